import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './multi-start.ts'

describeContracts(contracts)
