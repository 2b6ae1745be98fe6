import type { Target } from '../kit/world.ts'
import { chromium } from './chromium.ts'
import { core } from './core.ts'
import { inProcess } from './in-process.ts'
import { mswNode } from './msw-node.ts'
import { socket } from './socket.ts'

/** Every place the suites hold. */
export const targets: readonly Target[] = [core, inProcess, socket, mswNode, chromium]
