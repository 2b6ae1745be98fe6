import { defineWebhookFault, rewritten } from './define-webhook-fault.ts'

type Fields = Record<string, unknown>

export default defineWebhookFault({
  description: 'It has fields that the partner does not know: at the top, in the session, and in each payout in it',
  parameters: { fields: { added_later: { by: 'the bank' } } },
  source: 'docs: format (fields may be added without notice); which ones is ours',
  act: (webhook, { fields }) => [{ ...webhook, body: rewritten(webhook.body, (body) => withFields(body, fields)) }],
})

/** The body, its session and the objects in the lists of the session, each with the fields. */
const withFields = ({ session, ...body }: Fields, fields: Fields): Fields => ({
  ...body,
  session: {
    ...Object.fromEntries(Object.entries(Object(session)).map(([name, value]) => [name, inList(value, fields)])),
    ...fields,
  },
  ...fields,
})

const inList = (value: unknown, fields: Fields): unknown =>
  Array.isArray(value) ? value.map((item) => ({ ...item, ...fields })) : value
