import { mkdirSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { licencesOf, softwareIn } from './bundled-software.ts'

const installed = new URL('../../../node_modules/', import.meta.url)
const texts = new URL('notices/', import.meta.url)
const at = (id: string, source = '') => ({ id, source })
const real = (file: string) => {
  const id = fileURLToPath(new URL(file, installed))
  return { id, source: readFileSync(id, 'utf8') }
}

describe('the software in a bundle', () => {
  it('is the packages of its modules, each once, and nothing of ours', () => {
    const modules = [
      at('/work/mock-server/cli.ts', '/* Copyright is a word that we may write. */'),
      at('/work/node_modules/hono/dist/hono.js'),
      at('/work/node_modules/hono/dist/router.js'),
      at('/work/node_modules/@hono/node-server/dist/index.mjs'),
      at('/work/node_modules/chai/node_modules/loupe/index.js'),
      at('/work/schemas/generated/validators/wire.js'),
      at('\0rolldown/runtime.js'),
      at('\0@oxc-project+runtime@0.158.0/helpers/esm/usingCtx.js'),
    ]
    const expected = ['hono', '@hono/node-server', 'loupe', 'ajv', 'rolldown', '@oxc-project/runtime']
    expect(softwareIn(modules)).toEqual(expected)
  })

  it('is also what others had bundled before', () => {
    expect(softwareIn([real('chai/index.js')])).toEqual([
      'chai',
      'check-error',
      'assertion-error',
      'loupe',
      'deep-eql',
      'pathval',
    ])
    expect(softwareIn([real('@vitest/utils/dist/diff.js')])).toEqual(['@vitest/utils', 'diff-match-patch', 'jest'])
    const region = '\t//#region ../../node_modules/.pnpm/@scope+a@1/node_modules/@scope/a/index.js'
    expect(softwareIn([at('/work/node_modules/b/index.js', region)])).toEqual(['b', '@scope/a'])
  })

  it('is refused where nobody knows whose it is', () => {
    expect(() => softwareIn([at('\0another/helper.js')])).toThrow(
      '"\\u0000another/helper.js" is bundled, and nobody knows',
    )
    const notice = '/*! Copyright 2031 Somebody */'
    expect(() => softwareIn([at('/work/node_modules/b/index.js', notice)])).toThrow(`whose notice is this?`)
  })
})

describe('the licences of it', () => {
  it('are those of the installed packages, with their versions; the same text stands once', () => {
    const written = licencesOf(['hono', '@vitest/utils', '@vitest/expect', 'loupe'], installed, texts)
    expect(written).toMatch(/^hono \d+\.\d+\.\d+\n\nMIT License\n\nCopyright \(c\) 2021 - present, Yusuke Wada/m)
    expect(written).toMatch(/^@vitest\/expect [\d.]+\n@vitest\/utils [\d.]+\n\nMIT License/m)
    expect(written).toMatch(/^loupe\n\n\(The MIT License\)\n\nCopyright \(c\) 2011-2013 Jake Luer/m)
  })

  it('must be there: a package without one fails the build', () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'bank131-mock-'))
    mkdirSync(join(folder.path, 'bare'))
    writeFileSync(join(folder.path, 'bare/package.json'), '{"version":"1.0.0"}')
    const packages = pathToFileURL(`${folder.path}/`)
    expect(() => licencesOf(['bare'], packages, texts)).toThrow('bare is bundled, and its licence is not known')
  })

  it('are kept for nothing that is not bundled', () => {
    const kept = readdirSync(texts).map((file) => file.replace(/\.txt$/, '').replace('+', '/'))
    const files = [
      'pg-types/index.js',
      'pgpass/lib/index.js',
      'chai/index.js',
      '@vitest/utils/dist/diff.js',
      '@vitest/pretty-format/dist/index.js',
    ]
    const carried = softwareIn([...files.map(real), at('\0@oxc-project+runtime@1/helpers/esm/usingCtx.js')])
    expect(kept.filter((name) => !carried.includes(name))).toEqual([])
  })

  it('are in the package', () => {
    const { files } = JSON.parse(readFileSync(new URL('../package.json', installed), 'utf8')) as { files: string[] }
    expect(files).toContain('THIRD-PARTY-LICENSES')
  })
})
