import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './grid.ts'

describeContracts(contracts)
