import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './no-payment.ts'

describeContracts(contracts)
