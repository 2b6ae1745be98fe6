import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './fps.ts'

describeContracts(contracts)
