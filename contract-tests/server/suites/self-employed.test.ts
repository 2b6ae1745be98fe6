import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './self-employed.ts'

describeContracts(contracts)
