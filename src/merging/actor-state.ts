/** ISO code of the state that an actor is or stands in, by its id: "ye-houthis" in Yemen; null for one known by name only. */
export const actorState = (actor: string): string | null =>
  /^[A-Z]{2}$/.test(actor) ? actor : /^[a-z]{2}-/.test(actor) ? actor.slice(0, 2).toUpperCase() : null
