import {
  WORKFLOW_ISSUER,
  identityPatternProblem,
  isObject,
  nearest
} from "./chunk-V566EOV4.js";

// shared/policy/read-section.ts
function readSection(value, where, names, complaints) {
  if (!isObject(value)) {
    complaints.push({ where, message: `must be a mapping with ${names.join(", ")}` });
    return void 0;
  }
  const members = new Map(Object.entries(value));
  for (const name of members.keys()) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const hint = meant === void 0 ? `known keys: ${names.join(", ")}` : `did you mean ${meant}?`;
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
  complaints.push({ where: join(where, name), message: `must be a string, not ${show(value)}` });
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
  const message = `must be a string or a list of strings, not ${show(value)}`;
  complaints.push({ where: join(where, name), message });
  return [];
}
function readCount(members, name, where, complaints) {
  const value = members.get(name);
  if (value === void 0) return void 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  const message = `must be a positive integer, not ${show(value)}`;
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

// shared/policy/identities-section.ts
var MAX_IDENTITIES = 50;
var NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var WHERE = "verify.identities";
var GITHUB = "https://github.com";
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
      example: "a full commit SHA",
      toClaim: asWritten
    }
  ],
  ["event", { claim: "buildTrigger", form: WORD, example: "push", toClaim: asWritten }],
  [
    "environment",
    { claim: "deploymentEnvironment", form: /\S/, example: "production", toClaim: asWritten }
  ]
]);
var POLICY_CLAIMS = [
  ...new Set([...CLAIMS.values()].map(({ claim }) => claim)),
  ...["runnerEnvironment", "sourceRepositoryVisibility"]
];
var RUNNERS = ["github-hosted", "self-hosted"];
var VISIBILITIES = ["public", "private", "internal"];
var KEYS = [
  ...["identity", "identity-pattern", "workflow", "issuer", "server", "key"],
  ...[...CLAIMS.keys(), "runner", "visibility"]
];
function readIdentities(value, complaints) {
  if (value === void 0 || value === null) {
    complaints.push({ where: "verify", message: "requires identities: the trusted signers" });
    return [];
  }
  if (!isObject(value)) {
    complaints.push({ where: WHERE, message: "must be a mapping from names to identities" });
    return [];
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MAX_IDENTITIES) {
    const message = `has ${entries.length} identities; from 1 to ${MAX_IDENTITIES} are allowed`;
    complaints.push({ where: WHERE, message });
    return [];
  }
  return entries.flatMap(([name, each]) => readIdentity(name, each, complaints) ?? []);
}
function readIdentity(name, value, complaints) {
  const where = join(WHERE, name);
  if (!NAME.test(name)) {
    complaints.push({ where, message: "must have a name made of a-z, 0-9 and -, such as release" });
  }
  const members = readSection(value, where, KEYS, complaints);
  if (members === void 0) return void 0;
  const path = readText(members, "key", where, complaints);
  if (path === void 0) return readCertificate(name, members, complaints);
  const others = [...members.keys()].filter((key) => key !== "key");
  if (others.length > 0) {
    complaints.push({
      where,
      message: `has a key, which cannot be combined with ${others.join(", ")}`
    });
  }
  return { kind: "key", name, path };
}
function readCertificate(name, members, complaints) {
  const where = join(WHERE, name);
  const server = readServer(members, where, complaints) ?? GITHUB;
  const given = readUrl(members, "issuer", where, complaints);
  if (server !== GITHUB && given === void 0) {
    complaints.push({ where, message: "has a custom server, so it also needs issuer" });
  }
  const claims = readClaims(members, server, where, complaints);
  const san = readName(members, server, where, complaints);
  if (san === void 0) return void 0;
  return { kind: "certificate", name, san, issuer: given ?? WORKFLOW_ISSUER, claims };
}
function readName(members, server, where, complaints) {
  const exact = readText(members, "identity", where, complaints);
  const pattern = readText(members, "identity-pattern", where, complaints);
  const workflow = readText(members, "workflow", where, complaints);
  const given = [exact, pattern, workflow].filter((each) => each !== void 0);
  if (given.length > 1) {
    complaints.push({
      where,
      message: "must have only one of identity, identity-pattern, workflow"
    });
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
  const message = "needs one of identity, identity-pattern, workflow, key, repository or owner";
  complaints.push({ where, message });
  return void 0;
}
function readPattern(pattern, where, complaints) {
  const message = identityPatternProblem(pattern);
  if (message === void 0) return ruleOf(pattern);
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
    message: "must look like octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…"
  });
  return void 0;
}
function readClaims(members, server, where, complaints) {
  const claims = {};
  for (const [key, { claim, form, example, toClaim }] of CLAIMS) {
    const written = readText(members, key, where, complaints);
    if (written === void 0) continue;
    const path = join(where, key);
    if (!form.test(written)) complaints.push({ where: path, message: `must look like ${example}` });
    if (Object.hasOwn(claims, claim)) {
      complaints.push({
        where: path,
        message: "repeats the ref; set only one of ref, branch, tag"
      });
    }
    claims[claim] = ruleOf(toClaim(written, server));
  }
  const runner = readChoice(members, "runner", where, RUNNERS, complaints);
  const visibility = readChoice(members, "visibility", where, VISIBILITIES, complaints);
  if (runner !== void 0) claims["runnerEnvironment"] = { exact: runner };
  if (visibility !== void 0) claims["sourceRepositoryVisibility"] = { exact: visibility };
  return claims;
}
function ruleOf(text) {
  return text.includes("*") ? { pattern: text } : { exact: text };
}
function readUrl(members, key, where, complaints) {
  const text = readText(members, key, where, complaints);
  if (text === void 0 || text.startsWith("https://") && URL.canParse(text)) return text;
  complaints.push({ where: join(where, key), message: "must be a URL that starts with https://" });
  return void 0;
}
function readServer(members, where, complaints) {
  const text = readUrl(members, "server", where, complaints);
  if (text === void 0 || SERVER.test(text)) return text?.replace(/\/$/, "");
  const message = "must be a server without a path, such as https://ghe.octo.example";
  complaints.push({ where: join(where, "server"), message });
  return void 0;
}
var SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;

export {
  readSection,
  readChoice,
  readText,
  readTexts,
  readCount,
  readFlag,
  join,
  show,
  POLICY_CLAIMS,
  readIdentities
};
