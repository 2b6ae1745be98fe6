import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './multi.ts'

describeContracts(contracts)
