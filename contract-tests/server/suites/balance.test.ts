import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './balance.ts'

describeContracts(contracts)
