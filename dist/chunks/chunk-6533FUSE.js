import{pnpmFolders}from"./chunk-WZCAPTLL.js";
import{baseName}from"./chunk-3B7BY7XH.js";
// fix/shell-word
var PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;
var UNSAFE = /[^\P{C}]|[\p{Zl}\p{Zp}]/u;
var MAX_LENGTH = 500;
function shellWord(text) {
	if (text === "" || text.length > MAX_LENGTH || text.startsWith("-") || UNSAFE.test(text)) {
		return void 0;
	}
	return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function shell(parts, ...values) {
	const words = values.map(shellWord);
	if (words.includes(void 0)) return void 0;
	return parts.map((part, at) => `${part}${words[at] ?? ""}`).join("");
}
function shellWords(texts) {
	const words = texts.map(shellWord);
	return words.includes(void 0) ? void 0 : words.join(" ");
}
function withWords(program, texts) {
	const words = shellWords(texts);
	return program === void 0 || words === void 0 || words === "" ? void 0 : `${program} ${words}`;
}
function inOrder(commands) {
	return commands.includes(void 0) || commands.length === 0 ? void 0 : commands.join(" && ");
}
function inFolder(folder, command) {
	if (folder === "" || command === void 0) return command;
	const word = shellWord(folder);
	return word === void 0 ? void 0 : `cd ${word} && ${command}`;
}
// fix/managers/javascript
var MANIFEST = "package.json";
var npm = {
	id: "npm",
	manifest: MANIFEST,
	update: (targets) => withWords(inWorkspace("npm install", targets[0]), targets.map(wanted)),
	refresh: (targets) => withWords("npm update", names(targets)),
	remove: (target) => withWords(inWorkspace("npm uninstall", target), [target.name]),
	override: (targets) => {
		const settings = settingsOf(targets, (parent, name) => `overrides[${parent}][${name}]`);
		return followed(withWords("npm pkg set", settings), "npm install");
	}
};
var yarnClassic = {
	id: "yarn",
	manifest: MANIFEST,
	keepsTransitive: true,
	update: (targets) => withWords("yarn upgrade", targets.map(wanted)),
	refresh: (targets) => {
		const isKnown = targets.every(({ roots: roots2 }) => roots2 !== void 0 && roots2.length > 0);
		const roots = [...new Set(targets.flatMap((target) => target.roots ?? []))];
		return isKnown ? withWords("yarn upgrade", roots) : "yarn upgrade";
	},
	remove: ({ name }) => withWords("yarn remove", [name]),
	override: (targets) => resolutions(targets, (parent, name) => `resolutions[**/${parent}/${name}]`)
};
var yarnBerry = {
	id: "yarn",
	manifest: MANIFEST,
	keepsTransitive: true,
	update: (targets) => withWords("yarn up", targets.map(wanted)),
	refresh: (targets) => withWords("yarn up --recursive", names(targets)),
	remove: ({ name }) => withWords("yarn remove", [name]),
	override: (targets) => resolutions(targets, (parent, name) => `resolutions[${parent}/${name}]`)
};
var pnpm = pnpmWith("pnpm update --depth Infinity");
var pnpmWorkspace = pnpmWith("pnpm update --recursive --depth Infinity");
function pnpmWith(refresh) {
	return {
		id: "pnpm",
		manifest: MANIFEST,
		update: (targets) => withWords("pnpm update --recursive", targets.map(wanted)),
		refresh: (targets) => withWords(refresh, names(targets)),
		remove: ({ name }) => withWords("pnpm remove --recursive", [name]),
		overrideText: (targets) => {
			const lines = settingsOf(targets, (parent, name) => `${parent}>${name}`).map(mapping);
			return `\`overrides: { ${lines.join(", ")} }\` in pnpm-workspace.yaml`;
		}
	};
}
var bun = {
	id: "bun",
	manifest: MANIFEST,
	update: (targets) => withWords("bun add", targets.map(wanted)),
	refresh: (targets) => withWords("bun update", names(targets)),
	remove: ({ name }) => withWords("bun remove", [name]),
	override: (targets) => {
		const settings = targets.map(({ name, to }) => `overrides[${name}]=${to}`);
		return followed(withWords("npm pkg set", settings), "bun install");
	}
};
function names(targets) {
	return [...new Set(targets.map(({ name }) => name))];
}
function wanted({ name, to = "latest" }) {
	return `${name}@${to}`;
}
function inWorkspace(program, target) {
	const { workspace = "" } = target ?? {};
	return workspace === "" ? program : withWords(`${program} --workspace`, [workspace]);
}
function settingsOf(targets, keyOf) {
	return targets.flatMap(
		({ name, to, parents }) => parents.map((parent) => `${keyOf(parent, name)}=${to}`)
	);
}
function mapping(setting) {
	const at = setting.lastIndexOf("=");
	return `${JSON.stringify(setting.slice(0, at))}: ${JSON.stringify(setting.slice(at + 1))}`;
}
function resolutions(targets, keyOf) {
	return followed(withWords("npm pkg set", settingsOf(targets, keyOf)), "yarn install");
}
function followed(command, next) {
	return command === void 0 ? void 0 : `${command} && ${next}`;
}
// fix/managers/jvm
var maven = {
	id: "maven",
	update: (targets) => inOrder(
		targets.map(
			({ name, to }) => to === void 0 ? shell`mvn versions:use-latest-releases -Dincludes=${name}` : shell`mvn versions:use-dep-version -Dincludes=${name} -DdepVersion=${to} -DforceVersion=true`
		)
	),
	overrideText: (targets) => {
		const lines = targets.map(dependencyElement);
		return `\`<dependencyManagement><dependencies>${lines.join("")}</dependencies></dependencyManagement>\``;
	}
};
var gradle = {
	id: "gradle",
	overrideText: (targets) => {
		const lines = targets.map(
			({ name, to }) => `implementation(${JSON.stringify(`${name}:${to}`)})`
		);
		return `\`dependencies { constraints { ${lines.join("; ")} } }\``;
	}
};
var gradleLock = {
	...gradle,
	refresh: (targets) => shell`./gradlew dependencies --update-locks ${targets.map(({ name }) => name).join(",")}`
};
function dependencyElement({ name, to }) {
	const [group = "", artifact = ""] = name.split(":");
	return `<dependency><groupId>${escaped(group)}</groupId><artifactId>${escaped(artifact)}</artifactId><version>${escaped(to)}</version></dependency>`;
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// fix/managers/others
var cargo = {
	id: "cargo",
	manifest: "Cargo.toml",
	refreshesDirect: true,
	update: (targets) => {
		if (targets.some(({ to }) => to === void 0)) return inOrder(targets.map(preciseUpdate));
		const isDevelopment = targets.every((target) => target.isDevelopment);
		return withWords(isDevelopment ? "cargo add --dev" : "cargo add", targets.map(wanted2));
	},
	refresh: (targets) => inOrder(targets.map(preciseUpdate)),
	remove: ({ name }) => shell`cargo remove ${name}`
};
var go = {
	id: "go",
	updatesTransitive: true,
	update: (targets) => inOrder([withWords("go get", targets.map(tagged)), "go mod tidy"]),
	remove: ({ name }) => inOrder([shell`go get ${`${name}@none`}`, "go mod tidy"])
};
var bundler = {
	id: "bundler",
	manifest: "Gemfile",
	refresh: (targets) => withWords("bundle update --conservative", names2(targets)),
	remove: ({ name }) => shell`bundle remove ${name}`
};
var composer = {
	id: "composer",
	manifest: "composer.json",
	update: (targets) => {
		const isDevelopment = targets.every((target) => target.isDevelopment);
		const option = isDevelopment ? "--dev --update-with-dependencies" : "--update-with-dependencies";
		const constraints = targets.map(
			({ name, to }) => to === void 0 ? name : `${name}:^${to.replace(/^v/, "")}`
		);
		return withWords(`composer require ${option}`, constraints);
	},
	refresh: (targets) => withWords("composer update --with-dependencies", names2(targets)),
	remove: ({ name }) => shell`composer remove ${name}`
};
var nuget = {
	id: "nuget",
	updatesTransitive: true,
	update: (targets) => inOrder(
		targets.map(
			({ name, to }) => to === void 0 ? shell`dotnet add package ${name}` : shell`dotnet add package ${name} --version ${to}`
		)
	),
	remove: ({ name }) => shell`dotnet remove package ${name}`
};
var mix = {
	id: "mix",
	manifest: "mix.exs",
	refresh: (targets) => withWords("mix deps.update", names2(targets))
};
var pub = {
	id: "pub",
	manifest: "pubspec.yaml",
	update: (targets) => withWords(
		"dart pub add",
		targets.map(({ name, to }) => to === void 0 ? name : `${name}:^${to}`)
	),
	refresh: (targets) => withWords("dart pub upgrade", names2(targets)),
	remove: ({ name }) => shell`dart pub remove ${name}`
};
var cocoapods = {
	id: "cocoapods",
	manifest: "Podfile",
	refresh: (targets) => withWords("pod update", names2(targets).map(podOf))
};
var swift = {
	id: "swift",
	manifest: "Package.swift",
	refresh: () => "swift package update"
};
function names2(targets) {
	return [...new Set(targets.map(({ name }) => name))];
}
function wanted2({ name, to }) {
	return to === void 0 ? name : `${name}@${to}`;
}
function preciseUpdate({ name, version, to }) {
	return to === void 0 ? shell`cargo update --package ${name}` : shell`cargo update --package ${`${name}@${version}`} --precise ${to}`;
}
function tagged({ name, to }) {
	if (to === void 0) return `${name}@latest`;
	return `${name}@${to.startsWith("v") ? to : `v${to}`}`;
}
function podOf(name) {
	return name.split("/", 1)[0] ?? name;
}
// fix/managers/python
var MANIFEST2 = "pyproject.toml";
var uv = {
	id: "uv",
	manifest: MANIFEST2,
	update: (targets) => withWords(forScope(targets, "uv add", "--dev"), targets.map(atLeast)),
	refresh: (targets) => {
		const packages = targets.map((target) => withWords("--upgrade-package", [exact(target)]));
		return packages.includes(void 0) ? void 0 : `uv lock ${packages.join(" ")}`;
	},
	remove: (target) => withWords(forScope([target], "uv remove", "--dev"), [target.name])
};
var poetry = {
	id: "poetry",
	manifest: MANIFEST2,
	update: (targets) => withWords(forScope(targets, "poetry add", "--group dev"), targets.map(caret)),
	refresh: (targets) => withWords("poetry update", targets.map(nameOf)),
	remove: ({ name }) => withWords("poetry remove", [name])
};
var pdm = {
	id: "pdm",
	manifest: MANIFEST2,
	update: (targets) => withWords("pdm update --unconstrained", targets.map(nameOf)),
	refresh: (targets) => withWords("pdm update", targets.map(nameOf)),
	remove: ({ name }) => withWords("pdm remove", [name])
};
var pipenv = {
	id: "pipenv",
	manifest: "Pipfile",
	updatesTransitive: true,
	update: (targets) => withWords(forScope(targets, "pipenv upgrade", "--dev"), targets.map(exact)),
	remove: ({ name }) => withWords("pipenv uninstall", [name])
};
var pipCompile = {
	id: "pip-compile",
	updatesTransitive: true,
	update: (targets) => {
		const packages = targets.map((target) => withWords("--upgrade-package", [exact(target)]));
		return packages.includes(void 0) ? void 0 : `pip-compile ${packages.join(" ")}`;
	}
};
var pip = { id: "pip", updatesTransitive: true };
function forScope(targets, program, option) {
	return targets.every(({ isDevelopment }) => isDevelopment) ? `${program} ${option}` : program;
}
function nameOf({ name }) {
	return name;
}
function exact({ name, to }) {
	return to === void 0 ? name : `${name}==${to}`;
}
function atLeast({ name, to }) {
	return to === void 0 ? name : `${name}>=${to}`;
}
function caret({ name, to }) {
	return to === void 0 ? `${name}@latest` : `${name}@^${to}`;
}
// fix/managers/manager-of
var BY_NAME = new Map([
	["Cargo.lock", cargo],
	["Cargo.toml", cargo],
	["Directory.Packages.props", nuget],
	["Gemfile.lock", bundler],
	["Package.resolved", swift],
	["Pipfile.lock", pipenv],
	["Podfile.lock", cocoapods],
	["bun.lock", bun],
	["bun.lockb", bun],
	["buildscript-gradle.lockfile", gradleLock],
	["composer.lock", composer],
	["gems.locked", bundler],
	["go.mod", go],
	["gradle.lockfile", gradleLock],
	["libs.versions.toml", gradle],
	["mix.lock", mix],
	["npm-shrinkwrap.json", npm],
	["package-lock.json", npm],
	["package.json", npm],
	["packages.lock.json", nuget],
	["pdm.lock", pdm],
	["poetry.lock", poetry],
	["pom.xml", maven],
	["pubspec.lock", pub],
	["uv.lock", uv]
]);
var BY_ENDING = [
	[/\.gradle(?:\.kts)?$/, gradle],
	[/\.(?:cs|fs|vb)proj$/, nuget],
	[/\.(?:txt|in|pip)$/, pip]
];
var COMPILED = /^#.*(?:autogenerated by pip-compile|uv pip compile)/m;
function managerOf(path, text) {
	const name = baseName(path);
	if (name === "yarn.lock") return /^__metadata:/m.test(text ?? "") ? yarnBerry : yarnClassic;
	if (name === "pnpm-lock.yaml") return isPnpmWorkspace(text ?? "") ? pnpmWorkspace : pnpm;
	const found = BY_NAME.get(name) ?? BY_ENDING.find(([ending]) => ending.test(name))?.[1];
	return found === pip && COMPILED.test((text ?? "").slice(0, 2e3)) ? pipCompile : found;
}
function isPnpmWorkspace(text) {
	return pnpmFolders(text).some((folder) => folder !== ".");
}

export{shell,shellWords,inOrder,inFolder,pip,managerOf};
