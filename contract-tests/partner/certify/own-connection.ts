/**
 * Headers of a call that has a connection of its own. One that is kept may be ended by the server just as the next call leaves, and a partner that is right
 * would be blamed for it.
 */
export const ownConnection = { connection: 'close' } as const
