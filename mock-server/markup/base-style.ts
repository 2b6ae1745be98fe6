import { tokens } from './tokens.ts'

/** What pages for engineers have in common: text, links, code, tables that scroll in a box of their own, things that fold. */
export const baseStyle = `${tokens}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:var(--space-4)}
body{margin:0;font:1rem/1.55 var(--sans);color:var(--text);background:var(--page)}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:.2rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{margin:0;font-size:var(--text-xxl);letter-spacing:-.01em}
h2{margin:var(--space-7) 0 var(--space-3);font-size:var(--text-xl)}
h3{margin:var(--space-5) 0 var(--space-2);font-size:var(--text-l)}
h4{margin:var(--space-4) 0 var(--space-2);font-size:var(--text-m)}
p,ul,dl,pre{margin:0 0 var(--space-3)}
p,li{overflow-wrap:anywhere}
p,ul{max-width:var(--measure)}
ul{padding-left:1.2rem}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
pre{padding:var(--space-3) var(--space-4);overflow:auto;background:var(--panel);border-radius:var(--round);font-size:var(--text-s);line-height:1.55;tab-size:2}
pre code{font-size:inherit}
small,.small{font-size:var(--text-s)}
.soft{color:var(--soft)}
.ok{color:var(--ok)}.bad{color:var(--bad)}.warn{color:var(--warn)}
.wide{overflow-x:auto;margin:0 0 var(--space-3)}
table{border-collapse:collapse;width:100%;font-size:var(--text-m)}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:var(--space-2) var(--space-4) var(--space-2) 0;border-top:1px solid var(--line)}
thead th{color:var(--soft);font-size:var(--text-s);border-top:0;padding-top:0}
dl.facts{display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:var(--space-2) var(--space-5);font-size:var(--text-m)}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0;overflow-wrap:anywhere}
summary{cursor:pointer}
.skip{position:absolute;left:-99rem}
.skip:focus{left:var(--space-4);top:var(--space-4);padding:var(--space-2) var(--space-3);background:var(--page);z-index:9}
.bar{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-5);align-items:baseline;padding:var(--space-3) var(--space-5);background:var(--panel);border-bottom:1px solid var(--line)}
.bar strong{font-size:var(--text-m)}
.bar nav{display:flex;flex-wrap:wrap;gap:0 var(--space-4);font-size:var(--text-m)}
.bar a{color:var(--text);text-decoration:none;padding:var(--space-1) 0}
.bar a:hover{text-decoration:underline}
.bar a[aria-current]{font-weight:600;box-shadow:inset 0 -2px var(--link)}
@media(max-width:40rem){.bar{padding:var(--space-3) var(--space-4)}.bar nav{font-size:var(--text-s);gap:0 var(--space-3)}h1{font-size:1.5rem}h2{margin-top:var(--space-6)}dl.facts{column-gap:var(--space-4)}}
@media print{.bar nav{display:none}}
`
