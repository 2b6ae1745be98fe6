// docs/unit-tests.md, example 7; written by `npm run generate`.

import { bankMatchers } from 'bank131-mock/matchers'
import { expect } from 'vitest' // or any other with expect.extend
import { it } from 'vitest'

it('docs/unit-tests.md, example 7', async () => {
expect.extend(bankMatchers)
})
