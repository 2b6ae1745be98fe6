import { createPublicKey } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Lacking } from '../kit/lacking.ts'
import { sendBytes } from '../kit/send-bytes.ts'
import { settingsOnWire } from '../kit/settings-on-wire.ts'
import { signerOf } from '../kit/signer.ts'
import { verbOf } from '../kit/verb.ts'
import type { Answer, ProjectSetup, Target, Webhook, World } from '../kit/world.ts'
import type { Listener } from './listener.ts'
import { whyNoWebhooks } from './webhooks-arrive.ts'

export interface RemoteOptions {
  /** Up to `/api`, without a trailing slash. */
  baseUrl: string
  project: string
  /** The partner's private key, PEM. */
  partnerKey: string
  /** The bank's public key, PEM. */
  bankKey: string
  /** Where the bank's webhooks arrive. Without one, tests that need them are skipped. */
  listener?: Listener
  /** Whether the server has our control API: each test then gets a project and a manual clock of its own. */
  control?: boolean
  adminToken?: string
  /** Milliseconds that a bank without a manual clock may take for its next step (default 3000). */
  waitMs?: number
}

const lackedWithoutControl = {
  testValues: 'reserved test values are those of bank131-mock',
  stoppedClock: 'time goes on between two calls: the server has no control API to stop it with',
} as const

/** The options, and what is made of the key once for all worlds: what has been signed in one is not signed again in another. */
interface Remote extends RemoteOptions {
  sign(body: string): string
  /** The partner's public key, PEM. */
  publicKey: string
}

/** Any server that says it is the bank, at an address. */
export function remote(asked: RemoteOptions): Target {
  const { baseUrl, listener, partnerKey } = asked
  const publicKey = createPublicKey(partnerKey).export({ type: 'spki', format: 'pem' }).toString()
  const options: Remote = { ...asked, sign: signerOf(partnerKey), publicKey }
  const every: Webhook[] = []
  const inboxes = new Map<string, Webhook[]>()
  let projects = 0
  let whySilent: Promise<string | undefined> | undefined
  /** Asked before the first test, and not again. */
  const reasonForSilence = () => {
    whySilent ??= listener ? askOnce(options, listener, every, inboxes) : undefined
    return whySilent
  }
  return {
    name: baseUrl,
    ...(!options.control && { lacks: lackedWithoutControl }),
    async start() {
      if (listener) {
        listener.onWebhook = (webhook, path) => {
          every.push(webhook)
          inboxes.get(path)?.push(webhook)
        }
      }
      return {
        async stop() {
          const ends = Array.from({ length: projects }, (_, index) =>
            endProject(options, `${options.project}_${index + 1}`),
          )
          await Promise.all(ends)
        },
        async world(setup) {
          const silent = await reasonForSilence()
          if (!options.control) return withReason(await bareWorld(options, setup, every), silent)
          projects += 1
          const project = `${options.project}_${projects}`
          return withReason(await controlledWorld(options, setup, project, inboxes), silent)
        },
      }
    },
  }
}

/** A world in which nothing is received says why. */
function withReason(world: World, silent: string | undefined): World {
  if (silent === undefined) return world
  return Object.defineProperty(world, 'received', {
    get(): never {
      throw new Lacking(silent)
    },
  })
}

async function askOnce(
  options: Remote,
  { url }: Listener,
  every: readonly Webhook[],
  inboxes: Map<string, Webhook[]>,
): Promise<string | undefined> {
  if (!options.control) {
    const world = await bareWorld({ ...options, waitMs: 0 }, {}, every)
    return whyNoWebhooks(world, url, options.waitMs ?? 3000, async () => undefined)
  }
  const project = `${options.project}_probe`
  const world = await controlledWorld(options, {}, project, inboxes)
  const attempts = async () => {
    const { text } = await administer(options, 'GET', `${project}/webhooks`)
    const { items } = JSON.parse(text) as { items: { attempts: { error?: string; status?: number }[] }[] }
    const last = items[0]?.attempts.at(-1)
    return last?.error ?? (last?.status === undefined ? undefined : `answered ${last.status}`)
  }
  // On a manual clock every webhook has been tried when it has run to idle.
  return whyNoWebhooks(world, url, 0, attempts).finally(() => endProject(options, project))
}

function send({ baseUrl, sign }: Remote, project: string): World['send'] {
  return async (version, method, body, headers = {}) => {
    const signed = { 'x-partner-project': project, 'x-partner-sign': sign(body), ...headers }
    const url = `${baseUrl}/api/${version}/${method}`
    return read(await sendBytes(url, { method: verbOf(method), body, headers: signed }))
  }
}

/** What is no JSON has no body, and breaks its schema. */
function read({ status, text }: { status: number; text: string }): Answer {
  try {
    return { status, text, body: JSON.parse(text) }
  } catch {
    return { status, text, body: { status: '' } }
  }
}

function administer(
  { baseUrl, adminToken }: RemoteOptions,
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
  return sendBytes(`${baseUrl}/__admin/projects/${path}`, { method, headers, body: body ? JSON.stringify(body) : '' })
}

/** What the tests made, they take away. */
const endProject = async (options: RemoteOptions, id: string): Promise<void> =>
  void (await administer(options, 'DELETE', id))

/** A project and a clock of the test's own, by our control API. */
async function controlledWorld(
  options: Remote,
  setup: ProjectSetup,
  project: string,
  inboxes: Map<string, Webhook[]>,
): Promise<World> {
  const { listener, publicKey } = options
  const control = async (method: string, path: string, body?: object) => {
    const { status, text } = await administer(options, method, `${project}${path}`, body)
    if (status < 200 || status > 299) throw new Error(`${method} ${path}: ${text}`)
  }
  const received: Webhook[] = []
  inboxes.set(`/${project}`, received)
  await control('PUT', '', {
    ...settingsOnWire(setup),
    clock: 'manual',
    partner_key: publicKey,
    ...(listener && { webhook_url: `${listener.url}/${project}` }),
  })
  return {
    publicKey: options.bankKey,
    get received() {
      return listener ? received : needsListener()
    },
    send: send(options, project),
    clock: {
      advance: (by) => control('POST', '/clock/advance', { by }),
      runToIdle: () => control('POST', '/clock/run-to-idle'),
    },
    payer: (sessionId, action) => control('POST', `/sessions/${sessionId}/payer`, { action }),
  }
}

/** The one project there is, and time as it passes. Webhooks are told apart by their sessions. */
async function bareWorld(options: Remote, setup: ProjectSetup, every: readonly Webhook[]): Promise<World> {
  const settings = Object.keys(setup).join(', ')
  if (settings !== '') throw new Lacking(`the server has no control API to set ${settings} with`)
  const { listener, waitMs = 3000 } = options
  const sessions = new Set<string>()
  const mine = () => every.filter(({ session }) => sessions.has(session?.id))
  const call = send(options, options.project)
  return {
    publicKey: options.bankKey,
    get received() {
      return listener ? mine() : needsListener()
    },
    async send(...sent) {
      const answer = await call(...sent)
      const id: unknown = answer.body?.session?.id
      if (typeof id === 'string') sessions.add(id)
      return answer
    },
    payer: async (_, action) => {
      throw new Lacking(`the server has no control API to ${action} as the payer with`)
    },
    clock: {
      advance: async (by) => {
        throw new Lacking(`the server's clock cannot be moved by ${by}: it has no control API`)
      },
      /** Until nothing has come for a while. */
      async runToIdle() {
        for (let before = -1; before !== mine().length; ) {
          before = mine().length
          await sleep(waitMs)
        }
      },
    },
  }
}

function needsListener(): never {
  throw new Lacking('there is no listener for webhooks: give --webhook-port, and tell the bank its address')
}
