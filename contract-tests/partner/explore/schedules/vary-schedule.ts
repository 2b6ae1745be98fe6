import { type Abilities, drawAimed, drawNext, fitting, ordersIn } from './draw-steps.ts'
import type { Random } from './random.ts'
import type { Schedule, Step } from './schedule.ts'

/** A schedule that differs from one that has brought something new: in a step more, a step less, or another step. */
export function varySchedule(random: Random, { steps }: Schedule, can: Abilities): Schedule {
  const at = random.below(steps.length + 1)
  const more = () => (random.happens(1, 2) ? [drawAimed(random, can)] : drawNext(random, can, ordersIn(steps)))
  const without = steps.toSpliced(Math.min(at, steps.length - 1), 1)
  const ways: (() => readonly Step[])[] = [
    () => steps.toSpliced(at, 0, ...more()),
    () => steps.toSpliced(at, 0, ...more(), ...more()),
    () => without.toSpliced(at, 0, ...more()),
    () => without,
  ]
  const varied = random.pick(ways)()
  return fitting({ steps: varied.length === 0 ? steps : varied })
}
