import fc from 'fast-check'

/** Something large that takes a bank the longer the worse it is looked at; small to print, made to a length where it is needed. */
export type Fill =
  | { of: 'items'; item: unknown }
  | { of: 'keys'; name: string; item: unknown }
  | { of: 'text'; motif: string; end: string }
  | { of: 'one key'; motif: string }
  | { of: 'levels'; depth: number; open: '[' | '{' }

/** The value, of about so many bytes. */
export function made(fill: Fill, bytes: number): unknown {
  const times = (length: number) => Math.max(1, Math.floor(bytes / Math.max(1, length)))
  switch (fill.of) {
    case 'items':
      return Array(times(JSON.stringify(fill.item).length + 1)).fill(fill.item)
    case 'keys': {
      const each = fill.name.length + JSON.stringify(fill.item).length + 9
      return Object.fromEntries(Array.from({ length: times(each) }, (_, at) => [`${fill.name}${at}`, fill.item]))
    }
    case 'text':
      return fill.motif.repeat(times(fill.motif.length)) + fill.end
    case 'one key':
      return { [fill.motif.repeat(times(fill.motif.length))]: 1 }
    default: {
      const one =
        fill.open === '[' ? nested(fill.depth, (inner) => [inner]) : nested(fill.depth, (inner) => ({ a: inner }))
      return Array(times(JSON.stringify(one).length + 1)).fill(one)
    }
  }
}

function nested(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 1
  for (let level = 0; level < depth; level += 1) value = around(value)
  return value
}

/** Characters that patterns and parsers look at, one to three in a row and over again. */
const motif = fc
  .array(fc.constantFrom(...'01459afAz \t\n\r/\\"\'.,:;-_+=%#?@&{}[]()<>*é'), { minLength: 1, maxLength: 3 })
  .map((characters) => characters.join(''))
export const longMotif = fc.oneof(
  { weight: 4, arbitrary: motif },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['"cvv":"', '"number":', '"number" :  ', '\\u0031', '%31', 'a=1&', '4 ', '4111 ', 'session.', '.a', '../'],
      ...['{"a":', '{"a":1,', '[[', '{},', '"a":1,"a":1,', 'xn--a.', 'a.b-c@', '1.', '0x41 ', 'SHA256(a)= '],
    ),
  },
)

const names = [
  ...[
    'session_id',
    'amount_details',
    'payout_details',
    'payment_method',
    'customer',
    'contacts',
    'token',
    'ru',
    'type',
  ],
  ...['rules', 'match', 'items', 'next', 'tokenized_card', 'metadata', 'x', '0', 'amount_detail', 'number', 'é'],
]
const item = fc.oneof(
  fc.constantFrom<unknown>(1, null, '', 'x', true, -1, [], {}, [[]], [{}], { type: 'x' }, { type: 'card' }, { x: 1 }),
  fc.constantFrom<unknown>({ token: 'a' }, { ru: { token: 'a' } }, { tokenized_card: { token: 'a' } }, { email: 1 }),
  fc.constantFrom<unknown>(
    { on: 'request', fault: 'x' },
    { match: { x: 1 }, outcome: 'paid' },
    { number: '1', kind: 'x' },
  ),
  fc.dictionary(fc.constantFrom(...names), fc.constantFrom<unknown>(1, null, 'x', [], {}), { maxKeys: 3 }),
)

export const fill: fc.Arbitrary<Fill> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ of: fc.constant('items' as const), item }) },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('keys' as const), name: fc.constantFrom(...names), item }) },
  {
    weight: 4,
    arbitrary: fc.record({
      of: fc.constant('text' as const),
      motif: longMotif,
      end: fc.constantFrom('', '!', '"', ' '),
    }),
  },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('one key' as const), motif: longMotif }) },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant('levels' as const),
      depth: fc.constantFrom(1, 8, 30, 55, 60),
      open: fc.constantFrom('[' as const, '{' as const),
    }),
  },
)
