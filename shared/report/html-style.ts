/**
 * Style sheet of the HTML report, with system fonts, a light and a dark scheme, and no external resources. Text
 * contrast is at least 4.5 to 1 in both schemes (WCAG 2.2 §1.4.3).
 */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2129; --soft: #5b6472; --line: #e3e0d8; --link: #1a5fb4;
  --pass: #1b7340; --fail: #b3261e; --error: #8a5a00; --none: #4a5568;
  --critical: #8f1d3f; --high: #b3261e; --medium: #8a5a00; --low: #2b6a8a; --unknown: #6b3fa0; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14161a; --card: #1c1f25; --ink: #e6e4de; --soft: #a0a7b4; --line: #2e323a; --link: #8ab8f5;
  --pass: #6fcf97; --fail: #ff8a80; --error: #f0bf5f; --none: #a9b4c4;
  --critical: #ff86ab; --high: #ff8a80; --medium: #f0bf5f; --low: #86c5e8; --unknown: #c7a6f5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
header { border-left: 6px solid var(--verdict); background: var(--card); padding: 24px 28px;
  border-radius: 4px 10px 10px 4px; box-shadow: 0 1px 2px rgb(0 0 0 / 8%); }
.pass { --verdict: var(--pass); } .fail { --verdict: var(--fail); }
.error { --verdict: var(--error); } .none { --verdict: var(--none); }
h1 { margin: 0; font-size: 26px; line-height: 1.25; letter-spacing: -0.01em; color: var(--verdict); }
header p { margin: 6px 0 0; color: var(--soft); } header strong { color: var(--ink); }
header ul { margin: 14px 0 0; padding-left: 20px; } header li + li { margin-top: 4px; }
h2, summary { font-size: 16px; font-weight: 650; }
section, details { margin-top: 28px; } h2 { margin: 0 0 10px; }
summary { cursor: pointer; padding: 10px 0; }
details { border-top: 1px solid var(--line); } details + details { margin-top: 0; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: 12px; font-weight: 600; color: var(--soft); white-space: nowrap; }
td:first-child { white-space: nowrap; } td { overflow-wrap: break-word; }
td code, td small { overflow-wrap: anywhere; } td:has(> code), td:has(> a > code) { min-width: 11em; }
small { display: block; color: var(--soft); font-size: 12.5px; }
code { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
.severity { font-weight: 600; } .severity::before { content: ""; display: inline-block; width: 8px;
  height: 8px; margin-right: 8px; border-radius: 50%; background: currentColor; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); }
.low { color: var(--low); } .unknown { color: var(--unknown); } .severity.none { color: var(--soft); }
section > ul { margin: 0; padding-left: 20px; } li + li { margin-top: 4px; }
footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft);
  font-size: 13px; }
@media print { body { background: #fff; } .scroll, header { box-shadow: none; break-inside: avoid; } }
`.trim();
