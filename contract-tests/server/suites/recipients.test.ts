import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './recipients.ts'

describeContracts(contracts)
