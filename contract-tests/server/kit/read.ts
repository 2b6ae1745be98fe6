import type { Answer, Webhook } from './world.ts'

export const answerFrom = (status: number, text: string): Answer => ({ status, text, body: JSON.parse(text) })

export const answerOf = async (response: Response): Promise<Answer> =>
  answerFrom(response.status, await response.text())

export const webhookOf = (body: string, signature: string): Webhook => ({ ...JSON.parse(body), body, signature })
