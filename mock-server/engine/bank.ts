import { bankTestKeys, partnerTestKeys } from '../../fixtures/keys/index.ts'
import type { CreateStore, Store } from '../store/port.ts'
import type { ProjectRow, Settings } from '../store/rows.ts'
import { Metrics } from '../views/metrics.ts'
import type { BankOptions } from './bank-options.ts'
import { keyProblems } from './key-problems.ts'
import { LeaseKeeper } from './lease-keeper.ts'
import { limitsOf } from './limits-of.ts'
import type { Observers } from './observers.ts'
import { bankProblems, projectProblems } from './option-problems.ts'
import { ParsedKeys } from './parsed-keys.ts'
import { patientStore } from './patient-store.ts'
import type { Ports, SigningKey, VerifyingKey } from './ports.ts'
import { Project } from './project.ts'
import { projectName } from './project-name.ts'
import { Reachability } from './reachability.ts'
import { startOf } from './read-time.ts'
import { reportsTo } from './reports-to.ts'
import { Scheduler } from './scheduler.ts'
import type { Services } from './services.ts'
import { type ProjectOptions, settingsOf } from './settings.ts'
import { StoreOutage } from './store-outage.ts'

const defaultProject = 'demo_project'

/** The bank itself: a key pair, and a project for each partner. Keys are parsed when first used. */
export class Bank {
  readonly ports: Ports
  readonly options: BankOptions
  readonly firstProject: string
  readonly observers: Observers
  readonly store: Store
  readonly metrics = new Metrics()
  /** Where the bank's own pages are found, without a slash at the end; what listens says where. */
  address: string
  #projects = new Map<string, Project>()
  #declared = new Map<string, ProjectOptions>()
  /** What is removed and not gone yet: its name is free when it is. */
  #leaving = new Map<string, Promise<void>>()
  #services: Services
  #scheduler: Scheduler
  #ending = new AbortController()
  #bankKey: Promise<SigningKey> | undefined
  #partnerKeys: ParsedKeys

  /** @throws {RangeError} for options that cannot be */
  constructor(given: Ports, options: BankOptions, told: Observers, createStore: CreateStore) {
    const problems = bankProblems(options)
    if (problems.length === 0) problems.push(...keyProblems(given, options))
    if (problems.length > 0) throw new RangeError(problems.join('; '))
    const ports = { ...given, onRetry: () => this.metrics.retried() }
    this.ports = ports
    this.#partnerKeys = new ParsedKeys(ports)
    this.options = options
    this.address = options.publicUrl ?? 'https://demo.bank131.ru'
    const outage = new StoreOutage(told, ports, () => this.#scheduler.wake())
    const { observers } = outage
    this.observers = observers
    for (const [id, own] of Object.entries(options.projects ?? { [defaultProject]: {} })) this.#declared.set(id, own)
    this.firstProject = this.#declared.keys().next().value ?? defaultProject
    const { startAt, onWebhook, ids } = options
    this.store = patientStore(createStore({ now: () => ports.now(), limits: limitsOf(options) }), ports)
    if (observers.onChange) this.store.allChanges(observers.onChange)
    const reports = reportsTo(observers, this.metrics)
    this.#services = {
      ...reports,
      store: this.store,
      ports,
      leases: new LeaseKeeper(this.store, ports, reports.onError),
      underWay: { count: 0 },
      ending: this.#ending.signal,
      wake: () => this.#scheduler.wake(),
      bankKey: () => this.bankKey(),
      partnerKey: (pem) => this.partnerKey(pem),
      transportHeaders: {},
      reachability: new Reachability(),
      startAt: startAt === undefined ? undefined : startOf(startAt),
      idsAreDrawn: ids === 'drawn',
      address: () => this.address,
      onWebhook,
      onStoreAnswer: (askedAt) => outage.over(askedAt),
    }
    this.#scheduler = new Scheduler(this.#services, (id) => this.find(id))
    // A store may hold what was due when another process ended.
    if (this.store.isShared || this.store.outlivesProcess) this.#scheduler.wake()
  }

  bankKey(): Promise<SigningKey> {
    const { privateKey, publicKey } = this.options.bankKey ?? bankTestKeys
    this.#bankKey ??= (async () => this.ports.signingKey(privateKey, publicKey))()
    return this.#bankKey
  }

  /** Rejects while the key of the options is none. The one that everybody is given is known to be right, and is parsed for the first webhook. */
  async checkBankKey(): Promise<void> {
    if (this.options.bankKey) await this.bankKey()
  }

  /** Lets webhooks to a URL through an interceptor of MSW by the header that its `bypass()` sets; what MSW leaves of it says that any answer will do. */
  passInterception(): void {
    this.#services.transportHeaders = { accept: '*/*, msw/passthrough' }
  }

  /** A partner's key, parsed once however many projects hold it. @throws {KeyError} if it is none */
  partnerKey(pem: string): Promise<VerifyingKey> {
    return this.#partnerKeys.parsed(pem)
  }

  /** The keys of the projects other than one, as they were given; of those that were only declared too. */
  *partnerKeys(except: string): Generator<{ project: string; pem: string }> {
    const { partnerKey: common = partnerTestKeys.publicKey } = this.options
    for (const [project, { settings }] of this.#projects)
      if (project !== except) yield { project, pem: settings.partnerKey }
    for (const [project, { partnerKey = common }] of this.#declared)
      if (project !== except) yield { project, pem: partnerKey }
  }

  hasProject(id: string): boolean {
    return this.#projects.has(id) || this.#declared.has(id)
  }

  /** Of those that this process has used or declared. */
  projectIds(): string[] {
    return [...new Set([...this.#projects.keys(), ...this.#declared.keys()])]
  }

  /** The project of that id, opened now if it was only declared so far, or if unknown ones are made. */
  project(id: string): Project | undefined {
    const known = this.#projects.get(id)
    if (known) return known
    const own = this.#declared.get(id) ?? (this.options.autoProjects && projectName.test(id) ? {} : undefined)
    return own && this.open(id, own)
  }

  /** The project of that id, if somebody has made or declared it. */
  known(id: string): Project | undefined {
    return this.#projects.get(id) ?? (this.#declared.has(id) ? this.project(id) : undefined)
  }

  /** The same, also of one that another process has put into the store; it is open. A promise only where there is something to wait for. */
  find(id: string): Project | Promise<Project | undefined> {
    const project = this.#projects.get(id)
    return project && !project.pending ? project : this.#found(id)
  }

  async #found(id: string): Promise<Project | undefined> {
    const project = this.known(id) ?? (await this.#adopted(id))
    if (project?.pending) await project.ready()
    return project
  }

  /** Opens a project: as it is in the store, or as a new one. @throws {RangeError} for options that cannot be */
  open(id: string, own: ProjectOptions): Project {
    return this.#begin(id, this.#settingsOf(id, own), 'open')
  }

  /** Makes a project; one of that id that was there ends, and nothing is left of it but where its ids go on. @throws {RangeError} for options that cannot be */
  put(id: string, own: ProjectOptions): Project {
    return this.#begin(id, this.#settingsOf(id, own), 'reset')
  }

  #settingsOf(id: string, own: ProjectOptions): Settings {
    const problems = projectProblems(own)
    if (problems.length === 0) problems.push(...keyProblems(this.ports, own))
    if (problems.length > 0) throw new RangeError(`project ${id}: ${problems.join('; ')}`)
    return settingsOf({ ...this.options, ...own })
  }

  #begin(id: string, settings: Settings, begin: 'open' | 'reset'): Project {
    const before = this.#projects.get(id)
    before?.end()
    this.#declared.delete(id)
    // What could not be removed is found there, as it is.
    const after = before?.settled() ?? this.#leaving.get(id)?.catch(() => {})
    const project = new Project(id, settings, this.#services, begin, after)
    this.#projects.set(id, project)
    return project
  }

  /** Gives a project new settings, or makes it; its sessions and money stay. An account it did not have is opened by the next reset. */
  async configure(id: string, own: ProjectOptions): Promise<Project> {
    const project = this.#projects.get(id) ?? this.open(id, own)
    await project.configure(settingsOf({ ...this.options, ...own }))
    return project
  }

  async remove(id: string): Promise<boolean> {
    const project = this.#projects.get(id)
    const was = [this.#projects.delete(id), this.#declared.delete(id)].includes(true)
    if (!project) return was
    project.end()
    const settled = project.settled()
    const dropped = settled ? settled.then(() => this.store.drop(id)) : this.store.drop(id)
    const left = dropped.finally(() => {
      if (this.#leaving.get(id) === left) this.#leaving.delete(id)
    })
    this.#leaving.set(id, left)
    await left
    return was
  }

  /** A project that is in the store and not in this process. Several may ask for it at one time. */
  async #adopted(id: string): Promise<Project | undefined> {
    const row = await this.store.project(id)
    const known = this.known(id)
    return known || !row || this.#leaving.has(id) ? known : this.#begin(id, row.settings, 'open')
  }

  /** All projects, whoever has made them, from behind the one called `after`. */
  async *rows(after?: string): AsyncGenerator<readonly ProjectRow[]> {
    for (const id of [...this.#declared.keys()]) this.known(id)
    for (const project of this.openProjects()) if (project.pending) await project.ready()
    for await (const rows of this.store.projects(after)) yield rows.filter(({ id }) => !this.#leaving.has(id))
  }

  /** Every project that has been used. */
  openProjects(): Project[] {
    return [...this.#projects.values()]
  }

  /** Aborts when the bank begins nothing any more. */
  get ending(): AbortSignal {
    return this.#ending.signal
  }

  /** Makes no more steps and sends nothing new, and calls that a fault holds are answered; resolves when the deliveries under way have ended. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await Promise.all(this.openProjects().map((project) => project.quiet()))
  }

  /** How many webhooks are owed and not delivered. */
  async webhooksDue(): Promise<number> {
    return (await this.#services.store.sizes()).webhooks
  }

  /** Ends all projects; deliveries under way are broken off, what was said and asked before is done. */
  async close(): Promise<void> {
    this.#ending.abort()
    this.#services.leases.stop()
    const projects = this.openProjects()
    this.#projects.clear()
    for (const project of projects) project.end()
    await Promise.all(projects.map((project) => project.settled()))
    await this.store.close?.()
  }
}
