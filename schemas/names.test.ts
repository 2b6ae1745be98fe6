import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inNamesOf, nameIn, normaliseNames, pointerAsSent } from './names.ts'

const v2 = {
  payout_details: { type: 'card' },
  payout_list: [{ payout_details: { payout_details: 1 } }],
  payment_list: [],
  metadata: { payout_details: [{ payment_method: null }] },
}
const v1 = {
  payment_method: { type: 'card' },
  payments: [{ payment_method: { payment_method: 1 } }],
  acquiring_payments: [],
  metadata: { payout_details: [{ payment_method: null }] },
}

describe('an answer', () => {
  it('is renamed throughout for v1, and left alone for v2; metadata is nobody’s business', () => {
    expect(inNamesOf('v1', v2)).toEqual(v1)
    expect(inNamesOf('v2', v2)).toBe(v2)
  })

  it('keeps the order of its fields', () => {
    expect(Object.keys(inNamesOf('v1', { b: 1, payout_list: 2, a: 3 }) as object)).toEqual(['b', 'payments', 'a'])
  })
})

describe('a request', () => {
  it('is read in the names of v2, whichever it came in', () => {
    expect(normaliseNames('v1', v1)).toMatchObject({ body: v2, foreign: [] })
    expect(normaliseNames('v2', v2)).toMatchObject({ body: v2, foreign: [] })
  })

  it('may speak the other version; its names are told by where they stand', () => {
    const pointers = (version: 'v1' | 'v2', sent: object) => {
      const { body, foreign } = normaliseNames(version, sent)
      expect(body).toEqual(v2)
      return foreign.map(({ pointer }) => pointer)
    }
    const inList = (list: string, name: string) => [`/${list}`, `/${list}/0/${name}`, `/${list}/0/${name}/${name}`]
    expect(pointers('v2', v1)).toEqual([
      '/payment_method',
      ...inList('payments', 'payment_method'),
      '/acquiring_payments',
    ])
    expect(pointers('v1', v2)).toEqual(['/payout_details', ...inList('payout_list', 'payout_details'), '/payment_list'])
  })

  it('tells where such a name stands in the names of v2 too, and no more than twenty', () => {
    const { foreign } = normaliseNames('v2', { payments: Array.from({ length: 30 }, () => ({ payment_method: 1 })) })
    expect(foreign).toHaveLength(20)
    expect(foreign[1]).toEqual({
      name: 'payment_method',
      pointer: '/payments/0/payment_method',
      inV2: '/payout_list/0/payout_details',
    })
  })

  it.each([
    ['v1', { payment_method: 'own', payout_details: 'other' }],
    ['v1', { payout_details: 'other', payment_method: 'own' }],
    ['v2', { payment_method: 'other', payout_details: 'own' }],
    ['v2', { payout_details: 'own', payment_method: 'other' }],
  ] as const)('of %s means its own name where both stand: %j', (version, body) => {
    expect(normaliseNames(version, body).body).toEqual({ payout_details: 'own' })
  })

  it.each([null, 7, 'payments', [], [[{ a: 1 }]]])('may be any JSON: %j', (body) => {
    expect(normaliseNames('v1', body).body).toEqual(body)
  })

  it('comes back in the names it was sent in, if it kept to one version', () => {
    const name = fc.constantFrom('payment_method', 'payments', 'acquiring_payments', 'metadata', 'id', '')
    const { body } = fc.letrec((tie) => ({
      body: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.array(tie('body')), fc.dictionary(name, tie('body'))),
    }))
    fc.assert(
      fc.property(body, (sent) => {
        const plain = JSON.parse(JSON.stringify(sent))
        fc.pre(!/"(payout_details|payout_list|payment_list|__proto__)"/.test(JSON.stringify(plain)))
        expect(inNamesOf('v1', normaliseNames('v1', plain).body)).toEqual(plain)
      }),
    )
  })
})

describe('a pointer', () => {
  const asSent = (version: 'v1' | 'v2', body: unknown, pointer: string) =>
    pointerAsSent(pointer, normaliseNames(version, body).nameSent)

  it.each([
    ['v1', v1, '/payment_method/card'],
    ['v1', {}, '/payment_method/card'],
    ['v1', v2, '/payout_details/card'],
    ['v2', v2, '/payout_details/card'],
    ['v2', {}, '/payout_details/card'],
    ['v2', v1, '/payment_method/card'],
  ] as const)('of %s speaks as the partner did', (version, body, pointer) => {
    expect(asSent(version, body, '/payout_details/card')).toBe(pointer)
  })

  it('leaves alone what has one name', () => {
    expect(asSent('v1', v1, '/amount_details/0/amount')).toBe('/amount_details/0/amount')
    expect([nameIn('v1', 'payout_list'), nameIn('v2', 'payout_list'), nameIn('v1', 'id')]).toEqual([
      'payments',
      'payout_list',
      'id',
    ])
  })

  it('speaks the own name of the version where both stand, because that is the one that is read', () => {
    const both = { payment_method: 'own', payout_details: 'other' }
    expect(asSent('v1', both, '/payout_details')).toBe('/payment_method')
  })

  it('is not confused by what every JavaScript object has', () => {
    const names = ['toString', 'valueOf', 'hasOwnProperty']
    const body = Object.fromEntries(names.map((name) => [name, 1]))
    expect(normaliseNames('v1', body).foreign).toEqual([])
    expect(names.map((name) => asSent('v1', body, `/${name}`))).toEqual(names.map((name) => `/${name}`))
  })
})
