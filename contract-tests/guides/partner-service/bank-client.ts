import { sign } from 'node:crypto'

interface BankSettings {
  /** `https://demo.bank131.ru`, in production the bank's own. */
  url: string
  project: string
  /** PEM. */
  privateKey: string
}

interface BankAnswer {
  session: { id: string; status: string }
}

/** What the bank refused, by its code: the code alone is to be relied on. */
export class BankRefusal extends Error {
  readonly code: string

  constructor(code: string, description: string) {
    super(`${code}: ${description}`)
    this.code = code
  }
}

/** Calls the bank: signs the very text that is sent. */
export class BankClient {
  readonly #settings: BankSettings

  constructor(settings: BankSettings) {
    this.#settings = settings
  }

  async call(method: string, fields: object, idempotencyKey: string): Promise<BankAnswer> {
    const { url, project, privateKey } = this.#settings
    const body = JSON.stringify(fields)
    const response = await fetch(`${url}/api/v2/${method}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-PARTNER-PROJECT': project,
        'X-PARTNER-SIGN': sign('sha256', Buffer.from(body), privateKey).toString('base64'),
        'X-PARTNER-IDEMPOTENCY-KEY': idempotencyKey,
      },
      body,
    })
    const answer = (await response.json()) as BankAnswer & { error?: { code: string; description: string } }
    if (answer.error) throw new BankRefusal(answer.error.code, answer.error.description)
    return answer
  }
}
