import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './fps-banks.ts'

describeContracts(contracts)
