/** The page's style: a document to read, quiet on screen, black on white in print. */
import { tokens } from './tokens.ts';

const frame = `
* { box-sizing: border-box; margin: 0 }
html { font: var(--w-text) var(--t-4)/var(--lh-read) var(--sans); color: var(--text); background: var(--bg) }
body { padding: var(--s-4) }
main { max-inline-size: 848px; margin-inline: auto }
article { font-size: 15px; line-height: var(--lh-read); background: var(--surface); padding: var(--s-6) var(--s-7) var(--s-7); display: grid; gap: var(--s-4); grid-template-columns: minmax(0, 1fr) }
article[lang="ar"] { font-family: "IBM Plex Sans Arabic", "IBM Plex Sans", system-ui, sans-serif; font-size: 17px; line-height: 1.8 }
.languages { max-inline-size: 848px; margin: 0 auto var(--s-3); border: 0; padding: 0; display: flex; gap: var(--s-1); justify-content: flex-end }
.languages input { position: absolute; opacity: 0; pointer-events: none }
.languages label { padding: 3px 12px; border: 1px solid var(--line-3); border-radius: var(--r-1); color: var(--text-2); background: var(--surface); cursor: pointer; font-family: "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif }
.languages input:checked + label { color: var(--text); font-weight: 500; box-shadow: inset 0 -2px var(--accent-line) }
.languages input:focus-visible + label { box-shadow: var(--focus) }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
:focus-visible { outline: 0; box-shadow: var(--focus); border-radius: var(--r-1) }
`;

const words = `
.run { display: flex; justify-content: space-between; gap: var(--s-4); border-block-end: 1px solid var(--line-2); padding-block-end: var(--s-2); color: var(--text-2); font-size: .88em; margin-block-end: var(--s-5) }
.run b { display: inline-flex; gap: 7px; align-items: center; color: var(--text) }
.question { color: var(--text-2) }
h1 { font-size: 1.65em; line-height: var(--lh-head); font-weight: var(--w-strong); text-wrap: balance; margin-block: var(--s-1) var(--s-3) }
article[lang="ar"] h1 { line-height: 1.5 }
h2 { font-size: 1.08em; font-weight: var(--w-strong); border-block-end: 1px solid var(--line-2); padding-block-end: 4px; margin-block-start: var(--s-5) }
h3 { font-size: 1em; font-weight: var(--w-strong); margin-block-start: var(--s-3) }
h2, h3 { display: flex; justify-content: space-between; align-items: baseline; gap: var(--s-4); flex-wrap: wrap }
h2 .scale { color: var(--text-2); font-weight: var(--w-text); padding-inline-end: .4em }
.aside { font-weight: var(--w-text); font-size: .86em; color: var(--warn) }
p, li, td, th { text-wrap: pretty }
.lead { font-size: 1.14em; font-weight: var(--w-strong); line-height: 1.45 }
article[lang="ar"] .lead { line-height: 1.75 }
.answer { color: var(--text) } .answer + .answer { margin-block-start: var(--s-3) }
bdi[dir="ltr"] { white-space: nowrap }
.quiet { color: var(--text-3) } p.quiet { font-size: .93em }
.plus { color: var(--plus-text) } .minus { color: var(--minus-text) }
.unsourced { text-decoration: underline dashed 1.5px var(--line-3); text-underline-offset: .25em }
code { font-family: "IBM Plex Mono", ui-monospace, monospace; font-size: .92em; unicode-bidi: isolate }
sup { font-size: .7em; line-height: 0; white-space: nowrap; unicode-bidi: isolate; font-weight: var(--w-text) } sup a { color: var(--accent); text-decoration: none; padding: 4px 2px }
sup a:hover { text-decoration: underline }
ol, ul { padding-inline-start: 1.6em; display: grid; gap: 2px }
`;

const parts = `
.scroll { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100%; font-size: .93em }
caption { text-align: start; color: var(--text-3); padding-block-end: var(--s-2); font-size: .98em }
th, td { text-align: start; font-weight: var(--w-text); padding: 4px var(--s-3) 4px 0; border-block-end: 1px solid var(--line); vertical-align: baseline }
[dir="rtl"] th, [dir="rtl"] td { padding: 4px 0 4px var(--s-3) }
thead th { color: var(--text-3); border-block-end-color: var(--line-2) }
td { font-variant-numeric: tabular-nums } .short, .number { white-space: nowrap } th.number, td.number { text-align: end } th.number, td.number { padding-inline: var(--s-2) }
tr.marked > * { background: var(--selected) } tbody th[scope="row"], thead th:first-child { padding-inline-start: 4px }
/* A table that is wider than its page scrolls under its first column. */
.beside { font-size: .86em } .beside td, .beside thead th { min-inline-size: 6.5em } .beside th:first-child { min-inline-size: 9em; position: sticky; inset-inline-start: 0; background: var(--surface) }
.share { display: grid; grid-template-columns: 8.5em 11em minmax(0, 1fr); gap: 2px var(--s-4); align-items: baseline }
.share.range { grid-template-columns: minmax(0, 13em) minmax(5em, 10em) 7em minmax(0, 1fr) }
.share .count { font-variant-numeric: tabular-nums; color: var(--text-2) } .share .count b { color: var(--text); font-weight: var(--w-strong) }
.bar { inline-size: 100%; block-size: 6px; align-self: start; margin-block-start: .62em }
.bar .on { fill: var(--world) } .bar .off { fill: var(--world-off) }
[dir="rtl"] .bar:not(.range) { transform: scaleX(-1) }
figure { border-block: 1px solid var(--line-2); padding-block: var(--s-3); display: grid; gap: var(--s-2); grid-template-columns: minmax(0, 1fr) }
h2 + figure, h3 + figure { border-block-start: 0; padding-block-start: 0 }
figure .title { font-weight: var(--w-strong) } figcaption { color: var(--text-3); font-size: .9em }
.drawing { overflow-x: auto } .drawing svg { display: block; max-inline-size: 100%; block-size: auto; margin-inline: auto }
.drawing svg text { fill: var(--text-2); font-family: "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif }
.notes ol { font-size: .9em } .notes q { quotes: none } .notes q[lang="ar"] { font-family: "IBM Plex Sans Arabic", "IBM Plex Sans", sans-serif; font-size: 1.06em }
.notes li:target { background: var(--selected) }
footer { border-block-start: 1px solid var(--line-2); padding-block-start: var(--s-3); color: var(--text-3); font-size: .86em }
/* On a narrow screen a figure scrolls rather than shrink until nobody can read it. */
@media screen and (max-width: 640px) { article { padding: var(--s-4) } .drawing svg { min-inline-size: 580px } .share, .share.range { grid-template-columns: minmax(0, 1fr) } }
`;

const print = `
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) "\\200e  / \\200e" counter(pages); font: 9pt Amiri, serif; color: #63666b } }
@media print {
  :root { color-scheme: light }
  html, article, article[lang="ar"] { font-family: Amiri, "Times New Roman", serif; background: #fff; color: #111 }
  body { padding: 0 } article { padding: 0; font-size: 11.5pt }
  /* Amiri stands tall: a closer line would show its ink at the foot of the page before. */
  article[lang="ar"], article[lang="ar"] .lead { font-size: 12.5pt; line-height: 1.85 } article[lang="ar"] .lead { font-size: 13.5pt } article[lang="ar"] h1 { line-height: 1.75 }
  /* Blocks, not a grid: rows of a grid are cut at the foot of a page. */
  article, figure { display: block } article > * { margin-block-end: 9pt } figure > * { margin-block-end: 5pt }
  .languages { display: none } header.summary { break-after: page } header.summary + h2 { margin-block-start: 0 } header.summary .answer { font-size: 1.04em } .answer + .answer { margin-block-start: 7pt }
  .notes h2 { margin-block-end: 5pt } .notes li { padding-block-start: 2pt }
  /* The end is never left alone on a page: the last notes go over with it. */
  footer { break-before: avoid; break-inside: avoid } .notes li:nth-last-child(-n + 6) { break-after: avoid }
  h2, h3, .title, caption, thead, tbody tr:first-child { break-after: avoid } figure, tr, .share, li, caption, p.quiet { break-inside: avoid } h2 + p.quiet, h3 + p.quiet { break-after: avoid }
  p { orphans: 3; widows: 3 } tbody tr:last-child { break-before: avoid }
  .drawing svg { block-size: auto; max-block-size: 108mm } .drawing svg.layers { max-block-size: 150mm }
  .drawing svg text, .notes q[lang="ar"] { font-family: Amiri, serif } sup a { color: #111 } .scroll { overflow: visible } .beside { table-layout: fixed } .beside th, .beside td { min-inline-size: 0 !important; position: static !important } .beside thead th:first-child { inline-size: 20% }
}
`;

export const stylesheet = tokens + frame + words + parts + print;
