import type { Rule } from '../play/ended-run.ts'

export const lastWebhooks: Rule = {
  id: 'webhooks_taken',
  holds: 'no webhook of the last round is refused',
  judge: ({ webhooks }) =>
    webhooks
      .filter(({ isLast, status }) => isLast && status !== 200)
      .map(
        ({ id, type, sessionId, status }) =>
          `${id} ${type} of ${sessionId} was answered ${status ?? 'by nobody'} when nothing went wrong any more, expected 200`,
      ),
}
