import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './payout.ts'

describeContracts(contracts)
