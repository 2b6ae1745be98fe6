import type { Answer, Hook } from './world.ts'

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, text, body: JSON.parse(text) }
}

export const hookOf = (body: string, signature: string): Hook => ({ ...JSON.parse(body), body, signature })
