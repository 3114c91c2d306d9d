import {
  readYarnBlocks
} from "./chunk-RHP7XHUS.js";
import {
  readToml,
  tableLines
} from "./chunk-7DXLPLC6.js";
import {
  isExactVersion,
  isWebAddress,
  nameAt,
  packageAt
} from "./chunk-Y2XU5Q6G.js";
import {
  DEPENDENCY_KINDS,
  MANIFEST,
  MAX_NESTING,
  MAX_SEGMENTS,
  baseName,
  besidePath,
  folderOf,
  insidePath,
  installedAt,
  isArchive,
  isInFolder,
  isInstalled,
  isNpmName,
  isPlaceSpec,
  joinedPath,
  keyFor,
  keyOf,
  keysByPattern,
  manifestBeside,
  manifestNames,
  manifestsBelow,
  nameAndRange,
  nameOfPattern,
  namesAtRuntime,
  namesInManifest,
  namesOverriddenByPlace,
  normalizedName,
  plainRange,
  pythonPackage,
  readInstallPath,
  readManifest,
  resolverOf,
  splitPattern,
  startOfFolder,
  vcsUrl,
  vcsUrlOf,
  versionOfArchive
} from "./chunk-7QKGS7UC.js";
import {
  withFourNumbers
} from "./chunk-ZE3Y5EJH.js";
import {
  schemeFor
} from "./chunk-FJJ7PA47.js";
import {
  jsonLines,
  lineAt,
  readDocument,
  readXml
} from "./chunk-OZMPM6LQ.js";
import {
  distroOf,
  toPackage
} from "./chunk-JMGJI35R.js";
import {
  packageOf,
  problemOf,
  publicUrl
} from "./chunk-USG2RRDB.js";
import {
  GIT_INDEX
} from "./chunk-S2VOTI7D.js";
import {
  osvRelease
} from "./chunk-EA4V7TCS.js";
import {
  mergeWanted
} from "./chunk-64JXYW4V.js";
import {
  linesOf
} from "./chunk-JOWJBCYM.js";
import {
  listZip,
  unzip
} from "./chunk-Z6MF25CF.js";
import {
  lineCounter,
  parseYaml,
  parseYamlDocuments,
  yamlLines
} from "./chunk-6H7YET6R.js";
import {
  STAR,
  compileSegment,
  fitsStars
} from "./chunk-IGISGKOA.js";
import {
  purlOf
} from "./chunk-UHPM5WD5.js";
import {
  DOCKER_HUB,
  arrayAt,
  asObject,
  countNoun,
  isObject,
  objectAt,
  parseGitConfig,
  parseImageReference,
  parseJson,
  scalarText,
  stringAt
} from "./chunk-42GCO52D.js";
import {
  DataError,
  UserError
} from "./chunk-JTYIUYNF.js";

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
  const trimmed2 = text?.trim();
  return trimmed2 === "" ? void 0 : trimmed2;
}
function onlyChild(holder, name) {
  const first = holder.children.findIndex((child) => child.name === name);
  const isOnly = !holder.children.some((child, at) => at > first && child.name === name);
  return isOnly ? holder.children[first] : void 0;
}

// shared/ecosystems/unread.ts
var MAX_NAMED = 10;
var MAX_SHOWN = 60;
function notALockfile(file, missing2, fix) {
  const message = `${baseName(file.path)} has no ${missing2}. Fix: ${fix}`;
  return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text, line }, fix) {
  const stated = text.trimStart();
  const shown3 = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
  const message = `${JSON.stringify(shown3)} is not understood. Fix: ${fix}`;
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

// shared/ecosystems/java/maven-config.ts
var MAVEN_CONFIG = ".mvn/maven.config";
var JVM_CONFIG = ".mvn/jvm.config";
var NO_ARGUMENTS = {
  properties: /* @__PURE__ */ new Map(),
  profiles: /* @__PURE__ */ new Set(),
  systemProperties: /* @__PURE__ */ new Set()
};
var known = /* @__PURE__ */ new WeakMap();
var knownSystem = /* @__PURE__ */ new WeakMap();
function mavenArgumentsOf(path, context) {
  const config = fileAbove(path, MAVEN_CONFIG, context);
  const jvm = fileAbove(path, JVM_CONFIG, context);
  const stated = config === void 0 ? NO_ARGUMENTS : readOnce(known, config, readArguments);
  if (jvm === void 0) return stated;
  return { ...stated, systemProperties: readOnce(knownSystem, jvm, systemPropertiesIn) };
}
function readOnce(cache, file, read2) {
  const result = cache.get(file) ?? read2(file.bytes.toString("utf8"));
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
  const properties = /* @__PURE__ */ new Map();
  const profiles = /* @__PURE__ */ new Set();
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
  const missing2 = named.filter((name) => !isReadPom(file, name, context));
  const problems = missing2.map((name) => ({
    code: "not-found",
    message: `Maven builds ${name.slice(0, 100) || "the file of -f"}, which was not read. Fix: rename the file to pom.xml`,
    path: file.path
  }));
  const settings = stated.flatMap((argument) => settingsProblem(file, argument, context) ?? []);
  return { packages: [], problems: [...problems, ...settings], isForeign: true };
}
function isReadPom({ path }, name, context) {
  const folder2 = path.slice(0, -MAVEN_CONFIG.length);
  return [name, `${name}/pom.xml`].some((stated) => {
    const inside = insidePath(`${folder2}pom.xml`, stated);
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

// shared/ecosystems/java/pom-tools.ts
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

// shared/ecosystems/java/pom-parts.ts
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
  const seen = /* @__PURE__ */ new Set();
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

// shared/ecosystems/java/pom-profiles.ts
var MAX_UNCERTAIN = 8;
function activeProfiles(project, stated = NO_ARGUMENTS, machine = 0) {
  const profiles = profilesOf(project);
  const uncertain = uncertainProfiles(project, stated);
  const tried = uncertain.slice(0, MAX_UNCERTAIN);
  const chosen = machine === 0 ? void 0 : tried[(machine - 1) % tried.length];
  const others = machine > tried.length ? new Set(uncertain) : /* @__PURE__ */ new Set();
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
var RELEVANT = /* @__PURE__ */ new Set([
  "dependencies",
  "dependencyManagement",
  "properties",
  "modules",
  "subprojects",
  "build",
  "reporting"
]);
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
  const plain3 = name.replace(/^!/, "");
  if (properties.has(plain3) || systemProperties.has(plain3)) return false;
  return name.startsWith("!") || (textAt(property, "value") ?? "").startsWith("!");
}
var OLDEST_JDK = 8;
function isEveryJdk(range) {
  const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
  return from !== void 0 && Number(from) <= OLDEST_JDK;
}

// shared/ecosystems/java/pom-model.ts
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
function keyOf2({ group, artifact, type = "jar", classifier = "" }) {
  return `${group}:${artifact}:${type}:${classifier}`;
}
function replaced(managed, more) {
  const keys = new Set(more.map(keyOf2));
  return [...managed.filter((dependency) => !keys.has(keyOf2(dependency))), ...more];
}

// shared/ecosystems/java/interpolate.ts
var EXPRESSION = /\$\{([^${}]*)\}/g;
var MAX_LENGTH = 1024;
var MAX_DEPTH = 50;
function interpolator(statedValue2) {
  const known15 = /* @__PURE__ */ new Map();
  const replace = (text, depth) => {
    if (!text.includes("${")) return text;
    let isWhole = depth <= MAX_DEPTH;
    const result = text.replace(EXPRESSION, (_, name) => {
      const value = isWhole ? resolve2(name, depth) : void 0;
      if (value === void 0) isWhole = false;
      return value ?? "";
    });
    return isWhole && result.length <= MAX_LENGTH && !result.includes("${") ? result : void 0;
  };
  const resolve2 = (name, depth) => {
    if (known15.has(name)) return known15.get(name);
    known15.set(name, void 0);
    const stated = statedValue2(name);
    const value = stated === void 0 ? void 0 : replace(stated, depth + 1);
    known15.set(name, value);
    return value;
  };
  return (text) => replace(text, 0);
}

// shared/ecosystems/java/reactor.ts
var MAX_STEPS = 1e6;
function reactorsOf(poms, at) {
  const budget = { steps: MAX_STEPS };
  const reached = /* @__PURE__ */ new Map();
  for (const pom2 of poms) {
    if (pom2.modules.length > 0) reached.set(pom2, reachedFrom(pom2, at, budget));
  }
  const starts = startsOf(reached);
  const known15 = /* @__PURE__ */ new Map();
  return ({ file: { path } }, { file: { path: other } }) => {
    if (path === other) return true;
    if (budget.steps <= 0) return false;
    const roots2 = known15.get(path) ?? starts.filter((root) => reached.get(root)?.has(path) === true);
    known15.set(path, roots2);
    return roots2.length > 0 && roots2.every((root) => reached.get(root)?.has(other) === true);
  };
}
function reachedFrom(start, at, budget) {
  const reached = /* @__PURE__ */ new Set([start]);
  for (const pom2 of reached) {
    for (const path of modulePaths(pom2)) {
      if (--budget.steps <= 0) break;
      const module = at(path) ?? at(`${path}/pom.xml`);
      if (module !== void 0) reached.add(module);
    }
  }
  return new Set([...reached].map(({ file }) => file.path));
}
function modulePaths(pom2) {
  return pom2.modules.map((module) => besidePath(pom2.file.path, module).replace(/\/$/, ""));
}
function startsOf(reached) {
  const all = [...reached.keys()];
  return all.filter((pom2) => {
    const isListed = (other) => reached.get(other)?.has(pom2.file.path) === true;
    return !all.some((other) => other !== pom2 && isListed(other) && isBelow(pom2, other));
  });
}
function isBelow({ file }, { file: above }) {
  const folder2 = above.path.slice(0, above.path.lastIndexOf("/") + 1);
  const own = file.path.slice(0, file.path.lastIndexOf("/") + 1);
  return own !== folder2 && own.startsWith(folder2);
}

// shared/ecosystems/java/pom-tree.ts
var trees = /* @__PURE__ */ new WeakMap();
function pomTree(context, machine = 0) {
  const known15 = trees.get(context) ?? [];
  trees.set(context, known15);
  const tree = known15[machine] ?? readTree(context, (file, stated) => readPom(file, stated, machine));
  known15[machine] = tree;
  return tree;
}
function machinesOf({ uncertain }) {
  return 2 * Math.min(uncertain, MAX_UNCERTAIN) + 1;
}
function coordinatesOf(pom2) {
  const { group, artifact, version, parent, properties } = pom2;
  const user = pom2.arguments.properties;
  const text = interpolator((name) => user.get(name) ?? properties.get(name));
  const ownGroup = group ?? parent?.group ?? "";
  const ownVersion = version ?? parent?.version ?? "";
  return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? "" };
}
function readTree(context, read2) {
  const poms = context.named("pom.xml").flatMap((file) => {
    try {
      return read2(file, mavenArgumentsOf(file.path, context)) ?? [];
    } catch (error) {
      if (error instanceof DataError) return [];
      throw error;
    }
  });
  const byPath = new Map(poms.map((pom2) => [pom2.file.path, pom2]));
  const byName = Map.groupBy(poms, (pom2) => coordinatesOf(pom2).name);
  const at = (path) => byPath.get(path) ?? otherPom(path, context, read2, byPath);
  const areTogether = reactorsOf(poms, (path) => byPath.get(path));
  const builtWith = (pom2, name) => (byName.get(name) ?? []).filter((other) => areTogether(pom2, other));
  return {
    at,
    builtWith,
    machines: poms.reduce((most, pom2) => Math.max(most, machinesOf(pom2)), 1),
    parentOf: (pom2) => findParent(pom2, at, (name) => builtWith(pom2, name)),
    outside: ({ file }) => context.resolved?.(file.path)?.properties ?? /* @__PURE__ */ new Map(),
    bills: /* @__PURE__ */ new Map()
  };
}
function otherPom(path, context, read2, known15) {
  const file = path.endsWith(".xml") ? context.file(path) : void 0;
  if (file === void 0) return void 0;
  try {
    const pom2 = read2(file, mavenArgumentsOf(file.path, context));
    if (pom2 !== void 0) known15.set(path, pom2);
    return pom2;
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
    (pom2) => pom2 !== void 0 && coordinatesOf(pom2).name === name && isVersion(pom2, parent.version)
  );
  return there ?? withVersion(named(name), parent.version);
}
function isVersion({ version, parent }, stated) {
  return (version ?? parent?.version) === stated || /[,[\]()]/.test(stated);
}
function withVersion(poms, version) {
  const same = poms.find((pom2) => coordinatesOf(pom2).version === version);
  return same ?? (version.includes("${") && poms.length === 1 ? poms[0] : void 0);
}

// shared/ecosystems/alpine/owned-files.ts
function* ownedFiles(bytes, root, installed3) {
  const owners = new Map(installed3.map(({ record, found: found2 }) => [record.line, found2.purl]));
  let owner;
  let folder2 = "";
  let line = 0;
  for (const row of linesOf(bytes.toString("utf8"))) {
    line++;
    owner = row === "" ? void 0 : owner ?? owners.get(line);
    if (row.startsWith("F:")) folder2 = row.slice(2);
    else if (row.startsWith("R:") && owner !== void 0) {
      yield { owner, path: `${root}${folder2 === "" ? "" : `${folder2}/`}${row.slice(2)}` };
    }
  }
}

// shared/ecosystems/alpine/records.ts
var FIELDS = /* @__PURE__ */ new Set(["P", "V", "A", "L", "o", "m", "D", "p"]);
function* readRecords(text) {
  let fields = /* @__PURE__ */ new Map();
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row === "") {
      if (fields.size > 0) yield { line: first, fields };
      fields = /* @__PURE__ */ new Map();
      first = 0;
      continue;
    }
    if (first === 0) first = line;
    const letter = row.charAt(0);
    if (row.charAt(1) === ":" && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
  }
  if (fields.size > 0) yield { line: first, fields };
}
function words({ fields }, letter) {
  return (fields.get(letter) ?? "").split(" ").filter((word) => word !== "");
}
function relationName(word) {
  return word.split(/[<>=~@]/, 1)[0] ?? "";
}

// shared/ecosystems/alpine/relations.ts
function withEdges(installed3) {
  const providers = providersOf(installed3);
  return installed3.map(({ record, found: found2 }) => ({
    ...found2,
    dependsOn: words(record, "D").map((word) => providers.get(relationName(word))).filter((purl) => purl !== void 0)
  }));
}
function providersOf(installed3) {
  const providers = /* @__PURE__ */ new Map();
  for (const { record, found: found2 } of installed3) {
    for (const word of words(record, "p")) providers.set(relationName(word), found2.purl);
  }
  for (const { found: found2 } of installed3) providers.set(found2.name, found2.purl);
  return providers;
}

// shared/ecosystems/alpine.ts
var DATABASE = "lib/apk/db/installed";
var WORLD = "etc/apk/world";
var installedDatabase = {
  wanted: { pathSuffixes: [DATABASE, WORLD] },
  isPrimary: (path) => path.endsWith(DATABASE),
  parse: parseInstalled
};
var ecosystem = { id: "alpine", formats: [installedDatabase] };
function parseInstalled(file, context) {
  const installed3 = [];
  const problems = [];
  const virtual = [];
  for (const record of readRecords(file.bytes.toString("utf8"))) {
    if (record.fields.get("P")?.startsWith(".") === true) {
      virtual.push(record);
      continue;
    }
    try {
      installed3.push({ record, found: toPackage2(file, context, record) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const direct = directNames(file, context, virtual);
  const packages = withEdges(installed3).map((found2) => ({
    ...found2,
    isDirect: direct?.has(found2.name)
  }));
  return { packages, problems, owned: () => ownedFiles(file.bytes, rootOf(file), installed3) };
}
function rootOf({ path }) {
  return path.slice(0, -DATABASE.length).replace(/usr\/$/, "");
}
function directNames(file, context, virtual) {
  const world = context.file(`${rootOf(file)}${WORLD}`)?.bytes.toString("utf8");
  if (world === void 0) return void 0;
  const stated = [...world.split(/\s+/), ...virtual.flatMap((record) => words(record, "D"))];
  return new Set(stated.map(relationName));
}
function toPackage2(file, context, { line, fields }) {
  const name = fields.get("P") ?? "";
  const version = fields.get("V") ?? "";
  if (name === "" || version === "") {
    const message = "an installed package has no name or version";
    throw new DataError("malformed", message, { path: file.path, line });
  }
  const { os } = context;
  const origin = fields.get("o") ?? "";
  return packageOf(file, {
    type: "apk",
    namespace: os?.id ?? "alpine",
    name,
    version,
    line,
    architecture: fields.get("A"),
    qualifiers: { arch: fields.get("A"), distro: distroOf(context) },
    ecosystem: osvRelease(os),
    // Packages with the same origin are built together and have the same version.
    source: { name: origin === "" ? name : origin, version },
    license: fields.get("L"),
    supplier: fields.get("m"),
    scope: "runtime"
  });
}

// shared/ecosystems/arch/sections.ts
function readSections(text) {
  const sections = /* @__PURE__ */ new Map();
  let values;
  for (const line of linesOf(text)) {
    if (line === "") values = void 0;
    else if (values !== void 0) values.push(line);
    else if (line.length > 2 && line.startsWith("%") && line.endsWith("%")) {
      values = [];
      sections.set(line.slice(1, -1), values);
    }
  }
  return sections;
}

// shared/ecosystems/arch/providers.ts
var known2 = /* @__PURE__ */ new WeakMap();
function providersIn(context, isInstalled3) {
  const providers = known2.get(context) ?? readProviders(context, isInstalled3);
  known2.set(context, providers);
  return providers;
}
function readProviders(context, isInstalled3) {
  const sections = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const provided = /* @__PURE__ */ new Map();
  for (const file of context.named("desc").filter(({ path }) => isInstalled3(path))) {
    const read2 = readSections(file.bytes.toString("utf8"));
    sections.set(file, read2);
    for (const name of read2.get("NAME") ?? []) byName.set(name, file);
    for (const relation of read2.get("PROVIDES") ?? []) {
      const name = nameOf(relation);
      const others = provided.get(name);
      if (others === void 0) provided.set(name, [file]);
      else others.push(file);
    }
  }
  return {
    sectionsOf: (file) => sections.get(file) ?? readSections(file.bytes.toString("utf8")),
    satisfying: (relation) => {
      const file = byName.get(nameOf(relation));
      return file === void 0 ? provided.get(nameOf(relation)) ?? [] : [file];
    }
  };
}
function nameOf(relation) {
  return relation.split(/[<>=]/, 1)[0] ?? "";
}

// shared/ecosystems/arch.ts
var FOLDER = "var/lib/pacman/local/*";
var localDatabase = {
  wanted: { globs: [`${FOLDER}/desc`, `${FOLDER}/files`] },
  isPrimary: isDescription,
  parse: parseDescription
};
var ecosystem2 = { id: "arch", formats: [localDatabase] };
function isDescription(path) {
  return path.endsWith("/desc");
}
function parseDescription(file, context) {
  const providers = providersIn(context, isDescription);
  const sections = providers.sectionsOf(file);
  const needs = (sections.get("DEPENDS") ?? []).flatMap(providers.satisfying);
  const found2 = {
    ...toPackage3(file, sections, context),
    dependsOn: needs.flatMap((need) => purlOf2(need, providers.sectionsOf(need), context) ?? [])
  };
  const owned = () => ownedFiles2(found2.purl, file, context);
  return { packages: [found2], problems: [], owned };
}
var purls = /* @__PURE__ */ new WeakMap();
function purlOf2(file, sections, context) {
  const purl = purls.get(file) ?? readPurl(file, sections, context) ?? "none";
  purls.set(file, purl);
  return purl === "none" ? void 0 : purl;
}
function readPurl(file, sections, context) {
  try {
    return toPackage3(file, sections, context).purl;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function toPackage3(file, sections, context) {
  const first = (name2) => sections.get(name2)?.[0] ?? "";
  const [name, version] = [first("NAME"), first("VERSION")];
  if (name === "" || version === "") {
    const message = "an installed package has no name or version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const base = first("BASE");
  return packageOf(file, {
    type: "alpm",
    // The purl specification requires the vendor as the namespace.
    namespace: context.os?.id ?? "arch",
    name,
    version,
    line: 1,
    architecture: first("ARCH"),
    qualifiers: { arch: first("ARCH"), distro: distroOf(context) },
    source: { name: base === "" ? name : base, version },
    license: licenseOf(sections.get("LICENSE") ?? []),
    supplier: first("PACKAGER"),
    // Reason 1 means that the package was installed as a dependency.
    isDirect: first("REASON") !== "1",
    scope: "runtime"
  });
}
function licenseOf(licenses) {
  return licenses.length === 0 ? void 0 : licenses.join(" AND ");
}
function* ownedFiles2(owner, file, context) {
  const list = context.file(besidePath(file.path, "files"));
  const paths = list === void 0 ? [] : readSections(list.bytes.toString("utf8")).get("FILES");
  const root = file.path.slice(0, file.path.lastIndexOf("var/lib/pacman/"));
  for (const path of paths ?? []) if (!path.endsWith("/")) yield { owner, path: root + path };
}

// shared/ecosystems/binaries/java-runtime.ts
var FOLDERS = ["*jdk", "jdk*", "*jre", "jre*", "*java", "java*", "*jvm", "jvm*", "openjdk*"];
var MAKERS = ["temurin*", "zulu*", "corretto*", "graalvm*", "semeru*", "dragonwell*"];
var javaRuntime = {
  wanted: {
    globs: ["jvm/*/release", ...[...FOLDERS, ...MAKERS].map((folder2) => `${folder2}/release`)]
  },
  parse: parseRelease
};
var VERSION = /^JAVA_VERSION="(\d[\w.+-]{0,60})"/m;
var IMPLEMENTOR = /^IMPLEMENTOR="([^"\r\n]{1,100})"/m;
function parseRelease(file) {
  const text = file.bytes.toString("utf8");
  const [, version] = VERSION.exec(text) ?? [];
  if (version === void 0) return { packages: [], problems: [], isForeign: true };
  const [, supplier] = IMPLEMENTOR.exec(text) ?? [];
  const line = text.slice(0, text.search(VERSION)).split("\n").length;
  const facts = { type: "generic", name: "openjdk", version, line, scope: "runtime" };
  const stated = supplier === "N/A" ? void 0 : supplier;
  return { packages: [packageOf(file, { ...facts, supplier: stated })], problems: [] };
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

// shared/ecosystems/binaries.ts
var executable = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable
};
var ecosystem3 = { id: "binaries", formats: [executable, javaRuntime] };
function parseExecutable(file) {
  const packages = objectsAt(readExtract(file, "executable"), "programs").map(
    (program) => packageOf(file, {
      type: "generic",
      name: stringAt(program, "name") ?? "",
      version: stringAt(program, "version") ?? "",
      scope: "runtime"
    })
  );
  return { packages, problems: [] };
}

// shared/ecosystems/manifest-format.ts
function manifestFormat(files, locking, read2) {
  return {
    ...files,
    role: "manifest",
    wantedIn: ["directory", "file"],
    parse: (file, context) => ({ packages: [], problems: [], manifest: read2(file, context) }),
    locking
  };
}
function withManifest(format, locking, read2) {
  return {
    ...format,
    locking,
    parse: (file, context) => {
      const parsed = format.parse(file, context);
      if (context.sourceKind === "image") return parsed;
      return { ...parsed, manifest: read2(parsed, file, context) };
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

// shared/ecosystems/program-manifest.ts
var MAX_LENGTH2 = 1024 * 1024;
var MAX_REST = 500;
function readProgram(file, rules) {
  const text = withoutComments(file.bytes.toString("utf8").slice(0, MAX_LENGTH2), rules.comment);
  if (text.trim() !== "" && !rules.own.test(text)) {
    throw notALockfile(file, rules.ownName, "add one, or exclude the file in .assayignore");
  }
  const statements = [...text.matchAll(rules.statement)];
  const mentions = [...text.matchAll(rules.mention)].length;
  const dependencies = statements.flatMap((found2) => {
    const { name: stated = "", rest = "" } = found2.groups ?? {};
    const behind = rest.slice(0, MAX_REST);
    const name = rules.nameOf?.(stated) ?? stated;
    if (rules.local?.test(behind) === true) return [];
    const isDevelopment = rules.development?.test(found2[0]) === true;
    const isOptional = rules.optional?.test(behind) === true;
    const exact = rules.exact?.(file, name, behind);
    return [{ name, isDevelopment, isOptional, range: rules.range?.(behind), exact }];
  });
  return { dependencies: distinct(dependencies), isProgram: mentions > statements.length };
}
function distinct(dependencies) {
  const known15 = /* @__PURE__ */ new Map();
  for (const one of dependencies) {
    const key = `${one.name} ${one.exact?.version ?? one.range ?? ""}`;
    if (!known15.has(key)) known15.set(key, one);
  }
  const byName = Map.groupBy(known15.values(), ({ name }) => name);
  return [...byName.values()].flatMap(
    (all) => all.length === 1 ? all : all.map((one) => ({ ...one, isConditional: true }))
  );
}
function withoutComments(text, mark2) {
  return text.split("\n").map((row) => row.slice(0, commentIn(row, mark2))).join("\n");
}
function commentIn(row, mark2) {
  let quote = "";
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (row.startsWith(mark2, at)) {
      return at;
    } else if (char === '"' || char === "'") {
      quote = char;
    }
  }
  return row.length;
}

// shared/ecosystems/cocoapods/podfile.ts
var podfile = (lockfile) => manifestFormat(
  { wanted: { names: ["Podfile"] } },
  {
    ecosystem: "",
    manifests: ["Podfile"],
    locks: [{ format: lockfile, names: ["Podfile.lock"] }],
    note: "The file is a program. Assay reads only plain `pod` statements."
  },
  readPodfile
);
function readPodfile(file) {
  return { ...readProgram(file, RULES), fix: "commit Podfile.lock (pod install)" };
}
var RULES = {
  comment: "#",
  own: /^[^\S\n]*(?:target|pod|platform|source|project|workspace|use_frameworks!|abstract_target|plugin|inhibit_all_warnings!)(?:[^\S\n(]|$)/m,
  ownName: "CocoaPods statement",
  statement: /^[^\S\n]*pod[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/gm,
  mention: /^[^\S\n]*pod\b/gm,
  local: /:path\s*=>|\bpath:/
};

// shared/ecosystems/graph.ts
function packagesOfGraph(nodes, roots2) {
  const direct = new Set(roots2 === void 0 ? [] : namedByManifests(nodes, roots2));
  const runtime2 = reachable(nodes, roots2?.runtime ?? []);
  const development = reachable(nodes, roots2?.development ?? []);
  const packages = [];
  for (const [key, { found: found2, needs }] of nodes) {
    if (found2 === void 0) continue;
    packages.push({
      ...found2,
      scope: scopeOf(key, runtime2, development) ?? found2.scope,
      isDirect: roots2 === void 0 ? found2.isDirect : direct.has(key),
      dependsOn: needs.flatMap((need) => purlOfNeed(nodes.get(need), found2))
    });
  }
  return packages;
}
function purlOfNeed(need, { purl }) {
  return need?.found === void 0 || need.found.purl === purl ? [] : [need.found.purl];
}
function* namedByManifests(nodes, roots2) {
  yield* roots2.runtime;
  yield* roots2.development;
  for (const { found: found2, needs } of nodes.values()) if (found2 === void 0) yield* needs;
}
function scopeOf(key, runtime2, development) {
  if (runtime2.has(key)) return "runtime";
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
function parseEach(items, read2) {
  const packages = [];
  const problems = [];
  for (const item of items) {
    try {
      const found2 = read2(item);
      if (found2 !== void 0) packages.push(found2);
    } catch (error) {
      const problem3 = problemOf(error);
      problems.push(problem3);
      if (problems.length < MAX_PROBLEMS) continue;
      const message = `${MAX_PROBLEMS} entries cannot be read, and the entries after them were skipped`;
      problems.push({ ...problem3, code: "limit-exceeded", message });
      break;
    }
  }
  return { packages, problems };
}
function parseGraph(items, read2, roots2) {
  const nodes = /* @__PURE__ */ new Map();
  const doubts2 = [];
  const { problems } = parseEach(items, (item) => {
    const node = read2(item);
    if (node === void 0) return void 0;
    nodes.set(node.key, node);
    for (const problem3 of node.problems ?? []) doubts2.push(problem3);
    return void 0;
  });
  return {
    packages: packagesOfGraph(nodes, roots2),
    problems: [...problems, ...doubts2.slice(0, MAX_PROBLEMS)]
  };
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
    const known15 = seen.get(stated);
    if (known15 === void 0) seen.set(stated, { lines: [line], next: 0 });
    else known15.lines.push(line);
  }
  return (value) => {
    const found2 = seen.get(value);
    return found2?.lines[found2.next++];
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

// shared/ecosystems/cocoapods.ts
var podfileLock = {
  role: "lockfile",
  wanted: { names: ["Podfile.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePodfileLock
};
var ecosystem4 = {
  id: "cocoapods",
  formats: [podfileLock, podfile(podfileLock)]
};
function parsePodfileLock(file) {
  const { pods, direct, checksums } = readLockfile(file);
  const roots2 = direct.length === 0 ? void 0 : { runtime: direct, development: [] };
  const parsed = parseGraph(pods, (pod) => nodeOf(file, pod, checksums), roots2);
  const packages = parsed.packages.map((found2) => ({ ...found2, scope: "unknown" }));
  return { packages, problems: parsed.problems };
}
function nodeOf(file, { text, name, version, line, needs }, checksums) {
  if (name === "") throw unread(file, { text, line }, FIX2);
  const [pod = "", ...parts] = name.split("/");
  const found2 = packageOf(file, {
    type: "cocoapods",
    name: pod,
    fullName: name,
    version,
    subpath: parts.join("/"),
    line,
    hashes: hashesOf(checksums.get(pod))
  });
  return { key: name, found: found2, needs };
}
function hashesOf(checksum) {
  const isSha1 = checksum !== void 0 && /^[0-9a-f]{40}$/.test(checksum);
  return isSha1 ? [{ algorithm: "sha1", value: checksum }] : void 0;
}
var FIX2 = "run `pod install`";
function readLockfile(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  if (!isObject(document) || !Object.hasOwn(document, "COCOAPODS")) {
    throw notALockfile(file, "COCOAPODS version", FIX2);
  }
  const items = listAt(file, document, "PODS");
  const direct = listAt(file, document, "DEPENDENCIES").map((item) => nameOfItem(scalarText(item)));
  if (items.length === 0 && direct.length > 0) throw notALockfile(file, "PODS", FIX2);
  const lineOf = linesOfItems(text);
  const checksums = objectAt(document, "SPEC CHECKSUMS") ?? {};
  return {
    pods: items.map((item) => podOf(item, lineOf)),
    direct,
    checksums: new Map(Object.entries(checksums).map(([pod, sum]) => [pod, scalarText(sum)]))
  };
}
function listAt(file, document, key) {
  const list = document[key] ?? [];
  if (Array.isArray(list)) return list;
  throw notALockfile(file, `list of ${key}`, FIX2);
}
function podOf(item, lineOf) {
  const [[stated, needs] = ["", []], ...more] = isObject(item) ? Object.entries(item) : [[scalarText(item), []]];
  const line = lineOf(stated) ?? lineOf(`${stated}:`);
  const [, name = "", version = ""] = /^([^\s()]+) \(([^()]+)\)$/.exec(stated) ?? [];
  const names = Array.isArray(needs) ? needs.map((need) => nameOfItem(scalarText(need))) : [];
  return { text: stated, name: more.length === 0 ? name : "", version, line, needs: names };
}
function nameOfItem(text) {
  return (text.split("(", 1)[0] ?? "").trim();
}

// shared/ecosystems/conan/conan-package.ts
var NONE = "_";
function conanPackage(file, reference, facts) {
  const stated = reference.split(/[#:%]/, 1)[0] ?? "";
  const [identity = "", owner = ""] = stated.split("@");
  const slash = identity.indexOf("/");
  const name = identity.slice(0, Math.max(slash, 0)).trim();
  const version = identity.slice(slash + 1).trim();
  if (name === "" || version === "") {
    const message = `${JSON.stringify(stated.slice(0, 100))} is not a Conan reference`;
    throw new DataError("malformed", message, { path: file.path, line: facts.line });
  }
  const [user, channel] = owner.split("/").map((part) => part === NONE ? void 0 : part);
  const qualifiers = { user, channel };
  return packageOf(file, {
    type: "conan",
    name,
    version,
    ecosystem: "ConanCenter",
    qualifiers,
    ...facts
  });
}

// shared/ecosystems/conan/conanfile.ts
var conanFile = {
  role: "manifest",
  wanted: { names: ["conanfile.txt"] },
  wantedIn: ["directory", "file"],
  parse: parseConanFile
};
var SECTIONS = /* @__PURE__ */ new Map([
  ["[requires]", "runtime"],
  ["[build_requires]", "development"],
  ["[tool_requires]", "development"],
  ["[test_requires]", "development"]
]);
var OTHERS = /* @__PURE__ */ new Set([
  "[generators]",
  "[options]",
  "[imports]",
  "[layout]",
  "[build]"
]);
var FIX3 = "write [requires] and name/version lines in Conan's format";
function parseConanFile(file) {
  const { requirements: requirements2, unread: unread5 } = readSections2(file.bytes.toString("utf8"));
  const parsed = parseEach(
    requirements2,
    ({ text, line, scope }) => conanPackage(file, text, { line, scope, isDirect: true })
  );
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, unread5, FIX3), ...parsed.problems]
  };
}
function readSections2(text) {
  const requirements2 = [];
  const unread5 = [];
  let section;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = (row.split("#", 1)[0] ?? "").trim();
    if (stated === "") continue;
    if (stated.startsWith("[")) section = stated;
    const scope = SECTIONS.get(section ?? "");
    const isKnown2 = scope !== void 0 || OTHERS.has(section ?? "");
    if (!isKnown2) unread5.push({ text: row, line });
    else if (stated !== section && scope !== void 0 && !stated.includes("[")) {
      requirements2.push({ text: stated, line, scope });
    }
  }
  return { requirements: requirements2, unread: unread5 };
}

// shared/ecosystems/conan/conanfile-py.ts
var FIX4 = "commit conan.lock (conan lock create .)";
var conanFileText = (format, lockfile) => withManifest(
  format,
  {
    ecosystem: "ConanCenter",
    manifests: ["conanfile.txt"],
    locks: [{ format: lockfile, names: ["conan.lock"] }],
    note: "Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies."
  },
  ({ packages }) => manifestOfPackages(packages, FIX4)
);
var conanFilePython = (lockfile) => manifestFormat(
  { wanted: { names: ["conanfile.py"] } },
  {
    ecosystem: "ConanCenter",
    manifests: ["conanfile.py"],
    locks: [{ format: lockfile, names: ["conan.lock"] }],
    note: "The file is a program. Assay reads only references that are string literals."
  },
  readConanFile
);
var MAX_LENGTH3 = 1024 * 1024;
var REFERENCE = /["'](([a-z0-9_][a-z0-9_+.-]*)\/(\d|\[|cci\.|system)[^"'\n]*)["']/g;
var NEW = "derive a class from ConanFile (conan new basic)";
var REQUIRES = /\b\w*requires\b/g;
function readConanFile(file) {
  const text = file.bytes.toString("utf8").slice(0, MAX_LENGTH3).replaceAll(/^\s*#.*$/gm, "");
  if (text.trim() !== "" && !/conan/i.test(text)) throw notALockfile(file, "ConanFile", NEW);
  const isAsking = REQUIRES.test(text);
  REQUIRES.lastIndex = 0;
  const found2 = isAsking ? [...text.matchAll(REFERENCE)] : [];
  const dependencies = found2.map(([, reference = "", name = "", start]) => {
    const facts = { scope: "runtime", isDirect: true };
    const exact = start === "[" ? void 0 : conanPackage(file, reference, { ...facts, line: void 0 });
    return { name, isDevelopment: false, exact };
  });
  return { dependencies, isProgram: isAsking && dependencies.length === 0, fix: FIX4 };
}

// shared/ecosystems/json-object.ts
function readJsonObject(file, text = file.bytes) {
  const value = parseJson(text, file.path);
  if (isObject(value)) return value;
  throw new DataError("malformed", "the file is not a JSON object", { path: file.path });
}

// shared/ecosystems/conan/lock.ts
var conanLock = {
  role: "lockfile",
  wanted: { names: ["conan.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseConanLock
};
var LISTS = [
  ["requires", "runtime"],
  ["build_requires", "development"],
  ["python_requires", "development"],
  ["config_requires", "development"]
];
var FIX5 = "run `conan lock create .`";
function parseConanLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  const version = lockfile["version"];
  const lines = jsonLines(text, (path) => path.length < 3);
  const graph = objectAt(objectAt(lockfile, "graph_lock") ?? {}, "nodes");
  const hasLists = LISTS.some(([list]) => arrayAt(lockfile, list) !== void 0);
  if (version === LISTS_VERSION || version === void 0 && graph === void 0) {
    if (!hasLists) throw notALockfile(file, "requires", FIX5);
    return parseLists(file, lockfile, lines);
  }
  if (!GRAPH_VERSIONS.has(version)) {
    const message = `conan.lock version ${scalarText(version)} is not supported. Fix: ${FIX5}`;
    throw new DataError("unsupported-version", message, { path: file.path });
  }
  if (graph === void 0) throw notALockfile(file, "graph_lock", FIX5);
  return parseNodes(file, graph, lines);
}
var LISTS_VERSION = "0.5";
var GRAPH_VERSIONS = /* @__PURE__ */ new Set([
  void 0,
  "0.0",
  "0.1",
  "0.2",
  "0.3",
  "0.4"
]);
function parseLists(file, lockfile, lines) {
  const stated = LISTS.flatMap(
    ([list, scope]) => (arrayAt(lockfile, list) ?? []).map((reference, index) => ({
      // An entry with package IDs is a list.
      reference: scalarText(Array.isArray(reference) ? reference[0] : reference),
      scope,
      line: lineAt(lines, list, String(index))
    }))
  );
  return parseEach(stated, ({ reference, ...facts }) => conanPackage(file, reference, facts));
}
function parseNodes(file, graph, lines) {
  const nodes = Object.entries(graph).map(([key, value]) => {
    const line = lineAt(lines, "graph_lock", "nodes", key);
    return [key, objectEntry(file, value, { text: `node ${key}`, line })];
  });
  const tools = new Set(nodes.flatMap(([, node]) => idsIn(node, "build_requires")));
  const needed = /* @__PURE__ */ new Set([...tools, ...nodes.flatMap(([, node]) => idsIn(node, "requires"))]);
  const isOwn9 = (key, node) => !needed.has(key) && isProject(node);
  return parseGraph(
    nodes,
    ([key, node]) => {
      if (isOwn9(key, node)) return void 0;
      const reference = stringAt(node, "ref") ?? stringAt(node, "pref") ?? "";
      const isTool = tools.has(key) || stringAt(node, "context") === "build";
      const scope = isTool ? "development" : "unknown";
      const line = lineAt(lines, "graph_lock", "nodes", key);
      const found2 = conanPackage(file, reference, { line, scope });
      return { key, found: found2, needs: idsIn(node, "requires") };
    },
    rootsOf(nodes.filter(([key, node]) => isOwn9(key, node)).map(([, node]) => node))
  );
}
function isProject(node) {
  const reference = stringAt(node, "ref") ?? stringAt(node, "pref");
  return reference === void 0 || stringAt(node, "path") !== void 0;
}
function rootsOf(own) {
  if (own.length === 0) return void 0;
  return {
    runtime: own.flatMap((node) => idsIn(node, "requires")),
    development: own.flatMap((node) => idsIn(node, "build_requires"))
  };
}
function idsIn(node, key) {
  return (arrayAt(node, key) ?? Object.values(objectAt(node, key) ?? {})).map(scalarText);
}

// shared/ecosystems/conan.ts
var ecosystem5 = {
  id: "conan",
  formats: [conanLock, conanFileText(conanFile, conanLock), conanFilePython(conanLock)]
};

// shared/ecosystems/python/archive-name.ts
var ARCHIVE = /\.(?:whl|zip|tar|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
function isArchivePath(path) {
  return ARCHIVE.test(path);
}
var MAX_LOCATION = 2048;
function archiveName(location) {
  if (location.length > MAX_LOCATION) return void 0;
  const path = decoded(location.split(/[?#]/, 1)[0] ?? "");
  if (path === void 0 || UNCLEAR.test(path)) return void 0;
  const file = path.replace(/\/{1,9}$/, "").split("/").at(-1) ?? "";
  return file.endsWith(".whl") ? wheelName(file) : sourceName(file);
}
var UNCLEAR = /[\\%\0-\x20\x7f]|\/\.{1,2}(?:\/|$)/;
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
var NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
var VERSION2 = /^\d[A-Za-z0-9.!+_]*$/;
function wheelName(file) {
  const [name = "", version = "", ...tags] = file.slice(0, -".whl".length).split("-");
  const isComplete2 = tags.length === 3 || tags.length === 4 && /^\d/.test(tags[0] ?? "");
  return isComplete2 ? namedArchive(name, version) : void 0;
}
function sourceName(file) {
  const stem = file.replace(ARCHIVE, "");
  const dash = stem.lastIndexOf("-");
  if (stem === file || dash === -1 || /-\d/.test(stem.slice(0, dash))) return void 0;
  return namedArchive(stem.slice(0, dash), stem.slice(dash + 1));
}
function namedArchive(name, version) {
  return NAME.test(name) && VERSION2.test(version) ? { name, version } : void 0;
}

// shared/ecosystems/conda/conda-record.ts
var SUBDIR = /^(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[a-z0-9_]+)$/;
function channelName(channel) {
  const parts = (channel ?? "").split("/").filter((part) => part !== "" && !SUBDIR.test(part));
  return parts.at(-1);
}
function subdirOf(url) {
  return url.split("/").find((part) => SUBDIR.test(part));
}
function archiveType(name) {
  if (name.endsWith(".conda")) return "conda";
  return name.endsWith(".tar.bz2") ? "tar.bz2" : void 0;
}
function hashesOf2(record) {
  const hashes = ["md5", "sha256"].flatMap((algorithm) => {
    const value = stringAt(record, algorithm);
    return value !== void 0 && /^[0-9a-f]+$/.test(value) ? [{ algorithm, value }] : [];
  });
  return hashes.length === 0 ? void 0 : hashes;
}

// shared/ecosystems/conda/conda-lock.ts
var condaLock = {
  role: "lockfile",
  wanted: { names: ["conda-lock.yml", "conda-lock.yaml"], suffixes: [".conda-lock.yml"] },
  wantedIn: ["directory", "file"],
  parse: parseCondaLock
};
var FIX6 = "run `conda-lock`";
function parseCondaLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, "package") : void 0;
  if (entries === void 0) throw notALockfile(file, "package list", FIX6);
  const lines = linesOfEntries(text);
  return parseGraph(entries.entries(), ([index, value]) => {
    const line = lines.length === entries.length ? lines[index] : void 0;
    const entry = objectEntry(file, value, { text: `package ${index + 1}`, line });
    return {
      key: keyOf3(entry, stringAt(entry, "name") ?? ""),
      found: lockedPackage(file, entry, line),
      needs: Object.keys(objectAt(entry, "dependencies") ?? {}).map((name) => keyOf3(entry, name))
    };
  });
}
function keyOf3(entry, name) {
  return `${stringAt(entry, "platform")} ${name}`;
}
function linesOfEntries(text) {
  const lines = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^ *- name: /.test(row)) lines.push(line);
  }
  return lines;
}
function lockedPackage(file, entry, line) {
  const url = stringAt(entry, "url") ?? "";
  const facts = {
    name: stringAt(entry, "name") ?? "",
    version: scalarText(entry["version"]),
    line,
    scope: scopeOf2(entry),
    hashes: hashesOf2(objectAt(entry, "hash") ?? {}),
    downloadUrl: url === "" ? void 0 : url
  };
  const manager = stringAt(entry, "manager");
  if (manager === "pip") return pythonPackage(file, { ...facts, ...fetchedBy(file, facts) });
  if (manager !== "conda" || facts.version === "") {
    throw unread(file, { text: facts.name, line }, FIX6);
  }
  const [archive2 = ""] = url.split("#", 1);
  return packageOf(file, {
    ...facts,
    type: "conda",
    qualifiers: {
      build: stringAt(entry, "build") ?? buildOf(archive2, facts.name, facts.version),
      channel: channelName(archive2.slice(0, Math.max(archive2.lastIndexOf("/"), 0))),
      subdir: subdirOf(archive2),
      type: archiveType(archive2)
    }
  });
}
function fetchedBy(file, facts) {
  const { name, version, line, downloadUrl = "" } = facts;
  const archive2 = archiveName(downloadUrl);
  const isSame3 = archive2 === void 0 || normalizedName(archive2.name) === normalizedName(name) && archive2.version === version;
  if (isSame3 && version !== "") return { version };
  const location = { path: file.path, line };
  throw new DataError(
    "contradiction",
    `${name} ${version} does not match its URL. Fix: ${FIX6}`,
    location
  );
}
function buildOf(url, name, version) {
  const file = url.slice(url.lastIndexOf("/") + 1).replace(/\.(?:conda|tar\.bz2)$/, "");
  const start = `${name}-${version}-`;
  return file.startsWith(start) ? file.slice(start.length) : void 0;
}
function scopeOf2(entry) {
  const category = stringAt(entry, "category") ?? "main";
  if (category === "main") return "runtime";
  return category === "dev" ? "development" : "unknown";
}

// shared/ecosystems/python/version-clauses.ts
var CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)[ \t]*([A-Za-z0-9][A-Za-z0-9.!+_*-]*)$/;
function readClauses(text) {
  const stated = (text.split("#", 1)[0] ?? "").trim();
  const inner = stated.startsWith("(") && stated.endsWith(")") ? stated.slice(1, -1) : stated;
  const list = inner.split(",").map((clause) => clause.trim());
  if (list.at(-1) === "") list.pop();
  let version;
  for (const clause of list) {
    const [, operator = "", stated2] = CLAUSE.exec(clause) ?? [];
    if (stated2 === void 0) return void 0;
    if (operator.startsWith("==") && !stated2.includes("*")) version ??= stated2;
  }
  return { version };
}

// shared/ecosystems/python/requirement.ts
function parseRequirement(text) {
  const stated = withoutUsers(text.trim());
  const variable = VARIABLE.exec(stated)?.[0];
  if (variable !== void 0) return unclear(`${variable} depends on the environment`);
  const isAddress = ADDRESS.test(stated);
  const [requirement2 = "", marker] = divided(stated, isAddress ? "; " : ";");
  const isConditional = marker !== void 0;
  if (isAddress) return placed(requirement2, void 0, isConditional);
  const [path = ""] = requirement2.split("[", 1);
  const named = NAMED.exec(requirement2);
  if (named?.[3] === "@") return placed(named[4] ?? "", named[1], isConditional);
  if (isArchivePath(path)) return placed(path, void 0, isConditional);
  if (path.startsWith(".") || path.includes("/")) return { kind: "folder", path };
  return named === null ? unclear(NO_REQUIREMENT) : required(named, isConditional);
}
function parseEditable(text) {
  const stated = withoutUsers(text.trim());
  if (VARIABLE.test(stated) || VCS.test(stated) || /^[^/]*@/.test(stated)) {
    return parseRequirement(stated);
  }
  const path = stated.replace(/\[[^\]]*\]$/, "");
  return path.includes(":") ? unclear(NO_REQUIREMENT) : { kind: "folder", path };
}
var NO_REQUIREMENT = "pip does not accept this requirement";
var VARIABLE = /\$\{[A-Z0-9_]+\}/;
function withoutUsers(text) {
  return text.replace(USERS, (stated) => VARIABLE.test(stated) ? "://" : stated);
}
var USERS = /:\/\/(?:\$\{[A-Z0-9_]{1,100}\}|[\w.~:-]){1,200}@/;
var ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z-]+|https?|ftp|file):/i;
var VCS = /^(?:git|hg|svn|bzr)\+/i;
var NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(\[[A-Za-z0-9._, \t-]*\])?[ \t]*(@?)(.*)$/s;
function divided(text, mark2) {
  const at = text.indexOf(mark2);
  return at === -1 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + mark2.length)];
}
function required(named, isConditional) {
  const [, name = "", , , rest = ""] = named;
  const clauses = readClauses(rest);
  if (clauses === void 0) return unclear(NO_REQUIREMENT);
  const { version } = clauses;
  return version === void 0 ? { kind: "unpinned", name, range: rest.trim(), isConditional } : { kind: "pinned", name, version, isConditional };
}
var MAX_ADDRESS = 2048;
function placed(location, name, isConditional) {
  const whole = location.trim();
  const [address = "", fragment = ""] = whole.split("#", 2);
  if (/\s/.test(whole) || address.length > MAX_ADDRESS) return unclear(NO_REQUIREMENT);
  const egg = eggOf(fragment);
  if (name !== void 0 && egg !== void 0 && !isSame(name, egg))
    return contradiction(name, egg);
  const stated = name ?? egg;
  if (VCS.test(address)) return commitAt(address, stated, isConditional);
  const archive2 = isArchivePath(address.split("?", 1)[0] ?? "") ? archiveName(address) : void 0;
  if (archive2 === void 0) {
    return unclear("this URL contains no package name and version");
  }
  if (stated !== void 0 && !isSame(stated, archive2.name)) {
    return contradiction(stated, archive2.name);
  }
  return {
    kind: "pinned",
    ...archive2,
    name: stated ?? archive2.name,
    hashes: hashOf(fragment),
    downloadUrl: /^https?:/i.test(address) ? address : void 0,
    isConditional
  };
}
function commitAt(location, name, isConditional) {
  if (name === void 0)
    return unclear("a package name is required, as in `name @ git+https://…`");
  return {
    kind: "pinned",
    name,
    version: "",
    vcsUrl: location,
    downloadUrl: location,
    isConditional
  };
}
function eggOf(fragment) {
  const egg = fragment.split("&").find((part) => part.startsWith("egg="));
  return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(egg?.slice("egg=".length) ?? "")?.[0];
}
function hashOf(fragment) {
  const value = /^sha256=([0-9a-f]{64})(?:&|$)/.exec(fragment)?.[1];
  return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function isSame(name, other) {
  return normalizedName(name) === normalizedName(other);
}
function contradiction(name, other) {
  return unclear(`the requirement is for ${name}, but the URL is for ${other}`);
}
function unclear(reason) {
  return { kind: "unclear", reason };
}

// shared/ecosystems/python/requirement-options.ts
var LONG = /* @__PURE__ */ new Map([
  ["--requirement", "requirements"],
  ["--constraint", "constraints"],
  ["--editable", "editables"],
  ["--hash", "hashes"],
  ["--index-url", "setting"],
  ["--pypi-url", "setting"],
  ["--extra-index-url", "setting"],
  ["--find-links", "setting"],
  ["--no-binary", "setting"],
  ["--only-binary", "setting"],
  ["--trusted-host", "setting"],
  ["--use-feature", "setting"],
  ["--global-option", "setting"],
  ["--install-option", "setting"],
  ["--config-settings", "setting"],
  ["--no-index", "flag"],
  ["--prefer-binary", "flag"],
  ["--require-hashes", "flag"],
  ["--pre", "flag"]
]);
var SHORT = /* @__PURE__ */ new Map([
  ["r", "requirements"],
  ["c", "constraints"],
  ["e", "editables"],
  ["i", "setting"],
  ["f", "setting"],
  ["C", "setting"]
]);
function readOptions(words2) {
  const found2 = emptyOptions();
  const waiting = words2.values();
  for (const word of waiting) {
    if (word === "--") {
      for (const more of waiting) found2.rest.push(more);
    } else if (!word.startsWith("-") || word === "-") {
      found2.rest.push(word);
    } else {
      const problem3 = takeOption(found2, word, waiting);
      if (problem3 !== void 0) return problem3;
    }
  }
  return found2;
}
var SHOWN = 100;
function takeOption(found2, word, waiting) {
  const option = word.startsWith("--") ? longOption(word) : shortOption(word);
  if (option === void 0) return `pip has no option ${word.slice(0, SHOWN)}`;
  if (option.kind === "flag") return void 0;
  const value = option.value ?? waiting.next().value;
  if (value === void 0) return `the option ${word.slice(0, SHOWN)} has no value`;
  if (option.kind !== "setting") found2[option.kind].push(value);
  return void 0;
}
function emptyOptions() {
  const none = () => [];
  return {
    requirements: none(),
    constraints: none(),
    editables: none(),
    hashes: none(),
    rest: none()
  };
}
function longOption(word) {
  const equals = word.indexOf("=");
  const stated = equals === -1 ? word : word.slice(0, equals);
  const names = LONG.has(stated) ? [stated] : [...LONG.keys()].filter((name2) => name2.startsWith(stated));
  const [name = ""] = names;
  const kind = names.length === 1 ? LONG.get(name) : void 0;
  const value = equals === -1 ? void 0 : word.slice(equals + 1);
  if (kind === void 0 || kind === "flag" && value !== void 0) return void 0;
  return { kind, value };
}
function shortOption(word) {
  const kind = SHORT.get(word.charAt(1));
  return kind === void 0 ? void 0 : { kind, value: word.slice(2) || void 0 };
}

// shared/ecosystems/python/shell-words.ts
var PIECE = /'([^']*)'|"((?:\\["\\]|\\(?!["\\])|[^"\\])*)"|\\([\s\S])|([ \t\r\n]+)|[^'"\\ \t\r\n]+/y;
function shellWords(text) {
  const words2 = [];
  let word;
  const piece = new RegExp(PIECE);
  while (piece.lastIndex < text.length) {
    const found2 = piece.exec(text);
    if (found2 === null) return void 0;
    const [all, single, double, escaped, space] = found2;
    if (space !== void 0) {
      if (word !== void 0) words2.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? all);
    }
  }
  return word === void 0 ? words2 : [...words2, word];
}

// shared/ecosystems/python/requirement-line.ts
function readLine(text) {
  const at = /(?:^|[ \t])-/.exec(text)?.index ?? text.length;
  const stated = text.slice(0, at).trim();
  const words2 = shellWords(text.slice(at));
  const options = words2 === void 0 ? "a quote is not closed" : readOptions(words2);
  if (typeof options === "string") return unclearLine(options);
  return stated === "" ? optionLine(options) : requirementLine(stated, options);
}
function requirementLine(stated, options) {
  const { requirements: requirements2, constraints, editables, rest } = options;
  const other = [...requirements2, ...constraints, ...editables, ...withoutMarker(rest)][0];
  if (other !== void 0)
    return unclearLine(`pip ignores ${other.slice(0, SHOWN2)}, because it follows a requirement`);
  const requirement2 = parseRequirement(stated);
  return {
    requirements: [
      requirement2.kind === "pinned" && requirement2.hashes === void 0 ? { ...requirement2, hashes: hashesOf3(options.hashes) } : requirement2
    ],
    included: [],
    constraints: []
  };
}
function optionLine(options) {
  const { requirements: requirements2, constraints, editables, rest } = options;
  const [first] = withoutMarker(rest);
  if (first !== void 0) {
    return unclearLine(`pip ignores ${first.slice(0, SHOWN2)}, because it follows an option`);
  }
  const variable = [...requirements2, ...constraints].find((path) => /\$\{[A-Z0-9_]+\}/.test(path));
  if (variable !== void 0)
    return unclearLine(`${variable.slice(0, SHOWN2)} depends on the environment`);
  return {
    requirements: editables.map(parseEditable),
    included: requirements2,
    constraints
  };
}
function withoutMarker(words2) {
  return words2[0]?.startsWith(";") === true ? [] : words2;
}
var SHOWN2 = 100;
function unclearLine(reason) {
  return { requirements: [{ kind: "unclear", reason }], included: [], constraints: [] };
}
function hashesOf3(stated) {
  const [only = ""] = stated;
  const [, bits, value] = /^sha(256|384|512):([0-9a-f]{64,128})$/.exec(only) ?? [];
  if (value === void 0 || stated.length > 1) return void 0;
  const algorithm = bits === "256" ? "sha256" : bits === "384" ? "sha384" : "sha512";
  return [{ algorithm, value }];
}

// shared/ecosystems/python/required-package.ts
function pinnedPackage(file, pinned3, facts) {
  const { kind, isConditional, vcsUrl: vcsUrl2, ...stated } = pinned3;
  return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl2 } });
}
function requiredPackage(file, text, facts) {
  const [requirement2] = readLine(text).requirements;
  switch (requirement2?.kind) {
    case "pinned":
      return pinnedPackage(file, requirement2, facts);
    case "unpinned":
      return pythonPackage(file, { ...facts, name: requirement2.name, version: "" });
    case "folder":
      return unread2(
        file,
        "the requirement does not contain the package name of this folder",
        facts
      );
    case "unclear":
      return unread2(file, requirement2.reason, facts);
    case void 0:
      return void 0;
  }
}
function unread2(file, reason, { line }) {
  const message = `this requirement was skipped: ${reason}. Fix: write \`name==version\``;
  throw new DataError("unread-line", message, { path: file.path, line });
}

// shared/ecosystems/python/pip-compile.ts
function addReasons(via, comment) {
  const text = comment?.trim() ?? "";
  const stated = /^via(?:\s+|$)(.*)$/.exec(text)?.[1];
  if (stated === void 0 && !(via.isOpen && text !== "")) {
    via.isOpen = false;
    return;
  }
  via.isOpen = true;
  const items = (stated ?? text).split(",").map((item) => item.trim());
  via.items.push(...items.filter((item) => item !== ""));
}
function explain(packages, first, reasons) {
  const needs = needsBy(packages, reasons);
  for (let index = first; index < packages.length; index++) {
    const found2 = packages[index];
    const items = reasons.get(index)?.items ?? [];
    if (found2 === void 0) continue;
    packages[index] = {
      ...found2,
      isDirect: items.length === 0 ? found2.isDirect : items.some(isFile),
      dependsOn: needs.get(normalizedName(found2.name)) ?? found2.dependsOn
    };
  }
}
function needsBy(packages, reasons) {
  const needs = /* @__PURE__ */ new Map();
  for (const [index, { items }] of reasons) {
    const purl = packages[index]?.purl;
    if (purl === void 0) continue;
    for (const item of items.filter((one) => !isFile(one))) {
      const name = normalizedName(item.replace(/\[.*$/, ""));
      const known15 = needs.get(name);
      if (known15 === void 0) needs.set(name, [purl]);
      else known15.push(purl);
    }
  }
  return needs;
}
function isFile(item) {
  return item.startsWith("-r ") || item.endsWith(")");
}

// shared/ecosystems/python/project-folder.ts
var PROJECT_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
function unknownNeeds(from, stated, context) {
  const projects2 = foldersAbove(from).map((folder2) => joinedPath(folder2, stated)).filter((folder2) => !folder2.startsWith("..")).flatMap((folder2) => {
    const found2 = PROJECT_FILES.flatMap((name) => context.file(joinedPath(folder2, name)) ?? []);
    return found2.length === 0 ? [] : [found2];
  });
  if (stated.startsWith("/") || projects2.length === 0) return "the folder has no pyproject.toml";
  const isOpen = projects2.some((files) => !files.some(namesDependencies));
  return isOpen ? "a program determines the dependencies of this folder" : void 0;
}
function foldersAbove(path) {
  const segments = path.split("/").slice(0, -1);
  return [...segments.keys(), segments.length].map((count) => segments.slice(0, count).join("/"));
}
function namesDependencies(file) {
  if (!file.path.endsWith("pyproject.toml")) return false;
  try {
    const document = readToml(file);
    const project = objectAt(document, "project");
    const poetry = objectAt(objectAt(document, "tool") ?? {}, "poetry");
    if (project === void 0) return poetry !== void 0;
    return !(arrayAt(project, "dynamic") ?? []).includes("dependencies");
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

// shared/ecosystems/python/requirement-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
var SPACE = "[\\t\\x1f \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
var LEADING = new RegExp(`^${SPACE}+`);
var COMMENT = new RegExp(`${SPACE}#`);
var IS_SPACE = new RegExp(SPACE);
function* logicalLines(text) {
  let parts = [];
  let first = 0;
  let line = 0;
  for (const row of text.split(LINE_END)) {
    line++;
    if (parts.length === 0) first = line;
    const isContinued = row.endsWith("\\") && !isComment(row);
    parts.push(isContinued ? withoutBackslashes(row) : isComment(row) ? ` ${row}` : row);
    if (isContinued) continue;
    yield { ...divided2(parts.join("")), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { ...divided2(parts.join("")), line: first };
}
function isComment(row) {
  return row.replace(LEADING, "").startsWith("#");
}
function withoutBackslashes(row) {
  let [start, end] = [0, row.length];
  while (start < end && row[start] === "\\") start++;
  while (end > start && row[end - 1] === "\\") end--;
  return row.slice(start, end);
}
function divided2(text) {
  const mark2 = text.startsWith("#") ? 0 : text.search(COMMENT) + 1;
  const hasComment = text.startsWith("#") || mark2 > 0;
  if (!hasComment) return { text: trimmed(text), comment: void 0 };
  return { text: trimmed(text.slice(0, mark2)), comment: text.slice(mark2 + 1) };
}
function trimmed(text) {
  let [start, end] = [0, text.length];
  while (start < end && IS_SPACE.test(text.charAt(start))) start++;
  while (end > start && IS_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

// shared/ecosystems/python/requirements-text.ts
import { isAscii, isUtf8 } from "node:buffer";
function requirementsText(file) {
  const { bytes, hadMark } = file;
  if (hadMark === true) return bytes.toString("utf8");
  const coding = declaredCoding(bytes);
  if (coding === LATIN_1) return bytes.toString("latin1");
  if (coding === void 0 ? isUtf8(bytes) : CODINGS.has(coding) && isAscii(bytes)) {
    return bytes.toString("utf8");
  }
  if (coding !== void 0 && UTF_8.has(coding) && isUtf8(bytes)) return bytes.toString("utf8");
  const message = `pip decodes this file with the encoding ${coding ?? "of the machine"}. Fix: save the file as UTF-8`;
  throw new DataError("unreadable", message, { path: file.path });
}
var MAX_DECLARATION = 64 * 1024;
function declaredCoding(bytes) {
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const found2 = bytes.indexOf("\n", start);
    const end = found2 === -1 ? bytes.length : found2;
    const text = bytes.toString("latin1", start, Math.min(end, start + MAX_DECLARATION));
    const [, coding] = text.startsWith("#") && /coding[:=]\s*([-\w.]+)/.exec(text) || [];
    if (coding !== void 0) return coding.toLowerCase().replace(/[^a-z0-9]+/g, "_");
    start = end + 1;
  }
  return void 0;
}
var LATIN_1 = "latin_1";
var UTF_8 = /* @__PURE__ */ new Set(["utf_8", "utf8", "u8", "utf_8_sig"]);
var CODINGS = /* @__PURE__ */ new Set([
  ...UTF_8,
  "ascii",
  "us_ascii",
  "latin1",
  "iso_8859_1",
  "iso8859_1",
  "iso_8859_15",
  "cp1252",
  "windows_1252",
  "cp1250",
  "cp1251",
  "koi8_r"
]);

// shared/ecosystems/python/requirements-reading.ts
var MAX_INCLUDE_DEPTH = 20;
var SHOWN_PATH = 200;
function readRequirements(file, context) {
  const reading = { context, stated: [], problems: [], seen: /* @__PURE__ */ new Set() };
  readFile(reading, { file, isConstraint: false, depth: 0 });
  return reading;
}
function readFile(reading, part) {
  const { file, isConstraint: isConstraint2, depth } = part;
  const key = `${isConstraint2 ? "-c" : "-r"} ${file.path}`;
  if (reading.seen.has(key)) return;
  reading.seen.add(key);
  if (depth > MAX_INCLUDE_DEPTH) {
    const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} levels deep`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  let via = { items: [], isOpen: false };
  for (const { text, comment, line } of logicalLines(requirementsText(file))) {
    if (text !== "") {
      via = { items: [], isOpen: false };
      const { requirements: requirements2, included, constraints } = readLine(text);
      for (const requirement2 of requirements2) {
        reading.stated.push({ file, line, requirement: requirement2, isConstraint: isConstraint2, via });
      }
      for (const path of included) readIncluded(reading, part, { path, line, isConstraint: false });
      for (const path of constraints)
        readIncluded(reading, part, { path, line, isConstraint: true });
    }
    addReasons(via, comment);
  }
}
function readIncluded(reading, { file, depth }, { path, line, isConstraint: isConstraint2 }) {
  const other = includedFile(reading.context, file.path, path);
  if (other === void 0) {
    const message = `the included file ${path.slice(0, SHOWN_PATH)} was not read`;
    reading.problems.push({ code: "not-found", message, path: file.path, line });
    return;
  }
  try {
    readFile(reading, { file: other, isConstraint: isConstraint2, depth: depth + 1 });
  } catch (error) {
    reading.problems.push(problemOf(error));
  }
}
function includedFile(context, from, stated) {
  if (/^(?:\/|[a-z]+:)/i.test(stated)) return void 0;
  const path = joined(from, stated);
  return path === void 0 ? void 0 : context.file(path);
}
function joined(from, stated) {
  const segments = from.split("/").slice(0, -1);
  for (const segment of stated.split("/")) {
    if (segment === "..") {
      if (segments.pop() === void 0) return void 0;
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

// shared/ecosystems/python/requirements.ts
var requirements = {
  role: "manifest",
  wanted: { suffixes: [".txt", ".TXT", ".Txt", ".in", ".lock"], names: PROJECT_FILES },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => isRequirementsName(path) || isInRequirements(path),
  parse: parseRequirements
};
function isRequirementsName(path) {
  const name = baseName(path).toLowerCase();
  return /\.(?:txt|lock)$/.test(name) && name.includes("requirements");
}
function isInRequirements(path) {
  return /(?:^|\/)requirements\/[^/]*\.txt$/i.test(path);
}
function parseRequirements(file, context) {
  if (isHelmLock(file)) return { packages: [], problems: [], isForeign: true };
  const { stated, problems } = readRequirements(file, context);
  const isReported = ({ path }) => path === file.path || !requirements.isPrimary?.(path);
  if (stated.length > 0 && stated.every(isNoRequirement)) {
    if (!isRequirementsName(file.path)) return { packages: [], problems: [], isForeign: true };
    const message = "no line of this file is a requirement. Fix: use pip's format";
    throw new DataError("not-a-lockfile", message, { path: file.path });
  }
  const pins = pinsOf(stated);
  const reasons = /* @__PURE__ */ new Map();
  let count = 0;
  const parsed = parseEach(stated, (one) => {
    const found2 = packageOf2(one, pins, context, isReported(one.file));
    if (found2 !== void 0) reasons.set(count++, one.via);
    return found2;
  });
  const packages = [...parsed.packages];
  explain(packages, 0, reasons);
  const reported = stated.filter((one) => isReported(one.file));
  return {
    packages,
    problems: [...problems, ...parsed.problems, ...unlocked(reported, pins)]
  };
}
function isHelmLock({ path, bytes }) {
  return path.endsWith(".lock") && /^(?:dependencies|digest):/m.test(bytes.toString("latin1"));
}
function isNoRequirement({ requirement: requirement2 }) {
  return requirement2.kind === "unclear" && requirement2.reason === NO_REQUIREMENT;
}
function pinsOf(stated) {
  const pins = /* @__PURE__ */ new Map();
  for (const { requirement: requirement2 } of stated) {
    if (requirement2.kind !== "pinned" || requirement2.isConditional) continue;
    const name = normalizedName(requirement2.name);
    if (!pins.has(name)) pins.set(name, requirement2);
  }
  return pins;
}
function packageOf2({ file, line, requirement: requirement2, isConstraint: isConstraint2 }, pins, context, isReported) {
  const facts = { line, scope: "runtime" };
  switch (requirement2.kind) {
    case "pinned":
      return isConstraint2 ? void 0 : pinnedPackage(file, requirement2, facts);
    case "unpinned": {
      const pin = pins.get(normalizedName(requirement2.name));
      return pin === void 0 || isConstraint2 ? void 0 : pinnedPackage(file, pin, facts);
    }
    case "folder": {
      const reason = unknownNeeds(file.path, requirement2.path, context);
      if (reason !== void 0 && !isConstraint2 && isReported) unread2(file, reason, facts);
      return void 0;
    }
    case "unclear":
      return isReported ? unread2(file, requirement2.reason, facts) : void 0;
  }
}
function unlocked(stated, pins) {
  const open = stated.filter(
    (one) => one.requirement.kind === "unpinned" && !one.isConstraint && !pins.has(normalizedName(one.requirement.name))
  );
  return [...Map.groupBy(open, ({ file }) => file.path)].map(([path, some]) => ({
    code: "unlocked",
    message: unlockedMessage(path, [
      ...new Set(some.map(({ requirement: requirement2 }) => normalizedName(requirement2.name)))
    ]),
    path,
    line: some[0]?.line
  }));
}
var SHOWN_NAMES = 5;
function unlockedMessage(path, names) {
  const what = names.length === 1 ? "1 dependency" : `${names.length} dependencies`;
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : "";
  const shown3 = names.slice(0, SHOWN_NAMES).join(", ") + more;
  return `${baseName(path)} has ${what} without an exact version: ${shown3}. Fix: commit the installed versions (pip freeze, or pip-compile)`;
}

// shared/ecosystems/conda/environment.ts
var ENVIRONMENT_NAMES = ["environment.yml", "environment.yaml"];
var OTHER_NAMES = ["environment*", "conda*", "env"].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`
]);
var environmentFile = {
  role: "manifest",
  wanted: { names: ENVIRONMENT_NAMES, globs: OTHER_NAMES },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !/(?:^|[/.])conda-lock\.ya?ml$/.test(path),
  parse: parseEnvironment
};
function isCalledEnvironment(path) {
  return /^(?:environment.*|conda.*|env)\.ya?ml$/.test(baseName(path));
}
var FIX7 = "run `conda env export`";
var ENVIRONMENT_KEYS = ["channels", "dependencies", "prefix", "variables"];
function parseEnvironment(file, context) {
  const text = file.bytes.toString("utf8");
  const isNamed2 = ENVIRONMENT_NAMES.includes(baseName(file.path));
  if (!isNamed2 && !/\bdependencies\b/.test(text)) return FOREIGN;
  const document = parseYaml(text, file.path);
  if (!isNamed2 && isCalledEnvironment(file.path) && !isEnvironment(document)) return FOREIGN;
  if (document === void 0) return { packages: [], problems: [] };
  if (!isObject(document)) throw notALockfile(file, "dependencies", FIX7);
  if (!ENVIRONMENT_KEYS.some((key) => Object.hasOwn(document, key))) {
    return FOREIGN;
  }
  const lineOf = linesOfItems(text);
  return parseEach(statedIn(file, document), ({ spec, isPip }) => {
    const line = lineOf(spec);
    if (!isPip) return condaPackage(file, spec, line);
    checkIncludes(file, spec, line, context);
    return requiredPackage(file, spec, { line, isDirect: true });
  });
}
var FOREIGN = { packages: [], problems: [], isForeign: true };
function isEnvironment(document) {
  if (!isObject(document)) return false;
  const dependencies = arrayAt(document, "dependencies");
  if (dependencies === void 0) return false;
  const isKnown2 = ["channels", "name"].some((key) => Object.hasOwn(document, key));
  return isKnown2 || dependencies.some((item) => isObject(item) && arrayAt(item, "pip"));
}
function statedIn(file, document) {
  const dependencies = document["dependencies"] ?? [];
  if (!Array.isArray(dependencies)) throw notALockfile(file, "list of dependencies", FIX7);
  return dependencies.flatMap((item) => {
    const pip = isObject(item) ? arrayAt(item, "pip") : void 0;
    if (pip === void 0) return [{ spec: scalarText(item), isPip: false }];
    return pip.map((spec) => ({ spec: scalarText(spec), isPip: true }));
  });
}
function checkIncludes(file, spec, line, context) {
  const missing2 = readLine(spec).included.find((path) => {
    const other = besidePath(file.path, path);
    return context.file(other) === void 0 || requirements.isPrimary?.(other) === false;
  });
  if (missing2 === void 0) return;
  const message = `the included file ${missing2.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
  throw new DataError("not-found", message, { path: file.path, line });
}
function condaPackage(file, spec, line) {
  const colons = spec.lastIndexOf("::");
  const channel = colons === -1 ? void 0 : spec.slice(0, colons);
  const stated = (colons === -1 ? spec : spec.slice(colons + 2)).trim();
  const name = /^[A-Za-z0-9_][A-Za-z0-9_.-]*/.exec(stated)?.[0];
  if (name === void 0) throw unread(file, { text: spec, line }, FIX7);
  const { version, build } = pinOf(stated.slice(name.length).trim());
  return packageOf(file, {
    type: "conda",
    name: name.toLowerCase(),
    version,
    qualifiers: { channel: channelName(channel), build },
    line,
    isDirect: true
  });
}
function pinOf(clauses) {
  const match = /^={1,2}\s*([A-Za-z0-9_.!+-]+)(?:\s*=\s*([A-Za-z0-9_.-]+))?$/.exec(clauses);
  return { version: match?.[1] ?? "", build: match?.[2] };
}

// shared/ecosystems/conda/environment-manifest.ts
var environmentManifest = (environment, names, locks) => withManifest(
  environment,
  {
    ecosystem: "",
    manifests: names,
    locks,
    note: "A file that pins every package, such as the output of `conda env export`, needs no lockfile."
  },
  ({ packages }) => openRequirements(packages)
);
function openRequirements(packages) {
  const open = packages.filter(({ version, purl }) => version === "" && !purl.includes("vcs_url"));
  return {
    dependencies: open.map(({ name }) => ({ name, isDevelopment: false })),
    fix: "commit conda-lock.yml (conda-lock), or the output of conda env export"
  };
}

// shared/ecosystems/conda/conda-archive.ts
var MAX_LENGTH4 = 2048;
var ARCHIVE2 = /^([A-Za-z0-9_.-]+)-([A-Za-z0-9_.!+]+)-([A-Za-z0-9_.]+)\.(?:conda|tar\.bz2)$/;
function packageOfArchive(file, address, facts = {}) {
  const [url = ""] = address.split("#", 1);
  if (url.length > MAX_LENGTH4) return void 0;
  const slash = url.lastIndexOf("/");
  const [, name, version, build] = ARCHIVE2.exec(decoded2(url.slice(slash + 1))) ?? [];
  if (name === void 0 || version === void 0) return void 0;
  return packageOf(file, {
    ...facts,
    type: "conda",
    name: name.toLowerCase(),
    version,
    downloadUrl: url,
    qualifiers: {
      build,
      channel: channelName(url.slice(0, Math.max(slash, 0))),
      subdir: subdirOf(url),
      type: archiveType(url)
    }
  });
}
function decoded2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// shared/ecosystems/conda/explicit.ts
var condaExplicit = {
  wanted: { suffixes: [".txt", ".lock"] },
  wantedIn: ["directory", "file"],
  isLikely: isExplicit,
  parse: parseExplicit
};
var MARK = "@EXPLICIT";
function isExplicit(bytes) {
  return bytes.includes(MARK);
}
function parseExplicit(file) {
  if (!isExplicit(file.bytes)) return { packages: [], problems: [], isForeign: true };
  const rows = [...rowsOf(file.bytes.toString("utf8"))];
  if (!rows.some(({ text }) => text === MARK)) {
    return { packages: [], problems: [], isForeign: true };
  }
  const entries = rows.filter(
    ({ text }) => text !== MARK && (!text.startsWith("#") || PIP.test(text))
  );
  return parseEach(entries, ({ text, line }) => {
    const facts = { line, isDirect: false };
    if (PIP.test(text)) return requiredPackage(file, text.replace(PIP, ""), facts);
    const found2 = packageOfArchive(file, text, facts);
    if (found2 === void 0) throw unread(file, { text, line }, "run `conda list --explicit`");
    return found2;
  });
}
var PIP = /^#\s*pip\s+(?=\S+ @ |\S+==)/;
function* rowsOf(text) {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() !== "") yield { text: row.trim(), line };
  }
}

// shared/ecosystems/conda/installed.ts
var condaMeta = {
  wanted: { directories: ["conda-meta"] },
  wantedIn: ["image"],
  isPrimary: (path) => path.endsWith(".json"),
  parse: parseRecord
};
function parseRecord(file) {
  const text = file.bytes.toString("utf8");
  const record = parseJson(text, file.path);
  const name = isObject(record) ? stringAt(record, "name") : void 0;
  if (!isObject(record) || name === void 0) return { packages: [], problems: [] };
  const found2 = packageOf(file, {
    type: "conda",
    name,
    version: stringAt(record, "version") ?? "",
    qualifiers: {
      build: stringAt(record, "build") ?? stringAt(record, "build_string"),
      channel: channelName(stringAt(record, "channel")),
      subdir: stringAt(record, "subdir"),
      type: archiveType(stringAt(record, "fn") ?? stringAt(record, "url") ?? "")
    },
    line: lineAt(
      jsonLines(text, (path) => path.length === 0),
      "name"
    ),
    license: stringAt(record, "license"),
    hashes: hashesOf2(record),
    downloadUrl: stringAt(record, "url"),
    isDirect: requested(record)
  });
  return { packages: [found2], problems: [] };
}
function requested(record) {
  const specs = arrayAt(record, "requested_specs") ?? [stringAt(record, "requested_spec")];
  const [first] = specs;
  if (first === void 0 && arrayAt(record, "requested_specs") === void 0) return void 0;
  return first !== void 0 && first !== "" && first !== "None";
}

// shared/ecosystems/conda/other-environment.ts
var otherEnvironment = {
  wanted: { suffixes: [".yaml", ".yml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isCalledEnvironment(path) && baseName(path) !== "package.yaml",
  isLikely: mayBeEnvironment,
  parse: parseOther
};
var FOREIGN2 = { packages: [], problems: [], isForeign: true };
function mayBeEnvironment(bytes) {
  return bytes.includes("dependencies:") && KEYS_BESIDE.some((key) => bytes.includes(key));
}
var KEYS_BESIDE = ["channels:", "pip:", "name:"];
function hasOnlyKeys(document) {
  const keys = Object.keys(document);
  return keys.includes("name") && keys.every((key) => key === "name" || ENVIRONMENT_KEYS.includes(key));
}
function parseOther(file, context) {
  if (!mayBeEnvironment(file.bytes)) return FOREIGN2;
  const text = file.bytes.toString("utf8");
  try {
    const document = parseYaml(text, file.path);
    return isOtherEnvironment(document) ? parseEnvironment(file, context) : FOREIGN2;
  } catch (error) {
    const isMeant = /^channels:/m.test(text) && /^dependencies:/m.test(text);
    if (error instanceof DataError && !isMeant) return FOREIGN2;
    throw error;
  }
}
function isOtherEnvironment(document) {
  if (!isObject(document)) return false;
  const dependencies = arrayAt(document, "dependencies") ?? [];
  const isPip = (item) => isObject(item) && arrayAt(item, "pip") !== void 0;
  if (!dependencies.every((item) => typeof item === "string" || isPip(item))) return false;
  if (dependencies.length === 0) return false;
  if (arrayAt(document, "channels") !== void 0 || dependencies.some(isPip)) return true;
  const isSpec = (item) => /^[A-Za-z][\w.-]*\s*[=<>]/.test(`${item}`);
  return hasOnlyKeys(document) && dependencies.some(isSpec);
}

// shared/ecosystems/python/locked-archive.ts
function requireSame(file, { name, version, line }, archives) {
  for (const location of archives) {
    const archive2 = archiveName(location);
    if (archive2 === void 0) continue;
    const isSame3 = normalizedName(archive2.name) === normalizedName(name) && (version === "" || isSameVersion(archive2.version, version));
    if (isSame3) continue;
    const message = `${name} ${version} has an archive for ${archive2.name} ${archive2.version}. Fix: regenerate the lockfile`;
    throw new DataError("contradiction", message, { path: file.path, line });
  }
}
function isSameVersion(one, other) {
  if (one === other) return true;
  try {
    return schemeFor("PyPI")?.compare(one.replaceAll("_", "-"), other) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
function archivesIn(files) {
  return files.filter(isObject).flatMap((file) => {
    const locations = ["url", "path", "name", "file", "filename"].map((key) => stringAt(file, key));
    return locations.filter((location) => location !== void 0);
  });
}

// shared/ecosystems/conda/pixi-lock.ts
var pixiLock = {
  role: "lockfile",
  wanted: { names: ["pixi.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePixiLock
};
var FIX8 = "run `pixi lock`";
function parsePixiLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, "packages") : void 0;
  if (!isObject(document) || entries === void 0 || document["version"] === void 0) {
    throw notALockfile(file, "package list", FIX8);
  }
  const lines = linesOfAddresses(text);
  return parseEach(entries.entries(), ([index, value]) => {
    const entry = objectEntry(file, value, { text: `package ${index + 1}` });
    return lockedPackage2(file, entry, lines);
  });
}
function linesOfAddresses(text) {
  const lines = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const address = /^\s*(?:- )?(?:conda|pypi|url): (\S+)$/.exec(row)?.[1];
    if (address !== void 0) lines.set(address, line);
  }
  return lines;
}
function lockedPackage2(file, entry, lines) {
  const kind = stringAt(entry, "kind");
  const conda = stringAt(entry, "conda") ?? (kind === "conda" ? stringAt(entry, "url") : void 0);
  const pypi = stringAt(entry, "pypi") ?? (kind === "pypi" ? addressOf(entry) : void 0);
  const hashes = hashesOf2(entry);
  if (conda !== void 0) {
    const line2 = lines.get(conda);
    const found2 = packageOfArchive(file, conda, { line: line2, hashes });
    if (found2 === void 0 && !isFolder(conda)) throw unread(file, { text: conda, line: line2 }, FIX8);
    return found2;
  }
  if (pypi === void 0) throw unread(file, { text: JSON.stringify(entry) }, FIX8);
  if (isFolder(pypi)) return void 0;
  const line = lines.get(pypi);
  const archive2 = archiveName(pypi);
  const name = stringAt(entry, "name") ?? archive2?.name;
  const version = scalarText(entry["version"]) || archive2?.version;
  if (name === void 0 || version === void 0) throw unread(file, { text: pypi, line }, FIX8);
  requireSame(file, { name, version, line }, [pypi]);
  const facts = { version, line, hashes, downloadUrl: pypi };
  return pythonPackage(file, { ...facts, name: normalizedName(name) });
}
function addressOf(entry) {
  return stringAt(entry, "url") ?? stringAt(entry, "path");
}
function isFolder(location) {
  return /^\.{0,2}(?:\/|$)/.test(location) && archiveName(location) === void 0;
}

// shared/ecosystems/conda/pixi-toml.ts
var pixiToml = (lockfile) => manifestFormat(
  { wanted: { names: ["pixi.toml", "pyproject.toml"] } },
  {
    ecosystem: "",
    manifests: ["pixi.toml"],
    locks: [{ format: lockfile, names: ["pixi.lock"] }],
    note: "Assay also reads the `tool.pixi` tables in `pyproject.toml`."
  },
  readPixi
);
var CONDA = ["dependencies", "host-dependencies", "build-dependencies"];
var PYTHON = "pypi-dependencies";
function readPixi(file) {
  const document = readToml(file);
  const pixi = baseName(file.path) === "pixi.toml" ? document : objectAt(objectAt(document, "tool") ?? {}, "pixi");
  if (pixi === void 0) return void 0;
  const tables = [pixi, ...below(pixi, "feature")].flatMap((one) => [one, ...below(one, "target")]);
  const conda = tables.flatMap((one) => CONDA.flatMap((key) => namesIn(one, key)));
  const python = tables.flatMap((one) => Object.entries(objectAt(one, PYTHON) ?? {}));
  return {
    dependencies: [
      ...[...new Set(conda)].map((name) => ({ name, isDevelopment: false })),
      ...python.filter(([, value]) => !isOfFolder(value)).map(([name, value]) => ({
        name: normalizedName(name),
        isDevelopment: false,
        exact: exactPython(file, name, value)
      }))
    ],
    fix: "commit pixi.lock (pixi lock)"
  };
}
function below(holder, key) {
  return Object.values(objectAt(holder, key) ?? {}).filter(isObject);
}
function namesIn(holder, key) {
  const table = objectAt(holder, key) ?? {};
  return Object.keys(table).filter((name) => !isOfFolder(table[name]));
}
function isOfFolder(value) {
  return isObject(value) && stringAt(value, "path") !== void 0;
}
function exactPython(file, name, value) {
  const stated = isObject(value) ? stringAt(value, "version") : value;
  const version = /^==\s*([\w.!+-]+)$/.exec(typeof stated === "string" ? stated : "")?.[1];
  return version === void 0 ? void 0 : pythonPackage(file, { name, version, isDirect: true });
}

// shared/ecosystems/conda.ts
var LOCKS = [
  { format: condaLock, names: ["conda-lock.yml"] },
  { format: condaExplicit, names: ["conda-linux-64.lock"] }
];
var NAMES = ["environment*.yml", "conda*.yml", "env.yml"];
var ecosystem6 = {
  id: "conda",
  formats: [
    environmentManifest(environmentFile, NAMES, LOCKS),
    environmentManifest(otherEnvironment, ["*.yml"], LOCKS),
    condaLock,
    condaExplicit,
    pixiLock,
    pixiToml(pixiLock),
    condaMeta
  ]
};

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

// shared/ecosystems/dart/pubspec-overrides.ts
var PUBSPEC = "pubspec.yaml";
var PUBSPEC_OVERRIDES = "pubspec_overrides.yaml";
var KEY = "dependency_overrides";
var MAX_NAMED2 = 10;
var SHOWN3 = 120;
function pubspecOverrides(file, context) {
  const tables = [PUBSPEC_OVERRIDES, PUBSPEC].map((name) => {
    const found2 = context.file(besidePath(file.path, name));
    const document = found2 === void 0 ? void 0 : parseYaml(found2.bytes.toString("utf8"), found2.path);
    return isObject(document) ? objectAt(document, KEY) : void 0;
  });
  return tables.find((table) => table !== void 0) ?? {};
}
function withPubspecOverrides(file, read2, context) {
  const locked3 = new Map(read2.packages.map(({ name, version }) => [name, version]));
  const missing2 = Object.entries(pubspecOverrides(file, context)).flatMap(([name, value]) => {
    const [version, range] = [locked3.get(name), isObject(value) ? value["version"] : value];
    const wanted = scalarText(range);
    const isSame3 = version === void 0 || wanted === "" || mayBeIn(version, wanted);
    return isSame3 ? [] : [{ name, wanted }];
  });
  return {
    packages: [...read2.packages, ...missing2.flatMap((one) => exactPackage(file, one))],
    problems: [...read2.problems, ...missing2.slice(0, MAX_NAMED2).map((one) => problem(file, one))]
  };
}
function exactPackage(file, { name, wanted }) {
  if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(wanted)) return [];
  return [packageOf(file, { type: "pub", ecosystem: "Pub", name, version: wanted })];
}
function problem({ path }, { name, wanted }) {
  const what = `${name} ${wanted}`.slice(0, SHOWN3);
  const message = `the project overrides ${what}, but the lockfile has a different version. Fix: run \`dart pub get\``;
  return { code: "contradiction", message, path };
}

// shared/ecosystems/dart/pubspec.ts
var pubspec = (lockfile) => manifestFormat(
  {
    wanted: { names: [PUBSPEC, PUBSPEC_OVERRIDES] },
    isPrimary: (path) => baseName(path) === PUBSPEC
  },
  {
    ecosystem: "Pub",
    manifests: [PUBSPEC],
    locks: [{ format: lockfile, names: ["pubspec.lock"], coverage: workspaceOf }],
    note: "The lockfile in the root folder covers a workspace member if the root pubspec.yaml names the member’s folder."
  },
  readPubspec
);
function workspaceOf(lockfile, context) {
  const root = context.file(besidePath(lockfile.path, PUBSPEC));
  const folders = root === void 0 ? [] : arrayAt(documentOf(root), "workspace") ?? [];
  const manifests = folders.map(
    (folder2) => besidePath(lockfile.path, `${scalarText(folder2)}/${PUBSPEC}`)
  );
  return { manifests, names: [], replaced: Object.keys(pubspecOverrides(lockfile, context)) };
}
function documentOf(file) {
  const document = parseYaml(file.bytes.toString("utf8"), file.path);
  return isObject(document) ? document : {};
}
var OWN = ["name", "workspace", "dependencies", "environment"];
function readPubspec(file, context) {
  const document = documentOf(file);
  if (!OWN.some((key) => Object.hasOwn(document, key))) {
    throw notALockfile(file, "name", "add a package name (dart create)");
  }
  return {
    name: stringAt(document, "name"),
    dependencies: [
      ...inTable(file, objectAt(document, "dependencies"), false),
      ...inTable(file, objectAt(document, "dev_dependencies"), true),
      ...inTable(file, pubspecOverrides(file, context), false)
    ],
    fix: "commit pubspec.lock (dart pub get)"
  };
}
function inTable(file, table, isDevelopment) {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    const isElsewhere = isObject(value) && ["sdk", "path"].some((key) => Object.hasOwn(value, key));
    if (isElsewhere) return [];
    const version = /^\d+\.\d+\.\d+[\w.+-]*$/.exec(scalarText(value))?.[0];
    const scope = isDevelopment ? "development" : "runtime";
    const facts = { type: "pub", ecosystem: "Pub", scope, isDirect: true };
    const exact = version === void 0 ? void 0 : packageOf(file, { ...facts, name, version });
    return [{ name, isDevelopment, exact }];
  });
}

// shared/ecosystems/named-at-runtime.ts
function withNamedAtRuntime(packages, names, nameOf7 = ({ name }) => name) {
  if (names.size === 0 || !packages.some(isForDevelopment)) return packages;
  const named = Map.groupBy(packages, nameOf7);
  const contradicted2 = [...names].flatMap((name) => {
    const found2 = named.get(name) ?? [];
    return found2.every(isForDevelopment) ? found2 : [];
  });
  if (contradicted2.length === 0) return packages;
  const needed = reachable2(contradicted2, packages);
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

// shared/ecosystems/dart.ts
var pubspecLock = {
  role: "lockfile",
  wanted: { names: ["pubspec.lock", PUBSPEC, PUBSPEC_OVERRIDES] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pubspec.lock",
  parse: (file, context) => {
    const { packages, problems } = parsePubspecLock(file);
    const named = withNamedAtRuntime(packages, runtimeNames(file, context));
    return withPubspecOverrides(file, { packages: named, problems }, context);
  }
};
function runtimeNames(lockfile, context) {
  const found2 = context.file(besidePath(lockfile.path, PUBSPEC));
  const manifest2 = found2 && parseYaml(found2.bytes.toString("utf8"), found2.path);
  return new Set(Object.keys(isObject(manifest2) && objectAt(manifest2, "dependencies") || {}));
}
var ecosystem7 = { id: "dart", formats: [pubspecLock, pubspec(pubspecLock)] };
var PUB_HOSTS = /* @__PURE__ */ new Set([
  "https://pub.dev",
  "https://pub.dartlang.org",
  "https://pub.flutter-io.cn",
  "https://mirrors.tuna.tsinghua.edu.cn/dart-pub"
]);
var FIX9 = "run `dart pub get`";
function parsePubspecLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const packages = isObject(document) ? objectAt(document, "packages") : void 0;
  if (packages === void 0) throw notALockfile(file, "packages", FIX9);
  const lines = keyLines(text);
  const parsed = parseEach(Object.entries(packages), ([name, value]) => {
    const location = { text: name, line: lines.get(name) };
    return lockedPackage3(file, location, objectEntry(file, value, location));
  });
  if (["sdk", "sdks"].some((key) => Object.hasOwn(document ?? {}, key))) return parsed;
  const cut = problemOf(notALockfile(file, "sdks", FIX9));
  return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}
var SOURCES = /* @__PURE__ */ new Set(["hosted", "git", "path", "sdk"]);
function lockedPackage3(file, location, entry) {
  const source = stringAt(entry, "source");
  const version = stringAt(entry, "version");
  if (!version || !SOURCES.has(source)) throw unread(file, location, FIX9);
  const description2 = objectAt(entry, "description") ?? {};
  const url = stringAt(description2, "url")?.replace(/\/$/, "");
  const isHosted = source === "hosted";
  const isPublic = isHosted && (url === void 0 || PUB_HOSTS.has(url));
  const commit = stringAt(description2, "resolved-ref");
  return packageOf(file, {
    type: "pub",
    // The first versions of pub wrote only the name as the description.
    name: (isHosted ? stringAt(description2, "name") ?? stringAt(entry, "description") : void 0) ?? location.text,
    version,
    qualifiers: {
      repository_url: isHosted && !isPublic ? url : void 0,
      vcs_url: vcsUrl(url, commit)
    },
    // Another server can be a mirror, and a commit is usually from a fork. A mirror and a fork have the name and the
    // vulnerabilities of the original package.
    ecosystem: isHosted || source === "git" ? "Pub" : void 0,
    line: location.line,
    ...DEPENDENCIES.get(stringAt(entry, "dependency") ?? ""),
    hashes: hashesOf4(stringAt(description2, "sha256")),
    downloadUrl: commit === void 0 ? void 0 : url
  });
}
var DEPENDENCIES = /* @__PURE__ */ new Map([
  ["direct main", { scope: "runtime", isDirect: true }],
  ["direct overridden", { scope: "runtime", isDirect: true }],
  ["direct dev", { scope: "development", isDirect: true }],
  ["transitive", { scope: "unknown", isDirect: false }]
]);
function hashesOf4(sha256) {
  const isHash = sha256 !== void 0 && /^[0-9a-f]{64}$/.test(sha256);
  return isHash ? [{ algorithm: "sha256", value: sha256 }] : void 0;
}
function keyLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let indent;
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const key = row.trim();
    const depth = row.length - row.trimStart().length;
    if (depth === 0 && key !== "" && !key.startsWith("#")) isInside = key === "packages:";
    if (!isInside || depth === 0 || !key.endsWith(":")) continue;
    indent ??= depth;
    if (depth === indent) lines.set(key.slice(0, -1).replace(/^["']|["']$/g, ""), line);
  }
  return lines;
}

// shared/ecosystems/control-file.ts
function readParagraphs(text, wanted) {
  const paragraphs = [];
  let fields = /* @__PURE__ */ new Map();
  let first = 0;
  let current;
  const finish2 = () => {
    if (fields.size > 0) paragraphs.push({ line: first, fields });
    fields = /* @__PURE__ */ new Map();
    first = 0;
    current = void 0;
  };
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row === "") {
      finish2();
      continue;
    }
    if (first === 0) first = line;
    current = addRow(fields, wanted, row, current);
  }
  finish2();
  return paragraphs;
}
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

// shared/ecosystems/debian/owned-files.ts
var LIST = ".list";
var SUMS = ".md5sums";
function* ownedFiles3(installed3, { file, context, root, info }) {
  const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString("utf8") ?? "";
  for (const { found: found2 } of installed3) {
    for (const row of linesOf(sums)) {
      const path = row.slice(row.indexOf(" ")).trim();
      if (path !== "") yield { owner: found2.purl, path: root + path };
    }
    const { name, architecture } = found2;
    const list = context.file(`${info}${name}${LIST}`) ?? context.file(`${info}${name}:${architecture}${LIST}`);
    for (const path of listedIn2(list?.bytes.toString("utf8") ?? "")) {
      yield { owner: found2.purl, path: root + path };
    }
  }
}
function listedIn2(list) {
  const paths = [];
  for (const row of list.split(/\r?\n/)) {
    const tab = row.indexOf("	");
    if (row.startsWith("/")) paths.push(row.slice(1, tab === -1 ? void 0 : tab));
  }
  return paths;
}

// shared/ecosystems/debian/relations.ts
function withEdges2(installed3) {
  const providers = /* @__PURE__ */ new Map();
  for (const { paragraph, found: found2 } of installed3) {
    for (const [name] of relations(paragraph, "provides")) {
      if (name !== void 0 && !providers.has(name)) providers.set(name, found2.purl);
    }
  }
  for (const { found: found2 } of installed3) providers.set(found2.name, found2.purl);
  return installed3.map(({ paragraph, found: found2 }) => ({
    ...found2,
    dependsOn: [...relations(paragraph, "depends"), ...relations(paragraph, "pre-depends")].flatMap(
      (alternatives) => firstInstalled(alternatives, providers)
    )
  }));
}
function firstInstalled(alternatives, providers) {
  for (const name of alternatives) {
    const purl = providers.get(name);
    if (purl !== void 0) return [purl];
  }
  return [];
}
function relations({ fields }, field) {
  const value = fields.get(field);
  if (value === void 0 || value === "") return [];
  return value.split(",").map((clause) => clause.split("|").map(relationName2));
}
function relationName2(relation) {
  return relation.trim().split(/[\s(:[]/, 1)[0] ?? "";
}

// shared/ecosystems/debian/shared-license.ts
function withSharedLicenses(packages) {
  const byPurl = new Map(packages.map((found2) => [found2.purl, found2]));
  return packages.map((found2) => {
    const license = found2.license ?? licenseOfNeeded(found2, byPurl);
    return license === found2.license ? found2 : { ...found2, license };
  });
}
function licenseOfNeeded({ source, dependsOn }, byPurl) {
  const licenses = /* @__PURE__ */ new Set();
  for (const purl of dependsOn) {
    const needed = byPurl.get(purl);
    const isOfSameSource = needed?.source?.name === source?.name && needed?.source?.version === source?.version;
    if (isOfSameSource && needed?.license !== void 0) licenses.add(needed.license);
  }
  const [license] = licenses;
  return licenses.size === 1 ? license : void 0;
}

// shared/ecosystems/debian/auto-installed.ts
var FIELDS2 = /* @__PURE__ */ new Set(["package", "architecture", "auto-installed"]);
var known3 = /* @__PURE__ */ new WeakMap();
function isAutoInstalled(file, { name, architecture }) {
  const names = known3.get(file) ?? readNames(file.bytes.toString("utf8"));
  known3.set(file, names);
  return names.has(architecture === "all" ? name : `${name}:${architecture}`);
}
function readNames(text) {
  const automatic = readParagraphs(text, FIELDS2).filter(
    ({ fields }) => fields.get("auto-installed") === "1"
  );
  return new Set(
    automatic.flatMap(({ fields }) => {
      const name = fields.get("package") ?? "";
      return [name, `${name}:${fields.get("architecture")}`];
    })
  );
}

// shared/ecosystems/debian/copyright.ts
var MAX_LICENSES = 100;
var MAX_SYNOPSIS_LENGTH = 100;
var known4 = /* @__PURE__ */ new WeakMap();
function licenseOfCopyright(file) {
  if (file === void 0) return void 0;
  const license = known4.get(file) ?? readLicense(file.bytes.toString("utf8"));
  known4.set(file, license);
  return license === "" ? void 0 : license;
}
function readLicense(text) {
  const isMachineReadable = /^Format(?:-Specification)?:/im.test(text.slice(0, 1e3));
  const names = isMachineReadable ? statedNames(text) : commonNames(text);
  const licenses = [...new Set(names)].slice(0, MAX_LICENSES);
  return licenses.length === 1 ? licenses[0] ?? "" : licenses.map(inParentheses).join(" AND ");
}
function statedNames(text) {
  const names = /* @__PURE__ */ new Set();
  for (const [, rest = ""] of text.matchAll(/(?:^|\n)license:([^\n]*)/gi)) {
    const name = rest.trim();
    if (name !== "" && name.length <= MAX_SYNOPSIS_LENGTH) names.add(name);
  }
  return [...names].map(spdxExpression);
}
function commonNames(text) {
  const found2 = text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)/g);
  return [...found2].map((match) => match[1] ?? "");
}
function spdxExpression(name) {
  if (name.includes(",")) return name;
  const words2 = name.split(/\s+(or|and)\s+/i);
  return words2.map((word, index) => index % 2 === 1 ? word.toUpperCase() : spdxName(word)).join(" ");
}
var NAMES2 = /* @__PURE__ */ new Map([
  ["0bsd", "0BSD"],
  ["apache-2", "Apache-2.0"],
  ["artistic", "Artistic-1.0"],
  ["artistic-2", "Artistic-2.0"],
  ["bsd-2-clause", "BSD-2-Clause"],
  ["bsd-3-clause", "BSD-3-Clause"],
  ["bsd-4-clause", "BSD-4-Clause"],
  ["bsd-4-clause-uc", "BSD-4-Clause-UC"],
  ["cc0", "CC0-1.0"],
  ["expat", "MIT"],
  ["ms-pl", "MS-PL"],
  ["openldap-2.8", "OLDAP-2.8"],
  ["zlib", "Zlib"]
]);
var EXCEPTIONS = /* @__PURE__ */ new Map([
  ["bison", "Bison-exception-2.2"],
  ["bison-2.2", "Bison-exception-2.2"],
  ["classpath", "Classpath-exception-2.0"],
  ["font", "Font-exception-2.0"],
  ["libtool", "Libtool-exception"],
  ["linux-syscall-note", "Linux-syscall-note"],
  ["texinfo", "Texinfo-exception"]
]);
function spdxName(word) {
  const excepted = /^(\S+)[ -]with[ -](\S+)[ -]exception$/i.exec(word);
  const exception = EXCEPTIONS.get(excepted?.[2]?.toLowerCase() ?? "");
  const license = gnuName(excepted?.[1] ?? "");
  if (license !== void 0 && exception !== void 0) return `${license} WITH ${exception}`;
  return gnuName(word) ?? NAMES2.get(word.toLowerCase()) ?? word;
}
function gnuName(word) {
  const gnu = /^([AL]?GPL|GFDL)(-NIV)?-?v?(\d)(?:\.(\d))?(?:\.0)*(\+?)$/i.exec(word);
  if (gnu === null) return void 0;
  const [, name = "", without = "", major = "", minor = "0", later] = gnu;
  const variant = without === "" ? "" : "-no-invariants";
  return `${name.toUpperCase()}-${major}.${minor}${variant}-${later === "+" ? "or-later" : "only"}`;
}
function inParentheses(license) {
  return / (?:AND|OR|WITH) /.test(license) ? `(${license})` : license;
}

// shared/ecosystems/debian/to-package.ts
var AUTO_INSTALLED = "var/lib/apt/extended_states";
var DOCUMENTS = "usr/share/doc";
var COPYRIGHT = "copyright";
var CONTROL = ".control";
function toPackage4(database2, type, { fields, line }) {
  const { file, context } = database2;
  const name = fields.get("package") ?? "";
  const version = fields.get("version") ?? "";
  if (name === "" || version === "") {
    const message = "an installed package has no name or version";
    throw new DataError("malformed", message, { path: file.path, line });
  }
  const architecture = fields.get("architecture");
  const { os } = context;
  return packageOf(file, {
    type,
    // The purl specification requires the vendor for deb. It does not define opkg, which has no vendors.
    namespace: type === "deb" ? os?.id ?? "debian" : void 0,
    name,
    version,
    line,
    architecture,
    qualifiers: { arch: architecture, distro: distroOf(context) },
    ecosystem: type === "deb" ? osvRelease(os) : void 0,
    source: sourceOf(fields.get("source"), name, version),
    supplier: fields.get("maintainer"),
    ...type === "deb" ? factsBeside({ name, architecture }, database2) : factsOfControl(name, database2),
    scope: "runtime"
  });
}
function factsBeside(one, { root, context }) {
  const states = context.file(`${root}${AUTO_INSTALLED}`);
  return {
    license: licenseOfCopyright(context.file(`${root}${DOCUMENTS}/${one.name}/${COPYRIGHT}`)),
    isDirect: states === void 0 ? void 0 : !isAutoInstalled(states, one)
  };
}
function factsOfControl(name, { info, context }) {
  const text = context.file(`${info}${name}${CONTROL}`)?.bytes.toString("utf8") ?? "";
  const fields = readParagraphs(text, CONTROL_FIELDS)[0]?.fields;
  const supplier = fields?.get("maintainer");
  return { license: fields?.get("license"), ...supplier !== void 0 && { supplier } };
}
var CONTROL_FIELDS = /* @__PURE__ */ new Set(["license", "maintainer"]);
function sourceOf(source, name, version) {
  const [sourceName2 = "", rest = ""] = (source ?? "").split(" ");
  const stated = rest.replace("(", "").replace(")", "");
  return {
    name: sourceName2 === "" ? name : sourceName2,
    version: stated === "" ? version : stated
  };
}

// shared/ecosystems/debian.ts
var STATUS = "var/lib/dpkg/status";
var STATUS_FOLDER = "var/lib/dpkg/status.d";
var OPKG_FOLDERS = ["usr/lib/opkg", "var/lib/opkg"];
var COMPANIONS = [AUTO_INSTALLED, SUMS, LIST, CONTROL, `/${COPYRIGHT}`];
var isPrimary = (path) => !COMPANIONS.some((end) => path.endsWith(end));
var dpkg = {
  wanted: {
    pathSuffixes: [STATUS, AUTO_INSTALLED],
    directories: [STATUS_FOLDER],
    globs: [`var/lib/dpkg/info/*${LIST}`, `${DOCUMENTS}/*/${COPYRIGHT}`]
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, "deb")
};
var opkg = {
  wanted: {
    pathSuffixes: OPKG_FOLDERS.map((folder2) => `${folder2}/status`),
    globs: OPKG_FOLDERS.flatMap((folder2) => [
      `${folder2}/info/*${LIST}`,
      `${folder2}/info/*${CONTROL}`
    ])
  },
  isPrimary,
  parse: (file, context) => parseStatus(file, context, "opkg")
};
var ecosystem8 = { id: "debian", formats: [dpkg, opkg] };
var FIELDS3 = /* @__PURE__ */ new Set([
  "package",
  "status",
  "version",
  "architecture",
  "source",
  "maintainer",
  "depends",
  "pre-depends",
  "provides"
]);
function parseStatus(file, context, type) {
  const installed3 = [];
  const problems = [];
  const database2 = { file, context, ...locationOf(file.path) };
  for (const paragraph of readParagraphs(file.bytes.toString("utf8"), FIELDS3)) {
    if (!isInstalled2(paragraph, file)) continue;
    try {
      installed3.push({ paragraph, found: toPackage4(database2, type, paragraph) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const packages = withSharedLicenses(withEdges2(installed3));
  return { packages, problems, owned: () => ownedFiles3(installed3, database2) };
}
function locationOf(path) {
  const ends = path.includes("var/lib/dpkg/") ? ["var/lib/dpkg/"] : OPKG_FOLDERS.map((folder2) => `${folder2}/`);
  const end = ends.find((folder2) => path.includes(folder2)) ?? "";
  const root = path.slice(0, path.lastIndexOf(end));
  return { root, info: `${root}${end}info/` };
}
var INSTALLED_STATES = /* @__PURE__ */ new Set([
  "installed",
  "triggers-pending",
  "triggers-awaited",
  "half-configured",
  "unpacked"
]);
function isInstalled2({ fields }, file) {
  const status = fields.get("status");
  if (status === void 0) return file.path.includes(`${STATUS_FOLDER}/`);
  return INSTALLED_STATES.has(status.trim().split(/\s+/).at(-1) ?? "");
}

// shared/ecosystems/docker/image-package.ts
var OFFICIAL = "library/";
function imagePackage(file, text, facts) {
  const { registry, repository, tag, digest } = referenceOf(file, text, facts.line);
  const isHub = registry === DOCKER_HUB;
  const path = isHub && repository.startsWith(OFFICIAL) ? repository.slice(OFFICIAL.length) : repository;
  const slash = path.lastIndexOf("/");
  return packageOf(file, {
    ...facts,
    type: "docker",
    namespace: slash === -1 ? void 0 : path.slice(0, slash),
    name: path.slice(slash + 1),
    fullName: isHub ? path : `${registry}/${path}`,
    version: digest ?? tag ?? "",
    qualifiers: {
      repository_url: isHub ? void 0 : registry,
      tag: digest === void 0 ? void 0 : tag
    },
    isDirect: true,
    hashes: hashesOf5(digest)
  });
}
function referenceOf(file, text, line) {
  try {
    return parseImageReference(text);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new DataError("malformed", cause.message, { path: file.path, line }, { cause });
  }
}
function hashesOf5(digest) {
  const [algorithm, value = ""] = (digest ?? "").split(":");
  return algorithm === "sha256" ? [{ algorithm, value }] : void 0;
}

// shared/ecosystems/docker/variables.ts
var MAX_LENGTH5 = 4096;
var MAX_DEPTH2 = 10;
function substitute(text, lookup, depth = 0) {
  if (!text.includes("$")) return text;
  if (depth > MAX_DEPTH2 || text.length > MAX_LENGTH5) return void 0;
  let result = "";
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) !== "$") {
      result += text.charAt(at++);
      continue;
    }
    const piece = pieceAt(text, at, lookup, depth);
    if (piece === void 0 || result.length + piece.value.length > MAX_LENGTH5) return void 0;
    result += piece.value;
    at = piece.end;
  }
  return result;
}
function pieceAt(text, start, lookup, depth) {
  if (text.charAt(start + 1) === "$") return { value: "$", end: start + 2 };
  const isBraced = text.charAt(start + 1) === "{";
  const from = start + (isBraced ? 2 : 1);
  let end = from;
  while (end < text.length && /[A-Za-z0-9_]/.test(text.charAt(end))) end++;
  const name = text.slice(from, end);
  if (name === "") return void 0;
  if (!isBraced) return found(lookup(name), end);
  const close = closingBrace(text, end);
  if (close === -1) return void 0;
  return found(expand(lookup(name), text.slice(end, close), lookup, depth), close + 1);
}
function found(value, end) {
  return value === void 0 ? void 0 : { value, end };
}
function expand(value, operator, lookup, depth) {
  if (operator === "") return value;
  const isStrict = operator.startsWith(":");
  const isSet = value !== void 0 && !(isStrict && value === "");
  const sign = operator.charAt(isStrict ? 1 : 0);
  const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
  if (sign === "-") return isSet ? value : word();
  if (sign === "+") return isSet ? word() : "";
  return sign === "?" && isSet ? value : void 0;
}
function closingBrace(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === "{") depth++;
    if (text.charAt(at) === "}") depth--;
    if (depth === 0) return at;
  }
  return -1;
}

// shared/ecosystems/docker/compose.ts
var STARTS = ["docker-compose", "compose", "podman-compose"];
var ENDS = [".yml", ".yaml"];
var composeFile = {
  role: "manifest",
  wanted: {
    names: STARTS.flatMap((start) => ENDS.map((end) => `${start}${end}`)),
    globs: STARTS.flatMap(
      (start) => ENDS.flatMap((end) => [`${start}.*${end}`, `${start}-*${end}`])
    )
  },
  wantedIn: ["directory", "file"],
  parse: parseCompose
};
function parseCompose(file) {
  const text = file.bytes.toString("utf8");
  const lineOf = linesOfKey(text, "image");
  const stated = parseYamlDocuments(text, file.path);
  const documents2 = stated.filter(isObject);
  if (documents2.length === 0 && stated.some((document) => (document ?? null) !== null)) {
    throw notALockfile(file, "services", "make it a valid Compose file");
  }
  return parseEach(documents2.flatMap(imagesOf), (stated2) => {
    const line = lineOf(stated2);
    const image = substitute(stated2, () => void 0);
    if (image === void 0 || image === "") return void 0;
    return imagePackage(file, image, { line, scope: "runtime" });
  });
}
function imagesOf(document) {
  return Object.values(objectAt(document, "services") ?? {}).filter(isObject).filter((service) => !Object.hasOwn(service, "build")).flatMap((service) => stringAt(service, "image") ?? []);
}

// shared/ecosystems/docker/instructions.ts
var MAX_LENGTH6 = 64 * 1024;
var WITH_DOCUMENTS = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD"]);
function* readInstructions(text) {
  let ends = [];
  let ended = 0;
  for (const { text: stated, line } of logicalLines2(text)) {
    if (ended < ends.length) {
      if (stated === ends[ended]) ended++;
      continue;
    }
    const instruction = instructionOf(stated, line);
    ends = endsOfDocuments(instruction);
    ended = 0;
    yield instruction;
  }
}
function syntaxOf(text) {
  return directive(text, "syntax");
}
function* logicalLines2(text) {
  const mark2 = directive(text, "escape") === "`" ? "`" : "\\";
  let parts = [];
  let length = 0;
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    if (stated === "" || stated.startsWith("#")) continue;
    if (parts.length === 0) first = line;
    const isContinued = stated.endsWith(mark2);
    length += stated.length;
    if (length <= MAX_LENGTH6) parts.push(isContinued ? stated.slice(0, -1) : stated);
    if (isContinued) continue;
    yield { text: parts.join(" ").trim(), line: first };
    parts = [];
    length = 0;
  }
  if (parts.length > 0) yield { text: parts.join(" ").trim(), line: first };
}
function directive(text, name) {
  for (const row of linesOf(text)) {
    const match = /^#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(row);
    if (match === null) return void 0;
    if (match[1]?.toLowerCase() === name) return match[2];
  }
  return void 0;
}
function instructionOf(text, line) {
  const end = text.search(/\s/);
  if (end === -1) return { name: text.toUpperCase(), rest: "", line };
  return { name: text.slice(0, end).toUpperCase(), rest: text.slice(end).trim(), line };
}
function endsOfDocuments({ name, rest }) {
  if (!WITH_DOCUMENTS.has(name) || !rest.includes("<<")) return [];
  return [...rest.matchAll(/<<-?(["']?)([A-Za-z0-9_]+)\1/g)].map((match) => match[2] ?? "");
}

// shared/ecosystems/docker/stages.ts
var MAX_STAGES = 1e4;
function readStages(text) {
  const stages = [];
  const byName = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  for (const instruction of readInstructions(text)) {
    const stage = stages.at(-1);
    if (instruction.name === "FROM" && stages.length < MAX_STAGES) {
      const opened = openStage(instruction, defaults, byName);
      if (opened.name !== void 0) byName.set(opened.name, stages.length);
      stages.push(opened);
    } else if (stage !== void 0) addOrigins(stage, instruction, byName, stages.length);
    else if (instruction.name === "ARG") addDefaults(defaults, instruction);
  }
  return stages;
}
function addOrigins(stage, { name, rest, line }, byName, count) {
  const flags = flagsOf(rest);
  const copied = name === "COPY" ? valuesOf(flags, "--from=") : [];
  const options = valuesOf(name === "RUN" ? flags : [], "--mount=").join().split(",");
  const mounted = valuesOf(options, "from=");
  stage.copied.push(...copied.flatMap((from) => originOf(from, line, byName, count)));
  stage.mounted.push(...mounted.flatMap((from) => originOf(from, line, byName, count)));
}
function flagsOf(rest) {
  const words2 = rest.split(/\s+/);
  const end = words2.findIndex((word) => !word.startsWith("--"));
  return end === -1 ? words2 : words2.slice(0, end);
}
function valuesOf(words2, start) {
  return words2.filter((word) => word.startsWith(start)).map((word) => word.slice(start.length));
}
function addDefaults(defaults, { rest }) {
  for (const word of rest.split(/\s+/)) {
    const equals = word.indexOf("=");
    if (equals < 1) continue;
    const stated = word.slice(equals + 1).replace(/^(["'])(.*)\1$/, "$2");
    const value = substitute(stated, (name) => defaults.get(name));
    if (value !== void 0) defaults.set(word.slice(0, equals), value);
  }
}
var PLACEHOLDER = /[{}<>%]|^@/;
function openStage({ rest, line }, defaults, byName) {
  const words2 = rest.split(/\s+/).filter((word) => !word.startsWith("--"));
  const [stated = "", as = "", named] = words2;
  const image = substitute(stated.replace(/^"(.*)"$/, "$1"), (name2) => defaults.get(name2));
  const index = byName.get((image ?? "").toLowerCase());
  const base = image === void 0 || image === "" || PLACEHOLDER.test(image) ? void 0 : index === void 0 ? { kind: "image", name: image, line } : { kind: "stage", index, line };
  const name = as.toUpperCase() === "AS" ? named?.toLowerCase() : void 0;
  return { name, base, copied: [], mounted: [], line };
}
function originOf(from, line, byName, count) {
  const number = /^\d+$/.test(from) ? Number(from) : void 0;
  const index = byName.get(from.toLowerCase()) ?? number;
  if (index !== void 0) return index < count ? [{ kind: "stage", index, line }] : [];
  return from === "" || from.includes("$") || PLACEHOLDER.test(from) ? [] : [{ kind: "image", name: from, line }];
}

// shared/ecosystems/docker/dockerfile.ts
var dockerfile = {
  role: "manifest",
  wanted: {
    names: ["Dockerfile", "Containerfile"],
    globs: ["Dockerfile.*", "Dockerfile-*", "Containerfile.*", "Containerfile-*"],
    suffixes: [".Dockerfile", ".dockerfile", ".Containerfile", ".containerfile"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !path.endsWith(".dockerignore"),
  parse: parseDockerfile
};
var EMPTY_IMAGE = "scratch";
var WHOLE = /* @__PURE__ */ new Set(["Dockerfile", "Containerfile"]);
function parseDockerfile(file) {
  const text = file.bytes.toString("utf8");
  const syntax = syntaxOf(text);
  const frontend = syntax === void 0 ? [] : [{ image: syntax, line: 1, scope: "development" }];
  const stages = readStages(text);
  if (stages.length === 0 && WHOLE.has(baseName(file.path)) && text.trim() !== "") {
    throw notALockfile(file, "FROM", "start it with a FROM instruction");
  }
  const used = [...frontend, ...imagesOf2(stages)];
  return parseEach(
    used,
    ({ image, ...facts }) => image === EMPTY_IMAGE ? void 0 : imagePackage(file, image, facts)
  );
}
function imagesOf2(stages) {
  const delivered = deliveredStages(stages);
  return stages.flatMap(({ base, copied, mounted, line }, index) => {
    const scope = delivered.has(index) ? "runtime" : "development";
    const bases = base?.kind === "image" ? [{ image: base.name, line, scope }] : [];
    const copies = copied.flatMap(
      (from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope }] : []
    );
    const mounts = mounted.flatMap(
      (from) => from.kind === "image" ? [{ image: from.name, line: from.line, scope: "development" }] : []
    );
    return [...bases, ...copies, ...mounts];
  });
}
function deliveredStages(stages) {
  const used = /* @__PURE__ */ new Set();
  for (const { base, copied, mounted } of stages) {
    for (const from of [...copied, ...mounted, ...base === void 0 ? [] : [base]]) {
      if (from.kind === "stage") used.add(from.index);
    }
  }
  const delivered = /* @__PURE__ */ new Set();
  for (let index = stages.length - 1; index >= 0; index--) {
    if (!used.has(index)) delivered.add(index);
    const base = stages[index]?.base;
    if (delivered.has(index) && base?.kind === "stage") delivered.add(base.index);
  }
  return delivered;
}

// shared/ecosystems/docker/kubernetes.ts
var kubernetesManifest = {
  wanted: { suffixes: [".yaml", ".yml"] },
  wantedIn: ["directory", "file"],
  isLikely: mayBeManifest,
  parse: parseManifest
};
var NOT_MINE = { packages: [], problems: [], isForeign: true };
function parseManifest(file) {
  if (!mayBeManifest(file.bytes)) return NOT_MINE;
  const text = file.bytes.toString("utf8");
  const objects = readObjects(text, file.path);
  if (objects.length === 0) return NOT_MINE;
  const images = objects.flatMap((object) => [...imagesIn(object)]);
  const lines = {
    image: linesOfKey(text, "image"),
    reference: linesOfKey(text, "reference")
  };
  return parseEach(images, ({ text: image, key }) => {
    const line = lines[key](image);
    if (/[${}<>\s]/.test(image) || image === "") return void 0;
    return imagePackage(file, image, { line, scope: "runtime" });
  });
}
function mayBeManifest(bytes) {
  return bytes.includes("apiVersion") && bytes.includes("kind") && bytes.includes("image");
}
function readObjects(text, path) {
  try {
    const documents2 = parseYamlDocuments(text, path);
    return documents2.filter(
      (value) => isObject(value) && stringAt(value, "apiVersion") !== void 0 && stringAt(value, "kind") !== void 0
    );
  } catch (error) {
    if (error instanceof DataError && text.includes("{{")) return [];
    throw error;
  }
}
var CONTAINERS = ["initContainers", "containers", "ephemeralContainers"];
function* imagesIn(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* imagesIn(item);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (CONTAINERS.includes(key)) yield* containerImages(arrayAt(value, key) ?? []);
    else if (key === "volumes") yield* volumeImages(arrayAt(value, key) ?? []);
    yield* imagesIn(inner);
  }
}
function* containerImages(containers) {
  for (const container of containers.filter(isObject)) {
    const text = stringAt(container, "image");
    if (text !== void 0) yield { text, key: "image" };
  }
}
function* volumeImages(volumes) {
  for (const volume of volumes.filter(isObject)) {
    const text = stringAt(objectAt(volume, "image") ?? {}, "reference");
    if (text !== void 0) yield { text, key: "reference" };
  }
}

// shared/ecosystems/docker.ts
var ecosystem9 = {
  id: "docker",
  formats: [dockerfile, composeFile, kubernetesManifest]
};

// shared/ecosystems/dotnet/nuget-package.ts
function nugetPackage(file, facts) {
  return packageOf(file, { ...facts, type: "nuget", ecosystem: "NuGet" });
}
function sha512Of(base64) {
  const bytes = Buffer.from((base64 ?? "").replace(/^sha512-/, ""), "base64");
  return bytes.length === 64 ? [{ algorithm: "sha512", value: bytes.toString("hex") }] : void 0;
}

// shared/ecosystems/dotnet/deps-json.ts
var depsJson = {
  wanted: { suffixes: [".deps.json"], names: ["project.assets.json"] },
  parse: parseDepsJson
};
var PACKAGE_TYPES = /* @__PURE__ */ new Set(["package", "runtimepack"]);
var OWN_TYPES = /* @__PURE__ */ new Set(["project", "msbuildproject", "reference", "referenceassembly"]);
var FIX10 = "rebuild the application";
function parseDepsJson(file) {
  const text = file.bytes.toString("utf8");
  const document = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "libraries");
  const libraries = objectAt(document, "libraries");
  if (libraries === void 0) {
    if (["runtimeTarget", "targets"].some((key) => Object.hasOwn(document, key))) return EMPTY;
    throw notALockfile(file, "libraries", FIX10);
  }
  const found2 = /* @__PURE__ */ new Map();
  const problems = [];
  for (const key of Object.keys(libraries)) {
    const line = lineAt(lines, "libraries", key);
    const [label = "", version = ""] = key.split("/");
    const name = label.replace(/^runtimepack\./, "");
    try {
      const library = objectEntry(file, libraries[key], { text: key, line });
      if (isOwn(library)) continue;
      if (!PACKAGE_TYPES.has(typeOf(library))) throw unread(file, { text: key, line }, FIX10);
      const hashes = sha512Of(stringAt(library, "sha512"));
      found2.set(key, nugetPackage(file, { name, version, line, hashes, scope: "runtime" }));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges3(document, found2), problems };
}
var EMPTY = { packages: [], problems: [] };
function typeOf(library) {
  return (stringAt(library, "type") ?? "").toLowerCase();
}
function isOwn(library) {
  const digest = stringAt(library, "sha512") ?? "";
  return OWN_TYPES.has(typeOf(library)) && digest === "";
}
function withEdges3(document, found2) {
  const targets = Object.values(objectAt(document, "targets") ?? {}).filter(isObject);
  return [...found2].map(([key, one]) => {
    const needs = targets.flatMap((target) => purlsNeeded(objectAt(target, key), found2));
    return { ...one, dependsOn: [...new Set(needs)] };
  });
}
function purlsNeeded(library, found2) {
  const needs = objectAt(library ?? {}, "dependencies") ?? {};
  return Object.keys(needs).flatMap(
    (name) => found2.get(`${name}/${stringAt(needs, name)}`)?.purl ?? []
  );
}

// shared/ecosystems/dotnet/packages-lock.ts
var packagesLock = {
  role: "lockfile",
  // NuGet prefers `packages.<project>.lock.json`.
  wanted: { names: ["packages.lock.json"], globs: ["packages.*.lock.json"] },
  wantedIn: ["directory", "file"],
  parse: parsePackagesLock
};
var FIX11 = "run `dotnet restore --force-evaluate`";
function parsePackagesLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 3);
  const problems = [];
  const frameworks = objectAt(lockfile, "dependencies");
  if (frameworks === void 0 || typeof lockfile["version"] !== "number") {
    throw notALockfile(file, "version and dependencies", FIX11);
  }
  const packages = Object.entries(frameworks).flatMap(([framework, value]) => {
    const entries = objectEntry(file, value, { text: framework });
    return readFramework(file, entries, framework, { lines, problems });
  });
  return { packages, problems };
}
function isProject2(entry) {
  if (!isObject(entry) || Object.hasOwn(entry, "resolved")) return false;
  return stringAt(entry, "type")?.toLowerCase() === "project";
}
function readFramework(file, entries, framework, { lines, problems }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const name of Object.keys(entries)) {
    const entry = entries[name];
    const line = lineAt(lines, "dependencies", framework, name);
    if (isProject2(entry)) continue;
    try {
      const version = isObject(entry) ? stringAt(entry, "resolved") : void 0;
      if (version === void 0 || !isObject(entry)) throw unread(file, { text: name, line }, FIX11);
      const one = nugetPackage(file, {
        name,
        version,
        line,
        isDirect: stringAt(entry, "type") === "Direct",
        hashes: sha512Of(stringAt(entry, "contentHash"))
      });
      found2.set(name.toLowerCase(), [one, entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return [...found2.values()].map(([one, entry]) => ({
    ...one,
    dependsOn: Object.keys(objectAt(entry, "dependencies") ?? {}).flatMap(
      (name) => found2.get(name.toLowerCase())?.[0].purl ?? []
    )
  }));
}

// shared/ecosystems/dotnet/paket-dependencies.ts
var paketDependencies = (lockfile) => ({
  role: "manifest",
  wanted: { names: ["paket.dependencies"] },
  wantedIn: ["directory", "file"],
  parse: parsePaketDependencies,
  locking: {
    ecosystem: "NuGet",
    manifests: ["paket.dependencies"],
    locks: [{ format: lockfile, names: ["paket.lock"] }],
    note: "The file also covers the packages in `paket.references`. Single files that Paket downloads are not packages."
  }
});
var PACKAGE = /^(nuget|clitool)\s+(\S+)\s*(.*)$/i;
var EXACT = /^(?:={1,2}\s*)?(\d+(?:\.\d+){1,3}(?:-[\w.-]+)?)(?=\s|$)(?!\s*[<>])/;
var OTHER = /^(?:source|group|version|git|github|gist|http|cache|external_lock|[a-z_]+\s*:)(?:\s|$)|^[a-z_]+\s*:|^lowest_matching|^#|^\/\//i;
function parsePaketDependencies(file) {
  const dependencies = [];
  const unread5 = [];
  let group = "";
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const stated = row.trim();
    const [, , name, spec = ""] = PACKAGE.exec(stated) ?? [];
    group = /^group\s+(\S+)/i.exec(stated)?.[1] ?? group;
    if (name !== void 0) dependencies.push(dependencyOf(file, { name, spec, group, line }));
    else if (stated !== "" && !OTHER.test(stated)) unread5.push({ text: row, line });
  }
  return {
    packages: [],
    problems: unreadRows(file, unread5, "use the format of Paket's documentation"),
    manifest: { dependencies, fix: "commit paket.lock (paket install)" }
  };
}
function dependencyOf(file, { name, spec, group, line }) {
  const isDevelopment = /^(?:build|tests?|docs?|formatting|analyzers)$/i.test(group);
  const version = EXACT.exec(spec)?.[1];
  const scope = isDevelopment ? "development" : "runtime";
  const exact = version === void 0 ? void 0 : nugetPackage(file, { name, version, line, scope, isDirect: true });
  return { name, isDevelopment, exact };
}

// shared/ecosystems/dotnet/paket-lock.ts
var paketLock = {
  role: "lockfile",
  wanted: { names: ["paket.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePaketLock
};
var FIX12 = "run `paket install`";
function parsePaketLock(file) {
  const { entries, unread: unread5, hasSection } = readRows(file.bytes.toString("utf8"));
  if (!hasSection) throw notALockfile(file, "NUGET section", FIX12);
  const parsed = parseGraph(entries, (entry) => ({
    key: keyOf4(entry.group, entry.name),
    found: nugetPackage(file, {
      name: entry.name,
      version: entry.version,
      line: entry.line,
      scope: scopeOf3(entry.group)
    }),
    needs: entry.needs.map((name) => keyOf4(entry.group, name))
  }));
  return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, unread5, FIX12)] };
}
var SECTIONS2 = /* @__PURE__ */ new Set(["NUGET", "GITHUB", "GIT", "GIST", "HTTP"]);
var OPTION = /^[A-Z][A-Z_-]*:/;
var ENTRY = /^(\S+) \((\d[^)\s]*)\)(?: - .*)?$/;
var NEED = /^ {6,}(\S+)/;
function readRows(text) {
  const reading = { entries: [], unread: [], hasSection: false, section: "", group: "" };
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() !== "") readRow(reading, row, line);
  }
  return reading;
}
function readRow(reading, row, line) {
  const stated = row.trim();
  if (SECTIONS2.has(stated)) {
    reading.section = stated;
    reading.hasSection = true;
  } else if (stated.startsWith("GROUP ")) {
    reading.group = stated.slice("GROUP ".length).trim();
    reading.section = "";
  } else if (OPTION.test(stated) || reading.section !== "" && /^(?:remote|specs):/.test(stated)) {
    return;
  } else if (reading.section !== "NUGET") {
    if (reading.section === "") reading.unread.push({ text: row, line });
  } else if (!readEntry(reading, row, line)) {
    reading.unread.push({ text: row, line });
  }
}
function readEntry({ entries, group }, row, line) {
  const need = NEED.exec(row)?.[1];
  if (need !== void 0) {
    entries.at(-1)?.needs.push(need);
    return entries.length > 0;
  }
  const [, name, version] = ENTRY.exec(row.trim()) ?? [];
  if (name === void 0 || version === void 0) return false;
  entries.push({ group, name, version, line, needs: [] });
  return true;
}
function keyOf4(group, name) {
  return `${group} ${name.toLowerCase()}`;
}
function scopeOf3(group) {
  return /^(?:build|test|tests|docs?|formatting|analyzers)$/i.test(group) ? "development" : "unknown";
}

// shared/ecosystems/dotnet/exact-version.ts
function exactVersion(version) {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, "$1");
  return bare === void 0 || bare === "" || /[$*,[()]/.test(bare) ? void 0 : bare.trim();
}

// shared/ecosystems/dotnet/file-properties.ts
var READ_NAMES = /* @__PURE__ */ new Map([
  ["DirectoryBuildPropsPath", /(?:^|[\\/)])Directory\.Build\.props$/],
  ["DirectoryBuildTargetsPath", /(?:^|[\\/)])Directory\.Build\.targets$/],
  ["DirectoryPackagesPropsPath", /(?:^|[\\/)])(?:Directory\.Packages|[Pp]ackages)\.props$/],
  ["NuGetLockFilePath", /(?:^|[\\/)])packages\.(?:[^\\/]+\.)?lock\.json$/]
]);
var HOOK = /^(?:Custom(?:Before|After)\w+|(?:Before|After)Microsoft\w+|ForceImport(?:Before|After)\w+|AlternateCommonProps|LanguageTargets)$/i;
function hooked(name, text) {
  const own = `$(${name})`.toLowerCase();
  return text.split(";").some((path) => path.trim() !== "" && path.trim().toLowerCase() !== own);
}
function unreadFiles({ path }, groups) {
  const properties = groups.flatMap(({ children }) => children);
  return properties.flatMap(({ name, text, line }) => {
    if (HOOK.test(name) && hooked(name, text)) return [unread3(path, name, text, line)];
    const [property, readName] = [...READ_NAMES].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
    if (text === "" || readName === void 0 || readName.test(text)) return [];
    return [unread3(path, property ?? name, text, line)];
  });
}
function unread3(path, property, text, line) {
  const message = `${property} names ${text.slice(0, 100)}, which Assay does not read. Fix: remove the property and use the default file name`;
  return { code: "not-found", message, path, line };
}

// shared/ecosystems/dotnet/msbuild-text.ts
function unescaped(text) {
  return text.replaceAll(
    /%([0-9a-f]{2})/gi,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}

// shared/ecosystems/dotnet/imports.ts
var OF_TOOLS = /^\$\((?:MSBuild|VSTools|VisualStudio|VCTargets|DevEnv|NuGet|Pkg|Language|UserRoot|AppData|Sdk|CustomBefore|CustomAfter|BeforeTargets|AfterTargets)/i;
var HERE = /^\$\(MSBuild(?:ThisFileDirectory|ProjectDirectory)\)[\\/]?/i;
function importsOf(file, elements, expand2, context) {
  const files = [];
  const problems = [];
  for (const element of elements) {
    const stated = attributeAt(element, "Project") ?? "";
    const isOfSdk = attributeAt(element, "Sdk") !== void 0;
    const local = stated.replace(HERE, "./");
    const expanded = expand2(local);
    const isOfTools = OF_TOOLS.test(local) && expanded === void 0;
    if (stated === "" || isOfSdk || isOfTools) continue;
    const path = unescaped(expanded ?? local).replaceAll("\\", "/");
    const inside = insidePath(file.path, path);
    const found2 = inside === void 0 ? void 0 : context.file(inside);
    if (found2 !== void 0) files.push(found2);
    else if (!mayBeMissing(element)) problems.push(unreadImport(file, stated));
  }
  return { files, problems };
}
function mayBeMissing(element) {
  return /\bexists\s*\(/i.test(attributeAt(element, "Condition") ?? "");
}
function unreadImport(file, stated) {
  const message = `the imported file ${stated.slice(0, 200)} was not read, so packages can be missing. Fix: import a file in the source tree by its path`;
  return { code: "not-found", message, path: file.path };
}

// shared/ecosystems/dotnet/msbuild-properties.ts
import { posix } from "node:path";
var MAX_DEPTH3 = 20;
var MAX_LENGTH7 = 1024;
var IMPLIED = ["Directory.Build.props", "Directory.Packages.props"];
function propertiesOf2(file, context) {
  const properties = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const name of IMPLIED) {
    const found2 = nearest(file.path, name, context);
    if (found2 !== void 0) readProperties(found2, context, properties, seen);
  }
  readProperties(file, context, properties, seen);
  return expander(properties);
}
function nearest(path, name, context) {
  for (let folder2 = posix.dirname(path); ; folder2 = posix.dirname(folder2)) {
    const found2 = context.file(folder2 === "." ? name : `${folder2}/${name}`);
    if (found2 !== void 0 || folder2 === "." || folder2 === "/") return found2;
  }
}
function readProperties(file, context, properties, seen) {
  if (seen.has(file.path) || seen.size >= MAX_DEPTH3) return;
  seen.add(file.path);
  const project = projectOf(file);
  if (project === void 0) return;
  for (const imported of elementsAt(project, "Import")) {
    const other = importedFile(file, imported, context);
    if (other !== void 0) readProperties(other, context, properties, seen);
  }
  for (const group of elementsAt(project, "PropertyGroup")) {
    if (attributeAt(group, "Condition") === void 0) addGroup(properties, group);
  }
}
function projectOf(file) {
  try {
    const root = readXml(file);
    return root.name === "Project" ? root : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function importedFile(file, element, context) {
  const stated = attributeAt(element, "Project")?.replaceAll("\\", "/") ?? "";
  const path = stated.replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, "./");
  return path === "" || path.includes("$(") ? void 0 : context.file(besidePath(file.path, path));
}
function addGroup(properties, group) {
  for (const property of group.children) {
    if (property.text === "") continue;
    const key = property.name.toLowerCase();
    const isConditional = property.attributes["Condition"] !== void 0;
    if (!isConditional || !properties.has(key) && isDefault(property, key)) {
      properties.set(key, property.text);
    }
  }
}
function isDefault(element, key) {
  const condition = attributeAt(element, "Condition")?.toLowerCase() ?? "";
  return condition.replace(/\s/g, "") === `'$(${key})'==''`;
}
function expander(properties) {
  const expand2 = (text, depth) => {
    if (!text.includes("$(")) return text;
    if (depth > MAX_DEPTH3) return void 0;
    const result = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (stated, name) => {
      const value = properties.get(name.toLowerCase());
      return value === void 0 || value.includes(stated) ? stated : value;
    });
    if (result === text || result.length > MAX_LENGTH7) return void 0;
    return expand2(result, depth + 1);
  };
  return (text) => expand2(text, 0);
}

// shared/ecosystems/dotnet/references.ts
var SDK = "Sdk";
var MAX_FILES = 20;
function readReferences(file, context, kinds) {
  const expand2 = propertiesOf2(file, context);
  const references = [];
  const problems = [];
  const seen = /* @__PURE__ */ new Map([[file.path, file]]);
  for (const one of seen.values()) {
    try {
      const project = projectIn2(one);
      if (kinds.includes(SDK)) references.push(...sdksOf(one, project, expand2));
      const items = kinds.filter((kind) => kind !== SDK);
      for (const element of elementsNamed(project, items)) {
        const found2 = referencesOf(one, element, expand2);
        references.push(...found2.references);
        problems.push(...found2.problems);
      }
      problems.push(...unreadFiles(one, elementsNamed(project, ["PropertyGroup"])));
      const imports = importsOf(one, elementsNamed(project, ["Import"]), expand2, context);
      problems.push(...imports.problems);
      for (const other of imports.files) {
        if (seen.size < MAX_FILES || seen.has(other.path)) seen.set(other.path, other);
        else problems.push(tooMany(one, other));
      }
    } catch (error) {
      if (one === file) throw error;
      problems.push(problemOf(error));
    }
  }
  return { references, problems };
}
function projectIn2(file) {
  const root = readXml(file);
  if (root.name === "Project") return root;
  throw notALockfile(file, "<Project> element", "use MSBuild's format");
}
function tooMany({ path }, other) {
  const message = `${other.path} was not read, because more than ${MAX_FILES} files are imported`;
  return { code: "limit-exceeded", message, path };
}
function elementsNamed(holder, names) {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return holder.children.filter(isStructured).flatMap(
    (child) => wanted.has(child.name.toLowerCase()) ? [child] : elementsNamed(child, names)
  );
}
function sdksOf(file, project, expand2) {
  const elements = [project, ...elementsNamed(project, ["Import", SDK])];
  return elements.flatMap((element) => {
    const stated = metadataOf(element, "Sdk") ?? metadataOf(element, "Name") ?? "";
    return (expand2(stated) ?? stated).split(";").flatMap((one) => {
      const [name = "", version = metadataOf(element, "Version")] = one.trim().split("/", 2);
      if (name === "" || version === void 0) return [];
      const { line } = element;
      return { file, name, version: expand2(version) ?? version, isDevelopment: true, line };
    });
  });
}
function referencesOf(file, element, expand2) {
  const { line } = element;
  const stated = metadataOf(element, "Include") ?? metadataOf(element, "Update") ?? "";
  const items = expand2(stated);
  if (items === void 0 || /[$@%]\(/.test(items)) {
    const message = `the package name ${JSON.stringify(stated.slice(0, 100))} cannot be resolved. Fix: write the package name without properties`;
    return { references: [], problems: [{ code: "unread-line", message, path: file.path, line }] };
  }
  const version = metadataOf(element, "VersionOverride") ?? metadataOf(element, "Version");
  const facts = {
    file,
    line,
    version: version === void 0 ? void 0 : unescaped(expand2(version) ?? ""),
    isDevelopment: metadataOf(element, "PrivateAssets")?.trim().toLowerCase() === "all"
  };
  const names = items.split(";").map((name) => unescaped(name).trim());
  const known15 = names.filter((name) => name !== "");
  return { references: known15.map((name) => ({ ...facts, name })), problems: [] };
}
function metadataOf(element, name) {
  const isNamed2 = (one) => one.toLowerCase() === name.toLowerCase();
  const attribute = Object.keys(element.attributes).find(isNamed2);
  if (attribute !== void 0) return element.attributes[attribute]?.trim();
  return element.children.findLast((child) => isNamed2(child.name))?.text;
}

// shared/ecosystems/dotnet/build-packages.ts
var KINDS = [SDK, "PackageDownload", "DotNetCliToolReference"];
var FIX13 = "specify one exact version, such as [1.0.0]";
function buildPackages(file, context) {
  const { references } = readReferences(file, context, KINDS);
  return parseEach(references.flatMap(eachVersion), (reference) => buildPackage(reference));
}
function eachVersion(reference) {
  const versions = (reference.version ?? "").split(";").map((version) => version.trim());
  return versions.map((version) => ({ ...reference, version }));
}
function buildPackage({ file, name, version, line }) {
  const exact = exactVersion(version);
  if (exact === void 0) throw unread(file, { text: `${name} ${version}`, line }, FIX13);
  return nugetPackage(file, { name, version: exact, line, scope: "development", isDirect: true });
}

// shared/ecosystems/dotnet/project-files.ts
var packagesConfig = {
  role: "manifest",
  wanted: { names: ["packages.config"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const root = readXml(file);
    if (root.name !== "packages") throw notALockfile(file, "<packages> element", EXACT2);
    return parseEach(elementsAt(root, "package"), (entry) => {
      const [name = "", line] = [attributeAt(entry, "id"), entry.line];
      const found2 = packageOfReference({
        file,
        name,
        version: attributeAt(entry, "version"),
        isDevelopment: attributeAt(entry, "developmentDependency") === "true",
        line
      });
      if (found2 === void 0) throw unread(file, { text: name, line }, EXACT2);
      return found2;
    });
  }
};
var EXACT2 = "specify the ID and the exact version of each package";
var SHARED_FILES = ["Directory.Build.props", "Directory.Build.targets"];
var PROJECT_SUFFIXES = [
  ...[".csproj", ".fsproj", ".vbproj", ".vcxproj", ".sqlproj", ".wixproj", ".msbuildproj"],
  ...[".wapproj", ".ilproj", ".dcproj", ".esproj", ".sfproj", ".shproj"]
].flatMap((suffix) => [suffix, `${suffix}.user`]);
var IMPORTED_SUFFIXES = [".props", ".targets", ".projitems"];
var projectFile = {
  role: "manifest",
  wanted: { suffixes: [...PROJECT_SUFFIXES, ...IMPORTED_SUFFIXES], names: SHARED_FILES },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => PROJECT_SUFFIXES.some((suffix) => path.endsWith(suffix)) || SHARED_FILES.includes(baseName(path)),
  parse: parseProject,
  locking: {
    ecosystem: "NuGet",
    manifests: ["*.csproj", "*.fsproj", "*.vbproj", "*.vcxproj", ...SHARED_FILES],
    locks: [
      {
        format: packagesLock,
        names: ["packages.lock.json"],
        coverage: (lockfile, context) => ({
          manifests: sharedAbove(lockfile.path, context),
          names: []
        })
      },
      {
        format: depsJson,
        names: ["obj/project.assets.json"],
        folderOf: (path) => path.replace(/obj\/[^/]*$/, "").replace(/[^/]*$/, "")
      }
    ],
    note: "Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies."
  }
};
function sharedAbove(path, context) {
  return SHARED_FILES.flatMap((name) => context.named(name)).map((file) => file.path).filter((shared) => path.startsWith(shared.slice(0, shared.lastIndexOf("/") + 1)));
}
function parseProject(file, context) {
  const kinds = ["PackageReference", "GlobalPackageReference"];
  const { references, problems } = readReferences(file, context, kinds);
  const dependencies = references.map((reference) => ({
    name: reference.name,
    isDevelopment: reference.isDevelopment,
    exact: packageOfReference(reference)
  }));
  const fix = "commit packages.lock.json (dotnet restore --use-lock-file)";
  const fetched2 = buildPackages(file, context);
  return {
    packages: fetched2.packages,
    problems: [...problems, ...fetched2.problems],
    manifest: { dependencies, fix }
  };
}
var CENTRAL_FILES = ["Directory.Packages.props", "Packages.props", "packages.props"];
var centralPackages = {
  role: "manifest",
  wanted: { names: CENTRAL_FILES, suffixes: IMPORTED_SUFFIXES },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => CENTRAL_FILES.includes(baseName(path)),
  parse: (file, context) => {
    const kinds = ["PackageVersion", "GlobalPackageReference", "PackageReference"];
    const { references, problems } = readReferences(file, context, kinds);
    const parsed = parseEach(references, packageOfReference);
    return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
  }
};
function packageOfReference({
  file,
  name,
  version,
  isDevelopment,
  line
}) {
  const exact = exactVersion(version);
  if (exact === void 0) return void 0;
  const scope = isDevelopment ? "development" : "runtime";
  return nugetPackage(file, { name, version: exact, line, scope, isDirect: true });
}

// shared/ecosystems/dotnet/response-file.ts
var responseFile = {
  wanted: { names: ["Directory.Build.rsp", "MSBuild.rsp", "msbuild.rsp"] },
  wantedIn: ["directory", "file"],
  parse: parseResponseFile
};
var HARMLESS = /^(?:Configuration|Platform|TreatWarningsAsErrors|WarningLevel|WarnAsError|NoWarn|Deterministic|ContinuousIntegrationBuild|UseSharedCompilation|BuildInParallel|GenerateFullPaths|Debug\w*|Optimize|RestoreLockedMode|RunAnalyzers\w*|EnforceCodeStyleInBuild)$/i;
var PROPERTIES = /^[-/]{1,2}(?:p|property|rp|restoreproperty):(.*)$/i;
function parseResponseFile(file) {
  const problems = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const text = row.trim();
    if (!text.startsWith("#") && changesPackages(text)) problems.push(unread4(file, text, line));
  }
  return { packages: [], problems: problems.slice(0, MAX_PROBLEMS2) };
}
var MAX_PROBLEMS2 = 10;
function changesPackages(row) {
  return row.split(/\s+/).some((word) => {
    const option = word.replace(/^["']/, "");
    if (option.startsWith("@")) return true;
    const stated = PROPERTIES.exec(option)?.[1];
    const names = stated?.split(/[;,]/).map((one) => one.split("=", 1)[0]?.trim() ?? "") ?? [];
    return names.some((name) => !HARMLESS.test(name.replace(/^["']/, "")));
  });
}
function unread4({ path }, text, line) {
  const message = `${text.slice(0, 100)} can change the packages of each project, but Assay does not read it here. Fix: set the property in Directory.Build.props`;
  return { code: "not-found", message, path, line };
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
  const mark2 = kind === "/" ? "\n" : "*/";
  const end = text.indexOf(mark2, start + 2);
  if (end === -1) return text.length;
  return kind === "/" ? end : end + mark2.length;
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

// shared/ecosystems/dotnet/tools-manifest.ts
var toolsManifest = {
  role: "manifest",
  wanted: { names: ["dotnet-tools.json"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const { document, text } = readDocument2(file);
    const tools = objectAt(document, "tools");
    if (tools === void 0) throw notALockfile(file, "tools", "run `dotnet new tool-manifest`");
    return readVersions(
      file,
      { text, key: "tools", entries: tools },
      (name) => stringAt(objectAt(tools, name) ?? {}, "version")
    );
  }
};
var globalJson = {
  role: "manifest",
  wanted: { names: ["global.json"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const { document, text } = readDocument2(file);
    const sdks = objectAt(document, "msbuild-sdks") ?? {};
    return readVersions(
      file,
      { text, key: "msbuild-sdks", entries: sdks },
      (name) => stringAt(sdks, name)
    );
  }
};
function readDocument2(file) {
  const text = strictJson(file.bytes.toString("utf8"));
  return { document: readJsonObject(file, text), text };
}
function readVersions(file, { text, key, entries }, versionOf7) {
  const lines = jsonLines(text, (path) => path.length < 2);
  return parseEach(Object.keys(entries), (name) => {
    const line = lineAt(lines, key, name);
    const version = exactVersion(versionOf7(name));
    if (version === void 0) throw unread(file, { text: name, line }, "specify an exact version");
    return nugetPackage(file, { name, version, line, scope: "development", isDirect: true });
  });
}

// shared/ecosystems/dotnet.ts
var ecosystem10 = {
  id: "dotnet",
  formats: [
    packagesLock,
    paketLock,
    depsJson,
    packagesConfig,
    projectFile,
    centralPackages,
    paketDependencies(paketLock),
    toolsManifest,
    globalJson,
    responseFile
  ]
};

// shared/ecosystems/erlang-tokens.ts
var MARKS = /* @__PURE__ */ new Map([
  ["<<", "open"],
  [">>", "close"],
  ["%{", "open"],
  ["=>", "separator"],
  ["{", "open"],
  ["}", "close"],
  ["[", "open"],
  ["]", "close"],
  [",", "separator"],
  [".", "separator"]
]);
var COMMENTS = { erlang: "%", elixir: "#" };
var WORD = /[A-Za-z0-9_@.?!]/;
function* termTokens(text, language) {
  const lineAt3 = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, language);
    if (token.kind !== void 0) yield { kind: token.kind, text: token.text, line: lineAt3(at) };
    at = token.end;
  }
}
function tokenAt(text, at, language) {
  const char = text.charAt(at);
  if (char.trim() === "") return { kind: void 0, text: "", end: at + 1 };
  if (char === '"' || char === "'") return stringAt2(text, at, char);
  const two = text.slice(at, at + 2);
  const mark2 = MARKS.get(two) === void 0 ? char : two;
  if (char === COMMENTS[language]) return { kind: void 0, text: "", end: endOfLine(text, at) };
  if (char === ":") return colonAt(text, at);
  if (MARKS.has(mark2)) return { kind: MARKS.get(mark2), text: mark2, end: at + mark2.length };
  if (!WORD.test(char)) return { kind: "unknown", text: char, end: at + 1 };
  return wordAt(text, at, language);
}
function colonAt(text, at) {
  const isKey = /[\w"'@?!]/.test(text.charAt(at - 1));
  const next = text.charAt(at + 1);
  const kind = isKey && next.trim() === "" ? "separator" : "unknown";
  const isAtom2 = !isKey && /[\w"']/.test(next);
  return { kind: isAtom2 ? void 0 : kind, text: ":", end: at + 1 };
}
function wordAt(text, start, language) {
  let end = start;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  if (language === "erlang" && text.charAt(end - 1) === ".") end--;
  return { kind: "word", text: text.slice(start, end), end };
}
function stringAt2(text, start, quote) {
  const end = endOfString2(text, start, quote);
  const isClosed = end - start > 1 && text.charAt(end - 1) === quote;
  const stated = text.slice(start + 1, isClosed ? end - 1 : end);
  const isPlain2 = isClosed && !stated.includes("\\") && !stated.includes("#{");
  return { kind: isPlain2 ? "string" : "unknown", text: stated, end };
}
function endOfLine(text, start) {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}
function endOfString2(text, start, quote) {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === quote) return at + 1;
  }
  return text.length;
}

// shared/ecosystems/erlang-terms.ts
function isGroup(term) {
  return typeof term === "object" && "items" in term;
}
function isAtom(term, name) {
  return typeof term === "object" && "atom" in term && term.atom === name;
}
function textOf2(term) {
  if (typeof term === "string") return term;
  const [only, ...more] = isGroup(term) ? term.items : [];
  return typeof only === "string" && more.length === 0 ? only : void 0;
}
var MAX_DEPTH4 = 100;
var CLOSERS = /* @__PURE__ */ new Map([
  ["{", "}"],
  ["%{", "}"],
  ["[", "]"],
  ["<<", ">>"]
]);
var MAX_BYTES = 8 * 1024 * 1024;
function readTerms(file, language) {
  if (file.bytes.length > MAX_BYTES) {
    throw tooMuch(file, `the lockfile is larger than ${MAX_BYTES} bytes`);
  }
  const top = [];
  const refused = [];
  const open = [];
  let last;
  for (const token of termTokens(file.bytes.toString("utf8"), language)) {
    const isItem = BEGINS.has(token.kind);
    if (isItem && endsItem(last) || !fits(token, open)) refused.push(token);
    if (token.kind === "close") open.pop();
    else if (isItem) addItem(token, open.at(-1)?.items ?? top, open);
    if (open.length > MAX_DEPTH4)
      throw tooMuch(file, `terms are nested more than ${MAX_DEPTH4} levels deep`);
    last = token;
  }
  refused.push(...open.map(({ token }) => token));
  if (language === "erlang" && last !== void 0 && last.text !== ".") refused.push(last);
  return { terms: top, unread: firstOfLines(refused) };
}
function firstOfLines(refused) {
  const rows = /* @__PURE__ */ new Map();
  for (const { text, line } of refused) if (!rows.has(line)) rows.set(line, { text, line });
  return [...rows.values()];
}
var BEGINS = /* @__PURE__ */ new Set(["string", "word", "open"]);
var ENDS2 = /* @__PURE__ */ new Set(["string", "word", "close"]);
function endsItem(token) {
  return token !== void 0 && ENDS2.has(token.kind);
}
function fits(token, open) {
  if (token.kind === "close") return open.at(-1)?.closer === token.text;
  return token.kind !== "unknown";
}
function addItem({ kind, text, line }, items, open) {
  if (kind === "string") items.push(text);
  else if (kind === "word") items.push(wordTerm(text));
  else {
    const inner = [];
    items.push({ mark: text, items: inner, line });
    open.push({ items: inner, closer: CLOSERS.get(text), token: { kind, text, line } });
  }
}
function tooMuch(file, message) {
  return new DataError("limit-exceeded", message, { path: file.path });
}
function wordTerm(text) {
  return /^\d/.test(text) ? text : { atom: text };
}

// shared/ecosystems/elixir/mix-exs.ts
var DEVELOPMENT = /* @__PURE__ */ new Set(["dev", "test"]);
var ELSEWHERE = ["git", "github", "hex", "path", "in_umbrella"];
var MAX_BYTES2 = 1024 * 1024;
var DEPENDENCIES2 = /\bdefp?\s+deps(?:\(\))?(?:\s+do|\s*,\s*do:)\s*(?=\[)/;
function mixDependencies(file) {
  if (file.bytes.length > MAX_BYTES2) return void 0;
  const text = withoutComments2(file.bytes.toString("utf8"));
  const found2 = DEPENDENCIES2.exec(text);
  if (found2 === null) return void 0;
  const start = found2.index + found2[0].length;
  const end = endOfList(text, start);
  if (end === void 0 || !/^\s*end\b/.test(text.slice(end))) return void 0;
  const bytes = Buffer.from(text.slice(start, end));
  const [list] = readTerms({ ...file, bytes }, "elixir").terms;
  return isGroup(list) ? list.items.flatMap(dependencyOf2) : void 0;
}
function dependencyOf2(term) {
  if (!isGroup(term)) return [];
  const [name, ...rest] = term.items;
  if (typeof name !== "object" || !("atom" in name)) return [];
  const options = rest.flatMap((item) => isGroup(item) ? item.items : [item]);
  const environments = atomsAfter(rest, "only") ?? atomsAfter(options, "only") ?? [];
  const isForDevelopment4 = environments.length > 0 && environments.every((environment) => DEVELOPMENT.has(environment));
  const isLocal2 = options.some((item) => isAtom(item, "path") || isAtom(item, "in_umbrella"));
  const isElsewhere = ELSEWHERE.some((key) => options.some((item) => isAtom(item, key)));
  const requirement2 = isElsewhere ? void 0 : textOf2(rest[0]);
  return [{ app: name.atom, requirement: requirement2, isForDevelopment: isForDevelopment4, isLocal: isLocal2 }];
}
function atomsAfter(terms, key) {
  const at = terms.findIndex((term) => isAtom(term, key));
  const value = at === -1 ? void 0 : terms[at + 1];
  if (value === void 0) return void 0;
  return (isGroup(value) ? value.items : [value]).map(
    (term) => typeof term === "object" && "atom" in term ? term.atom : ""
  );
}
function endOfList(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString3(text, at);
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return void 0;
}
function endOfString3(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === '"') return at;
  }
  return text.length;
}
function withoutComments2(text) {
  let result = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString3(text, at);
    if (char !== "#") continue;
    result += text.slice(copied, at);
    const end = text.indexOf("\n", at);
    at = copied = end === -1 ? text.length : end;
  }
  return result + text.slice(copied);
}

// shared/ecosystems/hex-package.ts
var PUBLIC_REPOSITORY = "hexpm";
function hexPackage(file, facts) {
  const { repository = PUBLIC_REPOSITORY, ...rest } = facts;
  const [registry, organization] = repository.split(":");
  const isPublic = registry === PUBLIC_REPOSITORY;
  return packageOf(file, {
    ...rest,
    type: "hex",
    namespace: organization ?? (isPublic ? void 0 : registry),
    // Any other registry can be a mirror of Hex.
    ecosystem: "Hex"
  });
}
function hexCommit(file, facts) {
  const { url, commit, ...rest } = facts;
  return packageOf(file, {
    ...rest,
    type: "hex",
    version: "",
    qualifiers: { vcs_url: vcsUrl(url, commit) },
    downloadUrl: url
  });
}
function sha256Of(text) {
  const isHash = text !== void 0 && /^[0-9a-f]{64}$/i.test(text);
  return isHash ? [{ algorithm: "sha256", value: text.toLowerCase() }] : void 0;
}

// shared/ecosystems/elixir/mix-manifest.ts
var MANIFEST2 = "mix.exs";
var FETCHED = /(?:^|\/)deps\//;
var mixExs = (lockfile) => manifestFormat(
  {
    wanted: { names: [MANIFEST2] },
    isPrimary: (path) => path.endsWith(MANIFEST2) && !FETCHED.test(path)
  },
  {
    ecosystem: "Hex",
    manifests: [MANIFEST2],
    locks: [{ format: lockfile, names: ["mix.lock"], coverage: applicationsBelow }],
    note: "The file is a program. Assay reads dependencies only if `deps` is a plain list. All applications of an umbrella project share the lockfile in its root folder."
  },
  readMixExs
);
function applicationsBelow({ path }, context) {
  const apps = `${path.slice(0, path.lastIndexOf("/") + 1)}apps/`;
  const manifests = context.named(MANIFEST2).map((file) => file.path);
  return { manifests: manifests.filter((one) => one.startsWith(apps)), names: [] };
}
function readMixExs(file) {
  const stated = mixDependencies(file);
  const text = file.bytes.toString("utf8");
  if (text.trim() !== "" && !/\bdef(?:module|p)?\b/.test(text)) {
    throw notALockfile(file, "module", "define one (mix new)");
  }
  const dependencies = (stated ?? []).filter(({ isLocal: isLocal2 }) => !isLocal2).map(({ app, requirement: requirement2, isForDevelopment: isForDevelopment4 }) => ({
    name: app,
    isDevelopment: isForDevelopment4,
    exact: exactPackage2(file, app, requirement2)
  }));
  const isProgram = stated === void 0 && /\bdeps:|\bdeps\b[^\n]*\bdo\b/.test(text);
  return { dependencies, isProgram, fix: "commit mix.lock (mix deps.get)" };
}
function exactPackage2(file, name, requirement2 = "") {
  const version = /^\s*(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(requirement2)?.[1];
  return version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true });
}

// shared/ecosystems/elixir.ts
var MANIFEST3 = "mix.exs";
var mixLock = {
  role: "lockfile",
  wanted: { names: ["mix.lock", MANIFEST3] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "mix.lock",
  parse: parseMixLock
};
var ecosystem11 = { id: "elixir", formats: [mixLock, mixExs(mixLock)] };
var FIX14 = "run `mix deps.get`";
function parseMixLock(file, context) {
  const { terms, unread: rows } = readTerms(file, "elixir");
  const [map, ...more] = terms;
  if (!isGroup(map) || map.mark !== "%{" || more.length > 0)
    throw notALockfile(file, "single map of packages", FIX14);
  const roots2 = rootsBeside(file, context);
  const parsed = parseGraph(entriesOf(map), (entry) => nodeOf2(file, entry), roots2);
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, rows, FIX14), ...parsed.problems]
  };
}
function entriesOf({ items, line: first }) {
  const entries = [];
  for (let at = 0; at < items.length; at += 2) {
    const [key, value] = items.slice(at, at + 2);
    const line = isGroup(value) ? value.line : entries.at(-1)?.line ?? first;
    entries.push({ key, value, line });
  }
  return entries;
}
function rootsBeside(file, context) {
  const beside = besidePath(file.path, MANIFEST3);
  if (context.file(beside) === void 0) return void 0;
  const folder2 = beside.slice(0, -MANIFEST3.length);
  const runtime2 = [];
  const development = [];
  for (const manifest2 of context.named(MANIFEST3)) {
    const path = manifest2.path.startsWith(folder2) ? manifest2.path.slice(folder2.length) : "deps/";
    if (/(?:^|\/)deps\//.test(path)) continue;
    const dependencies = mixDependencies(manifest2);
    if (dependencies === void 0) return void 0;
    for (const { app, isForDevelopment: isForDevelopment4 } of dependencies) {
      (isForDevelopment4 ? development : runtime2).push(app);
    }
  }
  return { runtime: runtime2, development };
}
function nodeOf2(file, { key, value, line }) {
  const app = nameOf2(key);
  const [kind, second, third, , , dependencies, repository, checksum] = isGroup(value) ? value.items : [];
  const text = textOf2(third);
  if (app !== void 0 && text !== void 0 && isAtom(kind, "git")) {
    const found3 = hexCommit(file, { name: app, url: textOf2(second) ?? "", commit: text, line });
    return { key: app, found: found3, needs: [] };
  }
  const name = nameOf2(second);
  if (app === void 0 || name === void 0 || text === void 0 || !isAtom(kind, "hex")) {
    const entry = app === void 0 ? "an entry" : `the entry of ${app}`;
    throw unread(file, { text: entry, line }, FIX14);
  }
  const found2 = hexPackage(file, {
    name,
    version: text,
    line,
    repository: textOf2(repository),
    hashes: sha256Of(textOf2(checksum))
  });
  return { key: app, found: found2, needs: needsOf(dependencies) };
}
function needsOf(dependencies) {
  const list = isGroup(dependencies) ? dependencies.items.filter(isGroup) : [];
  return list.flatMap(({ items: [app] }) => nameOf2(app) ?? []);
}
function nameOf2(term) {
  return typeof term === "object" && "atom" in term ? term.atom : textOf2(term);
}

// shared/ecosystems/erlang/rebar-config.ts
var rebarConfig = (lockfile) => manifestFormat(
  { wanted: { names: ["rebar.config"] } },
  {
    ecosystem: "Hex",
    manifests: ["rebar.config"],
    locks: [{ format: lockfile, names: ["rebar.lock"] }],
    note: "The lockfile covers only the default profile, so Assay checks only the dependencies of this profile."
  },
  readConfig
);
function readConfig(file) {
  const { terms, unread: rows } = readTerms(file, "erlang");
  const [row] = rows;
  if (row !== void 0) throw unread(file, row, "write plain terms (rebar3 lock)");
  const lists = terms.filter(isGroup).filter(({ items: [key] }) => isAtom(key, "deps")).flatMap(({ items: [, list] }) => isGroup(list) ? list.items : []);
  return {
    dependencies: lists.flatMap((term) => dependencyOf3(file, term)),
    fix: "commit rebar.lock (rebar3 lock)"
  };
}
function dependencyOf3(file, term) {
  const [app, ...rest] = isGroup(term) ? term.items : [term];
  if (typeof app !== "object" || !("atom" in app)) return [];
  const renamed = rest.filter(isGroup).find(({ items: [key] }) => isAtom(key, "pkg"));
  const other = renamed?.items[1];
  const name = typeof other === "object" && "atom" in other ? other.atom : textOf2(other) ?? app.atom;
  const version = /^\d+\.\d+[\w.+-]*$/.exec(textOf2(rest[0]) ?? "")?.[0];
  const exact = version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true });
  return [{ name, isDevelopment: false, exact }];
}

// shared/ecosystems/erlang.ts
var rebarLock = {
  role: "lockfile",
  wanted: { names: ["rebar.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseRebarLock
};
var ecosystem12 = { id: "erlang", formats: [rebarLock, rebarConfig(rebarLock)] };
var FIX15 = "run `rebar3 lock`";
function parseRebarLock(file) {
  const { terms, unread: rows } = readTerms(file, "erlang");
  const [first, second, ...more] = terms;
  const isVersioned = isGroup(first) && typeof first.items[0] === "string";
  const list = isVersioned ? first.items[1] : first;
  if (!isGroup(list) || list.mark !== "[" || more.length > 0)
    throw notALockfile(file, "list of packages", FIX15);
  const hashes = hashesIn(isGroup(second) ? second : void 0);
  const parsed = parseEach(list.items, (entry) => locked(file, entry, hashes));
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, rows, FIX15), ...parsed.problems]
  };
}
var REPOSITORIES = ["git", "git_subdir", "hg"];
function locked(file, entry, hashes) {
  const [appTerm, source, level] = isGroup(entry) ? entry.items : [];
  const [kind, second, third] = isGroup(source) ? source.items : [];
  const app = textOf2(appTerm);
  const name = textOf2(second);
  const version = textOf2(third);
  const line = isGroup(entry) ? entry.line : void 0;
  const facts = { line, scope: "runtime", isDirect: level === "0" };
  if (app !== void 0 && REPOSITORIES.some((one) => isAtom(kind, one))) {
    const commit = isGroup(third) ? textOf2(third.items[1]) ?? "" : "";
    return hexCommit(file, { ...facts, name: app, url: name ?? "", commit });
  }
  if (app === void 0 || name === void 0 || version === void 0 || !isAtom(kind, "pkg")) {
    throw unread(file, { text: app ?? "an entry", line }, FIX15);
  }
  return hexPackage(file, { ...facts, name, version, hashes: sha256Of(hashes.get(app)) });
}
function hashesIn(attributes) {
  const lists = (attributes?.items ?? []).filter(isGroup);
  const outer = lists.find(({ items: [name] }) => isAtom(name, "pkg_hash_ext"))?.items[1];
  const pairs = isGroup(outer) ? outer.items.filter(isGroup) : [];
  return new Map(pairs.map(({ items: [app, hash] }) => [textOf2(app) ?? "", textOf2(hash) ?? ""]));
}

// shared/ecosystems/gentoo/installed-name.ts
function statedName({ path }, context) {
  const folder2 = path.split("/").at(-2) ?? "";
  return context.file(besidePath(path, "PF"))?.bytes.toString("utf8").trim() ?? folder2;
}
function installedName(file, context) {
  const parts = splitName(statedName(file, context));
  return parts && { category: file.path.split("/").at(-3) ?? "", ...parts };
}
var VERSION3 = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;
var MAX_LENGTH8 = 512;
function splitName(text) {
  const match = text.length > MAX_LENGTH8 ? null : VERSION3.exec(text);
  const version = match?.[1];
  if (match === null || version === void 0 || match.index === 0) return void 0;
  return { name: text.slice(0, match.index), version };
}

// shared/ecosystems/gentoo/portage-needs.ts
var NEEDS_FILES = ["RDEPEND", "PDEPEND"];
var SLOT_FILE = "SLOT";
var databases = /* @__PURE__ */ new WeakMap();
function portageNeeds(file, context) {
  const known15 = databases.get(context) ?? readDatabases(context);
  databases.set(context, known15);
  const database2 = known15.get(rootOf2(file.path));
  const slots = /* @__PURE__ */ new Map();
  for (const atom of NEEDS_FILES.flatMap((name) => atomsIn(file, name, context))) {
    slots.set(atom.name, (slots.get(atom.name) ?? /* @__PURE__ */ new Set()).add(atom.slot));
  }
  return [...slots].flatMap(
    ([name, asked]) => (database2?.get(name) ?? []).filter(({ slot }) => asked.has(void 0) || asked.has(slot)).map(({ purl }) => purl)
  );
}
function atomsIn(file, name, context) {
  const texts = besideText(file.path, name, context).split(/\s+/);
  return texts.flatMap((text) => parseAtom(text) ?? []);
}
function rootOf2(path) {
  return path.slice(0, path.lastIndexOf("var/db/pkg/"));
}
function besideText(path, name, context) {
  return context.file(besidePath(path, name))?.bytes.toString("utf8").trim() ?? "";
}
function readDatabases(context) {
  const found2 = /* @__PURE__ */ new Map();
  const folders = new Map(
    ["CONTENTS", "PF"].flatMap((name) => context.named(name)).map((file) => [besidePath(file.path, ""), file])
  );
  for (const file of folders.values()) {
    const parts = installedName(file, context);
    if (parts === void 0) continue;
    const { category, name, version } = parts;
    const purl = purlOf({ type: "ebuild", namespace: category, name, version });
    const slot = withoutSubslot(besideText(file.path, SLOT_FILE, context));
    const database2 = found2.get(rootOf2(file.path)) ?? /* @__PURE__ */ new Map();
    const others = database2.get(`${category}/${name}`);
    if (others === void 0) database2.set(`${category}/${name}`, [{ purl, slot }]);
    else others.push({ purl, slot });
    found2.set(rootOf2(file.path), database2);
  }
  return found2;
}
function parseAtom(text) {
  const [plain3 = ""] = text.split("[", 1);
  const [stated = "", slot = ""] = plain3.split(":", 2);
  const [operator = ""] = /^[<>=~]*/.exec(stated) ?? [];
  const versioned2 = stated.slice(operator.length).replace(/\*$/, "");
  if (!/^[^!/()|]+\/[^/()]+$/.test(versioned2)) return void 0;
  const name = operator === "" ? versioned2 : splitName(versioned2)?.name;
  if (name === void 0) return void 0;
  const named = withoutSubslot(slot.replace(/[=*]$/, ""));
  return { name, slot: named === "" ? void 0 : named };
}
function withoutSubslot(slot) {
  return slot.split("/", 1)[0] ?? "";
}

// shared/ecosystems/gentoo.ts
var FOLDER2 = "var/db/pkg/*/*";
var FILES = ["PF", "CONTENTS", "LICENSE", SLOT_FILE, ...NEEDS_FILES];
var installed = {
  wanted: { globs: FILES.map((name) => `${FOLDER2}/${name}`) },
  isPrimary: (path) => path.endsWith("/PF") || path.endsWith("/CONTENTS"),
  parse: parseInstalled2
};
var ecosystem13 = { id: "gentoo", formats: [installed] };
function parseInstalled2(file, context) {
  const beside = (name) => context.file(besidePath(file.path, name));
  const isRepeated = file.path.endsWith("/CONTENTS") && beside("PF") !== void 0;
  if (isRepeated) return { packages: [], problems: [] };
  const parts = installedName(file, context);
  if (parts === void 0) {
    const message = `${JSON.stringify(statedName(file, context))} is not a package name with a version`;
    throw new DataError("malformed", message, { path: file.path });
  }
  const found2 = packageOf(file, {
    type: "ebuild",
    namespace: parts.category,
    name: parts.name,
    fullName: `${parts.category}/${parts.name}`,
    version: parts.version,
    // The license in Portage's syntax: names of license files, joined by Portage's operators.
    license: beside("LICENSE")?.bytes.toString("utf8").trim(),
    scope: "runtime",
    dependsOn: portageNeeds(file, context)
  });
  const root = rootOf2(file.path);
  const contents = beside("CONTENTS")?.bytes.toString("utf8") ?? "";
  return { packages: [found2], problems: [], owned: () => ownedFiles4(found2.purl, contents, root) };
}
function* ownedFiles4(owner, contents, root) {
  for (const line of linesOf(contents)) {
    if (!line.startsWith("obj /")) continue;
    const end = line.lastIndexOf(" ", line.lastIndexOf(" ") - 1);
    yield { owner, path: root + line.slice("obj /".length, end) };
  }
}

// shared/ecosystems/git.ts
var gitmodules = {
  role: "manifest",
  wanted: { names: [".gitmodules"] },
  wantedIn: ["directory"],
  parse: parseModules
};
var ecosystem14 = { id: "git", formats: [gitmodules] };
var TYPES = /* @__PURE__ */ new Map([
  ["github.com", "github"],
  ["bitbucket.org", "bitbucket"]
]);
var MAX_ADDRESS2 = 2048;
function parseModules(file, context) {
  const index = context.file(besidePath(file.path, GIT_INDEX));
  const extract = index === void 0 ? {} : asObject(parseJson(index.bytes, index.path), "$");
  const commits = objectAt(extract, "submodules") ?? {};
  const text = file.bytes.toString("utf8");
  const modules2 = parseGitConfig(text);
  const parsed = parseEach(
    modules2.filter(({ name }) => name === "submodule"),
    (section) => {
      const path = section.values.get("path")?.replace(/\/+$/, "") ?? "";
      const commit = isObject(commits) ? stringAt(commits, path) : void 0;
      if (commit === void 0) return void 0;
      return submodule(file, section, commit, stringAt(extract, "origin"));
    }
  );
  const problems = unreadRows(
    file,
    refusedRows(text),
    "write the section as `git submodule add` does"
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
var KNOWN = /^\s*(?:$|[#;[]|[A-Za-z][A-Za-z0-9-]*\s*(?:=|$))/;
function refusedRows(text) {
  const rows = [];
  let isContinued = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (!isContinued && !KNOWN.test(row)) rows.push({ text: row, line });
    isContinued = row.endsWith("\\");
  }
  return rows;
}
function submodule(file, { values, line }, commit, origin) {
  const url = absolute(values.get("url") ?? "", origin);
  const [host = "", ...segments] = segmentsOf(url) ?? [];
  const type = segments.length === 2 ? TYPES.get(host) : void 0;
  const facts = {
    version: commit,
    line,
    isDirect: true,
    downloadUrl: url === "" ? void 0 : url
  };
  const name = segments.at(-1) ?? lastSegment(url || (values.get("path") ?? ""));
  if (type === void 0) {
    const qualifiers = { vcs_url: vcsUrl(url, commit) };
    return packageOf(file, { ...facts, type: "generic", name, qualifiers });
  }
  const fullName = segments.join("/");
  return packageOf(file, { ...facts, type, namespace: segments[0], name, fullName });
}
function absolute(url, origin) {
  if (!url.startsWith("./") && !url.startsWith("../")) return url;
  if (origin === void 0 || url.length > MAX_ADDRESS2) return "";
  let base = origin.replace(/\/+$/, "");
  let rest = url;
  for (; ; ) {
    if (rest.startsWith("./")) rest = rest.slice(2);
    else if (rest.startsWith("../")) {
      base = base.slice(0, Math.max(base.lastIndexOf("/"), base.lastIndexOf(":"), 0));
      rest = rest.slice(3);
    } else return `${base}/${rest}`;
  }
}
function segmentsOf(url) {
  if (url.length > MAX_ADDRESS2) return void 0;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+(?::[^/@]*)?@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(url);
  const [, host, path = ""] = match ?? [];
  if (host === void 0) return void 0;
  const parts = path.replace(/\/+$/, "").replace(/\.git$/, "").split("/");
  return [host.toLowerCase(), ...parts.filter((part) => part !== "")];
}
function lastSegment(path) {
  return path.replace(/\/+$/, "").replace(/\.git$/, "").split(/[/:]/).at(-1) ?? "";
}

// shared/ecosystems/github-actions/uses.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var VERSION_COMMENT = /^#\s*v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\s*$/;
function packageOfUse(file, uses, { line, comment = "", downloadUrl }) {
  const at = uses.lastIndexOf("@");
  const [owner = "", repository = "", ...path] = uses.slice(0, Math.max(at, 0)).split("/");
  if (isOfThisRepository(uses) || uses.includes("://") || owner === "" || repository === "")
    return void 0;
  const reference = uses.slice(at + 1);
  return packageOf(file, {
    type: "githubactions",
    namespace: owner,
    name: repository,
    fullName: `${owner}/${repository}`,
    version: reference,
    fullVersion: COMMIT.test(reference) ? VERSION_COMMENT.exec(comment)?.[1] : void 0,
    subpath: path.join("/"),
    ecosystem: "GitHub Actions",
    line,
    // Actions run on the build machine and are not delivered.
    scope: "development",
    isDirect: true,
    downloadUrl
  });
}
function isOfThisRepository(uses) {
  return uses.startsWith("./") || uses.startsWith("../") || uses.startsWith("$/");
}

// shared/ecosystems/github-actions/actions-lock.ts
var actionsLock = {
  role: "lockfile",
  wanted: { pathSuffixes: [".github/workflows/actions.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseActionsLock
};
function parseActionsLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = parseYaml(text, file.path);
  const dependencies = isObject(lockfile) ? objectAt(lockfile, "dependencies") : void 0;
  if (dependencies === void 0) throw notALockfile(file, "dependencies", FIX16);
  const lines = yamlLines(text, file.path);
  return parseEach(Object.entries(dependencies), ([uses, value]) => {
    const line = lines.get(`dependencies.${uses}`);
    const commit = stringAt(objectEntry(file, value, { text: uses, line }), "commit");
    const found2 = packageOfUse(file, uses, { line, downloadUrl: placeOf(uses, commit) });
    if (found2 === void 0) throw unread(file, { text: uses, line }, FIX16);
    return found2;
  });
}
var FIX16 = "regenerate actions.lock with gh-actions-lock";
function placeOf(uses, commit) {
  const hash = /^sha(?:1|256)-([0-9a-f]{40,64})$/.exec(commit ?? "")?.[1];
  const repository = /^[\w.-]+\/[\w.-]+/.exec(uses)?.[0];
  if (hash === void 0 || repository === void 0) return void 0;
  return `git+https://github.com/${repository}@${hash}`;
}

// shared/ecosystems/github-actions/images.ts
var DOCKER = "docker://";
function imageOfUse(uses) {
  const image = uses.startsWith(DOCKER) ? uses.slice(DOCKER.length) : "";
  return isName(image) ? image : void 0;
}
function imagesIn2(documents2, text) {
  const lines = { container: linesOfKey(text, "container"), image: linesOfKey(text, "image") };
  const used = (key, holder) => {
    const stated = stringAt(holder, key);
    if (stated === void 0) return [];
    const image = imageOfUse(stated) ?? stated;
    return isName(image) ? [{ image, line: lines[key](stated) }] : [];
  };
  return documents2.flatMap((document) => [
    ...jobsOf(document).flatMap((job) => [
      ...used("container", job),
      ...used("image", objectAt(job, "container") ?? {}),
      ...Object.values(objectAt(job, "services") ?? {}).filter(isObject).flatMap((service) => used("image", service))
    ]),
    ...actionImage(document).flatMap((runs) => used("image", runs))
  ]);
}
function jobsOf(document) {
  return Object.values(objectAt(document, "jobs") ?? {}).filter(isObject);
}
function actionImage(document) {
  const runs = objectAt(document, "runs") ?? {};
  return stringAt(runs, "image")?.startsWith(DOCKER) === true ? [runs] : [];
}
function isName(image) {
  return image !== "" && !image.includes("${{");
}

// shared/ecosystems/github-actions.ts
var workflow = {
  role: "manifest",
  wanted: { directories: [".github/workflows"], names: ["action.yml", "action.yaml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => /\.ya?ml$/.test(path) && !/(?:^|\/)node_modules\//.test(path),
  parse: parseWorkflow
};
var ecosystem15 = { id: "github-actions", formats: [workflow, actionsLock] };
var FIX17 = "correct the workflow syntax";
function parseWorkflow(file) {
  const text = file.bytes.toString("utf8");
  const lines = linesOfUses(text);
  const stated = parseYamlDocuments(text, file.path);
  const documents2 = stated.filter(isObject);
  if (stated.some((document) => !isObject(document) && (document ?? null) !== null)) {
    throw notALockfile(file, "jobs or runs", FIX17);
  }
  const used = parseEach(documents2.flatMap(usesIn), (uses) => {
    if (typeof uses !== "string") throw unread(file, { text: "a step or job" }, FIX17);
    const use = lines.get(uses)?.shift() ?? { line: void 0 };
    const image = imageOfUse(uses);
    if (image !== void 0)
      return imagePackage(file, image, { line: use.line, scope: "development" });
    const found2 = packageOfUse(file, uses, use);
    if (found2 === void 0 && !isOfThisRepository(uses)) {
      throw unread(file, { text: uses, line: use.line }, FIX17);
    }
    return found2;
  });
  const images = parseEach(
    imagesIn2(documents2, text),
    ({ image, line }) => imagePackage(file, image, { line, scope: "development" })
  );
  return {
    packages: [...used.packages, ...images.packages],
    problems: [...used.problems, ...images.problems]
  };
}
function usesIn(document) {
  const jobs = document["jobs"] ?? {};
  const runs = document["runs"] ?? {};
  if (!isObject(jobs) || !isObject(runs)) return [jobs];
  return [...Object.values(jobs), runs].flatMap((holder) => {
    const steps = isObject(holder) ? holder["steps"] ?? [] : void 0;
    if (!Array.isArray(steps)) return [steps];
    return [holder, ...steps].flatMap((item) => {
      if (!isObject(item)) return [item];
      return item["uses"] === void 0 ? [] : [item["uses"]];
    });
  });
}
function linesOfUses(text) {
  const lines = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const start = row.indexOf("uses:");
    if (start === -1) continue;
    const stated = row.slice(start + "uses:".length).trim();
    const [word = ""] = stated.split(/\s/, 1);
    const value = word.replace(/[,}]+$/, "").replace(/^["']|["']$/g, "");
    const use = { line, comment: stated.slice(word.length).trim() };
    const known15 = lines.get(value);
    if (known15 === void 0) lines.set(value, [use]);
    else known15.push(use);
  }
  return lines;
}

// shared/ecosystems/gleam/gleam-toml.ts
var MANIFEST4 = "gleam.toml";
var gleamToml = (lockfile) => manifestFormat(
  { wanted: { names: [MANIFEST4] } },
  {
    ecosystem: "Hex",
    manifests: [MANIFEST4],
    locks: [{ format: lockfile, names: ["manifest.toml"] }],
    note: "The lockfile does not cover packages in folders of the source tree."
  },
  readManifest2
);
var TABLES = [
  ["dependencies", false],
  ["dev-dependencies", true],
  ["dev_dependencies", true]
];
function readManifest2(file) {
  const document = readToml(file);
  const name = stringAt(document, "name");
  if (name === void 0) throw notALockfile(file, "name", "add a package name");
  return {
    name,
    dependencies: TABLES.flatMap(
      ([key, isDevelopment]) => inTable2(file, objectAt(document, key), isDevelopment)
    ),
    fix: "commit manifest.toml (gleam deps download)"
  };
}
function inTable2(file, table, isDevelopment) {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    if (isObject(value) && Object.hasOwn(value, "path")) return [];
    const version = /^(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(scalarText(value).trim())?.[1];
    const exact = version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true });
    return [{ name, isDevelopment, exact }];
  });
}

// shared/ecosystems/gleam.ts
var LOCKFILE = "manifest.toml";
var gleamLock = {
  role: "lockfile",
  wanted: { names: [LOCKFILE, MANIFEST4] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === LOCKFILE,
  parse: parseLock
};
var ecosystem16 = { id: "gleam", formats: [gleamLock, gleamToml(gleamLock)] };
var FIX18 = "run `gleam deps download`";
function parseLock(file, context) {
  const isOwn9 = context.file(besidePath(file.path, MANIFEST4)) !== void 0;
  if (!isOwn9 && !/^\[requirements\]/m.test(file.bytes.toString("utf8"))) return FOREIGN3;
  const document = readToml(file);
  const packages = arrayAt(document, "packages");
  const requirements2 = objectAt(document, "requirements");
  if (packages === void 0 || requirements2 === void 0) {
    throw notALockfile(file, packages === void 0 ? "packages" : "requirements", FIX18);
  }
  return parseEach(
    packages,
    (value) => locked2(file, objectEntry(file, value, { text: "an entry of packages" }), requirements2)
  );
}
var FOREIGN3 = { packages: [], problems: [], isForeign: true };
function locked2(file, entry, requirements2) {
  const name = stringAt(entry, "name") ?? "";
  const version = stringAt(entry, "version") ?? "";
  const isDirect2 = isObject(requirements2[name]);
  const url = stringAt(entry, "repo");
  const commit = stringAt(entry, "commit") ?? "";
  const source = stringAt(entry, "source");
  if (source === "local") return void 0;
  if (source === "git" && name !== "" && url !== void 0) {
    return hexCommit(file, { name, url, commit, isDirect: isDirect2 });
  }
  if (source === "hex" && name !== "" && version !== "") {
    const hashes = sha256Of(stringAt(entry, "outer_checksum"));
    return hexPackage(file, { name, version, isDirect: isDirect2, hashes });
  }
  throw unread(file, { text: name === "" ? "an entry" : name }, FIX18);
}

// shared/ecosystems/go/tokens.ts
var MARKS2 = "()[]{},";
var SPACE2 = " 	\r";
function tokenLine(row) {
  const words2 = [];
  for (let at = 0; at < row.length; ) {
    const char = row.charAt(at);
    if (SPACE2.includes(char)) at++;
    else if (row.startsWith("//", at)) return { words: words2, comment: row.slice(at + 2) };
    else if (MARKS2.includes(char)) {
      words2.push(char);
      at++;
    } else {
      const end = endOfWord(row, at);
      const word = unquoted(row.slice(at, end));
      if (word === void 0) return void 0;
      words2.push(word);
      at = end;
    }
  }
  return { words: words2, comment: void 0 };
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
  return SPACE2.includes(char) || MARKS2.includes(char) || row.startsWith("//", at);
}
function unquoted(word) {
  const quote = word.charAt(0);
  const isQuoted = quote === '"' || quote === "`";
  if (isQuoted && (word.length < 2 || !word.endsWith(quote))) return void 0;
  const text = isQuoted ? word.slice(1, -1) : word;
  return /["'`\\\p{Cc}]|\/\*/u.test(text) || !isQuoted && /\s/.test(text) ? void 0 : text;
}

// shared/ecosystems/go/directives.ts
var EXACT_VERSION = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/;
var GO_VERSION = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;
var FORMS = /* @__PURE__ */ new Map([
  ["module", hasCount(1)],
  ["go", ([version = "", ...more]) => GO_VERSION.test(version) && more.length === 0],
  ["toolchain", hasCount(1)],
  ["require", ([, version = "", ...more]) => EXACT_VERSION.test(version) && more.length === 0],
  ["exclude", hasCount(2)],
  ["replace", isReplacement],
  ["use", hasCount(1)],
  // Keywords that do not affect the build.
  ["retract", (words2) => words2.length > 0],
  ["godebug", hasCount(1)],
  ["tool", hasCount(1)],
  ["ignore", hasCount(1)]
]);
var SINGLE2 = /* @__PURE__ */ new Set(["module", "go", "toolchain"]);
function readDirectives(text) {
  const directives = [];
  const unread5 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { words: words2, comment, row } of statementsOf(text)) {
    if (words2 === void 0 || !isKnown(words2, seen)) unread5.push(row);
    else directives.push({ line: row.line, words: words2, isIndirect: isIndirect(comment) });
  }
  return { directives, unread: unread5 };
}
function* statementsOf(text) {
  let block;
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    const row = { text: stated, line };
    const { words: words2, comment } = tokenLine(stated) ?? {};
    if (words2?.length === 0) continue;
    if (block === void 0 && isOpening(words2)) block = { prefix: words2?.slice(0, 1) ?? [], row };
    else if (block !== void 0 && words2?.join(" ") === ")") block = void 0;
    else yield { words: words2 && [...block?.prefix ?? [], ...words2], comment, row };
  }
  if (block !== void 0) yield { words: void 0, row: block.row };
}
function isOpening(words2 = []) {
  return words2.length === 2 && words2[1] === "(" && FORMS.has(words2[0] ?? "");
}
function isKnown(words2, seen) {
  const [keyword = "", ...rest] = words2;
  if (FORMS.has(keyword) && rest.join("") === "()") return true;
  if (FORMS.get(keyword)?.(rest) !== true) return false;
  if (!SINGLE2.has(keyword)) return true;
  if (seen.has(keyword)) return false;
  seen.add(keyword);
  return true;
}
function hasCount(count) {
  return (words2) => words2.length === count;
}
function isReplacement(words2) {
  const arrow = words2.indexOf("=>");
  const [target, version, ...more] = words2.slice(arrow + 1);
  if (arrow < 1 || arrow > 2 || target === void 0 || more.length > 0) return false;
  if (arrow === 2 && !EXACT_VERSION.test(words2[1] ?? "")) return false;
  if (isFolder2(target)) return version === void 0;
  return EXACT_VERSION.test(version ?? "");
}
function isFolder2(path) {
  return /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:)/.test(path);
}
function isIndirect(comment) {
  const [first, ...more] = (comment ?? "").trim().split(/\s+/, 2);
  return first === "indirect;" || first === "indirect" && more.length === 0;
}

// shared/ecosystems/go/go-package.ts
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

// shared/ecosystems/go/module-at.ts
function hasGoMod(beside, folder2, context) {
  const file = context.file(besidePath(beside.path, `${folder2}/go.mod`));
  if (file === void 0) return false;
  const { directives } = readDirectives(file.bytes.toString("utf8"));
  return directives.some(({ words: words2 }) => words2[0] === "module");
}

// shared/ecosystems/go/go-sum.ts
var goSum = {
  // A module without dependencies has an empty go.sum.
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
  const unread5 = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const stated = row.trim();
    if (stated === "") continue;
    const [name = "", version = "", hash = "", ...more] = stated.split(/\s+/, 4);
    if (!/^h\d+:./.test(hash) || more.length > 0) unread5.push({ text: row, line });
    else if (!version.endsWith("/go.mod")) sums.push({ name, version, line });
  }
  const parsed = parseEach(sums, (sum) => goPackage(file, { ...sum, scope: "runtime" }));
  const problems = [...unreadRows(file, unread5, "run `go mod tidy`"), ...parsed.problems];
  return { packages: parsed.packages, problems };
}

// shared/ecosystems/go/go-version.ts
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
  const directive2 = directives.find(({ words: words2 }) => words2[0] === keyword);
  const version = directive2?.words[1];
  return directive2 === void 0 || version === void 0 ? void 0 : { version, line: directive2.line };
}

// shared/ecosystems/go/go-manifest.ts
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
  const missing2 = [...names].filter((name) => name !== LIBRARY && !summed.has(name));
  return {
    dependencies: missing2.map((name) => ({ name, isDevelopment: false })),
    fix: "set go 1.17 or later and commit go.mod and go.sum (go mod tidy)"
  };
}

// shared/ecosystems/go/go-work.ts
var goWork = {
  role: "manifest",
  wanted: { names: ["go.work"] },
  wantedIn: ["directory", "file"],
  parse: parseGoWork
};
function workspacesOf(goMod2, context) {
  return context.named("go.work").flatMap((file) => {
    const { directives } = readDirectives(file.bytes.toString("utf8"));
    const isMember2 = directives.some(
      ({ words: [keyword, folder2] }) => keyword === "use" && besidePath(file.path, `${folder2}/go.mod`) === goMod2.path
    );
    return isMember2 ? [{ file, directives }] : [];
  });
}
function parseGoWork(file, context) {
  const { directives, unread: unread5 } = readDirectives(file.bytes.toString("utf8"));
  const problems = [
    ...unreadRows(file, unread5, "run `go work edit -fmt`"),
    ...directives.flatMap((directive2) => unreadModule(file, directive2, context))
  ];
  return { packages: [], problems };
}
function unreadModule({ path }, { words: words2, line }, context) {
  const [keyword, folder2 = ""] = words2;
  if (keyword !== "use" || folder2 === "()") return [];
  const goMod2 = insidePath(path, `${folder2}/go.mod`);
  if (goMod2 !== void 0 && context.file(goMod2) !== void 0) return [];
  const message = `the workspace uses ${folder2.slice(0, 100)}, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
  return [{ code: "not-found", message, path, line }];
}

// shared/ecosystems/go/replacements.ts
import { posix as posix2 } from "node:path";
function replacementsOf(file, directives) {
  const replacements = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { words: words2, line } of directives) {
    const [keyword, old = "", oldVersion] = words2;
    if (keyword !== "replace") continue;
    const arrow = words2.indexOf("=>");
    const [path = "", version = ""] = words2.slice(arrow + 1);
    const key = arrow === 3 ? `${old}@${oldVersion}` : old;
    const known15 = replacements.get(key);
    if (known15 !== void 0 && (known15.path !== path || known15.version !== version)) {
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
  if (!isFolder2(path)) return false;
  const folder2 = joinedPath(posix2.dirname(file.path), path);
  const isInside = !path.startsWith("/") && folder2 !== ".." && !folder2.startsWith("../");
  if (isInside && context.file(joinedPath(folder2, "go.mod")) !== void 0) return true;
  const message = `${path.slice(0, 100)} replaces a module, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
  throw new DataError("not-found", message, { path: file.path, line });
}

// shared/ecosystems/go/go-mod.ts
var goMod = {
  role: "manifest",
  // The flag `-modfile` accepts any name that ends in `.mod`. Go then uses the `.sum` file with the same name.
  wanted: { names: ["go.work"], suffixes: [".mod", ".sum"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith(".mod"),
  parse: parseGoMod
};
function parseGoMod(file, context) {
  const stated = readDirectives(file.bytes.toString("utf8"));
  const { directives, unread: unread5 } = stated;
  if (baseName(file.path) !== "go.mod" && !isModule(stated)) {
    return { packages: [], problems: [], isForeign: true };
  }
  const problems = [...unreadRows(file, unread5, "run `go mod edit -fmt`")];
  if (directives.length > 0 && !directives.some(({ words: words2 }) => words2[0] === "module")) {
    problems.push(problemOf(notALockfile(file, "module line", "run `go mod init`")));
  }
  const packages = /* @__PURE__ */ new Map();
  for (const build of buildsOf(file, directives, context)) {
    problems.push(...build.problems);
    for (const found2 of build.packages) packages.set(found2.purl, found2);
  }
  const older = olderModules(file, context, directives, [...packages.values()]);
  return { packages: [...packages.values(), ...older], problems };
}
function isModule({ directives, unread: unread5 }) {
  const isRequired = directives.some(({ words: words2 }) => words2[0] === "require") || unread5.some(({ text }) => /^\s*require\b/.test(text));
  return isRequired && directives.some(({ words: words2 }) => words2[0] === "module");
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
  const required2 = directives.filter(({ words: words2 }) => words2[0] === "require");
  return parseEach(required2, ({ words: words2, line, isIndirect: isIndirect2 }) => {
    const [, name = "", version = ""] = words2;
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
  const excluded = directives.filter(({ words: words2 }) => words2[0] === "exclude");
  return new Set(excluded.map(({ words: words2 }) => `${words2[1]}@${words2[2]}`));
}
function olderModules(file, context, directives, known15) {
  const sum = context.file(sumPath(file.path));
  if (sum === void 0 || listsIndirect(directives)) return [];
  const names = new Set(known15.map(({ name }) => name));
  return readGoSum(sum).packages.filter(({ name }) => !names.has(name));
}

// shared/ecosystems/go/older-package.ts
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

// shared/ecosystems/go/older-locks.ts
var FIX19 = "run `go mod init` and `go mod tidy`";
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
    parse: (file, context) => parseLock2(file, rules, context)
  };
}
function parseLock2(file, rules, context) {
  const document = rules.read(file);
  const { lists, last } = rules;
  const known15 = Object.keys(lists).filter((key) => arrayAt(document, key) !== void 0);
  const missing2 = known15.length === 0 ? Object.keys(lists)[0] : last;
  if (missing2 !== void 0 && !Object.hasOwn(document, missing2)) {
    throw notALockfile(file, missing2, FIX19);
  }
  if (hasGoMod(file, rules.project, context)) return { packages: [], problems: [] };
  const entries = known15.flatMap(
    (key) => (arrayAt(document, key) ?? []).map((value) => ({ value, isDevelopment: lists[key] }))
  );
  const parsed = parseEach(entries, ({ value, isDevelopment }) => {
    const entry = objectEntry(file, value, { text: "an entry" });
    const path = stringAt(entry, rules.path);
    if (path === void 0) throw unread(file, { text: "an entry" }, FIX19);
    const tags = rules.tags.flatMap((key) => stringAt(entry, key) ?? []);
    return olderPackage(file, { path, tag: tags[0], isDevelopment });
  });
  const { packages, problems } = parsed;
  return { packages: [...new Map(packages.map((one) => [one.purl, one])).values()], problems };
}

// shared/ecosystems/go/older-manifests.ts
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

// shared/ecosystems/go/vendor-modules.ts
var vendorModules = {
  role: "lockfile",
  wanted: { pathSuffixes: ["vendor/modules.txt"] },
  wantedIn: ["directory", "file"],
  parse: parseVendorModules
};
function parseVendorModules(file, context) {
  const { modules: modules2, unread: unread5 } = readModules(file.bytes.toString("utf8"));
  const problems = unreadRows(file, unread5, "run `go mod vendor`");
  if (hasGoMod(file, "..", context)) return { packages: [], problems };
  const parsed = parseEach(
    modules2.filter(isDelivered),
    ({ name, version, line }) => goPackage(file, { name, version, line, scope: "runtime" })
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
function isDelivered({ version, hasCode, isWildcard }) {
  return version !== "" && (hasCode || isWildcard);
}
function readModules(text) {
  const modules2 = [];
  const unread5 = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    const last = modules2.at(-1);
    if (stated === "" || stated.startsWith("## ")) continue;
    const header = row.startsWith("# ") ? moduleOf2(row.slice("# ".length), line) : void 0;
    if (header !== void 0) modules2.push(header);
    else if (last !== void 0 && /^[^\s#]+$/.test(stated)) last.hasCode = true;
    else unread5.push({ text: row, line });
  }
  return { modules: modules2, unread: unread5 };
}
function moduleOf2(text, line) {
  const [left = "", right, ...more] = text.split(" => ");
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  if (more.length > 0 || original.length > 2 || (replacement?.length ?? 0) > 2) return void 0;
  const [name = "", version = ""] = replacement?.[1] === void 0 ? original : replacement;
  if (version === "" && replacement === void 0) return void 0;
  return { name, version, isWildcard: original.length === 1, line, hasCode: false };
}

// shared/ecosystems/go.ts
var ecosystem17 = {
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

// shared/ecosystems/go/go-program.ts
function goProgramOf(path, { modules: modules2, functions }, packages, mainModule) {
  const dependencies = packages.filter(({ name }) => name !== mainModule && name !== "stdlib");
  if (functions === void 0 || !isPlausible(functions, dependencies)) return void 0;
  const settings = settingsOf(modules2);
  const mainPackage = settings.get("path") ?? "";
  const isKnown2 = ({ name }) => name !== mainModule || isBelow2(mainPackage, name);
  return {
    path,
    purls: packages.filter(isKnown2).map(({ purl }) => purl),
    mainPackage,
    os: settings.get("GOOS") ?? "",
    architecture: settings.get("GOARCH") ?? "",
    functions
  };
}
function isPlausible({ packages }, modules2) {
  const paths = new Set(packages.flatMap(foldersOf));
  const used = modules2.filter(({ name }) => paths.has(name));
  return 2 * used.length >= modules2.length;
}
function foldersOf(path) {
  const folders = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
function isBelow2(path, module) {
  return path === module || path.startsWith(`${module}/`);
}
function settingsOf(buildInfo) {
  const settings = /* @__PURE__ */ new Map();
  for (const line of linesOf(buildInfo)) {
    const [keyword, value = ""] = line.split("	", 2);
    if (keyword === "path") settings.set("path", value);
    const equals = keyword === "build" ? value.indexOf("=") : -1;
    if (equals > 0) settings.set(value.slice(0, equals), value.slice(equals + 1));
  }
  return settings;
}

// shared/ecosystems/go/linked-version.ts
var SETTING = /-X[ =]["']?([\w./@~+-]+)\.(\w+)=([^\s"']+)/g;
var VERSION_NAME = /^(?:app|build|current|git|program|release)?_?(?:ver|version|tag|semver)$/i;
var VERSION4 = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;
var FLAGS = "build	-ldflags=";
function linkedVersion(buildInfo, module) {
  const flags = [...linesOf(buildInfo)].find((line) => line.startsWith(FLAGS)) ?? "";
  const own = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Set();
  for (const [, path = "", name = "", value = ""] of flags.matchAll(SETTING)) {
    const version = VERSION4.exec(value)?.[1];
    if (version === void 0 || !VERSION_NAME.test(name)) continue;
    if (path === "main" || path === module || path.startsWith(`${module}/`)) own.add(`v${version}`);
    else if (path.endsWith("/version")) others.add(`v${version}`);
  }
  const stated = own.size > 0 ? own : others;
  return stated.size === 1 ? [...stated][0] : void 0;
}

// shared/ecosystems/go-binary.ts
var executable2 = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable2
};
var ecosystem18 = { id: "go-binary", formats: [executable2] };
var DEVELOPMENT2 = "(devel)";
function parseExecutable2(file) {
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
  const release2 = releaseOf2(info.goVersion);
  if (release2 !== void 0) add(() => standardLibrary(file, release2));
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
  const replacements = /* @__PURE__ */ new Set();
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
  return { name, version: version === DEVELOPMENT2 ? "" : version };
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

// shared/ecosystems/haskell/haskell-manifest.ts
var COMPILER = /* @__PURE__ */ new Set(["base", "ghc-prim", "ghc", "rts"]);
function haskellManifest(own, stated) {
  const names = stated.flatMap((item) => /^[A-Za-z0-9][A-Za-z0-9-]*/.exec(item.trim())?.[0] ?? []);
  const needed = [...new Set(names)].filter((name) => name !== own && !COMPILER.has(name));
  return {
    name: own,
    dependencies: needed.map((name) => ({ name, isDevelopment: false })),
    fix: "commit cabal.project.freeze (cabal freeze)"
  };
}

// shared/ecosystems/haskell/cabal-file.ts
var cabalFile = (locking) => manifestFormat(
  {
    wanted: { suffixes: [".cabal"] },
    isPrimary: (path) => path.endsWith(".cabal")
  },
  {
    ...locking,
    manifests: ["*.cabal"],
    note: "The lockfile of the project locks the file. Stack's lockfile has only packages outside its Stackage snapshot."
  },
  readCabalFile
);
var OWN2 = ["name", "cabal-version"];
function readCabalFile(file) {
  const fields = [...fieldsIn(file.bytes.toString("utf8"))];
  if (!fields.some(({ key }) => OWN2.includes(key))) {
    throw notALockfile(file, "name field", "add a package name (cabal init)");
  }
  const own = fields.find(({ key, depth }) => key === "name" && depth === 0)?.value.trim();
  const stated = fields.filter(({ key }) => key === "build-depends");
  return haskellManifest(
    own,
    stated.flatMap(({ value }) => value.split(","))
  );
}
function* fieldsIn(text) {
  let open;
  for (const row of linesOf(text)) {
    const content = row.replace(/^\s*--.*$/, "").trim();
    if (content === "") continue;
    const depth = row.length - row.trimStart().length;
    if (open !== void 0 && depth > open.depth) {
      open.value += ` ${content}`;
      continue;
    }
    if (open !== void 0) yield open;
    const [, key, value = ""] = /^([\w-]+)\s*:\s*(.*)$/.exec(content) ?? [];
    open = key === void 0 ? void 0 : { key: key.toLowerCase(), depth, value };
  }
  if (open !== void 0) yield open;
}

// shared/ecosystems/haskell/haskell-package.ts
function haskellPackage(file, facts) {
  const ecosystem34 = facts.version === "" ? void 0 : "Hackage";
  return packageOf(file, { type: "hackage", ecosystem: ecosystem34, ...facts });
}

// shared/ecosystems/haskell/cabal-freeze.ts
var cabalFreeze = {
  role: "lockfile",
  wanted: { names: ["cabal.project.freeze", "cabal.config"] },
  wantedIn: ["directory", "file"],
  parse: parseCabalFreeze
};
var FIX20 = "run `cabal freeze`";
function parseCabalFreeze(file) {
  const { constraints, unread: unread5 } = readFields(file.bytes.toString("utf8"));
  if (constraints === void 0) throw notALockfile(file, "constraints", FIX20);
  const rows = [...unread5];
  const parsed = parseEach(constraints, (row) => {
    const { name, version } = readConstraint(row.text);
    if (name === void 0) rows.push(row);
    return name === void 0 || version === void 0 ? void 0 : haskellPackage(file, { name, version, line: row.line });
  });
  rows.sort((a, b) => a.line - b.line);
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, rows, FIX20), ...parsed.problems]
  };
}
function readFields(text) {
  const unread5 = [];
  let constraints;
  for (const { field, isStart, value, row } of fieldRows(text)) {
    if (field === void 0) unread5.push(row);
    if (field !== "constraints") continue;
    constraints ??= [];
    if (isStart) constraints.push({ text: "", line: row.line });
    addItems(constraints, value, row.line);
  }
  return { constraints: constraints?.filter((row) => row.text.trim() !== ""), unread: unread5 };
}
function* fieldRows(text) {
  let field;
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    if (stated.trim() === "" || stated.trim().startsWith("--")) continue;
    const [start, name] = /^([a-z][a-z-]*) *:/i.exec(stated) ?? [];
    field = name?.toLowerCase() ?? (/^\s/.test(stated) ? field : void 0);
    const value = stated.slice(start?.length ?? 0);
    yield { field, isStart: start !== void 0, value, row: { text: stated, line } };
  }
}
var MAX_CONSTRAINT = 4096;
function addItems(constraints, text, line) {
  const [first = "", ...others] = text.split(",");
  const last = constraints.at(-1);
  if (last === void 0 || last.text.length > MAX_CONSTRAINT) {
    constraints.push({ text: first, line });
  } else {
    const isOpen = last.text.trim() !== "";
    constraints[constraints.length - 1] = {
      text: `${last.text} ${first}`,
      line: isOpen ? last.line : line
    };
  }
  for (const other of others) constraints.push({ text: other, line });
}
var NO_VERSION = /* @__PURE__ */ new Set(["installed", "source", "test", "bench"]);
function namesNoVersion(rest) {
  return NO_VERSION.has(rest) || rest.split(/\s+/).every((word) => /^[+-][A-Za-z0-9_-]+$/.test(word));
}
function readConstraint(text) {
  const [, name, rest = ""] = /^(?:[A-Za-z0-9-]+:)?(?:any\.|setup\.)?([A-Za-z0-9-]+)\s+(\S.*)$/s.exec(text.trim()) ?? [];
  const version = /^==\s*(\d+(?:\.\d+)*)$/.exec(rest)?.[1];
  return version === void 0 && !namesNoVersion(rest) ? {} : { name, version };
}

// shared/ecosystems/haskell/cabal-project.ts
var cabalProject = {
  role: "manifest",
  wanted: { names: ["cabal.project", "cabal.project.local"] },
  wantedIn: ["directory", "file"],
  parse: parseCabalProject
};
var FIX21 = "use the format of Cabal's documentation";
var SECTION = /^(?:package\s|source-repository-package|program-options|repository\s|if\b|elif\b|else\b|[{}]\s*$)/;
function parseCabalProject(file) {
  const text = file.bytes.toString("utf8").replace(/^[ \t]+(?=constraints[ \t]*:)/gim, "");
  const { constraints = [], unread: unread5 } = readFields(text);
  const rows = unread5.filter((row) => !/^\s/.test(row.text) && !SECTION.test(row.text));
  const read2 = parseEach(constraints, (row) => {
    const { name, version } = readConstraint(row.text);
    return name === void 0 || version === void 0 ? void 0 : haskellPackage(file, { name, version, line: row.line });
  });
  return { ...read2, problems: [...unreadRows(file, rows, FIX21), ...read2.problems] };
}

// shared/ecosystems/haskell/hpack.ts
var hpackManifest = (locking) => manifestFormat(
  { wanted: { names: ["package.yaml"] } },
  {
    ...locking,
    manifests: ["package.yaml"],
    note: "Assay reads only hpack's files, because pnpm uses the same file name."
  },
  readHpack
);
var OWN3 = [
  ...["library", "internal-libraries", "executable", "executables", "tests", "benchmarks"],
  ...["ghc-options", "default-extensions", "extra-source-files", "github"]
];
var MAX_DEPTH5 = 30;
function readHpack(file) {
  const document = parseYaml(file.bytes.toString("utf8"), file.path);
  if (!isObject(document)) return void 0;
  const isOwn9 = OWN3.some((key) => Object.hasOwn(document, key));
  if (!isOwn9 && !Array.isArray(document["dependencies"])) return void 0;
  const stated = [...dependenciesIn(document, 0)].flatMap(namesIn2);
  return haskellManifest(stringAt(document, "name"), stated);
}
function* dependenciesIn(value, depth) {
  if (depth > MAX_DEPTH5) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* dependenciesIn(one, depth + 1);
  }
  if (!isObject(value)) return;
  yield value["dependencies"];
  for (const [key, below2] of Object.entries(value)) {
    if (key !== "dependencies") yield* dependenciesIn(below2, depth + 1);
  }
}
function namesIn2(stated) {
  const all = Array.isArray(stated) ? stated : [stated];
  return all.flatMap((one) => {
    if (typeof one === "string") return one.split(",");
    return isObject(one) ? namesOfObject(one) : [];
  });
}
function namesOfObject(value) {
  const name = stringAt(value, "name");
  return name === void 0 ? Object.keys(value) : [name];
}

// shared/ecosystems/haskell/stack-facts.ts
function hackageFacts(hackage) {
  const [, name, version] = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)$/.exec(hackage.split("@", 1)[0] ?? "") ?? [];
  return name === void 0 || version === void 0 ? void 0 : { name, version };
}
function locatedFacts(entry) {
  const name = stringAt(entry, "name");
  const url = locationOf2(entry);
  if (name === void 0 || url === void 0) return void 0;
  return {
    name,
    version: stringAt(entry, "version") ?? "",
    qualifiers: { vcs_url: vcsUrl(url, stringAt(entry, "commit")) },
    downloadUrl: url
  };
}
function locationOf2(entry) {
  const github = stringAt(entry, "github");
  if (github !== void 0) return `https://github.com/${github}`;
  const keys = ["git", "hg", "url", "archive", "location"];
  return keys.flatMap((key) => stringAt(entry, key) ?? [])[0];
}

// shared/ecosystems/haskell/stack-lock.ts
var stackLock = {
  role: "lockfile",
  wanted: { names: ["stack.yaml.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseStackLock
};
var FIX22 = "run `stack build --dry-run`";
function parseStackLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, "packages") : void 0;
  if (!isObject(document) || entries === void 0) throw notALockfile(file, "packages", FIX22);
  const lineOf = linesOfKey(text, "hackage");
  const parsed = parseEach(entries.entries(), ([index, value]) => {
    const location = { text: `package ${index + 1}` };
    const entry = objectEntry(file, value, location);
    const completed2 = objectAt(entry, "completed") ?? {};
    const hackage = stringAt(completed2, "hackage");
    const line = hackage === void 0 ? void 0 : lineOf(hackage);
    if (line !== void 0 && stringAt(objectAt(entry, "original") ?? {}, "hackage") === hackage) {
      lineOf(hackage ?? "");
    }
    const facts = hackage === void 0 ? locatedFacts(completed2) : hackageFacts(hackage);
    if (facts === void 0) throw unread(file, { ...location, line }, FIX22);
    return haskellPackage(file, { ...facts, line });
  });
  if (Object.hasOwn(document, "snapshots")) return parsed;
  const cut = problemOf(notALockfile(file, "snapshots", FIX22));
  return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}

// shared/ecosystems/haskell/stack-yaml.ts
var stackYaml = {
  role: "manifest",
  // Files for other compilers have names such as `stack-9.4.yaml`. A project's snapshots can have any name.
  wanted: { names: ["stack.yaml"], globs: ["stack-*.yaml"], suffixes: [".yaml", ".yml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => /^stack(?:-[^/]*)?\.yaml$/.test(baseName(path)),
  parse: parseStackYaml
};
var FIX23 = "use the format of Stack's documentation";
var KEYS = ["resolver", "snapshot", "compiler", "packages", "extra-deps"];
var MAX_SNAPSHOTS = 20;
function parseStackYaml(file, context) {
  const document = readYaml(file);
  if (document === void 0 || !KEYS.some((key) => Object.hasOwn(document, key))) {
    throw notALockfile(file, "snapshot", "run `stack init`");
  }
  const own = parseEntries(file, arrayAt(document, "extra-deps") ?? []);
  const snapshots = snapshotsOf(file, document, context);
  return {
    packages: [own, ...snapshots].flatMap(({ packages }) => packages),
    problems: [own, ...snapshots].flatMap(({ problems }) => problems)
  };
}
function readYaml(file) {
  const document = parseYaml(file.bytes.toString("utf8"), file.path);
  return isObject(document) ? document : void 0;
}
function snapshotsOf(from, document, context) {
  const read2 = [];
  let file = from;
  let current = document;
  while (current !== void 0 && read2.length < MAX_SNAPSHOTS) {
    const stated = stringAt(current, "snapshot") ?? stringAt(current, "resolver");
    if (stated === void 0 || !/\.ya?ml$/.test(stated) || /^https?:/.test(stated)) break;
    const next = nextSnapshot(file, stated, context);
    if ("problems" in next) return [...read2, next];
    file = next;
    current = readYaml(next);
    read2.push(parseEntries(next, arrayAt(current ?? {}, "packages") ?? []));
  }
  return read2;
}
function nextSnapshot(file, stated, context) {
  const path = insidePath(file.path, stated);
  const next = path === void 0 ? void 0 : context.file(path);
  if (next !== void 0) return next;
  const message = `the snapshot ${stated.slice(0, 100)} was not read. Fix: add the snapshot to the source tree`;
  return { packages: [], problems: [{ code: "not-found", message, path: file.path }] };
}
function parseEntries(file, entries) {
  const lineOf = linesOfItems(file.bytes.toString("utf8"));
  return parseEach(entries, (entry) => packageOfEntry(file, entry, lineOf));
}
function packageOfEntry(file, entry, lineOf) {
  if (isObject(entry)) return packageAtLocation(file, entry);
  if (typeof entry !== "string") throw unread(file, { text: JSON.stringify(entry) }, FIX23);
  const line = lineOf(entry);
  if (/^(?:https?:|git@)|\.(?:tar\.gz|zip)$/.test(entry)) {
    return packageAtLocation(file, { url: entry });
  }
  const facts = hackageFacts(entry);
  if (facts !== void 0) return haskellPackage(file, { ...facts, line });
  if (entry.includes("@")) throw unread(file, { text: entry, line }, FIX23);
  return void 0;
}
function packageAtLocation(file, entry) {
  const location = locationOf2(entry);
  if (location === void 0) throw unread(file, { text: JSON.stringify(entry) }, FIX23);
  const name = baseName(location.replace(/\/+$/, "")).replace(/\.(?:git|tar\.gz|zip)$/, "");
  const facts = locatedFacts({ ...entry, name, url: location, version: "" });
  if (facts === void 0) throw unread(file, { text: location }, FIX23);
  return haskellPackage(file, facts);
}

// shared/ecosystems/haskell.ts
var LOCKS2 = [
  { format: cabalFreeze, names: ["cabal.project.freeze"], isForAllBelow: true },
  { format: stackLock, names: ["stack.yaml.lock"], isForAllBelow: true },
  { format: stackYaml, names: [], isForAllBelow: true }
];
var LOCKING = { ecosystem: "Hackage", locks: LOCKS2 };
var ecosystem19 = {
  id: "haskell",
  formats: [
    cabalFreeze,
    cabalProject,
    stackLock,
    stackYaml,
    cabalFile(LOCKING),
    hpackManifest(LOCKING)
  ]
};

// shared/ecosystems/java/gradle-version.ts
function exactGradleVersion(stated) {
  const [strict = "", preferred] = stated.trim().split("!!");
  const version = preferred || strict;
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1]?.trim() ?? version;
  return only === "" || /[,[\]()\0]|\+$|^latest\./.test(only) ? void 0 : only;
}

// shared/ecosystems/java/maven-package.ts
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

// shared/ecosystems/java/bazel.ts
var NAMES3 = ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod"];
var COMMON = { comment: "#", own: /\w\s*[(=]/, ownName: "call" };
var MAVEN = {
  ...COMMON,
  statement: /"(?<name>[A-Za-z][\w.-]*:[A-Za-z][\w.-]*):(?<rest>[\w.:@-]+)"/g,
  mention: /(?<!\bdef )\b(?:maven_install|maven_jar|maven\.(?:install|artifact))\s*\(/g,
  exact: (file, name, rest) => {
    const [group = "", artifact = ""] = name.split(":", 2);
    const version = exactGradleVersion(rest.split(/[:@]/).at(-1) ?? "");
    if (version === void 0) return void 0;
    return mavenPackage(file, { group, artifact, version, scope: "runtime", isDirect: true });
  }
};
var RULES2 = "http_archive|http_file|http_jar|git_repository|new_git_repository|go_repository|jvm_maven_import_external|java_import_external";
var DOWNLOADS = {
  ...COMMON,
  statement: new RegExp(
    `(?<!\\bdef )\\b(?:${RULES2})\\s*\\(\\s*name\\s*=\\s*"(?<name>[^"\\n]+)"(?<rest>)`,
    "g"
  ),
  mention: new RegExp(`(?<!\\bdef )\\b(?:${RULES2})\\s*\\(`, "g")
};
var bazel = manifestFormat(
  { wanted: { names: NAMES3, suffixes: [".bzl"] } },
  {
    ecosystem: "Maven",
    manifests: [...NAMES3, "*.bzl"],
    locks: [],
    note: "The files are programs. Maven artifacts with exact versions are listed as packages. For archives and repositories that Bazel downloads, provide an SBOM."
  },
  (file) => {
    const parts = [MAVEN, DOWNLOADS].map((rules) => readProgram(file, rules));
    return {
      dependencies: parts.flatMap(({ dependencies }) => dependencies),
      isProgram: parts.some(({ isProgram }) => isProgram === true),
      fix: "commit the build's SBOM as bom.json"
    };
  }
);

// shared/ecosystems/java/gradle-lockfile.ts
var gradleLockfile = {
  role: "lockfile",
  wanted: {
    names: ["gradle.lockfile", "buildscript-gradle.lockfile", "settings-gradle.lockfile"],
    directories: ["gradle/dependency-locks"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith(".lockfile"),
  parse: parseGradleLockfile
};
var FIX24 = "run `gradle dependencies --write-locks`";
var HEADER = "# This is a Gradle generated file for dependency locking.";
function parseGradleLockfile(file) {
  const own = ownConfiguration(baseName(file.path));
  const text = file.bytes.toString("utf8");
  const rows = [...rowsOf2(text)];
  const known15 = rows.filter((row) => ROW.test(row.text));
  if (known15.length === 0 && !(rows.length === 0 && text.startsWith(HEADER))) {
    throw notALockfile(file, "locked dependency", FIX24);
  }
  const parsed = parseEach(known15, (row) => readRow2(file, row, own));
  const others = rows.filter((row) => !ROW.test(row.text));
  return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, others, FIX24)] };
}
var ROW = /^(?:empty=|[^:=\s]+:[^:=\s]+:[^:=\s]+(?:=|$))/;
function* rowsOf2(text) {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = row.trim();
    if (stated !== "" && !stated.startsWith("#")) yield { line, text: stated };
  }
}
function ownConfiguration(name) {
  if (name === "gradle.lockfile") return void 0;
  return name.endsWith("-gradle.lockfile") ? "classpath" : name.slice(0, -".lockfile".length);
}
function readRow2(file, { line, text }, own) {
  const equals = text.indexOf("=");
  const [group = "", artifact = "", version = ""] = text.slice(0, equals === -1 ? void 0 : equals).split(":");
  if (artifact === "") return void 0;
  const stated = equals === -1 ? [] : text.slice(equals + 1).split(",");
  const configurations = own === void 0 ? stated : [own];
  const scope = scopeOf4(configurations.map((name) => name.trim()));
  return mavenPackage(file, { group, artifact, version, line, scope });
}
var DEVELOPMENT3 = /^(?:classpath$|developmentOnly$|test(?:[A-Z]|$)|kapt|ksp)|Test|nnotationProcessor/;
function scopeOf4(configurations) {
  if (configurations.every((name) => name === "")) return "unknown";
  return configurations.every((name) => DEVELOPMENT3.test(name)) ? "development" : "runtime";
}

// shared/ecosystems/java/script-strings.ts
var VALUE = "\0";
var GROOVY = [
  { open: '"""', close: '"""', escapes: "all", hasValues: true, isMultiline: true },
  { open: "'''", close: "'''", escapes: "all", isMultiline: true },
  { open: '"', close: '"', escapes: "all", hasValues: true },
  { open: "'", close: "'", escapes: "all" }
];
var SLASHY = [
  { open: "$/", close: "/$", escapes: "dollar", hasValues: true, isMultiline: true },
  { open: "/", close: "/", escapes: "slash", hasValues: true, isMultiline: true }
];
var SCALA = [
  { open: '"""', close: '"""', hasValues: true, isMultiline: true },
  { open: '"', close: '"', escapes: "all", hasValues: true }
];
var KOTLIN = [...SCALA, { open: "'", close: "'", escapes: "all" }];
var FORMS2 = { groovy: GROOVY, slashy: [...GROOVY, ...SLASHY], kotlin: KOTLIN, scala: SCALA };
var OPENS = /* @__PURE__ */ new Set(['"', "'", "/", "$"]);
var MAX_DEPTH6 = 20;
function readString(text, at, language, isBehindOperand) {
  const form = formAt(text, at, language, isBehindOperand);
  return form && readContent(text, at + form.open.length, { form, language, depth: 0 });
}
function formAt(text, at, language, isBehindOperand) {
  if (!OPENS.has(text[at] ?? "")) return void 0;
  const isSlashy = language === "groovy" && !isBehindOperand;
  return (isSlashy ? FORMS2.slashy : FORMS2[language]).find(({ open }) => text.startsWith(open, at));
}
function readContent(text, start, reading) {
  const { form } = reading;
  let value = "";
  let at = start;
  while (at < text.length && !text.startsWith(form.close, at)) {
    if (text[at] === "\n" && form.isMultiline !== true) return { value, end: at };
    const part = escapeAt(text, at, form) ?? valueAt(text, at, reading);
    value += part?.value ?? text[at];
    at = part?.end ?? at + 1;
  }
  if (at >= text.length) return { value, end: text.length };
  while (form.close === '"""' && text.startsWith('"""', at + 1)) {
    value += '"';
    at++;
  }
  return { value, end: at + form.close.length };
}
var ESCAPED = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var ESCAPE = /\\(?:u+([0-9A-Fa-f]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/y;
function escapeAt(text, at, { escapes }) {
  if (escapes === "dollar") {
    return /^\$[$/]/.test(text.slice(at, at + 2)) ? { value: text[at + 1] ?? "", end: at + 2 } : void 0;
  }
  if (escapes === void 0 || text[at] !== "\\") return void 0;
  if (escapes === "slash") {
    return text[at + 1] === "/" ? { value: "/", end: at + 2 } : void 0;
  }
  ESCAPE.lastIndex = at;
  const [all = "\\", hex, octal, line, char] = ESCAPE.exec(text) ?? [];
  const end = at + all.length;
  if (line !== void 0) return { value: "", end };
  if (char !== void 0) return { value: ESCAPED[char] ?? char, end };
  const code = hex === void 0 ? Number.parseInt(octal ?? "0", 8) : Number.parseInt(hex, 16);
  return { value: String.fromCharCode(code).replace(VALUE, " "), end };
}
var NAMES4 = {
  groovy: /\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y,
  kotlin: /\$(?:[A-Za-z_]\w*|`[^`\n]*`)/y,
  scala: /\$[A-Za-z_]\w*/y
};
function valueAt(text, at, reading) {
  if (reading.form.hasValues !== true || text[at] !== "$") return void 0;
  if (text[at + 1] === "{") {
    const end = endOfExpression(text, at + 2, reading);
    return { value: `${VALUE}${text.slice(at + 2, end - 1)}${VALUE}`, end };
  }
  const pattern = NAMES4[reading.language];
  pattern.lastIndex = at;
  const [name] = pattern.exec(text) ?? [];
  if (name === void 0) return void 0;
  return { value: `${VALUE}${name.slice(1)}${VALUE}`, end: at + name.length };
}
function endOfExpression(text, start, { language, depth }) {
  let open = 1;
  let at = start;
  while (at < text.length && depth < MAX_DEPTH6) {
    const form = formAt(text, at, language, true);
    if (form !== void 0) {
      at = readContent(text, at + form.open.length, { form, language, depth: depth + 1 }).end;
      continue;
    }
    if (text[at] === "{") open++;
    if (text[at] === "}" && --open === 0) return at + 1;
    at++;
  }
  return at + 1;
}

// shared/ecosystems/java/script-values.ts
function valuesOf2(tokens) {
  const values = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Set();
  for (const [index, token] of tokens.entries()) {
    const at = valueBehind(tokens, index);
    if (at === void 0 || token.kind === "mark") continue;
    const value = isWholeText(tokens, at) ? tokens[at]?.value : void 0;
    const known15 = values.get(token.value);
    if (value === void 0 || value.includes(VALUE)) several.add(token.value);
    else if (known15 !== void 0 && known15 !== value) several.add(token.value);
    else values.set(token.value, value);
  }
  for (const name of several) values.set(name, void 0);
  return values;
}
function valueBehind(tokens, index) {
  const token = tokens[index];
  const words2 = [1, 2, 3].map((more) => tokens[index + more]?.value ?? "");
  const [first = "", second = "", third = ""] = words2;
  if (token?.kind === "text") {
    const before = tokens[index - 2]?.value;
    if (first === "," && tokens[index - 1]?.value === "(" && before === "set") return index + 2;
    if (first === "]" && second === "=" && third !== "=") return index + 3;
  }
  if (first === "by" && second === "extra" && third === "(") return index + 4;
  if (first === "=" && !/^[=~]$/.test(second)) return index + 2;
  const isPair = first === "to" || first === ":";
  return isPair && tokens[index + 2]?.kind === "text" ? index + 2 : void 0;
}
function isWholeText(tokens, at) {
  if (tokens[at]?.kind !== "text") return false;
  const next = tokens[at + 1];
  return next?.kind !== "mark" || !/^[+.?[]$/.test(next.value);
}
function withValues(text, values) {
  if (!text.includes(VALUE)) return text;
  return text.replace(/\0([^\0]*)\0/g, (stated, expression) => {
    return meaningOf(expression.trim(), values) ?? stated;
  });
}
function shownText(text) {
  return text.replace(/\0([^\0]*)\0/g, (_, expression) => `\${${expression}}`);
}
function meaningOf(expression, values) {
  const [, quoted2] = /^["']([^"'$\\]*)["']$/.exec(expression) ?? [];
  if (quoted2 !== void 0) return quoted2;
  const path = /^[\w.!]+$/.test(expression) ? expression.split(".").at(-1) : void 0;
  const named = /["']([\w.-]+)["']\s*[\])](?:\s*(?:\.get\(\)|\.toString\(\)|as\s+String|!!))*$/.exec(
    expression
  )?.[1];
  return values.get(path ?? named ?? "");
}
function joinedTexts(statement) {
  if (!statement.some(({ kind, value }) => kind === "mark" && value === "+")) return statement;
  const joined5 = [];
  for (let at = 0; at < statement.length; ) {
    const sum = sumAt(statement, at);
    const first = statement[at];
    const last = statement[sum.end - 1];
    if (first === void 0 || last === void 0) break;
    if (sum.hasText && sum.end > at + 1) {
      joined5.push({ ...first, kind: "text", value: sum.value, end: last.end });
    } else joined5.push(...statement.slice(at, sum.end));
    at = sum.end;
  }
  return joined5;
}
function sumAt(statement, start) {
  let sum = operandAt(statement, start);
  if (sum === void 0) return { value: "", hasText: false, end: start + 1 };
  while (statement[sum.end]?.value === "+" && statement[sum.end]?.kind === "mark") {
    const next = operandAt(statement, sum.end + 1);
    if (next === void 0) break;
    sum = addedUp(sum, next);
  }
  return sum;
}
function addedUp(one, next) {
  return {
    value: one.value + next.value,
    hasText: one.hasText || next.hasText,
    end: next.end
  };
}
function operandAt(statement, start) {
  const first = statement[start];
  if (first?.kind === "text") return { value: first.value, hasText: true, end: start + 1 };
  if (first?.kind !== "word") return void 0;
  let end = start + 1;
  while (statement[end]?.value === "." && statement[end + 1]?.kind === "word") end += 2;
  const path = statement.slice(start, end).map(({ value }) => value);
  return { value: `${VALUE}${path.join("")}${VALUE}`, hasText: false, end };
}

// shared/ecosystems/java/gradle-coordinates.ts
var PART2 = `[^\\s:/@"']+`;
var COORDINATES = new RegExp(`^(${PART2}):(${PART2})(?::([^:@]*))?(?::[^:@]*)?(?:@[\\w.]+)?$`);
function coordinatesIn(statement, values) {
  const texts = statement.filter(({ kind }) => kind === "text");
  const plain3 = texts.flatMap(({ value, line }) => coordinatesOf2(value, line, values) ?? []);
  if (plain3.length > 0) return plain3;
  const maps = mapsIn(statement, values);
  return maps.length > 0 ? maps : listedParts(statement, values);
}
function coordinatesOf2(text, line, values) {
  const known15 = withValues(text, values);
  const hidden = known15.replace(/\0[^\0]*\0/g, VALUE);
  if (!COORDINATES.test(hidden)) return void 0;
  const expressions = known15.match(/\0[^\0]*\0/g) ?? [];
  let next = 0;
  const back = (part = "") => part.replaceAll(VALUE, () => expressions[next++] ?? "");
  const [, group, artifact, version] = COORDINATES.exec(hidden) ?? [];
  return {
    group: shownText(back(group)),
    artifact: shownText(back(artifact)),
    version: back(version),
    line
  };
}
function mapsIn(statement, values) {
  const maps = [];
  for (const [index, { kind, value: key }] of statement.entries()) {
    if (kind === "mark" || !/^(?:group|name|version)$/.test(key)) continue;
    if (!/^(?:[:=]|to)$/.test(statement[index + 1]?.value ?? "")) continue;
    const stated = statement[index + 2];
    const last = maps.at(-1);
    const map = last === void 0 || Object.hasOwn(last, key) ? {} : last;
    if (map !== last) maps.push(map);
    map[key] = stated === void 0 ? "" : statedValue(stated, values);
  }
  const line = statement[0]?.line ?? 1;
  return maps.flatMap(
    ({ group, name, version = "" }) => group === void 0 || name === void 0 ? [] : [{ group: shownText(group), artifact: shownText(name), version, line }]
  );
}
function statedValue({ kind, value }, values) {
  if (kind === "text") return withValues(value, values);
  return meaningOf(value, values) ?? `${VALUE}${value}${VALUE}`;
}
function listedParts(statement, values) {
  const start = statement.findIndex(({ value, kind }) => kind === "mark" && value === "(");
  const parts = statement.slice(start + 1).filter(({ kind }) => kind !== "mark");
  const known15 = parts.map((part) => statedValue(part, values));
  const isAdded2 = statement[0]?.value === "add";
  const [group = "", artifact = "", version = "", ...more] = isAdded2 ? known15.slice(1) : known15;
  const isList = parts.every(({ kind }) => kind === "text") && more.length === 0;
  if (start === -1 || !isList || version === "" || !/^[\w.-]+$/.test(group)) return [];
  return [{ group, artifact, version, line: statement[0]?.line ?? 1 }];
}

// shared/ecosystems/java/gradle-dependencies.ts
function dependenciesOf2(file, text, statements, values) {
  return statements.flatMap((statement, index) => {
    const { tokens } = statement;
    const isAsked = statement.blocks.includes("dependencies") || isAdded(tokens);
    if (!isAsked) return namedElsewhere(file, tokens, values);
    const rich = () => richVersion(statements, index, values);
    return askedBy(file, statement, values, rich) ?? unknownDependency(text, tokens);
  });
}
function askedBy(file, { tokens, blocks }, values, rich) {
  const head = headOf(tokens)?.value ?? "";
  const isOther = OTHER2.test(head);
  const isOptional = isOther || MANAGED.test(head) || blocks.includes("constraints");
  const isDevelopment = isForDevelopment2(tokens);
  const stated = coordinatesIn(withoutLocal(tokens), values).filter(
    (one) => !isOther || isFull(one)
  );
  if (stated.length === 0) return void 0;
  return stated.map((one) => {
    const version = one.version === "" ? rich() : one.version;
    return dependencyOf4(file, { ...one, version }, { isDevelopment, isOptional });
  });
}
function isAdded(tokens) {
  const at = tokens.findIndex(
    ({ value }) => value === "dependencies" || value === "getDependencies"
  );
  return at !== -1 && tokens[at + 1]?.kind === "mark" && /^[.(]$/.test(tokens[at + 1]?.value ?? "");
}
var MANAGED = /^(?:dependency|dependencySet|entry|mavenBom)$/;
var DEVELOPMENT4 = /test|classpath|processor|kapt|ksp|checkstyle|pmd|spotbugs|detekt|developmentOnly/i;
function headOf(statement) {
  return statement.find(({ kind }, at) => kind !== "mark" && statement[at + 1]?.value !== ".");
}
function isForDevelopment2(statement) {
  const head = headOf(statement);
  const isAdd = head?.value === "add";
  const name = isAdd ? statement.find(({ kind }) => kind === "text") : head;
  return DEVELOPMENT4.test(name?.value ?? "");
}
function withoutLocal(statement) {
  return statement.filter(({ kind, value }, at) => {
    const isCalled = kind === "text" && statement[at - 1]?.value === "(";
    return !isCalled || !LOCAL.test(statement[at - 2]?.value ?? "") || /:.*:/.test(value);
  });
}
var NOT_TAKEN = /^(?:substitute|exclude|because|println|reject)$/;
function namedElsewhere(file, statement, values) {
  return statement.flatMap(({ kind, value, line }, index) => {
    if (kind !== "text") return [];
    const found2 = coordinatesOf2(value, line, values);
    if (found2 === void 0 || !isFull(found2)) return [];
    const before = statement.slice(Math.max(0, index - 4), index);
    if (before.some((token) => NOT_TAKEN.test(token.value))) return [];
    return dependencyOf4(file, found2, { isDevelopment: false, isOptional: true });
  });
}
function isFull({ group, artifact, version }) {
  const isName3 = (text) => /^[\w$]/.test(text) && /[A-Za-z]/.test(text);
  return isName3(group) && isName3(artifact) && /^[[(]?[\d\0]|^latest\.|^\+/.test(version);
}
function richVersion(statements, index, values) {
  const depth = statements[index]?.blocks.length ?? 0;
  for (const { tokens, blocks } of statements.slice(index + 1, index + MAX_RICH)) {
    if (blocks.length <= depth) return "";
    const [first, ...more] = tokens;
    if (!blocks.includes("version") || !/^(?:strictly|require|prefer)$/.test(first?.value ?? "")) {
      continue;
    }
    const text = more.find(({ kind }) => kind === "text")?.value ?? "";
    const [known15] = coordinatesIn([{ ...STATED, value: `g:a:${text}` }], values);
    if (known15 !== void 0 && exactGradleVersion(known15.version) !== void 0)
      return known15.version;
  }
  return "";
}
var STATED = { kind: "text", line: 1, start: 0, end: 0 };
var MAX_RICH = 12;
var OTHER2 = /^(?:exclude|because|version|strictly|prefer|require|reject\w*|if|else|for|while|def|va[lr]|return|println|print|import|(?:is)?(?:[tT]ransitive|[cC]hanging|[fF]orce)|attributes?|capabilit\w*|require\w+|artifact|module\w*|replacedBy|components|with\w+|all\w*|constraints|endorse\w*|imports|targetConfiguration|classifier|extension|type|name|url|log\w*|assert|try|catch|throw|when|apply|it|this|entry|dependencySet|dependencies|\d+)$/;
var LOCAL = /^(?:project|projects|files|fileTree|gradleApi|gradleTestKit|localGroovy|gradleKotlinDsl|sourceSets)$/;
function unknownDependency(text, statement) {
  const [head, ...more] = statement;
  const argument = more.findIndex(({ kind }) => kind !== "mark");
  const first = more[argument];
  if (head === void 0 || first === void 0 || OTHER2.test(head.value)) return [];
  const before = more.slice(0, argument).map(({ value }) => value);
  if (head.kind === "mark" || before.some((mark2) => !/^[([]$/.test(mark2))) return [];
  if (more.some(({ kind, value }) => kind === "word" && LOCAL.test(value))) return [];
  const isWritten = more.some(({ kind, value }) => kind === "text" && /^[^:]+:/.test(value));
  const isDevelopment = isForDevelopment2(statement);
  return [{ name: shown(text, first.start), isDevelopment, isOptional: !isWritten }];
}
var SHOWN4 = 100;
function shown(text, start) {
  const [line = ""] = text.slice(start, start + SHOWN4).split("\n", 1);
  return line.replace(/[\s){;]+$/, "");
}
function dependencyOf4(file, { group, artifact, version, line }, kind) {
  const name = `${group}:${artifact}`;
  const exact = exactGradleVersion(version);
  if (exact === void 0 || name.includes("$")) return { name, ...kind };
  const scope = kind.isDevelopment ? "development" : "runtime";
  const facts = { group, artifact, version: exact, scope, line, isDirect: true };
  const [found2] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
  return { name, ...kind, exact: found2 };
}

// shared/ecosystems/java/gradle-links.ts
var SCRIPT = /\.gradle(?:\.kts)?$/;
function linksOf(file, statements, values, context) {
  const links = statements.flatMap((statement) => linkIn(statement, values) ?? []);
  const found2 = links.map((link) => ({ link, paths: pathsOf(file, link, context) }));
  const problems = found2.flatMap(
    ({ link, paths }) => paths.length > 0 || context.sourceKind === "file" ? [] : [problemOf2(file, link)]
  );
  const scripts = found2.flatMap(({ paths }) => paths.filter((path) => SCRIPT.test(path)));
  return { scripts: [...scripts, ...ownPlugins(statements, context)], problems };
}
var LINKING = /^(?:from|evaluate|includeBuild|projectDir|buildFileName)$/;
function linkIn(statement, values) {
  const { tokens } = statement;
  const word = tokens.find(({ value }) => LINKING.test(value));
  if (word === void 0) return void 0;
  const stated = { path: lastText(tokens, values), line: word.line };
  const script = { what: "script", fix: SCRIPT_FIX, end: SCRIPT, ...stated };
  switch (word.value) {
    case "includeBuild":
      return { what: "build", fix: FOLDER_FIX, ...stated };
    case "projectDir":
      return isBefore(tokens, word, "=") ? { what: "project", fix: FOLDER_FIX, ...stated } : void 0;
    case "evaluate":
      return isBefore(tokens, word, "(") ? script : void 0;
    case "buildFileName":
      return isBefore(tokens, word, "=") && !SCRIPT.test(stated.path ?? "") ? { ...script, end: NONE2 } : void 0;
    default:
      return fromLink(statement, script);
  }
}
function fromLink({ tokens, blocks }, script) {
  const has2 = (other) => tokens.some(({ value }) => value === other);
  if (has2("apply") || blocks.at(-1) === "apply") return script;
  const isCatalog = blocks.includes("versionCatalogs") && (has2("files") || has2("file"));
  return isCatalog ? { ...script, what: "catalog", fix: CATALOG_FIX, end: CATALOG } : void 0;
}
var CATALOG = /\.versions\.toml$/;
var NONE2 = /^(?!)/;
var SCRIPT_FIX = "commit the file as *.gradle or *.gradle.kts and refer to the file by its path";
var FOLDER_FIX = "specify a folder in the source tree";
var CATALOG_FIX = "rename the file to *.versions.toml and refer to the file by its path";
function isBefore(tokens, word, mark2) {
  return tokens[tokens.indexOf(word) + 1]?.value === mark2;
}
function lastText(statement, values) {
  const text = statement.findLast(({ kind }) => kind === "text")?.value;
  return text === void 0 ? void 0 : withValues(text, values);
}
var FOLDER3 = /^\0[^\0]*\b(?:rootDir|projectDir|settingsDir|parentFile|parent|rootDirectory|projectDirectory)\b[^\0]*\0\/?/;
function pathsOf(file, { path, end }, context) {
  const relative = path?.replace(FOLDER3, "").replaceAll("\\", "/");
  if (relative === void 0 || relative.includes(VALUE) || relative.includes("//")) return [];
  if (end !== void 0 && !end.test(relative)) return [];
  const seen = foldersAbove2(file.path).flatMap(
    (folder2) => insidePath(`${folder2}x`, relative) ?? []
  );
  if (end === void 0) return seen.filter((folder2) => isBuild(folder2, context));
  const there = seen.filter((one) => context.file(one) !== void 0 || context.isLeftOut?.(one));
  if (there.length > 0) return there;
  const plain3 = besidePath("", relative);
  return context.named(baseName(relative)).map((one) => one.path).filter((one) => one.endsWith(plain3));
}
var MAX_FOLDERS = 40;
function foldersAbove2(path) {
  const folders = [];
  let folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  while (folder2 !== "" && folders.length < MAX_FOLDERS) {
    folders.push(folder2);
    folder2 = folder2.slice(0, folder2.lastIndexOf("/", folder2.length - 2) + 1);
  }
  return [...folders, ""];
}
var BUILD_FILES = ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"];
function isBuild(folder2, context) {
  return BUILD_FILES.some((name) => context.file(besidePath(`${folder2}/x`, name)) !== void 0);
}
function problemOf2(file, { what, fix, path, line }) {
  const shown3 = path === void 0 ? "with a computed name" : shownText(path).slice(0, 100);
  const message = `The ${what} ${shown3} is part of this build, but was not read. Fix: ${fix}`;
  return { code: "not-found", message, path: file.path, line };
}
function ownPlugins(statements, context) {
  return statements.filter(({ tokens, blocks }) => blocks.at(-1) === "plugins" || tokens[0]?.value === "apply").flatMap(({ tokens }) => tokens.find(({ kind }) => kind === "text")?.value ?? []).flatMap((id) => [`${id}.gradle`, `${id}.gradle.kts`]).flatMap((name) => context.named(name).map(({ path }) => path));
}

// shared/ecosystems/java/gradle-plugins.ts
function pluginsIn(file, statements, values) {
  const stated = statements.filter(({ blocks }) => blocks.at(-1) === "plugins").flatMap(({ tokens }) => pluginOf(tokens, values) ?? []);
  return parseEach(stated, (plugin) => pluginPackage(file, plugin));
}
function pluginPackage(file, { id, version, line }) {
  return mavenPackage(file, {
    group: id,
    artifact: `${id}.gradle.plugin`,
    version: exactGradleVersion(version) ?? "",
    scope: "development",
    line,
    isDirect: true
  });
}
function pluginOf(statement, values) {
  const [head] = statement;
  const at = statement.findIndex(({ kind, value }) => kind === "word" && value === "version");
  const named = statement.slice(0, at === -1 ? void 0 : at);
  const text = named.find(({ kind }) => kind === "text")?.value;
  if (head === void 0 || at === -1 || text === void 0) return void 0;
  const stated = statement.slice(at + 1).find(({ kind }) => kind !== "mark");
  const version = stated?.kind === "text" ? withValues(stated.value, values) : meaningOf(stated?.value ?? "", values);
  const id = shownText(withValues(text, values));
  return {
    id: head.value === "kotlin" ? `org.jetbrains.kotlin.${id}` : id,
    version: version ?? "",
    line: head.line
  };
}

// shared/ecosystems/java/script-statements.ts
var GOES_ON = /^[,+=:.(?]$/;
var GOES_BACK = /^[.+?]$/;
var MAX_BLOCKS = 100;
function statementsOf2(tokens) {
  const reading = { found: [], open: [], brackets: 0, blocks: [], depth: 0 };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "line") endLine(reading, tokens, index);
    else if (token.kind !== "mark") reading.open.push(token);
    else readMark(reading, token);
  }
  finish(reading);
  return reading.found;
}
function finish(reading) {
  const { open, blocks } = reading;
  if (open.length > 0) reading.found.push({ tokens: open, blocks });
  reading.open = [];
  reading.brackets = 0;
  return open;
}
function endLine(reading, tokens, index) {
  const { open, brackets } = reading;
  if (open.length === 0 || brackets > 0) return;
  if (!goesOn(open.at(-1), nextBehind(tokens, index))) finish(reading);
}
function readMark(reading, token) {
  if (token.value === "{") enter(reading);
  else if (token.value === "}") leave(reading);
  else if (token.value === ";") finish(reading);
  else {
    reading.brackets += bracketOf(token.value);
    reading.open.push(token);
  }
}
function enter(reading) {
  const head = finish(reading);
  reading.depth++;
  if (reading.depth <= MAX_BLOCKS) reading.blocks = [...reading.blocks, nameOf3(head)];
}
function leave(reading) {
  finish(reading);
  if (reading.depth === 0) return;
  if (reading.depth <= MAX_BLOCKS) reading.blocks = reading.blocks.slice(0, -1);
  reading.depth--;
}
var PROJECTS = /^(?:subprojects|allprojects)$/;
function nameOf3(head) {
  const [first] = head;
  if (first?.kind === "text") return first.value;
  if (first?.value === "configure" && PROJECTS.test(head[2]?.value ?? ""))
    return head[2]?.value ?? "";
  if (first?.value === "project" && head[2]?.kind === "text") return `project ${head[2].value}`;
  let name = "";
  for (const { kind, value } of head) {
    if (kind === "word") name = value;
    else if (value !== ".") break;
  }
  return name;
}
function bracketOf(mark2) {
  if (mark2 === "(" || mark2 === "[") return 1;
  return mark2 === ")" || mark2 === "]" ? -1 : 0;
}
function goesOn(last, next) {
  if (last?.kind === "mark" && GOES_ON.test(last.value)) return true;
  return next?.kind === "mark" && GOES_BACK.test(next.value);
}
function nextBehind(tokens, index) {
  for (let at = index + 1; at < Math.min(tokens.length, index + 100); at++) {
    if (tokens[at]?.kind !== "line") return tokens[at];
  }
  return void 0;
}

// shared/ecosystems/java/script-tokens.ts
function readTokens(source, language) {
  const plain3 = source.replaceAll("\0", " ");
  const text = language === "groovy" ? decodeEscapes(plain3) : plain3;
  const tokens = [];
  const lineAt3 = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const { kind, value, end } = nextToken(text, at, language, tokens.at(-1));
    if (kind !== void 0) tokens.push({ kind, value, line: lineAt3(at), start: at, end });
    at = end;
  }
  return { text, tokens };
}
function decodeEscapes(text) {
  return text.replace(
    /\\\\|\\u+([0-9A-Fa-f]{4})/g,
    (stated, code) => code === void 0 ? stated : String.fromCharCode(Number.parseInt(code, 16))
  );
}
var BLANK = /(?:[^\S\n]|\\\r?\n)+/y;
var WORD2 = /[\p{L}\p{N}_$]+|`[^`\n]*`/uy;
function nextToken(text, at, language, last) {
  if (text[at] === "\n") return { kind: "line", value: "\n", end: at + 1 };
  const skipped = matchAt(BLANK, text, at)?.length ?? commentLength(text, at, language);
  if (skipped > 0) return { value: "", end: at + skipped };
  const string = readString(text, at, language, isOperand(last));
  if (string !== void 0) return { kind: "text", value: string.value, end: string.end };
  const word = matchAt(WORD2, text, at);
  if (word !== void 0) {
    return { kind: "word", value: word.replaceAll("`", ""), end: at + word.length };
  }
  return { kind: "mark", value: text[at] ?? "", end: at + 1 };
}
function matchAt(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
var KEYWORD = /^(?:return|in|case|assert|throw|else|new|instanceof|as)$/;
function isOperand(last) {
  if (last === void 0 || last.kind === "line") return false;
  if (last.kind === "word") return !KEYWORD.test(last.value);
  return last.kind !== "mark" || /[)\]}]/.test(last.value);
}
function commentLength(text, at, language) {
  if (text.startsWith("//", at) || at === 0 && text.startsWith("#!")) {
    const end = text.indexOf("\n", at);
    return (end === -1 ? text.length : end) - at;
  }
  if (!text.startsWith("/*", at)) return 0;
  return endOfComment2(text, at + 2, language !== "groovy") - at;
}
function endOfComment2(text, start, isNested) {
  let depth = 1;
  const marks = isNested ? /\*\/|\/\*/g : /\*\//g;
  marks.lastIndex = start;
  for (let found2 = marks.exec(text); found2 !== null; found2 = marks.exec(text)) {
    depth += found2[0] === "*/" ? -1 : 1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

// shared/ecosystems/java/gradle-projects.ts
function isForProjects({ blocks }) {
  return blocks.some((name) => PROJECTS2.test(name)) && !blocks.includes("buildscript");
}
var PROJECTS2 = /^(?:subprojects$|allprojects$|project :)/;
function projectOf2({ blocks }) {
  const block = blocks.findLast((name) => PROJECTS2.test(name)) ?? "";
  return block.startsWith("project ") ? block.slice("project ".length) : "";
}
function unlockedForProjects(file, dependencies, statements, context) {
  if (dependencies.length === 0 || !/^build\.gradle(?:\.kts)?$/.test(baseName(file.path))) {
    return dependencies;
  }
  const isForRoot = statements.some(({ blocks }) => blocks.includes("allprojects"));
  const one = statements[0] === void 0 ? "" : projectOf2(statements[0]);
  const folders = foldersOfProjects(file, context).filter(
    (folder2) => one === "" || folder2 === one.slice(1).replaceAll(":", "/")
  );
  const locked3 = lockedInAll(file, isForRoot ? ["", ...folders] : folders, context);
  if (folders.length === 0 || locked3 === void 0) return dependencies;
  return dependencies.filter(({ isOptional, name }) => isOptional !== true && !locked3.has(name));
}
function lockedInAll(file, folders, context) {
  let common;
  for (const folder2 of folders) {
    const names = namesIn3(besidePath(file.path, `${folder2}/gradle.lockfile`), context);
    if (names.size === 0) return void 0;
    common = common === void 0 ? names : new Set([...common].filter((one) => names.has(one)));
  }
  return common;
}
function namesIn3(path, context) {
  const lockfile = context.file(path);
  if (lockfile === void 0) return /* @__PURE__ */ new Set();
  try {
    const { packages } = gradleLockfile.parse(lockfile, context);
    return new Set(packages.map(({ name }) => name));
  } catch (error) {
    if (error instanceof DataError) return /* @__PURE__ */ new Set();
    throw error;
  }
}
function foldersOfProjects(file, context) {
  const settings = ["settings.gradle", "settings.gradle.kts"].flatMap(
    (name) => context.file(besidePath(file.path, name)) ?? []
  );
  const lists = settings.map(includedBy);
  return lists.some((folders) => folders === void 0) ? [] : [...new Set(lists.flatMap((folders) => folders ?? []))];
}
function includedBy({ path, bytes }) {
  const language = path.endsWith(".kts") ? "kotlin" : "groovy";
  const statements = statementsOf2(readTokens(bytes.toString("utf8"), language).tokens);
  const folders = [];
  for (const statement of statements) {
    if (isUnclear(statement)) return void 0;
    if (!has(statement, "include")) continue;
    const included = includedIn(statement);
    if (included === void 0) return void 0;
    folders.push(...included);
  }
  return folders;
}
function isUnclear(statement) {
  const isMoving = statement.tokens.some(({ value }) => MOVING.test(value));
  const isApplying = has(statement, "apply") && has(statement, "from");
  return isMoving || isApplying || statement.blocks.includes("apply");
}
var MOVING = /^(?:projectDir|setProjectDir|includeFlat|evaluate)$/;
function has({ tokens }, word) {
  return tokens.some(({ kind, value }) => kind === "word" && value === word);
}
function includedIn({ tokens }) {
  const [head, ...more] = tokens;
  const isPlain2 = more.every(({ kind, value }) => kind === "text" || /^[(),]$/.test(value));
  if (head?.value !== "include" || !isPlain2) return void 0;
  const names = more.filter(({ kind }) => kind === "text").map(({ value }) => value);
  return names.every((name) => NAME2.test(name)) ? names.flatMap(foldersOf2) : void 0;
}
var NAME2 = /^:?(?!\.)[\w.-]+(?::(?!\.)[\w.-]+){0,9}$/;
function foldersOf2(name) {
  const segments = name.replace(/^:/, "").split(":");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

// shared/ecosystems/java/gradle-values.ts
function gradleValues(path, tokens, context) {
  const own = valuesOf2(tokens);
  const properties = propertiesAbove(path, context);
  const values = new Map([...properties, ...own]);
  for (const [name, value] of properties)
    if (values.get(name) !== value) values.set(name, void 0);
  return values;
}
function propertiesAbove(path, context) {
  const values = /* @__PURE__ */ new Map();
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const file = context.file(besidePath(at, "gradle.properties"));
    for (const [name, value] of file === void 0 ? [] : propertiesOf3(file.bytes.toString())) {
      if (!values.has(name)) values.set(name, value);
    }
  }
  return values;
}
function propertiesOf3(text) {
  const rows = text.split(/\r?\n/).filter((row) => !/^\s*[#!]/.test(row));
  return new Map(
    rows.flatMap((row) => {
      const [, name, value = ""] = /^\s*([^\s=:]+)\s*[=:]\s*(.*)$/.exec(row) ?? [];
      return name === void 0 ? [] : [[name, value.trim()]];
    })
  );
}

// shared/ecosystems/java/gradle-script.ts
var SOURCES2 = ["kt", "groovy", "java"].flatMap(
  (end) => ["", "*/", "*/*/", "*/*/*/", "*/*/*/*/"].map((more) => `buildSrc/src/main/*/${more}*.${end}`)
);
var gradleScript = (locks) => ({
  role: "manifest",
  wanted: {
    suffixes: [".gradle", ".gradle.kts", ".gradle.dcl"],
    names: ["gradle.properties"],
    globs: SOURCES2,
    caselessNames: ["build", "settings"].flatMap((name) => [
      `${name}.gradle`,
      `${name}.gradle.kts`
    ])
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !path.endsWith(".properties"),
  parse: parseScript,
  locking: {
    ecosystem: "Maven",
    manifests: ["*.gradle", "*.gradle.kts"],
    locks,
    // A constraint or a managed version does not install an artifact.
    areLocksComplete: true,
    note: "Assay reads dependencies and plugins with exact versions. Transitive dependencies need a lockfile. If a script declares dependencies in `subprojects`, each project needs a lockfile."
  }
});
var OWN4 = /\w\s*(?:\{|=|\()|^\s*apply\s+(?:plugin|from)\b|^\s*\w[\w.]*[ \t]+['"]/m;
var FIX25 = "enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)";
function parseScript(file, context) {
  const language = /\.(?:kts?|dcl)$/.test(file.path) ? "kotlin" : "groovy";
  const { text, tokens } = readTokens(file.bytes.toString("utf8"), language);
  if (/\.gradle(?:\.kts)?$/.test(file.path) && isNotEmpty(tokens) && !OWN4.test(text)) {
    throw notALockfile(file, "Gradle statement", "write one (gradle init)");
  }
  const statements = statementsOf2(tokens).map((one) => ({
    ...one,
    tokens: joinedTexts(one.tokens)
  }));
  const values = gradleValues(file.path, tokens, context);
  const plugins = pluginsIn(file, statements, values);
  const { scripts, problems } = linksOf(file, statements, values, context);
  const shared = statements.filter(isForProjects);
  const others = statements.filter((one) => !isForProjects(one));
  const ofProjects = [...Map.groupBy(shared, projectOf2).values()].flatMap(
    (group) => unlockedForProjects(file, dependenciesOf2(file, text, group, values), group, context)
  );
  const dependencies = [...dependenciesOf2(file, text, others, values), ...ofProjects];
  return {
    packages: plugins.packages,
    problems: [...plugins.problems, ...problems],
    manifest: { dependencies, includes: scripts, fix: FIX25 }
  };
}
function isNotEmpty(tokens) {
  return tokens.some(({ kind }) => kind !== "line");
}

// shared/ecosystems/java/ivy.ts
var ivyXml = {
  role: "manifest",
  wanted: { names: ["ivy.xml"], globs: ["ivy-*.xml"] },
  wantedIn: ["directory", "file"],
  parse: parseIvy,
  locking: {
    ecosystem: "Maven",
    manifests: ["ivy.xml"],
    locks: [],
    note: "Assay reads dependencies with exact revisions. For transitive dependencies, provide an SBOM."
  }
};
var FIX26 = "commit the build's SBOM as bom.json";
function parseIvy(file) {
  const root = readXml(file);
  if (root.name !== "ivy-module") {
    if (!file.path.endsWith("ivy.xml")) return { packages: [], problems: [], isForeign: true };
    throw notALockfile(file, "<ivy-module> element", "make it a valid Ivy file");
  }
  const group = attributeAt(infoOf(root), "organization") ?? "";
  const stated = elementAt(root, "dependencies")?.children ?? [];
  const rows = stated.filter(({ name }) => name === "dependency" || name === "override");
  const isExtended = infoOf(root).children.some(({ name }) => name === "extends");
  return {
    packages: [],
    problems: [],
    manifest: {
      dependencies: rows.map((row) => dependencyOf5(file, row, group)),
      isProgram: isExtended,
      ...isExtended && { untold: "extends a file that was not read" },
      fix: FIX26
    }
  };
}
function infoOf(root) {
  return elementAt(root, "info") ?? { name: "", attributes: {}, children: [], text: "", line: 1 };
}
var OPEN = /^latest\.|\+$|^[[\](]|[$*]/;
function dependencyOf5(file, row, own) {
  const group = attributeAt(row, "org") ?? own;
  const artifact = attributeAt(row, "name") ?? attributeAt(row, "module") ?? "";
  const version = attributeAt(row, "rev") ?? "";
  const isDevelopment = /^test\b/.test(attributeAt(row, "conf") ?? "");
  const name = `${group}:${artifact}`;
  if (version === "" || OPEN.test(version) || /[$*]|^:|:$/.test(name)) {
    return { name, isDevelopment };
  }
  const scope = isDevelopment ? "development" : "runtime";
  const facts = { group, artifact, version, scope, line: row.line, isDirect: true };
  const [exact] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
  return { name, isDevelopment, exact };
}

// shared/ecosystems/java/maven-extensions.ts
var mavenExtensions = {
  role: "manifest",
  wanted: { pathSuffixes: [".mvn/extensions.xml"] },
  wantedIn: ["directory", "file"],
  parse: parseExtensions
};
var FIX27 = "specify groupId, artifactId and version for each extension";
function parseExtensions(file) {
  const root = readXml(file);
  if (root.name !== "extensions") throw notALockfile(file, "<extensions> element", FIX27);
  const extensions = elementsAt(root, "extension");
  const parsed = parseEach(extensions, (extension) => extensionOf(file, extension));
  const other = extensions.find((one) => textAt(one, "artifactId")?.startsWith("polyglot"));
  return {
    packages: parsed.packages,
    problems: [...parsed.problems, ...other === void 0 ? [] : [polyglot(file, other.line)]]
  };
}
function extensionOf(file, extension) {
  const [group, artifact, version] = ["groupId", "artifactId", "version"].map(
    (name) => textAt(extension, name) ?? ""
  );
  const { line } = extension;
  if (!group || !artifact || !version || /[$,[\]()\s]/.test(group + artifact + version)) {
    throw unread(file, { text: "<extension>", line }, FIX27);
  }
  return mavenPackage(file, {
    group,
    artifact,
    version,
    line,
    scope: "development",
    isDirect: true
  });
}
function polyglot({ path }, line) {
  const message = "This extension reads project files other than pom.xml. Fix: convert them to pom.xml";
  return { code: "not-found", message, path, line };
}

// shared/ecosystems/java/maven-properties.ts
var mavenProperties = {
  role: "manifest",
  wanted: {
    pathSuffixes: [
      ".mvn/maven-user.properties",
      ".mvn/maven-system.properties",
      ".mvn/maven.properties"
    ]
  },
  wantedIn: ["directory"],
  parse: parseMavenProperties
};
function parseMavenProperties({ path, bytes }) {
  let line = 0;
  for (const row of linesOf(bytes.toString("utf8"))) {
    line++;
    if (/^\s*(?:[#!].*)?$/.test(row)) continue;
    const message = "Only Maven 4 reads these properties. Fix: move them to .mvn/maven.config (-D)";
    const problems = [{ code: "contradiction", message, path, line }];
    return { packages: [], problems, isForeign: true };
  }
  return { packages: [], problems: [], isForeign: true };
}

// shared/ecosystems/java/other-builds.ts
var FIX28 = "commit the build's SBOM as bom.json";
var LEININGEN = {
  comment: ";",
  own: /\(\s*(?:defproject|set-env!)/,
  ownName: "defproject form",
  statement: /\[\s*(?<name>[A-Za-z][\w.-]*(?:\/[\w.-]+)?)\s+"(?<rest>[^"\n]*)"/g,
  mention: /\[\s*[A-Za-z][\w.-]*(?:\/[\w.-]+)?\s+"[^"\n]*"|~[(@a-z]|#=/g,
  nameOf: nameOfSymbol,
  exact: (file, name, rest) => release(file, name, rest)
};
var DEPS_EDN = {
  comment: ";",
  own: /^\s*\{/,
  ownName: "map",
  statement: /(?<![\w./$-])(?<name>[A-Za-z][\w.-]*(?:\/[\w.$-]+)?)\s*\{(?<rest>[^{}]*:(?:mvn\/version|(?:git\/)?sha|local\/root)\b[^{}]*)\}/g,
  mention: /:(?:mvn\/version|(?:git\/)?sha|local\/root)\b/g,
  local: /:local\/root\b/,
  nameOf: nameOfSymbol,
  exact: (file, name, rest) => release(file, name, /:mvn\/version\s+"([^"]*)"/.exec(rest)?.[1] ?? "")
};
var MILL = {
  comment: "//",
  own: /\b(?:import|object|package|def|extends|val)\b/,
  ownName: "module",
  statement: /\b(?:ivy|mvn)"(?=(?<rest>[^"\n]*))(?<name>[^":\n]+:+[^":\n]+)/g,
  mention: /\b(?:ivy|mvn)"|\bDep\.parse\b/g,
  nameOf: (name) => name.replace(/:+/, ":"),
  // Two colons mean that Mill appends the Scala version to the name.
  exact: (file, name, rest) => release(file, name, /^[^:]+:[^:]+:([^:;]+)$/.exec(rest)?.[1] ?? "")
};
var otherBuilds = [
  formatOf(["project.clj", "build.boot"], LEININGEN),
  formatOf(["deps.edn"], DEPS_EDN),
  formatOf(["build.sc", "build.mill", "package.mill"], MILL)
];
function formatOf(names, rules) {
  const note = "The file is a program. Assay reads only plain dependencies. For transitive dependencies, provide an SBOM.";
  return manifestFormat(
    { wanted: { names } },
    { ecosystem: "Maven", manifests: names, locks: [], note },
    (file) => ({ ...readProgram(file, rules), fix: FIX28 })
  );
}
function nameOfSymbol(symbol) {
  const [group = "", artifact = group] = symbol.split("/", 2);
  return `${group}:${artifact.replace(/\$.*$/, "")}`;
}
function release(file, name, stated) {
  const [group = "", artifact = ""] = name.split(":", 2);
  const version = exactGradleVersion(stated);
  if (version === void 0 || /[$\s]/.test(name + version)) return void 0;
  return mavenPackage(file, { group, artifact, version, scope: "runtime", isDirect: true });
}

// shared/ecosystems/java/built-artifact.ts
var NOT_JARS = /* @__PURE__ */ new Set(["war", "ear", "rar"]);
function buildsArtifact({ packaging }, { type = "jar", classifier }) {
  if (type === packaging) return true;
  if (packaging === "pom") return type !== "jar" && classifier !== void 0;
  if (packaging.includes("${")) return false;
  return classifier !== void 0 || !NOT_JARS.has(packaging);
}

// shared/ecosystems/java/pom-values.ts
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
  return /* @__PURE__ */ new Map([
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

// shared/ecosystems/java/effective-pom.ts
var MAX_DEPTH7 = 30;
function effectiveDependencies(pom2, tree) {
  const chain = lineage(pom2, tree);
  const text = textIn(chain, tree);
  const managed = managedBy({ chain, text, tree, depth: 0 });
  const resolved = /* @__PURE__ */ new Map();
  for (const { dependencies } of chain) {
    for (const [key, dependency] of lastByKey(dependencies, text)) {
      addFirst(resolved, key, manage(dependency, managed.get(key)));
    }
  }
  return [...resolved.values()];
}
function effectiveTools(pom2, tree) {
  const chain = lineage(pom2, tree);
  const text = textIn(chain, tree);
  return chain.flatMap(({ tools }) => tools).filter(({ version }) => version !== void 0).map((tool) => interpolated(tool, text));
}
function lastByKey(dependencies, text) {
  const known15 = dependencies.map((stated) => interpolated(stated, text));
  return new Map(known15.map((dependency) => [keyOf2(dependency), dependency]));
}
function lineage(pom2, tree) {
  const chain = [pom2];
  for (let next = tree.parentOf(pom2); next !== void 0; next = tree.parentOf(next)) {
    if (chain.includes(next) || chain.length > MAX_DEPTH7) break;
    chain.push(next);
  }
  return chain;
}
function textIn(chain, tree) {
  const [project] = chain;
  const stated = project?.arguments;
  return pomInterpolator(chain, {
    user: stated?.properties ?? /* @__PURE__ */ new Map(),
    outside: project === void 0 ? /* @__PURE__ */ new Map() : tree.outside(project),
    unknown: stated?.systemProperties ?? /* @__PURE__ */ new Set()
  });
}
function managedBy({ chain, text, tree, depth }) {
  const managed = /* @__PURE__ */ new Map();
  const imports = [];
  for (const stated of chain.flatMap((pom2) => pom2.managed)) {
    const dependency = interpolated(stated, text);
    if (dependency.scope === "import") imports.push(dependency);
    else addFirst(managed, keyOf2(dependency), dependency);
  }
  const [project] = chain;
  const isWhole = chain.at(-1)?.parent === void 0;
  for (const one of isWhole ? imports : []) {
    const named = project && tree.builtWith(project, `${one.group}:${one.artifact}`);
    const bill = withVersion(named ?? [], one.version ?? "");
    if (bill === void 0) break;
    for (const [key, value] of managedByBill(bill, tree, depth + 1)) addFirst(managed, key, value);
  }
  return managed;
}
function managedByBill(bill, tree, depth) {
  const known15 = tree.bills.get(bill);
  if (known15 !== void 0 || depth > MAX_DEPTH7) return known15 ?? /* @__PURE__ */ new Map();
  tree.bills.set(bill, /* @__PURE__ */ new Map());
  const chain = lineage(bill, tree);
  const managed = managedBy({ chain, text: textIn(chain, tree), tree, depth });
  tree.bills.set(bill, managed);
  return managed;
}
function addFirst(map, key, value) {
  if (!map.has(key)) map.set(key, value);
}
function manage(dependency, managed) {
  const scope = dependency.scope ?? managed?.scope;
  const isStated = dependency.version !== void 0 || dependency.unknown !== void 0;
  if (managed === void 0 || isStated) return { ...dependency, scope };
  return { ...dependency, version: managed.version, unknown: managed.unknown, scope };
}

// shared/ecosystems/java/pom-package.ts
function pomPackage(dependency) {
  const { file, group, artifact, line, scope } = dependency;
  return mavenPackage(file, {
    group,
    artifact,
    version: exactVersion2(dependency.version),
    qualifiers: qualifiersOf(dependency),
    line,
    scope: scopeOf5(scope),
    isDirect: true
  });
}
function exactVersion2(version = "") {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
  return /[,[\]()]/.test(only) || only === "LATEST" || only === "RELEASE" ? "" : only;
}
function scopeOf5(scope) {
  return scope === "test" ? "development" : "runtime";
}
var JAR_TYPES = /* @__PURE__ */ new Set([
  "jar",
  "bundle",
  "ejb",
  "maven-plugin",
  "test-jar"
]);
function qualifiersOf({ type = "jar", classifier }) {
  return {
    classifier: classifier ?? (type === "test-jar" ? "tests" : void 0),
    type: JAR_TYPES.has(type) ? void 0 : type
  };
}

// shared/ecosystems/java/pom-problems.ts
function unknownProblems(pom2, found2, tree, read2) {
  return found2.flatMap((dependency) => unknownProblem(pom2, dependency, tree, read2) ?? []);
}
function isNamed({ group, artifact }) {
  return isId(group) && isId(artifact);
}
function isId(text) {
  return /^[A-Za-z0-9_.-]+$/.test(text);
}
var SHOWN5 = 100;
function unknownProblem({ file }, dependency, tree, read2) {
  const { group, artifact, unknown, line } = dependency;
  if (unknown === void 0 && isNamed(dependency)) return void 0;
  const { path } = dependency.file;
  if (path !== file.path && isToldThere(dependency, tree, read2)) return void 0;
  const name = `${group}:${artifact}`.slice(0, SHOWN5);
  const fact = unknown === void 0 ? `${name} is not a dependency. Fix: specify groupId and artifactId` : `${unknown.slice(0, SHOWN5)} of ${name} is not defined in any file that was read. Fix: define it in <properties>`;
  return { code: "unread-line", message: fact, path, line };
}
function isToldThere(dependency, tree, read2) {
  const { path } = dependency.file;
  const stating = baseName(path) === "pom.xml" ? tree.at(path) : void 0;
  if (stating === void 0) return false;
  return read2(stating, tree).some(
    ({ line, unknown }) => line === dependency.line && unknown === dependency.unknown
  );
}
function untriedProfiles({ file, uncertain }) {
  if (uncertain <= MAX_UNCERTAIN) return [];
  const message = `${uncertain} profiles depend on the machine, but Assay tries only ${MAX_UNCERTAIN}. Fix: merge some of the profiles`;
  return [{ code: "limit-exceeded", message, path: file.path }];
}
function unreadFiles2(pom2, context) {
  const { path } = pom2.file;
  const parent = besidePath(path, pom2.parent?.relativePath ?? "");
  const isUnread = parent.endsWith(".xml") && baseName(parent) !== "pom.xml" && context.file(parent) === void 0;
  const parents = isUnread ? [
    `The parent ${parent.slice(0, SHOWN5)} was not read. Fix: rename the file of the parent to pom.xml`
  ] : [];
  const modules2 = pom2.allModules.filter((module) => !isReadModule(path, module, context));
  const messages = [
    ...parents,
    ...modules2.map(
      (module) => insidePath(path, module) === void 0 ? `The module ${module.slice(0, SHOWN5)} is outside the scanned folder. Fix: scan the folder that contains the project and the module` : `The module ${module.slice(0, SHOWN5)} was not read. Fix: rename the file of the module to pom.xml, or remove the module`
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

// shared/ecosystems/java/pom.ts
var PARENT_NAMES = ["pom.xml", "parent.xml"];
var pomXml = {
  role: "manifest",
  wanted: {
    names: PARENT_NAMES,
    suffixes: PARENT_NAMES,
    pathSuffixes: [MAVEN_CONFIG, JVM_CONFIG]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pom.xml",
  parse: parsePom
};
function parsePom(file, context) {
  const tree = pomTree(context);
  const pom2 = tree.at(file.path) ?? readPom(file);
  if (pom2 === void 0) throw notALockfile(file, "<project> element", "make it a valid pom.xml");
  const dependencies = foundIn(file.path, context, effectiveDependencies);
  const tools = foundIn(file.path, context, effectiveTools);
  const parsed = parseEach(dependencies.filter(isNamed), pomPackage);
  const parsedTools = parseEach(tools.filter(isNamed), pomPackage);
  const problems = [
    ...unreadFiles2(pom2, context),
    ...untriedProfiles(pom2),
    ...unknownProblems(pom2, tools, tree, effectiveTools),
    ...parsed.problems,
    ...parsedTools.problems
  ];
  const resolved = context.resolved?.(file.path);
  const unknown = unknownProblems(pom2, dependencies, tree, effectiveDependencies);
  const manifest2 = manifestOf2(pom2, parsed.packages, tree);
  if (resolved === void 0) {
    const packages = [...parsed.packages, ...parsedTools.packages];
    return { packages, problems: [...problems, ...unknown], manifest: manifest2 };
  }
  const { gap } = resolved;
  const isWhole = gap === void 0;
  return {
    packages: [...withResolved(parsed.packages, resolved), ...parsedTools.packages],
    problems: [...problems, ...isWhole ? [] : unknown, ...resolved.problems],
    manifest: isWhole ? void 0 : { ...manifest2, isProgram: true, gap }
  };
}
function withResolved(stated, { packages, gap }) {
  const names = new Set(packages.map(({ name }) => name));
  const others = stated.filter(
    ({ name, version }) => version !== "" || gap !== void 0 && !names.has(name)
  );
  return [...packages, ...others];
}
function fixOf(hasUnknownTests) {
  const option = hasUnknownTests ? " -DincludeTestScope=true" : "";
  return `commit the build's SBOM as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom${option})`;
}
function manifestOf2(pom2, packages, tree) {
  const isForTests = ({ scope }) => scope === "development";
  const fix = fixOf(packages.some((one) => isForTests(one) && one.version === ""));
  const dependencies = packages.map((one) => {
    const isDevelopment = isForTests(one);
    return { name: one.name, isDevelopment, isOptional: isDevelopment && one.version !== "" };
  });
  const manifest2 = { dependencies, fix };
  if (pom2.parent === void 0 || tree.parentOf(pom2) !== void 0) return manifest2;
  return { ...manifest2, isProgram: true, untold: "has a parent that was not read" };
}
function foundIn(path, context, read2) {
  const found2 = /* @__PURE__ */ new Map();
  const numbers = [...Array(pomTree(context).machines).keys()];
  const combinations = numbers.flatMap((own) => numbers.map((other) => [own, other]));
  for (const [own, other] of combinations) {
    const pom2 = pomTree(context, own).at(path);
    if (pom2 === void 0 || own >= machinesOf(pom2)) continue;
    const tree = pomTree(context, other);
    for (const dependency of read2(pom2, tree)) {
      if (isOfTree(dependency, pom2, tree)) continue;
      const { version, unknown, scope } = dependency;
      found2.set(`${keyOf2(dependency)}:${version}:${unknown}:${scopeOf5(scope)}`, dependency);
    }
  }
  return [...found2.values()];
}
function isOfTree(dependency, pom2, tree) {
  const { group, artifact, version, unknown } = dependency;
  return tree.builtWith(pom2, `${group}:${artifact}`).some((module) => {
    if (!buildsArtifact(module, dependency)) return false;
    if (unknown !== void 0) return statedVersion(module) === inWords(unknown, pom2);
    return version !== void 0 && coordinatesOf(module).version === version;
  });
}
function statedVersion({ version, parent }) {
  return version ?? parent?.version;
}
function inWords(unknown, pom2) {
  return /^\$\{(?:project|pom)\.version\}$/.test(unknown) ? statedVersion(pom2) : unknown;
}

// shared/ecosystems/java/sbt-build.ts
var sbtBuild = (lockfile) => ({
  role: "manifest",
  wanted: { suffixes: [".sbt"], globs: ["project/*.scala"] },
  wantedIn: ["directory", "file"],
  parse: readBuild,
  locking: {
    ecosystem: "Maven",
    manifests: ["*.sbt", "project/*.scala"],
    locks: [{ format: lockfile, names: ["build.sbt.lock"], isForAllBelow: true }],
    note: "Build files are programs. Assay reads dependencies and plugins only if they are literals. Lockfiles do not list plugins."
  }
});
var BETWEEN = "[\\s.()]*";
var DEPENDENCY = new RegExp(
  `"([^"\\n]+)"${BETWEEN}(%(?:\\s*%){0,2})${BETWEEN}"([^"\\n]+)"(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+(?:\\s*\\.\\s*\\w+)*)(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+))?)?`,
  "g"
);
var ASKING = /^(?:libraryDependencies|dependencyOverrides|allDependencies|projectDependencies)$/;
function readBuild(file, context) {
  const { text: source, tokens } = readTokens(file.bytes.toString("utf8"), "scala");
  if (tokens.length > 0 && !/[:+]=|\b(?:val|import|def|object|class)\s|\w\s*\(/.test(source)) {
    throw notALockfile(file, "sbt setting", "write one (sbt new)");
  }
  const values = valuesOf2(tokens);
  const text = plainText(tokens, values);
  const suffix = scalaSuffix(text) ?? suffixOfBuild(file, context);
  const plugins = [];
  const dependencies = [];
  for (const found2 of text.matchAll(DEPENDENCY)) {
    const isPlugin = /addSbtPlugin[\s(]*$/.test(
      text.slice(Math.max(0, found2.index - 30), found2.index)
    );
    const one = dependencyOf6(file, found2, values, isPlugin ? SBT_SUFFIX : suffix);
    if (!isPlugin) dependencies.push(one);
    else if (one.exact !== void 0) plugins.push(one.exact);
  }
  const isUntold = dependencies.length === 0 && tokens.some(({ value }) => ASKING.test(value));
  const fix = "commit build.sbt.lock (sbt dependencyLockWrite)";
  return { packages: plugins, problems: [], manifest: { dependencies, isProgram: isUntold, fix } };
}
function plainText(tokens, values) {
  return tokens.map(({ kind, value, end }, at) => {
    if (kind === "text")
      return `"${shownText(withValues(value, values)).replace(/["\n]/g, " ")}"`;
    const isPrefix = tokens[at + 1]?.kind === "text" && tokens[at + 1]?.start === end;
    return kind === "word" && isPrefix ? "" : value;
  }).join(" ");
}
function scalaSuffix(text) {
  const [, major, minor] = /\bscalaVersion\s*:\s*=\s*"(\d+)\.(\d+)/.exec(text) ?? [];
  if (major === void 0) return void 0;
  return major === "2" ? `_2.${minor}` : `_${major}`;
}
function suffixOfBuild({ path }, context) {
  return ["build.sbt", "../build.sbt"].flatMap((name) => context.file(besidePath(path, name)) ?? []).map(({ bytes }) => readTokens(bytes.toString("utf8"), "scala").tokens).map((tokens) => scalaSuffix(plainText(tokens, /* @__PURE__ */ new Map()))).find((suffix) => suffix !== void 0);
}
var SBT_SUFFIX = "_2.12_1.0";
function dependencyOf6(file, found2, values, suffix) {
  const [, group = "", operator = "", stated = "", place = "", scope = ""] = found2;
  const isPlain2 = operator === "%" && suffix !== SBT_SUFFIX;
  const artifact = isPlain2 ? stated : `${stated}${suffix ?? ""}`;
  const version = place.startsWith('"') ? place.slice(1, -1) : meaning(place, values);
  const isCertain = isPlain2 || suffix !== void 0;
  const isDevelopment = suffix === SBT_SUFFIX || /test/i.test(scope);
  const name = `${group}:${artifact}`;
  const exact = exactGradleVersion(version);
  if (!isCertain || exact === void 0 || /[$\s]/.test(name + exact)) {
    return { name, isDevelopment, isOptional: !isCertain };
  }
  const facts = { group, artifact, version: exact, isDirect: true };
  const kind = isDevelopment ? "development" : "runtime";
  return { name, isDevelopment, exact: mavenPackage(file, { ...facts, scope: kind }) };
}
function meaning(place, values) {
  return values.get(place.split(".").at(-1)?.trim() ?? "") ?? VALUE;
}

// shared/ecosystems/java/sbt-lock.ts
var sbtLock = {
  role: "lockfile",
  wanted: { names: ["build.sbt.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseSbtLock
};
var FIX29 = "run `sbt dependencyLockWrite`";
function parseSbtLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "dependencies");
  const list = arrayAt(lockfile, "dependencies");
  if (list === void 0) throw notALockfile(file, "list of dependencies", FIX29);
  return parseEach(list.entries(), ([index, value]) => {
    const line = lineAt(lines, "dependencies", String(index));
    const entry = objectEntry(file, value, { text: `dependencies[${index}]`, line });
    const group = stringAt(entry, "org") ?? "";
    const artifact = stringAt(entry, "name") ?? "";
    const version = stringAt(entry, "version") ?? "";
    if (group === "" || artifact === "" || version === "") {
      throw unread(file, { text: `dependencies[${index}]`, line }, FIX29);
    }
    const scope = scopeOf6(arrayAt(entry, "configurations") ?? []);
    return mavenPackage(file, { group, artifact, version, line, scope });
  });
}
function scopeOf6(configurations) {
  if (configurations.length === 0) return "unknown";
  return configurations.every((name) => name === "test") ? "development" : "runtime";
}

// shared/ecosystems/java/verification-metadata.ts
var verificationMetadata = {
  role: "lockfile",
  wanted: { pathSuffixes: ["gradle/verification-metadata.xml"], names: ["gradle.lockfile"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith("verification-metadata.xml"),
  parse: parseVerificationMetadata
};
var SCRIPTS = ["build", "settings"].flatMap((name) => [`${name}.gradle`, `${name}.gradle.kts`]);
var FIX30 = "run `gradle --write-verification-metadata sha256`";
function scriptsBelow({ path }, context) {
  const root = path.replace(/gradle\/[^/]*$/, "");
  const scripts = SCRIPTS.flatMap((name) => context.named(name));
  const manifests = scripts.map((file) => file.path).filter((one) => one.startsWith(root));
  return { manifests, names: [] };
}
function parseVerificationMetadata(file, context) {
  const root = readXml(file);
  if (root.name !== "verification-metadata") {
    throw notALockfile(file, "<verification-metadata> element", FIX30);
  }
  const components = elementsAt(root, "components").flatMap((one) => elementsAt(one, "component"));
  const parsed = parseEach(components, (component) => {
    const group = attributeAt(component, "group");
    const artifact = attributeAt(component, "name");
    const version = attributeAt(component, "version");
    const { line } = component;
    if (group === void 0 || artifact === void 0 || version === void 0) {
      throw unread(file, { text: "<component>", line }, FIX30);
    }
    const hashes = hashesOf6(component, `${artifact}-${version}.jar`);
    return mavenPackage(file, { group, artifact, version, line, hashes });
  });
  return isLocked(file, context) ? { ...parsed, packages: [] } : parsed;
}
function isLocked({ path }, context) {
  const lockfile = context.file(besidePath(path, "../gradle.lockfile"));
  if (lockfile === void 0) return false;
  try {
    return gradleLockfile.parse(lockfile, context).packages.length > 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}
var ALGORITHMS = ["md5", "sha1", "sha256", "sha512"];
function hashesOf6(component, jar) {
  const artifact = elementsAt(component, "artifact").find(
    (one) => attributeAt(one, "name") === jar
  );
  if (artifact === void 0) return void 0;
  const hashes = ALGORITHMS.flatMap(
    (algorithm) => elementsAt(artifact, algorithm).map((element) => attributeAt(element, "value")?.toLowerCase() ?? "").filter((value) => /^[0-9a-f]{32,128}$/.test(value)).map((value) => ({ algorithm, value }))
  );
  return hashes.length === 0 ? void 0 : hashes;
}

// shared/ecosystems/java/version-catalog.ts
var versionCatalog = (locks) => ({
  role: "manifest",
  wanted: { suffixes: [".versions.toml"] },
  wantedIn: ["directory", "file"],
  parse: parseVersionCatalog,
  locking: {
    ecosystem: "Maven",
    manifests: ["gradle/*.versions.toml"],
    locks: locks.map((lock) => ({ ...lock, coverage: catalogsOf })),
    // A catalog can list libraries that no project uses.
    areLocksComplete: true,
    note: "A catalog lists versions that projects can use. If a lockfile lists packages, Assay ignores the catalog."
  }
});
function catalogsOf({ path }, context) {
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  const catalogs = ["", "../"].flatMap(
    (up) => context.file(besidePath(`${folder2}x`, `${up}gradle/libs.versions.toml`))?.path ?? []
  );
  return { manifests: catalogs, names: [] };
}
function parseVersionCatalog(file) {
  const catalog = readToml(file);
  const versions = objectAt(catalog, "versions") ?? {};
  const text = file.bytes.toString("utf8");
  const lines = linesOfAliases(text, "libraries");
  const libraries = librariesIn(catalog, versions);
  const exact = parseEach(libraries, (entry) => libraryOf2(file, entry, lines));
  const others = libraries.filter(({ version }) => exactGradleVersion(version) === void 0);
  const plugins = parseEach(
    pluginsIn2(catalog, versions, linesOfAliases(text, "plugins")),
    (plugin) => pluginPackage(file, plugin)
  );
  const kind = { isDevelopment: false, isOptional: true };
  const dependencies = [
    ...exact.packages.map((one) => ({ name: one.name, ...kind, exact: one })),
    ...others.map(({ module }) => ({ name: module, ...kind }))
  ];
  const fix = "enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)";
  return {
    packages: plugins.packages,
    problems: [...exact.problems, ...plugins.problems],
    manifest: { dependencies, fix }
  };
}
function libraryOf2(file, { alias, module, version }, lines) {
  const line = lines.get(alias);
  const [group = "", artifact = "", ...rest] = module.split(":");
  if (group === "" || artifact === "" || rest.length > 0) {
    throw unread(file, { text: `${alias} = ${module}`, line }, 'write "group:artifact:version"');
  }
  const exact = exactGradleVersion(version);
  if (exact === void 0) return void 0;
  return mavenPackage(file, { group, artifact, version: exact, line, isDirect: true });
}
function pluginsIn2(catalog, versions, lines) {
  return Object.entries(objectAt(catalog, "plugins") ?? {}).flatMap(([alias, value]) => {
    const line = lines.get(alias);
    if (typeof value === "string") {
      const [id2 = "", version = ""] = value.split(":");
      return { id: id2, version, line };
    }
    const id = isObject(value) ? stringAt(value, "id") : void 0;
    if (!isObject(value) || id === void 0) return [];
    return { id, version: versionOf2(value["version"], versions), line };
  });
}
function librariesIn(catalog, versions) {
  const libraries = objectAt(catalog, "libraries") ?? {};
  return Object.entries(libraries).flatMap(([alias, value]) => {
    if (typeof value === "string") {
      const colon = value.lastIndexOf(":");
      return [{ alias, module: value.slice(0, colon), version: value.slice(colon + 1) }];
    }
    if (!isObject(value)) return [];
    const module = stringAt(value, "module") ?? `${stringAt(value, "group")}:${stringAt(value, "name")}`;
    return [{ alias, module, version: versionOf2(value["version"], versions) }];
  });
}
function versionOf2(stated, versions) {
  if (typeof stated === "string") return stated;
  if (!isObject(stated)) return "";
  const reference = stringAt(stated, "ref");
  if (reference !== void 0) return versionOf2(versions[reference], {});
  const rich = ["strictly", "require", "prefer"].flatMap((key) => stringAt(stated, key) ?? []);
  return rich.find((version) => exactGradleVersion(version) !== void 0) ?? "";
}
function linesOfAliases(text, table) {
  const lines = /* @__PURE__ */ new Map();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.startsWith("[")) isInside = row.trimEnd() === `[${table}]`;
    const alias = isInside ? /^\s*["']?([\w-]+)["']?(?:\.\w+)?\s*=/.exec(row)?.[1] : void 0;
    if (alias !== void 0 && !lines.has(alias)) lines.set(alias, line);
  }
  return lines;
}

// shared/ecosystems/java.ts
var pom = {
  ...pomXml,
  locking: {
    ecosystem: "Maven",
    manifests: ["pom.xml"],
    locks: [],
    note: "Maven has no lockfile. Assay reads transitive dependencies from the repositories in `resolve`. With `resolve: none`, provide an SBOM that lists the transitive dependencies."
  }
};
var GRADLE_LOCKS = [
  {
    format: gradleLockfile,
    names: ["gradle.lockfile", "gradle/dependency-locks/*"],
    folderOf: (path) => path.replace(/gradle\/dependency-locks\/[^/]*$/, "").replace(/[^/]*$/, "")
  },
  {
    format: verificationMetadata,
    names: ["gradle/verification-metadata.xml"],
    coverage: scriptsBelow
  }
];
var ecosystem20 = {
  id: "java",
  formats: [
    pom,
    mavenConfig,
    mavenExtensions,
    mavenProperties,
    gradleLockfile,
    verificationMetadata,
    versionCatalog(GRADLE_LOCKS),
    sbtLock,
    gradleScript(GRADLE_LOCKS),
    sbtBuild(sbtLock),
    ivyXml,
    ...otherBuilds,
    bazel
  ]
};

// shared/ecosystems/java/archive-contents.ts
function withWhatIsInside(archives) {
  const byPath = new Map(archives.map((archive2) => [archive2.path, archive2]));
  const needs = /* @__PURE__ */ new Map();
  const need = (from, to) => {
    if (from === void 0) return;
    const purls2 = needs.get(from) ?? [];
    for (const { purl } of to) if (purl !== from.purl) purls2.push(purl);
    needs.set(from, purls2);
  };
  for (const { path, own, others } of archives) {
    need(own ?? holderOf(path, byPath), others);
    if (own !== void 0) need(holderOf(path, byPath), [own]);
  }
  return archives.flatMap(({ own, others }) => own === void 0 ? others : [own, ...others]).map((found2) => ({ ...found2, dependsOn: needs.get(found2) ?? found2.dependsOn }));
}
function holderOf(path, byPath) {
  for (let at = path; at !== ""; ) {
    at = at.slice(0, Math.max(0, at.lastIndexOf("!/")));
    const own = byPath.get(at)?.own;
    if (own !== void 0) return own;
  }
  return void 0;
}

// shared/ecosystems/java/bundle-license.ts
var ADDRESSES = /* @__PURE__ */ new Map([
  ["apache.org/licenses/LICENSE-2.0", "Apache-2.0"],
  ["apache.org/licenses/LICENSE-2.0.html", "Apache-2.0"],
  ["apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"],
  ["eclipse.org/legal/epl-2.0", "EPL-2.0"],
  ["eclipse.org/legal/epl-v10.html", "EPL-1.0"],
  ["eclipse.org/legal/epl-v20.html", "EPL-2.0"],
  ["opensource.org/licenses/Apache-2.0", "Apache-2.0"],
  ["opensource.org/licenses/BSD-2-Clause", "BSD-2-Clause"],
  ["opensource.org/licenses/BSD-3-Clause", "BSD-3-Clause"],
  ["opensource.org/licenses/MIT", "MIT"],
  ["opensource.org/licenses/mit-license.php", "MIT"],
  ["spdx.org/licenses/MIT.html", "MIT"]
]);
var MAX_LENGTH9 = 300;
function licenseOfBundle(value) {
  if (value === void 0 || value.length > MAX_LENGTH9 || value === "<<EXTERNAL>>")
    return void 0;
  const licenses = clausesOf(value).map((clause) => {
    const name = clause.split(/;\s*\w+=/, 1)[0]?.trim().replace(/^"(.*)"$/, "$1") ?? "";
    const address = name.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
    return ADDRESSES.get(address) ?? name;
  });
  const unique = [...new Set(licenses.filter((license) => license !== ""))];
  return unique.length === 0 ? void 0 : unique.join(" OR ");
}
function clausesOf(value) {
  if (/, *[Vv]ersion /.test(value) && !value.includes('"')) return [value];
  return value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

// shared/ecosystems/java/known-groups.ts
var GROUPS = [
  [/^spring-security-oauth2?$|^spring-security-jwt$/, "org.springframework.security.oauth"],
  [/^spring-(?:amqp|rabbit)/, "org.springframework.amqp"],
  [/^spring-security-/, "org.springframework.security"],
  [/^spring-boot(?!-admin)(?:-|$)/, "org.springframework.boot"],
  [
    /^spring-(batch|data|graphql|hateoas|integration|kafka|ldap|plugin|retry|session|ws)(?:-|$)/,
    "org.springframework.$1"
  ],
  [
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    "org.springframework"
  ],
  [/^tomcat-embed-/, "org.apache.tomcat.embed"],
  [/^tomcat(?:-|$)/, "org.apache.tomcat"],
  [/^bc(?:jmail|mail|pg|pkix|prov|tls|util)-/, "org.bouncycastle"],
  [/^kotlin-(?:reflect|stdlib)/, "org.jetbrains.kotlin"],
  [/^kotlinx-/, "org.jetbrains.kotlinx"],
  [/^logging-interceptor$/, "com.squareup.okhttp3"],
  [/^okio(?:-|$)/, "com.squareup.okio"],
  [/^micrometer-/, "io.micrometer"],
  [/^reactor-netty(?:-|$)/, "io.projectreactor.netty"],
  [/^reactor-core$/, "io.projectreactor"],
  [
    /^grpc-(?:alts|api|auth|context|core|googleapis|grpclb|inprocess|netty|netty-shaded|okhttp|protobuf|protobuf-lite|rls|services|stub|util|xds)$/,
    "io.grpc"
  ],
  [/^opentelemetry-(?:api|context|exporter|extension|sdk)(?:-|$)/, "io.opentelemetry"],
  [/^ktor-/, "io.ktor"],
  [
    /^kafka_\d|^kafka-(?:clients|group-coordinator|metadata|raft|server-common|storage|streams|tools)|^connect-(?:api|json|runtime|transforms)$/,
    "org.apache.kafka"
  ],
  [/^lucene-(?!search$)/, "org.apache.lucene"],
  [/^solr-/, "org.apache.solr"],
  [/^poi(?:-(?:ooxml|scratchpad|excelant)|$)/, "org.apache.poi"],
  [/^xmlbeans$/, "org.apache.xmlbeans"],
  [/^elasticsearch-rest-/, "org.elasticsearch.client"],
  [/^elasticsearch(?:-(?:core|x-content|cli)|$)/, "org.elasticsearch"],
  [/^opensearch-(?:rest|java)/, "org.opensearch.client"],
  [/^opensearch(?:-(?:core|x-content|cli)|$)/, "org.opensearch"],
  [/^(?:mongodb-driver-|mongo-java-driver$|bson$)/, "org.mongodb"],
  [/^postgresql$/, "org.postgresql"],
  [/^mysql-connector-java$/, "mysql"],
  [/^mysql-connector-j$/, "com.mysql"],
  [
    /^akka-(?:actor|cluster|discovery|http|parsing|persistence|protobuf|remote|slf4j|stream)/,
    "com.typesafe.akka"
  ],
  [/^aspectj(?:rt|tools|weaver)$/, "org.aspectj"],
  [/^caffeine$/, "com.github.ben-manes.caffeine"],
  [/^freemarker$/, "org.freemarker"],
  [/^ant(?:-(?:antlr|junit|launcher)|$)/, "org.apache.ant"],
  [/^xercesImpl$/, "xerces"],
  [/^(?:xalan|serializer)$/, "xalan"],
  [/^quartz$/, "org.quartz-scheduler"],
  [/^snappy-java$/, "org.xerial.snappy"],
  [/^zstd-jni$/, "com.github.luben"],
  [/^lz4-java$/, "org.lz4"]
];
var MOVED = [
  [/^hibernate-(?:core|envers)$/, "org.hibernate", 6, "org.hibernate.orm"],
  [/^asm(?:-(?:analysis|commons|tree|util))?$/, "asm", 4, "org.ow2.asm"],
  [/^okhttp(?:-|$)/, "com.squareup.okhttp", 3, "com.squareup.okhttp3"],
  [/^retrofit$/, "com.squareup.retrofit", 2, "com.squareup.retrofit2"],
  [/^groovy(?:-(?!postbuild)|$)/, "org.codehaus.groovy", 4, "org.apache.groovy"],
  [/^dom4j$/, "dom4j", 2, "org.dom4j"],
  [/^rxjava$/, "io.reactivex.rxjava2", 3, "io.reactivex.rxjava3"]
];
function knownGroup(artifact, version) {
  for (const [names, from, major, to] of MOVED) {
    if (names.test(artifact)) return Number.parseInt(version, 10) < major ? from : to;
  }
  for (const [names, group] of GROUPS) {
    const match = names.exec(artifact);
    if (match !== null) return group.replace("$1", match[1] ?? "");
  }
  return void 0;
}

// shared/ecosystems/java/identify-archive.ts
var VERSIONED = /-(\d[\w.]*(?:-(?:alpha|android|beta|b|final|ga|jre|m|rc|release|snapshot|sp)[\w.]*(?:-\d+)?)*)$/i;
var IDENTIFIER = /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/;
var ARTIFACT_ATTRIBUTES = [
  "Short-Name",
  "Implementation-Title",
  "Specification-Title",
  "Bundle-Name"
];
var VERSION_ATTRIBUTES = ["Plugin-Version", "Implementation-Version", "Bundle-Version"];
var GROUP_ATTRIBUTES = [
  "Bundle-SymbolicName",
  "Extension-Name",
  "Extension-name",
  "Implementation-Vendor-Id",
  "Automatic-Module-Name"
];
var MAX_NAME_LENGTH = 255;
function identifyArchive(fileName, manifest2) {
  if (fileName.length > MAX_NAME_LENGTH) return void 0;
  const stem = fileName.slice(0, fileName.lastIndexOf("."));
  const match = VERSIONED.exec(stem);
  const named = match === null ? void 0 : stem.slice(0, match.index);
  const artifact = named ?? firstOf(manifest2, ARTIFACT_ATTRIBUTES, IDENTIFIER) ?? stem;
  const version = match?.[1] ?? firstOf(manifest2, VERSION_ATTRIBUTES, /^\d[\w.+-]*$/);
  if (artifact === "" || version === void 0 || !/^[\w.-]+$/.test(artifact)) return void 0;
  const group = firstOf(manifest2, ["Group-Id"], IDENTIFIER) ?? knownGroup(artifact, version) ?? groupOf(manifest2, artifact) ?? artifact;
  return { group, artifact, version, isByFileName: named !== void 0 };
}
function groupOf(manifest2, artifact) {
  const [organization = "", module] = (manifest2.get("Implementation-Title") ?? "").split("#", 2);
  if (module !== void 0 && IDENTIFIER.test(organization)) return organization;
  const stated = firstOf(manifest2, GROUP_ATTRIBUTES, IDENTIFIER);
  const isWithArtifact = artifact.includes("-") && stated?.endsWith(`.${artifact}`) === true;
  return isWithArtifact ? stated?.slice(0, -artifact.length - 1) : stated;
}
function firstOf(manifest2, names, valid) {
  for (const name of names) {
    const value = (manifest2.get(name) ?? "").split(";", 1)[0]?.trim() ?? "";
    if (value.length <= MAX_NAME_LENGTH && valid.test(value)) return value;
  }
  return void 0;
}

// shared/ecosystems/java/vendor.ts
var ATTRIBUTES = ["Bundle-Vendor", "Implementation-Vendor"];
var MAX_LENGTH10 = 200;
function vendorOf(manifest2) {
  return ATTRIBUTES.map((name) => manifest2.get(name)?.trim() ?? "").find(
    (text) => text !== "" && text.length <= MAX_LENGTH10 && !/\$\{|^%/.test(text)
  );
}

// shared/ecosystems/java-archive.ts
var archive = {
  wanted: { extracts: ["java-archive"] },
  parse: parseArchive
};
var ecosystem21 = { id: "java-archive", formats: [archive] };
function parseArchive(file) {
  const extract = readExtract(file, "java-archive");
  const problems = problemsOf(file, extract);
  const archives = [];
  for (const inside of objectsAt(extract, "archives")) {
    const path = stringAt(inside, "path") ?? "";
    const place = { ...file, path: path === "" ? file.path : `${file.path}!/${path}` };
    const { own, others } = coordinatesOf3(inside, place.path);
    const make = (coordinates, facts = {}) => {
      try {
        return [mavenPackage(place, { ...coordinates, ...facts, scope: "runtime" })];
      } catch (error) {
        problems.push(problemOf(error));
        return [];
      }
    };
    const [itself] = own === void 0 ? [] : make(own, factsOf(inside));
    archives.push({ path, own: itself, others: others.flatMap((each) => make(each)) });
  }
  return { packages: withWhatIsInside(archives), problems };
}
function factsOf(inside) {
  const manifest2 = manifestOf3(inside);
  const sha1 = stringAt(inside, "sha1");
  return {
    license: licenseOfBundle(manifest2.get("Bundle-License")),
    supplier: vendorOf(manifest2),
    ...sha1 !== void 0 && { hashes: [{ algorithm: "sha1", value: sha1 }] }
  };
}
function problemsOf(file, extract) {
  const sentences = extract["problems"];
  if (!Array.isArray(sentences)) return [];
  return sentences.filter((sentence) => typeof sentence === "string").map((sentence) => ({
    code: "malformed",
    message: `The Java archive was only partly read: ${sentence}`,
    path: file.path
  }));
}
function coordinatesOf3(inside, path) {
  const poms = objectsAt(inside, "poms").map(pomOf2).filter(isComplete);
  const [only] = poms;
  if (poms.length === 1 && only !== void 0) return { own: only, others: [] };
  const own = identifyArchive(baseName(path), manifestOf3(inside));
  if (own === void 0) return { others: poms };
  const stated = poms.find(({ artifact }) => artifact === own.artifact);
  if (stated !== void 0) return { own: stated, others: poms.filter((pom2) => pom2 !== stated) };
  return poms.length === 0 || own.isByFileName ? { own, others: poms } : { others: poms };
}
function pomOf2(pom2) {
  return {
    group: stringAt(pom2, "group") ?? "",
    artifact: stringAt(pom2, "artifact") ?? "",
    version: stringAt(pom2, "version") ?? ""
  };
}
function isComplete({ group, artifact, version }) {
  return [group, artifact, version].every((text) => text !== "" && !text.includes("${"));
}
function manifestOf3(inside) {
  const manifest2 = objectAt(inside, "manifest");
  if (!isObject(manifest2)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(manifest2).filter(
      (attribute) => typeof attribute[1] === "string"
    )
  );
}

// shared/ecosystems/julia/project-toml.ts
var projectToml = (lockfile) => manifestFormat(
  { wanted: { names: ["Project.toml", "JuliaProject.toml"] } },
  {
    ecosystem: "Julia",
    manifests: ["Project.toml", "JuliaProject.toml"],
    locks: [{ format: lockfile, names: ["Manifest.toml", "Manifest-v*.toml"] }],
    note: ""
  },
  readProject
);
function readProject(file) {
  const project = readToml(file);
  const names = Object.keys(objectAt(project, "deps") ?? {});
  return {
    name: stringAt(project, "name"),
    dependencies: names.map((name) => ({ name, isDevelopment: false })),
    fix: 'commit Manifest.toml (julia --project -e "using Pkg; Pkg.instantiate()")'
  };
}

// shared/ecosystems/julia.ts
var MANIFEST5 = /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/;
var manifest = {
  role: "lockfile",
  wanted: {
    names: ["Manifest.toml", "JuliaManifest.toml", "Project.toml", "JuliaProject.toml"],
    globs: ["Manifest-v*.toml", "JuliaManifest-v*.toml"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => MANIFEST5.test(baseName(path)),
  parse: parseManifest2
};
var ecosystem22 = { id: "julia", formats: [manifest, projectToml(manifest)] };
var FIX31 = 'run `julia --project -e "using Pkg; Pkg.resolve()"`';
function parseManifest2(file, context) {
  const document = readToml(file);
  const isFormat2 = isOfFormat2(file, document);
  const entries = entriesOf2(file, isFormat2 ? objectAt(document, "deps") ?? {} : document);
  const julia = stringAt(document, "julia_version");
  if (entries.length === 0 && !isManifest2(file, document)) {
    throw notALockfile(file, "packages", FIX31);
  }
  const uuids = new Map(entries.map(({ name, table }) => [name, uuidOf(table)]));
  const unclear2 = entries.filter(isUnclear2).map(({ name: text, line }) => unread(file, { text, line }, FIX31));
  const parsed = parseGraph(
    entries,
    (entry) => {
      const version = stringAt(entry.table, "version") ?? (isUnclear2(entry) ? "" : julia);
      if (version === void 0 && isFormat2) return void 0;
      return nodeOf3(file, entry, version ?? "", uuids);
    },
    rootsOf2(file, context)
  );
  return { packages: parsed.packages, problems: [...unclear2.map(problemOf), ...parsed.problems] };
}
var HEADERS = ["julia_version", "manifest_format", "project_hash"];
function isManifest2(file, document) {
  return HEADERS.some((key) => Object.hasOwn(document, key)) || Object.keys(document).length === 0 && file.bytes.includes("machine-generated");
}
function isOfFormat2(file, document) {
  const stated = scalarText(document["manifest_format"] ?? "1");
  const [major] = stated.split(".", 1);
  if (major === "1" || major === "2") return major === "2";
  const message = `manifest_format ${stated.slice(0, 20)} is not supported. Fix: update Assay`;
  throw new DataError("unsupported-version", message, { path: file.path });
}
function isUnclear2({ table }) {
  const isFetched = ["git-tree-sha1", "repo-url"].some((key) => Object.hasOwn(table, key));
  return uuidOf(table) === "" || isFetched && stringAt(table, "version") === void 0;
}
function entriesOf2(file, tables) {
  const lineOf = headerLines(file.bytes.toString("utf8"));
  return Object.keys(tables).flatMap(
    (name) => (arrayAt(tables, name) ?? []).map((table, index) => {
      const line = lineOf.get(name)?.[index];
      return { name, table: objectEntry(file, table, { text: name, line }), line };
    })
  );
}
function headerLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const header = row.trim();
    if (!header.startsWith("[[") || !header.endsWith("]]")) continue;
    const name = header.slice(2, -2).trim().replace(/^deps\./, "").replaceAll('"', "");
    const known15 = lines.get(name);
    if (known15 === void 0) lines.set(name, [line]);
    else known15.push(line);
  }
  return lines;
}
function nodeOf3(file, { name, table, line }, version, uuids) {
  const uuid = uuidOf(table);
  const url = stringAt(table, "repo-url");
  const found2 = packageOf(file, {
    type: "julia",
    name,
    version,
    qualifiers: { uuid },
    ecosystem: "Julia",
    line,
    downloadUrl: url
  });
  return { key: uuid, found: found2, needs: needsOf2(table, uuids) };
}
function needsOf2(table, uuids) {
  const names = arrayAt(table, "deps");
  if (names === void 0) return Object.values(objectAt(table, "deps") ?? {}).map(scalarText);
  return names.flatMap((name) => uuids.get(scalarText(name)) ?? []);
}
function uuidOf(table) {
  return stringAt(table, "uuid") ?? "";
}
function rootsOf2(file, context) {
  const name = baseName(file.path).startsWith("Julia") ? "JuliaProject.toml" : "Project.toml";
  const project = context.file(besidePath(file.path, name));
  if (project === void 0) return void 0;
  try {
    const document = readToml(project);
    const uuidsIn = (key) => Object.values(objectAt(document, key) ?? {}).map(scalarText);
    return { runtime: uuidsIn("deps"), development: uuidsIn("extras") };
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/lua-values.ts
var MAX_LENGTH11 = 4096;
var MAX_DEPTH8 = 20;
var MAX_BYTES3 = 1024 * 1024;
function readLuaValues(file) {
  if (file.bytes.length > MAX_BYTES3) {
    const message = `the rockspec or manifest is larger than ${MAX_BYTES3} bytes`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  const text = file.bytes.toString("utf8");
  const tokens = [...tokensOf2(text)];
  const values = /* @__PURE__ */ new Map();
  const tables = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isMark(tokens[at], "}")) tables.pop();
    const { name, valueAt: valueAt2 = at } = keyAt(tokens, at) ?? {};
    const key = name ?? nextItem(tokens, at, tables.at(-1));
    const token = tokens[at];
    if (key === void 0 || token === void 0) continue;
    if (isMark(tokens[valueAt2], "{")) {
      tables.push({ name: key, items: 0 });
      at = valueAt2;
      continue;
    }
    if (tables.length > MAX_DEPTH8) continue;
    const value = joined2(tokens, valueAt2, values);
    const path = [...tables.map((table) => table.name), key].join(".");
    if (value !== void 0) values.set(path, { text: value, line: token.line });
  }
  return values;
}
function keyAt(tokens, at) {
  const [token, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]);
  if (token?.kind === "name" && isMark(second, "=")) return { name: token.text, valueAt: at + 2 };
  if (!isMark(token, "[") || second?.kind !== "string" || !isMark(third, "]")) return void 0;
  return isMark(fourth, "=") ? { name: second.text, valueAt: at + 4 } : void 0;
}
function nextItem(tokens, at, table) {
  if (isMark(tokens[at], "{")) return String(table === void 0 ? "" : ++table.items);
  const isAlone = ["{", ",", ";"].some((mark2) => isMark(tokens[at - 1], mark2));
  if (table === void 0 || tokens[at]?.kind !== "string" || !isAlone) return void 0;
  table.items += 1;
  return String(table.items);
}
function isMark(token, text) {
  return token?.kind === "mark" && token.text === text;
}
function joined2(tokens, at, values) {
  let text = "";
  for (let index = at; ; index += 2) {
    const part = tokens[index];
    const known15 = part?.kind === "name" ? values.get(part.text)?.text : void 0;
    const next = part?.kind === "string" ? part.text : known15;
    if (next === void 0 || text.length + next.length > MAX_LENGTH11) return void 0;
    text += next;
    const operator = tokens[index + 1];
    if (operator?.text === "..") continue;
    return isOperator(operator) ? void 0 : text;
  }
}
function isOperator(token) {
  return token?.kind === "mark" && !["}", ",", ";"].includes(token.text);
}
var NAME3 = /[A-Za-z0-9_]/;
function* tokensOf2(text) {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const token = tokenAt2(text, at);
    at = token.end;
    if (token.kind !== "nothing") yield { kind: token.kind, text: token.text, line };
    const raw = text.slice(start, at);
    for (let feed = raw.indexOf("\n"); feed !== -1; feed = raw.indexOf("\n", feed + 1)) line++;
  }
}
function tokenAt2(text, start) {
  const char = text.charAt(start);
  if (text.startsWith("--", start)) return commentAt(text, start);
  if (char === "[") return longString(text, start) ?? mark(char, start);
  if (char === '"' || char === "'") return quotedString(text, start, char);
  if (NAME3.test(char)) {
    let end = start + 1;
    while (end < text.length && NAME3.test(text.charAt(end))) end++;
    return { kind: "name", text: text.slice(start, end), end };
  }
  if (char.trim() === "") return { kind: "nothing", text: "", end: start + 1 };
  return text.startsWith("..", start) ? mark("..", start) : mark(char, start);
}
function mark(text, start) {
  return { kind: "mark", text, end: start + text.length };
}
function commentAt(text, start) {
  const long = text.charAt(start + 2) === "[" ? longString(text, start + 2) : void 0;
  const feed = text.indexOf("\n", start);
  return { kind: "nothing", text: "", end: long?.end ?? (feed === -1 ? text.length : feed) };
}
function longString(text, start) {
  let open = start + 1;
  while (text.charAt(open) === "=") open++;
  if (text.charAt(open) !== "[") return void 0;
  const close = `]${"=".repeat(open - start - 1)}]`;
  const found2 = text.indexOf(close, open + 1);
  const end = found2 === -1 ? text.length : found2;
  return {
    kind: "string",
    text: text.slice(open + 1, end).replace(/^\r?\n/, ""),
    end: Math.min(end + close.length, text.length)
  };
}
function quotedString(text, start, quote) {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote && text.charAt(at) !== "\n") {
    at += text.charAt(at) === "\\" ? 2 : 1;
  }
  const raw = text.slice(start + 1, Math.min(at, text.length));
  return { kind: "string", text: raw.replace(/\\(.)/gs, "$1"), end: Math.min(at + 1, text.length) };
}

// shared/ecosystems/lua/rockspec.ts
var known5 = /* @__PURE__ */ new WeakMap();
function readRockspec(file) {
  const result = known5.get(file) ?? parseRockspec(file) ?? "none";
  known5.set(file, result);
  return result === "none" ? void 0 : result;
}
function parseRockspec(file) {
  const values = readLuaValues(file);
  const name = values.get("package");
  const version = values.get("version");
  if (name === void 0 || version === void 0) return void 0;
  const found2 = packageOf(file, {
    type: "luarocks",
    name: name.text,
    version: version.text,
    line: name.line,
    license: values.get("description.license")?.text,
    downloadUrl: values.get("source.url")?.text
  });
  return { found: found2, needs: needsIn(values) };
}
var DEPENDENCY2 = /^dependencies\.(?:platforms\.[^.]+\.)?\d+$/;
function needsIn(values) {
  return [...values].flatMap(([path, { text }]) => {
    const name = DEPENDENCY2.test(path) ? /^\s*(?:[\w.-]+\/)?([\w.-]+)/.exec(text)?.[1] : void 0;
    return name ?? [];
  });
}

// shared/ecosystems/lua/installed-needs.ts
var MANIFEST_GLOB = "luarocks/rocks*/manifest";
var known6 = /* @__PURE__ */ new WeakMap();
function installedNeeds(file, needs, context) {
  const [name = "", version = ""] = file.path.split("/").slice(-3, -1);
  const manifest2 = context.file(besidePath(file.path, "../../manifest"));
  if (manifest2 === void 0 || baseName(file.path) !== `${name}-${version}.rockspec`) return [];
  const resolved = known6.get(manifest2) ?? readManifest3(manifest2);
  known6.set(manifest2, resolved);
  const versions = resolved.get(`${name}.${version}`);
  return needs.flatMap((need) => {
    const found2 = versions?.get(need);
    const path = `../../${need}/${found2}/${need}-${found2}.rockspec`;
    return found2 === void 0 ? [] : purlAt(besidePath(file.path, path), context);
  });
}
function purlAt(path, context) {
  const file = context.file(path);
  try {
    const read2 = file === void 0 ? void 0 : readRockspec(file);
    return read2 === void 0 ? [] : [read2.found.purl];
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
var NOTED = /^repository\.(.+)\.1\.dependencies\.(.+)$/;
function readManifest3(file) {
  const resolved = /* @__PURE__ */ new Map();
  for (const [path, { text }] of valuesOf3(file)) {
    const [, rock = "", need] = NOTED.exec(path) ?? [];
    if (need === void 0) continue;
    const versions = resolved.get(rock) ?? /* @__PURE__ */ new Map();
    resolved.set(rock, versions.set(need, text));
  }
  return resolved;
}
function valuesOf3(file) {
  try {
    return readLuaValues(file);
  } catch (error) {
    if (error instanceof DataError) return /* @__PURE__ */ new Map();
    throw error;
  }
}

// shared/ecosystems/lua/rockspec-manifest.ts
var INSTALLED = /(?:^|\/)luarocks\/rocks/;
var rockspecManifest = (rockspec2) => withManifest(
  rockspec2,
  {
    ecosystem: "",
    manifests: ["*.rockspec"],
    locks: [],
    note: "A rockspec does not state the versions of its dependencies. Only rocks that are installed in an image have versions."
  },
  (_parsed, file) => neededBy(file)
);
function neededBy(file) {
  if (INSTALLED.test(file.path)) return void 0;
  const needs = readRockspec(file)?.needs.filter((name) => name !== "lua") ?? [];
  return {
    dependencies: needs.map((name) => ({ name, isDevelopment: false })),
    fix: "scan the image that contains the rocks, or commit its SBOM as bom.json"
  };
}

// shared/ecosystems/lua.ts
var rockspec = {
  role: "manifest",
  wanted: { suffixes: [".rockspec"], globs: [MANIFEST_GLOB] },
  isPrimary: (path) => path.endsWith(".rockspec"),
  parse: parseRockspec2
};
var ecosystem23 = { id: "lua", formats: [rockspecManifest(rockspec)] };
var FIX32 = "write both as plain strings";
function parseRockspec2(file, context) {
  const read2 = readRockspec(file);
  if (read2 === void 0) throw notALockfile(file, "plain package name and version", FIX32);
  const dependsOn = installedNeeds(file, read2.needs, context);
  return { packages: [{ ...read2.found, dependsOn }], problems: [] };
}

// shared/ecosystems/npm/bun-binary-lock.ts
var bunBinaryLock = {
  role: "lockfile",
  wanted: { names: ["bun.lockb", "bun.lock"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "bun.lockb" && !isInstalled(path),
  parse: parseBinaryLock
};
function parseBinaryLock(file, context) {
  const text = context.file(besidePath(file.path, "bun.lock"));
  if (text !== void 0) return { packages: [], problems: [] };
  const message = "Bun's binary lockfile is not supported. Fix: with Bun 1.2 or later, run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only` and commit bun.lock";
  throw new DataError("unsupported-version", message, { path: file.path });
}

// shared/ecosystems/npm/bun-needs.ts
var NEEDED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function bunEdges(lockfile, packages) {
  const resolve2 = resolverOf(Object.keys(packages).flatMap(foundAs));
  const needs = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(packages)) {
    const items = Array.isArray(value) ? value : [];
    needs.set(key, keysOf(resolve2, key, items.find(isObject) ?? {}, NEEDED_KINDS));
  }
  return { needs, roots: rootsOf3(lockfile, resolve2) };
}
function foundAs(key) {
  const segments = key.split("/");
  if (segments.length > MAX_SEGMENTS) return [];
  const name = segments.at(-2)?.startsWith("@") === true ? segments.slice(-2) : segments.slice(-1);
  const base = segments.slice(0, segments.length - name.length).join("/");
  return [{ base, name: name.join("/"), key }];
}
function keysOf(resolve2, from, holder, kinds) {
  const find = resolve2(from.split("/", MAX_SEGMENTS).join("/"));
  const names = kinds.flatMap((kind) => Object.keys(objectAt(holder, kind) ?? {}));
  return names.flatMap((name) => find(name) ?? []);
}
function rootsOf3(lockfile, resolve2) {
  const workspaces = Object.values(objectAt(lockfile, "workspaces") ?? {}).filter(isObject);
  const named = (kinds) => workspaces.flatMap(
    (workspace) => keysOf(resolve2, stringAt(workspace, "name") ?? "", workspace, kinds)
  );
  return { runtime: named(NEEDED_KINDS), development: named(["devDependencies"]) };
}

// shared/ecosystems/npm/npm-package.ts
function npmPackage(file, facts) {
  if (!isNpmName(facts.name)) throw noName(file, facts);
  const slash = facts.name.startsWith("@") ? facts.name.indexOf("/") : -1;
  const vcsUrl2 = facts.downloadUrl === void 0 ? void 0 : vcsUrlOf(facts.downloadUrl);
  return packageOf(file, {
    ...facts,
    // A commit differs from the registry package with that name and version.
    qualifiers: vcsUrl2 === void 0 ? facts.qualifiers : { ...facts.qualifiers, vcs_url: vcsUrl2 },
    type: "npm",
    namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: "npm"
  });
}
var SHOWN_NAME = 80;
function noName({ path }, { name, line }) {
  const shown3 = JSON.stringify(name.slice(0, SHOWN_NAME));
  return new DataError("malformed", `${shown3} is not a valid npm package name`, { path, line });
}
function scopeOf7(value) {
  return value["dev"] === true ? "development" : "runtime";
}
var ALGORITHMS2 = /* @__PURE__ */ new Map([
  ["md5", "md5"],
  ["sha1", "sha1"],
  ["sha256", "sha256"],
  ["sha384", "sha384"],
  ["sha512", "sha512"]
]);
var MAX_INTEGRITY_LENGTH = 2048;
function hashesOfIntegrity(integrity) {
  if (integrity === void 0 || integrity.length > MAX_INTEGRITY_LENGTH) return void 0;
  const hashes = integrity.split(/\s/).flatMap(hashOf2);
  return hashes.length === 0 ? void 0 : hashes;
}
function hashOf2(text) {
  const dash = text.indexOf("-");
  const algorithm = ALGORITHMS2.get(text.slice(0, dash));
  if (algorithm === void 0) return [];
  const base64 = text.slice(dash + 1).split("?", 1)[0] ?? "";
  const value = Buffer.from(base64, "base64").toString("hex");
  return value === "" ? [] : [{ algorithm, value }];
}
function licenseOf2(license, licenses) {
  const all = [license, licenses].flat().flatMap(licenseTexts);
  const unique = [...new Set(all)];
  if (unique.length === 0) return void 0;
  return unique.length === 1 ? unique[0] : unique.map(inParentheses2).join(" OR ");
}
function licenseTexts(license) {
  if (typeof license === "string") return license.trim() === "" ? [] : [license.trim()];
  if (typeof license !== "object" || license === null || !("type" in license)) return [];
  return licenseTexts(license.type);
}
function inParentheses2(license) {
  return license.includes(" ") && !license.startsWith("(") ? `(${license})` : license;
}

// shared/ecosystems/npm/locked-package.ts
function lockedPackage4(file, facts) {
  const { name, version, doubt } = identityOf(facts);
  const found2 = npmPackage(file, { ...facts, name, version, downloadUrl: facts.place });
  const problems = doubt === void 0 ? [] : [{ ...doubt, path: file.path, line: facts.line }];
  return { found: found2, problems };
}
function identityOf(facts) {
  return facts.isByPlace && facts.place !== void 0 ? ofPlace(facts) : ofRegistry(facts);
}
function ofPlace(facts) {
  const served = isWebAddress(facts.place ?? "") ? packageAt(facts.place ?? "") : void 0;
  if (served === void 0) {
    const { name, version, place = "" } = facts;
    const isUnread = facts.isInImage !== true && isArchiveHere(place);
    return { name, version, doubt: isUnread ? unreadArchive(facts, place) : void 0 };
  }
  const isSame3 = facts.version === "" || plainVersion(facts.version) === plainVersion(served.version);
  return isSame3 ? { ...served } : { ...served, doubt: contradiction2(facts, served) };
}
function ofRegistry(facts) {
  const { name, place } = facts;
  const version = plainVersion(facts.version);
  if (place === void 0) {
    return isExactVersion(version) ? { name, version } : { name, version, doubt: unlocked2(facts) };
  }
  const served = packageAt(place);
  if (served === void 0) {
    return { name: nameAt(place) ?? name, version, doubt: unknownPlace(facts, place) };
  }
  const isSame3 = served.name === name && version === plainVersion(served.version);
  return isSame3 ? { name, version } : { ...served, doubt: contradiction2(facts, served) };
}
function plainVersion(version) {
  return version.replace(/^[v=]+/, "").replace(/\+.*$/s, "");
}
var SHOWN6 = 120;
function shown2(text) {
  return text.length <= SHOWN6 ? text : `${text.slice(0, SHOWN6)}…`;
}
var FIX33 = "Fix: restore the entry, or delete the lockfile and create it again.";
function contradiction2({ name, version }, served) {
  const message = `The entry says ${shown2(`${name}@${version}`)}, but its address installs ${shown2(`${served.name}@${served.version}`)}. ${FIX33}`;
  return { code: "contradiction", message };
}
function unknownPlace({ name }, place) {
  const from = shown2(publicUrl(place));
  const message = `${shown2(name)} is requested by version, but its URL ${from} does not contain a package and version. ${FIX33}`;
  return { code: "contradiction", message };
}
function isArchiveHere(place) {
  return isArchive(place) && !/^(?!file:)[a-z][a-z+.-]+:/i.test(place);
}
function unreadArchive({ name }, place) {
  const message = `${shown2(name)} is the archive ${shown2(place)}, which was not read and can bundle packages. Fix: use a registry version, or unpack the archive into a folder`;
  return { code: "unreadable", message };
}
function unlocked2({ name, version }) {
  const stated = version === "" ? "no version" : `the version ${shown2(version)}, which is not exact`;
  return { code: "malformed", message: `The entry for ${shown2(name)} has ${stated}. ${FIX33}` };
}

// shared/ecosystems/npm/older-lockfile.ts
var MAX_NAMED3 = 10;
var SHOWN7 = 120;
function withOverrides(file, read2, rules) {
  if (rules.length === 0) return read2;
  const locked3 = Map.groupBy(read2.packages, ({ name }) => name);
  const missing2 = rules.filter((rule) => isMissing(rule, locked3));
  if (missing2.length === 0) return read2;
  const named = missing2.slice(0, MAX_NAMED3).map((rule) => contradiction3(file, rule));
  const chosen = missing2.flatMap(
    ({ chosen: { name, version } }) => version === void 0 ? [] : npmPackage(file, { name, version })
  );
  return {
    ...read2,
    packages: [...read2.packages, ...chosen],
    problems: [...read2.problems, ...named]
  };
}
function isMissing(rule, locked3) {
  const { name, range, parents, chosen } = rule;
  const replaced2 = locked3.get(name);
  if (replaced2 === void 0 || !parents.every((parent) => locked3.has(parent))) return false;
  if (range !== void 0 && !replaced2.some(({ version }) => mayBeIn(version, range))) return false;
  if (isPlaceSpec(chosen.range) && isForSome(rule)) return false;
  return locked3.get(chosen.name)?.some((one) => isChosen(one, chosen)) !== true;
}
function isForSome({ range, parents, chosen }) {
  const isFolder3 = folderOf(chosen.range) !== void 0 || chosen.range.startsWith("portal:");
  return isFolder3 && (range !== void 0 || parents.length > 0);
}
function isChosen({ version, downloadUrl }, chosen) {
  if (chosen.version !== void 0) return plain(version) === plain(chosen.version);
  if (!isPlaceSpec(chosen.range)) return mayBeIn(version, chosen.range);
  if (chosen.range.startsWith("patch:")) return true;
  return downloadUrl !== void 0 && packageAt(downloadUrl) === void 0;
}
function plain(version) {
  return version.replace(/^[v=]+/, "").replace(/\+.*$/s, "");
}
function contradiction3(file, { name, chosen }) {
  const what = `${chosen.name}@${chosen.version ?? publicUrl(chosen.range)}`.slice(0, SHOWN7);
  const message = `The project installs ${what} instead of ${name.slice(0, SHOWN7)}, but the lockfile does not list this package. Fix: delete the lockfile and create it again, or remove the override`;
  return { code: "contradiction", message, path: file.path };
}

// shared/ecosystems/npm/override-rules.ts
var MAX_DEPTH9 = 50;
function rulesOfOverrides(overrides, manifest2, parents = []) {
  if (parents.length > MAX_DEPTH9) return [];
  return Object.entries(overrides ?? {}).flatMap(([pattern, rule]) => {
    if (pattern === "." && parents.length > 0) return [];
    const path = pattern.split(/(?<=[^ |@])>(?!=)/);
    const key = path.pop() ?? "";
    const above = [...parents, ...path.map((one) => splitPattern(one)[0])];
    const chosen = isObject(rule) ? stringAt(rule, ".") : rule;
    const own = typeof chosen === "string" ? ruleOf(key, above, chosen, manifest2) : [];
    if (!isObject(rule)) return own;
    return [...own, ...rulesOfOverrides(rule, manifest2, [...above, splitPattern(key)[0]])];
  });
}
function rulesOfResolutions(manifest2) {
  return Object.entries(objectAt(manifest2, "resolutions") ?? {}).flatMap(([pattern, chosen]) => {
    if (typeof chosen !== "string") return [];
    const segments = pattern.match(/(?:@[^/@]+\/)?[^/]+/g) ?? [];
    const key = segments.at(-1) ?? "";
    const parents = segments.slice(0, -1).filter((segment) => !/^\*+$/.test(segment));
    return ruleOf(
      key,
      parents.map((one) => splitPattern(one)[0]),
      chosen,
      manifest2
    );
  });
}
function ruleOf(key, parents, chosen, manifest2) {
  const [name, range] = splitPattern(key);
  if (name === "") return [];
  const isAny = range === "" || range === "*";
  const wanted = chosenPackage(name, referenced(chosen, manifest2));
  return [{ name, range: isAny ? void 0 : range, parents, chosen: wanted }];
}
function chosenPackage(alias, stated) {
  const served = packageAt(stated);
  if (served !== void 0) return { ...served, range: served.version };
  return { ...nameAndRange(alias, stated), range: plainRange(stated) };
}
function referenced(chosen, manifest2) {
  if (!chosen.startsWith("$")) return chosen;
  const stated = DEPENDENCY_KINDS.map(
    (kind) => stringAt(objectAt(manifest2, kind) ?? {}, chosen.slice(1))
  );
  return stated.find((range) => range !== void 0) ?? chosen;
}

// shared/ecosystems/npm/own-folder.ts
import { posix as posix3 } from "node:path";
function manifestIn(named, lockfile, context) {
  const path = manifestPath(named, lockfile);
  return path === void 0 ? void 0 : context.file(path)?.path;
}
function isOwnFolder(named, lockfile, context) {
  const path = manifestPath(named, lockfile);
  if (path === void 0) return false;
  if (context.file(path) === void 0) return context.isLeftOut?.(path) === true;
  const manifest2 = readManifest(path, context) ?? {};
  return (stringAt(manifest2, "name") ?? baseName(posix3.dirname(path))) === named.name;
}
function manifestPath({ folder: folder2, from = "." }, lockfile) {
  if (folder2.startsWith("/")) return void 0;
  return joinedPath(`${directoryOf(lockfile.path)}${from}`, folder2, MANIFEST);
}
function isOwnPlace(place, named, lockfile, context) {
  const folder2 = folderOf(place);
  return folder2 !== void 0 && isOwnFolder({ ...named, folder: folder2 }, lockfile, context);
}
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// shared/ecosystems/npm/bun-lock.ts
var bunLock = {
  role: "lockfile",
  wanted: { names: ["bun.lock", "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "bun.lock" && !isInstalled(path),
  parse: parseWithOverrides
};
var FIX34 = "regenerate the lockfile with `bun install --lockfile-only`";
var VERSIONS = [0, 1, 2];
function parseWithOverrides(file, context) {
  const manifest2 = manifestBeside(file, context) ?? {};
  const overrides = rulesOfOverrides(objectAt(manifest2, "overrides"), manifest2);
  const rules = [...overrides, ...rulesOfResolutions(manifest2)];
  return withOverrides(file, parseBunLock(file, context), rules);
}
function parseBunLock(file, context) {
  const text = strictJson(file.bytes.toString("utf8"));
  const lockfile = readJsonObject(file, text);
  checkVersion(file, lockfile);
  const packages = objectAt(lockfile, "packages") ?? {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
  const { needs, roots: roots2 } = bunEdges(lockfile, packages);
  const read2 = parseGraph(
    Object.entries(packages),
    ([key, value]) => {
      const node = nodeOf4({ file, context, lines }, key, value);
      return { ...node, key, needs: needs.get(key) ?? [] };
    },
    roots2
  );
  const folders = Object.keys(objectAt(lockfile, "workspaces") ?? {});
  const names = namesAtRuntime(file, folders, context);
  return { ...read2, packages: withNamedAtRuntime(read2.packages, names) };
}
function checkVersion(file, lockfile) {
  const version = lockfile["lockfileVersion"];
  if (version === void 0) throw notALockfile(file, "`lockfileVersion`", FIX34);
  if (objectAt(lockfile, "workspaces") === void 0) throw notALockfile(file, "`workspaces`", FIX34);
  if (VERSIONS.includes(version)) return;
  const message = `lockfileVersion ${JSON.stringify(version).slice(0, 20)} is not supported. Fix: ${FIX34}`;
  throw new DataError("unsupported-version", message, { path: file.path });
}
function nodeOf4(reading, key, value) {
  const { file, lines } = reading;
  const line = lineAt(lines, "packages", key);
  const items = Array.isArray(value) ? value : [];
  const [ident, second] = items;
  const at = typeof ident === "string" ? ident.indexOf("@", 1) : -1;
  if (typeof ident !== "string" || at === -1) throw unread(file, { text: key, line }, FIX34);
  const name = ident.slice(0, at);
  const reference = ident.slice(at + 1);
  if (isOwn2(reading, name, reference)) return { found: void 0 };
  if (items.find(isObject)?.["bundled"] === true) {
    return { found: npmPackage(file, { name, version: "", line }) };
  }
  const isByPlace = isPlaceSpec(reference);
  const address = typeof second === "string" && second !== "" ? second : void 0;
  const integrity = items.findLast((item) => typeof item === "string");
  return lockedPackage4(file, {
    name,
    version: isByPlace ? versionOfArchive(reference, name) ?? "" : reference,
    place: isByPlace ? reference : address,
    isByPlace,
    line,
    hashes: typeof integrity === "string" ? hashesOfIntegrity(integrity) : void 0
  });
}
function isOwn2({ file, context }, name, reference) {
  if (/^(?:root|link):/.test(reference)) return true;
  if (!reference.startsWith("workspace:")) return isOwnPlace(reference, { name }, file, context);
  const folder2 = reference.slice("workspace:".length);
  if (context.sourceKind === "file" || isOwnFolder({ folder: folder2, name }, file, context)) return true;
  const message = `The workspace ${name.slice(0, 120)} is not in this folder. Fix: ${FIX34}`;
  throw new DataError("not-found", message, { path: file.path });
}

// shared/ecosystems/npm/module-address.ts
var NPM_HOSTS = /* @__PURE__ */ new Map([
  ["esm.sh", /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
  ["cdn.esm.sh", /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
  ["esm.run", /^/],
  ["unpkg.com", /^/],
  ["cdn.jsdelivr.net", /^npm\//],
  ["esm.unpkg.com", /^/],
  ["cdn.skypack.dev", /^(?:-\/|pin\/)?/],
  ["ga.jspm.io", /^npm:/],
  ["jspm.dev", /^(?:npm:)?/]
]);
var MAX_LENGTH12 = 2048;
function isModuleAddress(place) {
  return /^https?:/i.test(place);
}
function modulesOf2(file, addresses, facts) {
  const { packages, problems } = parseEach(
    addresses,
    (address) => packageOfModule(file, address, facts)
  );
  return {
    packages: [...new Map(packages.map((found2) => [found2.purl, found2])).values()],
    problems
  };
}
function packageOfModule(file, address, facts = {}) {
  const served = address.length > MAX_LENGTH12 ? void 0 : servedFromNpm(address);
  if (served !== void 0) return npmPackage(file, { ...served, ...facts, scope: "runtime" });
  return packageOf(file, {
    type: "generic",
    ...placeOf2(address),
    ...facts,
    scope: "runtime"
  });
}
function servedFromNpm(address) {
  const url = URL.parse(address);
  if (url === null) return void 0;
  const path = decoded3(url.pathname.slice(1));
  const [, scope, own, release2] = /^@([\w-]+)\/([\w-]+)\/(\d[^/]*)/.exec(path) ?? [];
  if (url.hostname === "jsr.io" && own !== void 0 && release2 !== void 0) {
    return { name: `@jsr/${scope}__${own}`, version: release2 };
  }
  const before = NPM_HOSTS.get(url.hostname);
  const start = before?.exec(path)?.[0];
  if (start === void 0) return packageAt(address);
  const [, name, version = ""] = NAME_AND_VERSION.exec(path.slice(start.length)) ?? [];
  if (name === void 0 || !isExactVersion(version)) return void 0;
  return { name, version: version.replace(/^[v=]+/, "").replace(BUILD, "") };
}
var NAME_AND_VERSION = /^((?:@[\w.~-]+\/)?[\w.~-]+)@([^/&?]+)/;
var BUILD = /-[0-9A-Za-z]{20}$/;
function decoded3(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function placeOf2(address) {
  const { hostname, segments } = partsOf2(address);
  const at = segments.findIndex((segment) => segment.lastIndexOf("@") > 0);
  const [name = "", version = ""] = dividedAt(segments[at] ?? "");
  if (name === "") return { name: hostname, version: "", fullName: hostname };
  const namespace = [hostname, ...segments.slice(0, at)].join("/");
  return { namespace, name, version, fullName: `${namespace}/${name}` };
}
function dividedAt(segment) {
  const at = segment.lastIndexOf("@");
  return [segment.slice(0, at), segment.slice(at + 1)];
}
function partsOf2(address) {
  const url = address.length > MAX_LENGTH12 ? null : URL.parse(address);
  const hostname = url === null || url.hostname === "" ? "unknown" : url.hostname;
  const segments = decoded3(url?.pathname ?? "").split("/");
  return { hostname, segments: segments.filter((segment) => segment !== "") };
}

// shared/ecosystems/npm/deno-imports.ts
var DENO_CONFIGS = ["deno.json", "deno.jsonc"];
var IMPORT_MAPS = ["import_map", "import-map", "importmap", "imports"].flatMap((name) => [
  `${name}.json`,
  `${name}.jsonc`
]);
var denoModules = {
  role: "manifest",
  wanted: { names: [...DENO_CONFIGS, ...IMPORT_MAPS] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
  parse: parseModules2
};
function denoImports(file, context) {
  const config = configOf(file);
  const map = importMapOf(file, config, context);
  const maps = [config, ...map === void 0 ? [] : [configOf(map)]].flatMap(mapsIn2);
  const places = maps.flatMap((one) => Object.keys(one).flatMap((key) => stringAt(one, key) ?? []));
  return { name: stringAt(config, "name"), places: [...new Set(places)] };
}
function configOf(file) {
  return readJsonObject(file, strictJson(file.bytes.toString("utf8")));
}
function mapsIn2(document) {
  const scopes = Object.values(objectAt(document, "scopes") ?? {}).filter(isObject);
  return [objectAt(document, "imports") ?? {}, ...scopes];
}
function importMapOf(file, config, context) {
  const stated = stringAt(config, "importMap");
  const path = stated === void 0 ? void 0 : insidePath(file.path, stated);
  return path === void 0 ? void 0 : context.file(path);
}
function parseModules2(file, context) {
  const { places } = denoImports(file, context);
  const read2 = modulesOf2(file, places.filter(isModuleAddress), { isDirect: true });
  const config = configOf(file);
  const isUnread = config["importMap"] !== void 0 && importMapOf(file, config, context) === void 0;
  if (!isUnread) return read2;
  const message = `${baseName(file.path)} names an import map that was not read. Fix: rename the import map to import_map.json`;
  return {
    ...read2,
    problems: [...read2.problems, { code: "not-found", message, path: file.path }]
  };
}

// shared/ecosystems/npm/deno-links.ts
var MAX_NAMED4 = 10;
var SHOWN8 = 120;
function denoLinks(lockfile, keys) {
  return {
    specifiers: specifiersOf(lockfile),
    names: new Map(keys.map((key) => [withoutVersion(key), key]))
  };
}
function needsOf3(registry, value, links) {
  const lists = ["dependencies", "optionalDependencies"].flatMap(
    (kind) => arrayAt(value, kind) ?? []
  );
  const named = objectAt(value, "dependencies") ?? {};
  const keys = Object.keys(named).flatMap((name) => stringAt(named, name) ?? []);
  return [...lists.filter((item) => typeof item === "string"), ...keys].map(
    (need) => keyOf5(withRegistry(need, registry), links)
  );
}
function keyOf5(specifier, { specifiers, names }) {
  return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}
function withoutVersion(specifier) {
  const at = specifier.indexOf("@", specifier.indexOf(":") + 2);
  return at === -1 ? specifier : specifier.slice(0, at);
}
function withRegistry(need, registry) {
  const at = need.search(/(?:npm|jsr):/);
  return at === -1 ? `${registry}:${need}` : need.slice(at);
}
function missingEntries({ path }, { specifiers }, keys) {
  const known15 = new Set(keys.flatMap((key) => [key, key.split("_", 1)[0] ?? ""]));
  return [...specifiers].filter(([, key]) => !known15.has(key)).slice(0, MAX_NAMED4).map(([specifier]) => {
    const message = `${specifier.slice(0, SHOWN8)} has no entry in the lockfile. Fix: regenerate the lockfile with \`deno install\``;
    return { code: "contradiction", message, path };
  });
}
function holderOf2(lockfile) {
  if (lockfile["version"] === "2") return objectAt(lockfile, "npm") ?? {};
  return lockfile["version"] === "3" ? objectAt(lockfile, "packages") ?? {} : lockfile;
}
function specifiersOf(lockfile) {
  const stated = objectAt(holderOf2(lockfile), "specifiers") ?? {};
  return new Map(
    Object.keys(stated).map((specifier) => {
      const version = stringAt(stated, specifier) ?? "";
      const isKey = /^(?:npm|jsr):/.test(version);
      return [specifier, isKey ? version : `${withoutVersion(specifier)}@${version}`];
    })
  );
}

// shared/ecosystems/npm/deno-roots.ts
function denoRoots(file, context, lockfile, links) {
  const workspace = objectAt(lockfile, "workspace");
  if (workspace === void 0) return void 0;
  const members2 = Object.entries(objectAt(workspace, "members") ?? {});
  const runtime2 = [];
  const development = [];
  for (const [folder2, member] of [[".", workspace], ...members2]) {
    if (!isObject(member)) continue;
    const manifest2 = readManifest(besidePath(file.path, `${folder2}/package.json`), context);
    const tools = developmentNames(manifest2 ?? {});
    for (const specifier of specifiersOf2(member)) {
      const isTool = tools.has(withoutVersion(specifier));
      (isTool ? development : runtime2).push(keyOf5(specifier, links));
    }
  }
  return { runtime: runtime2, development };
}
function specifiersOf2(member) {
  return [member, objectAt(member, "packageJson") ?? {}].flatMap((holder) => arrayAt(holder, "dependencies") ?? []).filter((specifier) => typeof specifier === "string");
}
function developmentNames(manifest2) {
  const stated = objectAt(manifest2, "devDependencies") ?? {};
  return new Set(
    Object.keys(stated).map(
      (name) => `npm:${nameOfPattern(`${name}@${stringAt(stated, name) ?? ""}`)}`
    )
  );
}

// shared/ecosystems/npm/deno-lock.ts
var DENO_LOCK = "deno.lock";
var denoLock = {
  role: "lockfile",
  wanted: { names: [DENO_LOCK, "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === DENO_LOCK && !isInstalled(path),
  parse: parseDenoLock
};
var FIX35 = "regenerate the lockfile with `deno install`";
var REGISTRIES = ["npm", "jsr"];
function parseDenoLock(file, context) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path2) => path2.length < 3 && path2[0] !== "remote");
  const path = pathOf(file, lockfile);
  const entries = REGISTRIES.flatMap(
    (registry) => entriesAt(lockfile, lines, registry, path(registry))
  );
  const keys = entries.map(({ registry, key }) => `${registry}:${key}`);
  const links = denoLinks(lockfile, keys);
  const read2 = parseGraph(
    entries,
    (entry) => {
      const { registry, key } = entry;
      const value = objectEntry(file, entry.value, { text: key, line: entry.line });
      const needs = needsOf3(registry, value, links);
      return { ...toPackage5(file, entry, value), key: `${registry}:${key}`, needs };
    },
    denoRoots(file, context, lockfile, links)
  );
  const modules2 = modulesOf2(file, addressesIn(lockfile));
  return {
    packages: [...read2.packages, ...modules2.packages],
    problems: [...read2.problems, ...modules2.problems, ...missingEntries(file, links, keys)]
  };
}
function addressesIn(lockfile) {
  const redirects = objectAt(lockfile, "redirects") ?? {};
  const targets = Object.keys(redirects).flatMap((from) => stringAt(redirects, from) ?? []);
  return [...Object.keys(objectAt(lockfile, "remote") ?? {}), ...targets];
}
function pathOf(file, lockfile) {
  switch (lockfile["version"]) {
    case "2":
      return (registry) => [registry, "packages"];
    case "3":
      return (registry) => ["packages", registry];
    case "4":
    case "5":
      return (registry) => [registry];
    case void 0:
      throw notALockfile(file, "`version`", FIX35);
    default: {
      const version = JSON.stringify(lockfile["version"]).slice(0, 20);
      const message = `deno.lock version ${version} is not supported. Fix: ${FIX35}`;
      throw new DataError("unsupported-version", message, { path: file.path });
    }
  }
}
function entriesAt(lockfile, lines, registry, path) {
  let holder = lockfile;
  for (const key of path) holder = objectAt(holder, key) ?? {};
  return Object.entries(holder).map(([key, value]) => ({
    registry,
    key,
    value,
    line: lineAt(lines, ...path, key)
  }));
}
function toPackage5(file, { registry, key, line }, value) {
  const at = key.indexOf("@", 1);
  const name = at === -1 ? key : key.slice(0, at);
  const [version = ""] = (at === -1 ? "" : key.slice(at + 1)).split("_", 1);
  const integrity = stringAt(value, "integrity");
  return lockedPackage4(file, {
    name: registry === "jsr" ? npmName(name) : name,
    version,
    line,
    place: registry === "jsr" ? void 0 : stringAt(value, "tarball"),
    isByPlace: false,
    qualifiers: { repository_url: registry === "jsr" ? "https://npm.jsr.io" : void 0 },
    hashes: registry === "jsr" ? sha256Of2(integrity) : hashesOfIntegrity(integrity)
  });
}
function npmName(name) {
  return `@jsr/${name.replace("@", "").replace("/", "__")}`;
}
function sha256Of2(integrity) {
  const isDigest = integrity !== void 0 && /^[0-9a-f]{64}$/.test(integrity);
  return isDigest ? [{ algorithm: "sha256", value: integrity }] : void 0;
}

// shared/ecosystems/npm/deno-config.ts
var denoConfig = {
  role: "manifest",
  wanted: { names: [...DENO_CONFIGS, "package.json"], suffixes: [".lock"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
  parse: parseDenoConfig
};
var NONE3 = { packages: [], problems: [] };
function parseDenoConfig(file, context) {
  const config = readJsonObject(file, strictJson(file.bytes.toString("utf8")));
  const stated = objectAt(config, "lock")?.["path"] ?? config["lock"];
  if (stated === false)
    return importsPackages(file, context) ? problem2(file, "disables its lockfile") : NONE3;
  if (typeof stated !== "string") return NONE3;
  const path = besidePath(file.path, stated);
  if (path === besidePath(file.path, DENO_LOCK)) return NONE3;
  const lockfile = stated.startsWith("/") ? void 0 : context.file(path);
  if (lockfile === void 0) return problem2(file, "names a lockfile that was not read");
  return baseName(path) === DENO_LOCK ? NONE3 : parseDenoLock(lockfile, context);
}
function importsPackages(file, context) {
  return denoImports(file, context).places.some((place) => /^(?:npm|jsr):/.test(place));
}
function problem2({ path }, what) {
  const message = `${baseName(path)} ${what}. Fix: name the lockfile ${DENO_LOCK} and commit it`;
  return { packages: [], problems: [{ code: "not-found", message, path }] };
}

// shared/ecosystems/npm/deno-json.ts
function denoJson(config, lockfile) {
  const locks = [{ format: lockfile, names: ["deno.lock"], coverage: membersOf }];
  const locking = {
    ecosystem: "npm",
    manifests: DENO_CONFIGS,
    locks,
    note: "Assay checks npm packages, JSR packages, and modules imported by URL. Assay compares modules from an npm CDN by package name and version."
  };
  const format = withManifest(
    config,
    locking,
    (_parsed, file, context) => readDenoJson(file, context)
  );
  locks.push({ format, names: [] });
  return format;
}
function membersOf(lockfile) {
  const workspace = objectAt(readJsonObject(lockfile), "workspace") ?? {};
  const folders = Object.keys(objectAt(workspace, "members") ?? {});
  const manifests = folders.flatMap(
    (folder2) => DENO_CONFIGS.map((name) => besidePath(lockfile.path, `${folder2}/${name}`))
  );
  return { manifests, names: [] };
}
function readDenoJson(file, context) {
  const { name, places } = denoImports(file, context);
  return {
    name,
    dependencies: places.flatMap((place) => dependencyOf7(file, place)),
    fix: "commit deno.lock (deno install)"
  };
}
function dependencyOf7(file, place) {
  if (isModuleAddress(place)) return [moduleAt(file, place)];
  const [, registry, stated = ""] = /^(npm|jsr):\/?(.+)$/.exec(place) ?? [];
  if (registry === void 0) return [];
  const [alias] = splitPattern(stated);
  const plain3 = /^((?:@[^/]+\/)?[^/]+)/.exec(stated)?.[1] ?? stated;
  const { name, version } = nameAndRange(alias, `${registry}:${plain3}`);
  const facts = { scope: "runtime", isDirect: true };
  const exact = version === void 0 ? void 0 : npmPackage(file, { name, version, ...facts });
  return [{ name, isDevelopment: false, exact }];
}
function moduleAt(file, address) {
  const { name } = packageOfModule(file, address);
  return { name, isDevelopment: false, isOptional: true };
}

// shared/ecosystems/npm/hidden-lockfile.ts
var HIDDEN_LOCKFILE = ".package-lock.json";
var FOLDER4 = "node_modules/";
function installedEntry(path, { name, version }, context) {
  for (const root of rootsAbove(path)) {
    const file = context.file(`${root}${FOLDER4}${HIDDEN_LOCKFILE}`);
    if (file === void 0) continue;
    const key = path.slice(root.length, path.lastIndexOf("/"));
    const entry = objectAt(packagesIn(file), key);
    if (entry === void 0) continue;
    const stated = stringAt(entry, "name") ?? key.slice(key.lastIndexOf(FOLDER4) + FOLDER4.length);
    return stated === name && stringAt(entry, "version") === version ? entry : void 0;
  }
  return void 0;
}
function* rootsAbove(path) {
  const outermost = path.startsWith(FOLDER4) ? 0 : path.indexOf(`/${FOLDER4}`) + 1;
  for (let root = path.slice(0, outermost); ; root = parentOf2(root)) {
    yield root;
    if (root === "") return;
  }
}
function parentOf2(folder2) {
  return folder2.slice(0, folder2.lastIndexOf("/", folder2.length - 2) + 1);
}
var known7 = /* @__PURE__ */ new WeakMap();
function packagesIn(file) {
  const read2 = known7.get(file) ?? readPackages(file);
  known7.set(file, read2);
  return read2;
}
function readPackages(file) {
  try {
    const packages = readJsonObject(file)["packages"];
    return isObject(packages) ? packages : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

// shared/ecosystems/npm/npm-person.ts
function producerOf(manifest2) {
  const author = personText(manifest2["author"]);
  if (author !== void 0) return author;
  const maintainers = manifest2["maintainers"];
  const named = [maintainers].flat().flatMap((person) => personText(person) ?? []);
  return named.length === 0 ? void 0 : named.join(", ");
}
function personText(person) {
  if (typeof person === "string") return nonEmpty(person.replace(/\([^()]*\)\s*$/, ""));
  if (!isObject(person)) return void 0;
  const name = nonEmpty(stringAt(person, "name") ?? "");
  const email = nonEmpty(stringAt(person, "email") ?? "");
  if (name === void 0) return void 0;
  return email === void 0 ? name : `${name} <${email}>`;
}
function nonEmpty(text) {
  const trimmed2 = text.trim();
  return trimmed2 === "" ? void 0 : trimmed2;
}

// shared/ecosystems/npm/installed-package.ts
var known8 = /* @__PURE__ */ new WeakMap();
function installedBy(file, context) {
  try {
    return readInstalled(file, context);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function readInstalled(file, context) {
  const result = known8.get(file) ?? readManifest4(file, context) ?? "none";
  known8.set(file, result);
  return result === "none" ? void 0 : result;
}
var NEEDED_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function readManifest4(file, context) {
  const manifest2 = readJsonObject(file);
  const name = stringAt(manifest2, "name") ?? "";
  const version = stringAt(manifest2, "version") ?? "";
  if (name === "") return void 0;
  const isLoaded = file.path.endsWith(`/${name}/package.json`);
  if (!isLoaded && (version === "" || isForeign(manifest2))) return void 0;
  const entry = installedEntry(file.path, { name, version }, context) ?? {};
  const found2 = npmPackage(file, {
    name,
    version,
    // The scope is `runtime`, even if npm marks a development dependency, because an installed package is delivered.
    scope: "unknown",
    license: licenseOf2(manifest2["license"], manifest2["licenses"]),
    supplier: producerOf(manifest2),
    hashes: hashesOfIntegrity(stringAt(entry, "integrity")),
    downloadUrl: stringAt(manifest2, "_resolved") ?? stringAt(entry, "resolved")
  });
  const needs = NEEDED_KINDS2.flatMap((kind) => Object.keys(objectAt(manifest2, kind) ?? {}));
  return { found: found2, needs };
}
function isForeign(manifest2) {
  const engines = objectAt(manifest2, "engines") ?? {};
  return Object.hasOwn(engines, "vscode") || Object.hasOwn(manifest2, "contributes") || Object.hasOwn(manifest2, "unity");
}

// shared/ecosystems/npm/linked-project.ts
import { posix as posix4 } from "node:path";

// shared/ecosystems/npm/workspace-globs.ts
var MAX_PATTERNS = 1e3;
var MAX_SEGMENTS2 = 32;
function workspaceManifests(lockfile, context) {
  const manifest2 = manifestBeside(lockfile, context) ?? {};
  const stated = arrayAt(manifest2, "workspaces") ?? arrayAt(objectAt(manifest2, "workspaces") ?? {}, "packages") ?? [];
  const patterns = stated.filter((one) => typeof one === "string").slice(0, MAX_PATTERNS);
  const wanted = patterns.filter((one) => !one.startsWith("!")).map(compileFolders);
  const unwanted = patterns.filter((one) => one.startsWith("!")).map((one) => compileFolders(one.slice(1)));
  const root = lockfile.path.slice(0, lockfile.path.lastIndexOf("/") + 1);
  return context.named("package.json").map(({ path }) => path).filter((path) => {
    if (!path.startsWith(root) || isInstalled(path)) return false;
    const segments = path.slice(root.length).split("/").slice(0, -1);
    const fits3 = (matches) => matches(segments);
    return wanted.some(fits3) && !unwanted.some(fits3);
  });
}
function compileFolders(pattern) {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length > MAX_SEGMENTS2) return () => false;
  const tokens = parts.map((part) => part === "**" ? STAR : compileSegment(part));
  return (segments) => fitsStars(tokens, segments);
}

// shared/ecosystems/npm/linked-project.ts
var FOLDER5 = "node_modules/";
var KINDS2 = ["dependencies", "devDependencies", "optionalDependencies"];
function isLinkedProject(path, target, context) {
  const at = path.lastIndexOf(FOLDER5);
  const root = `${path.slice(0, Math.max(at, 0))}${MANIFEST}`;
  const project = at === -1 ? void 0 : context.file(root);
  const manifest2 = project && readManifest(project.path, context);
  if (project === void 0 || manifest2 === void 0) return false;
  const name = path.slice(at + FOLDER5.length, path.lastIndexOf("/"));
  const isNamed2 = KINDS2.some((kind) => {
    const range = stringAt(objectAt(manifest2, kind) ?? {}, name);
    return range !== void 0 && isFolderRange(range, root, target);
  });
  return isNamed2 || hasWorkspaces(manifest2) && workspaceManifests(project, context).includes(target);
}
function isFolderRange(range, root, target) {
  if (range.startsWith("workspace:")) return true;
  const [, folder2] = /^(?:file|link|portal):(?:\/\/)?(.*)$/.exec(range) ?? [];
  return folder2 !== void 0 && besidePath(root, folder2) === posix4.dirname(target);
}
function hasWorkspaces(manifest2) {
  return Object.hasOwn(manifest2, "workspaces");
}

// shared/ecosystems/npm/linked-store.ts
var FOLDER6 = "node_modules/";
function storeOf(path) {
  const folder2 = startOfFolder(path, "node_modules");
  const start = folder2 + FOLDER6.length;
  const isHidden = folder2 !== -1 && path.startsWith(".", start);
  const end = isHidden ? path.indexOf("/", start) : -1;
  return end === -1 ? void 0 : path.slice(0, end + 1);
}
function onlyInStore(store, name, context) {
  const known15 = stores.get(context) ?? readStores(context);
  stores.set(context, known15);
  const [only, ...more] = known15.get(store)?.get(name) ?? [];
  return more.length === 0 ? only : void 0;
}
var stores = /* @__PURE__ */ new WeakMap();
function readStores(context) {
  const found2 = /* @__PURE__ */ new Map();
  for (const file of context.named("package.json")) {
    const store = storeOf(file.path);
    if (store === void 0 || !isLinked(file.path.slice(store.length))) continue;
    addTo(found2, store, file, context);
  }
  return found2;
}
function addTo(found2, store, file, context) {
  const installed3 = installedBy(file, context)?.found;
  if (installed3 === void 0) return;
  const byName = found2.get(store) ?? /* @__PURE__ */ new Map();
  found2.set(store, byName);
  const others = byName.get(installed3.name) ?? [];
  byName.set(installed3.name, others);
  if (!others.some(({ purl }) => purl === installed3.purl)) others.push(installed3);
}
function isLinked(path) {
  return /^[^/]+\/(?:package|node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/.test(path);
}

// shared/ecosystems/npm/pnpm-key.ts
function readPnpmKey(key, version) {
  const plain3 = withoutPeers(key, version);
  const isOfRegistry = plain3.startsWith("/");
  const path = isOfRegistry ? plain3.slice(1) : plain3;
  if (version !== "5") return readPair(path);
  const [, ...rest] = path.split("/");
  return readSegments(isOfRegistry ? path.split("/") : rest);
}
function readPair(path) {
  const at = path.indexOf("@", 1);
  if (at === -1 || !isNpmName(path.slice(0, at))) return void 0;
  const version = path.slice(at + 1);
  return { name: path.slice(0, at), version: isExactVersion(version) ? version : "" };
}
function withoutPeers(key, version) {
  const parenthesis = key.indexOf("(");
  const plain3 = parenthesis === -1 ? key : key.slice(0, parenthesis);
  if (version !== "5") return plain3;
  const segment = /\/(?=\d)/.exec(plain3);
  const underscore = segment === null ? -1 : plain3.indexOf("_", segment.index);
  return underscore === -1 ? plain3 : plain3.slice(0, underscore);
}
function readSegments(segments) {
  const [first = "", second = "", third = ""] = segments;
  const isScoped = first.startsWith("@");
  const name = isScoped ? `${first}/${second}` : first;
  const version = isScoped ? third : second;
  return isExactVersion(version) && isNpmName(name) ? { name, version } : void 0;
}

// shared/ecosystems/npm/pnpm-entry.ts
var FIX36 = "regenerate the lockfile with `pnpm install --lockfile-only`";
var SHOWN_KEY = 80;
function readPnpmEntry(reading, entry) {
  const { key, entryKey, isLocked: isLocked3, needs } = entry;
  const value = isObject(entry.value) ? entry.value : {};
  const resolution = objectAt(value, "resolution");
  const node = nodeOf5(reading, entryKey, value, resolution ?? {});
  const isWhole = resolution !== void 0 && isLocked3;
  const problems = [...node.problems ?? [], ...isWhole ? [] : [incomplete(reading, entryKey)]];
  return { ...node, key, needs, problems };
}
function nodeOf5(reading, key, value, resolution) {
  const { file, lines } = reading;
  switch (resolution["type"]) {
    case void 0:
      return fetched(reading, key, value, stringAt(resolution, "tarball"));
    case "git":
      return fetched(reading, key, value, gitPlace(resolution));
    case "directory":
      return folder(reading, key, value, stringAt(resolution, "directory") ?? "");
    case "binary":
    case "variations":
      return runtime(reading, key, value);
    default:
      throw unread(file, { text: key, line: lines.get(key) }, FIX36);
  }
}
function fetched(reading, key, value, place) {
  const { file, lines } = reading;
  const { name, version, isOfRegistry } = identityOf2(reading, key, value);
  return lockedPackage4(file, {
    name,
    version,
    place,
    isByPlace: !isOfRegistry,
    line: lines.get(key),
    scope: scopeOf8(value),
    hashes: hashesOfIntegrity(stringAt(objectAt(value, "resolution") ?? {}, "integrity"))
  });
}
function folder(reading, key, value, path) {
  const { file, context, lines } = reading;
  const { name, version } = identityOf2(reading, key, value);
  if (isOwnFolder({ folder: path, name }, file, context)) return { found: void 0 };
  const facts = { name, version, line: lines.get(key), scope: scopeOf8(value) };
  return { found: npmPackage(file, facts) };
}
function runtime({ file, lines }, key, value) {
  const [, name, version] = /^(node|deno|bun)@runtime:(.+)$/.exec(key) ?? [];
  if (name === void 0 || version === void 0) {
    throw unread(file, { text: key, line: lines.get(key) }, FIX36);
  }
  const facts = { type: "generic", name, version: stringAt(value, "version") ?? version };
  return { found: packageOf(file, { ...facts, line: lines.get(key), scope: scopeOf8(value) }) };
}
function identityOf2({ file, lines, version }, key, value) {
  const line = lines.get(key);
  const parsed = readPnpmKey(key, version);
  const name = stringAt(value, "name");
  const stated = stringAt(value, "version");
  const identity = completed(parsed, name, stated);
  if (identity === void 0) {
    const message2 = `${JSON.stringify(key.slice(0, SHOWN_KEY))} does not name a package. Fix: ${FIX36}`;
    throw new DataError("malformed", message2, { path: file.path, line });
  }
  const isSame3 = name === void 0 || name === identity.name;
  if (isSame3 && (stated === void 0 || stated === identity.version)) return identity;
  const message = `The key ${key.slice(0, SHOWN_KEY)} and its entry name different packages. Fix: ${FIX36}`;
  throw new DataError("contradiction", message, { path: file.path, line });
}
function completed(parsed, name, version) {
  if (parsed?.version) return { ...parsed, isOfRegistry: true };
  const found2 = parsed?.name ?? name;
  return found2 === void 0 ? void 0 : { name: found2, version: version ?? "", isOfRegistry: false };
}
function incomplete({ file, lines }, key) {
  const message = `The entry for ${key.slice(0, SHOWN_KEY)} is incomplete. Fix: ${FIX36}`;
  return { code: "malformed", message, path: file.path, line: lines.get(key) };
}
function gitPlace(resolution) {
  const repository = stringAt(resolution, "repo");
  const commit = stringAt(resolution, "commit");
  if (repository === void 0 || commit === void 0) return void 0;
  return `${/^git[+:@]/.test(repository) ? "" : "git+"}${repository}#${commit}`;
}
function scopeOf8(entry) {
  if (entry["dev"] === true) return "development";
  return entry["dev"] === false ? "runtime" : "unknown";
}
function bundledNames(entries) {
  return Object.entries(entries).flatMap(([key, entry]) => {
    const names = isObject(entry) ? arrayAt(entry, "bundledDependencies") ?? [] : [];
    return names.filter((name) => typeof name === "string").map((name) => ({ key, name }));
  });
}

// shared/ecosystems/npm/pnpm-needs.ts
var MAX_NAMED5 = 10;
var RUNTIME_KINDS = ["dependencies", "optionalDependencies"];
var DEVELOPMENT_KINDS = ["devDependencies", "packageManagerDependencies", "configDependencies"];
function pnpmEdges(file, lockfile, snapshots) {
  const missing2 = /* @__PURE__ */ new Set();
  const keysOf4 = (holder, kinds) => kinds.flatMap((kind) => keysIn(objectAt(holder, kind) ?? {}, snapshots, missing2));
  const needs = /* @__PURE__ */ new Map();
  for (const key of Object.keys(snapshots)) {
    needs.set(key, keysOf4(objectAt(snapshots, key) ?? {}, RUNTIME_KINDS));
  }
  const projects2 = projectsOf(lockfile);
  const roots2 = {
    runtime: projects2.flatMap((project) => keysOf4(project, RUNTIME_KINDS)),
    development: projects2.flatMap((project) => keysOf4(project, DEVELOPMENT_KINDS))
  };
  const problems = [...missing2].slice(0, MAX_NAMED5).map((key) => withoutEntry(file, key));
  return { needs, roots: roots2, problems };
}
function projectsOf(lockfile) {
  return Object.values(objectAt(lockfile, "importers") ?? { ".": lockfile }).filter(isObject);
}
function keysIn(dependencies, snapshots, missing2) {
  return Object.entries(dependencies).flatMap(([name, value]) => {
    const version = isObject(value) ? stringAt(value, "version") : value;
    if (typeof version !== "string" || version.startsWith("link:")) return [];
    const key = keyFor2(name, version, snapshots);
    if (key === void 0) missing2.add(`${name}@${version}`);
    return key ?? [];
  });
}
function keyFor2(name, version, snapshots) {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}
function withoutEntry({ path }, key) {
  const message = `A package needs ${key.slice(0, 120)}, but the lockfile has no entry for it. Fix: regenerate the lockfile with \`pnpm install --lockfile-only\``;
  return { code: "malformed", message, path };
}

// shared/ecosystems/npm/pnpm-workspace.ts
var PNPM_WORKSPACE = "pnpm-workspace.yaml";
var pnpmWorkspace = {
  wanted: { names: [PNPM_WORKSPACE] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  parse: parseWorkspace
};
function parseWorkspace(file) {
  const value = parseYaml(file.bytes.toString("utf8"), file.path);
  const stated = isObject(value) ? objectAt(value, "configDependencies") ?? {} : {};
  return parseEach(Object.keys(stated), (name) => {
    const entry = stringAt(stated, name) ?? stringAt(objectAt(stated, name) ?? {}, "integrity");
    const [version = ""] = (entry ?? "").split("+", 1);
    return isExactVersion(version) ? npmPackage(file, { name, version, scope: "development", isDirect: true }) : void 0;
  });
}
function workspaceBeside(beside, context) {
  const file = context.file(besidePath(beside.path, PNPM_WORKSPACE));
  if (file === void 0) return {};
  try {
    const value = parseYaml(file.bytes.toString("utf8"), file.path);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
function withCatalogs(ranges, workspace) {
  const entries = Object.entries(ranges ?? {}).map(([key, range]) => {
    const [, catalog] = /^catalog:(.*)$/.exec(typeof range === "string" ? range : "") ?? [];
    if (catalog === void 0) return [key, range];
    const isMain = catalog === "" || catalog === "default";
    const named = objectAt(objectAt(workspace, "catalogs") ?? {}, isMain ? "default" : catalog);
    const table = (isMain ? objectAt(workspace, "catalog") : void 0) ?? named ?? {};
    return [key, stringAt(table, nameOf4(key)) ?? range];
  });
  return Object.fromEntries(entries);
}
function nameOf4(key) {
  const last = key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? "";
  const at = last.indexOf("@", 1);
  return at === -1 ? last : last.slice(0, at);
}

// shared/ecosystems/npm/pnpm-overrides.ts
function pnpmOverrides(lockfile, context) {
  const manifest2 = manifestBeside(lockfile, context) ?? {};
  const workspace = workspaceBeside(lockfile, context);
  const tables = [objectAt(manifest2, "pnpm") ?? {}, workspace];
  return [
    ...tables.flatMap(
      (table) => rulesOfOverrides(withCatalogs(objectAt(table, "overrides"), workspace), manifest2)
    ),
    ...rulesOfResolutions(manifest2)
  ];
}

// shared/ecosystems/npm/pnpm-lock.ts
var LOCKFILE2 = /^pnpm-lock\..*yaml$/;
var pnpmLock = {
  role: "lockfile",
  wanted: {
    names: ["pnpm-lock.yaml", "package.json", PNPM_WORKSPACE],
    globs: ["pnpm-lock.*.yaml"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => LOCKFILE2.test(baseName(path)) && !isInstalled(path),
  parse: parseWithOverrides2
};
var FIX37 = "regenerate the lockfile with `pnpm install --lockfile-only`";
function parseWithOverrides2(file, context) {
  return withOverrides(file, parsePnpmLock(file, context), pnpmOverrides(file, context));
}
function parsePnpmLock(file, context) {
  const text = file.bytes.toString("utf8");
  const documents2 = parseYamlDocuments(text, file.path, 0).filter((one) => one != null);
  if (documents2.length === 0) throw notALockfile(file, "`lockfileVersion`", FIX37);
  const lines = packageLines(text);
  const packages = [];
  const problems = [];
  for (const document of documents2) {
    const read2 = readLockfile2({ file, context, lines }, document);
    for (const found2 of read2.packages) packages.push(found2);
    for (const problem3 of read2.problems) problems.push(problem3);
  }
  return { packages, problems };
}
function packageLines(text) {
  const lines = /* @__PURE__ */ new Map();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row !== "" && !row.startsWith(" ")) isInside = row.trimEnd() === "packages:";
    const isKey = isInside && row.startsWith("  ") && row.charAt(2) !== " ";
    const colon = isKey ? endOfKey(row) : -1;
    if (colon === -1) continue;
    const key = row.slice(2, colon).replace(/^'|'$/g, "");
    if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}
function endOfKey(row) {
  const spaced = row.indexOf(": ");
  return spaced === -1 && row.endsWith(":") ? row.length - 1 : spaced;
}
function readLockfile2(base, document) {
  const { file, lines } = base;
  if (!isObject(document)) throw notALockfile(file, "`lockfileVersion`", FIX37);
  const reading = { ...base, version: versionOf3(file, document) };
  const { entries, snapshots } = partsOf3(reading, document);
  const { needs, roots: roots2, problems } = pnpmEdges(file, document, snapshots);
  const read2 = parseGraph(
    keysOf2(snapshots, entries, reading.version),
    (key) => {
      const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key, reading.version);
      const value = Object.hasOwn(entries, entryKey) ? entries[entryKey] : snapshots[key];
      const isLocked3 = Object.hasOwn(snapshots, key);
      return readPnpmEntry(reading, {
        key,
        entryKey,
        value,
        isLocked: isLocked3,
        needs: needs.get(key) ?? []
      });
    },
    roots2
  );
  const bundled = parseEach(
    bundledNames(entries),
    ({ key, name }) => npmPackage(file, { name, version: "", line: lines.get(key) })
  );
  const folders = ["", ...Object.keys(objectAt(document, "importers") ?? {})];
  const named = withNamedAtRuntime(read2.packages, namesAtRuntime(file, folders, reading.context));
  return {
    packages: [...named, ...bundled.packages],
    problems: [...read2.problems, ...bundled.problems, ...problems]
  };
}
function versionOf3(file, lockfile) {
  const stated = scalarText(lockfile["lockfileVersion"]);
  if (stated === "") throw notALockfile(file, "`lockfileVersion`", FIX37);
  const [major] = /^[569](?=\.\d+$|$)/.exec(stated) ?? [];
  if (major === "5" || major === "6" || major === "9") return major;
  const message = `lockfileVersion ${stated.slice(0, 20)} is not supported. Fix: ${FIX37}`;
  throw new DataError("unsupported-version", message, { path: file.path });
}
function partsOf3({ file, version }, lockfile) {
  const entries = objectAt(lockfile, "packages") ?? {};
  if (version !== "9") return { entries, snapshots: entries };
  if (objectAt(lockfile, "importers") === void 0) throw notALockfile(file, "`importers`", FIX37);
  return { entries, snapshots: objectAt(lockfile, "snapshots") ?? {} };
}
function keysOf2(snapshots, entries, version) {
  const keys = new Set(Object.keys(snapshots));
  const chosen = new Set([...keys].map((key) => withoutPeers(key, version)));
  for (const key of Object.keys(entries)) if (!chosen.has(key)) keys.add(key);
  return keys;
}

// shared/ecosystems/npm/pnpm-installed.ts
var STORE = "node_modules/.pnpm/";
var PNPM_NOTES = `${STORE}lock.yaml`;
function notedByPnpm(path, { name, version }, context) {
  const at = path.indexOf(STORE);
  const root = path.slice(0, Math.max(at, 0));
  const file = at === -1 ? void 0 : context.file(`${root}${PNPM_NOTES}`);
  if (file === void 0) return void 0;
  const notes = known9.get(file) ?? readNotes(file, root, context);
  known9.set(file, notes);
  return notes.get(`${name}@${version}`);
}
var known9 = /* @__PURE__ */ new WeakMap();
function readNotes(file, root, context) {
  const notes = /* @__PURE__ */ new Map();
  for (const found2 of packagesIn2({ ...file, path: `${root}pnpm-lock.yaml` }, context)) {
    const key = `${found2.name}@${found2.version}`;
    const other = notes.get(key);
    notes.set(key, other === void 0 ? found2 : joined3(other, found2));
  }
  return notes;
}
function packagesIn2(file, context) {
  try {
    return parsePnpmLock(file, context).packages;
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
function joined3(one, other) {
  const dependsOn = [.../* @__PURE__ */ new Set([...one.dependsOn, ...other.dependsOn])];
  return { ...one, isDirect: one.isDirect === true || other.isDirect === true, dependsOn };
}

// shared/ecosystems/npm/installed.ts
var installedPackage = {
  wanted: { names: ["package.json", HIDDEN_LOCKFILE], pathSuffixes: [".pnpm/lock.yaml"] },
  wantedIn: ["directory", "image"],
  isPrimary: (path) => INSTALLED2.test(path),
  isInstallFolder: (path) => /(?:^|\/)node_modules(?:\/[^/]+){0,3}$/.test(path),
  parse: parseInstalled3
};
var INSTALLED2 = /(?:^|\/)node_modules\/(?:(?:@[^/]+\/)?[^/@.][^/]*|\.store\/[^/]+\/package)\/package\.json$/;
var FOLDER7 = "node_modules/";
function parseInstalled3(file, context) {
  const isOwn9 = file.target !== void 0 && isLinkedProject(file.path, file.target, context);
  const installed3 = isOwn9 ? void 0 : readInstalled(file, context);
  if (installed3 === void 0) return { packages: [], problems: [] };
  const noted = notedByPnpm(file.path, installed3.found, context);
  const found2 = {
    ...installed3.found,
    // The entry shows whether the package is a commit of a repository or a release.
    purl: noted?.purl ?? installed3.found.purl,
    downloadUrl: installed3.found.downloadUrl ?? noted?.downloadUrl,
    hashes: installed3.found.hashes ?? noted?.hashes,
    isDirect: noted?.isDirect ?? isDirect(file.path, installed3.found, context),
    dependsOn: noted?.dependsOn ?? purlsNeeded2(installed3, file.path, context)
  };
  return { packages: [found2], problems: [] };
}
function isDirect(path, { name }, context) {
  const first = startOfFolder(path, "node_modules");
  const names = projectNames(`${path.slice(0, first)}package.json`, context);
  const store = storeOf(path);
  if (store === void 0) {
    return names?.has(path.slice(first + FOLDER7.length, path.lastIndexOf("/")));
  }
  const isCertain = names?.has(name) === true && onlyInStore(store, name, context) !== void 0;
  return isCertain ? true : void 0;
}
var projects = /* @__PURE__ */ new WeakMap();
function projectNames(path, context) {
  const file = context.file(path);
  if (file === void 0) return void 0;
  const result = projects.get(file) ?? readNames2(path, context) ?? "none";
  projects.set(file, result);
  return result === "none" ? void 0 : result;
}
function readNames2(path, context) {
  const manifest2 = readManifest(path, context);
  if (manifest2 === void 0) return void 0;
  const members2 = Object.hasOwn(manifest2, "workspaces") ? membersBelow(path, context) : [];
  return new Set([manifest2, ...members2].flatMap((one) => [...namesInManifest(one) ?? []]));
}
function membersBelow(path, context) {
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  return context.named("package.json").filter((file) => file.path.startsWith(folder2) && !isInstalled(file.path)).map((file) => readManifest(file.path, context));
}
function purlsNeeded2({ needs }, path, context) {
  const folders = foldersAbove3(path);
  const store = storeOf(path);
  const linked = (name) => store === void 0 ? void 0 : onlyInStore(store, name, context);
  return needs.flatMap((name) => (loaded(name, folders, context) ?? linked(name))?.purl ?? []);
}
function loaded(name, folders, context) {
  for (const folder2 of folders) {
    const file = context.file(`${folder2}${name}/package.json`);
    if (file !== void 0) return installedBy(file, context)?.found;
  }
  return void 0;
}
function foldersAbove3(path) {
  const folders = [`${path.slice(0, path.lastIndexOf("/") + 1)}${FOLDER7}`];
  for (let at = path.lastIndexOf(FOLDER7); at !== -1; at = path.lastIndexOf(FOLDER7, at - 1)) {
    folders.push(path.slice(0, at + FOLDER7.length));
    if (at === 0) break;
  }
  return folders;
}

// shared/ecosystems/npm/libman.ts
var FIX38 = "write each library as name@version";
var libman = {
  role: "manifest",
  wanted: { names: ["libman.json"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const document = readJsonObject(file);
    const libraries = arrayAt(document, "libraries");
    if (libraries === void 0) throw notALockfile(file, "libraries", "add a list");
    const standard = stringAt(document, "defaultProvider") ?? "cdnjs";
    return parseEach(libraries, (value) => {
      const entry = objectEntry(file, value, { text: "an entry of libraries" });
      const provider = stringAt(entry, "provider") ?? standard;
      return packageOfLibrary(file, stringAt(entry, "library") ?? "", provider);
    });
  }
};
var WITH_ENDING = /* @__PURE__ */ new Set([
  ...[
    "chart.js",
    "highlight.js",
    "intro.js",
    "fullpage.js",
    "particles.js",
    "typed.js",
    "video.js"
  ]
]);
var RENAMED = /* @__PURE__ */ new Map([
  ["twitter-bootstrap", "bootstrap"],
  ["jquery-validate", "jquery-validation"],
  ["jqueryui", "jquery-ui"]
]);
function packageOfLibrary(file, library, provider) {
  if (provider === "filesystem") return void 0;
  const [, stated, version] = /^((?:@[^@/]+\/)?[^@/]+)@(\d[^@/]*)$/.exec(library) ?? [];
  if (stated === void 0 || version === void 0) throw unread(file, { text: library }, FIX38);
  const name = provider === "cdnjs" ? nameInNpm(stated.toLowerCase()) : stated;
  return npmPackage(file, { name, version, scope: "runtime", isDirect: true });
}
function nameInNpm(name) {
  const own = RENAMED.get(name) ?? name;
  return WITH_ENDING.has(own) ? own : own.replace(/\.js$/, "");
}

// shared/ecosystems/npm/pnpm-manifest.ts
var PNPM_MANIFESTS = ["package.json5", "package.yaml"];
function isShadowed(file, context) {
  return context.file(besidePath(file.path, MANIFEST)) !== void 0;
}
function readPnpmManifest(file) {
  if (file.path.endsWith(".json5")) {
    const message = "This pnpm manifest format is not supported. Fix: convert it to package.json";
    throw new DataError("unreadable", message, { path: file.path });
  }
  const manifest2 = parseYaml(file.bytes.toString("utf8"), file.path);
  if (!isObject(manifest2)) throw notALockfile(file, "keys", "convert the manifest to package.json");
  if (DEPENDENCY_KINDS.every((kind) => isOfHpack(manifest2[kind]))) {
    return void 0;
  }
  return manifest2;
}
function isOfHpack(value) {
  if (value === void 0 || value === null) return true;
  return Array.isArray(value) && value.every((one) => isObject(one) || !/[:/@]/.test(`${one}`));
}

// shared/ecosystems/npm/lock-coverage.ts
var FOLDER8 = "node_modules/";
function coveredByPackageLock(lockfile, context) {
  const lock = readJsonObject(lockfile);
  const replaced2 = replacedBy(overridesBeside(lockfile, context));
  const packages = objectAt(lock, "packages");
  if (packages === void 0) return { ...coveredByVersion1(lockfile, lock), replaced: replaced2 };
  const keys = Object.keys(packages);
  const folders = keys.filter((key) => key !== "" && !isInstalled(key));
  const names = keys.filter((key) => key.startsWith(FOLDER8)).map((key) => nameAfter(key));
  return { manifests: manifestsIn(lockfile, folders), names, replaced: replaced2 };
}
function coveredByVersion1(lockfile, lock) {
  const entries = objectAt(lock, "dependencies") ?? {};
  const folders = Object.keys(entries).flatMap(
    (name) => folderOf(stringAt(objectAt(entries, name) ?? {}, "version") ?? "") ?? []
  );
  return { manifests: manifestsIn(lockfile, folders), names: Object.keys(entries) };
}
function nameAfter(key) {
  return key.slice(key.lastIndexOf(FOLDER8) + FOLDER8.length);
}
function coveredByYarnLock(lockfile, context) {
  const { form, blocks } = readYarnBlocks(lockfile.bytes.toString("utf8"));
  const names = blocks.flatMap(({ patterns }) => patterns.map((one) => splitPattern(one)[0]));
  const replaced2 = replacedBy(rulesOfResolutions(manifestBeside(lockfile, context) ?? {}));
  if (form === "classic")
    return { manifests: workspaceManifests(lockfile, context), names, replaced: replaced2 };
  const folders = blocks.flatMap(({ fields }) => {
    const [, place] = splitPattern(fields.get("resolution") ?? "");
    return place.startsWith("workspace:") ? [place.slice("workspace:".length)] : [];
  });
  return { manifests: manifestsIn(lockfile, folders), names, replaced: replaced2 };
}
function coveredByPnpmLock(lockfile, context) {
  const importers = objectAt(sectionOf(lockfile, "importers:"), "importers") ?? {};
  const stated = Object.values(importers).filter(isObject);
  return {
    manifests: [MANIFEST, ...PNPM_MANIFESTS].flatMap(
      (name) => manifestsIn(lockfile, Object.keys(importers), name)
    ),
    names: stated.flatMap((importer) => namesIn4(importer)),
    replaced: replacedBy(pnpmOverrides(lockfile, context))
  };
}
function sectionOf(lockfile, head) {
  const rows = [];
  let isInside = false;
  for (const row of linesOf(lockfile.bytes.toString("utf8"))) {
    if (row !== "" && !row.startsWith(" ")) isInside = row.trimEnd() === head && rows.length === 0;
    if (isInside) rows.push(row);
  }
  const value = parseYaml(rows.join("\n"), lockfile.path);
  return isObject(value) ? value : {};
}
function coveredByBunLock(lockfile, context) {
  const lock = readJsonObject(lockfile, strictJson(lockfile.bytes.toString("utf8")));
  const workspaces = objectAt(lock, "workspaces") ?? {};
  const names = Object.keys(objectAt(lock, "packages") ?? {});
  const resolutions = rulesOfResolutions(manifestBeside(lockfile, context) ?? {});
  const replaced2 = replacedBy([...overridesBeside(lockfile, context), ...resolutions]);
  return { manifests: manifestsIn(lockfile, Object.keys(workspaces)), names, replaced: replaced2 };
}
function coveredByDenoLock(lockfile) {
  const workspace = objectAt(readJsonObject(lockfile), "workspace") ?? {};
  const folders = Object.keys(objectAt(workspace, "members") ?? {});
  return { manifests: manifestsIn(lockfile, folders), names: [] };
}
function overridesBeside(lockfile, context) {
  const manifest2 = manifestBeside(lockfile, context) ?? {};
  return rulesOfOverrides(objectAt(manifest2, "overrides"), manifest2);
}
function replacedBy(rules) {
  return rules.filter(({ parents }) => parents.length === 0).map(({ name }) => name);
}
var KINDS3 = ["dependencies", "devDependencies", "optionalDependencies"];
function namesIn4(importer) {
  return KINDS3.flatMap((kind) => Object.keys(objectAt(importer, kind) ?? {}));
}
function manifestsIn(lockfile, folders, name = MANIFEST) {
  return folders.map((folder2) => besidePath(lockfile.path, `${folder2}/${name}`));
}

// shared/ecosystems/npm/meteor-package.ts
var FIX39 = "write the names and exact versions in `Npm.depends` as plain texts";
var METEOR = /\bPackage\s*\.\s*(?:describe|on_?use|on_?test)\s*\(|\bNpm\b/i;
var meteorPackage = {
  wanted: { names: ["package.js"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  isLikely: (bytes) => METEOR.test(bytes.toString("latin1")),
  parse: (file) => {
    const script = file.bytes.toString("utf8");
    if (mayHideCode(script)) throw unread(file, { text: "/* Npm */" }, "remove this comment");
    const code = withoutComments3(script);
    return METEOR.test(code) ? parseCode(file, code) : FOREIGN4;
  }
};
var FOREIGN4 = { packages: [], problems: [], isForeign: true };
var TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function withoutComments3(code) {
  return code.replace(
    TEXT_OR_COMMENT,
    (part) => part.startsWith("/") ? part.replace(/[^\n]+/g, " ") : part
  );
}
function mayHideCode(script) {
  const parts = script.match(TEXT_OR_COMMENT) ?? [];
  const isMentioned = parts.some((part) => part.startsWith("/") && /\bNpm\b/.test(part));
  return isMentioned && script.replace(TEXT_OR_COMMENT, "").includes("/");
}
var HARMLESS2 = /\bNpm\s*\.\s*(?:require|strip)\b/g;
var DEPENDS = /\bNpm\s*\.\s*depends\s*\(\s*\{([^{}()]*)\}\s*,?\s*\)/g;
function parseCode(file, code) {
  const calls = [...code.matchAll(DEPENDS)];
  const rows = calls.flatMap(
    ({ 0: call, 1: entries = "", index }) => rowsOf3(entries, lineAt2(code, index + call.indexOf("{") + 1))
  );
  const other = code.replace(DEPENDS, "").replace(HARMLESS2, "");
  const unknown = /\bNpm\b.{0,60}/.exec(other);
  if (unknown !== null)
    rows.push({ text: unknown[0], line: lineAt2(code, code.indexOf(unknown[0])) });
  return parseEach(rows, (row) => packageOf3(file, row));
}
function rowsOf3(entries, firstLine2) {
  let line = firstLine2;
  return entries.split(",").map((text) => {
    const start = line + (/^\s*/.exec(text)?.[0].split("\n").length ?? 1) - 1;
    line += text.split("\n").length - 1;
    return { text: text.trim(), line: start };
  }).filter(({ text }) => text !== "");
}
var ENTRY2 = /^(?:(["'])([^"'\\]+)\1|([\w$]+))\s*:\s*(["'])([^"'\\]*)\4$/;
function packageOf3(file, row) {
  const [, , quoted2, plain3, , version = ""] = ENTRY2.exec(row.text) ?? [];
  const name = quoted2 ?? plain3;
  if (name === void 0 || !isExactVersion(version)) throw unread(file, row, FIX39);
  return npmPackage(file, { name, version, line: row.line, isDirect: true, scope: "runtime" });
}
function lineAt2(code, index) {
  return code.slice(0, index).split("\n").length;
}

// shared/ecosystems/npm/unread-needs.ts
function unreadNeeds(path, manifest2) {
  return DEPENDENCY_KINDS.filter((kind) => !isReadable(manifest2[kind])).map((kind) => {
    const message = `\`${kind}\` is not an object, but package managers install its entries. Fix: make it an object with names and ranges`;
    return { code: "malformed", message, path };
  });
}
function isReadable(value) {
  if (value === void 0 || value === null || value === "" || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === "object";
}

// shared/ecosystems/npm/package-json.ts
var packageJson = (locks) => ({
  role: "manifest",
  wanted: { names: ["package.json", ...PNPM_MANIFESTS] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  parse: parsePackageJson,
  locking: {
    ecosystem: "npm",
    manifests: ["package.json", ...PNPM_MANIFESTS],
    locks,
    note: "The lockfile in the root folder covers a workspace member if the lockfile names the member. For Yarn 1, the package.json in the root folder must name the member."
  }
});
var KINDS4 = [
  { key: "dependencies", isDevelopment: false, isOptional: false },
  { key: "optionalDependencies", isDevelopment: false, isOptional: false },
  { key: "devDependencies", isDevelopment: true, isOptional: false },
  // npm and pnpm install the project's peer dependencies, but Yarn does not.
  { key: "peerDependencies", isDevelopment: false, isOptional: true }
];
var FOREIGN5 = { packages: [], problems: [], isForeign: true };
function parsePackageJson(file, context) {
  if (!PNPM_MANIFESTS.includes(baseName(file.path)))
    return read(file, readJsonObject(file), context);
  const manifest2 = isShadowed(file, context) ? void 0 : readPnpmManifest(file);
  return manifest2 === void 0 ? FOREIGN5 : read(file, manifest2, context);
}
function read(file, manifest2, context) {
  const byName = /* @__PURE__ */ new Map();
  const includes = /* @__PURE__ */ new Set();
  for (const { key, isDevelopment, isOptional } of KINDS4) {
    const stated = objectAt(manifest2, key) ?? {};
    for (const alias of Object.keys(stated)) {
      const range = stringAt(stated, alias) ?? "";
      const folder2 = ownFolder(range, file, context);
      if (folder2 !== void 0 && !range.startsWith("link:")) includes.add(folder2);
      if (folder2 !== void 0 || range.startsWith("workspace:") || byName.has(alias)) continue;
      byName.set(alias, { ...dependencyOf8(file, alias, range, isDevelopment), isOptional });
    }
  }
  return {
    packages: [],
    problems: unreadNeeds(file.path, manifest2),
    manifest: {
      name: stringAt(manifest2, "name"),
      dependencies: [...byName.values()],
      includes: [...includes],
      fix: fixFor(file.path, manifest2)
    }
  };
}
function ownFolder(range, file, context) {
  const folder2 = folderOf(range.replace(/^portal:/, "link:"));
  return folder2 === void 0 ? void 0 : manifestIn({ folder: folder2 }, file, context);
}
function dependencyOf8(file, alias, range, isDevelopment) {
  const { name, version } = nameAndRange(alias, range);
  const scope = isDevelopment ? "development" : "runtime";
  const exact = version === void 0 ? void 0 : npmPackage(file, { name, version, scope, isDirect: true });
  return { name, isDevelopment, range: plainRange(range), exact };
}
var FIXES = /* @__PURE__ */ new Map([
  ["yarn", "commit yarn.lock (yarn install)"],
  ["pnpm", "commit pnpm-lock.yaml (pnpm install --lockfile-only)"],
  ["bun", "commit bun.lock (bun install --lockfile-only)"]
]);
var NPM_FIX = "commit package-lock.json (npm install --package-lock-only)";
function fixFor(path, manifest2) {
  const own = PNPM_MANIFESTS.includes(baseName(path)) ? "pnpm" : "";
  const [manager = ""] = (stringAt(manifest2, "packageManager") ?? own).split("@", 1);
  return FIXES.get(manager) ?? NPM_FIX;
}

// shared/ecosystems/npm/lockfile-views.ts
var MAX_NAMED6 = 10;
function joinViews(file, first, second) {
  const versions = Map.groupBy(first.read.packages, ({ name }) => name);
  const isMissing2 = ({ name, version }) => versions.get(name)?.some((one) => version === "" || one.version === version) !== true;
  const missing2 = second.read.packages.filter(isMissing2);
  return {
    packages: [...first.read.packages, ...missing2],
    problems: [
      ...first.read.problems,
      ...second.read.problems,
      ...missing2.slice(0, MAX_NAMED6).map((found2) => disagreement(file, first, second, found2))
    ]
  };
}
function disagreement(file, first, second, { name, version, locations }) {
  const what = version === "" ? name : `${name}@${version}`;
  const message = `Only \`${second.key}\` lists ${what}, not \`${first.key}\`, so npm versions install different packages. Fix: regenerate the lockfile with \`npm install --package-lock-only\``;
  return { code: "contradiction", message, path: file.path, line: locations[0]?.line };
}

// shared/ecosystems/npm/lock-scopes.ts
var RUNTIME_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function manifestsOf(lockfile, context) {
  return (folder2) => {
    const name = folder2 === "" ? MANIFEST : `${folder2}/${MANIFEST}`;
    return readManifest(besidePath(lockfile.path, name), context);
  };
}
function lockScopes(packages, manifestIn3) {
  const keys = Object.keys(packages);
  const isMarked = (key) => scopeOf7(objectAt(packages, key) ?? {}) === "development";
  if (!keys.some(isMarked)) return () => "runtime";
  const { any, runtime: runtime2, development, folders } = graphOf(packages, manifestIn3);
  const hasManifest = manifestIn3("") !== void 0;
  const forDevelopment = hasManifest ? reachable3(development, any) : new Set(keys);
  const roots2 = folders.filter((key) => !(isMarked(key) && forDevelopment.has(key)));
  const atRuntime = reachable3(roots2, runtime2);
  return (key) => isMarked(key) && forDevelopment.has(key) && !atRuntime.has(key) ? "development" : "runtime";
}
function graphOf(packages, manifestIn3) {
  const resolve2 = resolverOf(installedAt(Object.keys(packages)));
  const [runtime2, any] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const [development, folders] = [[], []];
  for (const key of Object.keys(packages)) {
    const value = objectAt(packages, key) ?? {};
    const isFolder3 = readInstallPath(key).kind === "folder";
    const find = resolve2(key);
    const found2 = (names) => [...names].flatMap((name) => find(name) ?? []);
    const lists = isFolder3 ? [value, manifestIn3(key) ?? {}] : [value];
    const linked = value["link"] === true ? stringAt(value, "resolved") ?? [] : [];
    runtime2.set(key, found2(lists.flatMap(runtimeNames2)).concat(linked));
    any.set(key, found2(lists.flatMap(namesIn5)).concat(linked));
    if (!isFolder3) continue;
    folders.push(key);
    development.push(...found2(lists.flatMap((each) => keysAt(each, "devDependencies"))));
  }
  return { runtime: runtime2, any, development, folders };
}
function runtimeNames2(value) {
  const meta = objectAt(value, "peerDependenciesMeta") ?? {};
  const isOptional = (name) => objectAt(meta, name)?.["optional"] === true;
  const peers = keysAt(value, "peerDependencies").filter((name) => !isOptional(name));
  return [...keysAt(value, "dependencies"), ...keysAt(value, "optionalDependencies"), ...peers];
}
function namesIn5(value) {
  return RUNTIME_KINDS2.flatMap((kind) => keysAt(value, kind));
}
function keysAt(value, kind) {
  return Object.keys(objectAt(value, kind) ?? {});
}
function reachable3(from, edges) {
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const next of edges.get(key) ?? []) waiting.push(next);
  }
  return seen;
}

// shared/ecosystems/npm/package-lock-packages.ts
var FIX40 = "regenerate the lockfile with `npm install --package-lock-only`";
function parsePackages(file, text, packages, context) {
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
  const edges = edgesOf(packages);
  const overridden = namesOverriddenByPlace(file, context);
  const scopeOf11 = lockScopes(packages, manifestsOf(file, context));
  const reading = { file, context, packages, lines, edges, scopeOf: scopeOf11, overridden };
  return parseGraph(Object.keys(packages), (key) => readEntry2(reading, key));
}
function readEntry2(reading, key) {
  const { file, packages, lines } = reading;
  const line = lineAt(lines, "packages", key);
  const value = objectEntry(file, packages[key], { text: JSON.stringify(key), line });
  const path = readInstallPath(key);
  if (path.kind === "unknown") throw unread(file, { text: key, line }, FIX40);
  if (path.kind === "folder") return folderNode(reading, key, value);
  return value["link"] ? linkNode(reading, key, value) : packageNode(reading, { key, value, name: path.name });
}
function packageNode(reading, { key, value, name }) {
  const { file, lines, edges, scopeOf: scopeOf11, overridden } = reading;
  const { found: found2, problems } = lockedPackage4(file, {
    // An alias is installed under a name other than the package name. The entry then states the package name.
    name: stringAt(value, "name") ?? name,
    version: stringAt(value, "version") ?? "",
    place: stringAt(value, "resolved"),
    isByPlace: edges.byPlace.has(key) || overridden.has(name),
    line: lineAt(lines, "packages", key),
    scope: scopeOf11(key),
    isDirect: edges.direct.has(key),
    license: licenseOf2(value["license"], value["licenses"]),
    hashes: hashesOfIntegrity(stringAt(value, "integrity"))
  });
  return { key, found: found2, problems, needs: edges.needs.get(key) ?? [] };
}
function linkNode({ file, packages, lines }, key, value) {
  const target = stringAt(value, "resolved") ?? "";
  const path = readInstallPath(target);
  const isKnown2 = path.kind === "folder" && (target === "" || Object.hasOwn(packages, target));
  if (value["link"] === true && isKnown2) return void 0;
  const line = lineAt(lines, "packages", key);
  const message = `${JSON.stringify(key.slice(0, 120))} links to a folder that is not in the lockfile. Fix: ${FIX40}`;
  throw new DataError("malformed", message, { path: file.path, line });
}
function folderNode(reading, key, value) {
  const { file, context, lines, edges } = reading;
  const name = stringAt(value, "name") ?? baseName(key);
  const version = stringAt(value, "version") ?? "";
  const line = lineAt(lines, "packages", key);
  const place = stringAt(value, "resolved");
  if (place?.includes(":") === true) {
    return packageNode(reading, { key, value, name });
  }
  if (key === "" || context.sourceKind === "file") return void 0;
  if (isOwnFolder({ folder: key, name }, file, context)) return void 0;
  if (version !== "") {
    const found2 = npmPackage(file, { name, version, line, isDirect: edges.direct.has(key) });
    return { key, found: found2, needs: edges.needs.get(key) ?? [] };
  }
  const message = `no package.json with the name ${name} was found in ${key}. Fix: scan a folder that contains this package.json`;
  throw new DataError("not-found", message, { path: file.path, line });
}
var DEPENDENCY_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function edgesOf(packages) {
  const resolve2 = resolverOf(installedAt(Object.keys(packages)));
  const needs = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Set();
  const byPlace = /* @__PURE__ */ new Set();
  for (const key of Object.keys(packages)) {
    const isFolder3 = readInstallPath(key).kind === "folder";
    const find = resolve2(key);
    const keys = [];
    for (const [name, range] of rangesOf(objectAt(packages, key) ?? {}, isFolder3)) {
      const need = find(name);
      if (need === void 0) continue;
      keys.push(need);
      if (isFolder3) direct.add(need);
      if (typeof range === "string" && isPlaceSpec(range)) byPlace.add(need);
    }
    needs.set(key, keys);
  }
  return { needs, direct, byPlace };
}
function rangesOf(value, isFolder3) {
  const kinds = isFolder3 ? [...DEPENDENCY_KINDS2, "devDependencies"] : DEPENDENCY_KINDS2;
  return kinds.flatMap((kind) => Object.entries(objectAt(value, kind) ?? {}));
}

// shared/ecosystems/npm/package-lock-v1.ts
var RUNTIME_KINDS3 = ["dependencies", "optionalDependencies", "peerDependencies"];
function parsePackageLockV1(file, text, lockfile, context) {
  const lines = jsonLines(text, (path) => path.length % 2 === 0 || path.at(-1) === "dependencies");
  const direct = manifestNames(file, context);
  const reading = { file, context, direct, nodes: [], problems: [] };
  const root = {
    found: void 0,
    isOwn: false,
    value: {},
    children: /* @__PURE__ */ new Map(),
    parent: void 0
  };
  readChildren(reading, root, lockfile, lines, 0);
  const named = new Set(
    reading.nodes.filter(({ isOwn: isOwn9 }) => isOwn9).flatMap((node) => [...neededBy2(node)])
  );
  const atRuntime = neededAtRuntime(reading, root);
  return {
    packages: reading.nodes.flatMap((node) => withEdges4(node, named, atRuntime)),
    problems: reading.problems
  };
}
function readChildren(reading, parent, value, lines, depth) {
  const dependencies = objectAt(value, "dependencies");
  if (dependencies === void 0) return;
  if (depth > MAX_NESTING) {
    throw new DataError(
      "limit-exceeded",
      `Dependencies are nested more than ${MAX_NESTING} levels deep`,
      {
        path: reading.file.path,
        line: lines?.line
      }
    );
  }
  const members2 = lines?.members.get("dependencies")?.members;
  for (const [key, child] of Object.entries(dependencies)) {
    const childLines = members2?.get(key);
    const line = childLines?.line;
    if (!isObject(child)) {
      reading.problems.push(notAnEntry(reading.file, key, line));
      continue;
    }
    const isDirect2 = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
    const isOwn9 = isOwnEntry(reading, key, child);
    const found2 = isOwn9 ? void 0 : readOne(reading, { key, value: child, line, isDirect: isDirect2 });
    const node = { found: found2, isOwn: isOwn9, value: child, children: /* @__PURE__ */ new Map(), parent };
    parent.children.set(key, node);
    reading.nodes.push(node);
    readChildren(reading, node, child, childLines, depth + 1);
  }
}
function notAnEntry(file, key, line) {
  return problemOf(unread(file, { text: key, line }, "regenerate the lockfile with `npm install`"));
}
function isOwnEntry({ file, context }, key, value) {
  if (stringAt(value, "resolved") !== void 0) return false;
  const place = stringAt(value, "version") ?? "";
  if (isOwnPlace(place, { name: key }, file, context)) return true;
  const folder2 = folderOf(place);
  const asked = folderOf(rangeBeside(file, context, key) ?? "");
  return folder2 !== void 0 && asked !== void 0 && manifestIn({ folder: folder2 }, file, context) !== void 0;
}
function rangeBeside(file, context, name) {
  const manifest2 = manifestBeside(file, context) ?? {};
  const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
  return kinds.flatMap((kind) => stringAt(objectAt(manifest2, kind) ?? {}, name) ?? [])[0];
}
function readOne(reading, { key, value, line, isDirect: isDirect2 }) {
  const { name, version, place } = identityOf3(key, stringAt(value, "version") ?? "");
  try {
    const { found: found2, problems } = lockedPackage4(reading.file, {
      name,
      version,
      place: stringAt(value, "resolved") ?? place,
      isByPlace: place !== void 0,
      line,
      scope: scopeOf7(value),
      isDirect: isDirect2,
      hashes: hashesOfIntegrity(stringAt(value, "integrity"))
    });
    reading.problems.push(...problems);
    return found2;
  } catch (error) {
    reading.problems.push(problemOf(error));
    return void 0;
  }
}
function identityOf3(key, version) {
  if (version.startsWith("npm:")) {
    const at = version.lastIndexOf("@");
    return { name: version.slice("npm:".length, at), version: version.slice(at + 1) };
  }
  if (!isPlaceSpec(version)) return { name: key, version };
  return { name: key, version: versionOfArchive(version, key) ?? "", place: version };
}
function neededAtRuntime(reading, root) {
  const manifest2 = manifestBeside(reading.file, reading.context) ?? {};
  const names = RUNTIME_KINDS3.flatMap((kind) => Object.keys(objectAt(manifest2, kind) ?? {}));
  const own = reading.nodes.filter(({ isOwn: isOwn9, value }) => isOwn9 && scopeOf7(value) === "runtime");
  const waiting = [...names.flatMap((name) => root.children.get(name) ?? []), ...own];
  const seen = /* @__PURE__ */ new Set();
  for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...node.isOwn ? neededByFolder(reading, node) : neededBy2(node));
  }
  return seen;
}
function neededByFolder({ file, context }, node) {
  const folder2 = folderOf(stringAt(node.value, "version") ?? "");
  const path = folder2 === void 0 ? void 0 : manifestIn({ folder: folder2 }, file, context);
  const manifest2 = path === void 0 ? void 0 : readManifest(path, context);
  if (manifest2 === void 0) return [...neededBy2(node)];
  const names = RUNTIME_KINDS3.flatMap((kind) => Object.keys(objectAt(manifest2, kind) ?? {}));
  return names.flatMap((name) => resolve(node, name) ?? []);
}
function withEdges4(node, named, atRuntime) {
  if (node.found === void 0) return [];
  const purls2 = [...neededBy2(node)].flatMap(({ found: found2 }) => found2?.purl ?? []);
  const isDirect2 = named.has(node) ? true : node.found.isDirect;
  const scope = atRuntime.has(node) ? "runtime" : node.found.scope;
  return [{ ...node.found, scope, isDirect: isDirect2, dependsOn: purls2 }];
}
function* neededBy2(node) {
  for (const name of Object.keys(objectAt(node.value, "requires") ?? {})) {
    const need = resolve(node, name);
    if (need !== void 0) yield need;
  }
}
function resolve(from, name) {
  for (let node = from; node !== void 0; node = node.parent) {
    const child = node.children.get(name);
    if (child !== void 0) return child;
  }
  return void 0;
}

// shared/ecosystems/npm/package-lock.ts
var LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json"];
var FIX41 = "regenerate the lockfile with `npm install --package-lock-only`";
var packageLock = {
  role: "lockfile",
  wanted: { names: [...LOCKFILES, "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path) && LOCKFILES.includes(baseName(path)),
  parse: parseWithOverrides3
};
function parseWithOverrides3(file, context) {
  const manifest2 = manifestBeside(file, context) ?? {};
  const rules = rulesOfOverrides(objectAt(manifest2, "overrides"), manifest2);
  return withOverrides(file, parsePackageLock(file, context), rules);
}
function parsePackageLock(file, context) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  const version = versionOf4(file, lockfile);
  const packages = objectAt(lockfile, "packages");
  const tree = objectAt(lockfile, "dependencies");
  if (packages === void 0 && (version === 1 || version === void 0 && tree !== void 0)) {
    return parsePackageLockV1(file, text, lockfile, context);
  }
  if (packages === void 0) throw notALockfile(file, "`packages`", FIX41);
  const read2 = parsePackages(file, text, packages, context);
  if (tree === void 0) return read2;
  const older = parsePackageLockV1(file, text, lockfile, context);
  return version === 1 ? joinViews(file, { key: "dependencies", read: older }, { key: "packages", read: read2 }) : joinViews(file, { key: "packages", read: read2 }, { key: "dependencies", read: older });
}
function versionOf4(file, lockfile) {
  const version = lockfile["lockfileVersion"];
  if (version === 1 || version === 2 || version === 3 || version === void 0) return version;
  const shown3 = JSON.stringify(version).slice(0, 20);
  const message = `lockfileVersion ${shown3} is not supported. Fix: ${FIX41}`;
  throw new DataError("unsupported-version", message, { path: file.path });
}

// shared/ecosystems/npm/web-modules.ts
var FIX42 = "write plain `pin` statements with versions";
var railsImportmap = {
  role: "manifest",
  wanted: { pathSuffixes: ["config/importmap.rb"] },
  wantedIn: ["directory", "file"],
  parse: parseRails
};
var LOCAL2 = /^(?:#.*|(?:pin_all_from|under|preload|enable_integrity|if|unless|else|end)\b.*|)$/;
function parseRails(file) {
  const rows = file.bytes.toString("utf8").split("\n").map((row, index) => ({ text: row.trim(), line: index + 1 }));
  const pins = rows.filter(({ text }) => !LOCAL2.test(text));
  if (pins.length > 0 && !pins.some(({ text }) => text.startsWith("pin"))) {
    throw notALockfile(file, "`pin` statement", FIX42);
  }
  return parseEach(pins, (row) => pinned(file, row));
}
var PIN = /^pin\s*\(?\s*(["'])([^"'#]+)\1((?:[^"'#]|"[^"#]*"|'[^'#]*')*)(?:#\s*(.*))?$/;
function pinned(file, row) {
  const [, , stated, options = "", comment = ""] = PIN.exec(row.text) ?? [];
  if (stated === void 0) throw unread(file, row, FIX42);
  const target = /\bto:\s*(["'])(.*?)\1/.exec(options)?.[2];
  if (target === void 0 && /\bto:/.test(options)) throw unread(file, row, FIX42);
  const facts = { line: row.line, isDirect: true };
  if (target !== void 0 && isModuleAddress(target)) return packageOfModule(file, target, facts);
  const version = /^@(\S+)/.exec(comment)?.[1] ?? "";
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(stated)?.[0] ?? "";
  if (!isExactVersion(version)) return void 0;
  return npmPackage(file, { ...facts, name, version, scope: "runtime" });
}
var importMap = {
  role: "manifest",
  wanted: { names: ["importmap.json"], suffixes: [".importmap"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  parse: (file) => {
    const document = readJsonObject(file);
    const scopes = Object.values(objectAt(document, "scopes") ?? {}).filter(isObject);
    const maps = [objectAt(document, "imports") ?? {}, ...scopes];
    const places = maps.flatMap(
      (map) => Object.keys(map).flatMap((key) => stringAt(map, key) ?? [])
    );
    return modulesOf2(file, [...new Set(places.filter(isModuleAddress))], { isDirect: true });
  }
};
var jspmConfig = {
  role: "manifest",
  wanted: { names: ["jspm.config.js", "jspm.browser.js", "jspm.node.js"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  parse: parseJspm
};
var CONFIG = /\b(?:System|SystemJS)\.config\s*\(/;
var olderJspmConfig = {
  wanted: { names: ["config.js"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  isLikely: (bytes) => CONFIG.test(bytes.toString("latin1")),
  parse: (file) => CONFIG.test(file.bytes.toString("utf8")) ? parseJspm(file) : { packages: [], problems: [], isForeign: true }
};
function parseJspm(file) {
  const text = file.bytes.toString("utf8");
  if (!CONFIG.test(text)) throw notALockfile(file, "SystemJS.config call", "run `jspm install`");
  if (text.split("{").length !== text.split("}").length) {
    throw notALockfile(file, "closing brace", "run `jspm install`");
  }
  const found2 = new Map([...text.matchAll(JSPM_PACKAGE)].map((match) => [match[0], match]));
  return parseEach(
    found2.values(),
    ([, name = "", version = ""]) => npmPackage(file, { name, version, scope: "runtime" })
  );
}
var JSPM_PACKAGE = /\bnpm:((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})@(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,99})?)(?=["'/])/g;

// shared/ecosystems/npm/yarn-cache.ts
var yarnCache = {
  wanted: { extracts: ["npm-archive"] },
  wantedIn: ["image"],
  isPrimary: () => false,
  parse: () => ({ packages: [], problems: [] })
};
function manifestAt(location, program, context) {
  const end = location.indexOf(".zip/node_modules/");
  if (end === -1) return void 0;
  const archive2 = realPath(location.slice(0, end + ".zip".length));
  const file = context.file(besidePath(program.path, archive2));
  try {
    const text = file && stringAt(readExtract(file, "npm-archive"), "manifest");
    return text === void 0 || file === void 0 ? void 0 : readJsonObject(file, text);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
var VIRTUAL = /(?:__|\$\$)virtual(?:__)?\/[^/]+\/(\d{1,2})\//;
function realPath(path) {
  return path.replace(VIRTUAL, (_, climbed) => "../".repeat(Number(climbed)));
}

// shared/ecosystems/npm/yarn-berry.ts
var MAX_PATCHES = 5;
function berryFacts({ fields }) {
  const statedVersion2 = fields.get("version");
  const facts = locatorFacts(fields.get("resolution") ?? "", statedVersion2 ?? "");
  return statedVersion2 === void 0 || facts === void 0 ? void 0 : { ...facts, statedVersion: statedVersion2 };
}
function locatorFacts(locator, version) {
  const source = sourceOf2(locator, MAX_PATCHES);
  if (source === void 0) return void 0;
  const { name, reference } = source;
  if (!reference.startsWith("npm:")) return ofPlace2(name, version, reference);
  const [locked3 = "", ...parameters] = reference.slice("npm:".length).split("::");
  const place = archiveOf(parameters);
  if (!isExactVersion(locked3) || place === "unknown") return void 0;
  return { ...NONE4, name, version: locked3, place };
}
var NONE4 = {
  isByPlace: false,
  isLocked: true,
  folder: void 0,
  isLink: false,
  hashes: void 0
};
function ofPlace2(name, version, reference) {
  if (!isPlaceSpec(reference)) return void 0;
  const isLink = /^(?:link|portal):/.test(reference);
  const place = reference.startsWith("file:") ? reference.replace(/(?:#|::).*$/s, "") : reference;
  return { ...NONE4, name, version, place, isByPlace: true, folder: reference, isLink };
}
function sourceOf2(locator, patches) {
  const [name, reference] = splitPattern(locator);
  if (!reference.startsWith("patch:")) return { name, reference };
  const [source = ""] = reference.slice("patch:".length).split("#", 1);
  const inner = decoded4(source);
  return inner === void 0 || patches === 0 ? void 0 : sourceOf2(inner, patches - 1);
}
function archiveOf(parameters) {
  const [parameter, ...more] = parameters;
  if (parameter === void 0) return void 0;
  const [, url] = /^__archiveUrl=([^&]+)$/.exec(parameter) ?? [];
  return more.length > 0 || url === void 0 ? "unknown" : decoded4(url) ?? "unknown";
}
function decoded4(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}

// shared/ecosystems/npm/yarn-classic.ts
function classicFacts({ fields, patterns }) {
  const version = fields.get("version");
  const [pattern = ""] = patterns;
  if (version === void 0) return void 0;
  const placePattern = patterns.find((one) => isPlaceSpec(splitPattern(one)[1]));
  const name = fields.get("name") ?? nameOfPattern(patterns.find(isAlias) ?? pattern);
  const [resolved, sha1] = placeOf3(fields.get("resolved"));
  const asked = placePattern === void 0 ? void 0 : splitPattern(placePattern)[1];
  const isMirrored = resolved !== void 0 && !isPlaceSpec(resolved) && versionOfArchive(resolved, name) === version;
  return {
    name,
    version,
    place: (isMirrored ? void 0 : resolved) ?? asked,
    isByPlace: asked !== void 0,
    isLocked: resolved !== void 0 || asked !== void 0,
    folder: resolved === void 0 ? asked : void 0,
    isLink: false,
    hashes: hashesOfIntegrity(fields.get("integrity")) ?? sha1
  };
}
function isAlias(pattern) {
  return nameOfPattern(pattern) !== splitPattern(pattern)[0];
}
function placeOf3(resolved) {
  const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? "") ?? [];
  const isArchive2 = place !== void 0 && /\.t(?:ar\.)?gz$/.test(place);
  if (isArchive2 && value !== void 0) return [place, [{ algorithm: "sha1", value }]];
  return [resolved];
}

// shared/ecosystems/npm/yarn-missing.ts
var MAX_NAMED7 = 10;
function missingEntries2({ path }, context, blocks, { rules }) {
  const names = new Set(blocks.flatMap(({ patterns }) => patterns.map(nameOf5)));
  const missing2 = /* @__PURE__ */ new Map();
  for (const { dependencies, line } of blocks) {
    for (const name of dependencies.keys()) {
      const isKnown2 = names.has(name) || rules.resolutions.has(name);
      if (!isKnown2 && !missing2.has(name)) missing2.set(name, line);
    }
  }
  if (missing2.size === 0) return [];
  for (const name of workspaceNames(context)) missing2.delete(name);
  return [...missing2].slice(0, MAX_NAMED7).map(([name, line]) => ({
    code: "malformed",
    message: `A package needs ${name}, but the lockfile has no entry for it. Fix: regenerate the lockfile with \`yarn install\``,
    path,
    line
  }));
}
function nameOf5(pattern) {
  return splitPattern(pattern)[0];
}
function workspaceNames(context) {
  return context.named(MANIFEST).flatMap(({ path }) => stringAt(readManifest(path, context) ?? {}, "name") ?? []);
}

// shared/ecosystems/npm/yarn-rules.ts
var YARN_SETTINGS = ".yarnrc.yml";
var MAX_RULES = 100;
var CATALOG2 = "catalog:";
function yarnRules(lockfile, context) {
  const settings = settingsBeside(lockfile, context);
  const named = Object.entries(objectAt(settings, "catalogs") ?? {}).filter(isNamedObject);
  return {
    resolutions: resolutionsOf(manifestBeside(lockfile, context) ?? {}),
    catalogs: new Map([["", objectAt(settings, "catalog") ?? {}], ...named])
  };
}
function rangeByRules({ resolutions, catalogs }, from, name, range) {
  const rules = resolutions.get(name) ?? [];
  const chosen = rules.find((rule) => isAbout(rule, splitPattern(from), range))?.chosen ?? range;
  if (!chosen.startsWith(CATALOG2)) return chosen;
  return stringAt(catalogs.get(chosen.slice(CATALOG2.length)) ?? {}, name) ?? chosen;
}
function settingsBeside(lockfile, context) {
  const file = context.file(besidePath(lockfile.path, YARN_SETTINGS));
  if (file === void 0) return {};
  try {
    const [settings] = parseYamlDocuments(file.bytes.toString("utf8"), file.path);
    return isObject(settings) ? settings : {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
function isNamedObject(entry) {
  return isObject(entry[1]);
}
var PATTERN = /^(?:((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?\/)?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?$/;
function resolutionsOf(manifest2) {
  const resolutions = /* @__PURE__ */ new Map();
  const stated = objectAt(manifest2, "resolutions") ?? {};
  for (const pattern of Object.keys(stated)) {
    const chosen = stringAt(stated, pattern);
    const [, from, fromReference, name, range] = PATTERN.exec(pattern) ?? [];
    if (name === void 0 || chosen === void 0) continue;
    const others = resolutions.get(name) ?? [];
    if (others.length < MAX_RULES) others.push({ from, fromReference, range, chosen });
    resolutions.set(name, others);
  }
  return resolutions;
}
function isAbout(rule, [from, reference], range) {
  if (rule.from !== void 0 && rule.from !== from) return false;
  return isSame2(rule.fromReference, reference) && isSame2(rule.range, range);
}
function isSame2(wanted, stated) {
  return wanted === void 0 || withProtocol(wanted) === withProtocol(stated);
}
function withProtocol(range) {
  return range.includes(":") ? range : `npm:${range}`;
}

// shared/ecosystems/npm/yarn-needs.ts
var WORKSPACE = "workspace:";
function workspaceOf2(reference) {
  const [, folder2] = /[:&]locator=[^&]*%40workspace%3A([^&]*)/.exec(reference) ?? [];
  return folder2?.replaceAll("%2F", "/");
}
function isWorkspace(block) {
  return splitPattern(placeOf4(block))[1].startsWith(WORKSPACE);
}
function needsOf4(block, links) {
  const needs = keysOfRanges(placeOf4(block), block.dependencies, links);
  return [...needs, ...links.forms.get(keyOf(block)) ?? []];
}
function formsOf(blocks, keys) {
  const forms = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    for (const pattern of block.patterns.flatMap((one) => patchedPattern(one) ?? [])) {
      const source = keyFor(keys, ...splitPattern(pattern));
      if (source === void 0) continue;
      addForm(forms, source, keyOf(block));
      addForm(forms, keyOf(block), source);
    }
  }
  return forms;
}
function addForm(forms, key, form) {
  const known15 = forms.get(key);
  if (known15 === void 0) forms.set(key, [form]);
  else known15.push(form);
}
function patchedPattern(pattern) {
  const [, source] = /@patch:([^#]+)#/.exec(pattern) ?? [];
  return source?.replace(/%(?:3A|2F|40|25)/g, decodeURIComponent);
}
function keysOfRanges(from, ranges, { keys, rules }) {
  return [...ranges].flatMap(([name, range]) => {
    const ruled = keyFor(keys, name, rangeByRules(rules, from, name, range));
    return ruled ?? keyFor(keys, name, range) ?? [];
  });
}
function placeOf4({ fields, patterns }) {
  return fields.get("resolution") ?? patterns[0] ?? "";
}

// shared/ecosystems/npm/yarn-own.ts
function isOwn3({ name, folder: folder2, isLink }, file, context) {
  if (folder2 === void 0 || isLink) return isLink;
  return isOwnPlace(folder2, { name, from: workspaceOf2(folder2) }, file, context);
}
function isWorkspaceHere({ fields }, file, context) {
  const [name, reference] = splitPattern(fields.get("resolution") ?? "");
  const folder2 = reference.slice(WORKSPACE.length);
  if (fields.get("linkType") === "hard") return false;
  if (folder2 === "." || context.sourceKind === "file") return true;
  const path = besidePath(file.path, `${folder2}/${MANIFEST}`);
  if (context.file(path) === void 0) return context.isLeftOut?.(path) === true;
  const manifest2 = readManifest(path, context) ?? {};
  return (stringAt(manifest2, "name") ?? name) === name;
}

// shared/ecosystems/npm/yarn-roots.ts
function yarnRoots(file, context, blocks, links) {
  const workspaces = blocks.filter(isWorkspace);
  if (workspaces.length > 0) {
    return joined4(workspaces.map((block) => rootsOfBlock(file, context, block, links)));
  }
  const manifest2 = manifestBeside(file, context);
  if (manifest2 === void 0) return void 0;
  const others = Object.hasOwn(manifest2, "workspaces") ? manifestsBelow(file, context) : [];
  return joined4([manifest2, ...others].map((one) => rootsOfManifest(one, "", links)));
}
function rootsOfBlock(file, context, block, links) {
  const resolution = block.fields.get("resolution") ?? "";
  const folder2 = splitPattern(resolution)[1].slice(WORKSPACE.length);
  const manifest2 = readManifest(besidePath(file.path, `${folder2}/package.json`), context);
  const stated = manifest2 === void 0 ? void 0 : rootsOfManifest(manifest2, resolution, links);
  const development = new Set(stated?.development);
  const named = needsOf4(block, links);
  return { runtime: named.filter((key) => !development.has(key)), development };
}
function rootsOfManifest(manifest2, from, links) {
  const keysOf4 = (kinds) => kinds.flatMap((kind) => keysOfRanges(from, rangesOf2(manifest2, kind), links));
  return {
    runtime: keysOf4(["dependencies", "optionalDependencies"]),
    development: keysOf4(["devDependencies"])
  };
}
function rangesOf2(manifest2, kind) {
  const dependencies = objectAt(manifest2, kind) ?? {};
  return Object.keys(dependencies).map((name) => [name, stringAt(dependencies, name) ?? ""]);
}
function joined4(roots2) {
  return {
    runtime: roots2.flatMap(({ runtime: runtime2 }) => [...runtime2]),
    development: roots2.flatMap(({ development }) => [...development])
  };
}

// shared/ecosystems/npm/yarn-lock.ts
var yarnLock = {
  role: "lockfile",
  wanted: { names: ["yarn.lock", "package.json", YARN_SETTINGS] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "yarn.lock" && !isInstalled(path),
  parse: parseWithResolutions
};
var FIX43 = "regenerate the lockfile with `yarn install`";
var CLASSIC_MARK = /^#\s+yarn\s+lockfile\s+v1\s*$/im;
function parseWithResolutions(file, context) {
  const rules = rulesOfResolutions(manifestBeside(file, context) ?? {});
  return withOverrides(file, parseYarnLock(file, context), rules);
}
function parseYarnLock(file, context) {
  const text = file.bytes.toString("utf8");
  const { form, blocks, unread: unread5 } = readYarnBlocks(text);
  const isMarked = CLASSIC_MARK.test(text);
  if (form === "classic" && !isMarked && blocks.length === 0) {
    throw notALockfile(file, "entry in Yarn's format", FIX43);
  }
  const keys = keysByPattern(blocks);
  const links = { keys, rules: yarnRules(file, context), forms: formsOf(blocks, keys) };
  const read2 = parseGraph(
    blocks,
    (block) => readBlock({ file, context, form, links }, block),
    yarnRoots(file, context, blocks, links)
  );
  const problems = [
    ...form === "berry" && isMarked ? [twoForms(file)] : [],
    ...unreadRows(file, unread5, FIX43),
    ...missingEntries2(file, context, blocks, links),
    ...read2.problems
  ];
  return { packages: read2.packages, problems };
}
function twoForms({ path }) {
  const message = `The lockfile has markers of both Yarn 1 and a later version. Fix: ${FIX43}`;
  return { code: "contradiction", message, path };
}
function readBlock(reading, block) {
  const { file, context, form, links } = reading;
  if (form === "berry" && isWorkspace(block)) {
    if (isWorkspaceHere(block, file, context)) return void 0;
    throw problemAt(reading, block, "not-found", "The workspace is not in this folder");
  }
  const facts = form === "berry" ? berryFacts(block) : classicFacts(block);
  if (facts === void 0) {
    throw problemAt(reading, block, "malformed", "The entry does not name a package and version");
  }
  const node = { key: keyOf(block), needs: needsOf4(block, links) };
  if (isOwn3(facts, file, context)) return { ...node, found: void 0 };
  const { found: found2, problems } = lockedPackage4(file, { ...facts, line: block.line });
  return { ...node, found: found2, problems: [...problems, ...doubts(reading, block, facts)] };
}
function doubts(reading, block, facts) {
  const { path } = reading.file;
  const problems = [];
  const { name, version, statedVersion: statedVersion2 = version } = facts;
  const add = (code, what) => problems.push({ code, message: `${what}. Fix: ${FIX43}`, path, line: block.line });
  if (!facts.isLocked) add("malformed", `The entry for ${name} has no \`resolved\``);
  if (statedVersion2 !== version)
    add("contradiction", `The entry for ${name} states two different versions`);
  return problems;
}
function problemAt({ file }, { line }, code, what) {
  return new DataError(code, `${what}. Fix: ${FIX43}`, { path: file.path, line });
}

// shared/ecosystems/npm/pnp-state.ts
var STARTS2 = [
  { before: "RAW_RUNTIME_STATE =", isQuoted: true },
  { before: "hydrateRuntimeState(JSON.parse('", isQuoted: true },
  { before: "hydrateRuntimeState(", isQuoted: false }
];
var END = ", {basePath";
function pnpState(program) {
  for (const { before, isQuoted } of STARTS2) {
    const at = program.indexOf(before);
    if (at !== -1) return isQuoted ? quoted(program, at) : plain2(program, at + before.length);
  }
  return void 0;
}
function plain2(program, start) {
  const end = program.indexOf(END, start);
  const text = program.slice(start, end).trim();
  return end !== -1 && text.startsWith("{") ? strictJson(text) : void 0;
}
function quoted(program, from) {
  const start = program.indexOf("'", from) + 1;
  const end = endOfQuoted(program, start);
  return start === 0 || end === -1 ? void 0 : unescaped2(program.slice(start, end));
}
function endOfQuoted(program, start) {
  for (let at = program.indexOf("'", start); at !== -1; at = program.indexOf("'", at + 1)) {
    if (backslashesBefore(program, at) % 2 === 0) return at;
  }
  return -1;
}
function backslashesBefore(text, end) {
  let at = end;
  while (text[at - 1] === "\\") at--;
  return end - at;
}
function unescaped2(text) {
  return text.replace(/\\([\s\S])/g, (_all, char) => char === "\n" ? "" : char);
}

// shared/ecosystems/npm/yarn-pnp.ts
var DATA = ".pnp.data.json";
var yarnPnp = {
  wanted: { names: [".pnp.cjs", ".pnp.js", DATA] },
  wantedIn: ["directory", "image"],
  isPrimary: (path) => !isInstalled(path),
  parse: parsePnp
};
function parsePnp(file, context) {
  const none = { packages: [], problems: [] };
  if (context.file(besidePath(file.path, "yarn.lock")) !== void 0) return none;
  const state = file.path.endsWith(DATA) ? void 0 : pnpState(file.bytes.toString("utf8"));
  if (state === void 0 && !file.path.endsWith(DATA)) {
    if (context.file(besidePath(file.path, DATA)) !== void 0) return none;
    const message = "This Yarn program contains no readable list of installed packages. Fix: run `yarn install` again";
    throw new DataError("malformed", message, { path: file.path });
  }
  return readState(file, context, readJsonObject(file, state));
}
var FIX44 = "regenerate the program with `yarn install`";
function readState(file, context, state) {
  const roots2 = new Set(
    (arrayAt(state, "dependencyTreeRoots") ?? []).filter(isObject).map((root) => `${stringAt(root, "name")}@${stringAt(root, "reference")}`)
  );
  const entries = entriesOf3(state);
  const runtime2 = entries.filter((entry) => roots2.has(keyOf6(entry))).flatMap(needsOf5);
  const parsed = parseGraph(
    entries.filter((entry) => !roots2.has(keyOf6(entry))),
    (entry) => ({ key: keyOf6(entry), ...nodeOf6(file, context, entry) }),
    { runtime: runtime2, development: [] }
  );
  return { ...parsed, packages: parsed.packages.map(withoutScope) };
}
function withoutScope(found2) {
  return { ...found2, scope: "unknown" };
}
function entriesOf3(state) {
  return pairsOf(arrayAt(state, "packageRegistryData")).flatMap(
    ([name, places]) => pairsOf(places).flatMap(
      ([reference, data]) => typeof name === "string" && typeof reference === "string" && isObject(data) ? [{ name, reference, data }] : []
    )
  );
}
function pairsOf(value) {
  return Array.isArray(value) ? value.filter((item) => Array.isArray(item)) : [];
}
function keyOf6({ name, reference }) {
  return `${name}@${reference}`;
}
function nodeOf6(file, context, entry) {
  const { name, reference } = entry;
  const place = reference.replace(/^virtual:[^#]*#/, "");
  const needs = needsOf5(entry);
  const isUsedInPlace = /^(?:workspace|link|portal):/.test(place);
  if (isUsedInPlace || isOwnPlace(place, { name, from: workspaceOf2(place) }, file, context)) {
    return { found: void 0, needs };
  }
  const location = stringAt(entry.data, "packageLocation") ?? "";
  const manifest2 = manifestAt(location, file, context);
  const facts = locatorFacts(`${name}@${place}`, versionOfArchive(place, name) ?? "");
  if (facts === void 0) throw unread(file, { text: keyOf6(entry) }, FIX44);
  const locked3 = lockedPackage4(file, {
    ...facts,
    isInImage: context.sourceKind === "image",
    ...manifest2 !== void 0 && {
      license: licenseOf2(manifest2["license"], manifest2["licenses"]),
      supplier: producerOf(manifest2)
    }
  });
  return { ...locked3, needs };
}
function needsOf5(entry) {
  return pairsOf(entry.data["packageDependencies"]).flatMap(([name, target]) => {
    const [real, reference] = Array.isArray(target) ? target : [name, target];
    const key = `${real}@${reference}`;
    return typeof reference !== "string" || key === keyOf6(entry) ? [] : [key];
  });
}

// shared/ecosystems/npm/yarn-settings.ts
var yarnSettings = {
  role: "manifest",
  wanted: { names: [YARN_SETTINGS] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !isInstalled(path),
  parse: parseYarnSettings
};
function parseYarnSettings(file) {
  const [settings = {}] = parseYamlDocuments(file.bytes.toString("utf8"), file.path);
  const name = objectEntry(file, settings ?? {}, { text: YARN_SETTINGS })["lockfileFilename"];
  if (name === void 0 || name === "yarn.lock") return { packages: [], problems: [] };
  const message = "lockfileFilename sets a file name that Assay does not read. Fix: rename the lockfile to yarn.lock";
  return { packages: [], problems: [{ code: "not-found", message, path: file.path }] };
}

// shared/ecosystems/npm.ts
var DENO = denoJson(denoConfig, denoLock);
var LOCKS3 = [
  {
    format: packageLock,
    names: ["package-lock.json", "npm-shrinkwrap.json"],
    coverage: coveredByPackageLock
  },
  { format: yarnLock, names: ["yarn.lock"], coverage: coveredByYarnLock },
  { format: pnpmLock, names: ["pnpm-lock.yaml"], coverage: coveredByPnpmLock },
  { format: bunLock, names: ["bun.lock"], coverage: coveredByBunLock },
  { format: denoLock, names: ["deno.lock"], coverage: coveredByDenoLock },
  { format: DENO, names: [] },
  { format: yarnSettings, names: [] },
  { format: yarnPnp, names: [".pnp.cjs"] },
  { format: installedPackage, names: ["node_modules"], folderOf: projectOf3 }
];
var ecosystem24 = {
  id: "npm",
  formats: [
    packageLock,
    yarnLock,
    pnpmLock,
    bunLock,
    bunBinaryLock,
    denoLock,
    DENO,
    denoModules,
    pnpmWorkspace,
    yarnSettings,
    yarnPnp,
    yarnCache,
    installedPackage,
    packageJson(LOCKS3),
    railsImportmap,
    importMap,
    jspmConfig,
    olderJspmConfig,
    libman,
    meteorPackage
  ]
};
function projectOf3(path) {
  return path.slice(0, path.indexOf("node_modules/"));
}

// shared/ecosystems/other-tools/uncovered.ts
function uncovered(files, type, read2) {
  return {
    ...files,
    role: "manifest",
    wantedIn: ["directory", "file"],
    parse: (file, context) => parseEach(distinct2(read2(file, context)), ({ name: fullName, version, isDirect: isDirect2 }) => {
      const slash = fullName.lastIndexOf("/");
      const namespace = slash === -1 ? void 0 : fullName.slice(0, slash);
      const name = fullName.slice(slash + 1);
      return packageOf(file, { type, namespace, name, fullName, version, isDirect: isDirect2 });
    })
  };
}
function distinct2(stated) {
  return new Map(stated.map((one) => [`${one.name}@${one.version}`, one])).values();
}
function withoutComments4(file, marker) {
  const pattern = new RegExp(`(^|\\s)${marker}.*$`);
  return file.bytes.toString("utf8").slice(0, MAX_LENGTH13).split("\n").map((row) => row.replace(pattern, "$1")).join("\n");
}
var MAX_LENGTH13 = 256 * 1024;

// shared/ecosystems/other-tools/json-tools.ts
var EXACT3 = /^[v=]?(\d+\.\d+\.\d+[\w.+-]*)$/;
var bower = uncovered(
  {
    wanted: { names: ["bower.json"] },
    isPrimary: (path) => !isInFolder(path, "bower_components") && !isInstalled(path)
  },
  "bower",
  (file) => {
    const document = readJsonObject(file);
    if (!["name", "dependencies", "devDependencies"].some((key) => Object.hasOwn(document, key))) {
      throw notALockfile(file, "name", "add one");
    }
    const tables = ["dependencies", "devDependencies", "resolutions"];
    return tables.flatMap((key) => inTable3(objectAt(document, key)));
  }
);
var elm = uncovered({ wanted: { names: ["elm.json"] } }, "elm", (file) => {
  const document = readJsonObject(file);
  const tables = ["dependencies", "test-dependencies"].flatMap((key) => {
    const table = objectAt(document, key);
    return table === void 0 ? [] : [table];
  });
  if (tables.length === 0) throw notALockfile(file, "dependencies", "run `elm init`");
  return tables.flatMap((table) => [
    ...inTable3(table),
    ...inTable3(objectAt(table, "direct")),
    ...inTable3(objectAt(table, "indirect"), false)
  ]);
});
var nimbleLock = uncovered(
  { wanted: { names: ["nimble.lock"] } },
  "nim",
  (file) => {
    const packages = objectAt(readJsonObject(file), "packages");
    if (packages === void 0) throw notALockfile(file, "packages", "run `nimble lock`");
    return Object.entries(packages).map(([name, value]) => ({
      name,
      version: isObject(value) ? stringAt(value, "version") ?? "" : ""
    }));
  }
);
function inTable3(table, isDirect2 = true) {
  return Object.entries(table ?? {}).filter(([, value]) => !isObject(value)).map(([name, value]) => ({
    name,
    version: EXACT3.exec(scalarText(value))?.[1] ?? "",
    isDirect: isDirect2
  }));
}

// shared/ecosystems/other-tools/shards.ts
var LOCKFILE3 = "shard.lock";
var shardLock = uncovered(
  { wanted: { names: [LOCKFILE3] } },
  "generic",
  (file) => {
    const shards = documentOf2(file, "shards");
    return inTable4(objectAt(shards, "shards"));
  }
);
var shardYml = uncovered(
  {
    wanted: { names: ["shard.yml", LOCKFILE3] },
    isPrimary: (path) => baseName(path) === "shard.yml"
  },
  "generic",
  (file, context) => {
    const document = documentOf2(file, "name");
    if (context.file(besidePath(file.path, LOCKFILE3)) !== void 0) return [];
    const tables = ["dependencies", "development_dependencies"];
    return tables.flatMap((key) => inTable4(objectAt(document, key)));
  }
);
function documentOf2(file, key) {
  const document = parseYaml(file.bytes.toString("utf8"), file.path);
  if (isObject(document) && Object.hasOwn(document, key)) return document;
  throw notALockfile(file, key, "run `shards install`");
}
function inTable4(table) {
  return Object.entries(table ?? {}).map(([name, value]) => {
    const stated = isObject(value) ? scalarText(value["version"]) : "";
    return { name, version: /^\d[\w.+-]*$/.exec(stated)?.[0] ?? "" };
  });
}

// shared/ecosystems/other-tools/text-tools.ts
var VERSIONS2 = ".meteor/versions";
var meteor = uncovered(
  {
    wanted: { pathSuffixes: [VERSIONS2, ".meteor/packages"] }
  },
  "generic",
  (file, context) => {
    const isVersions = baseName(file.path) === "versions";
    const hasVersions = context.file(besidePath(file.path, "versions")) !== void 0;
    if (!isVersions && hasVersions) return [];
    const rows = withoutComments4(file, "#").split("\n").map((text, index) => ({ text: text.trim(), line: index + 1 }));
    return rows.filter(({ text }) => text !== "").map((row) => {
      const [, name, version = ""] = /^([\w:.-]+)(?:@=?(\d[\w.+-]*)!?)?$/.exec(row.text) ?? [];
      const isUnread = name === void 0 || version === "" && isVersions;
      if (isUnread) throw unread(file, row, "run `meteor update`");
      return { name, version };
    });
  }
);
var opam = uncovered(
  { wanted: { names: ["opam", "opam.locked"], suffixes: [".opam", ".opam.locked"] } },
  "opam",
  (file) => {
    const text = withoutComments4(file, "#");
    if (!/^\s*[a-z-]+\s*:\s*["[{\w]/m.test(text)) {
      throw notALockfile(file, "opam field", "write one such as opam-version");
    }
    const lists = [...text.matchAll(DEPENDS2)];
    if (lists.length < [...text.matchAll(/^\s*(?:depends|depopts)\s*:/gm)].length) {
      throw unread(file, { text: "depends" }, "write a plain list");
    }
    return lists.flatMap(
      ([, list = ""]) => [...list.matchAll(/"([^"\n]+)"\s*(\{[^{}]*\})?/g)].map(([, name = "", filter = ""]) => ({
        name,
        version: /^\{\s*=\s*"([^"]+)"\s*\}$/.exec(filter)?.[1] ?? ""
      }))
    );
  }
);
var DEPENDS2 = /^\s*(?:depends|depopts)\s*:\s*(\[[^\]]{0,8000}\]|"[^"\n]{0,200}")/gm;
var nimble = uncovered(
  { wanted: { suffixes: [".nimble"] } },
  "nim",
  (file) => {
    const text = withoutComments4(file, "#");
    const own = /^\s*(?:(?:version|author|description|license|srcDir|bin|packageName)\s*[=:]|(?:requires|task)\b)/m;
    if (text.trim() !== "" && !own.test(text)) {
      throw notALockfile(file, "package data", "run `nimble init`");
    }
    const statements = [...text.matchAll(/\brequires[\s(]+((?:"[^"\n]*"[\s,]*)+)/g)];
    const stated = statements.flatMap(([, list = ""]) => [...list.matchAll(/"([^"]*)"/g)]);
    return stated.flatMap(([, one = ""]) => one.split(",").flatMap(requirement));
  }
);
function requirement(text) {
  const [, name = ""] = /^\s*([^\s#@=<>^~]+)/.exec(text) ?? [];
  if (name === "" || name === "nim") return [];
  return [{ name, version: /==\s*(\d[\w.-]*)\s*$/.exec(text)?.[1] ?? "" }];
}
var zig = uncovered(
  { wanted: { names: ["build.zig.zon"] } },
  "generic",
  (file) => {
    const text = withoutComments4(file, "//");
    if (!/\.\{/.test(text)) throw notALockfile(file, "struct", "run `zig init`");
    if (text.split("{").length !== text.split("}").length) {
      throw notALockfile(file, "closing brace", "write a struct");
    }
    const entries = [...text.matchAll(/\.(?:@")?([\w.-]+)"?\s*=\s*\.\{([^{}]*)\}/g)];
    const remote = entries.filter(([, , fields = ""]) => /\.url\s*=/.test(fields));
    if (remote.length < [...text.matchAll(/\.url\s*=/g)].length) throw unreadUrl(file);
    return remote.map(([, name = ""]) => ({ name, version: "" }));
  }
);
function unreadUrl(file) {
  return unread(file, { text: ".url" }, "write each dependency as a plain struct");
}

// shared/ecosystems/other-tools.ts
var ecosystem25 = {
  id: "other-tools",
  formats: [bower, elm, nimbleLock, nimble, shardLock, shardYml, meteor, opam, zig]
};

// shared/ecosystems/php/composer-package.ts
function composerPackage(file, entry, facts) {
  const name = stringAt(entry, "name") ?? "";
  const slash = name.indexOf("/");
  const version = stringAt(entry, "version") ?? "";
  const dist = objectAt(entry, "dist") ?? {};
  const source = objectAt(entry, "source") ?? {};
  const url = stringAt(source, "url");
  return packageOf(file, {
    type: "composer",
    namespace: slash === -1 ? void 0 : name.slice(0, slash),
    name: name.slice(slash + 1),
    fullName: name,
    version,
    qualifiers: {
      vcs_url: isBranch(version) ? vcsUrl(url, stringAt(source, "reference")) : void 0
    },
    ecosystem: "Packagist",
    ...facts,
    license: licenseOf3(entry),
    hashes: hashesOf7(stringAt(dist, "shasum")),
    downloadUrl: stringAt(dist, "url") ?? url
  });
}
function isBranch(version) {
  return version.startsWith("dev-") || version.endsWith("-dev");
}
function withRequirements(found2) {
  const purls2 = purlsByName(found2);
  return found2.map(([one, entry]) => ({
    ...one,
    dependsOn: namesIn6(entry, "require").flatMap((name) => [...purls2.get(name) ?? []])
  }));
}
function purlsByName(found2) {
  const purls2 = /* @__PURE__ */ new Map();
  for (const [{ purl }, entry] of found2) {
    for (const name of ["replace", "provide"].flatMap((kind) => namesIn6(entry, kind))) {
      purls2.set(name, (purls2.get(name) ?? /* @__PURE__ */ new Set()).add(purl));
    }
  }
  for (const [{ name, purl }] of found2) purls2.set(name.toLowerCase(), /* @__PURE__ */ new Set([purl]));
  return purls2;
}
function namesIn6(holder, key) {
  return Object.keys(objectAt(holder, key) ?? {}).map((name) => name.toLowerCase());
}
function listAt2(holder, key) {
  return arrayAt(holder, key) ?? Object.values(objectAt(holder, key) ?? {});
}
function licenseOf3(entry) {
  const texts = [stringAt(entry, "license"), ...arrayAt(entry, "license") ?? []].filter(
    (text) => typeof text === "string" && text !== ""
  );
  return texts.length === 0 ? void 0 : texts.join(" OR ");
}
function hashesOf7(shasum) {
  const isSha1 = shasum !== void 0 && /^[0-9a-f]{40}$/.test(shasum);
  return isSha1 ? [{ algorithm: "sha1", value: shasum }] : void 0;
}

// shared/ecosystems/php/composer-manifest.ts
var MANIFEST6 = "composer.json";
function namedByManifests2(path, own, context) {
  const manifest2 = readManifest5(path, context);
  if (manifest2 === void 0) return void 0;
  const required2 = [manifest2, ...own].flatMap((one) => namesIn6(one, "require"));
  return /* @__PURE__ */ new Set([...required2, ...namesIn6(manifest2, "require-dev")]);
}
function readManifest5(path, context) {
  const file = context.file(path);
  if (file === void 0) return void 0;
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/php/download.ts
var COMMIT2 = /(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/;
var REPOSITORY = /^(?:https?:\/\/|git@|ssh:\/\/git@)(?:api\.|codeload\.)?github\.com[/:](?:repos\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/i;
var VERSION5 = /[-_/]v?(\d+(?:\.\d+)+)\.(?:zip|tar\.gz|tgz|tar)$/i;
function contradictedBy(entry) {
  const dist = objectAt(entry, "dist") ?? {};
  const source = objectAt(entry, "source") ?? {};
  const address = (stringAt(dist, "url") ?? "").slice(0, MAX_ADDRESS3);
  const commits = [
    COMMIT2.exec(stringAt(source, "reference") ?? "")?.[0],
    COMMIT2.exec(stringAt(dist, "reference") ?? "")?.[0],
    COMMIT2.exec(address)?.[0]
  ].filter((commit) => commit !== void 0);
  if (new Set(commits).size > 1) return `its downloads have different commits`;
  const repositories = [address, (stringAt(source, "url") ?? "").slice(0, MAX_ADDRESS3)].map((url) => REPOSITORY.exec(url)?.[1]?.toLowerCase()).filter((repository) => repository !== void 0);
  if (new Set(repositories).size > 1) return "its downloads come from different repositories";
  const stated = (stringAt(entry, "version") ?? "").replace(/^v/i, "");
  const [, named] = VERSION5.exec(address.split(/[?#]/, 1)[0] ?? "") ?? [];
  if (named === void 0 || !/^\d+(?:\.\d+)*$/.test(stated)) return void 0;
  if (withFourNumbers(named) === withFourNumbers(stated)) return void 0;
  return `its download address has the version ${named}`;
}
var MAX_ADDRESS3 = 2048;

// shared/ecosystems/php/own-code.ts
function isOwnCode2(entry, manifest2, context) {
  const dist = objectAt(entry, "dist") ?? {};
  const hasSource = entry["source"] !== void 0 && entry["source"] !== null;
  if (stringAt(dist, "type") !== "path" || hasSource) return false;
  const folder2 = stringAt(dist, "url") ?? "";
  if (folder2 === "" || folder2.startsWith("/") || climbsOut(manifest2, folder2)) return false;
  const name = nameAt2(besidePath(manifest2, `${folder2}/${MANIFEST6}`), context);
  return name !== void 0 && name === stringAt(entry, "name")?.toLowerCase();
}
function climbsOut(path, folder2) {
  let depth = path.split("/").length - 1;
  for (const segment of folder2.split("/")) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}
function nameAt2(path, context) {
  const file = context.file(path);
  if (file === void 0) return void 0;
  try {
    const manifest2 = parseJson(file.bytes, file.path);
    return isObject(manifest2) ? stringAt(manifest2, "name")?.toLowerCase() : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/php/listed-entries.ts
function packagesOfEntries(file, listed, manifest2, context) {
  const problems = [];
  const own = [];
  const others = [];
  attempt(listed, problems, (one) => {
    const entry = objectEntry(file, one.value, one);
    if (isOwnCode2(entry, manifest2, context)) own.push(entry);
    else others.push([one, entry]);
  });
  const direct = namedByManifests2(manifest2, own, context);
  const found2 = [];
  attempt(others, problems, ([{ line, text, scopeOf: scopeOf11 }, entry]) => {
    if (!stringAt(entry, "version")) {
      throw unread(file, { text, line }, "regenerate the file with Composer");
    }
    const isDirect2 = direct?.has(scalarText(entry["name"]).toLowerCase());
    const facts = { line, scope: scopeOf11(entry), isDirect: isDirect2 };
    found2.push([composerPackage(file, entry, facts), entry]);
    const contradiction4 = contradictedBy(entry);
    if (contradiction4 !== void 0) problems.push(contradicted(file, entry, line, contradiction4));
  });
  return { packages: withRequirements(found2), problems };
}
function contradicted({ path }, entry, line, what) {
  const message = `The entry declares ${stringAt(entry, "name")} ${stringAt(entry, "version")}, but ${what}. Fix: regenerate the file with Composer`;
  return { code: "contradiction", message, path, ...line !== void 0 && { line } };
}
function attempt(items, problems, act) {
  for (const item of items) {
    try {
      act(item);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
}

// shared/ecosystems/php/composer-lock.ts
var composerLock = {
  role: "lockfile",
  wanted: { names: ["composer.lock", MANIFEST6] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === LOCKFILE4,
  parse: parseComposerLock
};
var otherComposerLock = {
  wanted: { suffixes: [".lock"], names: [MANIFEST6] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith(".lock") && baseName(path) !== LOCKFILE4,
  parse: (file, context) => isOfComposer(file) ? parseComposerLock(file, context) : { packages: [], problems: [], isForeign: true }
};
function isOfComposer({ bytes }) {
  const start = bytes.toString("latin1", 0, 256).trimStart();
  return start.startsWith("{") && bytes.includes('"content-hash"') && bytes.includes('"packages"');
}
var LOCKFILE4 = "composer.lock";
var INSTALLED3 = /^((?:.*\/)?)vendor\/([^/]+\/[^/]+)\/composer\.lock$/;
var SECTIONS3 = [
  ["packages", "runtime"],
  ["packages-dev", "development"]
];
function parseComposerLock(file, context) {
  if (isOfInstalled(file.path, context)) return { packages: [], problems: [], isForeign: true };
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  if (!isLocked2(lockfile)) throw notALockfile(file, "packages", "run `composer update --lock`");
  const lines = jsonLines(text, (path) => path.length === 0 || isSection(path));
  const listed = SECTIONS3.flatMap(
    ([section, scope]) => listAt2(lockfile, section).map((value, index) => ({
      value,
      line: lineAt(lines, section, String(index)),
      text: `${section}[${index}]`,
      scopeOf: () => scope
    }))
  );
  const manifest2 = besidePath(file.path, MANIFEST6);
  const read2 = packagesOfEntries(file, listed, manifest2, context);
  const names = new Set(
    [readManifest5(manifest2, context), ...listAt2(lockfile, "packages")].filter(isObject).flatMap((one) => namesIn6(one, "require"))
  );
  const packages = withNamedAtRuntime(read2.packages, names, ({ name }) => name.toLowerCase());
  return { ...read2, packages };
}
function coveredByComposerLock(file, context) {
  const manifest2 = besidePath(file.path, MANIFEST6);
  const own = entriesOf4(readJsonObject(file)).filter((one) => isOwnCode2(one, manifest2, context));
  const folders = own.flatMap((one) => stringAt(objectAt(one, "dist") ?? {}, "url") ?? []);
  const manifests = folders.map((folder2) => besidePath(manifest2, `${folder2}/${MANIFEST6}`));
  return { manifests, names: [] };
}
function entriesOf4(lockfile) {
  return SECTIONS3.flatMap(([section]) => listAt2(lockfile, section)).filter(isObject);
}
function isLocked2(lockfile) {
  const packages = lockfile["packages"];
  return Array.isArray(packages) || isObject(packages);
}
function isSection(path) {
  return path.length === 1 && SECTIONS3.some(([name]) => name === path[0]);
}
function isOfInstalled(path, context) {
  const [, root = "", name] = INSTALLED3.exec(path) ?? [];
  const project = name === void 0 ? void 0 : context.file(`${root}${LOCKFILE4}`);
  if (project === void 0) return false;
  try {
    const lockfile = readJsonObject(project, project.bytes.toString("utf8"));
    return entriesOf4(lockfile).some((entry) => stringAt(entry, "name") === name);
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

// shared/ecosystems/php/composer-json.ts
var composerJson = (lockfiles) => manifestFormat(
  {
    wanted: { names: ["composer.json"] },
    isPrimary: (path) => baseName(path) === "composer.json" && !INSTALLED4.test(path)
  },
  {
    ecosystem: "Packagist",
    manifests: ["composer.json"],
    locks: lockfiles.map((format) => ({
      format,
      names: ["composer.lock"],
      coverage: coveredByComposerLock
    })),
    note: "`php` and PHP extensions are not packages."
  },
  readComposerJson
);
var INSTALLED4 = /(?:^|\/)vendor\/[^/]+\/[^/]+\/composer\.json$/;
var PLATFORM = /^[^/]+$/;
function readComposerJson(file) {
  const manifest2 = readJsonObject(file);
  const hasFolders = repositoriesOf(manifest2).some((one) => stringAt(one, "type") === "path");
  const dependencies = [
    ...inTable5(file, objectAt(manifest2, "require"), false),
    ...inTable5(file, objectAt(manifest2, "require-dev"), true)
  ];
  return {
    name: stringAt(manifest2, "name"),
    // The dependencies are optional, because the lockfile omits packages that are folders in the source tree.
    dependencies: hasFolders ? dependencies.map((one) => ({ ...one, isOptional: true })) : dependencies,
    fix: "commit composer.lock (composer update --no-install)"
  };
}
function repositoriesOf(manifest2) {
  const stated = arrayAt(manifest2, "repositories") ?? Object.values(objectAt(manifest2, "repositories") ?? {});
  return stated.filter(isObject);
}
function inTable5(file, table, isDevelopment) {
  return Object.entries(table ?? {}).filter(([name]) => !PLATFORM.test(name)).map(([name, range]) => {
    const version = /^\s*[=v]{0,2}(\d+(?:\.\d+){0,3}(?:-[\w.]+)?)\s*$/.exec(
      scalarText(range)
    )?.[1];
    const exact = version === void 0 ? void 0 : composerRelease(file, name, version, isDevelopment);
    return { name, isDevelopment, range: scalarText(range), exact };
  });
}
function composerRelease(file, fullName, version, isDevelopment) {
  const [namespace = "", name = ""] = fullName.split("/", 2);
  const scope = isDevelopment ? "development" : "runtime";
  const facts = { type: "composer", ecosystem: "Packagist", isDirect: true, scope };
  return packageOf(file, { ...facts, namespace, name, fullName, version });
}

// shared/ecosystems/php/installed.ts
var installedComposer = {
  wanted: { pathSuffixes: ["composer/installed.json"], names: [MANIFEST6] },
  wantedIn: ["image"],
  isPrimary: (path) => !path.endsWith(MANIFEST6),
  parse: parseInstalled4
};
function parseInstalled4(file, context) {
  const text = file.bytes.toString("utf8");
  const value = parseJson(text, file.path);
  const document = Array.isArray(value) ? { packages: value } : value;
  if (!isObject(document) || document["packages"] === void 0) {
    throw notALockfile(file, "packages", "run `composer install`");
  }
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
  const development = new Set(arrayAt(document, "dev-package-names") ?? []);
  const listed = listAt2(document, "packages").map(
    (entry, index) => ({
      value: entry,
      line: lineAt(lines, ...Array.isArray(value) ? [] : ["packages"], String(index)),
      text: `packages[${index}]`,
      scopeOf: ({ name }) => development.has(name) ? "development" : "unknown"
    })
  );
  return packagesOfEntries(file, listed, besidePath(file.path, `../../${MANIFEST6}`), context);
}

// shared/ecosystems/php/installed-php.ts
var installedPhp = {
  wanted: {
    pathSuffixes: ["composer/installed.php", "composer/installed.json"],
    names: [MANIFEST6]
  },
  wantedIn: ["image"],
  isPrimary: (path) => path.endsWith("installed.php"),
  parse: parseInstalledPhp
};
var FIX45 = "run `composer install`";
function parseInstalledPhp(file, context) {
  const isListed = context.file(besidePath(file.path, "installed.json")) !== void 0;
  if (isListed) return { packages: [], problems: [] };
  const found2 = readEntries(file);
  if (found2 === void 0) throw notALockfile(file, "versions", FIX45);
  const { root, entries } = found2;
  const installed3 = entries.filter(({ name, version }) => name !== root && version !== void 0);
  const listed = installed3.map(
    ({ name, version, isDevelopment, line }) => ({
      value: { name, version },
      line,
      text: name,
      scopeOf: () => isDevelopment ? "development" : "unknown"
    })
  );
  return packagesOfEntries(file, listed, besidePath(file.path, `../../${MANIFEST6}`), context);
}
var ROW2 = /^(?:(?:<\?php )?return (?:array\(|\[)|<\?php|(?:'[^']*'|\d+) => (?:array\(\)?|\[\]?|[^[(]*),?|[)\]][,;]?|)$/;
function readEntries(file) {
  const entries = [];
  let root;
  let isInList = false;
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const text = row.trim();
    if (!ROW2.test(text)) throw unread(file, { text, line }, FIX45);
    const [, key = "", value = ""] = /^'([^']{1,300})' => '?([^',]{0,300})/.exec(text) ?? [];
    if (/^'versions' => (?:array\(|\[)/.test(text)) isInList = true;
    else if (!isInList && key === "name") root = value;
    else if (isInList) takeField(entries, { key, value, line });
  }
  return isInList ? { root, entries } : void 0;
}
function takeField(entries, { key, value, line }) {
  const entry = entries.at(-1);
  if (/^[^/]+\/[^/]+$/.test(key)) entries.push({ name: key, line });
  else if (entry !== void 0 && key === "pretty_version") entry.version = value;
  else if (entry !== void 0 && key === "dev_requirement") entry.isDevelopment = value === "true";
}

// shared/ecosystems/php/serialized.ts
var MAX_DEPTH10 = 50;
function readSerialized(bytes) {
  const cursor = { text: bytes.toString("latin1"), at: 0 };
  try {
    return readValue(cursor, 0);
  } catch (error) {
    if (error instanceof RangeError) return void 0;
    throw error;
  }
}
function readValue(cursor, depth) {
  const kind = cursor.text.slice(cursor.at, cursor.at + 2);
  cursor.at += 2;
  switch (kind) {
    case "N;":
      return void 0;
    case "b:":
      return readUntil(cursor, ";") === "1";
    case "i:":
    case "d:":
      return Number(readUntil(cursor, ";"));
    case "s:":
      return readString2(cursor);
    case "a:":
      return readArray(cursor, depth);
    default:
      throw new RangeError(`no value at ${cursor.at}`);
  }
}
function readUntil(cursor, mark2) {
  const end = cursor.text.indexOf(mark2, cursor.at);
  if (end === -1) throw new RangeError(`unterminated value at ${cursor.at}`);
  const found2 = cursor.text.slice(cursor.at, end);
  cursor.at = end + mark2.length;
  return found2;
}
function readString2(cursor) {
  const length = Number(readUntil(cursor, ':"'));
  const end = cursor.at + length;
  if (!(length >= 0) || cursor.text.slice(end, end + 2) !== '";') {
    throw new RangeError(`no string at ${cursor.at}`);
  }
  const bytes = Buffer.from(cursor.text.slice(cursor.at, end), "latin1");
  cursor.at = end + 2;
  return bytes.toString("utf8");
}
function readArray(cursor, depth) {
  readUntil(cursor, ":{");
  if (depth > MAX_DEPTH10) throw new RangeError("arrays are nested too deeply");
  const members2 = /* @__PURE__ */ new Map();
  while (cursor.text.charAt(cursor.at) !== "}") {
    const key = readValue(cursor, depth + 1);
    members2.set(String(key), readValue(cursor, depth + 1));
  }
  cursor.at++;
  return members2;
}

// shared/ecosystems/php/pear.ts
var pearRegistry = {
  wanted: { globs: [".registry/*.reg", ".registry/*/*.reg"] },
  wantedIn: ["image"],
  parse: parseRegistryFile
};
function parseRegistryFile(file) {
  const value = readSerialized(file.bytes);
  if (!(value instanceof Map)) {
    throw new DataError("malformed", "the file is not a PEAR registry file", { path: file.path });
  }
  const entry = value;
  const name = textOf3(entry.get("name"), "name") || textOf3(entry.get("package"), "name");
  if (name === "") return { packages: [], problems: [] };
  const found2 = packageOf(file, {
    type: "pear",
    name,
    version: textOf3(entry.get("version"), "release"),
    qualifiers: { channel: textOf3(entry.get("channel"), "name") },
    license: textOf3(entry.get("license"), "_content") || void 0
  });
  return { packages: [found2], problems: [] };
}
function textOf3(value, member) {
  const text = value instanceof Map ? value.get(member) : value;
  return typeof text === "string" ? text : "";
}

// shared/ecosystems/php.ts
var ecosystem26 = {
  id: "php",
  formats: [
    composerLock,
    otherComposerLock,
    installedComposer,
    installedPhp,
    pearRegistry,
    composerJson([composerLock, otherComposerLock])
  ]
};

// shared/ecosystems/python/setup-cfg.ts
function readSettings(file) {
  const settings = [];
  let section;
  let indent;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    const text = row.trim();
    if (text === "" || /^[#;]/.test(text)) continue;
    const depth = row.length - row.trimStart().length;
    const header = /^\[([^\]]+)\]/.exec(text)?.[1];
    if (indent !== void 0 && depth > indent) settings.at(-1)?.rows.push(text);
    else if (header !== void 0) {
      section = header;
      indent = void 0;
    } else if (section === void 0) {
      throw notALockfile(file, "section", "add the line [options] before the settings");
    } else {
      const [, key = text, value = ""] = /^([^=:]*)[=:](.*)$/.exec(text) ?? [];
      const name = key.trim().replaceAll("-", "_").toLowerCase();
      settings.push({ section, key: name, rows: [value.trim()] });
      indent = depth;
    }
  }
  return settings;
}
function requirementsIn({ rows }) {
  const [first = ""] = rows;
  const stated = rows.length === 1 ? first.split(";") : rows;
  return stated.map((text) => text.replace(/(?:^|\s)#.*$/, "").trim()).filter((text) => text !== "");
}
function filesIn({ rows }) {
  const value = rows.join("\n").trim();
  if (!value.startsWith("file:")) return void 0;
  const paths = value.slice("file:".length).split(/[,\n]/);
  return paths.map((path) => path.trim()).filter((path) => path !== "");
}

// shared/ecosystems/python/own-project.ts
var NAMING_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
function isOwnProject(lockfile, folder2, name, context) {
  if (folder2 === void 0 || /^\/|\\|:/.test(folder2) || climbsOut2(lockfile.path, folder2)) {
    return false;
  }
  return NAMING_FILES.some((file) => {
    const found2 = context.file(besidePath(lockfile.path, `${folder2}/${file}`));
    return found2 !== void 0 && namesIn7(found2).has(normalizedName(name));
  });
}
var members = /* @__PURE__ */ new WeakMap();
function isMember(name, context) {
  const known15 = members.get(context) ?? new Set(context.named("pyproject.toml").flatMap((file) => nameOfPyproject(file) ?? []));
  members.set(context, known15);
  return known15.has(normalizedName(name));
}
function climbsOut2(path, folder2) {
  let depth = path.split("/").length - 1;
  for (const segment of folder2.split("/")) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}
function namesIn7(file) {
  if (file.path.endsWith(".toml")) return new Set(nameOfPyproject(file) ?? []);
  const words2 = file.bytes.toString("utf8").match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? [];
  return new Set(words2.map(normalizedName));
}
function nameOfPyproject(file) {
  try {
    const document = readToml(file);
    const poetry = objectAt(objectAt(document, "tool") ?? {}, "poetry") ?? {};
    const name = stringAt(objectAt(document, "project") ?? {}, "name") ?? stringAt(poetry, "name");
    return name === void 0 ? void 0 : [normalizedName(name)];
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/python/stated-dependency.ts
var PYTHON_FIX = "commit uv.lock (uv lock), or pinned requirements (pip-compile)";
function dependencyOf9(file, text, facts = {}) {
  const { isDevelopment = false, isOptional } = facts;
  const requirement2 = parseRequirement(text);
  switch (requirement2.kind) {
    case "folder":
      return [];
    case "unpinned": {
      const isConditional = facts.isConditional === true || requirement2.isConditional;
      const range = facts.range ?? requirement2.range;
      return [{ name: requirement2.name, isDevelopment, isOptional, isConditional, range }];
    }
    case "unclear":
      return [{ name: text, isDevelopment, isOptional }];
    case "pinned": {
      const scope = isDevelopment ? "development" : "runtime";
      const exact = pinnedPackage(file, requirement2, { scope, isDirect: true });
      const isConditional = facts.isConditional === true || requirement2.isConditional;
      return [{ name: requirement2.name, isDevelopment, isOptional, isConditional, exact }];
    }
  }
}
function atPath(file, name, path, facts, context) {
  if (isArchivePath(path)) return dependencyOf9(file, `${name} @ ${path}`, facts);
  const inside = insidePath(file.path, path);
  const isProject4 = inside !== void 0 && NAMING_FILES.some((other) => context.file(besidePath(`${inside}/x`, other)) !== void 0);
  return isProject4 || context.sourceKind === "file" ? [] : dependencyOf9(file, name, facts);
}
function hasCondition(choice) {
  return isObject(choice) && Object.keys(choice).some((key) => !UNCONDITIONAL.has(key));
}
var UNCONDITIONAL = /* @__PURE__ */ new Set([
  ...[
    "version",
    "extras",
    "index",
    "source",
    "hashes",
    "optional",
    "allow-prereleases",
    "editable"
  ]
]);
function buildPackages2(file, texts) {
  return texts.flatMap((text) => dependencyOf9(file, text, { isDevelopment: true })).flatMap(({ exact }) => exact ?? []);
}
function isPinned(text) {
  return /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\]\s*)?===?\s*[\w.!+-]+\s*(?:;.*)?$/.test(text);
}

// shared/ecosystems/python/buildout.ts
var MAIN = "buildout.cfg";
var buildout = manifestFormat(
  { wanted: { names: [MAIN, "versions.cfg", "base.cfg", "development.cfg", "production.cfg"] } },
  {
    ecosystem: "PyPI",
    manifests: [MAIN, "versions.cfg"],
    locks: [],
    note: "The section `versions` pins packages. Only a build shows which of these packages are installed."
  },
  readBuildout
);
var LISTS2 = /* @__PURE__ */ new Set(["eggs", "extensions"]);
function readBuildout(file) {
  const settings = readSettings(file);
  const isBuildout = settings.some(({ section }) => /^(?:buildout|versions)$/.test(section));
  if (!isBuildout && baseName(file.path) !== MAIN) return void 0;
  if (!isBuildout) throw notALockfile(file, "[buildout] section", "add one");
  const pins = settings.filter(({ section }) => section === "versions");
  const pinned3 = new Set(pins.map(({ key }) => key));
  const listed = settings.filter(({ section, key }) => section !== "versions" && LISTS2.has(key)).flatMap((setting) => requirementsIn(setting).flatMap(eggsOf)).filter((text) => /^[A-Za-z0-9]/.test(text)).flatMap((text) => dependencyOf9(file, text)).filter(({ name }) => !pinned3.has(name.replaceAll("-", "_").toLowerCase()));
  const versions = pins.flatMap(({ key, rows }) => dependencyOf9(file, `${key}==${rows[0] ?? ""}`));
  return { dependencies: [...listed, ...versions], fix: "commit the build's SBOM as bom.json" };
}
function eggsOf(row) {
  return row.replaceAll(/\s*([<>=!~,]+)\s*/g, "$1").split(/\s+/);
}

// shared/ecosystems/python/free-requirements.ts
var freeRequirements = {
  wanted: {
    suffixes: [".txt", ".TXT", ".Txt", ".pip", ".reqs"],
    names: ["requirements", "constraints"],
    directories: ["requirements"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => requirements.isPrimary?.(path) === false && !/\.(?:in|lock)$/.test(path),
  isLikely: (bytes) => isLikely(bytes.toString("latin1", 0, MAX_HEAD)),
  parse: parseFree
};
var FOREIGN6 = { packages: [], problems: [], isForeign: true };
var MAX_HEAD = 64 * 1024;
function parseFree(file, context) {
  const text = file.bytes.toString("latin1");
  if (!isLikely(text.slice(0, MAX_HEAD)) || !VERSION6.test(text)) return FOREIGN6;
  if (!isOfPip(text) || isConstraint(file, context)) return FOREIGN6;
  return requirements.parse(file, context);
}
var NAMING = ["requirements", "requirements-dev", "dev-requirements", "requirements_dev"].flatMap(
  (name) => [`${name}.txt`, `${name}.in`]
);
function isConstraint({ path }, context) {
  return NAMING.flatMap((name) => context.named(name)).some((file) => {
    const text = file.bytes.toString("latin1");
    if (!text.includes(baseName(path))) return false;
    return [...logicalLines(text)].flatMap((line) => readLine(line.text).constraints).some((stated) => insidePath(file.path, stated) === path);
  });
}
var VERSION6 = /^[ \t]*[\w.-]*[A-Za-z][\w.-]*[ \t]*(?:\[[^\]\n]*\])?[ \t]*(?:===?|~=)[ \t]*\w/m;
function isLikely(head) {
  if (head.length < MAX_HEAD) return VERSION6.test(head) && isOfPip(head);
  return isOfPip(head.slice(0, head.lastIndexOf("\n") + 1));
}
function isOfPip(text) {
  for (const { text: line } of logicalLines(text)) {
    const { requirements: stated } = line === "" ? { requirements: [] } : readLine(line);
    const isOther = stated.some(
      (one) => one.kind === "unclear" || "name" in one && !/[A-Za-z]/.test(one.name)
    );
    if (isOther) return false;
  }
  return true;
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
  return installer === "pip" && foldersWithRequests(context).has(folderOf2(metadata)) ? false : void 0;
}
var requestedFolders = /* @__PURE__ */ new WeakMap();
function foldersWithRequests(context) {
  const known15 = requestedFolders.get(context) ?? new Set(context.named(REQUESTED).map(({ path }) => folderOf2(path)));
  requestedFolders.set(context, known15);
  return known15;
}
function folderOf2(path) {
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

// shared/ecosystems/python/pyproject.ts
function projectBeside(lockfile, context) {
  const file = context.file(besidePath(lockfile.path, "pyproject.toml"));
  if (file === void 0) return void 0;
  try {
    return namesOf(readToml(file));
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function requirementName(requirement2) {
  return normalizedName(/^\s*([A-Za-z0-9._-]+)/.exec(requirement2)?.[1] ?? "");
}
function namesOf(project) {
  const metadata = objectAt(project, "project") ?? {};
  const tool = objectAt(project, "tool") ?? {};
  const poetry = objectAt(tool, "poetry") ?? {};
  const groups = objectAt(poetry, "group") ?? {};
  return {
    runtime: /* @__PURE__ */ new Set([
      ...requirementNames(arrayAt(metadata, "dependencies")),
      ...listsOf(objectAt(metadata, "optional-dependencies")),
      ...keysOf3(objectAt(poetry, "dependencies"))
    ]),
    development: /* @__PURE__ */ new Set([
      ...listsOf(objectAt(project, "dependency-groups")),
      ...listsOf(objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies")),
      ...requirementNames(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies")),
      ...keysOf3(objectAt(poetry, "dev-dependencies")),
      ...Object.values(groups).flatMap(
        (group) => isObject(group) ? keysOf3(objectAt(group, "dependencies")) : []
      )
    ])
  };
}
function requirementNames(requirements2) {
  return (requirements2 ?? []).filter((item) => typeof item === "string").map(requirementName);
}
function listsOf(groups) {
  return Object.values(groups ?? {}).flatMap(
    (group) => Array.isArray(group) ? requirementNames(group) : []
  );
}
function keysOf3(table) {
  return Object.keys(table ?? {}).map(normalizedName);
}

// shared/ecosystems/python/requires-dist.ts
var ALWAYS = "";
var known10 = /* @__PURE__ */ new WeakMap();
function requirementsOf2(file) {
  const result = known10.get(file) ?? readRequirements2(file.bytes.toString("utf8"));
  known10.set(file, result);
  return result;
}
function readRequirements2(text) {
  const found2 = /* @__PURE__ */ new Map();
  for (const value of fieldValues(text, "Requires-Dist: ")) {
    const [stated = "", marker = ""] = value.split(";", 2);
    const extras = /^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(stated)?.[1]?.split(",") ?? [];
    const required2 = { name: requirementName(stated), extras: extras.map(extraName) };
    for (const extra of extrasOf(marker)) {
      const others = found2.get(extra);
      if (others === void 0) found2.set(extra, [required2]);
      else others.push(required2);
    }
  }
  return found2;
}
function extrasOf(marker) {
  if (!/\bextra\b/.test(marker)) return [ALWAYS];
  const named = marker.matchAll(/\bextra\s*==\s*(?:'([^']+)'|"([^"]+)")/g);
  return new Set([...named].map(([, single, double]) => extraName(single ?? double ?? "")));
}
function extraName(text) {
  return normalizedName(text.trim());
}
function fieldValues(text, start) {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split("\n");
  return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}

// shared/ecosystems/python/site-packages.ts
var METADATA = ["METADATA", "PKG-INFO"];
var INSTALLED5 = /^([^-]+)-([^-]+)(?:-[^-]+)*\.(?:dist-info|egg-info)$/i;
var sites = /* @__PURE__ */ new WeakMap();
function purlsNeeded3(file, context) {
  if (requirementsOf2(file).size === 0) return [];
  const known15 = sites.get(context) ?? readSites(context);
  sites.set(context, known15);
  const { folder: folder2, name } = locationOf3(file.path);
  const site = known15.get(folder2);
  const own = site?.get(name ?? "") ?? { file, extras: [ALWAYS], fromExtras: [], purl: "" };
  const names = [...own.extras].flatMap((extra) => namesUnder(extra, file));
  return [.../* @__PURE__ */ new Set([...names, ...own.fromExtras])].flatMap((needed) => site?.get(needed)?.purl ?? []).filter((purl) => purl !== own.purl);
}
function namesUnder(extra, file) {
  return (requirementsOf2(file).get(extra) ?? []).map(({ name }) => name);
}
function readSites(context) {
  const found2 = /* @__PURE__ */ new Map();
  for (const file of METADATA.flatMap((name) => context.named(name))) {
    const { folder: folder2, name, version } = locationOf3(file.path);
    if (name === void 0 || version === void 0) continue;
    const site = found2.get(folder2) ?? /* @__PURE__ */ new Map();
    const qualifiers = { vcs_url: installedCommit(file.path, context) };
    const purl = purlOf({ type: "pypi", name, version, qualifiers });
    site.set(name, { purl, file, extras: /* @__PURE__ */ new Set([ALWAYS]), fromExtras: /* @__PURE__ */ new Set() });
    found2.set(folder2, site);
  }
  for (const site of found2.values()) {
    spreadExtras(site);
    addFromExtras(site, context);
  }
  return found2;
}
function spreadExtras(site) {
  const waiting = [...site.values()].map(({ file }) => ({ file, extra: ALWAYS }));
  for (let asking = waiting.pop(); asking !== void 0; asking = waiting.pop()) {
    for (const { name, extras } of requirementsOf2(asking.file).get(asking.extra) ?? []) {
      const asked = site.get(name);
      for (const extra of extras) {
        if (asked === void 0 || asked.extras.has(extra)) continue;
        asked.extras.add(extra);
        waiting.push({ file: asked.file, extra });
      }
    }
  }
}
function addFromExtras(site, context) {
  const { needed, requirers } = needsIn2(site);
  for (const [name, [requirer, ...others]] of requirers) {
    const metadata = site.get(name)?.file.path;
    if (metadata === void 0 || needed.has(name) || others.length > 0) continue;
    if (isRequested(metadata, context) === false) requirer?.fromExtras.add(name);
  }
}
function needsIn2(site) {
  const needed = /* @__PURE__ */ new Set();
  const requirers = /* @__PURE__ */ new Map();
  for (const installed3 of site.values()) {
    for (const [extra, required2] of requirementsOf2(installed3.file)) {
      for (const { name } of required2) {
        if (installed3.extras.has(extra)) needed.add(name);
        else requirers.set(name, (requirers.get(name) ?? /* @__PURE__ */ new Set()).add(installed3));
      }
    }
  }
  return { needed, requirers };
}
function locationOf3(path) {
  const metadata = path.slice(0, path.lastIndexOf("/"));
  const slash = metadata.lastIndexOf("/");
  const [, stated, version] = INSTALLED5.exec(metadata.slice(slash + 1)) ?? [];
  return {
    folder: metadata.slice(0, Math.max(slash, 0)),
    name: stated && normalizedName(stated),
    version
  };
}

// shared/ecosystems/python/installed.ts
var installedPython = {
  wanted: { names: ["METADATA", "PKG-INFO", ...INSTALL_NOTES], suffixes: [".egg-info"] },
  wantedIn: ["image"],
  isPrimary: (path) => /(?:dist-info\/METADATA|egg-info\/PKG-INFO|\.egg-info)$/i.test(path),
  isInstallFolder: (path) => /\.(?:dist-info|egg-info)$/i.test(path),
  parse: parseMetadata
};
function folderName(path) {
  const found2 = /(?:^|\/)([^/-]+)-([^/-]+)(?:-[^/]*)?\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i.exec(
    path
  );
  const [, name, version] = found2 ?? [];
  return name === void 0 || version === void 0 ? void 0 : { name, version };
}
var FIELDS4 = /* @__PURE__ */ new Set([
  "name",
  "version",
  "license",
  "license-expression",
  "classifier"
]);
function parseMetadata(file, context) {
  const text = file.bytes.toString("utf8");
  const fields = readParagraphs(text, FIELDS4)[0]?.fields ?? /* @__PURE__ */ new Map();
  const folder2 = folderName(file.path);
  const name = fields.get("name") ?? folder2?.name ?? "";
  const version = fields.get("version") ?? folder2?.version ?? "";
  if (name === "") return { packages: [], problems: [] };
  const license = licenseOf4(text, fields);
  const dependsOn = purlsNeeded3(file, context);
  const found2 = pythonPackage(file, {
    name,
    version,
    license,
    dependsOn,
    qualifiers: { vcs_url: installedCommit(file.path, context) },
    isDirect: isRequested(file.path, context)
  });
  return { packages: [found2], problems: [] };
}
function licenseOf4(text, fields) {
  const expression = fields.get("license-expression") ?? "";
  if (expression !== "") return expression;
  const words2 = fields.get("license") ?? "";
  if (words2 !== "" && words2 !== "UNKNOWN" && !words2.includes("\n")) return words2;
  return classifiedLicense(fieldValues(text, CLASSIFIER));
}
var CLASSIFIER = "Classifier: License :: ";

// shared/ecosystems/python/lock-coverage.ts
function coveredByUvLock(lockfile, context) {
  const coverage = covered(lockfile, (table) => {
    const source = objectAt(table, "source") ?? {};
    return ["editable", "virtual", "directory"].flatMap((kind) => stringAt(source, kind) ?? []);
  });
  return { ...coverage, replaced: overriddenBeside(lockfile, context) };
}
function coveredByPoetryLock(lockfile) {
  return covered(lockfile, (table) => {
    const source = objectAt(table, "source") ?? {};
    return stringAt(source, "type") === "directory" ? [stringAt(source, "url") ?? ""] : [];
  });
}
function coveredByPdmLock(lockfile, context) {
  return { manifests: [], names: [], replaced: overriddenBeside(lockfile, context) };
}
function covered(lockfile, foldersOf4) {
  const tables = (arrayAt(readToml(lockfile), "package") ?? []).filter(isObject);
  const folders = tables.flatMap(foldersOf4);
  const manifests = folders.flatMap(
    (folder2) => FILES2.map((name) => besidePath(lockfile.path, `${folder2}/${name}`))
  );
  return { manifests, names: [] };
}
function overriddenBeside(lockfile, context) {
  const manifest2 = context.file(besidePath(lockfile.path, "pyproject.toml"));
  const tool = manifest2 === void 0 ? {} : objectAt(readToml(manifest2), "tool") ?? {};
  const stated = arrayAt(objectAt(tool, "uv") ?? {}, "override-dependencies") ?? [];
  const ofPdm = objectAt(objectAt(objectAt(tool, "pdm") ?? {}, "resolution") ?? {}, "overrides");
  const names = stated.flatMap((text) => /^\s*([\w.-]+)/.exec(String(text))?.[1] ?? []);
  return [...names, ...Object.keys(ofPdm ?? {})];
}
var FILES2 = ["pyproject.toml", "setup.cfg", "setup.py"];

// shared/ecosystems/python/locked.ts
function lockedTables(file, lockfile, key) {
  const tables = arrayAt(lockfile, key) ?? [];
  if (lockfile[key] !== void 0 && !Array.isArray(lockfile[key])) {
    throw unread(file, { text: key }, "regenerate the lockfile");
  }
  const lines = tableLines(file, `[[${key}]]`);
  const areSure = lines.length === tables.length;
  return tables.map((table, index) => [
    objectEntry(file, table, { text: `${key}[${index}]` }),
    areSure ? lines[index] : void 0
  ]);
}
function packagesOfLock(file, context, locked3, roots2) {
  const keys = keysByName(locked3);
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const one of locked3) {
    try {
      addNode(nodes, keyOf7(one), nodeOf7(file, one, keys));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const project = projectBeside(file, context);
  const packages = packagesOfGraph(nodes, rootsOf4(roots2 ?? project, keys));
  const runtime2 = new Set(project?.runtime ?? []);
  const named = withNamedAtRuntime(packages, runtime2, ({ name }) => normalizedName(name));
  return { packages: named, problems };
}
function addNode(nodes, key, node) {
  const known15 = nodes.get(key);
  if (known15 === void 0) nodes.set(key, node);
  else nodes.set(key, { found: known15.found, needs: [...known15.needs, ...node.needs] });
}
function nodeOf7(file, { needs, vcsUrl: vcsUrl2, archives = [], ...facts }, keys) {
  requireSame(file, facts, archives);
  if (facts.version === "" && vcsUrl2 === void 0 && facts.name !== "") {
    const message = `${facts.name} has no version. Fix: regenerate the lockfile`;
    throw new DataError("malformed", message, { path: file.path, line: facts.line });
  }
  const found2 = pythonPackage(file, { ...facts, qualifiers: { vcs_url: vcsUrl2 } });
  const key = keyOf7(facts);
  return {
    found: found2,
    needs: needs.flatMap((name) => keys.get(name) ?? []).filter((need) => need !== key)
  };
}
function keyOf7({ name, version }) {
  return `${normalizedName(name)}@${version}`;
}
function keysByName(locked3) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked3) {
    const name = normalizedName(one.name);
    const known15 = keys.get(name);
    if (known15 === void 0) keys.set(name, [keyOf7(one)]);
    else if (!known15.includes(keyOf7(one))) known15.push(keyOf7(one));
    keys.set(keyOf7(one), [keyOf7(one)]);
  }
  return keys;
}
function rootsOf4(names, keys) {
  if (names === void 0) return void 0;
  const keysOf4 = (some) => [...some].flatMap((name) => keys.get(name) ?? []);
  return { runtime: keysOf4(names.runtime), development: keysOf4(names.development) };
}
function onlyHash(files) {
  const [first, ...others] = files ?? [];
  if (!isObject(first) || others.length > 0) return void 0;
  const stated = stringAt(first, "hash") ?? statedSha256(objectAt(first, "hashes"));
  const value = stated?.startsWith("sha256:") === true ? stated.slice("sha256:".length) : void 0;
  return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function statedSha256(hashes) {
  const value = hashes === void 0 ? void 0 : stringAt(hashes, "sha256");
  return value === void 0 ? void 0 : `sha256:${value}`;
}

// shared/ecosystems/python/pdm-lock.ts
var pdmLock = {
  role: "lockfile",
  wanted: { names: ["pdm.lock", ...NAMING_FILES] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pdm.lock",
  parse: parsePdmLock
};
function parsePdmLock(file, context) {
  const lockfile = readToml(file);
  if (!Object.hasOwn(lockfile, "metadata")) {
    throw notALockfile(file, "[metadata] table", "run `pdm lock`");
  }
  const locked3 = lockedTables(file, lockfile, "package").filter(([table]) => !isOwn4(file, table, context)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf9(table),
    needs: (arrayAt(table, "dependencies") ?? []).map(
      (item) => requirementName(scalarText(item))
    ),
    hashes: onlyHash(arrayAt(table, "files")),
    downloadUrl: stringAt(table, "git") ?? stringAt(table, "url"),
    vcsUrl: vcsUrl(stringAt(table, "git"), stringAt(table, "revision")),
    archives: [
      ...LOCATIONS.flatMap((key) => stringAt(table, key) ?? []),
      ...archivesIn(arrayAt(table, "files") ?? [])
    ]
  }));
  return packagesOfLock(file, context, locked3);
}
var LOCATIONS = ["git", "hg", "svn", "bzr", "url", "path"];
function isOwn4(file, table, context) {
  const [location, ...others] = LOCATIONS.filter((key) => Object.hasOwn(table, key));
  if (location !== "path" || others.length > 0) return false;
  return isOwnProject(file, stringAt(table, "path"), stringAt(table, "name") ?? "", context);
}
function scopeOf9(table) {
  const groups = arrayAt(table, "groups") ?? [];
  if (groups.includes("default")) return "runtime";
  return groups.length > 0 && groups.every((group) => group === "dev") ? "development" : "unknown";
}

// shared/ecosystems/python/pipfile.ts
var pipfile = (locks) => manifestFormat(
  { wanted: { names: ["Pipfile"] } },
  { ecosystem: "PyPI", manifests: ["Pipfile"], locks, note: "" },
  readPipfile
);
var SETTINGS2 = /* @__PURE__ */ new Set(["source", "requires", "pipenv", "scripts"]);
function readPipfile(file, context) {
  const categories = Object.entries(readToml(file)).filter(([key]) => !SETTINGS2.has(key));
  const dependencies = categories.flatMap(
    ([category, table]) => Object.entries(isObject(table) ? table : {}).flatMap(([name, value]) => {
      const isConditional = hasCondition(value);
      const facts = { isDevelopment: category !== "packages", isConditional };
      const path = isObject(value) ? stringAt(value, "path") : void 0;
      if (path !== void 0) return atPath(file, name, path, facts, context);
      const stated = isObject(value) ? stringAt(value, "version") : value;
      const range = typeof stated === "string" ? stated : "";
      const clause = range.startsWith("=") ? range : "";
      return dependencyOf9(file, `${name}${clause}`, { ...facts, range });
    })
  );
  return { dependencies, fix: "commit Pipfile.lock (pipenv lock)" };
}

// shared/ecosystems/python/pipfile-lock.ts
var pipfileLock = {
  role: "lockfile",
  wanted: { names: ["Pipfile.lock", "Pipfile", ...NAMING_FILES] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "Pipfile.lock",
  parse: parsePipfileLock
};
var SCOPES = /* @__PURE__ */ new Map([
  ["default", "runtime"],
  ["develop", "development"]
]);
var METADATA2 = "_meta";
function parsePipfileLock(file, context) {
  const text = file.bytes.toString("utf8");
  const lockfile = readJsonObject(file, text);
  if (objectAt(lockfile, METADATA2) === void 0) {
    throw notALockfile(file, `${METADATA2} object`, "run `pipenv lock`");
  }
  const lines = jsonLines(text, (path) => path.length < 2);
  const tables = tablesOfPipfile(file, context);
  const direct = tables && new Set([...tables.values()].flatMap(namesOf2));
  const read2 = parseEach(entriesOf5(file, lockfile), ({ category, name, value }) => {
    const line = lineAt(lines, category, name);
    const entry = typeof value === "string" ? { version: value } : objectEntry(file, value, { text: name, line });
    if (isOwn5(file, entry, name, context)) return void 0;
    return lockedPackage5(file, entry, {
      name,
      line,
      scope: SCOPES.get(category) ?? "unknown",
      isDirect: direct?.has(normalizedName(name))
    });
  });
  const runtime2 = new Set(namesOf2(tables?.get("packages") ?? {}));
  const packages = withNamedAtRuntime(read2.packages, runtime2, ({ name }) => normalizedName(name));
  return { ...read2, packages };
}
function entriesOf5(file, lockfile) {
  const categories = Object.keys(lockfile).filter((category) => category !== METADATA2);
  return categories.flatMap((category) => {
    const entries = objectEntry(file, lockfile[category], { text: category });
    return Object.entries(entries).map(([name, value]) => ({ category, name, value }));
  });
}
var LOCATIONS2 = ["git", "hg", "svn", "bzr", "file"];
function isOwn5(file, entry, name, context) {
  if (LOCATIONS2.some((location) => Object.hasOwn(entry, location))) return false;
  return isOwnProject(file, stringAt(entry, "path"), name, context);
}
var EXACT4 = /^={2,3}\s*([^\s*,;]+)$/;
function lockedPackage5(file, entry, facts) {
  const git = stringAt(entry, "git");
  const vcs = vcsUrl(git, stringAt(entry, "ref"));
  const location = git === void 0 ? stringAt(entry, "file") ?? stringAt(entry, "path") : void 0;
  const stated = EXACT4.exec(stringAt(entry, "version") ?? "")?.[1];
  const version = (location === void 0 ? void 0 : archiveName(location)?.version) ?? stated ?? "";
  requireSame(
    file,
    { ...facts, version: stated ?? version },
    location === void 0 ? [] : [location]
  );
  const isOther = ["hg", "svn", "bzr"].some((key) => Object.hasOwn(entry, key));
  if (isOther || version === "" && vcs === void 0) {
    throw unread(file, { text: facts.name, line: facts.line }, "run `pipenv lock`");
  }
  return pythonPackage(file, {
    ...facts,
    version,
    qualifiers: { vcs_url: vcs },
    hashes: onlyHash((arrayAt(entry, "hashes") ?? []).map((hash) => ({ hash }))),
    downloadUrl: git ?? stringAt(entry, "file")
  });
}
function namesOf2(table) {
  return Object.keys(table).map(normalizedName);
}
function tablesOfPipfile(file, context) {
  const pipfile2 = context.file(besidePath(file.path, "Pipfile"));
  if (pipfile2 === void 0) return void 0;
  try {
    const categories = Object.entries(readToml(pipfile2)).filter(([key]) => !SETTINGS3.has(key));
    return new Map(categories.flatMap(([key, table]) => isObject(table) ? [[key, table]] : []));
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
var SETTINGS3 = /* @__PURE__ */ new Set(["source", "requires", "pipenv", "scripts"]);

// shared/ecosystems/python/poetry-lock.ts
var poetryLock = {
  role: "lockfile",
  wanted: { names: ["poetry.lock", ...NAMING_FILES] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "poetry.lock",
  parse: parsePoetryLock
};
function parsePoetryLock(file, context) {
  const lockfile = readToml(file);
  if (!["metadata", "package"].some((key) => Object.hasOwn(lockfile, key))) {
    throw notALockfile(file, "[metadata] table", "run `poetry lock`");
  }
  const locked3 = lockedTables(file, lockfile, "package").filter(([table]) => !isOwn6(file, table, context)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf10(table),
    needs: Object.keys(objectAt(table, "dependencies") ?? {}).map(normalizedName),
    hashes: onlyHash(arrayAt(table, "files")),
    ...locationOf4(table)
  }));
  return packagesOfLock(file, context, locked3);
}
function isOwn6(file, table, context) {
  if (typeOfSource(table) !== "directory") return false;
  const folder2 = stringAt(objectAt(table, "source") ?? {}, "url");
  return isOwnProject(file, folder2, stringAt(table, "name") ?? "", context);
}
function typeOfSource(table) {
  return stringAt(objectAt(table, "source") ?? {}, "type");
}
function locationOf4(table) {
  const source = objectAt(table, "source") ?? {};
  const type = typeOfSource(table);
  const url = type === "legacy" ? void 0 : stringAt(source, "url");
  const commit = type === "git" ? stringAt(source, "resolved_reference") : void 0;
  const archives = type === "url" || type === "file" ? [url ?? ""] : [];
  return { downloadUrl: url, vcsUrl: vcsUrl(url, commit), archives };
}
function scopeOf10(table) {
  const category = stringAt(table, "category");
  const groups = arrayAt(table, "groups") ?? (category === void 0 ? [] : [category]);
  if (groups.length === 0) return "unknown";
  return groups.includes("main") ? "runtime" : "development";
}

// shared/ecosystems/python/pylock.ts
var pylock = {
  role: "lockfile",
  wanted: { names: ["pylock.toml", ...NAMING_FILES], suffixes: [".toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => /^pylock\.(?:[^.]+\.)?toml$/.test(baseName(path)),
  parse: parsePylock
};
function parsePylock(file, context) {
  const lockfile = readToml(file);
  if (stringAt(lockfile, "lock-version") === void 0) {
    throw notALockfile(
      file,
      "lock-version",
      "regenerate the lockfile with the tool that created the file"
    );
  }
  const locked3 = lockedTables(file, lockfile, "packages").filter(([table, line]) => !isOwn7(file, table, line, context)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? versionOf5(table),
    line,
    scope: "unknown",
    needs: (arrayAt(table, "dependencies") ?? []).filter(isObject).map((dependency) => normalizedName(stringAt(dependency, "name") ?? "")),
    hashes: onlyHash(
      [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
    ),
    ...locationOf5(table),
    archives: archivesOf(table)
  }));
  return packagesOfLock(file, context, locked3);
}
function isOwn7(file, table, line, context) {
  const folder2 = objectAt(table, "directory");
  if (folder2 === void 0) return false;
  const name = stringAt(table, "name") ?? "";
  const other = ["vcs", "archive", "sdist", "wheels"].find((key) => Object.hasOwn(table, key));
  if (other === void 0) return isOwnProject(file, stringAt(folder2, "path"), name, context);
  const message = `${name} is both a directory and ${other}. Fix: regenerate the lockfile`;
  throw new DataError("contradiction", message, { path: file.path, line });
}
function archivesOf(table) {
  const files = [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")];
  return archivesIn([...files, objectAt(table, "archive")]);
}
function versionOf5(table) {
  const [location = ""] = archivesIn([objectAt(table, "archive")]);
  return archiveName(location)?.version ?? "";
}
function locationOf5(table) {
  const vcs = objectAt(table, "vcs") ?? {};
  const url = stringAt(vcs, "url");
  return {
    downloadUrl: url ?? stringAt(objectAt(table, "archive") ?? {}, "url"),
    vcsUrl: vcsUrl(
      url === void 0 ? void 0 : `${stringAt(vcs, "type") ?? "git"}+${url}`,
      stringAt(vcs, "commit-id")
    )
  };
}

// shared/ecosystems/python/listed-file.ts
function dependenciesIn2(manifest2, path, context, facts = {}) {
  const file = context.file(besidePath(manifest2.path, path));
  const unread5 = [{ name: `file: ${path.slice(0, SHOWN9)}`, isDevelopment: false }];
  if (file === void 0) return unread5;
  if (requirements.isPrimary?.(file.path) === true) return [];
  try {
    const { stated, problems } = readRequirements(file, context);
    const listed = stated.map(({ requirement: requirement2, line, isConstraint: isConstraint2, file: origin }) => {
      if (requirement2.kind === "unpinned") {
        const { name, range, isConditional } = requirement2;
        return { ...facts, name, isDevelopment: false, range, isConditional };
      }
      if (requirement2.kind !== "pinned") return { name: `line ${line}`, isDevelopment: false };
      const exact = isConstraint2 ? void 0 : pinnedPackage(origin, requirement2, { line, scope: "runtime", isDirect: true });
      return {
        ...facts,
        name: requirement2.name,
        isDevelopment: false,
        exact,
        isConditional: requirement2.isConditional
      };
    });
    return problems.length > 0 ? [...listed, ...unread5] : listed;
  } catch (error) {
    if (error instanceof DataError) return unread5;
    throw error;
  }
}
var SHOWN9 = 200;

// shared/ecosystems/python/pyproject-tools.ts
function dependenciesOfTools(file, tool) {
  const flit = objectAt(objectAt(tool, "flit") ?? {}, "metadata") ?? {};
  return [
    ...textsAt(flit, "requires").flatMap((one) => dependencyOf9(file, one)),
    ...textsAt(flit, "dev-requires").flatMap((one) => dependencyOf9(file, one, DEVELOPMENT5)),
    ...listsIn(objectAt(flit, "requires-extra")).flatMap(
      (one) => dependencyOf9(file, one, { isOptional: true })
    ),
    ...dependenciesOfHatch(file, objectAt(tool, "hatch") ?? {})
  ];
}
var DEVELOPMENT5 = { isDevelopment: true };
function dependenciesOfHatch(file, hatch) {
  const environments = Object.values(objectAt(hatch, "envs") ?? {}).filter(isObject);
  return environments.flatMap(
    (environment) => ["dependencies", "extra-dependencies"].flatMap((key) => textsAt(environment, key)).flatMap((one) => dependencyOf9(file, one, DEVELOPMENT5))
  );
}
var READ = /* @__PURE__ */ new Set(["poetry", "pixi"]);
var LIST2 = /(?:requires|requirements|dependencies|deps|packages)$/;
var MAX_DEPTH11 = 12;
function pinnedByTools(file, tool) {
  const tables = Object.entries(tool).filter(([name]) => !READ.has(name));
  const texts = tables.flatMap(([, table]) => requirementsIn2(table, 0, false));
  return buildPackages2(file, [...new Set(texts)].filter(isPinned));
}
function requirementsIn2(value, depth, isList) {
  if (typeof value === "string") return isList ? [value] : [];
  if (depth > MAX_DEPTH11) return [];
  if (Array.isArray(value)) return value.flatMap((one) => requirementsIn2(one, depth + 1, isList));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(
    ([key, one]) => requirementsIn2(one, depth + 1, isList || LIST2.test(key))
  );
}
function listsIn(groups) {
  return Object.keys(groups ?? {}).flatMap((key) => textsAt(groups ?? {}, key));
}
function textsAt(holder, key) {
  return (arrayAt(holder, key) ?? []).filter((value) => typeof value === "string");
}

// shared/ecosystems/python/pyproject-manifest.ts
var pyproject = (locks) => withManifest(
  {
    role: "manifest",
    wanted: { names: ["pyproject.toml"] },
    wantedIn: ["directory", "file"],
    parse: buildOfPyproject
  },
  {
    ecosystem: "PyPI",
    manifests: ["pyproject.toml"],
    locks,
    note: "A lockfile can omit extras. A requirements file in the same folder covers the dependencies that it pins."
  },
  (_, file, context) => readPyproject(file, context)
);
function buildOfPyproject(file) {
  const document = readToml(file);
  const build = objectAt(document, "build-system") ?? {};
  const packages = [
    ...buildPackages2(file, textsOf(arrayAt(build, "requires"))),
    ...pinnedByTools(file, objectAt(document, "tool") ?? {})
  ];
  return { packages, problems: [] };
}
function readPyproject(file, context) {
  const document = readToml(file);
  const project = objectAt(document, "project") ?? {};
  const tool = objectAt(document, "tool") ?? {};
  const poetry = objectAt(tool, "poetry") ?? {};
  const name = stringAt(project, "name") ?? stringAt(poetry, "name");
  const own = name === void 0 ? void 0 : normalizedName(name);
  const local = localNames(file, tool, context);
  const dependencies = [
    ...ofList(file, withoutLocal2(arrayAt(project, "dependencies"), local), {}, context),
    ...ofLists(
      file,
      objectAt(project, "optional-dependencies"),
      { isOptional: true },
      local,
      context
    ),
    ...ofDynamic(file, tool, context),
    ...ofPoetry(file, poetry, context),
    ...dependenciesOfTools(file, tool),
    ...ofLists(file, objectAt(document, "dependency-groups"), DEVELOPMENT6, local, context),
    ...ofLists(
      file,
      objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies"),
      DEVELOPMENT6,
      local,
      context
    ),
    ...ofList(
      file,
      withoutLocal2(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies"), local),
      DEVELOPMENT6,
      context
    )
  ];
  return {
    name,
    dependencies: dependencies.filter((one) => normalizedName(one.name) !== own),
    isProgram: DYNAMIC.some((key) => (arrayAt(project, "dynamic") ?? []).includes(key)),
    fix: fixOf2(tool)
  };
}
var DEVELOPMENT6 = { isDevelopment: true };
var DYNAMIC = ["dependencies", "optional-dependencies"];
function localNames(file, tool, context) {
  const sources = objectAt(objectAt(tool, "uv") ?? {}, "sources") ?? {};
  const local = Object.keys(sources).filter((name) => {
    const source = objectAt(sources, name) ?? {};
    if (Object.hasOwn(source, "marker")) return false;
    if (source["workspace"] === true) return isMember(name, context);
    return isOwnProject(file, stringAt(source, "path"), name, context);
  });
  return new Set(local.map(normalizedName));
}
function withoutLocal2(requirements2, local) {
  return requirements2?.filter((text) => {
    const name = typeof text === "string" ? BARE.exec(text)?.[1] : void 0;
    return name === void 0 || !local.has(normalizedName(name));
  });
}
var BARE = /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?(?:;|$)/;
function ofDynamic(file, tool, context) {
  const dynamic = objectAt(objectAt(tool, "setuptools") ?? {}, "dynamic") ?? {};
  const extras = Object.values(objectAt(dynamic, "optional-dependencies") ?? {}).filter(isObject);
  return [
    ...filesOf(objectAt(dynamic, "dependencies") ?? {}).flatMap(
      (path) => dependenciesIn2(file, path, context)
    ),
    ...extras.flatMap(filesOf).flatMap((path) => dependenciesIn2(file, path, context, { isOptional: true }))
  ];
}
function filesOf(directive2) {
  return textsOf(arrayAt(directive2, "file") ?? [directive2["file"]]);
}
function textsOf(values) {
  return (values ?? []).filter((value) => typeof value === "string");
}
function ofLists(file, groups, facts, local, context) {
  return Object.values(groups ?? {}).flatMap(
    (group) => Array.isArray(group) ? ofList(file, withoutLocal2(group, local), facts, context) : []
  );
}
function ofList(file, requirements2, facts, context) {
  return (requirements2 ?? []).flatMap((text) => {
    if (typeof text !== "string") return [];
    const editable = /^-e\s+|^--editable[\s=]+/.exec(text)?.[0] ?? "";
    const stated = text.slice(editable.length);
    if (/^file:/.test(stated)) return [];
    const [, name, folder2] = IN_PROJECT.exec(stated) ?? [];
    if (name === void 0) return dependencyOf9(file, stated, facts);
    return isOwnProject(file, folder2, name, context) ? [] : dependencyOf9(file, name, facts);
  });
}
var IN_PROJECT = /^\s*([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*file:\/\/\/\$\{PROJECT_ROOT\}\/([\w./-]+)\s*(?:;.*)?$/;
function ofPoetry(file, poetry, context) {
  const groups = Object.values(objectAt(poetry, "group") ?? {}).filter(isObject);
  return [
    ...ofTable(file, objectAt(poetry, "dependencies"), {}, context),
    ...ofTable(file, objectAt(poetry, "dev-dependencies"), DEVELOPMENT6, context),
    ...ofTable(file, objectAt(poetry, "requires-plugins"), DEVELOPMENT6, context),
    ...groups.flatMap(
      (group) => ofTable(file, objectAt(group, "dependencies"), DEVELOPMENT6, context)
    )
  ];
}
function ofTable(file, table, facts, context) {
  return Object.entries(table ?? {}).flatMap(([name, value]) => {
    const choices = Array.isArray(value) ? value : [value];
    return name === "python" ? [] : choices.flatMap((choice) => ofChoice(file, name, choice, facts, context));
  });
}
function ofChoice(file, name, choice, facts, context) {
  const isOptional = isObject(choice) && choice["optional"] === true;
  const isConditional = hasCondition(choice);
  const all = { ...facts, isConditional, ...isOptional && { isOptional } };
  const path = isObject(choice) ? stringAt(choice, "path") : void 0;
  if (path !== void 0) return atPath(file, name, path, all, context);
  const stated = isObject(choice) ? stringAt(choice, "version") : choice;
  const version = typeof stated === "string" ? stated.trim() : "";
  const isExact = /^(?:={1,3}\s*)?\d[\w.+!-]*$/.test(version);
  const clause = isExact ? `==${version.replace(/^=+\s*/, "")}` : "";
  return dependencyOf9(file, `${name}${clause}`, { ...all, range: version });
}
function fixOf2(tool) {
  if (objectAt(tool, "poetry") !== void 0) return "commit poetry.lock (poetry lock)";
  if (objectAt(tool, "pdm") !== void 0) return "commit pdm.lock (pdm lock)";
  return PYTHON_FIX;
}

// shared/ecosystems/python/requirements-in.ts
var requirementsIn3 = (locks) => manifestFormat(
  {
    wanted: { suffixes: [".in"] },
    isPrimary: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]*)\.in$/.test(path)
  },
  {
    ecosystem: "PyPI",
    manifests: ["requirements.in"],
    locks,
    note: "The pinned requirements.txt in the same folder covers this file, and all files that this file includes with `-r`."
  },
  readIn
);
function readIn(file, context) {
  const { stated } = readRequirements(file, context);
  const own = stated.filter((one) => one.file.path === file.path && !one.isConstraint);
  const dependencies = own.flatMap(({ requirement: requirement2, line }) => {
    if (requirement2.kind === "unpinned") {
      const { name, range, isConditional } = requirement2;
      return [{ name, isDevelopment: false, range, isConditional }];
    }
    if (requirement2.kind === "unclear") return [{ name: `line ${line}`, isDevelopment: false }];
    if (requirement2.kind !== "pinned") return [];
    const exact = pinnedPackage(file, requirement2, { line, scope: "runtime", isDirect: true });
    return [{ name: requirement2.name, isDevelopment: false, exact }];
  });
  const includes = new Set(
    stated.filter(({ isConstraint: isConstraint2 }) => !isConstraint2).map((one) => one.file.path)
  );
  includes.delete(file.path);
  const output = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.in$/, ".txt");
  return { dependencies, includes: [...includes], fix: `commit ${output} (pip-compile)` };
}

// shared/ecosystems/python/python-tokens.ts
var SPACE3 = /(?:[ \t\f]|\\(?:\r\n|\r|\n)|#[^\r\n]*)+/y;
var LINE_END2 = /\r\n|\r|\n/y;
var OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y;
var WORD3 = /[\p{L}\p{N}_]+/uy;
function pythonTokens(text) {
  const tokens = [];
  let at = matchAt2(SPACE3, text, 0)?.[0].length ?? 0;
  while (at < text.length) {
    const opening = matchAt2(OPENING, text, at);
    const read2 = opening === void 0 ? wordAt2(text, at) : textAt2(text, at, opening);
    if (read2 === void 0) return void 0;
    tokens.push(read2.token);
    at = read2.end + (matchAt2(SPACE3, text, read2.end)?.[0].length ?? 0);
  }
  return tokens;
}
function textAt2(text, at, opening) {
  const [start, prefix = "", quote = ""] = opening;
  const value = textFrom(text, at + start.length, quote);
  if (value === void 0 || /f|t/i.test(prefix) && !isBalanced(value)) return void 0;
  const isPlain2 = /^[ru]?$/i.test(prefix) && !value.includes("\\");
  const end = at + start.length + value.length + quote.length;
  return { token: { kind: "text", value, isPlain: isPlain2 }, end };
}
function wordAt2(text, at) {
  const word = matchAt2(WORD3, text, at)?.[0];
  if (word !== void 0) {
    const value2 = word.normalize("NFKC");
    return { token: { kind: "name", value: value2, isPlain: false }, end: at + word.length };
  }
  const lineEnd = matchAt2(LINE_END2, text, at)?.[0];
  const value = lineEnd === void 0 ? text.charAt(at) : "\n";
  return { token: { kind: "mark", value, isPlain: false }, end: at + (lineEnd?.length ?? 1) };
}
function matchAt2(pattern, text, at) {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text) ?? void 0;
}
function textFrom(text, start, quote) {
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (text.startsWith(quote, at)) return text.slice(start, at);
    else if (quote.length === 1 && /[\r\n]/.test(char)) return void 0;
  }
  return void 0;
}
function isBalanced(value) {
  return value.split("{").length === value.split("}").length;
}

// shared/ecosystems/python/setup-program.ts
var KEYS2 = ["install_requires", "extras_require", "setup_requires", "tests_require"];
function readSetupProgram(program) {
  const texts = {
    install_requires: [],
    extras_require: [],
    setup_requires: [],
    tests_require: []
  };
  const tokens = pythonTokens(program);
  if (tokens === void 0) return { texts, isSettled: false };
  const code = tokens.filter(({ kind, value }) => kind !== "mark" || value !== "\n");
  let isPlain2 = true;
  for (const [at, { value }] of code.entries()) {
    const key = KEYS2.find((one) => value.includes(one));
    if (key === void 0) continue;
    const literal = isMark2(code[at + 1], "=") ? literalAt(code, at + 2) : void 0;
    const next = code[literal?.end ?? code.length];
    texts[key].push(...literal?.texts ?? []);
    if (value !== key || !(isMark2(next, ",") || isMark2(next, ")"))) isPlain2 = false;
  }
  return { texts, isSettled: code.length === 0 || isPlain2 && callsSetupOnce(tokens) };
}
var CLOSING = { "[": "]", "(": ")", "{": "}" };
function literalAt(code, start, depth = 0) {
  const first = code[start];
  if (first?.kind === "text") {
    return first.isPlain ? { texts: first.value.split(/[\r\n]+/), end: start + 1 } : void 0;
  }
  const closing = first?.kind === "mark" ? CLOSING[first.value] : void 0;
  if (closing === void 0 || depth > MAX_DEPTH12) return void 0;
  const texts = [];
  let at = start + 1;
  while (!isMark2(code[at], closing)) {
    const item = literalAt(code, closing === "}" ? afterKey(code, at) : at, depth + 1);
    if (item === void 0 || !isMark2(code[item.end], ",", closing)) return void 0;
    texts.push(...item.texts);
    at = isMark2(code[item.end], ",") ? item.end + 1 : item.end;
  }
  return { texts: texts.filter((text) => text.trim() !== ""), end: at + 1 };
}
function afterKey(code, at) {
  return code[at]?.kind === "text" && isMark2(code[at + 1], ":") ? at + 2 : code.length;
}
var MAX_DEPTH12 = 2;
function callsSetupOnce(tokens) {
  const imported = importedSetups(tokens);
  const mentions = [...tokens.keys()].filter(
    (at) => isName2(tokens[at], "setup") && !imported.has(at)
  );
  const [call = -1] = mentions;
  if (mentions.length !== 1 || !isMark2(tokens[call + 1], "(")) return false;
  const isOfModule = isMark2(tokens[call - 1], ".") && modules(tokens, call - 2);
  const isImported = imported.size > 0 && isMark2(tokens[call - 1] ?? NEW_LINE, "\n", ";", ":");
  return (isOfModule || isImported) && !hasSpread(tokens, call + 1);
}
var NEW_LINE = { kind: "mark", value: "\n", isPlain: false };
function modules(tokens, at) {
  return isName2(tokens[at], "setuptools") && !isMark2(tokens[at - 1], ".") && tokens.some(
    (one, index) => isName2(one, "setuptools") && /^(?:import|,)$/.test(tokens[index - 1]?.value ?? "")
  ) && !tokens.some((one, index) => isName2(one, "setuptools") && isName2(tokens[index - 1], "as"));
}
function importedSetups(tokens) {
  const starts = [...tokens.keys()].filter((at) => isName2(tokens[at], "from"));
  return new Set(starts.flatMap((start) => setupsImportedAt(tokens, start)));
}
function setupsImportedAt(tokens, start) {
  const names = MODULES.find(
    (words2) => words2.every((word, index) => tokens[start + 1 + index]?.value === word)
  );
  if (names === void 0) return [];
  const found2 = [];
  const first = start + 1 + names.length;
  const ends = isMark2(tokens[first], "(") ? [")"] : ["\n", ";"];
  for (let at = first; at < tokens.length && !isMark2(tokens[at], ...ends); at++) {
    const isRenamed = isName2(tokens[at - 1], "as") || isName2(tokens[at + 1], "as");
    if (isName2(tokens[at], "setup") && !isRenamed) found2.push(at);
  }
  return found2;
}
var MODULES = [
  ["setuptools", "import"],
  ["distutils", ".", "core", "import"]
];
function hasSpread(tokens, open) {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isMark2(tokens[at], "(", "[", "{")) depth++;
    else if (isMark2(tokens[at], ")", "]", "}")) depth--;
    else if (isMark2(tokens[at], "*") && isMark2(tokens[at + 1], "*")) return true;
    if (depth === 0) return false;
  }
  return true;
}
function isMark2(token, ...values) {
  return token?.kind === "mark" && values.includes(token.value);
}
function isName2(token, ...values) {
  return token?.kind === "name" && values.includes(token.value);
}

// shared/ecosystems/python/setup-manifest.ts
var setupPy = (locks) => withManifest(
  { ...MANIFEST7, wanted: { names: ["setup.py"] }, parse: buildOfSetupPy },
  {
    ecosystem: "PyPI",
    manifests: ["setup.py"],
    locks,
    note: "The file is a program. If it does not call `setup` exactly once with plain lists, a lockfile in the same folder must have at least one package."
  },
  (_, file) => readSetupPy(file)
);
var setupCfg = (locks) => withManifest(
  { ...MANIFEST7, wanted: { names: ["setup.cfg"] }, parse: buildOfSetupCfg },
  { ecosystem: "PyPI", manifests: ["setup.cfg"], locks, note: "" },
  (_, file, context) => readSetupCfg(file, context)
);
var MANIFEST7 = { role: "manifest", wantedIn: ["directory", "file"] };
var MAX_LENGTH14 = 1024 * 1024;
function programOf(file) {
  const text = requirementsText(file);
  if (text.replaceAll(/#.*$/gm, "").trim() !== "" && !/setup|distutils|pbr|skbuild/.test(text)) {
    throw notALockfile(file, "call to setup", "call setup, or write a pyproject.toml");
  }
  return readSetupProgram(text.length > MAX_LENGTH14 ? '"' : text);
}
function readSetupPy(file) {
  const { texts, isSettled } = programOf(file);
  return {
    dependencies: [
      ...texts.install_requires.flatMap((one) => dependencyOf9(file, one)),
      ...texts.extras_require.flatMap((one) => dependencyOf9(file, one, { isOptional: true }))
    ],
    isProgram: !isSettled,
    fix: PYTHON_FIX
  };
}
function buildOfSetupPy(file) {
  const { setup_requires: setup, tests_require: tests } = programOf(file).texts;
  return { packages: buildPackages2(file, [...setup, ...tests]), problems: [] };
}
function readSetupCfg(file, context) {
  const dependencies = readSettings(file).flatMap((setting) => {
    const isOptional = setting.section === "options.extras_require";
    const isRead = setting.section === "options" && setting.key === "install_requires";
    if (!isRead && !isOptional) return [];
    const facts = isOptional ? { isOptional } : {};
    const files = filesIn(setting);
    return files === void 0 ? requirementsIn(setting).flatMap((one) => dependencyOf9(file, one, facts)) : files.flatMap((path) => dependenciesIn2(file, path, context, facts));
  });
  return { dependencies, fix: PYTHON_FIX };
}
function buildOfSetupCfg(file) {
  const settings = readSettings(file).filter(
    ({ section, key }) => section === "options" && /^(?:setup_requires|tests_require)$/.test(key)
  );
  return { packages: buildPackages2(file, settings.flatMap(requirementsIn)), problems: [] };
}

// shared/ecosystems/python/tool-files.ts
var toolFile = {
  role: "manifest",
  wanted: { names: ["tox.ini", "flit.ini", "tox.toml", "hatch.toml", "uv.toml", "noxfile.py"] },
  wantedIn: ["directory", "file"],
  parse: parseToolFile
};
function parseToolFile(file, context) {
  const name = baseName(file.path);
  if (name.endsWith(".ini")) return parseSettings(file, context);
  if (name.endsWith(".toml")) {
    return { packages: pinnedByTools(file, { [name]: readToml(file) }), problems: [] };
  }
  return parseProgram(file);
}
var LIST3 = /^(?:deps|requires|dev_requires|requires_extra|constrain_package_deps)$/;
function parseSettings(file, context) {
  const lines = readSettings(file).filter(({ key }) => LIST3.test(key)).flatMap(requirementsIn).map((line) => line.replace(/^[\w.{},!-]+:\s+/, ""));
  const included = lines.flatMap((line) => {
    const { included: files, constraints } = readLine(line.replaceAll("{toxinidir}/", ""));
    return [...files, ...constraints];
  });
  return {
    packages: buildPackages2(file, lines.filter(isPinned)),
    problems: included.flatMap((path) => missing(file, path, context))
  };
}
function missing(file, path, context) {
  const inside = insidePath(file.path, path);
  const isThere = inside !== void 0 && context.file(inside) !== void 0;
  if (isThere || /[{$]/.test(path) || context.sourceKind === "file") return [];
  const message = `the included file ${path.slice(0, 100)} was not read. Fix: rename the file to requirements.txt`;
  return [{ code: "not-found", message, path: file.path }];
}
function parseProgram(file) {
  const text = file.bytes.toString("utf8");
  const tokens = pythonTokens(text);
  if (tokens === void 0) {
    throw new DataError("malformed", "a string is not closed. Fix: close the string", {
      path: file.path
    });
  }
  if (!/\bnox\b/.test(text)) {
    throw notALockfile(file, "nox session", "define a session as in the nox documentation");
  }
  const texts = tokens.flatMap(({ kind, value }) => kind === "text" ? value : []);
  return { packages: buildPackages2(file, texts.filter(isPinned)), problems: [] };
}

// shared/ecosystems/python/uv-lock.ts
var uvLock = {
  role: "lockfile",
  wanted: { names: ["uv.lock", ...NAMING_FILES] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith("uv.lock"),
  parse: parseUvLock
};
function parseUvLock(file, context) {
  const lockfile = readToml(file);
  requireVersion(file, lockfile);
  const tables = ARRAYS.flatMap((key) => lockedTables(file, lockfile, key));
  const extras = extrasNeeded(tables.map(([table]) => table));
  const projects2 = tables.map(([table]) => table).filter(isProject3);
  const locked3 = tables.filter(([table]) => !(isProject3(table) && isOwn8(file, table, context))).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: "unknown",
    needs: [...namesIn8(arrayAt(table, "dependencies")), ...extras(table)],
    hashes: onlyHash(
      [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
    ),
    ...locationOf6(objectAt(table, "source") ?? {}),
    archives: archivesOf2(table)
  }));
  return packagesOfLock(file, context, locked3, projects2.length === 0 ? void 0 : roots(projects2));
}
var ARRAYS = ["package", "distribution"];
var VERSION7 = 1;
function requireVersion(file, lockfile) {
  const version = lockfile["version"];
  if (version === VERSION7) return;
  if (version === void 0) throw notALockfile(file, "version", "run `uv lock`");
  const message = `the version of uv.lock is not ${VERSION7}. Fix: run \`uv lock\``;
  throw new DataError("unsupported-version", message, { path: file.path });
}
var FOLDERS2 = ["directory", "editable", "virtual"];
function isProject3(table) {
  const source = objectAt(table, "source") ?? {};
  const isElsewhere = ["registry", "git", "url", "path"].some(
    (kind) => Object.hasOwn(source, kind)
  );
  return !isElsewhere && FOLDERS2.some((kind) => Object.hasOwn(source, kind));
}
function isOwn8(file, table, context) {
  const source = objectAt(table, "source") ?? {};
  const folder2 = FOLDERS2.map((kind) => stringAt(source, kind)).find((one) => one !== void 0);
  return isOwnProject(file, folder2, stringAt(table, "name") ?? "", context);
}
function archivesOf2(table) {
  const files = [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")];
  return archivesIn([...files, objectAt(table, "source")]);
}
function locationOf6(source) {
  const git = stringAt(source, "git");
  const [location = "", commit] = git?.split("#", 2) ?? [];
  const repository = git === void 0 ? void 0 : location.split("?", 1)[0];
  return {
    downloadUrl: git ?? stringAt(source, "url"),
    vcsUrl: vcsUrl(repository, commit)
  };
}
function extrasNeeded(tables) {
  const asked = /* @__PURE__ */ new Map();
  for (const dependency of tables.flatMap(allDependencies)) {
    const name = normalizedName(stringAt(dependency, "name") ?? "");
    const extras = asked.get(name) ?? /* @__PURE__ */ new Set();
    for (const extra of arrayAt(dependency, "extra") ?? []) extras.add(extra);
    asked.set(name, extras);
  }
  return (table) => {
    const groups = objectAt(table, "optional-dependencies") ?? {};
    const extras = asked.get(normalizedName(stringAt(table, "name") ?? ""));
    return Object.keys(groups).flatMap(
      (extra) => extras?.has(extra) === true ? namesIn8(arrayAt(groups, extra)) : []
    );
  };
}
function allDependencies(table) {
  const groups = ["optional-dependencies", "dev-dependencies"].flatMap(
    (kind) => Object.values(objectAt(table, kind) ?? {})
  );
  return [arrayAt(table, "dependencies") ?? [], ...groups].flatMap((list) => Array.isArray(list) ? list : []).filter(isObject);
}
function roots(projects2) {
  return {
    runtime: projects2.flatMap((project) => [
      ...namesIn8(arrayAt(project, "dependencies")),
      ...namesInGroups(objectAt(project, "optional-dependencies"))
    ]),
    development: projects2.flatMap(
      (project) => namesInGroups(objectAt(project, "dev-dependencies"))
    )
  };
}
function namesInGroups(groups) {
  return Object.values(groups ?? {}).flatMap(
    (group) => Array.isArray(group) ? namesIn8(group) : []
  );
}
function namesIn8(dependencies) {
  return (dependencies ?? []).filter(isObject).map((dependency) => {
    const name = normalizedName(stringAt(dependency, "name") ?? "");
    const version = stringAt(dependency, "version");
    return version === void 0 ? name : `${name}@${version}`;
  });
}

// shared/ecosystems/python/zipped.ts
var zippedPython = {
  wanted: {
    globs: ["egg", "whl"].flatMap((end) => [`site-packages/*.${end}`, `dist-packages/*.${end}`])
  },
  wantedIn: ["image"],
  parse: parseZipped
};
var METADATA3 = /^(?:[^/]+\.dist-info\/METADATA|EGG-INFO\/PKG-INFO)$/;
var MAX_METADATA_BYTES = 4 * 1024 * 1024;
function parseZipped(file, context) {
  const entry = listZip(file.bytes)?.find(({ name }) => METADATA3.test(name));
  const bytes = entry === void 0 ? void 0 : unzip(file.bytes, entry, MAX_METADATA_BYTES);
  if (bytes === void 0) {
    const message = "the file is not a zip archive with Python package metadata";
    throw new DataError("malformed", message, { path: file.path });
  }
  return parseMetadata({ ...file, bytes }, context);
}

// shared/ecosystems/python.ts
var REQUIREMENTS = {
  format: requirements,
  names: ["requirements.txt"],
  folderOf: (path) => path.replace(/(?:^|(?<=\/))requirements\/[^/]*$/, "").replace(/[^/]*$/, "")
};
var LOCKS4 = [
  { format: uvLock, names: ["uv.lock"], coverage: coveredByUvLock },
  { format: poetryLock, names: ["poetry.lock"], coverage: coveredByPoetryLock },
  { format: pdmLock, names: ["pdm.lock"], coverage: coveredByPdmLock },
  { format: pylock, names: ["pylock.toml"] },
  { format: pipfileLock, names: ["Pipfile.lock"] },
  { format: pixiLock, names: ["pixi.lock"] },
  REQUIREMENTS
];
var ecosystem27 = {
  id: "python",
  formats: [
    requirements,
    freeRequirements,
    poetryLock,
    pipfileLock,
    uvLock,
    pdmLock,
    pylock,
    installedPython,
    zippedPython,
    pyproject(LOCKS4),
    setupPy(LOCKS4),
    setupCfg(LOCKS4),
    buildout,
    toolFile,
    pipfile(LOCKS4.filter(({ format }) => format === pipfileLock)),
    requirementsIn3([REQUIREMENTS, { format: requirements, names: [] }])
  ]
};

// shared/ecosystems/r/description-manifest.ts
var OF_R = ["NAMESPACE", "renv.lock", ".Rbuildignore", ".Rprofile"];
var INSTALLED6 = /(?:^|\/)(?:site-)?library\/(?:[^/]+\/)*DESCRIPTION$/;
var description = (lockfile) => manifestFormat(
  {
    wanted: { names: ["DESCRIPTION", ...OF_R] },
    isPrimary: (path) => baseName(path) === "DESCRIPTION" && !INSTALLED6.test(path)
  },
  {
    ecosystem: "CRAN",
    manifests: ["DESCRIPTION"],
    locks: [{ format: lockfile, names: ["renv.lock"] }],
    note: "Lockfiles do not contain R itself or the packages bundled with R."
  },
  readDescription
);
var FIELDS5 = ["depends", "imports", "linkingto"];
var SUGGESTED = "suggests";
var BASE = new Set(
  "R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(
    " "
  )
);
var NEED2 = /^[A-Za-z][A-Za-z0-9.]*\s*(?:\([<>=!\s\d.-]+\))?$/;
function readDescription(file, context) {
  const wanted = /* @__PURE__ */ new Set(["package", ...FIELDS5, SUGGESTED]);
  const [paragraph] = readParagraphs(file.bytes.toString("utf8"), wanted);
  const fields = paragraph?.fields ?? /* @__PURE__ */ new Map();
  const needs = FIELDS5.flatMap((field) => needsIn3(fields, field));
  if (!fields.has("package") && !(needs.length > 0 && needs.every((need) => NEED2.test(need)))) {
    if (!OF_R.some((name) => context.file(besidePath(file.path, name)) !== void 0)) return;
    throw notALockfile(file, "Package field", "use the format of R's documentation");
  }
  const runtime2 = namesOf3(needs);
  const suggested = namesOf3(needsIn3(fields, SUGGESTED)).filter((name) => !runtime2.includes(name));
  return {
    name: fields.get("package"),
    dependencies: [
      ...runtime2.map((name) => ({ name, isDevelopment: false })),
      ...suggested.map((name) => ({ name, isDevelopment: true, isOptional: true }))
    ],
    fix: "commit renv.lock (renv::snapshot())"
  };
}
function needsIn3(fields, field) {
  return (fields.get(field) ?? "").split(",").map((need) => need.trim()).filter((need) => need !== "");
}
function namesOf3(needs) {
  const names = needs.map((need) => (need.split("(", 1)[0] ?? "").trim());
  return [...new Set(names)].filter((name) => name !== "" && !BASE.has(name));
}

// shared/ecosystems/r/library.ts
var FIELDS6 = /* @__PURE__ */ new Set([
  "package",
  "version",
  "license",
  "built",
  "depends",
  "imports",
  "linkingto"
]);
var known11 = /* @__PURE__ */ new WeakMap();
function libraryIn(context) {
  const library = known11.get(context) ?? readLibrary(context);
  known11.set(context, library);
  return library;
}
function readLibrary(context) {
  const descriptions = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const file of context.named("DESCRIPTION")) {
    const description2 = readDescription2(file);
    const name = description2?.fields.get("package");
    if (description2 === void 0 || name === void 0) continue;
    descriptions.set(file, description2);
    const others = byName.get(name);
    if (others === void 0) byName.set(name, [file]);
    else others.push(file);
  }
  return {
    descriptionOf: (file) => descriptions.get(file),
    named: (name) => byName.get(name) ?? []
  };
}
function readDescription2(file) {
  const [paragraph] = readParagraphs(file.bytes.toString("utf8"), FIELDS6);
  return paragraph?.fields.has("built") === true ? paragraph : void 0;
}

// shared/ecosystems/r/license.ts
var NAMES5 = /* @__PURE__ */ new Map([
  ["MIT", "MIT"],
  ["MIT License", "MIT"],
  ["BSD_2_clause", "BSD-2-Clause"],
  ["BSD 2-clause License", "BSD-2-Clause"],
  ["FreeBSD", "BSD-2-Clause"],
  ["BSD_3_clause", "BSD-3-Clause"],
  ["BSD 3-clause License", "BSD-3-Clause"],
  ["CC0", "CC0-1.0"],
  ["CC BY 4.0", "CC-BY-4.0"],
  ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
  ["CC BY-NC 4.0", "CC-BY-NC-4.0"],
  ["CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0"],
  ["CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"],
  ["Zlib", "Zlib"]
]);
var FAMILIES = /* @__PURE__ */ new Map([
  ["GPL", "GPL"],
  ["GNU General Public License", "GPL"],
  ["LGPL", "LGPL"],
  ["GNU Lesser General Public License", "LGPL"],
  ["AGPL", "AGPL"],
  ["GNU Affero General Public License", "AGPL"],
  ["Apache License", "Apache"],
  ["Artistic", "Artistic"],
  ["Artistic License", "Artistic"],
  ["MPL", "MPL"],
  ["Mozilla Public License", "MPL"],
  ["EPL", "EPL"],
  ["Eclipse Public License", "EPL"],
  ["EUPL", "EUPL"],
  ["European Union Public License", "EUPL"],
  ["BSL", "BSL"],
  ["Boost Software License", "BSL"]
]);
var GNU = /* @__PURE__ */ new Set(["GPL", "LGPL", "AGPL"]);
var TEMPLATES = /* @__PURE__ */ new Set(["MIT", "BSD-2-Clause", "BSD-3-Clause"]);
var MAX_LENGTH15 = 500;
function licenseOf5(stated) {
  if (stated === void 0 || stated.length > MAX_LENGTH15) return stated;
  const choices = stated.split("|").map((choice) => spdxOf(choice.trim().replace(/\s+/g, " ")));
  return choices.every((choice) => choice !== void 0) ? choices.join(" OR ") : stated;
}
function spdxOf(choice) {
  const [name = "", file] = choice.split(/ ?\+ ?file LICEN[SC]E$/, 2);
  const spdx = NAMES5.get(name) ?? versioned(name);
  return file === void 0 || spdx !== void 0 && TEMPLATES.has(spdx) ? spdx : void 0;
}
function versioned(text) {
  const [, name = "", operator = "==", version] = /^([A-Za-z ]+?)(?:-| | version | \((>=|==) )(\d+(?:\.\d+)?)\)?$/.exec(text) ?? [];
  const family = FAMILIES.get(name);
  if (family === void 0 || version === void 0) return void 0;
  const spdx = `${family}-${version.includes(".") ? version : `${version}.0`}`;
  if (GNU.has(family)) return `${spdx}-${operator === ">=" ? "or-later" : "only"}`;
  return operator === ">=" ? `${spdx}+` : spdx;
}

// shared/ecosystems/r.ts
var renvLock = {
  role: "lockfile",
  wanted: { names: ["renv.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseRenvLock
};
var installedPackage2 = {
  wanted: { globs: ["library/*/DESCRIPTION", "site-library/*/DESCRIPTION"] },
  wantedIn: ["image"],
  parse: parseDescription2
};
var ecosystem28 = {
  id: "r",
  formats: [renvLock, installedPackage2, description(renvLock)]
};
var FIX46 = "run `renv::snapshot()`";
function parseRenvLock(file) {
  const text = file.bytes.toString("utf8");
  const entries = objectAt(readJsonObject(file, text), "Packages");
  if (entries === void 0) throw notALockfile(file, "Packages", FIX46);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "Packages");
  return parseGraph(Object.entries(entries), ([key, value]) => {
    const location = { text: key, line: lineAt(lines, "Packages", key) };
    const entry = objectEntry(file, value, location);
    if (!stringAt(entry, "Version")) throw unread(file, location, FIX46);
    const name = stringAt(entry, "Package") ?? key;
    if (name !== key) {
      const message = `the entry ${key} describes the package ${name}. Fix: ${FIX46}`;
      throw new DataError("contradiction", message, { path: file.path, line: location.line });
    }
    return nodeOf8(file, key, entry, location.line);
  });
}
function nodeOf8(file, key, entry, line) {
  const found2 = packageOf(file, {
    type: "cran",
    name: key,
    version: stringAt(entry, "Version") ?? "",
    qualifiers: { vcs_url: gitPlace2(entry) },
    // A fork has the same name as the CRAN package, and usually also the same vulnerabilities.
    ecosystem: "CRAN",
    line,
    license: licenseOf5(stringAt(entry, "License"))
  });
  return { key, found: found2, needs: needsOf6(entry) };
}
function gitPlace2(entry) {
  const commit = stringAt(entry, "RemoteSha");
  const owner = stringAt(entry, "RemoteUsername");
  const repository = stringAt(entry, "RemoteRepo");
  const host = (stringAt(entry, "RemoteHost") ?? "").replace(/^api\./, "").split("/", 1)[0];
  if (!commit || !owner || !repository || !host) return void 0;
  return `git+https://${host}/${owner}/${repository}@${commit}`;
}
function needsOf6(entry) {
  return ["Requirements", "Depends", "Imports", "LinkingTo"].flatMap(
    (field) => (arrayAt(entry, field) ?? [stringAt(entry, field) ?? ""]).flatMap(
      (need) => namesIn9(scalarText(need))
    )
  );
}
function namesIn9(list) {
  return list.split(",").flatMap((item) => (item.split("(", 1)[0] ?? "").trim() || []);
}
function parseDescription2(file, context) {
  const library = libraryIn(context);
  const description2 = library.descriptionOf(file);
  if (description2 === void 0) return { packages: [], problems: [] };
  const needs = ["depends", "imports", "linkingto"].flatMap((field) => namesIn9(description2.fields.get(field) ?? "")).flatMap((name) => library.named(name));
  const dependsOn = needs.flatMap((need) => {
    const found2 = library.descriptionOf(need);
    return found2 === void 0 ? [] : [installed2(need, found2).purl];
  });
  return { packages: [{ ...installed2(file, description2), dependsOn }], problems: [] };
}
function installed2(file, { fields, line }) {
  return packageOf(file, {
    type: "cran",
    name: fields.get("package") ?? "",
    version: fields.get("version") ?? "",
    ecosystem: "CRAN",
    line,
    license: licenseOf5(fields.get("license"))
  });
}

// shared/ecosystems/rpm/bdb.ts
var MAGIC = 398689;
var MAGIC_AT = 12;
var PAGE_SIZE_AT = 20;
var LAST_PAGE_AT = 32;
var PAGE_HEADER_BYTES = 26;
var UNSORTED_HASH_PAGE = 2;
var OVERFLOW_PAGE = 7;
var HASH_PAGE = 13;
var KEY_DATA = 1;
var OFF_PAGE = 3;
var OFF_PAGE_BYTES = 12;
var MIN_PAGE_BYTES = 512;
var MAX_PAGE_BYTES = 65536;
var COUNTER_BYTES = 4;
function isBdb(bytes) {
  return bytes.length >= MIN_PAGE_BYTES && readerOf(bytes) !== void 0;
}
function* readBdb(bytes, path) {
  const pages = openPages(bytes, path);
  for (let page = 1; page < pages.count; page++) {
    const type = bytes[page * pages.pageBytes + 25];
    if (type === HASH_PAGE || type === UNSORTED_HASH_PAGE) yield* readHashPage(pages, page);
  }
}
function readerOf(bytes) {
  if (bytes.readUInt32LE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16LE(at), u32: (at) => bytes.readUInt32LE(at) };
  }
  if (bytes.readUInt32BE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16BE(at), u32: (at) => bytes.readUInt32BE(at) };
  }
  return void 0;
}
function openPages(bytes, path) {
  const reader = bytes.length < MIN_PAGE_BYTES ? void 0 : readerOf(bytes);
  const pageBytes = reader?.u32(PAGE_SIZE_AT) ?? 0;
  const isPlausible2 = pageBytes >= MIN_PAGE_BYTES && pageBytes <= MAX_PAGE_BYTES;
  if (reader === void 0 || !isPlausible2) throw broken(path);
  const whole = Math.floor(bytes.length / pageBytes);
  if (reader.u32(LAST_PAGE_AT) >= whole) {
    throw new DataError("malformed", "the rpm database is truncated", { path });
  }
  return { ...reader, bytes, path, pageBytes, count: whole };
}
function* readHashPage(pages, page) {
  const start = page * pages.pageBytes;
  const entries = pages.u16(start + 20);
  if (PAGE_HEADER_BYTES + entries * 2 > pages.pageBytes) throw broken(pages.path);
  const offsetOf = (index) => pages.u16(start + PAGE_HEADER_BYTES + index * 2);
  for (let index = 1; index < entries; index += 2) {
    const value = readValue2(pages, start, offsetOf(index), offsetOf(index - 1));
    if (value.length > COUNTER_BYTES) yield value;
  }
}
function readValue2(pages, pageStart, offset, end) {
  const at = pageStart + offset;
  const isInside = offset >= PAGE_HEADER_BYTES && offset < end && end <= pages.pageBytes;
  if (!isInside) throw broken(pages.path);
  const kind = pages.bytes[at];
  if (kind === KEY_DATA) return pages.bytes.subarray(at + 1, pageStart + end);
  if (kind !== OFF_PAGE || offset + OFF_PAGE_BYTES > pages.pageBytes) throw broken(pages.path);
  return readOverflow(pages, pages.u32(at + 4), pages.u32(at + 8));
}
function readOverflow(pages, first, length) {
  const parts = [];
  let missing2 = length;
  for (let page = first; missing2 > 0; ) {
    const start = page * pages.pageBytes;
    const isPage = page > 0 && page < pages.count && pages.bytes[start + 25] === OVERFLOW_PAGE;
    const size = isPage ? pages.u16(start + 22) : 0;
    if (size === 0 || size > pages.pageBytes - PAGE_HEADER_BYTES) throw broken(pages.path);
    const from = start + PAGE_HEADER_BYTES;
    parts.push(pages.bytes.subarray(from, from + Math.min(size, missing2)));
    missing2 -= size;
    page = pages.u32(start + 16);
    if (parts.length > pages.count) throw broken(pages.path);
  }
  return Buffer.concat(parts);
}
function broken(path) {
  return new DataError("malformed", "the rpm database (Berkeley DB) is damaged", { path });
}

// shared/ecosystems/rpm/container-manifest.ts
var FIELDS7 = 10;
function parseContainerManifest(file, context) {
  const packages = [];
  const problems = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    if (row === "") continue;
    try {
      packages.push(packageOfRow(file, context, row, line));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}
function packageOfRow(file, context, row, line) {
  const fields = row.split("	", FIELDS7).map((field) => field === "(none)" ? "" : field);
  const [name = "", evr = "", , , vendor, , , architecture, epoch = "", sourceRpm] = fields;
  const dash = evr.lastIndexOf("-");
  if (fields.length < FIELDS7 || name === "" || dash < 1) {
    const message = `the line does not have the ${FIELDS7} fields that describe a package`;
    throw new DataError("malformed", message, { path: file.path, line });
  }
  return toPackage(file, context, {
    name,
    version: evr.slice(0, dash),
    release: evr.slice(dash + 1),
    // A package without an epoch and a package with the epoch 0 compare as equal.
    epoch: /^[1-9]\d*$/.test(epoch) ? Number(epoch) : void 0,
    architecture,
    vendor,
    sourceRpm,
    line
  });
}

// shared/ecosystems/rpm/header.ts
var TAG = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  license: 1014,
  architecture: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provides: 1047,
  requires: 1049,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  modularityLabel: 5096
};
var INT32 = 4;
var STRING = 6;
var STRING_ARRAY = 8;
var I18N_STRING = 9;
var ENTRY_BYTES = 16;
var MAX_ENTRIES = 65535;
var MAX_DATA_BYTES = 268435455;
function readHeader(blob, path) {
  const broken2 = () => new DataError("malformed", "a package in the rpm database cannot be read", { path });
  if (blob.length < 8) throw broken2();
  const count = blob.readUInt32BE(0);
  const size = blob.readUInt32BE(4);
  const start = 8 + count * ENTRY_BYTES;
  if (count > MAX_ENTRIES || size > MAX_DATA_BYTES || start + size > blob.length) throw broken2();
  const entries = readEntries2(blob, count);
  const data = blob.subarray(start, start + size);
  const texts = (tag, most) => {
    const entry = entries.get(tag);
    return entry === void 0 ? [] : readTexts(data, entry, most);
  };
  return {
    text: (tag) => texts(tag, 1)[0],
    texts: (tag) => texts(tag, Number.POSITIVE_INFINITY),
    numbers: (tag) => readNumbers(data, entries.get(tag))
  };
}
function readEntries2(blob, count) {
  const entries = /* @__PURE__ */ new Map();
  for (let index = 0; index < count; index++) {
    const at = 8 + index * ENTRY_BYTES;
    entries.set(blob.readUInt32BE(at), {
      type: blob.readUInt32BE(at + 4),
      offset: blob.readUInt32BE(at + 8),
      count: blob.readUInt32BE(at + 12)
    });
  }
  return entries;
}
function readTexts(data, entry, most) {
  if (entry.type !== STRING && entry.type !== STRING_ARRAY && entry.type !== I18N_STRING) return [];
  const texts = [];
  const count = Math.min(entry.type === STRING ? 1 : entry.count, most);
  for (let at = entry.offset; texts.length < count; ) {
    const end = at < data.length ? data.indexOf(0, at) : -1;
    if (end === -1) break;
    texts.push(data.toString("utf8", at, end));
    at = end + 1;
  }
  return texts;
}
function readNumbers(data, entry) {
  if (entry === void 0 || entry.type !== INT32) return [];
  const end = entry.offset + entry.count * 4;
  if (end > data.length) return [];
  return Array.from(
    { length: entry.count },
    (_, index) => data.readUInt32BE(entry.offset + index * 4)
  );
}

// shared/ecosystems/rpm/ndb.ts
var HEADER_MAGIC = "RpmP";
var SLOT_MAGIC = "Slot";
var BLOB_MAGIC = "BlbS";
var VERSION8 = 0;
var PAGE_BYTES = 4096;
var FIRST_SLOT_AT = 32;
var SLOT_BYTES = 16;
var BLOCK_BYTES = 16;
var BLOB_HEADER_BYTES = 16;
function isNdb(bytes) {
  return bytes.toString("latin1", 0, 4) === HEADER_MAGIC;
}
function* readNdb(bytes, path) {
  if (bytes.length < FIRST_SLOT_AT) throw cutShort(path);
  if (bytes.readUInt32LE(4) !== VERSION8) {
    const message = `version ${bytes.readUInt32LE(4)} of the rpm database is not supported`;
    throw new DataError("unsupported-version", message, { path });
  }
  const slotsEnd = bytes.readUInt32LE(12) * PAGE_BYTES;
  if (slotsEnd > bytes.length) throw cutShort(path);
  for (let at = FIRST_SLOT_AT; at + SLOT_BYTES <= slotsEnd; at += SLOT_BYTES) {
    const packageIndex = bytes.readUInt32LE(at + 4);
    const isUsed = bytes.toString("latin1", at, at + 4) === SLOT_MAGIC && packageIndex !== 0;
    if (isUsed) yield readBlob(bytes, bytes.readUInt32LE(at + 8) * BLOCK_BYTES, packageIndex, path);
  }
}
function readBlob(bytes, at, packageIndex, path) {
  const start = at + BLOB_HEADER_BYTES;
  if (start > bytes.length) throw cutShort(path);
  const isBlob = bytes.toString("latin1", at, at + 4) === BLOB_MAGIC;
  if (!isBlob || bytes.readUInt32LE(at + 4) !== packageIndex) {
    throw new DataError("malformed", "a slot of the rpm database does not match its package", {
      path
    });
  }
  const end = start + bytes.readUInt32LE(at + 12);
  if (end > bytes.length) throw cutShort(path);
  return bytes.subarray(start, end);
}
function cutShort(path) {
  return new DataError("malformed", "the rpm database is truncated", { path });
}

// shared/ecosystems/rpm/sqlite-pages.ts
var MIN_PAGE_BYTES2 = 512;
var WAL_MAGIC = 931071618;
var WAL_HEADER_BYTES = 32;
var FRAME_HEADER_BYTES = 24;
function openPages2(bytes, wal, path) {
  const broken2 = () => new DataError("malformed", "the rpm database (SQLite) is damaged", { path });
  if (bytes.length < MIN_PAGE_BYTES2) throw broken2();
  const stated = bytes.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65536 : stated;
  const isPowerOfTwo = (pageBytes & pageBytes - 1) === 0;
  if (pageBytes < MIN_PAGE_BYTES2 || !isPowerOfTwo) throw broken2();
  const newer = wal === void 0 ? /* @__PURE__ */ new Map() : committedPages(wal, pageBytes);
  const own = Math.floor(bytes.length / pageBytes);
  return {
    usable: pageBytes - (bytes[20] ?? 0),
    count: own + newer.size,
    page: (number) => {
      const newest = newer.get(number);
      if (newest !== void 0) return newest;
      if (number < 1 || number > own) throw broken2();
      return bytes.subarray((number - 1) * pageBytes, number * pageBytes);
    },
    broken: broken2
  };
}
function committedPages(wal, pageBytes) {
  const committed = /* @__PURE__ */ new Map();
  const isWal = wal.length >= WAL_HEADER_BYTES && (wal.readUInt32BE(0) & ~1) === WAL_MAGIC;
  if (!isWal || wal.readUInt32BE(8) !== pageBytes) return committed;
  const salt = wal.subarray(16, 24);
  const open = /* @__PURE__ */ new Map();
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    open.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes));
    if (wal.readUInt32BE(at + 4) === 0) continue;
    for (const [number, page] of open) committed.set(number, page);
    open.clear();
  }
  return committed;
}

// shared/ecosystems/rpm/sqlite-record.ts
function varint(bytes, at) {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}
var INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8];
function readRecord(payload, broken2) {
  const header = varint(payload, 0);
  if (header.value > payload.length) throw broken2();
  const values = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const { value: serial, end } = varint(payload, at);
    const size = sizeOf(serial);
    if (body + size > payload.length) throw broken2();
    values.push(columnValue(payload.subarray(body, body + size), serial));
    body += size;
    at = end;
  }
  return values;
}
function sizeOf(serial) {
  if (serial >= 12) return Math.floor((serial - 12) / 2);
  return serial === 7 ? 8 : INTEGER_BYTES[serial] ?? 0;
}
function columnValue(bytes, serial) {
  if (serial >= 12) return serial % 2 === 0 ? bytes : bytes.toString("utf8");
  if (serial === 7) return bytes.readDoubleBE(0);
  if (serial === 8 || serial === 9) return serial - 8;
  if (serial === 6) return Number(bytes.readBigInt64BE(0));
  return bytes.length === 0 ? null : bytes.readIntBE(0, bytes.length);
}

// shared/ecosystems/rpm/sqlite.ts
var INTERIOR_TABLE = 5;
var LEAF_TABLE = 13;
var FILE_HEADER_BYTES = 100;
var MAX_DEPTH13 = 20;
var SCHEMA_ROOT = 1;
var MAGIC2 = "SQLite format 3\0";
function isSqlite(bytes) {
  return bytes.toString("latin1", 0, MAGIC2.length) === MAGIC2;
}
function* readTable(bytes, wal, table, path) {
  const pages = openPages2(bytes, wal, path);
  const root = rootOf3(pages, table);
  if (root === void 0) {
    throw new DataError("malformed", `the database has no table ${table}`, { path });
  }
  yield* readTree2(pages, root);
}
function rootOf3(pages, table) {
  for (const [type, name, , root] of readTree2(pages, SCHEMA_ROOT)) {
    if (type === "table" && name === table && typeof root === "number") return root;
  }
  return void 0;
}
function* readTree2(pages, root) {
  const todo = [{ page: root, depth: 0 }];
  let visited = 0;
  for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
    visited += 1;
    if (visited > pages.count || next.depth > MAX_DEPTH13) throw pages.broken();
    const page = pages.page(next.page);
    const start = next.page === 1 ? FILE_HEADER_BYTES : 0;
    const type = page[start];
    if (type === LEAF_TABLE) yield* readLeaf(pages, page, start);
    else if (type === INTERIOR_TABLE) {
      const depth = next.depth + 1;
      for (const child of childrenOf(pages, page, start).reverse()) {
        todo.push({ page: child, depth });
      }
    } else throw pages.broken();
  }
}
function childrenOf(pages, page, start) {
  const children = cellsOf(pages, page, start, start + 12).map((at) => page.readUInt32BE(at));
  children.push(page.readUInt32BE(start + 8));
  return children;
}
function cellsOf(pages, page, start, pointers) {
  const count = page.readUInt16BE(start + 3);
  if (pointers + count * 2 > page.length) throw pages.broken();
  const cells = Array.from(
    { length: count },
    (_, index) => page.readUInt16BE(pointers + index * 2)
  );
  if (cells.some((at) => at + 4 > page.length)) throw pages.broken();
  return cells;
}
function* readLeaf(pages, page, start) {
  for (const at of cellsOf(pages, page, start, start + 8)) {
    const size = varint(page, at);
    const rowid = varint(page, size.end);
    yield readRecord(payloadOf(pages, page, rowid.end, size.value), pages.broken);
  }
}
function payloadOf(pages, page, at, size) {
  const { usable } = pages;
  if (size > pages.count * usable) throw pages.broken();
  const most = usable - 35;
  if (size <= most) {
    if (at + size > page.length) throw pages.broken();
    return page.subarray(at, at + size);
  }
  const least = Math.floor((usable - 12) * 32 / 255) - 23;
  const fitting = least + (size - least) % (usable - 4);
  const local = fitting <= most ? fitting : least;
  if (at + local + 4 > page.length) throw pages.broken();
  const parts = [page.subarray(at, at + local)];
  let missing2 = size - local;
  for (let next = page.readUInt32BE(at + local); missing2 > 0; ) {
    const overflow = pages.page(next);
    const length = Math.min(missing2, usable - 4);
    parts.push(overflow.subarray(4, 4 + length));
    missing2 -= length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

// shared/ecosystems/rpm.ts
var FOLDERS3 = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"];
var DATABASES = ["Packages", "Packages.db", "rpmdb.sqlite"];
var WAL = "-wal";
var database = {
  wanted: {
    pathSuffixes: FOLDERS3.flatMap(
      (folder2) => [...DATABASES, `rpmdb.sqlite${WAL}`].map((name) => `${folder2}/${name}`)
    )
  },
  isPrimary: (path) => !path.endsWith(WAL),
  parse: parseDatabase
};
var containerManifest = {
  wanted: { pathSuffixes: ["var/lib/rpmmanifest/container-manifest-2"] },
  parse: parseContainerManifest
};
var ecosystem29 = { id: "rpm", formats: [database, containerManifest] };
function parseDatabase(file, context) {
  const installed3 = [];
  const problems = [];
  try {
    for (const blob of blobsOf(file, context)) {
      try {
        installed3.push(readInstalled2(blob, file, context));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  } catch (error) {
    problems.push(problemOf(error));
  }
  const root = rootOf4(file.path);
  return { packages: withEdges5(installed3), problems, owned: () => ownedFiles5(installed3, root) };
}
function* blobsOf(file, context) {
  const { bytes, path } = file;
  if (bytes.length === 0) return;
  if (isNdb(bytes)) yield* readNdb(bytes, path);
  else if (isSqlite(bytes)) {
    const wal = context.file(`${path}${WAL}`)?.bytes;
    for (const [, blob] of readTable(bytes, wal, "Packages", path)) {
      if (blob instanceof Buffer) yield blob;
    }
  } else if (isBdb(bytes)) yield* readBdb(bytes, path);
  else
    throw new DataError(
      "unsupported-version",
      "the file is not an rpm database in a known format",
      { path }
    );
}
function readInstalled2(blob, file, context) {
  const header = readHeader(blob, file.path);
  const [name = "", version = ""] = [header.text(TAG.name), header.text(TAG.version)];
  if (name === "" || version === "") {
    const message = "an installed package has no name or version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const found2 = toPackage(file, context, {
    name,
    version,
    release: header.text(TAG.release) ?? "",
    epoch: header.numbers(TAG.epoch)[0],
    architecture: header.text(TAG.architecture),
    sourceRpm: header.text(TAG.sourceRpm),
    license: header.text(TAG.license),
    vendor: header.text(TAG.vendor),
    modularityLabel: header.text(TAG.modularityLabel)
  });
  return { header, found: found2 };
}
function withEdges5(installed3) {
  const required2 = installed3.map(({ header }) => header.texts(TAG.requires));
  const providers = /* @__PURE__ */ new Map();
  const files = new Set(required2.flat().filter((name) => name.startsWith("/")));
  if (files.size > 0) {
    for (const { owner, path } of ownedFiles5(installed3)) {
      if (files.has(`/${path}`)) providers.set(`/${path}`, owner);
    }
  }
  for (const { header, found: found2 } of installed3) {
    for (const name of header.texts(TAG.provides)) providers.set(name, found2.purl);
  }
  return installed3.map(({ found: found2 }, index) => ({
    ...found2,
    dependsOn: (required2[index] ?? []).map((name) => providers.get(name)).filter((purl) => purl !== void 0)
  }));
}
function* ownedFiles5(installed3, root = "") {
  for (const { header, found: found2 } of installed3) {
    for (const path of filesOf2(header)) yield { owner: found2.purl, path: root + path.slice(1) };
  }
}
function rootOf4(path) {
  const folder2 = FOLDERS3.find((candidate) => path.includes(`${candidate}/`)) ?? path;
  return path.slice(0, Math.max(0, path.lastIndexOf(`${folder2}/`)));
}
function filesOf2(header) {
  const names = header.texts(TAG.baseNames);
  if (names.length === 0) return header.texts(TAG.oldFileNames);
  const folders = header.texts(TAG.directoryNames);
  const indexes = header.numbers(TAG.directoryIndexes);
  return names.map((name, index) => `${folders[indexes[index] ?? -1] ?? ""}${name}`);
}

// shared/ecosystems/ruby/lockfile-name.ts
var LOCKFILE5 = /^(?:Gemfile(?:[._-].+)?\.lock|gems\.locked|.+\.gemfile\.lock)$/;
function isSecondLockfile(name) {
  return isLockfileName(name) && /^Gemfile[._-].+\.lock$/.test(name);
}
function isLockfileName(name) {
  return LOCKFILE5.test(name);
}

// shared/ecosystems/ruby/bundle-config.ts
var bundleConfig = {
  wanted: { pathSuffixes: [".bundle/config"] },
  wantedIn: ["directory"],
  parse: parseBundleConfig
};
function parseBundleConfig(file, context) {
  return parseEach(settingsOf2(file.bytes.toString("utf8")), ({ text, line }) => {
    const isMissing2 = isSecondLockfile(text) && context.named(text).length === 0;
    if (isLockfileName(text) && !isMissing2) return void 0;
    const message = `Bundler locks gems in ${text.slice(0, 100)}, which Assay does not read. Fix: rename the Gemfile to *.gemfile`;
    throw new DataError("not-found", message, { path: file.path, line });
  });
}
var SETTING2 = /^BUNDLE_(GEMFILE|LOCKFILE): *(["']?)(.+)\2 *$/;
function* settingsOf2(text) {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const [, setting, , value = ""] = SETTING2.exec(row) ?? [];
    if (setting === "LOCKFILE") yield { text: baseName(value), line };
    if (setting === "GEMFILE") yield { text: lockfileOf(baseName(value)), line };
  }
}
function lockfileOf(gemfile2) {
  return gemfile2 === "gems.rb" ? "gems.locked" : `${gemfile2}.lock`;
}

// shared/ecosystems/ruby/lockfile.ts
var KEPT = () => true;
var SECTIONS4 = /* @__PURE__ */ new Map([
  ["GEM", readSource],
  ["GIT", readSource],
  ["PATH", readSource],
  ["PLUGIN SOURCE", readSource],
  ["DEPENDENCIES", readDependency],
  ["CHECKSUMS", readChecksum],
  ["PLATFORMS", KEPT],
  ["RUBY VERSION", KEPT],
  ["BUNDLED WITH", KEPT]
]);
var MAX_ROW = 2e3;
function readLockfile3(text) {
  const lockfile = {
    specs: [],
    direct: void 0,
    checksums: /* @__PURE__ */ new Map(),
    unread: []
  };
  let read2 = () => false;
  let origin = {};
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    if (stated.trim() === "") continue;
    const row = { text: stated, line };
    if (/^\s/.test(stated)) {
      if (stated.length > MAX_ROW || !read2(lockfile, row, origin)) {
        lockfile.unread.push(row);
      }
      origin = { ...origin, ...originIn(stated) };
      continue;
    }
    const section = SECTIONS4.get(stated);
    if (section === void 0) lockfile.unread.push(row);
    read2 = section ?? KEPT;
    origin = { isPath: stated === "PATH", isServer: stated === "GEM" };
    if (stated === "DEPENDENCIES") lockfile.direct ??= [];
  }
  return lockfile;
}
function originIn(row) {
  const [, key, value] = /^ {2}(remote|revision): (.+)$/.exec(row) ?? [];
  return key === void 0 ? {} : { [key]: value };
}
var NAME_VERSION = /^( {2}| {4}| {6})(?! )(.*?)(?: \(([^-]*)(?:-(.*))?\))?(!)?(?: ([^ ]+))?$/;
var NAME4 = /^[A-Za-z0-9._-]+$/;
var VERSION9 = /^\d+(?:\.[0-9A-Za-z]+)*$/;
function readSource(lockfile, { text, line }, origin) {
  if (text === "  specs:" || /^ {2}[a-z]+: .*$/i.test(text)) return true;
  const [, indent = "", name = "", version, platform] = NAME_VERSION.exec(text) ?? [];
  if (indent.length === 6) {
    const needs = lockfile.specs.at(-1)?.needs;
    needs?.push(name);
    return needs !== void 0;
  }
  if (indent.length !== 4 || !NAME4.test(name) || !VERSION9.test(version ?? "")) return false;
  lockfile.specs.push({ name, version: version ?? "", platform, line, origin, needs: [] });
  return true;
}
function readDependency(lockfile, { text }) {
  const [, indent, name = ""] = NAME_VERSION.exec(text) ?? [];
  if (indent?.length !== 2 || name === "") return false;
  lockfile.direct?.push(name);
  return true;
}
function readChecksum({ checksums }, { text }) {
  const [, gem, sha256] = /^ {2}(\S+ \([^)]*\))(?:.* sha256=([0-9a-f]{64}))?/.exec(text) ?? [];
  if (gem !== void 0 && sha256 !== void 0) checksums.set(gem, sha256);
  return gem !== void 0;
}

// shared/ecosystems/ruby/installed-lockfile.ts
var INSTALLED7 = /^((?:.*\/)?)vendor\/bundle\/(?:[^/]+\/[^/]+\/)?(?:bundler\/)?gems\/([^/]+)\//;
function isOfInstalledGem(file, context) {
  const [, project, folder2 = ""] = INSTALLED7.exec(file.path) ?? [];
  if (project === void 0) return false;
  return ["Gemfile.lock", "gems.locked"].some((name) => {
    const lockfile = context.file(`${project}${name}`);
    return lockfile !== void 0 && foldersOf3(lockfile).has(folder2);
  });
}
var known12 = /* @__PURE__ */ new WeakMap();
function foldersOf3(lockfile) {
  const folders = known12.get(lockfile) ?? readFolders(lockfile);
  known12.set(lockfile, folders);
  return folders;
}
function readFolders(lockfile) {
  return new Set(readLockfile3(lockfile.bytes.toString("utf8")).specs.map(folderOf3));
}
function folderOf3({ name, version, platform, origin }) {
  const { remote = "", revision } = origin;
  if (revision !== void 0) {
    return `${baseName(remote.replace(/\.git$/, ""))}-${revision.slice(0, REVISION_LENGTH)}`;
  }
  return [name, version, platform].filter((part) => part !== void 0).join("-");
}
var REVISION_LENGTH = 12;

// shared/ecosystems/ruby/project-gems.ts
import { posix as posix5 } from "node:path";

// shared/ecosystems/ruby/gemfile.ts
var DEVELOPMENT_GROUPS = /* @__PURE__ */ new Set(["development", "test"]);
var INCLUDES = /^(?:eval_gemfile|instance_eval|eval)\b/;
var OPENS2 = /(?:\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while|until|for)\b)/;
function gemsOfGemfile(text) {
  const gems = /* @__PURE__ */ new Map();
  const blocks = [];
  for (const line of statementsOf3(text)) {
    if (INCLUDES.test(line)) return void 0;
    if (line === "end" && blocks.pop() === void 0) return void 0;
    noteGem(gems, line, blocks.flat());
    if (OPENS2.test(line)) blocks.push(/^group\b/.test(line) ? symbolsIn(line) : []);
  }
  return blocks.length === 0 ? gems : void 0;
}
function noteGem(gems, line, around) {
  const [, name, options = ""] = /^gem[ (]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
  if (name === void 0) return;
  const isTool = isForDevelopment3([...around, ...groupsOfOption(options)]);
  gems.set(name, isTool && gems.get(name) !== false);
}
function developmentGemsOfGemspec(text) {
  const names = text.matchAll(/\.add_development_dependency[ (]+["']([^"']+)["']/g);
  return [...names].map(([, name = ""]) => name);
}
function isForDevelopment3(groups) {
  return groups.length > 0 && groups.every((group) => DEVELOPMENT_GROUPS.has(group));
}
function* statementsOf3(text) {
  let open = "";
  for (const row of text.split(/\r?\n/)) {
    const line = `${open}${withoutComment(row).trim()}`;
    open = line.endsWith(",") ? `${line} ` : "";
    if (open === "" && line !== "") yield line;
  }
  if (open !== "") yield open.trim();
}
function withoutComment(row) {
  let quote = "";
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === "#") {
      return row.slice(0, at);
    } else if (char === '"' || char === "'") {
      quote = char;
    }
  }
  return row;
}
function groupsOfOption(options) {
  const [, value = ""] = /(?:\bgroups?:|:groups?\s*=>)\s*((?:%[iw])?\[[^\]]*\]|[:"'][\w"']+)/.exec(options) ?? [];
  return value.startsWith("%") ? value.slice(2).match(/\w+/g) ?? [] : symbolsIn(value);
}
function symbolsIn(text) {
  return [...text.matchAll(/:(\w+)|["'](\w+)["']/g)].map(
    ([, symbol, word]) => symbol ?? word ?? ""
  );
}

// shared/ecosystems/ruby/project-gems.ts
var GEMSPEC = ".gemspec";
var MAX_DEPTH14 = 2;
function ownGemspec({ name, origin }, file, context) {
  if (!origin.isPath || origin.remote === void 0 || origin.remote.startsWith("/"))
    return void 0;
  const folder2 = joinedPath(posix5.dirname(file.path), origin.remote, "/").replace(/^\.\/$/, "");
  return context.named(`${name}${GEMSPEC}`).find(({ path }) => path.startsWith(folder2) && depthOf(path.slice(folder2.length)) <= MAX_DEPTH14);
}
function depthOf(path) {
  return path.split("/").length - 1;
}
function groupsBeside(file, context, gems) {
  const gemfile2 = gemfileBeside(file, context);
  const named = gemfile2 && gemsOfGemfile(gemfile2.bytes.toString("utf8"));
  if (named === void 0) return void 0;
  const gemspecs = gems.flatMap((gem) => ownGemspec(gem, file, context) ?? []);
  const ofGemspecs = gemspecs.flatMap(
    ({ bytes }) => developmentGemsOfGemspec(bytes.toString("utf8"))
  );
  return new Map([...ofGemspecs.map((gem) => [gem, true]), ...named]);
}
var CONDITIONS = /\b(?:platforms?|install_if)\b/;
function locksAllGems(file, context) {
  const gemfile2 = gemfileBeside(file, context);
  return gemfile2 === void 0 || !CONDITIONS.test(gemfile2.bytes.toString("utf8"));
}
function namesLockfile(file, context) {
  const gemfile2 = gemfileBeside(file, context);
  return gemfile2 !== void 0 && /^[ \t]*lockfile[ (]/m.test(gemfile2.bytes.toString("utf8"));
}
function gemfileBeside(file, context) {
  const lockfile = baseName(file.path);
  const name = lockfile === "gems.locked" ? "gems.rb" : lockfile.slice(0, -".lock".length);
  return context.file(besidePath(file.path, name));
}

// shared/ecosystems/ruby/gemfile-lock.ts
var gemfileLock = {
  role: "lockfile",
  wanted: {
    names: ["Gemfile.lock", "gems.locked", "Gemfile", "gems.rb"],
    suffixes: [GEMSPEC, ".gemfile", ".gemfile.lock"],
    globs: ["Gemfile.*", "Gemfile_*", "Gemfile-*"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => isLockfileName(baseName(path)),
  parse: parseGemfileLock
};
var FIX47 = "run `bundle lock`";
function parseGemfileLock(file, context) {
  if (isOfInstalledGem(file, context)) return { packages: [], problems: [] };
  const lockfile = readLockfile3(file.bytes.toString("utf8"));
  if (lockfile.direct === void 0) throw notALockfile(file, "DEPENDENCIES section", FIX47);
  const { packages, problems } = packagesIn3(file, lockfile, context);
  return {
    packages,
    problems: [
      ...unreadRows(file, lockfile.unread, FIX47),
      ...withoutVersion2(file, lockfile, context),
      ...lockedElsewhere(file, context),
      ...problems
    ]
  };
}
function lockedElsewhere(file, context) {
  if (!namesLockfile(file, context)) return [];
  const message = "the Gemfile names a different lockfile. Fix: remove its `lockfile` line";
  return [{ code: "contradiction", message, path: file.path }];
}
function withoutVersion2(file, { specs, direct = [] }, context) {
  const locked3 = new Set(specs.map(({ name }) => name));
  const missing2 = direct.filter((name) => !locked3.has(name));
  if (missing2.length === 0 || locked3.size > 0 && !locksAllGems(file, context)) return [];
  const shown3 = missing2.slice(0, MAX_SHOWN2).join(", ");
  const message = `the lockfile has no version for ${countNoun(missing2.length, "gem")}: ${shown3}. Fix: ${FIX47}`;
  return [{ code: "contradiction", message, path: file.path }];
}
var MAX_SHOWN2 = 5;
function packagesIn3(file, { specs, direct = [], checksums }, context) {
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  const keys = keysByName2(specs);
  for (const spec of specs) {
    try {
      const needs = spec.needs.flatMap((name) => keys.get(name) ?? []);
      const isOwn9 = ownGemspec(spec, file, context) !== void 0;
      const found2 = isOwn9 ? void 0 : toPackage6(file, spec, checksums);
      nodes.set(String(spec.line), { found: found2, needs });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const groups = groupsBeside(file, context, specs);
  const keysOf4 = (isTool) => direct.filter((name) => groups?.get(name) === true === isTool).flatMap((name) => keys.get(name) ?? []);
  const packages = packagesOfGraph(nodes, { runtime: keysOf4(false), development: keysOf4(true) });
  if (groups !== void 0) return { packages, problems };
  return { packages: packages.map((found2) => ({ ...found2, scope: "unknown" })), problems };
}
function keysByName2(specs) {
  const keys = /* @__PURE__ */ new Map();
  for (const { name, line } of specs) {
    const known15 = keys.get(name);
    if (known15 === void 0) keys.set(name, [String(line)]);
    else known15.push(String(line));
  }
  return keys;
}
function toPackage6(file, { name, version, platform, line, origin }, checksums) {
  const remote = origin.isServer === true ? void 0 : origin.remote;
  const sha256 = checksums.get(`${name} (${[version, platform ?? []].flat().join("-")})`);
  return packageOf(file, {
    type: "gem",
    name,
    version,
    qualifiers: {
      platform,
      vcs_url: vcsUrl(remote, origin.revision)
    },
    ecosystem: "RubyGems",
    line,
    hashes: sha256 === void 0 ? void 0 : [{ algorithm: "sha256", value: sha256 }],
    downloadUrl: remote
  });
}

// shared/ecosystems/ruby/gemspec.ts
var installedGem = {
  wanted: {
    suffixes: [".gemspec"],
    // Matches the usual locations of the version, `lib/name/version.rb` and `lib/name/part/version.rb`.
    globs: ["bundler/gems/*/lib/*/version.rb", "bundler/gems/*/lib/*/*/version.rb"]
  },
  wantedIn: ["image"],
  isPrimary: (path) => /(?:^|\/)(?:specifications\/(?:default\/)?|bundler\/gems\/[^/]+\/)[^/]+\.gemspec$/.test(path),
  isInstallFolder: (path) => /(?:^|\/)(?:specifications(?:\/default)?|bundler\/gems)$/.test(path),
  parse: parseGemspec
};
function parseGemspec(file, context) {
  const text = file.bytes.toString("utf8");
  if (!text.includes("Gem::Specification.new")) return { packages: [], problems: [] };
  const fields = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const [, name2, value] = /^\s*\w+\.(name|version|licenses?|platform)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (name2 !== void 0 && value !== void 0 && !fields.has(name2))
      fields.set(name2, { value, line });
  }
  const name = textsIn(fields.get("name")?.value)[0];
  const version = versionIn(fields.get("version")?.value, file, context);
  if (name === void 0 || version === void 0) return { packages: [], problems: [] };
  const licenses = textsIn((fields.get("licenses") ?? fields.get("license"))?.value);
  const found2 = packageOf(file, {
    type: "gem",
    name,
    version,
    qualifiers: { platform: textsIn(fields.get("platform")?.value)[0] },
    ecosystem: "RubyGems",
    line: fields.get("name")?.line,
    license: licenses.length === 0 ? void 0 : licenses.join(" OR ")
  });
  return { packages: [found2], problems: [] };
}
function versionIn(value, file, context) {
  const stated = textsIn(value)[0];
  const constant = /^(?:[A-Z]\w*::)*([A-Z]\w*)/.exec(value ?? "")?.[1];
  if (stated !== void 0 || constant === void 0) return stated;
  const text = file.bytes.toString("utf8");
  for (const source of [text, ...requiredTexts(text, file.path, context)]) {
    const found2 = constantIn(source, constant);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function constantIn(text, name) {
  for (const row of linesOf(text)) {
    const [, stated, value] = /^\s*([A-Z]\w*)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (stated === name) return textsIn(value)[0];
  }
  return void 0;
}
function requiredTexts(text, path, context) {
  const rows = [...linesOf(text)].filter((row) => /^\s*require(?:_relative)?\b/.test(row));
  return rows.flatMap(textsIn).flatMap((name) => {
    const base = name.endsWith(".rb") ? name : `${name}.rb`;
    const found2 = [base, `lib/${base}`].flatMap(
      (relative) => context.file(besidePath(path, relative)) ?? []
    );
    return found2.map(({ bytes }) => bytes.toString("utf8"));
  });
}
function textsIn(value) {
  return [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const text = double ?? single ?? "";
    return text === "" ? [] : [text];
  });
}

// shared/ecosystems/ruby/plain-gemfile.ts
var STATEMENTS = /* @__PURE__ */ new Set([
  ...["source", "gem", "gemspec", "group", "ruby", "git_source", "platform", "platforms"],
  ...["path", "git", "github", "install_if", "env", "lockfile", "eval_gemfile"],
  ...["if", "unless", "elsif", "else", "case", "when", "begin", "end"]
]);
var WORDS = /* @__PURE__ */ new Set([
  ...["if", "unless", "and", "or", "not", "true", "false", "nil", "end", "then", "new", "__dir__"],
  ...["exist?", "file?", "key?", "fetch", "read", "strip", "join", "expand_path", "dirname"],
  ...["to_s", "to_i", "to_f", "empty?", "include?", "start_with?", "platform", "nil?", "freeze"]
]);
var LITERALS = /#[^\n]*|%[wWiI](?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs;
var UNSAFE = "`";
var SEPARATORS = /[\n;{}]|\bdo\b/;
var PARAMETERS = /^\s*\|([\w\s,]*)\|/;
var TOKENS = /:{1,2}[A-Za-z_]\w*[?!]?|[A-Za-z_]\w*:(?!:)|""|\d[\d._]*|[A-Z]\w*|[a-z_]\w*[?!]?|[\s,.()[\]=><~!&|+-]|(.)/gs;
function isPlainGemfile(text) {
  const statements = text.replaceAll(LITERALS, maskOf).split(SEPARATORS);
  const variables = /* @__PURE__ */ new Set();
  return statements.every((statement) => {
    const names = PARAMETERS.exec(statement)?.[1] ?? "";
    for (const name of names.match(/\w+/g) ?? []) variables.add(name);
    return isPlain(statement.replace(PARAMETERS, "").trim(), variables);
  });
}
function maskOf(literal) {
  if (literal.startsWith("#")) return "";
  const isFixed = literal.startsWith("'") || /^%[wi]/.test(literal);
  const hasCode = literal.replaceAll(/#\{[a-z_]\w*\}/g, "").includes("#{");
  return !isFixed && hasCode ? UNSAFE : '""';
}
function isPlain(statement, variables) {
  const assigned = /^([a-z_]\w*)\s*(?:\|\|)?=(?![=~>])/.exec(statement);
  if (assigned?.[1] !== void 0) variables.add(assigned[1]);
  const rest = statement.slice(assigned?.[0].length ?? 0);
  for (const token of rest.matchAll(TOKENS)) {
    if (token[1] !== void 0) return false;
    const [word] = token;
    if (!/^[a-z_]\w*[?!]?$/.test(word)) continue;
    const begins = token.index === 0 && assigned === null && STATEMENTS.has(word);
    const isVariable = variables.has(word) && isValue(rest, token.index, word);
    if (!begins && !WORDS.has(word) && !isVariable) return false;
  }
  return true;
}
function isValue(text, at, word) {
  const behind = text.slice(at + word.length);
  return text[at - 1] !== "." && /^\s*(?:$|[,).\]]|(?:if|unless|and|or)\b|&&|\|\||[=!<>]=)/.test(behind);
}

// shared/ecosystems/ruby/ruby-manifests.ts
var INSTALLED8 = /(?:^|\/)(?:vendor\/bundle|specifications|gems\/[^/]+-\d[^/]*)\//;
var gemfile = (lockfile) => manifestFormat(
  {
    wanted: { names: ["Gemfile", "gems.rb"] },
    isPrimary: (path) => ["Gemfile", "gems.rb"].includes(baseName(path)) && !INSTALLED8.test(path)
  },
  {
    ecosystem: "RubyGems",
    manifests: ["Gemfile", "gems.rb"],
    locks: [lockOf2(lockfile)],
    note: "The file is a program. Assay reads only plain `gem` statements. If the file has other statements, the lockfile must list at least one gem."
  },
  readGemfile
);
var gemspec = (lockfile) => manifestFormat(
  {
    wanted: { suffixes: [GEMSPEC] },
    isPrimary: (path) => path.endsWith(GEMSPEC) && !INSTALLED8.test(path)
  },
  {
    ecosystem: "RubyGems",
    manifests: ["*.gemspec"],
    locks: [lockOf2(lockfile)],
    note: "The lockfile in the same folder covers the gemspec. If a Gemfile uses the gem by its path, the lockfile of the Gemfile also covers the gemspec."
  },
  (file) => ({ ...readProgram(file, GEMSPEC_RULES), fix: FIX48 })
);
var FIX48 = "commit Gemfile.lock (bundle lock)";
var lockOf2 = (format) => ({
  format,
  names: ["Gemfile.lock", "gems.locked"],
  folderOf: (path) => isSecondLockfile(baseName(path)) ? `${path}/` : path,
  coverage: coveredByGemfileLock
});
function coveredByGemfileLock(lockfile, context) {
  const { specs } = readLockfile3(lockfile.bytes.toString("utf8"));
  const manifests = specs.flatMap((spec) => ownGemspec(spec, lockfile, context)?.path ?? []);
  return { manifests, names: specs.map(({ name }) => name) };
}
var GEMFILE_RULES = {
  comment: "#",
  own: /^[^\S\n]*(?:source|gem|gemspec|ruby|git_source|group|eval_gemfile|instance_eval|path|git)\b[^\S\n]*[("':%_A-Za-z{]|^[^\S\n]*gemspec\s*$|^[^\S\n]*%w/m,
  ownName: "Bundler statement",
  statement: /(?:^|[;{|]|\bdo\b)[^\S\n]*gem[ (]*["'](?<name>[^"'\n]+)["'](?<rest>(?:[^\n;]*,[^\S\n]*\n){0,20}[^\n;]*)/gm,
  mention: /(?:^|[;{|]|\bdo\b)[^\S\n]*(?:gem\b|eval_gemfile\b|instance_eval\b)/gm,
  local: /\bpath\s*(?::|=>)/,
  // Bundler locks no version of a gem that it does not install.
  optional: /\b(?:platforms?|install_if)\b/,
  range: gemRequirements,
  exact: exactGem
};
var GEMSPEC_RULES = {
  comment: "#",
  own: /\bGem::Specification\b/,
  ownName: "Gem::Specification",
  statement: /\.add_(?:runtime_|development_)?dependency[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/g,
  mention: /\badd_(?:runtime_|development_)?dependency\b|[.@]dependencies\b|\bGem::Dependency\b|\.(?:__send__|public_send|send|instance_eval|instance_exec|method)\b|\b(?:eval|binding)\b[ (]*[(A-Z"']/g,
  development: /development_dependency/,
  range: gemRequirements,
  exact: exactGem
};
function readGemfile(file) {
  const { dependencies, isProgram } = readProgram(file, GEMFILE_RULES);
  const text = file.bytes.toString("utf8");
  const groups = gemsOfGemfile(text);
  const grouped = dependencies.map((one) => ({
    ...one,
    isDevelopment: groups?.get(one.name) === true
  }));
  return { dependencies: grouped, isProgram: isProgram || !isPlainGemfile(text), fix: FIX48 };
}
function gemRequirements(rest) {
  const [, list] = /^\s*,\s*\[?((?:\s*["'][^"'\n]*["']\s*,?)+)/.exec(rest) ?? [];
  if (list === void 0 || /\b(?:if|unless)\b|#\{/.test(rest)) return void 0;
  return [...list.matchAll(/["']([^"'\n]*)["']/g)].map(([, one]) => one).join(",");
}
function exactGem(file, name, rest) {
  const [, version] = /^\s*,\s*["']\s*=?\s*(\d[\w.]*)\s*["'](?!\s*,\s*["'])/.exec(rest) ?? [];
  if (version === void 0) return void 0;
  const facts = { type: "gem", ecosystem: "RubyGems", scope: "runtime", isDirect: true };
  return packageOf(file, { ...facts, name, version });
}

// shared/ecosystems/ruby.ts
var ecosystem30 = {
  id: "ruby",
  formats: [gemfileLock, bundleConfig, installedGem, gemfile(gemfileLock), gemspec(gemfileLock)]
};

// shared/ecosystems/rust/cargo-manifests.ts
var MANIFEST8 = "Cargo.toml";
function cargoManifests(lockfile, context) {
  const beside = besidePath(lockfile.path, MANIFEST8);
  const root = context.file(beside);
  if (root === void 0) return void 0;
  const folder2 = beside.slice(0, -MANIFEST8.length);
  const shared = sharedNames(readManifest6(root));
  const development = /* @__PURE__ */ new Map();
  for (const file of context.named(MANIFEST8)) {
    const manifest2 = file.path.startsWith(folder2) ? readManifest6(file) : {};
    const name = stringAt(objectAt(manifest2, "package") ?? {}, "name");
    if (name !== void 0) development.set(name, onlyForDevelopment(manifest2, shared));
  }
  return { isOnlyForDevelopment: (name, crate) => development.get(name)?.has(crate) ?? false };
}
var known13 = /* @__PURE__ */ new WeakMap();
function readManifest6(file) {
  const manifest2 = known13.get(file) ?? parseManifest3(file);
  known13.set(file, manifest2);
  return manifest2;
}
function parseManifest3(file) {
  try {
    return readToml(file);
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
var DEVELOPMENT_KINDS2 = ["dev", "build"].flatMap((kind) => [
  `${kind}-dependencies`,
  `${kind}_dependencies`
]);
function sharedNames(root) {
  const dependencies = objectAt(objectAt(root, "workspace") ?? {}, "dependencies") ?? {};
  return new Map(
    Object.keys(dependencies).map((name) => [name, nameOf6(name, dependencies) ?? name])
  );
}
function onlyForDevelopment(manifest2, shared) {
  const targets = Object.values(objectAt(manifest2, "target") ?? {}).filter(isObject);
  const holders = [manifest2, ...targets];
  const development = new Set(DEVELOPMENT_KINDS2.flatMap((kind) => cratesIn(holders, kind, shared)));
  for (const crate of cratesIn(holders, "dependencies", shared)) development.delete(crate);
  return development;
}
function cratesIn(holders, kind, shared) {
  return holders.flatMap((holder) => {
    const dependencies = objectAt(holder, kind) ?? {};
    return Object.keys(dependencies).map((name) => {
      const isShared = objectAt(dependencies, name)?.["workspace"] === true;
      return (isShared ? shared.get(name) : nameOf6(name, dependencies)) ?? name;
    });
  });
}
function nameOf6(name, dependencies) {
  return stringAt(objectAt(dependencies, name) ?? {}, "package");
}

// shared/ecosystems/rust/locked.ts
var FIX49 = "run `cargo generate-lockfile`";
var VERSIONS3 = /* @__PURE__ */ new Set([void 0, 1, 2, 3, 4]);
function lockedPackages(file) {
  const lockfile = readToml(file);
  if (!VERSIONS3.has(lockfile["version"])) {
    const message = `Cargo.lock version ${scalarText(lockfile["version"])} is not supported. Fix: update Assay`;
    throw new DataError("unsupported-version", message, { path: file.path });
  }
  const tables = arrayAt(lockfile, "package") ?? [];
  const root = objectAt(lockfile, "root");
  if (tables.length === 0 && root === void 0) throw notALockfile(file, "[[package]]", FIX49);
  const lines = tableLines(file, "[[package]]");
  const checksums = objectAt(lockfile, "metadata") ?? {};
  const entries = tables.map((table, index) => {
    const line = lines.length === tables.length ? lines[index] : void 0;
    const text = `package ${index + 1}`;
    return lockedOf(file, objectEntry(file, table, { text, line }), checksums, line);
  });
  return [...root === void 0 ? [] : [lockedOf(file, root, checksums, void 0)], ...entries];
}
function lockedOf(file, table, checksums, line) {
  const name = stringAt(table, "name");
  const version = stringAt(table, "version");
  const source = stringAt(table, "source");
  if (!name || !version || source === void 0 && Object.hasOwn(table, "source")) {
    const message = `a package has no name, version or readable source. Fix: ${FIX49}`;
    throw new DataError("malformed", message, { path: file.path, line });
  }
  return {
    name,
    version,
    source,
    checksum: stringAt(table, "checksum") ?? stringAt(checksums, `checksum ${name} ${version} (${source})`),
    references: (arrayAt(table, "dependencies") ?? []).map(scalarText),
    line
  };
}

// shared/ecosystems/rust/own-crates.ts
function ownCrates(lockfile, context) {
  if (context.file(besidePath(lockfile.path, MANIFEST8)) === void 0) return void 0;
  const names = ownManifests(lockfile, context).flatMap(
    (file) => stringAt(objectAt(readManifest6(file), "package") ?? {}, "name") ?? []
  );
  return new Set(names);
}
function ownManifests(lockfile, context) {
  const root = context.file(besidePath(lockfile.path, MANIFEST8));
  if (root === void 0) return [];
  const seen = /* @__PURE__ */ new Set();
  const patched = patchesOf(lockfile, context);
  const waiting = [
    root,
    ...patched.flatMap(({ folder: folder2 }) => manifestIn2(lockfile, folder2, context) ?? [])
  ];
  for (let file = waiting.pop(); file !== void 0; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const manifest2 = readManifest6(file);
    for (const { folder: folder2 } of pathsIn(manifest2)) {
      const other = manifestIn2(file, folder2, context);
      if (other !== void 0) waiting.push(other);
    }
    if (file === root) waiting.push(...membersOf2(root, manifest2, context));
  }
  return [...seen];
}
var KINDS5 = ["dependencies", "dev-dependencies", "build-dependencies"].flatMap((kind) => [
  kind,
  kind.replace("-", "_")
]);
function cratesElsewhere(lockfile, context) {
  const missing2 = (file, paths) => paths.filter(({ folder: folder2 }) => manifestIn2(file, folder2, context) === void 0);
  const elsewhere = [
    ...missing2(lockfile, patchesOf(lockfile, context)),
    ...ownManifests(lockfile, context).flatMap(
      (file) => missing2(file, pathsIn(readManifest6(file)))
    )
  ];
  return new Set(elsewhere.map(({ name }) => name));
}
var CONFIGURATION = ".cargo/config.toml";
function patchesOf(lockfile, context) {
  const file = context.file(besidePath(lockfile.path, CONFIGURATION));
  const patch = file && objectAt(readManifest6(file), "patch");
  return patch === void 0 ? [] : pathsIn({ patch });
}
function manifestIn2(file, folder2, context) {
  return context.file(besidePath(file.path, `${folder2}/${MANIFEST8}`));
}
function pathsIn(manifest2) {
  const targets = tablesOf(objectAt(manifest2, "target"));
  const workspace = objectAt(manifest2, "workspace") ?? {};
  const tables = [
    ...[manifest2, ...targets].flatMap((holder) => KINDS5.map((kind) => objectAt(holder, kind))),
    objectAt(workspace, "dependencies"),
    objectAt(manifest2, "replace"),
    ...tablesOf(objectAt(manifest2, "patch"))
  ];
  return tables.flatMap(
    (table) => Object.entries(table ?? {}).flatMap(([key, entry]) => {
      const folder2 = isObject(entry) ? stringAt(entry, "path") : void 0;
      if (!isObject(entry) || folder2 === void 0) return [];
      return { name: stringAt(entry, "package") ?? key, folder: folder2 };
    })
  );
}
function tablesOf(table) {
  return Object.values(table ?? {}).filter(isObject);
}
function membersOf2(root, manifest2, context) {
  const members2 = arrayAt(objectAt(manifest2, "workspace") ?? {}, "members") ?? [];
  const patterns = members2.filter((member) => typeof member === "string").map((member) => besidePath(root.path, `${member}/${MANIFEST8}`));
  const plain3 = patterns.flatMap((path) => context.file(path) ?? []);
  const globs = patterns.filter((path) => path.includes("*")).map((path) => path.split("/").map(compileSegment));
  if (globs.length === 0) return plain3;
  const matched = context.named(MANIFEST8).filter(({ path }) => globs.some((glob) => fits2(path.split("/"), glob)));
  return [...plain3, ...matched];
}
function fits2(parts, glob) {
  return parts.length === glob.length && glob.every((matches, at) => matches(parts[at] ?? ""));
}

// shared/ecosystems/rust/vendored.ts
import { posix as posix6 } from "node:path";
var PUBLISHED = "Cargo.toml.orig";
function isOfVendoredCrate(lockfile, context) {
  const vendor = posix6.dirname(posix6.dirname(lockfile.path));
  if (baseName(vendor) !== "vendor") return false;
  if (context.file(besidePath(lockfile.path, PUBLISHED)) === void 0) return false;
  const manifest2 = context.file(besidePath(lockfile.path, MANIFEST8));
  const crate = manifest2 && objectAt(readManifest6(manifest2), "package");
  if (crate === void 0) return false;
  const key = `${stringAt(crate, "name")} ${stringAt(crate, "version")}`;
  return lockfilesAbove(vendor, context).some((file) => fetchedBy2(file).has(key));
}
function lockfilesAbove(folder2, context) {
  const found2 = [];
  for (let at = folder2; at !== "." && at !== "/"; ) {
    at = posix6.dirname(at);
    found2.push(...[context.file(posix6.join(at, "Cargo.lock")) ?? []].flat());
  }
  return found2;
}
var known14 = /* @__PURE__ */ new WeakMap();
function fetchedBy2(lockfile) {
  const fetched2 = known14.get(lockfile) ?? new Set(
    (arrayAt(readManifest6(lockfile), "package") ?? []).filter(isObject).filter((entry) => stringAt(entry, "source") !== void 0).map((entry) => `${stringAt(entry, "name")} ${stringAt(entry, "version")}`)
  );
  known14.set(lockfile, fetched2);
  return fetched2;
}

// shared/ecosystems/rust/cargo-lock.ts
var cargoLock = {
  role: "lockfile",
  wanted: { names: ["Cargo.lock", MANIFEST8, PUBLISHED], pathSuffixes: [CONFIGURATION] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "Cargo.lock",
  parse: parseCargoLock
};
function parseCargoLock(file, context) {
  if (isOfVendoredCrate(file, context)) return { packages: [], problems: [] };
  const locked3 = lockedPackages(file);
  const own = ownCrates(file, context);
  const keys = keysByReference(locked3);
  const elsewhere = cratesElsewhere(file, context);
  const isOwn9 = ({ name }) => own?.has(name) === true || elsewhere.has(name);
  const listed = locked3.filter((one) => one.source !== void 0 || !isOwn9(one));
  const manifests = cargoManifests(file, context);
  const roots2 = manifests === void 0 ? void 0 : rootsOf5(locked3, keys, manifests);
  const parsed = parseGraph(listed, (one) => nodeOf9(file, one, keys), roots2);
  const unexplained = own === void 0 ? [] : listed.filter(({ source }) => source === void 0);
  const problems = [
    ...unexplained.map((one) => withoutSource(file, one)),
    ...locked3.filter(({ name }) => elsewhere.has(name)).map((one) => builtElsewhere(file, one)),
    ...missingNeeds(file, locked3, keys)
  ];
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
function missingNeeds(file, locked3, keys) {
  for (const { name, references, line } of locked3) {
    const missing2 = references.find((reference) => keyOfReference(reference, keys) === void 0);
    if (missing2 === void 0) continue;
    const message = `${name} needs ${missing2.slice(0, 100)}, which is not locked. Fix: ${FIX49}`;
    return [{ code: "contradiction", message, path: file.path, line }];
  }
  return [];
}
function withoutSource(file, { name, version, line }) {
  const message = `${name} ${version} has no source, and no Cargo.toml in the workspace has that name. Fix: ${FIX49}`;
  return { code: "contradiction", message, path: file.path, line };
}
function builtElsewhere(file, { name, version, line }) {
  const message = `${name} ${version} is built from a folder outside the source tree. Fix: scan a parent folder that contains this folder`;
  return { code: "not-found", message, path: file.path, line };
}
function nodeOf9(file, one, keys) {
  const { name, version, line, checksum, source = "" } = one;
  const isGit = source.startsWith("git+");
  const registry = registryOf(source);
  const found2 = packageOf(file, {
    type: "cargo",
    name,
    version,
    qualifiers: { repository_url: registry, vcs_url: isGit ? vcsUrlOf2(source) : void 0 },
    // Another registry is usually a mirror, and a commit is usually from a fork. A mirror and a fork keep the names and
    // the vulnerabilities of the package.
    ecosystem: "crates.io",
    line,
    hashes: hashesOf8(checksum),
    // The index of a registry is not the location of the crate.
    downloadUrl: isGit ? source : void 0
  });
  return { key: keyOf8(one), found: found2, needs: needsOf7(one, keys) };
}
var PUBLIC_INDEXES = /* @__PURE__ */ new Set([
  "registry+https://github.com/rust-lang/crates.io-index",
  "sparse+https://index.crates.io/"
]);
function registryOf(source) {
  const isRegistry = /^(?:registry|sparse)\+/.test(source) && !PUBLIC_INDEXES.has(source);
  return isRegistry ? source.slice(source.indexOf("+") + 1) : void 0;
}
function vcsUrlOf2(source) {
  const [location = "", commit] = source.split("#", 2);
  return vcsUrl(location.split("?", 1)[0], commit);
}
function hashesOf8(checksum) {
  const isHash = checksum !== void 0 && /^[0-9a-f]+$/.test(checksum);
  return isHash ? [{ algorithm: "sha256", value: checksum }] : void 0;
}
function keyOf8({ name, version, source }) {
  return `${name} ${version} (${source})`;
}
function keysByReference(locked3) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked3) {
    keys.set(one.name, keyOf8(one));
    keys.set(`${one.name} ${one.version}`, keyOf8(one));
    keys.set(keyOf8(one), keyOf8(one));
  }
  return keys;
}
function needsOf7({ references }, keys) {
  return references.flatMap((reference) => keyOfReference(reference, keys) ?? []);
}
function keyOfReference(reference, keys) {
  const [name = "", version] = reference.split(" ");
  return keys.get(reference) ?? keys.get(`${name} ${version}`);
}
function rootsOf5(locked3, keys, manifests) {
  const runtime2 = [];
  const development = [];
  for (const one of locked3.filter(({ source }) => source === void 0)) {
    for (const key of needsOf7(one, keys)) {
      const [needed = ""] = key.split(" ", 1);
      if (manifests.isOnlyForDevelopment(one.name, needed)) development.push(key);
      else runtime2.push(key);
    }
  }
  return { runtime: runtime2, development };
}

// shared/ecosystems/rust/cargo-toml.ts
var VENDORED = ".cargo-checksum.json";
var cargoToml = (lockfile) => manifestFormat(
  {
    wanted: { names: [MANIFEST8, VENDORED] },
    isPrimary: (path) => path.endsWith(MANIFEST8)
  },
  {
    ecosystem: "crates.io",
    manifests: ["Cargo.toml"],
    locks: [{ format: lockfile, names: ["Cargo.lock"], coverage: coveredByCargoLock }],
    note: "The root's lockfile locks the members of a workspace and path dependencies."
  },
  readCargoToml
);
function coveredByCargoLock(lockfile, context) {
  return { manifests: ownManifests(lockfile, context).map(({ path }) => path), names: [] };
}
function readCargoToml(file, context) {
  if (context.file(besidePath(file.path, VENDORED)) !== void 0) return void 0;
  const manifest2 = readToml(file);
  const targets = Object.values(objectAt(manifest2, "target") ?? {}).filter(isObject);
  const shared = (name) => sharedDependency(file, name, context);
  const dependencies = [manifest2, ...targets].flatMap(
    (holder) => KINDS6.flatMap(({ key, isDevelopment }) => {
      const table = objectAt(holder, key) ?? {};
      return Object.keys(table).flatMap(
        (name) => dependencyOf10(file, name, settingsOf3(table, name, shared), isDevelopment)
      );
    })
  );
  return {
    name: stringAt(objectAt(manifest2, "package") ?? {}, "name"),
    dependencies,
    fix: "commit Cargo.lock (cargo generate-lockfile)"
  };
}
var KINDS6 = [
  { key: "dependencies", isDevelopment: false },
  { key: "dev-dependencies", isDevelopment: true },
  { key: "dev_dependencies", isDevelopment: true },
  { key: "build-dependencies", isDevelopment: true },
  { key: "build_dependencies", isDevelopment: true }
];
function settingsOf3(table, name, shared) {
  const settings = objectAt(table, name) ?? { version: table[name] };
  return settings["workspace"] === true ? shared(name) ?? settings : settings;
}
function sharedDependency(file, name, context) {
  for (let folder2 = file.path; folder2 !== ""; ) {
    folder2 = folder2.slice(0, Math.max(folder2.lastIndexOf("/"), 0));
    const root = context.file(folder2 === "" ? MANIFEST8 : `${folder2}/${MANIFEST8}`);
    const workspace = root === void 0 ? void 0 : objectAt(readManifest6(root), "workspace");
    if (workspace === void 0) continue;
    const table = objectAt(workspace, "dependencies") ?? {};
    return objectAt(table, name) ?? { version: table[name] };
  }
  return void 0;
}
function dependencyOf10(file, alias, settings, isDevelopment) {
  if (stringAt(settings, "path") !== void 0) return [];
  const name = stringAt(settings, "package") ?? alias;
  const range = stringAt(settings, "version");
  const version = exactVersion3(range ?? "");
  if (version === void 0 || stringAt(settings, "git") !== void 0) {
    return [{ name, isDevelopment, range }];
  }
  const scope = isDevelopment ? "development" : "runtime";
  const facts = { type: "cargo", name, version, ecosystem: "crates.io", scope };
  return [{ name, isDevelopment, exact: packageOf(file, { ...facts, isDirect: true }) }];
}
function exactVersion3(range) {
  return /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(range.trim())?.[1];
}

// shared/ecosystems/rust.ts
var ecosystem31 = { id: "rust", formats: [cargoLock, cargoToml(cargoLock)] };

// shared/ecosystems/rust-binary.ts
var executable3 = {
  wanted: { extracts: ["executable"] },
  parse: parseExecutable3
};
var ecosystem32 = { id: "rust-binary", formats: [executable3] };
function parseExecutable3(file) {
  const text = stringAt(readExtract(file, "executable"), "auditable");
  if (text === void 0) return { packages: [], problems: [] };
  const list = arrayAt(asObject(parseJson(text, file.path), "$"), "packages") ?? [];
  const problems = [];
  const found2 = list.map((item) => {
    try {
      return isObject(item) ? crateOf(file, item) : void 0;
    } catch (error) {
      problems.push(problemOf(error));
      return void 0;
    }
  });
  const packages = found2.flatMap((crate, index) => {
    const item = list[index];
    return crate === void 0 || !isObject(item) ? [] : [withEdges6(crate, item, found2)];
  });
  return { packages, problems };
}
function crateOf(file, item) {
  return packageOf(file, {
    type: "cargo",
    name: stringAt(item, "name") ?? "",
    version: stringAt(item, "version") ?? "",
    ecosystem: "crates.io",
    // Build scripts and procedural macros run during the build and are not in the executable.
    scope: stringAt(item, "kind") === "build" ? "development" : "runtime"
  });
}
function withEdges6(crate, item, found2) {
  const dependsOn = (arrayAt(item, "dependencies") ?? []).flatMap((index) => {
    const purl = typeof index === "number" ? found2[index]?.purl : void 0;
    return purl === void 0 ? [] : [purl];
  });
  return { ...crate, dependsOn };
}

// shared/ecosystems/swift/repository-segments.ts
var MAX_ADDRESS4 = 2048;
function segmentsOf2(location) {
  if (location.length > MAX_ADDRESS4) return void 0;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(
    location
  );
  const [, host, path = ""] = match ?? [];
  if (host === void 0) return void 0;
  const parts = path.replace(/\.git\/?$/, "").split("/");
  return [host.toLowerCase(), ...parts.filter((part) => part !== "")];
}

// shared/ecosystems/swift/carthage.ts
var cartfileResolved = {
  role: "lockfile",
  wanted: { names: ["Cartfile.resolved"] },
  wantedIn: ["directory", "file"],
  parse: parseResolved
};
var cartfile = manifestFormat(
  { wanted: { names: ["Cartfile", "Cartfile.private"] } },
  {
    ecosystem: "SwiftURL",
    manifests: ["Cartfile", "Cartfile.private"],
    locks: [{ format: cartfileResolved, names: ["Cartfile.resolved"] }],
    note: "Advisories do not cover prebuilt binary frameworks."
  },
  (file) => {
    const dependencies = rowsOf4(file).map((row) => {
      const found2 = packageOfRow2(file, row);
      const exact = found2.version === "" ? void 0 : found2;
      return { name: found2.name, isDevelopment: file.path.endsWith(".private"), exact };
    });
    return { dependencies, fix: "commit Cartfile.resolved (carthage update)" };
  }
);
var FIX50 = "run `carthage update`";
function parseResolved(file) {
  const rows = rowsOf4(file);
  if (rows.length === 0) throw notALockfile(file, "dependencies", FIX50);
  return parseEach(rows, (row) => packageOfRow2(file, row));
}
function rowsOf4(file) {
  const rows = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const text = row.replace(/(?:^|\s)#.*$/, "").trim();
    if (text !== "") rows.push({ text, line });
  }
  return rows;
}
var ROW3 = /^(github|git|binary)\s+"([^"]+)"\s*(?:(==)?\s*"?([^"\s]+)"?|[~>]\S*\s*\S+)?$/;
function packageOfRow2(file, { text, line }) {
  const [, kind, location = "", operator, stated = ""] = ROW3.exec(text) ?? [];
  if (kind === void 0) throw unread(file, { text, line }, FIX50);
  const isVersion2 = /^v?\d/.test(stated) && (operator !== void 0 || /"\s*"/.test(text));
  const version = isVersion2 ? stated.replace(/^v(?=\d)/, "") : "";
  const isShort = kind === "github" && !location.includes(":");
  const address = isShort ? `https://github.com/${location}` : location;
  const segments = segmentsOf2(address) ?? location.split("/");
  return packageOf(file, {
    type: "swift",
    namespace: segments.slice(0, -1).join("/"),
    name: segments.at(-1) ?? "",
    fullName: segments.join("/"),
    version,
    qualifiers: { vcs_url: version === "" ? vcsUrl(address, commitIn(stated)) : void 0 },
    ecosystem: kind === "binary" ? void 0 : "SwiftURL",
    line,
    isDirect: true,
    downloadUrl: address
  });
}
function commitIn(stated) {
  return /^[0-9a-f]{40}$/.test(stated) ? stated : void 0;
}

// shared/ecosystems/swift/package-swift.ts
var packageSwift = (lockfile) => manifestFormat(
  { wanted: { names: ["Package.swift"] } },
  {
    ecosystem: "SwiftURL",
    manifests: ["Package.swift"],
    locks: [{ format: lockfile, names: ["Package.resolved"] }],
    note: "The file is a program. Assay reads only plain calls to `.package(url:)`."
  },
  (file) => ({
    ...readProgram(file, RULES3),
    fix: "commit Package.resolved (swift package resolve)"
  })
);
var RULES3 = {
  comment: "//",
  own: /\bPackage\s*\(|\.package\s*\(/,
  ownName: "Package",
  statement: /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?url:\s*"(?<name>[^"\n]+)"(?<rest>\s*,?\s*[^\n]*)/g,
  mention: /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?(?:url|id)\s*:/g,
  nameOf: locationOf7,
  exact: exactPackage3
};
function locationOf7(url) {
  return url.replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]+@/, "").replace(":", "/").replace(/\.git\/?$/, "");
}
function exactPackage3(file, name, rest) {
  const [, version] = /^\s*,\s*(?:exact:\s*|\.exact\(\s*)"(\d[\w.+-]*)"/.exec(rest) ?? [];
  if (version === void 0) return void 0;
  const segments = name.split("/");
  return packageOf(file, {
    type: "swift",
    namespace: segments.slice(0, -1).join("/"),
    name: segments.at(-1) ?? "",
    fullName: name,
    version,
    ecosystem: "SwiftURL",
    isDirect: true
  });
}

// shared/ecosystems/swift.ts
var packageResolved = {
  role: "lockfile",
  wanted: { names: ["Package.resolved"] },
  wantedIn: ["directory", "file"],
  parse: parseResolved2
};
var ecosystem33 = {
  id: "swift",
  formats: [packageResolved, packageSwift(packageResolved), cartfileResolved, cartfile]
};
var FIX51 = "run `swift package resolve`";
var LOCATIONS3 = /* @__PURE__ */ new Map([
  [1, ["object", "pins"]],
  [2, ["pins"]],
  [3, ["pins"]]
]);
function parseResolved2(file) {
  const text = file.bytes.toString("utf8");
  const document = readJsonObject(file, text);
  const location = LOCATIONS3.get(document["version"]);
  if (location === void 0) {
    const message = `Package.resolved version ${scalarText(document["version"])} is not supported. Fix: ${FIX51}`;
    throw new DataError("unsupported-version", message, { path: file.path });
  }
  const holder = location.length === 1 ? document : objectAt(document, "object");
  const pins = holder && arrayAt(holder, "pins");
  if (pins === void 0) throw notALockfile(file, "pins", FIX51);
  const lines = jsonLines(text, (keys) => keys.length <= 2);
  return parseEach(pins.entries(), ([index, value]) => {
    const line = lineAt(lines, ...location, String(index));
    const pin = objectEntry(file, value, { text: `pin ${index + 1}`, line });
    const state = objectAt(pin, "state") ?? {};
    if (stringAt(state, "version") === void 0 && stringAt(state, "revision") === void 0) {
      throw unread(file, { text: `pin ${index + 1}`, line }, FIX51);
    }
    return pinned2(file, pin, line);
  });
}
function pinned2(file, pin, line) {
  const state = objectAt(pin, "state") ?? {};
  const location = stringAt(pin, "location") ?? stringAt(pin, "repositoryURL") ?? "";
  const identity = stringAt(pin, "identity") ?? stringAt(pin, "package") ?? "";
  const segments = segmentsOf2(location) ?? identity.split(".");
  const version = stringAt(state, "version") ?? "";
  const revision = stringAt(state, "revision");
  return packageOf(file, {
    type: "swift",
    namespace: segments.slice(0, -1).join("/"),
    name: segments.at(-1) ?? "",
    fullName: segments.join("/"),
    version,
    qualifiers: {
      vcs_url: version === "" ? vcsUrl(location, revision) : void 0
    },
    ecosystem: "SwiftURL",
    line,
    scope: "unknown",
    downloadUrl: segmentsOf2(location) === void 0 ? void 0 : location
  });
}

// shared/ecosystems/registry.generated.ts
var ecosystems = [ecosystem, ecosystem2, ecosystem3, ecosystem4, ecosystem5, ecosystem6, ecosystem7, ecosystem8, ecosystem9, ecosystem10, ecosystem11, ecosystem12, ecosystem13, ecosystem14, ecosystem15, ecosystem16, ecosystem18, ecosystem17, ecosystem19, ecosystem21, ecosystem20, ecosystem22, ecosystem23, ecosystem24, ecosystem25, ecosystem26, ecosystem27, ecosystem28, ecosystem29, ecosystem30, ecosystem32, ecosystem31, ecosystem33];

// shared/inventory/case-insensitive-names.ts
var OTHER_READERS = /* @__PURE__ */ new Set(["docker", "git", "github-actions"]);
var NAMES_OF_OTHERS = /* @__PURE__ */ new Set(["manifest.toml", "project.toml"]);
var MORE_NAMES = ["requirements.txt"];
function caselessNames(ecosystems2) {
  const names = ecosystems2.filter(({ id }) => !OTHER_READERS.has(id)).flatMap(({ formats }) => formats).filter(({ role }) => role !== void 0).flatMap(({ wanted }) => wanted.names ?? []);
  return [.../* @__PURE__ */ new Set([...names, ...MORE_NAMES])].filter((name) => !NAMES_OF_OTHERS.has(name.toLowerCase())).sort();
}

// shared/inventory/embedded-sboms.ts
var ENDS3 = [".cdx.json", ".cdx.xml", ".spdx.json", ".spdx", ".spdx3.json"];
var LIKELY_ENDS = ["bom.json", "bom.xml"];
var documentFormat = {
  wanted: { suffixes: [...ENDS3, ...LIKELY_ENDS], names: LIKELY_ENDS },
  parse: parseDocument
};
var documents = { id: "documents", formats: [documentFormat] };
var BUILT = /(?:(?:target|dist|obj|sbom)\/|build\/reports\/(?:cyclonedx[\w-]*\/)?)?[^/]*$/;
var documentLock = {
  format: documentFormat,
  names: ["bom.json", "*.cdx.json", "*.spdx.json"],
  folderOf: (path) => path.replace(BUILT, ""),
  isForAllBelow: true
};
function isDocument(format) {
  return format === documentFormat;
}
function asFound(stated, found2) {
  if (stated.length === 0) return stated;
  const purls2 = new Map(found2.map((known15) => [identityOf4(known15), known15.purl]));
  const renamed = /* @__PURE__ */ new Map();
  for (const one of stated) renamed.set(one.purl, purls2.get(identityOf4(one)) ?? one.purl);
  return stated.map((one) => ({
    ...one,
    purl: renamed.get(one.purl) ?? one.purl,
    dependsOn: one.dependsOn.map((purl) => renamed.get(purl) ?? purl)
  }));
}
function identityOf4({ type, name, version }) {
  return `${type}/${name}@${version}`;
}
function parseDocument(file) {
  try {
    const { packages, problems } = readDocument(file.bytes, file.path);
    return { packages: packages.map((found2) => placed2(found2, file)), problems };
  } catch (error) {
    const isSomethingElse = error instanceof DataError && error.code === "not-an-sbom";
    if (isSomethingElse && !isNamedSo(file.path)) {
      return { packages: [], problems: [], isForeign: true };
    }
    throw error;
  }
}
function isNamedSo(path) {
  return ENDS3.some((end) => path.endsWith(end));
}
function placed2(found2, { path, layer }) {
  const line = found2.locations.find((location) => location.path === path)?.line;
  return { ...found2, locations: [{ path, line, layer }] };
}

// shared/inventory/release-fields.ts
function readFields2(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const row of text.split("\n")) {
    const line = row.trim();
    const equals = line.indexOf("=");
    if (equals < 1 || line.startsWith("#")) continue;
    fields.set(line.slice(0, equals), unquoted2(line.slice(equals + 1).trim()));
  }
  return fields;
}
function unquoted2(value) {
  const quote = value.charAt(0);
  if (value.length < 2 || quote !== '"' && quote !== "'" || !value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\([\\"$`])/g, "$1") : inner;
}

// shared/inventory/legacy-os-release.ts
var READERS = [
  ["etc/lsb-release", readLsbRelease],
  ["etc/oracle-release", readReleaseLine],
  ["etc/centos-release", readReleaseLine],
  ["etc/rocky-release", readReleaseLine],
  ["etc/almalinux-release", readReleaseLine],
  ["etc/fedora-release", readReleaseLine],
  ["etc/redhat-release", readReleaseLine],
  ["etc/system-release", readReleaseLine],
  ["etc/system-release-cpe", readCpe],
  ["etc/SuSE-release", readSuseRelease],
  ["etc/alpine-release", (text) => systemOf("alpine", firstLine(text))],
  ["etc/debian_version", readDebianVersion],
  ["etc/arch-release", () => ({ id: "arch", versionId: "" })]
];
var OLDER_RELEASE_FILES = READERS.map(([path]) => path);
function readOlderRelease(textOf4) {
  for (const [path, read2] of READERS) {
    const text = textOf4(path);
    const found2 = text === void 0 ? void 0 : read2(text);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var NAMES6 = [
  ["Red Hat Enterprise Linux", "rhel"],
  ["CentOS", "centos"],
  ["Rocky Linux", "rocky"],
  ["AlmaLinux", "almalinux"],
  ["Oracle Linux", "ol"],
  ["Fedora", "fedora"],
  ["Scientific Linux", "scientific"],
  ["Amazon Linux", "amzn"]
];
function readReleaseLine(text) {
  const line = firstLine(text);
  const id = NAMES6.find(([start]) => line.startsWith(start))?.[1];
  const version = /release (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? "";
  return id === void 0 ? void 0 : { id, versionId: version, prettyName: line };
}
function readCpe(text) {
  const parts = firstLine(text).replace("cpe:2.3:", "cpe:/").split(":");
  const [, , vendor = "", , version = ""] = parts;
  const ids = /* @__PURE__ */ new Map([
    ["redhat", "rhel"],
    ["amazon", "amzn"],
    ["oracle", "ol"],
    ["fedoraproject", "fedora"],
    ["scientificlinux", "scientific"]
  ]);
  return vendor === "" ? void 0 : systemOf(ids.get(vendor) ?? vendor, version);
}
function readLsbRelease(text) {
  const fields = readFields2(text);
  const id = (fields.get("DISTRIB_ID") ?? "").toLowerCase();
  if (id === "") return void 0;
  const prettyName = fields.get("DISTRIB_DESCRIPTION");
  return { id, versionId: fields.get("DISTRIB_RELEASE") ?? "", prettyName };
}
function readSuseRelease(text) {
  const line = firstLine(text);
  const version = /^VERSION = (\d+(?:\.\d+)*)$/m.exec(text)?.[1] ?? "";
  const patch = /^PATCHLEVEL = (\d+)$/m.exec(text)?.[1] ?? "0";
  if (line.startsWith("openSUSE")) {
    return { id: "opensuse", versionId: version, prettyName: line };
  }
  if (!line.startsWith("SUSE Linux Enterprise")) return void 0;
  const versionId = patch === "0" ? version : `${version}.${patch}`;
  return { id: "sles", versionId, prettyName: line };
}
function readDebianVersion(text) {
  const line = firstLine(text);
  return line === "" ? void 0 : systemOf("debian", /^\d/.test(line) ? line : "");
}
function systemOf(id, versionId) {
  return { id, versionId };
}
function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").trim();
}

// shared/inventory/os-release.ts
var OS_RELEASE = ["etc/os-release", "usr/lib/os-release"];
var OS_FILES = [...OS_RELEASE, ...OLDER_RELEASE_FILES];
var DEBIAN_CODENAMES = /* @__PURE__ */ new Map([
  ["buster", "10"],
  ["bullseye", "11"],
  ["bookworm", "12"],
  ["trixie", "13"],
  ["forky", "14"],
  ["duke", "15"]
]);
function readOperatingSystem(files) {
  for (const path of OS_RELEASE) {
    const found2 = readOsRelease(files.get(path)?.bytes.toString("utf8") ?? "");
    if (found2 !== void 0) return found2;
  }
  return readOlderRelease((path) => files.get(path)?.bytes.toString("utf8"));
}
function readOsRelease(text) {
  const fields = readFields2(text);
  const id = idOf(fields);
  if (id === "") return void 0;
  return { id, versionId: versionOf6(id, fields), prettyName: fields.get("PRETTY_NAME") };
}
function idOf(fields) {
  const stated = fields.get("ID") ?? "";
  return stated === "" ? (fields.get("ID_LIKE") ?? "").split(" ", 1).join("") : stated;
}
function versionOf6(id, fields) {
  const stated = fields.get("VERSION_ID") ?? "";
  if (stated !== "" || id !== "debian") return stated;
  return DEBIAN_CODENAMES.get(fields.get("VERSION_CODENAME") ?? "") ?? "";
}

// shared/inventory/wanted-files.ts
function wantedFiles(ecosystems2, sourceKind, extracts = []) {
  const formats = formatsFor(ecosystems2, sourceKind).map(({ wanted }) => wanted);
  const names = sourceKind === "directory" ? caselessNames(ecosystems2) : [];
  return mergeWanted([...formats, { pathSuffixes: OS_FILES, caselessNames: names, extracts }]);
}
function formatsFor(ecosystems2, sourceKind) {
  return [...ecosystems2, documents].flatMap(({ formats }) => formats).filter(({ wantedIn }) => wantedIn === void 0 || wantedIn.includes(sourceKind));
}

export {
  elementAt,
  textAt,
  buildsArtifact,
  profilesOf,
  projectIn,
  pomOf,
  keyOf2 as keyOf,
  coordinatesOf,
  readTree,
  withVersion,
  pomInterpolator,
  interpolated,
  pomPackage,
  isNamed,
  ecosystems,
  documentLock,
  isDocument,
  asFound,
  readOperatingSystem,
  wantedFiles,
  formatsFor
};
