import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './chargebacks.ts'

describeContracts(contracts)
