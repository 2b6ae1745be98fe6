import * as Type from 'typebox'
import { record } from '../../models/record.ts'
import { ControlFaultRule } from '../faults.ts'
import { ControlOutcomeRule } from '../outcomes.ts'
import { ControlRequestItem, ControlWebhookItem } from './exchange-items.ts'
import { ControlAccountItem, ControlPostingItem, ControlProjectItem } from './items.ts'
import { closed, inside } from './parts.ts'
import { ControlSessionItem, ControlStepItem } from './session-items.ts'

export * from './exchange-items.ts'
export * from './items.ts'
export * from './session-items.ts'

const listOf = <Item extends Type.TSchema>(name: string, item: Item) =>
  Type.Object({ items: Type.Array(item) }, closed(name))

export const ControlProjectList = listOf('ControlProjectList', ControlProjectItem)
export const ControlAccountList = listOf('ControlAccountList', ControlAccountItem)
export const ControlSessionList = listOf('ControlSessionList', ControlSessionItem)
export const ControlStepList = listOf('ControlStepList', ControlStepItem)
export const ControlPostingList = listOf('ControlPostingList', ControlPostingItem)
export const ControlWebhookList = listOf('ControlWebhookList', ControlWebhookItem)
export const ControlRequestList = Type.Object(
  {
    items: Type.Array(ControlRequestItem),
    dropped: Type.Optional(
      Type.Integer({ minimum: 1, description: 'How many calls are kept no more, because there were too many.' }),
    ),
  },
  closed('ControlRequestList'),
)

export const ControlContents = Type.Object(
  {
    items: Type.Array(Type.Object({ path: Type.String(), methods: Type.Array(Type.String()) }, inside)),
  },
  closed('ControlContents'),
)

export const ControlOutcomeQueue = Type.Object(
  { next: Type.Array(Type.String()), rules: Type.Array(ControlOutcomeRule) },
  closed('ControlOutcomeQueue'),
)

export const ControlFaultRules = Type.Object(
  { rules: Type.Array(ControlFaultRule), seed: Type.Integer() },
  closed('ControlFaultRules'),
)

const share = {
  met: Type.Integer({ description: 'How many of them were met.' }),
  of: Type.Integer({ description: 'How many there are.' }),
  percent: Type.Number({ description: 'To one decimal, rounded down.' }),
}
export const ControlCoverage = Type.Object(
  {
    ...share,
    parts: record(
      Type.Object(
        { ...share, items: record(Type.Integer(), { description: 'How often each was met, by its name.' }) },
        inside,
      ),
    ),
  },
  closed('ControlCoverage'),
)

export const ControlOpenapi = Type.Object(
  { openapi: Type.String(), paths: Type.Object({}) },
  { $id: 'ControlOpenapi', description: 'A document of OpenAPI 3.1.', 'x-source': 'ours' },
)
