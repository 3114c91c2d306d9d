import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{SERVICE,callGitHub,noneWhenNotFound}from"./chunk-AXCVR5AX.js";
import{isObjectId,objectAt,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/resolve-ref
var MAX_TAGS = 5;
async function resolveRef(github, repository, ref) {
	if (isObjectId(ref)) return ref;
	const names = /^refs\/(?:heads|tags)\//.test(ref) ? [ref.slice("refs/".length)] : [`heads/${ref}`, `tags/${ref}`];
	const found = [];
	for (const name of names) {
		const target = await targetOf(github, repository, name);
		if (target !== void 0) found.push(target);
	}
	const [first, second] = found;
	if (first === void 0) {
		throw failure(
			github,
			"not-found",
			`${repository} has no branch or tag ${ref} that the token can read`
		);
	}
	if (second !== void 0) {
		const message = `${repository} has both a branch and a tag named ${ref}; write refs/heads/${ref} or refs/tags/${ref}`;
		throw failure(github, "conflict", message);
	}
	return await commitOf(github, repository, first);
}
async function targetOf(github, repository, name) {
	const data = await ask(
		`read refs/${name} in ${repository}`,
		() => github.octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...repositoryOf(repository),
			ref: name
		}).catch(noneWhenNotFound)
	);
	if (data === void 0) return void 0;
	if (stringAt(data, "ref") !== `refs/${name}`) throw untrue(github, `refs/${name}`);
	return readTarget(github, data, `refs/${name}`);
}
async function commitOf(github, repository, start) {
	let target = start;
	for (let depth = 0; target.type === "tag" && depth < MAX_TAGS; depth++) {
		const { id } = target;
		const data = await ask(
			`read the tag ${id} in ${repository}`,
			() => github.octokit.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
				...repositoryOf(repository),
				tag_sha: id
			})
		);
		if (data === void 0 || stringAt(data, "sha") !== id) throw untrue(github, `the tag ${id}`);
		target = readTarget(github, data, `the tag ${id}`);
	}
	if (target.type !== "commit") throw untrue(github, `a commit of ${repository}`);
	return target.id;
}
async function ask(what, run) {
	const answer = await callGitHub({ what, permissions: ["contents: read"] }, run);
	return answer === void 0 ? void 0 : { ...answer.data };
}
function readTarget(github, data, what) {
	const object = objectAt(data, "object") ?? {};
	const id = stringAt(object, "sha") ?? "";
	if (!isObjectId(id)) throw untrue(github, what);
	return { type: stringAt(object, "type"), id };
}
function untrue(github, what) {
	return failure(github, "bad-response", `${SERVICE} returned a different object for ${what}`);
}
function failure({ apiUrl }, code, message) {
	return new RemoteError(code, message, { service: SERVICE, method: "GET", url: apiUrl });
}
export{resolveRef};
