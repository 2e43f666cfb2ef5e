"""The style of a timeline as HTML: screen first, then phone, then paper."""

STIJL = """
:root { --inkt: #1a1a1a; --stil: #535b63; --haar: #d5dade; --vlak: #f3f6f7; --kleur: #1f4e5f;
  --laat: #9c2a1b; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--inkt); background: #fff; font-variant-numeric: tabular-nums lining-nums;
  font: 1rem/1.5 "Segoe UI", Seravek, "Noto Sans", "Open Sans", Ubuntu, Cantarell,
    "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif;
}
main { width: min(60rem, 100% - 3rem); margin: 2.5rem auto 4rem; }
.soort { margin: 0; color: var(--stil); }
h1 { margin: 0 0 1.25rem; font-size: 2.25rem; line-height: 1.15; letter-spacing: -.015em; }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.375rem; line-height: 1.2; letter-spacing: -.01em; }
p { margin: 0 0 .75rem; max-width: 66ch; }
.feiten { margin: 0 0 2rem; display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem 2rem; }
.feiten div { border-top: 3px solid var(--kleur); padding-top: .5rem; }
.feiten dt { color: var(--stil); font-size: .9375em; }
.feiten dd { margin: 0; font-weight: 600; line-height: 1.35; }
.feiten dd span { display: block; font-weight: 400; }
.laat { margin: 0 0 2rem; padding: .9rem 1.25rem .2rem; border: 2px solid var(--laat); }
.laat strong { color: var(--laat); }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
.smal { display: none; }
figcaption { margin-top: .5rem; color: var(--stil); font-size: .9375em; max-width: 66ch; }
table { width: 100%; border-collapse: collapse; font-size: .9375em; line-height: 1.4; }
thead th { padding: .35rem 1rem .35rem 0; border-bottom: 2px solid var(--kleur);
  color: var(--stil); font-weight: 600; text-align: left; vertical-align: bottom; }
tbody th, tbody td { padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--haar);
  text-align: left; vertical-align: top; }
tbody th { font-weight: 600; }
tr > :last-child { padding-right: 0; }
.merk { width: 2.4rem; padding-right: .6rem; }
.merk svg, summary svg { display: block; width: 26px; height: 26px; margin: -2px 0; }
.dag { white-space: nowrap; }
details { border-bottom: 1px solid var(--haar); }
summary { display: flex; align-items: center; gap: .75rem; padding: .55rem 0; cursor: pointer;
  list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: "+"; margin-left: auto; color: var(--kleur); font-size: 1.25rem;
  line-height: 1; }
details[open] > summary::after { content: "\\2212"; }
summary .naam { font-weight: 600; }
summary .kort { color: var(--stil); }
summary .geen { width: 26px; flex: none; }
:focus-visible { outline: 3px solid var(--kleur); outline-offset: 2px; }
.uitleg { padding: 0 0 1rem calc(26px + .75rem); }
.uitleg ol { margin: 0 0 .75rem; padding: 0; list-style: none; counter-reset: stap;
  max-width: 52rem; }
.uitleg li { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) 9.5rem minmax(0, 15rem);
  gap: 0 1rem; padding: .25rem 0; border-top: 1px solid var(--haar); }
.uitleg li.telt { counter-increment: stap; }
.uitleg li.telt::before { content: counter(stap); color: var(--kleur); font-weight: 600; }
.uitleg li.noot { grid-template-columns: 1.6rem minmax(0, 1fr); color: var(--stil); }
.uitleg li.noot::before { content: ""; }
.uitleg .uitkomst { font-weight: 600; white-space: nowrap; }
.uitleg .bron { color: var(--stil); font-size: .9em; overflow-wrap: anywhere; }
.uitleg dl { margin: 0; max-width: 52rem; }
.uitleg dl div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem;
  padding: .2rem 0; }
.uitleg dt { color: var(--stil); }
.uitleg dd { margin: 0; }
a { color: var(--kleur); }
.klein { margin-top: .6rem; color: var(--stil); font-size: .9375em; }
ul { margin: 0; padding-left: 1.1rem; max-width: 66ch; }
li { margin-bottom: .3rem; }
.uitleg li { margin: 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--haar);
  color: var(--stil); font-size: .9375em; }
footer p { margin-bottom: .25rem; }

@media screen and (max-width: 46rem) {
  main { width: calc(100% - 2rem); margin-top: 1.5rem; }
  h1 { font-size: 1.75rem; }
  .breed { display: none; }
  .smal { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  table, tbody { display: block; }
  tbody tr { display: grid; grid-template-columns: 2.4rem 1fr; padding: .6rem 0;
    border-bottom: 1px solid var(--haar); }
  tbody th, tbody td { display: block; padding: 0; border: 0; grid-column: 2; }
  tbody td.merk { grid-column: 1; grid-row: 1 / span 2; }
  tbody td[data-kop]::before { content: attr(data-kop) " "; color: var(--stil); }
  tbody td:empty { display: none; }
  summary { flex-wrap: wrap; row-gap: 0; }
  summary .kort { order: 3; width: 100%; padding-left: calc(26px + .75rem); }
  .uitleg { padding-left: 0; }
  .uitleg li { grid-template-columns: 1.6rem minmax(0, 1fr); }
  .uitleg li > * { grid-column: 2; }
  .uitleg dl div { grid-template-columns: minmax(0, 1fr); }
}

@page { size: A4; margin: 16mm 15mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif;
    color: #535b63; } }
@media print {
  body { font-size: 10pt; }
  main { width: auto; margin: 0; }
  h1 { font-size: 20pt; margin-bottom: 10pt; }
  h2 { font-size: 13pt; margin-top: 20pt; break-after: avoid; }
  .feiten { grid-template-columns: repeat(4, 1fr); gap: .5rem 1.25rem; }
  .feiten, .laat, figure, tr, .uitleg li, .uitleg dl div { break-inside: avoid; }
  table { font-size: 9pt; }
  tbody th, tbody td { padding-block: .22rem; }
  .merk svg { width: 20px; height: 20px; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  details { break-inside: avoid; border: 0; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { padding: .5rem 0 .2rem; break-after: avoid; }
  summary::after { content: none !important; }
  .uitleg { padding-bottom: .4rem; font-size: 9pt; }
}
"""
"""CSS of the page; colours pass 4.5:1 on white, and none of them carries meaning alone."""
