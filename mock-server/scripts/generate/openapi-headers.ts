import type { OpenAPIV3_1 } from 'openapi-types'

/** An extension, which the types of OpenAPI do not know. */
const source = (text: string): object => ({ 'x-source': text })

/** What a call and a webhook carry beside their body (docs: format). */
export const parameters = {
  Project: {
    name: 'X-PARTNER-PROJECT',
    in: 'header',
    required: true,
    description: 'Id of the project, given out by the bank. A local bank has `demo_project` unless told otherwise.',
    schema: { type: 'string', minLength: 1, ...source('docs: format') },
    example: 'demo_project',
  },
  Submerchant: {
    name: 'X-PARTNER-SUBMERCHANT',
    in: 'header',
    description: 'Id of the payer, a legal entity. Only for financial organisations that are not residents of Russia.',
    schema: { type: 'string', ...source('docs: format; sdk: AuthenticateMiddleware') },
    example: 'submerchant-77',
  },
  IdempotencyKey: {
    name: 'X-PARTNER-IDEMPOTENCY-KEY',
    in: 'header',
    description:
      'Any text of the partner’s own. A key is good for one accepted call of a project: the same key again is refused, the first answer is not repeated.',
    schema: { type: 'string', ...source('sdk: HeaderEnum; the scope of a key is ours') },
    example: 'order-77',
  },
  PublicToken: {
    name: 'X-PUBLIC-TOKEN',
    in: 'header',
    description:
      'A public token with `tokenize_widget`, as the widget would use it: it serves this one call and no other.',
    schema: { type: 'string', ...source('ours; inferred: the sister company’s widget sends it') },
  },
  BankSignature: {
    name: 'X-PARTNER-SIGN',
    in: 'header',
    required: true,
    description:
      'The bank’s signature: Base64 of RSA-SHA256 (PKCS#1 v1.5) over the exact bytes of the body. Check it with the bank’s public key before the body is parsed.',
    schema: { type: 'string', ...source('docs: webhooks') },
  },
} satisfies Record<string, OpenAPIV3_1.ParameterObject>

export const securitySchemes: Record<string, OpenAPIV3_1.SecuritySchemeObject> = {
  partnerSignature: {
    type: 'apiKey',
    in: 'header',
    name: 'X-PARTNER-SIGN',
    description:
      'The partner’s signature: Base64 of RSA-SHA256 (PKCS#1 v1.5), by the private key whose public half the bank holds, over the exact bytes of the body as they are sent. Nothing else is signed: no address, no header, no time.',
  },
}

/** A reference to a parameter, as operations hold it. */
export const parameter = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` })
