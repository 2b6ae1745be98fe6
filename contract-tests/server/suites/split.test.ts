import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './split.ts'

describeContracts(contracts)
