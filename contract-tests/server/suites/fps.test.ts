import { describeContracts } from '../kit/describe-contract.ts'
import * as contracts from './fps.ts'

describeContracts(contracts)
