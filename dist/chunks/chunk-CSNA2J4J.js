import {
  applyIgnores,
  compareProblems,
  findingReason,
  foundText,
  problemReasons,
  renderScanTable,
  terminalFindings,
  withComparison,
  withPolicyReasons
} from "./chunk-AMAORUPJ.js";
import {
  sarifCategory
} from "./chunk-R3VECJKY.js";
import {
  renderSarif
} from "./chunk-M76552PL.js";
import {
  openPath
} from "./chunk-GFSQQJQX.js";
import {
  DIRECTORY_LIMITS
} from "./chunk-F4V4XXGS.js";
import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import {
  AUDIT_PROFILES,
  DECISION_KIND,
  SEVERITIES,
  acceptText,
  chooseAnnotations,
  compareText,
  countNoun,
  decidedBy,
  explainDecision,
  grouped,
  isAtLeast,
  isNew,
  listed,
  oneLine,
  openFindings,
  pathRequest,
  prettyJson,
  prettyJsonChunks,
  readPolicy,
  runRepository,
  showPolicy,
  showProblems,
  version
} from "./chunk-ACBKZTRX.js";

// shared/policy/audit-policy.ts
var DEFAULT_AUDIT_POLICY = {
  profile: "essential",
  failOn: "high",
  scope: "auto",
  templates: "allow",
  inline: "auto",
  rules: {},
  registries: [],
  exclude: [],
  ignore: []
};

// actions/audit/audit-rules.ts
async function auditRulesOf({ policy, profile, "fail-on": failOn, scope }, host) {
  const source = await readPolicy(policy, runRepository(host), host.kind);
  const given = {
    ...profile !== void 0 && { profile },
    ...failOn !== void 0 && { failOn },
    ...scope !== void 0 && { scope }
  };
  return { policy: { ...DEFAULT_AUDIT_POLICY, ...given }, source };
}

// shared/policy/audit-summary.ts
var NOUNS = {
  compose: "Compose file",
  dockerfile: "Dockerfile",
  kubernetes: "Kubernetes file",
  workflows: "workflow file"
};
var EVERY_FILE = "secret";
function auditSummary(facts, policy) {
  const { outcome, checked, reasons, problems, unchecked } = facts;
  const hasErrors = reasons.some((reason) => reason.outcome === "error");
  const left = [
    ...hasErrors && problems.length > 0 ? [`Incomplete: ${countNoun(problems.length, "problem")}.`] : []
  ];
  const skipped = unchecked.length === 0 ? [] : [`${countNoun(unchecked.length, "file")} not checked.`];
  if (checked.length === 0) return [...left, "No file was checked.", ...skipped].join(" ");
  const found = resultText(facts, policy);
  const verdict = outcome === "pass" ? `Passed: ${found}.` : reasons.some((reason) => reason.outcome === "fail") ? `Failed: ${found}.` : `Found ${found}.`;
  return [...left, verdict, ...skipped].join(" ");
}
function resultText(facts, policy) {
  const { checked, findings, comparison } = facts;
  const own = checked.filter(({ area }) => area !== EVERY_FILE);
  const texts = checked.filter(({ area }) => area === EVERY_FILE);
  const files = texts.map((area) => countNoun(area.files, "file"));
  const places = own.map(
    ({ area, files: count }) => countNoun(count, NOUNS[area] ?? `${area} file`)
  );
  const isPlain = findings.length === 0 && comparison?.status !== "compared";
  if (!isPlain) return `${foundText(facts, policy)} in ${listed([...places, ...files])}`;
  return listed([
    ...own.length === 0 ? [] : [`no misconfigurations in ${listed(places)}`],
    ...files.map((count) => `no secrets in ${count}`)
  ]);
}

// shared/policy/rules/audit-severity.ts
function auditSeverity(findings, policy) {
  const { failOn, scope } = policy;
  const counted = findings.filter((finding) => isCounted(finding, policy));
  return findingReason(
    counted,
    {
      rule: "max-severity",
      one: ({ severity }) => `is ${severity}`,
      several: (all) => `are ${failOn} or worse: ${countsText(all)}`
    },
    scope !== "all"
  );
}
function isCounted(finding, { failOn, scope }) {
  if (finding.suppression !== void 0 || failOn === "never") return false;
  return isAtLeast(finding.severity, failOn) && (scope === "all" || isNew(finding));
}
function countsText(findings) {
  const counts = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`).join(", ");
}

// shared/policy/rules/new-dangers.ts
function newDangers(findings, comparison, policy) {
  if (comparison.status === "none") return [];
  const dangers = findings.filter(
    (finding) => finding.suppression === void 0 && isNew(finding) && (finding.kind === "secret" || finding.severity === "critical") && !isCounted(finding, policy)
  );
  return findingReason(
    dangers,
    {
      rule: "new-dangers",
      one: ({ kind }) => kind === "secret" ? "is a new secret" : "is new and critical",
      several: () => "are secrets or critical misconfigurations"
    },
    true
  );
}

// shared/policy/decide-audit.ts
function decideAudit(facts, policy, state = {}) {
  const isKnown = new Set(policy.scope === "all" ? [] : facts.existingProblems);
  const problems = facts.problems.filter((problem) => !isKnown.has(problem));
  const found = [
    ...somethingAudited(facts.checked),
    ...problemReasons(problems, {
      rule: "files-read",
      several: "files could not be read",
      accept: void 0
    }),
    ...auditSeverity(facts.findings, policy),
    ...newDangers(facts.findings, facts.comparison, policy)
  ];
  const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
  const { outcome, isComplete } = decidedBy(reasons);
  return {
    kind: DECISION_KIND,
    action: "audit",
    subject: facts.subject,
    outcome,
    isComplete: isComplete && facts.problems.length === 0,
    summary: auditSummary({ ...facts, outcome, reasons }, policy),
    reasons: reasons.toSorted((a, b) => rankOf(a) - rankOf(b))
  };
}
function rankOf({ outcome }) {
  return outcome === "error" ? 0 : 1;
}
function somethingAudited(checked) {
  if (checked.length > 0) return [];
  const message = "no file that a rule covers: nothing was checked";
  return [{ rule: "something-audited", outcome: "error", message, findings: [] }];
}

// actions/audit/judge.ts
function judgeAudit(result, { policy, source }, { subject, now }) {
  const ignored = applyIgnores(result, policy, now);
  const invalid = source.proposed?.kind === "invalid" ? source.proposed.problem : void 0;
  const facts = {
    ...result,
    subject,
    findings: ignored.findings,
    fixed: result.fixed?.length
  };
  const state = { unreadable: source.unreadable, invalid };
  return { decision: { ...decideAudit(facts, policy, state), policy: source.origin }, ignored };
}

// shared/audit/read-text.ts
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
  const encoding = wideEncoding(bytes);
  if (encoding !== void 0) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, PROBED_BYTES).includes(0)) return void 0;
  const text = bytes.toString("utf8");
  return text.startsWith(MARK) ? text.slice(1) : text;
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : void 0;
}

// actions/audit/read-tree.ts
var BINARY = ".7z .a .avi .bmp .bz2 .class .dll .dylib .eot .exe .gif .gz .ico .iso .jar .jpeg .jpg .lib .mkv .mov .mp3 .mp4 .o .ogg .otf .pdf .png .pyc .rar .so .tar .tgz .tif .tiff .ttf .war .wasm .wav .webm .webp .woff .woff2 .xz .zip .zst";
var ALL_FILES = { globs: ["*"], exceptExtensions: BINARY.split(" ") };
var MAX_FILE_BYTES = 10 * 1024 * 1024;
var LIMITS = { ...DIRECTORY_LIMITS, maxFileBytes: MAX_FILE_BYTES };
async function readTree({ path, isWithIgnored, isComparing }, host) {
  const run = runRepository(host);
  const { request, proposedIgnores } = await pathRequest(path, isWithIgnored, run, host);
  const source = await openPath(request);
  const contents = await source.read(ALL_FILES, { threads: 1, limits: LIMITS });
  const compared = isComparing ? await baseOf(path, contents, host) : NOT_COMPARED;
  const { description, ignored = [] } = contents;
  return { ...textFiles(contents), source: description, ignored, compared, proposedIgnores };
}
var NOT_COMPARED = { comparison: { status: "none" } };
async function baseOf(path, contents, host) {
  const { baseOfFolder } = await import("./base-of-folder-7UE3HXY7.js");
  const head = { contents, wanted: ALL_FILES };
  const list = async (base) => textFiles(base);
  return await baseOfFolder(path, head, runRepository(host), { list });
}
var LEFT_OUT = /* @__PURE__ */ new Set(["limit-exceeded", "path-escapes", "not-found"]);
function textFiles({ files, problems }) {
  const own = files.filter(({ extract }) => extract === void 0);
  const isLeftOut = ({ code }) => LEFT_OUT.has(code);
  return {
    files: own.flatMap(({ path, bytes }) => {
      const text = readText(bytes);
      return text === void 0 ? [] : [{ path, text }];
    }),
    problems: problems.filter((problem) => !isLeftOut(problem)),
    unchecked: problems.filter(isLeftOut).map(({ path, message }) => ({ path, reason: message }))
  };
}

// actions/audit/show-audit.ts
var MAX_ROWS = 50;
var MAX_LINES = 10;
function showAudit(audited, decision, { host, isAnnotating }) {
  const data = gatherReport({ title: "" }, [audited, decision], []);
  showUnchecked(audited, host);
  if (host.kind === "terminal") {
    const lines = terminalFindings(openFindings(data), host);
    if (lines.length > 0) host.show([...lines, []]);
    return;
  }
  showProblems(audited.problems, host);
  const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
  const table = renderScanTable(audited, decision, options);
  if (table !== "") host.print(table, countNoun(openFindings(data).length, "finding"));
  showPolicy(decision, host);
  if (!isAnnotating) return;
  for (const { level, message, path, line, title } of chooseAnnotations(data)) {
    host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
  }
}
function showUnchecked({ uncheckedFiles: unchecked = [] }, host) {
  for (const { path, reason } of unchecked.slice(0, MAX_LINES)) {
    host.info(`Not checked: ${path}: ${reason}`);
  }
  const left = unchecked.length - MAX_LINES;
  if (left > 0) host.info(`Not checked: ${countNoun(left, "more file")}`);
}
function auditExplanation(decision, host) {
  const { reasons, summary = "" } = decision;
  const isEmpty = reasons.some(({ rule }) => rule === "something-audited");
  const fix = isEmpty ? ["Fix: Choose a folder with files that git tracks."] : [];
  if (host.kind !== "terminal") return [explainDecision(decision), ...fix].join("\n");
  const left = reasons.length - MAX_LINES;
  const accept = acceptText(reasons);
  return [
    oneLine(summary),
    ...reasons.slice(0, MAX_LINES).map(({ message }) => `- ${oneLine(message)}`),
    ...left > 0 ? [`- ${countNoun(left, "more reason")}`] : [],
    ...accept === "" ? [] : [`${accept} (in .assay.yml)`],
    ...fix
  ].join("\n");
}

// actions/audit/write-results.ts
async function writeResults(audited, decision, { category = sarifCategory(audited), files, host }) {
  const sarif = renderSarif(audited, { toolVersion: version, category, decision });
  host.setOutput("findings", await files.write("findings.json", prettyJsonChunks(audited)));
  host.setOutput("sarif", await files.write("results.sarif", sarif));
  host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
  host.setOutput("decision", decision.outcome);
  host.setOutput("complete", String(decision.isComplete));
  host.setOutput("summary", decision.summary ?? "");
  const open = audited.findings.filter(({ suppression }) => suppression === void 0);
  host.setOutput("misconfigurations", countOf(open, "misconfiguration"));
  host.setOutput("secrets", countOf(open, "secret"));
  const isCompared = audited.comparison?.status === "compared";
  host.setOutput("new", isCompared ? String(open.filter(isNew).length) : "");
  await host.offer("json", () => prettyJsonChunks(audited));
  await host.offer("sarif", () => sarif);
  await host.offer("html", async () => {
    const { renderHtml } = await import("./render-html-4PFXJO2X.js");
    return renderHtml(gatherReport({ title: "Assay" }, [audited, decision], []));
  });
}
function countOf(findings, wanted) {
  return String(findings.filter(({ kind }) => kind === wanted).length);
}

// shared/audit/areas.ts
var AREAS = [
  {
    name: "compose",
    mayRead: ({ path, text }) => /\.ya?ml$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text)),
    load: async () => (await import("./compose-G65ZSLEN.js")).composeArea
  },
  {
    name: "dependabot",
    mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
    load: async () => (await import("./dependabot-6TRV5DOW.js")).dependabotArea
  },
  {
    name: "dockerfile",
    mayRead: ({ path }) => /(?:docker|container)(?:file|ignore)/i.test(path),
    load: async () => (await import("./dockerfile-F474WSG2.js")).dockerfileArea
  },
  {
    name: "kubernetes",
    mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
    load: async () => (await import("./kubernetes-TLZL7AFJ.js")).kubernetesArea
  },
  {
    name: "secret",
    mayRead: () => true,
    load: async () => (await import("./secrets-TCX3WP73.js")).secretsArea
  },
  {
    name: "workflow",
    mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
    load: async () => (await import("./workflow-6SXNRUKQ.js")).workflowArea
  }
];
async function areasFor(files, areas = AREAS) {
  const found = await Promise.all(
    areas.map(async ({ mayRead, load }) => {
      const candidates = files.filter(mayRead);
      if (candidates.length === 0) return [];
      const area = await load();
      const own = candidates.filter((file) => area.reads(file));
      return own.length === 0 ? [] : [{ area, files: own }];
    })
  );
  return found.flat();
}

// shared/audit/finding-of.ts
import { hash } from "node:crypto";

// shared/json/text-places.ts
function textPlaces(text) {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

// shared/audit/rule-page.ts
var PAGES = "https://github.com/assay-dev/assay/blob/main/docs/rules";
function rulePage(id) {
  return `${PAGES}/${id}.md`;
}

// shared/audit/finding-of.ts
var SECRETS = "secret";
function findingsOf(hits) {
  const seen = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  return hits.map((each) => {
    const { rule, file, hit } = each;
    const parts = [rule.id, hit.variant ?? "", hit.address];
    const same = JSON.stringify([file.path, ...parts]);
    const number = seen.get(same) ?? 0;
    seen.set(same, number + 1);
    const key = JSON.stringify(number === 0 ? parts : [...parts, number]);
    const place = places.get(file) ?? placer(file.text);
    places.set(file, place);
    return { finding: findingOf(each, key, place), key };
  });
}
function findingOf({ rule, file: { path }, hit }, key, place) {
  const location = { path, ...locationPart(place(hit.at)) };
  const others = (hit.via ?? []).map((span) => ({ path, ...locationPart(place(span)) }));
  const edits = (hit.edits ?? []).map((edit) => findingEdit(edit, place));
  return {
    kind: rule.id.startsWith(`${SECRETS}/`) ? "secret" : "misconfiguration",
    id: rule.id,
    aliases: rule.aliases.flatMap(withOldName),
    severity: hit.severity ?? rule.severity,
    title: rule.title,
    ...hit.detail !== void 0 && { description: hit.detail },
    fixed: [],
    location,
    locations: [location, ...others],
    url: rulePage(rule.id),
    fingerprint: hash("sha256", JSON.stringify([path, key]), "hex"),
    rule: { why: rule.why, fix: rule.fix, references: rule.references },
    ...hit.variant !== void 0 && { variant: hit.variant },
    profile: hit.profile ?? rule.profile,
    controls: rule.controls,
    ...edits.length > 0 && { edits }
  };
}
function withOldName(alias) {
  return /^(?:DS|KSV|KCV)-\d{4}$/.test(alias) ? [alias, `AVD-${alias}`] : [alias];
}
function placer(text) {
  const placeOf = textPlaces(text);
  return ({ start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
function locationPart({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function findingEdit({ span, text, isSafe }, place) {
  return { start: span.start, end: span.end, ...place(span), text, isSafe };
}

// shared/audit/audit-files.ts
async function auditFiles(files, facts) {
  const areas = await areasFor(files);
  const results = areas.map((each) => resultOf(each, facts));
  return {
    findings: results.flatMap(({ findings }) => findings).sort(byPlace),
    problems: results.flatMap(({ problems }) => problems),
    unchecked: results.flatMap(({ unchecked }) => unchecked),
    checked: results.flatMap(({ checked }) => checked)
  };
}
function resultOf({ area, files }, facts) {
  const { hits, problems, unchecked, subjects } = area.check(files, facts);
  return {
    findings: findingsOf(hits),
    problems: problems.map(({ code, message, place }) => ({ code, message, ...place })),
    unchecked,
    checked: [{ area: area.name, files: files.length, subjects }]
  };
}
function byPlace({ finding: a }, { finding: b }) {
  return compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}

// shared/audit/compare-audit.ts
function compareAudit(base, head, { hasFile, hadFile }) {
  const known = new Map(base.map((each) => [each.finding.fingerprint, each]));
  const gone = base.filter(({ finding }) => !hasFile(finding.location.path));
  const moved = Map.groupBy(gone, ({ key }) => key);
  const kept = /* @__PURE__ */ new Set();
  const findings = head.map(({ finding, key }) => {
    const isNewFile = !hadFile(finding.location.path);
    const from = known.get(finding.fingerprint) ?? (isNewFile ? moved.get(key)?.shift() : void 0);
    if (from !== void 0) kept.add(from);
    return { ...finding, change: { state: from === void 0 ? "new" : "unchanged" } };
  });
  const fixed = base.filter((each) => !kept.has(each)).map(({ finding }) => finding);
  return { findings, fixed };
}

// shared/policy/select-findings.ts
function selectFindings(found, { profile, rules }) {
  const settings = new Map(Object.entries(rules).map(([id, value]) => [id.toLowerCase(), value]));
  const most = AUDIT_PROFILES.indexOf(profile);
  return found.flatMap((each) => {
    const { finding } = each;
    const setting = settingFor(finding, settings);
    if (setting === "off") return [];
    if (setting !== void 0) return [{ ...each, finding: { ...finding, severity: setting } }];
    const { profile: own = "essential" } = finding;
    return own === "policy" || AUDIT_PROFILES.indexOf(own) <= most ? [each] : [];
  });
}
function settingFor({ id, aliases }, settings) {
  if (settings.size === 0) return void 0;
  for (const name of [id, ...aliases]) {
    const setting = settings.get(name.toLowerCase());
    if (setting !== void 0) return setting;
  }
  const parts = id.toLowerCase().split("/");
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const setting = settings.get([...parts.slice(0, length), "*"].join("/"));
    if (setting !== void 0) return setting;
  }
  return void 0;
}

// actions/audit/audit-tree.ts
async function auditTree(tree, policy) {
  const head = await auditOf(tree, policy);
  const { comparison, base } = tree.compared;
  const [files] = base?.inventories ?? [];
  const common = { checked: head.checked, unchecked: head.unchecked, comparison };
  if (base === void 0 || files === void 0) {
    const findings2 = head.findings.map(({ finding }) => finding);
    const none = { fixed: void 0, existingProblems: void 0 };
    return { ...common, ...none, findings: findings2, problems: head.problems };
  }
  const before = await auditOf(files, policy);
  const { findings, fixed } = compareAudit(before.findings, head.findings, {
    hasFile: pathsIn(tree),
    hadFile: pathsIn(files)
  });
  const { existing } = compareProblems(before.problems, head.problems, base.isSame);
  return { ...common, findings, fixed, problems: head.problems, existingProblems: existing };
}
async function auditOf(tree, policy) {
  const audited = await auditFiles(tree.files, factsOf(tree, policy));
  return {
    ...audited,
    findings: selectFindings(audited.findings, policy),
    problems: [...tree.problems, ...audited.problems],
    unchecked: [...tree.unchecked, ...audited.unchecked]
  };
}
var KUBERNETES = "1.34";
function factsOf(tree, { registries }) {
  return { registries, kubernetesVersion: KUBERNETES, hasFile: pathsIn(tree) };
}
function pathsIn({ files }) {
  const paths = new Set(files.map(({ path }) => path));
  return (path) => paths.has(path);
}

export {
  auditRulesOf,
  textPlaces,
  judgeAudit,
  readTree,
  showAudit,
  auditExplanation,
  writeResults,
  auditTree
};
