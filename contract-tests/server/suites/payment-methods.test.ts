import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './payment-methods.ts'

describeContracts(contracts)
