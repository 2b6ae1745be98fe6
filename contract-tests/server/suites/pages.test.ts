import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './pages.ts'

describeContracts(contracts)
