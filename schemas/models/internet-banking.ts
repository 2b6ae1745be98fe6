import type { Static } from 'typebox'
import * as Type from 'typebox'
import { noFields } from './record.ts'
import { Phone } from './requisites.ts'
import { tagged } from './tagged.ts'
import { optionalText, text } from './text.ts'

export const SberPay = Type.Object(
  {
    channel: Type.Enum(['app', 'mobile_web', 'web', 'web_mobile'], {
      type: 'string',
      description:
        'Where the payer is: in the partner’s app, on its site on a phone (`mobile_web`; older pages of the docs write `web_mobile`) or on its site on a desktop.',
      'x-source': 'sdk: SberPayChannelEnum; docs: payment-sber-pay (the older spelling)',
    }),
    phone: Type.Optional(Phone),
  },
  {
    $id: 'SberPay',
    title: 'SberPay',
    description: 'The payer pays in the app of Sberbank. The phone is the one that is to get a push message.',
    'x-source': 'docs: payment-sber-pay',
    examples: [{ channel: 'app' }, { channel: 'web', phone: '79990000131' }],
  },
)
export type SberPay = Static<typeof SberPay>

export const Pix = Type.Object(
  {
    document: text('Tax number of the payer.'),
    name: text('Name of the payer.'),
    email: text('E-mail address of the payer.'),
    phone: optionalText('Phone number of the payer.'),
  },
  {
    $id: 'Pix',
    title: 'Pix',
    description: 'A Brazilian payer pays by Pix.',
    'x-source': 'sdk: Pix',
    examples: [{ document: '00000000131', name: 'Ana Silva', email: 'ana@shop.example' }],
  },
)
export type Pix = Static<typeof Pix>

const nothing = Type.Optional(
  noFields('Nothing is known that could be said of it.', {
    'x-source': 'sdk: it is always sent, and empty; that it may be left out is ours',
  }),
)
const country = Type.String({ pattern: '^[A-Za-z]{2}$', description: 'Country of the wallet, two letters.' })

export const InternetBanking = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('sber_pay'), sber_pay: SberPay }, { title: 'SberPay' }),
    Type.Object({ type: Type.Literal('tpay'), tpay: nothing }, { title: 'T-Pay' }),
    Type.Object({ type: Type.Literal('alipay'), alipay: nothing }, { title: 'Alipay' }),
    Type.Object({ type: Type.Literal('alipay_hk'), alipay_hk: nothing }, { title: 'Alipay of Hong Kong' }),
    Type.Object({ type: Type.Literal('dana'), dana: nothing }, { title: 'DANA' }),
    Type.Object({ type: Type.Literal('gcash'), gcash: nothing }, { title: 'GCash' }),
    Type.Object({ type: Type.Literal('kakaopay'), kakaopay: nothing }, { title: 'KakaoPay' }),
    Type.Object({ type: Type.Literal('wechatpay'), wechatpay: nothing }, { title: 'WeChat Pay' }),
    Type.Object({ type: Type.Literal('china_unionpay'), china_unionpay: nothing }, { title: 'UnionPay' }),
    Type.Object(
      { type: Type.Literal('phone_ident'), phone_ident: Type.Object({ phone: Phone }) },
      { title: 'By the payer’s phone' },
    ),
    Type.Object({ type: Type.Literal('pix'), pix: Pix }, { title: 'Pix' }),
    Type.Object(
      { type: Type.Literal('country_ewallet'), country_ewallet: Type.Object({ country_iso2: country }) },
      { title: 'A wallet of a country' },
    ),
  ],
  {
    $id: 'InternetBanking',
    title: 'Internet banking',
    description:
      'The payer pays in an app or on a page of a bank or a wallet. T-Pay needs `payment_options.platform_details`, Pix the country of `participant_details.sender`.',
    'x-source': 'sdk: InternetBankingEnum; docs: payment-sber-pay, payment-tpay',
    examples: [
      { type: 'sber_pay', sber_pay: { channel: 'app' } },
      { type: 'tpay', tpay: {} },
    ],
  },
)
export type InternetBanking = Static<typeof InternetBanking>
