import {
  readStepFile
} from "./chunk-5S5JHMVK.js";
import {
  gatherReport,
  schemeFor
} from "./chunk-MFDAHFCR.js";
import {
  blockSize,
  code,
  compareText,
  countBySeverity,
  counted,
  escapeMarkdown,
  findingBlock,
  grouped,
  markdownCode,
  markdownLink,
  note,
  openFindings,
  safeUrl,
  strong,
  suppressedBlock,
  suppressedFindings,
  text,
  visibleText
} from "./chunk-MJRSK3MI.js";
import {
  SEVERITIES
} from "./chunk-V7ZJK3KG.js";
import {
  placeText,
  sourceText
} from "./chunk-AZ6QOUTQ.js";
import {
  openStepFiles
} from "./chunk-LODKIWTO.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-ZFC25WGQ.js";
import {
  DataError
} from "./chunk-EJ2PPSOD.js";

// shared/report/comment-marker.ts
var UNSAFE = /[^A-Za-z0-9._/-]+/g;
var MAX_KEY = 120;
function commentMarker(key) {
  const safe = key.replace(UNSAFE, "-").replace(/-{2,}/g, "-").slice(0, MAX_KEY);
  return `<!-- assay:comment:${safe} -->`;
}

// shared/report/evidence-blocks.ts
var SHORT_DIGEST = "sha256:".length + 12;
var LONG_HEX = /[0-9a-f]{64}/g;
var MAX_STORED = 3;
var PREDICATE_NAMES = /* @__PURE__ */ new Map([
  ["https://sigstore.dev/cosign/sign/v1", "Signature"],
  ["sign/v1", "Signature"],
  ["cosign-legacy", "Signature (legacy cosign)"],
  ["https://slsa.dev/provenance/v1", "SLSA provenance"],
  ["https://slsa.dev/provenance/v0.2", "SLSA provenance (0.2)"],
  ["https://cyclonedx.org/bom", "CycloneDX SBOM"],
  ["https://spdx.dev/Document", "SPDX SBOM"],
  ["https://spdx.dev/Document/v2.3", "SPDX SBOM"],
  ["https://in-toto.io/attestation/vulns/v0.1", "Vulnerability report"],
  ["https://in-toto.io/attestation/vulns/v0.2", "Vulnerability report"],
  ["https://cosign.sigstore.dev/attestation/vuln/v1", "Vulnerability report"],
  ["https://openvex.dev/ns/v0.2.0", "OpenVEX"],
  ["https://slsa.dev/verification_summary/v1", "Verification summary"]
]);
function refusedBlock(data) {
  const rows = data.verifications.flatMap(
    (verification) => verification.refused.map((refused) => [
      subjectOf(verification),
      [predicateName(refused.predicateType ?? "unknown")],
      [code(refused.code), note(refused.message)],
      [code(shortened(refused.origin))]
    ])
  );
  return {
    kind: "table",
    title: `${counted(rows.length, "piece")} of evidence refused`,
    isFolded: false,
    noun: "refusal",
    columns: ["Subject", "Evidence", "Why it was refused", "Found at"],
    rows
  };
}
function verifiedBlock(data, isFolded) {
  const rows = data.verifications.flatMap(
    (verification) => verification.verified.map((evidence) => [
      subjectOf(verification),
      [predicateName(evidence.predicateType)],
      [code(evidence.identity.san), note(evidence.identity.issuer)],
      [text(evidence.signedAt ?? "unknown")]
    ])
  );
  return {
    kind: "table",
    title: `Verified: ${counted(rows.length, "piece")} of evidence`,
    isFolded,
    noun: "piece",
    columns: ["Subject", "Evidence", "Signed by", "When"],
    rows
  };
}
function madeBlock(data, isFolded) {
  const rows = data.evidence.flatMap(
    (file) => file.subjects.map((subject) => [
      [code(subject.name === "" ? shortDigest(subject.digest) : subject.name), digestNote(subject)],
      [predicateName(file.predicateType)],
      storedOf(file.stored),
      [text(file.logIndex ?? "not logged")]
    ])
  );
  return {
    kind: "table",
    title: `Signed and attested: ${counted(rows.length, "piece")} of evidence`,
    isFolded,
    noun: "piece",
    columns: ["Subject", "Evidence", "Stored at", "Log index"],
    rows
  };
}
function documentsBlock(data, isFolded) {
  return {
    kind: "table",
    title: "Bills of materials",
    isFolded,
    noun: "source",
    columns: ["Source", "Packages", "Kinds", "Documents"],
    rows: data.documents.map((file) => [
      [code(sourceText(file.source.name))],
      [text(grouped(file.packages))],
      [text(kindsOf(file.byType))],
      file.documents.flatMap((document, at) => [
        ...at === 0 ? [] : [text(", ")],
        code(document.path)
      ])
    ])
  };
}
function shortDigest(digest) {
  return digest.slice(0, SHORT_DIGEST);
}
function shortened(text2) {
  return text2.replace(LONG_HEX, (digest) => `${digest.slice(0, 12)}…`);
}
function predicateName(type) {
  const name = PREDICATE_NAMES.get(type);
  return name === void 0 ? code(type) : text(name);
}
function subjectOf({ subject }) {
  return subject.name === "" ? [code(shortDigest(subject.digest))] : [code(subject.name), digestNote(subject)];
}
function digestNote(subject) {
  return note(shortDigest(subject.digest));
}
function storedOf(stored) {
  const shown = stored.slice(0, MAX_STORED).map((place) => code(shortened(place)));
  const left = stored.length - shown.length;
  const spans = shown.flatMap((span, at) => at === 0 ? [span] : [text(", "), span]);
  return left > 0 ? [...spans, note(`and ${counted(left, "more place")}`)] : spans;
}
function kindsOf(byType) {
  return Object.entries(byType).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, count]) => `${grouped(count)} ${type}`).join(", ");
}

// shared/report/fit-sections.ts
var FAIR_ROWS = 20;
function fitSections(head, sections, foot, maxBytes) {
  const left = maxBytes - byteLength(head) - byteLength(foot);
  const kept = sectionsThatFit(sections, left - byteLength(omittedLine(sections.length)));
  const omitted = sections.length - kept.length;
  const note2 = omitted === 0 ? "" : omittedLine(omitted);
  const body = fillRows(kept, left - byteLength(note2));
  return `${head}${body}${note2}${foot}`;
}
function byteLength(text2) {
  return Buffer.byteLength(text2, "utf8");
}
function sectionsThatFit(sections, room) {
  let used = 0;
  const kept = [];
  for (const section of sections) {
    used += frameBytes(section);
    if (used > room) break;
    kept.push(section);
  }
  return kept;
}
function fillRows(sections, room) {
  let spare = room - sections.reduce((sum, section) => sum + frameBytes(section), 0);
  const shown = sections.map(() => 0);
  for (const most of [FAIR_ROWS, Number.POSITIVE_INFINITY]) {
    for (const [at, { rows, maxRows }] of sections.entries()) {
      const from = shown[at] ?? 0;
      const taken = rowsThatFit(rows.slice(from, Math.min(maxRows ?? rows.length, most)), spare);
      shown[at] = from + taken.count;
      spare -= taken.bytes;
    }
  }
  return sections.map((section, at) => sectionText(section, shown[at] ?? 0)).join("");
}
function sectionText(section, shown) {
  const left = section.rows.length - shown;
  const more = left === 0 ? "" : section.more(left);
  return `${section.open}${section.rows.slice(0, shown).join("")}${more}${section.close}`;
}
function rowsThatFit(rows, room) {
  let count = 0;
  let bytes = 0;
  for (const row of rows) {
    const size = byteLength(row);
    if (bytes + size > room) break;
    bytes += size;
    count += 1;
  }
  return { count, bytes };
}
function frameBytes(section) {
  const more = section.rows.length === 0 ? "" : section.more(section.rows.length);
  return byteLength(section.open) + byteLength(more) + byteLength(section.close);
}
function omittedLine(count) {
  return `
_${count} more ${count === 1 ? "section" : "sections"} left out for lack of room._
`;
}

// shared/report/markdown-block.ts
var BOLD = /* @__PURE__ */ new Set(["critical", "high"]);
function markdownSection(block) {
  const { before, after } = frameOf(block);
  if (block.kind === "list") {
    return {
      open: before,
      rows: block.items.map((item) => `- ${markdownLine(item)}
`),
      close: after,
      more: (count) => `- _${counted(count, `more ${block.noun}`)}_
`
    };
  }
  return {
    open: `${before}${tableHead(block.columns)}`,
    rows: block.rows.map((row) => `| ${row.map(markdownLine).join(" | ")} |
`),
    close: after,
    more: (count) => `
_${counted(count, `more ${block.noun}`)}, left out for lack of room._
`
  };
}
function markdownLine(line) {
  return line.map(markdownSpan).join("");
}
function markdownSpan(span) {
  switch (span.as) {
    case "text":
      return markdownLink(escapeMarkdown(span.text), span.url);
    case "strong":
      return `**${escapeMarkdown(span.text)}**`;
    case "code":
      return markdownLink(markdownCode(span.text), span.url);
    case "note":
      return `<br><sub>${escapeMarkdown(span.text)}</sub>`;
    case "severity":
      return BOLD.has(span.severity) || span.label === "Malware" ? `**${span.label}**` : span.label;
  }
}
function frameOf(block) {
  const title = escapeMarkdown(block.title);
  return block.isFolded ? { before: `
<details><summary>${title}</summary>

`, after: "\n</details>\n" } : { before: `
#### ${title}

`, after: "" };
}
function tableHead(columns) {
  return `| ${columns.join(" | ")} |
|${columns.map(() => " :-- |").join("")}
`;
}

// shared/report/foot.ts
var SHORT_SHA = 7;
function shortSha(run) {
  return run.sha.slice(0, SHORT_SHA);
}
function advisoryText(data) {
  const names = data.scans.map(
    ({ advisories }) => advisories.newest === void 0 ? advisories.name : `${advisories.name} (newest ${advisories.newest.slice(0, "YYYY-MM-DD".length)})`
  );
  const distinct = [...new Set(names)];
  return distinct.length === 0 ? "" : `Advisories from ${distinct.join("; ")}`;
}

// shared/report/headline.ts
var VERDICT_WORDS = {
  pass: { mark: "✓", words: "passed" },
  fail: { mark: "✗", words: "failed" },
  error: { mark: "!", words: "could not decide" },
  none: { mark: "·", words: "done" }
};
function headline(data, verdict) {
  const { mark, words } = VERDICT_WORDS[verdict.outcome];
  return `${mark} ${data.title}: ${words}`;
}
function factsLine(data) {
  const facts = [...scanFacts(data), ...evidenceFacts(data)];
  return facts.flatMap((fact, at) => at === 0 ? fact : [text(" · "), ...fact]);
}
function scanFacts(data) {
  if (data.scans.length === 0) return [];
  const packages = data.scans.reduce((sum, scan) => sum + scan.packages, 0);
  const open = openFindings(data).length;
  const suppressed = suppressedFindings(data).length;
  const failing = openFindings(data).filter(({ isReason }) => isReason).length;
  const found = open === 0 ? "No findings" : counted(open, "finding");
  const grave = failing === 0 ? "" : `, ${grouped(failing)} of which must be fixed`;
  return [
    [strong(found), text(` in ${counted(packages, "package")}${grave}`)],
    ...suppressed === 0 ? [] : [[text(`${suppressed} suppressed`)]]
  ];
}
function evidenceFacts(data) {
  const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
  const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
  const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
  const checked = `${verified} verified, ${refused} refused`;
  return [
    ...made === 0 ? [] : [[text(`${counted(made, "piece")} of evidence made`)]],
    ...verified + refused === 0 ? [] : [[text(checked)]]
  ];
}

// shared/report/problem-blocks.ts
function problemBlock(data, isFolded) {
  const problems = distinctProblems(data);
  return {
    kind: "table",
    title: `${counted(problems.length, "file")} that could not be read`,
    isFolded,
    noun: "problem",
    columns: ["File", "What is wrong", "Code"],
    rows: problems.map((problem) => [
      [code(placeText(problem))],
      [text(problem.message)],
      [code(problem.code)]
    ])
  };
}
function reasonBlock(verdict) {
  return {
    kind: "list",
    title: "Why",
    isFolded: false,
    noun: "reason",
    items: verdict.reasons.map(reasonLine)
  };
}
function reasonLine({ action, subject, message }) {
  const about = subject === "" ? [] : [text(" of "), subjectSpan(subject)];
  return [strong(action), ...about, text(`: ${message}`)];
}
function subjectSpan(subject) {
  const shown = sourceText(subject);
  return shown === subject ? code(subject) : text(shown);
}
function distinctProblems(data) {
  const all = [
    ...data.scans.flatMap(({ problems }) => problems),
    ...data.documents.flatMap(({ problems }) => problems)
  ];
  const byKey = new Map(all.map((problem) => [keyOf(problem), problem]));
  return [...byKey.values()].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
function keyOf({ path, line, code: problemCode, message }) {
  return [path, line ?? 0, problemCode, message].join("\0");
}

// shared/report/markdown-frame.ts
var MAX_HEADLINE = 100;
var MAX_REASONS = 5;
function headMarkdown(data, verdict, level) {
  const facts = markdownLine(factsLine(data));
  const heading = `${level} ${escapeMarkdown(headline(data, verdict), MAX_HEADLINE)}
`;
  return facts === "" ? heading : `${heading}
${facts}
`;
}
function reasonSection(verdict) {
  const { reasons } = verdict;
  const block = reasonBlock(verdict);
  const box = verdict.outcome === "fail" ? "CAUTION" : "WARNING";
  return {
    open: reasons.length === 0 ? "" : `
> [!${box}]
`,
    rows: block.kind === "list" ? block.items.map((item) => `> - ${markdownLine(item)}
`) : [],
    close: "",
    more: (count) => `> - ${counted(count, "more reason")}
`,
    maxRows: MAX_REASONS
  };
}
function footMarkdown(data, remark) {
  const parts = [runPart(data), escapeMarkdown(advisoryText(data), 200), escapeMarkdown(remark)];
  const shown = parts.filter((part) => part !== "");
  return shown.length === 0 ? "" : `
<sub>${shown.join(" · ")}</sub>
`;
}
function runPart({ run }) {
  if (run === void 0) return "";
  const home = `${run.serverUrl}/${run.repository}`;
  const commit = markdownLink(markdownCode(shortSha(run)), `${home}/commit/${run.sha}`);
  if (run.runId === void 0) return commit;
  return `${commit} · ${markdownLink("Full report", `${home}/actions/runs/${run.runId}`)}`;
}

// shared/report/upgrades.ts
function planUpgrades(findings) {
  return [...groupByPackage(findings).values()].map(upgradeOf);
}
var MAX_IDS = 4;
function upgradeBlock(upgrades, isFolded) {
  return {
    kind: "list",
    title: "What to do",
    isFolded,
    noun: "package",
    items: upgrades.map(upgradeLine)
  };
}
function upgradeLine({ name, version, to, fixes, unfixed }) {
  const left = unfixed.length === 0 ? [] : [note(`no fix yet for ${idList(unfixed)}`)];
  const old = code(`${name}@${version}`);
  if (fixes.length === 0) {
    return [text("Replace or isolate "), old, text(": no version fixes "), text(idList(unfixed))];
  }
  const goal = to === void 0 ? text("a version with all of these fixes") : strong(to);
  return [text("Update "), old, text(" to "), goal, text(`: fixes ${idList(fixes)}`), ...left];
}
function idList(ids) {
  const left = ids.length - MAX_IDS;
  const shown = ids.slice(0, MAX_IDS).join(", ");
  return left > 0 ? `${shown} and ${counted(left, "other")}` : shown;
}
function groupByPackage(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const { finding } of findings) {
    const purl = finding.package?.purl;
    if (purl === void 0 || finding.kind === "malware") continue;
    const group = groups.get(purl) ?? [];
    group.push(finding);
    groups.set(purl, group);
  }
  return groups;
}
function upgradeOf(group) {
  const subject = group[0]?.package;
  const fixable = group.filter((finding) => finding.fixed.length > 0);
  return {
    name: subject?.name ?? "",
    version: subject?.version ?? "",
    to: lowestCommonFix(
      subject?.version ?? "",
      fixable.map(({ fixed }) => fixed),
      schemeFor(subject?.ecosystem ?? "")
    ),
    fixes: idsOf(fixable),
    unfixed: idsOf(group.filter((finding) => finding.fixed.length === 0))
  };
}
function idsOf(findings) {
  return [...new Set(findings.map(({ id }) => id))];
}
function lowestCommonFix(present, fixes, scheme) {
  const candidates = [...new Set(fixes.flat())];
  if (scheme === void 0) {
    return candidates.length === 1 ? candidates[0] : void 0;
  }
  try {
    const higher = candidates.filter((candidate) => scheme.compare(candidate, present) > 0);
    const ordered = higher.sort((a, b) => scheme.compare(a, b) || compareText(a, b));
    return ordered.find((candidate) => fixes.every((fixed) => isFixedBy(candidate, fixed, scheme)));
  } catch {
    return void 0;
  }
}
function isFixedBy(candidate, fixed, scheme) {
  return fixed.includes(candidate) || fixed.every((version) => scheme.compare(candidate, version) >= 0);
}

// shared/report/verdict.ts
function verdictOf(data) {
  const reasons = [...decidedReasons(data), ...unreadableReasons(data), ...undecidedReasons(data)];
  const outcomes = [
    ...data.decisions.map((decision) => decision.outcome),
    ...reasons.map((reason) => reason.outcome)
  ];
  if (isEmpty(data)) return { outcome: "error", reasons: [NOTHING_RAN] };
  if (outcomes.length === 0) return { outcome: "none", reasons };
  return { outcome: worst(outcomes), reasons };
}
var NOTHING_RAN = {
  rule: "results-present",
  outcome: "error",
  message: "no step left any result, so there is nothing to report on",
  findings: [],
  action: "report",
  subject: ""
};
function worst(outcomes) {
  if (outcomes.includes("fail")) return "fail";
  return outcomes.includes("error") ? "error" : "pass";
}
function decidedReasons(data) {
  return data.decisions.flatMap(({ action, subject, outcome, reasons }) => {
    if (outcome === "pass" || reasons.length > 0) {
      return reasons.map((reason) => ({ ...reason, action, subject }));
    }
    const message = "the decision gives no reason";
    return [{ rule: "reasons-present", outcome, message, findings: [], action, subject }];
  });
}
function unreadableReasons(data) {
  return data.unreadable.map(({ path, message }) => ({
    rule: "results-readable",
    outcome: "error",
    message: `${path}: ${message}`,
    findings: [],
    action: "report",
    subject: ""
  }));
}
function undecidedReasons(data) {
  const decided = new Set(
    data.decisions.filter(({ action }) => action !== "verify").map(({ subject }) => subject)
  );
  return data.scans.filter((scan) => !decided.has(scan.source.name)).map((scan) => undecided(scan));
}
function undecided({ source }) {
  return {
    rule: "decision-present",
    outcome: "error",
    message: "it was scanned, but no decision was written",
    findings: [],
    action: "scan",
    subject: source.name
  };
}
function isEmpty(data) {
  return data.scans.length + data.decisions.length + data.documents.length + data.evidence.length + data.verifications.length + data.unreadable.length === 0;
}

// shared/report/render-comment.ts
var MAX_COMMENT_BYTES = 65e3;
var OPEN_ROWS = 10;
var FOLDED_ROWS = 50;
var MAX_UPGRADES = 5;
function renderComment(data, options) {
  const verdict = verdictOf(data);
  const head = `${options.marker}
${headMarkdown(data, verdict, "###")}`;
  const sections = [reasonSection(verdict), ...commentSections(data)];
  const foot = footMarkdown(data, "Updated in place at every run.");
  return fitSections(head, sections, foot, options.maxBytes ?? MAX_COMMENT_BYTES);
}
function commentSections(data) {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const suppressed = suppressedFindings(data);
  const otherTitle = failing.length === 0 ? "Findings, none of which fails" : "Other findings";
  return [
    cut(findingBlock(data, failing, { title: "Must be fixed", isFolded: false }), OPEN_ROWS),
    cut(refusedBlock(data), OPEN_ROWS),
    cut(upgradeBlock(planUpgrades(failing), false), MAX_UPGRADES),
    cut(findingBlock(data, milder, { title: titled(otherTitle, milder), isFolded: true })),
    cut(problemBlock(data, true)),
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

// shared/report/checked-block.ts
function checkedBlock(data) {
  const shown = SEVERITIES.filter((severity) => severity !== "none" || hasAny(data, severity));
  return {
    kind: "table",
    title: "Checked",
    isFolded: false,
    noun: "source",
    columns: ["Source", "Packages", ...shown.map(columnName)],
    rows: data.scans.map((scan) => [
      sourceOf(scan),
      [text(grouped(scan.packages))],
      ...countsOf(scan, shown)
    ])
  };
}
function sourceOf({ source }) {
  const details = [
    source.platform,
    source.digest === void 0 ? void 0 : shortDigest(source.digest)
  ];
  const detail = details.filter((each) => each !== void 0).join(" ");
  return [nameOf(source.name), ...detail === "" ? [] : [note(detail)]];
}
function nameOf(name) {
  const shown = sourceText(name);
  return shown === name ? code(name) : text(shown);
}
function countsOf(scan, shown) {
  const counts = countBySeverity(scan.findings.filter(isOpen));
  return shown.map((severity) => {
    const count = counts.get(severity) ?? 0;
    return [count === 0 ? text("0") : strong(grouped(count))];
  });
}
function columnName(severity) {
  if (severity === "unknown") return "Unscored";
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
}
function hasAny(data, severity) {
  return data.scans.some(
    ({ findings }) => findings.some((finding) => isOpen(finding) && finding.severity === severity)
  );
}
function isOpen(finding) {
  return finding.suppression === void 0;
}

// shared/report/render-summary.ts
var MAX_SUMMARY_BYTES = 1e6;
var MANY = 25;
function renderSummary(data, maxBytes = MAX_SUMMARY_BYTES) {
  const verdict = verdictOf(data);
  const sections = [reasonSection(verdict), ...reportBlocks(data).map(markdownSection)];
  return fitSections(headMarkdown(data, verdict, "##"), sections, footMarkdown(data, ""), maxBytes);
}
function reportBlocks(data) {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const isFolded = milder.length > MANY;
  const title = failing.length === 0 ? "Findings" : "Other findings";
  return [
    checkedBlock(data),
    findingBlock(data, failing, { title: "Must be fixed", isFolded: false }),
    upgradeBlock(planUpgrades(failing), false),
    refusedBlock(data),
    findingBlock(data, milder, { title: `${title} (${milder.length})`, isFolded }),
    verifiedBlock(data, false),
    madeBlock(data, false),
    documentsBlock(data, false),
    problemBlock(data, false),
    suppressedBlock(suppressedFindings(data))
  ].filter((block) => blockSize(block) > 0);
}

// shared/report/render-html.ts
var MAX_ROWS = 2e3;
var CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderHtml(data) {
  const verdict = verdictOf(data);
  const title = escapeHtml(headline(data, verdict));
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
<main class="${verdict.outcome}">
${headerHtml(data, verdict, title)}
${reportBlocks(data).map(shortened2).map(htmlBlock).join("")}
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
  return `<header>
<h1>${title}</h1>
${facts === "" ? "" : `<p>${facts}</p>
`}${why}</header>`;
}
function footerHtml(data) {
  const parts = [runHtml(data), escapeHtml(advisoryText(data))].filter((part) => part !== "");
  return parts.length === 0 ? "" : `<footer>${parts.join(" · ")}</footer>`;
}
function runHtml({ run }) {
  if (run === void 0) return "";
  const home = `${run.serverUrl}/${run.repository}`;
  const job = run.runId === void 0 ? [] : [text(" · "), text("Workflow run", `${home}/actions/runs/${run.runId}`)];
  return htmlLine([code(shortSha(run), `${home}/commit/${run.sha}`), ...job]);
}
function shortened2(block) {
  if (block.kind !== "table" || block.rows.length <= MAX_ROWS) return block;
  const left = counted(block.rows.length - MAX_ROWS, `more ${block.noun}`);
  return { ...block, rows: [...block.rows.slice(0, MAX_ROWS), [[text(left)]]] };
}

// actions/steps/read-step-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var NAMES = /* @__PURE__ */ new Set([
  "findings.json",
  "decision.json",
  "documents.json",
  "evidence.json",
  "verification.json"
]);
var MAX_BYTES = 128 * 1024 * 1024;
var MAX_FILES = 5e3;
async function readStepFiles(folder) {
  const files = [];
  const unreadable = [];
  for (const path of await stepFilePaths(folder)) {
    try {
      files.push(readStepFile(await boundedFile(join(folder, path), path), path));
    } catch (error) {
      unreadable.push(problemOf(error, path));
    }
  }
  return { files, unreadable };
}
async function stepFilePaths(folder) {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((path) => NAMES.has(path.split("/").at(-1) ?? "")).sort().slice(0, MAX_FILES);
}
async function boundedFile(path, shown) {
  const { size } = await stat(path);
  if (size <= MAX_BYTES) return await readFile(path);
  throw new DataError("limit-exceeded", `it has more than ${MAX_BYTES} bytes`, { path: shown });
}
function problemOf(error, path) {
  const code2 = error instanceof DataError ? error.code : "unreadable";
  return { code: code2, message: error instanceof Error ? error.message : String(error), path };
}

// actions/report/main.ts
async function main(host) {
  const inputs = readInputs(spec, host);
  const { files, unreadable } = await readStepFiles(inputs.from ?? host.stepsFolder);
  const data = gatherReport({ title: "Assay", run: runOf(host) }, files, unreadable);
  const verdict = verdictOf(data);
  const marker = commentMarker(inputs["comment-key"]);
  const comment = renderComment(data, { marker });
  const written = await openStepFiles(host, spec.name, inputs["output-dir"]);
  host.setOutput("html", await written.write("report.html", renderHtml(data)));
  host.setOutput("markdown", await written.write("comment.md", comment));
  host.setOutput("decision", verdict.outcome === "none" ? "pass" : verdict.outcome);
  if (inputs.summary) await host.summary(renderSummary(data));
  host.setOutput("comment-url", await publish(data, { inputs, verdict, marker, comment, host }));
  host.finish("pass", `Reported ${files.length} results: ${verdict.outcome}.`);
}
async function publish(data, publishing) {
  const { inputs, host, verdict } = publishing;
  const { context } = host;
  if (context === void 0) return "";
  const wantsComment = inputs.comment !== "never";
  if (!wantsComment && !inputs["upload-sarif"]) return "";
  const { publishComment, uploadScans } = await import("./publish-73MQAESH.js");
  if (inputs["upload-sarif"]) await uploadScans(data, inputs.token, context, host);
  if (!wantsComment) return "";
  return await publishComment(
    {
      marker: publishing.marker,
      body: publishing.comment,
      isOnlyUpdate: inputs.comment === "on-findings" && verdict.outcome === "pass"
    },
    inputs.token,
    context,
    host
  );
}
function runOf(host) {
  const { context } = host;
  if (context === void 0) return void 0;
  const { serverUrl, repository, sha, runId } = context;
  return { serverUrl, repository, sha, runId };
}

export {
  main
};
