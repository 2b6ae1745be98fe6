import type { Static } from 'typebox'
import * as Type from 'typebox'
import { record } from './record.ts'
import { optionalText } from './text.ts'

const pairs = (description: string, source?: string) =>
  Type.Optional(record(Type.Unknown(), { description, ...(source !== undefined && { 'x-source': source }) }))

export const CustomerInteraction = Type.Object(
  {
    type: Type.Enum(['redirect', 'inform'], {
      type: 'string',
      description: 'Send the payer to a page, or show a code.',
    }),
    redirect: Type.Optional(
      Type.Object({
        url: Type.String({ description: 'Address with its query.' }),
        base_url: Type.String({
          description: 'Address without its query.',
          'x-source': 'docs: webhooks; sdk: Redirect',
        }),
        method: Type.String({ description: 'GET or POST.', 'x-source': 'docs: webhooks; sdk: Redirect' }),
        qs: pairs('The query, name by name.'),
        params: pairs('The form to post, name by name.'),
        tds_data: pairs('Data of 3-D Secure 2, name by name; what stands in it is not documented.', 'sdk: Redirect'),
      }),
    ),
    inform: Type.Optional(
      Type.Object({
        type: optionalText('What is shown: `qr`.', { 'x-source': 'sdk: Inform (newer releases)' }),
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
      {
        type: 'inform',
        inform: { qr: { content: 'https://qr.nspk.example/131', img: 'https://qr.nspk.example/131.png' } },
      },
    ],
  },
)
export type CustomerInteraction = Static<typeof CustomerInteraction>
