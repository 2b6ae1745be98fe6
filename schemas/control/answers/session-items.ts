import * as Type from 'typebox'
import { by, closed, inside, maybe, text, time, version } from './parts.ts'

/** Sessions as the control API shows them, and how they came to be so. */

export const ControlStepItem = Type.Object(
  {
    id: Type.String({ description: 'The number of the step in its session, from 1.' }),
    at: time,
    operation_id: text,
    kind: text,
    event: Type.String({ description: '`start`: the operation began.' }),
    from: maybe(Type.String({ description: 'Absent of a start, and of what is kept no more.' })),
    to: text,
    by,
    request_id: maybe(Type.String({ description: 'The call that has brought it about, while the journal has it.' })),
    outcome: maybe(
      Type.String({ description: 'The outcome that has put this event in the place of the ordinary one.' }),
    ),
  },
  closed('ControlStepItem'),
)

export const ControlSessionItem = Type.Object(
  {
    id: text,
    version,
    submerchant: maybe(text),
    session: Type.Object(
      { id: text, status: text },
      { description: 'As the bank shows it, in the names of its version: `Session` of the bank’s own openapi.json.' },
    ),
    outcome: maybe(Type.String({ description: 'What was chosen for it; absent: the ordinary course.' })),
    operations: Type.Array(Type.Object({ id: text, kind: text, state: text, outcome: maybe(text) }, inside)),
    due: Type.Array(
      Type.Object({ at: time, event: text }, { ...inside, description: 'What will happen in it by itself.' }),
    ),
    steps: maybe(Type.Array(ControlStepItem, { description: 'Its history, where it was asked for `with=steps`.' })),
  },
  closed('ControlSessionItem'),
)
