import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrCode } from './qr-code.ts'

const text = 'https://demo.bank131.ru/payer/demo_project/ps_1001/pm_1001/abcdefghijklmnopabcdefghijklmnop'

/** The pixels that a path of runs, `M2 4h3v1h-3z`, makes dark. */
function darkIn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length)
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length))
  }
  return rows
}

it('a picture of a code has the modules of the code, on white, with four free ones around it', () => {
  const { data, size } = encode(text, { border: 4 })
  const [head, base64] = qrCode(text).split(',')
  expect(head).toBe('data:image/svg+xml;base64')
  const svg = atob(base64!)
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
  const [white, black] = [...svg.matchAll(/<path( fill="#fff")? d="([^"]*)"\/>/g)]
  expect([white?.[1], white?.[2]]).toEqual([' fill="#fff"', `M0 0h${size}v${size}H0z`])
  expect(darkIn(black![2]!, size)).toEqual(data)
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false)
})
