import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './statement.ts'

describeContracts(contracts)
