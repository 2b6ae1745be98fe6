import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './self-employed.ts'

describeContracts(contracts)
