import { own } from '../../../schemas/own.ts'
import type { Effect, Guard } from './effects.ts'

/** Where an event leads and what it causes there; `Timed` are the events of the timers that it sets. */
export interface Transition<To extends string = string, Timed extends string = string> {
  to: To
  effects: readonly Effect<Timed>[]
  only?: Guard
}

type Transitions = Readonly<Record<string, Transition>>

/** `start` is how a life begins; every other key is a state with the events it answers to. */
export type Machine = { readonly start: Transition } & Readonly<Record<string, Transition | Transitions>>

export type StateOf<M> = Exclude<keyof M, 'start'> & string
export type EventOf<M> = string extends keyof M ? string : { [S in StateOf<M>]: keyof M[S] }[StateOf<M>] & string
/** Events with those that may take their place: of a state that answers to both. */
export type Instead<M> = { readonly [E in EventOf<M>]?: EventsBeside<M, E> }
type EventsBeside<M, E> = { [S in StateOf<M>]: E extends keyof M[S] ? keyof M[S] & string : never }[StateOf<M>]

export const to = <To extends string, Effects extends readonly Effect[]>(
  state: To,
  ...effects: Effects
): Transition<To, Timed<Effects>> => ({ to: state, effects: effects as readonly Effect<Timed<Effects>>[] })

/** What the timers among effects will cause. */
type Timed<Effects extends readonly Effect[]> = Extract<Effects[number], { do: 'timer' }>['event']

/** A step that is open to some operations alone. */
export const only = <To extends string, Timed extends string>(
  guard: Guard,
  transition: Transition<To, Timed>,
): Transition<To, Timed> => ({ ...transition, only: guard })

/** What the compiler checks: every step leads to a state of the machine, and its timers cause events of that state. */
type Sound<M> = {
  [S in keyof M]: M[S] extends Transition ? SoundStep<M, M[S]> : { [E in keyof M[S]]: SoundStep<M, M[S][E]> }
}
type SoundStep<M, Step> = Step extends { to: StateOf<M> }
  ? { effects: readonly Effect<EventsIn<M, Step['to']>>[] }
  : { to: NoSuchState<Step> }
type EventsIn<M, S extends keyof M> = keyof M[S] & string
/** What the compiler's error names: the step that leads to no state of the machine. */
interface NoSuchState<Step> {
  step: Step
}

/** The life of a kind of operation. A state, an event, a webhook, an effect, a wait or a guard that is mistyped does not compile. */
export function defineMachine<const M extends Machine>(machine: M & Sound<M>): M {
  return machine
}

/** The one reader of a machine: the transition that an event causes in a state, or `undefined` where it is illegal. */
export function transition(machine: Machine, state: string, event: string): Transition | undefined {
  const row = own<Transition | Transitions>(machine, state)
  return state === 'start' || row === undefined ? undefined : own(row as Transitions, event)
}
