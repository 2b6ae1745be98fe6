import type { Static } from 'typebox'
import * as Type from 'typebox'
import { limits } from '../limits.ts'
import { record } from '../models/record.ts'
import { at, balance, call, count, dueAt, kopecks, posting, session, shared, timer, webhook } from './snapshot-rows.ts'

/** All that a project holds, as it is put back: whatever the bank reads of it later has the shape that it has here. */
export const ControlSnapshot = Type.Object(
  {
    snapshot_of: Type.Literal('bank131-mock', { type: 'string' }),
    format: Type.Literal(2, { type: 'integer' }),
    state: Type.Object({
      clock: Type.Object({
        mode: Type.Enum(['real', 'manual'], { type: 'string' }),
        now: at,
        ahead: Type.Optional(Type.Integer({ minimum: -limits.lastMoment, maximum: limits.lastMoment })),
      }),
      counters: record(count),
      shared,
      sessions: Type.Array(session),
      accounts: Type.Array(
        Type.Object({
          number: Type.String(),
          kind: Type.Enum(['collateral', 'settlement', 'nominal'], { type: 'string' }),
          currency: Type.String({ pattern: '^[Rr][Uu][Bb]$' }),
          opening: kopecks,
          balance,
          held: kopecks,
        }),
      ),
      postings: Type.Array(posting),
      keys: Type.Array(Type.String()),
      timers: Type.Array(timer),
      outbox: Type.Array(webhook),
      lanes: record(Type.Array(Type.String())),
      due: Type.Array(Type.Object({ id: Type.String(), at: dueAt })),
      finished: Type.Array(Type.String()),
      journal: Type.Object({
        recorded: count,
        dropped: Type.Optional(count),
        rows: Type.Array(call),
      }),
    }),
  },
  { $id: 'ControlSnapshot', 'x-source': 'ours' },
)
export type ControlSnapshot = Static<typeof ControlSnapshot>
