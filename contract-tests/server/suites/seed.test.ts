import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './seed.ts'

describeContracts(contracts)
