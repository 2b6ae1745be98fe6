import * as Type from 'typebox'

/** A string that is not empty, and what it means. */
export const text = (description: string, options: Type.TStringOptions = {}) =>
  Type.String({ minLength: 1, description, ...options })

/** The same, when it may be left out. */
export const optionalText = (description: string, options: Type.TStringOptions = {}) =>
  Type.Optional(text(description, options))
