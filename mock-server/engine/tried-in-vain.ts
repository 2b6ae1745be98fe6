import type { Attempt, WebhookRow } from '../core/webhook/webhook.ts'
import type { Unreachable } from '../store/due-rows.ts'
import { attemptInVain, deliveryReport } from './delivery.ts'
import type { Project } from './project.ts'
import type { ProjectOf } from './scheduler.ts'
import type { Services } from './services.ts'

/** Webhooks that a store writes down as tried while it looks for what is due, because their partner refuses connections. */
export class TriedInVain implements Unreachable {
  /** Since somebody put it back to 0. */
  count = 0
  #services: Services
  #projectOf: ProjectOf

  constructor(services: Services, projectOf: ProjectOf) {
    this.#services = services
    this.#projectOf = projectOf
  }

  attempt = (id: string): Attempt | undefined => {
    const project = this.#known(id)
    return project && attemptInVain(project)
  }

  tried = (id: string, row: WebhookRow): void => {
    this.count += 1
    const project = this.#known(id)
    if (project) this.#services.onDelivery(deliveryReport(project, row))
  }

  /** One that has to be looked up first was tried by nobody a moment ago. */
  #known(id: string): Project | undefined {
    const found = this.#projectOf(id)
    if (!(found instanceof Promise)) return found
    found.catch(() => {}) // Whoever performs what is due looks it up too, and tells what went wrong.
    return undefined
  }
}
