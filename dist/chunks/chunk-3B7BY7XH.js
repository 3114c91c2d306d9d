// source/compile-wanted
import{ posix }from"node:path";
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
	const isBinary = hasExtension(wanted.binaryExtensions);
	return (path) => !isBinary(path) && ask(path, () => true);
}
function compileTextOnly(wanted) {
	const ask = compileQuestions([wanted]);
	const isBinary = hasExtension(wanted.binaryExtensions);
	return (path) => isBinary(path) && ask(path, () => true);
}
function hasExtension(extensions) {
	if (extensions === void 0) return () => false;
	const all = new Set(extensions);
	return (path) => all.has(posix.extname(path).toLowerCase());
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
// audit/dockerfile/is-dockerfile
var NAME = /^(?:(?:docker|container)file(?:[._-].*)?|.+\.(?:docker|container)file)$/i;
var OTHER = /\.(?:md|txt|js|ts|py|go|rb|sh|ya?ml|json|rst|html|swp|orig|bak)$/i;
var MAX_START = 4096;
function isDockerfile({
	path,
	text,
	isDockerfile: isNamed = false
}) {
	if (isNamed) return true;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return !OTHER.test(name) && (NAME.test(name) || startsAsDockerfile(text));
}
var SKIPPED = /^[ \t]*(?:#.*|ARG[ \t]+\w+(?:=\S*)?[ \t]*)?\r?$/i;
var FROM = /^[ \t]*FROM(?:[ \t]+--\w+=\S+)*[ \t]+[\w${][^\s,;]*(?:[ \t]+AS[ \t]+[\w.-]+)?[ \t]*\r?$/i;
var INSTRUCTION = /^[ \t]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)[ \t]+\S/i;
function startsAsDockerfile(text) {
	const lines = text.slice(0, MAX_START).split("\n");
	const first = lines.findIndex((line) => !SKIPPED.test(line));
	if (!FROM.test(lines[first] ?? "")) return false;
	const second = lines.slice(first + 1).find((line) => !SKIPPED.test(line));
	return second !== void 0 && INSTRUCTION.test(second);
}
// concurrency/remembered
function remembered(make) {
	const known = new Map();
	return (from) => {
		const found = known.get(from);
		if (found !== void 0) return found;
		const value = make(from);
		known.set(from, value);
		return value;
	};
}
// ecosystems/paths
import{ posix as posix2 }from"node:path";
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
// text/read-text
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
	const probe = bytes.subarray(0, PROBED_BYTES);
	const encoding = wideEncoding(probe);
	if (encoding !== void 0 && !hasNarrowText(bytes)) return wideText(bytes, encoding);
	if (encoding === void 0 && probe.includes(0) && !isMostlyText(probe)) return void 0;
	const text = narrowText(bytes.toString("utf8"));
	return text.startsWith(MARK) ? text.slice(1) : text;
}
var NARROW = /[\t -~]{12}/;
function hasNarrowText(bytes) {
	return NARROW.test(bytes.toString("latin1"));
}
var WIDE = /(?:[\t\n\r -~]\0{1,3}){4,}|(?:\0{1,3}[\t\n\r -~]){4,}/g;
function narrowText(text) {
	return text.includes("\0") ? text.replace(WIDE, (wide) => wide.replaceAll("\0", "")) : text;
}
function wideText(bytes, encoding) {
	const isUtf32 = bytes.includes("\0\0");
	const text = new TextDecoder(encoding).decode(bytes);
	return isUtf32 ? text.replaceAll(/[\0\uFEFF]/g, "") : text;
}
function wideEncoding(probe) {
	let [even, odd] = [0, 0];
	for (let at = probe.indexOf(0); at !== -1; at = probe.indexOf(0, at + 1)) {
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const start = probe.toString("latin1", 0, 4);
	if (start === "\0\0þÿ") return "utf-16be";
	if (start.startsWith("ÿþ")) return isAscii(probe) ? void 0 : "utf-16le";
	if (start.startsWith("þÿ")) return isAscii(probe) ? void 0 : "utf-16be";
	const most = probe.length / 3;
	if (odd > most && even < odd / 20 && probe[1] === 0) return "utf-16le";
	return even > most && odd < even / 20 && probe[0] === 0 ? "utf-16be" : void 0;
}
function isAscii(probe) {
	return probe.subarray(2).every((byte) => byte > 0 && byte < 128);
}
function isMostlyText(probe) {
	const narrow = Buffer.from(narrowText(probe.toString("latin1")), "latin1");
	const controls = narrow.filter((byte) => byte < 32 && !isLayout(byte)).length;
	return controls <= narrow.length / 20;
}
function isLayout(byte) {
	return byte >= 8 && byte <= 13 || byte === 27;
}
// ecosystems/groups.generated
var groups = [
	{
		load: () => import("./group-go.generated-QGPVPWZ2.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-PI27FAE3.js"),
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
		load: () => import("./group-npm.generated-WN6373VF.js"),
		wanted: {
			names: [".npmrc", ".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-HVYCI4XW.js"),
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
		load: () => import("./group-python.generated-IIC4K2XU.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".egg", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".whl", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["*.dist-info/INSTALLER", "*.dist-info/METADATA", "*.dist-info/REQUESTED", "*.dist-info/WHEEL", "*.dist-info/direct_url.json", "conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["*.conda-lock.yml", "*.py.lock", "Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "mojoproject.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-7OF3QRZT.js"),
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
// json/line-counter
function lineCounter(text) {
	const first = text.indexOf("\n");
	let line = 1;
	let next = first;
	let last = 0;
	return (offset) => {
		if (offset < last) [line, next] = [1, first];
		last = offset;
		while (next !== -1 && next < offset) {
			line++;
			next = text.indexOf("\n", next + 1);
		}
		return line;
	};
}
// binary/lines
function* linesOf(text) {
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		const hasReturn = end > start && text.charCodeAt(end - 1) === 13;
		yield text.slice(start, hasReturn ? end - 1 : end);
		start = end + 1;
	}
}
// binary/java-text
function readManifest(text, wanted) {
	const attributes = new Map();
	let current;
	for (const line of mainLines(text)) {
		if (line.startsWith(" ")) {
			if (current === void 0) continue;
			attributes.set(current, (attributes.get(current) ?? "") + line.slice(1));
			continue;
		}
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(colon, 0));
		current = wanted.has(name) ? name : void 0;
		if (current !== void 0) attributes.set(current, line.slice(colon + 1).trim());
	}
	return Object.fromEntries(attributes);
}
function* mainLines(text) {
	let hasBegun = false;
	for (const line of linesOf(text)) {
		if (line === "" && hasBegun) return;
		if (line === "") continue;
		hasBegun = true;
		yield line;
	}
}
function readProperties(text) {
	const properties = new Map();
	for (const line of logicalLines(text)) {
		const [, name = "", value = ""] = PROPERTY.exec(line) ?? [];
		if (name !== "") properties.set(unescaped(name), unescaped(value.trimEnd()));
	}
	return properties;
}
var PROPERTY = /^((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/s;
var CONTINUED = /(?<!\\)(?:\\\\)*\\$/;
function* logicalLines(text) {
	let begun = [];
	for (const row of text.split(/\r\n|\r|\n/)) {
		const rest = row.trimStart();
		if (begun.length === 0 && /^[#!]/.test(rest)) continue;
		const isContinued = CONTINUED.test(rest);
		begun.push(isContinued ? rest.slice(0, -1) : rest);
		if (isContinued) continue;
		yield begun.join("");
		begun = [];
	}
	yield begun.join("");
}
var ESCAPED = { n: "\n", t: "	", r: "\r", f: "\f" };
function unescaped(text) {
	return text.replace(
		/\\(?:u([0-9a-fA-F]{4})|(.))/gs,
		(_, code, letter = "") => code === void 0 ? ESCAPED[letter] ?? letter : String.fromCharCode(Number.parseInt(code, 16))
	);
}
// binary/symbol-hashes
var HASH_BYTES = 4;
var FIRST_HASH = 2166136261 | 0;
var PRIME = 16777619;
function packSymbols(hashes) {
	const sorted = hashes.toSorted();
	const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let end = 0;
	for (let index = 0; index < sorted.length; index += 1) {
		const hash = sorted[index] ?? 0;
		if (index > 0 && hash === sorted[index - 1]) continue;
		view.setInt32(end, hash, true);
		end += HASH_BYTES;
	}
	return bytes.toString("base64", 0, end);
}
function unpackSymbols(packed) {
	const bytes = Buffer.from(packed, "base64");
	const hashes = new Set();
	for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
		hashes.add(bytes.readInt32LE(at));
	}
	return (name) => hashes.has(symbolHash(name));
}
function symbolHash(name) {
	return Buffer.from(name).reduce(hashByte, FIRST_HASH);
}
function hashByte(hash, byte) {
	return Math.imul(hash ^ byte, PRIME);
}
// git/extract
var GIT_INDEX = ".git/index";
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
// text/command-lines
var COMMAND = /: `([a-z][\w./-]* [^`\n]+)`(?:$|\. ?)/g;
var COMMAND_INDENT = "    $ ";
function commandsOnLines(line, isOwn) {
	if (line.startsWith("To accept")) return line;
	return line.replace(
		COMMAND,
		(all, command, at) => isOwn(command, line.slice(0, at)) ? `:
${COMMAND_INDENT}${command}
` : all
	).trimEnd();
}

export{mergeWanted,compileWanted,compileTextOnly,compileEach,aliasesOf,resolvePath,lineCounter,isDockerfile,startsAsDockerfile,linesOf,readManifest,readProperties,packSymbols,unpackSymbols,symbolHash,hashByte,remembered,MAX_PATH_LENGTH,joinedPath,besidePath,insidePath,isInFolder,startOfFolder,baseName2 as baseName,GIT_INDEX,leftOut,isLfsPointer,lfsDigest,isLfsPointerTo,unfetched,MAX_LINKED_PATTERNS,patternsBehindLinks,compileFolders,COMMAND_INDENT,commandsOnLines,PROBED_BYTES,readText,groups};
