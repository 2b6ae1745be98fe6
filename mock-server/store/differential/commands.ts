import fc from 'fast-check'

/** One thing that is done to a store; what its numbers stand for is known once those before it were done. */
export type Command =
  | { do: 'commit'; session: number; change: Change }
  | { do: 'refuse' | 'break'; session: number }
  | { do: 'complete'; claim: number; change: Change; fires: 'commit' | 'refuse' | 'break' }
  | { do: 'attempt'; claim: number; status: number }
  | { do: 'giveBack' | 'setAsideClaim' | 'renew'; claim: number }
  | { do: 'claim'; n: number; moved: boolean; ahead: number; leaseMs: number }
  | { do: 'claimOne'; of: number; timer: boolean; leaseMs: number }
  | { do: 'answered' | 'renewCall'; call: number }
  | { do: 'pass'; ms: number }
  | { do: 'lock'; who: number; ms: number }
  | { do: 'move'; who: number; ms: number }
  | { do: 'unlock'; who: number }
  | { do: 'mode'; real: boolean }
  | { do: 'hold' | 'sendNow' | 'setAside' | 'beforeAnswer'; of: number }
  | { do: 'take'; by: number; type?: string | undefined; among?: readonly number[] | undefined }
  | { do: 'handOver'; by: number; delivers: boolean }
  | { do: 'record'; project: number; body: string }
  | { do: 'forget' | 'drop' | 'reset' | 'configure' | 'exchange'; project: number }
  | { do: 'open'; project: number; real: boolean }
  | { do: 'first' | 'soonest' }

export interface Change {
  over: boolean
  key?: string | undefined
  account?: string | undefined
  purpose?: string | undefined
  timers: readonly number[]
  dropTimers: boolean
  webhooks: readonly MadeWebhook[]
  awaits: boolean
  began: boolean
  shared: boolean
}

export interface MadeWebhook {
  type: string
  session: boolean
  at: number
  state: 'due' | 'held' | 'parked'
  beforeAnswer: boolean
  yields: boolean
  fault: boolean
  ignoreAcks: number
  body: string
}

/** Texts that a database may spell otherwise than it was given them. */
const oddTexts = [
  ...[
    '',
    'a',
    'A',
    'a ',
    '131',
    '0131',
    '1e2',
    "'; DROP TABLE sessions; --",
    '"',
    '\\',
    '%',
    '_',
    '?',
    '$1',
    ':a',
    'null',
  ],
  ...['\0', 'a\0', 'a\0b', '\ud800', '\udfff', 'a\ud800', '\ufffd', '😀', 'é', 'e\u0301', '\ufeff', '\u2028', 'и', 'İ'],
  ...['__proto__', 'constructor', 'x'.repeat(5_000)],
]
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const small = fc.nat({ max: 5 })
const soon = fc.constantFrom(0, 0, 1, 2, 5)
const leaseMs = fc.constantFrom(2, 10, 1_000)

const webhook: fc.Arbitrary<MadeWebhook> = fc.record({
  type: fc.constantFrom('ready_to_confirm', 'payment_finished'),
  session: fc.constantFrom(true, true, true, false),
  at: soon,
  state: fc.constantFrom('due', 'due', 'due', 'held', 'parked'),
  beforeAnswer: fc.boolean(),
  yields: fc.constantFrom(false, false, true),
  fault: fc.constantFrom(false, false, true),
  ignoreAcks: fc.constantFrom(0, 0, 1),
  body: text,
})
const change: fc.Arbitrary<Change> = fc.record({
  over: fc.boolean(),
  key: maybe(text),
  account: maybe(text),
  purpose: maybe(text),
  timers: fc.array(soon, { maxLength: 2 }),
  dropTimers: fc.constantFrom(false, false, true),
  webhooks: fc.array(webhook, { maxLength: 2 }),
  awaits: fc.boolean(),
  began: fc.constantFrom(false, false, false, true),
  shared: fc.boolean(),
})
const fires = fc.constantFrom('commit' as const, 'commit' as const, 'refuse' as const, 'break' as const)
/** Told by name, so that one of many kinds is seldom left out. */
const of = <const Do extends Command['do'], Rest extends object>(
  names: readonly Do[],
  rest: { [K in keyof Rest]: fc.Arbitrary<Rest[K]> },
) => fc.record({ do: fc.constantFrom(...names), ...rest } as never) as unknown as fc.Arbitrary<Command>

const often = (weight: number, arbitrary: fc.Arbitrary<Command>) => ({ weight, arbitrary })

const command: fc.Arbitrary<Command> = fc.oneof(
  often(16, of(['commit'], { session: small, change })),
  often(2, of(['refuse', 'break'], { session: small })),
  often(8, of(['complete'], { claim: small, change, fires })),
  often(8, of(['attempt'], { claim: small, status: fc.constantFrom(200, 200, 500) })),
  often(5, of(['giveBack', 'setAsideClaim', 'renew'], { claim: small })),
  often(14, of(['claim'], { n: fc.constantFrom(1, 2, 5), moved: fc.boolean(), ahead: soon, leaseMs })),
  often(4, of(['claimOne'], { of: small, timer: fc.boolean(), leaseMs })),
  often(5, of(['answered', 'renewCall'], { call: small })),
  often(6, of(['pass'], { ms: fc.constantFrom(1, 3, 20, 2_000, 4_000_000) })),
  often(4, of(['lock'], { who: fc.nat({ max: 1 }), ms: leaseMs })),
  often(4, of(['move'], { who: fc.nat({ max: 1 }), ms: soon })),
  often(2, of(['unlock'], { who: fc.nat({ max: 1 }) })),
  often(4, of(['mode'], { real: fc.boolean() })),
  often(8, of(['hold', 'sendNow', 'setAside', 'beforeAnswer'], { of: small })),
  often(
    4,
    of(['take'], {
      by: fc.nat({ max: 1 }),
      type: maybe(fc.constantFrom('ready_to_confirm')),
      among: maybe(fc.array(small, { maxLength: 3 })),
    }),
  ),
  often(4, of(['handOver'], { by: fc.nat({ max: 1 }), delivers: fc.boolean() })),
  often(3, of(['record'], { project: fc.nat({ max: 2 }), body: text })),
  often(
    4,
    of(['forget', 'drop', 'reset', 'configure', 'exchange', 'exchange', 'exchange'], { project: fc.nat({ max: 1 }) }),
  ),
  often(3, of(['open'], { project: fc.nat({ max: 1 }), real: fc.boolean() })),
  often(4, of(['first', 'soonest'], {})),
)

export const commands: fc.Arbitrary<Command[]> = fc.array(command, { minLength: 1, maxLength: 40, size: 'max' })
