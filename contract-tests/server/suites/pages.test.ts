import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './pages.ts'

describeContracts(contracts)
