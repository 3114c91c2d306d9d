import{auditFiles,compareAudit,splitExcluded}from"./chunk-EMGVQQPZ.js";
import{joinPlatforms,mergePlatforms,platformLabels}from"./chunk-INGYTYZ5.js";
// actions/audit/audit-images
async function auditImages(images, { comparison, base }, policy, now) {
	const facts = factsOf(policy, now);
	const heads = await Promise.all(images.map((image) => auditOf(image, facts)));
	const before = base && await Promise.all(base.inventories.map((each) => auditOf(each, facts)));
	const { findings, fixed } = mergedFindings(heads, before);
	const kept = withoutExcluded(findings, policy);
	const joined = joinPlatforms(
		heads.map(({ image, problems }) => ({
			source: image.source,
			packages: [],
			files: ["config"],
			problems: [
				...image.problems,
				...splitExcluded(image.omitted, policy.exclude).files,
				...problems
			]
		}))
	);
	return {
		source: joined.source,
		images: joined.images,
		result: {
			findings: kept.findings,
			fixed: before && withoutExcluded(fixed, policy).findings,
			problems: joined.problems,
			existingProblems: void 0,
			checked: checkedAreas(images),
			unchecked: kept.excluded,
			templates: [],
			undecided: [],
			comparison,
			keys: new Set(heads.flatMap((head) => head.findings.map(({ key }) => key))),
			mask: (text) => heads.reduce((masked, { mask }) => mask(masked), text),
			ran: [...new Map(heads.flatMap(({ ran }) => ran).map(byId)).values()]
		}
	};
}
function byId(rule) {
	return [rule.id, rule];
}
async function auditOf(image, facts) {
	return { image, ...await auditFiles(image.files, facts) };
}
function factsOf({ registries, kubernetesVersion, image }, now) {
	return {
		registries,
		kubernetesVersion,
		image: { ...image, now: now.toISOString() },
		paths: new Set()
	};
}
function withoutExcluded(findings, { exclude }) {
	const placed = findings.map((finding) => ({ path: finding.location.path, finding }));
	const { files, excluded } = splitExcluded(placed, exclude);
	return { findings: files.map(({ finding }) => finding), excluded };
}
function mergedFindings(heads, bases) {
	const parts = heads.map((head) => comparedPart(head, bases));
	const findings = byPlatform(
		heads,
		parts.map((part) => part.findings)
	);
	const isNew = new Set(
		parts.flatMap((part) => part.findings.filter(({ change }) => change?.state === "new")).map(fingerprintOf)
	);
	const isKept = new Set(findings.map(fingerprintOf));
	return {
		findings: findings.map(
			(finding) => isNew.has(finding.fingerprint) ? { ...finding, change: { state: "new" } } : finding
		),
		fixed: byPlatform(
			heads,
			parts.map((part) => part.fixed)
		).filter(({ fingerprint }) => !isKept.has(fingerprint))
	};
}
function fingerprintOf({ fingerprint }) {
	return fingerprint;
}
function byPlatform(heads, findings) {
	const [only = []] = findings;
	if (heads.length === 1) return only;
	const labels = platformLabels(heads.map(({ image }) => image));
	return mergePlatforms(
		findings.map((list, at) => ({ platform: labels[at] ?? "", findings: list }))
	);
}
function comparedPart({ image, findings }, bases) {
	if (bases === void 0) return { findings: findings.map(({ finding }) => finding), fixed: [] };
	const { platform } = image.source;
	const base = bases.find((each) => each.image.source.platform === platform);
	const before = base?.findings ?? [];
	const isThere = () => true;
	return compareAudit(before, findings, { hasFile: isThere, hadFile: isThere });
}
function checkedAreas(images) {
	const layers = images.reduce((sum, image) => sum + image.layers, 0);
	const files = images.reduce((sum, image) => sum + image.searchedFiles, 0);
	return [
		{ area: "image", files: images.length, subjects: { images: images.length, layers } },
		{ area: "secret", files, subjects: { files } }
	];
}
export{auditImages};
