import {
  WORKFLOW_ISSUER,
  checked,
  choice2 as choice,
  closed,
  formed,
  identityPatternProblem,
  map,
  optional,
  satisfying,
  words
} from "./chunk-OYC7V2AR.js";

// shared/policy/identities-section.ts
var MAX_IDENTITIES = 50;
var NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var GITHUB = "https://github.com";
var SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;
var WORKFLOW = /^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/;
var ID = /^[0-9]{1,20}$/;
var NO_SPACES = /^\S+$/;
var like = (pattern, example) => optional(formed(words, pattern, `look like ${example}`));
var identityPattern = checked(
  words,
  (pattern) => {
    const message = identityPatternProblem(pattern);
    return message === void 0 ? [] : [{ where: "", message }];
  },
  "be a pattern of identities"
);
var identitySchema = closed({
  identity: optional(words),
  "identity-pattern": optional(identityPattern),
  /** The signing workflow. It can be in a different repository, and at a fixed ref or at any ref. */
  workflow: like(
    WORKFLOW,
    "octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…"
  ),
  issuer: optional(satisfying(words, isSecureUrl, "be a URL that starts with https://")),
  /** A path here would end up before the owner. */
  server: optional(
    satisfying(words, isServer, "be a server without a path, such as https://ghe.octo.example")
  ),
  key: optional(words),
  repository: like(/^[^/\s*@]+\/[^/\s@]+$/, "octo-org/app"),
  "repository-id": like(ID, '"123"'),
  owner: like(/^[^/\s*@]+$/, "octo-org"),
  "owner-id": like(ID, '"123"'),
  ref: like(/^refs\/\S+$/, "refs/heads/main"),
  branch: like(NO_SPACES, "main"),
  tag: like(NO_SPACES, "v*"),
  commit: like(/^[0-9a-f]{40,64}$/, "a full commit SHA"),
  event: like(/^[a-z0-9_-]+$/, "push"),
  environment: like(/\S/, "production"),
  runner: optional(choice(["github-hosted", "self-hosted"])),
  visibility: optional(choice(["public", "private", "internal"]))
});
var identitiesSchema = map(checked(identitySchema, contradictionsIn), {
  keys: { pattern: NAME, expected: "have a name made of a-z, 0-9 and -, such as release" },
  size: { least: 1, most: MAX_IDENTITIES },
  items: "identities",
  expected: "be a mapping from names to identities"
});
function contradictionsIn(identity) {
  const given = Object.keys(identity);
  if (identity.key === void 0) {
    return [...serverIssues(identity), ...nameIssues(given), ...refIssues(given)];
  }
  const others = given.filter((key) => key !== "key");
  const message = `has a key, which cannot be combined with ${others.join(", ")}`;
  return others.length === 0 ? [] : [{ where: "", message }];
}
function serverIssues({ server = GITHUB, issuer }) {
  const isKnown = server.replace(/\/$/, "") === GITHUB || issuer !== void 0;
  return isKnown ? [] : [{ where: "", message: "has a custom server, so it also needs issuer" }];
}
var NAMES = ["identity", "identity-pattern", "workflow"];
var BOUNDS = ["repository", "repository-id", "owner", "owner-id"];
function nameIssues(given) {
  const names = NAMES.filter((name) => given.includes(name));
  if (names.length > 1) {
    return [{ where: "", message: "must have only one of identity, identity-pattern, workflow" }];
  }
  if (names.length === 1 || BOUNDS.some((name) => given.includes(name))) return [];
  const message = "needs one of identity, identity-pattern, workflow, key, repository or owner";
  return [{ where: "", message }];
}
function refIssues(given) {
  const [, ...others] = ["ref", "branch", "tag"].filter((name) => given.includes(name));
  const message = "repeats the ref; set only one of ref, branch, tag";
  return others.map((where) => ({ where, message }));
}
function isSecureUrl(text) {
  return text.startsWith("https://") && URL.canParse(text);
}
function isServer(text) {
  return SERVER.test(text) && URL.canParse(text);
}

// shared/policy/name-rule.ts
function nameRuleOf(text) {
  return text.includes("*") ? { pattern: text } : { exact: text };
}

// shared/policy/policy-identity.ts
function policyIdentity(name, section) {
  if (section.key !== void 0) return { kind: "key", name, path: section.key };
  const server = (section.server ?? GITHUB).replace(/\/$/, "");
  const issuer = section.issuer ?? WORKFLOW_ISSUER;
  const claims = claimsOf(section, server);
  return { kind: "certificate", name, san: sanOf(section, server), issuer, claims };
}
function sanOf(section, server) {
  const { identity, workflow } = section;
  const pattern = section["identity-pattern"];
  if (identity !== void 0) return { exact: identity };
  if (pattern !== void 0) return nameRuleOf(pattern);
  if (workflow === void 0) return { pattern: `${server}/*@*` };
  const san = `${server}/${workflow}`;
  return workflow.includes("@") ? nameRuleOf(san) : { pattern: `${san}@*` };
}
var CLAIMS = {
  repository: "sourceRepository",
  "repository-id": "sourceRepositoryId",
  owner: "sourceRepositoryOwner",
  "owner-id": "sourceRepositoryOwnerId",
  ref: "sourceRepositoryRef",
  branch: "sourceRepositoryRef",
  tag: "sourceRepositoryRef",
  commit: "sourceRepositoryDigest",
  event: "buildTrigger",
  environment: "deploymentEnvironment",
  runner: "runnerEnvironment",
  visibility: "sourceRepositoryVisibility"
};
var CLAIM_KEYS = Object.keys(CLAIMS);
var POLICY_CLAIMS = [...new Set(Object.values(CLAIMS))];
function claimsOf(section, server) {
  const prefixes = {
    repository: `${server}/`,
    owner: `${server}/`,
    branch: "refs/heads/",
    tag: "refs/tags/"
  };
  const claims = CLAIM_KEYS.flatMap((key) => {
    const value = section[key];
    if (value === void 0) return [];
    return [[CLAIMS[key], nameRuleOf(`${prefixes[key] ?? ""}${value}`)]];
  });
  return Object.fromEntries(claims);
}

export {
  nameRuleOf,
  identitiesSchema,
  policyIdentity,
  POLICY_CLAIMS
};
