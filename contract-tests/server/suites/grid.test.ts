import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './grid.ts'

describeContracts(contracts)
