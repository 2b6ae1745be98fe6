import type { GivenWith } from '../../state.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { IncomeState, incomeMachine } from './machine.ts'

type IncomeData = GivenWith<'amount_details' | 'fiscalization_details'>
export type IncomeOperation = BaseOperation<'income', IncomeState, IncomeData, Instead<typeof incomeMachine>>
