import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payment.ts'

describeContracts(contracts)
