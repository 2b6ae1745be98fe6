import { answers } from './answers.ts'
import type { Documented } from './documented.ts'
import { parts } from './parts.ts'
import { requestExamples } from './requests.ts'
import { seedPage } from './seed.ts'
import { webhookExamples } from './webhooks.ts'

/** Every example of the documents that is whole enough to be read by a machine. */
export const documented: readonly Documented[] = [
  ...seedPage,
  ...requestExamples,
  ...answers,
  ...webhookExamples,
  ...parts,
]
