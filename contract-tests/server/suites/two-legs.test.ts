import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './two-legs.ts'

describeContracts(contracts)
