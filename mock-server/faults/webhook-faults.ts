import answerLost from './webhook/answer-lost.ts'
import beforeAnswer from './webhook/before-answer.ts'
import bothNames from './webhook/both-names.ts'
import type { WebhookFault } from './webhook/define-webhook-fault.ts'
import delay from './webhook/delay.ts'
import drop from './webhook/drop.ts'
import duplicate from './webhook/duplicate.ts'
import extraFields from './webhook/extra-fields.ts'
import hold from './webhook/hold.ts'
import reformatted from './webhook/reformatted.ts'
import reorder from './webhook/reorder.ts'
import unknownType from './webhook/unknown-type.ts'
import wrongSignature from './webhook/wrong-signature.ts'

/** Every fault of a webhook, by name. */
export const webhookFaults = {
  duplicate: duplicate,
  reorder: reorder,
  delay: delay,
  hold: hold,
  drop: drop,
  answer_lost: answerLost,
  wrong_signature: wrongSignature,
  unknown_type: unknownType,
  extra_fields: extraFields,
  both_names: bothNames,
  reformatted: reformatted,
  before_answer: beforeAnswer,
} satisfies Record<string, WebhookFault>
