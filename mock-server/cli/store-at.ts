import { resolve } from 'node:path'

/** `--store` as the library takes it: a file is looked for where the program was started. */
export function storeAt(given: string, cwd: string): string {
  if (given === 'memory' || /^postgres(ql)?:\/\//.test(given)) return given
  const file = given.replace(/^sqlite:/, '')
  return file === ':memory:' ? given : `sqlite:${resolve(cwd, file)}`
}
