import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapedText, reorderedText, spacedText } from './json-text.ts'

describe('the same JSON in other bytes', () => {
  it('is escaped as PHP does it', () => {
    expect(escapedText('{"url":"https://a.b/c","name":"Иванов","smile":"😀","quote":"\\"/"}')).toBe(
      '{"url":"https:\\/\\/a.b\\/c","name":"\\u0418\\u0432\\u0430\\u043d\\u043e\\u0432","smile":"\\ud83d\\ude00","quote":"\\"\\/"}',
    )
  })

  it('stays as it is where it is escaped already', () => {
    const escaped = escapedText('{"url":"https://a.b/c","name":"Иванов","slash":"\\\\/"}')
    expect(escapedText(escaped)).toBe(escaped)
  })

  it('has white space between its tokens, and none in its strings', () => {
    expect(spacedText('{"a:b,{}":[1,-2.5e3,"x, y"],"c":{}}')).toBe(
      '{ "a:b,{}" : [ 1 ,\n-2.5e3 ,\n"x, y" ] ,\n"c" : {  } }',
    )
  })

  it('has its keys the other way round, in every object', () => {
    expect(reorderedText('{"type":"t","session":{"id":"ps_1","list":[{"a":1,"b":2}]}}')).toBe(
      '{"session":{"list":[{"b":2,"a":1}],"id":"ps_1"},"type":"t"}',
    )
  })

  it('means the same', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json)
        for (const form of [escapedText, spacedText, reorderedText]) expect(JSON.parse(form(json))).toEqual(value)
      }),
    )
  })
})
