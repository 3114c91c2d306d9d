import {
	openRunCache
} from "./chunk-W6WEVVMQ.js";
import {
	imageRequest,
	namedImage,
	pathRequest,
	requireOneSource,
	sourceName
} from "./chunk-3ZDFUAJA.js";
import {
	guardedFolders,
	imageStoreDependencies,
	parseMirrors,
	readPlainFile
} from "./chunk-PSZKTYL2.js";
import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/inventory/empty-source-fix.ts
function emptySourceFix(kind) {
	const isThere = kind === "terminal" ? "Check that this is the right folder" : "Check that the source exists (run actions/checkout before this step)";
	return `${isThere} and that manifests have lockfiles, for example from \`npm install --package-lock-only\`; docs/ecosystems.md lists the supported files.`;
}

// shared/flows/inventory/resolve-choice.ts
var CENTRAL = "https://repo1.maven.org/maven2";
function repositoryUrls({
	stated,
	isOffline
}) {
	if (stated.length === 0) return isOffline ? [] : [CENTRAL];
	const [first, ...more] = stated;
	if (more.length === 0 && first === "none") return void 0;
	if (more.length === 0 && first === "local") return [];
	return stated.map(repositoryUrl);
}
function repositoryUrl(value) {
	const url = URL.canParse(value) ? new URL(value) : void 0;
	const isPlain = url !== void 0 && `${url.username}${url.password}${url.search}${url.hash}` === "";
	if (isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, "");
	throw new UserError(
		"input-invalid",
		"Input `resolve` contains a value that is not the URL of a Maven repository.",
		"Set `resolve` to `none`, to `local`, or to https URLs without credentials, one per line."
	);
}

// shared/ecosystems/system-types.ts
var SYSTEM_TYPES = /* @__PURE__ */ new Set([
	"alpm",
	"apk",
	"deb",
	"ebuild",
	"opkg",
	"rpm"
]);

// shared/flows/inventory/take-inventories.ts
var NOT_COMPARED = { comparison: { status: "none" } };
var NO_IMAGE = { kind: "oci", path: "." };
async function takeInventories(choice, login, run, reader) {
	requireOneSource(choice);
	const { image, sbom, path = run.workspace, isWithIgnored } = choice;
	if (sbom !== void 0) {
		const inventories2 = [await inventoryInSbom(sbom, reader)];
		return { inventories: inventories2, proposedIgnores: [], compared: NOT_COMPARED };
	}
	const { request, proposedIgnores } = image === void 0 ? await pathRequest(path, isWithIgnored, run, reader) : { request: imageRequest(image, choice, run.workspace), proposedIgnores: [] };
	const folder = request.kind === "path" ? request.path : run.workspace;
	const loadList = lateLister(choice.resolve, folder, reader);
	let compared = NOT_COMPARED;
	const onRead = async (contents, wanted) => {
		if (request.kind !== "path" || choice.isComparing !== true) return;
		const { baseOfFolder } = await import("./base-of-folder-GDQKZPCR.js");
		const rules = { named: choice.comparedCommit, list: await loadList() };
		compared = await baseOfFolder(request.path, { contents, wanted }, run, rules);
	};
	const hooks = { onRead, loadList };
	const inventories = await inventoriesOf(request, choice, login, reader, hooks);
	return { inventories, proposedIgnores, compared };
}
async function inventoryInSbom(path, reader) {
	const bytes = await readPlainFile(path, guardedFolders(reader));
	const { readSbom } = await import("./read-sbom-A2Y4ML5S.js");
	return readSbom(bytes, sourceName(reader.workspace, path));
}
async function inventoriesOf(request, choice, login, reader, hooks) {
	const image = request.kind === "image" ? request.image : NO_IMAGE;
	const mirrors = parseMirrors(choice.mirrors);
	const dependencies = { ...imageStoreDependencies(image, login, reader), mirrors };
	const cache = openRunCache(choice, image, reader);
	const base = choice.baseImage;
	const { readInventories } = await loadReaders();
	const inventories = await readInventories(request, dependencies, {
		cache: cache?.layers,
		base: base === void 0 ? void 0 : namedImage(base, reader.workspace),
		progress: (done, total) => reader.progress(`Read ${done} of ${total} layers`),
		// A scan can use the layers that another step stored in the cache.
		readsFunctions: choice.readsFunctions === true || cache !== void 0 && request.kind === "image",
		...hooks
	});
	await cache?.finish();
	return inventories;
}
async function loadReaders() {
	return await import("./read-inventories-56MENNXT.js");
}
function lateLister(resolve, folder, reader) {
	repositoryUrls(resolve);
	let loading;
	const load = async () => {
		const { packageLister } = await import("./list-packages-QXOMJ5FP.js");
		return packageLister(resolve, folder, reader);
	};
	return async () => {
		loading ??= load();
		return await loading;
	};
}

export {
	emptySourceFix,
	repositoryUrls,
	SYSTEM_TYPES,
	takeInventories
};
