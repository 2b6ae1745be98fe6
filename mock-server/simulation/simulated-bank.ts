import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { Parcel, Ports, Receipt } from '../engine/ports.ts'
import { handleCall } from '../http/handle-call.ts'
import { byItsOwnClock } from '../store/by-its-own-clock.ts'
import { createDelayedStore } from '../store/delayed/delayed-store.ts'
import type { Store } from '../store/port.ts'
import { quickKey } from '../testing/quick-key.ts'
import { simulatedPorts } from '../testing/simulated-ports.ts'
import { waitsOf } from '../views/project-waits.ts'
import { faultyStore, isExpected } from './faulty-store.ts'
import { Life } from './life.ts'
import type { World } from './world.ts'

export const project = 'demo_project'

/** A store with a fault, out of one without, as one run of a bank's process has it. */
export type Plant = (store: Store, life: Life, world: World) => Store

interface Answered {
  http: number
  body: { session?: { id: string; status: string; payout_list?: PayoutItem[] }; error?: { code: string } }
}

interface PayoutItem {
  id: string
  status: string
  amount_details: { amount: number }
}

/** Milliseconds that a client waits for an answer. */
const CLIENT_WAITS_MS = 20_000
/** Milliseconds that a bank is away after a crash, at the most. */
const LONGEST_DOWN_MS = 5_000

/** Milliseconds until what a store could not do is asked again. */
const AGAIN_MS = 1_000

const headers = { 'content-type': 'application/json', 'x-partner-project': project }
const bankKey = nodePorts.signingKey(quickKey.privateKey)

/** Milliseconds, of real time: whoever waits at a bank is told, or the bank ends. */
const FOR_GOOD = 2 ** 31 - 1

/** A bank's process, and the one that takes its place when it has crashed. */
export class SimulatedBank {
  /** Who waits here for all sessions that are to come has them. */
  hasTold = false
  #world: World
  #ahead: number
  #send: (parcel: Parcel) => Promise<Receipt>
  #plant: Plant
  #run: { life: Life; bank: Bank } | undefined

  /** `ahead`: milliseconds by which its clock is ahead; `send`: to the partner. */
  constructor(world: World, ahead: number, send: (parcel: Parcel) => Promise<Receipt>, plant: Plant) {
    this.#world = world
    this.#ahead = ahead * 1_000
    this.#send = send
    this.#plant = plant
    this.#start()
  }

  #start(): void {
    const { time, script, random, complaints, history } = this.#world
    const life = new Life(time)
    const onError = (error: unknown) => isExpected(error) || complaints.push(String((error as Error).stack ?? error))
    const now = () => time.now() + this.#ahead
    const options = { clock: script.clock, signature: 'off', bankKey: quickKey, webhookUrl } as const
    const ports = this.#ports(life, now)
    const bank = new Bank(ports, options, { onError }, () => this.#store(life, now))
    this.#run = { life, bank }
    void this.#watch(bank, life)
    void life.ended.then(async () => {
      this.#run = undefined
      history.disruptions.kills += 1
      await time.sleep(random() * LONGEST_DOWN_MS)
      if (!this.#world.isOver) this.#start()
    })
  }

  /** Somebody waits for the sessions that the partner is going to make. */
  async #watch(bank: Bank, life: Life): Promise<void> {
    const gone = new AbortController()
    void life.ended.then(() => gone.abort())
    const wait = { match: {}, count: this.#world.script.orders.length, timeoutMs: FOR_GOOD, signal: gone.signal }
    while (!this.hasTold && !life.isOver)
      try {
        const found = await bank.find(project)
        this.hasTold = 'found' in (await waitsOf(found!).sessions.wait(wait))
      } catch (error) {
        bank.observers.onError?.(error)
        await life.sleep(AGAIN_MS)
      }
  }

  #ports(life: Life, now: Ports['now']): Ports {
    const { random } = this.#world
    const send = async (parcel: Parcel) => {
      const receipt = await this.#send(parcel)
      await life.goesOn()
      return receipt
    }
    // A signature on another thread would come when it likes.
    const signingKey = async () => {
      const key = await bankKey
      return { ...key, sign: (body: string | Uint8Array) => key.sign(body) }
    }
    return simulatedPorts({ now, sleep: life.sleep }, { ...nodePorts, random, signingKey, send })
  }

  #store(life: Life, now: Ports['now']): Store {
    const { store, time, script, random } = this.#world
    const planted = this.#plant(faultyStore(store, this.#world, life), life, this.#world)
    const seed = Math.floor(random() * 2 ** 32)
    const far = createDelayedStore(planted, { seed, sleep: life.sleep, longestMs: script.longestMs })
    return byItsOwnClock(far, { now: time.now, here: (at) => at - time.now() + now() })
  }

  end(): void {
    this.#run?.life.crash()
  }

  /** What a partner gets of it; `undefined`: no answer came. */
  async call(method: string, given: object, key?: string): Promise<Answered | undefined> {
    const { time, way } = this.#world
    await way()
    const run = this.#run
    if (!run) return undefined
    const answered = Promise.withResolvers<void>()
    const path = `/api/v2/${method}`
    const incoming = {
      method: 'POST',
      url: `https://demo.bank131.ru${path}`,
      path,
      headers: { ...headers, ...(key !== undefined && { 'x-partner-idempotency-key': key }) },
      body: async () => Buffer.from(JSON.stringify(given)),
      answered: () => answered.promise,
    }
    const answering = run.life.goesOn().then(() => handleCall(run.bank, incoming))
    const got = await Promise.race([answering, run.life.ended, time.sleep(CLIENT_WAITS_MS)])
    answered.resolve()
    await way()
    return got ? { http: got.answer.status, body: JSON.parse(got.answer.text) } : undefined
  }

  /** Moves the clock on as far as something comes due by itself. */
  async runToIdle(): Promise<void> {
    const run = this.#run
    if (!run) return
    const moved = run.bank.project(project)!.clock.runToIdle()
    await Promise.race([moved.catch(run.bank.observers.onError), run.life.ended])
  }
}

const webhookUrl = 'https://partner.example/webhooks'
