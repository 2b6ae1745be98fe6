import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './examples.ts'

describeContracts(contracts)
