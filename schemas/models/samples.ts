// Plain values that several models show as their examples.

const token = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

export const waitingPayout = {
  id: 'po_9001',
  status: 'pending',
  created_at: '2025-03-01T10:00:01.110000Z',
  customer: { reference: 'user-77', contacts: [{ email: 'anna@shop.example' }] },
  payout_details: { type: 'card', card: { type: 'tokenized_card', tokenized_card: { token } } },
  participant_details: { recipient: { full_name: 'Petrova Anna' } },
  amount_details: { amount: 10000, currency: 'rub' },
  refunds: [],
  metadata: 'order-77',
}

export const paidPayout = {
  ...waitingPayout,
  status: 'succeeded',
  finished_at: '2025-03-01T10:00:05.000000Z',
  transaction_info: { rrn: '425300000131', auth_code: '204131' },
}

export const createdSession = {
  id: 'ps_4107',
  status: 'created',
  created_at: '2025-03-01T10:00:00.000000Z',
  updated_at: '2025-03-01T10:00:00.000000Z',
}

export const waitingSession = {
  ...createdSession,
  status: 'in_progress',
  updated_at: '2025-03-01T10:00:02.000000Z',
  next_action: 'confirm',
  payout_list: [waitingPayout],
}

export const paidSession = {
  ...createdSession,
  status: 'accepted',
  updated_at: '2025-03-01T10:00:05.000000Z',
  payout_list: [paidPayout],
}

export const interactingPayment = {
  id: 'pm_7001',
  status: 'pending',
  created_at: '2025-03-01T10:00:01.110000Z',
  customer: { reference: 'user-77', contacts: [{ email: 'anna@shop.example' }] },
  payment_details: { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } },
  participant_details: {},
  amount_details: { amount: 15000, currency: 'rub' },
  amounts: {},
  customer_interaction: {
    type: 'redirect',
    redirect: {
      url: 'https://acs.example/3ds?session=131',
      base_url: 'https://acs.example/3ds',
      method: 'POST',
      qs: { session: '131' },
      params: { PaReq: 'request-131', MD: 'payment-131' },
    },
  },
  refunds: [],
  metadata: 'order-77',
}

const { customer_interaction: _, ...afterInteraction } = interactingPayment

export const heldPayment = { ...afterInteraction, transaction_info: { rrn: '425300000131', auth_code: '204131' } }

export const interactingSession = {
  ...createdSession,
  status: 'in_progress',
  updated_at: '2025-03-01T10:00:03.000000Z',
  payment_list: [interactingPayment],
  actions: { confirm: '2025-03-01T10:00:02.500000Z' },
}

export const heldSession = {
  ...interactingSession,
  updated_at: '2025-03-01T10:00:31.000000Z',
  next_action: 'capture',
  payment_list: [heldPayment],
}

export const returnedSession = {
  ...paidSession,
  updated_at: '2025-03-02T09:00:00.000000Z',
  payout_list: [
    {
      ...paidPayout,
      refunds: [
        {
          id: 'rf_203',
          status: 'accepted',
          created_at: '2025-03-02T09:00:00.000000Z',
          finished_at: '2025-03-02T09:00:00.000000Z',
          amount_details: { amount: 10000, currency: 'rub' },
        },
      ],
    },
  ],
}
