import type { Static } from 'typebox'
import * as Type from 'typebox'
import { limits } from '../limits.ts'
import { record } from '../models/record.ts'

const count = Type.Integer({ minimum: 0, maximum: limits.largest })
const kopecks = Type.Integer({ minimum: 0, maximum: limits.largest })
/** What has happened. */
const at = Type.Integer({ minimum: 0, maximum: limits.lastMoment })
/** What is to come. */
const dueAt = Type.Integer({ minimum: 0, maximum: limits.largest })
const version = Type.Enum(['v1', 'v2'], { type: 'string' })
const operation = Type.Object({ id: Type.String(), kind: Type.String(), state: Type.String() })

/** What makes a snapshot one of ours; the rest of each row is the bank's own affair. */
export const ControlSnapshot = Type.Object(
  {
    snapshot_of: Type.Literal('bank131-mock', { type: 'string' }),
    format: Type.Literal(1, { type: 'integer' }),
    state: Type.Object({
      clock: Type.Object({
        mode: Type.Enum(['real', 'manual'], { type: 'string' }),
        now: at,
        ahead: Type.Optional(Type.Integer({ minimum: -limits.lastMoment, maximum: limits.lastMoment })),
      }),
      counters: record(count),
      shared: record(Type.Unknown()),
      sessions: Type.Array(
        Type.Object({
          id: Type.String(),
          version,
          createdAt: at,
          updatedAt: at,
          given: Type.Object({}),
          operations: Type.Array(operation),
        }),
      ),
      accounts: Type.Array(
        Type.Object({
          number: Type.String(),
          kind: Type.Enum(['collateral', 'settlement', 'nominal'], { type: 'string' }),
          currency: Type.String({ pattern: '^[Rr][Uu][Bb]$' }),
          opening: kopecks,
          balance: kopecks,
          held: kopecks,
        }),
      ),
      postings: Type.Array(Type.Object({ at, account: Type.String(), amount: kopecks, kind: Type.String() })),
      keys: Type.Array(Type.String()),
      timers: Type.Array(
        Type.Object({
          id: Type.String(),
          at: dueAt,
          sessionId: Type.String(),
          operationId: Type.String(),
          event: Type.String(),
          deadline: Type.Boolean(),
        }),
      ),
      outbox: Type.Array(
        Type.Object({
          id: Type.String(),
          type: Type.String(),
          sessionId: Type.Optional(Type.String()),
          version,
          createdAt: at,
          body: Type.String(),
          status: Type.Enum(['due', 'held', 'delivered', 'abandoned'], { type: 'string' }),
          nextAttemptAt: Type.Optional(dueAt),
          attempts: Type.Array(Type.Object({ at, durationMs: Type.Number() })),
        }),
      ),
      lanes: record(Type.Array(Type.String())),
      due: Type.Array(Type.Object({ id: Type.String(), at: dueAt })),
      finished: Type.Array(Type.String()),
      journal: Type.Object({
        recorded: count,
        dropped: Type.Optional(count),
        rows: Type.Array(
          Type.Object({
            id: Type.String(),
            body: Type.String(),
            answer: Type.String(),
            headers: record(Type.String()),
          }),
        ),
      }),
    }),
  },
  { $id: 'ControlSnapshot', 'x-source': 'ours' },
)
export type ControlSnapshot = Static<typeof ControlSnapshot>
