import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, noAnswer, survives } from '../certify/in-trouble.ts'

const calls = ['', '/nominal', '/rko'].flatMap((family) => [
  `session/create${family}`,
  ...(family ? [`session/multi/create${family}`] : []),
])

export default defineCase({
  id: 'M8',
  title: 'a session that got lost is made again, and paid in once',
  why: 'a session in which nothing was started pays nothing, so it may be made again: but two workers must not start one payout each',
  expected: 'one payout for the order, in whichever session, and the order is shown as the bank knows it (--order)',
  source: 'docs: session/create',
  async run(stage) {
    const otherwise = 'the partner does not use session/create'
    for (const form of [cutAnswer, noAnswer]) await survives(stage, { ...form, calls, otherwise })
  },
})
