import { fixedTokenOf, tokenOf } from '../core/tokens/project-tokens.ts'

/** `View.opaque` of a project. `drawn`: by chance, as its ids are; else the same at each start. */
export const opaqueOf = (project: string, drawn: boolean) => (words: string) =>
  drawn ? tokenOf(project, byChance()) : fixedTokenOf(project, words)

const byChance = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('')
