import type { Static } from 'typebox'
import * as Type from 'typebox'

export const PaymentMetadata = Type.Object(
  {
    device_session_id: Type.Optional(Type.String({ description: 'Id of the device’s fingerprint session.' })),
    device_session_id_list: Type.Optional(
      Type.Unknown({ description: 'Several of them; their form is not documented.' }),
    ),
  },
  {
    $id: 'PaymentMetadata',
    title: 'Payment metadata',
    description: 'Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back.',
    'x-source': 'sdk: PaymentMetadataEnum',
    examples: [{ device_session_id: 'device-131' }],
  },
)
export type PaymentMetadata = Static<typeof PaymentMetadata>
