import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './tokens.ts'

describeContracts(contracts)
