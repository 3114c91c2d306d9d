import {
  advisedVersions,
  compareFindings,
  escapeMarkdown,
  markdownLink,
  originText,
  ownerText,
  platformsText,
  safeUrl,
  severityLabel,
  toolsText
} from "./chunk-LOKTV2IN.js";
import {
  artifactPath,
  countNoun,
  encodePath,
  locationText,
  prettyJson,
  visibleText
} from "./chunk-SZ3BQDWU.js";

// shared/report/sarif-rules.ts
var MAX_DESCRIPTION = 1e3;
var BANDS = {
  critical: { low: 9.1, high: 10, middle: 9.5 },
  high: { low: 7, high: 8.9, middle: 8 },
  medium: { low: 4, high: 6.9, middle: 5.5 },
  low: { low: 0.1, high: 3.9, middle: 2 },
  none: void 0,
  unknown: void 0
};
function sarifRules(findings, fixes = []) {
  const fixOf = new Map(
    fixes.toReversed().flatMap((fix) => fix.fixes.map((fingerprint) => [fingerprint, fix]))
  );
  const firsts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (!firsts.has(ruleIdOf(finding))) firsts.set(ruleIdOf(finding), finding);
  }
  return [...firsts.values()].map((finding) => ruleOf(finding, fixOf.get(finding.fingerprint)));
}
function ruleIdOf(finding) {
  return visibleText(finding.id) || "unnamed";
}
function levelOf(finding) {
  if (finding.kind === "malware") return "error";
  if (finding.severity === "critical" || finding.severity === "high") return "error";
  return finding.severity === "medium" || finding.severity === "unknown" ? "warning" : "note";
}
function ruleOf(finding, planned) {
  const title = visibleText(finding.title, MAX_DESCRIPTION) || ruleIdOf(finding);
  const severity = securitySeverity(finding);
  const helpUri = finding.url === void 0 ? void 0 : safeUrl(finding.url);
  return {
    id: ruleIdOf(finding),
    name: nameOf(finding),
    shortDescription: { text: title },
    fullDescription: { text: fullDescription(finding, title) },
    help: helpOf(finding, planned),
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level: levelOf(finding) },
    properties: {
      // The tags are a set, because the severity of malware is also called `malware` and the schema forbids duplicate
      // tags.
      tags: [.../* @__PURE__ */ new Set(["security", finding.kind, severityLabel(finding).toLowerCase()])],
      precision: "high",
      ...severity === void 0 ? {} : { "security-severity": severity }
    }
  };
}
function nameOf(finding) {
  return `${finding.kind.charAt(0).toUpperCase()}${finding.kind.slice(1)}`;
}
function securitySeverity(finding) {
  if (finding.kind === "malware") return "10.0";
  const band = BANDS[finding.severity];
  if (band === void 0) return void 0;
  return Math.min(band.high, Math.max(band.low, finding.score ?? band.middle)).toFixed(1);
}
function fullDescription(finding, title) {
  const also = finding.aliases.length === 0 ? "" : ` Also known as ${finding.aliases.join(", ")}.`;
  return visibleText(`${title}.${also}`, MAX_DESCRIPTION);
}
function helpOf(finding, planned) {
  const scored = finding.score === void 0 ? "" : ` (CVSS ${finding.score.toFixed(1)})`;
  const severity = `${severityLabel(finding)}${scored}`;
  const fix = fixText(finding, planned);
  const id = markdownLink(escapeMarkdown(finding.id), finding.url);
  return {
    text: `${ruleIdOf(finding)}: ${visibleText(finding.title)}. Severity: ${severity}. ${fix}`,
    markdown: `**${id}**: ${escapeMarkdown(finding.title)}

- Severity: ${severity}
- ${escapeMarkdown(fix)}
`
  };
}
function fixText(finding, planned) {
  if (planned !== void 0) {
    const title = `${planned.title}.`;
    const whole = planned.command === void 0 ? title : `${title} Command: ${planned.command}`;
    return visibleText(whole.length > MAX_DESCRIPTION ? title : whole, MAX_DESCRIPTION);
  }
  const about = visibleText(finding.package?.name ?? finding.location.path);
  return finding.fixed.length === 0 ? `No version of ${about} fixes it yet.` : `Update ${about} to ${visibleText(advisedVersions(finding).join(" or "))} or later.`;
}

// shared/report/render-sarif.ts
var MAX_SARIF_RESULTS = 5e3;
var MAX_NOTIFICATIONS = 100;
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(scan, options) {
  const findings = scan.findings.filter(({ suppression }) => suppression === void 0).toSorted(compareFindings);
  return prettyJson(logOf(scan, findings, options));
}
function logOf(scan, findings, options) {
  const shown = findings.slice(0, MAX_SARIF_RESULTS);
  const rules = sarifRules(shown, scan.fixes);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Assay",
            semanticVersion: options.toolVersion,
            rules: [...rules]
          }
        },
        automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` },
        invocations: [invocationOf(scan, findings.length - shown.length, options.decision)],
        columnKind: "utf16CodeUnits",
        results: shown.map(
          (finding) => resultOf(finding, scan.source, ruleIndexes.get(ruleIdOf(finding)) ?? -1)
        )
      }
    ]
  };
}
function invocationOf(scan, left, { summary, compared, skipped } = {}) {
  const cut = left === 0 ? [] : [
    `${countNoun(left, "more finding")} not shown: GitHub keeps ${MAX_SARIF_RESULTS} results per run`
  ];
  const problems = scan.problems.slice(0, MAX_NOTIFICATIONS).map((problem) => `${locationText(problem)}: ${problem.message}`);
  const notifications = [
    ...summary === void 0 ? [] : [notification("note", summary)],
    ...[...cut, ...problems].map((message) => notification("warning", message))
  ];
  return {
    executionSuccessful: true,
    ...compared !== void 0 && { properties: { compared, skipped } },
    ...notifications.length === 0 ? {} : { toolExecutionNotifications: [...notifications] }
  };
}
function notification(level, message) {
  return { level, message: { text: visibleText(message) } };
}
function resultOf(finding, source, ruleIndex) {
  const { origin, ownedBy } = finding.package ?? {};
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: levelOf(finding),
    ...baselinePart(finding),
    message: { text: messageOf(finding, source) },
    locations: [{ physicalLocation: physicalLocation(finding, source) }],
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
    ...(origin ?? ownedBy) !== void 0 && { properties: { origin, ownedBy } }
  };
}
var BASELINE = { new: "new", changed: "updated", unchanged: "unchanged" };
function baselinePart({ change }) {
  return change === void 0 ? {} : { baselineState: BASELINE[change.state] };
}
function messageOf(finding, source) {
  const about = finding.package;
  const owner = ownerText(finding);
  const part = owner === void 0 ? "" : `, ${owner},`;
  const subject = about === void 0 ? "" : `${about.name} ${about.version}${part} has `;
  const fix = finding.fixed.length === 0 ? "No fix available." : `Fixed in ${advisedVersions(finding).join(", ")}.`;
  const notes = [platformsText(finding), originText(finding), toolsText(finding)].filter(
    (each) => each !== void 0
  );
  const image = source.kind === "image" ? ` Found in image ${[source.name, ...notes].join(", ")}.` : "";
  const title = finding.title === "" ? "" : `: ${finding.title}`;
  const severity = severityLabel(finding).toLowerCase();
  const message = `${subject}${finding.id} (${severity})${title}. ${fix}${image}`;
  return visibleText(message, 1e3).replace(/[[\]\\{}]/g, "\\$&");
}
function physicalLocation(finding, source) {
  const line = Math.max(1, finding.location.line ?? 1);
  return {
    artifactLocation: { uri: encodePath(artifactPath(source, finding.location)) },
    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 }
  };
}

export {
  renderSarif
};
