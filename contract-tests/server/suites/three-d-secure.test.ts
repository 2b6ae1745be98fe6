import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './three-d-secure.ts'

describeContracts(contracts)
