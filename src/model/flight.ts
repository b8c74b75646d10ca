/** An event in which something flies, by its type: its reports tell of distance, height and splash. */
export const isFlight = (type: string): boolean => type === 'launch' || type === 'satellite-launch'
