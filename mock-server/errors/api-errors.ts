/** One reason to refuse a call. */
export interface ReasonRow {
  /** The HTTP status, where it is not the code's usual one. */
  status?: number
  meaning: string
  source: string
  /** Given to calls of the control API alone, which has statuses of its own (control/problem.ts). */
  ofControlApi?: true
}

/** One error code that a call can be answered with, and the reasons to give it. */
export interface ApiErrorRow {
  /** The HTTP status, where a reason has no other. */
  status: number
  meaning: string
  source: string
  reasons: Readonly<Record<string, ReasonRow>>
}

/**
 * The one table of request-level errors: a row a code of the bank, in it a row a reason to give it. The codes are the bank's (docs:
 * errors); the statuses are ours, because no copy of its table was found, except for the 400 of a repeated key (sdk: ExceptionApiTest).
 */
export const apiErrors = {
  identification_error: {
    status: 401,
    meaning: 'the project is missing or unknown',
    source: 'docs: errors; status ours',
    reasons: {
      project_missing: { meaning: '`X-PARTNER-PROJECT` is missing or empty', source: 'docs: format' },
      unknown_project: { meaning: 'the bank has no project of that id', source: 'docs: format' },
    },
  },
  authentication_error: {
    status: 401,
    meaning: 'the signature is missing or wrong',
    source: 'docs: errors; status ours',
    reasons: {
      signature_missing: { meaning: '`X-PARTNER-SIGN` is missing or empty', source: 'docs: format' },
      signature_wrong: {
        meaning: "`X-PARTNER-SIGN` is no signature over the body by the project's partner key",
        source: 'docs: format',
      },
    },
  },
  authorization_error: {
    status: 403,
    meaning: 'the project may not do this',
    source: 'docs: errors; status ours',
    // Every project may do everything else here.
    reasons: {
      captures_later: {
        meaning: 'the project holds the money of payments first, and the call needs immediate capture',
        source: 'docs: payment-pcidss-simple; the code is ours',
      },
    },
  },
  invalid_request: {
    status: 400,
    meaning: 'the request cannot be read, or a field is wrong',
    source: 'docs: errors; status ours',
    reasons: {
      invalid_fields: {
        meaning: 'the body is not JSON, or fields are missing or wrong: each is named by its JSON pointer',
        source: 'docs: errors; the wording is ours',
      },
      header_repeated: { meaning: 'a header that may come once came twice', source: 'ours' },
      body_broken_off: { meaning: 'the connection ended before the body did', source: 'ours' },
      body_too_large: { status: 413, meaning: 'the body has more than 1 MiB', source: 'ours' },
      unknown_path: { status: 404, meaning: 'the bank has no such call', source: 'ours' },
      unknown_session: { status: 404, meaning: 'the project has no session of that id', source: 'ours' },
      unknown_subscription: { meaning: 'the project has no subscription of that id', source: 'ours' },
      unknown_npd_request: { meaning: 'the project has no request to the tax service of that id', source: 'ours' },
      account_conflict: {
        meaning: 'an account cannot have the kind or the balance that was asked for',
        source: 'ours',
        ofControlApi: true,
      },
    },
  },
  session_wrong_state: {
    status: 409,
    meaning: 'the session is in another state',
    source: 'docs: errors(old); status ours',
    reasons: {
      wrong_state: {
        meaning: 'the session, or what is in it, does not take the call now',
        source: 'docs: errors(old)',
      },
    },
  },
  idempotency_key_already_exists: {
    status: 400,
    meaning: 'the key is in work or done',
    source: 'sdk: ExceptionApiTest',
    reasons: {
      key_taken: {
        meaning: 'a call that was taken before has had this `X-PARTNER-IDEMPOTENCY-KEY`',
        source: 'sdk: ExceptionApiTest',
      },
    },
  },
  refund_amount_too_large: {
    status: 400,
    meaning: 'the payment has not so much left',
    source: 'docs: errors(old); status ours',
    reasons: {
      more_than_left: { meaning: 'more is to go back than is left of the payment', source: 'docs: errors(old)' },
    },
  },
  account_not_found: {
    status: 400,
    meaning: 'the project has no such account',
    source: 'docs: errors; status ours',
    reasons: {
      unknown_account: {
        meaning: 'the project has no such account, and is strict or was asked for a report',
        source: 'ours',
      },
    },
  },
  taxpayer_unknown: {
    status: 400,
    meaning: 'the person is not self-employed',
    source: 'docs: errors; that a call is refused for it, and the status, are ours',
    reasons: {
      not_self_employed: {
        meaning: 'notifications of a person who is not self-employed were asked for',
        source: 'docs: errors; which taxpayer is ours',
      },
    },
  },
  taxpayer_not_bound: {
    status: 400,
    meaning: 'the person has not linked the bank',
    source: 'docs: errors; that a call is refused for it, and the status, are ours',
    reasons: {
      bank_not_linked: {
        meaning: 'notifications of a person who has not linked the bank were asked for',
        source: 'docs: errors; which taxpayer is ours',
      },
    },
  },
  npd_service_internal_error: {
    status: 500,
    meaning: 'the tax service does not answer',
    source: 'docs: errors(old); status ours',
    reasons: {
      tax_service_silent: {
        meaning: 'the tax service does not answer about this taxpayer',
        source: 'docs: errors(old); which taxpayer is ours',
      },
    },
  },
  internal_error: {
    status: 500,
    meaning: "the bank's own fault",
    source: 'docs: errors; status ours',
    reasons: {
      own_fault: { meaning: 'a fault of the mock itself, whose log says more', source: 'ours' },
      store_away: {
        status: 503,
        meaning: 'what the bank is kept in does not answer right now: make the call again, with its idempotency key',
        source: 'ours',
      },
      ids_used_up: { meaning: 'the project has no ids left: remove it and make it again', source: 'ours' },
    },
  },
} satisfies Readonly<Record<string, ApiErrorRow>>

export type ApiErrorCode = keyof typeof apiErrors
