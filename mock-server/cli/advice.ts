import { defaultSeed } from '../core/faults/fault-rules.ts'
import type { Config } from './config.ts'
import { firstProject } from './first-project.ts'
import { idsOf } from './start-served.ts'

/** What is at its default and will surprise somebody. */
export function advice({ values, file }: Config): string[] {
  const project = firstProject({ values, file })
  const lines = [`project ${project}`]
  if (idsOf({ values, file }) === 'drawn') lines.push(idsAdvice(values.store))
  lines.push(`faults with a probability follow seed ${values.seed ?? defaultSeed}`)
  if (values['partner-key'] === undefined)
    lines.push('requests are checked with the published test key (bank131-mock keys --test)')
  if (values['webhook-url'] === undefined) lines.push('no --webhook-url: webhooks are held, see the control API')
  return lines
}

const idsAdvice = (store: unknown): string =>
  store === undefined || store === 'memory'
    ? 'ids begin at a number drawn at each start; with --seed N at ps_1001, for runs that are repeated'
    : 'ids of a new project begin at a number that is drawn, those of a kept one go on; with --seed N at ps_1001'
