import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './sdk-payments.ts'

describeContracts(contracts)
