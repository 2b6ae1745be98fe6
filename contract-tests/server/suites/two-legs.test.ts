import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './two-legs.ts'

describeContracts(contracts)
