import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './refunds.ts'

describeContracts(contracts)
