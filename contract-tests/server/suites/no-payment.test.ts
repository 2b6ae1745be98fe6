import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './no-payment.ts'

describeContracts(contracts)
