import { cssVariables } from '@award/ui/tokens';

/** The one style of these pages, sent inside them: no further request before they can be read. */
export const STYLE = `${cssVariables()}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.75 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.2em}
a:hover{color:var(--link-strong)}
:focus-visible{outline:2px solid var(--link-strong);outline-offset:2px}
h1,h2,.brand{font-family:var(--serif);line-height:1.4}
.skip{position:absolute;top:-4rem;left:1rem;background:var(--sheet);padding:.5rem 1rem}
.skip:focus{top:.5rem}
.head{border-top:4px solid var(--seal);border-bottom:1px solid var(--hairline);background:var(--sheet)}
.row{max-width:64rem;margin:0 auto;padding:.7rem 1.25rem;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;align-items:baseline;justify-content:space-between}
.brand{display:flex;gap:.6rem;align-items:center;color:var(--ink);text-decoration:none;font-size:1.15rem;font-weight:700}
nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.3rem}
nav a{color:var(--ink);text-decoration:none;display:block;padding:.25rem 0;border-bottom:2px solid transparent}
nav a[aria-current]{border-color:var(--seal);font-weight:600}
main{max-width:50rem;margin:0 auto;padding:2rem 1.25rem 4rem}
main.wide{max-width:64rem}
h1{font-size:1.6rem;margin:0 0 1rem;text-wrap:balance}
h2{font-size:1.2rem;margin:2rem 0 .6rem;border-bottom:1px solid var(--ink);padding-bottom:.3rem}
.soft{color:var(--ink-soft)}
.list{list-style:none;margin:0;padding:0}
.list li{padding:.75rem 0;border-bottom:1px solid var(--hairline)}
.list p{margin:0}
.badge{display:inline-block;border:1px solid currentColor;border-radius:2px;padding:0 .45rem;font-size:.88rem;white-space:nowrap}
.running,.valid{color:var(--good)}.closed{color:var(--ink-soft)}.revoked{color:var(--overrun)}.gold{color:var(--gold);background:var(--gold-wash)}
.paper{background:var(--sheet);border:1px solid var(--hairline);padding:clamp(1.2rem,6vw,4rem) clamp(1rem,6vw,4.2rem)}
.red{color:var(--seal);text-align:center;font-family:var(--serif);font-weight:700;font-size:clamp(1.35rem,5.4vw,2.3rem);letter-spacing:.06em;line-height:1.35;margin:0}
.number{text-align:center;margin:1.2rem 0 .4rem}
.line{border:0;border-top:3px solid var(--seal);margin:0 0 2rem}
.paper h1{text-align:center;font-size:clamp(1.25rem,4.4vw,1.65rem);margin-bottom:1.6rem}
.body p{margin:0 0 .3rem;line-height:2}
.body:lang(zh) p{text-indent:2em;text-align:justify}
table{width:100%;border-collapse:collapse;margin:1.2rem 0;font-size:.97rem}
caption{text-align:left;color:var(--ink-soft);padding-bottom:.3rem}
th,td{border:1px solid var(--edge);padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:var(--strip)}
.n{width:3.5rem;text-align:center}
.act{white-space:nowrap;width:1%}
.sign{margin:2.4rem 0 0 auto;width:fit-content;max-width:100%;text-align:center;position:relative;padding:1.2rem 1rem}
.sign p{margin:0}
.sealplace{position:absolute;left:50%;top:50%;width:7rem;height:7rem;transform:translate(-50%,-50%);border:1px dashed var(--seal);border-radius:50%;opacity:.55}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.4rem;margin:1rem 0}
.facts dt{color:var(--ink-soft)}.facts dd{margin:0}
.hash{font:.82rem/1.5 var(--mono);color:var(--ink-soft)}
.days{list-style:none;margin:.6rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(6.4rem,1fr));gap:4px;font-size:.86rem}
.days li{border:1px solid var(--hairline);padding:.15rem .45rem}
.days .on{border-color:var(--link);background:var(--link-wash)}
.days .off{color:var(--ink-faint)}
.cert{border:3px double var(--gold);background:var(--sheet);padding:clamp(1.2rem,5vw,3rem);text-align:center}
.cert.gone{border-color:var(--overrun)}
.cert h1{font-size:clamp(1.4rem,5vw,2.2rem);letter-spacing:.1em}
.cert .who{font:600 clamp(1.2rem,4.4vw,1.7rem)/1.5 var(--serif)}
.cert .facts{text-align:left;width:fit-content;max-width:100%;margin:1.4rem auto 0}
form{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end}
form div{flex:0 1 20rem;min-width:0}
label{display:block;font-weight:600}
input{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--edge);border-radius:2px;padding:.4rem .7rem;min-height:2.6rem;width:100%}
.button{font:inherit;display:inline-block;background:var(--seal-fill);color:var(--on-seal);border:1px solid var(--seal-fill);border-radius:2px;padding:.4rem 1.2rem;min-height:2.6rem;text-decoration:none;cursor:pointer}
.button:hover{background:var(--seal-fill-strong);color:var(--on-seal)}
footer{border-top:1px solid var(--hairline);color:var(--ink-soft);font-size:.9rem}
@media(max-width:36rem){.row{padding-inline:1rem}main{padding:1.2rem 1rem 3rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.5rem}.w{display:none}.n{width:auto}.paper{margin-inline:-.4rem}}
@media print{.head,footer,.noprint,.skip{display:none}main{padding:0;max-width:none}.paper{border:0;padding:0}a{color:inherit;text-decoration:none}body{font-size:12pt}}`;
