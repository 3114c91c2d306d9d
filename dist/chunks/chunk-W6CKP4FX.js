import {linesOf} from "./chunk-4QNWWY7T.js";
// ecosystems/groups.generated
var groups = [
	{
		load: () => import("./group-go.generated-OCWTQSAZ.js"),
		wanted: {
			names: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work"],
			suffixes: [".mod", ".sum"],
			pathSuffixes: ["Godeps/Godeps.json", "vendor/modules.txt", "vendor/vendor.json"],
			caselessNames: ["Gopkg.lock", "Gopkg.toml", "glide.lock", "glide.yaml", "go.mod", "go.sum", "go.work", "requirements.txt"],
			extracts: ["executable"]
		}
	},
	{
		load: () => import("./group-java.generated-QJEFQER4.js"),
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
		load: () => import("./group-npm.generated-Z33AFRQC.js"),
		wanted: {
			names: [".npmrc", ".package-lock.json", ".pnp.cjs", ".pnp.data.json", ".pnp.js", ".yarnrc", ".yarnrc.yml", "bun.lock", "bun.lockb", "config.js", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.js", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "yarn.lock"],
			suffixes: [".importmap", ".lock"],
			pathSuffixes: [".pnpm/lock.yaml", "config/importmap.rb"],
			globs: ["pnpm-lock.*.yaml"],
			caselessNames: [".yarnrc.yml", "bun.lock", "bun.lockb", "deno.json", "deno.jsonc", "deno.lock", "import-map.json", "import-map.jsonc", "import_map.json", "import_map.jsonc", "importmap.json", "importmap.jsonc", "imports.json", "imports.jsonc", "jspm.browser.js", "jspm.config.js", "jspm.node.js", "libman.json", "npm-shrinkwrap.json", "package-lock.json", "package.json", "package.json5", "package.yaml", "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "yarn.lock"]
		}
	},
	{
		load: () => import("./group-other.generated-B2AMSNAE.js"),
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
		load: () => import("./group-python.generated-KX3QNAUV.js"),
		wanted: {
			names: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "constraints", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"],
			suffixes: [".TXT", ".Txt", ".conda-lock.yml", ".in", ".lock", ".pip", ".py.lock", ".reqs", ".toml", ".txt", ".yaml", ".yml"],
			directories: ["requirements"],
			globs: ["*.dist-info/INSTALLER", "*.dist-info/METADATA", "*.dist-info/REQUESTED", "*.dist-info/WHEEL", "*.dist-info/direct_url.json", "conda*.yaml", "conda*.yml", "env.yaml", "env.yml", "environment*.yaml", "environment*.yml"],
			caselessNames: ["Pipfile", "Pipfile.lock", "base.cfg", "buildout.cfg", "conda-lock.yaml", "conda-lock.yml", "development.cfg", "environment.yaml", "environment.yml", "flit.ini", "hatch.toml", "noxfile.py", "pdm.lock", "pixi.lock", "pixi.toml", "poetry.lock", "production.cfg", "pylock.toml", "pyproject.toml", "requirements.txt", "setup.cfg", "setup.py", "tox.ini", "tox.toml", "uv.lock", "uv.toml", "versions.cfg"]
		}
	},
	{
		load: () => import("./group-workflow.generated-GCHVGIHD.js"),
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
// ecosystems/yaml-items
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
	const seen = new Map();
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

export {readParagraphs, linesOfItems, linesOfKey, groups};
