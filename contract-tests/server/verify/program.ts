/** What the program loads when it verifies a bank. */
export { summary } from '../../reporters/report.ts'
export { terminalItem } from '../../reporters/terminal.ts'
export { contracts } from '../suites/index.ts'
export { listenForWebhooks } from '../targets/listener.ts'
export { remote } from '../targets/remote.ts'
export { verifyBank } from './verify-bank.ts'
