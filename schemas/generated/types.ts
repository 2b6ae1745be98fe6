// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.

/** What is left on a settlement or nominal account at this moment. */
export type AccountBalanceAnswer = { status: "ok"; account_number: AccountNumber; account_currency: string; balance: { current_balance: number } }

/** The two accounts of a payout; that settlement accounts get it, and nominal ones do not, is inferred. */
export type AccountDetails = { sender: ExtendedTransferParticipant; recipient: ExtendedTransferParticipant }

/** Number of an account in a Russian bank, 20 digits. */
export type AccountNumber = string

/** One day of an account, by the time of Moscow. */
export type AccountStatementAnswer = { status: "ok"; method: { name: "account_statement" }; account_statement: { date_from: CalendarDate; date_to: CalendarDate; account_number: AccountNumber }; total_turnover: { debet: number; credit: number }; total_balance: { opening: number; closing: number }; transactions: (StatementTransaction)[] }

/** An account that is to be kept under a token. */
export type AccountToTokenize = { bik: Bik; account: AccountNumber }

/** Opens the widget that takes the payment of a session, which was made with session/create before. */
export type AcquiringWidget = { session_id: SessionReference; show_recurrent_checkbox?: true | false | "true" | "false"; success_return_url?: string; failure_return_url?: string; success_on_hold?: boolean; locale?: "en" | "ru" }

/** The payer has something to do: the payment’s `customer_interaction` says where to send them, or which code to show. It waits until they have done it. */
export type ActionRequiredWebhook = { type: "action_required"; session: Session }

/** A sum to move, in the smallest unit of its currency. */
export type Amount = { amount: number; currency: Currency }

/** The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on. */
export type Amounts = { gross?: MoneyAmount; net?: MoneyAmount; fee?: { merchant_fee: MoneyAmount } }

/** A moment as PHP’s ATOM format writes it: ISO 8601 to the second with an offset. `Z` and fractions pass too. */
export type AtomTime = string

/** The account to pay to: a Russian bank account by number or token, or an FPS (SBP) account by phone. Answers and webhooks show it the way it was sent, the token included. */
export type BankAccount = { system_type: "ru"; ru: BankAccountRu } | { system_type: "faster_payment_system"; faster_payment_system: BankAccountFps }

/** An account found by phone number through the Faster Payments System (SBP), in the bank given. */
export type BankAccountFps = { phone: Phone; bank_id: FpsBankId; description: string }

/** An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid. */
export type BankAccountFpsVerification = { phone: Phone; bank_id: FpsBankId }

/** An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity. */
export type BankAccountRu = { bik?: Bik; account?: AccountNumber; token?: Token; full_name: string; description: string; is_fast?: boolean; inn?: TaxNumber; kpp?: Kpp }

/** A card in the open, for partners certified under PCI DSS. A payout needs the number alone. */
export type BankCard = { number: string; expiration_month?: string; expiration_year?: string; security_code?: string; cardholder_name?: string }

/** Why a call was refused, or why an operation failed. */
export type BankError = { code: string; description: string; reject_reasons?: (RejectReason)[] }

export type BankSettings = { seed?: number; ids?: "fixed" | "drawn"; start_at?: string; auto_projects?: boolean; max_sessions?: number; max_admin_body?: number; journal?: { calls?: number; bytes?: number }; port?: number; host?: string; public_url?: string; admin_token?: string; tls?: { port?: number; names?: (string)[]; dir?: string; cert?: string; key?: string }; webhook_ca?: string; store?: string; store_sync?: "normal" | "full" }

/** Where the money of a payout goes, without what names the kind of the method: the fields of the card, of the bank account or of the recurring card. The bank never sends `bank_card` and `encrypted_card`; a partner that builds the object with the SDK does. */
export type BareMethod = { type?: string; bank_card?: BankCard; encrypted_card?: EncryptedCard; tokenized_card?: TokenizedCard; brand?: string; last4?: string; bin?: string; country_iso3?: string; card_id?: string; system_type?: "ru" | "faster_payment_system"; ru?: BankAccountRu; faster_payment_system?: BankAccountFps; token?: string; initiator?: string }

/** Russian bank identification code, 9 digits. */
export type Bik = string

/** A day without a time: year, month, day, as in `1990-07-15`. */
export type CalendarDate = string

/** The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token. */
export type Card = { type: "bank_card"; bank_card: BankCard } | { type: "encrypted_card"; encrypted_card: EncryptedCard } | { type: "tokenized_card"; tokenized_card: TokenizedCard }

/** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
export type ConfirmInformation = { transfer_details?: TransferDetails; account_details?: AccountDetails; exchanges?: (Exchange)[] }

/** The recipient’s bank has credited the money of an account transfer. Opt-in; that it carries the session is ours: the bank’s own body was not seen. */
export type ConfirmationPayoutWebhook = { type: "confirmation_payout"; session: Session }

/** One way to reach the customer; as a rule one field an object. */
export type Contact = { email?: string; phone?: string }

export type ControlAccount = { number: string; kind: "collateral" | "settlement" | "nominal"; currency?: string; balance?: number }

export type ControlAccounts = { items: (ControlAccount)[] }

export type ControlAdvance = { by: string; limit?: number }

/** What the bank of the payer takes back; without an amount all that is left. */
export type ControlChargeback = { amount_details?: Amount; payment_id?: string }

export type ControlClock = { mode?: "real" | "manual"; now?: string; limit?: number }

export type ControlEvent = { event: string; operation_id?: string }

export type ControlFaultRule = { on: "request" | "webhook"; fault: string; match?: { [key: string]: unknown }; times?: number; after?: number; probability?: number; met?: number; ms?: number; retry_after?: number; keep?: number; repeats?: number; form?: "escaped" | "spaced" | "reordered" | "all"; copies?: number; attempts?: number; type?: string; fields?: { [key: string]: unknown } }

export type ControlFaults = { rules?: (ControlFaultRule)[]; seed?: number }

export type ControlOutcomeRule = { match: { [key: string]: unknown }; outcome: string; times?: number }

export type ControlOutcomes = { next?: (string)[]; rules?: (ControlOutcomeRule)[] }

export type ControlPayer = { action: "pay" | "refuse" | "abandon"; payment_id?: string }

export type ControlProject = { partner_key?: string; webhook_url?: string; auto_confirm?: boolean; clock?: "real" | "manual"; strict?: boolean; hold?: boolean; three_d_secure?: boolean; payer?: "automatic" | "manual"; signature?: "strict" | "warn" | "off"; webhook_format?: "compact" | "escaped"; accounts?: (ControlAccount)[]; pace?: { processing_ms?: number; settlement_ms?: number }; fees?: { percent?: number; minimum?: number }; optional_webhooks?: ("confirmation_payout" | "nominal_topup")[] }

export type ControlRunToIdle = { limit?: number }

export type ControlSnapshot = { snapshot_of: "bank131-mock"; format: 2; state: { clock: { mode: "real" | "manual"; now: number; ahead?: number }; counters: { [key: string]: number }; shared: { faults?: { seed: number; random: number; rules: ({ rule: { [key: string]: unknown }; passed: number; hits: number })[] }; incomes?: { [key: string]: number }; outcomes?: { next: (string)[]; rules: ({ [key: string]: unknown })[] }; tokens?: { made: number; public: { [key: string]: { createdAt: number; widgets: { tokenize_widget?: { [key: string]: unknown }; acquiring_widget?: { session_id: string; success_return_url?: string; failure_return_url?: string; locale?: string }; self_employed_widget?: { tax_reference: string } } } } }; disabledTokens?: { [key: string]: number }; npd?: { made: number; requests: { [key: string]: { taxReference: string; at: number; about?: string } } }; notifications?: { [key: string]: { [key: string]: "ACKNOWLEDGED" | "ARCHIVED" } } }; sessions: ({ id: string; version: "v1" | "v2"; createdAt: number; updatedAt: number; given: { payout_details?: { type: string }; payment_details?: { type: string; card?: { [key: string]: unknown }; secured_card?: { [key: string]: unknown }; internet_banking?: { type: string }; wallet?: { type: string }; internal_transfer?: { type: string } }; amount_details?: Amount; participant_details?: { sender?: { [key: string]: unknown }; recipient?: { [key: string]: unknown } }; customer?: { [key: string]: unknown }; fiscalization_details?: { professional_income_taxpayer: { tax_reference: string; services: ({ amount_details: Amount; quantity?: number })[] } }; payment_options?: { [key: string]: unknown }; revenue_split_info?: ({ percent?: string; remains?: boolean; amount?: Amount })[]; cardOutcome?: string; paymentCardOutcome?: string; payingRecurrent?: { token: string; initiator?: string } }; submerchant?: string; operations: ({ id: string; kind: string; state: string; createdAt: number; finishedAt?: number; data: { payout_details?: { type: string }; payment_details?: { type: string; card?: { [key: string]: unknown }; secured_card?: { [key: string]: unknown }; internet_banking?: { type: string }; wallet?: { type: string }; internal_transfer?: { type: string } }; amount_details?: Amount; participant_details?: { sender?: { [key: string]: unknown }; recipient?: { [key: string]: unknown } }; customer?: { [key: string]: unknown }; fiscalization_details?: { professional_income_taxpayer: { tax_reference: string; services: ({ amount_details: Amount; quantity?: number })[] } }; payment_options?: { [key: string]: unknown }; revenue_split_info?: ({ percent?: string; remains?: boolean; amount?: Amount })[]; cardOutcome?: string; paymentCardOutcome?: string; payingRecurrent?: { token: string; initiator?: string } }; account?: string; held: number; fee?: number; outcome: { name?: string; instead: { [key: string]: string }; error?: { code: string; description?: string } }; error?: { code: string; description?: string }; receipt?: { [key: string]: unknown }; declared?: { of: string; amount: number }; offer?: { [key: string]: unknown }; exchange?: { [key: string]: unknown }; transactionInfo?: { [key: string]: unknown }; returned?: { id: string; at: number }; follows?: string; silent?: boolean; interaction?: { [key: string]: unknown }; payerKey?: string; payBy?: number; actions?: { confirm?: number; capture?: number }; captured?: number; recurrent?: { [key: string]: unknown }; renewal?: { of: string; home: string; period: string; nextAt: number; retryAt?: number }; period?: string; nextAt?: number; retryAt?: number; tries?: number; hearsOf?: string; of?: string; roubles?: number; isChargeback?: boolean })[] })[]; accounts: ({ number: string; kind: "collateral" | "settlement" | "nominal"; currency: string; opening: number; balance: number; held: number })[]; postings: ({ at: number; account: string; amount: number; kind: "payout" | "fee" | "return" | "topup" | "payment" | "refund" | "chargeback"; sessionId?: string; operationId?: string; purpose: string; counterParty: { [key: string]: unknown } })[]; keys: (string)[]; timers: ({ id: string; at: number; sessionId: string; operationId: string; event: string; deadline: boolean })[]; outbox: ({ id: string; type: string; sessionId?: string; version: "v1" | "v2"; createdAt: number; body: string; state: "due" | "held" | "parked" | "redelivering" | "delivered" | "abandoned"; nextAttemptAt?: number; attempts: ({ at: number; durationMs: number; status?: number; error?: string })[]; signature?: string; roundStart?: number; fault?: string; signatureInput?: string; ignoreAcks?: number })[]; lanes: { [key: string]: (string)[] }; due: ({ id: string; at: number })[]; finished: (string)[]; journal: { recorded: number; dropped?: number; rows: ({ id: string; at: number; durationMs: number; project?: string; method: string; path: string; query?: string; version?: "v1" | "v2"; status: number; headers: { [key: string]: string }; body: string; answer: string; sessionId?: string; signature: { verdict: string; cause?: string; hint?: string }; schema: { verdict: string; violations: ({ pointer: string; expected: string; came: string; nearest?: string })[] }; before?: { status: string; operations: ({ id: string; kind: string; state: string })[] }; after?: { status: string; operations: ({ id: string; kind: string; state: string })[] }; warnings: (string)[]; fault?: string })[] } } }

export type ControlTopup = { amount: number }

export type ControlWait = { match?: { [key: string]: unknown }; count?: number; timeout_ms?: number }

export type ControlWebhook = { type: string; version?: "v1" | "v2"; fields?: { [key: string]: unknown } }

/** Who got the money of a statement’s line, or who sent it. */
export type CounterParty = { name: string; inn?: string; kpp?: string; account_number: string; bank_code: string }

/** A wallet of a blockchain to be paid from; its currency is `tonc`. */
export type CryptoWallet = { type: "ton"; ton: { address: string; product_id: string; product_name: string } }

/** ISO 4217 code in either letter case: roubles for nearly everything, US dollars and euros for payouts in currency; `tonc` is the coin of a crypto wallet that pays. Sent back the way it came. */
export type Currency = string

/** Tags by which the bank chooses the route of an operation. */
export type CustomRouting = { tags: ({ root_tag: string; values: (string)[] })[] }

/** The person on the other side, as the partner’s system knows them. */
export type Customer = { reference: string; contacts?: (Contact)[] }

/** What the payer has to do before a payment can go on. */
export type CustomerInteraction = { type: "redirect" | "inform"; redirect?: { url: string; base_url: string; method: string; qs?: { [key: string]: unknown }; params?: { [key: string]: unknown }; tds_data?: { [key: string]: unknown } }; inform?: { type?: string; qr?: { content?: string; img?: string } } }

/** Something that is to be kept under a token: a card number. */
export type ElementToTokenize = { ref: string; type: "card_number"; card_number: string }

/** A card that was typed into the bank’s widget, so that the partner holds hashes only. */
export type EncryptedCard = { number_hash: string; expiration_date_hash?: string; security_code_hash?: string; cardholder_name_hash?: string }

/** The bank refused the call, and why. */
export type ErrorAnswer = { status: "error"; error: BankError }

/** A conversion of currency: what is given, what is got, at which rate. */
export type Exchange = { id: string; source: Amount; destination: Amount; fx_rate?: string; commission?: MoneyAmount }

/** One side of a transfer together with its tax numbers, which are there for companies. */
export type ExtendedTransferParticipant = { account_number?: string; name?: string; bank_name?: string; bik?: string; correspondent_account_number?: string; inn?: string; kpp?: string }

export type FiscalizationCancelRequest = { session_id: SessionReference }

/** Income that the bank reports to the tax service for a self-employed recipient. */
export type FiscalizationDetails = { professional_income_taxpayer: ProfessionalIncomeTaxpayer }

export type FiscalizationRequest = { session_id: SessionReference; fiscalization_details: FiscalizationDetails; payout_details?: PayoutDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; metadata?: Metadata }

/** One line of a receipt. */
export type FiscalizationService = { name: string; amount_details: Amount; quantity?: number }

/** A member bank of the Faster Payments System (SBP): its `id` is what a payout by phone number names. */
export type FpsBank = { id: FpsBankId; eng_name: string; ru_name: string }

/** A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks. */
export type FpsBankId = string

/** The banks that can be paid to by phone number. */
export type FpsBanksAnswer = { status: "ok"; banks: (FpsBank)[] }

export type FpsBanksRequest = { [key: string]: unknown }

/** The payer allows the partner to take money from an account of theirs through FPS (SBP) later on. */
export type FpsBinding = { subscription_service_info?: { id: string; name: string } }

export type FpsCustomerVerificationRequest = { session_id?: SessionReference; payout_details: VerificationDetails; participant_details: ParticipantDetails; customer?: Customer; metadata?: Metadata }

/** The payer scans a code, or follows its link, and pays in the app of a bank of their own (FPS, SBP). */
export type FpsPayment = { description?: string; subscription_service_info?: { id: string; name: string } }

/** A passport or another document that proves who a participant is. */
export type IdentityDocument = { id_type: string; id_number: string; id_expiration_date?: CalendarDate; issue_date?: CalendarDate; division_code?: string; issued_by?: string }

/** The debit leg of a card payout: money leaves the partner’s nominal or settlement account. */
export type InternalTransfer = { type: "transfer_from_nominal_account"; transfer_from_nominal_account: { description: string } } | { type: "transfer_from_bank_account"; transfer_from_bank_account: { description: string } }

/** The payer pays in an app or on a page of a bank or a wallet. T-Pay needs `payment_options.platform_details`, Pix the country of `participant_details.sender`. */
export type InternetBanking = { type: "sber_pay"; sber_pay: SberPay } | { type: "tpay"; tpay?: { [key: string]: unknown } } | { type: "alipay"; alipay?: { [key: string]: unknown } } | { type: "alipay_hk"; alipay_hk?: { [key: string]: unknown } } | { type: "dana"; dana?: { [key: string]: unknown } } | { type: "gcash"; gcash?: { [key: string]: unknown } } | { type: "kakaopay"; kakaopay?: { [key: string]: unknown } } | { type: "wechatpay"; wechatpay?: { [key: string]: unknown } } | { type: "china_unionpay"; china_unionpay?: { [key: string]: unknown } } | { type: "phone_ident"; phone_ident: { phone: Phone } } | { type: "pix"; pix: Pix } | { type: "country_ewallet"; country_ewallet: { country_iso2: string } }

/** Code that goes with a company’s tax number and names the reason of its registration, 9 digits. */
export type Kpp = string

/** An account number of which only the first five digits and the last four are shown. */
export type MaskedAccount = string

/** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
export type Metadata = unknown

/** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
export type MoneyAmount = { amount: number; currency: Currency }

/** The call the bank is waiting for. Absent when it waits for nothing. */
export type NextAction = "confirm" | "capture"

/** Money has come to a nominal account (returns aside): the top-up and the balance after it. Opt-in; the body is ours: the bank’s own was not seen. */
export type NominalTopupWebhook = { type: "nominal_topup"; topup: { account_number: string; amount_details: Amount; created_at: Timestamp }; balance: MoneyAmount }

/** The bank asks the tax service; the answer is fetched by npd/request/status. */
export type NpdCheckAnswer = { status: "ok"; request_id: string }

export type NpdCheckRequest = { tax_reference: PersonTaxNumber }

/** What the tax service has to say to a self-employed person. */
export type NpdNotification = { id: string; title: string; message: string; status: "NEW" | "ACKNOWLEDGED" | "ARCHIVED"; created_at: Timestamp }

/** How many notifications of the tax service a person has not been shown. */
export type NpdNotificationCountAnswer = { status: "ok"; tax_reference: PersonTaxNumber; count: number }

/** The notifications of the tax service to a person. */
export type NpdNotificationsAnswer = { status: "ok"; tax_reference: PersonTaxNumber; notifications: (NpdNotification)[] }

export type NpdNotificationsCountRequest = { tax_reference: PersonTaxNumber }

export type NpdNotificationsMarkAsDeliveredRequest = { tax_reference: PersonTaxNumber; message_id_list: (string)[] }

export type NpdNotificationsReadRequest = { tax_reference: PersonTaxNumber }

export type NpdNotificationsUpdateRequest = { tax_reference: PersonTaxNumber; message_id_list: (string)[] }

/** What the tax service says of a person, or that it has not said it yet. */
export type NpdRequestStatusAnswer = { status: "ok" | "pending"; is_professional_income_taxpayer?: boolean; is_linked?: boolean; mismatched_fields?: ("tax_reference" | "full_name" | "phone")[] }

export type NpdRequestStatusRequest = { request_id: string }

export type NpdTaxpayerCheckPersonalInfoRequest = { tax_reference: PersonTaxNumber; full_name: string; phone: Phone }

/** Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side. */
export type Participant = { full_name?: string; first_name?: string; last_name?: string; middle_name?: string; company_name?: string; reference?: string; tax_reference?: string; beneficiary_id?: TaxNumber; country_iso3?: string; account?: string; country_iso2?: string; citizenship_country_iso_3?: string; city?: string; state?: string; street?: string; building?: string; flat?: string; postal_code?: string; address_line?: string; ipv4?: string; ipv6?: string; document?: string; identity_document?: IdentityDocument; currency?: string; bank_name?: string; registration_number?: string; date_of_incorporation?: string; date_of_birth?: CalendarDate; msisdn?: string; email?: string; code?: string; swift_bic_code?: string; description?: string; wallet_id?: string }

/** Who pays and who is paid. */
export type ParticipantDetails = { sender?: Participant; recipient?: Participant }

/** A bank account to be paid from: one in India, through UPI. Marked as experimental. */
export type PayingAccount = { system_type: "upi"; upi?: { [key: string]: unknown } }

/** A card or an account that left a token in an earlier payment, to be paid from again. */
export type PayingRecurrent = { token: string; initiator?: "merchant" | "client"; security_code?: string }

/** An electronic wallet to be paid from. The docs name it; its shape is ours, after the one of a payout. */
export type PayingWallet = { type: "yoomoney"; yoomoney?: { account?: string } }

/** Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout. `updated_at`, `payment_options`, `subscription` and `revenue_split_info` are known from the SDK, whose getter of the options’ platform throws where there are options without `platform_details`. */
export type Payment = { id: PaymentId; status: PaymentStatus; created_at: Timestamp; updated_at?: Timestamp; finished_at?: Timestamp; customer: Customer; payment_details: ShownPaymentDetails; participant_details?: ParticipantDetails; amount_details: Amount; amounts?: Amounts; payment_options?: PaymentOptions; recurrent?: RecurrentToken; subscription?: Subscription; customer_interaction?: CustomerInteraction; transaction_info?: TransactionInfo; refunds?: (Refund)[]; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata; error?: BankError }

/** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
export type PaymentDetails = { type: "card"; card: Card } | { type: "recurrent"; recurrent: PayingRecurrent } | { type: "faster_payment_system"; faster_payment_system: FpsPayment } | { type: "faster_payment_system_binding"; faster_payment_system_binding: FpsBinding } | { type: "internet_banking"; internet_banking: InternetBanking } | { type: "secured_card"; secured_card: SecuredCard } | { type: "crypto_wallet"; crypto_wallet: CryptoWallet } | { type: "bank_account"; bank_account: PayingAccount } | { type: "wallet"; wallet: PayingWallet } | { type: "internal_transfer"; internal_transfer: InternalTransfer }

/** An operation has ended, well or badly: look at its status, and at the error of a failed one. */
export type PaymentFinishedWebhook = { type: "payment_finished"; session: Session }

/** Names one payment (money coming in) of a session: `pm_` and digits. */
export type PaymentId = string

/** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
export type PaymentMetadata = { device_session_id?: string; device_session_id_list?: unknown }

/** How a payment is to be run. */
export type PaymentOptions = { return_url?: string; recurrent?: boolean; subscription?: { period: string }; platform_details?: { type?: string; os?: string; browser?: string }; expiration_at?: string }

/** Money has gone back: the operation it belongs to now lists it among its `refunds`. */
export type PaymentRefundedWebhook = { type: "payment_refunded"; session: Session }

/** `in_progress` is being worked on, `pending` waits for the partner or the payer, `succeeded` and `failed` are final. */
export type PaymentStatus = "in_progress" | "pending" | "succeeded" | "failed"

/** Money going out, one item of `payout_list`. `payout_details` and `amount_details` belong to every ordinary payout; an FPS verification has no amount, income reported without a payout has no method. `error` says why a payout failed. */
export type Payout = { id: PayoutId; status: PayoutStatus; created_at: Timestamp; finished_at?: Timestamp; customer?: Customer; payout_details?: ShownPayoutDetails; participant_details?: ParticipantDetails; amount_details?: Amount; amounts?: Amounts; fiscalization_details?: FiscalizationDetails; customer_interaction?: CustomerInteraction; transaction_info?: TransactionInfo; refunds?: (Refund)[]; metadata?: Metadata; error?: BankError }

/** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
export type PayoutDetails = { type: "card"; card: Card } | { type: "bank_account"; bank_account: BankAccount } | { type: "wallet"; wallet: Wallet } | { type: "recurrent"; recurrent: Recurrent } | { type: "tax"; tax: Tax }

/** Names one payout of a session: `po_` and digits. */
export type PayoutId = string

/** `in_progress` is being worked on, `pending` waits for the partner to confirm or cancel, `succeeded` and `failed` are final. */
export type PayoutStatus = "in_progress" | "pending" | "succeeded" | "failed"

/** Russian taxpayer number (INN) of a person, 12 digits. */
export type PersonTaxNumber = string

/** Phone number with the country code and no plus sign, 10 to 15 digits. */
export type Phone = string

/** A Brazilian payer pays by Pix. */
export type Pix = { document: string; name: string; email: string; phone?: string }

/** A self-employed recipient and the income to report. `payer_tax_number` is required when `payer_type` is `legal`. */
export type ProfessionalIncomeTaxpayer = { tax_reference: string; services: (FiscalizationService)[]; payer_type?: "legal" | "individual" | "foreign"; payer_tax_number?: TaxNumber; payer_name?: string; receipt?: Receipt }

/** A token for a web page: good for 24 hours and one operation of the widgets that it was asked for. */
export type PublicTokenAnswer = { status: "ok"; public_token: Token }

/** The money of a payment is held on the payer’s card; the bank waits for `session/capture` or `session/cancel`. */
export type ReadyToCaptureWebhook = { type: "ready_to_capture"; session: Session }

/** The bank has checked the operation and waits for `session/confirm` or `session/cancel`. Payouts from nominal and settlement accounts bring `confirm_information`. */
export type ReadyToConfirmWebhook = { type: "ready_to_confirm"; session: Session; confirm_information?: ConfirmInformation }

/** The receipt of the tax service, in answers and webhooks once the payout is made. */
export type Receipt = { id: string; link?: string; cancelled_at?: Timestamp }

/** A card known from earlier recurring payments, given by the token they left. */
export type Recurrent = { token: string; initiator?: string }

/** The recurrent token that was asked about, or that was switched off. */
export type RecurrentAnswer = { status: "ok"; recurrent: RecurrentToken }

export type RecurrentDisableRequest = { recurrent: { token: string } }

export type RecurrentStatusRequest = { recurrent: { token: string } }

/** What the bank tells about a recurrent token. */
export type RecurrentToken = { token: string; created_at: string; finished_at: string; is_active: boolean; initiator?: "merchant" | "client"; type?: string }

/** Money that went back: a refund of a payment, or a payout that the recipient’s bank returned. */
export type Refund = { id: RefundId; status: RefundStatus; created_at: Timestamp; finished_at?: Timestamp; amount_details: Amount; amounts?: Amounts; metadata?: Metadata; is_chargeback?: boolean; revenue_split_info?: (RevenueSplitItem)[]; transaction_info?: TransactionInfo }

/** Names one refund, or one payout that came back: `rf_` and digits. */
export type RefundId = string

/** How far a refund has come: under way, done, refused, or ended by a fault. */
export type RefundStatus = "in_progress" | "accepted" | "declined" | "error"

/** Why the bank’s anti-fraud refused an operation. */
export type RejectReason = { rule_alias: string; list_alias?: string; expiration_date?: string }

export type ReportAccountBalanceRequest = { account_number: AccountNumber }

export type ReportAccountStatementRequest = { date_from: CalendarDate; date_to: CalendarDate; account_number: AccountNumber }

/** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
export type RevenueSplitItem = { contractor_alias: string; percent?: string; remains?: boolean; amount?: Amount }

/** The payer pays in the app of Sberbank. The phone is the one that is to get a push message. */
export type SberPay = { channel: "app" | "mobile_web" | "web" | "web_mobile"; phone?: Phone }

export type SberpayPushRequest = { phone: Phone; session_id: SessionReference }

/** A card in the wallet of the payer’s device. */
export type SecuredCard = { type: "google_pay"; google_pay: { token: string } } | { type: "apple_pay"; apple_pay: { token: string } }

/** Opens the widget in which a self-employed person links the bank to the tax service. */
export type SelfEmployedWidget = { tax_reference: string }

/** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
export type Session = { id: SessionId; status: SessionStatus; created_at: Timestamp; updated_at: Timestamp; finished_at?: Timestamp; next_action?: NextAction; actions?: { confirm?: Timestamp; capture?: Timestamp }; payout_list?: (Payout)[]; payment_list?: (Payment)[]; error?: BankError }

/** The bank took the call; the session as it is now. `confirm_information` is there while a payout from a nominal or settlement account waits for the partner; that it stands beside the session is known from the SDK. */
export type SessionAnswer = { status: "ok"; session: Session; confirm_information?: ConfirmInformation }

export type SessionCancelRequest = { session_id: SessionReference; confirm_information?: ConfirmInformation }

export type SessionCaptureRequest = { session_id: SessionReference; amount_details?: Amount }

export type SessionChargebackRequest = { session_id: SessionReference }

export type SessionConfirmRequest = { session_id: SessionReference; confirm_information?: ConfirmInformation }

export type SessionCreateNominalRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionCreateRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionCreateRkoRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

/** Names a payment session, as the bank writes it: `ps_` and digits. */
export type SessionId = string

export type SessionInitPaymentRequest = { payment_details: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionInitPaymentSyncRequest = { payment_details: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionInitPayoutFiscalizationRequest = { payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionInitPayoutNominalRequest = { payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionInitPayoutRequest = { payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionInitPayoutRkoRequest = { payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiCreateNominalRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiCreateRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiCreateRkoRequest = { payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiInitPaymentNominalRequest = { payout_details: PayoutDetails; payment_details: PaymentDetails; amount_details: Amount; participant_details: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiInitPaymentRkoRequest = { payout_details: PayoutDetails; payment_details: PaymentDetails; amount_details: Amount; participant_details: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiInitRequest = { payment_list: ({ payment_details: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata })[]; payout_list: ({ payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata })[] }

export type SessionMultiStartPaymentNominalRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiStartPaymentRkoRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionMultiStartRequest = { session_id: SessionReference; payment_list: ({ payment_details: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata })[]; payout_list: ({ payout_details: PayoutDetails; payment_details?: PaymentDetails; amount_details: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata })[] }

/** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
export type SessionReference = string

export type SessionRefundRequest = { session_id: SessionReference; amount_details?: Amount; metadata?: Metadata; revenue_split_info?: (RevenueSplitItem)[] }

export type SessionStartPaymentRequest = { session_id: SessionReference; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionStartPayoutFiscalizationRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionStartPayoutNominalRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionStartPayoutRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

export type SessionStartPayoutRkoRequest = { session_id: SessionReference; payout_details?: PayoutDetails; payment_details?: PaymentDetails; amount_details?: Amount; participant_details?: ParticipantDetails; customer?: Customer; fiscalization_details?: FiscalizationDetails; payment_options?: PaymentOptions; payment_metadata?: PaymentMetadata; custom_routing?: CustomRouting; revenue_split_info?: (RevenueSplitItem)[]; metadata?: Metadata }

/** `created` waits for a start, `in_progress` has an operation under way, `accepted` and `cancelled` are final. `error` is not: the result is unknown and may still change. */
export type SessionStatus = "created" | "in_progress" | "accepted" | "cancelled" | "error"

export type SessionStatusRequest = { session_id: SessionReference }

/** The account in answers and webhooks: as it was sent, or the one that was to be verified. */
export type ShownBankAccount = { system_type: "ru"; ru: BankAccountRu } | { system_type: "faster_payment_system"; faster_payment_system: BankAccountFps } | { system_type: "faster_payment_system_verification"; faster_payment_system_verification: BankAccountFpsVerification }

/** A card in answers and webhooks: the token or hash it was given by and a few facts, never its number. */
export type ShownCard = { type?: "bank_card" | "encrypted_card" | "tokenized_card"; encrypted_card?: EncryptedCard; tokenized_card?: TokenizedCard; brand?: string; last4?: string; bin?: string; country_iso3?: string; card_id?: string }

/** Where the money comes from, in answers and webhooks: what was sent, except that no card number, no security code and no token of a recurring card or a device is shown. */
export type ShownPaymentDetails = { type: "card"; card: ShownCard } | { type: "recurrent"; card?: ShownCard } | { type: "faster_payment_system"; faster_payment_system?: FpsPayment } | { type: "faster_payment_system_binding"; faster_payment_system_binding?: FpsBinding } | { type: "internet_banking"; internet_banking: InternetBanking } | { type: "secured_card"; secured_card: ShownSecuredCard } | { type: "crypto_wallet"; crypto_wallet: CryptoWallet } | { type: "bank_account"; bank_account: PayingAccount } | { type: "wallet"; wallet: PayingWallet } | { type: "internal_transfer"; internal_transfer: InternalTransfer }

/** Where the money goes, in answers and webhooks: what was sent, except that no card number is shown. */
export type ShownPayoutDetails = { type: "card"; card: ShownCard } | { type: "bank_account"; bank_account: ShownBankAccount } | { type: "wallet"; wallet: Wallet } | { type: "recurrent"; recurrent: Recurrent } | { type: "tax"; tax: Tax }

/** The wallet of a device in answers and webhooks. Its token is not shown. */
export type ShownSecuredCard = { type: "google_pay" | "apple_pay" }

/** One line of a statement: money that left an account or came to it. */
export type StatementTransaction = { amount: number; currency: string; payment_date: CalendarDate; bank_system_id: string; transaction_id?: string; session_id?: string; purpose: string; counter_party: CounterParty; type: "debet" | "credit" }

/** The bank took the call, and has nothing else to say. */
export type StatusAnswer = { status: "ok" }

/** Payments that the bank makes by itself, one a period. `next_point` is when the next one is due. */
export type Subscription = { id: string; period: string; initial?: boolean; next_point?: Timestamp; retries_exceeded?: boolean; unsubscribe_url?: string; provider_subscription_id?: string }

export type SubscriptionCancelRequest = { subscription_id: string }

export type SubscriptionRestoreRequest = { subscription_id: string }

/** VAT paid for a foreign company. */
export type Tax = { type: "tax_short"; tax_details?: { period?: { type: "month" | "quarter"; number: number; year: string } } } | { type: "tax_full"; tax_full?: { description: string; uin: string; tax_details: TaxDetails; payer: TaxPayer; payee: TaxPayee }; description?: string; uin?: string; tax_details?: TaxDetails; payer?: TaxPayer; payee?: TaxPayee }

/** The tax fields of a payment order. */
export type TaxDetails = { kbk: string; oktmo: string; payment_reason: string; period: string; document_number: string; document_date: string }

/** Russian taxpayer number (INN): 10 digits of a company or 12 of a person. */
export type TaxNumber = string

/** The treasury that receives the tax; `account_eks` is its single treasury account. */
export type TaxPayee = { bik: Bik; account: AccountNumber; account_eks: AccountNumber; name: string; kpp?: Kpp; inn: string }

/** The company that owes the tax. */
export type TaxPayer = { kpp: Kpp; inn: string }

/** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
export type Timestamp = string

/** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
export type Token = string

/** What the bank tells about a token or a card. */
export type TokenInfo = { type: "card"; number_hash?: string; token?: Token; brand: string; last4: string; country_iso3?: string } | { type: "public_token"; token: Token; created_at: Timestamp; finished_at: Timestamp; is_active: boolean } | { type: "recurrent_token"; token: string; created_at: Timestamp; finished_at: Timestamp; is_active: boolean; initiator?: "merchant" | "client" } | { type: "bank_account_ru_token"; created_at: Timestamp; finished_at: Timestamp; masked_account: MaskedAccount }

/** What was asked about, as `info`. */
export type TokenInfoAnswer = { status: "ok"; info: TokenInfo }

export type TokenInfoRequest = { type: "card" | "public_token" | "recurrent_token" | "bank_account_ru_token"; card?: Card; public_token?: { token: Token }; recurrent_token?: Recurrent; bank_account_ru_token?: { token: Token } }

export type TokenRequest = { tokenize_widget?: TokenizeWidget; acquiring_widget?: AcquiringWidget; self_employed_widget?: SelfEmployedWidget }

/** The token of an account, to be used in its place. */
export type TokenizeAnswer = { status: "ok"; token: Token; data: { masked_account: MaskedAccount } }

/** A token for each element. The elements are the docs’; the envelope around them is ours, because no copy of theirs was found. */
export type TokenizeElementsAnswer = { status: "ok"; data: { [key: string]: TokenizedElement } }

/** The elements are the docs’; the envelope around them is ours, because no copy of theirs was found. */
export type TokenizeElementsRequest = { elements: (ElementToTokenize)[] }

export type TokenizeRequest = { type: "bank_account_ru"; bank_account_ru: AccountToTokenize }

/** Opens the widget that takes a card or an account and gives the partner a hash or a token. */
export type TokenizeWidget = { access?: boolean; locale?: string }

/** A card that was exchanged for a token once and is paid by that token ever since. */
export type TokenizedCard = { token: Token }

/** The token of an element, and what may be shown of it. */
export type TokenizedElement = { token: Token; info: { masked_card_number: string; card_network: string; card_type: string } }

/** What the payment systems call the finished operation. */
export type TransactionInfo = { rrn?: string; arn?: string; auth_code?: string; fp_message_id?: string; external_subscription_token?: string; bank_account_ru_token?: string }

/** What a payout from a nominal account will do, for the partner to confirm. The method is shown, and sent back, on v1. On v2 the bank leaves it out, because the SDK throws while it parses a body that has it (ours); a partner may send it there all the same, and it is compared. */
export type TransferDetails = { customer?: TransferParticipant; recipient?: TransferParticipant; purpose?: string; amount?: Amount; payout_details?: BareMethod }

/** One side of a transfer. The bank fills in all five fields. */
export type TransferParticipant = { account_number?: string; name?: string; bank_name?: string; bik?: string; correspondent_account_number?: string }

/** Whom fps/customer_verification asks about, in the shape of a payout method. */
export type VerificationDetails = { type: "bank_account"; bank_account: VerifiedAccount }

/** The account that fps/customer_verification asks about. */
export type VerifiedAccount = { system_type: "faster_payment_system_verification"; faster_payment_system_verification: BankAccountFpsVerification }

/** An electronic wallet to pay to. */
export type Wallet = { type: "yoomoney"; yoomoney: { account: string; description?: string } } | { type: "qiwi"; qiwi: { account: string; description?: string } } | { type: "moneta"; moneta: { account: string; description?: string } } | { type: "steam"; steam: { account: string } }

/** A collateral account and what payouts can still take from it: what is set aside for payouts under way is not counted. */
export type WalletBalance = { id: string; amount_details: MoneyAmount }

/** The collateral accounts of the project. */
export type WalletBalanceAnswer = { status: "ok"; wallets: (WalletBalance)[] }

export type WalletBalanceRequest = { request_datetime: AtomTime }

/** Every type by the name of its schema. */
export interface WireTypes {
  AccountBalanceAnswer: AccountBalanceAnswer
  AccountDetails: AccountDetails
  AccountNumber: AccountNumber
  AccountStatementAnswer: AccountStatementAnswer
  AccountToTokenize: AccountToTokenize
  AcquiringWidget: AcquiringWidget
  ActionRequiredWebhook: ActionRequiredWebhook
  Amount: Amount
  Amounts: Amounts
  AtomTime: AtomTime
  BankAccount: BankAccount
  BankAccountFps: BankAccountFps
  BankAccountFpsVerification: BankAccountFpsVerification
  BankAccountRu: BankAccountRu
  BankCard: BankCard
  BankError: BankError
  BankSettings: BankSettings
  BareMethod: BareMethod
  Bik: Bik
  CalendarDate: CalendarDate
  Card: Card
  ConfirmInformation: ConfirmInformation
  ConfirmationPayoutWebhook: ConfirmationPayoutWebhook
  Contact: Contact
  ControlAccount: ControlAccount
  ControlAccounts: ControlAccounts
  ControlAdvance: ControlAdvance
  ControlChargeback: ControlChargeback
  ControlClock: ControlClock
  ControlEvent: ControlEvent
  ControlFaultRule: ControlFaultRule
  ControlFaults: ControlFaults
  ControlOutcomeRule: ControlOutcomeRule
  ControlOutcomes: ControlOutcomes
  ControlPayer: ControlPayer
  ControlProject: ControlProject
  ControlRunToIdle: ControlRunToIdle
  ControlSnapshot: ControlSnapshot
  ControlTopup: ControlTopup
  ControlWait: ControlWait
  ControlWebhook: ControlWebhook
  CounterParty: CounterParty
  CryptoWallet: CryptoWallet
  Currency: Currency
  CustomRouting: CustomRouting
  Customer: Customer
  CustomerInteraction: CustomerInteraction
  ElementToTokenize: ElementToTokenize
  EncryptedCard: EncryptedCard
  ErrorAnswer: ErrorAnswer
  Exchange: Exchange
  ExtendedTransferParticipant: ExtendedTransferParticipant
  FiscalizationCancelRequest: FiscalizationCancelRequest
  FiscalizationDetails: FiscalizationDetails
  FiscalizationRequest: FiscalizationRequest
  FiscalizationService: FiscalizationService
  FpsBank: FpsBank
  FpsBankId: FpsBankId
  FpsBanksAnswer: FpsBanksAnswer
  FpsBanksRequest: FpsBanksRequest
  FpsBinding: FpsBinding
  FpsCustomerVerificationRequest: FpsCustomerVerificationRequest
  FpsPayment: FpsPayment
  IdentityDocument: IdentityDocument
  InternalTransfer: InternalTransfer
  InternetBanking: InternetBanking
  Kpp: Kpp
  MaskedAccount: MaskedAccount
  Metadata: Metadata
  MoneyAmount: MoneyAmount
  NextAction: NextAction
  NominalTopupWebhook: NominalTopupWebhook
  NpdCheckAnswer: NpdCheckAnswer
  NpdCheckRequest: NpdCheckRequest
  NpdNotification: NpdNotification
  NpdNotificationCountAnswer: NpdNotificationCountAnswer
  NpdNotificationsAnswer: NpdNotificationsAnswer
  NpdNotificationsCountRequest: NpdNotificationsCountRequest
  NpdNotificationsMarkAsDeliveredRequest: NpdNotificationsMarkAsDeliveredRequest
  NpdNotificationsReadRequest: NpdNotificationsReadRequest
  NpdNotificationsUpdateRequest: NpdNotificationsUpdateRequest
  NpdRequestStatusAnswer: NpdRequestStatusAnswer
  NpdRequestStatusRequest: NpdRequestStatusRequest
  NpdTaxpayerCheckPersonalInfoRequest: NpdTaxpayerCheckPersonalInfoRequest
  Participant: Participant
  ParticipantDetails: ParticipantDetails
  PayingAccount: PayingAccount
  PayingRecurrent: PayingRecurrent
  PayingWallet: PayingWallet
  Payment: Payment
  PaymentDetails: PaymentDetails
  PaymentFinishedWebhook: PaymentFinishedWebhook
  PaymentId: PaymentId
  PaymentMetadata: PaymentMetadata
  PaymentOptions: PaymentOptions
  PaymentRefundedWebhook: PaymentRefundedWebhook
  PaymentStatus: PaymentStatus
  Payout: Payout
  PayoutDetails: PayoutDetails
  PayoutId: PayoutId
  PayoutStatus: PayoutStatus
  PersonTaxNumber: PersonTaxNumber
  Phone: Phone
  Pix: Pix
  ProfessionalIncomeTaxpayer: ProfessionalIncomeTaxpayer
  PublicTokenAnswer: PublicTokenAnswer
  ReadyToCaptureWebhook: ReadyToCaptureWebhook
  ReadyToConfirmWebhook: ReadyToConfirmWebhook
  Receipt: Receipt
  Recurrent: Recurrent
  RecurrentAnswer: RecurrentAnswer
  RecurrentDisableRequest: RecurrentDisableRequest
  RecurrentStatusRequest: RecurrentStatusRequest
  RecurrentToken: RecurrentToken
  Refund: Refund
  RefundId: RefundId
  RefundStatus: RefundStatus
  RejectReason: RejectReason
  ReportAccountBalanceRequest: ReportAccountBalanceRequest
  ReportAccountStatementRequest: ReportAccountStatementRequest
  RevenueSplitItem: RevenueSplitItem
  SberPay: SberPay
  SberpayPushRequest: SberpayPushRequest
  SecuredCard: SecuredCard
  SelfEmployedWidget: SelfEmployedWidget
  Session: Session
  SessionAnswer: SessionAnswer
  SessionCancelRequest: SessionCancelRequest
  SessionCaptureRequest: SessionCaptureRequest
  SessionChargebackRequest: SessionChargebackRequest
  SessionConfirmRequest: SessionConfirmRequest
  SessionCreateNominalRequest: SessionCreateNominalRequest
  SessionCreateRequest: SessionCreateRequest
  SessionCreateRkoRequest: SessionCreateRkoRequest
  SessionId: SessionId
  SessionInitPaymentRequest: SessionInitPaymentRequest
  SessionInitPaymentSyncRequest: SessionInitPaymentSyncRequest
  SessionInitPayoutFiscalizationRequest: SessionInitPayoutFiscalizationRequest
  SessionInitPayoutNominalRequest: SessionInitPayoutNominalRequest
  SessionInitPayoutRequest: SessionInitPayoutRequest
  SessionInitPayoutRkoRequest: SessionInitPayoutRkoRequest
  SessionMultiCreateNominalRequest: SessionMultiCreateNominalRequest
  SessionMultiCreateRequest: SessionMultiCreateRequest
  SessionMultiCreateRkoRequest: SessionMultiCreateRkoRequest
  SessionMultiInitPaymentNominalRequest: SessionMultiInitPaymentNominalRequest
  SessionMultiInitPaymentRkoRequest: SessionMultiInitPaymentRkoRequest
  SessionMultiInitRequest: SessionMultiInitRequest
  SessionMultiStartPaymentNominalRequest: SessionMultiStartPaymentNominalRequest
  SessionMultiStartPaymentRkoRequest: SessionMultiStartPaymentRkoRequest
  SessionMultiStartRequest: SessionMultiStartRequest
  SessionReference: SessionReference
  SessionRefundRequest: SessionRefundRequest
  SessionStartPaymentRequest: SessionStartPaymentRequest
  SessionStartPayoutFiscalizationRequest: SessionStartPayoutFiscalizationRequest
  SessionStartPayoutNominalRequest: SessionStartPayoutNominalRequest
  SessionStartPayoutRequest: SessionStartPayoutRequest
  SessionStartPayoutRkoRequest: SessionStartPayoutRkoRequest
  SessionStatus: SessionStatus
  SessionStatusRequest: SessionStatusRequest
  ShownBankAccount: ShownBankAccount
  ShownCard: ShownCard
  ShownPaymentDetails: ShownPaymentDetails
  ShownPayoutDetails: ShownPayoutDetails
  ShownSecuredCard: ShownSecuredCard
  StatementTransaction: StatementTransaction
  StatusAnswer: StatusAnswer
  Subscription: Subscription
  SubscriptionCancelRequest: SubscriptionCancelRequest
  SubscriptionRestoreRequest: SubscriptionRestoreRequest
  Tax: Tax
  TaxDetails: TaxDetails
  TaxNumber: TaxNumber
  TaxPayee: TaxPayee
  TaxPayer: TaxPayer
  Timestamp: Timestamp
  Token: Token
  TokenInfo: TokenInfo
  TokenInfoAnswer: TokenInfoAnswer
  TokenInfoRequest: TokenInfoRequest
  TokenRequest: TokenRequest
  TokenizeAnswer: TokenizeAnswer
  TokenizeElementsAnswer: TokenizeElementsAnswer
  TokenizeElementsRequest: TokenizeElementsRequest
  TokenizeRequest: TokenizeRequest
  TokenizeWidget: TokenizeWidget
  TokenizedCard: TokenizedCard
  TokenizedElement: TokenizedElement
  TransactionInfo: TransactionInfo
  TransferDetails: TransferDetails
  TransferParticipant: TransferParticipant
  VerificationDetails: VerificationDetails
  VerifiedAccount: VerifiedAccount
  Wallet: Wallet
  WalletBalance: WalletBalance
  WalletBalanceAnswer: WalletBalanceAnswer
  WalletBalanceRequest: WalletBalanceRequest
}
