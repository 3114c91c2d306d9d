import{readToml}from"./chunk-GYNFA5MW.js";
import{notALockfile}from"./chunk-E35L4L6K.js";
import{normalizedName,pythonPackage,vcsUrl}from"./chunk-GELJNKES.js";
import{purlOf}from"./chunk-INGYTYZ5.js";
import{baseName,besidePath,linesOf}from"./chunk-3B7BY7XH.js";
import{arrayAt,isObject,objectAt,parseJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/program-manifest
var MAX_LENGTH = 1024 * 1024;
var MAX_REST = 500;
function readProgram(file, rules) {
	const text = withoutComments(file.bytes.toString("utf8").slice(0, MAX_LENGTH), rules.comment);
	if (text.trim() !== "" && !rules.own.test(text)) {
		throw notALockfile(file, rules.ownName, "add one, or exclude the file in .assayignore");
	}
	if (rules.comment === ";") requireEnd(text, file);
	const statements = [...text.matchAll(rules.statement)];
	const mentions = [...text.matchAll(rules.mention)].length;
	const dependencies = statements.flatMap((found) => {
		const { name: stated = "", rest = "" } = found.groups ?? {};
		const behind = rest.slice(0, MAX_REST);
		const name = rules.nameOf?.(stated) ?? stated;
		if (rules.local?.test(behind) === true) return [];
		const isDevelopment = rules.development?.test(found[0]) === true;
		const isOptional = rules.optional?.test(behind) === true;
		const exact = rules.exact?.(file, name, behind);
		return [{ name, isDevelopment, isOptional, range: rules.range?.(behind), exact }];
	});
	return { dependencies: distinct(dependencies), isProgram: mentions > statements.length };
}
var CLOJURE_TOKEN = /"(?:[^"\\]|\\.)*"?|\\.|[()[\]{}]/gs;
function requireEnd(text, { path }) {
	let depth = 0;
	for (const [token] of text.matchAll(CLOJURE_TOKEN)) {
		if (/^[([{]$/.test(token)) depth++;
		else if (/^[)\]}]$/.test(token)) depth--;
	}
	if (depth > 0)
		throw new DataError("malformed", "the file ends before its closing bracket", { path });
}
function distinct(dependencies) {
	const known2 = new Map();
	for (const one of dependencies) {
		const key = `${one.name} ${one.exact?.version ?? one.range ?? ""}`;
		if (!known2.has(key)) known2.set(key, one);
	}
	const byName = Map.groupBy(known2.values(), ({ name }) => name);
	return [...byName.values()].flatMap(
		(all) => all.length === 1 ? all : all.map((one) => ({ ...one, isConditional: true }))
	);
}
function withoutComments(text, mark) {
	return text.split("\n").map((row) => row.slice(0, commentIn(row, mark))).join("\n");
}
function commentIn(row, mark) {
	let quote = "";
	for (let at = 0; at < row.length; at++) {
		const char = row.charAt(at);
		if (quote !== "") {
			if (char === quote) quote = "";
		} else if (row.startsWith(mark, at)) {
			return at;
		} else if (char === '"' || char === "'") {
			quote = char;
		}
	}
	return row.length;
}
// ecosystems/control-file
function readParagraphs(text, wanted) {
	const paragraphs = [];
	let fields = new Map();
	let first = 0;
	let current;
	const finish = () => {
		if (fields.size > 0) paragraphs.push({ line: first, fields });
		fields = new Map();
		first = 0;
		current = void 0;
	};
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row === "") {
			finish();
			continue;
		}
		if (fields.has("package") && PACKAGE.test(row)) finish();
		if (first === 0) first = line;
		current = addRow(fields, wanted, row, current);
	}
	finish();
	return paragraphs;
}
var PACKAGE = /^package\s*:/i;
function addRow(fields, wanted, row, current) {
	if (row.startsWith(" ") || row.startsWith("	")) {
		if (current !== void 0) fields.set(current, `${fields.get(current) ?? ""}
${row.trim()}`);
		return current;
	}
	const colon = row.indexOf(":");
	const name = row.slice(0, Math.max(colon, 0)).trim().toLowerCase();
	if (!wanted.has(name) || fields.has(name)) return void 0;
	fields.set(name, row.slice(colon + 1).trim());
	return name;
}
// ecosystems/python/classified-license
var LICENSES = new Map([
	["Boost Software License 1.0 (BSL-1.0)", "BSL-1.0"],
	["CC0 1.0 Universal (CC0 1.0) Public Domain Dedication", "CC0-1.0"],
	["Eclipse Public License 1.0 (EPL-1.0)", "EPL-1.0"],
	["Eclipse Public License 2.0 (EPL-2.0)", "EPL-2.0"],
	["European Union Public Licence 1.2 (EUPL 1.2)", "EUPL-1.2"],
	["GNU Affero General Public License v3", "AGPL-3.0-only"],
	["GNU Affero General Public License v3 or later (AGPLv3+)", "AGPL-3.0-or-later"],
	["GNU General Public License v2 (GPLv2)", "GPL-2.0-only"],
	["GNU General Public License v2 or later (GPLv2+)", "GPL-2.0-or-later"],
	["GNU General Public License v3 (GPLv3)", "GPL-3.0-only"],
	["GNU General Public License v3 or later (GPLv3+)", "GPL-3.0-or-later"],
	["GNU Lesser General Public License v2 (LGPLv2)", "LGPL-2.0-only"],
	["GNU Lesser General Public License v2 or later (LGPLv2+)", "LGPL-2.0-or-later"],
	["GNU Lesser General Public License v3 (LGPLv3)", "LGPL-3.0-only"],
	["GNU Lesser General Public License v3 or later (LGPLv3+)", "LGPL-3.0-or-later"],
	["ISC License (ISCL)", "ISC"],
	["MIT License", "MIT"],
	["MIT No Attribution License (MIT-0)", "MIT-0"],
	["Mozilla Public License 1.1 (MPL 1.1)", "MPL-1.1"],
	["Mozilla Public License 2.0 (MPL 2.0)", "MPL-2.0"],
	["The Unlicense (Unlicense)", "Unlicense"],
	["zlib/libpng License", "Zlib"]
]);
function classifiedLicense(classifiers) {
	const names = classifiers.map((classifier) => classifier.split(" :: ").at(-1) ?? "");
	const licenses = new Set(names.map((name) => LICENSES.get(name) ?? name));
	return licenses.size === 0 ? void 0 : [...licenses].join(" AND ");
}
// ecosystems/python/install-notes
var REQUESTED = "REQUESTED";
var INSTALLER = "INSTALLER";
var DIRECT_URL = "direct_url.json";
var INSTALL_NOTES = [REQUESTED, INSTALLER, DIRECT_URL];
function isRequested(metadata, context) {
	if (context.file(besidePath(metadata, REQUESTED)) !== void 0) return true;
	const installer = context.file(besidePath(metadata, INSTALLER))?.bytes.toString("utf8").trim();
	return installer === "pip" && foldersWithRequests(context).has(folderOf(metadata)) ? false : void 0;
}
var requestedFolders = new WeakMap();
function foldersWithRequests(context) {
	const known2 = requestedFolders.get(context) ?? new Set(context.named(REQUESTED).map(({ path }) => folderOf(path)));
	requestedFolders.set(context, known2);
	return known2;
}
function folderOf(path) {
	return path.split("/").slice(0, -2).join("/");
}
function installedCommit(metadata, context) {
	const note = context.file(besidePath(metadata, DIRECT_URL));
	if (note === void 0) return void 0;
	const { url, commit } = readDirectUrl(note);
	return vcsUrl(url, commit);
}
function readDirectUrl(note) {
	try {
		const value = parseJson(note.bytes, note.path);
		const document = isObject(value) ? value : {};
		const commit = stringAt(objectAt(document, "vcs_info") ?? {}, "commit_id");
		return { url: stringAt(document, "url"), commit };
	} catch (error) {
		if (error instanceof DataError) return {};
		throw error;
	}
}
// ecosystems/python/pyproject
function projectBeside(lockfile, context) {
	const project = documentBeside(lockfile, context);
	return project && namesOf(project);
}
function documentBeside(lockfile, context) {
	const file = context.file(besidePath(lockfile.path, "pyproject.toml"));
	if (file === void 0) return void 0;
	try {
		return readToml(file);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function requirementName(requirement) {
	return normalizedName(/^\s*([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? "");
}
function namesOf(project) {
	const metadata = objectAt(project, "project") ?? {};
	const tool = objectAt(project, "tool") ?? {};
	const poetry = objectAt(tool, "poetry") ?? {};
	const groups = objectAt(poetry, "group") ?? {};
	return {
		runtime: new Set([
			...requirementNames(arrayAt(metadata, "dependencies")),
			...listsOf(objectAt(metadata, "optional-dependencies")),
			...keysOf(objectAt(poetry, "dependencies"))
		]),
		development: new Set([
			...listsOf(objectAt(project, "dependency-groups")),
			...listsOf(objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies")),
			...requirementNames(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies")),
			...keysOf(objectAt(poetry, "dev-dependencies")),
			...Object.values(groups).flatMap(
				(group) => isObject(group) ? keysOf(objectAt(group, "dependencies")) : []
			)
		])
	};
}
function requirementNames(requirements) {
	return (requirements ?? []).filter((item) => typeof item === "string").map(requirementName);
}
function listsOf(groups) {
	return Object.values(groups ?? {}).flatMap(
		(group) => Array.isArray(group) ? requirementNames(group) : []
	);
}
function keysOf(table) {
	return Object.keys(table ?? {}).map(normalizedName);
}
// ecosystems/python/requires-dist
var ALWAYS = "";
var known = new WeakMap();
function requirementsOf(file) {
	const result = known.get(file) ?? readRequirements(file.bytes.toString("utf8"));
	known.set(file, result);
	return result;
}
function readRequirements(text) {
	const found = new Map();
	for (const value of fieldValues(text, "Requires-Dist: ")) {
		const [stated = "", marker = ""] = value.split(";", 2);
		const extras = /^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(stated)?.[1]?.split(",") ?? [];
		const required = { name: requirementName(stated), extras: extras.map(extraName) };
		for (const extra of extrasOf(marker)) {
			const others = found.get(extra);
			if (others === void 0) found.set(extra, [required]);
			else others.push(required);
		}
	}
	return found;
}
function extrasOf(marker) {
	if (!/\bextra\b/.test(marker)) return [ALWAYS];
	const named = marker.matchAll(/\bextra\s*==\s*(?:'([^']+)'|"([^"]+)")/g);
	return new Set([...named].map(([, single, double]) => extraName(single ?? double ?? "")));
}
function extraName(text) {
	return normalizedName(text.trim());
}
function fieldValues(text, start) {
	const end = text.search(/\r?\n\r?\n/);
	const rows = (end === -1 ? text : text.slice(0, end)).split("\n");
	return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}
// ecosystems/python/site-packages
var METADATA = ["METADATA", "PKG-INFO"];
var INSTALLED = /^([^-]+)-([^-]+)(?:-[^-]+)*\.(?:dist-info|egg-info)$/i;
var sites = new WeakMap();
function purlsNeeded(file, context) {
	if (requirementsOf(file).size === 0) return [];
	const known2 = sites.get(context) ?? readSites(context);
	sites.set(context, known2);
	const { folder, name } = locationOf(file.path);
	const site = known2.get(folder);
	const own = site?.get(name ?? "") ?? { file, extras: [ALWAYS], fromExtras: [], purl: "" };
	const names = [...own.extras].flatMap((extra) => namesUnder(extra, file));
	return [...new Set([...names, ...own.fromExtras])].flatMap((needed) => site?.get(needed)?.purl ?? []).filter((purl) => purl !== own.purl);
}
function namesUnder(extra, file) {
	return (requirementsOf(file).get(extra) ?? []).map(({ name }) => name);
}
function readSites(context) {
	const found = new Map();
	for (const file of METADATA.flatMap((name) => context.named(name))) {
		const { folder, name, version } = locationOf(file.path);
		if (name === void 0 || version === void 0) continue;
		const site = found.get(folder) ?? new Map();
		const qualifiers = { vcs_url: installedCommit(file.path, context) };
		const purl = purlOf({ type: "pypi", name, version, qualifiers });
		site.set(name, { purl, file, extras: new Set([ALWAYS]), fromExtras: new Set() });
		found.set(folder, site);
	}
	for (const site of found.values()) {
		spreadExtras(site);
		addFromExtras(site, context);
	}
	return found;
}
function spreadExtras(site) {
	const waiting = [...site.values()].map(({ file }) => ({ file, extra: ALWAYS }));
	for (let asking = waiting.pop(); asking !== void 0; asking = waiting.pop()) {
		for (const { name, extras } of requirementsOf(asking.file).get(asking.extra) ?? []) {
			const asked = site.get(name);
			for (const extra of extras) {
				if (asked === void 0 || asked.extras.has(extra)) continue;
				asked.extras.add(extra);
				waiting.push({ file: asked.file, extra });
			}
		}
	}
}
function addFromExtras(site, context) {
	const { needed, requirers } = needsIn(site);
	for (const [name, [requirer, ...others]] of requirers) {
		const metadata = site.get(name)?.file.path;
		if (metadata === void 0 || needed.has(name) || others.length > 0) continue;
		if (isRequested(metadata, context) === false) requirer?.fromExtras.add(name);
	}
}
function needsIn(site) {
	const needed = new Set();
	const requirers = new Map();
	for (const installed of site.values()) {
		for (const [extra, required] of requirementsOf(installed.file)) {
			for (const { name } of required) {
				if (installed.extras.has(extra)) needed.add(name);
				else requirers.set(name, (requirers.get(name) ?? new Set()).add(installed));
			}
		}
	}
	return { needed, requirers };
}
function locationOf(path) {
	const metadata = path.slice(0, path.lastIndexOf("/"));
	const slash = metadata.lastIndexOf("/");
	const [, stated, version] = INSTALLED.exec(metadata.slice(slash + 1)) ?? [];
	return {
		folder: metadata.slice(0, Math.max(slash, 0)),
		name: stated && normalizedName(stated),
		version
	};
}
// ecosystems/python/installed
var WHEEL = "WHEEL";
var REMAINS = [WHEEL, "INSTALLER", "RECORD", "SOURCES.txt", "top_level.txt"];
var installedPython = {
	wanted: {
		names: ["METADATA", "PKG-INFO", WHEEL, ...INSTALL_NOTES],
		suffixes: [".egg-info"],
		listed: ["dist-info/RECORD", "egg-info/SOURCES.txt", "egg-info/top_level.txt"].map(
			(path) => `*.${path}`
		)
	},
	wantedIn: ["image"],
	isPrimary,
	isInstallFolder: (path) => /\.(?:dist-info|egg-info)$/i.test(path),
	parse: (file, context) => isRemains(file.path) ? parseRemains(file, context) : parseMetadata(file, context)
};
var committedPython = {
	wanted: { globs: ["METADATA", WHEEL, ...INSTALL_NOTES].map((name) => `*.dist-info/${name}`) },
	wantedIn: ["directory"],
	isPrimary,
	parse: installedPython.parse
};
function isPrimary(path) {
	const isMetadata = /(?:(?:dist|egg)-info\/(?:METADATA|PKG-INFO)|\.egg-info)$/i.test(path);
	return isMetadata || isRemains(path);
}
function isRemains(path) {
	return /\.(?:dist|egg)-info\//i.test(path) && REMAINS.includes(baseName(path));
}
function parseRemains(file, context) {
	const beside = (name) => context.file(besidePath(file.path, name)) ?? [];
	const [first] = REMAINS.flatMap(beside);
	const hasMetadata = ["METADATA", "PKG-INFO"].flatMap(beside).length > 0;
	const folder = folderName(file.path);
	if (hasMetadata || first !== file || folder === void 0) return { packages: [], problems: [] };
	return { packages: [pythonPackage(file, folder)], problems: [] };
}
function folderName(path) {
	const found = /(?:^|\/)([^/-]+)-([^/-]+)(?:-[^/]*)?\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i.exec(path);
	const [, name, version] = found ?? [];
	return name === void 0 || version === void 0 ? void 0 : { name, version };
}
var FIELDS = new Set(["name", "version", "license", "license-expression", "classifier"]);
function parseMetadata(file, context) {
	const text = file.bytes.toString("utf8");
	const fields = readParagraphs(text, FIELDS)[0]?.fields ?? new Map();
	const folder = folderName(file.path);
	const name = fields.get("name")?.trim() || folder?.name || "";
	const version = fields.get("version")?.trim() || folder?.version || "";
	if (name === "") return { packages: [], problems: [] };
	const license = licenseOf(text, fields);
	const dependsOn = purlsNeeded(file, context);
	const found = pythonPackage(file, {
		name,
		version,
		license,
		dependsOn,
		qualifiers: { vcs_url: installedCommit(file.path, context) },
		isDirect: isRequested(file.path, context)
	});
	const isOther = folder !== void 0 && /^\d/.test(folder.version) && normalizedName(folder.name) !== normalizedName(name);
	return { packages: isOther ? [found, pythonPackage(file, folder)] : [found], problems: [] };
}
function licenseOf(text, fields) {
	const expression = fields.get("license-expression") ?? "";
	if (expression !== "") return expression;
	const words = fields.get("license") ?? "";
	if (words !== "" && words !== "UNKNOWN" && !words.includes("\n")) return words;
	return classifiedLicense(fieldValues(text, CLASSIFIER));
}
var CLASSIFIER = "Classifier: License :: ";

export{readProgram,readParagraphs,projectBeside,documentBeside,requirementName,installedPython,committedPython,parseMetadata};
