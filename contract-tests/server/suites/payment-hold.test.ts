import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payment-hold.ts'

describeContracts(contracts)
