/** What the pages say. Each language has the same. */
export const en = {
  /** Of the language itself. */
  name: 'English',
  testBank: 'Test bank',
  testBankMore: 'bank131-mock: an emulator. No real money, no real cards.',
  languages: 'Language',
  places: {
    three_d_secure: {
      title: '3-D Secure',
      ask: 'The bank of the card asks you to confirm this payment.',
      pay: 'Confirm and pay',
    },
    bank_app: {
      title: 'Bank app',
      ask: 'Pay from your account. On a computer, scan the code with a phone; here this page is the app.',
      pay: 'Pay',
    },
    sber_pay: { title: 'SberPay', ask: 'Confirm the payment, as in the app of the bank.', pay: 'Pay with SberPay' },
    t_pay: { title: 'T-Pay', ask: 'Confirm the payment, as in the app of the bank.', pay: 'Pay with T-Pay' },
    wallet: { title: 'Wallet', ask: 'Pay from your wallet.', pay: 'Pay from the wallet' },
  },
  refuse: 'Refuse',
  leave: 'Leave it',
  leaveMore: '“Leave it” does what a payer does who closes the page: the payment waits until its time is over.',
  facts: {
    amount: 'To pay',
    shop: 'Shop',
    customer: 'Customer',
    method: 'Paid by',
    purpose: 'For',
    metadata: 'Data of the shop',
    until: 'Pay until',
    returned: 'Given back',
    payment: 'Payment',
    session: 'Session',
  },
  codeAlt: 'QR code of this payment',
  phases: {
    waiting: {
      title: 'The payment is being prepared',
      text: 'The shop and its bank are checking it. There is nothing to do yet.',
    },
    asked: { title: 'Your turn', text: '' },
    left: {
      title: 'You have left',
      text: 'The payment waits until its time is over, and fails then. It cannot be paid any more.',
    },
    processing: { title: 'The payment is on its way', text: 'You have done your part; the bank is doing its own.' },
    held: { title: 'The money is held', text: 'It is set aside; the shop will take it, or let it go.' },
    unknown: { title: 'The result is not known yet', text: 'The bank is finding out what became of the payment.' },
    paid: { title: 'Paid', text: 'The payment has gone through.' },
    failed: { title: 'Not paid', text: 'No money has been taken.' },
  },
  reason: 'Reason',
  refresh: 'Look again',
  back: 'Back to the shop',
  goingBack: 'Back to the shop',
  goingBackMore: 'The browser goes by itself; if it does not, press the button.',
  notAnAddress:
    'The shop gave an address to come back to that is none of the web (http or https), so this page does not go there:',
  forDevelopers: 'For whoever integrates',
  openedByGet:
    'This page was opened by GET. customer_interaction.redirect.method is POST: a browser is to be sent here by a form that posts redirect.params, and it comes back to return_url by POST.',
  paramsMissing: 'The form that came lacks what redirect.params has: PaReq, and MD with the id of the payment.',
  elsewhere: {
    title: 'Not from here',
    text: 'A payment is acted on from its own page alone. This came from a page of another site.',
  },
  hosted: {
    title: 'Payment',
    byCard: 'By card',
    byFps: 'By FPS (SBP)',
    byFpsMore: 'You pay in the app of your bank, which the next page stands for.',
    pay: (amount: string) => `Pay ${amount} by card`,
    payByFps: (amount: string) => `Pay ${amount} by FPS`,
    remember: 'Keep the way to pay for the next payments',
    lacking: 'The shop has not said all that a payment needs',
  },
  card: {
    number: 'Card number',
    numberHint: 'Not a real card: 4242 4242 4242 4242, for one.',
    numberWrong: '14 to 19 digits',
    expiry: 'Valid until, MM/YY',
    expiryWrong: 'month and year, like 05/30',
    code: 'Code on the back (CVC)',
    codeWrong: '3 or 4 digits',
    holder: 'Name on the card',
    holderWrong: 'at most 100 characters',
    wrong: 'Please look at what is marked.',
  },
  noToken: {
    title: 'This page cannot be opened',
    text: 'Its address is not right, or it has been used, or it is older than 24 hours.',
    hints: [
      'The address ends with a public token, as POST /api/v1/token answers it; /payment/… is for one that was asked for with acquiring_widget.',
      'A token opens what it was asked for, once, within 24 hours. A reset, or the end of a bank that keeps its data in memory, forgets it.',
    ],
  },
  notPayable: {
    title: 'Nothing to pay',
    text: 'The session of this page has something else than a payment in it.',
    hints: [
      'acquiring_widget.session_id is to name a session that session/create has made, and in which nothing was started.',
    ],
  },
  noPayment: {
    title: 'No such payment',
    text: 'Nothing waits for a payer at this address.',
    hints: [
      'The address comes in customer_interaction of action_required and session/status: redirect.url or inform.qr.content. It is to be used whole.',
      'It belongs to one payment of one project. A reset, or the end of a bank that keeps its data in memory, forgets it.',
    ],
  },
}

export type Words = typeof en
