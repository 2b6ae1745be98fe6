/** One style sheet for light and dark. */
export const style = `
:root{color-scheme:light dark;--text:#1c2330;--soft:#5a6475;--page:#fff;--panel:#f4f6f9;--line:#d8dde6;--link:#0b5cad;--ok:#17663a;--bad:#a3231f;--docs:#0b5cad;--sdk:#6b3fa0;--inferred:#8a5300;--ours:#a3231f}
@media(prefers-color-scheme:dark){:root{--text:#e4e8ef;--soft:#9aa5b8;--page:#14181f;--panel:#1d232d;--line:#343d4c;--link:#7db8f5;--ok:#6fcf97;--bad:#f28b82;--docs:#7db8f5;--sdk:#c3a0f0;--inferred:#e8b563;--ours:#f28b82}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--page);display:grid;grid-template-columns:19rem minmax(0,1fr)}
a{color:var(--link)}
code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;background:var(--panel);border-right:1px solid var(--line);font-size:.875rem}
nav h2{font-size:1rem;margin:1rem 0 .25rem}
nav ul{list-style:none;margin:0;padding:0 0 0 .5rem}
nav li{overflow-wrap:anywhere;padding:.1rem 0}
nav a{text-decoration:none}
main{padding:1rem 2rem 4rem;max-width:70rem}
h1{line-height:1.2}
h1 small,summary small{color:var(--soft);font-weight:400;font-size:.8em}
section>h2{margin-top:3rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
article{margin:1.5rem 0;padding:.25rem 1.25rem 1rem;border:1px solid var(--line);border-radius:.5rem}
h3{font-size:1.1rem;margin:.75rem 0 .25rem;overflow-wrap:anywhere}
h4{margin:1rem 0 .25rem}
p,ul{margin:.4rem 0}
details{margin:.35rem 0}
summary{cursor:pointer}
pre{margin:.4rem 0;padding:.75rem;overflow:auto;max-height:30rem;background:var(--panel);border-radius:.4rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0;font-size:.925rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{color:var(--soft);font-size:.8rem;border-top:0}
tbody th{width:24%}
td:nth-child(2):not(:last-child){width:24%}
.inner{border-top:0;padding:0 0 .3rem 1rem}
.inner>table{margin:0;padding-left:1rem;border-left:3px solid var(--line)}
.inner th:first-child{padding-left:.6rem}
td ul{padding-left:1rem}
b{font-size:.75rem;color:var(--bad)}
.limit{display:block;color:var(--soft)}
.source{display:inline-block;color:var(--soft);border:1px solid;border-radius:.6rem;padding:0 .45rem;font-size:.72rem}
.source.docs{color:var(--docs)}
.source.sdk{color:var(--sdk)}
.source.inferred{color:var(--inferred)}
.source.ours{color:var(--ours)}
.answer{display:grid;grid-template-columns:3.5rem minmax(0,1fr);border-top:1px solid var(--line);padding:.3rem 0}
.status{margin:.4rem 0;font-size:1rem;color:var(--bad)}
.status.s2{color:var(--ok)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem;background:var(--page);z-index:1}
:target{scroll-margin-top:1rem;outline:2px solid var(--link)}
@media(max-width:60rem){body{display:block}nav{position:static;height:auto;max-height:30vh;border-right:0}main{padding:1rem}}
@media print{nav{display:none}body{display:block}}
`
