// ecosystems/paths
import { posix } from "node:path";
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
// ecosystems/npm/npm-name
var MAX_LENGTH = 214;
var PART = "[\\w.!~*'()-]+";
var NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);
var RESERVED = new Set(["node_modules", "favicon.ico"]);
function isNpmName(text) {
	return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}
// ecosystems/npm/install-paths
var INSTALL_FOLDER = "node_modules";
var IN_ROOT = `${INSTALL_FOLDER}/`;
var MAX_NESTING = 100;
var MAX_SEGMENTS = 4 * MAX_NESTING;
function isInstalled(path) {
	return isInFolder(path, INSTALL_FOLDER);
}
var SIMPLE = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;
function readInstallPath(path) {
	return rootPackage(path) ?? readSegments(path);
}
function rootPackage(path) {
	if (path.lastIndexOf(IN_ROOT) !== 0 || path.endsWith(INSTALL_FOLDER)) return void 0;
	const name = path.slice(IN_ROOT.length);
	return isNpmName(name) ? { kind: "package", name, base: "" } : void 0;
}
function readSegments(path) {
	if (path.length > MAX_PATH_LENGTH || !isPlain(path)) return { kind: "unknown" };
	const segments = path.split("/");
	if (segments.length > MAX_SEGMENTS) return { kind: "unknown" };
	const at = segments.lastIndexOf(INSTALL_FOLDER);
	if (at === -1) return { kind: "folder" };
	const name = segments.slice(at + 1).join("/");
	if (!isNpmName(name) || segments.filter((one) => one === INSTALL_FOLDER).length > MAX_NESTING) {
		return { kind: "unknown" };
	}
	return { kind: "package", name, base: segments.slice(0, at).join("/") };
}
function isPlain(path) {
	if (path === "" || SIMPLE.test(path)) return true;
	return path !== "." && joinedPath(path) === path && !/^\/|\/$|\\/.test(path);
}
function resolverOf(all) {
	const folders = new Map();
	for (const { base, name, key } of all) {
		const inside = folders.get(base) ?? new Map();
		folders.set(base, inside.set(name, key));
	}
	return (from) => {
		let seen;
		return (name) => {
			seen ??= mapsAbove(from, folders);
			return seen.find((inside) => inside.has(name))?.get(name);
		};
	};
}
function installedAt(paths) {
	return foundIn([...paths].map((key) => [key, readInstallPath(key)]));
}
function installTree(keys) {
	const locations = new Map([...keys].map((key) => [key, readInstallPath(key)]));
	return { locations, resolve: resolverOf(foundIn(locations)) };
}
function foundIn(locations) {
	return [...locations].flatMap(
		([key, path]) => path.kind === "package" ? [{ base: path.base, name: path.name, key }] : []
	);
}
function mapsAbove(path, folders) {
	const found = [];
	for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
		const inside = folders.get(path.slice(0, at));
		if (inside !== void 0) found.push(inside);
	}
	const inRoot = folders.get("");
	return inRoot === void 0 ? found : [...found, inRoot];
}
// ecosystems/npm/yarn-patterns
function keyOf(block) {
	return String(block.line);
}
function keysByPattern(blocks) {
	const keys = new Map();
	for (const block of blocks) {
		for (const pattern of block.patterns) keys.set(withoutBindings(pattern), keyOf(block));
	}
	return keys;
}
function keyFor(keys, name, range) {
	const pattern = withoutBindings(`${name}@${range}`);
	return keys.get(pattern) ?? keys.get(`${name}@npm:${range}`);
}
function splitPattern(pattern) {
	const at = pattern.indexOf("@", 1);
	return at === -1 ? [pattern, ""] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
function nameOfPattern(pattern) {
	const [name, range] = splitPattern(pattern);
	const alias = range.startsWith("npm:") ? range.slice("npm:".length) : "";
	const isAlias = alias.includes("@") || /^[A-Za-z]/.test(alias);
	return isAlias ? splitPattern(alias)[0] : name;
}
function withoutBindings(pattern) {
	const bindings = pattern.indexOf("::");
	return bindings === -1 ? pattern : pattern.slice(0, bindings);
}
// ecosystems/npm/npm-range
var EXACT = /^[v=\s]*(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)\s*$/;
function nameAndRange(alias, range) {
	const name = nameOfRange(alias, range);
	return { name, version: EXACT.exec(plainRange(range))?.[1] };
}
function plainRange(range) {
	return /^(?:npm|jsr):/.test(range) ? rangeOf(range.slice("npm:".length)) : range;
}
function nameOfRange(alias, range) {
	if (!range.startsWith("jsr:")) return nameOfPattern(`${alias}@${range}`);
	const [stated] = splitPattern(range.slice("jsr:".length));
	const name = stated.startsWith("@") ? stated : alias;
	return name.replace(/^@([^/]+)\//, "@jsr/$1__");
}
function rangeOf(text) {
	const [name, range] = splitPattern(text);
	return range === "" && /^[=v]*\d/.test(name) ? name : range;
}
// host/cache-folder
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
}
// ecosystems/groups.generated
var groups = [
	{
		load: () => import("./group-go.generated-U5ULA3XZ.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-TG7ZPP2X.js"),
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
		load: () => import("./group-npm.generated-L2FYCTI4.js"),
		wanted: {
			names: [".npmrc", ".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-AIBPAZEX.js"),
		wanted: {
			names: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "MSBuild.rsp", "Manifest.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "Project.toml", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "manifest.toml", "mix.exs", "mix.lock", "msbuild.rsp", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "project.assets.json", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "stack.yaml", "stack.yaml.lock"],
			suffixes: [".cabal", ".csproj", ".csproj.user", ".dcproj", ".dcproj.user", ".deps.json", ".esproj", ".esproj.user", ".fsproj", ".fsproj.user", ".gemfile", ".gemfile.lock", ".gemspec", ".ilproj", ".ilproj.user", ".lock", ".msbuildproj", ".msbuildproj.user", ".projitems", ".props", ".rockspec", ".sfproj", ".sfproj.user", ".shproj", ".shproj.user", ".sqlproj", ".sqlproj.user", ".targets", ".vbproj", ".vbproj.user", ".vcxproj", ".vcxproj.user", ".wapproj", ".wapproj.user", ".wixproj", ".wixproj.user", ".yaml", ".yml"],
			pathSuffixes: [".bundle/config", ".cargo/config.toml", "composer/installed.json", "etc/apk/world", "lib/apk/db/installed", "usr/lib/opkg/status", "usr/lib/sysimage/rpm/Packages", "usr/lib/sysimage/rpm/Packages.db", "usr/lib/sysimage/rpm/rpmdb.sqlite", "usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "usr/share/rpm/Packages", "usr/share/rpm/Packages.db", "usr/share/rpm/rpmdb.sqlite", "usr/share/rpm/rpmdb.sqlite-wal", "var/lib/apt/extended_states", "var/lib/dpkg/status", "var/lib/opkg/status", "var/lib/rpm/Packages", "var/lib/rpm/Packages.db", "var/lib/rpm/rpmdb.sqlite", "var/lib/rpm/rpmdb.sqlite-wal", "var/lib/rpmmanifest/container-manifest-2"],
			directories: ["var/lib/dpkg/status.d", "var/lib/dpkg/updates"],
			globs: ["*java/release", "*jdk/release", "*jre/release", "*jvm/release", "Gemfile-*", "Gemfile.*", "Gemfile_*", "JuliaManifest-v*.toml", "Manifest-v*.toml", "corretto*/release", "dragonwell*/release", "graalvm*/release", "java*/release", "jdk*/release", "jre*/release", "jvm*/release", "jvm/*/release", "luarocks/rocks*/manifest", "openjdk*/release", "packages.*.lock.json", "semeru*/release", "stack-*.yaml", "temurin*/release", "usr/lib/opkg/info/*.control", "usr/lib/opkg/info/*.list", "usr/share/doc/*/copyright", "var/db/pkg/*/*/CONTENTS", "var/db/pkg/*/*/LICENSE", "var/db/pkg/*/*/PDEPEND", "var/db/pkg/*/*/PF", "var/db/pkg/*/*/RDEPEND", "var/db/pkg/*/*/SLOT", "var/lib/dpkg/info/*.list", "var/lib/opkg/info/*.control", "var/lib/opkg/info/*.list", "var/lib/pacman/local/*/desc", "var/lib/pacman/local/*/files", "zulu*/release"],
			caselessNames: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "mix.exs", "mix.lock", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "requirements.txt", "stack.yaml", "stack.yaml.lock"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-python.generated-G6UJLJOL.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["*.dist-info/INSTALLER", "*.dist-info/METADATA", "*.dist-info/REQUESTED", "*.dist-info/WHEEL", "*.dist-info/direct_url.json", "conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-T33K43IF.js"),
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
// ecosystems/text
var UTF8_MARK = Buffer.from([239, 187, 191]);
function withoutMark(bytes) {
	if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) {
		return bytes.subarray(UTF8_MARK.length);
	}
	const [first, second] = bytes;
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}

export {joinedPath, besidePath, insidePath, isInFolder, startOfFolder, baseName, isNpmName, MAX_NESTING, MAX_SEGMENTS, isInstalled, readInstallPath, resolverOf, installedAt, installTree, keyOf, keysByPattern, keyFor, splitPattern, nameOfPattern, nameAndRange, plainRange, withoutMark, cacheFolder, groups};
