import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './sdk.ts'

describeContracts(contracts)
