import { language } from '../words/language.ts'

/** `1 200,00 ₽`, of the hundredth of a currency; in another one if the browser does not know it. */
export function moneyText(amount: number, currency: string): string {
  const value = amount / 100
  try {
    return value.toLocaleString(language.value === 'ru' ? 'ru-RU' : 'en-GB', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    })
  } catch {
    return `${value.toFixed(2)} ${currency}`
  }
}
