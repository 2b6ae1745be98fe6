import { describe, expect, it } from 'vitest'
import { csvOf, notAFormula } from './csv.ts'

describe('CSV', () => {
  it('quotes what would end a cell, and ends every line', () => {
    expect(csvOf([['a', 'b,c', 'say "so"'], ['', 'two\nlines', 'r\r'], ['Привет']])).toBe(
      'a,"b,c","say ""so"""\r\n,"two\nlines","r\r"\r\nПривет\r\n',
    )
  })

  it.each(['=1+1', '+7', '-5', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '|calc', '%0A', '＝1'])(
    'takes %j for no formula',
    (text) => {
      expect(notAFormula(text)).toBe(`'${text}`)
    },
  )

  it.each(['', 'order-77', '{"a":"=1"}', 'a=b', '77', 'a@b.example'])('leaves %j as it is', (text) => {
    expect(notAFormula(text)).toBe(text)
  })
})
