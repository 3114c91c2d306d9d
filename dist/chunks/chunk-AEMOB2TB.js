import {
  parseYaml,
  parseYamlDocuments,
  yamlLines
} from "./chunk-V3QXFRXQ.js";
import {
  HIDDEN_LOCKFILE,
  INSTALL_NOTES,
  MAVEN_CONFIG,
  NO_REQUIREMENT,
  archiveType,
  arrayAt,
  baseName,
  besidePath,
  bunBinaryLock,
  bunLock,
  channelName,
  classifiedLicence,
  condaMeta,
  denoLock,
  depsJson,
  dockerfile,
  ecosystem,
  ecosystem10,
  ecosystem11,
  ecosystem12,
  ecosystem13,
  ecosystem14,
  ecosystem15,
  ecosystem16,
  ecosystem17,
  ecosystem18,
  ecosystem19,
  ecosystem2,
  ecosystem20,
  ecosystem3,
  ecosystem4,
  ecosystem5,
  ecosystem6,
  ecosystem7,
  ecosystem8,
  ecosystem9,
  expectShortLives,
  explain,
  gradleLockfile,
  hashesOf,
  hashesOfIntegrity,
  imageOfUse,
  imagePackage,
  imageWorld,
  imagesIn,
  installedBy,
  installedCommit,
  interpolator,
  isObject,
  isOwnFolder,
  isRequested,
  jsonLines,
  keepYoungSpace,
  keyFor,
  keyOf,
  keysByPattern,
  licenceOf,
  lineAt,
  linesOf,
  linesOfItems,
  linesOfKey,
  manifestAt,
  manifestBeside,
  manifestsBelow,
  mavenPackage,
  nameOfPattern,
  nameOfTarball,
  namesInManifest,
  normalisedName,
  notALockfile,
  npmPackage,
  nugetPackage,
  objectAt,
  objectEntry,
  onlyInStore,
  openPlatforms,
  openRunCache,
  openSource,
  packageLock,
  packageOf,
  packageOfTarball,
  packageOfUse,
  packagesLock,
  packagesOfGraph,
  paketLock,
  parseEach,
  parseGraph,
  parseImageSource,
  parseMirrors,
  pinnedPackage,
  pnpState,
  problemOf,
  producerOf,
  purlOf,
  pythonPackage,
  readDocument,
  readFiles,
  readInputFile,
  readInstalled,
  readJsonObject,
  readManifest,
  readParagraphs,
  readPnpmKey,
  readRequirements,
  readYarnBlocks,
  requiredPackage,
  sbtLock,
  scalarText,
  shownPath,
  splitPattern,
  storeOf,
  stringAt,
  subdirOf,
  substitute,
  takeInventory,
  unread,
  unread2,
  userPropertiesOf,
  vcsUrl,
  versionOfArchive,
  versionOfTarball,
  wantedFiles,
  withBase,
  withoutPeers,
  yarnCache
} from "./chunk-MDU24MM4.js";
import {
  DataError,
  UserError,
  listZip,
  unzip
} from "./chunk-Z4O3HSNI.js";

// actions/steps/inventory.ts
import { availableParallelism } from "node:os";
import { basename, isAbsolute, resolve } from "node:path";

// shared/ecosystems/conda/conda-lock.ts
var condaLock = {
  role: "lockfile",
  wanted: { names: ["conda-lock.yml", "conda-lock.yaml"], suffixes: [".conda-lock.yml"] },
  wantedIn: ["directory", "file"],
  parse: parseCondaLock
};
function parseCondaLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const entries = (isObject(document) ? arrayAt(document, "package") ?? [] : []).filter(isObject);
  const lines = linesOfEntries(text);
  return parseGraph(entries.entries(), ([index, entry]) => {
    const line = lines.length === entries.length ? lines[index] : void 0;
    return {
      key: keyOf2(entry, stringAt(entry, "name") ?? ""),
      found: lockedPackage(file, entry, line),
      needs: Object.keys(objectAt(entry, "dependencies") ?? {}).map((name) => keyOf2(entry, name))
    };
  });
}
function keyOf2(entry, name) {
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
    scope: scopeOf(entry),
    hashes: hashesOf(objectAt(entry, "hash") ?? {}),
    downloadUrl: url === "" ? void 0 : url
  };
  if (stringAt(entry, "manager") === "pip") return pythonPackage(file, facts);
  const [archive = ""] = url.split("#", 1);
  return packageOf(file, {
    ...facts,
    type: "conda",
    qualifiers: {
      build: stringAt(entry, "build") ?? buildOf(archive, facts.name, facts.version),
      channel: channelName(archive.slice(0, Math.max(archive.lastIndexOf("/"), 0))),
      subdir: subdirOf(archive),
      type: archiveType(archive)
    }
  });
}
function buildOf(url, name, version) {
  const file = url.slice(url.lastIndexOf("/") + 1).replace(/\.(?:conda|tar\.bz2)$/, "");
  const start = `${name}-${version}-`;
  return file.startsWith(start) ? file.slice(start.length) : void 0;
}
function scopeOf(entry) {
  const category = stringAt(entry, "category") ?? "main";
  if (category === "main") return "runtime";
  return category === "dev" ? "development" : "unknown";
}

// shared/ecosystems/conda/environment.ts
var environmentFile = {
  role: "manifest",
  wanted: { names: ["environment.yml", "environment.yaml"] },
  wantedIn: ["directory", "file"],
  parse: parseEnvironment
};
function parseEnvironment(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  if (!isObject(document)) return { packages: [], problems: [] };
  const lineOf = linesOfItems(text);
  return parseEach(statedIn(document), ({ spec, isPip }) => {
    const line = lineOf(spec);
    return isPip ? requiredPackage(file, spec, { line, isDirect: true }) : condaPackage(file, spec, line);
  });
}
function statedIn(document) {
  return (arrayAt(document, "dependencies") ?? []).flatMap((item) => {
    if (typeof item === "string") return [{ spec: item, isPip: false }];
    const pip = isObject(item) ? arrayAt(item, "pip") ?? [] : [];
    return pip.map((spec) => ({ spec: scalarText(spec), isPip: true }));
  });
}
function condaPackage(file, spec, line) {
  const colons = spec.lastIndexOf("::");
  const channel = colons === -1 ? void 0 : spec.slice(0, colons);
  const stated2 = (colons === -1 ? spec : spec.slice(colons + 2)).trim();
  const name = /^[A-Za-z0-9_][A-Za-z0-9_.-]*/.exec(stated2)?.[0];
  if (name === void 0) return void 0;
  const { version, build } = pinOf(stated2.slice(name.length).trim());
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

// shared/ecosystems/conda.ts
var ecosystem21 = {
  id: "conda",
  formats: [environmentFile, condaLock, condaMeta]
};

// shared/ecosystems/dart.ts
var pubspecLock = {
  role: "lockfile",
  wanted: { names: ["pubspec.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePubspecLock
};
var ecosystem22 = { id: "dart", formats: [pubspecLock] };
var PUB_HOSTS = /* @__PURE__ */ new Set([
  "https://pub.dev",
  "https://pub.dartlang.org",
  "https://pub.flutter-io.cn",
  "https://mirrors.tuna.tsinghua.edu.cn/dart-pub"
]);
function parsePubspecLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const packages = isObject(document) ? objectAt(document, "packages") ?? {} : {};
  const lines = keyLines(text);
  return parseEach(
    Object.entries(packages),
    ([name, entry]) => isObject(entry) ? lockedPackage2(file, name, entry, lines.get(name)) : void 0
  );
}
function lockedPackage2(file, name, entry, line) {
  const description = objectAt(entry, "description") ?? {};
  const url = stringAt(description, "url")?.replace(/\/$/, "");
  const isHosted = stringAt(entry, "source") === "hosted";
  const isPublic = isHosted && (url === void 0 || PUB_HOSTS.has(url));
  const commit = stringAt(description, "resolved-ref");
  return packageOf(file, {
    type: "pub",
    name: (isHosted ? stringAt(description, "name") : void 0) ?? name,
    version: stringAt(entry, "version") ?? "",
    qualifiers: {
      repository_url: isHosted && !isPublic ? url : void 0,
      vcs_url: vcsUrl(url, commit)
    },
    // Code of a path, a repository or the SDK is not what pub.dev has under that name.
    ecosystem: isPublic ? "Pub" : void 0,
    line,
    ...DEPENDENCIES.get(stringAt(entry, "dependency") ?? ""),
    hashes: hashesOf2(stringAt(description, "sha256")),
    downloadUrl: commit === void 0 ? void 0 : url
  });
}
var DEPENDENCIES = /* @__PURE__ */ new Map([
  ["direct main", { scope: "runtime", isDirect: true }],
  ["direct overridden", { scope: "runtime", isDirect: true }],
  ["direct dev", { scope: "development", isDirect: true }],
  ["transitive", { scope: "unknown", isDirect: false }]
]);
function hashesOf2(sha256) {
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
  const documents = parseYamlDocuments(text, file.path).filter(isObject);
  return parseEach(documents.flatMap(imagesOf), (stated2) => {
    const line = lineOf(stated2);
    const image = substitute(stated2, () => void 0);
    if (image === void 0 || image === "") return void 0;
    return imagePackage(file, image, { line, scope: "runtime" });
  });
}
function imagesOf(document) {
  return Object.values(objectAt(document, "services") ?? {}).filter(isObject).filter((service) => !Object.hasOwn(service, "build")).flatMap((service) => stringAt(service, "image") ?? []);
}

// shared/ecosystems/docker/kubernetes.ts
var kubernetesManifest = {
  wanted: { suffixes: [".yaml", ".yml"] },
  wantedIn: ["directory", "file"],
  parse: parseManifest
};
var MAX_BYTES = 8 * 1024 * 1024;
var NOT_MINE = { packages: [], problems: [], isForeign: true };
function parseManifest(file) {
  if (!mayBeManifest(file.bytes)) return NOT_MINE;
  const text = file.bytes.toString("utf8");
  const objects = readObjects(text, file.path);
  if (objects.length === 0) return NOT_MINE;
  const images = objects.flatMap((object) => [...imagesIn2(object)]);
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
  return bytes.length <= MAX_BYTES && bytes.includes("apiVersion") && bytes.includes("kind") && bytes.includes("image");
}
function readObjects(text, path) {
  try {
    const documents = parseYamlDocuments(text, path);
    return documents.filter(
      (value) => isObject(value) && stringAt(value, "apiVersion") !== void 0 && stringAt(value, "kind") !== void 0
    );
  } catch (error) {
    if (error instanceof DataError && text.includes("{{")) return [];
    throw error;
  }
}
var CONTAINERS = ["initContainers", "containers", "ephemeralContainers"];
function* imagesIn2(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* imagesIn2(item);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (CONTAINERS.includes(key)) yield* containerImages(arrayAt(value, key) ?? []);
    else if (key === "volumes") yield* volumeImages(arrayAt(value, key) ?? []);
    yield* imagesIn2(inner);
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
var ecosystem23 = {
  id: "docker",
  formats: [dockerfile, composeFile, kubernetesManifest]
};

// shared/ecosystems/xml.ts
import { XMLParser, XMLValidator } from "../vendor/fast-xml-parser.js";
var ATTRIBUTE = "@";
var MAX_NESTING = 100;
function readXml(file) {
  return parseText(file, file.bytes.toString("utf8"), false);
}
function readLocatedXml(file) {
  const text = file.bytes.toString("utf8");
  const root = parseText(file, text, true);
  let at = 0;
  let line = 1;
  const lineOf = (element) => {
    const start = startOf(element);
    if (start === void 0) return void 0;
    if (start < at) [at, line] = [0, 1];
    for (let end = text.indexOf("\n", at); end !== -1 && end < start; end = text.indexOf("\n", at)) {
      at = end + 1;
      line++;
    }
    return line;
  };
  return { root, lineOf };
}
function startOf(element) {
  const key = XMLParser.getMetaDataSymbol();
  const place = typeof key === "symbol" ? Reflect.get(element, key) : void 0;
  const start = isObject(place) ? place["startIndex"] : void 0;
  return typeof start === "number" ? start : void 0;
}
function parseText(file, text, hasPlaces) {
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    const { msg, line } = validity.err;
    throw new DataError("malformed", `this is not valid XML: ${msg}`, { path: file.path, line });
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: MAX_NESTING,
    captureMetaData: hasPlaces
  });
  try {
    const value = parser.parse(text);
    return isObject(value) ? value : {};
  } catch (cause) {
    const message = `this XML cannot be read: ${cause instanceof Error ? cause.message : cause}`;
    throw new DataError("malformed", message, { path: file.path }, { cause });
  }
}
function elementsAt(holder, name) {
  const value = Object.hasOwn(holder, name) ? holder[name] : void 0;
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}
function textAt(holder, name) {
  const value = Object.hasOwn(holder, name) ? holder[name] : void 0;
  const text = isObject(value) ? value["#text"] : value;
  return typeof text === "string" && text.trim() !== "" ? unescaped(text.trim()) : void 0;
}
var PREDEFINED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescaped(text) {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g,
    (all, decimal, hex, name = "") => PREDEFINED.get(name) ?? characterOf(decimal ? Number(decimal) : Number(`0x${hex}`)) ?? all
  );
}
function characterOf(code) {
  return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// shared/ecosystems/dotnet/msbuild-properties.ts
import { posix } from "node:path";
var MAX_DEPTH = 20;
var MAX_LENGTH = 1024;
var IMPLIED = ["Directory.Build.props", "Directory.Packages.props"];
function propertiesOf(file, context) {
  const properties = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const name of IMPLIED) {
    const found = nearest(file.path, name, context);
    if (found !== void 0) readProperties(found, context, properties, seen);
  }
  readProperties(file, context, properties, seen);
  return expander(properties);
}
function nearest(path, name, context) {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const found = context.file(folder === "." ? name : `${folder}/${name}`);
    if (found !== void 0 || folder === "." || folder === "/") return found;
  }
}
function readProperties(file, context, properties, seen) {
  if (seen.has(file.path) || seen.size >= MAX_DEPTH) return;
  seen.add(file.path);
  const project = projectOf(file);
  for (const imported of elementsAt(project, "Import")) {
    const other = importedFile(file, imported, context);
    if (other !== void 0) readProperties(other, context, properties, seen);
  }
  for (const group of elementsAt(project, "PropertyGroup")) {
    if (textAt(group, `${ATTRIBUTE}Condition`) === void 0) addGroup(properties, group);
  }
}
function projectOf(file) {
  try {
    return objectAt(readXml(file), "Project") ?? {};
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
function importedFile(file, element, context) {
  const stated2 = textAt(element, `${ATTRIBUTE}Project`)?.replaceAll("\\", "/") ?? "";
  const path = stated2.replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, "./");
  return path === "" || path.includes("$(") ? void 0 : context.file(besidePath(file.path, path));
}
function addGroup(properties, group) {
  for (const [name, value] of Object.entries(group)) {
    const text = textAt(group, name);
    if (name.startsWith(ATTRIBUTE) || text === void 0) continue;
    const key = name.toLowerCase();
    const isConditional = isObject(value) && Object.hasOwn(value, `${ATTRIBUTE}Condition`);
    if (!isConditional || !properties.has(key) && isDefault(value, key)) {
      properties.set(key, text);
    }
  }
}
function isDefault(element, key) {
  const condition = textAt(element, `${ATTRIBUTE}Condition`)?.toLowerCase() ?? "";
  return condition.replace(/\s/g, "") === `'$(${key})'==''`;
}
function expander(properties) {
  const expand = (text, depth) => {
    if (!text.includes("$(")) return text;
    if (depth > MAX_DEPTH) return void 0;
    const result = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (stated2, name) => {
      const value = properties.get(name.toLowerCase());
      return value === void 0 || value.includes(stated2) ? stated2 : value;
    });
    if (result === text || result.length > MAX_LENGTH) return void 0;
    return expand(result, depth + 1);
  };
  return (text) => expand(text, 0);
}

// shared/ecosystems/dotnet/project-files.ts
var packagesConfig = {
  role: "manifest",
  wanted: { names: ["packages.config"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const { root, lineOf } = readLocatedXml(file);
    const entries = elementsAt(objectAt(root, "packages") ?? {}, "package");
    return parseEach(
      entries,
      (entry) => packageOfReference(file, {
        name: attribute(entry, "id"),
        version: attribute(entry, "version"),
        isDevelopment: attribute(entry, "developmentDependency") === "true",
        line: lineOf(entry)
      })
    );
  }
};
var SHARED_FILES = ["Directory.Build.props", "Directory.Build.targets"];
var PROJECT_SUFFIXES = [".csproj", ".fsproj", ".vbproj"];
var projectFile = {
  role: "manifest",
  wanted: {
    suffixes: [...PROJECT_SUFFIXES, ".props"],
    names: [...SHARED_FILES, "packages.lock.json"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => PROJECT_SUFFIXES.some((suffix) => path.endsWith(suffix)) || SHARED_FILES.includes(baseName(path)),
  parse: (file, context) => hasLockfile(file, context) ? { packages: [], problems: [] } : readReferences(file, context, ["PackageReference", "GlobalPackageReference"])
};
var CENTRAL_FILES = ["Directory.Packages.props", "Packages.props", "packages.props"];
var centralPackages = {
  role: "manifest",
  wanted: { names: CENTRAL_FILES, suffixes: [".props"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => CENTRAL_FILES.includes(baseName(path)),
  parse: (file, context) => readReferences(file, context, ["PackageVersion", "GlobalPackageReference", "PackageReference"])
};
function hasLockfile(file, context) {
  return context.file(besidePath(file.path, "packages.lock.json")) !== void 0;
}
function readReferences(file, context, names) {
  const { root, lineOf } = readLocatedXml(file);
  const expand = propertiesOf(file, context);
  const groups = elementsAt(objectAt(root, "Project") ?? {}, "ItemGroup");
  const elements = groups.flatMap((group) => names.flatMap((name) => elementsAt(group, name)));
  const named = elements.flatMap(
    (element) => referencedNames(element).map((name) => ({ element, name }))
  );
  return parseEach(named, ({ element, name }) => {
    const version = stated(element, "VersionOverride") ?? stated(element, "Version");
    return packageOfReference(file, {
      name,
      version: version === void 0 ? void 0 : expand(version),
      isDevelopment: stated(element, "PrivateAssets")?.toLowerCase() === "all",
      line: lineOf(element)
    });
  });
}
function referencedNames(element) {
  const items = attribute(element, "Include") ?? attribute(element, "Update") ?? "";
  return items.split(";").map((name) => name.trim()).filter((name) => name !== "");
}
function stated(element, name) {
  return attribute(element, name) ?? textAt(element, name);
}
function attribute(element, name) {
  return textAt(element, `${ATTRIBUTE}${name}`);
}
function packageOfReference(file, { name, version, isDevelopment, line }) {
  const exact = exactVersion(version);
  if (name === void 0 || exact === void 0 || name.includes("$(")) return void 0;
  return nugetPackage(file, {
    name,
    version: exact,
    line,
    scope: isDevelopment ? "development" : "runtime",
    isDirect: true
  });
}
function exactVersion(version) {
  const bare = version?.replace(/^\[([^,\]]*)\]$/, "$1");
  return bare === void 0 || /[$*,[()]/.test(bare) ? void 0 : bare;
}

// shared/ecosystems/dotnet.ts
var ecosystem24 = {
  id: "dotnet",
  formats: [packagesLock, paketLock, depsJson, packagesConfig, projectFile, centralPackages]
};

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
  if (dependencies === void 0) throw notALockfile(file, "dependencies", FIX);
  const lines = yamlLines(text, file.path);
  return parseEach(Object.entries(dependencies), ([uses, value]) => {
    const line = lines.get(`dependencies.${uses}`);
    const commit = stringAt(objectEntry(file, value, { text: uses, line }), "commit");
    const found = packageOfUse(file, uses, { line, downloadUrl: placeOf(uses, commit) });
    if (found === void 0) throw unread(file, { text: uses, line }, FIX);
    return found;
  });
}
var FIX = "write actions.lock again with gh-actions-lock";
function placeOf(uses, commit) {
  const hash = /^sha(?:1|256)-([0-9a-f]{40,64})$/.exec(commit ?? "")?.[1];
  const repository = /^[\w.-]+\/[\w.-]+/.exec(uses)?.[0];
  if (hash === void 0 || repository === void 0) return void 0;
  return `git+https://github.com/${repository}@${hash}`;
}

// shared/ecosystems/github-actions.ts
var workflow = {
  role: "manifest",
  wanted: { directories: [".github/workflows"], names: ["action.yml", "action.yaml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => (path.endsWith(".yml") || path.endsWith(".yaml")) && !path.includes("node_modules/"),
  parse: parseWorkflow
};
var ecosystem25 = { id: "github-actions", formats: [workflow, actionsLock] };
function parseWorkflow(file) {
  const text = file.bytes.toString("utf8");
  const lines = linesOfUses(text);
  const documents = parseYamlDocuments(text, file.path).filter(isObject);
  const used = parseEach(documents.flatMap(usesIn), (uses) => {
    const use = lines.get(uses)?.shift() ?? { line: void 0 };
    const image = imageOfUse(uses);
    return image === void 0 ? packageOfUse(file, uses, use) : imagePackage(file, image, { line: use.line, scope: "development" });
  });
  const images = parseEach(
    imagesIn(documents, text),
    ({ image, line }) => imagePackage(file, image, { line, scope: "development" })
  );
  return {
    packages: [...used.packages, ...images.packages],
    problems: [...used.problems, ...images.problems]
  };
}
function usesIn(document) {
  const jobs = Object.values(objectAt(document, "jobs") ?? {}).filter(isObject);
  const runs = objectAt(document, "runs");
  return [...jobs, ...runs === void 0 ? [] : [runs]].flatMap((holder) => {
    const steps = (arrayAt(holder, "steps") ?? []).filter(isObject);
    return [holder, ...steps].flatMap((item) => stringAt(item, "uses") ?? []);
  });
}
function linesOfUses(text) {
  const lines = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const start = row.indexOf("uses:");
    if (start === -1) continue;
    const stated2 = row.slice(start + "uses:".length).trim();
    const [word = ""] = stated2.split(/\s/, 1);
    const value = word.replace(/[,}]+$/, "").replace(/^["']|["']$/g, "");
    const use = { line, comment: stated2.slice(word.length).trim() };
    const known3 = lines.get(value);
    if (known3 === void 0) lines.set(value, [use]);
    else known3.push(use);
  }
  return lines;
}

// shared/ecosystems/haskell.ts
var cabalFreeze = {
  role: "lockfile",
  wanted: { names: ["cabal.project.freeze", "cabal.config"] },
  wantedIn: ["directory", "file"],
  parse: parseCabalFreeze
};
var stackLock = {
  role: "lockfile",
  wanted: { names: ["stack.yaml.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseStackLock
};
var ecosystem26 = { id: "haskell", formats: [cabalFreeze, stackLock] };
function parseCabalFreeze(file) {
  return parseEach(constraintsIn(file.bytes.toString("utf8")), (pin) => haskellPackage(file, pin));
}
function* constraintsIn(text) {
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^[a-z-]+:/i.test(row)) isInside = row.startsWith("constraints:");
    if (!isInside) continue;
    for (const constraint of row.replace(/^constraints:/, "").split(",")) {
      const [stated2 = "", version = "", ...more] = constraint.split("==").map((part) => part.trim());
      const name = stated2.replace(/^any\./, "");
      if (more.length === 0 && isNameAndVersion(name, version)) yield { name, version, line };
    }
  }
}
function isNameAndVersion(name, version) {
  return /^[A-Za-z0-9-]+$/.test(name) && /^[0-9.]+$/.test(version);
}
function parseStackLock(file) {
  const text = file.bytes.toString("utf8");
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, "packages") ?? [] : [];
  const lineOf = linesOfKey(text, "hackage");
  return parseEach(entries.filter(isObject), (entry) => {
    const completed = objectAt(entry, "completed") ?? {};
    const hackage = stringAt(completed, "hackage");
    if (hackage === void 0) return gitPackage(file, completed);
    const line = lineOf(hackage);
    if (stringAt(objectAt(entry, "original") ?? {}, "hackage") === hackage) lineOf(hackage);
    return haskellPackage(file, { ...hackagePin(hackage), line });
  });
}
function hackagePin(hackage) {
  const [identifier = ""] = hackage.split("@", 1);
  const dash = identifier.lastIndexOf("-");
  return { name: identifier.slice(0, Math.max(dash, 0)), version: identifier.slice(dash + 1) };
}
function gitPackage(file, completed) {
  const name = stringAt(completed, "name");
  const url = stringAt(completed, "git") ?? stringAt(completed, "url");
  if (name === void 0 || url === void 0) return void 0;
  const commit = stringAt(completed, "commit");
  return packageOf(file, {
    type: "hackage",
    name,
    version: stringAt(completed, "version") ?? "",
    qualifiers: { vcs_url: vcsUrl(url, commit) },
    downloadUrl: url
  });
}
function haskellPackage(file, { name, version, line }) {
  return packageOf(file, { type: "hackage", name, version, ecosystem: "Hackage", line });
}

// shared/ecosystems/java/pom-profiles.ts
function activeProfiles(project) {
  const profiles = elementsAt(objectAt(project, "profiles") ?? {}, "profile");
  const met = profiles.filter((profile) => isAlwaysMet(activationOf(profile)));
  if (met.length > 0) return met;
  return profiles.filter((profile) => textAt(activationOf(profile), BY_DEFAULT) === "true");
}
var BY_DEFAULT = "activeByDefault";
function activationOf(profile) {
  return objectAt(profile, "activation") ?? {};
}
function isAlwaysMet(activation) {
  const kinds = Object.keys(activation).filter((kind) => kind !== BY_DEFAULT);
  return kinds.length > 0 && kinds.every((kind) => isMet(kind, activation));
}
function isMet(kind, activation) {
  if (kind === "jdk") return isEveryJdk(textAt(activation, kind) ?? "");
  return kind === "property" && isUnset(objectAt(activation, kind) ?? {});
}
function isUnset(property) {
  const name = textAt(property, "name") ?? "";
  return name.startsWith("!") || (textAt(property, "value") ?? "").startsWith("!");
}
var OLDEST_JDK = 8;
function isEveryJdk(range) {
  const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
  return from !== void 0 && Number(from) <= OLDEST_JDK;
}

// shared/ecosystems/java/pom-model.ts
var DEFAULT_PARENT_PATH = "../pom.xml";
function readPom(file, userProperties = /* @__PURE__ */ new Map()) {
  const xml = readLocatedXml(file);
  const project = objectAt(xml.root, "project");
  if (project === void 0) return void 0;
  const parts = [project, ...activeProfiles(project)];
  return {
    file,
    group: textAt(project, "groupId"),
    artifact: textAt(project, "artifactId") ?? "",
    version: textAt(project, "version"),
    parent: parentOf(project),
    properties: new Map(parts.flatMap(propertiesOf2)),
    userProperties,
    dependencies: parts.flatMap((part) => dependenciesOf(file, xml, part)),
    managed: parts.reduce(
      (managed, part) => replaced(managed, dependenciesOf(file, xml, objectAt(part, "dependencyManagement"))),
      []
    )
  };
}
function keyOf3({ group, artifact, type = "jar", classifier = "" }) {
  return `${group}:${artifact}:${type}:${classifier}`;
}
function replaced(managed, more) {
  const keys = new Set(more.map(keyOf3));
  return [...managed.filter((dependency) => !keys.has(keyOf3(dependency))), ...more];
}
function parentOf(project) {
  const parent = objectAt(project, "parent");
  if (parent === void 0) return void 0;
  const isPathStated = Object.hasOwn(parent, "relativePath");
  return {
    group: textAt(parent, "groupId") ?? "",
    artifact: textAt(parent, "artifactId") ?? "",
    version: textAt(parent, "version") ?? "",
    relativePath: isPathStated ? textAt(parent, "relativePath") ?? "" : DEFAULT_PARENT_PATH
  };
}
function propertiesOf2(part) {
  const properties = objectAt(part, "properties") ?? {};
  return Object.keys(properties).flatMap((name) => {
    const value = textAt(properties, name);
    return value === void 0 ? [] : [[name, value]];
  });
}
function dependenciesOf(file, xml, holder) {
  const list = objectAt(holder ?? {}, "dependencies") ?? {};
  return elementsAt(list, "dependency").map((element) => ({
    file,
    line: xml.lineOf(element),
    group: textAt(element, "groupId") ?? "",
    artifact: textAt(element, "artifactId") ?? "",
    version: textAt(element, "version"),
    type: textAt(element, "type"),
    classifier: textAt(element, "classifier"),
    scope: textAt(element, "scope")
  }));
}

// shared/ecosystems/java/pom-tree.ts
var trees = /* @__PURE__ */ new WeakMap();
function pomTree(context) {
  const known3 = trees.get(context);
  if (known3 !== void 0) return known3;
  const tree = readTree(context);
  trees.set(context, tree);
  return tree;
}
function coordinatesOf(pom) {
  const { group, artifact, version, parent, properties, userProperties } = pom;
  const text = interpolator((name) => userProperties.get(name) ?? properties.get(name));
  const ownGroup = group ?? parent?.group ?? "";
  const ownVersion = version ?? parent?.version ?? "";
  return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? "" };
}
function readTree(context) {
  const poms = context.named("pom.xml").flatMap((file) => {
    try {
      return readPom(file, userPropertiesOf(file.path, context)) ?? [];
    } catch (error) {
      if (error instanceof DataError) return [];
      throw error;
    }
  });
  const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
  const byName = Map.groupBy(poms, (pom) => coordinatesOf(pom).name);
  const named = (name) => byName.get(name) ?? [];
  return {
    at: (path) => byPath.get(path),
    named,
    parentOf: (pom) => findParent(pom, byPath, named),
    bills: /* @__PURE__ */ new Map()
  };
}
function findParent({ file, parent }, byPath, named) {
  if (parent === void 0) return void 0;
  const name = `${parent.group}:${parent.artifact}`;
  const path = besidePath(file.path, parent.relativePath);
  const candidates = parent.relativePath === "" ? [] : [byPath.get(path), byPath.get(`${path}/pom.xml`)];
  const there = candidates.find((pom) => pom !== void 0 && coordinatesOf(pom).name === name);
  return there ?? withVersion(named(name), parent.version);
}
function withVersion(poms, version) {
  const same = poms.find((pom) => coordinatesOf(pom).version === version);
  return same ?? (version.includes("${") && poms.length === 1 ? poms[0] : void 0);
}

// shared/ecosystems/java/effective-pom.ts
var MAX_DEPTH2 = 30;
function effectiveDependencies(pom, tree) {
  const chain = lineage(pom, tree);
  const text = interpolatorOf(chain);
  const managed = managedBy(chain, text, tree, 0);
  const resolved = /* @__PURE__ */ new Map();
  for (const { dependencies } of chain) {
    for (const [key, dependency] of lastByKey(dependencies, text)) {
      addFirst(resolved, key, manage(dependency, managed.get(key)));
    }
  }
  return [...resolved.values()];
}
function lastByKey(dependencies, text) {
  const known3 = dependencies.flatMap((stated2) => interpolated(stated2, text) ?? []);
  return new Map(known3.map((dependency) => [keyOf3(dependency), dependency]));
}
function lineage(pom, tree) {
  const chain = [pom];
  for (let next = tree.parentOf(pom); next !== void 0; next = tree.parentOf(next)) {
    if (chain.includes(next) || chain.length > MAX_DEPTH2) break;
    chain.push(next);
  }
  return chain;
}
function interpolatorOf(chain) {
  const [project] = chain;
  const own = /* @__PURE__ */ new Map();
  for (const prefix of ["project.", "pom.", ""]) {
    own.set(`${prefix}groupId`, project?.group ?? project?.parent?.group);
    own.set(`${prefix}artifactId`, project?.artifact);
    own.set(`${prefix}version`, project?.version ?? project?.parent?.version);
    own.set(`${prefix}parent.groupId`, project?.parent?.group);
    own.set(`${prefix}parent.artifactId`, project?.parent?.artifact);
    own.set(`${prefix}parent.version`, project?.parent?.version);
  }
  const stated2 = [project?.userProperties, ...chain.map(({ properties }) => properties)];
  return interpolator((name) => {
    for (const properties of stated2) {
      const value = properties?.get(name);
      if (value !== void 0) return value;
    }
    return own.get(name);
  });
}
function managedBy(chain, text, tree, depth) {
  const managed = /* @__PURE__ */ new Map();
  const imports = [];
  for (const stated2 of chain.flatMap((pom) => pom.managed)) {
    const dependency = interpolated(stated2, text);
    if (dependency?.scope === "import") imports.push(dependency);
    else if (dependency !== void 0) addFirst(managed, keyOf3(dependency), dependency);
  }
  for (const one of imports) {
    const bill = withVersion(tree.named(`${one.group}:${one.artifact}`), one.version ?? "");
    if (bill === void 0) continue;
    for (const [key, value] of managedByBill(bill, tree, depth + 1)) addFirst(managed, key, value);
  }
  return managed;
}
function managedByBill(bill, tree, depth) {
  const known3 = tree.bills.get(bill);
  if (known3 !== void 0 || depth > MAX_DEPTH2) return known3 ?? /* @__PURE__ */ new Map();
  tree.bills.set(bill, /* @__PURE__ */ new Map());
  const chain = lineage(bill, tree);
  const managed = managedBy(chain, interpolatorOf(chain), tree, depth);
  tree.bills.set(bill, managed);
  return managed;
}
function addFirst(map, key, value) {
  if (!map.has(key)) map.set(key, value);
}
function interpolated(stated2, text) {
  const group = text(stated2.group);
  const artifact = text(stated2.artifact);
  if (!group || !artifact) return void 0;
  const maybe = (value) => value === void 0 ? void 0 : text(value);
  return {
    ...stated2,
    group,
    artifact,
    version: maybe(stated2.version),
    type: maybe(stated2.type),
    classifier: maybe(stated2.classifier),
    scope: maybe(stated2.scope)
  };
}
function manage(dependency, managed) {
  const version = dependency.version ?? managed?.version;
  return { ...dependency, version, scope: dependency.scope ?? managed?.scope };
}

// shared/ecosystems/java/pom.ts
var pomXml = {
  role: "manifest",
  wanted: { names: ["pom.xml"], pathSuffixes: [MAVEN_CONFIG] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pom.xml",
  parse: parsePom
};
function parsePom(file, context) {
  const tree = pomTree(context);
  const pom = tree.at(file.path) ?? readPom(file);
  if (pom === void 0) return { packages: [], problems: [] };
  const dependencies = effectiveDependencies(pom, tree);
  return parseEach(
    dependencies.filter((dependency) => !isOfTree(dependency, tree)),
    toPackage
  );
}
function isOfTree({ group, artifact, version }, tree) {
  const modules = tree.named(`${group}:${artifact}`);
  return modules.some(
    (pom) => version === void 0 || ["", version].includes(coordinatesOf(pom).version)
  );
}
function toPackage(dependency) {
  const { file, group, artifact, line, scope } = dependency;
  return mavenPackage(file, {
    group,
    artifact,
    version: exactVersion2(dependency.version),
    qualifiers: qualifiersOf(dependency),
    line,
    scope: scopeOf2(scope),
    isDirect: true
  });
}
function exactVersion2(version = "") {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1] ?? version;
  return /[,[\]()]/.test(only) || only === "LATEST" || only === "RELEASE" ? "" : only;
}
function scopeOf2(scope) {
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

// shared/ecosystems/java/verification-metadata.ts
var verificationMetadata = {
  role: "lockfile",
  wanted: { pathSuffixes: ["gradle/verification-metadata.xml"], names: ["gradle.lockfile"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith("verification-metadata.xml"),
  parse: parseVerificationMetadata
};
function parseVerificationMetadata(file, context) {
  if (context.file(besidePath(file.path, "../gradle.lockfile")) !== void 0) {
    return { packages: [], problems: [] };
  }
  const { root, lineOf } = readLocatedXml(file);
  const components = objectAt(objectAt(root, "verification-metadata") ?? {}, "components") ?? {};
  return parseEach(elementsAt(components, "component"), (component) => {
    const group = attribute2(component, "group");
    const artifact = attribute2(component, "name");
    const version = attribute2(component, "version");
    if (group === void 0 || artifact === void 0 || version === void 0) return void 0;
    const hashes = hashesOf3(component, `${artifact}-${version}.jar`);
    return mavenPackage(file, { group, artifact, version, line: lineOf(component), hashes });
  });
}
var ALGORITHMS = ["md5", "sha1", "sha256", "sha512"];
function hashesOf3(component, jar) {
  const artifact = elementsAt(component, "artifact").find((one) => attribute2(one, "name") === jar);
  if (artifact === void 0) return void 0;
  const hashes = ALGORITHMS.flatMap(
    (algorithm) => elementsAt(artifact, algorithm).map((element) => attribute2(element, "value")?.toLowerCase() ?? "").filter((value) => /^[0-9a-f]{32,128}$/.test(value)).map((value) => ({ algorithm, value }))
  );
  return hashes.length === 0 ? void 0 : hashes;
}
function attribute2(element, name) {
  return textAt(element, `${ATTRIBUTE}${name}`);
}

// shared/ecosystems/toml.ts
import { parse, TomlError } from "../vendor/smol-toml.js";
function readToml(file) {
  try {
    return parse(file.bytes.toString("utf8"));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [reason = ""] = cause.message.split("\n", 1);
    const place = { path: file.path, line: cause.line };
    throw new DataError("malformed", `this is not valid TOML: ${reason}`, place, { cause });
  }
}
var LINE_FEED = 10;
var SPACE = 32;
function tableLines({ bytes }, header) {
  const lines = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (isRow(bytes, start, end, header)) lines.push(line);
    start = end + 1;
  }
  return lines;
}
function isRow(bytes, start, end, text) {
  let from = start;
  while (from < end && (bytes[from] ?? 0) <= SPACE) from++;
  if (bytes[from] !== text.charCodeAt(0)) return false;
  return bytes.toString("latin1", from, Math.min(end, from + MAX_ROW_LENGTH)).trimEnd() === text;
}
var MAX_ROW_LENGTH = 200;

// shared/ecosystems/java/version-catalog.ts
var versionCatalog = {
  role: "manifest",
  wanted: { suffixes: [".versions.toml"], names: ["gradle.lockfile"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith(".versions.toml"),
  parse: parseVersionCatalog
};
function parseVersionCatalog(file, context) {
  const isLocked = ["../gradle.lockfile", "../app/gradle.lockfile"].some(
    (path) => context.file(besidePath(file.path, path)) !== void 0
  );
  if (isLocked) return { packages: [], problems: [] };
  const catalog = readToml(file);
  const versions = objectAt(catalog, "versions") ?? {};
  const lines = linesOfAliases(file.bytes.toString("utf8"));
  return parseEach(librariesIn(catalog, versions), ({ alias, module, version }) => {
    const [group, artifact, ...rest] = module.split(":");
    const exact = exactVersion3(version);
    if (!group || !artifact || rest.length > 0 || exact === void 0) return void 0;
    const line = lines.get(alias);
    return mavenPackage(file, { group, artifact, version: exact, line, isDirect: true });
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
    return [{ alias, module, version: versionOf(value["version"], versions) }];
  });
}
function versionOf(stated2, versions) {
  if (typeof stated2 === "string") return stated2;
  if (!isObject(stated2)) return "";
  const reference = stringAt(stated2, "ref");
  if (reference !== void 0) return versionOf(versions[reference], {});
  return stringAt(stated2, "strictly") ?? stringAt(stated2, "require") ?? "";
}
function exactVersion3(version) {
  return version === "" || /[+,[\]()]|^latest\./.test(version) ? void 0 : version;
}
function linesOfAliases(text) {
  const lines = /* @__PURE__ */ new Map();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.startsWith("[")) isInside = row.trimEnd() === "[libraries]";
    const alias = isInside ? /^\s*["']?([\w-]+)["']?(?:\.\w+)?\s*=/.exec(row)?.[1] : void 0;
    if (alias !== void 0 && !lines.has(alias)) lines.set(alias, line);
  }
  return lines;
}

// shared/ecosystems/java.ts
var ecosystem27 = {
  id: "java",
  formats: [pomXml, gradleLockfile, verificationMetadata, versionCatalog, sbtLock]
};

// shared/ecosystems/julia.ts
var MANIFEST = /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/;
var manifest = {
  role: "lockfile",
  wanted: {
    names: ["Manifest.toml", "JuliaManifest.toml", "Project.toml", "JuliaProject.toml"],
    globs: ["Manifest-v*.toml", "JuliaManifest-v*.toml"]
  },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => MANIFEST.test(baseName(path)),
  parse: parseManifest2
};
var ecosystem28 = { id: "julia", formats: [manifest] };
function parseManifest2(file, context) {
  const document = readToml(file);
  const isFormat2 = stringAt(document, "manifest_format") !== void 0;
  const entries = entriesOf(file, isFormat2 ? objectAt(document, "deps") ?? {} : document);
  const julia = stringAt(document, "julia_version");
  const uuids = new Map(entries.map(({ name, table }) => [name, uuidOf(table)]));
  return parseGraph(
    entries,
    (entry) => {
      const version = stringAt(entry.table, "version") ?? julia;
      if (version === void 0 && isFormat2) return void 0;
      return nodeOf(file, entry, version ?? "", uuids);
    },
    rootsOf(file, context)
  );
}
function entriesOf(file, tables) {
  const lineOf = headerLines(file.bytes.toString("utf8"));
  return Object.keys(tables).flatMap(
    (name) => (arrayAt(tables, name) ?? []).filter(isObject).map((table, index) => ({
      name,
      table,
      line: lineOf.get(name)?.[index]
    }))
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
    const known3 = lines.get(name);
    if (known3 === void 0) lines.set(name, [line]);
    else known3.push(line);
  }
  return lines;
}
function nodeOf(file, { name, table, line }, version, uuids) {
  const uuid = uuidOf(table);
  const url = stringAt(table, "repo-url");
  const found = packageOf(file, {
    type: "julia",
    name,
    version,
    qualifiers: { uuid },
    ecosystem: "Julia",
    line,
    downloadUrl: url
  });
  return { key: uuid, found, needs: needsOf(table, uuids) };
}
function needsOf(table, uuids) {
  const names = arrayAt(table, "deps");
  if (names === void 0) return Object.values(objectAt(table, "deps") ?? {}).map(scalarText);
  return names.flatMap((name) => uuids.get(scalarText(name)) ?? []);
}
function uuidOf(table) {
  return stringAt(table, "uuid") ?? "";
}
function rootsOf(file, context) {
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

// shared/ecosystems/npm/pnpm-lock.ts
var pnpmLock = {
  role: "lockfile",
  wanted: { names: ["pnpm-lock.yaml", "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pnpm-lock.yaml" && !path.includes("node_modules/"),
  parse: parsePnpmLock
};
var SHOWN_KEY = 80;
function parsePnpmLock(file, context) {
  const text = file.bytes.toString("utf8");
  const packages = [];
  const problems = [];
  const reading = { file, context, lines: packageLines(text), problems };
  for (const document of parseYamlDocuments(text, file.path)) {
    if (!isObject(document)) continue;
    for (const found of readLockfile(reading, document)) packages.push(found);
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
function readLockfile(reading, lockfile) {
  const entries = objectAt(lockfile, "packages") ?? {};
  const snapshots = objectAt(lockfile, "snapshots") ?? entries;
  const nodes = /* @__PURE__ */ new Map();
  for (const key of keysOf(snapshots, entries)) {
    const snapshot = objectAt(snapshots, key) ?? {};
    const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key);
    const entry = objectAt(entries, entryKey) ?? snapshot;
    try {
      const node = nodeOf2(reading, entryKey, entry, needsOf2(snapshot, snapshots));
      if (node !== void 0) nodes.set(key, node);
    } catch (error) {
      reading.problems.push(problemOf(error));
    }
  }
  return packagesOfGraph(nodes, rootsOf2(lockfile, snapshots));
}
function keysOf(snapshots, entries) {
  const keys = new Set(Object.keys(snapshots));
  const chosen = new Set([...keys].map(withoutPeers));
  for (const key of Object.keys(entries)) if (!chosen.has(key)) keys.add(key);
  return keys;
}
function nodeOf2({ file, context, lines }, key, entry, needs) {
  const resolution = objectAt(entry, "resolution") ?? {};
  const folder = stringAt(resolution, "directory");
  if (folder !== void 0 && isOwnFolder(`file:${folder}`, file, context)) {
    return { found: void 0, needs };
  }
  const parsed = readPnpmKey(key);
  const name = stringAt(entry, "name") ?? parsed?.name;
  if (name === void 0) {
    const message = `${JSON.stringify(key.slice(0, SHOWN_KEY))} names no package`;
    throw new DataError("malformed", message, { path: file.path, line: lines.get(key) });
  }
  const runtime = runtimeOf(key);
  if (runtime !== void 0) {
    const version = stringAt(entry, "version") ?? "";
    const facts = { type: "generic", name: runtime, version, line: lines.get(key) };
    return { found: packageOf(file, { ...facts, scope: scopeOf3(entry) }), needs };
  }
  const found = npmPackage(file, {
    name,
    version: stringAt(entry, "version") ?? parsed?.version ?? "",
    line: lines.get(key),
    scope: scopeOf3(entry),
    hashes: hashesOfIntegrity(stringAt(resolution, "integrity")),
    downloadUrl: stringAt(resolution, "tarball") ?? gitPlace(resolution)
  });
  return { found, needs };
}
function runtimeOf(key) {
  return /^(node|deno|bun)@runtime:/.exec(key)?.[1];
}
function gitPlace(resolution) {
  const repository = stringAt(resolution, "repo");
  const commit = stringAt(resolution, "commit");
  if (repository === void 0 || commit === void 0) return void 0;
  return `${/^git[+:@]/.test(repository) ? "" : "git+"}${repository}#${commit}`;
}
function scopeOf3(entry) {
  if (entry["dev"] === true) return "development";
  return entry["dev"] === false ? "runtime" : "unknown";
}
function needsOf2(snapshot, snapshots) {
  return keysIn(snapshot, ["dependencies", "optionalDependencies"], snapshots);
}
function rootsOf2(lockfile, snapshots) {
  const importers = Object.values(objectAt(lockfile, "importers") ?? { ".": lockfile });
  const projects2 = importers.filter(isObject);
  const runtimeKinds = ["dependencies", "optionalDependencies"];
  const developmentKinds = ["devDependencies", "packageManagerDependencies", "configDependencies"];
  return {
    runtime: projects2.flatMap((project) => keysIn(project, runtimeKinds, snapshots)),
    development: projects2.flatMap((project) => keysIn(project, developmentKinds, snapshots))
  };
}
function keysIn(holder, kinds, snapshots) {
  return kinds.flatMap(
    (kind) => Object.entries(objectAt(holder, kind) ?? {}).flatMap(([name, value]) => {
      const version = isObject(value) ? stringAt(value, "version") : value;
      return typeof version === "string" ? keyFor2(name, version, snapshots) ?? [] : [];
    })
  );
}
function keyFor2(name, version, snapshots) {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}

// shared/ecosystems/npm/pnpm-installed.ts
var STORE = "node_modules/.pnpm/";
var PNPM_NOTES = `${STORE}lock.yaml`;
function notedByPnpm(path, { name, version }, context) {
  const at = path.indexOf(STORE);
  const root = path.slice(0, Math.max(at, 0));
  const file = at === -1 ? void 0 : context.file(`${root}${PNPM_NOTES}`);
  if (file === void 0) return void 0;
  const notes = known.get(file) ?? readNotes(file, root, context);
  known.set(file, notes);
  return notes.get(`${name}@${version}`);
}
var known = /* @__PURE__ */ new WeakMap();
function readNotes(file, root, context) {
  const notes = /* @__PURE__ */ new Map();
  for (const found of packagesIn({ ...file, path: `${root}pnpm-lock.yaml` }, context)) {
    const key = `${found.name}@${found.version}`;
    const other = notes.get(key);
    notes.set(key, other === void 0 ? found : joined(other, found));
  }
  return notes;
}
function packagesIn(file, context) {
  try {
    return parsePnpmLock(file, context).packages;
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
function joined(one, other) {
  const dependsOn = [.../* @__PURE__ */ new Set([...one.dependsOn, ...other.dependsOn])];
  return { ...one, isDirect: one.isDirect === true || other.isDirect === true, dependsOn };
}

// shared/ecosystems/npm/installed.ts
var installedPackage = {
  wanted: { names: ["package.json", HIDDEN_LOCKFILE], pathSuffixes: [PNPM_NOTES] },
  wantedIn: ["directory", "image"],
  isPrimary: isInstalled,
  parse: parseInstalled
};
var INSTALLED = /(?:^|\/)node_modules\/(?:(?:@[^/]+\/)?[^/@.][^/]*|\.store\/[^/]+\/package)\/package\.json$/;
var FOLDER = "node_modules/";
function isInstalled(path) {
  return INSTALLED.test(path);
}
function parseInstalled(file, context) {
  const installed = readInstalled(file, context);
  if (installed === void 0) return { packages: [], problems: [] };
  const noted = notedByPnpm(file.path, installed.found, context);
  const found = {
    ...installed.found,
    // A commit of a repository is told there from a release.
    purl: noted?.purl ?? installed.found.purl,
    downloadUrl: installed.found.downloadUrl ?? noted?.downloadUrl,
    hashes: installed.found.hashes ?? noted?.hashes,
    isDirect: noted?.isDirect ?? isDirect(file.path, installed.found, context),
    dependsOn: noted?.dependsOn ?? purlsNeeded(installed, file.path, context)
  };
  return { packages: [found], problems: [] };
}
function isDirect(path, { name }, context) {
  const first = path.indexOf(FOLDER);
  const names = projectNames(`${path.slice(0, first)}package.json`, context);
  const store = storeOf(path);
  if (store === void 0) {
    return names?.has(path.slice(first + FOLDER.length, path.lastIndexOf("/")));
  }
  const isCertain = names?.has(name) === true && onlyInStore(store, name, context) !== void 0;
  return isCertain ? true : void 0;
}
var projects = /* @__PURE__ */ new WeakMap();
function projectNames(path, context) {
  const file = context.file(path);
  if (file === void 0) return void 0;
  const result = projects.get(file) ?? readNames(path, context) ?? "none";
  projects.set(file, result);
  return result === "none" ? void 0 : result;
}
function readNames(path, context) {
  const manifest2 = readManifest(path, context);
  if (manifest2 === void 0) return void 0;
  const members = Object.hasOwn(manifest2, "workspaces") ? membersBelow(path, context) : [];
  return new Set([manifest2, ...members].flatMap((one) => [...namesInManifest(one) ?? []]));
}
function membersBelow(path, context) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return context.named("package.json").filter((file) => file.path.startsWith(folder) && !file.path.includes(FOLDER)).map((file) => readManifest(file.path, context));
}
function purlsNeeded({ needs }, path, context) {
  const folders = foldersAbove(path);
  const store = storeOf(path);
  const linked = (name) => store === void 0 ? void 0 : onlyInStore(store, name, context);
  return needs.flatMap((name) => (loaded(name, folders, context) ?? linked(name))?.purl ?? []);
}
function loaded(name, folders, context) {
  for (const folder of folders) {
    const file = context.file(`${folder}${name}/package.json`);
    if (file !== void 0) return installedBy(file, context)?.found;
  }
  return void 0;
}
function foldersAbove(path) {
  const folders = [`${path.slice(0, path.lastIndexOf("/") + 1)}${FOLDER}`];
  for (let at = path.lastIndexOf(FOLDER); at !== -1; at = path.lastIndexOf(FOLDER, at - 1)) {
    folders.push(path.slice(0, at + FOLDER.length));
    if (at === 0) break;
  }
  return folders;
}

// shared/ecosystems/npm/yarn-rules.ts
var YARN_SETTINGS = ".yarnrc.yml";
var CATALOG = "catalog:";
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
  if (!chosen.startsWith(CATALOG)) return chosen;
  return stringAt(catalogs.get(chosen.slice(CATALOG.length)) ?? {}, name) ?? chosen;
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
  const stated2 = objectAt(manifest2, "resolutions") ?? {};
  for (const pattern of Object.keys(stated2)) {
    const chosen = stringAt(stated2, pattern);
    const [, from, fromReference, name, range] = PATTERN.exec(pattern) ?? [];
    if (name === void 0 || chosen === void 0) continue;
    const others = resolutions.get(name) ?? [];
    resolutions.set(name, [...others, { from, fromReference, range, chosen }]);
  }
  return resolutions;
}
function isAbout(rule, [from, reference], range) {
  if (rule.from !== void 0 && rule.from !== from) return false;
  return isSame(rule.fromReference, reference) && isSame(rule.range, range);
}
function isSame(wanted, stated2) {
  return wanted === void 0 || withProtocol(wanted) === withProtocol(stated2);
}
function withProtocol(range) {
  return range.includes(":") ? range : `npm:${range}`;
}

// shared/ecosystems/npm/yarn-needs.ts
var WORKSPACE = "workspace:";
var OWN_PROTOCOLS = [WORKSPACE, "link:", "portal:"];
function isOwn(block, file, context) {
  const [, reference] = splitPattern(placeOf2(block));
  const isUsedInPlace = OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol));
  if (isUsedInPlace && block.fields.has("resolution")) return true;
  return isOwnFolder(reference, file, context, workspaceOf(reference));
}
function workspaceOf(reference) {
  const [, folder] = /[:&]locator=[^&]*%40workspace%3A([^&]*)/.exec(reference) ?? [];
  return folder?.replaceAll("%2F", "/");
}
function isWorkspace(block) {
  return splitPattern(placeOf2(block))[1].startsWith(WORKSPACE);
}
function needsOf3(block, links) {
  const needs = keysOfRanges(placeOf2(block), block.dependencies, links);
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
  const known3 = forms.get(key);
  if (known3 === void 0) forms.set(key, [form]);
  else known3.push(form);
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
function placeOf2({ fields, patterns }) {
  return fields.get("resolution") ?? patterns[0] ?? "";
}

// shared/ecosystems/npm/yarn-roots.ts
function yarnRoots(file, context, blocks, links) {
  const workspaces = blocks.filter(isWorkspace);
  if (workspaces.length > 0) {
    return joined2(workspaces.map((block) => rootsOfBlock(file, context, block, links)));
  }
  const manifest2 = manifestBeside(file, context);
  if (manifest2 === void 0) return void 0;
  const others = Object.hasOwn(manifest2, "workspaces") ? manifestsBelow(file, context) : [];
  return joined2([manifest2, ...others].map((one) => rootsOfManifest(one, "", links)));
}
function rootsOfBlock(file, context, block, links) {
  const resolution = block.fields.get("resolution") ?? "";
  const folder = splitPattern(resolution)[1].slice(WORKSPACE.length);
  const manifest2 = readManifest(besidePath(file.path, `${folder}/package.json`), context);
  const stated2 = manifest2 === void 0 ? void 0 : rootsOfManifest(manifest2, resolution, links);
  const development = new Set(stated2?.development);
  const named = needsOf3(block, links);
  return { runtime: named.filter((key) => !development.has(key)), development };
}
function rootsOfManifest(manifest2, from, links) {
  const keysOf3 = (kinds) => kinds.flatMap((kind) => keysOfRanges(from, rangesOf(manifest2, kind), links));
  return {
    runtime: keysOf3(["dependencies", "optionalDependencies"]),
    development: keysOf3(["devDependencies"])
  };
}
function rangesOf(manifest2, kind) {
  const dependencies = objectAt(manifest2, kind) ?? {};
  return Object.keys(dependencies).map((name) => [name, stringAt(dependencies, name) ?? ""]);
}
function joined2(roots2) {
  return {
    runtime: roots2.flatMap(({ runtime }) => [...runtime]),
    development: roots2.flatMap(({ development }) => [...development])
  };
}

// shared/ecosystems/npm/yarn-lock.ts
var yarnLock = {
  role: "lockfile",
  wanted: { names: ["yarn.lock", "package.json", YARN_SETTINGS] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "yarn.lock" && !path.includes("node_modules/"),
  parse: parseYarnLock
};
function parseYarnLock(file, context) {
  const blocks = readYarnBlocks(file.bytes.toString("utf8"));
  const keys = keysByPattern(blocks);
  const links = { keys, rules: yarnRules(file, context), forms: formsOf(blocks, keys) };
  return parseGraph(
    blocks,
    (block) => {
      const node = nodeOf3(file, context, block, links);
      return node && { ...node, key: keyOf(block) };
    },
    yarnRoots(file, context, blocks, links)
  );
}
function nodeOf3(file, context, block, links) {
  const [pattern = ""] = block.patterns;
  if (pattern === "__metadata" || isWorkspace(block)) return void 0;
  const version = versionOf2(block);
  if (version === void 0) {
    const message = "this is no entry of a lockfile that Yarn has written";
    throw new DataError("malformed", message, { path: file.path, line: block.line });
  }
  const needs = needsOf3(block, links);
  if (isOwn(block, file, context)) return { found: void 0, needs };
  const [resolved, sha1] = placeOf3(block);
  const found = npmPackage(file, {
    name: nameOf(block, pattern),
    version,
    line: block.line,
    hashes: hashesOfIntegrity(block.fields.get("integrity")) ?? sha1,
    downloadUrl: resolved
  });
  return { found, needs };
}
function nameOf({ fields }, pattern) {
  const resolution = fields.get("resolution");
  if (resolution !== void 0) return splitPattern(resolution)[0];
  return nameOfTarball(fields.get("resolved") ?? "") ?? nameOfPattern(pattern);
}
function versionOf2({ fields }) {
  const [, reference] = splitPattern(fields.get("resolution") ?? "");
  const ofRegistry = /^npm:(\d+\.\d+\.\d+[^:]*)$/.exec(reference)?.[1];
  const fetched = packageOfTarball(fields.get("resolved"))?.version;
  return ofRegistry ?? fetched ?? fields.get("version");
}
function placeOf3({ fields }) {
  const resolved = fields.get("resolved");
  const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? "") ?? [];
  const isArchive = place !== void 0 && /\.t(?:ar\.)?gz$/.test(place);
  if (isArchive && value !== void 0) return [place, [{ algorithm: "sha1", value }]];
  return [resolved ?? gitPlaceOf(fields.get("resolution") ?? "")];
}
function gitPlaceOf(resolution) {
  const [, reference] = splitPattern(resolution);
  return reference.includes("#commit=") ? reference : void 0;
}

// shared/ecosystems/npm/yarn-pnp.ts
var DATA = ".pnp.data.json";
var yarnPnp = {
  wanted: { names: [".pnp.cjs", ".pnp.js", DATA] },
  wantedIn: ["directory", "image"],
  isPrimary: (path) => !path.includes("node_modules/"),
  parse: parsePnp
};
function parsePnp(file, context) {
  const none = { packages: [], problems: [] };
  if (context.file(besidePath(file.path, "yarn.lock")) !== void 0) return none;
  const state = file.path.endsWith(DATA) ? void 0 : pnpState(file.bytes.toString("utf8"));
  if (state === void 0 && !file.path.endsWith(DATA)) {
    if (context.file(besidePath(file.path, DATA)) !== void 0) return none;
    const message = "this program of Yarn has no data of installed packages that are understood";
    throw new DataError("malformed", message, { path: file.path });
  }
  return readState(file, context, readJsonObject(file, state));
}
function readState(file, context, state) {
  const roots2 = new Set(
    (arrayAt(state, "dependencyTreeRoots") ?? []).filter(isObject).map((root) => `${stringAt(root, "name")}@${stringAt(root, "reference")}`)
  );
  const entries = entriesOf2(state);
  const runtime = entries.filter((entry) => roots2.has(keyOf4(entry))).flatMap(needsOf4);
  const parsed = parseGraph(
    entries.filter((entry) => !roots2.has(keyOf4(entry))),
    (entry) => ({ key: keyOf4(entry), ...nodeOf4(file, context, entry) }),
    { runtime, development: [] }
  );
  return { ...parsed, packages: parsed.packages.map(withoutScope) };
}
function withoutScope(found) {
  return { ...found, scope: "unknown" };
}
function entriesOf2(state) {
  return pairsOf(arrayAt(state, "packageRegistryData")).flatMap(
    ([name, places]) => pairsOf(places).flatMap(
      ([reference, data]) => typeof name === "string" && typeof reference === "string" && isObject(data) ? [{ name, reference, data }] : []
    )
  );
}
function pairsOf(value) {
  return Array.isArray(value) ? value.filter((item) => Array.isArray(item)) : [];
}
function keyOf4({ name, reference }) {
  return `${name}@${reference}`;
}
function nodeOf4(file, context, entry) {
  const { name, reference } = entry;
  const place = reference.replace(/^virtual:[^#]*#/, "");
  const needs = needsOf4(entry);
  const isUsedInPlace = /^(?:workspace|link|portal):/.test(place);
  if (isUsedInPlace || isOwnFolder(place, file, context, workspaceOf(place))) {
    return { found: void 0, needs };
  }
  const location = stringAt(entry.data, "packageLocation") ?? "";
  const manifest2 = manifestAt(location, file, context);
  const found = npmPackage(file, {
    name,
    version: versionOf3(place, name),
    downloadUrl: /^https?:|#commit=/.test(place) ? place : void 0,
    ...manifest2 !== void 0 && {
      licence: licenceOf(manifest2["license"], manifest2["licenses"]),
      supplier: producerOf(manifest2)
    }
  });
  return { found, needs };
}
function versionOf3(place, name) {
  const [, ofRegistry] = /^npm:([^:]+)/.exec(place) ?? [];
  const [, patched] = /::version=([^&]+)/.exec(place) ?? [];
  return ofRegistry ?? patched ?? versionOfTarball(place) ?? versionOfArchive(place, name) ?? "";
}
function needsOf4(entry) {
  return pairsOf(entry.data["packageDependencies"]).flatMap(([name, target]) => {
    const [real, reference] = Array.isArray(target) ? target : [name, target];
    const key = `${real}@${reference}`;
    return typeof reference !== "string" || key === keyOf4(entry) ? [] : [key];
  });
}

// shared/ecosystems/npm.ts
var ecosystem29 = {
  id: "npm",
  formats: [
    packageLock,
    yarnLock,
    pnpmLock,
    bunLock,
    bunBinaryLock,
    denoLock,
    yarnPnp,
    yarnCache,
    installedPackage
  ]
};

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
function requirementName(requirement) {
  return normalisedName(/^\s*([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? "");
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
      ...keysOf2(objectAt(poetry, "dependencies"))
    ]),
    development: /* @__PURE__ */ new Set([
      ...listsOf(objectAt(project, "dependency-groups")),
      ...listsOf(objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies")),
      ...requirementNames(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies")),
      ...keysOf2(objectAt(poetry, "dev-dependencies")),
      ...Object.values(groups).flatMap(
        (group) => isObject(group) ? keysOf2(objectAt(group, "dependencies")) : []
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
function keysOf2(table) {
  return Object.keys(table ?? {}).map(normalisedName);
}

// shared/ecosystems/python/requires-dist.ts
var ALWAYS = "";
var known2 = /* @__PURE__ */ new WeakMap();
function requirementsOf(file) {
  const result = known2.get(file) ?? readRequirements2(file.bytes.toString("utf8"));
  known2.set(file, result);
  return result;
}
function readRequirements2(text) {
  const found = /* @__PURE__ */ new Map();
  for (const value of fieldValues(text, "Requires-Dist: ")) {
    const [stated2 = "", marker = ""] = value.split(";", 2);
    const extras = /^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(stated2)?.[1]?.split(",") ?? [];
    const required = { name: requirementName(stated2), extras: extras.map(extraName) };
    for (const extra of extrasOf(marker)) {
      const others = found.get(extra);
      if (others === void 0) found.set(extra, [required]);
      else others.push(required);
    }
  }
  return found;
}
function extrasOf(marker) {
  if (!/\bextra\b/.test(marker)) return [ALWAYS];
  const named = marker.matchAll(/\bextra\s*==\s*(?:'([^']+)'|"([^"]+)")/g);
  return new Set([...named].map(([, single, double]) => extraName(single ?? double ?? "")));
}
function extraName(text) {
  return normalisedName(text.trim());
}
function fieldValues(text, start) {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split("\n");
  return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}

// shared/ecosystems/python/site-packages.ts
var METADATA = ["METADATA", "PKG-INFO"];
var INSTALLED2 = /^([^-]+)-([^-]+)(?:-[^-]+)*\.(?:dist-info|egg-info)$/i;
var sites = /* @__PURE__ */ new WeakMap();
function purlsNeeded2(file, context) {
  if (requirementsOf(file).size === 0) return [];
  const known3 = sites.get(context) ?? readSites(context);
  sites.set(context, known3);
  const { folder, name } = placeOf4(file.path);
  const site = known3.get(folder);
  const own = site?.get(name ?? "") ?? { file, extras: [ALWAYS], brought: [], purl: "" };
  const names = [...own.extras].flatMap((extra) => namesUnder(extra, file));
  return [.../* @__PURE__ */ new Set([...names, ...own.brought])].flatMap((needed) => site?.get(needed)?.purl ?? []).filter((purl) => purl !== own.purl);
}
function namesUnder(extra, file) {
  return (requirementsOf(file).get(extra) ?? []).map(({ name }) => name);
}
function readSites(context) {
  const found = /* @__PURE__ */ new Map();
  for (const file of METADATA.flatMap((name) => context.named(name))) {
    const { folder, name, version } = placeOf4(file.path);
    if (name === void 0 || version === void 0) continue;
    const site = found.get(folder) ?? /* @__PURE__ */ new Map();
    const qualifiers = { vcs_url: installedCommit(file.path, context) };
    const purl = purlOf({ type: "pypi", name, version, qualifiers });
    site.set(name, { purl, file, extras: /* @__PURE__ */ new Set([ALWAYS]), brought: /* @__PURE__ */ new Set() });
    found.set(folder, site);
  }
  for (const site of found.values()) {
    spreadExtras(site);
    addBrought(site, context);
  }
  return found;
}
function spreadExtras(site) {
  const waiting = [...site.values()].map(({ file }) => ({ file, extra: ALWAYS }));
  for (let asking = waiting.pop(); asking !== void 0; asking = waiting.pop()) {
    for (const { name, extras } of requirementsOf(asking.file).get(asking.extra) ?? []) {
      const asked = site.get(name);
      for (const extra of extras) {
        if (asked === void 0 || asked.extras.has(extra)) continue;
        asked.extras.add(extra);
        waiting.push({ file: asked.file, extra });
      }
    }
  }
}
function addBrought(site, context) {
  const { needed, takers } = needsIn(site);
  for (const [name, [taker, ...others]] of takers) {
    const metadata = site.get(name)?.file.path;
    if (metadata === void 0 || needed.has(name) || others.length > 0) continue;
    if (isRequested(metadata, context) === false) taker?.brought.add(name);
  }
}
function needsIn(site) {
  const needed = /* @__PURE__ */ new Set();
  const takers = /* @__PURE__ */ new Map();
  for (const installed of site.values()) {
    for (const [extra, required] of requirementsOf(installed.file)) {
      for (const { name } of required) {
        if (installed.extras.has(extra)) needed.add(name);
        else takers.set(name, (takers.get(name) ?? /* @__PURE__ */ new Set()).add(installed));
      }
    }
  }
  return { needed, takers };
}
function placeOf4(path) {
  const metadata = path.slice(0, path.lastIndexOf("/"));
  const slash = metadata.lastIndexOf("/");
  const [, stated2, version] = INSTALLED2.exec(metadata.slice(slash + 1)) ?? [];
  return {
    folder: metadata.slice(0, Math.max(slash, 0)),
    name: stated2 && normalisedName(stated2),
    version
  };
}

// shared/ecosystems/python/installed.ts
var installedPython = {
  wanted: { names: ["METADATA", "PKG-INFO", ...INSTALL_NOTES], suffixes: [".egg-info"] },
  wantedIn: ["image"],
  isPrimary: (path) => /(?:dist-info\/METADATA|egg-info\/PKG-INFO|\.egg-info)$/i.test(path),
  parse: parseMetadata
};
var FIELDS = /* @__PURE__ */ new Set([
  "name",
  "version",
  "license",
  "license-expression",
  "classifier"
]);
function parseMetadata(file, context) {
  const text = file.bytes.toString("utf8");
  const fields = readParagraphs(text, FIELDS)[0]?.fields ?? /* @__PURE__ */ new Map();
  const name = fields.get("name") ?? "";
  const version = fields.get("version") ?? "";
  if (name === "") return { packages: [], problems: [] };
  const licence = licenceOf2(text, fields);
  const dependsOn = purlsNeeded2(file, context);
  const found = pythonPackage(file, {
    name,
    version,
    licence,
    dependsOn,
    qualifiers: { vcs_url: installedCommit(file.path, context) },
    isDirect: isRequested(file.path, context)
  });
  return { packages: [found], problems: [] };
}
function licenceOf2(text, fields) {
  const expression = fields.get("license-expression") ?? "";
  if (expression !== "") return expression;
  const words = fields.get("license") ?? "";
  if (words !== "" && words !== "UNKNOWN" && !words.includes("\n")) return words;
  return classifiedLicence(fieldValues(text, CLASSIFIER));
}
var CLASSIFIER = "Classifier: License :: ";

// shared/ecosystems/python/locked.ts
function lockedTables(file, lockfile, key) {
  const tables = arrayAt(lockfile, key) ?? [];
  const lines = tableLines(file, `[[${key}]]`);
  const areSure = lines.length === tables.length;
  return tables.flatMap(
    (table, index) => isObject(table) ? [[table, areSure ? lines[index] : void 0]] : []
  );
}
function packagesOfLock(file, context, locked, roots2) {
  const keys = keysByName(locked);
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const one of locked) {
    try {
      addNode(nodes, keyOf5(one), nodeOf5(file, one, keys));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const names = roots2 ?? projectBeside(file, context);
  return { packages: packagesOfGraph(nodes, rootsOf3(names, keys)), problems };
}
function addNode(nodes, key, node) {
  const known3 = nodes.get(key);
  if (known3 === void 0) nodes.set(key, node);
  else nodes.set(key, { found: known3.found, needs: [...known3.needs, ...node.needs] });
}
function nodeOf5(file, { needs, vcsUrl: vcsUrl2, ...facts }, keys) {
  const found = pythonPackage(file, { ...facts, qualifiers: { vcs_url: vcsUrl2 } });
  const key = keyOf5(facts);
  return {
    found,
    needs: needs.flatMap((name) => keys.get(name) ?? []).filter((need) => need !== key)
  };
}
function keyOf5({ name, version }) {
  return `${normalisedName(name)}@${version}`;
}
function keysByName(locked) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked) {
    const name = normalisedName(one.name);
    const known3 = keys.get(name);
    if (known3 === void 0) keys.set(name, [keyOf5(one)]);
    else if (!known3.includes(keyOf5(one))) known3.push(keyOf5(one));
    keys.set(keyOf5(one), [keyOf5(one)]);
  }
  return keys;
}
function rootsOf3(names, keys) {
  if (names === void 0) return void 0;
  const keysOf3 = (some) => [...some].flatMap((name) => keys.get(name) ?? []);
  return { runtime: keysOf3(names.runtime), development: keysOf3(names.development) };
}
function onlyHash(files) {
  const [first, ...others] = files ?? [];
  if (!isObject(first) || others.length > 0) return void 0;
  const stated2 = stringAt(first, "hash") ?? statedSha256(objectAt(first, "hashes"));
  const value = stated2?.startsWith("sha256:") === true ? stated2.slice("sha256:".length) : void 0;
  return value === void 0 ? void 0 : [{ algorithm: "sha256", value }];
}
function statedSha256(hashes) {
  const value = hashes === void 0 ? void 0 : stringAt(hashes, "sha256");
  return value === void 0 ? void 0 : `sha256:${value}`;
}

// shared/ecosystems/python/pdm-lock.ts
var pdmLock = {
  role: "lockfile",
  wanted: { names: ["pdm.lock", "pyproject.toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pdm.lock",
  parse: parsePdmLock
};
function parsePdmLock(file, context) {
  const locked = lockedTables(file, readToml(file), "package").filter(([table]) => !isOwn2(table)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf4(table),
    needs: (arrayAt(table, "dependencies") ?? []).map(
      (item) => requirementName(scalarText(item))
    ),
    hashes: onlyHash(arrayAt(table, "files")),
    downloadUrl: stringAt(table, "git") ?? stringAt(table, "url"),
    vcsUrl: vcsUrl(stringAt(table, "git"), stringAt(table, "revision"))
  }));
  return packagesOfLock(file, context, locked);
}
function isOwn2(table) {
  const path = stringAt(table, "path");
  return path !== void 0 && !/\.(?:whl|zip|tar\.\w+|tgz)$/.test(path);
}
function scopeOf4(table) {
  const groups = arrayAt(table, "groups") ?? [];
  if (groups.includes("default")) return "runtime";
  return groups.length > 0 && groups.every((group) => group === "dev") ? "development" : "unknown";
}

// shared/ecosystems/python/pipfile-lock.ts
var pipfileLock = {
  role: "lockfile",
  wanted: { names: ["Pipfile.lock", "Pipfile"] },
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
  const lines = jsonLines(text, (path) => path.length < 2);
  const direct = namesOfPipfile(file, context);
  return parseEach(
    entriesOf3(lockfile),
    ({ category, name, entry }) => lockedPackage3(file, entry, {
      name,
      line: lineAt(lines, category, name),
      scope: SCOPES.get(category) ?? "unknown",
      isDirect: direct?.has(normalisedName(name))
    })
  );
}
function entriesOf3(lockfile) {
  const categories = Object.keys(lockfile).filter((category) => category !== METADATA2);
  return categories.flatMap((category) => {
    const entries = objectAt(lockfile, category) ?? {};
    return Object.keys(entries).map((name) => ({
      category,
      name,
      entry: objectAt(entries, name) ?? {}
    }));
  });
}
function lockedPackage3(file, entry, facts) {
  const version = (stringAt(entry, "version") ?? "").replace(/^={2,3}/, "");
  const git = stringAt(entry, "git");
  const vcs = vcsUrl(git, stringAt(entry, "ref"));
  if (version === "" && vcs === void 0) return void 0;
  return pythonPackage(file, {
    ...facts,
    version,
    qualifiers: { vcs_url: vcs },
    hashes: onlyHash((arrayAt(entry, "hashes") ?? []).map((hash) => ({ hash }))),
    downloadUrl: git
  });
}
function namesOfPipfile(file, context) {
  const pipfile = context.file(besidePath(file.path, "Pipfile"));
  if (pipfile === void 0) return void 0;
  try {
    const categories = Object.entries(readToml(pipfile)).filter(([key]) => !SETTINGS.has(key));
    const tables = categories.map(([, table]) => table).filter(isObject);
    return new Set(tables.flatMap((table) => Object.keys(table).map(normalisedName)));
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
var SETTINGS = /* @__PURE__ */ new Set(["source", "requires", "pipenv", "scripts"]);

// shared/ecosystems/python/poetry-lock.ts
var poetryLock = {
  role: "lockfile",
  wanted: { names: ["poetry.lock", "pyproject.toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "poetry.lock",
  parse: parsePoetryLock
};
function parsePoetryLock(file, context) {
  const locked = lockedTables(file, readToml(file), "package").filter(([table]) => typeOfSource(table) !== "directory").map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf5(table),
    needs: Object.keys(objectAt(table, "dependencies") ?? {}).map(normalisedName),
    hashes: onlyHash(arrayAt(table, "files")),
    ...placeOf5(table)
  }));
  return packagesOfLock(file, context, locked);
}
function typeOfSource(table) {
  return stringAt(objectAt(table, "source") ?? {}, "type");
}
function placeOf5(table) {
  const source = objectAt(table, "source") ?? {};
  const url = typeOfSource(table) === "legacy" ? void 0 : stringAt(source, "url");
  const commit = typeOfSource(table) === "git" ? stringAt(source, "resolved_reference") : void 0;
  return { downloadUrl: url, vcsUrl: vcsUrl(url, commit) };
}
function scopeOf5(table) {
  const category = stringAt(table, "category");
  const groups = arrayAt(table, "groups") ?? (category === void 0 ? [] : [category]);
  if (groups.length === 0) return "unknown";
  return groups.includes("main") ? "runtime" : "development";
}

// shared/ecosystems/python/pylock.ts
var pylock = {
  role: "lockfile",
  wanted: { names: ["pylock.toml", "pyproject.toml"], suffixes: [".toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => /^pylock\.(?:[^.]+\.)?toml$/.test(baseName(path)),
  parse: parsePylock
};
function parsePylock(file, context) {
  const locked = lockedTables(file, readToml(file), "packages").filter(([table]) => objectAt(table, "directory") === void 0).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: "unknown",
    needs: (arrayAt(table, "dependencies") ?? []).filter(isObject).map((dependency) => normalisedName(stringAt(dependency, "name") ?? "")),
    hashes: onlyHash(
      [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
    ),
    ...placeOf6(table)
  }));
  return packagesOfLock(file, context, locked);
}
function placeOf6(table) {
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

// shared/ecosystems/python/project-folder.ts
import { posix as posix2 } from "node:path";
var PROJECT_FILES = ["pyproject.toml", "setup.py", "setup.cfg"];
function unknownNeeds(from, stated2, context) {
  const projects2 = foldersAbove2(from).map((folder) => posix2.join(folder, stated2)).filter((folder) => !folder.startsWith("..")).flatMap((folder) => {
    const found = PROJECT_FILES.flatMap((name) => context.file(posix2.join(folder, name)) ?? []);
    return found.length === 0 ? [] : [found];
  });
  if (stated2.startsWith("/") || projects2.length === 0) return "the folder has no pyproject.toml";
  const isOpen = projects2.some((files) => !files.some(namesDependencies));
  return isOpen ? "a program says what the project in this folder needs" : void 0;
}
function foldersAbove2(path) {
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

// shared/ecosystems/python/requirements.ts
var requirements = {
  role: "manifest",
  wanted: { suffixes: [".txt", ".in"], names: PROJECT_FILES },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => isRequirementsName(path) || isInRequirements(path),
  parse: parseRequirements
};
function isRequirementsName(path) {
  const name = baseName(path);
  return name.endsWith(".txt") && name.includes("requirements");
}
function isInRequirements(path) {
  return /(?:^|\/)requirements\/[^/]*\.txt$/.test(path);
}
function parseRequirements(file, context) {
  const { stated: stated2, problems } = readRequirements(file, context);
  const isTold = ({ path }) => path === file.path || !requirements.isPrimary?.(path);
  if (stated2.length > 0 && stated2.every(isNoRequirement)) {
    if (!isRequirementsName(file.path)) return { packages: [], problems: [], isForeign: true };
    const message = "no line of this file is a requirement. Fix: write requirements as pip reads them";
    throw new DataError("not-a-lockfile", message, { path: file.path });
  }
  const pins = pinsOf(stated2);
  const reasons = /* @__PURE__ */ new Map();
  let count = 0;
  const parsed = parseEach(stated2, (one) => {
    const found = packageOf2(one, pins, context, isTold(one.file));
    if (found !== void 0) reasons.set(count++, one.via);
    return found;
  });
  const packages = [...parsed.packages];
  explain(packages, 0, reasons);
  const told = stated2.filter((one) => isTold(one.file));
  return {
    packages,
    problems: [...problems, ...parsed.problems, ...unlocked(told, pins)]
  };
}
function isNoRequirement({ requirement }) {
  return requirement.kind === "unclear" && requirement.reason === NO_REQUIREMENT;
}
function pinsOf(stated2) {
  const pins = /* @__PURE__ */ new Map();
  for (const { requirement } of stated2) {
    if (requirement.kind !== "pinned" || requirement.isConditional) continue;
    const name = normalisedName(requirement.name);
    if (!pins.has(name)) pins.set(name, requirement);
  }
  return pins;
}
function packageOf2({ file, line, requirement, isConstraint }, pins, context, isTold) {
  const facts = { line, scope: "runtime" };
  switch (requirement.kind) {
    case "pinned":
      return isConstraint ? void 0 : pinnedPackage(file, requirement, facts);
    case "unpinned": {
      const pin = pins.get(normalisedName(requirement.name));
      return pin === void 0 || isConstraint ? void 0 : pinnedPackage(file, pin, facts);
    }
    case "folder": {
      const reason = unknownNeeds(file.path, requirement.path, context);
      if (reason !== void 0 && !isConstraint && isTold) unread2(file, reason, facts);
      return void 0;
    }
    case "unclear":
      return isTold ? unread2(file, requirement.reason, facts) : void 0;
  }
}
function unlocked(stated2, pins) {
  const open = stated2.filter(
    (one) => one.requirement.kind === "unpinned" && !one.isConstraint && !pins.has(normalisedName(one.requirement.name))
  );
  return [...Map.groupBy(open, ({ file }) => file.path)].map(([path, some]) => ({
    code: "unlocked",
    message: unlockedMessage(path, [
      ...new Set(some.map(({ requirement }) => normalisedName(requirement.name)))
    ]),
    path,
    line: some[0]?.line
  }));
}
var SHOWN_NAMES = 5;
function unlockedMessage(path, names) {
  const what = names.length === 1 ? "1 dependency" : `${names.length} dependencies`;
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : "";
  const shown = names.slice(0, SHOWN_NAMES).join(", ") + more;
  return `${baseName(path)} names ${what} without an exact version: ${shown}. Fix: commit the versions that are installed (pip freeze, or pip-compile)`;
}

// shared/ecosystems/python/uv-lock.ts
var uvLock = {
  role: "lockfile",
  wanted: { names: ["uv.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseUvLock
};
function parseUvLock(file, context) {
  const tables = lockedTables(file, readToml(file), "package");
  const extras = extrasNeeded(tables.map(([table]) => table));
  const projects2 = tables.map(([table]) => table).filter(isProject);
  const locked = tables.filter(([table]) => !isProject(table)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: "unknown",
    needs: [...namesIn(arrayAt(table, "dependencies")), ...extras(table)],
    hashes: onlyHash(
      [...arrayAt(table, "wheels") ?? [], objectAt(table, "sdist")].filter(isObject)
    ),
    ...placeOf7(objectAt(table, "source") ?? {})
  }));
  return packagesOfLock(file, context, locked, projects2.length === 0 ? void 0 : roots(projects2));
}
function isProject(table) {
  const source = objectAt(table, "source") ?? {};
  return ["virtual", "editable", "directory"].some((kind) => Object.hasOwn(source, kind));
}
function placeOf7(source) {
  const git = stringAt(source, "git");
  const [place = "", commit] = git?.split("#", 2) ?? [];
  const repository = git === void 0 ? void 0 : place.split("?", 1)[0];
  return {
    downloadUrl: git ?? stringAt(source, "url"),
    vcsUrl: vcsUrl(repository, commit)
  };
}
function extrasNeeded(tables) {
  const asked = /* @__PURE__ */ new Map();
  for (const dependency of tables.flatMap(allDependencies)) {
    const name = normalisedName(stringAt(dependency, "name") ?? "");
    const extras = asked.get(name) ?? /* @__PURE__ */ new Set();
    for (const extra of arrayAt(dependency, "extra") ?? []) extras.add(extra);
    asked.set(name, extras);
  }
  return (table) => {
    const groups = objectAt(table, "optional-dependencies") ?? {};
    const extras = asked.get(normalisedName(stringAt(table, "name") ?? ""));
    return Object.keys(groups).flatMap(
      (extra) => extras?.has(extra) === true ? namesIn(arrayAt(groups, extra)) : []
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
      ...namesIn(arrayAt(project, "dependencies")),
      ...namesInGroups(objectAt(project, "optional-dependencies"))
    ]),
    development: projects2.flatMap(
      (project) => namesInGroups(objectAt(project, "dev-dependencies"))
    )
  };
}
function namesInGroups(groups) {
  return Object.values(groups ?? {}).flatMap(
    (group) => Array.isArray(group) ? namesIn(group) : []
  );
}
function namesIn(dependencies) {
  return (dependencies ?? []).filter(isObject).map((dependency) => {
    const name = normalisedName(stringAt(dependency, "name") ?? "");
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
    const message = "this is no zip archive with the metadata of a Python package";
    throw new DataError("malformed", message, { path: file.path });
  }
  return parseMetadata({ ...file, bytes }, context);
}

// shared/ecosystems/python.ts
var ecosystem30 = {
  id: "python",
  formats: [
    requirements,
    poetryLock,
    pipfileLock,
    uvLock,
    pdmLock,
    pylock,
    installedPython,
    zippedPython
  ]
};

// shared/ecosystems/rust/cargo-manifests.ts
var MANIFEST2 = "Cargo.toml";
function cargoManifests(lockfile, context) {
  const beside = besidePath(lockfile.path, MANIFEST2);
  const root = context.file(beside);
  if (root === void 0) return void 0;
  const folder = beside.slice(0, -MANIFEST2.length);
  const shared = sharedNames(read(root));
  const development = /* @__PURE__ */ new Map();
  for (const file of context.named(MANIFEST2)) {
    const manifest2 = file.path.startsWith(folder) ? read(file) : {};
    const name = stringAt(objectAt(manifest2, "package") ?? {}, "name");
    if (name !== void 0) development.set(name, onlyForDevelopment(manifest2, shared));
  }
  return { isOnlyForDevelopment: (name, crate) => development.get(name)?.has(crate) ?? false };
}
function read(file) {
  try {
    return readToml(file);
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
var DEVELOPMENT_KINDS = ["dev", "build"].flatMap((kind) => [
  `${kind}-dependencies`,
  `${kind}_dependencies`
]);
function sharedNames(root) {
  const dependencies = objectAt(objectAt(root, "workspace") ?? {}, "dependencies") ?? {};
  return new Map(
    Object.keys(dependencies).map((name) => [name, nameOf2(name, dependencies) ?? name])
  );
}
function onlyForDevelopment(manifest2, shared) {
  const targets = Object.values(objectAt(manifest2, "target") ?? {}).filter(isObject);
  const holders = [manifest2, ...targets];
  const development = new Set(DEVELOPMENT_KINDS.flatMap((kind) => cratesIn(holders, kind, shared)));
  for (const crate of cratesIn(holders, "dependencies", shared)) development.delete(crate);
  return development;
}
function cratesIn(holders, kind, shared) {
  return holders.flatMap((holder) => {
    const dependencies = objectAt(holder, kind) ?? {};
    return Object.keys(dependencies).map((name) => {
      const isShared = objectAt(dependencies, name)?.["workspace"] === true;
      return (isShared ? shared.get(name) : nameOf2(name, dependencies)) ?? name;
    });
  });
}
function nameOf2(name, dependencies) {
  return stringAt(objectAt(dependencies, name) ?? {}, "package");
}

// shared/ecosystems/rust/cargo-lock.ts
var PUBLISHED = "Cargo.toml.orig";
var cargoLock = {
  role: "lockfile",
  wanted: { names: ["Cargo.lock", "Cargo.toml", PUBLISHED] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "Cargo.lock",
  parse: parseCargoLock
};
function parseCargoLock(file, context) {
  if (context.file(besidePath(file.path, PUBLISHED)) !== void 0) {
    return { packages: [], problems: [] };
  }
  const locked = lockedPackages(file);
  const manifests = cargoManifests(file, context);
  const keys = keysByReference(locked);
  const listed = locked.filter((one) => one.source !== void 0 || manifests === void 0);
  const roots2 = manifests === void 0 ? void 0 : rootsOf4(locked, keys, manifests);
  return parseGraph(listed, (one) => nodeOf6(file, one, keys), roots2);
}
function lockedPackages(file) {
  const lockfile = readToml(file);
  const tables = arrayAt(lockfile, "package") ?? [];
  const lines = tableLines(file, "[[package]]");
  const checksums = objectAt(lockfile, "metadata") ?? {};
  const root = objectAt(lockfile, "root");
  return [
    ...root === void 0 ? [] : [lockedOf(root, checksums, void 0)],
    ...tables.filter(isObject).map(
      (table, index) => lockedOf(table, checksums, lines.length === tables.length ? lines[index] : void 0)
    )
  ];
}
function lockedOf(table, checksums, line) {
  const name = stringAt(table, "name") ?? "";
  const version = stringAt(table, "version") ?? "";
  const source = stringAt(table, "source");
  return {
    name,
    version,
    source,
    checksum: stringAt(table, "checksum") ?? stringAt(checksums, `checksum ${name} ${version} (${source})`),
    references: (arrayAt(table, "dependencies") ?? []).map(scalarText),
    line
  };
}
function nodeOf6(file, one, keys) {
  const { name, version, line, checksum, source = "" } = one;
  const isGit = source.startsWith("git+");
  const registry = registryOf(source);
  const found = packageOf(file, {
    type: "cargo",
    name,
    version,
    qualifiers: { repository_url: registry, vcs_url: isGit ? vcsUrlOf(source) : void 0 },
    // Another registry has crates of its own; a commit is mostly of a fork, which keeps names and defects.
    ecosystem: registry === void 0 ? "crates.io" : void 0,
    line,
    hashes: hashesOf4(checksum),
    // A registry's index is not where the crate itself is.
    downloadUrl: isGit ? source : void 0
  });
  return { key: keyOf6(one), found, needs: needsOf5(one, keys) };
}
var PUBLIC_INDEXES = /* @__PURE__ */ new Set([
  "registry+https://github.com/rust-lang/crates.io-index",
  "sparse+https://index.crates.io/"
]);
function registryOf(source) {
  const isRegistry = /^(?:registry|sparse)\+/.test(source) && !PUBLIC_INDEXES.has(source);
  return isRegistry ? source.slice(source.indexOf("+") + 1) : void 0;
}
function vcsUrlOf(source) {
  const [place = "", commit] = source.split("#", 2);
  return vcsUrl(place.split("?", 1)[0], commit);
}
function hashesOf4(checksum) {
  const isHash = checksum !== void 0 && /^[0-9a-f]+$/.test(checksum);
  return isHash ? [{ algorithm: "sha256", value: checksum }] : void 0;
}
function keyOf6({ name, version, source }) {
  return `${name} ${version} (${source})`;
}
function keysByReference(locked) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked) {
    keys.set(one.name, keyOf6(one));
    keys.set(`${one.name} ${one.version}`, keyOf6(one));
    keys.set(keyOf6(one), keyOf6(one));
  }
  return keys;
}
function needsOf5({ references }, keys) {
  return references.flatMap((reference) => {
    const [name = "", version] = reference.split(" ");
    const known3 = keys.get(reference) ?? keys.get(`${name} ${version}`);
    return known3 === void 0 ? [] : [known3];
  });
}
function rootsOf4(locked, keys, manifests) {
  const runtime = [];
  const development = [];
  for (const one of locked.filter(({ source }) => source === void 0)) {
    for (const key of needsOf5(one, keys)) {
      const [needed = ""] = key.split(" ", 1);
      if (manifests.isOnlyForDevelopment(one.name, needed)) development.push(key);
      else runtime.push(key);
    }
  }
  return { runtime, development };
}

// shared/ecosystems/rust.ts
var ecosystem31 = { id: "rust", formats: [cargoLock] };

// shared/ecosystems/registry.generated.ts
var ecosystems = [ecosystem, ecosystem2, ecosystem3, ecosystem4, ecosystem5, ecosystem21, ecosystem22, ecosystem6, ecosystem23, ecosystem24, ecosystem7, ecosystem8, ecosystem9, ecosystem10, ecosystem25, ecosystem11, ecosystem12, ecosystem26, ecosystem13, ecosystem27, ecosystem28, ecosystem14, ecosystem29, ecosystem15, ecosystem30, ecosystem16, ecosystem17, ecosystem18, ecosystem19, ecosystem31, ecosystem20];

// actions/steps/inventory.ts
async function inventoriesOf(inputs, host) {
  requireOneSource(inputs);
  expectShortLives();
  if (inputs.sbom !== void 0) {
    return [readSbom(await readInputFile(inputs.sbom), sourceName(host, inputs.sbom))];
  }
  const request = requestOf(inputs, host);
  const image = request.kind === "image" ? request.image : { kind: "oci", path: "." };
  const mirrors = parseMirrors(inputs["registry-mirrors"]);
  const world = { ...imageWorld(inputs, image, host), mirrors };
  const cache = openRunCache(inputs, image, host);
  const { sources, close } = request.kind === "image" && request.platform === ALL_PLATFORMS ? await openPlatforms(request, world) : asOne(await openSource(request, world));
  try {
    const inventories = [];
    for (const source of sources) {
      inventories.push(await inventoryOf(source, cache?.layers, inputs, host));
    }
    await cache?.finish();
    return inventories;
  } finally {
    await close();
  }
}
function readSbom(bytes, name) {
  try {
    return readDocument(bytes, name);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const { line } = cause.place;
    const where = line === void 0 ? name : `${name}:${line}`;
    const message = `${where}: this cannot be read as an SBOM: ${cause.message}`;
    const fix = "Give a whole document of CycloneDX or SPDX; a lockfile or a folder is given as `path`.";
    throw new UserError("input-invalid", message, fix, { cause });
  }
}
var ALL_PLATFORMS = "all";
function asOne(source) {
  return { sources: [source], close: source.close };
}
async function inventoryOf(source, cache, inputs, host) {
  const wanted = wantedFiles(ecosystems, source.description.kind);
  const contents = await readFiles(source, wanted, {
    threads: availableParallelism(),
    progress: (done, total) => host.progress(`Read ${done} of ${total} layers`),
    cache
  });
  keepYoungSpace();
  const base = await source.findBase?.(givenBase(inputs, host));
  return withBase(takeInventory(contents, ecosystems), base);
}
function givenBase(inputs, host) {
  const given = inputs["base-image"];
  if (given === void 0) return void 0;
  const image = parseImageSource(given);
  return { image, name: imageName(image, given, host) };
}
function requestOf(inputs, host) {
  if (inputs.image !== void 0) {
    const image = parseImageSource(inputs.image);
    const name = imageName(image, inputs.image, host);
    return { kind: "image", image, name, platform: inputs.platform };
  }
  const path = inputs.path ?? host.workspace;
  const isWithIgnored = inputs["include-ignored"];
  return { kind: "path", path, name: sourceName(host, path), isWithIgnored };
}
function imageName(image, given, host) {
  if (!("path" in image)) return given;
  const scheme = `${image.kind}:`;
  return scheme + sourceName(host, image.path) + given.slice(scheme.length + image.path.length);
}
function sourceName(host, path) {
  const shown = shownPath(host, path) || ".";
  return isAbsolute(shown) || shown.startsWith("..") ? basename(resolve(path)) : shown;
}
function requireOneSource(inputs) {
  const given = ["path", "image", "sbom"].filter((name) => inputs[name] !== void 0);
  if (given.length === 0) {
    throw new UserError(
      "input-missing",
      "Nothing says what to read.",
      "Give one of the inputs `path`, `image` and `sbom`; `path: .` reads the whole repository."
    );
  }
  if (given.length > 1) {
    throw new UserError(
      "input-conflict",
      `The inputs ${given.map((name) => `\`${name}\``).join(" and ")} were given together.`,
      "Give one of them, and use one step for each source."
    );
  }
  if (inputs["include-ignored"] && inputs.path === void 0) {
    throw new UserError(
      "input-conflict",
      "`include-ignored` was given without a path.",
      "Remove it, or give `path`."
    );
  }
  for (const name of ["platform", "base-image"]) {
    if (inputs[name] === void 0 || inputs.image !== void 0) continue;
    throw new UserError(
      "input-conflict",
      `\`${name}\` was given without an image.`,
      "Remove it, or give `image`."
    );
  }
}

export {
  inventoriesOf,
  ALL_PLATFORMS
};
