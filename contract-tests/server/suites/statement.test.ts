import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './statement.ts'

describeContracts(contracts)
