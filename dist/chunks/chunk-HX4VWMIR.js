import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import {
  advisoryText,
  documentsBlock,
  factsLine,
  fitSections,
  fixBlock,
  footerMarkdown,
  headMarkdown,
  headerText,
  madeBlock,
  markdownSection,
  packageChangesBlock,
  problemBlock,
  reasonBlock,
  reasonSection,
  refusedBlock,
  reportBlocks,
  shortSha,
  showReport,
  verdictOf,
  verifiedBlock
} from "./chunk-3VFDP4PV.js";
import {
  comparisonBlock,
  expiringBlock
} from "./chunk-5HS32HJD.js";
import {
  findingBlock,
  openFindings,
  safeUrl,
  suppressedBlock,
  suppressedFindings
} from "./chunk-ZXCNIBHB.js";
import {
  readStepFile,
  spec
} from "./chunk-OT55VCTT.js";
import {
  FINDINGS_KIND,
  acceptText,
  blockSize,
  changedRulesBlock,
  code,
  commentKey,
  countNoun,
  jobLabel,
  message,
  oneLine,
  openStepFiles,
  policiesText,
  readInputs,
  shownPath,
  sourceText,
  text3 as text,
  visibleText
} from "./chunk-ZYZ3IHX7.js";
import {
  DataError,
  UserError,
  errorCode
} from "./chunk-JTYIUYNF.js";

// shared/flows/results/read-step-files.ts
import { lstat, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
var NAMES = /* @__PURE__ */ new Set([
  "findings.json",
  "decision.json",
  "documents.json",
  "evidence.json",
  "verification.json"
]);
var DECIDING_FOLDER = /^\d{3,}-(?:scan|verify)$/;
var MAX_BYTES = 128 * 1024 * 1024;
var MAX_FILES = 5e3;
async function readStepFiles(folder) {
  const entries = await readdir(folder, { recursive: true }).catch((error) => error);
  if (!Array.isArray(entries)) return { files: [], unreadable: [noFolder(folder, entries)] };
  const files = [];
  const unreadable = undecidedFolders(entries);
  const paths = entries.filter((path) => NAMES.has(basename(path))).sort();
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      files.push(readStepFile(await boundedFile(join(folder, path), path), path));
    } catch (error) {
      unreadable.push(problemOf(error, path));
    }
  }
  if (paths.length > MAX_FILES) unreadable.push(tooMany(folder, paths.length - MAX_FILES));
  return { files, unreadable };
}
function undecidedFolders(entries) {
  const decided = new Set(
    entries.filter((path) => basename(path) === "decision.json").map((path) => dirname(path))
  );
  return entries.filter((path) => DECIDING_FOLDER.test(basename(path)) && !decided.has(path)).sort().map((path) => ({ code: "unreadable", message: "this step wrote no decision", path }));
}
function tooMany(folder, left) {
  const message2 = `${left} results were not read, because at most ${MAX_FILES} are supported`;
  return { code: "limit-exceeded", message: message2, path: folder };
}
async function boundedFile(path, shown) {
  const found = await lstat(path);
  if (!found.isFile()) throw new DataError("unreadable", "not a regular file", { path: shown });
  if (found.size <= MAX_BYTES) return await readFile(path);
  throw new DataError("limit-exceeded", `larger than ${MAX_BYTES} bytes`, { path: shown });
}
function noFolder(folder, error) {
  const message2 = `not a readable folder (${errorCode(error) ?? String(error)})`;
  return { code: "unreadable", message: message2, path: folder };
}
function problemOf(error, path) {
  const code2 = error instanceof DataError ? error.code : "unreadable";
  return { code: code2, message: error instanceof Error ? error.message : String(error), path };
}

// shared/report/comment-marker.ts
import { hash } from "node:crypto";
var UNSAFE = /[^A-Za-z0-9._/-]+/g;
var MAX_KEY = 120;
function commentMarker(key) {
  const safe = key.replace(UNSAFE, "-").replace(/-{2,}/g, "-").slice(0, MAX_KEY);
  return `<!-- assay:comment:${safe}${safe === key ? "" : `.${shortHash(key)}`} -->`;
}
function shortHash(key) {
  return hash("sha256", key, "hex").slice(0, 8);
}

// shared/report/render-comment.ts
var MAX_COMMENT_BYTES = 65e3;
var OPEN_ROWS = 10;
var FOLDED_ROWS = 50;
var MAX_JOB = 200;
var MAX_FIXES = 5;
function renderComment(data, options) {
  const verdict = verdictOf(data);
  const head = `${options.marker}
${headMarkdown(data, verdict, "###")}`;
  const sections = [reasonSection(verdict), ...commentSections(data)];
  const { job = "" } = options;
  const whose = job === "" ? "" : ` of ${job.slice(0, MAX_JOB)}`;
  const footer = footerMarkdown(data, `Updated on every run${whose}.`);
  return fitSections(head, sections, footer, options.maxBytes ?? MAX_COMMENT_BYTES);
}
function commentSections(data) {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const suppressed = suppressedFindings(data);
  const otherTitle = failing.length === 0 ? "Findings that do not fail the check" : "Other findings";
  return [
    cut(changedRulesBlock(data)),
    cut(comparisonBlock(data), OPEN_ROWS),
    cut(findingBlock(data, failing, { title: "Must be fixed", isFolded: false }), OPEN_ROWS),
    cut(refusedBlock(data), OPEN_ROWS),
    cut(fixBlock(data, failing), MAX_FIXES),
    cut(findingBlock(data, milder, { title: titled(otherTitle, milder), isFolded: true })),
    cut(packageChangesBlock(data)),
    cut(problemBlock(data, true)),
    cut(expiringBlock(data)),
    cut(suppressedBlock(suppressed)),
    cut(verifiedBlock(data, true)),
    cut(madeBlock(data, true)),
    cut(documentsBlock(data, true))
  ].flat();
}
function cut(block, maxRows = FOLDED_ROWS) {
  return blockSize(block) === 0 ? [] : [{ ...markdownSection(block), maxRows }];
}
function titled(title, items) {
  return `${title} (${items.length})`;
}

// shared/report/escape-html.ts
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function escapeHtml(text2, maxChars) {
  return visibleText(text2, maxChars).replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? "");
}
function htmlLink(label, url) {
  const address = url === void 0 ? void 0 : safeUrl(url);
  if (address === void 0) return label;
  return `<a href="${escapeHtml(address, address.length)}" rel="noreferrer noopener">${label}</a>`;
}

// shared/report/html-block.ts
function htmlBlock(block) {
  const inner = block.kind === "table" ? tableHtml(block) : listHtml(block.items);
  const title = escapeHtml(block.title);
  if (block.isFolded) {
    return `<details><summary>${title}</summary>
${inner}</details>
`;
  }
  return `<section><h2>${title}</h2>
${inner}</section>
`;
}
function htmlLine(line) {
  return line.map(htmlSpan).join("");
}
function listHtml(items) {
  return `<ul>
${items.map((item) => `<li>${htmlLine(item)}</li>
`).join("")}</ul>
`;
}
function tableHtml(block) {
  if (blockSize(block) === 0) return "";
  const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlLine(cell)}</td>`).join("")}</tr>
`).join("");
  return `<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}
function htmlSpan(span) {
  switch (span.as) {
    case "text":
      return htmlLink(escapeHtml(span.text), span.url);
    case "strong":
      return `<strong>${escapeHtml(span.text)}</strong>`;
    case "code":
      return htmlLink(`<code>${escapeHtml(span.text) || "–"}</code>`, span.url);
    case "note":
      return `<small>${escapeHtml(span.text)}</small>`;
    case "severity":
      return `<span class="severity ${severityClass(span)}">${escapeHtml(span.label)}</span>`;
  }
}
function severityClass(span) {
  return span.label === "Malware" ? "critical" : span.severity;
}

// shared/report/html-style.ts
var HTML_STYLE = `
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

// shared/report/render-html.ts
var MAX_ROWS = 2e3;
var CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderHtml(data) {
  const verdict = verdictOf(data);
  const title = escapeHtml(headerText(data, verdict));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main class="${verdict.hasFailures ? "fail" : verdict.outcome}">
${headerHtml(data, verdict, title)}
${reportBlocks(data).map(shortened).map(htmlBlock).join("")}
${footerHtml(data)}
</main>
</body>
</html>
`;
}
function headerHtml(data, verdict, title) {
  const facts = htmlLine(factsLine(data));
  const reasons = reasonBlock(verdict);
  const why = reasons.kind === "list" && reasons.items.length > 0 ? listHtml(reasons.items) : "";
  const accept = htmlLine(message(acceptText(verdict.reasons)));
  const paragraph = (content) => content === "" ? "" : `<p>${content}</p>
`;
  return `<header>
<h1>${title}</h1>
${paragraph(facts)}${why}${paragraph(accept)}</header>`;
}
function footerHtml(data) {
  const texts = [policiesText(data), advisoryText(data)].map((each) => escapeHtml(each));
  const parts = [runHtml(data), ...texts].filter((part) => part !== "");
  return parts.length === 0 ? "" : `<footer>${parts.join(" · ")}</footer>`;
}
function runHtml({ run }) {
  if (run === void 0) return "";
  const home = `${run.serverUrl}/${run.repository}`;
  const job = run.runId === void 0 ? [] : [text(" · "), text("Workflow run", `${home}/actions/runs/${run.runId}`)];
  return htmlLine([code(shortSha(run), `${home}/commit/${run.sha}`), ...job]);
}
function shortened(block) {
  if (block.kind !== "table" || block.rows.length <= MAX_ROWS) return block;
  const left = countNoun(block.rows.length - MAX_ROWS, `more ${block.noun}`);
  return { ...block, rows: [...block.rows.slice(0, MAX_ROWS), [[text(left)]]] };
}

// actions/report/main.ts
async function main(host) {
  const inputs = readInputs(spec, host);
  const { files, unreadable } = await readStepFiles(inputs.from ?? host.stepsFolder);
  if (files.length + unreadable.length === 0 && host.kind === "terminal") throw nothingLeft(inputs);
  const data = gatherReport({ title: "Assay", run: runOf(host, files) }, files, unreadable);
  const verdict = verdictOf(data);
  const marker = commentMarker(inputs["comment-key"] ?? keyOf(inputs, host));
  const comment = renderComment(data, { marker, job: jobLabel(inputs.matrix ?? "", host.context) });
  const written = await openStepFiles(host, spec.name, inputs["output-dir"]);
  host.setOutput("html", await written.write("report.html", renderHtml(data)));
  host.setOutput("markdown", await written.write("comment.md", comment));
  host.setOutput("decision", verdict.outcome);
  if (inputs.summary) await showReport(data, host);
  host.setOutput("comment-url", "");
  await publish(data, { inputs, verdict, marker, comment, host });
  host.finish(verdict.outcome === "none" ? "pass" : verdict.outcome, explanation(data, verdict));
}
var MAX_REASONS = 10;
function explanation(data, { outcome, hasFailures, reasons }) {
  const results = countNoun(data.decisions.length, "decision");
  const left = reasons.length - MAX_REASONS;
  return [
    `Reported ${results}: ${outcome === "error" && hasFailures ? "error and fail" : outcome}.`,
    ...reasons.slice(0, MAX_REASONS).map(reasonLine),
    ...left > 0 ? [`- and ${left} more`] : []
  ].join("\n");
}
function reasonLine({ action, subject, message: message2 }) {
  const about = subject === "" ? action : `${action} of ${sourceText(subject)}`;
  return `- ${oneLine(`${about}: ${message2}`)}`;
}
function keyOf({ matrix, from }, host) {
  return commentKey(matrix ?? "", from === void 0 ? "" : shownPath(host, from), host);
}
function nothingLeft({ from }) {
  return new UserError(
    "input-missing",
    from === void 0 ? "No results given." : `No results found in ${from}.`,
    "Give each command a separate `--output-dir`, such as `out/scan` and `out/sbom`, and pass the common parent folder as `--from`."
  );
}
async function publish(data, publishing) {
  const { inputs, host, verdict, marker } = publishing;
  const { context } = host;
  const { comment: when, "github-token": token, "upload-sarif": isUploading } = inputs;
  if (context === void 0 || when === "never" && !isUploading) return;
  const { publish: send } = await import("./publish-report-J42C4YUD.js");
  const isOnlyUpdate = when === "on-findings" && verdict.outcome === "pass";
  const comment = when === "never" ? void 0 : { marker, body: publishing.comment, isOnlyUpdate };
  await send(
    { data, comment, isUploading, token, context },
    host,
    (url) => host.setOutput("comment-url", url)
  );
}
function runOf(host, files) {
  const { context } = host;
  if (context === void 0 || context.sha === "") return void 0;
  const { serverUrl, repository, runId } = context;
  const scanned = files.flatMap(
    (file) => file.kind === FINDINGS_KIND ? file.source.checkout?.commit ?? [] : []
  );
  const [sha = context.sha, ...others] = new Set(scanned);
  return { serverUrl, repository, sha: others.length === 0 ? sha : context.sha, runId };
}

export {
  main
};
