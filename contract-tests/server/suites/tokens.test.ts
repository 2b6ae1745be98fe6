import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './tokens.ts'

describeContracts(contracts)
