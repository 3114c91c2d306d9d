import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{linesOfItems,withNamedAtRuntime}from"./chunk-ZLU6APNW.js";
import{listZip,unzip}from"./chunk-47BIZZ7S.js";
import{parseYaml}from"./chunk-SXFPTYMK.js";
import{committedPython,documentBeside,installedPython,parseMetadata,projectBeside,requirementName}from"./chunk-VMXTZNNC.js";
import{readToml,tableLines}from"./chunk-GYNFA5MW.js";
import{manifestFormat,notALockfile,objectEntry,packagesOfGraph,parseEach,parseGraph,readJsonObject,unlistedNeeds,unread,withManifest}from"./chunk-E35L4L6K.js";
import{jsonLines,lineAt,normalizedName,packageOf,problemOf,pythonPackage,vcsUrl}from"./chunk-GELJNKES.js";
import{baseName,besidePath,insidePath,joinedPath,linesOf}from"./chunk-3B7BY7XH.js";
import{arrayAt,decodePercent,isObject,objectAt,parseJson,scalarText,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/python/archive-name
var ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
function isArchivePath(path) {
	return ARCHIVE.test(path);
}
var MAX_LOCATION = 2048;
function archiveName(location) {
	if (location.length > MAX_LOCATION) return void 0;
	const path = decodePercent(location.split(/[?#]/, 1)[0] ?? "");
	if (path === void 0 || UNCLEAR.test(path)) return void 0;
	const file = path.replace(/\/{1,9}$/, "").split("/").at(-1) ?? "";
	return file.endsWith(".whl") ? wheelName(file) : sourceName(file);
}
var UNCLEAR = /[\\%\0-\x20\x7f]|\/\.{1,2}(?:\/|$)/;
var NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
var VERSION = /^\d[A-Za-z0-9.!+_]*$/;
function wheelName(file) {
	const [name = "", version = "", ...tags] = file.slice(0, -".whl".length).split("-");
	const isComplete = tags.length === 3 || tags.length === 4 && /^\d/.test(tags[0] ?? "");
	return isComplete ? namedArchive(name, version) : void 0;
}
function sourceName(file) {
	const stem = file.replace(ARCHIVE, "");
	const dash = stem.lastIndexOf("-");
	if (stem === file || dash === -1 || /-\d/.test(stem.slice(0, dash))) return void 0;
	return namedArchive(stem.slice(0, dash), stem.slice(dash + 1));
}
function namedArchive(name, version) {
	return NAME.test(name) && VERSION.test(version) ? { name, version } : void 0;
}
// ecosystems/conda/conda-record
var SUBDIR = /^(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[a-z0-9_]+)$/;
function channelName(channel) {
	const parts = (channel ?? "").split("/").filter((part) => part !== "" && !SUBDIR.test(part));
	return parts.at(-1);
}
function subdirOf(url) {
	return url.split("/").find((part) => SUBDIR.test(part));
}
function archiveType(name) {
	if (name.endsWith(".conda")) return "conda";
	return name.endsWith(".tar.bz2") ? "tar.bz2" : void 0;
}
function hashesOf(record) {
	const hashes = ["md5", "sha256"].flatMap((algorithm) => {
		const value = stringAt(record, algorithm);
		return value !== void 0 && /^[0-9a-f]+$/.test(value) ? [{ algorithm, value }] : [];
	});
	return hashes.length === 0 ? void 0 : hashes;
}
// ecosystems/conda/conda-lock
var condaLock = {
	role: "lockfile",
	wanted: { names: ["conda-lock.yml", "conda-lock.yaml"], suffixes: [".conda-lock.yml"] },
	wantedIn: ["directory", "file"],
	parse: parseCondaLock
};
var otherCondaLock = {
	wanted: { suffixes: [".yml", ".yaml", ".lock"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !/(?:^|[/.])conda-lock\.ya?ml$/.test(path),
	isLikely: mayBeCondaLock,
	parse: (file) => mayBeCondaLock(file.bytes) ? parseCondaLock(file) : FOREIGN
};
var FOREIGN = { packages: [], problems: [], isForeign: true };
function mayBeCondaLock(bytes) {
	if (!bytes.includes("manager:") || !bytes.includes("platform:")) return false;
	const text = bytes.toString("latin1");
	return /^["']?package["']?:/m.test(text) && /^["']?metadata["']?:/m.test(text);
}
var FIX = "run `conda-lock`";
function parseCondaLock(file) {
	const text = file.bytes.toString("utf8");
	const document = parseYaml(text, file.path);
	const entries = isObject(document) ? arrayAt(document, "package") : void 0;
	if (entries === void 0) throw notALockfile(file, "package list", FIX);
	const lines = linesOfEntries(text);
	return parseGraph(entries.entries(), ([index, value]) => {
		const line = lines.length === entries.length ? lines[index] : void 0;
		const entry = objectEntry(file, value, { text: `package ${index + 1}`, line });
		return {
			key: keyOf(entry, stringAt(entry, "name") ?? ""),
			found: lockedPackage(file, entry, line),
			needs: Object.keys(objectAt(entry, "dependencies") ?? {}).map((name) => keyOf(entry, name))
		};
	});
}
function keyOf(entry, name) {
	return `${stringAt(entry, "platform")} ${name}`;
}
function linesOfEntries(text) {
	const lines = [];
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (/^ *- name: /.test(row)) lines.push(line);
	}
	return lines;
}
function lockedPackage(file, entry, line) {
	const url = stringAt(entry, "url") ?? "";
	const facts = {
		name: stringAt(entry, "name") ?? "",
		version: scalarText(entry["version"]),
		line,
		scope: scopeOf(entry),
		hashes: hashesOf(objectAt(entry, "hash") ?? {}),
		downloadUrl: url === "" ? void 0 : url
	};
	const manager = stringAt(entry, "manager");
	if (manager === "pip") return pythonPackage(file, { ...facts, ...fetchedBy(file, facts) });
	if (manager !== "conda" || facts.version === "") {
		throw unread(file, { text: facts.name, line }, FIX);
	}
	const [archive = ""] = url.split("#", 1);
	return packageOf(file, {
		...facts,
		type: "conda",
		qualifiers: {
			build: stringAt(entry, "build") ?? buildOf(archive, facts.name, facts.version),
			channel: channelName(archive.slice(0, Math.max(archive.lastIndexOf("/"), 0))),
			subdir: subdirOf(archive),
			type: archiveType(archive)
		}
	});
}
function fetchedBy(file, facts) {
	const { name, version, line, downloadUrl = "" } = facts;
	const archive = archiveName(downloadUrl);
	const isSame2 = archive === void 0 || normalizedName(archive.name) === normalizedName(name) && archive.version === version;
	if (isSame2 && version !== "") return { version };
	const fault = version === "" ? `${name} has no version` : `${name} ${version} does not match its URL`;
	throw new DataError("contradiction", `${fault}. Fix: ${FIX}`, { path: file.path, line });
}
function buildOf(url, name, version) {
	const file = url.slice(url.lastIndexOf("/") + 1).replace(/\.(?:conda|tar\.bz2)$/, "");
	const start = `${name}-${version}-`;
	return file.startsWith(start) ? file.slice(start.length) : void 0;
}
function scopeOf(entry) {
	const category = stringAt(entry, "category") ?? "main";
	if (category === "main") return "runtime";
	return category === "dev" ? "development" : "unknown";
}
// ecosystems/python/version-clauses
var CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.!+_*-]*)$/;
function readClauses(text) {
	const stated = (text.split("#", 1)[0] ?? "").trim();
	const inner = stated.startsWith("(") && stated.endsWith(")") ? stated.slice(1, -1) : stated;
	const list = inner.split(",").map((clause) => clause.trim());
	if (list.at(-1) === "") list.pop();
	let version;
	for (const clause of list) {
		const [, operator = "", stated2] = CLAUSE.exec(clause) ?? [];
		if (stated2 === void 0) return void 0;
		if (operator.startsWith("==") && !stated2.includes("*")) version ??= stated2;
	}
	return { version };
}
// ecosystems/python/requirement
function parseRequirement(text) {
	const stated = withoutUsers(text.trim());
	const variable = VARIABLE.exec(stated)?.[0];
	if (variable !== void 0) return unclear(`${variable} depends on the environment`);
	const isAddress = ADDRESS.test(stated);
	const [requirement = "", marker] = divided(stated, isAddress ? "; " : ";");
	const isConditional = marker !== void 0;
	if (isAddress) return placed(requirement, void 0, isConditional);
	const [path = ""] = requirement.split("[", 1);
	const named = NAMED.exec(requirement);
	if (named?.[3] === "@") return placed(named[4] ?? "", named[1], isConditional);
	if (isArchivePath(path)) return placed(path, void 0, isConditional);
	if (path.startsWith(".") || path.includes("/")) return { kind: "folder", path };
	return named === null ? unclear(NO_REQUIREMENT) : required(named, isConditional);
}
function parseEditable(text) {
	const stated = withoutUsers(text.trim());
	if (VARIABLE.test(stated) || VCS.test(stated) || /^[^/]*@/.test(stated)) {
		return parseRequirement(stated);
	}
	const path = stated.replace(/\[[^\]]*\]$/, "");
	return path.includes(":") ? unclear(NO_REQUIREMENT) : { kind: "folder", path };
}
var NO_REQUIREMENT = "pip does not accept this requirement";
var VARIABLE = /\$\{[A-Z0-9_]+\}/;
function withoutUsers(text) {
	return text.replace(USERS, (stated) => VARIABLE.test(stated) ? "://" : stated);
}
var USERS = /:\/\/(?:\$\{[A-Z0-9_]{1,100}\}|[\w.~:-]){1,200}@/;
var ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z-]+|https?|ftp|file):/i;
var VCS = /^(?:git|hg|svn|bzr)\+/i;
var NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(\[[A-Za-z0-9._, \t-]*\])?[ \t]*(@?)(.*)$/s;
function divided(text, mark) {
	const at = text.indexOf(mark);
	return at === -1 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + mark.length)];
}
function required(named, isConditional) {
	const [, name = "", , , rest = ""] = named;
	const clauses = readClauses(rest);
	if (clauses === void 0) return unclear(NO_REQUIREMENT);
	const { version } = clauses;
	return version === void 0 ? { kind: "unpinned", name, range: rest.trim(), isConditional } : { kind: "pinned", name, version, isConditional };
}
var MAX_ADDRESS = 2048;
function placed(location, name, isConditional) {
	const whole = location.trim();
	const [address = "", fragment = ""] = whole.split("#", 2);
	if (/\s/.test(whole) || address.length > MAX_ADDRESS) return unclear(NO_REQUIREMENT);
	const egg = eggOf(fragment);
	if (name !== void 0 && egg !== void 0 && !isSame(name, egg))
		return contradiction(name, egg);
	const stated = name ?? egg;
	if (VCS.test(address)) return commitAt(address, stated, isConditional);
	const archive = isArchivePath(address.split("?", 1)[0] ?? "") ? archiveName(address) : void 0;
	if (archive === void 0) {
		return unclear("this URL does not contain a package name and version");
	}
	if (stated !== void 0 && !isSame(stated, archive.name)) {
		return contradiction(stated, archive.name);
	}
	return {
		kind: "pinned",
		...archive,
		name: stated ?? archive.name,
		hashes: hashOf(fragment),
		downloadUrl: /^https?:/i.test(address) ? address : void 0,
		isConditional
	};
}
function commitAt(location, name, isConditional) {
	if (name === void 0)
		return unclear("a package name is required, as in `name @ git+https://…`");
	return {
		kind: "pinned",
		name,
		version: "",
		vcsUrl: location,
		downloadUrl: location,
		isConditional
	};
}
function eggOf(fragment) {
	const egg = fragment.split("&").find((part) => part.startsWith("egg="));
	return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(egg?.slice("egg=".length) ?? "")?.[0];
}
function hashOf(fragment) {
	const value = /^sha256=([0-9a-f]{64})(?:&|$)/.exec(fragment)?.[1];
	return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function isSame(name, other) {
	return normalizedName(name) === normalizedName(other);
}
function contradiction(name, other) {
	return unclear(`the requirement is for ${name}, but the URL is for ${other}`);
}
function unclear(reason) {
	return { kind: "unclear", reason };
}
// ecosystems/python/requirement-options
var LONG = new Map([
	["--requirement", "requirements"],
	["--constraint", "constraints"],
	["--editable", "editables"],
	["--hash", "hashes"],
	["--index-url", "setting"],
	["--pypi-url", "setting"],
	["--extra-index-url", "setting"],
	["--find-links", "setting"],
	["--no-binary", "setting"],
	["--only-binary", "setting"],
	["--trusted-host", "setting"],
	["--use-feature", "setting"],
	["--global-option", "setting"],
	["--install-option", "setting"],
	["--config-settings", "setting"],
	["--no-index", "flag"],
	["--prefer-binary", "flag"],
	["--require-hashes", "flag"],
	["--pre", "flag"]
]);
var SHORT = new Map([
	["r", "requirements"],
	["c", "constraints"],
	["e", "editables"],
	["i", "setting"],
	["f", "setting"],
	["C", "setting"]
]);
function readOptions(words) {
	const found = emptyOptions();
	const waiting = words.values();
	for (const word of waiting) {
		if (word === "--") {
			for (const more of waiting) found.rest.push(more);
		} else if (!word.startsWith("-") || word === "-") {
			found.rest.push(word);
		} else {
			const problem = takeOption(found, word, waiting);
			if (problem !== void 0) return problem;
		}
	}
	return found;
}
var SHOWN = 100;
function takeOption(found, word, waiting) {
	const option = word.startsWith("--") ? longOption(word) : shortOption(word);
	if (option === void 0) return `pip has no option ${word.slice(0, SHOWN)}`;
	if (option.kind === "flag") return void 0;
	const value = option.value ?? waiting.next().value;
	if (value === void 0) return `the option ${word.slice(0, SHOWN)} has no value`;
	if (option.kind !== "setting") found[option.kind].push(value);
	return void 0;
}
function emptyOptions() {
	const none = () => [];
	return {
		requirements: none(),
		constraints: none(),
		editables: none(),
		hashes: none(),
		rest: none()
	};
}
function longOption(word) {
	const equals = word.indexOf("=");
	const stated = equals === -1 ? word : word.slice(0, equals);
	const names = LONG.has(stated) ? [stated] : [...LONG.keys()].filter((name2) => name2.startsWith(stated));
	const [name = ""] = names;
	const kind = names.length === 1 ? LONG.get(name) : void 0;
	const value = equals === -1 ? void 0 : word.slice(equals + 1);
	if (kind === void 0 || kind === "flag" && value !== void 0) return void 0;
	return { kind, value };
}
function shortOption(word) {
	const kind = SHORT.get(word.charAt(1));
	return kind === void 0 ? void 0 : { kind, value: word.slice(2) || void 0 };
}
// ecosystems/python/shell-words
var PIECE = /'([^']*)'|"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|\\([\s\S])|([ \t\r\n]+)|[^'"\\ \t\r\n]+/y;
function shellWords(text) {
	const words = [];
	let word;
	const piece = new RegExp(PIECE);
	while (piece.lastIndex < text.length) {
		const found = piece.exec(text);
		if (found === null) return void 0;
		const [all, single, double, escaped, space] = found;
		if (space !== void 0) {
			if (word !== void 0) words.push(word);
			word = void 0;
		} else {
			word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? all);
		}
	}
	return word === void 0 ? words : [...words, word];
}
// ecosystems/python/requirement-line
function readLine(text) {
	const at = /(?:^|[ \t])-/.exec(text)?.index ?? text.length;
	const stated = text.slice(0, at).trim();
	const words = shellWords(text.slice(at));
	const options = words === void 0 ? "a quote is not closed" : readOptions(words);
	if (typeof options === "string") return unclearLine(options);
	return stated === "" ? optionLine(options) : requirementLine(stated, options);
}
function requirementLine(stated, options) {
	const { requirements: requirements2, constraints, editables, rest } = options;
	const other = [...requirements2, ...constraints, ...editables, ...withoutMarker(rest)][0];
	if (other !== void 0)
		return unclearLine(`pip ignores ${other.slice(0, SHOWN2)}, because it follows a requirement`);
	const requirement = parseRequirement(stated);
	return {
		requirements: [
			requirement.kind === "pinned" && requirement.hashes === void 0 ? { ...requirement, hashes: hashesOf2(options.hashes) } : requirement
		],
		included: [],
		constraints: []
	};
}
function optionLine(options) {
	const { requirements: requirements2, constraints, editables, rest } = options;
	const [first] = withoutMarker(rest);
	if (first !== void 0) {
		return unclearLine(`pip ignores ${first.slice(0, SHOWN2)}, because it follows an option`);
	}
	const variable = [...requirements2, ...constraints].find((path) => /\$\{[A-Z0-9_]+\}/.test(path));
	if (variable !== void 0)
		return unclearLine(`${variable.slice(0, SHOWN2)} depends on the environment`);
	return {
		requirements: editables.map(parseEditable),
		included: requirements2,
		constraints
	};
}
function withoutMarker(words) {
	return words[0]?.startsWith(";") === true ? [] : words;
}
var SHOWN2 = 100;
function unclearLine(reason) {
	return { requirements: [{ kind: "unclear", reason }], included: [], constraints: [] };
}
function hashesOf2(stated) {
	const [only = ""] = stated;
	const [, bits, value] = /^sha(256|384|512):([0-9a-f]{64,128})$/.exec(only) ?? [];
	if (value === void 0 || stated.length > 1) return void 0;
	const algorithm = bits === "256" ? "sha256" : bits === "384" ? "sha384" : "sha512";
	return [{ algorithm, value }];
}
// ecosystems/python/required-package
function pinnedPackage(file, pinned, facts) {
	const { kind, isConditional, vcsUrl: vcsUrl2, ...stated } = pinned;
	return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl2 } });
}
function requiredPackage(file, text, facts) {
	const [requirement] = readLine(text).requirements;
	switch (requirement?.kind) {
		case "pinned":
			return pinnedPackage(file, requirement, facts);
		case "unpinned":
			return pythonPackage(file, { ...facts, name: requirement.name, version: "" });
		case "folder":
			return unread2(file, "the requirement does not contain this folder’s package name", facts);
		case "unclear":
			return unread2(file, requirement.reason, facts);
		case void 0:
			return void 0;
	}
}
function unread2(file, reason, { line }) {
	const message = `this requirement was skipped: ${reason}. Fix: write \`name==version\``;
	throw new DataError("unread-line", message, { path: file.path, line });
}
// ecosystems/python/pip-compile
function addReasons(via, comment) {
	const text = comment?.trim() ?? "";
	const stated = /^via(?:\s+|$)(.*)$/.exec(text)?.[1];
	if (stated === void 0 && !(via.isOpen && text !== "")) {
		via.isOpen = false;
		return;
	}
	via.isOpen = true;
	const items = (stated ?? text).split(",").map((item) => item.trim());
	via.items.push(...items.filter((item) => item !== ""));
}
function explain(packages, first, reasons) {
	const needs = needsBy(packages, reasons);
	for (let index = first; index < packages.length; index++) {
		const found = packages[index];
		const items = reasons.get(index)?.items ?? [];
		if (found === void 0) continue;
		packages[index] = {
			...found,
			isDirect: items.length === 0 ? found.isDirect : items.some(isFile),
			dependsOn: needs.get(normalizedName(found.name)) ?? found.dependsOn
		};
	}
}
function needsBy(packages, reasons) {
	const needs = new Map();
	for (const [index, { items }] of reasons) {
		const purl = packages[index]?.purl;
		if (purl === void 0) continue;
		for (const item of items.filter((one) => !isFile(one))) {
			const name = normalizedName(item.replace(/\[.*$/, ""));
			const known = needs.get(name);
			if (known === void 0) needs.set(name, [purl]);
			else known.push(purl);
		}
	}
	return needs;
}
function isFile(item) {
	return item.startsWith("-r ") || item.endsWith(")");
}
// ecosystems/python/project-folder
var PROJECT_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
function unknownNeeds(from, stated, context) {
	const projects = foldersAbove(from).map((folder) => joinedPath(folder, stated)).filter((folder) => !folder.startsWith("..")).flatMap((folder) => {
		const found = PROJECT_FILES.flatMap((name) => context.file(joinedPath(folder, name)) ?? []);
		return found.length === 0 ? [] : [found];
	});
	if (stated.startsWith("/") || projects.length === 0) return "the folder has no pyproject.toml";
	const isOpen = projects.some((files) => !files.some(namesDependencies));
	return isOpen ? "a program determines this folder’s dependencies" : void 0;
}
function foldersAbove(path) {
	const segments = path.split("/").slice(0, -1);
	return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join("/"));
}
function namesDependencies(file) {
	if (!file.path.endsWith("pyproject.toml")) return false;
	try {
		const document = readToml(file);
		const project = objectAt(document, "project");
		const poetry = objectAt(objectAt(document, "tool") ?? {}, "poetry");
		if (project === void 0) return poetry !== void 0;
		return !(arrayAt(project, "dynamic") ?? []).includes("dependencies");
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
// ecosystems/python/requirement-lines
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
var SPACE = "[\\t\\x1f \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
var LEADING = new RegExp(`^${SPACE}+`);
var COMMENT = new RegExp(`${SPACE}#`);
var IS_SPACE = new RegExp(SPACE);
function* logicalLines(text) {
	let parts = [];
	let first = 0;
	let line = 0;
	for (const row of text.split(LINE_END)) {
		line++;
		if (parts.length === 0) first = line;
		const isContinued = row.endsWith("\\") && !isComment(row);
		parts.push(isContinued ? withoutBackslashes(row) : isComment(row) ? ` ${row}` : row);
		if (isContinued) continue;
		yield { ...divided2(parts.join("")), line: first };
		parts = [];
	}
	if (parts.length > 0) yield { ...divided2(parts.join("")), line: first };
}
function isComment(row) {
	return row.replace(LEADING, "").startsWith("#");
}
function withoutBackslashes(row) {
	let [start, end] = [0, row.length];
	while (start < end && row[start] === "\\") start++;
	while (end > start && row[end - 1] === "\\") end--;
	return row.slice(start, end);
}
function divided2(text) {
	const mark = text.startsWith("#") ? 0 : text.search(COMMENT) + 1;
	const hasComment = text.startsWith("#") || mark > 0;
	if (!hasComment) return { text: trimmed(text), comment: void 0 };
	return { text: trimmed(text.slice(0, mark)), comment: text.slice(mark + 1) };
}
function trimmed(text) {
	let [start, end] = [0, text.length];
	while (start < end && IS_SPACE.test(text.charAt(start))) start++;
	while (end > start && IS_SPACE.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}
// ecosystems/python/requirements-text
import{ isAscii, isUtf8 }from"node:buffer";
function requirementsText(file) {
	const { bytes, hadMark } = file;
	if (hadMark === true) return bytes.toString("utf8");
	const coding = declaredCoding(bytes);
	if (coding === LATIN_1) return bytes.toString("latin1");
	if (coding === void 0 ? isUtf8(bytes) : CODINGS.has(coding) && isAscii(bytes)) {
		return bytes.toString("utf8");
	}
	if (coding !== void 0 && UTF_8.has(coding) && isUtf8(bytes)) return bytes.toString("utf8");
	const message = `pip decodes this file as ${coding ?? "text in the machine’s encoding"}. Fix: save the file as UTF-8`;
	throw new DataError("unreadable", message, { path: file.path });
}
var MAX_DECLARATION = 64 * 1024;
function declaredCoding(bytes) {
	let start = 0;
	for (let line = 0; line < 2; line++) {
		const found = bytes.indexOf("\n", start);
		const end = found === -1 ? bytes.length : found;
		const text = bytes.toString("latin1", start, Math.min(end, start + MAX_DECLARATION));
		const [, coding] = text.startsWith("#") && /coding[:=]\s*([-\w.]+)/.exec(text) || [];
		if (coding !== void 0) return coding.toLowerCase().replace(/[^a-z0-9]+/g, "_");
		start = end + 1;
	}
	return void 0;
}
var LATIN_1 = "latin_1";
var UTF_8 = new Set(["utf_8", "utf8", "u8", "utf_8_sig"]);
var CODINGS = new Set([
	...UTF_8,
	"ascii",
	"us_ascii",
	"latin1",
	"iso_8859_1",
	"iso8859_1",
	"iso_8859_15",
	"cp1252",
	"windows_1252",
	"cp1250",
	"cp1251",
	"koi8_r"
]);
// ecosystems/python/requirements-reading
var MAX_INCLUDE_DEPTH = 20;
var SHOWN_PATH = 200;
function readRequirements(file, context) {
	const reading = { context, stated: [], problems: [], seen: new Set() };
	readFile(reading, { file, isConstraint: false, depth: 0 });
	return reading;
}
function readFile(reading, part) {
	const { file, isConstraint: isConstraint2, depth, includedBy } = part;
	const key = `${isConstraint2 ? "-c" : "-r"} ${file.path}`;
	if (reading.seen.has(key)) return;
	reading.seen.add(key);
	if (depth > MAX_INCLUDE_DEPTH) {
		const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} levels deep`;
		throw new DataError("limit-exceeded", message, { path: file.path });
	}
	let via = { items: [], isOpen: false };
	for (const { text, comment, line } of logicalLines(requirementsText(file))) {
		if (text !== "") {
			via = { items: [], isOpen: false };
			const { requirements: requirements2, included, constraints } = readLine(text);
			for (const requirement of requirements2) {
				reading.stated.push({ file, line, requirement, isConstraint: isConstraint2, via, includedBy });
			}
			for (const path of included) readIncluded(reading, part, { path, line, isConstraint: false });
			for (const path of constraints)
				readIncluded(reading, part, { path, line, isConstraint: true });
		}
		addReasons(via, comment);
	}
}
function readIncluded(reading, { file, depth, includedBy }, { path, line, isConstraint: isConstraint2 }) {
	const other = includedFile(reading.context, file.path, path);
	if (other === void 0) {
		const message = `the included file ${path.slice(0, SHOWN_PATH)} was not read`;
		reading.problems.push({ code: "not-found", message, path: file.path, line });
		return;
	}
	try {
		const by = includedBy ?? line;
		readFile(reading, { file: other, isConstraint: isConstraint2, depth: depth + 1, includedBy: by });
	} catch (error) {
		reading.problems.push(problemOf(error));
	}
}
function includedFile(context, from, stated) {
	if (/^(?:\/|[a-z]+:)/i.test(stated)) return void 0;
	const path = joined(from, stated);
	return path === void 0 ? void 0 : context.file(path);
}
function joined(from, stated) {
	const segments = from.split("/").slice(0, -1);
	for (const segment of stated.split("/")) {
		if (segment === "..") {
			if (segments.pop() === void 0) return void 0;
		} else if (segment !== "" && segment !== ".") segments.push(segment);
	}
	return segments.join("/");
}
// ecosystems/python/requirements
var requirements = {
	role: "manifest",
	wanted: { suffixes: [".txt", ".TXT", ".Txt", ".in", ".lock"], names: PROJECT_FILES },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => isRequirementsName(path) || isInRequirements(path),
	parse: parseRequirements
};
function isRequirementsName(path) {
	const name = baseName(path).toLowerCase();
	return /\.(?:txt|lock)$/.test(name) && name.includes("requirements");
}
function isInRequirements(path) {
	return /(?:^|\/)requirements\/[^/]*\.txt$/i.test(path);
}
function parseRequirements(file, context) {
	if (isHelmLock(file)) return { packages: [], problems: [], isForeign: true };
	const { stated, problems } = readRequirements(file, context);
	const isReported = ({ path }) => path === file.path || !requirements.isPrimary?.(path);
	if (stated.length > 0 && stated.every(isNoRequirement)) {
		if (!isRequirementsName(file.path)) return { packages: [], problems: [], isForeign: true };
		const message = "no line of this file is a requirement. Fix: use pip's format";
		throw new DataError("not-a-lockfile", message, { path: file.path });
	}
	const pins = pinsOf(stated);
	const reasons = new Map();
	let count = 0;
	const parsed = parseEach(stated, (one) => {
		const found = packageOf2(one, pins, context, isReported(one.file));
		if (found === void 0) return void 0;
		reasons.set(count++, one.via);
		if (one.includedBy === void 0) return found;
		return { ...found, includedBy: [{ path: file.path, line: one.includedBy }] };
	});
	const packages = [...parsed.packages];
	explain(packages, 0, reasons);
	const reported = stated.filter((one) => isReported(one.file));
	return {
		packages,
		problems: [...problems, ...parsed.problems, ...unlocked(reported, pins)]
	};
}
function isHelmLock({ path, bytes }) {
	return path.endsWith(".lock") && /^(?:dependencies|digest):/m.test(bytes.toString("latin1"));
}
function isNoRequirement({ requirement }) {
	return requirement.kind === "unclear" && requirement.reason === NO_REQUIREMENT;
}
function pinsOf(stated) {
	const pins = new Map();
	for (const { requirement } of stated) {
		if (requirement.kind !== "pinned" || requirement.isConditional) continue;
		const name = normalizedName(requirement.name);
		if (!pins.has(name)) pins.set(name, requirement);
	}
	return pins;
}
function packageOf2({ file, line, requirement, isConstraint: isConstraint2 }, pins, context, isReported) {
	const facts = { line, scope: "runtime" };
	switch (requirement.kind) {
		case "pinned":
			return isConstraint2 ? void 0 : pinnedPackage(file, requirement, facts);
		case "unpinned": {
			const pin = pins.get(normalizedName(requirement.name));
			return pin === void 0 || isConstraint2 ? void 0 : pinnedPackage(file, pin, facts);
		}
		case "folder": {
			const reason = unknownNeeds(file.path, requirement.path, context);
			if (reason !== void 0 && !isConstraint2 && isReported) unread2(file, reason, facts);
			return void 0;
		}
		case "unclear":
			return isReported ? unread2(file, requirement.reason, facts) : void 0;
	}
}
function unlocked(stated, pins) {
	const open = stated.filter(
		(one) => one.requirement.kind === "unpinned" && !one.isConstraint && !pins.has(normalizedName(one.requirement.name))
	);
	return [...Map.groupBy(open, ({ file }) => file.path)].map(([path, some]) => ({
		code: "unlocked",
		message: unlockedMessage(path, [
			...new Set(some.map(({ requirement }) => normalizedName(requirement.name)))
		]),
		path,
		line: some[0]?.line
	}));
}
var SHOWN_NAMES = 5;
function unlockedMessage(path, names) {
	const what = names.length === 1 ? "1 dependency" : `${names.length} dependencies`;
	const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : "";
	const shown = names.slice(0, SHOWN_NAMES).join(", ") + more;
	return `${baseName(path)} contains ${what} without an exact version: ${shown}. Fix: commit the installed versions (pip freeze, or pip-compile)`;
}
// ecosystems/conda/environment
var ENVIRONMENT_NAMES = ["environment.yml", "environment.yaml"];
var OTHER_NAMES = ["environment*", "conda*", "env"].flatMap((name) => [
	`${name}.yml`,
	`${name}.yaml`
]);
var environmentFile = {
	role: "manifest",
	wanted: { names: ENVIRONMENT_NAMES, globs: OTHER_NAMES },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !/(?:^|[/.])conda-lock\.ya?ml$/.test(path),
	parse: parseEnvironment
};
function isCalledEnvironment(path) {
	return /^(?:environment.*|conda.*|env)\.ya?ml$/.test(baseName(path));
}
var FIX2 = "run `conda env export`";
var ENVIRONMENT_KEYS = ["channels", "dependencies", "prefix", "variables"];
function parseEnvironment(file, context) {
	const text = file.bytes.toString("utf8");
	const isNamed = ENVIRONMENT_NAMES.includes(baseName(file.path));
	if (!isNamed && !/\bdependencies\b/.test(text)) return FOREIGN2;
	const document = parseYaml(text, file.path);
	if (!isNamed && isCalledEnvironment(file.path) && !isEnvironment(document)) return FOREIGN2;
	if (document === void 0) return { packages: [], problems: [] };
	if (!isObject(document)) throw notALockfile(file, "dependencies", FIX2);
	if (!ENVIRONMENT_KEYS.some((key) => Object.hasOwn(document, key))) {
		return FOREIGN2;
	}
	const lineOf = linesOfItems(text);
	return parseEach(statedIn(file, document), ({ spec, isPip }) => {
		const line = lineOf(spec);
		if (!isPip) return condaPackage(file, spec, line);
		checkIncludes(file, spec, line, context);
		return requiredPackage(file, spec, { line, isDirect: true });
	});
}
var FOREIGN2 = { packages: [], problems: [], isForeign: true };
function isEnvironment(document) {
	if (!isObject(document)) return false;
	const dependencies = arrayAt(document, "dependencies");
	if (dependencies === void 0) return false;
	const isKnown = ["channels", "name"].some((key) => Object.hasOwn(document, key));
	return isKnown || dependencies.some((item) => isObject(item) && arrayAt(item, "pip"));
}
function statedIn(file, document) {
	const dependencies = document["dependencies"] ?? [];
	if (!Array.isArray(dependencies)) throw notALockfile(file, "list of dependencies", FIX2);
	return dependencies.flatMap((item) => {
		const pip = isObject(item) ? arrayAt(item, "pip") : void 0;
		if (pip === void 0) return [{ spec: scalarText(item), isPip: false }];
		return pip.map((spec) => ({ spec: scalarText(spec), isPip: true }));
	});
}
function checkIncludes(file, spec, line, context) {
	const missing2 = readLine(spec).included.find((path) => {
		const other = besidePath(file.path, path);
		return context.file(other) === void 0 || requirements.isPrimary?.(other) === false;
	});
	if (missing2 === void 0) return;
	const message = `the included file ${missing2.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
	throw new DataError("not-found", message, { path: file.path, line });
}
function condaPackage(file, spec, line) {
	const colons = spec.lastIndexOf("::");
	const channel = colons === -1 ? void 0 : spec.slice(0, colons);
	const stated = (colons === -1 ? spec : spec.slice(colons + 2)).trim();
	const name = /^[A-Za-z0-9_][A-Za-z0-9_.-]*/.exec(stated)?.[0];
	if (name === void 0) throw unread(file, { text: spec, line }, FIX2);
	const { version, build } = pinOf(stated.slice(name.length).trim());
	return packageOf(file, {
		type: "conda",
		name: name.toLowerCase(),
		version,
		qualifiers: { channel: channelName(channel), build },
		line,
		isDirect: true
	});
}
function pinOf(clauses) {
	const match = /^={1,2}\s*([A-Za-z0-9_.!+-]+)(?:\s*=\s*([A-Za-z0-9_.-]+))?$/.exec(clauses);
	return { version: match?.[1] ?? "", build: match?.[2] };
}
// ecosystems/conda/environment-manifest
var environmentManifest = (environment, names, locks) => withManifest(
	environment,
	{
		ecosystem: "",
		manifests: names,
		locks,
		note: "A file that pins every package, such as the output of `conda env export`, needs no lockfile."
	},
	({ packages }) => openRequirements(packages)
);
function openRequirements(packages) {
	const open = packages.filter(({ version, purl }) => version === "" && !purl.includes("vcs_url"));
	return {
		dependencies: open.map(({ name }) => ({ name, isDevelopment: false })),
		fix: "commit conda-lock.yml (conda-lock), or the output of conda env export"
	};
}
// ecosystems/conda/conda-archive
var MAX_LENGTH = 2048;
var ARCHIVE2 = /^([A-Za-z0-9_.-]+)-([A-Za-z0-9_.!+]+)-([A-Za-z0-9_.]+)\.(?:conda|tar\.bz2)$/;
function packageOfArchive(file, address, facts = {}) {
	const [url = ""] = address.split("#", 1);
	if (url.length > MAX_LENGTH) return void 0;
	const slash = url.lastIndexOf("/");
	const last = url.slice(slash + 1);
	const [, name, version, build] = ARCHIVE2.exec(decodePercent(last) ?? last) ?? [];
	if (name === void 0 || version === void 0) return void 0;
	return packageOf(file, {
		...facts,
		type: "conda",
		name: name.toLowerCase(),
		version,
		downloadUrl: url,
		qualifiers: {
			build,
			channel: channelName(url.slice(0, Math.max(slash, 0))),
			subdir: subdirOf(url),
			type: archiveType(url)
		}
	});
}
// ecosystems/conda/explicit
var condaExplicit = {
	wanted: { suffixes: [".txt", ".lock"] },
	wantedIn: ["directory", "file"],
	isLikely: isExplicit,
	parse: parseExplicit
};
var MARK = "@EXPLICIT";
function isExplicit(bytes) {
	return bytes.includes(MARK);
}
function parseExplicit(file) {
	if (!isExplicit(file.bytes)) return { packages: [], problems: [], isForeign: true };
	const rows = [...rowsOf(file.bytes.toString("utf8"))];
	if (!rows.some(({ text }) => text === MARK)) {
		return { packages: [], problems: [], isForeign: true };
	}
	const entries = rows.filter(
		({ text }) => text !== MARK && (!text.startsWith("#") || PIP.test(text))
	);
	return parseEach(entries, ({ text, line }) => {
		const facts = { line, isDirect: false };
		if (PIP.test(text)) return requiredPackage(file, text.replace(PIP, ""), facts);
		const found = packageOfArchive(file, text, facts);
		if (found === void 0) throw unread(file, { text, line }, "run `conda list --explicit`");
		return found;
	});
}
var PIP = /^#\s*pip\s+(?=\S+ @ |\S+==)/;
function* rowsOf(text) {
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.trim() !== "") yield { text: row.trim(), line };
	}
}
// ecosystems/conda/installed
var condaMeta = {
	wanted: { directories: ["conda-meta"] },
	wantedIn: ["image"],
	isPrimary: (path) => path.endsWith(".json"),
	parse: parseRecord
};
var NAME2 = /^(.+)-(\d[^-]*)-([^-]+)\.json$/;
function parseRecord(file) {
	const text = file.bytes.toString("utf8");
	const record = parseJson(text, file.path);
	const stated = isObject(record) ? record : {};
	const [, named, otherVersion, otherBuild] = NAME2.exec(baseName(file.path)) ?? [];
	const name = stringAt(stated, "name") ?? named;
	if (name === void 0) return { packages: [], problems: [] };
	const found = packageOf(file, {
		type: "conda",
		name,
		version: stringAt(stated, "version") ?? otherVersion ?? "",
		qualifiers: {
			build: stringAt(stated, "build") ?? stringAt(stated, "build_string") ?? otherBuild,
			channel: channelName(stringAt(stated, "channel")),
			subdir: stringAt(stated, "subdir"),
			type: archiveType(stringAt(stated, "fn") ?? stringAt(stated, "url") ?? "")
		},
		line: lineAt(
			jsonLines(text, (path) => path.length === 0),
			"name"
		),
		license: stringAt(stated, "license"),
		hashes: hashesOf(stated),
		downloadUrl: stringAt(stated, "url"),
		isDirect: requested(stated)
	});
	return { packages: [found], problems: [] };
}
function requested(record) {
	const specs = arrayAt(record, "requested_specs") ?? [stringAt(record, "requested_spec")];
	const [first] = specs;
	if (first === void 0 && arrayAt(record, "requested_specs") === void 0) return void 0;
	return first !== void 0 && first !== "" && first !== "None";
}
// ecosystems/conda/other-environment
var otherEnvironment = {
	wanted: { suffixes: [".yaml", ".yml"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isCalledEnvironment(path) && baseName(path) !== "package.yaml",
	isLikely: mayBeEnvironment,
	parse: parseOther
};
var FOREIGN3 = { packages: [], problems: [], isForeign: true };
function mayBeEnvironment(bytes) {
	return bytes.includes("dependencies:") && KEYS_BESIDE.some((key) => bytes.includes(key));
}
var KEYS_BESIDE = ["channels:", "pip:", "name:"];
function hasOnlyKeys(document) {
	const keys = Object.keys(document);
	return keys.includes("name") && keys.every((key) => key === "name" || ENVIRONMENT_KEYS.includes(key));
}
function parseOther(file, context) {
	if (!mayBeEnvironment(file.bytes)) return FOREIGN3;
	const text = file.bytes.toString("utf8");
	try {
		const document = parseYaml(text, file.path);
		return isOtherEnvironment(document) ? parseEnvironment(file, context) : FOREIGN3;
	} catch (error) {
		const isMeant = /^channels:/m.test(text) && /^dependencies:/m.test(text);
		if (error instanceof DataError && !isMeant) return FOREIGN3;
		throw error;
	}
}
function isOtherEnvironment(document) {
	if (!isObject(document)) return false;
	const dependencies = arrayAt(document, "dependencies") ?? [];
	const isPip = (item) => isObject(item) && arrayAt(item, "pip") !== void 0;
	if (!dependencies.every((item) => typeof item === "string" || isPip(item))) return false;
	if (dependencies.length === 0) return false;
	if (arrayAt(document, "channels") !== void 0 || dependencies.some(isPip)) return true;
	const isSpec = (item) => /^[A-Za-z][\w.-]*\s*[=<>]/.test(`${item}`);
	return hasOnlyKeys(document) && dependencies.some(isSpec);
}
// ecosystems/python/locked-archive
function requireSame(file, { name, version, line }, archives) {
	for (const location of archives) {
		const archive = archiveName(location);
		if (archive === void 0) continue;
		const isSame2 = normalizedName(archive.name) === normalizedName(name) && (version === "" || isSameVersion(archive.version, version));
		if (isSame2) continue;
		const message = `the entry for ${name} ${version} contains an archive of ${archive.name} ${archive.version}. Fix: regenerate the lockfile`;
		throw new DataError("contradiction", message, { path: file.path, line });
	}
}
function isSameVersion(one, other) {
	if (one === other) return true;
	try {
		return schemeFor("PyPI")?.compare(one.replaceAll("_", "-"), other) === 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function archivesIn(files) {
	return files.filter(isObject).flatMap((file) => {
		const locations = ["url", "path", "name", "file", "filename"].map((key) => stringAt(file, key));
		return locations.filter((location) => location !== void 0);
	});
}
// ecosystems/conda/pixi-lock
var pixiLock = {
	role: "lockfile",
	wanted: { names: ["pixi.lock"] },
	wantedIn: ["directory", "file"],
	parse: parsePixiLock
};
var FIX3 = "run `pixi lock`";
function parsePixiLock(file) {
	const text = file.bytes.toString("utf8");
	const document = parseYaml(text, file.path);
	const entries = isObject(document) ? arrayAt(document, "packages") : void 0;
	if (!isObject(document) || entries === void 0 || document["version"] === void 0) {
		throw notALockfile(file, "package list", FIX3);
	}
	const lines = linesOfAddresses(text);
	return parseEach(entries.entries(), ([index, value]) => {
		const entry = objectEntry(file, value, { text: `package ${index + 1}` });
		return lockedPackage2(file, entry, lines);
	});
}
function linesOfAddresses(text) {
	const lines = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const address = /^\s*(?:- )?(?:conda|pypi|url): (\S+)$/.exec(row)?.[1];
		if (address !== void 0) lines.set(address, line);
	}
	return lines;
}
function lockedPackage2(file, entry, lines) {
	const kind = stringAt(entry, "kind");
	const conda = stringAt(entry, "conda") ?? (kind === "conda" ? stringAt(entry, "url") : void 0);
	const pypi = stringAt(entry, "pypi") ?? (kind === "pypi" ? addressOf(entry) : void 0);
	const hashes = hashesOf(entry);
	if (conda !== void 0) {
		const line2 = lines.get(conda);
		const found = packageOfArchive(file, conda, { line: line2, hashes });
		if (found === void 0 && !isFolder(conda)) throw unread(file, { text: conda, line: line2 }, FIX3);
		return found;
	}
	if (pypi === void 0) throw unread(file, { text: JSON.stringify(entry) }, FIX3);
	if (isFolder(pypi)) return void 0;
	const line = lines.get(pypi);
	const archive = archiveName(pypi);
	const name = stringAt(entry, "name") ?? archive?.name;
	const version = scalarText(entry["version"]) || archive?.version;
	if (name === void 0 || version === void 0) throw unread(file, { text: pypi, line }, FIX3);
	requireSame(file, { name, version, line }, [pypi]);
	const facts = { version, line, hashes, downloadUrl: pypi };
	return pythonPackage(file, { ...facts, name: normalizedName(name) });
}
function addressOf(entry) {
	return stringAt(entry, "url") ?? stringAt(entry, "path");
}
function isFolder(location) {
	return /^\.{0,2}(?:\/|$)/.test(location) && archiveName(location) === void 0;
}
// ecosystems/conda/pixi-toml
var OWN_NAMES = ["pixi.toml", "mojoproject.toml"];
var pixiToml = (lockfile) => manifestFormat(
	{ wanted: { names: [...OWN_NAMES, "pyproject.toml"] } },
	{
		ecosystem: "",
		manifests: OWN_NAMES,
		locks: [{ format: lockfile, names: ["pixi.lock"] }],
		note: "Assay also reads the `tool.pixi` tables in `pyproject.toml`."
	},
	readPixi
);
var CONDA = ["dependencies", "host-dependencies", "build-dependencies", "run-dependencies"];
var PYTHON = "pypi-dependencies";
function readPixi(file) {
	const document = readToml(file);
	const pixi = OWN_NAMES.includes(baseName(file.path)) ? document : objectAt(objectAt(document, "tool") ?? {}, "pixi");
	if (pixi === void 0) return void 0;
	const own = objectAt(pixi, "package") ?? {};
	const tables = [pixi, own, ...below(pixi, "feature")].flatMap((one) => [
		one,
		...below(one, "target")
	]);
	const conda = tables.flatMap((one) => CONDA.flatMap((key) => namesIn(one, key)));
	const python = tables.flatMap((one) => Object.entries(objectAt(one, PYTHON) ?? {}));
	return {
		dependencies: [
			...[...new Set(conda)].map((name) => ({ name, isDevelopment: false })),
			...python.filter(([, value]) => !isOfFolder(value)).map(([name, value]) => ({
				name: normalizedName(name),
				isDevelopment: false,
				exact: exactPython(file, name, value)
			}))
		],
		fix: "commit pixi.lock (pixi lock)"
	};
}
function below(holder, key) {
	return Object.values(objectAt(holder, key) ?? {}).filter(isObject);
}
function namesIn(holder, key) {
	const table = objectAt(holder, key) ?? {};
	return Object.keys(table).filter((name) => !isOfFolder(table[name]));
}
function isOfFolder(value) {
	return isObject(value) && stringAt(value, "path") !== void 0;
}
function exactPython(file, name, value) {
	const stated = isObject(value) ? stringAt(value, "version") : value;
	const version = /^==\s*([\w.!+-]+)$/.exec(typeof stated === "string" ? stated : "")?.[1];
	return version === void 0 ? void 0 : pythonPackage(file, { name, version, isDirect: true });
}
// ecosystems/conda
var LOCKS = [
	{ format: condaLock, names: ["conda-lock.yml"] },
	{ format: condaExplicit, names: ["conda-linux-64.lock"] }
];
var NAMES = ["environment*.yml", "conda*.yml", "env.yml"];
var ecosystem = {
	id: "conda",
	formats: [
		environmentManifest(environmentFile, NAMES, LOCKS),
		environmentManifest(otherEnvironment, ["*.yml"], LOCKS),
		condaLock,
		otherCondaLock,
		condaExplicit,
		pixiLock,
		pixiToml(pixiLock),
		condaMeta
	]
};
// ecosystems/python/setup-cfg
function readSettings(file) {
	const settings = [];
	let section;
	let indent;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		const text = row.trim();
		if (text === "" || /^[#;]/.test(text)) continue;
		const depth = row.length - row.trimStart().length;
		const header = /^\[([^\]]+)\]/.exec(text)?.[1];
		if (indent !== void 0 && depth > indent) settings.at(-1)?.rows.push(text);
		else if (header !== void 0) {
			section = header;
			indent = void 0;
		} else if (section === void 0) {
			throw notALockfile(file, "section", "add the line [options] before the settings");
		} else {
			const [, key = text, value = ""] = /^([^=:]*)[=:](.*)$/.exec(text) ?? [];
			const name = key.trim().replaceAll("-", "_").toLowerCase();
			settings.push({ section, key: name, rows: [value.trim()] });
			indent = depth;
		}
	}
	return settings;
}
function requirementsIn({ rows }) {
	const [first = ""] = rows;
	const stated = rows.length === 1 ? first.split(";") : rows;
	return stated.map((text) => text.replace(/(?:^|\s)#.*$/, "").trim()).filter((text) => text !== "");
}
function filesIn({ rows }) {
	const value = rows.join("\n").trim();
	if (!value.startsWith("file:")) return void 0;
	const paths = value.slice("file:".length).split(/[,\n]/);
	return paths.map((path) => path.trim()).filter((path) => path !== "");
}
// ecosystems/python/own-project
var NAMING_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
function isOwnProject(lockfile, folder, name, context) {
	if (folder === void 0 || /^\/|\\|:/.test(folder) || climbsOut(lockfile.path, folder)) {
		return false;
	}
	return NAMING_FILES.some((file) => {
		const found = context.file(besidePath(lockfile.path, `${folder}/${file}`));
		return found !== void 0 && namesIn2(found).has(normalizedName(name));
	});
}
var members = new WeakMap();
function isMember(name, context) {
	const known = members.get(context) ?? new Set(context.named("pyproject.toml").flatMap((file) => nameOfPyproject(file) ?? []));
	members.set(context, known);
	return known.has(normalizedName(name));
}
function climbsOut(path, folder) {
	let depth = path.split("/").length - 1;
	for (const segment of folder.split("/")) {
		if (segment === "..") depth--;
		else if (segment !== "" && segment !== ".") depth++;
		if (depth < 0) return true;
	}
	return false;
}
function namesIn2(file) {
	if (file.path.endsWith(".toml")) return new Set(nameOfPyproject(file) ?? []);
	const words = file.bytes.toString("utf8").match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? [];
	return new Set(words.map(normalizedName));
}
function nameOfPyproject(file) {
	try {
		const document = readToml(file);
		const poetry = objectAt(objectAt(document, "tool") ?? {}, "poetry") ?? {};
		const name = stringAt(objectAt(document, "project") ?? {}, "name") ?? stringAt(poetry, "name");
		return name === void 0 ? void 0 : [normalizedName(name)];
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
// ecosystems/python/stated-dependency
var PYTHON_FIX = "commit uv.lock (uv lock), or pinned requirements (pip-compile)";
function dependencyOf(file, text, facts = {}) {
	const { isDevelopment = false, isOptional } = facts;
	const requirement = parseRequirement(text);
	switch (requirement.kind) {
		case "folder":
			return [];
		case "unpinned": {
			const isConditional = facts.isConditional === true || requirement.isConditional;
			const range = facts.range ?? requirement.range;
			return [{ name: requirement.name, isDevelopment, isOptional, isConditional, range }];
		}
		case "unclear":
			return [{ name: text, isDevelopment, isOptional }];
		case "pinned": {
			const scope = isDevelopment ? "development" : "runtime";
			const exact = pinnedPackage(file, requirement, { scope, isDirect: true });
			const isConditional = facts.isConditional === true || requirement.isConditional;
			return [{ name: requirement.name, isDevelopment, isOptional, isConditional, exact }];
		}
	}
}
function atPath(file, name, path, facts, context) {
	if (isArchivePath(path)) return dependencyOf(file, `${name} @ ${path}`, facts);
	const inside = insidePath(file.path, path);
	const isProject2 = inside !== void 0 && NAMING_FILES.some((other) => context.file(besidePath(`${inside}/x`, other)) !== void 0);
	return isProject2 || context.sourceKind === "file" ? [] : dependencyOf(file, name, facts);
}
function hasCondition(choice) {
	return isObject(choice) && Object.keys(choice).some((key) => !UNCONDITIONAL.has(key));
}
var UNCONDITIONAL = new Set([
	...["version", "extras", "index", "source", "hashes", "optional", "allow-prereleases", "editable"]
]);
function buildPackages(file, texts) {
	return texts.flatMap((text) => dependencyOf(file, text, { isDevelopment: true })).flatMap(({ exact }) => exact ?? []);
}
function isPinned(text) {
	return /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?===?\s*[\w.!+-]+\s*(?:;.*)?$/.test(text);
}
// ecosystems/python/buildout
var MAIN = "buildout.cfg";
var buildout = manifestFormat(
	{ wanted: { names: [MAIN, "versions.cfg", "base.cfg", "development.cfg", "production.cfg"] } },
	{
		ecosystem: "PyPI",
		manifests: [MAIN, "versions.cfg"],
		locks: [],
		note: "The `versions` section pins packages. Only a build shows which of these packages are installed."
	},
	readBuildout
);
var LISTS = new Set(["eggs", "extensions"]);
function readBuildout(file) {
	const settings = readSettings(file);
	const isBuildout = settings.some(({ section }) => /^(?:buildout|versions)$/.test(section));
	if (!isBuildout && baseName(file.path) !== MAIN) return void 0;
	if (!isBuildout) throw notALockfile(file, "[buildout] section", "add one");
	const pins = settings.filter(({ section }) => section === "versions");
	const pinned = new Set(pins.map(({ key }) => key));
	const listed = settings.filter(({ section, key }) => section !== "versions" && LISTS.has(key)).flatMap((setting) => requirementsIn(setting).flatMap(eggsOf)).filter((text) => /^[A-Za-z0-9]/.test(text)).flatMap((text) => dependencyOf(file, text)).filter(({ name }) => !pinned.has(name.replaceAll("-", "_").toLowerCase()));
	const versions = pins.flatMap(({ key, rows }) => dependencyOf(file, `${key}==${rows[0] ?? ""}`));
	return { dependencies: [...listed, ...versions], fix: "commit the build's SBOM as bom.json" };
}
function eggsOf(row) {
	return row.replaceAll(/\s*([<>=!~,]+)\s*/g, "$1").split(/\s+/);
}
// ecosystems/python/free-requirements
var freeRequirements = {
	wanted: {
		suffixes: [".txt", ".TXT", ".Txt", ".pip", ".reqs"],
		names: ["requirements", "constraints"],
		directories: ["requirements"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => requirements.isPrimary?.(path) === false && !/\.(?:in|lock)$/.test(path),
	isLikely: (bytes) => isLikely(bytes.toString("latin1", 0, MAX_HEAD)),
	parse: parseFree
};
var FOREIGN4 = { packages: [], problems: [], isForeign: true };
var MAX_HEAD = 64 * 1024;
function parseFree(file, context) {
	const text = file.bytes.toString("latin1");
	if (!isLikely(text.slice(0, MAX_HEAD)) || !VERSION2.test(text)) return FOREIGN4;
	if (!isOfPip(text) || isConstraint(file, context)) return FOREIGN4;
	return requirements.parse(file, context);
}
var NAMING = ["requirements", "requirements-dev", "dev-requirements", "requirements_dev"].flatMap(
	(name) => [`${name}.txt`, `${name}.in`]
);
function isConstraint({ path }, context) {
	return NAMING.flatMap((name) => context.named(name)).some((file) => {
		const text = file.bytes.toString("latin1");
		if (!text.includes(baseName(path))) return false;
		return [...logicalLines(text)].flatMap((line) => readLine(line.text).constraints).some((stated) => insidePath(file.path, stated) === path);
	});
}
var VERSION2 = /^[ \t]{0,40}(?=[\w.-]{0,200}[A-Za-z])[\w.-]{1,200}[ \t]{0,40}(?:\[[^\]\n]{0,400}\])?[ \t]{0,40}(?:===?|~=)[ \t]{0,40}\w/m;
function isLikely(head) {
	if (head.length < MAX_HEAD) return VERSION2.test(head) && isOfPip(head);
	return isOfPip(head.slice(0, head.lastIndexOf("\n") + 1));
}
function isOfPip(text) {
	for (const { text: line } of logicalLines(text)) {
		const { requirements: stated } = line === "" ? { requirements: [] } : readLine(line);
		const isOther = stated.some(
			(one) => one.kind === "unclear" || "name" in one && !/[A-Za-z]/.test(one.name)
		);
		if (isOther) return false;
	}
	return true;
}
// ecosystems/python/lock-coverage
function coveredByUvLock(lockfile, context) {
	const coverage = covered(lockfile, (table) => {
		const source = objectAt(table, "source") ?? {};
		return ["editable", "virtual", "directory"].flatMap((kind) => stringAt(source, kind) ?? []);
	});
	return { ...coverage, replaced: overriddenBeside(lockfile, context) };
}
function coveredByPoetryLock(lockfile) {
	return covered(lockfile, (table) => {
		const source = objectAt(table, "source") ?? {};
		return stringAt(source, "type") === "directory" ? [stringAt(source, "url") ?? ""] : [];
	});
}
function coveredByPdmLock(lockfile, context) {
	return { manifests: [], names: [], replaced: overriddenBeside(lockfile, context) };
}
function covered(lockfile, foldersOf) {
	const tables = (arrayAt(readToml(lockfile), "package") ?? []).filter(isObject);
	const folders = tables.flatMap(foldersOf);
	const manifests = folders.flatMap(
		(folder) => FILES.map((name) => besidePath(lockfile.path, `${folder}/${name}`))
	);
	return { manifests, names: [] };
}
function overriddenBeside(lockfile, context) {
	const manifest = context.file(besidePath(lockfile.path, "pyproject.toml"));
	const tool = manifest === void 0 ? {} : objectAt(readToml(manifest), "tool") ?? {};
	const stated = arrayAt(objectAt(tool, "uv") ?? {}, "override-dependencies") ?? [];
	const ofPdm = objectAt(objectAt(objectAt(tool, "pdm") ?? {}, "resolution") ?? {}, "overrides");
	const names = stated.flatMap((text) => /^\s*([\w.-]+)/.exec(String(text))?.[1] ?? []);
	return [...names, ...Object.keys(ofPdm ?? {})];
}
var FILES = ["pyproject.toml", "setup.cfg", "setup.py"];
// ecosystems/python/locked
function checkVersion({ path }, version, supported) {
	if (version === void 0 || supported.test(String(version))) return;
	const message = `lockfile version ${JSON.stringify(version).slice(0, 20)} is not supported. Fix: regenerate the lockfile`;
	throw new DataError("unsupported-version", message, { path });
}
function lockedTables(file, lockfile, key) {
	const tables = arrayAt(lockfile, key) ?? [];
	if (lockfile[key] !== void 0 && !Array.isArray(lockfile[key])) {
		throw unread(file, { text: key }, "regenerate the lockfile");
	}
	const lines = tableLines(file, `[[${key}]]`);
	const areSure = lines.length === tables.length;
	return tables.map((table, index) => [
		objectEntry(file, table, { text: `${key}[${index}]` }),
		areSure ? lines[index] : void 0
	]);
}
function packagesOfLock(file, context, locked, roots2) {
	const keys = keysByName(locked);
	const nodes = new Map();
	const problems = [];
	for (const one of locked) {
		try {
			addNode(nodes, keyOf2(one), nodeOf(file, one, keys));
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	const project = projectBeside(file, context);
	const packages = packagesOfGraph(nodes, rootsOf(roots2 ?? project, keys));
	const runtime = new Set(project?.runtime ?? []);
	const named = withNamedAtRuntime(packages, runtime, ({ name }) => normalizedName(name));
	return { packages: named, problems };
}
function addNode(nodes, key, node) {
	const known = nodes.get(key);
	if (known === void 0) nodes.set(key, node);
	else nodes.set(key, { found: known.found, needs: [...known.needs, ...node.needs] });
}
function nodeOf(file, { needs, vcsUrl: vcsUrl2, archives = [], ...facts }, keys) {
	requireSame(file, facts, archives);
	if (facts.version === "" && vcsUrl2 === void 0 && facts.name !== "") {
		const message = `${facts.name} has no version. Fix: regenerate the lockfile`;
		throw new DataError("malformed", message, { path: file.path, line: facts.line });
	}
	const found = pythonPackage(file, { ...facts, qualifiers: { vcs_url: vcsUrl2 } });
	const key = keyOf2(facts);
	return {
		found,
		needs: needs.flatMap((name) => keys.get(name) ?? []).filter((need) => need !== key)
	};
}
function keyOf2({ name, version }) {
	return `${normalizedName(name)}@${version}`;
}
function keysByName(locked) {
	const keys = new Map();
	for (const one of locked) {
		const name = normalizedName(one.name);
		const known = keys.get(name);
		if (known === void 0) keys.set(name, new Set([keyOf2(one)]));
		else known.add(keyOf2(one));
		keys.set(keyOf2(one), new Set([keyOf2(one)]));
	}
	return new Map([...keys].map(([name, known]) => [name, [...known]]));
}
function rootsOf(names, keys) {
	if (names === void 0) return void 0;
	const keysOf = (some) => [...some].flatMap((name) => keys.get(name) ?? []);
	return { runtime: keysOf(names.runtime), development: keysOf(names.development) };
}
function onlyHash(files) {
	const [first, ...others] = files ?? [];
	if (!isObject(first) || others.length > 0) return void 0;
	const stated = stringAt(first, "hash") ?? statedSha256(objectAt(first, "hashes"));
	const value = stated?.startsWith("sha256:") === true ? stated.slice("sha256:".length) : void 0;
	return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function statedSha256(hashes) {
	const value = hashes === void 0 ? void 0 : stringAt(hashes, "sha256");
	return value === void 0 ? void 0 : `sha256:${value}`;
}
// ecosystems/python/unmet-requirements
function unmetRequirements(file, context, tables, needsOf2) {
	const names = tables.flatMap(([table]) => {
		const name = normalizedName(stringAt(table, "name") ?? "");
		return [name, `${name}@${stringAt(table, "version")}`];
	});
	const listed = new Set(names);
	const isListed = { has: (need) => listed.has(need) || isMember(need, context) };
	const needing = tables.map(([table, line]) => ({ needs: needsOf2(table), line }));
	return unlistedNeeds(file, needing, isListed, "regenerate the lockfile");
}
// ecosystems/python/pdm-lock
var pdmLock = {
	role: "lockfile",
	wanted: { names: ["pdm.lock", ...NAMING_FILES] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "pdm.lock",
	parse: parsePdmLock
};
function parsePdmLock(file, context) {
	const lockfile = readToml(file);
	if (!Object.hasOwn(lockfile, "metadata")) {
		throw notALockfile(file, "[metadata] table", "run `pdm lock`");
	}
	const metadata = objectAt(lockfile, "metadata") ?? {};
	checkVersion(file, metadata["lock_version"], /^[1-4](?:\.|$)/);
	const tables = lockedTables(file, lockfile, "package");
	const locked = tables.filter(([table]) => !isOwn(file, table, context)).map(([table, line]) => ({
		name: stringAt(table, "name") ?? "",
		version: stringAt(table, "version") ?? "",
		line,
		scope: scopeOf2(table),
		needs: (arrayAt(table, "dependencies") ?? []).map(
			(item) => requirementName(scalarText(item))
		),
		hashes: onlyHash(arrayAt(table, "files")),
		downloadUrl: stringAt(table, "git") ?? stringAt(table, "url"),
		vcsUrl: vcsUrl(stringAt(table, "git"), stringAt(table, "revision")),
		archives: [
			...LOCATIONS.flatMap((key) => stringAt(table, key) ?? []),
			...archivesIn(arrayAt(table, "files") ?? [])
		]
	}));
	const { packages, problems } = packagesOfLock(file, context, locked);
	const excluded = excludedBeside(file, context);
	const unmet = unmetRequirements(
		file,
		context,
		tables,
		(table) => alwaysNeeded(table).filter((name) => !excluded.has(name))
	);
	return { packages, problems: [...problems, ...unmet] };
}
function alwaysNeeded(table) {
	const requirements2 = (arrayAt(table, "dependencies") ?? []).map(scalarText);
	return requirements2.filter((text) => !text.includes(";")).map(requirementName);
}
function excludedBeside(file, context) {
	let table = documentBeside(file, context) ?? {};
	for (const key of ["tool", "pdm", "resolution"]) table = objectAt(table, key) ?? {};
	return new Set((arrayAt(table, "excludes") ?? []).map(scalarText).map(requirementName));
}
var LOCATIONS = ["git", "hg", "svn", "bzr", "url", "path"];
function isOwn(file, table, context) {
	const [location, ...others] = LOCATIONS.filter((key) => Object.hasOwn(table, key));
	if (location !== "path" || others.length > 0) return false;
	return isOwnProject(file, stringAt(table, "path"), stringAt(table, "name") ?? "", context);
}
function scopeOf2(table) {
	const groups = arrayAt(table, "groups") ?? [];
	if (groups.includes("default")) return "runtime";
	return groups.length > 0 && groups.every((group) => group === "dev") ? "development" : "unknown";
}
// ecosystems/python/pipfile
var pipfile = (locks) => manifestFormat(
	{ wanted: { names: ["Pipfile"] } },
	{ ecosystem: "PyPI", manifests: ["Pipfile"], locks, note: "" },
	readPipfile
);
var SETTINGS = new Set(["source", "requires", "pipenv", "scripts"]);
function readPipfile(file, context) {
	const categories = Object.entries(readToml(file)).filter(([key]) => !SETTINGS.has(key));
	const dependencies = categories.flatMap(
		([category, table]) => Object.entries(isObject(table) ? table : {}).flatMap(([name, value]) => {
			const isConditional = hasCondition(value);
			const facts = { isDevelopment: category !== "packages", isConditional };
			const path = isObject(value) ? stringAt(value, "path") : void 0;
			if (path !== void 0) return atPath(file, name, path, facts, context);
			const stated = isObject(value) ? stringAt(value, "version") : value;
			const range = typeof stated === "string" ? stated : "";
			const clause = range.startsWith("=") ? range : "";
			return dependencyOf(file, `${name}${clause}`, { ...facts, range });
		})
	);
	return { dependencies, fix: "commit Pipfile.lock (pipenv lock)" };
}
// ecosystems/python/pipfile-lock
var pipfileLock = {
	role: "lockfile",
	wanted: { names: ["Pipfile.lock", "Pipfile", ...NAMING_FILES] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "Pipfile.lock",
	parse: parsePipfileLock
};
var SCOPES = new Map([
	["default", "runtime"],
	["develop", "development"]
]);
var METADATA = "_meta";
function parsePipfileLock(file, context) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	if (objectAt(lockfile, METADATA) === void 0) {
		throw notALockfile(file, `${METADATA} object`, "run `pipenv lock`");
	}
	const lines = jsonLines(text, (path) => path.length < 2);
	const tables = tablesOfPipfile(file, context);
	const direct = tables && new Set([...tables.values()].flatMap(namesOf));
	const read = parseEach(entriesOf(file, lockfile), ({ category, name, value }) => {
		const line = lineAt(lines, category, name);
		const entry = typeof value === "string" ? { version: value } : objectEntry(file, value, { text: name, line });
		if (isOwn2(file, entry, name, context)) return void 0;
		return lockedPackage3(file, entry, {
			name,
			line,
			scope: SCOPES.get(category) ?? "unknown",
			isDirect: direct?.has(normalizedName(name))
		});
	});
	const runtime = new Set(namesOf(tables?.get("packages") ?? {}));
	const packages = withNamedAtRuntime(read.packages, runtime, ({ name }) => normalizedName(name));
	return { ...read, packages };
}
function entriesOf(file, lockfile) {
	const categories = Object.keys(lockfile).filter((category) => category !== METADATA);
	return categories.flatMap((category) => {
		const entries = objectEntry(file, lockfile[category], { text: category });
		return Object.entries(entries).map(([name, value]) => ({ category, name, value }));
	});
}
var LOCATIONS2 = ["git", "hg", "svn", "bzr", "file"];
function isOwn2(file, entry, name, context) {
	if (LOCATIONS2.some((location) => Object.hasOwn(entry, location))) return false;
	return isOwnProject(file, stringAt(entry, "path"), name, context);
}
var EXACT = /^={2,3}\s*([^\s*,;]+)$/;
function lockedPackage3(file, entry, facts) {
	const git = stringAt(entry, "git");
	const vcs = vcsUrl(git, stringAt(entry, "ref"));
	const location = git === void 0 ? stringAt(entry, "file") ?? stringAt(entry, "path") : void 0;
	const stated = EXACT.exec(stringAt(entry, "version") ?? "")?.[1];
	const version = (location === void 0 ? void 0 : archiveName(location)?.version) ?? stated ?? "";
	requireSame(
		file,
		{ ...facts, version: stated ?? version },
		location === void 0 ? [] : [location]
	);
	const isOther = ["hg", "svn", "bzr"].some((key) => Object.hasOwn(entry, key));
	if (isOther || version === "" && vcs === void 0) {
		throw unread(file, { text: facts.name, line: facts.line }, "run `pipenv lock`");
	}
	return pythonPackage(file, {
		...facts,
		version,
		qualifiers: { vcs_url: vcs },
		hashes: onlyHash((arrayAt(entry, "hashes") ?? []).map((hash) => ({ hash }))),
		downloadUrl: git ?? stringAt(entry, "file")
	});
}
function namesOf(table) {
	return Object.keys(table).map(normalizedName);
}
function tablesOfPipfile(file, context) {
	const pipfile2 = context.file(besidePath(file.path, "Pipfile"));
	if (pipfile2 === void 0) return void 0;
	try {
		const categories = Object.entries(readToml(pipfile2)).filter(([key]) => !SETTINGS2.has(key));
		return new Map(categories.flatMap(([key, table]) => isObject(table) ? [[key, table]] : []));
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
var SETTINGS2 = new Set(["source", "requires", "pipenv", "scripts"]);
// ecosystems/python/poetry-lock
var poetryLock = {
	role: "lockfile",
	wanted: { names: ["poetry.lock", ...NAMING_FILES] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "poetry.lock",
	parse: parsePoetryLock
};
function parsePoetryLock(file, context) {
	const lockfile = readToml(file);
	if (!["metadata", "package"].some((key) => Object.hasOwn(lockfile, key))) {
		throw notALockfile(file, "[metadata] table", "run `poetry lock`");
	}
	const metadata = objectAt(lockfile, "metadata") ?? {};
	checkVersion(file, metadata["lock-version"], /^[012](?:\.|$)/);
	const tables = lockedTables(file, lockfile, "package");
	const locked = tables.filter(([table]) => !isOwn3(file, table, context)).map(([table, line]) => ({
		name: stringAt(table, "name") ?? "",
		version: stringAt(table, "version") ?? "",
		line,
		scope: scopeOf3(table),
		needs: Object.keys(objectAt(table, "dependencies") ?? {}).map(normalizedName),
		hashes: onlyHash(arrayAt(table, "files")),
		...locationOf(table)
	}));
	const { packages, problems } = packagesOfLock(file, context, locked);
	const unmet = unmetRequirements(file, context, tables, alwaysNeeded2);
	return { packages, problems: [...problems, ...unmet] };
}
var UNLOCKED = new Set(["distribute", "pip", "setuptools", "wheel"]);
function alwaysNeeded2(table) {
	const isConditional = (stated) => Array.isArray(stated) ? stated.every(isConditional) : isObject(stated) && ["markers", "optional", "python"].some((key) => Object.hasOwn(stated, key));
	return Object.entries(objectAt(table, "dependencies") ?? {}).filter(([, stated]) => !isConditional(stated)).map(([name]) => normalizedName(name)).filter((name) => !UNLOCKED.has(name));
}
function isOwn3(file, table, context) {
	if (typeOfSource(table) !== "directory") return false;
	const folder = stringAt(objectAt(table, "source") ?? {}, "url");
	return isOwnProject(file, folder, stringAt(table, "name") ?? "", context);
}
function typeOfSource(table) {
	return stringAt(objectAt(table, "source") ?? {}, "type");
}
function locationOf(table) {
	const source = objectAt(table, "source") ?? {};
	const type = typeOfSource(table);
	const url = type === "legacy" ? void 0 : stringAt(source, "url");
	const commit = type === "git" ? stringAt(source, "resolved_reference") : void 0;
	const archives = type === "url" || type === "file" ? [url ?? ""] : [];
	return { downloadUrl: url, vcsUrl: vcsUrl(url, commit), archives };
}
function scopeOf3(table) {
	const category = stringAt(table, "category");
	const groups = arrayAt(table, "groups") ?? (category === void 0 ? [] : [category]);
	if (groups.length === 0) return "unknown";
	return groups.includes("main") ? "runtime" : "development";
}
// ecosystems/python/pylock
var pylock = {
	role: "lockfile",
	wanted: { names: ["pylock.toml", ...NAMING_FILES], suffixes: [".toml"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => /^pylock\.(?:[^.]+\.)?toml$/.test(baseName(path)),
	parse: parsePylock
};
function parsePylock(file, context) {
	const lockfile = readToml(file);
	const missing2 = ["lock-version", "packages"].find((key) => lockfile[key] === void 0);
	if (missing2 !== void 0) {
		const fix = "regenerate the lockfile with the tool that created the file";
		throw notALockfile(file, missing2, fix);
	}
	checkVersion(file, lockfile["lock-version"], /^1\./);
	const tables = lockedTables(file, lockfile, "packages");
	const locked = tables.filter(([table, line]) => !isOwn4(file, table, line, context)).map(([table, line]) => ({
		name: stringAt(table, "name") ?? "",
		version: stringAt(table, "version") ?? versionOf(table),
		line,
		scope: "unknown",
		needs: needsOf(table),
		hashes: onlyHash(
			[...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
		),
		...locationOf2(table),
		archives: archivesOf(table)
	}));
	const { packages, problems } = packagesOfLock(file, context, locked);
	const unmet = unmetRequirements(file, context, tables, needsOf);
	return { packages, problems: [...problems, ...unmet] };
}
function needsOf(table) {
	const dependencies = (arrayAt(table, "dependencies") ?? []).filter(isObject);
	return dependencies.map((one) => normalizedName(stringAt(one, "name") ?? ""));
}
function isOwn4(file, table, line, context) {
	const folder = objectAt(table, "directory");
	if (folder === void 0) return false;
	const name = stringAt(table, "name") ?? "";
	const other = ["vcs", "archive", "sdist", "wheels"].find((key) => Object.hasOwn(table, key));
	if (other === void 0) return isOwnProject(file, stringAt(folder, "path"), name, context);
	const message = `${name} is both a directory and ${other}. Fix: regenerate the lockfile`;
	throw new DataError("contradiction", message, { path: file.path, line });
}
function archivesOf(table) {
	const files = [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")];
	return archivesIn([...files, objectAt(table, "archive")]);
}
function versionOf(table) {
	const [location = ""] = archivesIn([objectAt(table, "archive")]);
	return archiveName(location)?.version ?? "";
}
function locationOf2(table) {
	const vcs = objectAt(table, "vcs") ?? {};
	const url = stringAt(vcs, "url");
	return {
		downloadUrl: url ?? stringAt(objectAt(table, "archive") ?? {}, "url"),
		vcsUrl: vcsUrl(
			url === void 0 ? void 0 : `${stringAt(vcs, "type") ?? "git"}+${url}`,
			stringAt(vcs, "commit-id")
		)
	};
}
// ecosystems/python/listed-file
function dependenciesIn(manifest, path, context, facts = {}) {
	const file = context.file(besidePath(manifest.path, path));
	const unread3 = [{ name: `file: ${path.slice(0, SHOWN3)}`, isDevelopment: false }];
	if (file === void 0) return unread3;
	if (requirements.isPrimary?.(file.path) === true) return [];
	try {
		const { stated, problems } = readRequirements(file, context);
		const listed = stated.map(({ requirement, line, isConstraint: isConstraint2, file: origin }) => {
			if (requirement.kind === "unpinned") {
				const { name, range, isConditional } = requirement;
				return { ...facts, name, isDevelopment: false, range, isConditional };
			}
			if (requirement.kind !== "pinned") return { name: `line ${line}`, isDevelopment: false };
			const exact = isConstraint2 ? void 0 : pinnedPackage(origin, requirement, { line, scope: "runtime", isDirect: true });
			return {
				...facts,
				name: requirement.name,
				isDevelopment: false,
				exact,
				isConditional: requirement.isConditional
			};
		});
		return problems.length > 0 ? [...listed, ...unread3] : listed;
	} catch (error) {
		if (error instanceof DataError) return unread3;
		throw error;
	}
}
var SHOWN3 = 200;
// ecosystems/python/pyproject-tools
function dependenciesOfTools(file, tool) {
	const flit = objectAt(objectAt(tool, "flit") ?? {}, "metadata") ?? {};
	return [
		...textsAt(flit, "requires").flatMap((one) => dependencyOf(file, one)),
		...textsAt(flit, "dev-requires").flatMap((one) => dependencyOf(file, one, DEVELOPMENT)),
		...listsIn(objectAt(flit, "requires-extra")).flatMap(
			(one) => dependencyOf(file, one, { isOptional: true })
		),
		...dependenciesOfHatch(file, objectAt(tool, "hatch") ?? {})
	];
}
var DEVELOPMENT = { isDevelopment: true };
function dependenciesOfHatch(file, hatch) {
	const environments = Object.values(objectAt(hatch, "envs") ?? {}).filter(isObject);
	return environments.flatMap(
		(environment) => ["dependencies", "extra-dependencies"].flatMap((key) => textsAt(environment, key)).flatMap((one) => dependencyOf(file, one, DEVELOPMENT))
	);
}
var READ = new Set(["poetry", "pixi"]);
var LIST = /(?:requires(?:-dist)?|requirements|dependencies|deps|packages)$/;
var MAX_DEPTH = 12;
function pinnedByTools(file, tool) {
	const tables = Object.entries(tool).filter(([name]) => !READ.has(name));
	const texts = tables.flatMap(([, table]) => requirementsIn2(table, 0, false));
	return buildPackages(file, [...new Set(texts)].filter(isPinned));
}
function requirementsIn2(value, depth, isList) {
	if (typeof value === "string") return isList ? [value] : [];
	if (depth > MAX_DEPTH) return [];
	if (Array.isArray(value)) return value.flatMap((one) => requirementsIn2(one, depth + 1, isList));
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(
		([key, one]) => requirementsIn2(one, depth + 1, isList || LIST.test(key))
	);
}
function listsIn(groups) {
	return Object.keys(groups ?? {}).flatMap((key) => textsAt(groups ?? {}, key));
}
function textsAt(holder, key) {
	return (arrayAt(holder, key) ?? []).filter((value) => typeof value === "string");
}
// ecosystems/python/pyproject-manifest
var pyproject = (locks) => withManifest(
	{
		role: "manifest",
		wanted: { names: ["pyproject.toml"] },
		wantedIn: ["directory", "file"],
		parse: buildOfPyproject
	},
	{
		ecosystem: "PyPI",
		manifests: ["pyproject.toml"],
		locks,
		note: "A lockfile can omit extras. A requirements file in the same folder covers the dependencies that it pins."
	},
	(_, file, context) => readPyproject(file, context)
);
function buildOfPyproject(file) {
	const document = readToml(file);
	const build = objectAt(document, "build-system") ?? {};
	const packages = [
		...buildPackages(file, textsOf(arrayAt(build, "requires"))),
		...pinnedByTools(file, objectAt(document, "tool") ?? {})
	];
	return { packages, problems: [] };
}
function readPyproject(file, context) {
	const document = readToml(file);
	const project = objectAt(document, "project") ?? {};
	const tool = objectAt(document, "tool") ?? {};
	const poetry = objectAt(tool, "poetry") ?? {};
	const name = stringAt(project, "name") ?? stringAt(poetry, "name");
	const own = name === void 0 ? void 0 : normalizedName(name);
	const local = localNames(file, tool, context);
	const dependencies = [
		...ofList(file, withoutLocal(arrayAt(project, "dependencies"), local), {}, context),
		...ofLists(
			file,
			objectAt(project, "optional-dependencies"),
			{ isOptional: true },
			local,
			context
		),
		...ofDynamic(file, tool, context),
		...ofPoetry(file, poetry, context),
		...dependenciesOfTools(file, tool),
		...ofLists(file, objectAt(document, "dependency-groups"), DEVELOPMENT2, local, context),
		...ofLists(
			file,
			objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies"),
			DEVELOPMENT2,
			local,
			context
		),
		...ofList(
			file,
			withoutLocal(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies"), local),
			DEVELOPMENT2,
			context
		)
	];
	return {
		name,
		dependencies: dependencies.filter((one) => normalizedName(one.name) !== own),
		isProgram: DYNAMIC.some((key) => (arrayAt(project, "dynamic") ?? []).includes(key)),
		fix: fixOf(tool)
	};
}
var DEVELOPMENT2 = { isDevelopment: true };
var DYNAMIC = ["dependencies", "optional-dependencies"];
function localNames(file, tool, context) {
	const sources = objectAt(objectAt(tool, "uv") ?? {}, "sources") ?? {};
	const local = Object.keys(sources).filter((name) => {
		const source = objectAt(sources, name) ?? {};
		if (Object.hasOwn(source, "marker")) return false;
		if (source["workspace"] === true) return isMember(name, context);
		return isOwnProject(file, stringAt(source, "path"), name, context);
	});
	return new Set(local.map(normalizedName));
}
function withoutLocal(requirements2, local) {
	return requirements2?.filter((text) => {
		const name = typeof text === "string" ? BARE.exec(text)?.[1] : void 0;
		return name === void 0 || !local.has(normalizedName(name));
	});
}
var BARE = /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?(?:;|$)/;
function ofDynamic(file, tool, context) {
	const dynamic = objectAt(objectAt(tool, "setuptools") ?? {}, "dynamic") ?? {};
	const extras = Object.values(objectAt(dynamic, "optional-dependencies") ?? {}).filter(isObject);
	return [
		...filesOf(objectAt(dynamic, "dependencies") ?? {}).flatMap(
			(path) => dependenciesIn(file, path, context)
		),
		...extras.flatMap(filesOf).flatMap((path) => dependenciesIn(file, path, context, { isOptional: true }))
	];
}
function filesOf(directive) {
	return textsOf(arrayAt(directive, "file") ?? [directive["file"]]);
}
function textsOf(values) {
	return (values ?? []).filter((value) => typeof value === "string");
}
function ofLists(file, groups, facts, local, context) {
	return Object.values(groups ?? {}).flatMap(
		(group) => Array.isArray(group) ? ofList(file, withoutLocal(group, local), facts, context) : []
	);
}
function ofList(file, requirements2, facts, context) {
	return (requirements2 ?? []).flatMap((text) => {
		if (typeof text !== "string") return [];
		const editable = /^-e\s+|^--editable[\s=]+/.exec(text)?.[0] ?? "";
		const stated = text.slice(editable.length);
		if (/^file:/.test(stated)) return [];
		const [, name, folder] = IN_PROJECT.exec(stated) ?? [];
		if (name === void 0) return dependencyOf(file, stated, facts);
		return isOwnProject(file, folder, name, context) ? [] : dependencyOf(file, name, facts);
	});
}
var IN_PROJECT = /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*file:\/\/\/\$\{PROJECT_ROOT\}\/([\w./-]+)\s*(?:;.*)?$/;
function ofPoetry(file, poetry, context) {
	const groups = Object.values(objectAt(poetry, "group") ?? {}).filter(isObject);
	return [
		...ofTable(file, objectAt(poetry, "dependencies"), {}, context),
		...ofTable(file, objectAt(poetry, "dev-dependencies"), DEVELOPMENT2, context),
		...ofTable(file, objectAt(poetry, "requires-plugins"), DEVELOPMENT2, context),
		...groups.flatMap(
			(group) => ofTable(file, objectAt(group, "dependencies"), DEVELOPMENT2, context)
		)
	];
}
function ofTable(file, table, facts, context) {
	return Object.entries(table ?? {}).flatMap(([name, value]) => {
		const choices = Array.isArray(value) ? value : [value];
		return name === "python" ? [] : choices.flatMap((choice) => ofChoice(file, name, choice, facts, context));
	});
}
function ofChoice(file, name, choice, facts, context) {
	const isOptional = isObject(choice) && choice["optional"] === true;
	const isConditional = hasCondition(choice);
	const all = { ...facts, isConditional, ...isOptional && { isOptional } };
	const path = isObject(choice) ? stringAt(choice, "path") : void 0;
	if (path !== void 0) return atPath(file, name, path, all, context);
	const stated = isObject(choice) ? stringAt(choice, "version") : choice;
	const version = typeof stated === "string" ? stated.trim() : "";
	const isExact = /^(?:={1,3}\s*)?\d[\w.+!-]*$/.test(version);
	const clause = isExact ? `==${version.replace(/^=+\s*/, "")}` : "";
	return dependencyOf(file, `${name}${clause}`, { ...all, range: version });
}
function fixOf(tool) {
	if (objectAt(tool, "poetry") !== void 0) return "commit poetry.lock (poetry lock)";
	if (objectAt(tool, "pdm") !== void 0) return "commit pdm.lock (pdm lock)";
	return PYTHON_FIX;
}
// ecosystems/python/requirements-in
var requirementsIn3 = (locks) => manifestFormat(
	{
		wanted: { suffixes: [".in"] },
		isPrimary: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]*)\.in$/.test(path)
	},
	{
		ecosystem: "PyPI",
		manifests: ["requirements.in"],
		locks,
		note: "The pinned requirements.txt in the same folder covers this file, and all files that it includes with `-r`."
	},
	readIn
);
function readIn(file, context) {
	const { stated } = readRequirements(file, context);
	const own = stated.filter((one) => one.file.path === file.path && !one.isConstraint);
	const dependencies = own.flatMap(({ requirement, line }) => {
		if (requirement.kind === "unpinned") {
			const { name, range, isConditional } = requirement;
			return [{ name, isDevelopment: false, range, isConditional }];
		}
		if (requirement.kind === "unclear") return [{ name: `line ${line}`, isDevelopment: false }];
		if (requirement.kind !== "pinned") return [];
		const exact = pinnedPackage(file, requirement, { line, scope: "runtime", isDirect: true });
		return [{ name: requirement.name, isDevelopment: false, exact }];
	});
	const includes = new Set(
		stated.filter(({ isConstraint: isConstraint2 }) => !isConstraint2).map((one) => one.file.path)
	);
	includes.delete(file.path);
	const output = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.in$/, ".txt");
	return { dependencies, includes: [...includes], fix: `commit ${output} (pip-compile)` };
}
// ecosystems/python/python-tokens
var SPACE2 = /(?:[ \t\f]|\\(?:\r\n|\r|\n)|#[^\r\n]*)+/y;
var LINE_END2 = /\r\n|\r|\n/y;
var OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y;
var WORD = /[\p{L}\p{N}_]+/uy;
function pythonTokens(text) {
	const tokens = [];
	let at = matchAt(SPACE2, text, 0)?.[0].length ?? 0;
	while (at < text.length) {
		const opening = matchAt(OPENING, text, at);
		const read = opening === void 0 ? wordAt(text, at) : textAt(text, at, opening);
		if (read === void 0) return void 0;
		tokens.push(read.token);
		at = read.end + (matchAt(SPACE2, text, read.end)?.[0].length ?? 0);
	}
	return tokens;
}
function textAt(text, at, opening) {
	const [start, prefix = "", quote = ""] = opening;
	const value = textFrom(text, at + start.length, quote);
	if (value === void 0 || /f|t/i.test(prefix) && !isBalanced(value)) return void 0;
	const isPlain = /^[ru]?$/i.test(prefix) && !value.includes("\\");
	const end = at + start.length + value.length + quote.length;
	return { token: { kind: "text", value, isPlain }, end };
}
function wordAt(text, at) {
	const word = matchAt(WORD, text, at)?.[0];
	if (word !== void 0) {
		const value2 = word.normalize("NFKC");
		return { token: { kind: "name", value: value2, isPlain: false }, end: at + word.length };
	}
	const lineEnd = matchAt(LINE_END2, text, at)?.[0];
	const value = lineEnd === void 0 ? text.charAt(at) : "\n";
	return { token: { kind: "mark", value, isPlain: false }, end: at + (lineEnd?.length ?? 1) };
}
function matchAt(pattern, text, at) {
	const sticky = new RegExp(pattern);
	sticky.lastIndex = at;
	return sticky.exec(text) ?? void 0;
}
function textFrom(text, start, quote) {
	for (let at = start; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (text.startsWith(quote, at)) return text.slice(start, at);
		else if (quote.length === 1 && /[\r\n]/.test(char)) return void 0;
	}
	return void 0;
}
function isBalanced(value) {
	return value.split("{").length === value.split("}").length;
}
// ecosystems/python/setup-program
var KEYS = ["install_requires", "extras_require", "setup_requires", "tests_require"];
function readSetupProgram(program) {
	const texts = {
		install_requires: [],
		extras_require: [],
		setup_requires: [],
		tests_require: []
	};
	const tokens = pythonTokens(program);
	if (tokens === void 0) return { texts, isSettled: false };
	const code = tokens.filter(({ kind, value }) => kind !== "mark" || value !== "\n");
	let isPlain = true;
	for (const [at, { value }] of code.entries()) {
		const key = KEYS.find((one) => value.includes(one));
		if (key === void 0) continue;
		const literal = isMark(code[at + 1], "=") ? literalAt(code, at + 2) : void 0;
		const next = code[literal?.end ?? code.length];
		texts[key].push(...literal?.texts ?? []);
		if (value !== key || !(isMark(next, ",") || isMark(next, ")"))) isPlain = false;
	}
	return { texts, isSettled: code.length === 0 || isPlain && callsSetupOnce(tokens) };
}
var CLOSING = { "[": "]", "(": ")", "{": "}" };
function literalAt(code, start, depth = 0) {
	const first = code[start];
	if (first?.kind === "text") {
		return first.isPlain ? { texts: first.value.split(/[\r\n]+/), end: start + 1 } : void 0;
	}
	const closing = first?.kind === "mark" ? CLOSING[first.value] : void 0;
	if (closing === void 0 || depth > MAX_DEPTH2) return void 0;
	const texts = [];
	let at = start + 1;
	while (!isMark(code[at], closing)) {
		const item = literalAt(code, closing === "}" ? afterKey(code, at) : at, depth + 1);
		if (item === void 0 || !isMark(code[item.end], ",", closing)) return void 0;
		texts.push(...item.texts);
		at = isMark(code[item.end], ",") ? item.end + 1 : item.end;
	}
	return { texts: texts.filter((text) => text.trim() !== ""), end: at + 1 };
}
function afterKey(code, at) {
	return code[at]?.kind === "text" && isMark(code[at + 1], ":") ? at + 2 : code.length;
}
var MAX_DEPTH2 = 2;
function callsSetupOnce(tokens) {
	const imported = importedSetups(tokens);
	const mentions = [...tokens.keys()].filter(
		(at) => isName(tokens[at], "setup") && !imported.has(at)
	);
	const [call = -1] = mentions;
	if (mentions.length !== 1 || !isMark(tokens[call + 1], "(")) return false;
	const isOfModule = isMark(tokens[call - 1], ".") && modules(tokens, call - 2);
	const isImported = imported.size > 0 && isMark(tokens[call - 1] ?? NEW_LINE, "\n", ";", ":");
	return (isOfModule || isImported) && !hasSpread(tokens, call + 1);
}
var NEW_LINE = { kind: "mark", value: "\n", isPlain: false };
function modules(tokens, at) {
	return isName(tokens[at], "setuptools") && !isMark(tokens[at - 1], ".") && tokens.some(
		(one, index) => isName(one, "setuptools") && /^(?:import|,)$/.test(tokens[index - 1]?.value ?? "")
	) && !tokens.some((one, index) => isName(one, "setuptools") && isName(tokens[index - 1], "as"));
}
function importedSetups(tokens) {
	const starts = [...tokens.keys()].filter((at) => isName(tokens[at], "from"));
	return new Set(starts.flatMap((start) => setupsImportedAt(tokens, start)));
}
function setupsImportedAt(tokens, start) {
	const names = MODULES.find(
		(words) => words.every((word, index) => tokens[start + 1 + index]?.value === word)
	);
	if (names === void 0) return [];
	const found = [];
	const first = start + 1 + names.length;
	const ends = isMark(tokens[first], "(") ? [")"] : ["\n", ";"];
	for (let at = first; at < tokens.length && !isMark(tokens[at], ...ends); at++) {
		const isRenamed = isName(tokens[at - 1], "as") || isName(tokens[at + 1], "as");
		if (isName(tokens[at], "setup") && !isRenamed) found.push(at);
	}
	return found;
}
var MODULES = [
	["setuptools", "import"],
	["distutils", ".", "core", "import"]
];
function hasSpread(tokens, open) {
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		if (isMark(tokens[at], "(", "[", "{")) depth++;
		else if (isMark(tokens[at], ")", "]", "}")) depth--;
		else if (isMark(tokens[at], "*") && isMark(tokens[at + 1], "*")) return true;
		if (depth === 0) return false;
	}
	return true;
}
function isMark(token, ...values) {
	return token?.kind === "mark" && values.includes(token.value);
}
function isName(token, ...values) {
	return token?.kind === "name" && values.includes(token.value);
}
// ecosystems/python/setup-manifest
var setupPy = (locks) => withManifest(
	{ ...MANIFEST, wanted: { names: ["setup.py"] }, parse: buildOfSetupPy },
	{
		ecosystem: "PyPI",
		manifests: ["setup.py"],
		locks,
		note: "The file is a program. Assay can read all dependencies only if the file calls `setup` once, with plain lists. Otherwise, a lockfile in the same folder must list at least one package."
	},
	(_, file) => readSetupPy(file)
);
var setupCfg = (locks) => withManifest(
	{ ...MANIFEST, wanted: { names: ["setup.cfg"] }, parse: buildOfSetupCfg },
	{ ecosystem: "PyPI", manifests: ["setup.cfg"], locks, note: "" },
	(_, file, context) => readSetupCfg(file, context)
);
var MANIFEST = { role: "manifest", wantedIn: ["directory", "file"] };
var MAX_LENGTH2 = 1024 * 1024;
function programOf(file) {
	const text = requirementsText(file);
	if (text.replaceAll(/#.*$/gm, "").trim() !== "" && !/setup|distutils|pbr|skbuild/.test(text)) {
		throw notALockfile(file, "call to setup", "call setup, or write a pyproject.toml");
	}
	return readSetupProgram(text.length > MAX_LENGTH2 ? '"' : text);
}
function readSetupPy(file) {
	const { texts, isSettled } = programOf(file);
	return {
		dependencies: [
			...texts.install_requires.flatMap((one) => dependencyOf(file, one)),
			...texts.extras_require.flatMap((one) => dependencyOf(file, one, { isOptional: true }))
		],
		isProgram: !isSettled,
		fix: PYTHON_FIX
	};
}
function buildOfSetupPy(file) {
	const { setup_requires: setup, tests_require: tests } = programOf(file).texts;
	return { packages: buildPackages(file, [...setup, ...tests]), problems: [] };
}
function readSetupCfg(file, context) {
	const dependencies = readSettings(file).flatMap((setting) => {
		const isOptional = setting.section === "options.extras_require";
		const isRead = setting.section === "options" && setting.key === "install_requires";
		if (!isRead && !isOptional) return [];
		const facts = isOptional ? { isOptional } : {};
		const files = filesIn(setting);
		return files === void 0 ? requirementsIn(setting).flatMap((one) => dependencyOf(file, one, facts)) : files.flatMap((path) => dependenciesIn(file, path, context, facts));
	});
	return { dependencies, fix: PYTHON_FIX };
}
function buildOfSetupCfg(file) {
	const settings = readSettings(file).filter(
		({ section, key }) => section === "options" && /^(?:setup_requires|tests_require)$/.test(key)
	);
	return { packages: buildPackages(file, settings.flatMap(requirementsIn)), problems: [] };
}
// ecosystems/python/tool-files
var toolFile = {
	role: "manifest",
	wanted: { names: ["tox.ini", "flit.ini", "tox.toml", "hatch.toml", "uv.toml", "noxfile.py"] },
	wantedIn: ["directory", "file"],
	parse: parseToolFile
};
function parseToolFile(file, context) {
	const name = baseName(file.path);
	if (name.endsWith(".ini")) return parseSettings(file, context);
	if (name.endsWith(".toml")) {
		return { packages: pinnedByTools(file, { [name]: readToml(file) }), problems: [] };
	}
	return parseProgram(file);
}
var LIST2 = /^(?:deps|requires|dev_requires|requires_extra|constrain_package_deps)$/;
function parseSettings(file, context) {
	const lines = readSettings(file).filter(({ key }) => LIST2.test(key)).flatMap(requirementsIn).map((line) => line.replace(/^[\w.{},!-]+:\s+/, ""));
	const included = lines.flatMap((line) => {
		const { included: files, constraints } = readLine(line.replaceAll("{toxinidir}/", ""));
		return [...files, ...constraints];
	});
	return {
		packages: buildPackages(file, lines.filter(isPinned)),
		problems: included.flatMap((path) => missing(file, path, context))
	};
}
function missing(file, path, context) {
	const inside = insidePath(file.path, path);
	const isThere = inside !== void 0 && context.file(inside) !== void 0;
	if (isThere || /[{$]/.test(path) || context.sourceKind === "file") return [];
	const message = `the included file ${path.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
	return [{ code: "not-found", message, path: file.path }];
}
function parseProgram(file) {
	const text = file.bytes.toString("utf8");
	const tokens = pythonTokens(text);
	if (tokens === void 0) {
		throw new DataError("malformed", "a string is not closed. Fix: close the string", {
			path: file.path
		});
	}
	if (!/\bnox\b/.test(text)) {
		throw notALockfile(file, "nox session", "define a session as in the nox documentation");
	}
	const texts = tokens.flatMap(({ kind, value }) => kind === "text" ? value : []);
	return { packages: buildPackages(file, texts.filter(isPinned)), problems: [] };
}
// ecosystems/python/uv-lock
var uvLock = {
	role: "lockfile",
	wanted: { names: ["uv.lock", ...NAMING_FILES] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith("uv.lock"),
	parse: parseUvLock
};
var uvScriptLock = {
	...uvLock,
	wanted: { suffixes: [".py.lock"] },
	isPrimary: (path) => path.endsWith(".py.lock")
};
function parseUvLock(file, context) {
	const lockfile = readToml(file);
	requireVersion(file, lockfile);
	const tables = ARRAYS.flatMap((key) => lockedTables(file, lockfile, key));
	const extras = extrasNeeded(tables.map(([table]) => table));
	const projects = tables.map(([table]) => table).filter(isProject);
	const locked = tables.filter(([table]) => !(isProject(table) && isOwn5(file, table, context))).map(([table, line]) => ({
		name: stringAt(table, "name") ?? "",
		version: stringAt(table, "version") ?? "",
		line,
		scope: "unknown",
		needs: [...namesIn3(arrayAt(table, "dependencies")), ...extras(table)],
		hashes: onlyHash(
			[...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
		),
		...locationOf3(objectAt(table, "source") ?? {}),
		archives: archivesOf2(table)
	}));
	const known = projects.length === 0 ? void 0 : roots(projects);
	const { packages, problems } = packagesOfLock(file, context, locked, known);
	const unmet = unmetRequirements(
		file,
		context,
		tables,
		(table) => namesIn3(allDependencies(table))
	);
	return { packages, problems: [...problems, ...unmet] };
}
var ARRAYS = ["package", "distribution"];
var VERSION3 = 1;
function requireVersion(file, lockfile) {
	const version = lockfile["version"];
	if (version === VERSION3) return;
	if (version === void 0) throw notALockfile(file, "version", "run `uv lock`");
	const message = `the version of uv.lock is not ${VERSION3}. Fix: run \`uv lock\``;
	throw new DataError("unsupported-version", message, { path: file.path });
}
var FOLDERS = ["directory", "editable", "virtual"];
function isProject(table) {
	const source = objectAt(table, "source") ?? {};
	const isElsewhere = ["registry", "git", "url", "path"].some(
		(kind) => Object.hasOwn(source, kind)
	);
	return !isElsewhere && FOLDERS.some((kind) => Object.hasOwn(source, kind));
}
function isOwn5(file, table, context) {
	const source = objectAt(table, "source") ?? {};
	const folder = FOLDERS.map((kind) => stringAt(source, kind)).find((one) => one !== void 0);
	return isOwnProject(file, folder, stringAt(table, "name") ?? "", context);
}
function archivesOf2(table) {
	const files = [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")];
	return archivesIn([...files, objectAt(table, "source")]);
}
function locationOf3(source) {
	const git = stringAt(source, "git");
	const [location = "", commit] = git?.split("#", 2) ?? [];
	const repository = git === void 0 ? void 0 : location.split("?", 1)[0];
	return {
		downloadUrl: git ?? stringAt(source, "url"),
		vcsUrl: vcsUrl(repository, commit)
	};
}
function extrasNeeded(tables) {
	const asked = new Map();
	for (const dependency of tables.flatMap(allDependencies)) {
		const name = normalizedName(stringAt(dependency, "name") ?? "");
		const extras = asked.get(name) ?? new Set();
		for (const extra of arrayAt(dependency, "extra") ?? []) extras.add(extra);
		asked.set(name, extras);
	}
	return (table) => {
		const groups = objectAt(table, "optional-dependencies") ?? {};
		const extras = asked.get(normalizedName(stringAt(table, "name") ?? ""));
		return Object.keys(groups).flatMap(
			(extra) => extras?.has(extra) === true ? namesIn3(arrayAt(groups, extra)) : []
		);
	};
}
function allDependencies(table) {
	const groups = ["optional-dependencies", "dev-dependencies"].flatMap(
		(kind) => Object.values(objectAt(table, kind) ?? {})
	);
	return [arrayAt(table, "dependencies") ?? [], ...groups].flatMap((list) => Array.isArray(list) ? list : []).filter(isObject);
}
function roots(projects) {
	return {
		runtime: projects.flatMap((project) => [
			...namesIn3(arrayAt(project, "dependencies")),
			...namesInGroups(objectAt(project, "optional-dependencies"))
		]),
		development: projects.flatMap(
			(project) => namesInGroups(objectAt(project, "dev-dependencies"))
		)
	};
}
function namesInGroups(groups) {
	return Object.values(groups ?? {}).flatMap(
		(group) => Array.isArray(group) ? namesIn3(group) : []
	);
}
function namesIn3(dependencies) {
	return (dependencies ?? []).filter(isObject).map((dependency) => {
		const name = normalizedName(stringAt(dependency, "name") ?? "");
		const version = stringAt(dependency, "version");
		return version === void 0 ? name : `${name}@${version}`;
	});
}
// ecosystems/python/zipped
var zippedPython = {
	wanted: {
		globs: ["egg", "whl"].flatMap((end) => [`site-packages/*.${end}`, `dist-packages/*.${end}`])
	},
	wantedIn: ["image"],
	parse: parseZipped
};
var archivedPython = {
	wanted: { suffixes: [".egg", ".whl"] },
	wantedIn: ["directory", "file"],
	parse: parseZipped
};
var METADATA2 = /^(?:[^/]+\.dist-info\/METADATA|EGG-INFO\/PKG-INFO)$/;
var MAX_METADATA_BYTES = 4 * 1024 * 1024;
function parseZipped(file, context) {
	const entry = listZip(file.bytes)?.find(({ name }) => METADATA2.test(name));
	const bytes = entry === void 0 ? void 0 : unzip(file.bytes, entry, MAX_METADATA_BYTES);
	if (bytes === void 0) {
		const message = "the file is not a zip archive with Python package metadata";
		throw new DataError("malformed", message, { path: file.path });
	}
	return parseMetadata({ ...file, bytes }, context);
}
// ecosystems/python
var REQUIREMENTS = {
	format: requirements,
	names: ["requirements.txt"],
	folderOf: (path) => path.replace(/(?:^|(?<=\/))requirements\/[^/]*$/, "").replace(/[^/]*$/, "")
};
var LOCKS2 = [
	{ format: uvLock, names: ["uv.lock"], coverage: coveredByUvLock },
	{ format: poetryLock, names: ["poetry.lock"], coverage: coveredByPoetryLock },
	{ format: pdmLock, names: ["pdm.lock"], coverage: coveredByPdmLock },
	{ format: pylock, names: ["pylock.toml"] },
	{ format: pipfileLock, names: ["Pipfile.lock"] },
	{ format: pixiLock, names: ["pixi.lock"] },
	REQUIREMENTS
];
var ecosystem2 = {
	id: "python",
	formats: [
		requirements,
		freeRequirements,
		poetryLock,
		pipfileLock,
		uvLock,
		uvScriptLock,
		pdmLock,
		pylock,
		installedPython,
		committedPython,
		zippedPython,
		archivedPython,
		pyproject(LOCKS2),
		setupPy(LOCKS2),
		setupCfg(LOCKS2),
		buildout,
		toolFile,
		pipfile(LOCKS2.filter(({ format }) => format === pipfileLock)),
		requirementsIn3([REQUIREMENTS, { format: requirements, names: [] }])
	]
};
// ecosystems/group-python.generated
var ecosystems = [ecosystem, ecosystem2];
export{ecosystems};
