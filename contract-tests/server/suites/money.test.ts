import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './money.ts'

describeContracts(contracts)
