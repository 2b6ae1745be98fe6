import type { Kind } from '../../core/operations/define-kind.ts'
import { kinds } from '../../core/operations/kinds.ts'
import { diagramOf } from './diagrams/diagram-of.ts'
import type { Files } from './generated-files.ts'

/** The machines as the inspector draws them: laid out here, coloured where they are shown. */
export const diagramFiles = (): Files => {
  const diagrams = Object.entries<Kind>(kinds).map(([name, kind]) => `"${name}": ${JSON.stringify(diagramOf(kind))}`)
  return { 'mock-server/inspector/app/generated/diagrams.json': `{\n${diagrams.join(',\n')}\n}\n` }
}
