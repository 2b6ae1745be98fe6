import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './examples.ts'

describeContracts(contracts, { worlds: 'one a suite' })
