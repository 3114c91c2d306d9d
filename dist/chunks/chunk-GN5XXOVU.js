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
} from "./chunk-ULEJLJXA.js";
import {
  sarifCategory
} from "./chunk-YHEZKSV4.js";
import {
  renderSarif
} from "./chunk-VHRNE5UM.js";
import {
  openPath
} from "./chunk-C6RHGZC3.js";
import {
  DIRECTORY_LIMITS
} from "./chunk-F4V4XXGS.js";
import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import {
  YAML_MAX_DEPTH,
  checkYamlLength,
  guardedYaml
} from "./chunk-QN5HBT5K.js";
import {
  AUDIT_PROFILES,
  CHOSEN_PROFILES,
  DECISION_KIND,
  FINDINGS_KIND,
  SEVERITIES,
  acceptText,
  chooseAnnotations,
  compareText,
  constant,
  countNoun,
  coversPath,
  decidedBy,
  decode,
  explainDecision,
  fileNoun,
  formed,
  grouped,
  isAtLeast,
  isNew,
  isObject,
  list,
  listed,
  locationText,
  object,
  objectAt,
  oneLine,
  openFindings,
  parseJson,
  pathRequest,
  policyChanges,
  prettyJson,
  prettyJsonChunks,
  readPolicy,
  runRepository,
  showPolicy,
  showProblems,
  stringAt,
  text,
  version
} from "./chunk-VAGGRERB.js";
import {
  DataError
} from "./chunk-6W7R4ZA7.js";

// shared/policy/audit-policy.ts
var DEFAULT_AUDIT_POLICY = {
  profile: "essential",
  failOn: "high",
  scope: "auto",
  templates: "allow",
  inline: void 0,
  rules: {},
  registries: [],
  // The newest version that the rules know.
  kubernetesVersion: "1.34",
  exclude: [],
  baseline: ".assay-baseline.json",
  ignore: []
};
var STRICTNESS = [
  { key: "profile", name: "profile", values: CHOSEN_PROFILES.toReversed() },
  {
    key: "failOn",
    name: "fail-on",
    values: [
      "none",
      "low",
      "medium",
      "high",
      "critical",
      "new",
      "never"
    ]
  },
  {
    key: "scope",
    name: "scope",
    values: ["all", "auto", "new"]
  }
];
function auditPolicyFrom(inputs, file = {}) {
  const contested = [];
  const settings = STRICTNESS.map(({ key, name, values }) => {
    const [input, stated2] = [inputs[key], file[key]];
    const given = [input, stated2].filter((value) => value !== void 0);
    const holds = values.find((value) => given.some((each) => each === value));
    if (given.length === 2 && input !== stated2) {
      contested.push({ name, input: input ?? "", file: stated2 ?? "", holds: holds ?? "" });
    }
    return [key, holds ?? DEFAULT_AUDIT_POLICY[key]];
  });
  const { registries = [], kubernetes, ignore = [], ...rest } = file;
  const stated = Object.entries(rest).filter(([, value]) => value !== void 0);
  const chosen = Object.fromEntries(settings);
  const policy = {
    ...DEFAULT_AUDIT_POLICY,
    ...Object.fromEntries(stated),
    ...chosen,
    registries: registries.map((each) => each.endsWith("/") ? each : `${each}/`),
    kubernetesVersion: kubernetes?.version ?? DEFAULT_AUDIT_POLICY.kubernetesVersion,
    ignore
  };
  return { policy, contested };
}

// actions/audit/is-stranger.ts
function isStranger(context) {
  const { payload, repository } = context ?? {};
  const pullRequest = isObject(payload) ? objectAt(payload, "pull_request") : void 0;
  if (pullRequest === void 0) return false;
  const head = objectAt(pullRequest, "head");
  const from = head && objectAt(head, "repo");
  return (from && stringAt(from, "full_name")) !== repository;
}

// actions/audit/audit-rules.ts
async function auditRulesOf({ policy: path, profile, "fail-on": failOn, scope }, host) {
  const source = await readPolicy(path, runRepository(host), host.kind);
  const given = {
    ...profile !== void 0 && { profile },
    ...failOn !== void 0 && { failOn },
    ...scope !== void 0 && { scope }
  };
  const inline = isStranger(host.context) ? "report" : "honor";
  const policyOf = (file) => {
    const { policy, contested } = auditPolicyFrom(given, file.audit);
    return { policy: { ...policy, inline: policy.inline ?? inline }, contested };
  };
  const { proposed } = source;
  const afterMerge = proposed?.kind === "valid" ? policyOf(proposed.file).policy : void 0;
  return { ...policyOf(source.file), source, afterMerge };
}

// shared/json/yaml-tree.ts
import {
  COLLECTION_STYLE,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE
} from "../vendor/js-yaml.js";

// shared/json/plain-value.ts
var NULL = /^(?:~|null|Null|NULL|)$/;
var TRUE = /^(?:true|True|TRUE)$/;
var FALSE = /^(?:false|False|FALSE)$/;
var INTEGER = /^[-+]?[0-9]+$/;
var OCTAL = /^0o[0-7]+$/;
var HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
var NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function plainValue(text2) {
  if (NULL.test(text2)) return null;
  if (TRUE.test(text2)) return true;
  if (FALSE.test(text2)) return false;
  if (INTEGER.test(text2) || OCTAL.test(text2) || HEXADECIMAL.test(text2) || FLOAT.test(text2)) {
    return Number(text2);
  }
  if (NOT_A_NUMBER.test(text2)) return Number.NaN;
  const infinity = INFINITY.exec(text2);
  if (infinity !== null)
    return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return text2;
}

// shared/json/text-places.ts
function textPlaces(text2) {
  const starts = lineStarts(text2);
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
function lineStarts(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

// shared/json/yaml-tree.ts
var MAX_NODES = 1e6;
function readYamlTrees(text2, path) {
  checkYamlLength(text2, path);
  const events = guardedYaml(
    path,
    () => parseEvents(text2, { filename: path, maxDepth: YAML_MAX_DEPTH })
  );
  return new TreeReader(text2, path, events).documents();
}
function yamlAt(node, ...keys) {
  let found = node;
  for (const key of keys) found = found?.kind === "map" ? found.entries.get(key)?.value : void 0;
  return found;
}
var TreeReader = class {
  #text;
  #path;
  #events;
  #sizes = /* @__PURE__ */ new WeakMap();
  #at = 0;
  /** The end of the last token that was read. A block has no end of its own in the events. */
  #end = 0;
  #anchors = /* @__PURE__ */ new Map();
  constructor(text2, path, events) {
    this.#text = text2;
    this.#path = path;
    this.#events = events;
  }
  documents() {
    const roots = [];
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at];
      if (event?.type === EVENT_DOCUMENT) {
        this.#at++;
        this.#anchors = /* @__PURE__ */ new Map();
      } else if (event?.type === EVENT_POP) this.#at++;
      else roots.push(this.#node());
    }
    return roots;
  }
  #node() {
    const event = this.#events[this.#at++];
    switch (event?.type) {
      case EVENT_SCALAR:
        return this.#anchored(event, this.#scalar(event));
      case EVENT_MAPPING:
        return this.#anchored(event, this.#map(event));
      case EVENT_SEQUENCE:
        return this.#anchored(event, this.#list(event));
      case EVENT_ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        throw this.#error("the document ends too early", this.#end);
    }
  }
  #scalar(event) {
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const isAbsent = event.valueStart < 0;
    const text2 = isAbsent ? "" : getScalarValue(this.#text, event);
    const margin = isQuoted ? 1 : 0;
    const span = isAbsent ? { start: this.#end, end: this.#end } : { start: event.valueStart - margin, end: event.valueEnd + margin };
    this.#end = Math.max(this.#end, span.end);
    const isText = event.tagStart >= 0 && /^!(?:!str)?$/.test(this.#text.slice(event.tagStart, event.tagEnd));
    const value = isPlain && !isText ? plainValue(text2) : text2;
    return this.#sized({ kind: "scalar", value, text: text2, isPlain, span, via: [] }, 1);
  }
  #map({ start, style }) {
    const entries = /* @__PURE__ */ new Map();
    const repeated = [];
    const merged = [];
    let size = 1;
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const entry = this.#entry();
      size += this.#sizeOf(entry.value);
      if (entry.key === "<<" && this.#text.slice(entry.keySpan.start, entry.keySpan.end) === "<<") {
        merged.push(entry);
      } else {
        if (entries.delete(entry.key)) repeated.push(entry);
        entries.set(entry.key, entry);
      }
    }
    this.#at++;
    for (const entry of merged.flatMap(({ value }) => this.#mergedEntries(value))) {
      if (!entries.has(entry.key)) entries.set(entry.key, entry);
    }
    const span = { start, end: this.#closed(style, "}") };
    return this.#sized({ kind: "map", entries, repeated, span, via: [] }, size);
  }
  #entry() {
    const key = this.#node();
    if (key.kind !== "scalar") throw this.#error("a key is not a scalar", key.span.start);
    this.#end = Math.max(this.#end, key.span.end);
    return { key: key.text, keySpan: key.span, value: this.#node() };
  }
  /** Earlier mappings in a list of merged mappings take precedence over later mappings. */
  #mergedEntries(value) {
    const maps = value.kind === "list" ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind !== "map") throw this.#error("a merge key has no mapping", map.span.start);
      const via = [...value.via, ...map === value ? [] : map.via];
      return [...map.entries.values()].map((entry) => ({
        ...entry,
        value: this.#reached(entry.value, via)
      }));
    });
  }
  #list({ start, style }) {
    const items = [];
    let size = 1;
    while (this.#events[this.#at]?.type !== EVENT_POP) {
      const item = this.#node();
      size += this.#sizeOf(item);
      items.push(item);
    }
    this.#at++;
    return this.#sized(
      { kind: "list", items, span: { start, end: this.#closed(style, "]") }, via: [] },
      size
    );
  }
  #alias(start, end) {
    const target = this.#anchors.get(this.#text.slice(start, end));
    if (target === void 0) throw this.#error("an alias names an unknown anchor", start);
    this.#end = Math.max(this.#end, end);
    return this.#reached(target, [{ start: start - 1, end }]);
  }
  #reached(node, via) {
    return this.#sized({ ...node, via: [...via, ...node.via] }, this.#sizeOf(node));
  }
  /** An anchor is known only after its node ends, so that no node can contain itself. */
  #anchored(event, node) {
    if (event.anchorStart >= 0) {
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  }
  /** Returns the end of a container: its closing bracket, or the end of its last value. */
  #closed(style, bracket) {
    if (style === COLLECTION_STYLE.FLOW) this.#end = this.#text.indexOf(bracket, this.#end) + 1;
    return this.#end;
  }
  #sized(node, size) {
    if (size > MAX_NODES) {
      const message = `the document has over ${MAX_NODES} values after its aliases are expanded`;
      throw new DataError("limit-exceeded", message, { path: this.#path });
    }
    this.#sizes.set(node, size);
    return node;
  }
  #sizeOf(node) {
    return this.#sizes.get(node) ?? 1;
  }
  #error(message, offset) {
    const { line } = textPlaces(this.#text)(Math.max(0, offset));
    return new DataError("malformed", message, { path: this.#path, line });
  }
};

// shared/audit/baseline.ts
var KIND = "assay/baseline/v1";
var entrySchema = object({
  rule: text,
  path: text,
  fingerprint: formed(text, /^[0-9a-f]{64}$/, "be 64 hex digits")
});
var baselineSchema = object({ kind: constant(KIND), findings: list(entrySchema) });
function readBaseline(content, path) {
  try {
    return decode(baselineSchema, parseJson(Buffer.from(content), path)).findings;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, `the baseline is invalid: ${error.message}`, { path });
  }
}
function baselineText(findings) {
  const entries = findings.filter(({ suppression }) => suppression === void 0).map(({ id, location, fingerprint }) => ({ rule: id, path: location.path, fingerprint })).sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
  );
  return `${JSON.stringify({ kind: KIND, findings: entries }, void 0, 2)}
`;
}
function applyBaseline(findings, entries, name) {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    if (!known.has(finding.fingerprint)) return finding;
    used.add(finding.fingerprint);
    if (finding.suppression !== void 0) return finding;
    return { ...finding, suppression: { rule: name, reason: "accepted by the baseline" } };
  });
  return { findings: marked, unused: entries.filter((entry) => !used.has(entry.fingerprint)) };
}

// actions/audit/find-baseline.ts
function findBaseline(tree, path) {
  const { comparison, base } = tree.compared;
  if (comparison.status === "unavailable") return [];
  const [earlier] = base?.inventories ?? [];
  const { files } = earlier ?? tree;
  const file = files.find((each) => each.path === path);
  return file === void 0 ? [] : readBaseline(file.text, path);
}

// actions/audit/findings-file.ts
function findingsFile(source, checkout, { problems, checked, unchecked, comparison, existingProblems }, { findings, fixed, inline }) {
  return {
    kind: FINDINGS_KIND,
    source: { ...source, ...checkout !== void 0 && { checkout } },
    packages: 0,
    findings,
    problems: [...problems, ...inline.problems],
    checked,
    ...unchecked.length > 0 && { uncheckedFiles: unchecked },
    ...comparison.status !== "none" && { comparison },
    ...fixed !== void 0 && { fixed },
    ...existingProblems !== void 0 && { existingProblems }
  };
}

// actions/audit/judge.ts
import { isDeepStrictEqual } from "node:util";

// shared/audit/ignore-annotations.ts
var FORMS = [
  {
    tool: "kube-linter",
    key: /^ignore-check\.kube-linter\.io\/(.{1,100})$/,
    read: (id, reason) => ({ ids: [id], reason })
  },
  {
    tool: "kube-linter",
    key: /^kube-linter\.io\/ignore-all$/,
    read: (_id, reason) => ({ ids: ["*"], reason })
  },
  {
    tool: "Checkov",
    key: /^checkov\.io\/skip\d{1,3}$/,
    read: (_id, value) => {
      const [id = "", ...reason] = value.split("=");
      return { ids: [id.trim()], reason: reason.join("=") };
    }
  },
  {
    tool: "Polaris",
    key: /^polaris\.fairwinds\.com\/(?:(.{1,100})-)?exempt$/,
    read: (id, value) => ({ ids: value === "true" ? [id === "" ? "*" : id] : [] })
  }
];
var ANY_FORM = /kube-linter\.io|checkov\.io\/skip|polaris\.fairwinds\.com/;
function ignoreAnnotations(text2, path) {
  if (!ANY_FORM.test(text2)) return [];
  const placeOf = textPlaces(text2);
  const lineOf = (offset) => placeOf(offset).line;
  return treesOf(text2, path).flatMap(objectsIn).flatMap((object2) => inObject(object2, lineOf));
}
function treesOf(text2, path) {
  try {
    return readYamlTrees(text2, path);
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
function objectsIn(node) {
  const items = yamlAt(node, "items");
  return items?.kind === "list" ? [...items.items, node] : [node];
}
function inObject(object2, lineOf) {
  const annotations = yamlAt(object2, "metadata", "annotations");
  if (annotations?.kind !== "map") return [];
  const span = object2.span;
  return [...annotations.entries.values()].flatMap(({ key, keySpan, value }) => {
    const text2 = value.kind === "scalar" ? value.text : "";
    return FORMS.flatMap(({ tool, key: pattern, read }) => {
      const match = pattern.exec(key);
      if (match === null) return [];
      const { ids, reason = "" } = read(match[1] ?? "", text2);
      const lines = { firstLine: lineOf(span.start), lastLine: lineOf(span.end) };
      const stated = reason.trim() === "" ? void 0 : reason.trim();
      return ids.length === 0 ? [] : [{ tool, ids, reason: stated, line: lineOf(keySpan.start), ...lines }];
    });
  });
}

// shared/audit/ignore-comment.ts
var SECRETS = ["secret/*"];
var MAX_LINE = 2e3;
var REST = "([^\\r\\n]*?)(?:-->|\\*/)?\\s*$";
function after(text2) {
  return new RegExp(`(?:#|//|<!--|/\\*|;|--)\\s{0,20}${text2}`, "i");
}
function split(list2) {
  return (list2 ?? "").split(/[\s,;]+/).filter((id) => id !== "");
}
var FORMS2 = [
  {
    tool: "assay",
    pattern: after(
      `assay:\\s?ignore\\s+([\\w./*,\\s-]{1,400}?)(?:\\s+until=(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+because\\s+(\\S.{0,500}?))?${REST.replace("([^\\r\\n]*?)", "")}`
    ),
    read: ([, ids, expires, reason], isAlone) => ({
      ids: split(ids),
      reach: isAlone ? "next" : "line",
      reason,
      expires,
      lacksReason: reason === void 0
    })
  },
  {
    tool: "hadolint",
    pattern: after("hadolint\\s+(global\\s+)?ignore=([\\w,\\s]{1,400}?)(?:[;#]|$)"),
    read: ([, isGlobal, ids]) => ({ ids: split(ids), reach: isGlobal ? "file" : "next" })
  },
  {
    tool: "BuildKit",
    pattern: after("check=skip=([\\w,]{1,400})"),
    read: ([, ids]) => ({
      ids: ids?.toLowerCase() === "all" ? ["dockerfile/*"] : split(ids),
      reach: "file"
    })
  },
  {
    tool: "zizmor",
    pattern: after(`zizmor:\\s*ignore\\[([\\w,\\s-]{1,400})\\]${REST}`),
    read: ([, ids, reason]) => ({ ids: split(ids), reach: "line", reason })
  },
  {
    tool: "Checkov",
    pattern: after(`checkov:skip=([\\w,-]{1,400})(?::${REST})?`),
    read: ([, ids, reason]) => ({ ids: split(ids), reach: "file", reason })
  },
  {
    tool: "Trivy",
    pattern: after(
      "(?:trivy|tfsec):ignore:([\\w*-]{1,100})(?::\\S*?)?(?::?exp:(\\d{4}-\\d\\d-\\d\\d))?(?:\\s|$)"
    ),
    read: ([, id = "", expires], isAlone) => ({
      ids: [id],
      reach: isAlone ? "next" : "line",
      expires
    })
  },
  {
    tool: "KICS",
    pattern: after("kics-scan\\s+(ignore-line|ignore-block|ignore|disable=([\\w,-]{1,2000}))"),
    read: ([, word, ids]) => {
      if (ids !== void 0) return { ids: split(ids), reach: "file" };
      return { ids: ["*"], reach: word === "ignore" ? "file" : "next" };
    }
  },
  {
    tool: "Semgrep",
    pattern: after("nosem(?:grep)?(?::\\s*([\\w.,\\s-]{1,400}))?\\s*$"),
    read: ([, ids], isAlone) => ({
      ids: ids === void 0 ? ["*"] : split(ids),
      reach: isAlone ? "next" : "line"
    })
  },
  {
    tool: "gitleaks",
    pattern: /(?:gitleaks|betterleaks):allow\b/i,
    read: () => ({ ids: SECRETS, reach: "line" })
  },
  {
    tool: "TruffleHog",
    pattern: /trufflehog:ignore\b/i,
    read: () => ({ ids: SECRETS, reach: "line" })
  },
  {
    tool: "detect-secrets",
    pattern: /pragma:\s?(?:allow|white)list\s+(nextline\s+)?secret\b/i,
    read: ([, isNext]) => ({ ids: SECRETS, reach: isNext ? "next" : "line" })
  },
  {
    tool: "secretlint",
    pattern: /secretlint-disable(-next-line|-line)?(?=\s|\*|$)/i,
    read: ([, where]) => ({
      ids: SECRETS,
      reach: where === void 0 ? "file" : where === "-line" ? "line" : "next"
    })
  }
];
var ANY_FORM2 = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;
function ignoreComments(line) {
  if (line.length > MAX_LINE || !ANY_FORM2.test(line)) return [];
  const isAlone = /^\s*(?:#|\/\/|<!--|\/\*|;|--)/.test(line);
  return FORMS2.flatMap(({ tool, pattern, read }) => {
    const match = pattern.exec(line);
    const found = match === null ? void 0 : read(match, isAlone);
    if (found === void 0 || found.ids.length === 0) return [];
    const reason = found.reason?.trim().replace(/^[-:\s]+/, "");
    return [{ ...found, tool, reason: reason === "" ? void 0 : reason }];
  });
}

// shared/audit/inline-ignores.ts
function inlineIgnores({ path, text: text2 }) {
  const lines = text2.split("\n");
  const comments = lines.flatMap(
    (line, index) => ignoreComments(line).map(({ reach, ...comment }) => ({
      ...comment,
      path,
      line: index + 1,
      ...reachOf(reach, index, lines)
    }))
  );
  const annotations = /\.ya?ml$/i.test(path) ? ignoreAnnotations(text2, path) : [];
  return [...comments, ...annotations.map((each) => ({ ...each, path }))].sort(
    (a, b) => a.line - b.line
  );
}
function reachOf(reach, index, lines) {
  if (reach === "file") return { firstLine: 1, lastLine: lines.length + 1 };
  if (reach === "line") return { firstLine: index + 1, lastLine: index + 1 };
  const isSkipped = (line) => line !== void 0 && /^\s*(?:#.*|\/\/.*)?$/.test(line);
  let next = index + 1;
  while (isSkipped(lines[next])) next += 1;
  let last = next;
  while (/\\\s*$/.test(lines[last] ?? "")) last += 1;
  return { firstLine: next + 1, lastLine: last + 1 };
}
function coversFinding(ignore, finding) {
  return finding.locations.some((location) => touches(ignore, location)) && ignore.ids.some((id) => matchesRule(id.toLowerCase(), finding));
}
function touches({ path, firstLine, lastLine }, location) {
  const { line = 1, endLine = line } = location;
  return location.path === path && line <= lastLine && endLine >= firstLine;
}
function matchesRule(wanted, { id, aliases }) {
  if (wanted === "*") return true;
  if (wanted.endsWith("/*")) return id.startsWith(wanted.slice(0, -1));
  const name = wanted.slice(wanted.lastIndexOf(".") + 1);
  return [id, ...aliases].some((each) => [wanted, name].includes(each.toLowerCase()));
}

// shared/audit/apply-inline.ts
function applyInline(findings, files, { isHonored, now }) {
  const paths = new Set(findings.map(({ location }) => location.path));
  const all = files.filter(({ path }) => paths.has(path)).flatMap(inlineIgnores);
  const today = now.toISOString().slice(0, 10);
  const inForce = all.filter(
    ({ expires = today, lacksReason }) => lacksReason !== true && expires >= today
  );
  const byPath = Map.groupBy(inForce, ({ path }) => path);
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((finding) => {
    if (finding.suppression !== void 0) return finding;
    const own = (byPath.get(finding.location.path) ?? []).find(
      (each) => coversFinding(each, finding)
    );
    if (own === void 0) return finding;
    used.add(own);
    return isHonored ? { ...finding, suppression: suppressionOf(own) } : finding;
  });
  return {
    findings: marked,
    used: [...used],
    problems: all.filter(({ lacksReason }) => lacksReason === true).map(problemOf)
  };
}
function suppressionOf({
  path,
  line,
  tool,
  reason,
  expires
}) {
  return {
    rule: `${path}:${line}`,
    reason: reason ?? `ignored by a comment for ${tool}, without a reason`,
    ...expires !== void 0 && { expires }
  };
}
function problemOf({ path, line }) {
  const message = "this comment ignores a rule without a reason. Fix: add `because` and the reason";
  return { code: "malformed", message, path, line };
}

// shared/policy/audit-summary.ts
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
  const places = own.map(({ area, files: count }) => countNoun(count, fileNoun(area)));
  const isPlain = findings.length === 0 && comparison?.status !== "compared";
  const { scope } = policy;
  const failOn = policy.failOn === "new" ? "never" : policy.failOn;
  if (!isPlain) return `${foundText(facts, { failOn, scope })} in ${listed([...places, ...files])}`;
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
      several: (all) => severalText(all, failOn)
    },
    scope !== "all"
  );
}
function severalText(findings, failOn) {
  const [first] = findings;
  const isOne = findings.every(({ severity }) => severity === first?.severity);
  return isOne ? `are ${first?.severity}` : `are ${failOn} or worse: ${countsText(findings)}`;
}
function isCounted(finding, { failOn, scope }) {
  if (finding.suppression !== void 0 || failOn === "never" || failOn === "new") return false;
  return isAtLeast(finding.severity, failOn) && (scope === "all" || isNew(finding));
}
function countsText(findings) {
  const counts = Map.groupBy(findings, ({ severity }) => severity);
  return SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`).join(", ");
}

// shared/policy/rules/new-dangers.ts
function newDangers(findings, comparison, policy) {
  if (comparison.status === "none" || policy.failOn === "never") return [];
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
  const isKnown2 = new Set(policy.scope === "all" ? [] : facts.existingProblems);
  const problems = facts.problems.filter((problem) => !isKnown2.has(problem));
  const found = [
    ...facts.isEmptyAllowed === true ? [] : somethingAudited(facts.checked),
    ...problemReasons(problems, {
      rule: "files-read",
      several: "files could not be read",
      accept: void 0
    }),
    ...templatesChecked(facts.templates, policy),
    ...auditSeverity(facts.findings, policy),
    ...commentsForbidden(facts.comments),
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
function templatesChecked(templates, policy) {
  if (policy.templates === "allow") return [];
  const problems = templates.map(({ path, reason }) => ({
    code: "template",
    path,
    message: reason
  }));
  return problemReasons(problems, {
    rule: "templates-checked",
    several: "files with template syntax were not checked",
    accept: "templates: allow"
  });
}
function commentsForbidden(comments) {
  const [first] = comments;
  if (first === void 0) return [];
  const others = comments.length - 1;
  const more = others === 0 ? "" : `, and ${countNoun(others, "more comment")} elsewhere`;
  const message = `${first.path}:${first.line} has a comment that ignores a finding${more} (\`inline: forbid\`)`;
  return [{ rule: "inline", outcome: "fail", message, accept: "inline: honor", findings: [] }];
}
function somethingAudited(checked) {
  if (checked.length > 0) return [];
  const message = "no file that a rule covers: nothing was checked";
  return [{ rule: "something-audited", outcome: "error", message, findings: [] }];
}

// shared/policy/select-findings.ts
function selectFindings(found, { profile, rules }) {
  const settings = new Map(Object.entries(rules).map(([id, value]) => [id.toLowerCase(), value]));
  const most = AUDIT_PROFILES.indexOf(profile);
  return found.flatMap((finding) => {
    const setting = settingFor(finding, settings);
    if (setting === "off") return [];
    if (setting !== void 0) return [{ ...finding, severity: setting }];
    const { profile: own = "essential" } = finding;
    return own === "policy" || AUDIT_PROFILES.indexOf(own) <= most ? [finding] : [];
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

// actions/audit/judge.ts
function judgeAudit(result, rules, given) {
  const { source } = rules;
  const invalid = source.proposed?.kind === "invalid" ? source.proposed.problem : void 0;
  const state = { unreadable: source.unreadable, invalid };
  const judged = judgeBy(rules.policy, result, given, state);
  const afterMerge = proposedPolicy(
    rules,
    given,
    (policy) => judgeBy(policy, result, given, {}).decision.outcome
  );
  const decision = { ...judged.decision, policy: source.origin, ...afterMerge && { afterMerge } };
  return { ...judged, decision };
}
function judgeBy(policy, result, { subject, now, files, baseline, isEmptyAllowed }, state) {
  const chosen = selectFindings(result.findings, policy);
  const ignored = applyIgnores({ findings: chosen }, policy, now, "audit.ignore");
  const isHonored = policy.inline === "honor";
  const inline = applyInline(ignored.findings, files, { isHonored, now });
  const { findings, unused } = applyBaseline(inline.findings, baseline, policy.baseline);
  const fixed = result.fixed && selectFindings(result.fixed, policy);
  const problems = [...result.problems, ...inline.problems];
  const facts = {
    ...result,
    subject,
    isEmptyAllowed,
    findings,
    problems,
    fixed: fixed?.length,
    comments: policy.inline === "forbid" ? inline.used : []
  };
  const decision = decideAudit(facts, policy, state);
  return { decision, findings, fixed, ignored, inline, unusedBaseline: unused };
}
function proposedPolicy({ policy, source, afterMerge }, { ignoreFiles }, outcomeBy) {
  const policies = source.proposed === void 0 ? [] : [source.origin.path];
  const files = [...policies, ...ignoreFiles];
  if (files.length === 0) return void 0;
  const { proposed } = source;
  const changes = proposed?.kind === "valid" ? policyChanges(source.file, proposed.file) : [];
  const isKnown2 = afterMerge !== void 0 && ignoreFiles.length === 0 && isDeepStrictEqual(factsOf(policy), factsOf(afterMerge));
  return { files, changes, outcome: isKnown2 ? outcomeBy(afterMerge) : void 0 };
}
function factsOf({ registries, kubernetesVersion, exclude, baseline }) {
  return [registries, kubernetesVersion, exclude, baseline];
}

// shared/audit/read-text.ts
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
  const encoding = wideEncoding(bytes);
  if (encoding !== void 0) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, PROBED_BYTES).includes(0)) return void 0;
  const text2 = bytes.toString("utf8");
  return text2.startsWith(MARK) ? text2.slice(1) : text2;
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
  const { baseOfFolder } = await import("./base-of-folder-XH3OJH2I.js");
  const head = { contents, wanted: ALL_FILES };
  const list2 = async (base) => textFiles(base);
  return await baseOfFolder(path, head, runRepository(host), { list: list2 });
}
var LEFT_OUT = /* @__PURE__ */ new Set(["limit-exceeded", "path-escapes", "not-found"]);
function textFiles({ files, problems }) {
  const own = files.filter(({ extract }) => extract === void 0);
  const isLeftOut = ({ code }) => LEFT_OUT.has(code);
  return {
    files: own.flatMap(({ path, bytes }) => {
      const text2 = readText(bytes);
      return text2 === void 0 ? [] : [{ path, text: text2 }];
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

// actions/audit/show-exceptions.ts
var MAX_SHOWN = 50;
function showExceptions(judged, rules, host) {
  const { annotate, progress } = host;
  const isTerminal = host.kind === "terminal";
  showPolicy(judged.decision, isTerminal ? { info: host.debug, annotate, progress } : host);
  for (const { name, input, file, holds } of rules.contested) {
    host.info(
      `Input ${name} is ${input}, but ${rules.source.origin.path} has ${file}. Using the stricter value: ${holds}`
    );
  }
  showSuppressed(judged.findings, host);
  showComments(judged, rules, host);
  showStale(judged, rules, host);
}
function showSuppressed(findings, host) {
  const suppressed = findings.filter(({ suppression }) => suppression !== void 0).toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));
  if (suppressed.length === 0) return;
  host.info(`${countNoun(suppressed.length, "suppressed finding")}:`);
  for (const { id, location, suppression } of suppressed.slice(0, MAX_SHOWN)) {
    host.info(
      `  ${id} in ${locationText(location)} (${suppression?.rule}): ${suppression?.reason}`
    );
  }
  const more = suppressed.length - MAX_SHOWN;
  if (more > 0) host.info(`  and ${more} more`);
}
function showComments({ inline: { used } }, { policy }, host) {
  if (policy.inline === "honor") return;
  for (const { path, line, tool } of used.slice(0, MAX_SHOWN)) {
    const message = `This comment for ${tool} ignores a finding, but has no effect (\`inline: ${policy.inline}\`).`;
    host.annotate("notice", message, { path, line });
  }
}
function showStale({ ignored, unusedBaseline }, rules, host) {
  const { origin, proposed } = rules.source;
  const isHere = origin.from !== "given" && proposed === void 0;
  const place = (line) => isHere ? { path: origin.path, line } : void 0;
  for (const { rule, ignore } of ignored.expired) {
    const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
    host.annotate("warning", message, place(ignore.line));
  }
  for (const { rule, ignore } of ignored.unused) {
    const message = `${rule} for ${ignore.id} matches no finding. Remove the rule.`;
    host.annotate("notice", message, place(ignore.line));
  }
  if (unusedBaseline.length === 0) return;
  const { baseline } = rules.policy;
  host.info(
    `${countNoun(unusedBaseline.length, "entry")} of ${baseline} without a finding. Fix: Write the baseline again.`
  );
  for (const { rule, path } of unusedBaseline.slice(0, MAX_SHOWN))
    host.info(`  ${rule} in ${path}`);
}

// shared/audit/areas.ts
var AREAS = [
  {
    name: "compose",
    mayRead: ({ path, text: text2 }) => /\.ya?ml$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text2)),
    load: async () => (await import("./compose-SA5PU6FS.js")).composeArea
  },
  {
    name: "dependabot",
    mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
    load: async () => (await import("./dependabot-2OUYVWWS.js")).dependabotArea
  },
  {
    name: "dockerfile",
    mayRead: ({ path }) => /(?:docker|container)(?:file|ignore)/i.test(path),
    load: async () => (await import("./dockerfile-6EQ7DHP4.js")).dockerfileArea
  },
  {
    name: "kubernetes",
    mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
    load: async () => (await import("./kubernetes-L6YJJAUW.js")).kubernetesArea
  },
  {
    name: "secret",
    mayRead: () => true,
    load: async () => (await import("./secrets-FZHPDBFE.js")).secretsArea
  },
  {
    name: "workflow",
    mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
    load: async () => (await import("./workflow-ZF4AD5HR.js")).workflowArea
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

// actions/audit/unknown-rules.ts
async function warnUnknownRules({ rules }, log) {
  const names = Object.keys(rules);
  if (names.length === 0) return;
  const areas = await Promise.all(AREAS.map(({ load }) => load()));
  const all = areas.flatMap((area) => area.rules);
  const known = new Set(all.flatMap(({ id, aliases }) => [id, ...aliases].map(lower)));
  for (const name of names.filter((each) => !isKnown(lower(each), known))) {
    log.annotate(
      "warning",
      `The policy names the rule ${name}, which does not exist. Fix: Correct \`audit.rules\`.`
    );
  }
}
function isKnown(name, known) {
  if (name === "*") return true;
  if (name.endsWith("/*")) return [...known].some((id) => id.startsWith(name.slice(0, -1)));
  return known.has(name.replace(/^avd-/, ""));
}
function lower(text2) {
  return text2.toLowerCase();
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
    const { renderHtml } = await import("./render-html-QP5JPA2W.js");
    return renderHtml(gatherReport({ title: "Assay" }, [audited, decision], []));
  });
}
function countOf(findings, wanted) {
  return String(findings.filter(({ kind }) => kind === wanted).length);
}

// shared/audit/finding-of.ts
import { hash } from "node:crypto";

// shared/audit/rule-page.ts
var PAGES = "https://github.com/assay-dev/assay/blob/main/docs/rules";
function rulePage(id) {
  return `${PAGES}/${id}.md`;
}

// shared/audit/finding-of.ts
var SECRETS2 = "secret";
function isSecret(id) {
  return id.startsWith(`${SECRETS2}/`);
}
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
    kind: isSecret(rule.id) ? "secret" : "misconfiguration",
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
function placer(text2) {
  const placeOf = textPlaces(text2);
  return ({ start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}
function locationPart({ line, column, endLine, endColumn }) {
  return { line, column, endLine, endColumn };
}
function findingEdit({ span, text: text2, isSafe }, place) {
  return { start: span.start, end: span.end, ...place(span), text: text2, isSafe };
}

// shared/audit/mask-secrets.ts
var MIN_LENGTH = 6;
var MAX_SECRETS = 1e4;
var MASK = "***";
function secretMasker(hits) {
  const found = /* @__PURE__ */ new Set();
  for (const { file, hit } of hits.slice(0, MAX_SECRETS)) {
    const parts = file.text.slice(hit.at.start, hit.at.end).split(/\r?\n/);
    for (const part of parts.map((each) => each.trim())) {
      if (part.length >= MIN_LENGTH) found.add(part);
    }
  }
  const secrets = [...found].sort((a, b) => b.length - a.length);
  return (text2) => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text2);
}

// shared/audit/audit-files.ts
async function auditFiles(files, facts) {
  const areas = await areasFor(files);
  const results = areas.map((each) => resultOf(each, facts));
  const hits = results.flatMap((result) => result.hits);
  const mask = secretMasker(hits.filter(({ rule }) => isSecret(rule.id)));
  const problems = results.flatMap((result) => result.problems);
  return {
    findings: findingsOf(hits.map((each) => maskedHit(each, mask))).toSorted(byPlace),
    problems: problems.map((each) => ({ ...each, message: mask(each.message) })),
    unchecked: results.flatMap(({ unchecked }) => unchecked),
    checked: results.flatMap(({ checked }) => checked)
  };
}
function resultOf({ area, files }, facts) {
  const { hits, problems, unchecked, subjects, checkedFiles } = area.check(files, facts);
  return {
    hits,
    problems: problems.map(({ code, message, place }) => ({ code, message, ...place })),
    unchecked,
    checked: [{ area: area.name, files: checkedFiles ?? files.length, subjects }]
  };
}
function maskedHit(each, mask) {
  const { detail, edits = [] } = each.hit;
  const isClean = edits.every(({ text: text2 }) => mask(text2) === text2);
  if (isClean && (detail === void 0 || mask(detail) === detail)) return each;
  const shown = detail === void 0 ? {} : { detail: mask(detail) };
  return { ...each, hit: { ...each.hit, ...shown, edits: isClean ? edits : [] } };
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

// shared/policy/split-excluded.ts
function splitExcluded(files, globs) {
  if (globs.length === 0) return { files, excluded: [] };
  const matchers = globs.map((glob) => ({ glob, covers: coversPath(glob) }));
  const counts = /* @__PURE__ */ new Map();
  const kept = files.filter((file) => {
    const by = matchers.find(({ covers }) => covers({ locations: [{ path: file.path }] }));
    if (by !== void 0) counts.set(by.glob, (counts.get(by.glob) ?? 0) + 1);
    return by === void 0;
  });
  const excluded = [...counts].map(([path, count]) => ({
    path,
    reason: `the policy excludes ${countNoun(count, "file")}`
  }));
  return { files: kept, excluded };
}

// actions/audit/audit-tree.ts
async function auditTree(tree, policy) {
  const { files, excluded } = splitExcluded(tree.files, policy.exclude);
  const head = await auditOf({ ...tree, files }, policy);
  const { comparison, base } = tree.compared;
  const [earlier] = base?.inventories ?? [];
  const common = {
    problems: head.problems,
    checked: head.checked,
    unchecked: [...tree.unchecked, ...head.unchecked, ...excluded],
    templates: head.unchecked,
    comparison
  };
  if (base === void 0 || earlier === void 0) {
    const findings2 = head.findings.map(({ finding }) => finding);
    return { ...common, findings: findings2, fixed: void 0, existingProblems: void 0 };
  }
  const kept = splitExcluded(earlier.files, policy.exclude).files;
  const before = await auditOf({ ...earlier, files: kept }, policy);
  const { findings, fixed } = compareAudit(before.findings, head.findings, {
    hasFile: pathsIn(tree),
    hadFile: pathsIn(earlier)
  });
  const { existing } = compareProblems(before.problems, head.problems, base.isSame);
  return { ...common, findings, fixed, existingProblems: existing };
}
async function auditOf(tree, policy) {
  const audited = await auditFiles(tree.files, factsOf2(tree, policy));
  return { ...audited, problems: [...tree.problems, ...audited.problems] };
}
function factsOf2(tree, { registries, kubernetesVersion }) {
  return { registries, kubernetesVersion, hasFile: pathsIn(tree) };
}
function pathsIn({ files }) {
  const paths = new Set(files.map(({ path }) => path));
  return (path) => paths.has(path);
}

export {
  auditRulesOf,
  textPlaces,
  readYamlTrees,
  yamlAt,
  baselineText,
  findBaseline,
  findingsFile,
  judgeAudit,
  readTree,
  showAudit,
  auditExplanation,
  showExceptions,
  warnUnknownRules,
  writeResults,
  auditTree
};
