import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './payout.ts'

describeContracts(contracts)
