import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './pages.ts'

describeContracts(contracts)
