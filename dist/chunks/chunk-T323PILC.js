import{isObject,writtenIndent}from"./chunk-SVTFPT5B.js";
// ecosystems/paths
import{ posix }from"node:path";
var MAX_PATH_LENGTH = 4096;
function joinedPath(...parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length > MAX_PATH_LENGTH ? parts.join("/") : posix.join(...parts);
}
function besidePath(path, relative) {
	return joinedPath("/", posix.dirname(path), relative).slice(1);
}
function insidePath(path, relative) {
	const joined = joinedPath(posix.dirname(path), relative);
	const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
	return isOutside ? void 0 : joined;
}
function isInFolder(path, folder) {
	return startOfFolder(path, folder) !== -1;
}
function startOfFolder(path, folder) {
	if (path.startsWith(`${folder}/`)) return 0;
	const slash = path.indexOf(`/${folder}/`);
	return slash === -1 ? -1 : slash + 1;
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// ecosystems/groups.generated
var groups = [
	{
		load: () => import("./group-go.generated-3QYCBW6E.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-GQD7T75G.js"),
		wanted: {
			names: ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "profiles.clj", "project.clj", "settings-gradle.lockfile", "settings.xml", "shadow-cljs.edn"],
			suffixes: [".MODULE.bazel", ".bzl", ".gradle", ".gradle.dcl", ".gradle.kts", ".sbt", ".versions.toml", "_maven_install.json", "parent.xml", "pom.xml"],
			pathSuffixes: [".mvn/extensions.xml", ".mvn/jvm.config", ".mvn/maven-system.properties", ".mvn/maven-user.properties", ".mvn/maven.config", ".mvn/maven.properties", "gradle/verification-metadata.xml"],
			directories: ["gradle/dependency-locks"],
			globs: [".mvn/*.xml", "buildSrc/src/main/*/*.groovy", "buildSrc/src/main/*/*.java", "buildSrc/src/main/*/*.kt", "buildSrc/src/main/*/*/*.groovy", "buildSrc/src/main/*/*/*.java", "buildSrc/src/main/*/*/*.kt", "buildSrc/src/main/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*.java", "buildSrc/src/main/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*/*.kt", "ivy-*.xml", "project/*.scala"],
			caselessNames: ["*.MODULE.bazel", "*.gradle", "*.gradle.dcl", "*.gradle.kts", "*.sbt", "*.versions.toml", "MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.gradle", "build.gradle.kts", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "profiles.clj", "project.clj", "requirements.txt", "settings-gradle.lockfile", "settings.gradle", "settings.gradle.kts", "settings.xml", "shadow-cljs.edn"],
			extracts: ["java-archive"]
		}
	},
	{
		load: () => import("./group-npm.generated-BN7JKFQG.js"),
		wanted: {
			names: [".npmrc", ".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-MB2R44MF.js"),
		wanted: {
			names: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "MSBuild.rsp", "Manifest.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "Project.toml", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "manifest.toml", "mix.exs", "mix.lock", "msbuild.rsp", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "project.assets.json", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "stack.yaml", "stack.yaml.lock"],
			suffixes: [".cabal", ".ccproj", ".ccproj.user", ".csproj", ".csproj.user", ".dcproj", ".dcproj.user", ".deps.json", ".esproj", ".esproj.user", ".fsproj", ".fsproj.user", ".gemfile", ".gemfile.lock", ".gemspec", ".ilproj", ".ilproj.user", ".jsproj", ".jsproj.user", ".lock", ".msbuildproj", ".msbuildproj.user", ".njsproj", ".njsproj.user", ".nuproj", ".nuproj.user", ".proj", ".proj.user", ".projitems", ".props", ".pyproj", ".pyproj.user", ".rockspec", ".sfproj", ".sfproj.user", ".shproj", ".shproj.user", ".sqlproj", ".sqlproj.user", ".targets", ".vbproj", ".vbproj.user", ".vcxproj", ".vcxproj.user", ".wapproj", ".wapproj.user", ".wixproj", ".wixproj.user", ".xproj", ".xproj.user", ".yaml", ".yml"],
			pathSuffixes: [".bundle/config", ".cargo/config", ".cargo/config.toml", "composer/installed.json", "etc/apk/world", "lib/apk/db/installed", "usr/lib/opkg/status", "usr/lib/sysimage/rpm/Packages", "usr/lib/sysimage/rpm/Packages.db", "usr/lib/sysimage/rpm/rpmdb.sqlite", "usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "usr/share/rpm/Packages", "usr/share/rpm/Packages.db", "usr/share/rpm/rpmdb.sqlite", "usr/share/rpm/rpmdb.sqlite-wal", "var/lib/apt/extended_states", "var/lib/dpkg/status", "var/lib/opkg/status", "var/lib/rpm/Packages", "var/lib/rpm/Packages.db", "var/lib/rpm/rpmdb.sqlite", "var/lib/rpm/rpmdb.sqlite-wal", "var/lib/rpmmanifest/container-manifest-2"],
			directories: ["var/lib/dpkg/status.d", "var/lib/dpkg/updates"],
			globs: ["*java/release", "*jdk/release", "*jre/release", "*jvm/release", "Cargo-*.lock", "Cargo.*.lock", "Gemfile-*", "Gemfile.*", "Gemfile_*", "JuliaManifest-v*.toml", "Manifest-v*.toml", "Package@swift-*.swift", "corretto*/release", "dragonwell*/release", "graalvm*/release", "java*/release", "jdk*/release", "jre*/release", "jvm*/release", "jvm/*/release", "luarocks/rocks*/manifest", "openjdk*/release", "packages.*.config", "packages.*.lock.json", "semeru*/release", "stack-*.yaml", "temurin*/release", "usr/lib/opkg/info/*.control", "usr/lib/opkg/info/*.list", "usr/share/doc/*/copyright", "var/db/pkg/*/*/CONTENTS", "var/db/pkg/*/*/LICENSE", "var/db/pkg/*/*/PDEPEND", "var/db/pkg/*/*/PF", "var/db/pkg/*/*/RDEPEND", "var/db/pkg/*/*/SLOT", "var/lib/dpkg/info/*.list", "var/lib/opkg/info/*.control", "var/lib/opkg/info/*.list", "var/lib/pacman/local/*/desc", "var/lib/pacman/local/*/files", "zulu*/release"],
			caselessNames: ["*.cabal", "*.ccproj", "*.csproj", "*.dcproj", "*.esproj", "*.fsproj", "*.gemfile", "*.gemfile.lock", "*.gemspec", "*.ilproj", "*.jsproj", "*.msbuildproj", "*.njsproj", "*.nuproj", "*.proj", "*.projitems", "*.pyproj", "*.rockspec", "*.sfproj", "*.shproj", "*.sqlproj", "*.vbproj", "*.vcxproj", "*.wapproj", "*.wixproj", "*.xproj", ".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "mix.exs", "mix.lock", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "requirements.txt", "stack.yaml", "stack.yaml.lock"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-python.generated-U4DLM74P.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".egg", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".whl", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["*.dist-info/INSTALLER", "*.dist-info/METADATA", "*.dist-info/REQUESTED", "*.dist-info/WHEEL", "*.dist-info/direct_url.json", "conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["*.conda-lock.yml", "*.py.lock", "Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-AMUQ4MZK.js"),
		wanted: {
			names: [".gitmodules", "Containerfile", "Dockerfile", "action.yaml", "action.yml", "anaconda-project-lock.yml", "anaconda-project.yml", "bower.json", "build.zig.zon", "cargo-bazel-lock.json", "compose.yaml", "compose.yml", "containerfile", "docker-compose.yaml", "docker-compose.yml", "dockerfile", "elm.json", "nimble.lock", "opam", "opam.locked", "packrat.lock", "podman-compose.yaml", "podman-compose.yml", "pom.atom", "pom.clj", "pom.groovy", "pom.rb", "pom.scala", "pom.yaml", "pom.yml", "rv.lock", "shard.lock", "shard.yml", "shrinkwrap.yaml", "vlt-lock.json"],
			suffixes: [".Containerfile", ".Dockerfile", ".containerfile", ".dockerfile", ".lock", ".module-template.yaml", ".nimble", ".opam", ".opam.locked", ".yaml", ".yml"],
			pathSuffixes: [".github/workflows/actions.lock", ".meteor/packages", ".meteor/versions", "esy.lock/index.json"],
			directories: [".github/workflows"],
			globs: ["Containerfile-*", "Containerfile.*", "Dockerfile-*", "Dockerfile.*", "compose-*.yaml", "compose-*.yml", "compose.*.yaml", "compose.*.yml", "docker-compose-*.yaml", "docker-compose-*.yml", "docker-compose.*.yaml", "docker-compose.*.yml", "module.yaml", "podman-compose-*.yaml", "podman-compose-*.yml", "podman-compose.*.yaml", "podman-compose.*.yml"],
			caselessNames: ["*.nimble", "*.opam", "*.opam.locked", "anaconda-project-lock.yml", "anaconda-project.yml", "bower.json", "build.zig.zon", "cargo-bazel-lock.json", "elm.json", "nimble.lock", "opam", "opam.locked", "packrat.lock", "pom.atom", "pom.clj", "pom.groovy", "pom.rb", "pom.scala", "pom.yaml", "pom.yml", "requirements.txt", "rv.lock", "shard.lock", "shard.yml", "shrinkwrap.yaml", "vlt-lock.json"]
		}
	}
];
// inventory/ignored-paths
function leftOut(ignored) {
	const all = new Set(ignored);
	return (path) => {
		if (all.has(path)) return true;
		for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
			if (all.has(path.slice(0, at + 1))) return true;
		}
		return false;
	};
}
// inventory/lfs-pointer
import{ createHash }from"node:crypto";
var START = Buffer.from("version https://git-lfs.github.com/spec/");
var MAX_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
	return bytes[0] === START[0] && bytes.subarray(0, START.length).equals(START);
}
function lfsDigest(bytes) {
	if (bytes.length >= MAX_POINTER_BYTES || !isLfsPointer(bytes)) return void 0;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("utf8"))?.[1];
}
function isLfsPointerTo(pointer, content) {
	const digest = lfsDigest(pointer);
	return digest !== void 0 && createHash("sha256").update(content).digest("hex") === digest;
}
function unfetched(path) {
	const message = "the file is only a Git LFS pointer. Fix: check out with `lfs: true`";
	return { code: "unreadable", message, path };
}
// json/pretty-lines
var MAX_DEPTH = 100;
var NO_MEMBERS = new Map();
function prettyLines(text, descend, value) {
	const indent = writtenIndent(text, value);
	if (indent === void 0) return void 0;
	const reading = { descend, path: [], isPretty: indent !== "", isTooDeep: false };
	const { members } = insideOf(value, 1, reading);
	return reading.isTooDeep ? void 0 : { line: 1, members };
}
function insideOf(value, line, reading) {
	const { path, isPretty } = reading;
	const isEntered = isContainer(value) && reading.descend(path);
	if (isEntered && path.length > MAX_DEPTH) reading.isTooDeep = true;
	if (!isEntered || reading.isTooDeep) {
		return {
			members: NO_MEMBERS,
			next: () => isPretty ? line + countLines(value, reading) : line
		};
	}
	const members = new Map();
	let next = () => line + 1;
	for (const key of Object.keys(value)) {
		const start = isPretty ? next() : line;
		path.push(key);
		const inside = insideOf(value[key], start, reading);
		path.pop();
		members.set(key, { line: start, members: inside.members });
		next = inside.next;
	}
	return { members, next: () => members.size === 0 || !isPretty ? next() : next() + 1 };
}
function countLines(value, reading) {
	const lines = linesOf(value, 0);
	if (Number.isNaN(lines)) reading.isTooDeep = true;
	return lines;
}
function linesOf(value, depth) {
	if (!isContainer(value)) return 1;
	if (depth > MAX_DEPTH) return Number.NaN;
	let lines = 0;
	for (const key in value) lines += linesOf(value[key], depth + 1);
	return lines === 0 ? 1 : lines + 2;
}
function isContainer(value) {
	return isObject(value) || Array.isArray(value);
}
// json/positions
var MAX_DEPTH2 = 300;
var NO_MEMBERS2 = new Map();
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED = 10;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var COMMA = 44;
var COLON = 58;
var SPACE = 32;
var BYTE_ORDER_MARK = 65279;
function jsonLines(bytes, descend, value) {
	const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
	const pretty = value === void 0 ? void 0 : prettyLines(text, descend, value);
	return pretty ?? readValue({ text, at: 0, line: 1 }, [], descend);
}
function lineAt(lines, ...path) {
	let node = lines;
	for (const key of path) node = node?.members.get(key);
	return node?.line;
}
function readValue(cursor, path, descend) {
	skipSpace(cursor);
	const line = cursor.line;
	const first = cursor.text.charCodeAt(cursor.at);
	const isContainer2 = first === OPEN_BRACE || first === OPEN_BRACKET;
	if (!isContainer2 || path.length >= MAX_DEPTH2 || !descend(path)) {
		skipValue(cursor);
		return { line, members: NO_MEMBERS2 };
	}
	cursor.at++;
	const members = first === OPEN_BRACE ? readMembers(cursor, path, descend) : readItems(cursor, path, descend);
	return { line, members };
}
function readMembers(cursor, path, descend) {
	const members = new Map();
	while (hasMore(cursor, CLOSE_BRACE)) {
		const line = cursor.line;
		const key = readKey(cursor);
		path.push(key);
		const value = readValue(cursor, path, descend);
		path.pop();
		members.set(key, { line, members: value.members });
	}
	return members;
}
function readItems(cursor, path, descend) {
	const members = new Map();
	while (hasMore(cursor, CLOSE_BRACKET)) {
		const key = String(members.size);
		path.push(key);
		members.set(key, readValue(cursor, path, descend));
		path.pop();
	}
	return members;
}
function hasMore(cursor, close) {
	skipSpace(cursor);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === COMMA) {
		cursor.at++;
		skipSpace(cursor);
		return cursor.at < cursor.text.length;
	}
	if (code !== close) return cursor.at < cursor.text.length && code !== CLOSE_BRACE;
	cursor.at++;
	return false;
}
function readKey(cursor) {
	const start = cursor.at;
	skipValue(cursor);
	const raw = cursor.text.slice(start + 1, cursor.at - 1);
	skipSpace(cursor);
	if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
	return raw.includes("\\") ? unescaped(raw) : raw;
}
function unescaped(raw) {
	try {
		return String(JSON.parse(`"${raw}"`));
	} catch {
		return raw;
	}
}
function skipSpace(cursor) {
	for (; cursor.at < cursor.text.length; cursor.at++) {
		const code = cursor.text.charCodeAt(cursor.at);
		if (code === LINE_FEED) cursor.line++;
		else if (code > SPACE && code !== BYTE_ORDER_MARK) return;
	}
}
function skipValue(cursor) {
	const { text } = cursor;
	let depth = 0;
	for (; cursor.at < text.length; cursor.at++) {
		const code = text.charCodeAt(cursor.at);
		if (code === QUOTE) skipString(cursor);
		else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
		else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
		else if (code === LINE_FEED) cursor.line++;
		if (depth === 0 && isEnd(text, cursor.at)) break;
	}
	cursor.at++;
}
function isEnd(text, at) {
	const code = text.charCodeAt(at);
	if (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
	const next = text.charCodeAt(at + 1);
	return !(next > SPACE) || next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === COLON;
}
function skipString(cursor) {
	const { text } = cursor;
	let at = text.indexOf('"', cursor.at + 1);
	while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
	cursor.at = at === -1 ? text.length : at;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
	return backslashes % 2 === 1;
}

export{leftOut,isLfsPointer,lfsDigest,isLfsPointerTo,unfetched,MAX_PATH_LENGTH,joinedPath,besidePath,insidePath,isInFolder,startOfFolder,baseName,jsonLines,lineAt,groups};
