import { baseStyle } from '../../mock-server/markup/base-style.ts'

export const style = `${baseStyle}
main,.bar{padding-inline:max(var(--space-5),calc((100% - 60rem)/2))}
main{padding-block:var(--space-6) var(--space-7)}
.lead{margin:var(--space-2) 0 var(--space-5);color:var(--soft);max-width:none}
.figures{display:flex;flex-wrap:wrap;gap:var(--space-3) var(--space-7);margin:0 0 var(--space-5);padding:0;list-style:none;max-width:none}
.figures a,.figures li>span{display:block;color:var(--soft);text-decoration:none;font-size:var(--text-s)}
.figures a:hover{text-decoration:underline}
.figures b{display:block;font-size:1.75rem;line-height:1.2;color:var(--text);font-variant-numeric:tabular-nums}
.figures .zero b{color:var(--soft);font-weight:400}
.figures .failed b{color:var(--bad)}.figures .passed b{color:var(--ok)}.figures .open b{color:var(--warn)}
h2 span{color:var(--soft);font-weight:400}
h3 small,.row small{color:var(--soft);font-weight:400;white-space:nowrap;margin-left:var(--space-1)}
.id{color:var(--soft);font-weight:600}
article{margin:0 0 var(--space-3);padding:var(--space-4) var(--space-5);border:1px solid var(--line);border-left:.25rem solid var(--bad);border-radius:var(--round)}
article h3{display:inline;font-size:1.0625rem}
article details[open]>summary:has(h3){margin-bottom:var(--space-3)}
article h4{margin-top:var(--space-5)}
.failed td,.failed th{min-width:6.5rem}
.came{color:var(--bad)}
.command{white-space:pre-wrap;overflow-wrap:anywhere}
.line{border-top:1px solid var(--line);padding:var(--space-2) 0}
.line>summary{overflow-wrap:anywhere}
.line>summary code{font-size:var(--text-s)}
.line pre{max-height:26rem;white-space:pre-wrap;overflow-wrap:anywhere;margin-bottom:var(--space-2)}
.line[open]>summary{margin-bottom:var(--space-2)}
.label{margin:var(--space-2) 0 var(--space-1);font-size:var(--text-s);font-weight:600}
.label span{color:var(--soft);font-weight:400;margin-left:var(--space-1)}
.sequence{display:block;font-size:.75rem;fill:currentColor}
.sequence .who{font-weight:600;font-size:.875rem}.sequence .life{stroke:var(--line)}.sequence .arrow{stroke:currentColor;fill:none}
.sequence .note,.sequence .clock{fill:var(--soft)}.sequence .trouble{fill:var(--bad)}
.row{border-top:1px solid var(--line);padding:var(--space-2) 0;font-size:var(--text-m)}
.row p{margin:0;max-width:none}
.row .said{margin:var(--space-1) 0 0 1.1rem;color:var(--soft)}
.row .facts{margin:var(--space-3) 0 var(--space-3) 1.1rem}
.row .line{margin-left:1.1rem}
.fold>summary h2{display:inline;margin:0}
.fold>summary{margin:var(--space-7) 0 var(--space-3)}
.suite{border-top:1px solid var(--line);padding:var(--space-2) 0;font-size:var(--text-m)}
.suite .row{margin-left:1.1rem}
.run{margin:0 0 var(--space-5);font-size:var(--text-m)}
.run .facts{margin:var(--space-3) 0 0 1.1rem}
:target{scroll-margin-top:var(--space-4)}
@media(max-width:40rem){main,.bar{padding-inline:var(--space-4)}main{padding-block:var(--space-5) var(--space-6)}.figures{gap:var(--space-3) var(--space-5)}
article{padding:var(--space-3)}article .facts{display:block}article .facts dd{margin-bottom:var(--space-3)}}
`
