import { digest, opaqueToken } from './token-code.ts'

/** The characters by which a token tells the project that gave it: a page that is opened by the token alone finds it so. */
const MARK = 8
const prefixOf = (project: string) => digest('project', project)

/** A token of 64 hexadecimal characters, made of as many that a project draws. */
export const tokenOf = (project: string, drawn: string): string => prefixOf(project) + drawn.slice(MARK)

/** The same where nothing is drawn: equal for equal words. */
export const fixedTokenOf = (project: string, words: string): string => tokenOf(project, opaqueToken(words))

/** Those of the projects that may have given a token: hardly ever more than one. */
export const mayHaveGiven = (token: string, projects: readonly string[]): string[] =>
  projects.filter((project) => token.startsWith(prefixOf(project)))
