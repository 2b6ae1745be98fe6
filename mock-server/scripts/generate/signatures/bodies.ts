/** Bodies of the cases, as texts. Values are those of the docs' examples or made up. */

export const simple = '{"session_id":"ps_4107"}'
export const start = JSON.stringify({
  session_id: 'ps_4107',
  amount_details: { amount: 10050, currency: 'rub' },
  metadata: { order: 'https://shop.example/orders/17', payer: 'Иванов Иван' },
})
export const slashed = '{"session_id":"ps_4107","metadata":"https://shop.example/orders/17"}'
export const slashedByPhp = escapedLikePhp(slashed)
export const cyrillic = '{"session_id":"ps_4107","metadata":"Иванов Иван"}'
export const escapedByPhp = escapedLikePhp(cyrillic)
export const pretty = JSON.stringify(JSON.parse(start), undefined, 4)
export const spaced = '{"session_id": "ps_4107", "metadata": {"b": 1, "a": 2}}'
export const unsorted = '{"session_id":"ps_4107","metadata":{"b":1,"a":2}}'
export const sorted = '{"metadata":{"a":2,"b":1},"session_id":"ps_4107"}'
export const nestedArray = '{"session_id":"ps_4107","metadata":[]}'
export const nestedObject = '{"session_id":"ps_4107","metadata":{}}'
export const large = JSON.stringify({ session_id: 'ps_4107', metadata: 'Заказ №17; '.repeat(50) })
export const webhook = JSON.stringify({
  type: 'ready_to_confirm',
  session: { id: 'ps_4107', status: 'in_progress', next_action: 'confirm' },
})
/** A webhook as the bank may send it: which form it has is unknown, so all must verify. */
export const fullWebhook = JSON.stringify({
  type: 'payment_finished',
  session: {
    id: 'ps_4107',
    status: 'accepted',
    payout_list: [
      {
        id: 'po_9001',
        status: 'succeeded',
        metadata: { order: 'https://shop.example/orders/17', payer: 'Иванов Иван' },
      },
    ],
  },
})
export const withNewline = (text: string) => `${text}\n`
export const withCrlf = (text: string) => text.replaceAll('\n', '\r\n')

/** json_encode of PHP without flags. */
export function escapedLikePhp(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
