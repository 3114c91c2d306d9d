import{requireCommitted,unifiedDiff}from"./chunk-D455WTIZ.js";
import{managerOf,pip}from"./chunk-6533FUSE.js";
import{DEPENDENCY_KINDS,folderOf2 as folderOf,npmEntries,packageAt}from"./chunk-BSQOYWLE.js";
import{isWithin}from"./chunk-3C4KFASK.js";
import{installedAt,isNpmName,plainRange,resolverOf}from"./chunk-ZLU6APNW.js";
import{normalizedName}from"./chunk-GELJNKES.js";
import{baseName,besidePath}from"./chunk-3B7BY7XH.js";
import{countNoun,guardedFolders,isLoopback,isObject,objectAt,parseJson,readPlainFile,request,runRepository,stringAt,writeTogether}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/apply-fixes
import{ join as join2 }from"node:path";
// fix/edit/change
function refused(refusal) {
	return { refusal };
}
// fix/edit/npm-entry
var KEPT = ["name", "dev", "optional", "devOptional", "peer", "extraneous"];
function packageEntry(old, release) {
	const { fields } = release;
	const { dependencies, optionalDependencies, peerDependencies } = release;
	const lists = { dependencies, optionalDependencies, peerDependencies };
	return inOrder({
		...Object.fromEntries(
			KEPT.filter((key) => Object.hasOwn(old, key)).map((key) => [key, old[key]])
		),
		...archiveOf(old, release),
		...fields,
		...Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0))
	});
}
function treeEntry(old, release) {
	const needs = { ...release.dependencies, ...release.optionalDependencies };
	const hasEdges = Object.keys({ ...needs, ...release.peerDependencies }).length > 0;
	const children = objectAt(old, "dependencies");
	const requires = Object.fromEntries(
		Object.entries(needs).sort(([a], [b]) => a.localeCompare(b, "en"))
	);
	return inOrder({
		...Object.fromEntries(
			KEPT.filter((key) => Object.hasOwn(old, key)).map((key) => [key, old[key]])
		),
		...archiveOf(old, release),
		...hasEdges && { requires },
		...children !== void 0 && { dependencies: children }
	});
}
function archiveOf(old, { version, resolved, integrity }) {
	const hasAddress = Object.hasOwn(old, "resolved");
	return { version, ...hasAddress && { resolved }, integrity };
}
var FIRST = ["name", "version", "resolved", "integrity", "requires", "packages", "dependencies"];
function inOrder(value) {
	return Object.fromEntries(
		Object.entries(value).sort(
			([a, left], [b, right]) => Number(isObject(left)) - Number(isObject(right)) || compareKeys(a, b)
		)
	);
}
function compareKeys(a, b) {
	const left = FIRST.indexOf(a);
	const right = FIRST.indexOf(b);
	if (left === -1 && right === -1) return a.localeCompare(b, "en");
	return left === -1 || right === -1 ? right - left : left - right;
}
// fix/edit/npm-lockfile
function readNpmLockfile(text, manifest) {
	const value = parseJson(text, "package-lock.json");
	if (!isObject(value) || writeNpmLockfile(value, text) !== text) return void 0;
	const entries = npmEntries(value, manifest);
	const resolver = resolverOf(installedAt(entries.keys()));
	return { value, entries, resolve: (key, name) => resolver(key)(name) };
}
function writeNpmLockfile(value, previous) {
	const { indent, lineEnd, end } = formatOf(previous);
	const text = JSON.stringify(value, null, indent);
	return `${lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd)}${end}`;
}
function formatOf(text) {
	const [, lineEnd = "\n", indent = ""] = /^\{(\r?\n)([ \t]*)/.exec(text) ?? [];
	return { indent, lineEnd, end: /\s*$/.exec(text.slice(-4))?.[0] ?? "" };
}
function reachedKeys({ entries, resolve }) {
	const reached = new Set([...entries].filter(([, { isFolder }]) => isFolder).map(([key]) => key));
	for (const key of reached) {
		for (const [name] of entries.get(key)?.needs() ?? []) {
			const found = resolve(key, name);
			if (found !== void 0) reached.add(found);
		}
	}
	return reached;
}
function requestsFor(wanted, { entries, resolve }) {
	const name = wanted.slice(wanted.lastIndexOf("node_modules/") + "node_modules/".length);
	return [...entries].flatMap(
		([by, { needs }]) => needs().filter(([need]) => need === name && resolve(by, need) === wanted).map(([, range]) => ({ by, range }))
	);
}
function satisfies(entry, range) {
	return entry !== void 0 && isWithin("npm", entry.version, plainRange(range)) === true;
}
function treePath(key) {
	if (!key.startsWith("node_modules/")) return void 0;
	const names = key.split(/(?:^|\/)node_modules\//).slice(1);
	return names.flatMap((name) => ["dependencies", name]);
}
function memberAt(value, path) {
	return path.reduce(
		(inside, key) => inside && objectAt(inside, key),
		value
	);
}
function withMember(value, [first = "", ...rest], member) {
	const inner = objectAt(value, first);
	if (inner === void 0) return value;
	const next = rest.length === 0 ? member : withMember(inner, rest, member);
	const members = Object.entries(value).flatMap(([key, old]) => {
		if (key !== first) return [[key, old]];
		return next === void 0 ? [] : [[key, next]];
	});
	return Object.fromEntries(members);
}
// fix/edit/package-json-edit
import{ isDeepStrictEqual }from"node:util";
var SIMPLE = /^([~^=v]?)\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
function rangeFor(range, version) {
	const operator = SIMPLE.exec(range)?.[1];
	return operator === void 0 ? void 0 : `${operator}${version}`;
}
function editPackageJson(text, name, version) {
	const manifest = parseJson(text, "package.json");
	if (!isObject(manifest)) return void 0;
	const wanted = withRange(manifest, name, version);
	if (wanted === void 0) return void 0;
	for (const { start, end, range } of membersNamed(text, name)) {
		const replacement = rangeFor(range, version);
		if (replacement === void 0) continue;
		const edited = `${text.slice(0, start)}${JSON.stringify(replacement)}${text.slice(end)}`;
		if (isDeepStrictEqual(parseJson(edited, "package.json"), wanted)) return edited;
	}
	return void 0;
}
function withRange(manifest, name, version) {
	const kinds = DEPENDENCY_KINDS.filter(
		(kind2) => Object.hasOwn(objectAt(manifest, kind2) ?? {}, name)
	);
	const [kind] = kinds;
	if (kind === void 0 || kinds.length > 1) return void 0;
	const list = objectAt(manifest, kind) ?? {};
	const range = list[name];
	const replacement = typeof range === "string" ? rangeFor(range, version) : void 0;
	if (replacement === void 0) return void 0;
	return { ...manifest, [kind]: { ...list, [name]: replacement } };
}
var MAX_MEMBERS = 20;
function membersNamed(text, name) {
	const key = JSON.stringify(name);
	const members = [];
	for (let at = text.indexOf(key); at !== -1 && members.length < MAX_MEMBERS; ) {
		const [whole = "", space = "", range = ""] = /^(\s*:\s*)"([^"\\\r\n]*)"/.exec(text.slice(at + key.length, at + key.length + 300)) ?? [];
		const start = at + key.length + space.length;
		if (whole !== "") members.push({ start, end: start + range.length + 2, range });
		at = text.indexOf(key, at + key.length);
	}
	return members;
}
// fix/edit/npm-lock-edit
function editNpmLock(text, manifest, replacement) {
	const lockfile = readNpmLockfile(text, manifest);
	if (lockfile === void 0) return refused("the lockfile is not in npm’s format");
	const { name, version } = replacement;
	const keys = [...lockfile.entries].filter(([, entry]) => !entry.isFolder && entry.name === name && entry.version === version).map(([key]) => key);
	if (keys.length === 0) return refused(`${name}@${version} is not in the lockfile`);
	const problem = keys.map((key) => problemAt(key, lockfile, replacement)).find((one) => one !== void 0);
	if (problem !== void 0) return refused(problem);
	const before = reachedKeys(lockfile);
	const value = keys.reduce(
		(all, key) => replaced(all, key, lockfile, replacement),
		lockfile.value
	);
	return { text: withoutUnreached(value, before, text, manifest) };
}
function problemAt(key, lockfile, { name, release, isDirect }) {
	const raw = entryAt(lockfile.value, key);
	if (["inBundle", "bundled", "hasShrinkwrap"].some((field) => raw?.[field] !== void 0)) {
		return `${name} is bundled in another package’s archive`;
	}
	if (treePath(key) === void 0 && objectAt(lockfile.value, "dependencies") !== void 0) {
		return `${name} is in a workspace of an old lockfile`;
	}
	if (release.fields["bundleDependencies"] !== void 0) return `${name} contains other packages`;
	const known = knownIntegrity(lockfile, release);
	if (known !== void 0 && known !== release.integrity) {
		return `the registry and the lockfile contain different digests for ${name}@${release.version}`;
	}
	return rangeProblem(key, lockfile, release, isDirect) ?? needProblem(key, lockfile, release);
}
function knownIntegrity({ value, entries }, { name, version }) {
	const same = [...entries].find(
		([, entry2]) => !entry2.isFolder && entry2.name === name && entry2.version === version
	);
	const entry = same && entryAt(value, same[0]);
	return entry && stringAt(entry, "integrity");
}
function rangeProblem(key, lockfile, { name, version }, isDirect) {
	const excluding = requestsFor(key, lockfile).find(({ by, range }) => {
		if (isWithin("npm", version, plainRange(range)) === true) return false;
		const isOwn = lockfile.entries.get(by)?.isFolder === true;
		return !(isOwn && isDirect && rangeFor(range, version) !== void 0);
	});
	if (excluding === void 0) return void 0;
	const dependent = lockfile.entries.get(excluding.by)?.name ?? excluding.by;
	return `${dependent} requires ${name} ${excluding.range}`;
}
function needProblem(key, lockfile, release) {
	const { dependencies, optionalDependencies, peerDependencies, optionalPeers } = release;
	const peers = Object.entries(peerDependencies).filter(([name]) => !optionalPeers.has(name));
	const needs = [
		...Object.entries(dependencies),
		...Object.entries(optionalDependencies),
		...peers
	];
	const missing = needs.find(([name, range]) => {
		const found = lockfile.resolve(key, name) ?? "";
		const isNew = !lockfile.entries.get(key)?.needs().some(([need]) => need === name);
		return !satisfies(lockfile.entries.get(found), range) || isNew && isLimited(lockfile, found);
	});
	return missing && `${release.name} ${release.version} requires ${missing[0]} ${missing[1]}`;
}
function isLimited({ value }, key) {
	const entry = entryAt(value, key);
	return ["dev", "optional", "devOptional", "peer"].some((flag) => entry?.[flag] === true);
}
function entryAt(value, key) {
	const packages = objectAt(value, "packages");
	return packages === void 0 ? memberAt(value, treePath(key) ?? [""]) : objectAt(packages, key);
}
function replaced(value, key, lockfile, { release, isDirect }) {
	const path = treePath(key);
	const entry = memberAt(value, ["packages", key]);
	const inTree = path && memberAt(value, path);
	const first = entry === void 0 ? value : withMember(value, ["packages", key], packageEntry(entry, release));
	const second = path === void 0 || inTree === void 0 ? first : withMember(first, path, treeEntry(inTree, release));
	return isDirect ? withRanges(second, key, lockfile, release) : second;
}
function withRanges(value, key, lockfile, { name, version }) {
	const own = requestsFor(key, lockfile).filter(({ by }) => lockfile.entries.get(by)?.isFolder);
	return own.reduce((all, { by, range }) => {
		const folder = objectAt(objectAt(all, "packages") ?? {}, by);
		const next = rangeFor(range, version);
		if (folder === void 0 || next === void 0) return all;
		const lists = Object.entries(folder).map(([kind, list]) => {
			const ranges = objectAt(folder, kind);
			const isNamed = ranges !== void 0 && ranges[name] === range;
			return isNamed ? [kind, { ...ranges, [name]: next }] : [kind, list];
		});
		return withMember(all, ["packages", by], Object.fromEntries(lists));
	}, value);
}
function withoutUnreached(value, before, previous, manifest) {
	const text = writeNpmLockfile(value, previous);
	const lockfile = readNpmLockfile(text, manifest);
	if (lockfile === void 0) return text;
	const after = reachedKeys(lockfile);
	const unreached = [...before].filter((key) => !after.has(key)).sort().reverse();
	const kept = unreached.reduce((all, key) => {
		const first = withMember(all, ["packages", key], void 0);
		const path = treePath(key);
		return path === void 0 ? first : withMember(first, path, void 0);
	}, value);
	return writeNpmLockfile(kept, previous);
}
// fix/edit/edit-npm
var LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json"];
function isNpmLockfile(path) {
	return LOCKFILES.includes(baseName(path));
}
function lockfilesFor(manifest) {
	const folders = [];
	for (let folder = folderOf(manifest); ; folder = folderOf(folder)) {
		folders.push(folder);
		if (folder === "") break;
	}
	return folders.flatMap(
		(folder) => LOCKFILES.map((name) => folder === "" ? name : `${folder}/${name}`)
	);
}
async function editNpm(fix, texts, registry) {
	const path = fix.path ?? "";
	const isDirect = !isNpmLockfile(path);
	const lockPath = isDirect ? lockfilesFor(path).find((each) => texts.has(each)) : path;
	if (lockPath === void 0)
		return { texts, edited: [], refusals: ["there is no package-lock.json"] };
	let state = { texts, edited: [], refusals: [] };
	let left = fix.packages;
	for (let isChanged = true; isChanged && left.length > 0; ) {
		const before = state.edited.length;
		state = { ...state, refusals: [] };
		for (const one of left)
			state = await editOne(state, one, { lockPath, path, isDirect, registry });
		left = left.filter(({ purl }) => !state.edited.includes(purl));
		isChanged = state.edited.length > before;
	}
	return state;
}
async function editOne(state, { purl, name, version, to }, { lockPath, path, isDirect, registry }) {
	if (state.edited.includes(purl)) return state;
	const refuse = (reason) => ({ ...state, refusals: [...state.refusals, reason] });
	if (to === void 0) return refuse(`no version of ${name} is known`);
	const release = await registry.release(name, to);
	if (typeof release === "string") return refuse(`${name} ${to}: ${release}`);
	const manifest = objectIn(state.texts.get(besidePath(lockPath, "package.json")));
	const lock = state.texts.get(lockPath) ?? "";
	const edit = editNpmLock(lock, manifest, { name, version, release, isDirect });
	if ("refusal" in edit) return refuse(edit.refusal);
	const texts = new Map(state.texts).set(lockPath, edit.text);
	if (isDirect) {
		const edited = editPackageJson(state.texts.get(path) ?? "", name, to);
		if (edited === void 0)
			return refuse(`the range of ${name} in ${path} has an unsupported form`);
		texts.set(path, edited);
	}
	return { ...state, texts, edited: [...state.edited, purl] };
}
function objectIn(text) {
	if (text === void 0) return void 0;
	const value = parseJson(text, "package.json");
	return isObject(value) ? value : void 0;
}
// fix/edit/go-mod-edit
var FIRST_WITH_TOOLCHAINS = 21;
function editGoMod(text, version) {
	if (!/^1\.\d{1,4}(?:\.\d{1,4})?$/.test(version)) return refused(`${version} is not a Go version`);
	const [goLine, minor = "0"] = /^go[ \t]+1\.(\d{1,4})[^\n]*$/m.exec(text) ?? [];
	if (goLine === void 0 || Number(minor) < FIRST_WITH_TOOLCHAINS) {
		return refused("the `go` line is older than 1.21, so it selects no toolchain");
	}
	const line = `toolchain go${version}`;
	const isStated2 = /^toolchain[ \t]/m.test(text);
	const end = goLine.endsWith("\r") ? "\r" : "";
	const edited = isStated2 ? text.replace(/^toolchain[ \t]+[^\s/]+/m, line) : text.replace(goLine, () => `${goLine}
${end}
${line}${end}`);
	return { text: edited };
}
// fix/edit/pyproject-edit
var PINNED = /(["'])([A-Za-z0-9][\w.-]{0,200})(\s{0,9}(?:\[[^\]"'\r\n]{0,200}\])?\s{0,9}={2,3}\s{0,9})([\w.!+-]{1,100})(?=\s{0,9}(?:;(?:(?!\1)[^\r\n]){0,500})?\1)/g;
var VERSION = /^[\w.!+]+$/;
function editPyproject(text, pins) {
	let edited = text;
	for (const pin of pins) {
		if (!VERSION.test(pin.to)) return refused(`${pin.to} is not a version`);
		let found = 0;
		edited = edited.replaceAll(PINNED, (whole, quote, name, operator, version) => {
			if (version !== pin.version || normalizedName(name) !== normalizedName(pin.name))
				return whole;
			found++;
			return [quote, name, operator, pin.to].join("");
		});
		if (found !== 1) return refused(`${pin.name} is pinned ${found} times`);
	}
	return { text: edited };
}
// fix/edit/requirements-edit
var PINNED2 = /^(\s*)([A-Za-z0-9][\w.-]{0,200})(\s{0,9}(?:\[[^\]\r\n]{0,200}\])?\s{0,9}={2,3}\s{0,9})([\w.!+-]{1,100})([^\n]*)$/;
var VERSION2 = /^[\w.!+]+$/;
function editRequirements(text, pins) {
	const lines = text.split("\n");
	for (const pin of pins) {
		if (!VERSION2.test(pin.to)) return refused(`${pin.to} is not a version`);
		const found = lines.flatMap((line2, at2) => isPinOf(line2, pin) ? [at2] : []);
		const [at] = found;
		const line = lines[at ?? -1];
		if (at === void 0 || line === void 0 || found.length > 1) {
			return refused(`${pin.name} is pinned on ${found.length} lines`);
		}
		if (/--hash|\\\s*$/.test(line)) return refused(`${pin.name} has hashes`);
		lines[at] = line.replace(
			PINNED2,
			(_line, space, name, operator, _version, rest) => [space, name, operator, pin.to, rest].join("")
		);
	}
	return { text: lines.join("\n") };
}
function isPinOf(line, { name, version }) {
	const [, , stated = "", , pinned] = PINNED2.exec(line) ?? [];
	return pinned === version && normalizedName(stated) === normalizedName(name);
}
// fix/edit/edit-fix
function editedFiles({ kind, path = "", isUncertain }) {
	if (isUncertain === true || path === "") return [];
	const name = baseName(path);
	if (kind === "refresh" && isNpmLockfile(path)) {
		return [path, path.replace(/[^/]*$/, "package.json")];
	}
	if (kind === "update" && name === "package.json") return [path, ...lockfilesFor(path)];
	const isPinned = name === "pyproject.toml" || managerOf(path, void 0) === pip;
	if (kind === "update" && isPinned) return [path];
	return kind === "toolchain" && name === "go.mod" ? [path] : [];
}
async function editFix(fix, texts, registry) {
	const path = fix.path ?? "";
	const text = texts.get(path);
	if (editedFiles(fix).length === 0 || text === void 0) {
		return { texts, edited: [], refusals: ["only the package manager can make this change"] };
	}
	try {
		const isNpm = isNpmLockfile(path) || baseName(path) === "package.json";
		return isNpm ? await editNpm(fix, texts, registry) : joined(fix, texts, changeOf(fix, path, text));
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return { texts, edited: [], refusals: [error.message] };
	}
}
function changeOf({ kind, packages }, path, text) {
	if (kind === "toolchain") {
		return editGoMod(text, packages[0]?.to?.replace(/^(?:go|v)/, "") ?? "");
	}
	const pins = packages.map(({ name, version, to = "" }) => ({name,version,to}));
	if (baseName(path) === "pyproject.toml") return editPyproject(text, pins);
	return managerOf(path, text) === pip ? editRequirements(text, pins) : refused("a program generates this file");
}
function joined({ path = "", packages }, texts, change) {
	if ("refusal" in change) return { texts, edited: [], refusals: [change.refusal] };
	return {
		texts: new Map(texts).set(path, change.text),
		edited: packages.map(({ purl }) => purl),
		refusals: []
	};
}
// fix/edit/edit-fixes
async function editFixes(fixes, before, registry) {
	let texts = before;
	let edited = 0;
	const notes = [];
	const isEditable = (fix) => editedFiles(fix).length > 0;
	for (const fix of fixes.filter(isEditable)) {
		const result = await editFix(fix, texts, registry);
		texts = result.texts;
		edited += result.edited.length;
		notes.push(...result.refusals.map((reason) => `Not edited in ${fix.path}: ${reason}`));
	}
	return {
		texts,
		edited,
		notes: [...new Set([...notes, ...uneditable(fixes.filter((fix) => !isEditable(fix)))])]
	};
}
function uneditable(fixes) {
	return fixes.filter(({ kind, path }) => kind !== "none" && path !== void 0).map(
		({ path }) => `--fix cannot make every change in ${path}. Run the commands under "What to do".`
	);
}
// fix/registry/npm-release
var SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
function readRelease(metadata, { name, version }, registry) {
	const location = { path: `${name}@${version}` };
	const versions = objectAt(metadata, "versions") ?? {};
	const stated = Object.hasOwn(versions, version) ? objectAt(versions, version) : void 0;
	if (stated === void 0) {
		throw new DataError("not-found", "the registry does not contain this version", location);
	}
	const dist = objectAt(stated, "dist") ?? {};
	const resolved = stringAt(dist, "tarball") ?? "";
	const integrity = stringAt(dist, "integrity") ?? "";
	const problem = problemOf({ name, version, stated, resolved, integrity, registry });
	if (problem !== void 0) throw new DataError("contradiction", problem, location);
	return {
		name,
		version,
		resolved,
		integrity,
		...dependenciesOf(stated),
		fields: fieldsOf(stated)
	};
}
function problemOf({ name, version, stated, resolved, integrity, registry }) {
	if (stringAt(stated, "name") !== name || stringAt(stated, "version") !== version) {
		return "the registry describes a different package";
	}
	if (!SHA512.test(integrity)) return "the registry returned no SHA-512 digest";
	if (URL.parse(resolved)?.origin !== URL.parse(registry)?.origin) {
		return "the archive is not on the registry’s host";
	}
	const served = packageAt(resolved);
	const isSame = served?.name === name && served.version === version.replace(/\+.*$/, "");
	return isSame ? void 0 : "the archive’s URL is for a different package";
}
function dependenciesOf(stated) {
	const optionalDependencies = rangesAt(stated, "optionalDependencies");
	const dependencies = Object.fromEntries(
		Object.entries(rangesAt(stated, "dependencies")).filter(
			([name]) => !Object.hasOwn(optionalDependencies, name)
		)
	);
	const peerDependencies = rangesAt(stated, "peerDependencies");
	const facts = objectAt(stated, "peerDependenciesMeta") ?? {};
	const optionalPeers = new Set(
		Object.keys(facts).filter((name) => objectAt(facts, name)?.["optional"] === true)
	);
	return { dependencies, optionalDependencies, peerDependencies, optionalPeers };
}
function rangesAt(value, key) {
	const ranges = Object.entries(objectAt(value, key) ?? {}).filter(
		(entry) => typeof entry[1] === "string"
	);
	return Object.fromEntries(ranges.sort(([a], [b]) => a.localeCompare(b, "en")));
}
var COPIED = ["engines", "os", "cpu", "libc", "deprecated", "peerDependenciesMeta", "bundleDependencies"];
var INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
function fieldsOf(stated) {
	const copied = COPIED.map((key) => [key, stated[key]]);
	const scripts = objectAt(stated, "scripts") ?? {};
	const hasInstallScript = stated["hasInstallScript"] === true || INSTALL_SCRIPTS.some((name) => stringAt(scripts, name) !== void 0);
	const fields = [
		...copied,
		["license", licenseOf(stated["license"])],
		["funding", fundingOf(stated["funding"])],
		["bin", binOf(stated)],
		["hasInstallScript", hasInstallScript]
	];
	return Object.fromEntries(fields.filter(([, value]) => isStated(value)));
}
function isStated(value) {
	if (Array.isArray(value)) return value.length > 0;
	return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
}
function licenseOf(license) {
	return isObject(license) ? license["type"] : license;
}
function fundingOf(funding) {
	if (Array.isArray(funding)) return funding.map(fundingOf);
	return typeof funding === "string" ? { url: funding } : funding;
}
function binOf(stated) {
	const { bin } = stated;
	if (typeof bin === "string") {
		const name = (stringAt(stated, "name") ?? "").replace(/^@[^/]*\//, "");
		return { [name]: plainPath(bin) };
	}
	if (!isObject(bin)) return void 0;
	return Object.fromEntries(
		Object.entries(bin).map(([name, path]) => [
			name,
			typeof path === "string" ? plainPath(path) : path
		])
	);
}
function plainPath(path) {
	return path.replace(/^\.?\//, "");
}
// fix/registry/open-npm-registry
var MAX_BYTES = 64 * 1024 * 1024;
var TIMEOUT_MS = 3e4;
function openNpmRegistry(address, network) {
	const known = new Map();
	const metadataOf = (name) => {
		const answer = known.get(name) ?? requestMetadata(address, name, network);
		known.set(name, answer);
		return answer;
	};
	return {
		release: async (name, version) => {
			try {
				return readRelease(await metadataOf(name), { name, version }, address);
			} catch (error) {
				if (error instanceof DataError || error instanceof RemoteError) return error.message;
				throw error;
			}
		}
	};
}
async function requestMetadata(address, name, network) {
	if (!isNpmName(name))
		throw new DataError("malformed", "the name is not a valid package name", { path: name });
	const { body } = await request(network, `${address}/${name.replace("/", "%2f")}`, {
		service: new URL(address).host,
		headers: { accept: "application/json" },
		maxBytes: MAX_BYTES,
		timeoutMs: TIMEOUT_MS,
		attempts: 2,
		sameOriginOnly: true
	});
	const metadata = parseJson(body, name);
	if (isObject(metadata)) return metadata;
	throw new DataError("malformed", "the registry response is not an object", { path: name });
}
// fix/registry/registry-address
var PUBLIC = "https://registry.npmjs.org";
function registryAddress(text) {
	const stated = (text ?? "").trim();
	if (stated === "") return PUBLIC;
	const url = URL.parse(stated);
	const isSecure = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
	const hasMore = url === null || `${url.username}${url.password}${url.search}${url.hash}` !== "";
	if (isSecure && !hasMore) return url.href.replace(/\/+$/, "");
	throw new UserError(
		"input-invalid",
		"The npm registry must be an https URL without credentials.",
		"Set --npm-registry to a URL such as https://registry.npmjs.org."
	);
}
// actions/scan/editable-files
import{ join }from"node:path";
async function readTexts(fixes, folder, guarded) {
	const named = fixes.flatMap((fix) => typeof fix === "string" ? [fix] : editedFiles(fix));
	const texts = new Map();
	for (const path of new Set(named)) {
		const text = await textOf(join(folder, path), guarded);
		if (text !== void 0) texts.set(path, text);
	}
	return texts;
}
async function textOf(path, guarded) {
	try {
		const bytes = await readPlainFile(path, guarded);
		const text = bytes.toString("utf8");
		return Buffer.from(text).equals(bytes) ? text : void 0;
	} catch (error) {
		if (error instanceof UserError && error.code === "file-not-found") return void 0;
		throw error;
	}
}
// actions/scan/apply-fixes
async function applyFixes(scanned, inputs, host) {
	if (!inputs.fix) {
		const message = "--dry-run and --force require --fix.";
		throw new UserError("input-invalid", message, "Add --fix.");
	}
	if (scanned.source.kind !== "directory") {
		const message = "--fix requires a folder as the source.";
		throw new UserError("input-invalid", message, "Scan the folder with --path.");
	}
	const folder = inputs.path ?? host.workspace;
	const guarded = [...guardedFolders(host), folder];
	const address = registryAddress(inputs["npm-registry"] ?? host.env["npm_config_registry"]);
	const registry = openNpmRegistry(address, { ...host, now: () => host.now().getTime() });
	const before = await readTexts(scanned.fixes ?? [], folder, guarded);
	const { texts, edited, notes } = await editFixes(scanned.fixes ?? [], before, registry);
	const changed = [...texts].filter(([path, text]) => before.get(path) !== text);
	const show = () => {
		for (const [path, text] of changed) host.print(unifiedDiff(path, before.get(path) ?? "", text));
		for (const note of notes) host.info(note);
	};
	const summary = `${countNoun(edited, "package")} in ${countNoun(changed.length, "file")}`;
	if (inputs["dry-run"] || changed.length === 0) {
		show();
		const why = notes.length === 0 ? ", because no finding has a fix that it can make" : "";
		const none = `--fix changes no files${why}.`;
		host.info(changed.length === 0 ? none : `--fix would update ${summary}.`);
		return;
	}
	const paths = changed.map(([path]) => path);
	if (!inputs.force) await requireCommitted(paths, before, folder, runRepository(host));
	await requireUnchanged(paths, before, folder, guarded);
	writeTogether(new Map(changed.map(([path, text]) => [join2(folder, path), text])), guarded);
	show();
	host.info(`--fix updated ${summary}. Install the packages, run your tests, and scan again.`);
}
async function requireUnchanged(paths, before, folder, guarded) {
	const now = await readTexts(paths, folder, guarded);
	const changed = paths.find((path) => now.get(path) !== before.get(path));
	if (changed === void 0) return;
	const message = `${changed} changed while --fix was running, so Assay edited no files.`;
	throw new UserError("input-invalid", message, "Run the scan again.");
}
export{applyFixes};
