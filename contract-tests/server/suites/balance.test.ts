import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './balance.ts'

describeContracts(contracts)
