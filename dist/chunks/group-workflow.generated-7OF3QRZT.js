import{isInstalled,linesOfKey}from"./chunk-ZLU6APNW.js";
import{frontendOf,readStages,substitute}from"./chunk-3PY4VJTJ.js";
import{readDockerfile}from"./chunk-63MV2323.js";
import{parseYaml,parseYamlDocuments,yamlLines}from"./chunk-SXFPTYMK.js";
import{manifestFormat,notALockfile,objectEntry,parseEach,readJsonObject,unread,unreadRows}from"./chunk-E35L4L6K.js";
import{packageOf,vcsUrl}from"./chunk-GELJNKES.js";
import{GIT_INDEX,baseName,besidePath,isInFolder,linesOf}from"./chunk-3B7BY7XH.js";
import{DOCKER_HUB,arrayAt,asObject,isObject,objectAt,parseGitConfig,parseImageReference,parseJson,scalarText,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// ecosystems/docker/image-package
var OFFICIAL = "library/";
function imagePackage(file, text, facts) {
	const { registry, repository, tag, digest } = referenceOf(file, text, facts.line);
	const isHub = registry === DOCKER_HUB;
	const path = isHub && repository.startsWith(OFFICIAL) ? repository.slice(OFFICIAL.length) : repository;
	const slash = path.lastIndexOf("/");
	return packageOf(file, {
		...facts,
		type: "docker",
		namespace: slash === -1 ? void 0 : path.slice(0, slash),
		name: path.slice(slash + 1),
		fullName: isHub ? path : `${registry}/${path}`,
		version: digest ?? tag ?? "",
		qualifiers: {
			repository_url: isHub ? void 0 : registry,
			tag: digest === void 0 ? void 0 : tag
		},
		isDirect: true,
		hashes: hashesOf(digest)
	});
}
function referenceOf(file, text, line) {
	try {
		return parseImageReference(text);
	} catch (cause) {
		if (!(cause instanceof UserError)) throw cause;
		throw new DataError("malformed", cause.message, { path: file.path, line }, { cause });
	}
}
function hashesOf(digest) {
	const [algorithm, value = ""] = (digest ?? "").split(":");
	return algorithm === "sha256" ? [{ algorithm, value }] : void 0;
}
// ecosystems/docker/compose
var STARTS = ["docker-compose", "compose", "podman-compose"];
var ENDS = [".yml", ".yaml"];
var composeFile = {
	role: "manifest",
	wanted: {
		names: STARTS.flatMap((start) => ENDS.map((end) => `${start}${end}`)),
		globs: STARTS.flatMap(
			(start) => ENDS.flatMap((end) => [`${start}.*${end}`, `${start}-*${end}`])
		)
	},
	wantedIn: ["directory", "file"],
	parse: parseCompose
};
function parseCompose(file) {
	const text = file.bytes.toString("utf8");
	const lineOf = linesOfKey(text, "image");
	const stated = parseYamlDocuments(text, file.path);
	const documents = stated.filter(isObject);
	if (documents.length === 0 && stated.some((document) => (document ?? null) !== null)) {
		throw notALockfile(file, "services", "make it a valid Compose file");
	}
	return parseEach(documents.flatMap(imagesOf), (stated2) => {
		const line = lineOf(stated2);
		const image = substitute(stated2, () => void 0);
		if (image === void 0 || image === "") return void 0;
		return imagePackage(file, image, { line, scope: "runtime" });
	});
}
function imagesOf(document) {
	return Object.values(objectAt(document, "services") ?? {}).filter(isObject).filter((service) => !Object.hasOwn(service, "build")).flatMap((service) => stringAt(service, "image") ?? []);
}
// ecosystems/docker/dockerfile
var dockerfile = {
	role: "manifest",
	wanted: {
		names: ["Dockerfile", "dockerfile", "Containerfile", "containerfile"],
		globs: ["Dockerfile.*", "Dockerfile-*", "Containerfile.*", "Containerfile-*"],
		suffixes: [".Dockerfile", ".dockerfile", ".Containerfile", ".containerfile"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !path.endsWith(".dockerignore"),
	parse: parseDockerfile
};
var EMPTY_IMAGE = "scratch";
var WHOLE = new Set(["Dockerfile", "dockerfile", "Containerfile"]);
function parseDockerfile(file) {
	const text = file.bytes.toString("utf8");
	const syntax = frontendOf(text);
	const frontend = syntax === void 0 ? [] : [{ image: syntax.image, line: syntax.line, scope: "development" }];
	const stages = readStages(readDockerfile(text));
	if (stages.length === 0 && WHOLE.has(baseName(file.path)) && text.trim() !== "") {
		throw notALockfile(file, "FROM", "start it with a FROM instruction");
	}
	const used = [...frontend, ...imagesOf2(stages)];
	return parseEach(
		used,
		({ image, ...facts }) => image === EMPTY_IMAGE ? void 0 : imagePackage(file, image, facts)
	);
}
function imagesOf2(stages) {
	const delivered = deliveredStages(stages);
	return stages.flatMap(({ base, copied, mounted, line }, index) => {
		const scope = delivered.has(index) ? "runtime" : "development";
		const bases = base?.kind === "image" ? [{ image: base.name, line, scope }] : [];
		const copies = copied.flatMap(
			(from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope }] : []
		);
		const mounts = mounted.flatMap(
			(from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope: "development" }] : []
		);
		return [...bases, ...copies, ...mounts];
	});
}
function deliveredStages(stages) {
	const used = new Set();
	for (const { base, copied, mounted } of stages) {
		for (const from of [...copied, ...mounted, ...base === void 0 ? [] : [base]]) {
			if (from.kind === "stage") used.add(from.index);
		}
	}
	const delivered = new Set();
	for (let index = stages.length - 1; index >= 0; index--) {
		if (!used.has(index)) delivered.add(index);
		const base = stages[index]?.base;
		if (delivered.has(index) && base?.kind === "stage") delivered.add(base.index);
	}
	return delivered;
}
// ecosystems/docker/kubernetes
var kubernetesManifest = {
	wanted: { suffixes: [".yaml", ".yml"] },
	wantedIn: ["directory", "file"],
	isLikely: mayBeManifest,
	parse: parseManifest
};
var NOT_MINE = { packages: [], problems: [], isForeign: true };
function parseManifest(file) {
	if (!mayBeManifest(file.bytes)) return NOT_MINE;
	const text = file.bytes.toString("utf8");
	const objects = readObjects(text, file.path);
	if (objects.length === 0) return NOT_MINE;
	const images = objects.flatMap((object) => [...imagesIn(object)]);
	const lines = {
		image: linesOfKey(text, "image"),
		reference: linesOfKey(text, "reference")
	};
	return parseEach(images, ({ text: image, key }) => {
		const line = lines[key](image);
		if (/[${}<>\s]/.test(image) || image === "") return void 0;
		return imagePackage(file, image, { line, scope: "runtime" });
	});
}
function mayBeManifest(bytes) {
	return bytes.includes("apiVersion") && bytes.includes("kind") && bytes.includes("image");
}
function readObjects(text, path) {
	try {
		const documents = parseYamlDocuments(text, path);
		return documents.filter(
			(value) => isObject(value) && stringAt(value, "apiVersion") !== void 0 && stringAt(value, "kind") !== void 0
		);
	} catch (error) {
		if (error instanceof DataError && text.includes("{{")) return [];
		throw error;
	}
}
var CONTAINERS = ["initContainers", "containers", "ephemeralContainers"];
function* imagesIn(value) {
	if (Array.isArray(value)) {
		for (const item of value) yield* imagesIn(item);
		return;
	}
	if (!isObject(value)) return;
	for (const [key, inner] of Object.entries(value)) {
		if (CONTAINERS.includes(key)) yield* containerImages(arrayAt(value, key) ?? []);
		else if (key === "volumes") yield* volumeImages(arrayAt(value, key) ?? []);
		yield* imagesIn(inner);
	}
}
function* containerImages(containers) {
	for (const container of containers.filter(isObject)) {
		const text = stringAt(container, "image");
		if (text !== void 0) yield { text, key: "image" };
	}
}
function* volumeImages(volumes) {
	for (const volume of volumes.filter(isObject)) {
		const text = stringAt(objectAt(volume, "image") ?? {}, "reference");
		if (text !== void 0) yield { text, key: "reference" };
	}
}
// ecosystems/docker
var ecosystem = {
	id: "docker",
	formats: [dockerfile, composeFile, kubernetesManifest]
};
// ecosystems/git
var gitmodules = {
	role: "manifest",
	wanted: { names: [".gitmodules"] },
	wantedIn: ["directory"],
	parse: parseModules
};
var ecosystem2 = { id: "git", formats: [gitmodules] };
var TYPES = new Map([
	["github.com", "github"],
	["bitbucket.org", "bitbucket"]
]);
var MAX_ADDRESS = 2048;
function parseModules(file, context) {
	const index = context.file(besidePath(file.path, GIT_INDEX));
	const extract = index === void 0 ? {} : asObject(parseJson(index.bytes, index.path), "$");
	const commits = objectAt(extract, "submodules") ?? {};
	const text = file.bytes.toString("utf8");
	const modules = parseGitConfig(text);
	const parsed = parseEach(
		modules.filter(({ name }) => name === "submodule"),
		(section) => {
			const path = section.values.get("path")?.replace(/\/+$/, "") ?? "";
			const commit = isObject(commits) ? stringAt(commits, path) : void 0;
			if (commit === void 0) return void 0;
			return submodule(file, section, commit, stringAt(extract, "origin"));
		}
	);
	const problems = unreadRows(
		file,
		refusedRows(text),
		"write the section as `git submodule add` does"
	);
	return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
var KNOWN = /^\s*(?:$|[#;[]|[A-Za-z][A-Za-z0-9-]*\s*(?:=|$))/;
function refusedRows(text) {
	const rows = [];
	let isContinued = false;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (!isContinued && !KNOWN.test(row)) rows.push({ text: row, line });
		isContinued = row.endsWith("\\");
	}
	return rows;
}
function submodule(file, { values, line }, commit, origin) {
	const url = absolute(values.get("url") ?? "", origin);
	const [host = "", ...segments] = segmentsOf(url) ?? [];
	const type = segments.length === 2 ? TYPES.get(host) : void 0;
	const facts = {
		version: commit,
		line,
		isDirect: true,
		downloadUrl: url === "" ? void 0 : url
	};
	const name = segments.at(-1) ?? lastSegment(url || (values.get("path") ?? ""));
	if (type === void 0) {
		const qualifiers = { vcs_url: vcsUrl(url, commit) };
		return packageOf(file, { ...facts, type: "generic", name, qualifiers });
	}
	const fullName = segments.join("/");
	return packageOf(file, { ...facts, type, namespace: segments[0], name, fullName });
}
function absolute(url, origin) {
	if (!url.startsWith("./") && !url.startsWith("../")) return url;
	if (origin === void 0 || url.length > MAX_ADDRESS) return "";
	let base = origin.replace(/\/+$/, "");
	let rest = url;
	for (; ; ) {
		if (rest.startsWith("./")) rest = rest.slice(2);
		else if (rest.startsWith("../")) {
			base = base.slice(0, Math.max(base.lastIndexOf("/"), base.lastIndexOf(":"), 0));
			rest = rest.slice(3);
		} else return `${base}/${rest}`;
	}
}
function segmentsOf(url) {
	if (url.length > MAX_ADDRESS) return void 0;
	const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+(?::[^/@]*)?@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(url);
	const [, host, path = ""] = match ?? [];
	if (host === void 0) return void 0;
	const parts = path.replace(/\/+$/, "").replace(/\.git$/, "").split("/");
	return [host.toLowerCase(), ...parts.filter((part) => part !== "")];
}
function lastSegment(path) {
	return path.replace(/\/+$/, "").replace(/\.git$/, "").split(/[/:]/).at(-1) ?? "";
}
// ecosystems/github-actions/uses
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var FULL_TAG = /^(?:refs\/)?tags\/(.+)$/;
var VERSION_COMMENT = /^#\s*v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\s*$/;
function packageOfUse(file, uses, { line, comment = "", downloadUrl }) {
	const at = uses.lastIndexOf("@");
	const [owner = "", repository = "", ...path] = uses.slice(0, Math.max(at, 0)).split("/");
	if (isOfThisRepository(uses) || /:\/\/|\s/.test(uses) || owner === "" || repository === "")
		return void 0;
	const reference = uses.slice(at + 1);
	return packageOf(file, {
		type: "githubactions",
		namespace: owner,
		name: repository,
		fullName: `${owner}/${repository}`,
		version: reference,
		fullVersion: COMMIT.test(reference) ? VERSION_COMMENT.exec(comment)?.[1] : FULL_TAG.exec(reference)?.[1],
		subpath: path.join("/"),
		ecosystem: "GitHub Actions",
		line,
		scope: "development",
		isDirect: true,
		downloadUrl
	});
}
function isOfThisRepository(uses) {
	return uses.startsWith("./") || uses.startsWith("../") || uses.startsWith("$/");
}
// ecosystems/github-actions/actions-lock
var actionsLock = {
	role: "lockfile",
	wanted: { pathSuffixes: [".github/workflows/actions.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseActionsLock
};
function parseActionsLock(file) {
	const text = file.bytes.toString("utf8");
	const lockfile = parseYaml(text, file.path);
	const dependencies = isObject(lockfile) ? objectAt(lockfile, "dependencies") : void 0;
	if (dependencies === void 0) throw notALockfile(file, "dependencies", FIX);
	const lines = yamlLines(text, file.path);
	return parseEach(Object.entries(dependencies), ([uses, value]) => {
		const line = lines.get(`dependencies.${uses}`);
		const commit = stringAt(objectEntry(file, value, { text: uses, line }), "commit");
		const found = packageOfUse(file, uses, { line, downloadUrl: placeOf(uses, commit) });
		if (found === void 0) throw unread(file, { text: uses, line }, FIX);
		return found;
	});
}
var FIX = "regenerate actions.lock with gh-actions-lock";
function placeOf(uses, commit) {
	const hash = /^sha(?:1|256)-([0-9a-f]{40,64})$/.exec(commit ?? "")?.[1];
	const repository = /^[\w.-]+\/[\w.-]+/.exec(uses)?.[0];
	if (hash === void 0 || repository === void 0) return void 0;
	return `git+https://github.com/${repository}@${hash}`;
}
// ecosystems/github-actions/images
var DOCKER = "docker://";
function imageOfUse(uses) {
	const image = uses.startsWith(DOCKER) ? uses.slice(DOCKER.length) : "";
	return isName(image) ? image : void 0;
}
function imagesIn2(documents, text) {
	const lines = { container: linesOfKey(text, "container"), image: linesOfKey(text, "image") };
	const used = (key, holder) => {
		const stated = stringAt(holder, key);
		if (stated === void 0) return [];
		const image = imageOfUse(stated) ?? stated;
		return isName(image) ? [{ image, line: lines[key](stated) }] : [];
	};
	return documents.flatMap((document) => [
		...jobsOf(document).flatMap((job) => [
			...used("container", job),
			...used("image", objectAt(job, "container") ?? {}),
			...Object.values(objectAt(job, "services") ?? {}).filter(isObject).flatMap((service) => used("image", service))
		]),
		...actionImage(document).flatMap((runs) => used("image", runs))
	]);
}
function jobsOf(document) {
	return Object.values(objectAt(document, "jobs") ?? {}).filter(isObject);
}
function actionImage(document) {
	const runs = objectAt(document, "runs") ?? {};
	return stringAt(runs, "image")?.startsWith(DOCKER) === true ? [runs] : [];
}
function isName(image) {
	return image !== "" && !image.includes("${{");
}
// ecosystems/github-actions
var workflow = {
	role: "manifest",
	wanted: { directories: [".github/workflows"], names: ["action.yml", "action.yaml"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => /\.ya?ml$/.test(path) && !/(?:^|\/)node_modules\//.test(path),
	parse: parseWorkflow
};
var ecosystem3 = { id: "github-actions", formats: [workflow, actionsLock] };
var FIX2 = "correct the workflow syntax";
function parseWorkflow(file) {
	const text = file.bytes.toString("utf8");
	const lines = linesOfUses(text);
	const all = parseYamlDocuments(text, file.path);
	const documents = all.filter(isObject);
	if (all.some((document) => !isObject(document) && (document ?? null) !== null)) {
		throw notALockfile(file, "jobs or runs", FIX2);
	}
	const used = parseEach(documents.flatMap(usesIn), (stated) => {
		if (typeof stated !== "string") throw unread(file, { text: "a step or job" }, FIX2);
		const uses = stated.trim();
		const use = lines.get(uses)?.shift() ?? { line: void 0 };
		const image = imageOfUse(uses);
		if (image !== void 0)
			return imagePackage(file, image, { line: use.line, scope: "development" });
		const found = packageOfUse(file, uses, use);
		if (found === void 0 && !isOfThisRepository(uses)) {
			throw unread(file, { text: uses, line: use.line }, FIX2);
		}
		return found;
	});
	const images = parseEach(
		imagesIn2(documents, text),
		({ image, line }) => imagePackage(file, image, { line, scope: "development" })
	);
	return {
		packages: [...used.packages, ...images.packages],
		problems: [...used.problems, ...images.problems]
	};
}
function usesIn(document) {
	const jobs = document["jobs"] ?? {};
	const runs = document["runs"] ?? {};
	if (!isObject(jobs) || !isObject(runs)) return [jobs];
	return [...Object.values(jobs), runs].flatMap((holder) => {
		const steps = isObject(holder) ? holder["steps"] ?? [] : void 0;
		if (!Array.isArray(steps)) return [steps];
		const own = isObject(holder) && holder["uses"] !== void 0 ? [holder["uses"]] : [];
		return [...own, ...usesInSteps(steps)];
	});
}
function usesInSteps(steps, seen = new Set()) {
	return steps.flatMap((step) => {
		if (!isObject(step)) return [step];
		if (seen.has(step)) return [];
		seen.add(step);
		return Object.entries(step).flatMap(([key, value]) => {
			if (key === "uses") return [value];
			if (key === "with" || key === "env") return [];
			return usesInSteps([value].flat().filter(isObject), seen);
		});
	});
}
function linesOfUses(text) {
	const lines = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const start = row.indexOf("uses:");
		if (start === -1) continue;
		const stated = row.slice(start + "uses:".length).trim();
		const [word = ""] = stated.split(/\s/, 1);
		const value = word.replace(/[,}]+$/, "").replace(/^["']|["']$/g, "");
		const use = { line, comment: stated.slice(word.length).trim() };
		const known = lines.get(value);
		if (known === void 0) lines.set(value, [use]);
		else known.push(use);
	}
	return lines;
}
// ecosystems/other-tools/uncovered
function uncovered(files, type, read) {
	return {
		...files,
		role: "manifest",
		wantedIn: ["directory", "file"],
		parse: (file, context) => parseEach(distinct(read(file, context)), ({ name: fullName, version, isDirect }) => {
			const slash = fullName.lastIndexOf("/");
			const namespace = slash === -1 ? void 0 : fullName.slice(0, slash);
			const name = fullName.slice(slash + 1);
			return packageOf(file, { type, namespace, name, fullName, version, isDirect });
		})
	};
}
function distinct(stated) {
	return new Map(stated.map((one) => [`${one.name}@${one.version}`, one])).values();
}
function withoutComments(file, marker) {
	const pattern = new RegExp(`(^|\\s)${marker}.*$`);
	return file.bytes.toString("utf8").slice(0, MAX_LENGTH).split("\n").map((row) => row.replace(pattern, "$1")).join("\n");
}
var MAX_LENGTH = 256 * 1024;
// ecosystems/other-tools/json-tools
var EXACT = /^[v=]?(\d+\.\d+\.\d+[\w.+-]*)$/;
var bower = uncovered(
	{
		wanted: { names: ["bower.json"] },
		isPrimary: (path) => !isInFolder(path, "bower_components") && !isInstalled(path)
	},
	"bower",
	(file) => {
		const document = readJsonObject(file);
		if (!["name", "dependencies", "devDependencies"].some((key) => Object.hasOwn(document, key))) {
			throw notALockfile(file, "name", "add one");
		}
		const tables = ["dependencies", "devDependencies", "resolutions"];
		return tables.flatMap((key) => inTable(objectAt(document, key)));
	}
);
var elm = uncovered({ wanted: { names: ["elm.json"] } }, "elm", (file) => {
	const document = readJsonObject(file);
	const tables = ["dependencies", "test-dependencies"].flatMap((key) => {
		const table = objectAt(document, key);
		return table === void 0 ? [] : [table];
	});
	if (tables.length === 0) throw notALockfile(file, "dependencies", "run `elm init`");
	return tables.flatMap((table) => [
		...inTable(table),
		...inTable(objectAt(table, "direct")),
		...inTable(objectAt(table, "indirect"), false)
	]);
});
var nimbleLock = uncovered(
	{ wanted: { names: ["nimble.lock"] } },
	"nim",
	(file) => {
		const packages = objectAt(readJsonObject(file), "packages");
		if (packages === void 0) throw notALockfile(file, "packages", "run `nimble lock`");
		return Object.entries(packages).map(([name, value]) => ({
			name,
			version: isObject(value) ? stringAt(value, "version") ?? "" : ""
		}));
	}
);
function inTable(table, isDirect = true) {
	return Object.entries(table ?? {}).filter(([, value]) => !isObject(value)).map(([name, value]) => ({
		name,
		version: EXACT.exec(scalarText(value))?.[1] ?? "",
		isDirect
	}));
}
// ecosystems/other-tools/shards
var LOCKFILE = "shard.lock";
var shardLock = uncovered(
	{ wanted: { names: [LOCKFILE] } },
	"generic",
	(file) => {
		const shards = documentOf(file, "shards");
		return inTable2(objectAt(shards, "shards"));
	}
);
var shardYml = uncovered(
	{
		wanted: { names: ["shard.yml", LOCKFILE] },
		isPrimary: (path) => baseName(path) === "shard.yml"
	},
	"generic",
	(file, context) => {
		const document = documentOf(file, "name");
		if (context.file(besidePath(file.path, LOCKFILE)) !== void 0) return [];
		const tables = ["dependencies", "development_dependencies"];
		return tables.flatMap((key) => inTable2(objectAt(document, key)));
	}
);
function documentOf(file, key) {
	const document = parseYaml(file.bytes.toString("utf8"), file.path);
	if (isObject(document) && Object.hasOwn(document, key)) return document;
	throw notALockfile(file, key, "run `shards install`");
}
function inTable2(table) {
	return Object.entries(table ?? {}).map(([name, value]) => {
		const stated = isObject(value) ? scalarText(value["version"]) : "";
		return { name, version: /^\d[\w.+-]*$/.exec(stated)?.[0] ?? "" };
	});
}
// ecosystems/other-tools/text-tools
var VERSIONS = ".meteor/versions";
var meteor = uncovered(
	{
		wanted: { pathSuffixes: [VERSIONS, ".meteor/packages"] }
	},
	"generic",
	(file, context) => {
		const isVersions = baseName(file.path) === "versions";
		const hasVersions = context.file(besidePath(file.path, "versions")) !== void 0;
		if (!isVersions && hasVersions) return [];
		const rows = withoutComments(file, "#").split("\n").map((text, index) => ({ text: text.trim(), line: index + 1 }));
		return rows.filter(({ text }) => text !== "").map((row) => {
			const [, name, version = ""] = /^([\w:.-]+)(?:@=?(\d[\w.+-]*)!?)?$/.exec(row.text) ?? [];
			const isUnread = name === void 0 || version === "" && isVersions;
			if (isUnread) throw unread(file, row, "run `meteor update`");
			return { name, version };
		});
	}
);
var opam = uncovered(
	{ wanted: { names: ["opam", "opam.locked"], suffixes: [".opam", ".opam.locked"] } },
	"opam",
	(file) => {
		const text = withoutComments(file, "#");
		if (!/^\s*[a-z-]+\s*:\s*["[{\w]/m.test(text)) {
			throw notALockfile(file, "opam field", "write one such as opam-version");
		}
		const lists = [...text.matchAll(DEPENDS)];
		if (lists.length < [...text.matchAll(/^\s*(?:depends|depopts)\s*:/gm)].length) {
			throw unread(file, { text: "depends" }, "write a plain list");
		}
		return lists.flatMap(
			([, list = ""]) => [...list.matchAll(/"([^"\n]+)"\s*(\{[^{}]*\})?/g)].map(([, name = "", filter = ""]) => ({
				name,
				version: /^\{\s*=\s*"([^"]+)"\s*\}$/.exec(filter)?.[1] ?? ""
			}))
		);
	}
);
var DEPENDS = /^\s*(?:depends|depopts)\s*:\s*(\[[^\]]{0,8000}\]|"[^"\n]{0,200}")/gm;
var nimble = uncovered(
	{ wanted: { suffixes: [".nimble"] } },
	"nim",
	(file) => {
		const text = withoutComments(file, "#");
		const own = /^\s*(?:(?:version|author|description|license|srcDir|bin|packageName)\s*[=:]|(?:requires|task)\b)/m;
		if (text.trim() !== "" && !own.test(text)) {
			throw notALockfile(file, "package data", "run `nimble init`");
		}
		const statements = [...text.matchAll(/\brequires[\s(]+((?:"[^"\n]*"[\s,]*)+)/g)];
		const stated = statements.flatMap(([, list = ""]) => [...list.matchAll(/"([^"]*)"/g)]);
		return stated.flatMap(([, one = ""]) => one.split(",").flatMap(requirement));
	}
);
function requirement(text) {
	const [, name = ""] = /^\s*([^\s#@=<>^~]+)/.exec(text) ?? [];
	if (name === "" || name === "nim") return [];
	return [{ name, version: /==\s*(\d[\w.-]*)\s*$/.exec(text)?.[1] ?? "" }];
}
var zig = uncovered(
	{ wanted: { names: ["build.zig.zon"] } },
	"generic",
	(file) => {
		const text = withoutComments(file, "//");
		if (!/\.\{/.test(text)) throw notALockfile(file, "struct", "run `zig init`");
		if (text.split("{").length !== text.split("}").length) {
			throw notALockfile(file, "closing brace", "write a struct");
		}
		const entries = [...text.matchAll(/\.(?:@")?([\w.-]+)"?\s*=\s*\.\{([^{}]*)\}/g)];
		const remote = entries.filter(([, , fields = ""]) => /\.url\s*=/.test(fields));
		if (remote.length < [...text.matchAll(/\.url\s*=/g)].length) throw unreadUrl(file);
		return remote.map(([, name = ""]) => ({ name, version: "" }));
	}
);
function unreadUrl(file) {
	return unread(file, { text: ".url" }, "write each dependency as a plain struct");
}
// ecosystems/other-tools/unread-lockfiles
var NAMES = {
	CRAN: ["packrat.lock", "rv.lock"],
	npm: ["vlt-lock.json", "shrinkwrap.yaml"],
	PyPI: ["anaconda-project.yml", "anaconda-project-lock.yml"],
	"crates.io": ["cargo-bazel-lock.json"],
	Maven: ["pom.atom", "pom.clj", "pom.groovy", "pom.rb", "pom.scala", "pom.yaml", "pom.yml"]
};
var BY_CONTENT = [
	["PyPI", ["*.lock"], { suffixes: [".lock"] }, /BEGIN PANTS LOCKFILE METADATA|"pex_version"\s*:/],
	["npm", ["esy.lock/index.json"], { pathSuffixes: ["esy.lock/index.json"] }, /"node"\s*:\s*\{/],
	["Maven", ["module.yaml"], { globs: ["module.yaml"] }, /^product\s*:/m],
	[
		"Maven",
		["*.module-template.yaml"],
		{ suffixes: [".module-template.yaml"] },
		/^(?:test-)?dependencies\b/m
	]
];
var unreadLockfiles = [
	...Object.entries(NAMES).map(
		([ecosystem5, names]) => manifestFormat({ wanted: { names } }, lockingOf(ecosystem5, names), unreadManifest)
	),
	...BY_CONTENT.map(([ecosystem5, names, wanted, pattern]) => {
		const isLikely = (bytes) => pattern.test(bytes.toString("latin1", 0, MAX_HEAD));
		const { role: _, ...format } = manifestFormat(
			{ wanted },
			lockingOf(ecosystem5, names),
			unreadManifest
		);
		return {
			...format,
			isLikely,
			parse: (file, context) => isLikely(file.bytes) ? format.parse(file, context) : NOT_OF_THIS_TOOL
		};
	})
];
var MAX_HEAD = 1024 * 1024;
var NOT_OF_THIS_TOOL = { packages: [], problems: [], isForeign: true };
function lockingOf(ecosystem5, manifests) {
	const note = "Assay does not read these files. Provide an SBOM that lists the packages.";
	return { ecosystem: ecosystem5, manifests, locks: [], note };
}
function unreadManifest() {
	return {
		dependencies: [],
		isProgram: true,
		untold: "has a format that Assay does not support",
		fix: "commit an SBOM that lists the packages as bom.json"
	};
}
// ecosystems/other-tools
var ecosystem4 = {
	id: "other-tools",
	formats: [bower, elm, nimbleLock, nimble, shardLock, shardYml, meteor, opam, zig, ...unreadLockfiles]
};
// ecosystems/group-workflow.generated
var ecosystems = [ecosystem, ecosystem2, ecosystem3, ecosystem4];
export{ecosystems};
