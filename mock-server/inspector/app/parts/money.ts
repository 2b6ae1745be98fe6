import { language } from '../words/language.ts'

const signs: Readonly<Record<string, string>> = { rub: '₽', usd: '$', eur: '€' }

/**
 * `1 200,00 ₽`, of the hundredth of a currency. By hand: the first format that a browser makes of its own takes as long as it takes to draw
 * half of the lanes in the window.
 */
export function moneyText(amount: number, currency: string): string {
  const sign = signs[currency.toLowerCase()] ?? `${currency.toUpperCase()}\u00A0`
  const [whole = '', part] = Math.abs(amount / 100)
    .toFixed(2)
    .split('.')
  const inThousands = (between: string) => whole.replace(/\B(?=(\d{3})+$)/g, between)
  const minus = amount < 0 ? '-' : ''
  return language.value === 'ru'
    ? `${minus}${inThousands('\u00A0')},${part}\u00A0${sign.trim()}`
    : `${minus}${sign}${inThousands(',')}.${part}`
}
