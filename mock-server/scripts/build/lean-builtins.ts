import type { Plugin } from 'rolldown'

/**
 * Node's own modules for what is built, taken without the facade that `import` puts before them: it reads every export once, and those
 * of node:http load the whole of fetch, those of node:fs its streams. @throws {Error} for an import it does not know how to write
 */
export const leanBuiltins: Plugin = {
  name: 'lean-builtins',
  renderChunk: (code) => code.replace(staticImport, (_, what: string, name: string) => `${taken(what, name)};`),
}

const staticImport = /^import ([^"';]+) from ["'](node:[^"']+)["'];/gm

function taken(what: string, name: string): string {
  const module = `process.getBuiltinModule("${name}")`
  const [, whole, names] = /^(?:\* as )?(\w+)?(?:, )?(?:\{([^}]*)\})?$/.exec(what) ?? []
  if (whole === undefined && names === undefined) throw new Error(`import ${what} from ${name}: an unknown form`)
  const pattern = names && `{${names.replaceAll(' as ', ': ')}}`
  return `const ${[whole, pattern]
    .filter(Boolean)
    .map((left) => `${left} = ${module}`)
    .join(', ')}`
}
