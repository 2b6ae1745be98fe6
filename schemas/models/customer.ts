import type { Static } from 'typebox'
import * as Type from 'typebox'
import { text } from './text.ts'

export const Contact = Type.Object(
  {
    email: Type.Optional(Type.String({ description: 'E-mail address.' })),
    phone: Type.Optional(Type.String({ description: 'Phone number in any notation.' })),
  },
  {
    $id: 'Contact',
    title: 'Contact',
    description: 'One way to reach the customer; as a rule one field an object.',
    'x-source': 'docs: webhooks',
    examples: [{ email: 'anna@shop.example' }, { phone: '79990000131' }],
  },
)
export type Contact = Static<typeof Contact>

export const Customer = Type.Object(
  {
    reference: text('The partner’s own name for the customer.'),
    contacts: Type.Optional(Type.Array(Contact)),
  },
  {
    $id: 'Customer',
    title: 'Customer',
    description: 'The person on the other side, as the partner’s system knows them.',
    'x-source': 'docs: webhooks',
    examples: [{ reference: 'user-77', contacts: [{ email: 'anna@shop.example' }] }],
  },
)
export type Customer = Static<typeof Customer>
