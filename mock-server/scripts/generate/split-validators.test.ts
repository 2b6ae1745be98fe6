import { expect, it } from 'vitest'
import { splitValidators } from './split-validators.ts'

const module = `const wrong1 = ["type"];
const fault = (errors) => errors;

export const Amount = validate1;

function validate1(data){
return fault(wrong1);
}

export const Refund = validate2;

function validate2(data){
return validate1(data) && fault(wrong1);
}
`

it('puts what several files need into the first of them, and constants into each', () => {
  const split = splitValidators(module, [
    { name: 'first', holds: (schema) => schema === 'Amount' },
    { name: 'second', holds: (schema) => schema === 'Refund' },
  ])
  const constant = 'const wrong1 = ["type"];\n'
  expect(Object.fromEntries(split)).toEqual({
    first: `${constant}const fault = (errors) => errors;

function validate1(data){
return fault(wrong1);
}

export const first = { Amount: validate1 }
export { fault, validate1 }
`,
    second: `import { fault, validate1 } from './first.js'
${constant}function validate2(data){
return validate1(data) && fault(wrong1);
}
export const second = { Refund: validate2 }
`,
  })
})
