import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

/** The names that code which insists on the bank's own addresses asks for, and those of this machine. */
export const standardNames = ['localhost', 'demo.bank131.ru', 'proxy.bank131.ru', '127.0.0.1', '::1'] as const

/** What the CA may vouch for besides the names that it is given: this machine, the bank that is played here, and what no public name ends with. */
export const standardTrust = ['localhost', 'bank131.ru', 'test', 'local', 'internal', '127.0.0.0/8', '::1'] as const

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/

/** A name or an address as a certificate has it: small letters, ASCII, no dot at the end; `undefined` for what is neither. */
export function hostName(given: string): string | undefined {
  const bare = given.trim().replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare)) return isIP(bare) === 6 ? shortIPv6(bare) : bare
  const name = domainToASCII(bare.replace(/^\*\./, '')).replace(/\.$/, '')
  const labels = name.split('.')
  if (name.length > 253 || !labels.every((each) => label.test(each)) || /^\d+$/.test(labels.at(-1)!)) return undefined
  return bare.startsWith('*.') ? `*.${name}` : name
}

const shortIPv6 = (address: string) => new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1)

/** The bytes of an IP address: 4 or 16. */
export function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number))
  const [head = '', tail] = shortIPv6(address).split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((each) => Number.parseInt(each, 16)))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const all = [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
  return Buffer.from(all.flatMap((group) => [group >>> 8, group & 0xff]))
}

/** An address and its mask, as name constraints have them; without `/bits` the one address. */
export function addressRange(range: string): Buffer {
  const [address = '', bits] = range.split('/')
  const bytes = addressBytes(address)
  const kept = bits === undefined ? bytes.length * 8 : Number(bits)
  const mask = bytes.map((_, at) => 0xff & (0xff00 >> Math.min(8, Math.max(0, kept - at * 8))))
  return Buffer.concat([bytes, mask])
}

/** Such a range as text: `127.0.0.0/8`, `::1`. */
export function rangeText(range: Buffer): string {
  const [address, mask] = [range.subarray(0, range.length / 2), range.subarray(range.length / 2)]
  const kept = [...mask].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
  const words =
    address.length === 4 ? [...address].join('.') : shortIPv6(address.toString('hex').replace(/....(?!$)/g, '$&:'))
  return kept === address.length * 8 ? words : `${words}/${kept}`
}

/** Whether a CA with these constraints may vouch for a name. */
export function isCovered(name: string, trust: readonly string[]): boolean {
  const isAddress = isIP(name) !== 0
  return trust.some((each) => {
    if (isIP(each.split('/')[0]!) !== 0) return isAddress && isInRange(addressBytes(name), addressRange(each))
    return !isAddress && (bare(name) === each || bare(name).endsWith(`.${each}`))
  })
}

/** `*.shop.test` may be vouched for where `shop.test` may. */
export const bare = (name: string): string => name.replace(/^\*\./, '')

function isInRange(address: Buffer, range: Buffer): boolean {
  const size = address.length
  return range.length === size * 2 && address.every((byte, at) => (byte & range[size + at]!) === range[at])
}
