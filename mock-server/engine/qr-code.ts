import { encode } from 'uqr'

/** Pixels that a QR code has to have free around it (ISO/IEC 18004: four modules). */
const BORDER = 4

/** A picture of a text as a QR code, as a data URL: SVG, one path, black on white. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { border: BORDER })
  const runs = data.flatMap((row, y) => runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`
  return `data:image/svg+xml;base64,${btoa(svg)}`
}

/** The dark pixels of a row, as runs. */
function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    if (!dark) continue
    const last = runs.at(-1)
    if (last && last.x + last.length === x) last.length += 1
    else runs.push({ x, length: 1 })
  }
  return runs
}
