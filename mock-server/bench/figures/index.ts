import type { Figure } from '../define-figure.ts'
import backlog from './backlog.ts'
import calls from './calls.ts'
import certify from './certify.ts'
import explore from './explore.ts'
import growth from './growth.ts'
import inProcess from './in-process.ts'
import inspector from './inspector.ts'
import payouts from './payouts.ts'
import peers from './peers.ts'
import postgres from './postgres.ts'
import projects from './projects.ts'
import reads from './reads.ts'
import restart from './restart.ts'
import size from './size.ts'
import sqlite from './sqlite.ts'
import start from './start.ts'

/** Everything `npm run bench` measures, in this order: what comes last is measured once where the run is late. */
export const figures: readonly Figure[] = [
  start,
  size,
  calls,
  peers,
  payouts,
  inProcess,
  reads,
  certify,
  backlog,
  sqlite,
  postgres,
  growth,
  projects,
  inspector,
  explore,
  restart,
]
