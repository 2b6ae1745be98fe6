import { describe } from 'vitest'
import { payout } from '../testing/sample-partner.ts'
import { confirmPath, describeRefused } from '../testing/sample-refusals.ts'

const initV1 = '/api/v1/session/init/payout'
const { amount_details, ...withoutAmount } = payout
const { payout_details, ...withoutMethod } = payout
const ofAmount = (amount: unknown) => ({ ...payout, amount_details: { amount, currency: 'rub' } })
/** The same as text, for numbers that JavaScript cannot write. */
const ofNumber = (number: string) => JSON.stringify(ofAmount('#')).replace('"#"', number)
const withMetadata = (json: string) => JSON.stringify({ ...payout, metadata: '#' }).replace('"#"', json)
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const { card } = payout_details
const toToken = (token: string) => ({
  ...payout,
  payout_details: { type: 'card', card: { ...card, tokenized_card: { token } } },
})
const toTokenV1 = ({ payout_details: method, ...rest }: ReturnType<typeof toToken>) => ({
  ...rest,
  payment_method: method,
})

const tooDeep = 'the body: expected at most 64 levels of nesting, got more'
const exactInteger = 'a number within ±9007199254740991 (2^53 - 1)'
const atLeastOne = '/amount_details/amount: expected at least 1, got'
const anInteger = '/amount_details/amount: expected an integer, got'
const methods = 'one of "card", "bank_account", "wallet", "recurrent", "tax"'

describe('refuses, for what JSON is:', () =>
  describeRefused({
    'malformed JSON': { body: '{"session_id": }', says: /^the body: expected JSON, got something else: .+/ },
    'JSON cut short': { body: '{"amount_details":', says: /^the body: expected JSON, got something else: .+/ },
    'JSON with a code in quotes of another kind': {
      body: `{"security_code":'987'}`,
      says: `the body: expected JSON, got something else: Unexpected token ''', ..."ity_code":'***'}" is not valid JSON`,
    },
    'two values': { body: '{} {}', says: /^the body: expected JSON, got something else: .+/ },
    'an empty body': { body: '', says: 'the body: expected a JSON object, got nothing (0 bytes)' },
    'a text': { body: '"payout"', says: 'the body: expected an object, got "payout"' },
    'a number': { body: '7', says: 'the body: expected an object, got 7' },
    null: { body: 'null', says: 'the body: expected an object, got null' },
    'an array': { body: '[1]', says: 'the body: expected an object, got an array' },
    'bytes that are not UTF-8': {
      body: Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
      says: 'the body: expected UTF-8, got bytes that are not',
    },
    'UTF-16': { body: Buffer.from('{}', 'utf16le'), says: /^the body: expected JSON, got something else: .+/ },
    'a byte order mark': { body: '\uFEFF{}', says: 'the body: expected JSON, got a byte order mark before it' },
    'nesting of 1,000': { body: nested(1_000), says: tooDeep },
    'nesting of 200,000': { body: nested(200_000), says: tooDeep },
    'nesting of 1,000 in metadata': { body: withMetadata(nested(1_000)), says: tooDeep },
    'nesting of 200,000 objects that never end': { body: '{"a":'.repeat(200_000), says: /^the body: expected JSON/ },
    '__proto__ at the top': {
      body: '{"__proto__":{"amount_details":{"amount":1,"currency":"rub"}}}',
      says: '/__proto__: expected another name, got the name __proto__',
    },
    'constructor at the top': {
      body: { ...payout, constructor: { prototype: {} } },
      says: '/constructor: expected another name, got the name constructor',
    },
    '__proto__ in metadata': {
      body: withMetadata('{"a":[{"__proto__":{"b":1}}]}'),
      says: '/metadata/a/0/__proto__: expected another name, got the name __proto__',
    },
    'constructor in metadata': {
      body: withMetadata('{"constructor":1}'),
      says: '/metadata/constructor: expected another name, got the name constructor',
    },
    'a number past 2^53 in metadata': {
      body: withMetadata('{"order":{"a/b~c":9007199254740993}}'),
      says: `/metadata/order/a~1b~0c: expected ${exactInteger}, got a larger one, which would lose digits`,
    },
  }))

describe('refuses, for what a field holds:', () =>
  describeRefused({
    'an amount past 2^53': {
      body: ofNumber('9007199254740993'),
      says: `/amount_details/amount: expected ${exactInteger}, got a larger one, which would lose digits`,
    },
    'an amount of 1e400': {
      body: ofNumber('1e400'),
      says: `/amount_details/amount: expected ${exactInteger}, got a larger one, which would lose digits`,
    },
    'an amount of 0': { body: ofAmount(0), says: `${atLeastOne} 0` },
    'an amount of -0': { body: ofNumber('-0'), says: `${atLeastOne} 0` },
    'an amount of -1': { body: ofAmount(-1), says: `${atLeastOne} -1` },
    'an amount of 1.5': { body: ofAmount(1.5), says: `${anInteger} 1.5` },
    'an amount in a string': { body: ofAmount('100'), says: `${anInteger} "100"` },
    'an amount of null': { body: ofAmount(null), says: `${anInteger} null` },
    'an amount of true': { body: ofAmount(true), says: `${anInteger} true` },
    'no amount': {
      body: withoutAmount,
      says: /^\/amount_details: expected a value, because the field is required, got nothing \(add "amount_details":\{.+\}, in kopecks: /,
    },
    'an unknown currency': {
      body: { ...payout, amount_details: { amount: 1, currency: 'gold' } },
      says: '/amount_details/currency: expected one of rub, usd, eur, tonc (any case), got "gold"',
    },
    'no payout method, in v2': {
      body: withoutMethod,
      says: '/payout_details: expected a value, because the field is required, got nothing',
    },
    'no payout method, in v1': {
      path: initV1,
      body: withoutMethod,
      says: '/payment_method: expected a value, because the field is required, got nothing',
    },
    'an unknown method, in v1': {
      path: initV1,
      body: { ...withoutMethod, payment_method: { type: 'cash' } },
      says: `/payment_method/type: expected ${methods}, got "cash"`,
    },
    'an unknown method, in v2': {
      body: { ...withoutMethod, payout_details: { type: 'cash' } },
      says: `/payout_details/type: expected ${methods}, got "cash"`,
    },
    'a bad token, in v1': {
      path: initV1,
      body: toTokenV1(toToken('ABC')),
      says: '/payment_method/card/tokenized_card/token: expected text that matches ^[0-9a-f]{64}$, got "ABC"',
    },
    'a bad token, in v1 by the name of v2': {
      path: initV1,
      body: toToken('ABC'),
      says: '/payout_details/card/tokenized_card/token: expected text that matches ^[0-9a-f]{64}$, got "ABC"',
    },
    'a text that is long': {
      path: confirmPath,
      body: { session_id: 'ps_1002', confirm_information: 'x'.repeat(100) },
      says: `/confirm_information: expected an object, got "${'x'.repeat(59)}… (102 characters)`,
    },
    'a session id that is a number': {
      path: confirmPath,
      body: { session_id: 1002 },
      says: '/session_id: expected a string, got 1002',
    },
    'a session id that is empty': {
      path: confirmPath,
      body: { session_id: '' },
      says: '/session_id: expected at least 1 characters, got ""',
    },
    'no session id': {
      path: confirmPath,
      body: {},
      says: '/session_id: expected a value, because the field is required, got nothing',
    },
  }))
