/** Why what came is no feed, in words a person can act on. */
export class FeedFault extends Error {}
