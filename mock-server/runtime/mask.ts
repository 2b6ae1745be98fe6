/** A run of digits as long as a card number, standing alone. */
const digits = /(?<![0-9])[0-9]{14,19}(?![0-9])/g
/** What stands beside these names is a card's secret, whatever it looks like. */
const secrets = /("(?:security_code|cvv|cvc)"\s*:\s*)"[^"]*"/gi
const numbers = /("(?:number|card_number)"\s*:\s*")([0-9]{7,})(")/gi

/** A text without card numbers and security codes: fit to be kept, logged and shown. */
export const maskCards = (text: string): string =>
  text
    .replace(secrets, '$1"***"')
    .replace(numbers, (_, before: string, number: string, after: string) => before + masked(number) + after)
    .replace(digits, (run) => (passesLuhn(run) ? masked(run) : run))

const masked = (number: string) =>
  `${number.slice(0, 6)}${'*'.repeat(Math.max(1, number.length - 10))}${number.slice(-4)}`

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
