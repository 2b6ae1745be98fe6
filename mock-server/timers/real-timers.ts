/**
 * The clock and the timers of the process itself, taken before a test can replace them with fakes: a partner's ten seconds, the bank's
 * real clock and the waits of somebody who asks are real. In one file, which every entry loads at once: a file that is loaded when it
 * is first asked for could find the fakes.
 */
export const { setTimeout, clearTimeout, setImmediate, clearImmediate, performance } = globalThis
