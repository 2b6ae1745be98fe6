import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './examples.ts'

describeContracts(contracts)
