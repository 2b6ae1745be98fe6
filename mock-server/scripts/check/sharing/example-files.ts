import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** It has no types. */
const yaml = createRequire(import.meta.url)('js-yaml') as {
  load(text: string): unknown
  loadAll(text: string): unknown[]
}

const folder = new URL('../../../../docs/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

interface Service {
  image: string
  environment: Record<string, string>
  ports?: string[]
  secrets?: string[]
  networks?: Record<string, { aliases: string[] }>
  healthcheck: { test: string[] }
  depends_on?: Record<string, { condition: string }>
}

/** What a compose file says where none of its variables is set. */
const unset = (text: string): string => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1')

export const composeFile = new URL('compose/shared.yaml', folder)

/** What it says. */
export const compose = yaml.load(unset(read('compose/shared.yaml'))) as {
  services: Record<'bank-1' | 'bank-2' | 'database', Service>
  secrets: Record<string, { file: string }>
  volumes: object
}

/** What the compose file mounts as the bank's key. */
export const bankKeyFile = new URL(compose.secrets['bank-key']!.file, composeFile)

interface Variable {
  name: string
  value?: string
  valueFrom?: { secretKeyRef: { name: string; key: string } }
}
type Probe = { httpGet: { path: string; port: string } }
interface Container {
  args: string[]
  env: Variable[]
  ports: { name: string; containerPort: number }[]
  startupProbe: Probe
  readinessProbe: Probe
  livenessProbe: Probe
  volumeMounts: { name: string; mountPath: string }[]
}
interface Secret {
  metadata: { name: string }
  stringData: Record<string, string>
}
interface Deployment {
  spec: {
    replicas: number
    selector: { matchLabels: object }
    template: {
      metadata: { labels: object }
      spec: {
        terminationGracePeriodSeconds: number
        containers: [Container]
        volumes: { name: string; secret: { secretName: string; items: { key: string; path: string }[] } }[]
      }
    }
  }
}
interface KubernetesService {
  spec: { selector: object; ports: { port: number; targetPort: string }[] }
}

/** docs/kubernetes/bank131-mock.yaml. */
export const [secret, deployment, service] = yaml.loadAll(read('kubernetes/bank131-mock.yaml')) as [
  Secret,
  Deployment,
  KubernetesService,
]

/** The environment of the bank's container, with what the Secret holds. */
export function environmentOf(container: Container): Record<string, string> {
  return Object.fromEntries(
    container.env.map(({ name, value, valueFrom }) => [name, value ?? secret.stringData[valueFrom!.secretKeyRef.key]!]),
  )
}
