import{problemOf}from"./chunk-GELJNKES.js";
import{baseName}from"./chunk-3B7BY7XH.js";
import{arrayAt,asObject,isObject,objectAt,parseJson,parseUniqueJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/manifest-format
function manifestFormat(files, locking, read) {
	return {
		...files,
		role: "manifest",
		wantedIn: ["directory", "file"],
		parse: (file, context) => ({ packages: [], problems: [], manifest: read(file, context) }),
		locking
	};
}
function withManifest(format, locking, read) {
	return {
		...format,
		locking,
		parse: (file, context) => {
			const parsed = format.parse(file, context);
			if (context.sourceKind === "image") return parsed;
			return { ...parsed, manifest: read(parsed, file, context) };
		}
	};
}
function manifestOfPackages(packages, fix) {
	const dependencies = packages.map(({ name, scope }) => ({
		name,
		isDevelopment: scope === "development"
	}));
	return { dependencies, fix };
}
// ecosystems/graph
function packagesOfGraph(nodes, roots) {
	const direct = new Set(roots === void 0 ? [] : namedByManifests(nodes, roots));
	const runtime = reachable(nodes, roots?.runtime ?? []);
	const development = reachable(nodes, roots?.development ?? []);
	const packages = [];
	for (const [key, { found, needs }] of nodes) {
		if (found === void 0) continue;
		packages.push({
			...found,
			scope: scopeOf(key, runtime, development) ?? found.scope,
			isDirect: roots === void 0 ? found.isDirect : direct.has(key),
			dependsOn: needs.flatMap((need) => purlOfNeed(nodes.get(need), found))
		});
	}
	return packages;
}
function purlOfNeed(need, { purl }) {
	return need?.found === void 0 || need.found.purl === purl ? [] : [need.found.purl];
}
function* namedByManifests(nodes, roots) {
	yield* roots.runtime;
	yield* roots.development;
	for (const { found, needs } of nodes.values()) if (found === void 0) yield* needs;
}
function scopeOf(key, runtime, development) {
	if (runtime.has(key)) return "runtime";
	return development.has(key) ? "development" : void 0;
}
function reachable(nodes, from) {
	const seen = new Set();
	const waiting = [...from];
	for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
	}
	return seen;
}
// ecosystems/parse-each
var MAX_PROBLEMS = 1e3;
function parseEach(items, read) {
	const packages = [];
	const problems = [];
	for (const item of items) {
		try {
			const found = read(item);
			if (found !== void 0) packages.push(found);
		} catch (error) {
			const problem = problemOf(error);
			problems.push(problem);
			if (problems.length < MAX_PROBLEMS) continue;
			const message = `${MAX_PROBLEMS} entries cannot be read, and all entries after them were skipped`;
			problems.push({ ...problem, code: "limit-exceeded", message });
			break;
		}
	}
	return { packages, problems };
}
function parseGraph(items, read, roots) {
	const nodes = new Map();
	const doubts = [];
	const { problems } = parseEach(items, (item) => {
		const node = read(item);
		if (node === void 0) return void 0;
		nodes.set(node.key, node);
		for (const problem of node.problems ?? []) doubts.push(problem);
		return void 0;
	});
	return {
		packages: packagesOfGraph(nodes, roots),
		problems: [...problems, ...doubts.slice(0, MAX_PROBLEMS)]
	};
}
// ecosystems/unread
var MAX_NAMED = 10;
var MAX_SHOWN = 60;
function notALockfile(file, missing, fix) {
	const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
	return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text, line }, fix) {
	const stated = text.trimStart();
	const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
	const message = `${JSON.stringify(shown)} is not recognized. Fix: ${fix}`;
	return new DataError("unread-line", message, { path: file.path, line });
}
function unreadRows(file, rows, fix) {
	const named = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
	const next = rows[MAX_NAMED];
	if (next === void 0) return named;
	const count = rows.length - MAX_NAMED;
	const lines = count === 1 ? "1 more line is" : `${count} more lines are`;
	const message = `${lines} not recognized. Fix: ${fix}`;
	return [...named, { code: "unread-line", message, path: file.path, line: next.line }];
}
function withoutEntries({ path }, missing, fix) {
	return [...missing].slice(0, MAX_NAMED).map(({ needed, line }) => {
		const message = `A package needs ${needed.slice(0, 120)}, but the lockfile has no entry for it. Fix: ${fix}`;
		return { code: "malformed", message, path, line };
	});
}
function unusedLockfile({ path }, lockfile, setting) {
	const message = `The \`${setting}\` setting turns off ${lockfile}. Fix: remove the setting`;
	return { code: "contradiction", message, path };
}
function unlistedNeeds(file, entries, listed, fix) {
	const missing = new Map();
	for (const { needs, line } of entries) {
		for (const needed of needs) {
			if (!listed.has(needed) && !missing.has(needed)) missing.set(needed, { needed, line });
		}
	}
	return withoutEntries(file, missing.values(), fix);
}
function objectEntry(file, value, { text, line }) {
	if (isObject(value)) return value;
	const message = `${text} is not an object. Fix: regenerate the file with the tool that wrote it`;
	throw new DataError("unread-line", message, { path: file.path, line });
}
// ecosystems/json-object
function readJsonObject(file, text = file.bytes) {
	return objectIn(file, parseJson(text, file.path));
}
function readUniqueObject(file, text) {
	return objectIn(file, parseUniqueJson(text, file.path));
}
function objectIn(file, value) {
	if (isObject(value)) return value;
	throw new DataError("malformed", "the file is not a JSON object", { path: file.path });
}
// ecosystems/read-extract
function readExtract(file, kind) {
	const extract = asObject(parseJson(file.bytes, file.path), "$");
	if (stringAt(extract, "kind") === kind) return extract;
	throw new DataError("malformed", `the extract is not of kind ${kind}`, {
		path: file.path
	});
}
function objectsAt(object, key) {
	return (arrayAt(object, key) ?? []).filter(isObject);
}
function goBuildInfoOf(file) {
	const go = objectAt(readExtract(file, "executable"), "go");
	if (go === void 0) return void 0;
	const functions = functionsIn(go);
	return {
		goVersion: stringAt(go, "goVersion") ?? "",
		modules: stringAt(go, "modules") ?? "",
		...functions !== void 0 && { functions }
	};
}
function functionsIn(go) {
	const functions = objectAt(go, "functions") ?? {};
	const packages = arrayAt(functions, "packages")?.filter((path) => typeof path === "string");
	const symbols = stringAt(functions, "symbols");
	return packages === void 0 || symbols === void 0 ? void 0 : { packages, symbols };
}

export{manifestFormat,withManifest,manifestOfPackages,packagesOfGraph,parseEach,parseGraph,notALockfile,unread,unreadRows,withoutEntries,unusedLockfile,unlistedNeeds,objectEntry,readJsonObject,readUniqueObject,readExtract,objectsAt,goBuildInfoOf};
