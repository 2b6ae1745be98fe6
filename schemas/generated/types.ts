// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.

/** What is left on a settlement or nominal account at this moment. */
export type AccountBalanceAnswer = {
  status: "ok"
  /** Number of an account in a Russian bank, 20 digits. */
  account_number: AccountNumber
  /** Currency of the account, in capitals. */
  account_currency: string
  /** The money on the account. */
  balance: {
    /** Kopecks that can still be spent: what is set aside is not counted. Below nought where a chargeback has taken more than there was. */
    current_balance: number
  }
}

/** The two accounts of a payout; that settlement accounts get it, and nominal ones do not, is inferred. */
export type AccountDetails = {
  /** One side of a transfer together with its tax numbers, which are there for companies. */
  sender: ExtendedTransferParticipant
  /** One side of a transfer together with its tax numbers, which are there for companies. */
  recipient: ExtendedTransferParticipant
}

/** Number of an account in a Russian bank, 20 digits. */
export type AccountNumber = string

/** One day of an account, by the time of Moscow. */
export type AccountStatementAnswer = {
  status: "ok"
  /** What was called. */
  method: {
    name: "account_statement"
  }
  /** What was asked for. */
  account_statement: {
    /** A day without a time: year, month, day, as in `1990-07-15`. */
    date_from: CalendarDate
    /** A day without a time: year, month, day, as in `1990-07-15`. */
    date_to: CalendarDate
    /** Number of an account in a Russian bank, 20 digits. */
    account_number: AccountNumber
  }
  /** The sums of the lines. */
  total_turnover: {
    /** Kopecks that left that day. */
    debet: number
    /** Kopecks that came that day. */
    credit: number
  }
  /** The balance before and after the lines. */
  total_balance: {
    /** Kopecks on the account as the day began, what is set aside included. Below nought where a chargeback has taken more than there was. */
    opening: number
    /** The same as the day ended. Below nought where a chargeback has taken more than there was. */
    closing: number
  }
  /** The lines, oldest first. */
  transactions: (StatementTransaction)[]
}

/** An account that is to be kept under a token. */
export type AccountToTokenize = {
  /** Russian bank identification code, 9 digits. */
  bik: Bik
  /** Number of an account in a Russian bank, 20 digits. */
  account: AccountNumber
}

/** Opens the widget that takes the payment of a session, which was made with session/create before. */
export type AcquiringWidget = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Whether the payer may keep the card for later; the SDK sends a boolean, the docs’ sample a text. */
  show_recurrent_checkbox?: true | false | "true" | "false"
  /** Where the payer goes after a payment. */
  success_return_url?: string
  /** Where the payer goes after a payment that failed. */
  failure_return_url?: string
  /** true takes a hold for a success. */
  success_on_hold?: boolean
  /** Language of the widget. */
  locale?: "en" | "ru"
}

/** The payer has something to do: the payment’s `customer_interaction` says where to send them, or which code to show. It waits until they have done it. */
export type ActionRequiredWebhook = {
  type: "action_required"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
}

/** A sum to move, in the smallest unit of its currency. */
export type Amount = {
  /** Kopecks, cents: a whole number above zero. 10000 is one hundred roubles. The ceiling is ours: the largest exact integer. */
  amount: number
  /** ISO 4217 code in either letter case: roubles for nearly everything, US dollars and euros for payouts in currency; `tonc` is the coin of a crypto wallet that pays. Sent back the way it came. */
  currency: Currency
}

/** The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on. */
export type Amounts = {
  /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
  gross?: MoneyAmount
  /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
  net?: MoneyAmount
  /** What the bank charges the partner; its currency is written in capitals. */
  fee?: {
    /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
    merchant_fee: MoneyAmount
  }
}

/** A moment as PHP’s ATOM format writes it: ISO 8601 to the second with an offset. `Z` and fractions pass too. */
export type AtomTime = string

/** The account to pay to: a Russian bank account by number or token, or an FPS (SBP) account by phone. Answers and webhooks show it the way it was sent, the token included. */
export type BankAccount = {
  system_type: "ru"
  /** An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity. */
  ru: BankAccountRu
} | {
  system_type: "faster_payment_system"
  /** An account found by phone number through the Faster Payments System (SBP), in the bank given. */
  faster_payment_system: BankAccountFps
}

/** An account found by phone number through the Faster Payments System (SBP), in the bank given. */
export type BankAccountFps = {
  /** Phone number with the country code and no plus sign, 10 to 15 digits. */
  phone: Phone
  /** A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks. */
  bank_id: FpsBankId
  /** Purpose of the payment, 1 to 140 characters. */
  description: string
}

/** An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid. */
export type BankAccountFpsVerification = {
  /** Phone number with the country code and no plus sign, 10 to 15 digits. */
  phone: Phone
  /** A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks. */
  bank_id: FpsBankId
}

/** An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity. */
export type BankAccountRu = {
  /** Russian bank identification code, 9 digits. */
  bik?: Bik
  /** Number of an account in a Russian bank, 20 digits. */
  account?: AccountNumber
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token?: Token
  /** Whom the account belongs to. */
  full_name: string
  /** Purpose of the payment, 1 to 210 characters, without question and exclamation marks. */
  description: string
  /** true asks for the urgent (BESP) transfer, within the hour. Without it the transfer may take days. */
  is_fast?: boolean
  /** Russian taxpayer number (INN): 10 digits of a company or 12 of a person. */
  inn?: TaxNumber
  /** Code that goes with a company’s tax number and names the reason of its registration, 9 digits. */
  kpp?: Kpp
}

/** A card in the open, for partners certified under PCI DSS. A payout needs the number alone. */
export type BankCard = {
  /** Card number, 14 to 19 digits without spaces. */
  number: string
  /** Two digits, `01` to `12`; the SDK lets `00` pass too. */
  expiration_month?: string
  /** Last two digits of the year. */
  expiration_year?: string
  /** Code on the card, 3 or 4 digits. */
  security_code?: string
  /** Name on the card. */
  cardholder_name?: string
}

/** Why a call was refused, or why an operation failed. */
export type BankError = {
  /** What went wrong, for programs. The list is open: the bank adds codes without notice. */
  code: string
  /** What went wrong, for people. The text of one code may vary. */
  description: string
  /** What the anti-fraud found. */
  reject_reasons?: (RejectReason)[]
}

export type BankSettings = {
  seed?: number
  ids?: "fixed" | "drawn"
  start_at?: string
  auto_projects?: boolean
  max_sessions?: number
  max_admin_body?: number
  journal?: {
    calls?: number
    bytes?: number
  }
  port?: number
  host?: string
  public_url?: string
  admin_token?: string
  tls?: {
    port?: number
    names?: (string)[]
    dir?: string
    cert?: string
    key?: string
  }
  webhook_ca?: string
  store?: string
  record?: string
  store_sync?: "normal" | "full"
}

/** Where the money of a payout goes, without what names the kind of the method: the fields of the card, of the bank account or of the recurring card. The bank never sends `bank_card` and `encrypted_card`; a partner that builds the object with the SDK does. */
export type BareMethod = {
  /** Of a card: how it was given. Left out by the bank for a card given by number or hash. */
  type?: string
  /** A card in the open, for partners certified under PCI DSS. A payout needs the number alone. */
  bank_card?: BankCard
  /** A card that was typed into the bank’s widget, so that the partner holds hashes only. */
  encrypted_card?: EncryptedCard
  /** A card that was exchanged for a token once and is paid by that token ever since. */
  tokenized_card?: TokenizedCard
  /** Payment system in lower case, such as `mir` or `visa`. */
  brand?: string
  /** Last four digits of the number. */
  last4?: string
  /** First six digits of the number. */
  bin?: string
  /** Country of the issuer, three letters. */
  country_iso3?: string
  /** Stable identifier of the card, if the partner has that feature; no payment can be made with it. */
  card_id?: string
  /** Of a bank account: its kind. */
  system_type?: "ru" | "faster_payment_system"
  /** An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity. */
  ru?: BankAccountRu
  /** An account found by phone number through the Faster Payments System (SBP), in the bank given. */
  faster_payment_system?: BankAccountFps
  /** Of a recurring card: its token. */
  token?: string
  /** Who starts the payment, `merchant` or `client`; left out it is `merchant`. */
  initiator?: string
}

/** Russian bank identification code, 9 digits. */
export type Bik = string

/** A day without a time: year, month, day, as in `1990-07-15`. */
export type CalendarDate = string

/** The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token. */
export type Card = {
  type: "bank_card"
  /** A card in the open, for partners certified under PCI DSS. A payout needs the number alone. */
  bank_card: BankCard
} | {
  type: "encrypted_card"
  /** A card that was typed into the bank’s widget, so that the partner holds hashes only. */
  encrypted_card: EncryptedCard
} | {
  type: "tokenized_card"
  /** A card that was exchanged for a token once and is paid by that token ever since. */
  tokenized_card: TokenizedCard
}

/** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
export type ConfirmInformation = {
  /** What a payout from a nominal account will do, for the partner to confirm. The method is shown, and sent back, on v1. On v2 the bank leaves it out, because the SDK throws while it parses a body that has it (ours); a partner may send it there all the same, and it is compared. */
  transfer_details?: TransferDetails
  /** The two accounts of a payout; that settlement accounts get it, and nominal ones do not, is inferred. */
  account_details?: AccountDetails
  /** A conversion of currency: what is given, what is got, at which rate. */
  exchanges?: (Exchange)[]
}

/** The recipient’s bank has credited the money of an account transfer. Opt-in; that it carries the session is ours: the bank’s own body was not seen. */
export type ConfirmationPayoutWebhook = {
  type: "confirmation_payout"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
}

/** One way to reach the customer; as a rule one field an object. */
export type Contact = {
  /** E-mail address. */
  email?: string
  /** Phone number in any notation. */
  phone?: string
}

export type ControlAccount = {
  /** Account number; 131 is the wallet id of the collateral account. */
  number: string
  kind: "collateral" | "settlement" | "nominal"
  /** Default rub, and nothing else: the bank converts a payout in another currency and pays it in roubles. */
  currency?: string
  /** Opening balance in kopecks. */
  balance?: number
}

export type ControlAccounts = {
  /** Accounts to open, or to give another balance. */
  items: (ControlAccount)[]
}

export type ControlAdvance = {
  /** ISO 8601 duration, such as PT4H. */
  by: string
  /** How many steps the move may make, of advance and now at one moment; default 1000, and 100 more for each thing that is still due after those. At the limit the answer is 409, and what has happened stays. */
  limit?: number
}

/** What the bank of the payer takes back; without an amount all that is left. */
export type ControlChargeback = {
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Of a session of several payments: which one. Without it the first that has so much left. */
  payment_id?: string
}

export type ControlClock = {
  mode?: "real" | "manual"
  /** ISO 8601; a manual clock only moves forward. */
  now?: string
  /** How many steps the move may make, of advance and now at one moment; default 1000, and 100 more for each thing that is still due after those. At the limit the answer is 409, and what has happened stays. */
  limit?: number
}

export type ControlEvent = {
  /** An event of the machine of the operation, such as settle or decline. */
  event: string
  /** The operation that is pushed; without it the last one of the session. */
  operation_id?: string
}

export type ControlFaultRule = {
  on: "request" | "webhook"
  /** Name of a fault, such as answer_lost. */
  fault: string
  /** Fields of the call or the webhook by dotted path and the values they must have; without it, any. */
  match?: { [key: string]: unknown }
  /** How often; without it, every time. */
  times?: number
  /** So many that match are skipped first. */
  after?: number
  /** How likely it is for one that matches; follows the seed. */
  probability?: number
  /** How often it has happened; shown, and passed over where it is sent. */
  met?: number
  /** Milliseconds. */
  ms?: number
  /** Seconds, for the header Retry-After. */
  retry_after?: number
  /** The part of the answer that is sent. */
  keep?: number
  /** So many repeats of the same bytes are lost too: within a second, and before any other call about the same session or metadata. */
  repeats?: number
  /** How the same JSON is written. */
  form?: "escaped" | "spaced" | "reordered" | "all"
  /** How often it is sent in all. */
  copies?: number
  /** How many tries it happens to. */
  attempts?: number
  /** A type that the bank does not have. */
  type?: string
  /** Fields and their values. */
  fields?: { [key: string]: unknown }
}

export type ControlFaults = {
  /** The first that happens ends the search. */
  rules?: (ControlFaultRule)[]
  /** Where rules with a probability begin. */
  seed?: number
}

/** Without `request_id`, `session_id` or `at` it is made of what there is now. */
export type ControlFork = {
  /** What the new project is called. */
  project: string
  /** As it was right after this call. */
  request_id?: string
  /** As it was right after a step of this session. */
  session_id?: string
  /** The number of that step in the history of the session. */
  step?: number
  /** As it was at this time of the project’s clock: ISO 8601. */
  at?: string
  /** Where its webhooks go (default: where those of the other go). */
  webhook_url?: string
}

export type ControlOutcomeRule = {
  /** Fields of the payout by dotted path and the values they must have; {} is every payout. */
  match: { [key: string]: unknown }
  /** Name of an outcome, such as insufficient_wallet_balance. */
  outcome: string
  /** How often; without it, every time. */
  times?: number
}

export type ControlOutcomes = {
  /** Outcomes of the next payouts, first to last. */
  next?: (string)[]
  /** The first that matches decides. */
  rules?: (ControlOutcomeRule)[]
}

export type ControlPayer = {
  /** pay: does what is asked; refuse: says no; abandon: goes away, and its time runs out. */
  action: "pay" | "refuse" | "abandon"
  /** Of a session of several payments: whose payer. Without it the first that can do so. */
  payment_id?: string
}

export type ControlProject = {
  /** Public key in PEM; default: the published test key. */
  partner_key?: string
  /** Where webhooks go; without it they are held. */
  webhook_url?: string
  auto_confirm?: boolean
  clock?: "real" | "manual"
  strict?: boolean
  /** Payments are held first, and taken when the partner captures them. */
  hold?: boolean
  /** Payers of card payments are asked for 3-D Secure. */
  three_d_secure?: boolean
  /** automatic: what a payer is asked for, it does by itself. Default manual. */
  payer?: "automatic" | "manual"
  signature?: "strict" | "warn" | "off"
  /** How the JSON of webhooks is written: compact, or with \/ and \uXXXX as PHP escapes them. Which one the bank sends is unknown. */
  webhook_format?: "compact" | "escaped"
  accounts?: (ControlAccount)[]
  pace?: {
    /** From start to ready_to_confirm, at most 365 days. */
    processing_ms?: number
    /** From confirm to the result, at most 365 days. */
    settlement_ms?: number
  }
  /** The bank charges for payouts and payments; without it they cost nothing. */
  fees?: {
    /** Of the amount; default 0.35. */
    percent?: number
    /** Kopecks; default 0. */
    minimum?: number
  }
  /** Webhooks that the bank sends only to those who have asked for them. Its own SDK throws on them. */
  optional_webhooks?: ("confirmation_payout" | "nominal_topup")[]
}

export type ControlRedelivery = {
  /** A fault of webhooks, such as duplicate or wrong_signature: a copy of the webhook is made, and meets it. */
  fault?: string
}

export type ControlRunToIdle = {
  /** How many steps the move may make, of advance and now at one moment; default 1000, and 100 more for each thing that is still due after those. At the limit the answer is 409, and what has happened stays. */
  limit?: number
}

export type ControlSnapshot = {
  snapshot_of: "bank131-mock"
  format: 2
  state: {
    clock: {
      mode: "real" | "manual"
      now: number
      ahead?: number
    }
    counters: { [key: string]: number }
    shared: {
      faults?: {
        seed: number
        random: number
        rules: ({
          rule: { [key: string]: unknown }
          passed: number
          hits: number
        })[]
      }
      incomes?: { [key: string]: number }
      outcomes?: {
        next: (string)[]
        rules: ({ [key: string]: unknown })[]
      }
      tokens?: {
        made: number
        public: { [key: string]: {
          createdAt: number
          widgets: {
            tokenize_widget?: { [key: string]: unknown }
            acquiring_widget?: {
              session_id: string
              success_return_url?: string
              failure_return_url?: string
              locale?: string
            }
            self_employed_widget?: {
              tax_reference: string
            }
          }
        } }
      }
      disabledTokens?: { [key: string]: number }
      npd?: {
        made: number
        requests: { [key: string]: {
          taxReference: string
          at: number
          about?: string
        } }
      }
      notifications?: { [key: string]: { [key: string]: "ACKNOWLEDGED" | "ARCHIVED" } }
    }
    sessions: ({
      id: string
      version: "v1" | "v2"
      createdAt: number
      updatedAt: number
      given: {
        payout_details?: {
          type: string
        }
        payment_details?: {
          type: string
          card?: { [key: string]: unknown }
          secured_card?: { [key: string]: unknown }
          internet_banking?: {
            type: string
          }
          wallet?: {
            type: string
          }
          internal_transfer?: {
            type: string
          }
        }
        /** A sum to move, in the smallest unit of its currency. */
        amount_details?: Amount
        participant_details?: {
          sender?: { [key: string]: unknown }
          recipient?: { [key: string]: unknown }
        }
        customer?: { [key: string]: unknown }
        fiscalization_details?: {
          professional_income_taxpayer: {
            tax_reference: string
            services: ({
              /** A sum to move, in the smallest unit of its currency. */
              amount_details: Amount
              quantity?: number
            })[]
          }
        }
        payment_options?: { [key: string]: unknown }
        revenue_split_info?: ({
          percent?: string
          remains?: boolean
          /** A sum to move, in the smallest unit of its currency. */
          amount?: Amount
        })[]
        cardOutcome?: string
        paymentCardOutcome?: string
        payingRecurrent?: {
          token: string
          initiator?: string
        }
      }
      submerchant?: string
      operations: ({
        id: string
        kind: string
        state: string
        createdAt: number
        finishedAt?: number
        data: {
          payout_details?: {
            type: string
          }
          payment_details?: {
            type: string
            card?: { [key: string]: unknown }
            secured_card?: { [key: string]: unknown }
            internet_banking?: {
              type: string
            }
            wallet?: {
              type: string
            }
            internal_transfer?: {
              type: string
            }
          }
          /** A sum to move, in the smallest unit of its currency. */
          amount_details?: Amount
          participant_details?: {
            sender?: { [key: string]: unknown }
            recipient?: { [key: string]: unknown }
          }
          customer?: { [key: string]: unknown }
          fiscalization_details?: {
            professional_income_taxpayer: {
              tax_reference: string
              services: ({
                /** A sum to move, in the smallest unit of its currency. */
                amount_details: Amount
                quantity?: number
              })[]
            }
          }
          payment_options?: { [key: string]: unknown }
          revenue_split_info?: ({
            percent?: string
            remains?: boolean
            /** A sum to move, in the smallest unit of its currency. */
            amount?: Amount
          })[]
          cardOutcome?: string
          paymentCardOutcome?: string
          payingRecurrent?: {
            token: string
            initiator?: string
          }
        }
        account?: string
        held: number
        fee?: number
        outcome: {
          name?: string
          instead: { [key: string]: string }
          error?: {
            code: string
            description?: string
          }
        }
        error?: {
          code: string
          description?: string
        }
        receipt?: { [key: string]: unknown }
        declared?: {
          of: string
          amount: number
        }
        offer?: { [key: string]: unknown }
        exchange?: { [key: string]: unknown }
        transactionInfo?: { [key: string]: unknown }
        returned?: {
          id: string
          at: number
        }
        follows?: string
        silent?: boolean
        interaction?: { [key: string]: unknown }
        payerKey?: string
        payBy?: number
        actions?: {
          confirm?: number
          capture?: number
        }
        captured?: number
        recurrent?: { [key: string]: unknown }
        renewal?: {
          of: string
          home: string
          period: string
          nextAt: number
          retryAt?: number
        }
        period?: string
        nextAt?: number
        retryAt?: number
        tries?: number
        hearsOf?: string
        of?: string
        roubles?: number
        isChargeback?: boolean
      })[]
      steps?: ({
        at: number
        operationId: string
        event: string
        to: string
        by: "call" | "timer" | "push" | "payer" | "issuer"
      })[]
      stepsDropped?: number
    })[]
    accounts: ({
      number: string
      kind: "collateral" | "settlement" | "nominal"
      currency: string
      opening: number
      balance: number
      held: number
    })[]
    postings: ({
      at: number
      account: string
      amount: number
      kind: "payout" | "fee" | "return" | "topup" | "payment" | "refund" | "chargeback"
      sessionId?: string
      operationId?: string
      purpose: string
      counterParty: { [key: string]: unknown }
    })[]
    keys: (string)[]
    timers: ({
      id: string
      at: number
      sessionId: string
      operationId: string
      event: string
      deadline: boolean
    })[]
    outbox: ({
      id: string
      type: string
      sessionId?: string
      version: "v1" | "v2"
      createdAt: number
      cause?: {
        by: "call" | "timer" | "push" | "payer" | "issuer"
        step?: number
        operationId?: string
        event?: string
      }
      body: string
      state: "due" | "held" | "parked" | "redelivering" | "delivered" | "abandoned"
      nextAttemptAt?: number
      attempts: ({
        at: number
        durationMs: number
        status?: number
        error?: string
        answer?: string
      })[]
      signature?: string
      roundStart?: number
      fault?: string
      signatureInput?: string
      ignoreAcks?: number
    })[]
    lanes: { [key: string]: (string)[] }
    due: ({
      id: string
      at: number
    })[]
    finished: (string)[]
    journal: {
      recorded: number
      dropped?: number
      rows: ({
        id: string
        at: number
        durationMs: number
        project?: string
        method: string
        path: string
        query?: string
        version?: "v1" | "v2"
        status: number
        headers: { [key: string]: string }
        body: string
        answer: string
        sessionId?: string
        signature: {
          verdict: string
          cause?: string
          hint?: string
          differs?: {
            at: number
            signed: string
          }
        }
        schema: {
          verdict: string
          violations: ({
            pointer: string
            expected: string
            came: string
            nearest?: string
          })[]
        }
        before?: {
          status: string
          operations: ({
            id: string
            kind: string
            state: string
          })[]
        }
        after?: {
          status: string
          operations: ({
            id: string
            kind: string
            state: string
          })[]
        }
        steps?: {
          first: number
          last: number
        }
        during?: string
        warnings: (string)[]
        fault?: string
      })[]
    }
  }
}

export type ControlTopup = {
  /** Kopecks that come in. */
  amount: number
}

export type ControlWait = {
  /** Fields of the item by dotted path, which may go on into a body, and the values they must have. */
  match?: { [key: string]: unknown }
  /** How many items (default 1). */
  count?: number
  /** Of real time, on either clock (default 5000). */
  timeout_ms?: number
}

export type ControlWebhook = {
  /** The type of the webhook, such as payment_finished. */
  type: string
  /** Whose names its body has (default v2). */
  version?: "v1" | "v2"
  /** Laid over the sample of that type, in the names of v2, at any depth; an array replaces the whole. */
  fields?: { [key: string]: unknown }
}

/** Who got the money of a statement’s line, or who sent it. */
export type CounterParty = {
  /** Who it is; empty where the bank was not told. */
  name: string
  /** Its tax number. */
  inn?: string
  /** Its registration code. */
  kpp?: string
  /** Its account, or the mask of its card, or its phone; empty where it has none. */
  account_number: string
  /** BIK of its bank. */
  bank_code: string
}

/** A wallet of a blockchain to be paid from; its currency is `tonc`. */
export type CryptoWallet = {
  type: "ton"
  ton: {
    /** Address of the payer’s wallet. */
    address: string
    /** The partner’s own id of what is paid for. */
    product_id: string
    /** Its name. */
    product_name: string
  }
}

/** ISO 4217 code in either letter case: roubles for nearly everything, US dollars and euros for payouts in currency; `tonc` is the coin of a crypto wallet that pays. Sent back the way it came. */
export type Currency = string

/** Tags by which the bank chooses the route of an operation. */
export type CustomRouting = {
  tags: ({
    /** Name of the tag. */
    root_tag: string
    /** A value of the tag. */
    values: (string)[]
  })[]
}

/** The person on the other side, as the partner’s system knows them. */
export type Customer = {
  /** The partner’s own name for the customer. */
  reference: string
  /** One way to reach the customer; as a rule one field an object. */
  contacts?: (Contact)[]
}

/** What the payer has to do before a payment can go on. */
export type CustomerInteraction = {
  /** Send the payer to a page, or show a code. */
  type: "redirect" | "inform"
  redirect?: {
    /** Address with its query. */
    url: string
    /** Address without its query. */
    base_url: string
    /** GET or POST. */
    method: string
    /** The query, name by name. */
    qs?: { [key: string]: unknown }
    /** The form to post, name by name. */
    params?: { [key: string]: unknown }
    /** Data of 3-D Secure 2, name by name; what stands in it is not documented. */
    tds_data?: { [key: string]: unknown }
  }
  inform?: {
    /** What is shown: `qr`. */
    type?: string
    qr?: {
      /** Link for a phone. */
      content?: string
      /** Picture of the code. */
      img?: string
    }
  }
}

/** Something that is to be kept under a token: a card number. */
export type ElementToTokenize = {
  /** The partner’s own name of the element; the answer uses it. */
  ref: string
  type: "card_number"
  /** Card number, 14 to 19 digits without spaces. */
  card_number: string
}

/** A card that was typed into the bank’s widget, so that the partner holds hashes only. */
export type EncryptedCard = {
  /** What the card widget gave for the number; its format is unknown, so any text that is not empty will do. */
  number_hash: string
  /** The same for the expiry date. */
  expiration_date_hash?: string
  /** The same for the security code. */
  security_code_hash?: string
  /** The same for the name on the card. */
  cardholder_name_hash?: string
}

/** The bank refused the call, and why. */
export type ErrorAnswer = {
  status: "error"
  /** Why a call was refused, or why an operation failed. */
  error: BankError
}

/** A conversion of currency: what is given, what is got, at which rate. */
export type Exchange = {
  /** Names the exchange. */
  id: string
  /** A sum to move, in the smallest unit of its currency. */
  source: Amount
  /** A sum to move, in the smallest unit of its currency. */
  destination: Amount
  /** Rate, a decimal number written as a string. */
  fx_rate?: string
  /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
  commission?: MoneyAmount
}

/** One side of a transfer together with its tax numbers, which are there for companies. */
export type ExtendedTransferParticipant = {
  /** Account number. */
  account_number?: string
  /** Name of the owner. */
  name?: string
  /** Bank that keeps the account. */
  bank_name?: string
  /** Identification code of that bank. */
  bik?: string
  /** Correspondent account of that bank. */
  correspondent_account_number?: string
  /** Tax number of the owner. */
  inn?: string
  /** KPP of the owner. */
  kpp?: string
}

export type FiscalizationCancelRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
}

/** Income that the bank reports to the tax service for a self-employed recipient. */
export type FiscalizationDetails = {
  /** A self-employed recipient and the income to report. `payer_tax_number` is required when `payer_type` is `legal`. */
  professional_income_taxpayer: ProfessionalIncomeTaxpayer
}

export type FiscalizationRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details: FiscalizationDetails
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

/** One line of a receipt. */
export type FiscalizationService = {
  /** What was done or sold. */
  name: string
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** How many; 1 when left out. */
  quantity?: number
}

/** A member bank of the Faster Payments System (SBP): its `id` is what a payout by phone number names. */
export type FpsBank = {
  /** A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks. */
  id: FpsBankId
  /** Its name in English. */
  eng_name: string
  /** Its name in Russian. */
  ru_name: string
}

/** A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks. */
export type FpsBankId = string

/** The banks that can be paid to by phone number. */
export type FpsBanksAnswer = {
  status: "ok"
  /** A member bank of the Faster Payments System (SBP): its `id` is what a payout by phone number names. */
  banks: (FpsBank)[]
}

export type FpsBanksRequest = { [key: string]: unknown }

/** The payer allows the partner to take money from an account of theirs through FPS (SBP) later on. */
export type FpsBinding = {
  /** The service that is to be paid for again and again. */
  subscription_service_info?: {
    /** The partner’s own id of the service. */
    id: string
    /** Its name. */
    name: string
  }
}

export type FpsCustomerVerificationRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id?: SessionReference
  /** Whom fps/customer_verification asks about, in the shape of a payout method. */
  payout_details: VerificationDetails
  /** Who pays and who is paid. */
  participant_details: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

/** The payer scans a code, or follows its link, and pays in the app of a bank of their own (FPS, SBP). */
export type FpsPayment = {
  /** What is paid for, as the payer’s bank shows it. */
  description?: string
  /** The service that is to be paid for again and again. */
  subscription_service_info?: {
    /** The partner’s own id of the service. */
    id: string
    /** Its name. */
    name: string
  }
}

/** A passport or another document that proves who a participant is. */
export type IdentityDocument = {
  /** Kind of document. */
  id_type: string
  /** Series and number. */
  id_number: string
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  id_expiration_date?: CalendarDate
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  issue_date?: CalendarDate
  /** Code of the issuing office. */
  division_code?: string
  /** Name of the issuing office. */
  issued_by?: string
}

/** The debit leg of a card payout: money leaves the partner’s nominal or settlement account. */
export type InternalTransfer = {
  type: "transfer_from_nominal_account"
  transfer_from_nominal_account: {
    /** Purpose of the payment. */
    description: string
  }
} | {
  type: "transfer_from_bank_account"
  transfer_from_bank_account: {
    /** Purpose of the payment. */
    description: string
  }
}

/** The payer pays in an app or on a page of a bank or a wallet. T-Pay needs `payment_options.platform_details`, Pix the country of `participant_details.sender`. */
export type InternetBanking = {
  type: "sber_pay"
  /** The payer pays in the app of Sberbank. The phone is the one that is to get a push message. */
  sber_pay: SberPay
} | {
  type: "tpay"
  /** Nothing is known that could be said of it. */
  tpay?: { [key: string]: unknown }
} | {
  type: "alipay"
  /** Nothing is known that could be said of it. */
  alipay?: { [key: string]: unknown }
} | {
  type: "alipay_hk"
  /** Nothing is known that could be said of it. */
  alipay_hk?: { [key: string]: unknown }
} | {
  type: "dana"
  /** Nothing is known that could be said of it. */
  dana?: { [key: string]: unknown }
} | {
  type: "gcash"
  /** Nothing is known that could be said of it. */
  gcash?: { [key: string]: unknown }
} | {
  type: "kakaopay"
  /** Nothing is known that could be said of it. */
  kakaopay?: { [key: string]: unknown }
} | {
  type: "wechatpay"
  /** Nothing is known that could be said of it. */
  wechatpay?: { [key: string]: unknown }
} | {
  type: "china_unionpay"
  /** Nothing is known that could be said of it. */
  china_unionpay?: { [key: string]: unknown }
} | {
  type: "phone_ident"
  phone_ident: {
    /** Phone number with the country code and no plus sign, 10 to 15 digits. */
    phone: Phone
  }
} | {
  type: "pix"
  /** A Brazilian payer pays by Pix. */
  pix: Pix
} | {
  type: "country_ewallet"
  country_ewallet: {
    /** Country of the wallet, two letters. */
    country_iso2: string
  }
}

/** Code that goes with a company’s tax number and names the reason of its registration, 9 digits. */
export type Kpp = string

/** An account number of which only the first five digits and the last four are shown. */
export type MaskedAccount = string

/** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
export type Metadata = unknown

/** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
export type MoneyAmount = {
  /** Kopecks, cents: a whole number, zero allowed. */
  amount: number
  /** ISO 4217 code in either letter case: roubles for nearly everything, US dollars and euros for payouts in currency; `tonc` is the coin of a crypto wallet that pays. Sent back the way it came. */
  currency: Currency
}

/** The call the bank is waiting for. Absent when it waits for nothing. */
export type NextAction = "confirm" | "capture"

/** Money has come to a nominal account (returns aside): the top-up and the balance after it. Opt-in; the body is ours: the bank’s own was not seen. */
export type NominalTopupWebhook = {
  type: "nominal_topup"
  /** What came to the account, and when. */
  topup: {
    account_number: string
    /** A sum to move, in the smallest unit of its currency. */
    amount_details: Amount
    /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
    created_at: Timestamp
  }
  /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
  balance: MoneyAmount
}

/** The bank asks the tax service; the answer is fetched by npd/request/status. */
export type NpdCheckAnswer = {
  status: "ok"
  /** Names the request; npd/request/status answers for it. */
  request_id: string
}

export type NpdCheckRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
}

/** What the tax service has to say to a self-employed person. */
export type NpdNotification = {
  /** Names the notification; `message_id_list` of the other calls holds such ids. */
  id: string
  /** What it is about. */
  title: string
  /** What it says. */
  message: string
  /** Whether the person has been shown it, and whether it is out of the way. */
  status: "NEW" | "ACKNOWLEDGED" | "ARCHIVED"
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
}

/** How many notifications of the tax service a person has not been shown. */
export type NpdNotificationCountAnswer = {
  status: "ok"
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
  /** How many notifications are new. */
  count: number
}

/** The notifications of the tax service to a person. */
export type NpdNotificationsAnswer = {
  status: "ok"
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
  /** What the tax service has to say to a self-employed person. */
  notifications: (NpdNotification)[]
}

export type NpdNotificationsCountRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
}

export type NpdNotificationsMarkAsDeliveredRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
  /** The notifications that are meant, by their ids, one to a thousand. */
  message_id_list: (string)[]
}

export type NpdNotificationsReadRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
}

export type NpdNotificationsUpdateRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
  /** The notifications that are meant, by their ids, one to a thousand. */
  message_id_list: (string)[]
}

/** What the tax service says of a person, or that it has not said it yet. */
export type NpdRequestStatusAnswer = {
  /** `pending` until the tax service has answered, then `ok`. */
  status: "ok" | "pending"
  /** Whether the person is self-employed. There once the tax service has answered. */
  is_professional_income_taxpayer?: boolean
  /** Whether the person has linked Bank 131. There like the other. */
  is_linked?: boolean
  /** Of npd/taxpayer/check_personal_info, once the tax service has answered: the fields that it has otherwise; empty where all agree. */
  mismatched_fields?: ("tax_reference" | "full_name" | "phone")[]
}

export type NpdRequestStatusRequest = {
  /** The id that npd/check gave. */
  request_id: string
}

export type NpdTaxpayerCheckPersonalInfoRequest = {
  /** Russian taxpayer number (INN) of a person, 12 digits. */
  tax_reference: PersonTaxNumber
  /** Family name, given name and patronymic, as in the passport. */
  full_name: string
  /** Phone number with the country code and no plus sign, 10 to 15 digits. */
  phone: Phone
}

/** Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side. */
export type Participant = {
  /** Name as in the passport, in Cyrillic or Latin letters, or the name of a company. */
  full_name?: string
  /** Given name. */
  first_name?: string
  /** Family name. */
  last_name?: string
  /** Patronymic or middle name. */
  middle_name?: string
  /** Name of a legal entity. */
  company_name?: string
  /** The partner’s own name for the participant. */
  reference?: string
  /** Tax number of the participant. */
  tax_reference?: string
  /** Russian taxpayer number (INN): 10 digits of a company or 12 of a person. */
  beneficiary_id?: TaxNumber
  /** Country, three letters. */
  country_iso3?: string
  /** Account number; on a sender the settlement or nominal account to debit, 20 digits. */
  account?: string
  /** Country, two letters. */
  country_iso2?: string
  /** Citizenship, three letters. */
  citizenship_country_iso_3?: string
  /** City. */
  city?: string
  /** Region. */
  state?: string
  /** Street. */
  street?: string
  /** House. */
  building?: string
  /** Flat. */
  flat?: string
  /** Postal code. */
  postal_code?: string
  /** The address in one line. */
  address_line?: string
  /** Internet address, version 4. */
  ipv4?: string
  /** Internet address, version 6. */
  ipv6?: string
  /** Document in one line. */
  document?: string
  /** A passport or another document that proves who a participant is. */
  identity_document?: IdentityDocument
  /** Currency of the account. */
  currency?: string
  /** Bank that keeps the account. */
  bank_name?: string
  /** State registration number of a company. */
  registration_number?: string
  /** Day the company was founded, year first. */
  date_of_incorporation?: string
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  date_of_birth?: CalendarDate
  /** Phone number. */
  msisdn?: string
  /** E-mail address. */
  email?: string
  /** Code of the participant; its use is not documented. */
  code?: string
  /** SWIFT code of the bank. */
  swift_bic_code?: string
  /** Free text about the participant. */
  description?: string
  /** Wallet of the participant. */
  wallet_id?: string
}

/** Who pays and who is paid. */
export type ParticipantDetails = {
  /** Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side. */
  sender?: Participant
  /** Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side. */
  recipient?: Participant
}

/** A bank account to be paid from: one in India, through UPI. Marked as experimental. */
export type PayingAccount = {
  system_type: "upi"
  /** Nothing is known that could be said of it. */
  upi?: { [key: string]: unknown }
}

/** A card or an account that left a token in an earlier payment, to be paid from again. */
export type PayingRecurrent = {
  /** The recurrent token; its format is not fixed. */
  token: string
  /** Who starts the payment: `merchant` takes it without the payer, `client` has the payer pass 3-D Secure. Left out it is `merchant`. */
  initiator?: "merchant" | "client"
  /** Code on the card, 3 or 4 digits. */
  security_code?: string
}

/** An electronic wallet to be paid from. The docs name it; its shape is ours, after the one of a payout. */
export type PayingWallet = {
  type: "yoomoney"
  yoomoney?: {
    /** Number of the payer’s wallet, 11 to 20 digits, where the partner knows it. */
    account?: string
  }
}

/** Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout. `updated_at`, `payment_options`, `subscription` and `revenue_split_info` are known from the SDK, whose getter of the options’ platform throws where there are options without `platform_details`. */
export type Payment = {
  /** Names one payment (money coming in) of a session: `pm_` and digits. */
  id: PaymentId
  /** `in_progress` is being worked on, `pending` waits for the partner or the payer, `succeeded` and `failed` are final. */
  status: PaymentStatus
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  updated_at?: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at?: Timestamp
  /** The person on the other side, as the partner’s system knows them. */
  customer: Customer
  /** Where the money comes from, in answers and webhooks: what was sent, except that no card number, no security code and no token of a recurring card or a device is shown. */
  payment_details: ShownPaymentDetails
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on. */
  amounts?: Amounts
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** What the bank tells about a recurrent token. */
  recurrent?: RecurrentToken
  /** Payments that the bank makes by itself, one a period. `next_point` is when the next one is due. */
  subscription?: Subscription
  /** What the payer has to do before a payment can go on. */
  customer_interaction?: CustomerInteraction
  /** What the payment systems call the finished operation. */
  transaction_info?: TransactionInfo
  /** Money that went back: a refund of a payment, or a payout that the recipient’s bank returned. */
  refunds?: (Refund)[]
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
  /** Why a call was refused, or why an operation failed. */
  error?: BankError
}

/** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
export type PaymentDetails = {
  type: "card"
  /** The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token. */
  card: Card
} | {
  type: "recurrent"
  /** A card or an account that left a token in an earlier payment, to be paid from again. */
  recurrent: PayingRecurrent
} | {
  type: "faster_payment_system"
  /** The payer scans a code, or follows its link, and pays in the app of a bank of their own (FPS, SBP). */
  faster_payment_system: FpsPayment
} | {
  type: "faster_payment_system_binding"
  /** The payer allows the partner to take money from an account of theirs through FPS (SBP) later on. */
  faster_payment_system_binding: FpsBinding
} | {
  type: "internet_banking"
  /** The payer pays in an app or on a page of a bank or a wallet. T-Pay needs `payment_options.platform_details`, Pix the country of `participant_details.sender`. */
  internet_banking: InternetBanking
} | {
  type: "secured_card"
  /** A card in the wallet of the payer’s device. */
  secured_card: SecuredCard
} | {
  type: "crypto_wallet"
  /** A wallet of a blockchain to be paid from; its currency is `tonc`. */
  crypto_wallet: CryptoWallet
} | {
  type: "bank_account"
  /** A bank account to be paid from: one in India, through UPI. Marked as experimental. */
  bank_account: PayingAccount
} | {
  type: "wallet"
  /** An electronic wallet to be paid from. The docs name it; its shape is ours, after the one of a payout. */
  wallet: PayingWallet
} | {
  type: "internal_transfer"
  /** The debit leg of a card payout: money leaves the partner’s nominal or settlement account. */
  internal_transfer: InternalTransfer
}

/** An operation has ended, well or badly: look at its status, and at the error of a failed one. */
export type PaymentFinishedWebhook = {
  type: "payment_finished"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
}

/** Names one payment (money coming in) of a session: `pm_` and digits. */
export type PaymentId = string

/** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
export type PaymentMetadata = {
  /** Id of the device’s fingerprint session. */
  device_session_id?: string
  /** Several of them; their form is not documented. */
  device_session_id_list?: unknown
}

/** How a payment is to be run. */
export type PaymentOptions = {
  /** Where the payer comes back to. */
  return_url?: string
  /** true asks for a recurrent token. */
  recurrent?: boolean
  /** A subscription to start. */
  subscription?: {
    /** How often it is to be paid; the values are not documented. */
    period: string
  }
  /** What the payer’s device is; T-Pay chooses the form of its link by it. */
  platform_details?: {
    /** desktop or mobile */
    type?: string
    /** Operating system. */
    os?: string
    /** Browser. */
    browser?: string
  }
  /** Until when the payer may pay, `YYYY-MM-DD hh:mm:ss`. */
  expiration_at?: string
}

/** Money has gone back: the operation it belongs to now lists it among its `refunds`. */
export type PaymentRefundedWebhook = {
  type: "payment_refunded"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
}

/** `in_progress` is being worked on, `pending` waits for the partner or the payer, `succeeded` and `failed` are final. */
export type PaymentStatus = "in_progress" | "pending" | "succeeded" | "failed"

/** Money going out, one item of `payout_list`. `payout_details` and `amount_details` belong to every ordinary payout; an FPS verification has no amount, income reported without a payout has no method. `error` says why a payout failed. */
export type Payout = {
  /** Names one payout of a session: `po_` and digits. */
  id: PayoutId
  /** `in_progress` is being worked on, `pending` waits for the partner to confirm or cancel, `succeeded` and `failed` are final. */
  status: PayoutStatus
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at?: Timestamp
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Where the money goes, in answers and webhooks: what was sent, except that no card number is shown. */
  payout_details?: ShownPayoutDetails
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on. */
  amounts?: Amounts
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** What the payer has to do before a payment can go on. */
  customer_interaction?: CustomerInteraction
  /** What the payment systems call the finished operation. */
  transaction_info?: TransactionInfo
  /** Money that went back: a refund of a payment, or a payout that the recipient’s bank returned. */
  refunds?: (Refund)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
  /** Why a call was refused, or why an operation failed. */
  error?: BankError
}

/** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
export type PayoutDetails = {
  type: "card"
  /** The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token. */
  card: Card
} | {
  type: "bank_account"
  /** The account to pay to: a Russian bank account by number or token, or an FPS (SBP) account by phone. Answers and webhooks show it the way it was sent, the token included. */
  bank_account: BankAccount
} | {
  type: "wallet"
  /** An electronic wallet to pay to. */
  wallet: Wallet
} | {
  type: "recurrent"
  /** A card known from earlier recurring payments, given by the token they left. */
  recurrent: Recurrent
} | {
  type: "tax"
  /** VAT paid for a foreign company. */
  tax: Tax
}

/** Names one payout of a session: `po_` and digits. */
export type PayoutId = string

/** `in_progress` is being worked on, `pending` waits for the partner to confirm or cancel, `succeeded` and `failed` are final. */
export type PayoutStatus = "in_progress" | "pending" | "succeeded" | "failed"

/** Russian taxpayer number (INN) of a person, 12 digits. */
export type PersonTaxNumber = string

/** Phone number with the country code and no plus sign, 10 to 15 digits. */
export type Phone = string

/** A Brazilian payer pays by Pix. */
export type Pix = {
  /** Tax number of the payer. */
  document: string
  /** Name of the payer. */
  name: string
  /** E-mail address of the payer. */
  email: string
  /** Phone number of the payer. */
  phone?: string
}

/** A self-employed recipient and the income to report. `payer_tax_number` is required when `payer_type` is `legal`. */
export type ProfessionalIncomeTaxpayer = {
  /** INN of the self-employed person, 12 digits. */
  tax_reference: string
  /** What is paid for: one to six lines. */
  services: (FiscalizationService)[]
  /** Who pays: a Russian company, a person or a foreign company. */
  payer_type?: "legal" | "individual" | "foreign"
  /** Russian taxpayer number (INN): 10 digits of a company or 12 of a person. */
  payer_tax_number?: TaxNumber
  /** Name of the paying company. */
  payer_name?: string
  /** The receipt of the tax service, in answers and webhooks once the payout is made. */
  receipt?: Receipt
}

/** A token for a web page: good for 24 hours and one operation of the widgets that it was asked for. */
export type PublicTokenAnswer = {
  status: "ok"
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  public_token: Token
}

/** The money of a payment is held on the payer’s card; the bank waits for `session/capture` or `session/cancel`. */
export type ReadyToCaptureWebhook = {
  type: "ready_to_capture"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
}

/** The bank has checked the operation and waits for `session/confirm` or `session/cancel`. Payouts from nominal and settlement accounts bring `confirm_information`. */
export type ReadyToConfirmWebhook = {
  type: "ready_to_confirm"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
  /** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
  confirm_information?: ConfirmInformation
}

/** The receipt of the tax service, in answers and webhooks once the payout is made. */
export type Receipt = {
  /** Number of the receipt. */
  id: string
  /** Where it can be seen. */
  link?: string
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  cancelled_at?: Timestamp
}

/** A card known from earlier recurring payments, given by the token they left. */
export type Recurrent = {
  /** The recurrent token; its format is not fixed. */
  token: string
  /** Who starts the payment, `merchant` or `client`; left out it is `merchant`. */
  initiator?: string
}

/** The recurrent token that was asked about, or that was switched off. */
export type RecurrentAnswer = {
  status: "ok"
  /** What the bank tells about a recurrent token. */
  recurrent: RecurrentToken
}

export type RecurrentDisableRequest = {
  /** The token that the call is about. */
  recurrent: {
    /** The recurrent token; its format is not fixed. */
    token: string
  }
}

export type RecurrentStatusRequest = {
  /** The token that the call is about. */
  recurrent: {
    /** The recurrent token; its format is not fixed. */
    token: string
  }
}

/** What the bank tells about a recurrent token. */
export type RecurrentToken = {
  /** The recurrent token. */
  token: string
  /** When it was made. */
  created_at: string
  /** When it is to end; the bank does not enforce it. */
  finished_at: string
  /** Whether payments can be made with it. */
  is_active: boolean
  /** Who may start a payment. */
  initiator?: "merchant" | "client"
  /** What kind of token it is: `recurrent_token`. */
  type?: string
}

/** Money that went back: a refund of a payment, or a payout that the recipient’s bank returned. */
export type Refund = {
  /** Names one refund, or one payout that came back: `rf_` and digits. */
  id: RefundId
  /** How far a refund has come: under way, done, refused, or ended by a fault. */
  status: RefundStatus
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at?: Timestamp
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on. */
  amounts?: Amounts
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
  /** true when the payer’s bank took the money back. */
  is_chargeback?: boolean
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** What the payment systems call the finished operation. */
  transaction_info?: TransactionInfo
}

/** Names one refund, or one payout that came back: `rf_` and digits. */
export type RefundId = string

/** How far a refund has come: under way, done, refused, or ended by a fault. */
export type RefundStatus = "in_progress" | "accepted" | "declined" | "error"

/** Why the bank’s anti-fraud refused an operation. */
export type RejectReason = {
  /** The anti-fraud rule that fired. */
  rule_alias: string
  /** The list that rule looked into. */
  list_alias?: string
  /** Until when it holds. */
  expiration_date?: string
}

export type ReportAccountBalanceRequest = {
  /** Number of an account in a Russian bank, 20 digits. */
  account_number: AccountNumber
}

export type ReportAccountStatementRequest = {
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  date_from: CalendarDate
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  date_to: CalendarDate
  /** Number of an account in a Russian bank, 20 digits. */
  account_number: AccountNumber
}

/** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
export type RevenueSplitItem = {
  /** The contractor who gets this share. */
  contractor_alias: string
  /** The share in percent, a decimal number written as a string. */
  percent?: string
  /** true: the contractor gets what the others leave. */
  remains?: boolean
  /** A sum to move, in the smallest unit of its currency. */
  amount?: Amount
}

/** The payer pays in the app of Sberbank. The phone is the one that is to get a push message. */
export type SberPay = {
  /** Where the payer is: in the partner’s app, on its site on a phone (`mobile_web`; older pages of the docs write `web_mobile`) or on its site on a desktop. */
  channel: "app" | "mobile_web" | "web" | "web_mobile"
  /** Phone number with the country code and no plus sign, 10 to 15 digits. */
  phone?: Phone
}

export type SberpayPushRequest = {
  /** Phone number with the country code and no plus sign, 10 to 15 digits. */
  phone: Phone
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
}

/** A card in the wallet of the payer’s device. */
export type SecuredCard = {
  type: "google_pay"
  google_pay: {
    /** What the payer’s device gave for the payment, as it is. */
    token: string
  }
} | {
  type: "apple_pay"
  apple_pay: {
    /** What the payer’s device gave for the payment, as it is. */
    token: string
  }
}

/** Opens the widget in which a self-employed person links the bank to the tax service. */
export type SelfEmployedWidget = {
  /** Tax number (INN) of the self-employed person, 12 digits. */
  tax_reference: string
}

/** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
export type Session = {
  /** Names a payment session, as the bank writes it: `ps_` and digits. */
  id: SessionId
  /** `created` waits for a start, `in_progress` has an operation under way, `accepted` and `cancelled` are final. `error` is not: the result is unknown and may still change. */
  status: SessionStatus
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  updated_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at?: Timestamp
  /** The call the bank is waiting for. Absent when it waits for nothing. */
  next_action?: NextAction
  /** When each command of the partner’s was taken; known from a webhook of the demo. */
  actions?: {
    /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
    confirm?: Timestamp
    /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
    capture?: Timestamp
  }
  /** Money going out, one item of `payout_list`. `payout_details` and `amount_details` belong to every ordinary payout; an FPS verification has no amount, income reported without a payout has no method. `error` says why a payout failed. */
  payout_list?: (Payout)[]
  /** Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout. `updated_at`, `payment_options`, `subscription` and `revenue_split_info` are known from the SDK, whose getter of the options’ platform throws where there are options without `platform_details`. */
  payment_list?: (Payment)[]
  /** Why a call was refused, or why an operation failed. */
  error?: BankError
}

/** The bank took the call; the session as it is now. `confirm_information` is there while a payout from a nominal or settlement account waits for the partner; that it stands beside the session is known from the SDK. */
export type SessionAnswer = {
  status: "ok"
  /** A payment session: the container of one or more operations. The lists are absent until something was started; `finished_at` is known from the SDK alone. */
  session: Session
  /** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
  confirm_information?: ConfirmInformation
}

export type SessionCancelRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
  confirm_information?: ConfirmInformation
}

export type SessionCaptureRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
}

export type SessionChargebackRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
}

export type SessionConfirmRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back. */
  confirm_information?: ConfirmInformation
}

export type SessionCreateNominalRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionCreateRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionCreateRkoRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

/** Names a payment session, as the bank writes it: `ps_` and digits. */
export type SessionId = string

export type SessionInitPaymentRequest = {
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionInitPaymentSyncRequest = {
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionInitPayoutFiscalizationRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionInitPayoutNominalRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionInitPayoutRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionInitPayoutRkoRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiCreateNominalRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiCreateRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiCreateRkoRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiInitPaymentNominalRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiInitPaymentRkoRequest = {
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details: Amount
  /** Who pays and who is paid. */
  participant_details: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiInitRequest = {
  /** The payments, each as init/payment takes it; one to a hundred. */
  payment_list: ({
    /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
    payment_details: PaymentDetails
    /** A sum to move, in the smallest unit of its currency. */
    amount_details: Amount
    /** Who pays and who is paid. */
    participant_details?: ParticipantDetails
    /** The person on the other side, as the partner’s system knows them. */
    customer: Customer
    /** Income that the bank reports to the tax service for a self-employed recipient. */
    fiscalization_details?: FiscalizationDetails
    /** How a payment is to be run. */
    payment_options?: PaymentOptions
    /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
    payment_metadata?: PaymentMetadata
    /** Tags by which the bank chooses the route of an operation. */
    custom_routing?: CustomRouting
    /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
    revenue_split_info?: (RevenueSplitItem)[]
    /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
    metadata?: Metadata
  })[]
  /** The payouts, each as init/payout takes it; one to a hundred. */
  payout_list: ({
    /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
    payout_details: PayoutDetails
    /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
    payment_details?: PaymentDetails
    /** A sum to move, in the smallest unit of its currency. */
    amount_details: Amount
    /** Who pays and who is paid. */
    participant_details?: ParticipantDetails
    /** The person on the other side, as the partner’s system knows them. */
    customer?: Customer
    /** Income that the bank reports to the tax service for a self-employed recipient. */
    fiscalization_details?: FiscalizationDetails
    /** How a payment is to be run. */
    payment_options?: PaymentOptions
    /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
    payment_metadata?: PaymentMetadata
    /** Tags by which the bank chooses the route of an operation. */
    custom_routing?: CustomRouting
    /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
    revenue_split_info?: (RevenueSplitItem)[]
    /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
    metadata?: Metadata
  })[]
}

export type SessionMultiStartPaymentNominalRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiStartPaymentRkoRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionMultiStartRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** The payments, each as init/payment takes it; one to a hundred. */
  payment_list: ({
    /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
    payment_details: PaymentDetails
    /** A sum to move, in the smallest unit of its currency. */
    amount_details: Amount
    /** Who pays and who is paid. */
    participant_details?: ParticipantDetails
    /** The person on the other side, as the partner’s system knows them. */
    customer: Customer
    /** Income that the bank reports to the tax service for a self-employed recipient. */
    fiscalization_details?: FiscalizationDetails
    /** How a payment is to be run. */
    payment_options?: PaymentOptions
    /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
    payment_metadata?: PaymentMetadata
    /** Tags by which the bank chooses the route of an operation. */
    custom_routing?: CustomRouting
    /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
    revenue_split_info?: (RevenueSplitItem)[]
    /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
    metadata?: Metadata
  })[]
  /** The payouts, each as init/payout takes it; one to a hundred. */
  payout_list: ({
    /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
    payout_details: PayoutDetails
    /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
    payment_details?: PaymentDetails
    /** A sum to move, in the smallest unit of its currency. */
    amount_details: Amount
    /** Who pays and who is paid. */
    participant_details?: ParticipantDetails
    /** The person on the other side, as the partner’s system knows them. */
    customer?: Customer
    /** Income that the bank reports to the tax service for a self-employed recipient. */
    fiscalization_details?: FiscalizationDetails
    /** How a payment is to be run. */
    payment_options?: PaymentOptions
    /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
    payment_metadata?: PaymentMetadata
    /** Tags by which the bank chooses the route of an operation. */
    custom_routing?: CustomRouting
    /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
    revenue_split_info?: (RevenueSplitItem)[]
    /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
    metadata?: Metadata
  })[]
}

/** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
export type SessionReference = string

export type SessionRefundRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
}

export type SessionStartPaymentRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionStartPayoutFiscalizationRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionStartPayoutNominalRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionStartPayoutRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

export type SessionStartPayoutRkoRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
  /** Where the money of a payout goes: `type` names the method, the field of the same name describes it. */
  payout_details?: PayoutDetails
  /** Where the money of a payment comes from: `type` names the method, the field of the same name describes it. */
  payment_details?: PaymentDetails
  /** A sum to move, in the smallest unit of its currency. */
  amount_details?: Amount
  /** Who pays and who is paid. */
  participant_details?: ParticipantDetails
  /** The person on the other side, as the partner’s system knows them. */
  customer?: Customer
  /** Income that the bank reports to the tax service for a self-employed recipient. */
  fiscalization_details?: FiscalizationDetails
  /** How a payment is to be run. */
  payment_options?: PaymentOptions
  /** Facts about the device the payer uses, for the bank’s anti-fraud. Not sent back. */
  payment_metadata?: PaymentMetadata
  /** Tags by which the bank chooses the route of an operation. */
  custom_routing?: CustomRouting
  /** One contractor’s share of a payment. `amount` is added in answers. Marked as experimental. */
  revenue_split_info?: (RevenueSplitItem)[]
  /** Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks. */
  metadata?: Metadata
}

/** `created` waits for a start, `in_progress` has an operation under way, `accepted` and `cancelled` are final. `error` is not: the result is unknown and may still change. */
export type SessionStatus = "created" | "in_progress" | "accepted" | "cancelled" | "error"

export type SessionStatusRequest = {
  /** The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one. */
  session_id: SessionReference
}

/** The account in answers and webhooks: as it was sent, or the one that was to be verified. */
export type ShownBankAccount = {
  system_type: "ru"
  /** An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity. */
  ru: BankAccountRu
} | {
  system_type: "faster_payment_system"
  /** An account found by phone number through the Faster Payments System (SBP), in the bank given. */
  faster_payment_system: BankAccountFps
} | {
  system_type: "faster_payment_system_verification"
  /** An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid. */
  faster_payment_system_verification: BankAccountFpsVerification
}

/** A card in answers and webhooks: the token or hash it was given by and a few facts, never its number. */
export type ShownCard = {
  /** How the card was given; left out for a card given by number. */
  type?: "bank_card" | "encrypted_card" | "tokenized_card"
  /** A card that was typed into the bank’s widget, so that the partner holds hashes only. */
  encrypted_card?: EncryptedCard
  /** A card that was exchanged for a token once and is paid by that token ever since. */
  tokenized_card?: TokenizedCard
  /** Payment system in lower case, such as `mir` or `visa`. */
  brand?: string
  /** Last four digits of the number. */
  last4?: string
  /** First six digits of the number. */
  bin?: string
  /** Country of the issuer, three letters. */
  country_iso3?: string
  /** Stable identifier of the card, if the partner has that feature; no payment can be made with it. */
  card_id?: string
}

/** Where the money comes from, in answers and webhooks: what was sent, except that no card number, no security code and no token of a recurring card or a device is shown. */
export type ShownPaymentDetails = {
  type: "card"
  /** A card in answers and webhooks: the token or hash it was given by and a few facts, never its number. */
  card: ShownCard
} | {
  type: "recurrent"
  /** A card in answers and webhooks: the token or hash it was given by and a few facts, never its number. */
  card?: ShownCard
} | {
  type: "faster_payment_system"
  /** The payer scans a code, or follows its link, and pays in the app of a bank of their own (FPS, SBP). */
  faster_payment_system?: FpsPayment
} | {
  type: "faster_payment_system_binding"
  /** The payer allows the partner to take money from an account of theirs through FPS (SBP) later on. */
  faster_payment_system_binding?: FpsBinding
} | {
  type: "internet_banking"
  /** The payer pays in an app or on a page of a bank or a wallet. T-Pay needs `payment_options.platform_details`, Pix the country of `participant_details.sender`. */
  internet_banking: InternetBanking
} | {
  type: "secured_card"
  /** The wallet of a device in answers and webhooks. Its token is not shown. */
  secured_card: ShownSecuredCard
} | {
  type: "crypto_wallet"
  /** A wallet of a blockchain to be paid from; its currency is `tonc`. */
  crypto_wallet: CryptoWallet
} | {
  type: "bank_account"
  /** A bank account to be paid from: one in India, through UPI. Marked as experimental. */
  bank_account: PayingAccount
} | {
  type: "wallet"
  /** An electronic wallet to be paid from. The docs name it; its shape is ours, after the one of a payout. */
  wallet: PayingWallet
} | {
  type: "internal_transfer"
  /** The debit leg of a card payout: money leaves the partner’s nominal or settlement account. */
  internal_transfer: InternalTransfer
}

/** Where the money goes, in answers and webhooks: what was sent, except that no card number is shown. */
export type ShownPayoutDetails = {
  type: "card"
  /** A card in answers and webhooks: the token or hash it was given by and a few facts, never its number. */
  card: ShownCard
} | {
  type: "bank_account"
  /** The account in answers and webhooks: as it was sent, or the one that was to be verified. */
  bank_account: ShownBankAccount
} | {
  type: "wallet"
  /** An electronic wallet to pay to. */
  wallet: Wallet
} | {
  type: "recurrent"
  /** A card known from earlier recurring payments, given by the token they left. */
  recurrent: Recurrent
} | {
  type: "tax"
  /** VAT paid for a foreign company. */
  tax: Tax
}

/** The wallet of a device in answers and webhooks. Its token is not shown. */
export type ShownSecuredCard = {
  /** The wallet. */
  type: "google_pay" | "apple_pay"
}

/** One line of a statement: money that left an account or came to it. */
export type StatementTransaction = {
  /** Kopecks; `type` tells which way they went. */
  amount: number
  /** Currency, in capitals. */
  currency: string
  /** A day without a time: year, month, day, as in `1990-07-15`. */
  payment_date: CalendarDate
  /** The line’s own number in the books of the bank. */
  bank_system_id: string
  /** Id of the payout that it belongs to. */
  transaction_id?: string
  /** Id of the session that it belongs to. */
  session_id?: string
  /** Purpose of the payment. */
  purpose: string
  /** Who got the money of a statement’s line, or who sent it. */
  counter_party: CounterParty
  /** `debet` left the account, `credit` came to it. */
  type: "debet" | "credit"
}

/** The bank took the call, and has nothing else to say. */
export type StatusAnswer = {
  status: "ok"
}

/** Payments that the bank makes by itself, one a period. `next_point` is when the next one is due. */
export type Subscription = {
  /** Names the subscription; subscription/cancel and subscription/restore take it. */
  id: string
  /** How often it is paid, as it was asked for; the values are not documented. */
  period: string
  /** true of the payment that began it, false of those that it made by itself. */
  initial?: boolean
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  next_point?: Timestamp
  /** true once too many of its payments have failed, and no other is tried. */
  retries_exceeded?: boolean
  /** Where the payer can end it. */
  unsubscribe_url?: string
  /** What the payment system calls it. */
  provider_subscription_id?: string
}

export type SubscriptionCancelRequest = {
  /** The `id` of the subscription that the call is about. */
  subscription_id: string
}

export type SubscriptionRestoreRequest = {
  /** The `id` of the subscription that the call is about. */
  subscription_id: string
}

/** VAT paid for a foreign company. */
export type Tax = {
  type: "tax_short"
  tax_details?: {
    /** The period the tax is paid for. */
    period?: {
      type: "month" | "quarter"
      /** Number of the month or quarter. */
      number: number
      /** Four digits, as a string. */
      year: string
    }
  }
} | {
  type: "tax_full"
  /** The requisites, nested the way the docs have it. */
  tax_full?: {
    /** Purpose of the payment. */
    description: string
    /** Unique number of the accrual. */
    uin: string
    /** The tax fields of a payment order. */
    tax_details: TaxDetails
    /** The company that owes the tax. */
    payer: TaxPayer
    /** The treasury that receives the tax; `account_eks` is its single treasury account. */
    payee: TaxPayee
  }
  /** Purpose of the payment. */
  description?: string
  /** Unique number of the accrual. */
  uin?: string
  /** The tax fields of a payment order. */
  tax_details?: TaxDetails
  /** The company that owes the tax. */
  payer?: TaxPayer
  /** The treasury that receives the tax; `account_eks` is its single treasury account. */
  payee?: TaxPayee
}

/** The tax fields of a payment order. */
export type TaxDetails = {
  /** Budget classification code. */
  kbk: string
  /** Municipal territory code. */
  oktmo: string
  /** Ground of the payment, as tax forms code it. */
  payment_reason: string
  /** Tax period, as tax forms write it. */
  period: string
  /** Number of the document the payment rests on. */
  document_number: string
  /** Date of that document. */
  document_date: string
}

/** Russian taxpayer number (INN): 10 digits of a company or 12 of a person. */
export type TaxNumber = string

/** The treasury that receives the tax; `account_eks` is its single treasury account. */
export type TaxPayee = {
  /** Russian bank identification code, 9 digits. */
  bik: Bik
  /** Number of an account in a Russian bank, 20 digits. */
  account: AccountNumber
  /** Number of an account in a Russian bank, 20 digits. */
  account_eks: AccountNumber
  /** Name of the tax office. */
  name: string
  /** Code that goes with a company’s tax number and names the reason of its registration, 9 digits. */
  kpp?: Kpp
  /** Tax number of a company, 10 digits. */
  inn: string
}

/** The company that owes the tax. */
export type TaxPayer = {
  /** Code that goes with a company’s tax number and names the reason of its registration, 9 digits. */
  kpp: Kpp
  /** Tax number of a company, 10 digits. */
  inn: string
}

/** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
export type Timestamp = string

/** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
export type Token = string

/** What the bank tells about a token or a card. */
export type TokenInfo = {
  type: "card"
  /** The hash that was asked about. */
  number_hash?: string
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token?: Token
  /** Payment system in lower case. */
  brand: string
  /** Last four digits of the number. */
  last4: string
  /** Country of the issuer, three letters. */
  country_iso3?: string
} | {
  type: "public_token"
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token: Token
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at: Timestamp
  /** false once it was used, or its 24 hours are over. */
  is_active: boolean
} | {
  type: "recurrent_token"
  /** The recurrent token that was asked about. */
  token: string
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at: Timestamp
  /** Whether payments can be made with it. */
  is_active: boolean
  /** Who may start a payment. */
  initiator?: "merchant" | "client"
} | {
  type: "bank_account_ru_token"
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  created_at: Timestamp
  /** A moment in UTC, ISO 8601: six digits after the second, then `Z`. */
  finished_at: Timestamp
  /** An account number of which only the first five digits and the last four are shown. */
  masked_account: MaskedAccount
}

/** What was asked about, as `info`. */
export type TokenInfoAnswer = {
  status: "ok"
  /** What the bank tells about a token or a card. */
  info: TokenInfo
}

export type TokenInfoRequest = {
  /** What is asked about; the field of the same name names it. */
  type: "card" | "public_token" | "recurrent_token" | "bank_account_ru_token"
  /** The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token. */
  card?: Card
  /** A token for widgets. */
  public_token?: {
    /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
    token: Token
  }
  /** A card known from earlier recurring payments, given by the token they left. */
  recurrent_token?: Recurrent
  /** The token of an account; that it is asked for under this name is ours. */
  bank_account_ru_token?: {
    /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
    token: Token
  }
}

export type TokenRequest = {
  /** Opens the widget that takes a card or an account and gives the partner a hash or a token. */
  tokenize_widget?: TokenizeWidget
  /** Opens the widget that takes the payment of a session, which was made with session/create before. */
  acquiring_widget?: AcquiringWidget
  /** Opens the widget in which a self-employed person links the bank to the tax service. */
  self_employed_widget?: SelfEmployedWidget
}

/** The token of an account, to be used in its place. */
export type TokenizeAnswer = {
  status: "ok"
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token: Token
  /** What may be shown of the account. */
  data: {
    /** An account number of which only the first five digits and the last four are shown. */
    masked_account: MaskedAccount
  }
}

/** A token for each element. The elements are the docs’; the envelope around them is ours, because no copy of theirs was found. */
export type TokenizeElementsAnswer = {
  status: "ok"
  /** Each element under its `ref`. */
  data: { [key: string]: TokenizedElement }
}

/** The elements are the docs’; the envelope around them is ours, because no copy of theirs was found. */
export type TokenizeElementsRequest = {
  /** What is to be kept under tokens. */
  elements: (ElementToTokenize)[]
}

export type TokenizeRequest = {
  type: "bank_account_ru"
  /** An account that is to be kept under a token. */
  bank_account_ru: AccountToTokenize
}

/** Opens the widget that takes a card or an account and gives the partner a hash or a token. */
export type TokenizeWidget = {
  /** Whether a card or an account may be typed in. */
  access?: boolean
  /** Language of the widget. */
  locale?: string
}

/** A card that was exchanged for a token once and is paid by that token ever since. */
export type TokenizedCard = {
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token: Token
}

/** The token of an element, and what may be shown of it. */
export type TokenizedElement = {
  /** Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project. */
  token: Token
  /** What may be shown of the card. */
  info: {
    /** The number with its middle hidden. */
    masked_card_number: string
    /** Payment system in lower case. */
    card_network: string
    /** `debit` or `credit`; here every card is a debit card. */
    card_type: string
  }
}

/** What the payment systems call the finished operation. */
export type TransactionInfo = {
  /** Retrieval reference number of a card operation, 12 digits in the samples. */
  rrn?: string
  /** Acquirer reference number of a card operation. */
  arn?: string
  /** Authorisation code of a card operation, 6 characters in the samples. */
  auth_code?: string
  /** Message id of the Faster Payments System (SBP): text, not a number; 32 characters with a letter among the digits in the sample. */
  fp_message_id?: string
  /** Token of a subscription kept elsewhere. */
  external_subscription_token?: string
  /** Token of the bank account that took part. */
  bank_account_ru_token?: string
}

/** What a payout from a nominal account will do, for the partner to confirm. The method is shown, and sent back, on v1. On v2 the bank leaves it out, because the SDK throws while it parses a body that has it (ours); a partner may send it there all the same, and it is compared. */
export type TransferDetails = {
  /** One side of a transfer. The bank fills in all five fields. */
  customer?: TransferParticipant
  /** One side of a transfer. The bank fills in all five fields. */
  recipient?: TransferParticipant
  /** Purpose of the payment; with a card it ends in the card’s mask. */
  purpose?: string
  /** A sum to move, in the smallest unit of its currency. */
  amount?: Amount
  /** Where the money of a payout goes, without what names the kind of the method: the fields of the card, of the bank account or of the recurring card. The bank never sends `bank_card` and `encrypted_card`; a partner that builds the object with the SDK does. */
  payout_details?: BareMethod
}

/** One side of a transfer. The bank fills in all five fields. */
export type TransferParticipant = {
  /** Account number. */
  account_number?: string
  /** Name of the owner. */
  name?: string
  /** Bank that keeps the account. */
  bank_name?: string
  /** Identification code of that bank. */
  bik?: string
  /** Correspondent account of that bank. */
  correspondent_account_number?: string
}

/** Whom fps/customer_verification asks about, in the shape of a payout method. */
export type VerificationDetails = {
  type: "bank_account"
  /** The account that fps/customer_verification asks about. */
  bank_account: VerifiedAccount
}

/** The account that fps/customer_verification asks about. */
export type VerifiedAccount = {
  system_type: "faster_payment_system_verification"
  /** An account of the Faster Payments System (SBP) that a partner asks about before paying to it. It is checked, never paid. */
  faster_payment_system_verification: BankAccountFpsVerification
}

/** An electronic wallet to pay to. */
export type Wallet = {
  type: "yoomoney"
  yoomoney: {
    /** Number of the wallet, 11 to 20 digits. */
    account: string
    /** Purpose of the payment, at most 128 characters. */
    description?: string
  }
} | {
  type: "qiwi"
  qiwi: {
    /** Number or name of the wallet. */
    account: string
    /** Purpose of the payment. */
    description?: string
  }
} | {
  type: "moneta"
  moneta: {
    /** Number or name of the wallet. */
    account: string
    /** Purpose of the payment. */
    description?: string
  }
} | {
  type: "steam"
  steam: {
    /** Number or name of the wallet. */
    account: string
  }
}

/** A collateral account and what payouts can still take from it: what is set aside for payouts under way is not counted. */
export type WalletBalance = {
  /** Names the wallet: `131` is the usual collateral account. */
  id: string
  /** A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency. */
  amount_details: MoneyAmount
}

/** The collateral accounts of the project. */
export type WalletBalanceAnswer = {
  status: "ok"
  /** A collateral account and what payouts can still take from it: what is set aside for payouts under way is not counted. */
  wallets: (WalletBalance)[]
}

export type WalletBalanceRequest = {
  /** A moment as PHP’s ATOM format writes it: ISO 8601 to the second with an offset. `Z` and fractions pass too. */
  request_datetime: AtomTime
}

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
  ControlFork: ControlFork
  ControlOutcomeRule: ControlOutcomeRule
  ControlOutcomes: ControlOutcomes
  ControlPayer: ControlPayer
  ControlProject: ControlProject
  ControlRedelivery: ControlRedelivery
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
