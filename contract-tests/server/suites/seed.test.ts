import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './seed.ts'

describeContracts(contracts)
