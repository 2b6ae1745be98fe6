import { builtinModules } from 'node:module'
import type { Plugin } from 'rolldown'

/** Node's own modules where a package in CommonJS requires them: a bundle of ES modules has no `require`. */
export const requiredBuiltins: Plugin = {
  name: 'required-builtins',
  transform(code, id) {
    if (!/\/node_modules\/.+\.c?js$/.test(id.replaceAll('\\', '/'))) return undefined
    const taken = code.replace(required, (all, _, name: string) =>
      builtinModules.includes(name) ? `process.getBuiltinModule("node:${name}")` : all,
    )
    return taken === code ? undefined : { code: taken, map: null }
  },
}

const required = /\brequire\((["'])(?:node:)?([\w/]+)\1\)/g
