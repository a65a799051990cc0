import { createHash } from 'node:crypto';
import { cssVariables } from '@award/ui/tokens';

/** Paper, ink, one vermilion button; colours and type come from the theme. */
export const STYLE = `${cssVariables()}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;font:1rem/1.6 var(--sans);display:flex;flex-direction:column;align-items:center;padding:clamp(1rem,6vh,5rem) 1rem 2rem}
header{width:100%;max-width:26rem;display:flex;gap:.75rem;align-items:center;margin-bottom:1.25rem}
.seal{flex:none;width:2.5rem;height:2.5rem;display:grid;place-items:center;background:var(--seal);color:var(--on-seal);font:700 1.4rem/1 var(--serif);border-radius:3px}
header p{margin:0;font-family:var(--serif);line-height:1.35}
main{width:100%;max-width:26rem;background:var(--sheet);border:1px solid var(--hairline);border-radius:4px;padding:1.75rem 1.75rem 1.5rem}
h1{font:600 1.5rem/1.3 var(--serif);margin:0 0 1rem}
h2{font:600 1.1rem/1.3 var(--serif);margin:1.75rem 0 .5rem;padding-top:1.25rem;border-top:1px solid var(--hairline)}
p{margin:0 0 1rem}
label{display:block;margin:0 0 .25rem;font-weight:600}
.field{margin:0 0 1.1rem}
.hint{margin:.25rem 0 0;font-size:.875rem;color:var(--ink-soft)}
.hint+form{margin-top:1rem}
.flaw{margin:.25rem 0 0;font-size:.875rem;color:var(--overrun)}
input:not([type=hidden]){width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px}
input[aria-invalid=true]{border-color:var(--overrun)}
.notice{padding:.6rem .8rem;border-left:3px solid var(--overrun);background:var(--overrun-wash);color:var(--overrun)}
.good{border-left-color:var(--good);background:var(--good-wash);color:var(--good)}
button{font:inherit;min-height:2.75rem;padding:.5rem 1.25rem;border-radius:3px;cursor:pointer;border:1px solid var(--edge);background:transparent;color:inherit}
button.primary{width:100%;background:var(--seal);border-color:var(--seal);color:var(--on-seal);font-weight:600}
button.primary:hover{background:var(--seal-strong)}
button.plain{border:0;padding:0;min-height:1.5rem;color:var(--link);text-decoration:underline}
a{color:var(--link)}a:hover{color:var(--link-strong)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.beside{margin:1.1rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;justify-content:space-between}
.beside>*{margin:0}
code{font:1rem/1.8 var(--mono);word-break:break-all;background:var(--strip);padding:.15rem .35rem}
footer{width:100%;max-width:26rem;margin-top:1rem;text-align:right;font-size:.875rem}
@media print{footer,button{display:none}}`;

/** Hands the sign-out on without a second press where scripts run; without them the button does it. */
export const AUTO_SUBMIT = `document.forms[0].submit()`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Only our own style, forms to ourselves and to where the forms' answers redirect, nothing else.
 * @param formTargets origins outside our own that a form's answer may redirect to
 */
export function contentSecurityPolicy(formTargets: readonly string[], script: string | null): string {
  return [
    `default-src 'none'`,
    `style-src ${hashOf(STYLE)}`,
    ...(script === null ? [] : [`script-src ${hashOf(script)}`]),
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
