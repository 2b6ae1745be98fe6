/** Schemas that are needed together, and so have a file of validators of their own. */
export interface ValidatorGroup {
  name: string
  holds(schema: string): boolean
}

/** A validator under the name of its schema, or what a line at the left edge declares for the whole module. */
const beginning =
  /^(?:export const (?<schema>\w+) = (?<validator>validate\d+);|const (?<constant>(?:wrong|pattern|func)\d+|fault|count|joined|isFew|isObject) =|function (?<check>validate\d+)\()/gm

interface Declarations {
  /** The validator of each schema. */
  schemas: ReadonlyMap<string, string>
  /** The code of each name. */
  code: ReadonlyMap<string, string>
}

/** Small and the same wherever it is: a file that needs it has its own, and loads no other for it. */
const isRepeated = (name: string): boolean => /^(?:wrong|pattern|func)\d+$/.test(name)

/**
 * One module of validators as several, in the order of the groups: a check that several of them need is in the first that needs it, so a
 * file imports from those before it and from no other. Each exports its validators by schema, and what later files take of it.
 */
export function splitValidators(module: string, groups: readonly ValidatorGroup[]): Map<string, string> {
  const declared = declarationsIn(module)
  const groupOf = new Map<string, string>()
  const taken = new Map(groups.map(({ name }) => [name, new Set<string>()]))
  const files = groups.map(({ name: group, holds }) => {
    const schemas = [...declared.schemas].filter(([schema]) => holds(schema))
    const needed = neededBy(new Set(schemas.map(([, validator]) => validator)), declared)
    const own = needed.filter((name) => !groupOf.has(name))
    const others = needed.filter((name) => groupOf.has(name))
    for (const name of own) if (!isRepeated(name)) groupOf.set(name, group)
    for (const name of others) taken.get(groupOf.get(name)!)!.add(name)
    return { group, schemas, own, imports: Map.groupBy(others, (name) => groupOf.get(name)!) }
  })
  return new Map(
    files.map(({ group, schemas, own, imports }) => [
      group,
      [
        ...[...imports].map(([from, names]) => `import { ${names.join(', ')} } from './${from}.js'\n`),
        ...own.map((name) => declared.code.get(name)),
        `export const ${group} = { ${schemas.map((each) => each.join(': ')).join(', ')} }\n`,
        ...(taken.get(group)!.size > 0 ? [`export { ${[...taken.get(group)!].join(', ')} }\n`] : []),
      ].join(''),
    ]),
  )
}

function declarationsIn(module: string): Declarations {
  const found = [...module.matchAll(beginning)]
  const schemas = new Map<string, string>()
  const code = new Map<string, string>()
  for (const [at, { index, groups = {} }] of found.entries()) {
    const { schema, validator, constant, check } = groups
    if (schema !== undefined) schemas.set(schema, validator!)
    else code.set((constant ?? check)!, module.slice(index, found[at + 1]?.index))
  }
  return { schemas, code }
}

/** Names, and all that their code speaks of, in the order of the module. */
function neededBy(names: Set<string>, { code }: Declarations): string[] {
  for (const name of names)
    for (const [word] of code.get(name)!.matchAll(/\b\w+\b/g)) if (code.has(word)) names.add(word)
  return [...code.keys()].filter((name) => names.has(name))
}
