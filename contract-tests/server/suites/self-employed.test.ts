import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './self-employed.ts'

describeContracts(contracts)
