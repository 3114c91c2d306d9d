import{parseYaml}from"./chunk-SXFPTYMK.js";
import{readToml}from"./chunk-GYNFA5MW.js";
import{goBuildInfoOf,manifestFormat,notALockfile,objectEntry,parseEach,readJsonObject,unread,unreadRows,withManifest}from"./chunk-E35L4L6K.js";
import{packageOf,problemOf}from"./chunk-GELJNKES.js";
import{baseName,besidePath,insidePath,joinedPath,linesOf}from"./chunk-3B7BY7XH.js";
import{arrayAt,isObject,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/go/tokens
var MARKS = "()[]{},";
var SPACE = " 	\r";
function tokenLine(row) {
	const words = [];
	for (let at = 0; at < row.length; ) {
		const char = row.charAt(at);
		if (SPACE.includes(char)) at++;
		else if (row.startsWith("//", at)) return { words, comment: row.slice(at + 2) };
		else if (MARKS.includes(char)) {
			words.push(char);
			at++;
		} else {
			const end = endOfWord(row, at);
			const word = unquoted(row.slice(at, end));
			if (word === void 0) return void 0;
			words.push(word);
			at = end;
		}
	}
	return { words, comment: void 0 };
}
function endOfWord(row, start) {
	const quote = row.charAt(start);
	if (quote === '"' || quote === "`") {
		const close = row.indexOf(quote, start + 1);
		return close === -1 ? row.length : close + 1;
	}
	let end = start;
	while (end < row.length && !isEnd(row, end)) end++;
	return end;
}
function isEnd(row, at) {
	const char = row.charAt(at);
	return SPACE.includes(char) || MARKS.includes(char) || row.startsWith("//", at);
}
function unquoted(word) {
	const quote = word.charAt(0);
	const isQuoted = quote === '"' || quote === "`";
	if (isQuoted && (word.length < 2 || !word.endsWith(quote))) return void 0;
	const text = isQuoted ? word.slice(1, -1) : word;
	return /["'`\\\p{Cc}]|\/\*/u.test(text) || !isQuoted && /\s/.test(text) ? void 0 : text;
}
// ecosystems/go/directives
var EXACT_VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/;
var GO_VERSION = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
var FORMS = new Map([
	["module", hasCount(1)],
	["go", ([version = "", ...more]) => GO_VERSION.test(version) && more.length === 0],
	["toolchain", hasCount(1)],
	["require", ([, version = "", ...more]) => EXACT_VERSION.test(version) && more.length === 0],
	["exclude", hasCount(2)],
	["replace", isReplacement],
	["use", hasCount(1)],
	["retract", (words) => words.length > 0],
	["godebug", hasCount(1)],
	["tool", hasCount(1)],
	["ignore", hasCount(1)]
]);
var SINGLE = new Set(["module", "go", "toolchain"]);
function readDirectives(text) {
	const directives = [];
	const unread2 = [];
	const seen = new Set();
	for (const { words, comment, row } of statementsOf(text)) {
		if (words === void 0 || !isKnown(words, seen)) unread2.push(row);
		else directives.push({ line: row.line, words, isIndirect: isIndirect(comment) });
	}
	return { directives, unread: unread2 };
}
function* statementsOf(text) {
	let block;
	let line = 0;
	for (const stated of linesOf(text)) {
		line++;
		const row = { text: stated, line };
		const { words, comment } = tokenLine(stated) ?? {};
		if (words?.length === 0) continue;
		if (block === void 0 && isOpening(words)) block = { prefix: words?.slice(0, 1) ?? [], row };
		else if (block !== void 0 && words?.join(" ") === ")") block = void 0;
		else yield { words: words && [...block?.prefix ?? [], ...words], comment, row };
	}
	if (block !== void 0) yield { words: void 0, row: block.row };
}
function isOpening(words = []) {
	return words.length === 2 && words[1] === "(" && FORMS.has(words[0] ?? "");
}
function isKnown(words, seen) {
	const [keyword = "", ...rest] = words;
	if (FORMS.has(keyword) && rest.join("") === "()") return true;
	if (FORMS.get(keyword)?.(rest) !== true) return false;
	if (!SINGLE.has(keyword)) return true;
	if (seen.has(keyword)) return false;
	seen.add(keyword);
	return true;
}
function hasCount(count) {
	return (words) => words.length === count;
}
function isReplacement(words) {
	const arrow = words.indexOf("=>");
	const [target, version, ...more] = words.slice(arrow + 1);
	if (arrow < 1 || arrow > 2 || target === void 0 || more.length > 0) return false;
	if (arrow === 2 && !EXACT_VERSION.test(words[1] ?? "")) return false;
	if (isFolder(target)) return version === void 0;
	return EXACT_VERSION.test(version ?? "");
}
function isFolder(path) {
	return /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:)/.test(path);
}
function isIndirect(comment) {
	const [first, ...more] = (comment ?? "").trim().split(/\s+/, 2);
	return first === "indirect;" || first === "indirect" && more.length === 0;
}
// ecosystems/go/go-package
function goPackage(file, facts) {
	const slash = facts.name.lastIndexOf("/");
	return packageOf(file, {
		...facts,
		type: "golang",
		namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
		name: facts.name.slice(slash + 1),
		fullName: facts.name,
		ecosystem: "Go"
	});
}
function standardLibrary(file, version, line) {
	return goPackage(file, { name: "stdlib", version, line, scope: "runtime", isDirect: true });
}
// ecosystems/go/module-at
function hasGoMod(beside, folder, context) {
	return moduleAt(beside, folder, context) !== void 0;
}
function moduleAt(beside, folder, context) {
	const file = context.file(besidePath(beside.path, `${folder}/go.mod`));
	if (file === void 0) return void 0;
	const { directives } = readDirectives(file.bytes.toString("utf8"));
	return directives.some(({ words }) => words[0] === "module") ? directives : void 0;
}
// ecosystems/go/go-sum
var goSum = {
	role: "manifest",
	wanted: { names: ["go.sum", "go.mod"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith("go.sum"),
	parse: (file, context) => {
		const { packages, problems } = readGoSum(file);
		return { packages: hasGoMod(file, ".", context) ? [] : packages, problems };
	}
};
function sumPath(modulePath) {
	return modulePath.replace(/\.mod$/, ".sum");
}
function readGoSum(file) {
	const sums = [];
	const unread2 = [];
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		const stated = row.trim();
		if (stated === "") continue;
		const [name = "", version = "", hash = "", ...more] = stated.split(/\s+/, 4);
		if (!/^h\d+:./.test(hash) || more.length > 0) unread2.push({ text: row, line });
		else if (!version.endsWith("/go.mod")) sums.push({ name, version, line });
	}
	const parsed = parseEach(sums, (sum) => goPackage(file, { ...sum, scope: "runtime" }));
	const problems = [...unreadRows(file, unread2, "run `go mod tidy`"), ...parsed.problems];
	return { packages: parsed.packages, problems };
}
// ecosystems/go/go-version
var FIRST_COMPLETE_MINOR = 17;
function libraryOf(file, directives) {
	const go = releaseOf(directives);
	return go === void 0 ? void 0 : standardLibrary(file, go.version, go.line);
}
function listsIndirect(directives) {
	const [major = 1, minor = 0] = (wordAfter(directives, "go")?.version ?? "1.0").split(".").map((part) => Number.parseInt(part, 10));
	return major > 1 || minor >= FIRST_COMPLETE_MINOR;
}
function releaseOf(directives) {
	const toolchain = wordAfter(directives, "toolchain");
	if (toolchain?.version.startsWith("go")) {
		return { ...toolchain, version: toolchain.version.slice("go".length).split("-", 1)[0] ?? "" };
	}
	const go = wordAfter(directives, "go");
	return go !== void 0 && /^\d+\.\d+\.\d+$/.test(go.version) ? go : void 0;
}
function wordAfter(directives, keyword) {
	const directive = directives.find(({ words }) => words[0] === keyword);
	const version = directive?.words[1];
	return directive === void 0 || version === void 0 ? void 0 : { version, line: directive.line };
}
// ecosystems/go/go-manifest
var LIBRARY = "stdlib";
var goModManifest = (goMod2) => withManifest(
	goMod2,
	{
		ecosystem: "Go",
		manifests: ["go.mod"],
		locks: [],
		note: "A go.mod for Go 1.17 or later lists every module, so it needs no lockfile. An older go.mod needs a go.sum in the same folder."
	},
	({ packages }, file, context) => olderManifest(packages, file, context)
);
function olderManifest(packages, file, context) {
	const { directives } = readDirectives(file.bytes.toString("utf8"));
	if (listsIndirect(directives)) return void 0;
	const sum = context.file(sumPath(file.path));
	const summed = new Set(sum === void 0 ? [] : readGoSum(sum).packages.map(({ name }) => name));
	const names = new Set(packages.map(({ name }) => name));
	const missing = [...names].filter((name) => name !== LIBRARY && !summed.has(name));
	return {
		dependencies: missing.map((name) => ({ name, isDevelopment: false })),
		fix: "set go 1.17 or later and commit go.mod and go.sum (go mod tidy)"
	};
}
// ecosystems/go/go-work
var goWork = {
	role: "manifest",
	wanted: { names: ["go.work"] },
	wantedIn: ["directory", "file"],
	parse: parseGoWork
};
function workspacesOf(goMod2, context) {
	return context.named("go.work").flatMap((file) => {
		const { directives } = readDirectives(file.bytes.toString("utf8"));
		const isMember = directives.some(
			({ words: [keyword, folder] }) => keyword === "use" && besidePath(file.path, `${folder}/go.mod`) === goMod2.path
		);
		return isMember ? [{ file, directives }] : [];
	});
}
function parseGoWork(file, context) {
	const { directives, unread: unread2 } = readDirectives(file.bytes.toString("utf8"));
	const problems = [
		...unreadRows(file, unread2, "run `go work edit -fmt`"),
		...directives.flatMap((directive) => unreadModule(file, directive, context))
	];
	return { packages: [], problems };
}
function unreadModule({ path }, { words, line }, context) {
	const [keyword, folder = ""] = words;
	if (keyword !== "use" || folder === "()") return [];
	const goMod2 = insidePath(path, `${folder}/go.mod`);
	if (goMod2 !== void 0 && context.file(goMod2) !== void 0) return [];
	const message = `the workspace uses ${folder.slice(0, 100)}, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
	return [{ code: "not-found", message, path, line }];
}
// ecosystems/go/replacements
import{ posix }from"node:path";
function replacementsOf(file, directives) {
	const replacements = new Map();
	const problems = [];
	for (const { words, line } of directives) {
		const [keyword, old = "", oldVersion] = words;
		if (keyword !== "replace") continue;
		const arrow = words.indexOf("=>");
		const [path = "", version = ""] = words.slice(arrow + 1);
		const key = arrow === 3 ? `${old}@${oldVersion}` : old;
		const known = replacements.get(key);
		if (known !== void 0 && (known.path !== path || known.version !== version)) {
			const message = `${key} is replaced by two different modules. Fix: remove one replacement`;
			problems.push({ code: "contradiction", message, path: file.path, line });
		}
		replacements.set(key, { file, path, version, line });
	}
	return { replacements, problems };
}
function replacementOf(path, version, replacements) {
	return replacements.get(`${path}@${version}`) ?? replacements.get(path);
}
function isOwnCode({ file, path, line }, context) {
	if (!isFolder(path)) return false;
	const folder = joinedPath(posix.dirname(file.path), path);
	const isInside = !path.startsWith("/") && folder !== ".." && !folder.startsWith("../");
	if (isInside && context.file(joinedPath(folder, "go.mod")) !== void 0) return true;
	const message = `${path.slice(0, 100)} replaces a module, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
	throw new DataError("not-found", message, { path: file.path, line });
}
// ecosystems/go/go-mod
var goMod = {
	role: "manifest",
	wanted: { names: ["go.work"], suffixes: [".mod", ".sum"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith(".mod"),
	parse: parseGoMod
};
function parseGoMod(file, context) {
	const stated = readDirectives(file.bytes.toString("utf8"));
	const { directives, unread: unread2 } = stated;
	if (baseName(file.path) !== "go.mod" && !isModule(stated)) {
		return { packages: [], problems: [], isForeign: true };
	}
	const problems = [...unreadRows(file, unread2, "run `go mod edit -fmt`")];
	if (directives.length > 0 && !directives.some(({ words }) => words[0] === "module")) {
		problems.push(problemOf(notALockfile(file, "module line", "run `go mod init`")));
	}
	const packages = new Map();
	for (const build of buildsOf(file, directives, context)) {
		problems.push(...build.problems);
		for (const found of build.packages) packages.set(found.purl, found);
	}
	const older = olderModules(file, context, directives, [...packages.values()]);
	return { packages: [...packages.values(), ...older], problems };
}
function isModule({ directives, unread: unread2 }) {
	const isRequired = directives.some(({ words }) => words[0] === "require") || unread2.some(({ text }) => /^\s*require\b/.test(text));
	return isRequired && directives.some(({ words }) => words[0] === "module");
}
function* buildsOf(file, directives, context) {
	const own = replacementsOf(file, directives);
	yield { packages: [], problems: own.problems };
	yield requirementsOf(file, directives, own.replacements, context);
	const library = libraryOf(file, directives);
	yield { packages: library === void 0 ? [] : [library], problems: [] };
	for (const workspace of workspacesOf(file, context)) {
		const shared = replacementsOf(workspace.file, workspace.directives);
		yield { packages: [], problems: shared.problems };
		const replacements = new Map([...own.replacements, ...shared.replacements]);
		yield requirementsOf(file, directives, replacements, context);
		const other = libraryOf(workspace.file, workspace.directives);
		yield { packages: other === void 0 ? [] : [other], problems: [] };
	}
}
function requirementsOf(file, directives, replacements, context) {
	const excluded = excludedModules(directives);
	const required = directives.filter(({ words }) => words[0] === "require");
	return parseEach(required, ({ words, line, isIndirect: isIndirect2 }) => {
		const [, name = "", version = ""] = words;
		if (excluded.has(`${name}@${version}`)) {
			const message = `${name} ${version} is both required and excluded. Fix: run \`go mod tidy\``;
			throw new DataError("contradiction", message, { path: file.path, line });
		}
		const facts = { scope: "runtime", isDirect: !isIndirect2 };
		const other = replacementOf(name, version, replacements);
		if (other === void 0) return goPackage(file, { ...facts, name, version, line });
		if (isOwnCode(other, context)) return void 0;
		const location = { name: other.path, version: other.version, line: other.line };
		return goPackage(other.file, { ...facts, ...location });
	});
}
function excludedModules(directives) {
	const excluded = directives.filter(({ words }) => words[0] === "exclude");
	return new Set(excluded.map(({ words }) => `${words[1]}@${words[2]}`));
}
function olderModules(file, context, directives, known) {
	const sum = context.file(sumPath(file.path));
	if (sum === void 0 || listsIndirect(directives)) return [];
	const names = new Set(known.map(({ name }) => name));
	return readGoSum(sum).packages.filter(({ name }) => !names.has(name));
}
// ecosystems/go/older-package
var TWO_SEGMENTS = /^(?:github\.com|bitbucket\.org|gitlab\.com|code\.google\.com\/p)\//;
function olderPackage(file, { path, tag, isDevelopment }) {
	return goPackage(file, {
		name: moduleOf(path),
		version: versionOf(tag ?? ""),
		scope: isDevelopment === true ? "development" : "runtime"
	});
}
function moduleOf(path) {
	const segments = path.split("/");
	if (path.startsWith("gopkg.in/")) {
		return segments.slice(0, /\.v\d+$/.test(segments[1] ?? "") ? 2 : 3).join("/");
	}
	const isKnown2 = TWO_SEGMENTS.test(path) || path.startsWith("golang.org/x/");
	return isKnown2 ? segments.slice(0, 3).join("/") : path;
}
function versionOf(tag) {
	const [, major, minor, patch = ".0", rest = ""] = /^v?(\d+)(\.\d+)(\.\d+)?((?:-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? [];
	if (major === void 0 || /^-\d+-g[0-9a-f]{7,}$/.test(rest)) return "";
	return `v${major}${minor}${patch}${rest}${Number(major) > 1 ? "+incompatible" : ""}`;
}
// ecosystems/go/older-locks
var FIX = "run `go mod init` and `go mod tidy`";
var gopkgLock = lockOf(
	{ names: ["Gopkg.lock", "go.mod"] },
	{
		project: ".",
		lists: { projects: false },
		last: "solve-meta",
		path: "name",
		tags: ["version"],
		read: readToml
	}
);
var glideLock = lockOf(
	{ names: ["glide.lock", "go.mod"] },
	{
		project: ".",
		lists: { imports: false, testImports: true },
		last: "testImports",
		path: "name",
		tags: ["version"],
		read: (file) => {
			const document = parseYaml(file.bytes.toString("utf8"), file.path);
			return isObject(document) ? document : {};
		}
	}
);
var vendorJson = lockOf(
	{ pathSuffixes: ["vendor/vendor.json"], names: ["go.mod"] },
	{
		project: "..",
		lists: { package: false },
		path: "path",
		tags: ["versionExact", "version"],
		read: readJsonObject
	}
);
var godepsJson = lockOf(
	{ pathSuffixes: ["Godeps/Godeps.json"], names: ["go.mod"] },
	{
		project: "..",
		lists: { Deps: false },
		path: "ImportPath",
		tags: ["Comment"],
		read: readJsonObject
	}
);
function lockOf(wanted, rules) {
	return {
		role: "lockfile",
		wanted,
		wantedIn: ["directory", "file"],
		isPrimary: (path) => !/(?:^|\/)go\.mod$/.test(path),
		parse: (file, context) => parseLock(file, rules, context)
	};
}
function parseLock(file, rules, context) {
	const document = rules.read(file);
	const { lists, last } = rules;
	const known = Object.keys(lists).filter((key) => arrayAt(document, key) !== void 0);
	const missing = known.length === 0 ? Object.keys(lists)[0] : last;
	if (missing !== void 0 && !Object.hasOwn(document, missing)) {
		throw notALockfile(file, missing, FIX);
	}
	if (hasGoMod(file, rules.project, context)) return { packages: [], problems: [] };
	const entries = known.flatMap(
		(key) => (arrayAt(document, key) ?? []).map((value) => ({ value, isDevelopment: lists[key] }))
	);
	const parsed = parseEach(entries, ({ value, isDevelopment }) => {
		const entry = objectEntry(file, value, { text: "an entry" });
		const path = stringAt(entry, rules.path);
		if (path === void 0) throw unread(file, { text: "an entry" }, FIX);
		const tags = rules.tags.flatMap((key) => stringAt(entry, key) ?? []);
		return olderPackage(file, { path, tag: tags[0], isDevelopment });
	});
	const { packages, problems } = parsed;
	return { packages: [...new Map(packages.map((one) => [one.purl, one])).values()], problems };
}
// ecosystems/go/older-manifests
var NOTE = "If the project has a go.mod, Go ignores this file.";
var gopkgToml = manifestFormat(
	{ wanted: { names: ["Gopkg.toml", "go.mod"] }, isPrimary: isManifest },
	{
		ecosystem: "Go",
		manifests: ["Gopkg.toml"],
		locks: [{ format: gopkgLock, names: ["Gopkg.lock"] }],
		note: NOTE
	},
	(file, context) => {
		const document = readToml(file);
		const rules = ["constraint", "override"].flatMap((key) => arrayAt(document, key) ?? []);
		return manifestOf(file, [rules], "name", "commit Gopkg.lock (dep ensure)", context);
	}
);
var glideYaml = manifestFormat(
	{ wanted: { names: ["glide.yaml", "go.mod"] }, isPrimary: isManifest },
	{
		ecosystem: "Go",
		manifests: ["glide.yaml"],
		locks: [{ format: glideLock, names: ["glide.lock"] }],
		note: NOTE
	},
	(file, context) => {
		const document = parseYaml(file.bytes.toString("utf8"), file.path);
		if (!isObject(document)) throw notALockfile(file, "import list", "add one");
		const lists = ["import", "testImport"].map((key) => arrayAt(document, key) ?? []);
		return manifestOf(file, lists, "package", "commit glide.lock (glide update)", context);
	}
);
function isManifest(path) {
	return !/(?:^|\/)go\.mod$/.test(path);
}
function manifestOf(file, lists, key, fix, context) {
	if (hasGoMod(file, ".", context)) return void 0;
	const [first = [], second = []] = lists.map(
		(list) => list.filter(isObject).flatMap((entry) => stringAt(entry, key) ?? [])
	);
	const isOptional = key === "name";
	const dependencies = [
		...first.map((path) => ({ name: moduleOf(path), isDevelopment: false, isOptional })),
		...second.map((path) => ({ name: moduleOf(path), isDevelopment: true, isOptional }))
	];
	return { dependencies, fix };
}
// ecosystems/go/vendor-modules
var vendorModules = {
	role: "lockfile",
	wanted: { pathSuffixes: ["vendor/modules.txt"] },
	wantedIn: ["directory", "file"],
	parse: parseVendorModules
};
function parseVendorModules(file, context) {
	const { modules, unread: unread2 } = readModules(file.bytes.toString("utf8"));
	const problems = unreadRows(file, unread2, "run `go mod vendor`");
	const isNamed = namedBy(moduleAt(file, "..", context));
	const delivered = modules.filter((one) => isDelivered(one) && !isNamed(one));
	const parsed = parseEach(
		delivered,
		({ name, version, line }) => goPackage(file, { name, version, line, scope: "runtime" })
	);
	return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
function namedBy(directives) {
	if (directives === void 0) return () => false;
	const named = new Set(directives.map(({ words }) => words.slice(-2).join(" ")));
	return ({ name, version, isFolder: isFolder2 }) => isFolder2 || named.has(`${name} ${version}`);
}
function isDelivered({ version, hasCode, isWildcard }) {
	return version !== "" && (hasCode || isWildcard);
}
function readModules(text) {
	const modules = [];
	const unread2 = [];
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const stated = row.trim();
		const last = modules.at(-1);
		if (stated === "" || stated.startsWith("## ")) continue;
		const header = row.startsWith("# ") ? moduleOf2(row.slice("# ".length), line) : void 0;
		if (header !== void 0) modules.push(header);
		else if (last !== void 0 && /^[^\s#]+$/.test(stated)) last.hasCode = true;
		else unread2.push({ text: row, line });
	}
	return { modules, unread: unread2 };
}
function moduleOf2(text, line) {
	const [left = "", right, ...more] = text.split(" => ");
	const original = left.trim().split(/\s+/);
	const replacement = right?.trim().split(/\s+/);
	if (more.length > 0 || original.length > 2 || (replacement?.length ?? 0) > 2) return void 0;
	const [name = "", version = ""] = replacement?.[1] === void 0 ? original : replacement;
	if (version === "" && replacement === void 0) return void 0;
	const isFolder2 = replacement?.length === 1;
	return { name, version, isWildcard: original.length === 1, isFolder: isFolder2, line, hasCode: false };
}
// ecosystems/go
var ecosystem = {
	id: "go",
	formats: [
		goModManifest(goMod),
		goSum,
		goWork,
		vendorModules,
		gopkgLock,
		glideLock,
		vendorJson,
		godepsJson,
		gopkgToml,
		glideYaml
	]
};
// ecosystems/go/go-program
function goProgramOf(path, { modules, functions }, packages, mainModule) {
	const dependencies = packages.filter(({ name }) => name !== mainModule && name !== "stdlib");
	if (functions === void 0 || !isPlausible(functions, dependencies)) return void 0;
	const settings = settingsOf(modules);
	const mainPackage = settings.get("path") ?? "";
	const isKnown2 = ({ name }) => name !== mainModule || isBelow(mainPackage, name);
	return {
		path,
		purls: packages.filter(isKnown2).map(({ purl }) => purl),
		mainPackage,
		os: settings.get("GOOS") ?? "",
		architecture: settings.get("GOARCH") ?? "",
		functions
	};
}
function isPlausible({ packages }, modules) {
	const paths = new Set(packages.flatMap(foldersOf));
	const used = modules.filter(({ name }) => paths.has(name));
	return 2 * used.length >= modules.length;
}
function foldersOf(path) {
	const folders = [path];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		folders.push(path.slice(0, end));
	}
	return folders;
}
function isBelow(path, module) {
	return path === module || path.startsWith(`${module}/`);
}
function settingsOf(buildInfo) {
	const settings = new Map();
	for (const line of linesOf(buildInfo)) {
		const [keyword, value = ""] = line.split("	", 2);
		if (keyword === "path") settings.set("path", value);
		const equals = keyword === "build" ? value.indexOf("=") : -1;
		if (equals > 0) settings.set(value.slice(0, equals), value.slice(equals + 1));
	}
	return settings;
}
// ecosystems/go/linked-version
var SETTING = /-X[ =]["']?([\w./@~+-]+)\.(\w+)=([^\s"']+)/g;
var VERSION_NAME = /^(?:app|build|current|git|program|release)?_?(?:ver|version|tag|semver)$/i;
var VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var FLAGS = "build	-ldflags=";
function linkedVersion(buildInfo, module) {
	const flags = [...linesOf(buildInfo)].find((line) => line.startsWith(FLAGS)) ?? "";
	const own = new Set();
	const others = new Set();
	for (const [, path = "", name = "", value = ""] of flags.matchAll(SETTING)) {
		const version = VERSION.exec(value)?.[1];
		if (version === void 0 || !VERSION_NAME.test(name)) continue;
		if (path === "main" || path === module || path.startsWith(`${module}/`)) own.add(`v${version}`);
		else if (path.endsWith("/version")) others.add(`v${version}`);
	}
	const stated = own.size > 0 ? own : others;
	return stated.size === 1 ? [...stated][0] : void 0;
}
// ecosystems/go-binary
var executable = {
	wanted: { extracts: ["executable"] },
	parse: parseExecutable
};
var ecosystem2 = { id: "go-binary", formats: [executable] };
var DEVELOPMENT = "(devel)";
function parseExecutable(file) {
	const info = goBuildInfoOf(file);
	if (info === void 0) return { packages: [], problems: [] };
	const problems = [];
	const packages = [];
	const add = (make) => {
		try {
			packages.push(make());
		} catch (error) {
			problems.push(problemOf(error));
		}
	};
	const { main, dependencies, replacements } = readModules2(info.modules);
	for (const module of dependencies) add(() => goPackage(file, { ...module, scope: "runtime" }));
	const release = releaseOf2(info.goVersion);
	if (release !== void 0) add(() => standardLibrary(file, release));
	if (main !== void 0) {
		const dependsOn = packages.map(({ purl }) => purl);
		const version = main.version === "" ? linkedVersion(info.modules, main.name) ?? "" : main.version;
		add(() => goPackage(file, { ...main, version, scope: "runtime", dependsOn }));
	}
	const own = packages.filter(({ name }) => !replacements.has(name));
	const program = goProgramOf(file.path, info, own, main?.name);
	return { packages, problems, ...program !== void 0 && { program } };
}
function readModules2(text) {
	const dependencies = [];
	const replacements = new Set();
	let main;
	for (const line of linesOf(text)) {
		const [keyword, name = "", version = ""] = line.split("	", 3);
		if (name === "") continue;
		if (keyword === "mod") main = moduleOf3(name, version);
		else if (keyword === "dep") dependencies.push(moduleOf3(name, version));
		else if (keyword === "=>" && dependencies.length > 0 && !isLocal(name)) {
			if (dependencies.at(-1)?.name !== name) replacements.add(name);
			dependencies[dependencies.length - 1] = moduleOf3(name, version);
		}
	}
	return { main, dependencies, replacements };
}
function moduleOf3(name, version) {
	return { name, version: version === DEVELOPMENT ? "" : version };
}
function isLocal(name) {
	return name.startsWith("./") || name.startsWith("../") || name.startsWith("/");
}
function releaseOf2(goVersion) {
	const match = /^go(\d+\.\d+)(\.\d+)?(?:(beta|rc)(\d+))?(?![\d.])/.exec(goVersion);
	if (match === null) return void 0;
	const [, minor = "", patch = ".0", stage, number] = match;
	return stage === void 0 ? `${minor}${patch}` : `${minor}${patch}-${stage}.${number}`;
}
// ecosystems/group-go.generated
var ecosystems = [ecosystem2, ecosystem];
export{ecosystems};
