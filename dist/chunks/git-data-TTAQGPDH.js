import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{SERVICE,callGitHub}from"./chunk-AXCVR5AX.js";
import{arrayAt,isObject,isObjectId,kindOf,objectAt,objectId,stringAt,treeContent}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/git-data
async function readBranchTip(github, repository, branch) {
	const { data } = await ask(
		`read the branch ${branch}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...repositoryOf(repository),
			ref: `heads/${branch}`
		})
	);
	const object = objectAt(data, "object");
	const id = object === void 0 ? void 0 : stringAt(object, "sha");
	if (stringAt(data, "ref") !== `refs/heads/${branch}` || id === void 0 || !isObjectId(id)) {
		throw untrue(github, `the branch ${branch}`);
	}
	return id;
}
async function readMergeBase(github, repository, base, head) {
	const { data } = await ask(
		`compare ${base} with ${head}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...repositoryOf(repository),
			basehead: `${base}...${head}`,
			per_page: 1
		})
	);
	const id = stringAt(objectAt(data, "merge_base_commit") ?? {}, "sha");
	if (id === void 0 || !isObjectId(id)) throw untrue(github, `the merge base of ${base}`);
	return id;
}
async function readCommit(github, repository, id) {
	const { data } = await ask(
		`read the commit ${id}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			...repositoryOf(repository),
			commit_sha: id
		})
	);
	const tree = stringAt(objectAt(data, "tree") ?? {}, "sha") ?? "";
	const parents = (arrayAt(data, "parents") ?? []).map(
		(parent) => isObject(parent) ? stringAt(parent, "sha") ?? "" : ""
	);
	if (stringAt(data, "sha") !== id || ![tree, ...parents].every(isObjectId)) {
		throw untrue(github, `the commit ${id}`);
	}
	return { tree, parents };
}
async function readTrees(github, repository, id, isRecursive) {
	const { data } = await ask(
		`read the folder ${id}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			...repositoryOf(repository),
			tree_sha: id,
			...isRecursive ? { recursive: "1" } : {}
		})
	);
	const trees = new Map();
	for (const [tree, entries] of foldersIn(arrayAt(data, "tree") ?? [], id)) {
		if (objectId("tree", treeContent(entries), tree) === tree) trees.set(tree, entries);
		else if (data["truncated"] !== true && (isRecursive || tree === id)) {
			throw untrue(github, `the folder ${tree}`);
		}
	}
	return trees;
}
async function readBlob(github, repository, id) {
	const { data } = await ask(
		`read the file ${id}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
			...repositoryOf(repository),
			file_sha: id
		})
	);
	const content = Buffer.from(stringAt(data, "content") ?? "", "base64");
	if (stringAt(data, "encoding") === "base64" && objectId("blob", content, id) === id) {
		return content;
	}
	throw untrue(github, `the file ${id}`);
}
async function ask(what, run) {
	const need = { what, permissions: ["contents: read"] };
	const { data } = await callGitHub(need, run);
	return { data: { ...data } };
}
function foldersIn(listed, root) {
	const byPath = new Map([["", [root, []]]]);
	const entries = listed.map((each) => entryOf(isObject(each) ? each : {}));
	for (const { path, entry } of entries) {
		if (entry.kind === "folder") byPath.set(path, [entry.id, []]);
	}
	for (const { path, entry } of entries) {
		const slash = path.lastIndexOf("/");
		byPath.get(slash === -1 ? "" : path.slice(0, slash))?.[1].push(entry);
	}
	return [...byPath.values()];
}
function entryOf(listed) {
	const path = stringAt(listed, "path") ?? "";
	const mode = (stringAt(listed, "mode") ?? "").replace(/^0+/, "");
	const name = path.slice(path.lastIndexOf("/") + 1);
	return { path, entry: { name, mode, kind: kindOf(mode), id: stringAt(listed, "sha") ?? "" } };
}
function untrue({ apiUrl }, what) {
	const call = { service: SERVICE, method: "GET", url: apiUrl };
	return new RemoteError(
		"bad-response",
		`${SERVICE} returned a different object for ${what}`,
		call
	);
}
export{readBlob,readBranchTip,readCommit,readMergeBase,readTrees};
