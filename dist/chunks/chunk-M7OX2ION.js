import {
	findGit,
	isObject,
	isObjectId,
	objectAt,
	originOf,
	readHead,
	readReference,
	stringAt,
	workTreesAround
} from "./chunk-PSZKTYL2.js";

// shared/flows/results/checkout.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, relative as relative2, sep } from "node:path";

// shared/git/loose-references.ts
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
var MAX_NAMES = 1e3;
async function looseReferences(below, { common }) {
	const entries = await readdir(join(common, below), {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	return entries.filter((entry) => entry.isFile()).slice(0, MAX_NAMES).map((entry) => relative(common, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}

// shared/flows/results/checkout.ts
var REPOSITORY_OF_URL = /[/:]([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
var PULL_REFERENCE = /^refs\/remotes\/(pull\/\d+\/(?:head|merge))$/;
var SUBMODULES = `${sep}.git${sep}modules${sep}`;
async function checkoutOf(scanned, run) {
	const { context } = run;
	if (context === void 0 || context.sha === "") return void 0;
	const path = await realPath(scanned);
	const workspace = await realPath(run.workspace);
	const tree = await treeAround(path, isBelow(workspace, path) ? workspace : "");
	const merge = mergeIn(context);
	if (tree === void 0) return { commit: context.sha, ref: context.ref, root: "", ...merge };
	const repository = await repositoryOf(tree);
	const root = isBelow(workspace, tree.top) ? slashed(relative2(workspace, tree.top)) : "";
	const head = await readHead(tree);
	const commit = head.commit ?? await commitByGit(tree, run);
	if (commit === void 0) return { repository, root };
	const ref = await refAtGitHub({ ...head, commit }, tree, context);
	return { commit, ref, repository, root, ...commit === context.sha && merge };
}
async function repositoryAt(path, { workspace }) {
	const real = await realPath(path);
	const within = await realPath(workspace);
	const tree = await treeAround(real, isBelow(within, real) ? within : "");
	return tree && await repositoryOf(tree);
}
async function repositoryOf({ common }) {
	return REPOSITORY_OF_URL.exec(await originOf(common) ?? "")?.[1];
}
async function commitByGit({ folder }, programs) {
	const program = await findGit(programs.env);
	if (program === void 0) return void 0;
	const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", "HEAD"];
	const answer = await programs.exec(program, args, { cwd: folder }).catch(() => void 0);
	const text = answer?.exitCode === 0 ? answer.stdout.toString("utf8").trim() : "";
	return isObjectId(text) ? text : void 0;
}
async function treeAround(path, within) {
	let submodule;
	for await (const tree of workTreesAround(path)) {
		if (within !== "" && !isBelow(within, tree.top)) break;
		if (!tree.folder.includes(SUBMODULES)) return tree;
		submodule ??= tree;
	}
	return submodule;
}
async function refAtGitHub({ commit, ref }, tree, context) {
	if (ref?.startsWith("refs/heads/") === true) {
		const remote = ref.replace("refs/heads/", "refs/remotes/origin/");
		if (await readReference(remote, tree) === commit) return ref;
	}
	if (commit === context.sha) return context.ref;
	for (const name of await looseReferences("refs/remotes/pull", tree)) {
		const pull = PULL_REFERENCE.exec(name)?.[1];
		if (pull !== void 0 && await readReference(name, tree) === commit) return `refs/${pull}`;
	}
	for (const name of await looseReferences("refs/tags", tree)) {
		if (await readReference(name, tree) === commit) return name;
	}
	return void 0;
}
function mergeIn({ payload, ref }) {
	const pull = isObject(payload) ? objectAt(payload, "pull_request") : void 0;
	const head = pull && objectAt(pull, "head");
	const mergeOf = head && stringAt(head, "sha");
	return mergeOf !== void 0 && /^refs\/pull\/\d+\/merge$/.test(ref) ? { mergeOf } : {};
}
async function realPath(path) {
	return await realpath(path).catch(() => path);
}
function isBelow(folder, path) {
	const below = relative2(folder, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function slashed(path) {
	return path.replaceAll("\\", "/");
}

export {
	checkoutOf,
	repositoryAt
};
