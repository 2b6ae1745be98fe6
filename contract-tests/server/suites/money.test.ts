import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './money.ts'

describeContracts(contracts)
