import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './statement.ts'

describeContracts(contracts)
