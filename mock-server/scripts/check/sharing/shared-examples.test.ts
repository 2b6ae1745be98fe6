import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ownDatabase } from '../../../testing/own-database.ts'
import { testServer, withoutServer } from '../../../testing/sample-database.ts'
import { call } from '../../../testing/sample-partner.ts'
import { serve } from '../../../testing/sample-serve.ts'
import { listedSurface } from '../../surface/surface-file.ts'
import { bankKeyFile, compose, deployment, environmentOf, secret, service } from './example-files.ts'

const flags = listedSurface(new URL('../../../../', import.meta.url))
const flagOf = (variable: string) =>
  `command serve ${variable.replace('BANK131_MOCK_', '--').toLowerCase().replaceAll('_', '-')}`

const pod = deployment.spec.template.spec
const [container] = pod.containers
const { 'bank-1': one, 'bank-2': two, database } = compose.services
const [keyName] = one.secrets!
const keyFile = fileURLToPath(bankKeyFile)

describe('docs/compose/shared.yaml', () => {
  it('has two banks that differ in their port alone, ready as long as the database answers', () => {
    const { ports, ...bank } = one
    expect(two).toEqual({ ...bank, ports: ['127.0.0.1:8132:8131'] })
    expect(ports).toEqual(['127.0.0.1:8131:8131'])
    expect(bank.healthcheck.test).toEqual(['CMD', 'bank131-mock', 'readyz'])
    expect(bank.networks).toEqual({ default: { aliases: ['bank'] } })
    expect(bank.depends_on).toEqual({ database: { condition: 'service_healthy' } })
    expect(database.healthcheck.test[1]).toBe('pg_isready')
    expect(Number(/^postgres:(\d+)$/.exec(database.image)![1])).toBeGreaterThanOrEqual(15)
  })

  it('gives them flags that there are, the database beside them, and a key that is there', () => {
    expect(flags).toEqual(expect.arrayContaining(Object.keys(one.environment).map(flagOf)))
    const { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: name } = database.environment
    expect(one.environment.BANK131_MOCK_STORE).toBe(`postgres://${user}:${password}@database/${name}`)
    expect(one.environment.BANK131_MOCK_BANK_KEY).toBe(`/run/secrets/${keyName}`)
    expect(existsSync(keyFile)).toBe(true)
  })
})

describe('docs/kubernetes/bank131-mock.yaml', () => {
  it('has two banks behind one name, which Kubernetes asks whether they are alive and ready', () => {
    expect(deployment.spec.replicas).toBe(2)
    const { labels } = deployment.spec.template.metadata
    expect([deployment.spec.selector.matchLabels, service.spec.selector]).toEqual([labels, labels])
    const [{ name, containerPort }] = container.ports as [{ name: string; containerPort: number }]
    expect([containerPort, service.spec.ports]).toEqual([8131, [{ name, port: 8131, targetPort: name }]])
    const { startupProbe, readinessProbe, livenessProbe } = container
    expect([startupProbe, readinessProbe, livenessProbe].map(({ httpGet }) => httpGet)).toEqual([
      { path: '/livez', port: name },
      { path: '/readyz', port: name },
      { path: '/livez', port: name },
    ])
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(8)
  })

  it('gives them flags that there are, and what the Secret holds', () => {
    const long = container.args.filter((each) => each.startsWith('-')).map((each) => `command serve ${each}`)
    expect(flags).toEqual(expect.arrayContaining([...container.env.map(({ name }) => flagOf(name)), ...long]))
    const wanted = container.env.flatMap(({ valueFrom }) => (valueFrom ? [valueFrom.secretKeyRef] : []))
    const [mounted] = pod.volumes
    const [item] = mounted!.secret.items
    expect(mounted!.secret.secretName).toBe(secret.metadata.name)
    expect(new Set(wanted.map(({ name }) => name))).toEqual(new Set([secret.metadata.name]))
    expect([...wanted.map(({ key }) => key), item!.key].sort()).toEqual(Object.keys(secret.stringData).sort())
    const [{ name, mountPath }] = container.volumeMounts as [{ name: string; mountPath: string }]
    expect([name, environmentOf(container).BANK131_MOCK_BANK_KEY]).toEqual([
      mounted!.name,
      `${mountPath}/${item!.path}`,
    ])
  })
})

if (testServer === undefined) describe.skip(withoutServer, () => {})
else
  it.each([
    ['the compose file', one.environment, [], ['/readyz']],
    [
      'the manifest',
      environmentOf(container),
      container.args.slice(1),
      [container.startupProbe, container.readinessProbe, container.livenessProbe].map(({ httpGet }) => httpGet.path),
    ],
  ])('two processes with what %s says are one bank', async (_, environment, args, probes) => {
    const { url, drop } = await ownDatabase(testServer!)
    const env = { ...environment, BANK131_MOCK_STORE: url, BANK131_MOCK_BANK_KEY: keyFile }
    const [first, second] = [await serve(args, { env }), await serve(args, { env })]
    onTestFinished(drop)
    for (const bank of [first, second])
      for (const path of probes) expect((await fetch(`${bank.url}${path}`)).status).toBe(200)
    const { session } = await call(first.url, 'session/create', {})
    const token = { authorization: `Bearer ${environment.BANK131_MOCK_ADMIN_TOKEN}` }
    const there = await fetch(`${second.url}/__admin/projects/demo_project/sessions/${session.id}`, { headers: token })
    expect(await there.json()).toMatchObject({ id: session.id })
    const keys = await Promise.all(
      [first, second].map(async ({ url }) => (await fetch(`${url}/__admin/bank-key.pem`, { headers: token })).text()),
    )
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toContain('PUBLIC KEY')
  })
