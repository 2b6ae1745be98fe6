import { Bank } from '../../engine/bank.ts'
import { nodePorts } from '../../engine/node/ports.ts'
import { handleOf } from '../../library/create-bank.ts'
import { createSqliteStore } from '../../store/sqlite/sqlite-store.ts'
import { createCall, payoutCalls } from '../calls.ts'
import { obey } from '../child.ts'
import { copies } from '../copies.ts'
import { sendUnsigned } from '../send-unsigned.ts'

const PROJECT = 'demo_project'

obey({
  /** A file with so many finished sessions, whose webhooks have been delivered; none at all is an empty bank. */
  async fill({ file, sessions }: { file: string; sessions: number }) {
    const options = { signature: 'off', clock: 'manual', onWebhook: () => 200 } as const
    const inner = new Bank(nodePorts, options, {}, (given) => createSqliteStore({ ...given, file }))
    const bank = handleOf(inner)
    if (sessions > 0) {
      const [calls] = payoutCalls(1)
      const send = sendUnsigned(bank)
      await send(PROJECT, 'create', createCall.body)
      await send(PROJECT, 'start/payout', calls!.start.body)
      await bank.clock.runToIdle()
      await send(PROJECT, 'confirm', calls!.confirm.body)
      await bank.clock.runToIdle()
      await copies(inner.project(PROJECT)!.services.store, PROJECT, sessions)
    }
    await bank.sessions()
    await bank.close()
  },
})
