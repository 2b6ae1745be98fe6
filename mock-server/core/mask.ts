/** As many digits as a card number has (sdk: BankCard), alone, perhaps in groups. */
const digits = /(?<![0-9])(?<![0-9][ \-\0+])[0-9](?:[ \-\0+]?[0-9]){13,18}(?![ \-\0+]?[0-9])/g
/** What stands beside these names is a card's secret, whatever it looks like. */
const secrets = /("(?:security_code|cvv2?|cvc2?)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|[0-9]+)/gi
const numbers = /("(?:number|card_number|pan)"\s*:\s*"?)([0-9]{7,})/gi

/** Most texts have nothing to hide, and this tells it soon. */
const suspicious = /[0-9](?:[ \-\0+]?[0-9]){13}|\\u003|"(?:number|card_number|pan|security_code|cv[vc]2?)"/i

/** A text without card numbers and security codes: fit to be kept, logged and shown. */
export function maskCards(text: string): string {
  if (!suspicious.test(text)) return text
  if (!/\\u003[0-9]/i.test(text)) return mask(text)
  const plain = text.replace(/\\u003([0-9])/gi, '$1')
  const safe = mask(plain)
  return safe === plain ? text : safe
}

/** The same for a part of an address, where a number may be percent-encoded. */
export function maskAddress(text: string): string {
  if (!text.includes('%')) return maskCards(text)
  const plain = text.replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const safe = maskCards(plain)
  return safe === plain ? text : safe
}

const mask = (text: string): string =>
  text
    .replace(secrets, '$1"***"')
    .replace(numbers, (_, before: string, number: string) => before + masked(number))
    .replace(digits, (run) => {
      const number = run.replace(/[^0-9]/g, '')
      return passesLuhn(number) ? masked(number) : run
    })

const masked = (number: string) =>
  `${number.slice(0, 6)}${'*'.repeat(Math.max(1, number.length - 10))}${number.slice(-4)}`

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
