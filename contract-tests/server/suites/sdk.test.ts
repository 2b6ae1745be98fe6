import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './sdk.ts'

describeContracts(contracts)
