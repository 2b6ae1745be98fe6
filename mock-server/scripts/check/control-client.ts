import { execFileSync } from 'node:child_process'
import { mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { OpenAPIV3_1 } from 'openapi-types'
import { generate } from 'openapi-typescript-codegen'
import { rolldown } from 'rolldown'
import { startBank } from '../../index.ts'

/** What somebody writes who has generated a client: it compiles only if paths, bodies and answers have the types that it takes them for. */
const program = `import { AccountsService, ApiError, ClockService, OpenAPI, OutcomesService, ProjectsService, RequestsService } from './client'

export async function use(address: string): Promise<string[]> {
  OpenAPI.BASE = address
  const project = 'client'
  const made = await ProjectsService.putProject({ project, requestBody: { clock: 'manual', pace: { processing_ms: 5 } } })
  const pace: number = made.pace.processing_ms
  const before = Date.parse((await ClockService.clock({ project })).now)
  const { mode, now } = await ClockService.advanceClock({ project, requestBody: { by: 'PT1H' } })
  const clock: 'real' | 'manual' = mode
  const { next } = await OutcomesService.putOutcomes({ project, requestBody: { next: ['paid'] } })
  const account = await AccountsService.topUpAccount({ project, number: '131', requestBody: { amount: 7 } })
  const gained: number = account.available - account.opening
  const { items } = await RequestsService.requests({ project, status: ['200', '404'], signatureVerdict: ['valid'], limit: 5 })
  const refused = await ClockService.advanceClock({ project: 'clint', requestBody: { by: 'PT1H' } }).catch((error) => error)
  const status = refused instanceof ApiError ? refused.status : 0
  return [pace, clock, (Date.parse(now) - before) / 60_000, next[0], gained, items.length, status].map(String)
}
`
const answered = '5 manual 60 paid 7 0 404'

/** Generates a client of the control API, compiles a program that uses it and runs that at a bank; answers what is wrong. */
export async function wrongWithControlClient(document: OpenAPIV3_1.Document): Promise<string | undefined> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bank131-mock-client-'))
  const output = join(folder.path, 'client')
  const input = JSON.parse(JSON.stringify(document))
  await generate({ input, output, httpClient: 'fetch', useOptions: true, useUnionTypes: true })
  const file = join(folder.path, 'use.ts')
  writeFileSync(file, program)
  const wrong = typesWrongIn(file)
  if (wrong !== undefined) return `a client that was generated does not compile:\n${wrong}`
  const bundle = await rolldown({ input: file })
  const bundled = join(folder.path, 'use.mjs')
  await bundle.write({ file: bundled, format: 'esm' })
  await bundle.close()
  await using bank = await startBank()
  const said = (await (await import(pathToFileURL(bundled).href)).use(bank.url)).join(' ')
  return said === answered ? undefined : `a client that was generated: expected ${answered}, got ${said}`
}

function typesWrongIn(file: string): string | undefined {
  const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc')
  const options =
    '--noEmit --strict --target es2023 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable'
  try {
    execFileSync(process.execPath, [tsc, ...options.split(' '), '--ignoreConfig', file], { encoding: 'utf8' })
    return undefined
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
