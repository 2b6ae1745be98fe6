import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** Databases for one run of the bench, which are gone after it. */
export class Databases {
  #server: string
  #made: string[] = []

  /** `server`: an address under which databases may be made. */
  constructor(server: string) {
    this.#server = server
  }

  /** Of a new, empty database. */
  async create(): Promise<string> {
    const name = `bank131_bench_${randomBytes(6).toString('hex')}`
    await this.#run(`CREATE DATABASE ${name}`)
    this.#made.push(name)
    return Object.assign(new URL(this.#server), { pathname: `/${name}` }).href
  }

  async drop(): Promise<void> {
    for (const name of this.#made.splice(0)) await this.#run(`DROP DATABASE ${name} WITH (FORCE)`)
  }

  async #run(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.#server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
}
