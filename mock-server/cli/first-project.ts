import type { Config } from './config.ts'

/** The project that is meant where none is named: the flag's, or the first of the config file. */
export const firstProject = ({ values, file }: Config): string =>
  String(values.project ?? Object.keys(file.projects ?? {})[0] ?? 'demo_project')
