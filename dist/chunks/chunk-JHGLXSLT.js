// source/compile-wanted
import { posix } from "node:path";
function mergeWanted(lists) {
	return {
		names: union(lists.map((list) => list.names)),
		suffixes: union(lists.map((list) => list.suffixes)),
		pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
		directories: union(lists.map((list) => list.directories)),
		globs: union(lists.map((list) => list.globs)),
		listed: union(lists.map((list) => list.listed)),
		caselessNames: union(lists.map((list) => list.caselessNames)),
		extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort()
	};
}
function compileWanted(wanted) {
	const ask = compileQuestions([wanted]);
	const except = new Set(wanted.exceptExtensions);
	if (except.size === 0) return (path) => ask(path, () => true);
	return (path) => !except.has(posix.extname(path).toLowerCase()) && ask(path, () => true);
}
function compileEach(lists) {
	const ask = compileQuestions(lists);
	return (path) => {
		const found = new Set();
		ask(path, ({ list }) => {
			found.add(list);
			return false;
		});
		return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
	};
}
var NONE = [];
function compileQuestions(lists) {
	const byName = new Map();
	const byEnd = new Map();
	for (const [list, wanted] of lists.entries()) {
		for (const { name, end = "", isYes } of questionsOf(wanted)) {
			const [questions, key] = name === void 0 ? [byEnd, lastOf(end)] : [byName, name];
			const same = questions.get(key) ?? [];
			same.push({ list, isYes });
			questions.set(key, same);
		}
	}
	const always = byEnd.get("") ?? [];
	return (path, take) => {
		const name = baseName(path);
		const isTaken = (question) => question.isYes(path, name) && take(question);
		return (byName.get(name)?.some(isTaken) ?? false) || name !== "" && (byEnd.get(lastOf(name))?.some(isTaken) ?? false) || always.some(isTaken);
	};
}
function* questionsOf(wanted) {
	for (const name of wanted.names ?? []) yield { name, isYes: () => true };
	for (const end of wanted.suffixes ?? []) {
		yield { end, isYes: (_, name) => end.length < name.length && name.endsWith(end) };
	}
	for (const end of wanted.pathSuffixes ?? []) {
		yield { name: baseName(end), isYes: (path) => endsWithPath(path, end) };
	}
	for (const folder of wanted.directories ?? []) {
		yield { isYes: (path, name) => isDirectlyBelow(path, name, folder) };
	}
	const globs = [...wanted.globs ?? [], ...wanted.listed ?? []];
	for (const glob of globs) yield compileGlob(glob);
}
function lastOf(text) {
	return text.slice(-1);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function compileGlob(glob) {
	const segments = glob.split("/").map((segment) => segment.split("*", 2));
	const [start = "", end] = segments.at(-1) ?? [];
	const isYes = (path, name) => {
		if (!matchesSegment(name, start, end)) return false;
		const parts = path.split("/").slice(-segments.length);
		return parts.length === segments.length && segments.every(([from = "", to], index) => matchesSegment(parts[index] ?? "", from, to));
	};
	return end === void 0 ? { name: start, isYes } : { end, isYes };
}
function matchesSegment(segment, start, end) {
	if (end === void 0) return segment === start;
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function union(lists) {
	return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
function endsWithPath(path, suffix) {
	return path === suffix || path.endsWith(`/${suffix}`);
}
function isDirectlyBelow(path, name, directory) {
	const end = path.length - name.length - 1;
	const start = end - directory.length;
	if (start < 0 || !path.startsWith(directory, start)) return false;
	return start === 0 || path[start - 1] === "/";
}
// ecosystems/paths
import { posix as posix2 } from "node:path";
var MAX_PATH_LENGTH = 4096;
function joinedPath(...parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length > MAX_PATH_LENGTH ? parts.join("/") : posix2.join(...parts);
}
function besidePath(path, relative) {
	return joinedPath("/", posix2.dirname(path), relative).slice(1);
}
function insidePath(path, relative) {
	const joined = joinedPath(posix2.dirname(path), relative);
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
function baseName2(path) {
	return path.slice(path.lastIndexOf("/") + 1);
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
		load: () => import("./group-go.generated-JQFT73JQ.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-ZR5E4LEL.js"),
		wanted: {
			names: ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "profiles.clj", "project.clj", "settings-gradle.lockfile", "settings.xml", "shadow-cljs.edn"],
			suffixes: [".bzl", ".gradle", ".gradle.dcl", ".gradle.kts", ".sbt", ".versions.toml", "_maven_install.json", "parent.xml", "pom.xml"],
			pathSuffixes: [".mvn/extensions.xml", ".mvn/jvm.config", ".mvn/maven-system.properties", ".mvn/maven-user.properties", ".mvn/maven.config", ".mvn/maven.properties", "gradle/verification-metadata.xml"],
			directories: ["gradle/dependency-locks"],
			globs: [".mvn/*.xml", "buildSrc/src/main/*/*.groovy", "buildSrc/src/main/*/*.java", "buildSrc/src/main/*/*.kt", "buildSrc/src/main/*/*/*.groovy", "buildSrc/src/main/*/*/*.java", "buildSrc/src/main/*/*/*.kt", "buildSrc/src/main/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*.java", "buildSrc/src/main/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*.kt", "buildSrc/src/main/*/*/*/*/*/*.groovy", "buildSrc/src/main/*/*/*/*/*/*.java", "buildSrc/src/main/*/*/*/*/*/*.kt", "ivy-*.xml", "project/*.scala"],
			caselessNames: ["*.gradle", "*.gradle.dcl", "*.gradle.kts", "*.sbt", "*.versions.toml", "MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod", "bb.edn", "build.boot", "build.gradle", "build.gradle.kts", "build.mill", "build.sbt.lock", "build.sc", "buildscript-gradle.lockfile", "deps.edn", "gradle.lockfile", "gradle.properties", "ivy.xml", "maven_install.json", "package.mill", "parent.xml", "pom.xml", "profiles.clj", "project.clj", "requirements.txt", "settings-gradle.lockfile", "settings.gradle", "settings.gradle.kts", "settings.xml", "shadow-cljs.edn"],
			extracts: ["java-archive"]
		}
	},
	{
		load: () => import("./group-npm.generated-IIX3FKL4.js"),
		wanted: {
			names: [".npmrc", ".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-Z3KXR5QK.js"),
		wanted: {
			names: [".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.rsp", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "MSBuild.rsp", "Manifest.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "Project.toml", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "manifest.toml", "mix.exs", "mix.lock", "msbuild.rsp", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "project.assets.json", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "stack.yaml", "stack.yaml.lock"],
			suffixes: [".cabal", ".ccproj", ".ccproj.user", ".csproj", ".csproj.user", ".dcproj", ".dcproj.user", ".deps.json", ".esproj", ".esproj.user", ".fsproj", ".fsproj.user", ".gemfile", ".gemfile.lock", ".gemspec", ".ilproj", ".ilproj.user", ".jsproj", ".jsproj.user", ".lock", ".msbuildproj", ".msbuildproj.user", ".njsproj", ".njsproj.user", ".nuproj", ".nuproj.user", ".proj", ".proj.user", ".projitems", ".props", ".pyproj", ".pyproj.user", ".rockspec", ".sfproj", ".sfproj.user", ".shproj", ".shproj.user", ".sqlproj", ".sqlproj.user", ".targets", ".vbproj", ".vbproj.user", ".vcxproj", ".vcxproj.user", ".wapproj", ".wapproj.user", ".wixproj", ".wixproj.user", ".xproj", ".xproj.user", ".yaml", ".yml"],
			pathSuffixes: [".bundle/config", ".cargo/config.toml", "composer/installed.json", "etc/apk/world", "lib/apk/db/installed", "usr/lib/opkg/status", "usr/lib/sysimage/rpm/Packages", "usr/lib/sysimage/rpm/Packages.db", "usr/lib/sysimage/rpm/rpmdb.sqlite", "usr/lib/sysimage/rpm/rpmdb.sqlite-wal", "usr/share/rpm/Packages", "usr/share/rpm/Packages.db", "usr/share/rpm/rpmdb.sqlite", "usr/share/rpm/rpmdb.sqlite-wal", "var/lib/apt/extended_states", "var/lib/dpkg/status", "var/lib/opkg/status", "var/lib/rpm/Packages", "var/lib/rpm/Packages.db", "var/lib/rpm/rpmdb.sqlite", "var/lib/rpm/rpmdb.sqlite-wal", "var/lib/rpmmanifest/container-manifest-2"],
			directories: ["var/lib/dpkg/status.d", "var/lib/dpkg/updates"],
			globs: ["*java/release", "*jdk/release", "*jre/release", "*jvm/release", "Cargo-*.lock", "Cargo.*.lock", "Gemfile-*", "Gemfile.*", "Gemfile_*", "JuliaManifest-v*.toml", "Manifest-v*.toml", "Package@swift-*.swift", "corretto*/release", "dragonwell*/release", "graalvm*/release", "java*/release", "jdk*/release", "jre*/release", "jvm*/release", "jvm/*/release", "luarocks/rocks*/manifest", "openjdk*/release", "packages.*.lock.json", "semeru*/release", "stack-*.yaml", "temurin*/release", "usr/lib/opkg/info/*.control", "usr/lib/opkg/info/*.list", "usr/share/doc/*/copyright", "var/db/pkg/*/*/CONTENTS", "var/db/pkg/*/*/LICENSE", "var/db/pkg/*/*/PDEPEND", "var/db/pkg/*/*/PF", "var/db/pkg/*/*/RDEPEND", "var/db/pkg/*/*/SLOT", "var/lib/dpkg/info/*.list", "var/lib/opkg/info/*.control", "var/lib/opkg/info/*.list", "var/lib/pacman/local/*/desc", "var/lib/pacman/local/*/files", "zulu*/release"],
			caselessNames: ["*.cabal", "*.ccproj", "*.csproj", "*.dcproj", "*.esproj", "*.fsproj", "*.gemfile", "*.gemfile.lock", "*.gemspec", "*.ilproj", "*.jsproj", "*.msbuildproj", "*.njsproj", "*.nuproj", "*.proj", "*.projitems", "*.pyproj", "*.rockspec", "*.sfproj", "*.shproj", "*.sqlproj", "*.vbproj", "*.vcxproj", "*.wapproj", "*.wixproj", "*.xproj", ".Rbuildignore", ".Rprofile", ".cargo-checksum.json", "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "Cartfile", "Cartfile.private", "Cartfile.resolved", "DESCRIPTION", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Gemfile", "Gemfile.lock", "JuliaManifest.toml", "JuliaProject.toml", "NAMESPACE", "Package.resolved", "Package.swift", "Packages.props", "Podfile", "Podfile.lock", "cabal.config", "cabal.project", "cabal.project.freeze", "cabal.project.local", "composer.json", "composer.lock", "conan.lock", "conanfile.py", "conanfile.txt", "dotnet-tools.json", "gems.locked", "gems.rb", "gleam.toml", "global.json", "mix.exs", "mix.lock", "package.yaml", "packages.config", "packages.lock.json", "packages.props", "paket.dependencies", "paket.lock", "pubspec.lock", "pubspec.yaml", "pubspec_overrides.yaml", "rebar.config", "rebar.lock", "renv.lock", "requirements.txt", "stack.yaml", "stack.yaml.lock"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-python.generated-QGBTQUNX.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".egg", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".whl", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["*.dist-info/INSTALLER", "*.dist-info/METADATA", "*.dist-info/REQUESTED", "*.dist-info/WHEEL", "*.dist-info/direct_url.json", "conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["*.conda-lock.yml", "*.py.lock", "Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-LHIHOAXY.js"),
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
// source/image-links
var MAX_HOPS = 40;
var MAX_LINK_LENGTH = 4096;
var MAX_STEPS = 1e3;
function aliasesOf(links, wanted, isWanted) {
	const paths = new Set(wanted.pathSuffixes ?? []);
	for (const path of links.keys()) if (isWanted(path)) paths.add(path);
	const aliases = [];
	for (const path of [...paths].sort()) {
		const target = resolvePath(path, links);
		if (target !== void 0 && target !== path && !isWanted(target))
			aliases.push({ path, target });
	}
	return aliases;
}
function resolvePath(path, links) {
	const todo = path.split("/").reverse();
	let done = "";
	for (let hops = 0, steps = 0; todo.length > 0; steps++) {
		if (steps > MAX_STEPS) return void 0;
		const segment = todo.pop();
		if (segment === void 0 || segment === "" || segment === ".") continue;
		if (segment === "..") {
			done = parentOf(done);
			continue;
		}
		const next = pathIn(done, segment);
		const target = links.get(next);
		if (target === void 0) {
			done = next;
			continue;
		}
		hops += 1;
		if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return void 0;
		if (target.startsWith("/")) done = "";
		todo.push(...target.split("/").reverse());
	}
	return done;
}
function pathIn(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function parentOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
// source/linked-wanted
var MAX_LINKED_PATTERNS = 1e3;
function patternsBehindLinks(links, wanted, isWanted) {
	const restsOf = compileRests(wanted);
	const patterns = new Set();
	for (const path of links.keys()) {
		const rests = restsOf(path);
		const target = rests.length === 0 ? void 0 : resolvePath(path, links);
		if (target === void 0) continue;
		for (const rest of rests) {
			const sample = [target, ...rest].join("/").replaceAll("*", "x");
			if (!isWanted(sample)) patterns.add([...starred(target), ...rest].join("/"));
		}
	}
	return [...patterns].sort();
}
function compileFolders(wanted) {
	const restsOf = compileRests(wanted);
	return (path) => restsOf(path).length > 0;
}
function compileRests(wanted) {
	const beginnings = beginningsOf(wanted);
	const byEnd = Map.groupBy(beginnings, ({ start }) => endOf(start));
	const ofAnyPath = byEnd.get("*") ?? [];
	return (path) => {
		const slash = path.lastIndexOf("/");
		const folder = path.slice(path.lastIndexOf("/", slash - 1) + 1, Math.max(slash, 0));
		const name = path.slice(slash + 1);
		const ofName = name === "*" ? [] : byEnd.get(name) ?? [];
		const fitting = [...ofName, ...byEnd.get(`${folder}/*`) ?? [], ...ofAnyPath];
		if (fitting.length === 0) return [];
		const parts = path.split("/");
		return fitting.filter(({ start }) => endsWith(parts, start)).map(({ rest }) => rest);
	};
}
function endOf(start) {
	const [name = "", folder = "*"] = [start.at(-1), start.at(-2)];
	return name !== "*" || folder.includes("*") ? name : `${folder}/*`;
}
function beginningsOf({ pathSuffixes = [], globs = [], directories = [] }) {
	const patterns = [...pathSuffixes, ...globs, ...directories.map((folder) => `${folder}/*`)];
	return patterns.flatMap((pattern) => {
		const segments = pattern.split("/");
		return segments.slice(1).map((_, at) => ({ start: segments.slice(0, at + 1), rest: segments.slice(at + 1) })).filter(({ start }) => isSelective(start.at(-1) ?? ""));
	});
}
function isSelective(segment) {
	return segment === "*" || !segment.includes("*");
}
function endsWith(parts, start) {
	const first = parts.length - start.length;
	return first >= 0 && start.every((pattern, at) => fits(parts[first + at] ?? "", pattern));
}
function fits(segment, pattern) {
	if (!pattern.includes("*")) return segment === pattern;
	const [start = "", end = ""] = pattern.split("*", 2);
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function starred(target) {
	if (target === "") return [];
	return target.split("/").map((segment) => segment.includes("*") ? "*" : segment);
}
// ecosystems/text
var UTF8_MARK_BYTES = 3;
function withoutMark(bytes) {
	const first = bytes[0];
	const second = bytes[1];
	if (first === 239 && second === 187 && bytes[2] === 191) {
		return bytes.subarray(UTF8_MARK_BYTES);
	}
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}
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
import { createHash } from "node:crypto";
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

export {mergeWanted, compileWanted, compileEach, aliasesOf, resolvePath, MAX_LINKED_PATTERNS, patternsBehindLinks, compileFolders, MAX_PATH_LENGTH, joinedPath, besidePath, insidePath, isInFolder, startOfFolder, baseName2 as baseName, withoutMark, cacheFolder, leftOut, isLfsPointer, lfsDigest, isLfsPointerTo, unfetched, groups};
