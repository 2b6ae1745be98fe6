import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payment-money.ts'

describeContracts(contracts)
