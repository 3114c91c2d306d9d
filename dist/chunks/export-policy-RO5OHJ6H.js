import{trustOf}from"./chunk-EOR654MN.js";
import{writeYaml}from"./chunk-63MV2323.js";
import{COSIGN_SIGN_PREDICATE_TYPE,RELEASE_ISSUER,TEST_RESULT_FAMILY,VERIFICATION_SUMMARY_FAMILY,arrayAt,asObject,asString,evidenceRepository,instanceFor,isOfFamily,keyText,objectAt,repositoryName,runRepository,stringAt,trustChoice}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// policy-export/exported-policy
var ANYONE = /^(https:\/\/[^/]+)\/\*@\*$/;
function exportedSigner({ name, san, issuer, claims }) {
	if (issuer === RELEASE_ISSUER) throw onlyHere();
	if ("exact" in san) return { issuer, subject: { exact: san.exact } };
	if (!ANYONE.test(san.pattern)) return { issuer, subject: { regexp: regexpOf(san.pattern) } };
	const { sourceRepository, sourceRepositoryOwner } = claims;
	const base = sourceRepository ?? sourceRepositoryOwner;
	if (base !== void 0) {
		const prefix = "exact" in base ? base.exact : base.pattern;
		return { issuer, subject: { regexp: regexpOf(`${prefix}/*@*`) } };
	}
	throw new UserError(
		"not-supported",
		`The identity ${name} has only numeric IDs, which only Assay can check.`,
		"Add `workflow`, `repository` or `owner` to the identity."
	);
}
function onlyHere() {
	return new UserError(
		"not-supported",
		"Only Assay can check that a file belongs to a release.",
		"Remove the `release` rule from the policy that you are exporting."
	);
}
function regexpOf(pattern) {
	const lastAt = pattern.lastIndexOf("@");
	const parts = [...pattern].map((character, index) => {
		if (character !== "*") return character.replace(/[\\^$.|?+()[\]{}]/, "\\$&");
		return index > lastAt ? ".*" : "[^@]*";
	});
	return `^${parts.join("")}$`;
}
function exportedTypes({ types }) {
	return types.filter((type) => type.includes("://"));
}
function signersOf(rule, { policy }) {
	return policy.identities.filter(({ name }) => rule.signedBy.includes(name));
}
function uncheckedOf({ policy }, expressed = NO_CLAIMS) {
	const lines = [];
	for (const identity of policy.identities) {
		const claims = identity.kind === "certificate" ? claimsLeft(identity, expressed) : [];
		if (claims.length > 0) lines.push(`identity ${oneLine(identity.name)}: ${claims.join(", ")}`);
	}
	for (const rule of policy.evidence) {
		const asked = askedBesides(rule);
		if (asked.length > 0) lines.push(`rule ${oneLine(rule.name)}: ${asked.join(", ")}`);
	}
	return policy.platforms === "all" ? [...lines, "each image of an index"] : lines;
}
var NO_CLAIMS = new Set();
function claimsLeft({ claims }, expressed) {
	return Object.entries(claims).filter(([name, rule]) => !(expressed.has(name) && "exact" in rule)).map(([name]) => name).sort();
}
function askedBesides(rule) {
	return [
		...rule.signers === 1 ? [] : ["different signers"],
		...rule.maxAgeDays === void 0 ? [] : ["age"],
		...rule.builder === void 0 ? [] : ["builder"],
		...rule.source === void 0 ? [] : ["source"],
		...rule.isComplete === true ? ["completeness"] : [],
		...rule.failOn === void 0 ? [] : ["findings"],
		...rule.conditions.length === 0 ? [] : ["conditions"],
		...rule.verifier === void 0 ? [] : ["verifier"],
		...rule.levels === void 0 ? [] : ["levels"],
		...statesResult(rule) ? ["a passed result"] : []
	];
}
function statesResult({ types }) {
	const families = [TEST_RESULT_FAMILY, VERIFICATION_SUMMARY_FAMILY];
	return types.some((type) => families.some((family) => isOfFamily(type, family)));
}
function headLines(exported, expressed = NO_CLAIMS) {
	const unchecked = uncheckedOf(exported, expressed);
	const list = unchecked.map((line) => `#   ${line}`);
	return [
		"# Generated from the Assay policy. Change the policy and export it again.",
		...list.length === 0 ? [] : ["# Only `assay verify` checks:", ...list]
	];
}
function slug(text) {
	const path = text.includes("://") ? text.slice(text.indexOf("://") + 3) : text;
	const plain = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	const trimmed = plain.slice(0, MAX_SLUG).replace(/^-/, "").replace(/-$/, "");
	return trimmed === "" ? "any" : trimmed;
}
var MAX_SLUG = 40;
function oneLine(text) {
	return text.replaceAll(/\s+/g, " ");
}
// policy-export/cluster-image-policy
function clusterImagePolicies(exported) {
	const documents = exported.policy.evidence.flatMap(
		(rule, index) => policiesFor(rule, `assay-${index + 1}-${slug(rule.name)}`, exported)
	);
	const head = [...headLines(exported), ...trustRootHint(exported), ...formHint(exported)].join(
		"\n"
	);
	const all = [...trustRoots(exported), ...documents];
	return `${head}
${all.map(writeYaml).join("---\n")}`;
}
function policiesFor(rule, name, exported) {
	const signers = signersOf(rule, exported);
	const forSigners = (own, suffix) => ({
		apiVersion: "policy.sigstore.dev/v1beta1",
		kind: "ClusterImagePolicy",
		metadata: { name: `${name}${suffix}` },
		spec: {
			images: exported.images.map((glob) => ({ glob })),
			mode: "enforce",
			authorities: own.flatMap((signer) => authoritiesFor(signer, rule, exported))
		}
	});
	if (rule.signers === 1) return [forSigners(signers, "")];
	if (rule.signers === signers.length) {
		return signers.map((signer, index) => forSigners([signer], `-${index + 1}`));
	}
	throw new UserError(
		"not-supported",
		`The rule ${rule.name} requires ${rule.signers} of ${signers.length} signers, but policy-controller supports only one or all.`,
		"Export to Kyverno, or require one or all of the signers."
	);
}
function authoritiesFor(signer, rule, exported) {
	const { evidenceRepository: evidenceRepository2 } = exported;
	const isBundle = signer.kind === "certificate" && evidenceRepository2 === void 0;
	return exportedTypes(rule).map((predicateType, index) => ({
		name: `${slug(signer.name)}-${index + 1}`,
		...signer.kind === "key" ? keyAuthority(exported.keys.get(signer.name) ?? "") : keyless(exportedSigner(signer), exported),
		...evidenceRepository2 === void 0 ? {} : { source: [{ oci: evidenceRepository2 }] },
		...isBundle ? { signatureFormat: "bundle" } : {},
		...!isBundle && predicateType === COSIGN_SIGN_PREDICATE_TYPE ? {} : { attestations: [{ name: slug(predicateType), predicateType }] }
	}));
}
function formHint({ evidenceRepository: evidenceRepository2 }) {
	if (evidenceRepository2 === void 0) return [];
	return ["# policy-controller reads only the legacy format here. Sign and attest with `legacy: true`."];
}
function keyAuthority(data) {
	return { key: { data, hashAlgorithm: "sha256" } };
}
function keyless({ issuer, subject }, { instance, material }) {
	const named = "exact" in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
	const identities = [{ issuer, ...named }];
	switch (instance) {
		case "public-good":
			return {
				keyless: { url: "https://fulcio.sigstore.dev", identities },
				ctlog: { url: "https://rekor.sigstore.dev" }
			};
		case "github":
			return {
				keyless: {
					url: "https://fulcio.githubapp.com",
					trustRootRef: "github",
					insecureIgnoreSCT: true,
					identities
				},
				rfc3161timestamp: { trustRootRef: "github" }
			};
		case "custom":
			return ownKeyless(identities, material);
	}
}
var OWN_ROOT = "own-sigstore";
function ownKeyless(identities, material) {
	const url = material?.certificateAuthorities.at(-1)?.uri ?? "";
	const has = (part) => (part ?? []).length > 0;
	return {
		keyless: {
			...url === "" ? {} : { url },
			trustRootRef: OWN_ROOT,
			...has(material?.certificateLogs) ? {} : { insecureIgnoreSCT: true },
			identities
		},
		...has(material?.logs) ? { ctlog: { trustRootRef: OWN_ROOT } } : {},
		...has(material?.timestampAuthorities) ? { rfc3161timestamp: { trustRootRef: OWN_ROOT } } : {}
	};
}
function trustRootHint({ instance }) {
	if (instance !== "github") return [];
	return ["# Requires a TrustRoot named github in the cluster, which GitHub’s chart trust-policies installs."];
}
function trustRoots({ instance, material }) {
	if (instance !== "custom" || material === void 0) return [];
	const authority = ({ organization, commonName, uri, chainPem }) => ({
		subject: { organization, commonName },
		uri,
		certChain: base64(chainPem)
	});
	const log = ({ url, keyPem }) => ({
		baseURL: url,
		hashAlgorithm: "sha-256",
		publicKey: base64(keyPem)
	});
	const sigstoreKeys = {
		certificateAuthorities: material.certificateAuthorities.map(authority),
		tLogs: material.logs.map(log),
		ctLogs: material.certificateLogs.map(log),
		timestampAuthorities: material.timestampAuthorities.map(authority)
	};
	return [
		{
			apiVersion: "policy.sigstore.dev/v1alpha1",
			kind: "TrustRoot",
			metadata: { name: OWN_ROOT },
			spec: { sigstoreKeys }
		}
	];
}
function base64(text) {
	return Buffer.from(text).toString("base64");
}
// policy-export/falco-rules
var LIST = "assay_verified_digests";
var IMAGE_PATTERN = /^[\w./:@*?-]{1,300}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function falcoRules(digests, images) {
	const items = [...new Set(digests)].filter((digest) => DIGEST.test(digest)).sort();
	const scope = images === void 0 ? "" : `${scopeOf(images)} and `;
	const document = [
		{ list: LIST, items },
		{ macro: "assay_verified_image", condition: `container.image.digest in (${LIST})` },
		{
			rule: "Container runs an unverified image",
			desc: "A program started in a container whose image digest Assay has not verified.",
			condition: `evt.type in (execve, execveat) and container.id != host and ${scope}not assay_verified_image`,
			output: OUTPUT,
			priority: "WARNING",
			tags: ["assay", "container", "process", "mitre_execution", "T1610"]
		}
	];
	return `${HEAD.map((line) => `# ${line}
`).join("")}${writeYaml(document)}`;
}
var HEAD = [
	"Generated by `assay verify`. Verify the images again and replace this file.",
	`To add digests in another file, append them to the list ${LIST}.`
];
var OUTPUT = "Program started in a container that runs an unverified image (image=%container.image.repository:%container.image.tag digest=%container.image.digest container=%container.name process=%proc.name)";
function scopeOf(images) {
	if (IMAGE_PATTERN.test(images)) {
		return `container.image glob "${images.replaceAll(/\*+/g, "*")}"`;
	}
	throw new UserError(
		"input-invalid",
		"The pattern in `export-images` cannot be written as a Falco condition.",
		"In `export-images`, use only characters that are valid in image names, plus `*` and `?`."
	);
}
// policy-export/kyverno-policy
var IMAGE_LISTS = ["containers", "initContainers", "ephemeralContainers"];
function kyvernoPolicy(exported) {
	const { policy, images } = exported;
	const types = [...new Set(policy.evidence.flatMap(exportedTypes))];
	const document = {
		apiVersion: "policies.kyverno.io/v1",
		kind: "ImageValidatingPolicy",
		metadata: { name: "assay-verify" },
		spec: {
			failurePolicy: "Fail",
			validationActions: ["Deny"],
			webhookConfiguration: { timeoutSeconds: 30 },
			matchConstraints: {
				resourceRules: [
					{
						apiGroups: [""],
						apiVersions: ["v1"],
						operations: ["CREATE", "UPDATE"],
						resources: ["pods", "pods/ephemeralcontainers"]
					}
				]
			},
			matchImageReferences: images.map((glob) => ({ glob })),
			validationConfigurations: { mutateDigest: true, required: true, verifyDigest: true },
			attestors: policy.identities.map((identity, index) => attestor(identity, index, exported)),
			attestations: types.map((type, index) => ({ name: `type${index + 1}`, intoto: { type } })),
			validations: policy.evidence.flatMap((rule) => validations(rule, types, exported))
		}
	};
	return `${headLines(exported).join("\n")}
${writeYaml(document)}`;
}
function attestor(identity, index, exported) {
	const { evidenceRepository: repository } = exported;
	const source = repository === void 0 ? {} : { source: { repository } };
	return { name: `signer${index + 1}`, cosign: { ...verifierOf(identity, exported), ...source } };
}
function verifierOf(identity, exported) {
	if (identity.kind === "key") {
		const data = exported.keys.get(identity.name) ?? "";
		return { key: { data, hashAlgorithm: "sha256" } };
	}
	const { issuer, subject } = exportedSigner(identity);
	const named = "exact" in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
	const identities = [{ issuer, ...named }];
	const { material } = exported;
	if (material === void 0) {
		return { keyless: { identities }, ctlog: { url: PUBLIC_LOG } };
	}
	const roots = material.certificateAuthorities.map(({ chainPem }) => chainPem).join("");
	return { keyless: { identities, roots }, ctlog: ownLog(material) };
}
var PUBLIC_LOG = "https://rekor.sigstore.dev";
function ownLog({ logs, certificateLogs, timestampAuthorities }) {
	const log = logs.findLast(({ isEcdsa }) => isEcdsa) ?? logs.at(-1);
	const certificateLog = certificateLogs.at(-1);
	const timestamps = timestampAuthorities.at(-1);
	return {
		url: log?.url ?? PUBLIC_LOG,
		...log === void 0 ? { insecureIgnoreTlog: true } : { rekorPubKey: log.keyPem },
		...certificateLog === void 0 ? { insecureIgnoreSCT: true } : { ctLogPubKey: certificateLog.keyPem },
		...timestamps === void 0 ? {} : { tsaCertChain: timestamps.chainPem }
	};
}
function validations(rule, types, exported) {
	const check = checkOf(rule, types, exported);
	const message = `assay: ${rule.name} by ${rule.signers} of ${rule.signedBy.join(", ")}`;
	return IMAGE_LISTS.map((list) => ({
		expression: `images.${list}.map(image, ${check}).all(ok, ok)`,
		message
	}));
}
function checkOf(rule, types, exported) {
	const bySigner = signersOf(rule, exported).map((signer) => {
		const attestorName = `attestors.signer${exported.policy.identities.indexOf(signer) + 1}`;
		const each = exportedTypes(rule).map(
			(type) => `verifyAttestationSignatures(image, attestations.type${types.indexOf(type) + 1}, [${attestorName}]) > 0`
		);
		return each.length === 1 ? each[0] ?? "" : `(${each.join(" || ")})`;
	});
	if (rule.signers === 1) return bySigner.join(" || ");
	return `[${bySigner.join(", ")}].filter(ok, ok).size() >= ${rule.signers}`;
}
// policy-export/pem-trust-root
import{ createPublicKey, X509Certificate }from"node:crypto";
function trustMaterialOf(root) {
	const parts = (key, read) => (arrayAt(asObject(root, "$"), key) ?? []).map((part, index) => {
		const where = `$.${key}[${index}]`;
		return read(asObject(part, where), where);
	});
	return {
		certificateAuthorities: parts("certificateAuthorities", authorityOf),
		timestampAuthorities: parts("timestampAuthorities", authorityOf),
		logs: parts("tlogs", logOf),
		certificateLogs: parts("ctlogs", logOf)
	};
}
function authorityOf(authority, where) {
	const subject = objectAt(authority, "subject") ?? {};
	const chain = objectAt(authority, "certChain") ?? {};
	const certificates = (arrayAt(chain, "certificates") ?? []).map(
		(each, index) => derOf(each, `${where}.certChain.certificates[${index}]`)
	);
	return {
		organization: stringAt(subject, "organization") ?? "",
		commonName: stringAt(subject, "commonName") ?? "",
		uri: stringAt(authority, "uri") ?? "",
		chainPem: certificates.map((der) => new X509Certificate(der).toString()).join("")
	};
}
function logOf(log, where) {
	const key = derOf(log["publicKey"], `${where}.publicKey`);
	const pem = createPublicKey({ key, format: "der", type: "spki" });
	return {
		url: stringAt(log, "baseUrl") ?? "",
		keyPem: pem.export({ format: "pem", type: "spki" }).toString(),
		isEcdsa: pem.asymmetricKeyType === "ec"
	};
}
function derOf(holder, where) {
	const rawBytes = asObject(holder, where)["rawBytes"];
	return Buffer.from(asString(rawBytes, `${where}.rawBytes`), "base64");
}
// shared/policy-export/verify-commands.ts
function verifyCommands(exported) {
  const rules = exported.policy.evidence.map((rule) => ruleLines(rule, exported).join("\n"));
  const place = placeLines(exported);
  const head = headLines(exported, COMMAND_CLAIMS);
  return ["#!/bin/sh", ...head, HEAD2, ...place, ...rules, END].join("\n");
}
var COSIGN_CLAIM_FLAGS = /* @__PURE__ */ new Map([
  ["sourceRepository", "--certificate-github-workflow-repository"],
  ["sourceRepositoryRef", "--certificate-github-workflow-ref"],
  ["sourceRepositoryDigest", "--certificate-github-workflow-sha"]
]);
var COMMAND_CLAIMS = new Set(COSIGN_CLAIM_FLAGS.keys());
function placeLines({ evidenceRepository: evidenceRepository2 }) {
  if (evidenceRepository2 === void 0) return [];
  return [
    "# Repository that contains the attestations. cosign without the fix for sigstore/cosign#4872 finds only the legacy format there.",
    `export COSIGN_REPOSITORY=${quote(evidenceRepository2)}`,
    'if [ "$TOOL" = gh ]; then echo "gh searches only alongside the image" >&2; exit 2; fi',
    ""
  ];
}
var HEAD2 = `# Usage: verify-commands.sh IMAGE@sha256:...
#   TOOL=gh               uses gh instead of cosign
#   FORMAT=legacy         looks for cosign's .sig and .att, with cosign 2
#   TRUSTED_ROOT=FILE     trusts a Sigstore instance other than the public one
set -eu
IMAGE=\${1:?give the image, by its digest}
case "$IMAGE" in *@sha256:*) ;; *) echo "the image must have a digest: NAME@sha256:..." >&2; exit 2 ;; esac
TOOL=\${TOOL:-cosign}
FORMAT=\${FORMAT:-bundle}
TRUSTED_ROOT=\${TRUSTED_ROOT:-}
SIGNATURE=${COSIGN_SIGN_PREDICATE_TYPE}

# by_cosign TYPE FLAGS...: whether there is evidence of a type by a signer.
by_cosign() {
  type=$1
  shift
  if [ "$FORMAT" != legacy ]; then
    cosign verify-attestation --new-bundle-format \${TRUSTED_ROOT:+--trusted-root "$TRUSTED_ROOT"} --type "$type" "$@" "$IMAGE"
  elif [ "$type" = "$SIGNATURE" ]; then
    cosign verify "$@" "$IMAGE"
  else
    cosign verify-attestation --type "$type" "$@" "$IMAGE"
  fi >/dev/null
}

# by_gh TYPE FLAGS...: the same with gh.
by_gh() {
  type=$1
  shift
  gh attestation verify "oci://$IMAGE" --bundle-from-oci --predicate-type "$type" \${TRUSTED_ROOT:+--custom-trusted-root "$TRUSTED_ROOT"} "$@" >/dev/null
}

# require NAME COUNT
require() {
  [ "$passed" -ge "$2" ] && return
  echo "refused: $1 requires $2 different signers, has $passed" >&2
  exit 1
}
`;
var END = 'echo "accepted: $IMAGE"\n';
function ruleLines(rule, exported) {
  const types = exportedTypes(rule);
  return [
    "passed=0",
    ...signersOf(rule, exported).flatMap((signer) => signerLines(signer, types, exported)),
    `require ${quote(rule.name)} ${rule.signers}`,
    ""
  ];
}
function signerLines(signer, types, exported) {
  const cosign = cosignFlags(signer, exported);
  const gh = ghFlags(signer);
  const any = (tool, flags) => types.map((type) => `${tool} ${quote(type)} ${flags}`).join(" ||\n    ");
  const checks = [
    'if [ "$TOOL" = gh ]; then',
    gh === void 0 ? "  : # gh does not support keys" : `  if ${any("by_gh", gh)}; then passed=$((passed + 1)); fi`,
    `elif ${any("by_cosign", cosign)}; then passed=$((passed + 1)); fi`
  ];
  return signer.kind === "key" ? ["key=$(mktemp)", ...keyLines(signer, exported), ...checks, 'rm -f "$key"'] : checks;
}
function keyLines({ name }, { keys }) {
  return [`printf '%s' ${quote(keys.get(name) ?? "")} >"$key"`];
}
function cosignFlags(signer, { instance }) {
  if (signer.kind === "key") return '--key "$key"';
  const { issuer, subject } = exportedSigner(signer);
  const [flag, text] = "exact" in subject ? ["--certificate-identity", subject.exact] : ["--certificate-identity-regexp", subject.regexp];
  const unlogged = "--insecure-ignore-sct --insecure-ignore-tlog --use-signed-timestamps";
  const flags = [
    flag,
    quote(text),
    "--certificate-oidc-issuer",
    quote(issuer),
    ...claimFlags(signer.claims)
  ];
  return [...flags, ...instance === "github" ? [unlogged] : []].join(" ");
}
function claimFlags(claims) {
  return [...COSIGN_CLAIM_FLAGS].flatMap(([name, flag]) => {
    const rule = claims[name];
    if (rule === void 0 || !("exact" in rule)) return [];
    const isAddress = name === "sourceRepository";
    const value = isAddress ? new URL(rule.exact).pathname.slice(1) : rule.exact;
    return [flag, quote(value)];
  });
}
function ghFlags(signer) {
  if (signer.kind === "key") return void 0;
  const { issuer, subject } = exportedSigner(signer);
  const owner = ownerFlag(signer);
  if (owner === void 0) return void 0;
  const [flag, text] = "exact" in subject ? ["--cert-identity", subject.exact] : ["--cert-identity-regex", subject.regexp];
  const {
    sourceRepositoryRef: ref,
    sourceRepositoryDigest: commit,
    runnerEnvironment: runner
  } = signer.claims;
  return [
    owner,
    `${flag} ${quote(text)} --cert-oidc-issuer ${quote(issuer)}`,
    ...ref !== void 0 && "exact" in ref ? [`--source-ref ${quote(ref.exact)}`] : [],
    ...commit !== void 0 && "exact" in commit ? [`--source-digest ${quote(commit.exact)}`] : [],
    ...runner !== void 0 && "exact" in runner && runner.exact === "github-hosted" ? ["--deny-self-hosted-runners"] : []
  ].join(" ");
}
function ownerFlag({
  san,
  claims
}) {
  const { sourceRepository } = claims;
  if (sourceRepository !== void 0 && "exact" in sourceRepository) {
    return `--repo ${quote(new URL(sourceRepository.exact).pathname.slice(1))}`;
  }
  const owner = /^https:\/\/[^/]+\/([^/*@]+)\//.exec("exact" in san ? san.exact : san.pattern)?.[1];
  return owner === void 0 ? void 0 : `--owner ${quote(owner)}`;
}
function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
// actions/verify/export-policy
var EXPORTS = {
	"policy-controller": {
		file: "clusterimagepolicy.yaml",
		write: clusterImagePolicies,
		claims: new Set()
	},
	kyverno: { file: "kyverno.yaml", write: kyvernoPolicy, claims: new Set() },
	commands: { file: "verify-commands.sh", write: verifyCommands, claims: COMMAND_CLAIMS }
};
async function writeExports(policy, results, exporting) {
	const { inputs, files, host } = exporting;
	const paths = await writePolicies(policy, results?.[0]?.target, exporting);
	if (inputs.export.includes("falco")) {
		if (results === void 0) throw needsSubjects();
		const digests = await verifiedDigests(results);
		paths.push(await files.write("falco.yaml", falcoRules(digests, inputs["export-images"])));
	}
	host.setOutput("exported", paths.join("\n"));
}
async function writePolicies(policy, target, { inputs, files, host }) {
	const names = inputs.export.filter((name) => name !== "falco");
	if (names.length === 0) return [];
	const exported = await exportableOf(policy, target, inputs, host);
	const paths = [];
	for (const name of names) {
		const { file, write, claims } = EXPORTS[name];
		if (inputs["export-partial"] === "error") requireWhole(name, uncheckedOf(exported, claims));
		paths.push(await files.write(file, write(exported)));
	}
	return paths;
}
async function verifiedDigests(results) {
	const images = results.filter(
		({ target, decision }) => target.place !== void 0 && decision.outcome === "pass"
	);
	const digests = [];
	for (const { target } of images) {
		digests.push(target.subject.digest, ...await target.images?.() ?? []);
	}
	return digests;
}
function needsSubjects() {
	return new UserError(
		"input-conflict",
		"The `falco` export lists verified images, but `export-only` verifies no images.",
		"Remove `export-only`, and set `image`."
	);
}
function requireWhole(name, unchecked) {
	if (unchecked.length === 0) return;
	throw new UserError(
		"not-supported",
		`${name} cannot check all requirements in the policy: ${unchecked.join("; ")}.`,
		"Remove these requirements, or set `export-partial: allow` to export the rest."
	);
}
async function exportableOf(policy, target, inputs, host) {
	const run = runRepository(host);
	const keys = new Map();
	for (const identity of policy.identities) {
		if (identity.kind !== "key") continue;
		keys.set(identity.name, await keyText(identity, run));
	}
	const instance = await instanceFor(trustChoice(inputs), run.github);
	const elsewhere = inputs["evidence-repository"];
	const isPublic = instance === "public-good" && inputs["trusted-root"] === void 0;
	return {
		policy,
		images: [inputs["export-images"] ?? imagesLike(target)],
		instance: isPublic ? "public-good" : instance === "github" ? "github" : "custom",
		keys,
		evidenceRepository: elsewhere && repositoryName(evidenceRepository(elsewhere)),
		...isPublic || !needsMaterial(policy, inputs) ? {} : { material: await materialOf(trustChoice(inputs), run) }
	};
}
function needsMaterial({ identities }, inputs) {
	const isForCluster = inputs.export.some((name) => name !== "commands" && name !== "falco");
	return isForCluster && identities.some(({ kind }) => kind === "certificate");
}
async function materialOf(choice, run) {
	const trust = await trustOf(choice, run);
	return trustMaterialOf(await trust.trustedRoot());
}
function imagesLike(target) {
	return target?.place === void 0 ? "**" : `${target.subject.name}*`;
}
export{writeExports};
