import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `bank131-mock/jest` is held against: one test in TypeScript, type-checked and run with the globals of Jest, and with `@jest/globals`. */
export const jestPackages = ['jest@30', '@types/jest@30', '@jest/globals@30', 'typescript@7', '@types/node@24']

/** Node strips the types; Jest takes what is left as modules. */
const stripTypes = `import { stripTypeScriptTypes } from 'node:module'
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
`

const config = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/strip-types.mjs' },
  setupFilesAfterEnv: ['bank131-mock/jest'],
}

/** Writes a project for each way to have `expect`; their names. */
export function writeJestProjects(folder: string, compilerOptions: object): string[] {
  const test = readFileSync(new URL('runners/jest-matchers.ts', import.meta.url), 'utf8')
  writeFileSync(join(folder, 'strip-types.mjs'), stripTypes)
  const write = (name: string, types: string[], text: string, options: object) => {
    writeFileSync(join(folder, `${name}.test.ts`), `import 'bank131-mock/jest'\n${text}`)
    writeFileSync(
      join(folder, `${name}.tsconfig.json`),
      JSON.stringify({ compilerOptions: { ...compilerOptions, types }, files: [`${name}.test.ts`] }),
    )
    writeFileSync(
      join(folder, `${name}.jest.json`),
      JSON.stringify({ ...config, ...options, testMatch: [`<rootDir>/${name}.test.ts`] }),
    )
    return name
  }
  return [
    write('with-globals', ['node', 'jest'], test, {}),
    write('with-imports', ['node'], `import { expect, test } from '@jest/globals'\n${test}`, { injectGlobals: false }),
  ]
}
