import type { Static } from 'typebox'
import type * as answers from '../../schemas/control/answers/index.ts'
import type { Expect, Same } from '../../schemas/same.ts'
import type { CoverageReport } from '../coverage/report.ts'
import type { RequestItem } from '../journal/request-items.ts'
import type { SessionItem, WebhookItem } from '../views/items.ts'
import type { PostingItem } from '../views/posting-items.ts'
import type { StepItem } from '../views/step-items.ts'

// A test for the type checker: the items that are shown and the schemas of openapi.json have the same fields.

interface Shown {
  ControlSessionItem: SessionItem
  ControlWebhookItem: WebhookItem
  ControlRequestItem: RequestItem
  ControlStepItem: StepItem
  ControlPostingItem: PostingItem
  ControlCoverage: CoverageReport
}

type OtherFields = {
  [Name in keyof Shown]: Same<keyof Static<(typeof answers)[Name]>, keyof Shown[Name]> extends true ? never : Name
}[keyof Shown]

export type AnswersHaveTheFieldsOfTheirSchemas = Expect<OtherFields>
