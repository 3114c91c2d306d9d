import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub,noneWhenNotFound}from"./chunk-AXCVR5AX.js";
import{isObject,request,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/release-assets
var MAX_PAGES = 5;
var PER_PAGE = 100;
var MAX_ASSETS = 1e3;
async function findRelease(github, repository, tag) {
	const need = { what: `find the release ${tag}`, permissions: ["contents: write"] };
	const names = repositoryOf(repository);
	return await callGitHub(need, async () => {
		const { octokit } = github;
		const published = await octokit.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", { ...names, tag }).catch(noneWhenNotFound);
		if (published !== void 0) return releaseOf(published.data);
		for (let page = 1; page <= MAX_PAGES; page++) {
			const { data } = await octokit.request("GET /repos/{owner}/{repo}/releases", {
				...names,
				per_page: PER_PAGE,
				page
			});
			const draft = data.find((release) => release.tag_name === tag);
			if (draft !== void 0) return releaseOf(draft);
			if (data.length < PER_PAGE) return void 0;
		}
		return void 0;
	});
}
async function requireRelease(github, repository, tag) {
	const release = await findRelease(github, repository, tag);
	if (release !== void 0) return release;
	throw noRelease(github, repository, tag);
}
async function requireOpenRelease(github, repository, tag) {
	const release = await requireRelease(github, repository, tag);
	if (release.isDraft) return;
	if (release.isImmutable) throw closedRelease(github, repository, release, tag);
	const need = { what: `write to release ${tag}`, permissions: ["contents: write"] };
	await callGitHub(
		need,
		() => github.octokit.request("POST /repos/{owner}/{repo}/releases/generate-notes", {
			...repositoryOf(repository),
			tag_name: tag
		})
	);
}
async function listReleaseFiles(github, repository, release) {
	const need = { what: "list the files in a release", permissions: ["contents: read"] };
	const files = [];
	for (let page = 1; files.length < MAX_ASSETS; page++) {
		const { data } = await callGitHub(
			need,
			() => github.octokit.request("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
				...repositoryOf(repository),
				release_id: release.id,
				per_page: PER_PAGE,
				page
			})
		);
		files.push(...data.map(fileOf));
		if (data.length < PER_PAGE) break;
	}
	return files;
}
async function readReleaseFile(github, repository, file, maxBytes) {
	const { owner, repo } = repositoryOf(repository);
	const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/releases/assets/${file.id}`;
	const token = await tokenOf(github);
	const answer = await request(github.network, `${github.apiUrl}${path}`, {
		service: "GitHub release storage",
		headers: {
			accept: "application/octet-stream",
			...token === void 0 ? {} : { authorization: `Bearer ${token}` }
		},
		maxBytes
	});
	return answer.body;
}
async function deleteReleaseFile(github, repository, file) {
	const need = {
		what: `delete ${file.name} from a release`,
		permissions: ["contents: write"]
	};
	await callGitHub(
		need,
		() => github.octokit.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
			...repositoryOf(repository),
			asset_id: file.id
		}).catch(noneWhenNotFound)
	);
}
async function tokenOf({ octokit }) {
	const auth = await octokit.auth();
	return isObject(auth) ? stringAt(auth, "token") : void 0;
}
function noRelease(github, repository, tag) {
	const url = `${github.apiUrl}/repos/${repository}/releases/tags/${tag}`;
	const call = { service: "GitHub", method: "GET", url, status: 404 };
	const fix = `Create the release first, for example with \`gh release create ${tag} --draft\`, and give the job \`contents: write\`.`;
	return new RemoteError("not-found", `${repository} has no release ${tag}.`, call, { fix });
}
function closedRelease(github, repository, { id }, tag) {
	const url = `${github.apiUrl}/repos/${repository}/releases/${id}`;
	const call = { service: "GitHub", method: "GET", url, status: 200 };
	const message = `Release ${tag} in ${repository} is published and immutable, so no files can be added to it.`;
	const fix = "Attach attestations while the release is a draft, and publish it afterward.";
	return new RemoteError("conflict", message, call, { fix });
}
function releaseOf(data) {
	const { id, upload_url: uploadUrl, draft: isDraft, immutable: isImmutable = false } = data;
	return { id, uploadUrl, isDraft, isImmutable };
}
function fileOf(asset) {
	const { id, name, size, state } = asset;
	return { id, name, size, isComplete: state === "uploaded" };
}

export{findRelease,requireRelease,requireOpenRelease,listReleaseFiles,readReleaseFile,deleteReleaseFile};
