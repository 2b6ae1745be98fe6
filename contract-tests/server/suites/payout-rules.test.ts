import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './payout-rules.ts'

describeContracts(contracts)
