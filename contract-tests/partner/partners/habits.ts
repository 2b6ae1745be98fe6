/** Habits of partners by other hands, each a switch of theirs. Any combination of them is right. */
export const habits = ['repeats', 'works_first', 'polls', 'file', 'workers', 'http10', 'no_keepalive'] as const

export type Habit = (typeof habits)[number]

/**
 * Six combinations in which any two habits meet in all four ways: both, the one, the other, neither. What is not named is the default: asks,
 * answers_first, memory, one worker that does everything, one thing at a time, HTTP/1.1 kept alive.
 */
export const combinations: readonly (readonly Habit[])[] = [
  [],
  ['repeats', 'works_first', 'polls', 'file', 'workers', 'http10'],
  ['repeats', 'works_first', 'polls', 'no_keepalive'],
  ['repeats', 'file', 'workers', 'no_keepalive'],
  ['works_first', 'file', 'http10', 'no_keepalive'],
  ['polls', 'workers', 'http10'],
]

/**
 * Those that losers of money are judged in: each habit is there and is not. HTTP/1.0 keeps no connection, whatever the other switch says, so that one has to
 * be met both ways in HTTP/1.1 alone: two combinations cannot do that and have HTTP/1.0, three can.
 */
export const losingCombinations: typeof combinations = [
  [],
  ['repeats', 'works_first', 'polls', 'no_keepalive'],
  ['file', 'workers', 'http10'],
]

const defaults = [
  ['repeats', 'asks'],
  ['works_first', 'answers_first'],
] as const

/** As `--habits` has it. */
export const sayHabits = (its: readonly Habit[]): string =>
  [...defaults.flatMap(([other, name]) => (its.includes(other) ? [] : [name])), ...its].join(',')
