import type { BankOptions } from '../engine/bank-options.ts'

/** What `bank131-mock.config.ts` may say: the flags of `serve` in camelCase, and what only a file can say. Names of files are relative to it. */
export interface ConfigFile extends Omit<BankOptions, 'bankKey' | 'onWebhook'> {
  /** 0 for a free one (default 8131; beside a command, of `exec`, a free one). */
  port?: number
  /** Default 127.0.0.1. Anything but loopback needs an `adminToken`. */
  host?: string
  /** The project, `X-PARTNER-PROJECT` (default `demo_project`). */
  project?: string
  /** The bank's private key: PEM, or the name of a file. */
  bankKey?: string
  /** Calls that the journal of each project keeps (default 1000). */
  journalSize?: number
  /** The run ends with 1 if less than that percentage of the bank was met. */
  minCoverage?: number
  /** Calls and webhooks that are printed (default all; `exec`: errors). */
  log?: 'all' | 'errors' | 'off'
  logFormat?: 'pretty' | 'json'
  /** The inspector is opened in the browser of this machine. */
  open?: boolean
  /** Seconds that SIGTERM gives to what is under way (default 8). */
  grace?: number
  /** Asked for by the control API. */
  adminToken?: string
  /** HTTPS beside the plain port, by a CA of its own. */
  tls?: boolean
  /** Its port (default 8443); 0 for a free one. HTTPS without `tls` too. */
  tlsPort?: number
  /** The folder that keeps the CA. */
  tlsDir?: string
  /** One more name or address for its certificates; several with commas. */
  tlsName?: string
  /** The file of a certificate of one's own, PEM. */
  tlsCert?: string
  /** The file of its private key, PEM. */
  tlsKey?: string
  /** Where everything is kept: `memory` (default), a file that outlives the process, or `postgres://…` that several banks share. */
  store?: string
  /** A file into which all that happens is written, to be opened by `bank131-mock ui FILE`. */
  record?: string
  /** `full`: a file survives a power cut too (default `normal`). */
  storeSync?: 'normal' | 'full'
  /** The file of certificates that are trusted where webhooks go to an HTTPS address, PEM. */
  webhookCa?: string
}

/** Gives the config file its types: `export default defineConfig({ … })`. */
export const defineConfig = (config: ConfigFile): ConfigFile => config
