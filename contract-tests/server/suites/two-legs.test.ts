import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './two-legs.ts'

describeContracts(contracts)
