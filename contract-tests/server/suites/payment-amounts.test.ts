import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payment-amounts.ts'

describeContracts(contracts)
