import type { Static } from 'typebox'
import * as Type from 'typebox'
import { record } from './record.ts'

const pairs = (description: string) => Type.Optional(record(Type.Unknown(), { description }))

export const CustomerInteraction = Type.Object(
  {
    type: Type.Enum(['redirect', 'inform'], {
      type: 'string',
      description: 'Send the payer to a page, or show a code.',
    }),
    redirect: Type.Optional(
      Type.Object({
        url: Type.String({ description: 'Address with its query.' }),
        base_url: Type.Optional(Type.String({ description: 'Address without its query.' })),
        method: Type.Optional(Type.String({ description: 'GET or POST.' })),
        qs: pairs('The query, name by name.'),
        params: pairs('The form to post, name by name.'),
      }),
    ),
    inform: Type.Optional(
      Type.Object({
        qr: Type.Optional(
          Type.Object({
            content: Type.Optional(Type.String({ description: 'Link for a phone.' })),
            img: Type.Optional(Type.String({ description: 'Picture of the code.' })),
          }),
        ),
      }),
    ),
  },
  {
    $id: 'CustomerInteraction',
    title: 'Customer interaction',
    description: 'What the payer has to do before a payment can go on.',
    'x-source': 'docs: webhooks',
    examples: [
      {
        type: 'redirect',
        redirect: { url: 'https://acs.example/?id=131', base_url: 'https://acs.example/', method: 'GET' },
      },
    ],
  },
)
export type CustomerInteraction = Static<typeof CustomerInteraction>
