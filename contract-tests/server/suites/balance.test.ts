import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './balance.ts'

describeContracts(contracts)
