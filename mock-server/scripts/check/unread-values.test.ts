import type { OpenAPIV3_1 } from 'openapi-types'
import { expect, it } from 'vitest'
import openapi from '../../../schemas/generated/openapi.json' with { type: 'json' }
import { unreadValues } from './unread-values.ts'

const document = openapi as unknown as OpenAPIV3_1.Document

it('finds nothing in the document: each fixed value is a list of one', async () => {
  expect(await unreadValues(document)).toEqual([])
})

it('names what the generator cannot read where `const` stands', async () => {
  const withConst = JSON.parse(JSON.stringify(document), (_, item) => {
    if (!Array.isArray(item?.enum) || item.enum.length !== 1) return item
    const { enum: values, ...rest } = item
    return { ...rest, const: values[0] }
  })
  const unread = await unreadValues(withConst)
  for (const name of [
    'V2SessionAnswer.status',
    'V2PaymentFinishedWebhook.type',
    'BankAccount_ru.system_type',
    'Card_bank_card.type',
  ])
    expect(unread).toContain(name)
})

it('refuses a document without fixed values: there is something wrong with it', async () => {
  await expect(unreadValues({ ...document, paths: {}, webhooks: {}, components: {} })).rejects.toThrow(
    'no field of one value',
  )
})
