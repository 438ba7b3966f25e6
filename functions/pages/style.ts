import { ASKED_WITH_STYLE } from "./forms/asked-with.tsx";

/**
 * The one style of all pages, inline and allowed by its hash: nothing is loaded from anywhere. Text against ground has
 * at least 7:1, edges of controls at least 3:1, in light and dark (WCAG 2.2, 1.4.6 and 1.4.11).
 */
const RULES = `:root{color-scheme:light dark;--bg:#f6f7f5;--paper:#fff;--ink:#1b2327;--soft:#4a555b;--line:#d5dbd8;--edge:#6a767c;--main:#0b5563;--on:#fff;--bad:#98141c;--badbg:#fdf0ef;--good:#1d5c38;--goodbg:#edf6f0;--tint:#e8f1f2}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12181b;--paper:#1a2226;--ink:#e9eeef;--soft:#b5c0c4;--line:#35424a;--edge:#8b999f;--main:#86cfdc;--on:#0d1518;--bad:#ffaaa4;--badbg:#3a1d1d;--good:#9fdcb4;--goodbg:#173023;--tint:#1d3239}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.25rem;color:var(--soft);font-size:.9375rem;display:flex;justify-content:space-between;gap:.25rem 1rem;flex-wrap:wrap}
header b{color:var(--ink);font-weight:600}
main{padding-bottom:1rem}
footer{padding-top:1.25rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem}
footer nav{display:flex;flex-wrap:wrap;gap:0 1rem}footer nav>*{padding:.375rem 0}
[dir=rtl] :is(dd,td,input,textarea){unicode-bidi:plaintext;text-align:right}[dir=rtl] td.n{text-align:left}[dir=rtl] :is(input[type=date],input[type=email]){direction:ltr}
:lang(zh){line-break:strict}:lang(ar){line-height:1.75}
h1{font-size:1.75rem;line-height:1.2;margin:1.5rem 0 .75rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p{margin:0 0 .75rem;max-width:40rem}
ul,ol:not(.steps){margin:0 0 .75rem;padding-inline-start:1.25rem}
a{color:var(--main);text-underline-offset:.15em}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{position:static}
:is(:focus-visible,[type=date]:focus-within){outline:3px solid var(--main);outline-offset:2px;border-radius:3px}
.lead{font-size:1.125rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:1.25rem;margin:0 0 1.25rem}
.card>:last-child,form>:last-child{margin-bottom:0}.card>:is(h2,h3):first-child{margin-top:0}main>p:first-child{margin:1rem 0 -.5rem}details details,.card>details{margin-bottom:.5rem}
.note{border-inline-start:4px solid var(--main);background:var(--tint);padding:.75rem 1rem;border-radius:4px;margin:0 0 1.25rem;max-width:none}
li{margin-bottom:.375rem}li>a,p>a:only-child{display:inline-block;min-width:1.5rem;vertical-align:top;padding-bottom:.3rem}.steps li{margin:0}
.ok{border-color:var(--good);background:var(--goodbg)}
.errors,.warn{border:2px solid var(--bad);background:var(--badbg);border-radius:10px;padding:1rem 1.25rem;margin:0 0 1.25rem}
.errors a,.error{color:var(--bad);font-weight:600}
.errors a{font-weight:400}.error{margin:.125rem 0 .375rem}
.help,small,.soft{color:var(--soft);font-size:.9375rem}
small{display:block}
.help{margin:.125rem 0 .375rem}
dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.375rem 1.25rem;margin:0 0 .75rem}
dt{color:var(--soft)}dd{margin:0;white-space:pre-line}
dt.d1{padding-inline-start:1rem}dt.d2{padding-inline-start:2rem}dt.d3{padding-inline-start:3rem}
dt.h{grid-column:1/-1;color:var(--ink);font-weight:600;margin-top:.25rem}dd.h{display:none}
code{direction:ltr;unicode-bidi:isolate;font:.875rem/1.4 ui-monospace,Menlo,Consolas,monospace;word-break:break-all}
.f,.q{margin:0 0 1.25rem}
fieldset{border:0;padding:0;min-width:0}
legend,.f>label,label.f{display:block;font-weight:600;padding:0}
.opt{font-weight:400;color:var(--soft)}
.g{margin:1.75rem 0 1.25rem;padding-top:1rem;border-top:1px solid var(--line)}
.g>legend{float:inline-start;width:100%;font-size:1.125rem;margin-bottom:.5rem}.g>legend+*{clear:both}
.g>legend+.g{border-top:0;padding-top:0;margin-top:0}.g .g>legend,.r>legend{font-size:1.0625rem}
.r{border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem 0;margin:0 0 1rem;clear:both}
.r .r,.r .g{background:none}.r>legend{padding:0 .375rem;color:var(--soft)}
.o{display:flex;gap:.625rem;align-items:flex-start;padding:.375rem 0;min-height:2rem;cursor:pointer}
.k{margin:0 0 .5rem;color:var(--soft)}
.i .o{display:inline-flex;margin-inline-end:1.5rem}
.o input{width:1.375rem;height:1.375rem;margin:.1rem 0 0;flex:none;accent-color:var(--main)}
input:not([type=radio],[type=checkbox]),select,textarea{display:block;width:100%;max-width:36rem;font:inherit;font-weight:400;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:.5rem .625rem;min-height:2.75rem}
input[type=date],input.short{max-width:14rem}textarea{resize:vertical}
[aria-invalid],.error+input,.error+select,.error+textarea{border:2px solid var(--bad)!important}
button{font:inherit;font-weight:600;background:var(--main);color:var(--on);border:2px solid var(--main);border-radius:6px;padding:.625rem 1.125rem;min-height:2.75rem;cursor:pointer}
th{overflow-wrap:normal}.n{text-align:end;white-space:nowrap}
button+button{margin-top:.5rem}button+:is(:not(button),.f){margin-top:1rem}form+p{margin-top:.75rem}
button.second{background:transparent;color:var(--main)}
.choices{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem}.choices a{padding:.375rem .75rem;min-height:2.25rem;border:1px solid var(--edge);border-radius:1.25rem;text-decoration:none}
.choices [aria-current]{background:var(--main);border-color:var(--main);color:var(--on)}
.plain{list-style:none;padding:0!important}.cols{columns:16rem}
table{width:100%;border-collapse:collapse;margin:0 0 .75rem}
th,td{text-align:start;vertical-align:top;padding-block:.5rem;padding-inline-end:.75rem;border-bottom:1px solid var(--line)}
tbody tr:last-child td{border-bottom:0;padding-bottom:0}
th{font-weight:600;color:var(--soft);font-size:.9375rem}
details{margin:0 0 1.25rem}details+details{margin-top:-.75rem}summary{cursor:pointer;font-weight:600;padding:.5rem 0}
@media (max-width:44rem){body{font-size:1rem}header,main,footer{padding-inline:1rem}.card{padding:1rem;border-radius:8px}h1{font-size:1.5rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.d1+dd{padding-inline-start:1rem}.d2+dd{padding-inline-start:2rem}.d3+dd{padding-inline-start:3rem}dt{font-size:.9375rem}button{width:100%}.r{padding:.5rem .75rem 0}thead{display:none}table,tbody{display:block}tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}tr:last-child{border:0;padding-bottom:0}td{display:block;border:0;padding:0}td::before{content:attr(data-l) ": ";color:var(--soft)}:lang(zh) td::before{content:attr(data-l) "："}:lang(fr) td::before{content:attr(data-l) "\u00a0: "}}
@media print{:root{color-scheme:light}body{background:#fff;color:#000;font-size:11pt}.skip,button,nav,summary::marker{display:none}header,main,footer{max-width:none;padding-inline:0}::details-content{content-visibility:visible!important;display:block!important;height:auto!important}.card{border:0;padding:0}h2,summary,dt,legend{break-after:avoid}li,tr,.f,.q{break-inside:avoid}}
`;

/** The picture of the six steps. */
const STEPS = `.steps{list-style:none;margin:0 0 .75rem;padding:0}
.steps li{position:relative;padding-block-end:1rem;padding-inline-start:2.75rem;min-height:2.75rem}
.steps li::before{content:attr(data-n);position:absolute;inset-inline-start:0;top:-.1rem;width:1.875rem;height:1.875rem;line-height:1.625rem;text-align:center;font-size:.9375rem;font-weight:600;border:2px solid var(--edge);border-radius:50%;background:var(--paper);color:var(--soft);z-index:1}
.steps li::after{content:"";position:absolute;inset-inline-start:.875rem;top:1.6rem;bottom:0;width:2px;background:var(--line)}
.steps li:last-child::after{display:none}.steps li:last-child{padding-block-end:0;min-height:0}
.steps .done::before{content:"✓";background:var(--main);border-color:var(--main);color:var(--on)}
.steps .current::before{border-color:var(--main);color:var(--main);box-shadow:0 0 0 4px var(--tint)}
.steps .current b{color:var(--main)}
.steps span{display:block;color:var(--soft);font-size:.9375rem}`;

const onOneLine = (rules: string): string => rules.replaceAll("\n", "");

/** On one line, and without what most pages do not have: every byte is in every page. */
export const STYLE = onOneLine(RULES);

/** Of forms that ask less with some decisions. */
export const ASKED_WITH = STYLE + ASKED_WITH_STYLE;

/** Of pages that show the steps. */
export const STEPS_STYLE = onOneLine(RULES + STEPS);
