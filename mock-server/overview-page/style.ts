import { baseStyle } from '../markup/base-style.ts'

export const style = `${baseStyle}
main,.bar{padding-inline:max(var(--space-5),calc((100% - 76rem)/2 + var(--space-5)))}
main{padding-block:var(--space-6) var(--space-7)}
.lead{margin:var(--space-2) 0 var(--space-5);color:var(--soft);font-size:1.0625rem}
.lead code{color:var(--text)}
.figures{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-7);margin:0}
.figures dt{color:var(--soft);font-size:var(--text-s)}
.figures dd{margin:0;font-size:1.5rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:0 var(--space-7)}
.columns h2{margin-top:var(--space-6)}
h2+h3{margin-top:0}
h3{font-size:var(--text-m);font-weight:600}
th,td{white-space:nowrap}
td time{display:block}
.number{text-align:right;padding-right:0}
.links,.guides{list-style:none;padding:0;font-size:var(--text-m)}
.links li{padding:var(--space-2) 0;border-top:1px solid var(--line)}
.links span{display:block;color:var(--soft);font-size:var(--text-s)}
.guides{columns:3;column-gap:var(--space-7);max-width:none}
.guides li{padding:.2rem 0;break-inside:avoid}
@media(max-width:60rem){.columns{display:block}.guides{columns:2}}
@media(max-width:40rem){main,.bar{padding-inline:var(--space-4)}main{padding-block:var(--space-5) var(--space-6)}.guides{columns:1}.figures{gap:var(--space-2) var(--space-5)}}
`
