// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.

export interface ValidationError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validator {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
