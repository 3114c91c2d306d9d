import {
  advisoryDates,
  comparisonBlock,
  expiringBlock
} from "./chunk-GP7CUGS4.js";
import {
  countBySeverity,
  escapeMarkdown,
  findingBlock,
  fitsInCode,
  markdownCode,
  markdownLink,
  openFindings,
  safeUrl,
  suppressedBlock,
  suppressedFindings
} from "./chunk-PNTZ6CEX.js";
import {
  SEVERITIES,
  acceptText,
  blockSize,
  changedRulesBlock,
  code,
  countNoun,
  grouped,
  lineText,
  locationText,
  message,
  note,
  policiesText,
  renderTable,
  sourceText,
  strong,
  text3 as text,
  verifiedSubject,
  visibleText,
  worstOutcome
} from "./chunk-OV67DHCM.js";

// shared/report/job-verdict.ts
function verdictOf(data) {
  const reasons2 = [...decidedReasons(data), ...unreadableReasons(data), ...undecidedReasons(data)];
  const outcomes = [
    ...data.decisions.map((decision) => decision.outcome),
    ...reasons2.map((reason) => reason.outcome)
  ];
  const hasFailures = outcomes.includes("fail");
  if (isEmpty(data)) return { outcome: "error", hasFailures, reasons: [NOTHING_RAN] };
  if (outcomes.length === 0) return { outcome: "none", hasFailures, reasons: reasons2 };
  return { outcome: worstOutcome(outcomes), hasFailures, reasons: bothFirst(reasons2) };
}
var NOTHING_RAN = {
  rule: "results-present",
  outcome: "error",
  message: "nothing to report, because no step wrote a result",
  findings: [],
  action: "report",
  subject: ""
};
function bothFirst(reasons2) {
  const first = [
    reasons2.find(({ outcome }) => outcome === "error"),
    reasons2.find(({ outcome }) => outcome === "fail")
  ].filter((reason) => reason !== void 0);
  return [...first, ...reasons2.filter((reason) => !first.includes(reason))];
}
function decidedReasons(data) {
  return data.decisions.flatMap(({ action, subject, outcome, reasons: reasons2 }) => {
    if (outcome === "pass" || reasons2.length > 0) {
      return reasons2.map((reason) => ({ ...reason, action, subject }));
    }
    const message2 = "the decision contains no reason";
    return [{ rule: "reasons-present", outcome, message: message2, findings: [], action, subject }];
  });
}
function unreadableReasons(data) {
  return data.unreadable.map(({ path, message: message2 }) => ({
    rule: "results-readable",
    outcome: "error",
    message: `${path}: ${message2}`,
    findings: [],
    action: "report",
    subject: ""
  }));
}
function undecidedReasons({ scans, verifications, decisions }) {
  const scanned = scans.map(({ source }) => source.name);
  const verified = verifications.map(({ subject }) => verifiedSubject(subject));
  return [
    ...undecided(scanned, "scan", decisions).map((subject) => undecidedReason("scan", subject)),
    ...undecided(verified, "verify", decisions).map(
      (subject) => undecidedReason("verify", subject)
    )
  ];
}
function undecided(subjects, by, decisions) {
  const decided = /* @__PURE__ */ new Map();
  for (const { action, subject } of decisions) {
    if (action === "verify" !== (by === "verify")) continue;
    decided.set(subject, (decided.get(subject) ?? 0) + 1);
  }
  return subjects.filter((name) => {
    const left = decided.get(name) ?? 0;
    decided.set(name, left - 1);
    return left <= 0;
  });
}
function undecidedReason(action, subject) {
  const done = action === "scan" ? "scanned" : "verified";
  const message2 = `${done}, but no decision was written`;
  return { rule: "decision-present", outcome: "error", message: message2, findings: [], action, subject };
}
function isEmpty(data) {
  return data.scans.length + data.decisions.length + data.documents.length + data.evidence.length + data.verifications.length + data.unreadable.length === 0;
}

// shared/text/short-digest.ts
var SHORT_DIGEST = "sha256:".length + 12;
var LONG_HEX = /[0-9a-f]{64,128}/g;
function shortDigest(digest) {
  return digest.slice(0, SHORT_DIGEST);
}
function withShortDigests(text2) {
  return text2.replace(LONG_HEX, (digest) => `${digest.slice(0, 12)}…`);
}

// shared/report/evidence-blocks.ts
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
      [code(refused.code), note(withShortDigests(refused.message))],
      [code(withShortDigests(refused.origin))]
    ])
  );
  return {
    kind: "table",
    title: `${countNoun(rows.length, "attestation")} refused`,
    isFolded: false,
    noun: "refusal",
    columns: ["Subject", "Evidence", "Reason", "Found at"],
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
    title: `${countNoun(rows.length, "attestation")} verified`,
    isFolded,
    noun: "attestation",
    columns: ["Subject", "Evidence", "Signed by", "Signed at"],
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
    title: `${countNoun(rows.length, "attestation")} created`,
    isFolded,
    noun: "attestation",
    columns: ["Subject", "Evidence", "Stored at", "Log index"],
    rows
  };
}
function documentsBlock(data, isFolded) {
  return {
    kind: "table",
    title: "SBOMs",
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
  const shown = stored.slice(0, MAX_STORED).map((location) => code(withShortDigests(location)));
  const left = stored.length - shown.length;
  const spans = shown.flatMap((span, at) => at === 0 ? [span] : [text(", "), span]);
  return left > 0 ? [...spans, note(`and ${countNoun(left, "more location")}`)] : spans;
}
function kindsOf(byType) {
  return Object.entries(byType).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, count]) => `${grouped(count)} ${type}`).join(", ");
}

// shared/report/fit-sections.ts
var FAIR_ROWS = 20;
function fitSections(head, sections, footer, maxBytes) {
  const left = maxBytes - byteLength(head) - byteLength(footer);
  const kept = sectionsThatFit(sections, left - byteLength(omittedLine(sections.length)));
  const omitted = sections.length - kept.length;
  const note2 = omitted === 0 ? "" : omittedLine(omitted);
  const body = fillRows(kept, left - byteLength(note2));
  return `${head}${body}${note2}${footer}`;
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
_${count} more ${count === 1 ? "section" : "sections"} not shown._
`;
}

// shared/report/fix-block.ts
var MAX_IDS = 4;
function fixBlock(data, findings) {
  const ids = new Map(findings.map(({ finding }) => [finding.fingerprint, finding.id]));
  return {
    kind: "list",
    title: "Fix these packages",
    isFolded: false,
    noun: "fix",
    items: data.scans.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => linesFor(fix, ids)))
  };
}
function linesFor(fix, ids) {
  const idsOf = (fingerprints) => [
    ...new Set(fingerprints.flatMap((one) => ids.get(one) ?? []))
  ];
  const listed = { fix, fixes: idsOf(fix.fixes), stays: idsOf(fix.stays) };
  return listed.fixes.length + listed.stays.length === 0 ? [] : [fixLine(listed)];
}
function fixLine({ fix, fixes, stays }) {
  const effect = fixes.length === 0 ? "" : `: fixes ${idList(fixes)}`;
  return [
    ...message(fix.title),
    text(effect),
    ...fix.command === void 0 ? [] : commandSpans(fix.command),
    ...alternativeSpans(fix.alternative),
    ...stays.length === 0 ? [] : [note(remaining(stays, fixes.length > 0))]
  ];
}
var MAX_COMMAND = 300;
function commandSpans(command) {
  if (command.length > MAX_COMMAND) return [note("The command is in findings.json.")];
  return [text(". Run: "), code(command)];
}
function alternativeSpans(alternative = "") {
  const isShown = alternative !== "" && alternative.length <= MAX_COMMAND;
  return isShown ? [text(", or: "), ...message(alternative)] : [];
}
function remaining(stays, isPartial) {
  return isPartial ? `no fix yet for ${idList(stays)}` : idList(stays);
}
function idList(ids) {
  const left = ids.length - MAX_IDS;
  const shown = ids.slice(0, MAX_IDS).join(", ");
  return left > 0 ? `${shown} and ${countNoun(left, "other")}` : shown;
}

// shared/report/join-markdown.ts
var TOUCHING = /^(?:``|\*\*|!\[)$/;
var BREAK = "&#8203;";
function joinMarkdown(pieces) {
  let joined = "";
  for (const markdown of mergedTexts(pieces).map(markdownOf)) {
    const isTouching = TOUCHING.test(joined.slice(-1) + markdown.slice(0, 1));
    joined += `${isTouching ? BREAK : ""}${markdown}`;
  }
  return joined;
}
function mergedTexts(pieces) {
  const merged = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isPlain = last !== void 0 && "plain" in last && "plain" in piece;
    if (isPlain) merged.splice(-1, 1, { plain: `${last.plain}${piece.plain}` });
    else merged.push(piece);
  }
  return merged;
}
function markdownOf(piece) {
  return "plain" in piece ? escapeMarkdown(piece.plain, piece.plain.length) : piece.markdown;
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
      more: (count) => `- _${countNoun(count, `more ${block.noun}`)}_
`
    };
  }
  return {
    open: `${before}${tableHead(block.columns)}`,
    rows: block.rows.map((row) => `| ${row.map(markdownLine).join(" | ")} |
`),
    close: after,
    more: (count) => `
_${countNoun(count, `more ${block.noun}`)} not shown._
`
  };
}
function markdownLine(line) {
  return joinMarkdown(line.map(markdownPiece));
}
function markdownPiece(span) {
  const isText = span.as === "text" || span.as === "code" && !fitsInCode(span.text);
  if (!isText || isLink(span)) return { markdown: markdownSpan(span) };
  return { plain: visibleText(span.as === "code" ? span.text.trim() : span.text) };
}
function isLink({ url }) {
  return url !== void 0 && safeUrl(url) !== void 0;
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

// shared/report/footer.ts
var SHORT_SHA = 7;
function shortSha(run) {
  return run.sha.slice(0, SHORT_SHA);
}
function advisoryText(data) {
  const distinct = [...new Set(data.scans.map(({ advisories }) => advisoryDates(advisories)))];
  return distinct.length === 0 ? "" : `Advisories from ${distinct.join("; ")}`;
}

// shared/report/header.ts
var MAX_SCANS = 2;
var MAX_SUBJECT = 30;
var VERDICT_WORDS = {
  pass: { mark: "✓", words: "passed" },
  fail: { mark: "✗", words: "failed" },
  error: { mark: "!", words: "incomplete" },
  none: { mark: "·", words: "done" }
};
var BOTH_WORDS = { mark: "✗", words: "failed (incomplete)" };
function headerText(data, { outcome, hasFailures }) {
  const isBoth = outcome === "error" && hasFailures;
  const { mark, words } = isBoth ? BOTH_WORDS : VERDICT_WORDS[outcome];
  return `${mark} ${data.title}: ${words}`;
}
function factsLine(data) {
  const facts = [...scanFacts(data), ...evidenceFacts(data)];
  return facts.flatMap((fact, at) => at === 0 ? fact : [text(separator(facts[at - 1])), ...fact]);
}
function separator(before = []) {
  const last = before.at(-1);
  return last !== void 0 && "text" in last && last.text.endsWith(".") ? " " : " · ";
}
function scanFacts({ decisions }) {
  const said = decisions.filter(({ summary }) => summary !== void 0);
  const more = said.length - MAX_SCANS;
  return [
    ...said.slice(0, MAX_SCANS).map(
      ({ subject, summary = "" }) => said.length === 1 ? [text(summary)] : [strong(shortSubject(subject)), text(`: ${summary}`)]
    ),
    ...more > 0 ? [[text(countNoun(more, "more scan"))]] : []
  ];
}
function shortSubject(subject) {
  return visibleText(sourceText(subject), MAX_SUBJECT);
}
function evidenceFacts(data) {
  const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
  const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
  const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
  const checked = `${verified} verified, ${refused} refused`;
  return [
    ...made === 0 ? [] : [[text(`${countNoun(made, "attestation")} created`)]],
    ...verified + refused === 0 ? [] : [[text(checked)]]
  ];
}

// shared/report/problem-blocks.ts
function problemBlock(data, isFolded) {
  const problems = distinctProblems(data);
  const existing = new Set(
    data.scans.flatMap(({ existingProblems = [] }) => existingProblems.map(keyOf))
  );
  return {
    kind: "table",
    title: `Problems (${grouped(problems.length)})`,
    isFolded,
    noun: "problem",
    columns: ["File", "Problem", "Code"],
    rows: problems.map((problem) => [
      [code(locationText(problem))],
      [
        ...message(problem.message),
        ...existing.has(keyOf(problem)) ? [note("already in the base")] : []
      ],
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
function reasonLine({ action, subject, message: said, outcome }) {
  const about = subject === "" ? [] : [text(" of "), subjectSpan(subject)];
  const kind = outcome === "error" ? " (error)" : "";
  return [strong(action), ...about, text(`${kind}: `), ...message(withShortDigests(said))];
}
function subjectSpan(subject) {
  const shown = sourceText(subject);
  return shown === subject ? code(withShortDigests(subject)) : text(shown);
}
function distinctProblems(data) {
  const all = [
    ...data.scans.flatMap(({ problems }) => problems),
    ...data.documents.flatMap(({ problems }) => problems)
  ];
  const byKey = new Map(all.map((problem) => [keyOf(problem), problem]));
  return [...byKey.values()].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
function keyOf({ path, line, code: problemCode, message: message2 }) {
  return [path, line ?? 0, problemCode, message2].join("\0");
}

// shared/report/markdown-frame.ts
var MAX_HEADLINE = 100;
var MAX_REASONS = 5;
function headMarkdown(data, verdict, level) {
  const facts = markdownLine(factsLine(data));
  const heading = `${level} ${escapeMarkdown(headerText(data, verdict), MAX_HEADLINE)}
`;
  return facts === "" ? heading : `${heading}
${facts}
`;
}
function reasonSection(verdict) {
  const { reasons: reasons2 } = verdict;
  const block = reasonBlock(verdict);
  const accept = markdownLine(message(acceptText(reasons2)));
  const box = verdict.hasFailures ? "CAUTION" : "WARNING";
  return {
    open: reasons2.length === 0 ? "" : `
> [!${box}]
`,
    rows: block.kind === "list" ? block.items.map((item) => `> - ${markdownLine(item)}
`) : [],
    close: accept === "" || reasons2.length === 0 ? "" : `>
> ${accept}
`,
    more: (count) => `> - ${countNoun(count, "more reason")}
`,
    maxRows: MAX_REASONS
  };
}
function footerMarkdown(data, remark) {
  const parts = [
    runPart(data),
    escapeMarkdown(policiesText(data), 200),
    escapeMarkdown(advisoryText(data), 300),
    escapeMarkdown(remark)
  ];
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
  const report = run.reportUrl ?? `${home}/actions/runs/${run.runId}`;
  return `${commit} · ${markdownLink("Full report", report)}`;
}

// shared/report/package-changes-block.ts
function packageChangesBlock(data) {
  const changes = data.scans.flatMap(({ packageChanges = [] }) => packageChanges);
  const sorted = KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  return {
    kind: "table",
    title: `Packages: ${changesText(changes)}`,
    isFolded: true,
    noun: "package",
    columns: ["Package", "Change", "License"],
    rows: sorted.map((change) => [
      [code(change.name), text(` (${change.type})`)],
      [text(versionsText(change))],
      [text(licenseText(change))]
    ])
  };
}
var KINDS = [
  "added",
  "upgraded",
  "downgraded",
  "removed",
  "relicensed"
];
function changesText(changes) {
  const counts = KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
  const texts = counts.filter(([, count]) => count !== 0).map(([kind, count]) => `${count} ${kind}`);
  const relicensed = changes.filter(({ license }) => license?.from !== void 0).length;
  const licenses = relicensed === 0 ? [] : [`${countNoun(relicensed, "license")} changed`];
  return [...texts, ...licenses].join(", ");
}
function versionsText({ kind, from, to }) {
  if (from === void 0) return `added ${to ?? ""}`;
  if (to === void 0) return `removed ${from}`;
  return kind === "relicensed" ? to : `${kind} ${from} → ${to}`;
}
function licenseText({ license }) {
  if (license === void 0) return "–";
  return license.from === void 0 ? license.to : `${license.from} → ${license.to}`;
}

// shared/report/sources-block.ts
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
function sourceOf({ source, images = [] }) {
  const details = [
    source.platform,
    ...images.map(({ platform }) => platform),
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
  return fitSections(
    headMarkdown(data, verdict, "##"),
    sections,
    footerMarkdown(data, ""),
    maxBytes
  );
}
function reportBlocks(data) {
  const open = openFindings(data);
  const failing = open.filter(({ isReason }) => isReason);
  const milder = open.filter(({ isReason }) => !isReason);
  const isFolded = milder.length > MANY;
  const title = failing.length === 0 ? "Findings" : "Other findings";
  return [
    changedRulesBlock(data),
    checkedBlock(data),
    comparisonBlock(data),
    findingBlock(data, failing, { title: "Must be fixed", isFolded: false }),
    fixBlock(data, failing),
    refusedBlock(data),
    findingBlock(data, milder, { title: `${title} (${milder.length})`, isFolded }),
    verifiedBlock(data, false),
    madeBlock(data, false),
    documentsBlock(data, false),
    problemBlock(data, false),
    expiringBlock(data),
    packageChangesBlock(data),
    suppressedBlock(suppressedFindings(data))
  ].filter((block) => blockSize(block) > 0);
}

// shared/report/render-terminal.ts
var MAX_REASONS2 = 10;
function renderTerminal(data, options) {
  const verdict = verdictOf(data);
  const head = [
    headerText(data, verdict),
    lineText(factsLine(data)),
    ...reasons(reasonBlock(verdict)),
    acceptText(verdict.reasons)
  ];
  const tables = reportBlocks(data).map(
    (block) => `
${block.title}

${renderTable(block, options)}`
  );
  return `${head.filter((line) => line !== "").join("\n")}
${tables.join("")}`;
}
function reasons(block) {
  const items = block.kind === "list" ? block.items : [];
  const left = items.length - MAX_REASONS2;
  return [
    ...items.slice(0, MAX_REASONS2).map((item) => `- ${lineText(item)}`),
    ...left > 0 ? [`- ${countNoun(left, "more reason")}`] : []
  ];
}

export {
  refusedBlock,
  verifiedBlock,
  madeBlock,
  documentsBlock,
  fitSections,
  fixBlock,
  verdictOf,
  isEmpty,
  markdownSection,
  shortSha,
  advisoryText,
  headerText,
  factsLine,
  problemBlock,
  reasonBlock,
  headMarkdown,
  reasonSection,
  footerMarkdown,
  packageChangesBlock,
  renderSummary,
  reportBlocks,
  renderTerminal
};
