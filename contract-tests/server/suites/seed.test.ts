import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './seed.ts'

describeContracts(contracts)
