import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payout-rules.ts'

describeContracts(contracts)
