import { describeContracts } from '../library/describe-contracts.ts'
import * as contracts from './subscriptions.ts'

describeContracts(contracts)
