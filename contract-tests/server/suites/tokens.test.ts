import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './tokens.ts'

describeContracts(contracts)
