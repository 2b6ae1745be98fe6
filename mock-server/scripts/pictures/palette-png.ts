import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** The most colours that a PNG with a palette has. */
const MOST = 256
/** The square of a distance in RGB that nobody sees. */
const APART = 64

/**
 * A PNG again, with a palette rather than three bytes a pixel, and so smaller. The colours are frequent ones, others become the nearest of
 * these: a page of text has few. The page decodes it.
 */
export async function palettePng(page: Page, png: Buffer): Promise<Buffer> {
  const blank = await page.context().newPage()
  const { width, height, pixels } = await blank.evaluate<Pixels>(decode(png))
  await blank.close()
  const rgba = Buffer.from(pixels, 'base64')
  const counted = new Map<number, number>()
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = rgba.readUIntBE(at, 3)
    counted.set(colour, (counted.get(colour) ?? 0) + 1)
  }
  const palette = paletteOf(counted)
  const indices = new Map([...counted.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indices.get(rgba.readUIntBE((y * width + x) * 4, 3))!
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8) // eight bits a pixel, which are a number in the palette
  const colours = Buffer.alloc(palette.length * 3)
  for (const [nth, colour] of palette.entries()) colours.writeUIntBE(colour, nth * 3, 3)
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours, each well apart from those before it: shades of grey at the edges of letters leave room for a small green dot. */
function paletteOf(counted: ReadonlyMap<number, number>): number[] {
  const palette: number[] = []
  for (const [colour] of [...counted].sort(([, a], [, b]) => b - a))
    if (palette.length < MOST && palette.every((each) => distance(each, colour) > APART)) palette.push(colour)
  return palette
}

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce((best, each, nth) => (distance(each, colour) < distance(palette[best]!, colour) ? nth : best), 0)

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0)

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

interface Pixels {
  width: number
  height: number
  /** Four bytes a pixel, in Base64. */
  pixels: string
}

/** In the browser: the pixels of a PNG. */
const decode = (png: Buffer) => `(async () => {
  const answer = await fetch('data:image/png;base64,${png.toString('base64')}')
  const image = await createImageBitmap(await answer.blob())
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return { width: image.width, height: image.height, pixels: btoa(data.reduce((text, byte) => text + String.fromCharCode(byte), '')) }
})()`
