import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './grid.ts'

describeContracts(contracts)
