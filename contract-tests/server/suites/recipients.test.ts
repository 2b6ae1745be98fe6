import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './recipients.ts'

describeContracts(contracts)
