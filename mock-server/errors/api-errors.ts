/** One row an error code that a call can be answered with: its HTTP status and what it means. */
export interface ApiError {
  status: number
  meaning: string
  source: string
}

/**
 * The one table of request-level errors. The codes are the bank's (docs: errors); the statuses are ours, because no copy of
 * its table was found, save for the 400 of a repeated key (sdk: ExceptionApiTest).
 */
export const apiErrors = {
  identification_error: {
    status: 401,
    meaning: 'the project is missing or unknown',
    source: 'docs: errors; status ours',
  },
  authentication_error: {
    status: 401,
    meaning: 'the signature is missing or wrong',
    source: 'docs: errors; status ours',
  },
  authorization_error: { status: 403, meaning: 'the project may not do this', source: 'docs: errors; status ours' },
  invalid_request: {
    status: 400,
    meaning: 'the request cannot be read, or a field is wrong',
    source: 'docs: errors; status ours',
  },
  session_wrong_state: {
    status: 409,
    meaning: 'the session is in another state',
    source: 'docs: errors(old); status ours',
  },
  idempotency_key_already_exists: {
    status: 400,
    meaning: 'the key is in work or done',
    source: 'sdk: ExceptionApiTest',
  },
  account_not_found: {
    status: 400,
    meaning: 'the project has no such account',
    source: 'docs: errors; status ours',
  },
  npd_service_internal_error: {
    status: 500,
    meaning: 'the tax service does not answer',
    source: 'docs: errors(old); status ours',
  },
  internal_error: { status: 500, meaning: "the bank's own fault", source: 'docs: errors; status ours' },
} satisfies Record<string, ApiError>

export type ApiErrorCode = keyof typeof apiErrors
