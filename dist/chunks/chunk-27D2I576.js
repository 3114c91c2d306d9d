import{COVERAGE_KIND,DOCUMENTS_KIND,EVIDENCE_KIND,FINDINGS_KIND,coverageSchema,decode,documentsFileSchema,evidenceFileSchema,findingsFileSchema,withOwnRules}from"./chunk-QSG23CM7.js";
import{DECISION_KIND,SIGSTORE_AUDIENCE,VERIFICATION_KIND,WORKFLOW_ISSUER,canonicalJson,checked,choice2 as choice,closed,decidedBy,decisionFileSchema,flag2 as flag,formed,identityPatternProblem,isObject,map,object,optional,parseJson,request,retryDelayMs,satisfying,text2 as text,verificationSchema,words}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,TrustError}from"./chunk-YCU6NLYP.js";
// store/confirm-stored
var WAITS_MS = [0, 500, 1500, 4e3];
async function confirmStored(store, digest, written, clock) {
	let missing = written;
	for (const waitMs of WAITS_MS) {
		if (waitMs > 0) await clock.sleep(waitMs);
		const candidates = await store.list();
		const found = written.map((each) => candidates.find((candidate) => isWritten(candidate, each)));
		const present = found.filter((candidate) => candidate !== void 0);
		if (present.length === written.length) return present;
		missing = written.filter((_, index) => found[index] === void 0);
	}
	const kinds = missing.map(({ kind }) => kind).join(", ");
	throw new TrustError(
		"read-back-failed",
		`${store.name} did not return everything that was stored for ${digest}; missing: ${kinds}`
	);
}
function isWritten(candidate, written) {
	if (written.kind === "bundle") {
		return candidate.kind === "bundle" && isEqual(candidate.bundle, written.bundle);
	}
	const { payload, annotations } = written.signed;
	if (candidate.kind !== written.kind) return false;
	const found = candidate.kind === "legacy-signature" ? candidate.payload : candidate.envelope;
	return payload.equals(found) && isEqual({ ...candidate.annotations }, annotations);
}
function isEqual(one, other) {
	try {
		return canonicalJson(one) === canonicalJson(JSON.parse(JSON.stringify(other)));
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
// store/retry-write
var ATTEMPTS = 4;
var OPEN = new Set(["unreachable", "timeout", "server-error"]);
async function retryWrite(put, isThere, network) {
	for (let attempt = 1; ; attempt++) {
		try {
			return await put();
		} catch (error) {
			const isOpen = error instanceof RemoteError && OPEN.has(error.code);
			if (!isOpen || attempt >= ATTEMPTS) throw error;
			await network.sleep(retryDelayMs(attempt, void 0, network));
			if (await isThere()) return void 0;
		}
	}
}
// flows/signing/open-signing-late
import{ setImmediate }from"node:timers/promises";
var openSigningLate = async (choice2, run, machine, permitted) => {
	const tokens = choice2.key === void 0 ? earlyToken(machine) : machine;
	await setImmediate();
	const { openSigning } = await import("./chunk-3MFNKPE7.js");
	return await openSigning(choice2, run, machine, { permitted, tokens });
};
function earlyToken(source) {
	const token = source.idToken(SIGSTORE_AUDIENCE);
	token.catch(() => void 0);
	return {
		idToken: (audience) => audience === SIGSTORE_AUDIENCE ? token : source.idToken(audience)
	};
}
// policy/name-rule
function nameRuleOf(text2) {
	return text2.includes("*") ? { pattern: text2 } : { exact: text2 };
}
// policy/identities-section
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
	"be an identity pattern"
);
var identitySchema = closed({
	identity: optional(words),
	"identity-pattern": optional(identityPattern),
	workflow: like(WORKFLOW, "octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…"),
	issuer: optional(satisfying(words, isSecureUrl, "be a URL that starts with https://")),
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
	return isKnown ? [] : [{ where: "", message: "has a custom server, so it also requires `issuer`" }];
}
var NAMES = ["identity", "identity-pattern", "workflow"];
var BOUNDS = ["repository", "repository-id", "owner", "owner-id"];
function nameIssues(given) {
	const names = NAMES.filter((name) => given.includes(name));
	if (names.length > 1) {
		return [{ where: "", message: "must have only one of identity, identity-pattern, workflow" }];
	}
	if (names.length === 1 || BOUNDS.some((name) => given.includes(name))) return [];
	const message = "requires one of identity, identity-pattern, workflow, key, repository or owner";
	return [{ where: "", message }];
}
function refIssues(given) {
	const [, ...others] = ["ref", "branch", "tag"].filter((name) => given.includes(name));
	const message = "repeats the ref; set only one of ref, branch, tag";
	return others.map((where) => ({ where, message }));
}
function isSecureUrl(text2) {
	return text2.startsWith("https://") && URL.canParse(text2);
}
function isServer(text2) {
	return SERVER.test(text2) && URL.canParse(text2);
}
// policy/policy-identity
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
// sign/service
var MAX_ANSWER_BYTES = 4 * 1024 * 1024;
var SERVICES = {
	fulcio: "Fulcio (signing certificate)",
	rekor: "Rekor (transparency log entry)",
	tsa: "timestamp authority (signed timestamp)"
};
async function postJson(network, url, body, options) {
	return await request(network, url, {
		...options,
		method: "POST",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify(body),
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
async function postBytes(network, url, body, options) {
	return await request(network, url, {
		service: options.service,
		method: "POST",
		headers: { "content-type": options.contentType, accept: options.accept },
		body,
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
async function getJson(network, url, service) {
	return await request(network, url, {
		service,
		headers: { accept: "application/json" },
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
function jsonOf(answer, service) {
	try {
		const value = JSON.parse(answer.body.toString("utf8"));
		if (isObject(value)) return value;
	} catch (error) {
		throw badAnswer(service, answer.url, "is not JSON", error);
	}
	throw badAnswer(service, answer.url, "is not a JSON object");
}
function badAnswer(service, url, what, cause) {
	const call = { service, method: "POST", url };
	return new RemoteError("bad-response", `${service}: the response from ${url} ${what}.`, call, {cause});
}
function endpoint(base, path) {
	return `${base.replace(/\/$/, "")}${path}`;
}
// json/closed-schema
function closedSchema(schema) {
	return closedRule(schema);
}
function closedRule(rule) {
	switch (rule.kind) {
		case "object":
			return closedObject(rule);
		case "list":
			return { ...rule, item: closedRule(rule.item) };
		case "map":
			return { ...rule, value: closedRule(rule.value) };
		case "variants":
			return { ...rule, rules: rule.rules.map(closedObject) };
		case "optional":
		case "checked":
			return { ...rule, of: closedRule(rule.of) };
		default:
			return rule;
	}
}
function closedObject(rule) {
	const members = rule.members.map((member) => ({ ...member, rule: closedRule(member.rule) }));
	return { ...rule, members, isClosed: true };
}
// report/read-step-file
function readStepFile(bytes, path, isClosed = false) {
	const value = parseJson(bytes, path);
	try {
		return readByKind(value, isClosed ? decodeClosed : decode);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		throw new DataError(error.code, error.message, { path }, { cause: error });
	}
}
var fileWithKind = object({ kind: text });
function readByKind(value, read) {
	const { kind } = decode(fileWithKind, value);
	switch (kind) {
		case FINDINGS_KIND:
			return withOwnRules(read(findingsFileSchema, value));
		case COVERAGE_KIND:
			return read(coverageSchema, value);
		case DECISION_KIND:
			return readDecision(value, read);
		case DOCUMENTS_KIND:
			return read(documentsFileSchema, value);
		case EVIDENCE_KIND:
			return read(evidenceFileSchema, value);
		case VERIFICATION_KIND:
			return read(verificationSchema, value);
		default:
			throw new DataError("unsupported-version", `the kind ${kind} is unknown`, { path: "$.kind" });
	}
}
function decodeClosed(schema, value) {
	return decode(closedSchema(schema), value);
}
var writtenDecision = {
	...decisionFileSchema,
	members: [
		...decisionFileSchema.members,
		{ name: "isComplete", key: "isComplete", rule: optional(flag) }
	]
};
function readDecision(value, read) {
	const decision = read(writtenDecision, value);
	const isComplete = decision.outcome !== "error" && decidedBy(decision.reasons).isComplete;
	return { ...decision, isComplete };
}

export{nameRuleOf,identitiesSchema,policyIdentity,POLICY_CLAIMS,SERVICES,postJson,postBytes,getJson,jsonOf,badAnswer,endpoint,readStepFile,confirmStored,isWritten,retryWrite,openSigningLate};
