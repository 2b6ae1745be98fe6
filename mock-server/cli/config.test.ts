import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { ControlProject } from '../../schemas/control/index.ts'
import { type BankOptions, createBank, type ProjectOptions } from '../index.ts'
import { readConfig } from './config.ts'
import { parseFlags } from './flags.ts'
import { main } from './main.ts'
import { serveFlags } from './serve-flags.ts'
import { startOptions } from './start-served.ts'

const cwd = mkdtempSync(join(tmpdir(), 'bank131-mock-'))
const path = join(cwd, 'bank131-mock.config.json')
mkdirSync(join(cwd, 'k'))
writeFileSync(join(cwd, 'k/public.pem'), testKeys.other.publicKey)

const lines: string[] = []
const io = {
  out: () => {},
  text: () => {},
  log: () => true,
  err: (text: string) => void lines.push(text),
  env: {},
  cwd,
  input: async () => '',
}

async function refusal(config: unknown): Promise<[code: number, lines: string[]]> {
  writeFileSync(path, JSON.stringify(config))
  lines.length = 0
  return [await main(['serve', '--port', '0'], io), [...lines]]
}

const account = { number: '7', kind: 'collateral' }
const both: [config: object, text: string][] = [
  [{ journal: { calls: -1 } }, 'journal.calls: expected at least 0, got -1'],
  [{ journal: { call: 1 } }, 'journal.call: no such option (did you mean calls?)'],
  [{ projects: [{}] }, 'projects: expected an object, got an array'],
  [{ projects: { shop: 7 } }, 'projects.shop: expected an object, got 7'],
  [{ projects: { shop: { clock: 'manuel' } } }, 'projects.shop.clock: expected one of "real", "manual", got "manuel"'],
  [
    { projects: { shop: { signature: 'none' } } },
    'projects.shop.signature: expected one of "strict", "warn", "off", got "none"',
  ],
  [
    { projects: { shop: { webhookUrl: 'nonsense' } } },
    'projects.shop.webhookUrl: expected an http:// or https:// URL, got "nonsense"',
  ],
  [{ projects: { shop: { webhookUrl: 'http://' } } }, 'projects.shop.webhookUrl: expected a URL, got "http://"'],
  [
    { projects: { shop: { auto_confirm: true } } },
    'projects.shop.auto_confirm: no such option (did you mean autoConfirm?)',
  ],
  [{ accounts: [{ ...account, balance: 'lots' }] }, 'accounts[0].balance: expected an integer, got "lots"'],
  [{ pace: 'fast' }, 'pace: expected an object, got "fast"'],
  [{ pace: { procesingMs: 1 } }, 'pace.procesingMs: no such option (did you mean processingMs?)'],
  [{ pace: { processingMs: -1 } }, 'pace.processingMs: expected at least 0, got -1'],
  [{ fees: { percent: 101 } }, 'fees.percent: expected at most 100, got 101'],
  [{ projects: { shop: { seed: 'x' } } }, 'projects.shop.seed: expected an integer, got "x"'],
  [
    { optionalWebhooks: ['nope'] },
    'optionalWebhooks[0]: expected one of "confirmation_payout", "nominal_topup", got "nope"',
  ],
  [{ startAt: 'soon' }, 'startAt: expected an ISO 8601 time, got "soon"'],
  [{ startAt: 'May 5' }, 'startAt: expected an ISO 8601 time, got "May 5"'],
  ...['0001-01-01', '1969-12-31', '2240-01-02', '9999-12-31'].map((startAt): [object, string] => [
    { startAt },
    `startAt: expected a time from 1970-01-01T00:00:00.000000Z to 2240-01-01T00:00:00.000000Z, got "${startAt}"`,
  ]),
  [
    { pace: { processingMs: 33.3333 } },
    'pace.processingMs: expected milliseconds with at most three decimals, got 33.3333',
  ],
  [{ pace: { settlementMs: 1e308 } }, 'pace.settlementMs: expected at most 31536000000, got 1e+308'],
  [{ fees: { minimum: 2 ** 53 } }, 'fees.minimum: expected at most 9007199254740991, got 9007199254740992'],
  [{ projects: { shop: { hold: 'yes' } } }, 'projects.shop.hold: expected a boolean, got "yes"'],
  [{ projects: { shop: { threeDSecure: 1 } } }, 'projects.shop.threeDSecure: expected a boolean, got 1'],
  [{ payer: 'nobody' }, 'payer: expected one of "automatic", "manual", got "nobody"'],
  [
    { projects: { shop: { three_d_secure: true } } },
    'projects.shop.three_d_secure: no such option (did you mean threeDSecure?)',
  ],
  [{ seed: 2 ** 32 }, 'seed: expected at most 4294967295, got 4294967296'],
  [
    { accounts: [{ number: '131', kind: 'settlement' }] },
    'accounts[0].number: expected another number, or a collateral account beside it, whose default number this is, got "131"',
  ],
  [
    { projects: { shop: { accounts: [{ number: '40702810600200000014', kind: 'collateral' }] } } },
    'projects.shop.accounts[0].number: expected another number, or a nominal account beside it, whose default number this is, got "40702810600200000014"',
  ],
  [
    { accounts: [account, { ...account, kind: 'nominal' }] },
    'accounts[1].number: expected a number that no other account has, got "7"',
  ],
  [
    { accounts: [{ ...account, currency: 'usd' }] },
    'accounts[0].currency: expected rub (any case): payouts in other currencies are converted and paid in roubles, got "usd"',
  ],
]

const fileOnly: [config: object, text: string][] = [
  [{ clock: 'manuel' }, 'clock: expected one of "real", "manual", got "manuel"'],
  [{ signature: 'none' }, 'signature: expected one of "strict", "warn", "off", got "none"'],
  [{ port: -1 }, 'port: expected a whole number, got "-1"'],
  [{ webhookUrl: 'nonsense' }, 'webhookUrl: expected an http:// or https:// URL, got "nonsense"'],
  [{ strict: [] }, 'strict: expected true or false, got an empty array'],
  [{ port: 70000 }, 'port: expected at most 65535, got 70000'],
  [{ partnerKey: 'none.pem' }, 'partnerKey: none.pem: cannot be read (ENOENT)'],
  [{ projects: { 'a b': {} } }, 'projects: expected names of 1 to 100 letters, digits, _ - or ., got "a b"'],
  [{ projects: { shop: { partnerKey: 'none.pem' } } }, 'projects.shop.partnerKey: none.pem: cannot be read (ENOENT)'],
]

describe('a config file', () => {
  it.each([...both, ...fileOnly])('is refused in one line that names file and key: %j', async (config, text) => {
    expect(await refusal(config)).toEqual([2, [`bank131-mock serve: ${path}: ${text}`]])
  })

  it('takes the key of a project from a file beside it, as it takes its own', async () => {
    const projects = { demo_project: { partnerKey: 'k/public.pem', autoConfirm: true }, shop: {} }
    writeFileSync(path, JSON.stringify({ partnerKey: 'k/public.pem', projects }))
    const { values, file } = await readConfig({}, { ...io, cwd })
    expect(values).toEqual({ 'partner-key': testKeys.other.publicKey })
    expect(file.projects).toEqual({
      demo_project: { partnerKey: testKeys.other.publicKey, autoConfirm: true },
      shop: {},
    })
  })
})

describe('every way in', () => {
  const doors: Record<string, (name: string, value: string) => Promise<unknown>> = {
    library: async (name, value) => createBank({ [name]: value } as BankOptions).close(),
    environment: (name, value) => {
      const variable = `BANK131_MOCK_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
      return readConfig({}, { ...io, cwd: tmpdir(), env: { [variable]: value } })
    },
    file: async (name, value) => {
      writeFileSync(path, JSON.stringify({ [name]: value }))
      return readConfig({}, io)
    },
  }

  it.each([
    ['webhookUrl', 'http://127.0.0.1:1/hook', true],
    ['webhookUrl', 'http:127.0.0.1', false],
    ['webhookUrl', 'http://', false],
    ['clock', 'manual', true],
    ['clock', 'constructor', false],
    ['payer', 'automatic', true],
    ['payer', 'nobody', false],
    ['signature', 'warn', true],
    ['signature', '', false],
    ['adminToken', 'a-token', true],
    ['adminToken', '', false],
    ['adminToken', 'two words', false],
    ['host', '', false],
  ])('has one answer to %s %j: %j', async (name, value, taken) => {
    for (const [door, open] of Object.entries(doors)) {
      const answered = await open(name, value).then(
        () => true,
        (error: Error) => !error.message.includes(': expected '),
      )
      expect([door, answered]).toEqual([door, taken])
    }
  })

  it.each(['nonsense', testKeys.partner.privateKey])('refuses a key that is none, on Node: %j', (partnerKey) => {
    for (const options of [{ partnerKey }, { projects: { shop: { partnerKey } } }])
      expect(() => createBank(options)).toThrow(/partnerKey: (expected a public RSA key|this is a private key)/)
    expect(() => createBank({ bankKey: { privateKey: 'nonsense' } })).toThrow(/bankKey.privateKey: expected a private/)
  })
})

describe('the settings of a project', () => {
  const name = (onWire: string) => onWire.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const onWire = (option: string) => option.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const asOptions = fc.record<Required<Omit<ProjectOptions, 'partnerKey' | 'accounts' | 'pace' | 'fees' | 'seed'>>>(
    {
      webhookUrl: fc.constantFrom('http://127.0.0.1:1/hook', 'https://shop.example/'),
      autoConfirm: fc.boolean(),
      clock: fc.constantFrom('real', 'manual'),
      strict: fc.boolean(),
      hold: fc.boolean(),
      threeDSecure: fc.boolean(),
      payer: fc.constantFrom('automatic', 'manual'),
      signature: fc.constantFrom('strict', 'warn', 'off'),
      webhookFormat: fc.constantFrom('compact', 'escaped'),
      optionalWebhooks: fc.subarray(['confirmation_payout', 'nominal_topup']),
    },
    { requiredKeys: [] },
  )

  /** What the control API shows of the first project of a bank, or of one that it was told of. */
  async function shownBy(options: BankOptions, body?: object): Promise<unknown> {
    await using bank = createBank(options)
    const url = 'http://bank/__admin/projects/demo_project'
    if (body) await bank.fetch(url, { method: 'PUT', body: JSON.stringify(body) })
    return (await bank.fetch(url)).json()
  }

  it('can all be given in a file: as a flag is, or as itself', async () => {
    for (const option of Object.keys(ControlProject.properties).map(name)) {
      writeFileSync(path, JSON.stringify({ [option]: null }))
      await expect(readConfig({}, io)).rejects.not.toThrow('no such setting')
    }
  })

  it('of payments are the same by flag, by environment and by file', async () => {
    const payments = { hold: true, threeDSecure: true, payer: 'automatic' }
    writeFileSync(path, JSON.stringify(payments))
    const env = { BANK131_MOCK_HOLD: 'true', BANK131_MOCK_THREE_D_SECURE: 'true', BANK131_MOCK_PAYER: 'automatic' }
    const flags = parseFlags(['--hold', '--three-d-secure', '--payer', 'automatic'], serveFlags).values
    const elsewhere = { ...io, cwd: tmpdir() }
    for (const config of [
      await readConfig({}, io),
      await readConfig({}, { ...elsewhere, env }),
      await readConfig(flags, elsewhere),
    ])
      expect(startOptions(config, io)).toMatchObject(payments)
  })

  it('are the same by file, for the bank and for one project, by library and by control API', async () => {
    const same = fc.asyncProperty(asOptions, async (options) => {
      const byLibrary = await shownBy({ projects: { demo_project: options } })
      const body = Object.fromEntries(Object.entries(options).map(([key, value]) => [onWire(key), value]))
      expect(await shownBy({}, body)).toEqual(byLibrary)
      for (const file of [options, { projects: { demo_project: options } }]) {
        writeFileSync(path, JSON.stringify(file))
        const { host, port, ...fromFile } = startOptions(await readConfig({}, io), io)
        expect(await shownBy(fromFile)).toEqual(byLibrary)
      }
    })
    await fc.assert(same, { numRuns: 50 })
  })
})

describe('the library', () => {
  it.each(both)('refuses %j by the same words', (options, text) => {
    expect(() => createBank(options as BankOptions)).toThrow(new RangeError(text))
  })

  it('refuses them for a project that is made later, and keeps the one that was there', async () => {
    await using bank = createBank({ clock: 'manual' })
    const wrong = { clock: 'manuel' } as unknown as BankOptions
    const text = 'project demo_project: clock: expected one of "real", "manual", got "manuel"'
    expect(() => bank.project('demo_project', wrong)).toThrow(new RangeError(text))
    expect(await bank.sessions()).toEqual([])
  })

  it('takes every option that there is', async () => {
    const options: Required<BankOptions> = {
      partnerKey: testKeys.partner.publicKey,
      webhookUrl: 'http://127.0.0.1:1/',
      autoConfirm: true,
      clock: 'manual',
      strict: true,
      hold: true,
      threeDSecure: true,
      payer: 'automatic',
      signature: 'warn',
      webhookFormat: 'escaped',
      accounts: [{ number: '7', kind: 'collateral', currency: 'rub', balance: 1 }],
      pace: { processingMs: 1, settlementMs: 1 },
      seed: 1,
      ids: 'drawn',
      fees: { percent: 1, minimum: 1 },
      optionalWebhooks: ['nominal_topup'],
      projects: { 'any name': { seed: 2 } },
      bankKey: testKeys.bank,
      startAt: new Date(0),
      autoProjects: true,
      onWebhook: () => 200,
      journal: { calls: 1, bytes: 1 },
      maxSessions: 1,
      maxAdminBody: 1024,
      publicUrl: 'http://localhost:8131',
    }
    await using bank = createBank(options)
    expect(await bank.clock.now()).toBe('1970-01-01T00:00:00.000000Z')
  })
})
