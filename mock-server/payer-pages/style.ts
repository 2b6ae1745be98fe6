import { tokens } from '../markup/tokens.ts'

/** One style sheet for light and dark, from a phone's width on. */
export const style = `${tokens}*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 var(--sans);color:var(--text);background:var(--ground)}
header,main{max-width:34rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline}
header nav a{display:inline-block;padding:.25rem .5rem}
.mark{margin:0;padding:.6rem 1rem;background:var(--mark);color:var(--on-mark);text-align:center}
main{background:var(--raised);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;margin-bottom:2rem}
@media(max-width:36rem){main{border-radius:0;border-width:1px 0}}
h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.25}
h2{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(6rem,auto) minmax(0,1fr);gap:.35rem 1rem;margin:1rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.amount{font-size:1.4rem;font-weight:600}
.paid h1{color:var(--ok)}
.failed h1,.wrong{color:var(--bad)}
img{display:block;width:min(14rem,100%);margin:1rem auto;background:#fff;border-radius:.5rem}
form{margin:1rem 0}
a{color:var(--link)}
button,a.button{display:block;width:100%;min-height:3rem;margin:.6rem 0;padding:.6rem 1rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:var(--on-link);background:var(--link);border:2px solid var(--link);border-radius:.5rem;cursor:pointer}
button.other,a.other{color:var(--link);background:transparent}
label{display:block;margin:.8rem 0 .2rem}
input:not([type=checkbox],[type=radio]){display:block;width:100%;min-height:2.75rem;padding:.4rem .6rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:.4rem}
input[aria-invalid=true]{border:2px solid var(--bad)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.soft{color:var(--soft);font-size:.9rem}
.mono{font-family:var(--mono);overflow-wrap:anywhere}
`
