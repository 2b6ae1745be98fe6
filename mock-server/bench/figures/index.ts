import type { Figure } from '../define-figure.ts'
import backlog from './backlog.ts'
import calls from './calls.ts'
import inProcess from './in-process.ts'
import payouts from './payouts.ts'
import projects from './projects.ts'
import sessions from './sessions.ts'
import size from './size.ts'
import start from './start.ts'

/** Everything `npm run bench` measures, in this order. */
export const figures: readonly Figure[] = [start, size, calls, payouts, inProcess, sessions, backlog, projects]
