import type { Asked } from './asked.ts'

/** Of an answer that is waited for, of a claim: nobody else's, ever. */
const isToken = (text: string) => /^[0-9a-z]+(-\d+|\/[-0-9a-f]{36}\/\d+)$/.test(text)

/** The same names, and the same statements, for other projects in each round: a bank's tables grow, too. */
export function inOtherProjects(round: number, projects: readonly string[]) {
  const names = new Set(projects)
  const named = (name: string) => (names.has(name) || isToken(name) ? `${name}_${round}` : name)
  const inList = (text: string) => JSON.stringify((JSON.parse(text) as string[]).map(named))
  const value = (each: Asked['values'][number]) =>
    typeof each !== 'string' ? each : /^\["[^{]*"\]$/.test(each) ? inList(each) : named(each)
  return { named, asked: (one: Asked): Asked => ({ ...one, values: one.values.map(value) }) }
}
