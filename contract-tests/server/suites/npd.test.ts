import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './npd.ts'

describeContracts(contracts)
