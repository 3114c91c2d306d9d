import{isNotPublished,pullRequestOf,scannedCommit}from"./chunk-JSLGBFA2.js";
import{INFORMATION_URI,checkoutOf}from"./chunk-MDRMWYHB.js";
import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{SERVICE,callGitHub}from"./chunk-AXCVR5AX.js";
import{platformLabels}from"./chunk-INGYTYZ5.js";
import{commentKey,countNoun,githubAccess,githubOf,messageWithFix,repositoryPath,sourceText,version,withoutVersion}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// actions/sbom/submit-dependencies
import{ createHash }from"node:crypto";
// github/submit-snapshot
async function submitSnapshot(github, repository, snapshot) {
	const need = { what: "submit dependencies", permissions: ["contents: write"] };
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("POST /repos/{owner}/{repo}/dependency-graph/snapshots", {
			...repositoryOf(repository),
			version: 0,
			...snapshot,
			manifests: mutable(snapshot.manifests)
		})
	);
	if (data.result !== "INVALID") return data.message;
	throw new RemoteError(
		"bad-response",
		`GitHub rejected the dependency snapshot: ${data.message}`,
		{
			service: SERVICE,
			method: "POST",
			url: `/repos/${repository}/dependency-graph/snapshots`
		}
	);
}
function mutable(manifests) {
	return Object.fromEntries(
		Object.entries(manifests).map(([key, manifest]) => [
			key,
			{
				...manifest,
				resolved: Object.fromEntries(
					Object.entries(manifest.resolved).map(([purl, { dependencies, ...rest }]) => [
						purl,
						{ ...rest, ...dependencies !== void 0 && { dependencies: [...dependencies] } }
					])
				)
			}
		])
	);
}
// sbom/snapshot-manifests
var MAX_PURL = 2e3;
function snapshotManifests(inventory, { name, pathOf }) {
	const byPath = new Map();
	for (const item of inventory.packages) {
		if (!item.purl.startsWith("pkg:") || item.purl.length > MAX_PURL) continue;
		const paths = new Set(item.locations.map(pathOf));
		for (const path of paths.size === 0 ? [void 0] : paths) {
			const packages = byPath.get(path);
			if (packages === void 0) byPath.set(path, [item]);
			else packages.push(item);
		}
	}
	return new Map(
		[...byPath].map(([path, packages]) => [
			path ?? name,
			{
				name: path ?? name,
				...path === void 0 ? metadataOf(inventory) : { file: { source_location: path } },
				resolved: resolvedOf(packages)
			}
		])
	);
}
function metadataOf({ source }) {
	return source.digest === void 0 ? {} : { metadata: { digest: source.digest } };
}
function resolvedOf(packages) {
	const known = new Set(packages.map(({ purl }) => purl));
	return Object.fromEntries(
		packages.map(({ purl, isDirect, scope, dependsOn }) => [
			purl,
			{
				package_url: purl,
				...isDirect !== void 0 && { relationship: isDirect ? "direct" : "indirect" },
				...scope !== "unknown" && { scope },
				dependencies: dependsOn.filter((dependency) => known.has(dependency))
			}
		])
	);
}
// actions/sbom/submit-dependencies
var MAX_CORRELATOR = 250;
var DIGEST_LENGTH = 16;
async function submitDependencies(inventories, inputs, host) {
	const { context } = host;
	if (context === void 0) throw outsideWorkflow();
	const checkout = await checkoutOf(inputs.path, host);
	const manifests = manifestsOf(inventories, checkout);
	try {
		const { github, repository } = await githubOf(githubAccess(host));
		const pullRequest = await pullRequestOf(github, context);
		const place = scannedCommit(context, pullRequest, checkout);
		if (isNotPublished(place))
			return warn(messageWithFix({ message: place.why, fix: place.fix }), host);
		const sha = pullRequest?.headSha ?? place.commitSha;
		const job = jobOf(context, correlatorOf(inventories, inputs.matrix, host));
		const told = await submitSnapshot(github, repository, {
			...{ sha, ref: place.ref, job, manifests },
			detector: { name: "Assay", version, url: INFORMATION_URI },
			scanned: host.now().toISOString(),
			metadata: { complete: inventories.every(({ problems }) => problems.length === 0) }
		});
		const count = countNoun(Object.keys(manifests).length, "manifest");
		host.info(`Submitted ${count} to the dependency graph: ${told}`);
		warnOfMissing(inventories, host);
	} catch (error) {
		if (!(error instanceof RemoteError)) throw error;
		warn(messageWithFix(error), host);
	}
}
function warnOfMissing(inventories, host) {
	const problems = inventories.reduce((sum, each) => sum + each.problems.length, 0);
	if (problems === 0) return;
	const found = `The submitted dependencies are incomplete: ${countNoun(problems, "problem")}.`;
	host.annotate("warning", `${found} Fix: correct the files in the other warnings.`);
}
function outsideWorkflow() {
	return new UserError(
		"not-supported",
		"`submit` works only in a GitHub workflow.",
		"Remove `submit`, or run Assay in a workflow."
	);
}
function warn(message, host) {
	host.annotate("warning", `The dependencies were not submitted: ${message}`);
}
function manifestsOf(inventories, checkout) {
	const labels = platformLabels(inventories);
	return Object.fromEntries(
		inventories.flatMap((inventory, at) => {
			const source = { ...inventory.source, checkout };
			const label = inventories.length > 1 ? ` (${labels[at]})` : "";
			const name = `${targetOf(inventory)}${label}`;
			return [
				...snapshotManifests(inventory, {
					name,
					pathOf: (location) => repositoryPath(source, location)
				})
			];
		})
	);
}
function targetOf({ source: { kind, name } }) {
	return sourceText(kind === "image" ? withoutVersion(name) : name);
}
function jobOf({ serverUrl, repository, runId }, correlator) {
	return {
		id: runId,
		correlator,
		html_url: `${serverUrl}/${repository}/actions/runs/${runId}`
	};
}
function correlatorOf(inventories, matrix, host) {
	const [first] = inventories;
	const key = commentKey(matrix, first === void 0 ? "" : targetOf(first), host);
	if (key.length <= MAX_CORRELATOR) return key;
	const digest = createHash("sha256").update(key).digest("hex").slice(0, DIGEST_LENGTH);
	return `${key.slice(0, MAX_CORRELATOR - DIGEST_LENGTH - 1).toWellFormed()} ${digest}`;
}
export{submitDependencies};
