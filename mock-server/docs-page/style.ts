import { baseStyle } from '../markup/base-style.ts'

export const style = `${baseStyle}
main{padding:var(--space-5) var(--space-6) var(--space-7);max-width:68rem;min-width:0}
h1{margin-bottom:var(--space-3)}
h1 small{color:var(--soft);font-weight:400;font-size:1rem}
main>section{margin-bottom:var(--space-7)}
section>h2{padding-bottom:var(--space-2);border-bottom:1px solid var(--line)}
article{margin:0 0 var(--space-6);padding-top:var(--space-2)}
article+article{border-top:1px solid var(--line);padding-top:var(--space-5)}
h3{margin:0 0 var(--space-1)}
h3 code{font-size:1em}
h5{margin:0}
details{margin:var(--space-2) 0}
details>summary{font-size:var(--text-m)}
summary small{color:var(--soft)}
pre{max-height:30rem}
table{margin:var(--space-2) 0}
th,td{overflow-wrap:anywhere}
tbody th{width:26%}
td:nth-child(2):not(:last-child){width:24%}
td p,td ul{margin:0;max-width:none}
.inner{border-top:0;padding:0 0 var(--space-2) var(--space-4)}
.inner>table{margin:0;border-left:2px solid var(--line)}
.inner th:first-child{padding-left:var(--space-3)}
b.need,.limit,.source{color:var(--soft);font-size:var(--text-s);font-weight:400}
.limit{display:block}
.source::before{content:"·\\00a0"}
.answer{display:grid;grid-template-columns:3.5rem minmax(0,1fr);border-top:1px solid var(--line);padding:var(--space-2) 0}
.answer p,.answer ul{margin-bottom:var(--space-1)}
.status{font-size:var(--text-m);font-variant-numeric:tabular-nums;color:var(--soft)}
.status.s2{color:var(--ok)}
.tools{display:none}
#menu{font-size:var(--text-m);color:var(--text);background:var(--panel);padding:var(--space-4);overflow:auto;overscroll-behavior:contain;scrollbar-width:thin}
#menu details{margin:0}
#menu summary{padding:var(--space-1) 0;font-weight:600}
#menu summary span{color:var(--soft);font-weight:400;font-size:var(--text-s)}
#menu ul{list-style:none;margin:0 0 var(--space-2);padding:0 0 0 .35rem}
#menu li a{display:block;padding:.15rem var(--space-2);border-left:2px solid var(--line);color:var(--text);text-decoration:none;font-size:var(--text-s);overflow-wrap:anywhere}
#menu li a:hover{text-decoration:underline}
#menu li a[aria-current]{border-color:var(--link);background:var(--chosen);font-weight:600}
.search{margin:0 0 var(--space-3)}
.search input{width:100%;padding:.45rem .6rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:.375rem}
.search p{margin:var(--space-1) 0 0;color:var(--soft);font-size:var(--text-s)}
.search p:empty{margin:0}
#found{margin:var(--space-2) 0 0!important;padding:0!important}
#found [role=option]{padding:var(--space-2);border-radius:.375rem;cursor:pointer;overflow-wrap:anywhere}
#found [aria-selected=true]{background:var(--chosen)}
#found small{display:block;color:var(--soft)}
#found [aria-selected=true] small{color:var(--text)}
.hit>th,.hit>td,article.hit>h3{background:var(--chosen)}
.searching>details{display:none}
:target{scroll-margin-top:var(--space-4)}
:target>h3,h2:target{text-decoration:underline;text-decoration-color:var(--link);text-underline-offset:.2em}
[tabindex="-1"]:focus{outline:0}
@media(min-width:60rem){body{display:grid;grid-template-columns:19rem minmax(0,1fr)}.bar{grid-column:1/-1}
#menu{display:block;position:sticky;inset:0 auto auto 0;width:auto;height:100vh;max-height:none;margin:0;border:0;border-right:1px solid var(--line)}}
@media(max-width:59.99rem){main{padding:var(--space-4)}
html{scroll-padding-top:4rem}:target{scroll-margin-top:4rem}
.tools{display:block;position:sticky;top:0;z-index:2;padding:var(--space-2) var(--space-4);background:var(--page);border-bottom:1px solid var(--line)}
.tools button{font:inherit;font-size:var(--text-m);color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:.375rem;padding:.35rem .75rem;min-height:2.25rem;cursor:pointer}
#menu{position:fixed;inset:0 auto 0 0;width:min(22rem,88vw);height:100dvh;max-height:none;margin:0;border:0;border-right:1px solid var(--line)}
#menu::backdrop{background:rgb(0 0 0/.4)}
#menu li a{padding-block:.4rem}}
@media(max-width:40rem){table,tbody,tr,th,td{display:block}thead{display:none}
tbody th,td,td:nth-child(2):not(:last-child){width:auto;padding:0;border:0}
tr{border-top:1px solid var(--line);padding:var(--space-2) 0}
.inner{padding-left:0}.inner>table{padding-left:var(--space-3)}.inner th:first-child{padding-left:0}
.answer{grid-template-columns:minmax(0,1fr)}}
@media print{#menu,.tools{display:none}body{display:block}}
`
