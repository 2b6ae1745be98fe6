import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startRunner } from '../../../testing/ci-runner.ts'
import { readPublishing } from '../../release/places.ts'
import { composeFile, imageWorkflow } from './ci-files.ts'

const { build, push } = imageWorkflow.jobs
const stepNamed = (name: string) => push.steps.find((step) => step.name === name)!

describe('the workflow of the image', () => {
  it('builds two architectures on machines of their own, and pushes both', () => {
    const architectures = build.strategy!.matrix.include.map(({ architecture }) => architecture)
    expect(architectures).toEqual(['amd64', 'arm64'])
    for (const name of architectures) expect(stepNamed('Push').run).toContain(`image-${name}`)
  })

  it('gives values to its shell as variables alone', () => {
    for (const { run } of [...build.steps, ...push.steps]) expect(run ?? '').not.toContain('${{')
  })

  it('pushes when it is told to, under the name of the image', async () => {
    expect([push.if, imageWorkflow.env]).toEqual(['inputs.push', { IMAGE: readPublishing().image }])
    const runner = startRunner()
    writeFileSync(join(runner.home, 'bin/docker'), '#!/bin/sh\necho "$*"; cat\n', { mode: 0o755 })
    const env = { IMAGE: 'registry.example:5000/shop/bank131-mock', LOGIN_USER: 'shop', LOGIN_TOKEN: 'secret' }
    const { out } = await runner.bash(stepNamed('Log in').run!, env)
    expect(out).toBe('login registry.example:5000 --username shop --password-stdin\nsecret')
  })
})

it('compose.yaml has a bank that clients find as demo.bank131.ru, and both services are of the image', () => {
  const { bank, partner } = composeFile.services
  const image = `\${BANK131_MOCK_IMAGE:-${readPublishing().image}:latest}`
  expect([bank.image, partner.image, bank.networks]).toEqual([
    image,
    image,
    { default: { aliases: ['demo.bank131.ru'] } },
  ])
})
