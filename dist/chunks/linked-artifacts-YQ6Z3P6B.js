import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
import{countNoun,githubOf,isEnterpriseServer,isLoopback,messageWithFix,repositoryFacts}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// github/artifact-metadata
var PERMISSIONS = ["artifact-metadata: write"];
async function createStorageRecord(github, repository, record) {
	const need = { what: "create a storage record", permissions: PERMISSIONS };
	const { owner, repo } = repositoryOf(repository);
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("POST /orgs/{org}/artifacts/metadata/storage-record", {
			org: owner,
			name: record.name,
			digest: record.digest,
			registry_url: record.registryUrl,
			repository: record.repository,
			status: "active",
			github_repository: repo
		})
	);
	return data.total_count;
}
async function createDeploymentRecord(github, repository, record) {
	const need = { what: "create a deployment record", permissions: PERMISSIONS };
	const { owner, repo } = repositoryOf(repository);
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
			org: owner,
			name: record.name,
			digest: record.digest,
			status: "deployed",
			logical_environment: record.environment,
			deployment_name: record.deployment,
			github_repository: repo
		})
	);
	return data.total_count;
}
// flows/publishing/linked-artifacts
async function recordStorage(targets, access, log) {
	const images = targets.flatMap(linkedImage);
	await recordAll("storage record", images, { access, log }, createStorageRecord);
}
async function recordDeployments(targets, { environment, name: given }, access, log) {
	const images = targets.filter(({ platform }) => platform === void 0).flatMap(linkedImage);
	const records = images.map(({ name, digest, repository }) => {
		const own = repository.replaceAll("/", "-");
		const shared = given !== void 0 && images.length > 1 ? `${given}-${own}` : given;
		return { name, digest, environment, deployment: shared ?? own };
	});
	await recordAll("deployment record", records, { access, log }, createDeploymentRecord);
}
function linkedImage({ subject, place }) {
	const { name, digest } = subject;
	const slash = name.indexOf("/");
	const registryUrl = `https://${name.slice(0, slash)}`;
	if (place?.store.kind !== "registry" || isLoopback(new URL(registryUrl).hostname)) return [];
	return [{ name, digest, registryUrl, repository: name.slice(slash + 1) }];
}
async function recordAll(noun, records, { access, log }, create) {
	try {
		if (records.length === 0) throw noImages(noun);
		const { github, repository } = await organizationOf(access);
		let created = 0;
		for (const record of records) created += await create(github, repository, record);
		log.info(`Created ${countNoun(created, noun)} in the organization’s linked artifacts.`);
	} catch (error) {
		if (!(error instanceof RemoteError || error instanceof UserError)) throw error;
		log.annotate("notice", `No ${noun} was created: ${messageWithFix(error)}`);
	}
}
async function organizationOf(access) {
	const serverUrl = access.context?.serverUrl;
	if (serverUrl !== void 0 && isEnterpriseServer(serverUrl)) {
		throw unavailable(`${serverUrl} runs GitHub Enterprise Server.`);
	}
	const opened = await githubOf(access);
	const { isUserOwned } = await repositoryFacts(access);
	if (isUserOwned) throw unavailable("only organizations have linked artifacts.");
	return opened;
}
function unavailable(message) {
	return new UserError("not-supported", message, "Remove the input that requests the record.");
}
function noImages(noun) {
	return new UserError(
		"not-supported",
		"none of the subjects is an image in a registry that GitHub can reach.",
		`First push the image to a registry, or do not request a ${noun}.`
	);
}
export{recordDeployments,recordStorage};
