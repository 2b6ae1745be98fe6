export interface Sample {
  labels?: Readonly<Record<string, string>>
  value: number
}

export interface Family {
  /** Without the prefix that all have. */
  name: string
  type: 'counter' | 'gauge'
  help: string
  samples: readonly Sample[]
}

const prefix = 'bank131_mock_'

/** The text format of Prometheus, version 0.0.4. */
export const metricsText = (families: readonly Family[]): string =>
  families
    .map(({ name, type, help, samples }) => {
      const full = prefix + name
      const lines = samples.map(({ labels, value }) => `${full}${labelsText(labels)} ${value}`)
      return [`# HELP ${full} ${escapeHelp(help)}`, `# TYPE ${full} ${type}`, ...lines, ''].join('\n')
    })
    .join('')

function labelsText(labels: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escapeHelp = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const escapeLabel = (text: string) => escapeHelp(text).replaceAll('"', '\\"')
