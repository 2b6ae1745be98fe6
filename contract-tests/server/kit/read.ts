import type { Answer, Hook } from './world.ts'

export const answerFrom = (status: number, text: string): Answer => ({ status, text, body: JSON.parse(text) })

export const answerOf = async (response: Response): Promise<Answer> =>
  answerFrom(response.status, await response.text())

export const hookOf = (body: string, signature: string): Hook => ({ ...JSON.parse(body), body, signature })
