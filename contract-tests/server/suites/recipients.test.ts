import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './recipients.ts'

describeContracts(contracts)
