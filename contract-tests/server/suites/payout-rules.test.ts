import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './payout-rules.ts'

describeContracts(contracts)
