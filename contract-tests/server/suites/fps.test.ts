import { describeContracts } from '../library/describe-contract.ts'
import * as contracts from './fps.ts'

describeContracts(contracts)
