/** What the program loads when it certifies. */

export { summary } from '../reporters/report.ts'
export { itemOfCase, reportOfCases } from '../reporters/report-of-cases.ts'
export { terminalItem } from '../reporters/terminal.ts'
export { cases } from './cases/index.ts'
export { certifyPartner } from './certify/certify-partner.ts'
export { Unreachable } from './certify/reachable.ts'
