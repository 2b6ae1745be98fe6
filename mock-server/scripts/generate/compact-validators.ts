/** A shape of ajv's output, and shorter text that does the same. */
const shorter: readonly [shape: RegExp, text: string][] = [
  // an error joins the others: `wrong` becomes a constant that places share
  [
    /const (err\d+) = \{instancePath(?::(.+?))?,keyword:("\w+"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    'vErrors = fault(vErrors, $2, wrong<[$3, $4]>);',
  ],
  // the condition of an `if` only counts
  [
    /const (err\d+) = \{\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    'vErrors = fault(vErrors, instancePath, wrong<[]>);',
  ],
  // what another schema found in a field joins them too
  [
    /if\(!\((validate\d+)\((.+?), \{instancePath(?::(.+?))?,parentData.*,rootData\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    'if(!$1($2, $3)) vErrors = joined(vErrors, $1.errors);',
  ],
  [/(fault\(vErrors|validate\d+\([^(){},]+), (?=[,)])/g, '$1, instancePath'],
  [/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data, instancePath = "")'],
  // the count of errors is the length of their list
  [/\nlet errors = 0;|\nerrors = _errs\d+;/g, ''],
  [/errors === 0/g, 'vErrors === null'],
  [/= errors;/g, '= count(vErrors);'],
  [/\berrors === (?=_errs)/g, 'count(vErrors) === '],
  [/\n\/\*# sourceURL="\w+" \*\/;/g, ''],
  [/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isObject($1)'],
  [
    /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g,
    'Number.isInteger($1)',
  ],
  [/\(typeof (\w+) == "number"\) && \(isFinite\(\1\)\)/g, 'Number.isFinite($1)'],
  // enough is wrong: the rest of a long array or of a wide object is not looked at
  [/for\(let (i\d+)=0; \1<(len\d+); /g, 'for(let $1=0; $1<$2 && isFew(vErrors); '],
  [/for\(const (key\d+) in (\w+)\)\{/g, 'for(const $1 in $2){\nif(!isFew(vErrors)) break;'],
  // an array that is too long is not looked into
  [
    /(if\((\w+)\.length > (\d+)\)\{\n.*\n\}\n(?:if\(\2\.length < \d+\)\{\n.*\n\}\n)?)const (len\d+) = \2\.length;/g,
    '$1const $4 = $2.length > $3 ? 0 : $2.length;',
  ],
]

/** What is no longer there if ajv wrote everything as we know it. */
const verbose =
  /^.*(\berr\d+\b|(?<!\.)\berrors\b|\? validate|parentData|rootData|sourceURL|typeof \w+ ==? "(?:number|object)").*$/m

/** Past this no list of a value is gone on with: five times what is shown, because some errors only count (`if`, `discriminator`). */
const MOST_ERRORS = 100

const helpers = `const fault = (errors, instancePath, [keyword, params]) => {
const error = {instancePath,keyword,params};
if(errors === null) return [error];
errors.push(error);
return errors;
};
const count = (errors) => errors === null ? 0 : errors.length;
const joined = (errors, more) => {
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
};
const isFew = (errors) => errors === null || errors.length < ${MOST_ERRORS};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
`

/**
 * ajv's output with what it writes out at each place (how an error joins the others, what is an object) said once:
 * Node reads all of it before the bank listens.
 * @throws if ajv wrote something in another way than is known here
 */
export function compactValidators(code: string): string {
  const text = shorter.reduce((before, [shape, by]) => {
    const after = before.replaceAll(shape, by)
    if (after === before) throw new Error(`ajv writes otherwise than is known: nothing is like ${shape}`)
    return after
  }, valuesOfSchemas(code))
  const left = verbose.exec(text)
  if (left) throw new Error(`ajv writes otherwise than is known: ${left[0]}`)
  return helpers + sharedWrongs(text)
}

/** Puts the lists of values that the code takes out of its schemas in their place; the schemas are then needed no more. */
function valuesOfSchemas(code: string): string {
  const schemas = new Map<string, unknown>()
  const without = code.replaceAll(/^const (schema\d+) = (\{.*\});\n/gm, (_, name: string, json: string) => {
    schemas.set(name, JSON.parse(json))
    return ''
  })
  const text = without.replaceAll(/\b(schema\d+)((?:\.\w+|\[\d+\])+)/g, (_, name: string, path: string) => {
    const keys = path.match(/\w+/g) ?? []
    return JSON.stringify(keys.reduce<unknown>((inside, key) => Object(inside)[key], schemas.get(name)))
  })
  const left = /\bschema\d+\b|undefined\]/.exec(text)
  if (left) throw new Error(`ajv writes otherwise than is known: ${left[0]} is left`)
  return text
}

/** One constant for each thing that can be wrong; those that hold something of the value are made where they are. */
function sharedWrongs(code: string): string {
  const names = new Map<string, string>()
  const text = code.replaceAll(/wrong<(.*)>\)/g, (_, wrong: string) => {
    if (/: (?:tag|key)\d+/.test(wrong)) return `${wrong})`
    const name = names.get(wrong) ?? `wrong${names.size}`
    names.set(wrong, name)
    return `${name})`
  })
  return [...names].map(([wrong, name]) => `const ${name} = ${wrong};\n`).join('') + text
}
