import {
	vcsUrl
} from "./chunk-3JY6RRE5.js";
import {
	baseName,
	besidePath
} from "./chunk-3HMVEADE.js";
import {
	problemOf
} from "./chunk-VSIRTJA2.js";
import {
	linesOf
} from "./chunk-JOWJBCYM.js";
import {
	arrayAt,
	asObject,
	isObject,
	objectAt,
	parseJson,
	stringAt
} from "./chunk-PSZKTYL2.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/ecosystems/groups.generated.ts
var groups = [
	{
		load: () => import("./group-go.generated-TU7PEEBM.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-RQA6WQ4I.js"),
		wanted: {
			names: ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "project.clj", "settings-gradle.lockfile", "settings.xml", "shadow-cljs.edn"],
			suffixes: [".bzl", ".gradle", ".gradle.dcl", ".gradle.kts", ".sbt", ".versions.toml", "_maven_install.json", "parent.xml", "pom.xml"],
			pathSuffixes: [".mvn/extensions.xml", ".mvn/jvm.config", ".mvn/maven-system.properties", ".mvn/maven-user.properties", ".mvn/maven.config", ".mvn/maven.properties", "gradle/verification-metadata.xml"],
			directories: ["gradle/dependency-locks"],
			globs: [".mvn/*.xml", "buildSrc/src/main/*/*.groovy", "buildSrc/src/main/*/*.java", "buildSrc/src/main/*/*.kt", "buildSrc/src/main/*/*/*.groovy", "buildSrc/src/main/*/*/*.java", "buildSrc/src/main/*/*/*.kt", "buildSrc/src/main/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*.java", "buildSrc/src/main/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*/*.kt", "ivy-*.xml", "project/*.scala"],
			caselessNames: ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.gradle", "build.gradle.kts", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "project.clj", "requirements.txt", "settings-gradle.lockfile", "settings.gradle", "settings.gradle.kts", "settings.xml", "shadow-cljs.edn"],
			extracts: ["java-archive"]
		}
	},
	{
		load: () => import("./group-npm.generated-FHUR2WTM.js"),
		wanted: {
			names: [".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-D6JZ2EEC.js"),
		wanted: {
			names: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "MSBuild.rsp", "Manifest.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "Project.toml", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "manifest.toml", "mix.exs", "mix.lock", "msbuild.rsp", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "project.assets.json", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "stack.yaml", "stack.yaml.lock"],
			suffixes: [".cabal", ".csproj", ".csproj.user", ".dcproj", ".dcproj.user", ".deps.json", ".esproj", ".esproj.user", ".fsproj", ".fsproj.user", ".gemfile", ".gemfile.lock", ".gemspec", ".ilproj", ".ilproj.user", ".lock", ".msbuildproj", ".msbuildproj.user", ".projitems", ".props", ".rockspec", ".sfproj", ".sfproj.user", ".shproj", ".shproj.user", ".sqlproj", ".sqlproj.user", ".targets", ".vbproj", ".vbproj.user", ".vcxproj", ".vcxproj.user", ".wapproj", ".wapproj.user", ".wixproj", ".wixproj.user", ".yaml", ".yml"],
			pathSuffixes: [".bundle/config", ".cargo/config.toml", "etc/apk/world", "lib/apk/db/installed", "usr/lib/opkg/status", "usr/lib/sysimage/rpm/Packages", "usr/lib/sysimage/rpm/Packages.db", "usr/lib/sysimage/rpm/rpmdb.sqlite", "usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "usr/share/rpm/Packages", "usr/share/rpm/Packages.db", "usr/share/rpm/rpmdb.sqlite", "usr/share/rpm/rpmdb.sqlite-wal", "var/lib/apt/extended_states", "var/lib/dpkg/status", "var/lib/opkg/status", "var/lib/rpm/Packages", "var/lib/rpm/Packages.db", "var/lib/rpm/rpmdb.sqlite", "var/lib/rpm/rpmdb.sqlite-wal", "var/lib/rpmmanifest/container-manifest-2"],
			directories: ["var/lib/dpkg/status.d", "var/lib/dpkg/updates"],
			globs: ["*java/release", "*jdk/release", "*jre/release", "*jvm/release", "Gemfile-*", "Gemfile.*", "Gemfile_*", "JuliaManifest-v*.toml", "Manifest-v*.toml", "corretto*/release", "dragonwell*/release", "graalvm*/release", "java*/release", "jdk*/release", "jre*/release", "jvm*/release", "jvm/*/release", "luarocks/rocks*/manifest", "openjdk*/release", "packages.*.lock.json", "semeru*/release", "stack-*.yaml", "temurin*/release", "usr/lib/opkg/info/*.control", "usr/lib/opkg/info/*.list", "usr/share/doc/*/copyright", "var/db/pkg/*/*/CONTENTS", "var/db/pkg/*/*/LICENSE", "var/db/pkg/*/*/PDEPEND", "var/db/pkg/*/*/PF", "var/db/pkg/*/*/RDEPEND", "var/db/pkg/*/*/SLOT", "var/lib/dpkg/info/*.list", "var/lib/opkg/info/*.control", "var/lib/opkg/info/*.list", "var/lib/pacman/local/*/desc", "var/lib/pacman/local/*/files", "zulu*/release"],
			caselessNames: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "mix.exs", "mix.lock", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "requirements.txt", "stack.yaml", "stack.yaml.lock"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-python.generated-HKHZYY75.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-6OIWXORX.js"),
		wanted: {
			names: [".gitmodules", "Containerfile", "Dockerfile", "action.yaml", "action.yml", "bower.json", "build.zig.zon", "compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml", "elm.json", "nimble.lock", "opam", "opam.locked", "podman-compose.yaml", "podman-compose.yml", "shard.lock", "shard.yml"],
			suffixes: [".Containerfile", ".Dockerfile", ".containerfile", ".dockerfile", ".nimble", ".opam", ".opam.locked", ".yaml", ".yml"],
			pathSuffixes: [".github/workflows/actions.lock", ".meteor/packages", ".meteor/versions"],
			directories: [".github/workflows"],
			globs: ["Containerfile-*", "Containerfile.*", "Dockerfile-*", "Dockerfile.*", "compose-*.yaml", "compose-*.yml", "compose.*.yaml", "compose.*.yml", "docker-compose-*.yaml", "docker-compose-*.yml", "docker-compose.*.yaml", "docker-compose.*.yml", "podman-compose-*.yaml", "podman-compose-*.yml", "podman-compose.*.yaml", "podman-compose.*.yml"],
			caselessNames: ["bower.json", "build.zig.zon", "elm.json", "nimble.lock", "opam", "opam.locked", "requirements.txt", "shard.lock", "shard.yml"]
		}
	}
];

// shared/ecosystems/manifest-format.ts
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

// shared/ecosystems/graph.ts
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
	const seen = /* @__PURE__ */ new Set();
	const waiting = [...from];
	for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
	}
	return seen;
}

// shared/ecosystems/parse-each.ts
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
			const message = `${MAX_PROBLEMS} entries cannot be read, and the entries after them were skipped`;
			problems.push({ ...problem, code: "limit-exceeded", message });
			break;
		}
	}
	return { packages, problems };
}
function parseGraph(items, read, roots) {
	const nodes = /* @__PURE__ */ new Map();
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

// shared/ecosystems/unread.ts
var MAX_NAMED = 10;
var MAX_SHOWN = 60;
function notALockfile(file, missing, fix) {
	const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
	return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text, line }, fix) {
	const stated = text.trimStart();
	const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
	const message = `${JSON.stringify(shown)} is not understood. Fix: ${fix}`;
	return new DataError("unread-line", message, { path: file.path, line });
}
function unreadRows(file, rows, fix) {
	const named = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
	const next = rows[MAX_NAMED];
	if (next === void 0) return named;
	const count = rows.length - MAX_NAMED;
	const lines = count === 1 ? "1 more line is" : `${count} more lines are`;
	const message = `${lines} not understood. Fix: ${fix}`;
	return [...named, { code: "unread-line", message, path: file.path, line: next.line }];
}
function objectEntry(file, value, { text, line }) {
	if (isObject(value)) return value;
	const message = `${text} is not an object. Fix: regenerate the file with its tool`;
	throw new DataError("unread-line", message, { path: file.path, line });
}

// shared/ecosystems/json-object.ts
function readJsonObject(file, text = file.bytes) {
	const value = parseJson(text, file.path);
	if (isObject(value)) return value;
	throw new DataError("malformed", "the file is not a JSON object", { path: file.path });
}

// shared/ecosystems/read-extract.ts
function readExtract(file, kind) {
	const extract = asObject(parseJson(file.bytes, file.path), "$");
	if (stringAt(extract, "kind") === kind) return extract;
	throw new DataError("malformed", `the extract has a kind other than ${kind}`, {
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

// shared/ecosystems/control-file.ts
function readParagraphs(text, wanted) {
	const paragraphs = [];
	let fields = /* @__PURE__ */ new Map();
	let first = 0;
	let current;
	const finish = () => {
		if (fields.size > 0) paragraphs.push({ line: first, fields });
		fields = /* @__PURE__ */ new Map();
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

// shared/ecosystems/named-at-runtime.ts
function withNamedAtRuntime(packages, names, nameOf = ({ name }) => name) {
	if (names.size === 0 || !packages.some(isForDevelopment)) return packages;
	const named = Map.groupBy(packages, nameOf);
	const contradicted = [...names].flatMap((name) => {
		const found = named.get(name) ?? [];
		return found.every(isForDevelopment) ? found : [];
	});
	if (contradicted.length === 0) return packages;
	const needed = reachable2(contradicted, packages);
	return packages.map(
		(item) => isForDevelopment(item) && needed.has(item.purl) ? { ...item, scope: "runtime" } : item
	);
}
function isForDevelopment({ scope }) {
	return scope === "development";
}
function reachable2(from, packages) {
	const byPurl = new Map(packages.map((item) => [item.purl, item]));
	const seen = /* @__PURE__ */ new Set();
	const waiting = from.map(({ purl }) => purl);
	for (let purl = waiting.pop(); purl !== void 0; purl = waiting.pop()) {
		if (seen.has(purl)) continue;
		seen.add(purl);
		waiting.push(...byPurl.get(purl)?.dependsOn ?? []);
	}
	return seen;
}

// shared/ecosystems/npm/version-range.ts
var PART = /^(\^|~|<=|>=|<|>|=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function mayBeIn(version, range) {
	const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
	if (numbers === void 0 || / - /.test(range)) return true;
	return range.replace(/^npm:/, "").split("||").some((all) => partsOf(all).every((part) => mayFit(numbers, part)));
}
function partsOf(range) {
	const parts = range.replace(/([<>=^~])\s+/g, "$1").split(/\s+/);
	return parts.map((part) => part.replace(/(?:\.[xX*])+$/, "")).filter((part) => part !== "");
}
function mayFit(version, part) {
	const [, operator = "", ...stated] = PART.exec(part) ?? [];
	const numbers = stated.filter((one) => one !== void 0).map(Number);
	if (numbers.length === 0) return true;
	const order = compare(version, numbers);
	if (operator === "<") return order < 0;
	if (operator === "<=") return order <= 0;
	if (operator === ">") return order > 0;
	if (operator === ">=") return order >= 0;
	if (operator === "^" || operator === "~") {
		return order >= 0 && compare(version, numbers.slice(0, fixedBy(operator, numbers))) === 0;
	}
	return order === 0;
}
function fixedBy(operator, numbers) {
	if (operator === "~") return 2;
	const first = numbers.findIndex((one) => one !== 0);
	return first === -1 ? numbers.length : first + 1;
}
function compare(version, stated) {
	const differences = stated.map((one, index) => (version[index] ?? 0) - one);
	return differences.find((one) => one !== 0) ?? 0;
}

// shared/ecosystems/program-manifest.ts
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
		throw new DataError("malformed", "the file ends before its last bracket", { path });
}
function distinct(dependencies) {
	const known = /* @__PURE__ */ new Map();
	for (const one of dependencies) {
		const key = `${one.name} ${one.exact?.version ?? one.range ?? ""}`;
		if (!known.has(key)) known.set(key, one);
	}
	const byName = Map.groupBy(known.values(), ({ name }) => name);
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

// shared/ecosystems/python/classified-license.ts
var LICENSES = /* @__PURE__ */ new Map([
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

// shared/ecosystems/python/install-notes.ts
var REQUESTED = "REQUESTED";
var INSTALLER = "INSTALLER";
var DIRECT_URL = "direct_url.json";
var INSTALL_NOTES = [REQUESTED, INSTALLER, DIRECT_URL];
function isRequested(metadata, context) {
	if (context.file(besidePath(metadata, REQUESTED)) !== void 0) return true;
	const installer = context.file(besidePath(metadata, INSTALLER))?.bytes.toString("utf8").trim();
	return installer === "pip" && foldersWithRequests(context).has(folderOf(metadata)) ? false : void 0;
}
var requestedFolders = /* @__PURE__ */ new WeakMap();
function foldersWithRequests(context) {
	const known = requestedFolders.get(context) ?? new Set(context.named(REQUESTED).map(({ path }) => folderOf(path)));
	requestedFolders.set(context, known);
	return known;
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

// shared/ecosystems/xml.ts
function isStructured({ attributes, children }) {
	if (children.length > 0) return true;
	for (const _name in attributes) return true;
	return false;
}
function elementsAt(holder, name) {
	return holder.children.filter((child) => child.name === name && isStructured(child));
}
function elementAt(holder, name) {
	const only = onlyChild(holder, name);
	return only !== void 0 && isStructured(only) ? only : void 0;
}
function textAt(holder, name) {
	return textOf(onlyChild(holder, name)?.text);
}
function attributeAt(element, name) {
	return textOf(element.attributes[name]);
}
function textOf(text) {
	const trimmed = text?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function onlyChild(holder, name) {
	const first = holder.children.findIndex((child) => child.name === name);
	const isOnly = !holder.children.some((child, at) => at > first && child.name === name);
	return isOnly ? holder.children[first] : void 0;
}

// shared/ecosystems/yaml-items.ts
var MAX_TEXT = 1024;
function linesOfItems(text) {
	return linesAfter(text, (row) => row.startsWith("- ") ? row.slice(2) : void 0);
}
function linesOfKey(text, key) {
	const start = `${key}:`;
	return linesAfter(text, (row) => {
		const entry = row.startsWith("- ") ? row.slice(2).trimStart() : row;
		return entry.startsWith(start) ? entry.slice(start.length) : void 0;
	});
}
function linesAfter(text, pick) {
	const seen = /* @__PURE__ */ new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.length > MAX_TEXT) continue;
		const value = pick(row.trimStart());
		if (value === void 0) continue;
		const stated = scalar(value.trim());
		const known = seen.get(stated);
		if (known === void 0) seen.set(stated, { lines: [line], next: 0 });
		else known.lines.push(line);
	}
	return (value) => {
		const found = seen.get(value);
		return found?.lines[found.next++];
	};
}
function scalar(text) {
	const quote = text.charAt(0);
	if (quote === '"' || quote === "'") {
		const end = text.indexOf(quote, 1);
		return end === -1 ? text : text.slice(1, end);
	}
	const comment = text.indexOf(" #");
	return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

// shared/json/json-with-comments.ts
function strictJson(text) {
	const blanks = [];
	let comma = -1;
	for (const { kind, start, end } of tokensOf(text)) {
		if (kind === "comment") {
			blanks.push([start, end]);
			continue;
		}
		if (kind === "closing" && comma !== -1) blanks.push([comma, comma + 1]);
		comma = kind === "comma" ? start : -1;
	}
	return blanked(
		text,
		blanks.sort(([a], [b]) => a - b)
	);
}
function* tokensOf(text) {
	let at = 0;
	while (at < text.length) {
		const char = text.charAt(at);
		const start = at;
		at = endOfToken(text, at, char);
		if (!isSpace(char)) yield { kind: kindOf(char, at - start), start, end: at };
	}
}
function endOfToken(text, start, char) {
	if (char === '"') return endOfString(text, start);
	return char === "/" ? endOfComment(text, start) : start + 1;
}
function kindOf(char, length) {
	if (char === ",") return "comma";
	if (char === "]" || char === "}") return "closing";
	return char === "/" && length > 1 ? "comment" : "other";
}
function isSpace(char) {
	return char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfComment(text, start) {
	const kind = text.charAt(start + 1);
	if (kind !== "/" && kind !== "*") return start + 1;
	const mark = kind === "/" ? "\n" : "*/";
	const end = text.indexOf(mark, start + 2);
	if (end === -1) return text.length;
	return kind === "/" ? end : end + mark.length;
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === '"') return at + 1;
	}
	return text.length;
}
function blanked(text, blanks) {
	const parts = [];
	let copied = 0;
	for (const [start, end] of blanks) {
		parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\n]/g, " "));
		copied = end;
	}
	parts.push(text.slice(copied));
	return parts.join("");
}

export {
	manifestFormat,
	withManifest,
	manifestOfPackages,
	packagesOfGraph,
	parseEach,
	parseGraph,
	notALockfile,
	unread,
	unreadRows,
	objectEntry,
	readJsonObject,
	readExtract,
	objectsAt,
	goBuildInfoOf,
	readParagraphs,
	withNamedAtRuntime,
	mayBeIn,
	readProgram,
	classifiedLicense,
	INSTALL_NOTES,
	isRequested,
	installedCommit,
	isStructured,
	elementsAt,
	elementAt,
	textAt,
	attributeAt,
	linesOfItems,
	linesOfKey,
	strictJson,
	groups
};
