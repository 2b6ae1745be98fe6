import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './fps-banks.ts'

describeContracts(contracts)
