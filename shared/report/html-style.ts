/**
 * Style sheet of the HTML report. It has system fonts, a light and a dark color scheme, and no external resources. Text
 * contrast is at least 4.5 to 1 in both schemes (WCAG 2.2 §1.4.3). Each severity has its own shape, because some
 * readers cannot distinguish severities by color.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f7f9, #101317); --card: light-dark(#ffffff, #181c22); --raised: light-dark(#f3f5f8, #20252d);
  --ink: light-dark(#1b2027, #e8eaed); --soft: light-dark(#57606c, #a3adba); --line: light-dark(#dde2e8, #2d343d);
  --edge: light-dark(#868f9b, #6d7785); --link: light-dark(#0b5cad, #7cb7ff); --tint: light-dark(#e8f1fc, #1b2b40);
  --pass: light-dark(#13703b, #5fd08f); --fail: light-dark(#b42318, #ff8f85); --warning: light-dark(#8a5a00, #f2bf56);
  --none: light-dark(#4b5563, #aab4c2);
  --malware: light-dark(#6b3fa0, #c9a9f8); --critical: light-dark(#981b1b, #ff7d7d); --high: light-dark(#b4460f, #ffa45c);
  --unknown: light-dark(#4b5563, #aab4c2); --medium: light-dark(#7d6200, #ecd06f); --low: light-dark(#1d6b8f, #7cc8ea);
  --notice: light-dark(#69707d, #8e98a7);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
[data-theme="light"] { color-scheme: light; } [data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
main { max-width: 1280px; margin: 0 auto; padding: 28px 28px 64px; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
code { font: 0.87em/1.5 var(--mono); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
h2, summary { font-size: 16px; font-weight: 650; } h2 { margin: 0 0 10px; } summary { cursor: pointer; padding: 10px 0; }
a, button, .search input { touch-action: manipulation; }
.soft, small, .about, footer { color: var(--soft); }
small { display: block; font-size: 13px; line-height: 1.45; overflow-wrap: anywhere; } small:empty { display: none; }

header { position: relative; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--verdict);
  border-radius: 10px; padding: 22px 28px 20px; overflow-wrap: anywhere; }
.pass { --verdict: var(--pass); } .fail { --verdict: var(--fail); }
.error { --verdict: var(--fail); } .none { --verdict: var(--none); }
h1 { margin: 0; font-size: 25px; line-height: 1.25; letter-spacing: -0.012em; color: var(--verdict); padding-right: 120px; }
header p { margin: 6px 0 0; max-width: 90ch; } header ul { margin: 12px 0 0; padding-left: 20px; }
header li + li { margin-top: 3px; } header details { margin: 0; }
header summary { font-size: 15px; font-weight: 400; padding: 4px 0 0; color: var(--link); }
.about, .accept { font-size: 14px; } .accept { color: var(--soft); } .about code { font-size: 13px; }
.severities { margin-top: 16px; } .bar { display: block; border-radius: 3px; }
.severities ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 22px; padding: 0; margin-top: 10px; }
.severities li + li { margin: 0; } .key { color: var(--soft); font-size: 13px; }
.key span { display: inline-block; width: 12px; height: 12px; vertical-align: -1px; margin-left: 6px; background: var(--soft); forced-color-adjust: none; print-color-adjust: exact; }
.key .short { height: 6px; } .caption { font-size: 14px; color: var(--soft); margin: 0 0 6px; } .old { color: var(--warning); }
.first-fixes { margin-top: 14px; } .first-fixes small + br { display: none; } .first-fixes h2 { margin: 0; } .first-fixes ul { margin-top: 6px; }

h3 { margin: 0 0 8px; font-size: 13px; color: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 20px 40px; padding: 18px 22px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.charts ul { list-style: none; margin: 0; padding: 0; } .charts li { display: grid; grid-template-columns: 110px 1fr auto; gap: 12px; align-items: center; font-size: 14px; }
.severity { font-weight: 600; white-space: nowrap; color: var(--tone); }
.severity::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 7px;
  background: currentColor; forced-color-adjust: none; print-color-adjust: exact; }
rect { fill: var(--tone); forced-color-adjust: none; print-color-adjust: exact; }
.malware { --tone: var(--malware); } .critical { --tone: var(--critical); } .high { --tone: var(--high); }
.unknown { --tone: var(--unknown); } .medium { --tone: var(--medium); } .low { --tone: var(--low); }
.severity.none, rect.none, .notice { --tone: var(--notice); }
.malware::before { width: 11px; margin-right: 6px; clip-path: path("M2 1h1v1h-1zM8 1h1v1h-1zM3 2h1v1h-1zM7 2h1v1h-1zM2 3h7v1h-7zM1 4h2v1h-2zM4 4h3v1h-3zM8 4h2v1h-2zM0 5h11v1h-11zM0 6h1v1h-1zM2 6h7v1h-7zM10 6h1v1h-1zM0 7h1v1h-1zM2 7h1v1h-1zM8 7h1v1h-1zM10 7h1v1h-1zM3 8h2v1h-2zM6 8h2v1h-2z"); }
.critical::before { clip-path: polygon(50% 4%, 100% 96%, 0 96%); }
.high::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
.medium::before { clip-path: inset(8% 8%); } .low::before { border-radius: 50%; transform: scale(0.85); }
.unknown::before { clip-path: path(evenodd, "M1 3.2C1 1.2 2.6 0 5 0s4 1.2 4 3c0 1.5-.9 2.2-1.9 2.9C6.4 6.4 6.2 6.7 6.2 7.2H3.900c0-1.4.6-2.1 1.6-2.8C6.200 3.900 6.600 3.600 6.600 3c0-.7-.6-1.100-1.600-1.100s-1.600.4-1.600 1.300zM3.900 8h2.300v2H3.900z"); }
.severity.none::before { clip-path: inset(38% 0); } .notice::before { clip-path: polygon(35% 0, 65% 0, 65% 22%, 35% 22%, 35% 36%, 65% 36%, 65% 100%, 35% 100%); }

section, main > details, .overview > details { margin-top: 28px; }
main > details, .overview > details { border-top: 1px solid var(--line); }
main > details + details, .overview > details + details { margin-top: 0; }
section > ul { margin: 0; padding-left: 20px; } li { overflow-wrap: anywhere; } li + li { margin-top: 4px; }
.scroll, .frame { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.scroll { overflow-x: auto; } .scroll td { overflow-wrap: break-word; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; font-size: 12.5px; font-weight: 600; color: var(--soft); white-space: nowrap; }
td:first-child { white-space: nowrap; overflow-wrap: normal; }
footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--line); font-size: 13px; overflow-wrap: anywhere; }

.js main > section:not(.panel), .js main > details { display: none; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; } [hidden] { display: none !important; }
.plain { border: 0; padding: 0; background: none; color: var(--link); text-align: left; overflow-wrap: anywhere;
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.plain.severity { color: var(--tone); white-space: normal; }
.theme { position: absolute; top: 22px; right: 28px; font-size: 13px; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 20px; border-bottom: 1px solid var(--line); }
.tabs a { padding: 9px 14px; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs a:hover { color: var(--ink); } .tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--link); }
.number { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; } .tabs .number { margin-left: 7px; }
.panel > section { margin-top: 20px; }
.tools { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; }
.search { position: relative; flex: 1 1 320px; max-width: 560px; }
.search input { width: 100%; padding: 9px 40px 9px 14px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
.search kbd { position: absolute; right: 12px; top: 8px; padding: 1px 7px; border: 1px solid var(--line); border-radius: 5px;
  font: 12px/1.6 var(--mono); color: var(--soft); pointer-events: none; } .search input:focus + kbd { display: none; }
.choice { display: inline-flex; border: 1px solid var(--edge); border-radius: 8px; overflow: hidden; }
.choice button { border: 0; padding: 7px 12px; background: var(--card); } .choice button + button { border-left: 1px solid var(--line); }
.choice button[aria-pressed="true"] { background: var(--tint); font-weight: 600; } .choice button:focus-visible { outline-offset: -3px; }
.sort { color: var(--soft); font-size: 14px; }
select { padding: 7px 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: var(--ink); }
.columns { display: grid; grid-template-columns: 216px minmax(0, 1fr); gap: 24px; margin-top: 16px; align-items: start; }
.columns:has(> .facets[hidden]) { grid-template-columns: minmax(0, 1fr); }
.facets { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow-y: auto; padding-right: 6px; }
.facets summary { display: none; }
fieldset { border: 0; margin: 0 0 18px; padding: 0; min-width: 0; }
legend { padding: 0 0 4px; font-size: 12.5px; font-weight: 600; color: var(--soft); }
fieldset label { display: flex; gap: 8px; align-items: baseline; padding: 3px 0; cursor: pointer; overflow-wrap: anywhere; }
fieldset label .number { margin-left: auto; } fieldset .severity { font-weight: 400; color: inherit; } fieldset .severity::before { background: var(--tone); }
fieldset label.empty { color: var(--soft); } fieldset input { margin: 0; flex: none; translate: 0 1px; accent-color: var(--link); }
.count { margin: 0 0 8px; font-size: 14px; color: var(--soft); }
.rows th button { border: 0; padding: 0; background: none; font-weight: inherit; color: inherit; }
.rows th button::after { content: "↕"; margin-left: 5px; opacity: 0.55; } .rows th[aria-sort="ascending"] button { color: var(--ink); }
.rows th[aria-sort="ascending"] button::after { content: "↓"; opacity: 1; }
.rows tbody tr:not(.details) { cursor: pointer; } .rows tbody tr:not(.details):hover { background: var(--raised); }
.rows tr.opened { background: var(--raised); box-shadow: inset 3px 0 var(--link); } .rows .details > td { border-top: 0; background: var(--raised); padding: 4px 22px 20px; box-shadow: inset 3px 0 var(--link); white-space: normal; }
.muted { color: var(--soft); } .muted .severity { opacity: 0.85; }
.open { border: 0; padding: 0; background: none; color: var(--link); font-weight: 600; text-align: left; overflow-wrap: anywhere; }
.open::before { content: "▸"; display: inline-block; width: 1.1em; color: var(--soft); } .open[aria-expanded="true"]::before { content: "▾"; }
.badge { display: inline-block; margin-left: 6px; padding: 0 7px; border: 1px solid var(--edge); border-radius: 99px; font-size: 12px; white-space: nowrap; }
.badge.alarm { background: var(--fail); border-color: var(--fail); color: var(--card); font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: 2px 14px; } .nothing { padding: 28px 14px; text-align: center; color: var(--soft); }
.more { display: block; margin: 12px auto; padding: 7px 16px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 7px 20px; margin: 10px 0 14px; }
dt { color: var(--soft); font-size: 14px; } dd { margin: 0; overflow-wrap: anywhere; }
.title { margin: 0; font-weight: 600; overflow-wrap: anywhere; } .paths, .found { margin: 0; padding: 0; list-style: none; }
.command { display: flex; gap: 10px; align-items: flex-start; margin-top: 6px; padding: 8px 10px 8px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.command code { flex: 1; max-height: 9.5em; overflow: auto; }
.copy { flex: none; padding: 3px 11px; border: 1px solid var(--edge); border-radius: 7px; background: var(--card); font-size: 13px; }
.related { display: flex; flex-wrap: wrap; gap: 5px 16px; align-items: baseline; }
.fixes ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 12px; }
.fixes li { padding: 14px 18px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; } .fixes li p { margin: 0; } .fixes li p + p { margin-top: 6px; }
.fixes summary { font-size: 14px; font-weight: 400; padding: 8px 0 0; color: var(--link); } .fixes .related { padding-top: 8px; } .fixes .command { background: var(--raised); }
meter { width: 100%; min-width: 90px; height: 14px; }
#announcement { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

@media (max-width: 999px) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 12px; } .facets { position: static; max-height: none; }
  .facets summary { display: list-item; font-size: 15px; } .facets[open] { columns: 2 200px; column-gap: 32px; }
  .facets[open] summary { column-span: all; } fieldset { break-inside: avoid; } }
@media (max-width: 699px) {
  main { padding: 0 0 40px; } header { border-width: 4px 0 1px; border-radius: 0; padding: 18px 16px; } .theme { top: 18px; right: 16px; }
  h1 { font-size: 21px; padding-right: 96px; } section, main > details, .overview > details, .tabs, .panel, footer { margin-inline: 16px; } .panel section { margin-inline: 0; }
  .overview > details { margin-inline: 0; } .tabs { flex-wrap: nowrap; overflow-x: auto; margin-inline: 0; padding-inline: 8px; } .tabs a { white-space: nowrap; flex: none; padding-inline: 10px; }
  .scroll, .frame { background: none; border: 0; border-radius: 0; overflow: visible; }
  table, tbody, tr, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin-bottom: 10px; padding: 8px 14px; }
  td { border: 0; padding: 3px 0; } td:first-child { white-space: normal; } td:empty { display: none; }
  .rows td:nth-child(n+3)[data-label]::before, .scroll td:nth-child(n+2)::before { content: attr(data-label) ": "; color: var(--soft); font-size: 13px; }
  td > small { display: block; } .counts { display: inline-flex; }
  .rows tr.opened { margin-bottom: 0; border-radius: 10px 10px 0 0; border-bottom: 0; } .rows tr.details { padding: 0; border-top: 0; border-radius: 0 0 10px 10px; } .rows .details > td { padding: 0 14px 14px; border-radius: 0 0 10px 10px; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dt { margin-top: 9px; font-size: 13px; } .open { padding: 3px 0; }
  .choice button { padding-inline: 9px; font-size: 14px; } fieldset label { padding: 6px 0; } }
@media print { :root { color-scheme: light; } body { background: #fff; zoom: 0.75; } main { padding: 0; max-width: none; }
  header, .scroll, .frame { border-color: #bbb; } tr, header, .fixes li { break-inside: avoid; } thead { display: table-header-group; }
  .theme, .tabs, .tools, .facets, .copy, .more, .rows th button::after { display: none !important; } .columns { display: block; } a { color: inherit; } }
`.trim();
