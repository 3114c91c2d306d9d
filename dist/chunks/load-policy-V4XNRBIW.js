import {
  join,
  readChoice,
  readCount,
  readFlag,
  readIdentities,
  readSection,
  readText,
  readTexts,
  show
} from "./chunk-YC3K3YBT.js";
import {
  parseYaml,
  yamlLines
} from "./chunk-VI2USENG.js";
import {
  conditionProblem
} from "./chunk-ILBAADCP.js";
import {
  inspect,
  joined,
  scanSectionSchema
} from "./chunk-GC7KKEXO.js";
import {
  EVIDENCE_ALIASES,
  SEVERITIES,
  evidenceTypes,
  familyOf,
  isOfFamily,
  nearest,
  nearestEvidenceAlias
} from "./chunk-V566EOV4.js";
import {
  DataError,
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/policy/evidence-section.ts
var MAX_RULES = 50;
var MAX_CONDITIONS = 20;
var WHERE = "verify.evidence";
var COMMON_KEYS = ["type", "signed-by", "signers", "max-age-days", "condition"];
var CONTENT_KEYS = /* @__PURE__ */ new Map([
  ["provenance", ["builder", "source"]],
  ["sbom", ["complete"]],
  ["vulnerabilities", ["fail-on", "vex-by"]],
  ["verification-summary", ["verifier", "levels"]]
]);
var ALL_KEYS = [...COMMON_KEYS, ...[...CONTENT_KEYS.values()].flat()];
function readEvidenceRules(value, identities, complaints) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_RULES) {
    const message = `requires evidence: a list of 1 to ${MAX_RULES} required types`;
    complaints.push({ where: value === void 0 ? "verify" : WHERE, message });
    return [];
  }
  const context = { identities, complaints };
  return value.flatMap((each, index) => readRule(each, `${WHERE}[${index}]`, context) ?? []);
}
function readRule(value, where, context) {
  const { identities, complaints } = context;
  const members = readSection(value, where, ALL_KEYS, complaints);
  const name = members && readText(members, "type", where, complaints);
  if (members === void 0 || name === void 0) {
    if (members?.has("type") === false) complaints.push({ where, message: "needs type" });
    return void 0;
  }
  const types = evidenceTypes(name);
  if (types === void 0)
    complaints.push({ where: join(where, "type"), message: typeProblem(name) });
  requireFittingKeys(members, name, where, complaints);
  const named = readNames(members, "signed-by", where, context);
  const signedBy = named.length === 0 ? identities : named;
  const signers = readCount(members, "signers", where, complaints) ?? 1;
  if (signers > signedBy.length) {
    const message = `requires ${signers} signers, but only ${signedBy.length} are allowed to sign`;
    complaints.push({ where: join(where, "signers"), message });
  }
  return {
    name,
    types: types ?? [],
    signedBy,
    signers,
    maxAgeDays: readCount(members, "max-age-days", where, complaints),
    conditions: readConditions(members, where, complaints),
    ...readContent(members, where, context)
  };
}
function readContent(members, where, context) {
  const { complaints } = context;
  const builder = readText(members, "builder", where, complaints);
  const source = readText(members, "source", where, complaints);
  const verifier = readText(members, "verifier", where, complaints);
  const levels = readTexts(members, "levels", where, complaints);
  const isComplete = readFlag(members, "complete", where, complaints);
  const failOn = readChoice(members, "fail-on", where, SEVERITIES, complaints);
  const vexBy = readNames(members, "vex-by", where, context);
  for (const [key, pattern] of Object.entries({ builder, verifier })) {
    if (pattern?.includes("*") !== true || /^https?:\/\/[^/@*\s]+\//.test(pattern)) continue;
    const message = "must start with a server, such as https://github.com/octo-org/*";
    complaints.push({ where: join(where, key), message });
  }
  if (vexBy.length > 0 && failOn === void 0) {
    complaints.push({ where: join(where, "vex-by"), message: "has no effect without fail-on" });
  }
  if (source !== void 0 && !/^https:\/\/[^\s*]+$/.test(source)) {
    const message = "must be a repository such as https://github.com/octo-org/app";
    complaints.push({ where: join(where, "source"), message });
  }
  return {
    ...verifier === void 0 ? {} : { verifier: ruleOf(verifier) },
    ...levels.length === 0 ? {} : { levels },
    ...builder === void 0 ? {} : { builder: ruleOf(builder) },
    ...source === void 0 ? {} : { source },
    ...isComplete === void 0 ? {} : { isComplete },
    ...failOn === void 0 ? {} : { failOn },
    ...vexBy.length === 0 ? {} : { vexBy }
  };
}
function ruleOf(text) {
  return text.includes("*") ? { pattern: text } : { exact: text };
}
function requireFittingKeys(members, name, where, complaints) {
  for (const [word, keys] of CONTENT_KEYS) {
    if (word === name || evidenceTypes(word)?.some((type) => isOfFamily(name, familyOf(type))))
      continue;
    for (const key of keys.filter((each) => members.has(each))) {
      complaints.push({ where: join(where, key), message: `applies to ${word}, not to ${name}` });
    }
  }
}
function readNames(members, key, where, { identities, complaints }) {
  const names = readTexts(members, key, where, complaints);
  for (const name of names) {
    if (identities.includes(name)) continue;
    const meant = nearest(name, identities);
    const hint = meant === void 0 ? `known identities: ${identities.join(", ")}` : `did you mean ${meant}?`;
    complaints.push({
      where: join(where, key),
      message: `unknown identity ${show(name)}; ${hint}`
    });
  }
  return [...new Set(names)];
}
function readConditions(members, where, complaints) {
  const conditions = readTexts(members, "condition", where, complaints);
  const path = join(where, "condition");
  if (conditions.length > MAX_CONDITIONS) {
    complaints.push({ where: path, message: `has more than ${MAX_CONDITIONS} expressions` });
    return [];
  }
  for (const condition of conditions) {
    const problem = conditionProblem(condition);
    if (problem !== void 0)
      complaints.push({ where: path, message: `${show(condition)} ${problem}` });
  }
  return conditions;
}
function typeProblem(name) {
  const meant = nearestEvidenceAlias(name);
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  const words = EVIDENCE_ALIASES.join(", ");
  return `must be one of ${words}, or a predicate type URI, not ${show(name)}${hint}`;
}

// shared/policy/verify-section.ts
var VERIFY_KEYS = ["identities", "evidence", "platforms"];
function readVerifySection(value, complaints) {
  if (value === void 0) return void 0;
  const members = readSection(value, "verify", VERIFY_KEYS, complaints);
  if (members === void 0) return void 0;
  const identities = readIdentities(members.get("identities"), complaints);
  const names = identities.map(({ name }) => name);
  const evidence = readEvidenceRules(members.get("evidence"), names, complaints);
  const platforms = readChoice(members, "platforms", "verify", ["all", "index"], complaints);
  return { identities, evidence, ...platforms === void 0 ? {} : { platforms } };
}

// shared/policy/load-policy.ts
var MAX_BYTES = 1024 * 1024;
var MAX_SHOWN = 30;
function loadPolicy(bytes, path) {
  if (bytes.length > MAX_BYTES) throw invalid(path, [`it is larger than ${MAX_BYTES} bytes`]);
  const text = bytes.toString("utf8");
  const { value, lines } = parse(text, path);
  if (value === void 0 || value === null) return { scan: {} };
  const complaints = [];
  const sections = readSection(value, "", ["scan", "verify"], complaints);
  const scan = readScanSection(sections?.get("scan"), complaints);
  const verify = readVerifySection(sections?.get("verify"), complaints);
  if (complaints.length === 0) {
    return { scan: withLines(scan, lines), ...verify === void 0 ? {} : { verify } };
  }
  throw invalid(
    path,
    complaints.map(({ where, message }) => `${positionOf(where, lines)}${message}`)
  );
}
function readScanSection(value, complaints) {
  if (value === void 0 || value === null) return {};
  const { value: scan = {}, issues } = inspect(scanSectionSchema, value);
  complaints.push(...issues.map((issue) => ({ ...issue, where: joined("scan", issue.where) })));
  return scan;
}
function parse(text, path) {
  try {
    return { value: parseYaml(text, path), lines: yamlLines(text, path) };
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const line = cause.place.line === void 0 ? "" : `line ${cause.place.line}: `;
    throw invalid(path, [`${line}${cause.message}`], cause);
  }
}
function withLines(scan, lines) {
  if (scan.ignore === void 0) return scan;
  const ignore = scan.ignore.map((rule, index) => ({
    ...rule,
    line: lines.get(`scan.ignore[${index}]`)
  }));
  return { ...scan, ignore };
}
function positionOf(where, lines) {
  if (where === "") return "";
  const line = lines.get(where);
  return line === void 0 ? `${where}: ` : `line ${line}, ${where}: `;
}
function invalid(path, complaints, cause) {
  const shown = complaints.slice(0, MAX_SHOWN);
  const more = complaints.length - shown.length;
  const list = more > 0 ? [...shown, `and ${more} more`] : shown;
  const message = `The policy ${path} is invalid:
${list.map((line) => `- ${line}`).join("\n")}`;
  return new UserError("policy-invalid", message, `Correct ${path}; it was not applied.`, {
    cause
  });
}
export {
  loadPolicy
};
