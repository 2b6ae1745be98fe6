import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './sdk.ts'

describeContracts(contracts)
