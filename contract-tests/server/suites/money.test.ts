import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './money.ts'

describeContracts(contracts)
