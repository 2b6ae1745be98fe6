import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payout.ts'

describeContracts(contracts)
