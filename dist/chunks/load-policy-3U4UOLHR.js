import {
  conditionProblem
} from "./chunk-H5C2L34X.js";
import {
  SEVERITIES
} from "./chunk-V7ZJK3KG.js";
import {
  parseYaml,
  yamlLines
} from "./chunk-ORETY7BF.js";
import {
  identityPatternProblem
} from "./chunk-BULB7QJW.js";
import {
  EVIDENCE_WORDS,
  evidenceTypes
} from "./chunk-SS2SMKLO.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-HRRLSWW5.js";
import "./chunk-JCT7U7WA.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import {
  isObject
} from "./chunk-KSAPSDIZ.js";
import {
  DataError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/policy/nearest.ts
var MAX_DISTANCE = 3;
var MAX_LENGTH = 40;
function nearest(word, names) {
  if (word.length > MAX_LENGTH) return void 0;
  const ranked = names.map((name) => ({ name, distance: distanceOf(word.toLowerCase(), name) })).filter(({ distance }) => distance <= MAX_DISTANCE).sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}
function distanceOf(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const change = (row[at - 1] ?? 0) + Number(letter !== b[at - 1]);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// shared/policy/section.ts
function readSection(value, where, names, complaints) {
  if (!isObject(value)) {
    complaints.push({ where, message: `must be a mapping with ${names.join(", ")}` });
    return void 0;
  }
  const members = new Map(Object.entries(value));
  for (const name of members.keys()) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const hint = meant === void 0 ? `there are ${names.join(", ")}` : `did you mean ${meant}?`;
    complaints.push({ where: join(where, name), message: `unknown key ${show(name)}; ${hint}` });
  }
  return members;
}
function readChoice(members, name, where, choices, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  const choice = choices.find((known) => known === value);
  if (choice !== void 0) return choice;
  const meant = typeof value === "string" ? nearest(value, choices) : void 0;
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  const message = `must be one of ${choices.join(", ")}, not ${show(value)}${hint}`;
  complaints.push({ where: join(where, name), message });
  return void 0;
}
function readText(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  complaints.push({ where: join(where, name), message: `must be a text, not ${show(value)}` });
  return void 0;
}
function readTexts(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return [];
  const items = Array.isArray(value) ? value : [value];
  const texts = items.flatMap(
    (item) => typeof item === "string" && item.trim() !== "" ? item.trim() : []
  );
  if (texts.length === items.length && items.length > 0) return texts;
  const message = `must be a text or a list of texts, not ${show(value)}`;
  complaints.push({ where: join(where, name), message });
  return [];
}
function readCount(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const message = `must be a whole number from 1 up, not ${show(value)}`;
  complaints.push({ where: join(where, name), message });
  return void 0;
}
function readFlag(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0 || typeof value === "boolean") return value;
  complaints.push({ where: join(where, name), message: "must be true or false" });
  return void 0;
}
function join(where, name) {
  return where === "" ? name : `${where}.${name}`;
}
var SHOWN_LENGTH = 60;
function show(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

// shared/policy/scan-section.ts
var SCAN_KEYS = ["fail-on", "only-fixed", "unscored", "partial", "ignore"];
var IGNORE_KEYS = ["id", "purl", "reason", "expires"];
var MAX_RULES = 5e3;
var ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
function readScanSection(value, complaints) {
  if (value === void 0 || value === null) return {};
  const members = readSection(value, "scan", SCAN_KEYS, complaints);
  if (members === void 0) return {};
  const failOn = readChoice(members, "fail-on", "scan", [...SEVERITIES, "never"], complaints);
  const onlyFixed = readFlag(members, "only-fixed", "scan", complaints);
  const unscored = readChoice(members, "unscored", "scan", ["fail", "allow"], complaints);
  const partial = readChoice(members, "partial", "scan", ["error", "allow"], complaints);
  const ignore = members.has("ignore") ? readRules(members.get("ignore"), complaints) : void 0;
  return {
    ...failOn === void 0 ? {} : { failOn },
    ...onlyFixed === void 0 ? {} : { onlyFixed },
    ...unscored === void 0 ? {} : { unscored },
    ...partial === void 0 ? {} : { partial },
    ...ignore === void 0 ? {} : { ignore }
  };
}
function readRules(value, complaints) {
  const where = "scan.ignore";
  if (!Array.isArray(value)) {
    complaints.push({ where, message: "must be a list of exceptions" });
    return [];
  }
  if (value.length > MAX_RULES) {
    complaints.push({ where, message: `has ${value.length} exceptions, over ${MAX_RULES}` });
    return [];
  }
  return value.flatMap((item, index) => readRule(item, `${where}[${index}]`, complaints));
}
function readRule(value, where, complaints) {
  const members = readSection(value, where, IGNORE_KEYS, complaints);
  if (members === void 0) return [];
  const id = requireText(members, "id", where, complaints);
  const reason = requireText(members, "reason", where, complaints);
  const purl = readText(members, "purl", where, complaints);
  const expires = readText(members, "expires", where, complaints);
  if (purl !== void 0 && !purl.startsWith("pkg:")) {
    complaints.push({ where: join(where, "purl"), message: "must start with pkg:" });
  }
  if (expires !== void 0 && !isDate(expires)) {
    complaints.push({
      where: join(where, "expires"),
      message: "must be a date such as 2027-01-31"
    });
  }
  return id === void 0 || reason === void 0 ? [] : [{ id, purl, reason, expires }];
}
function requireText(members, name, where, complaints) {
  if (!members.has(name)) complaints.push({ where, message: `needs ${name}` });
  return readText(members, name, where, complaints);
}
function isDate(text) {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// shared/policy/evidence-section.ts
var MAX_RULES2 = 50;
var MAX_CONDITIONS = 20;
var WHERE = "verify.evidence";
var COMMON_KEYS = ["type", "signed-by", "signers", "max-age-days", "condition"];
var CONTENT_KEYS = /* @__PURE__ */ new Map([
  ["provenance", ["builder", "source"]],
  ["sbom", ["complete"]],
  ["vulnerabilities", ["fail-on", "vex-by"]]
]);
var ALL_KEYS = [...COMMON_KEYS, ...[...CONTENT_KEYS.values()].flat()];
function readEvidenceRules(value, identities, complaints) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_RULES2) {
    const message = `needs evidence: a list of 1 to ${MAX_RULES2} kinds that must be there`;
    complaints.push({ where: value === void 0 ? "verify" : WHERE, message });
    return [];
  }
  const context = { identities, complaints };
  return value.flatMap((each, index) => readRule2(each, `${WHERE}[${index}]`, context) ?? []);
}
function readRule2(value, where, context) {
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
    const message = `asks for ${signers} signers, and only ${signedBy.length} may sign`;
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
  const isComplete = readFlag(members, "complete", where, complaints);
  const failOn = readChoice(members, "fail-on", where, SEVERITIES, complaints);
  const vexBy = readNames(members, "vex-by", where, context);
  if (builder?.includes("*") === true && !/^https?:\/\/[^/@*\s]+\//.test(builder)) {
    const message = "must begin with a server, such as https://github.com/octo-org/*";
    complaints.push({ where: join(where, "builder"), message });
  }
  if (vexBy.length > 0 && failOn === void 0) {
    complaints.push({ where: join(where, "vex-by"), message: "says nothing without fail-on" });
  }
  if (source !== void 0 && !/^https:\/\/[^\s*]+$/.test(source)) {
    const message = "must be a repository such as https://github.com/octo-org/app";
    complaints.push({ where: join(where, "source"), message });
  }
  return {
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
    if (word === name || evidenceTypes(word)?.some((type) => name.startsWith(type))) continue;
    for (const key of keys.filter((each) => members.has(each))) {
      complaints.push({ where: join(where, key), message: `is for ${word}, not for ${name}` });
    }
  }
}
function readNames(members, key, where, { identities, complaints }) {
  const names = readTexts(members, key, where, complaints);
  for (const name of names) {
    if (identities.includes(name)) continue;
    const meant = nearest(name, identities);
    const hint = meant === void 0 ? `there are ${identities.join(", ")}` : `did you mean ${meant}?`;
    complaints.push({ where: join(where, key), message: `no identity ${show(name)}; ${hint}` });
  }
  return [...new Set(names)];
}
function readConditions(members, where, complaints) {
  const conditions = readTexts(members, "condition", where, complaints);
  const place = join(where, "condition");
  if (conditions.length > MAX_CONDITIONS) {
    complaints.push({ where: place, message: `has more than ${MAX_CONDITIONS} expressions` });
    return [];
  }
  for (const condition of conditions) {
    const problem = conditionProblem(condition);
    if (problem !== void 0)
      complaints.push({ where: place, message: `${show(condition)} ${problem}` });
  }
  return conditions;
}
function typeProblem(name) {
  const meant = nearest(name, EVIDENCE_WORDS);
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  const words = EVIDENCE_WORDS.join(", ");
  return `must be one of ${words}, or the URI of a predicate type, not ${show(name)}${hint}`;
}

// shared/policy/identities-section.ts
var MAX_IDENTITIES = 50;
var NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var WHERE2 = "verify.identities";
var GITHUB = "https://github.com";
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var asWritten = (written) => written;
var below = (written, server) => `${server}/${written}`;
var ID = /^[0-9]{1,20}$/;
var WORD = /^[a-z0-9_-]+$/;
var REF = /^refs\/\S+$/;
var NO_SPACES = /^\S+$/;
var CLAIMS = /* @__PURE__ */ new Map([
  [
    "repository",
    {
      claim: "sourceRepository",
      form: /^[^/\s*@]+\/[^/\s@]+$/,
      example: "octo-org/app",
      toClaim: below
    }
  ],
  [
    "repository-id",
    { claim: "sourceRepositoryId", form: ID, example: '"123"', toClaim: asWritten }
  ],
  [
    "owner",
    { claim: "sourceRepositoryOwner", form: /^[^/\s*@]+$/, example: "octo-org", toClaim: below }
  ],
  [
    "owner-id",
    { claim: "sourceRepositoryOwnerId", form: ID, example: '"123"', toClaim: asWritten }
  ],
  [
    "ref",
    { claim: "sourceRepositoryRef", form: REF, example: "refs/heads/main", toClaim: asWritten }
  ],
  [
    "branch",
    {
      claim: "sourceRepositoryRef",
      form: NO_SPACES,
      example: "main",
      toClaim: (written) => `refs/heads/${written}`
    }
  ],
  [
    "tag",
    {
      claim: "sourceRepositoryRef",
      form: NO_SPACES,
      example: "v*",
      toClaim: (written) => `refs/tags/${written}`
    }
  ],
  [
    "commit",
    {
      claim: "sourceRepositoryDigest",
      form: /^[0-9a-f]{40,64}$/,
      example: "a full commit id",
      toClaim: asWritten
    }
  ],
  ["event", { claim: "buildTrigger", form: WORD, example: "push", toClaim: asWritten }],
  [
    "environment",
    { claim: "deploymentEnvironment", form: /\S/, example: "production", toClaim: asWritten }
  ]
]);
var RUNNERS = ["github-hosted", "self-hosted"];
var VISIBILITIES = ["public", "private", "internal"];
var KEYS = [
  ...["identity", "identity-pattern", "workflow", "issuer", "server", "key"],
  ...[...CLAIMS.keys(), "runner", "visibility"]
];
function readIdentities(value, complaints) {
  if (value === void 0 || value === null) {
    complaints.push({ where: "verify", message: "needs identities: who may have signed" });
    return [];
  }
  if (!isObject(value)) {
    complaints.push({ where: WHERE2, message: "must be a mapping from names to identities" });
    return [];
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MAX_IDENTITIES) {
    const message = `has ${entries.length} identities; 1 to ${MAX_IDENTITIES} are accepted`;
    complaints.push({ where: WHERE2, message });
    return [];
  }
  return entries.flatMap(([name, each]) => readIdentity(name, each, complaints) ?? []);
}
function readIdentity(name, value, complaints) {
  const where = join(WHERE2, name);
  if (!NAME.test(name)) {
    complaints.push({ where, message: "must have a name of a-z, 0-9 and -, such as release" });
  }
  const members = readSection(value, where, KEYS, complaints);
  if (members === void 0) return void 0;
  const path = readText(members, "key", where, complaints);
  if (path === void 0) return readCertificate(name, members, complaints);
  const others = [...members.keys()].filter((key) => key !== "key");
  if (others.length > 0) {
    complaints.push({ where, message: `has a key, which has no ${others.join(", ")}` });
  }
  return { kind: "key", name, path };
}
function readCertificate(name, members, complaints) {
  const where = join(WHERE2, name);
  const server = readServer(members, where, complaints) ?? GITHUB;
  const given = readUrl(members, "issuer", where, complaints);
  if (server !== GITHUB && given === void 0) {
    complaints.push({ where, message: "has a server of its own, and so needs its issuer" });
  }
  const claims = readClaims(members, server, where, complaints);
  const san = readName(members, server, where, complaints);
  if (san === void 0) return void 0;
  return { kind: "certificate", name, san, issuer: given ?? GITHUB_ISSUER, claims };
}
function readName(members, server, where, complaints) {
  const exact = readText(members, "identity", where, complaints);
  const pattern = readText(members, "identity-pattern", where, complaints);
  const workflow = readText(members, "workflow", where, complaints);
  const given = [exact, pattern, workflow].filter((each) => each !== void 0);
  if (given.length > 1) {
    complaints.push({ where, message: "takes one of identity, identity-pattern, workflow" });
    return void 0;
  }
  if (pattern !== void 0)
    return readPattern(pattern, join(where, "identity-pattern"), complaints);
  if (workflow !== void 0) return readWorkflow(workflow, server, where, complaints);
  if (exact !== void 0) return { exact };
  const isBound = ["repository", "repository-id", "owner", "owner-id"].some(
    (key) => members.has(key)
  );
  if (isBound) return { pattern: `${server}/*@*` };
  const message = "needs identity, identity-pattern, workflow, key, repository or owner";
  complaints.push({ where, message });
  return void 0;
}
function readPattern(pattern, where, complaints) {
  const message = identityPatternProblem(pattern);
  if (message === void 0) return ruleOf2(pattern);
  complaints.push({ where, message });
  return void 0;
}
function readWorkflow(workflow, server, where, complaints) {
  if (/^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/.test(workflow)) {
    const san = `${server}/${workflow}`;
    if (!workflow.includes("@")) return { pattern: `${san}@*` };
    return san.includes("*") ? { pattern: san } : { exact: san };
  }
  complaints.push({
    where: join(where, "workflow"),
    message: "must be such as octo-org/app/.github/workflows/release.yml, with @refs/… or without"
  });
  return void 0;
}
function readClaims(members, server, where, complaints) {
  const claims = {};
  for (const [key, { claim, form, example, toClaim }] of CLAIMS) {
    const written = readText(members, key, where, complaints);
    if (written === void 0) continue;
    const place = join(where, key);
    if (!form.test(written))
      complaints.push({ where: place, message: `must be such as ${example}` });
    if (Object.hasOwn(claims, claim)) {
      complaints.push({
        where: place,
        message: "says the ref again; give one of ref, branch, tag"
      });
    }
    claims[claim] = ruleOf2(toClaim(written, server));
  }
  const runner = readChoice(members, "runner", where, RUNNERS, complaints);
  const visibility = readChoice(members, "visibility", where, VISIBILITIES, complaints);
  if (runner !== void 0) claims["runnerEnvironment"] = { exact: runner };
  if (visibility !== void 0) claims["sourceRepositoryVisibility"] = { exact: visibility };
  return claims;
}
function ruleOf2(text) {
  return text.includes("*") ? { pattern: text } : { exact: text };
}
function readUrl(members, key, where, complaints) {
  const text = readText(members, key, where, complaints);
  if (text === void 0 || text.startsWith("https://") && URL.canParse(text)) return text;
  complaints.push({ where: join(where, key), message: "must be an address that begins https://" });
  return void 0;
}
function readServer(members, where, complaints) {
  const text = readUrl(members, "server", where, complaints);
  if (text === void 0 || SERVER.test(text)) return text?.replace(/\/$/, "");
  const message = "must be a server alone, such as https://ghe.octo.example";
  complaints.push({ where: join(where, "server"), message });
  return void 0;
}
var SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;

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
  if (bytes.length > MAX_BYTES) throw invalid(path, [`it has more than ${MAX_BYTES} bytes`]);
  const text = bytes.toString("utf8");
  const { value, lines } = parse(text, path);
  if (value === void 0 || value === null) return { scan: {} };
  const complaints = [];
  const sections = readSection(value, "", ["scan", "verify"], complaints);
  const scan = readScanSection(sections?.get("scan"), complaints);
  const verify = readVerifySection(sections?.get("verify"), complaints);
  if (complaints.length === 0) return verify === void 0 ? { scan } : { scan, verify };
  throw invalid(
    path,
    complaints.map(({ where, message }) => `${placeOf(where, lines)}${message}`)
  );
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
function placeOf(where, lines) {
  if (where === "") return "";
  const line = lines.get(where);
  return line === void 0 ? `${where}: ` : `line ${line}, ${where}: `;
}
function invalid(path, complaints, cause) {
  const shown = complaints.slice(0, MAX_SHOWN);
  const more = complaints.length - shown.length;
  const list = more > 0 ? [...shown, `and ${more} more`] : shown;
  const message = `the policy ${path} cannot be used:
${list.map((line) => `- ${line}`).join("\n")}`;
  return new UserError("policy-invalid", message, `Mend ${path}; nothing was judged by it.`, {
    cause
  });
}
export {
  loadPolicy
};
