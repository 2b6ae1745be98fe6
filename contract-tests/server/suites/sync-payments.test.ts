import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './sync-payments.ts'

describeContracts(contracts)
