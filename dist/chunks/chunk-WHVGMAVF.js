import{elementAt,elementsAt,isStructured,readXml,textAt}from"./chunk-U6OC4VFA.js";
import{unread}from"./chunk-E35L4L6K.js";
import{packageOf}from"./chunk-GELJNKES.js";
import{baseName,besidePath,insidePath}from"./chunk-3B7BY7XH.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/java/maven-config
var MAVEN_CONFIG = ".mvn/maven.config";
var JVM_CONFIG = ".mvn/jvm.config";
var NO_ARGUMENTS = {
	properties: new Map(),
	profiles: new Set(),
	systemProperties: new Set()
};
var known = new WeakMap();
var knownSystem = new WeakMap();
function mavenArgumentsOf(path, context) {
	const config = fileAbove(path, MAVEN_CONFIG, context);
	const jvm = fileAbove(path, JVM_CONFIG, context);
	const stated = config === void 0 ? NO_ARGUMENTS : readOnce(known, config, readArguments);
	if (jvm === void 0) return stated;
	return { ...stated, systemProperties: readOnce(knownSystem, jvm, systemPropertiesIn) };
}
function readOnce(cache, file, read) {
	const result = cache.get(file) ?? read(file.bytes.toString("utf8"));
	cache.set(file, result);
	return result;
}
function fileAbove(path, name, context) {
	for (let at = path; at.includes("/"); at = at.slice(0, at.lastIndexOf("/"))) {
		const file = context.file(besidePath(at, name));
		if (file !== void 0) return file;
	}
	return context.file(name);
}
function readArguments(text) {
	const properties = new Map();
	const profiles = new Set();
	for (const argument of argumentsIn(text)) {
		const [, name, value = "true"] = DEFINED.exec(argument) ?? [];
		if (name !== void 0) properties.set(name, value.trim());
		for (const profile of PROFILES.exec(argument)?.[1]?.split(",") ?? []) {
			profiles.add(profile.trim().replace(/^[+?]+/, ""));
		}
	}
	return { ...NO_ARGUMENTS, properties, profiles };
}
function argumentsIn(text) {
	const lines = text.split("\n").filter((line) => !line.startsWith("#"));
	return lines.join("\n").split(/\s(?=-)/);
}
var DEFINED = /^(?:-[BNUVXeoqu]*D|--?de\w*)[=\s]*([^=\s]+)(?:=(.*))?/;
var PROFILES = /^(?:-[BNUVXeoqu]*P|--?ac[\w-]*)[=\s]*(\S+)/;
function systemPropertiesIn(text) {
	const names = text.matchAll(/-D([^=\s"']+)/g);
	return new Set([...names].map(([, name = ""]) => name));
}
var mavenConfig = {
	role: "manifest",
	wanted: { pathSuffixes: [MAVEN_CONFIG], names: ["settings.xml"], globs: [".mvn/*.xml"] },
	wantedIn: ["directory"],
	isPrimary: (path) => path.endsWith(MAVEN_CONFIG),
	parse: parseMavenConfig
};
var FILE = /^(?:--?fi(?:le?)?(?=[=\s]|$)|-[BNUVXeoqu]*f(?!(?:ae|f|n|os)\s*$))[=\s]*(.*)$/s;
var SETTINGS = /^(?:-[BNUVXeoqu]*g?s(?=[=\s])|--?(?:global-)?se\w*)[=\s]+(.*)$/s;
var FIX = "start each line with an option";
function parseMavenConfig(file, context) {
	const stated = argumentsIn(file.bytes.toString("utf8")).map((argument) => argument.trim());
	const [first = ""] = stated;
	if (first !== "" && !first.startsWith("-")) throw unread(file, { text: first }, FIX);
	const named = stated.flatMap((argument) => FILE.exec(argument)?.[1]?.replaceAll("\\", "/") ?? []);
	const missing = named.filter((name) => !isReadPom(file, name, context));
	const problems = missing.map((name) => ({
		code: "not-found",
		message: `Maven builds ${name.slice(0, 100) || "the file in -f"}, which was not read. Fix: rename the file to pom.xml`,
		path: file.path
	}));
	const settings = stated.flatMap((argument) => settingsProblem(file, argument, context) ?? []);
	return { packages: [], problems: [...problems, ...settings], isForeign: true };
}
function isReadPom({ path }, name, context) {
	const folder = path.slice(0, -MAVEN_CONFIG.length);
	return [name, `${name}/pom.xml`].some((stated) => {
		const inside = insidePath(`${folder}pom.xml`, stated);
		return inside !== void 0 && baseName(inside) === "pom.xml" && context.file(inside);
	});
}
function settingsProblem(file, argument, context) {
	const name = SETTINGS.exec(argument)?.[1]?.trim().replaceAll("\\", "/");
	if (name === void 0) return void 0;
	const path = insidePath(`${file.path.slice(0, -MAVEN_CONFIG.length)}pom.xml`, name);
	const text = path === void 0 ? void 0 : context.file(path)?.bytes.toString("utf8");
	if (text !== void 0 && !/<(?:\w+:)?(?:activeProfiles|properties)\b/.test(text))
		return void 0;
	const fact = text === void 0 ? "was not read" : "sets profiles or properties";
	const message = `The settings file ${name.slice(0, 100)} ${fact}. Fix: move its settings to .mvn/maven.config (-P, -D)`;
	return { code: "not-found", message, path: file.path };
}
// ecosystems/java/pom-tools
var PLUGIN_GROUP = "org.apache.maven.plugins";
function dependencyAt(file, element) {
	return {
		file,
		line: element.line,
		group: textAt(element, "groupId") ?? "",
		artifact: textAt(element, "artifactId") ?? "",
		version: textAt(element, "version"),
		type: textAt(element, "type"),
		classifier: textAt(element, "classifier"),
		scope: textAt(element, "scope"),
		optional: textAt(element, "optional"),
		exclusions: listedIn(element, "exclusions", "exclusion").map((one) => ({
			group: textAt(one, "groupId") ?? "",
			artifact: textAt(one, "artifactId") ?? ""
		}))
	};
}
function toolsOf(file, part) {
	const build = elementAt(part, "build");
	const management = build && elementAt(build, "pluginManagement");
	const plugins = [build, management, elementAt(part, "reporting")].flatMap(
		(holder) => listedIn(holder, "plugins", "plugin")
	);
	const named = [...listedIn(build, "extensions", "extension"), ...plugins.flatMap(artifactsIn)];
	const stated = [
		...plugins.map((plugin) => withGroup(dependencyAt(file, plugin))),
		...named.map((element) => dependencyAt(file, element))
	];
	return stated.map((tool) => ({ ...tool, scope: "test" }));
}
function listedIn(holder, list, name) {
	const element = holder && elementAt(holder, list);
	return element === void 0 ? [] : elementsAt(element, name);
}
function withGroup(plugin) {
	return plugin.group === "" ? { ...plugin, group: PLUGIN_GROUP } : plugin;
}
function artifactsIn(element) {
	return element.children.flatMap((child) => [
		...isArtifact(child) ? [child] : [],
		...artifactsIn(child)
	]);
}
function isArtifact(element) {
	return ["groupId", "artifactId", "version"].every((name) => textAt(element, name) !== void 0);
}
// ecosystems/java/pom-parts
var DEFAULT_PARENT_PATH = "../pom.xml";
var SINGLE = [
	"parent",
	"properties",
	"dependencies",
	"dependencyManagement",
	"modules",
	"subprojects",
	"profiles",
	"build",
	"reporting"
];
var SINGLE_OF_BUILD = ["plugins", "pluginManagement", "extensions"];
function requireSingle(file, part) {
	const management = elementAt(part, "dependencyManagement");
	const build = elementAt(part, "build");
	const twice = repeated(part, SINGLE) ?? (management && repeated(management, ["dependencies"])) ?? (build && repeated(build, SINGLE_OF_BUILD));
	if (twice === void 0) return;
	const message = `<${twice.name}> occurs twice. Fix: merge both elements`;
	throw new DataError("malformed", message, { path: file.path, line: twice.line });
}
function repeated(holder, names) {
	const seen = new Set();
	return holder.children.find(({ name }) => {
		if (!names.includes(name)) return false;
		if (seen.has(name)) return true;
		seen.add(name);
		return false;
	});
}
function modulesOf(part) {
	return ["module", "subproject"].flatMap(
		(kind) => (elementAt(part, `${kind}s`)?.children ?? []).filter(({ name }) => name === kind)
	).filter(({ text }) => text !== "").map(({ text }) => text.replaceAll("\\", "/"));
}
function parentOf(project) {
	const parent = elementAt(project, "parent");
	if (parent === void 0) return void 0;
	const isPathStated = parent.children.some(({ name }) => name === "relativePath");
	return {
		group: textAt(parent, "groupId") ?? "",
		artifact: textAt(parent, "artifactId") ?? "",
		version: textAt(parent, "version") ?? "",
		line: parent.line,
		relativePath: isPathStated ? textAt(parent, "relativePath") ?? "" : DEFAULT_PARENT_PATH
	};
}
function propertiesOf(part) {
	const properties = elementAt(part, "properties")?.children ?? [];
	return properties.map(({ name, text }) => [name, text]);
}
function dependenciesOf(file, holder) {
	const list = holder && elementAt(holder, "dependencies");
	return (list === void 0 ? [] : elementsAt(list, "dependency")).map(
		(element) => dependencyAt(file, element)
	);
}
function relocationOf(project) {
	const management = elementAt(project, "distributionManagement");
	const relocation = management?.children.find(({ name }) => name === "relocation");
	if (relocation === void 0) return void 0;
	return {
		group: textAt(relocation, "groupId"),
		artifact: textAt(relocation, "artifactId"),
		version: textAt(relocation, "version")
	};
}
// ecosystems/java/pom-profiles
var MAX_UNCERTAIN = 8;
function activeProfiles(project, stated = NO_ARGUMENTS, machine = 0) {
	const profiles = profilesOf(project);
	const uncertain = uncertainProfiles(project, stated);
	const tried = uncertain.slice(0, MAX_UNCERTAIN);
	const chosen = machine === 0 ? void 0 : tried[(machine - 1) % tried.length];
	const others = machine > tried.length ? new Set(uncertain) : new Set();
	const met = profiles.filter(
		(profile) => profile === chosen || others.has(profile) || stated.profiles.has(textAt(profile, "id") ?? "") || isAlwaysMet(activationOf(profile), stated)
	);
	if (chosen !== void 0) return [...met.filter((profile) => profile !== chosen), chosen];
	if (met.length > 0) return met;
	return profiles.filter((profile) => isByDefault(activationOf(profile)));
}
function uncertainProfiles(project, stated) {
	return profilesOf(project).filter((profile) => {
		const activation = activationOf(profile);
		const isUncertain = conditionsOf(activation).length > 0 && !isAlwaysMet(activation, stated);
		return isUncertain && profile.children.some(({ name }) => RELEVANT.has(name));
	});
}
var RELEVANT = new Set(["dependencies", "dependencyManagement", "properties", "modules", "subprojects", "build", "reporting"]);
function profilesOf(project) {
	const profiles = elementAt(project, "profiles");
	return profiles === void 0 ? [] : elementsAt(profiles, "profile");
}
function conditionsOf(activation) {
	return (activation?.children ?? []).filter(({ name }) => name !== BY_DEFAULT);
}
var BY_DEFAULT = "activeByDefault";
function activationOf(profile) {
	return elementAt(profile, "activation");
}
function isByDefault(activation) {
	return activation !== void 0 && textAt(activation, BY_DEFAULT)?.toLowerCase() === "true";
}
function isAlwaysMet(activation, stated) {
	const conditions = conditionsOf(activation);
	return conditions.length > 0 && conditions.every((one) => isMet(one, stated));
}
function isMet(condition, stated) {
	if (condition.name === "jdk") return isEveryJdk(condition.text);
	return condition.name === "property" && isUnset(condition, stated);
}
function isUnset(property, { properties, systemProperties }) {
	const name = textAt(property, "name") ?? "";
	const plain = name.replace(/^!/, "");
	if (properties.has(plain) || systemProperties.has(plain)) return false;
	return name.startsWith("!") || (textAt(property, "value") ?? "").startsWith("!");
}
var OLDEST_JDK = 8;
function isEveryJdk(range) {
	const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
	return from !== void 0 && Number(from) <= OLDEST_JDK;
}
// ecosystems/java/pom-model
function readPom(file, stated = NO_ARGUMENTS, machine = 0) {
	const project = projectIn(file);
	if (project === void 0) return void 0;
	const uncertain = uncertainProfiles(project, stated).length;
	return pomOf(file, { project, stated, uncertain }, activeProfiles(project, stated, machine));
}
function projectIn(file) {
	const project = readXml(file);
	return project.name === "project" && isStructured(project) ? project : void 0;
}
function pomOf(file, { project, stated, uncertain }, profiles) {
	const parts = [project, ...profiles];
	for (const part of parts) requireSingle(file, part);
	return {
		file,
		group: textAt(project, "groupId"),
		artifact: textAt(project, "artifactId") ?? "",
		version: textAt(project, "version"),
		packaging: textAt(project, "packaging") ?? "jar",
		parent: parentOf(project),
		properties: new Map(parts.flatMap(propertiesOf)),
		arguments: stated,
		modules: parts.flatMap(modulesOf),
		allModules: [...new Set([project, ...profilesOf(project)].flatMap(modulesOf))],
		uncertain,
		dependencies: parts.flatMap((part) => dependenciesOf(file, part)),
		managed: parts.reduce(
			(managed, part) => replaced(managed, dependenciesOf(file, elementAt(part, "dependencyManagement"))),
			[]
		),
		tools: parts.flatMap((part) => toolsOf(file, part)),
		relocation: relocationOf(project)
	};
}
function keyOf({ group, artifact, type = "jar", classifier = "" }) {
	return `${group}:${artifact}:${type}:${classifier}`;
}
function replaced(managed, more) {
	const keys = new Set(more.map(keyOf));
	return [...managed.filter((dependency) => !keys.has(keyOf(dependency))), ...more];
}
// ecosystems/java/interpolate
var EXPRESSION = /\$\{([^${}]*)\}/g;
var MAX_LENGTH = 1024;
var MAX_DEPTH = 50;
function interpolator(statedValue) {
	const known2 = new Map();
	const replace = (text, depth) => {
		if (!text.includes("${")) return text;
		let isWhole = depth <= MAX_DEPTH;
		const result = text.replace(EXPRESSION, (_, name) => {
			const value = isWhole ? resolve(name, depth) : void 0;
			if (value === void 0) isWhole = false;
			return value ?? "";
		});
		return isWhole && result.length <= MAX_LENGTH && !result.includes("${") ? result : void 0;
	};
	const resolve = (name, depth) => {
		if (known2.has(name)) return known2.get(name);
		known2.set(name, void 0);
		const stated = statedValue(name);
		const value = stated === void 0 ? void 0 : replace(stated, depth + 1);
		known2.set(name, value);
		return value;
	};
	return (text) => replace(text, 0);
}
// ecosystems/java/reactor
var MAX_STEPS = 1e6;
function reactorsOf(poms, at) {
	const budget = { steps: MAX_STEPS };
	const reached = new Map();
	for (const pom of poms) {
		if (pom.modules.length > 0) reached.set(pom, reachedFrom(pom, at, budget));
	}
	const starts = startsOf(reached);
	const known2 = new Map();
	return ({ file: { path } }, { file: { path: other } }) => {
		if (path === other) return true;
		if (budget.steps <= 0) return false;
		const roots = known2.get(path) ?? starts.filter((root) => reached.get(root)?.has(path) === true);
		known2.set(path, roots);
		return roots.length > 0 && roots.every((root) => reached.get(root)?.has(other) === true);
	};
}
function reachedFrom(start, at, budget) {
	const reached = new Set([start]);
	for (const pom of reached) {
		for (const path of modulePaths(pom)) {
			if (--budget.steps <= 0) break;
			const module = at(path) ?? at(`${path}/pom.xml`);
			if (module !== void 0) reached.add(module);
		}
	}
	return new Set([...reached].map(({ file }) => file.path));
}
function modulePaths(pom) {
	return pom.modules.map((module) => besidePath(pom.file.path, module).replace(/\/$/, ""));
}
function startsOf(reached) {
	const all = [...reached.keys()];
	return all.filter((pom) => {
		const isListed = (other) => reached.get(other)?.has(pom.file.path) === true;
		return !all.some((other) => other !== pom && isListed(other) && isBelow(pom, other));
	});
}
function isBelow({ file }, { file: above }) {
	const folder = above.path.slice(0, above.path.lastIndexOf("/") + 1);
	const own = file.path.slice(0, file.path.lastIndexOf("/") + 1);
	return own !== folder && own.startsWith(folder);
}
// ecosystems/java/pom-tree
var trees = new WeakMap();
function pomTree(context, machine = 0) {
	const known2 = trees.get(context) ?? [];
	trees.set(context, known2);
	const tree = known2[machine] ?? readTree(context, (file, stated) => readPom(file, stated, machine));
	known2[machine] = tree;
	return tree;
}
function machinesOf({ uncertain }) {
	return 2 * Math.min(uncertain, MAX_UNCERTAIN) + 1;
}
function coordinatesOf(pom) {
	const { group, artifact, version, parent, properties } = pom;
	const user = pom.arguments.properties;
	const text = interpolator((name) => user.get(name) ?? properties.get(name));
	const ownGroup = group ?? parent?.group ?? "";
	const ownVersion = version ?? parent?.version ?? "";
	return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? "" };
}
function readTree(context, read) {
	const poms = context.named("pom.xml").flatMap((file) => {
		try {
			return read(file, mavenArgumentsOf(file.path, context)) ?? [];
		} catch (error) {
			if (error instanceof DataError) return [];
			throw error;
		}
	});
	const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
	const byName = Map.groupBy(poms, (pom) => coordinatesOf(pom).name);
	const at = (path) => byPath.get(path) ?? otherPom(path, context, read, byPath);
	const areTogether = reactorsOf(poms, (path) => byPath.get(path));
	const builtWith = (pom, name) => (byName.get(name) ?? []).filter((other) => areTogether(pom, other));
	return {
		at,
		builtWith,
		machines: poms.reduce((most, pom) => Math.max(most, machinesOf(pom)), 1),
		parentOf: (pom) => findParent(pom, at, (name) => builtWith(pom, name)),
		outside: ({ file }) => context.resolved?.(file.path)?.properties ?? new Map(),
		bills: new Map()
	};
}
function otherPom(path, context, read, known2) {
	const file = path.endsWith(".xml") ? context.file(path) : void 0;
	if (file === void 0) return void 0;
	try {
		const pom = read(file, mavenArgumentsOf(file.path, context));
		if (pom !== void 0) known2.set(path, pom);
		return pom;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function findParent({ file, parent }, at, named) {
	if (parent === void 0) return void 0;
	const name = `${parent.group}:${parent.artifact}`;
	const path = besidePath(file.path, parent.relativePath);
	const candidates = parent.relativePath === "" ? [] : [at(path), at(`${path}/pom.xml`)];
	const there = candidates.find(
		(pom) => pom !== void 0 && coordinatesOf(pom).name === name && isVersion(pom, parent.version)
	);
	return there ?? withVersion(named(name), parent.version);
}
function isVersion({ version, parent }, stated) {
	return (version ?? parent?.version) === stated || /[,[\]()]/.test(stated);
}
function withVersion(poms, version) {
	const same = poms.find((pom) => coordinatesOf(pom).version === version);
	return same ?? (version.includes("${") && poms.length === 1 ? poms[0] : void 0);
}
// ecosystems/java/maven-package
function mavenPackage(file, { group, artifact, ...facts }) {
	return packageOf(file, {
		...facts,
		type: "maven",
		namespace: group,
		name: artifact,
		fullName: `${group}:${artifact}`,
		ecosystem: "Maven"
	});
}
// ecosystems/java/built-artifact
var NOT_JARS = new Set(["war", "ear", "rar"]);
function buildsArtifact({ packaging }, { type = "jar", classifier }) {
	if (type === packaging) return true;
	if (packaging === "pom") return type !== "jar" && classifier !== void 0;
	if (packaging.includes("${")) return false;
	return classifier !== void 0 || !NOT_JARS.has(packaging);
}
// ecosystems/java/pom-values
function pomInterpolator(chain, values) {
	const { user, outside, unknown } = values;
	const own = ownValues(chain[0]);
	const stated = [user, ...chain.map(({ properties }) => properties), outside];
	return interpolator((name) => {
		const [, inProject] = /^(?:project|pom)\.(.*)$/.exec(name) ?? [];
		if (inProject !== void 0 && own.has(inProject)) return own.get(inProject);
		if (inProject !== void 0 && OTHER_VALUES.test(inProject)) return void 0;
		for (const properties of stated) {
			const value = properties.get(name);
			if (value !== void 0) return value;
		}
		return unknown.has(name) ? void 0 : own.get(name);
	});
}
var OTHER_VALUES = /^(?:name|description|url|packaging|inceptionYear|modelVersion|id|parent)(?:\.|$)/;
function ownValues(project) {
	const parent = project?.parent;
	return new Map([
		["groupId", project?.group ?? parent?.group],
		["artifactId", project?.artifact],
		["version", project?.version ?? parent?.version],
		["parent.groupId", parent?.group],
		["parent.artifactId", parent?.artifact],
		["parent.version", parent?.version]
	]);
}
function interpolated(stated, text) {
	const maybe = (value) => value === void 0 ? void 0 : text(value);
	const unknown = [stated.group, stated.artifact, stated.version].find(
		(value) => value !== void 0 && text(value) === void 0
	);
	return {
		...stated,
		group: text(stated.group) ?? stated.group,
		artifact: text(stated.artifact) ?? stated.artifact,
		version: maybe(stated.version),
		type: maybe(stated.type),
		classifier: maybe(stated.classifier),
		scope: maybe(stated.scope),
		optional: maybe(stated.optional),
		exclusions: stated.exclusions?.map(({ group, artifact }) => ({
			group: text(group) ?? group,
			artifact: text(artifact) ?? artifact
		})),
		unknown
	};
}
// ecosystems/java/pom-package
function pomPackage(dependency) {
	const { file, group, artifact, line, scope } = dependency;
	return mavenPackage(file, {
		group,
		artifact,
		version: exactVersion(dependency.version),
		qualifiers: qualifiersOf(dependency),
		line,
		scope: scopeOf(scope),
		isDirect: true
	});
}
function exactVersion(version = "") {
	const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
	return /[,[\]()]/.test(only) || only === "LATEST" || only === "RELEASE" ? "" : only;
}
function scopeOf(scope) {
	return scope === "test" ? "development" : "runtime";
}
var JAR_TYPES = new Set(["jar", "bundle", "ejb", "maven-plugin", "test-jar"]);
function qualifiersOf({ type = "jar", classifier }) {
	return {
		classifier: classifier ?? (type === "test-jar" ? "tests" : void 0),
		type: JAR_TYPES.has(type) ? void 0 : type
	};
}
// ecosystems/java/pom-problems
function unknownProblems(pom, found, tree, read) {
	return found.flatMap((dependency) => unknownProblem(pom, dependency, tree, read) ?? []);
}
function isNamed({ group, artifact }) {
	return isId(group) && isId(artifact);
}
function isId(text) {
	return /^[A-Za-z0-9_.-]+$/.test(text);
}
var SHOWN = 100;
function unknownProblem({ file }, dependency, tree, read) {
	const { group, artifact, unknown, line } = dependency;
	if (unknown === void 0 && isNamed(dependency)) return void 0;
	const { path } = dependency.file;
	if (path !== file.path && isToldThere(dependency, tree, read)) return void 0;
	const name = `${group}:${artifact}`.slice(0, SHOWN);
	const fact = unknown === void 0 ? `${name} is not a dependency. Fix: specify groupId and artifactId` : `${unknown.slice(0, SHOWN)} in ${name} is not defined in any file that was read. Fix: define it in <properties>`;
	return { code: "unread-line", message: fact, path, line };
}
function isToldThere(dependency, tree, read) {
	const { path } = dependency.file;
	const stating = baseName(path) === "pom.xml" ? tree.at(path) : void 0;
	if (stating === void 0) return false;
	return read(stating, tree).some(
		({ line, unknown }) => line === dependency.line && unknown === dependency.unknown
	);
}
function untriedProfiles({ file, uncertain }) {
	if (uncertain <= MAX_UNCERTAIN) return [];
	const message = `${uncertain} profiles depend on the machine, but Assay evaluates only ${MAX_UNCERTAIN}. Fix: merge some of the profiles`;
	return [{ code: "limit-exceeded", message, path: file.path }];
}
function unreadFiles(pom, context) {
	const { path } = pom.file;
	const parent = besidePath(path, pom.parent?.relativePath ?? "");
	const isUnread = parent.endsWith(".xml") && baseName(parent) !== "pom.xml" && context.file(parent) === void 0;
	const parents = isUnread ? [
		`The parent ${parent.slice(0, SHOWN)} was not read. Fix: rename the parent’s file to pom.xml`
	] : [];
	const modules = pom.allModules.filter((module) => !isReadModule(path, module, context));
	const messages = [
		...parents,
		...modules.map(
			(module) => insidePath(path, module) === void 0 ? `The module ${module.slice(0, SHOWN)} is outside the scanned folder. Fix: scan the folder that contains the project and the module` : `The module ${module.slice(0, SHOWN)} was not read. Fix: rename the module’s file to pom.xml, or remove the module`
		)
	];
	return messages.map((message) => ({ code: "not-found", message, path }));
}
function isReadModule(path, module, context) {
	if (context.sourceKind === "file") return true;
	return [module, `${module}/pom.xml`].some((stated) => {
		const inside = insidePath(path, stated);
		return inside !== void 0 && baseName(inside) === "pom.xml" && context.file(inside);
	});
}

export{mavenPackage,MAVEN_CONFIG,JVM_CONFIG,mavenConfig,buildsArtifact,profilesOf,readPom,projectIn,pomOf,keyOf,pomTree,machinesOf,coordinatesOf,readTree,withVersion,pomInterpolator,interpolated,pomPackage,scopeOf,unknownProblems,isNamed,untriedProfiles,unreadFiles};
