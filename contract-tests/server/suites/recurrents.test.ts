import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './recurrents.ts'

describeContracts(contracts)
