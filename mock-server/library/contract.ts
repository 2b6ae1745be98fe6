import type { OpenAPIV3_1 } from 'openapi-types'

/** The contract as OpenAPI 3.1; read from its own file the first time somebody asks. */
export const contract = async (): Promise<OpenAPIV3_1.Document> =>
  (await import('../../schemas/generated/openapi.json', { with: { type: 'json' } }))
    .default as unknown as OpenAPIV3_1.Document
