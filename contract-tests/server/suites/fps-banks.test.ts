import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './fps-banks.ts'

describeContracts(contracts)
