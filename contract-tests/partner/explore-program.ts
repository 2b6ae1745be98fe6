/** What the program loads when it explores. */

export { summary } from '../reporters/report.ts'
export { itemOfFinding, reportOfExploration } from '../reporters/report-of-exploration.ts'
export { terminalItem } from '../reporters/terminal.ts'
export { Unreachable } from './certify/reachable.ts'
export { explorePartner } from './explore/explore-partner.ts'
export { exportedTest } from './explore/exported-test.ts'
export { rules } from './explore/judge/index.ts'
export { NoSchedule, readSchedule, scheduleFile } from './explore/schedule-file.ts'
