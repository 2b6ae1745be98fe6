import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './npd.ts'

describeContracts(contracts)
