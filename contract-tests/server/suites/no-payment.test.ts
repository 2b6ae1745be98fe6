import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './no-payment.ts'

describeContracts(contracts)
