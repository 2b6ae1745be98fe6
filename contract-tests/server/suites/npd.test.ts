import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './npd.ts'

describeContracts(contracts)
