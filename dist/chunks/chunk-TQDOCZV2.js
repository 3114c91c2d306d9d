import {
  compileWanted,
  contentsOfReply,
  mergeWanted,
  readLayer
} from "./chunk-WEDPGVW5.js";
import {
  MAX_CONFIG_BYTES,
  createdByOf,
  imageWorld,
  openImageStore,
  parseImageConfig,
  parseImageSource,
  parseManifest,
  readInputFile
} from "./chunk-LBSJIREO.js";
import {
  shownPath
} from "./chunk-LODKIWTO.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  arrayAt,
  isObject,
  objectAt,
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  DataError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// actions/steps/inventory.ts
import { availableParallelism } from "node:os";

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

// shared/ecosystems/distro.ts
function distroOf({ os }) {
  return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}

// shared/ecosystems/osv-release.ts
var ECOSYSTEMS = /* @__PURE__ */ new Map([
  ["debian", (version) => named("Debian", major(version))],
  ["ubuntu", (version) => named("Ubuntu", ubuntuRelease(version))],
  ["alpine", (version) => named("Alpine", alpineBranch(version))],
  ["wolfi", () => "Wolfi"],
  ["chainguard", () => "Chainguard"],
  ["almalinux", (version) => named("AlmaLinux", major(version))],
  ["rocky", (version) => named("Rocky Linux", major(version))],
  ["opensuse-leap", (version) => named("openSUSE:Leap", version)],
  ["opensuse-tumbleweed", () => "openSUSE:Tumbleweed"],
  ["sles", (version) => named("SUSE", suseProduct("Linux Enterprise Server", version))],
  ["sled", (version) => named("SUSE", suseProduct("Linux Enterprise Desktop", version))],
  // OSV goes on with the repository, which no file tells: every one of the release is meant.
  ["rhel", (version) => named("Red Hat:enterprise_linux", major(version))],
  ["azurelinux", (version) => named("Azure Linux", major(version))],
  ["mariner", (version) => named("Azure Linux", major(version))],
  ["mageia", (version) => named("Mageia", version)],
  ["openEuler", (version, prettyName) => named("openEuler", eulerRelease(version, prettyName))],
  ["minimos", () => "MinimOS"],
  ["alpaquita", (version) => named("Alpaquita", version)]
]);
function osvRelease(os) {
  return os === void 0 ? void 0 : ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
}
function named(name, release) {
  return release === void 0 || release === "" ? void 0 : `${name}:${release}`;
}
function major(version) {
  return version.split(".", 1)[0] ?? "";
}
function alpineBranch(version) {
  const match = /^(\d+)\.(\d+)/.exec(version);
  return match === null ? void 0 : `v${match[1]}.${match[2]}`;
}
function ubuntuRelease(version) {
  return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}
function suseProduct(name, version) {
  const [release = "", servicePack = "0"] = version.split(".");
  if (release === "") return void 0;
  return servicePack === "0" ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}
function eulerRelease(version, prettyName) {
  const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
  return edition === void 0 ? version : `${version}-${edition}`;
}

// shared/ecosystems/purl.ts
var LOWER_CASE_NAMES = /* @__PURE__ */ new Set([
  "alpm",
  "apk",
  "bitbucket",
  "composer",
  "deb",
  "github",
  "githubactions",
  "golang",
  "hex",
  "pypi"
]);
var LOWER_CASE_NAMESPACES = /* @__PURE__ */ new Set([...LOWER_CASE_NAMES, "rpm"]);
var MAX_PURL_LENGTH = 4096;
function purlOf(parts) {
  const { type, subpath } = parts;
  const name = nameOf(parts);
  if (name === "") throw new Error("a package URL needs a name");
  let purl = `pkg:${type}/`;
  const namespace = encodePath(namespaceOf(parts));
  if (namespace !== "") purl += `${namespace}/`;
  purl += encode(name);
  if (parts.version !== void 0 && parts.version !== "") purl += `@${encode(parts.version)}`;
  purl += qualifiersText(parts);
  const path = subpath === void 0 ? "" : encodePath(subpath);
  return path === "" ? purl : `${purl}#${path}`;
}
function parsePurl(purl) {
  if (purl.length > MAX_PURL_LENGTH) return void 0;
  try {
    return readPurl(purl);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function nameOf({ type, name }) {
  const cased = LOWER_CASE_NAMES.has(type) ? name.toLowerCase() : name;
  return type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased;
}
function namespaceOf({ type, namespace = "" }) {
  return LOWER_CASE_NAMESPACES.has(type) ? namespace.toLowerCase() : namespace;
}
function encodePath(path) {
  if (path === "") return "";
  const segments = path.split("/");
  return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
  return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text) {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
  if (qualifiers === void 0) return "";
  const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [key.toLowerCase(), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
  return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function readPurl(purl) {
  const [main, subpath] = cutLast(purl, "#");
  const [path, query] = cutLast(main, "?");
  if (!path.startsWith("pkg:")) return void 0;
  const rest = path.slice("pkg:".length).replace(/^\/+/, "");
  const slash = rest.indexOf("/");
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!/^[a-z.-][a-z0-9.+-]*$/.test(type)) return void 0;
  const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
  const last = segments.pop() ?? "";
  const at = last.lastIndexOf("@");
  const name = decodeURIComponent(at > 0 ? last.slice(0, at) : last);
  if (name === "") return void 0;
  return {
    type,
    namespace: segments.length === 0 ? void 0 : segments.map(decodeURIComponent).join("/"),
    name,
    version: at > 0 ? decodeURIComponent(last.slice(at + 1)) : void 0,
    qualifiers: query === void 0 ? void 0 : readQualifiers(query),
    subpath: subpath === void 0 ? void 0 : decodeURIComponent(subpath)
  };
}
function readQualifiers(query) {
  const pairs = query.split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, Math.max(equals, 0)).toLowerCase();
    return key === "" ? [] : [[key, decodeURIComponent(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}
function cutLast(text, mark) {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}

// shared/ecosystems/package-of.ts
var MAX_TEXT_LENGTH = 1024;
function packageOf(file, facts) {
  return {
    purl: checkedPurl(file, facts),
    type: facts.type,
    name: facts.fullName ?? facts.name,
    version: facts.fullVersion ?? facts.version,
    ecosystem: facts.ecosystem,
    locations: [locationOf(file, facts.line)],
    scope: facts.scope ?? "unknown",
    isDirect: facts.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: facts.source,
    architecture: facts.architecture,
    licence: facts.licence,
    hashes: facts.hashes,
    supplier: facts.supplier,
    downloadUrl: facts.downloadUrl
  };
}
function problemOf(error) {
  if (!(error instanceof DataError)) throw error;
  return { code: error.code, message: error.message, ...error.place };
}
function locationOf(file, line) {
  return { path: file.path, line, layer: file.layer };
}
function checkedPurl(file, facts) {
  const place = { path: file.path, line: facts.line };
  if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
    throw new DataError("limit-exceeded", "a name or version is implausibly long", place);
  }
  try {
    return purlOf({ ...facts, version: facts.version === "" ? void 0 : facts.version });
  } catch (cause) {
    const name = JSON.stringify(facts.fullName ?? facts.name);
    throw new DataError("malformed", `${name} is no name of a ${facts.type} package`, place, {
      cause
    });
  }
}

// shared/ecosystems/alpine.ts
var installedDatabase = {
  wanted: { pathSuffixes: ["lib/apk/db/installed"] },
  parse: parseInstalled
};
var ecosystem = { id: "alpine", formats: [installedDatabase] };
var FIELDS = /* @__PURE__ */ new Set(["P", "V", "A", "L", "o", "m", "D", "p"]);
function parseInstalled(file, context) {
  const installed2 = [];
  const problems = [];
  for (const record of readRecords(file.bytes.toString("utf8"))) {
    try {
      installed2.push({ record, found: toPackage(file, context, record) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const providers = providersOf(installed2);
  const packages = installed2.map(({ record, found }) => ({
    ...found,
    dependsOn: words(record, "D").map((word) => providers.get(relationName(word))).filter((purl) => purl !== void 0)
  }));
  return { packages, problems };
}
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
function toPackage(file, context, { line, fields }) {
  const name = fields.get("P") ?? "";
  const version = fields.get("V") ?? "";
  if (name === "" || version === "") {
    const message = "an installed package has no name or no version";
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
    // Packages of one origin are built together and share its version.
    source: { name: origin === "" ? name : origin, version },
    licence: fields.get("L"),
    supplier: fields.get("m"),
    scope: "runtime"
  });
}
function providersOf(installed2) {
  const providers = /* @__PURE__ */ new Map();
  for (const { record, found } of installed2) {
    for (const word of words(record, "p")) providers.set(relationName(word), found.purl);
  }
  for (const { found } of installed2) providers.set(found.name, found.purl);
  return providers;
}
function words({ fields }, letter) {
  return (fields.get(letter) ?? "").split(" ").filter((word) => word !== "");
}
function relationName(word) {
  return word.split(/[<>=~]/, 1)[0] ?? "";
}

// shared/ecosystems/paths.ts
import { posix } from "node:path";
function besidePath(path, relative2) {
  return posix.join("/", posix.dirname(path), relative2).slice(1);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// shared/ecosystems/arch.ts
var FOLDER = "var/lib/pacman/local/*";
var localDatabase = {
  wanted: { globs: [`${FOLDER}/desc`, `${FOLDER}/files`] },
  isPrimary: (path) => path.endsWith("/desc"),
  parse: parseDescription
};
var ecosystem2 = { id: "arch", formats: [localDatabase] };
function parseDescription(file, context) {
  const sections = readSections(file.bytes.toString("utf8"));
  const first = (name2) => sections.get(name2)?.[0] ?? "";
  const [name, version] = [first("NAME"), first("VERSION")];
  if (name === "" || version === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const base = first("BASE");
  const found = packageOf(file, {
    type: "alpm",
    // The specification asks for the vendor.
    namespace: context.os?.id ?? "arch",
    name,
    version,
    line: 1,
    architecture: first("ARCH"),
    qualifiers: { arch: first("ARCH"), distro: distroOf(context) },
    source: { name: base === "" ? name : base, version },
    licence: licenceOf(sections.get("LICENSE") ?? []),
    supplier: first("PACKAGER"),
    // 1: installed for another package's sake.
    isDirect: first("REASON") !== "1",
    scope: "runtime"
  });
  const owned = () => ownedFiles(found.purl, file, context);
  return { packages: [found], problems: [], owned };
}
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
function licenceOf(licences) {
  return licences.length === 0 ? void 0 : licences.join(" AND ");
}
function* ownedFiles(owner, file, context) {
  const list = context.file(besidePath(file.path, "files"));
  const paths = list === void 0 ? [] : readSections(list.bytes.toString("utf8")).get("FILES");
  for (const path of paths ?? []) if (!path.endsWith("/")) yield { owner, path };
}

// shared/ecosystems/debian.ts
var STATUS = "var/lib/dpkg/status";
var STATUS_FOLDER = "var/lib/dpkg/status.d";
var OPKG_STATUS = ["usr/lib/opkg/status", "var/lib/opkg/status"];
var dpkg = {
  wanted: { pathSuffixes: [STATUS], directories: [STATUS_FOLDER] },
  isPrimary: (path) => !path.endsWith(".md5sums"),
  parse: (file, context) => parseStatus(file, context, "deb")
};
var opkg = {
  wanted: { pathSuffixes: OPKG_STATUS },
  parse: (file, context) => parseStatus(file, context, "opkg")
};
var ecosystem3 = { id: "debian", formats: [dpkg, opkg] };
var FIELDS2 = /* @__PURE__ */ new Set([
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
  const installed2 = [];
  const problems = [];
  for (const paragraph of readParagraphs(file.bytes.toString("utf8"), FIELDS2)) {
    if (!isInstalled(paragraph, file)) continue;
    try {
      installed2.push({ paragraph, found: toPackage2(file, context, type, paragraph) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges(installed2), problems };
}
function isInstalled({ fields }, file) {
  const status = fields.get("status");
  if (status === void 0) return file.path.includes(`${STATUS_FOLDER}/`);
  return status.split(" ").at(-1) === "installed";
}
function toPackage2(file, context, type, { fields, line }) {
  const name = fields.get("package") ?? "";
  const version = fields.get("version") ?? "";
  if (name === "" || version === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path, line });
  }
  const architecture = fields.get("architecture");
  const { os } = context;
  return packageOf(file, {
    type,
    // The specification asks for the vendor; opkg has no type definition, and no vendors.
    namespace: type === "deb" ? os?.id ?? "debian" : void 0,
    name,
    version,
    line,
    architecture,
    qualifiers: { arch: architecture, distro: distroOf(context) },
    ecosystem: type === "deb" ? osvRelease(os) : void 0,
    source: sourceOf(fields.get("source"), name, version),
    supplier: fields.get("maintainer"),
    scope: "runtime"
  });
}
function sourceOf(source, name, version) {
  const [sourceName = "", rest = ""] = (source ?? "").split(" ");
  const stated = rest.replace("(", "").replace(")", "");
  return {
    name: sourceName === "" ? name : sourceName,
    version: stated === "" ? version : stated
  };
}
function withEdges(installed2) {
  const providers = /* @__PURE__ */ new Map();
  for (const { paragraph, found } of installed2) {
    for (const [name] of relations(paragraph, "provides")) {
      if (name !== void 0 && !providers.has(name)) providers.set(name, found.purl);
    }
  }
  for (const { found } of installed2) providers.set(found.name, found.purl);
  return installed2.map(({ paragraph, found }) => ({
    ...found,
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

// shared/json/positions.ts
var MAX_DEPTH = 300;
var NO_MEMBERS = /* @__PURE__ */ new Map();
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
function jsonLines(bytes, descend) {
  const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
  return readValue({ text, at: 0, line: 1 }, [], descend);
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
  const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
  if (!isContainer || path.length >= MAX_DEPTH || !descend(path)) {
    skipValue(cursor);
    return { line, members: NO_MEMBERS };
  }
  cursor.at++;
  const members = first === OPEN_BRACE ? readMembers(cursor, path, descend) : readItems(cursor, path, descend);
  return { line, members };
}
function readMembers(cursor, path, descend) {
  const members = /* @__PURE__ */ new Map();
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
  const members = /* @__PURE__ */ new Map();
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
function parseDepsJson(file) {
  const text = file.bytes.toString("utf8");
  const document = parseJson(text, file.path);
  if (!isObject(document)) {
    throw new DataError("malformed", "this is not a JSON object", { path: file.path });
  }
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "libraries");
  const libraries = objectAt(document, "libraries") ?? {};
  const found = /* @__PURE__ */ new Map();
  const problems = [];
  for (const key of Object.keys(libraries)) {
    const library = objectAt(libraries, key) ?? {};
    const [label = "", version = ""] = key.split("/");
    const name = label.replace(/^runtimepack\./, "");
    if (!PACKAGE_TYPES.has((stringAt(library, "type") ?? "").toLowerCase())) continue;
    try {
      const line = lineAt(lines, "libraries", key);
      const hashes = sha512Of(stringAt(library, "sha512"));
      found.set(key, nugetPackage(file, { name, version, line, hashes, scope: "runtime" }));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges2(document, found), problems };
}
function withEdges2(document, found) {
  const targets = Object.values(objectAt(document, "targets") ?? {}).filter(isObject);
  return [...found].map(([key, one]) => {
    const needs = targets.flatMap((target) => purlsNeeded(objectAt(target, key), found));
    return { ...one, dependsOn: [...new Set(needs)] };
  });
}
function purlsNeeded(library, found) {
  const needs = objectAt(library ?? {}, "dependencies") ?? {};
  return Object.keys(needs).flatMap(
    (name) => found.get(`${name}/${stringAt(needs, name)}`)?.purl ?? []
  );
}

// shared/ecosystems/dotnet/packages-lock.ts
var packagesLock = {
  wanted: { names: ["packages.lock.json"] },
  wantedIn: ["directory", "file"],
  parse: parsePackagesLock
};
function parsePackagesLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError("malformed", "a lockfile is a JSON object", { path: file.path });
  }
  const lines = jsonLines(text, (path) => path.length < 3);
  const problems = [];
  const frameworks = objectAt(lockfile, "dependencies") ?? {};
  const packages = Object.keys(frameworks).flatMap(
    (framework) => readFramework(file, objectAt(frameworks, framework) ?? {}, framework, { lines, problems })
  );
  return { packages, problems };
}
function readFramework(file, entries, framework, { lines, problems }) {
  const found = /* @__PURE__ */ new Map();
  for (const name of Object.keys(entries)) {
    const entry = objectAt(entries, name) ?? {};
    const version = stringAt(entry, "resolved");
    if (version === void 0 || stringAt(entry, "type") === "Project") continue;
    try {
      const one = nugetPackage(file, {
        name,
        version,
        line: lineAt(lines, "dependencies", framework, name),
        isDirect: stringAt(entry, "type") === "Direct",
        hashes: sha512Of(stringAt(entry, "contentHash"))
      });
      found.set(name.toLowerCase(), [one, entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return [...found.values()].map(([one, entry]) => ({
    ...one,
    dependsOn: Object.keys(objectAt(entry, "dependencies") ?? {}).flatMap(
      (name) => found.get(name.toLowerCase())?.[0].purl ?? []
    )
  }));
}

// shared/ecosystems/xml.ts
import { XMLParser, XMLValidator } from "../vendor/fast-xml-parser.js";
var ATTRIBUTE = "@";
var MAX_NESTING = 100;
function readXml(file) {
  const text = decode(file.bytes);
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
    maxNestedTags: MAX_NESTING
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
  return typeof text === "string" && text.trim() !== "" ? text.trim() : void 0;
}
function decode(bytes) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
  const text = bytes.toString(isUtf16 ? "utf16le" : "utf8");
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}

// shared/ecosystems/dotnet/project-files.ts
var packagesConfig = {
  wanted: { names: ["packages.config"] },
  wantedIn: ["directory", "file"],
  parse: (file) => {
    const entries = elementsAt(objectAt(readXml(file), "packages") ?? {}, "package");
    return packagesOf(
      file,
      entries.map((entry) => ({
        name: attribute(entry, "id"),
        version: attribute(entry, "version"),
        isDevelopment: attribute(entry, "developmentDependency") === "true"
      }))
    );
  }
};
var projectFile = {
  wanted: { suffixes: [".csproj", ".fsproj", ".vbproj"], names: ["packages.lock.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith("proj"),
  parse: (file, context) => hasLockfile(file, context) ? { packages: [], problems: [] } : packagesOf(file, references(file, ["PackageReference"]))
};
var centralPackages = {
  wanted: { names: ["Directory.Packages.props", "Packages.props", "packages.props"] },
  wantedIn: ["directory", "file"],
  parse: (file) => packagesOf(
    file,
    references(file, ["PackageVersion", "GlobalPackageReference", "PackageReference"])
  )
};
function hasLockfile(file, context) {
  return context.file(besidePath(file.path, "packages.lock.json")) !== void 0;
}
function references(file, names) {
  const groups = elementsAt(objectAt(readXml(file), "Project") ?? {}, "ItemGroup");
  return groups.flatMap(
    (group) => names.flatMap((name) => elementsAt(group, name)).map((element) => ({
      name: attribute(element, "Include") ?? attribute(element, "Update"),
      version: attribute(element, "Version") ?? textAt(element, "Version"),
      isDevelopment: attribute(element, "PrivateAssets")?.toLowerCase() === "all"
    }))
  );
}
function attribute(element, name) {
  return textAt(element, `${ATTRIBUTE}${name}`);
}
function packagesOf(file, found) {
  const packages = [];
  const problems = [];
  const text = file.bytes.toString("utf8");
  for (const { name, version, isDevelopment } of found) {
    const exact = exactVersion(version);
    if (name === void 0 || exact === void 0 || name.includes("$(")) continue;
    const facts = {
      name,
      version: exact,
      line: lineOf(text, name),
      scope: isDevelopment ? "development" : "runtime",
      isDirect: true
    };
    try {
      packages.push(nugetPackage(file, facts));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}
function exactVersion(version) {
  const bare2 = version?.replace(/^\[([^,\]]*)\]$/, "$1");
  return bare2 === void 0 || /[$*,[()]/.test(bare2) ? void 0 : bare2;
}
function lineOf(text, name) {
  const at = text.indexOf(`"${name}"`);
  return at === -1 ? void 0 : text.slice(0, at).split("\n").length;
}

// shared/ecosystems/dotnet.ts
var ecosystem4 = {
  id: "dotnet",
  formats: [packagesLock, depsJson, packagesConfig, projectFile, centralPackages]
};

// shared/ecosystems/gentoo.ts
var FOLDER2 = "var/db/pkg/*/*";
var installed = {
  wanted: { globs: ["PF", "CONTENTS", "LICENSE"].map((name) => `${FOLDER2}/${name}`) },
  isPrimary: (path) => path.endsWith("/PF") || path.endsWith("/CONTENTS"),
  parse: parseInstalled2
};
var ecosystem5 = { id: "gentoo", formats: [installed] };
function parseInstalled2(file, context) {
  const beside = (name) => context.file(besidePath(file.path, name));
  const isRepeated = file.path.endsWith("/CONTENTS") && beside("PF") !== void 0;
  if (isRepeated) return { packages: [], problems: [] };
  const [category = "", folder = ""] = file.path.split("/").slice(-3);
  const stated = beside("PF")?.bytes.toString("utf8").trim() ?? folder;
  const parts = splitName(stated);
  if (parts === void 0) {
    const message = `${JSON.stringify(stated)} is no name and version of a package`;
    throw new DataError("malformed", message, { path: file.path });
  }
  const found = packageOf(file, {
    type: "ebuild",
    namespace: category,
    name: parts.name,
    fullName: `${category}/${parts.name}`,
    version: parts.version,
    // Portage's own words: names of its licence files, joined by its own operators.
    licence: beside("LICENSE")?.bytes.toString("utf8").trim(),
    scope: "runtime"
  });
  const contents = beside("CONTENTS")?.bytes.toString("utf8") ?? "";
  return { packages: [found], problems: [], owned: () => ownedFiles2(found.purl, contents) };
}
var VERSION = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;
function splitName(text) {
  const match = text.length > 512 ? null : VERSION.exec(text);
  const version = match?.[1];
  if (match === null || version === void 0 || match.index === 0) return void 0;
  return { name: text.slice(0, match.index), version };
}
function* ownedFiles2(owner, contents) {
  for (const line of linesOf(contents)) {
    if (!line.startsWith("obj /")) continue;
    const end = line.lastIndexOf(" ", line.lastIndexOf(" ") - 1);
    yield { owner, path: line.slice("obj /".length, end) };
  }
}

// shared/json/yaml.ts
import {
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  loadAll,
  parseEvents,
  YAMLException
} from "../vendor/js-yaml.js";
var MAX_LENGTH = 64 * 1024 * 1024;
var MAX_DEPTH2 = 100;
var MAX_ALIASES = 100;
function parseYaml(text, path) {
  const documents = parseYamlDocuments(text, path);
  if (documents.length <= 1) return documents[0];
  throw new DataError("malformed", "there is more than one YAML document", { path });
}
function parseYamlDocuments(text, path) {
  checkLength(text, path);
  const options = { filename: path, maxDepth: MAX_DEPTH2, maxAliases: MAX_ALIASES };
  return guarded(path, () => loadAll(text, options));
}
function yamlLines(text, path) {
  checkLength(text, path);
  const events = guarded(path, () => parseEvents(text, { filename: path, maxDepth: MAX_DEPTH2 }));
  const walk = { text, events, at: 0, lines: /* @__PURE__ */ new Map(), lineAt: lineCounter(text) };
  while (walk.at < events.length) {
    const event = events[walk.at];
    if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) walkValue(walk, "");
    else walk.at++;
  }
  return walk.lines;
}
function walkValue(walk, path) {
  const event = walk.events[walk.at++];
  if (event?.type === EVENT_MAPPING) walkMapping(walk, path);
  if (event?.type === EVENT_SEQUENCE) walkSequence(walk, path);
}
function walkMapping(walk, path) {
  while (walk.at < walk.events.length && walk.events[walk.at]?.type !== EVENT_POP) {
    const key = walk.events[walk.at];
    if (key?.type !== EVENT_SCALAR) {
      walkValue(walk, path);
      walkValue(walk, path);
      continue;
    }
    walk.at++;
    const name = walk.text.slice(key.valueStart, key.valueEnd);
    const inner = path === "" ? name : `${path}.${name}`;
    walk.lines.set(inner, walk.lineAt(key.valueStart));
    walkValue(walk, inner);
  }
  walk.at++;
}
function walkSequence(walk, path) {
  for (let index = 0; walk.at < walk.events.length; index++) {
    const event = walk.events[walk.at];
    if (event?.type === EVENT_POP) break;
    const start = startOf(event);
    const inner = `${path}[${index}]`;
    if (start !== void 0) walk.lines.set(inner, walk.lineAt(start));
    walkValue(walk, inner);
  }
  walk.at++;
}
function startOf(event) {
  if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) return event.start;
  return event?.type === EVENT_SCALAR ? event.valueStart : void 0;
}
function lineCounter(text) {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
function checkLength(text, path) {
  if (text.length <= MAX_LENGTH) return;
  const message = `the document has ${text.length} characters, over ${MAX_LENGTH}`;
  throw new DataError("limit-exceeded", message, { path });
}
function guarded(path, read) {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = cause.mark === void 0 ? void 0 : cause.mark.line + 1;
    const message = `this is not valid YAML: ${cause.reason}`;
    throw new DataError("malformed", message, { path, line }, { cause });
  }
}

// shared/ecosystems/github-actions.ts
var workflow = {
  wanted: { directories: [".github/workflows"], names: ["action.yml", "action.yaml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => (path.endsWith(".yml") || path.endsWith(".yaml")) && !path.includes("node_modules/"),
  parse: parseWorkflow
};
var ecosystem6 = { id: "github-actions", formats: [workflow] };
function parseWorkflow(file) {
  const packages = [];
  const problems = [];
  const lines = linesOfUses(file);
  for (const document of parseYamlDocuments(file.bytes.toString("utf8"), file.path)) {
    for (const uses of isObject(document) ? usesIn(document) : []) {
      try {
        packages.push(...readUses(file, uses, lines.get(uses)?.shift()));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages, problems };
}
function usesIn(document) {
  const jobs = Object.values(objectAt(document, "jobs") ?? {}).filter(isObject);
  const runs = objectAt(document, "runs");
  return [...jobs, ...runs === void 0 ? [] : [runs]].flatMap((holder) => {
    const steps = (arrayAt(holder, "steps") ?? []).filter(isObject);
    return [holder, ...steps].flatMap((item) => stringAt(item, "uses") ?? []);
  });
}
function linesOfUses(file) {
  const lines = /* @__PURE__ */ new Map();
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const start = row.indexOf("uses:");
    if (start === -1) continue;
    const value = (row.slice(start + "uses:".length).trim().split(/\s/, 1)[0] ?? "").replace(/^["']|["']$/g, "");
    const known = lines.get(value);
    if (known === void 0) lines.set(value, [line]);
    else known.push(line);
  }
  return lines;
}
function readUses(file, uses, line) {
  const at = uses.lastIndexOf("@");
  const [owner = "", repository = "", ...path] = uses.slice(0, Math.max(at, 0)).split("/");
  if (uses.startsWith(".") || uses.includes("://") || owner === "" || repository === "") return [];
  return [
    packageOf(file, {
      type: "githubactions",
      namespace: owner,
      name: repository,
      fullName: `${owner}/${repository}`,
      version: uses.slice(at + 1),
      subpath: path.join("/"),
      ecosystem: "GitHub Actions",
      line,
      // They run on the machine that builds; nothing of them is delivered.
      scope: "development",
      isDirect: true
    })
  ];
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

// shared/ecosystems/go/go-sum.ts
var goSum = {
  wanted: { names: ["go.sum", "go.mod"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => path.endsWith("go.sum"),
  parse: (file, context) => ({
    packages: context.file(besidePath(file.path, "go.mod")) === void 0 ? readGoSum(file) : [],
    problems: []
  })
};
function readGoSum(file) {
  const packages = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
    line++;
    const [name, version, hash, ...rest] = row.trim().split(/\s+/);
    const isSum = hash?.startsWith("h1:") === true && rest.length === 0;
    if (!isSum || !name || !version || version.endsWith("/go.mod")) continue;
    packages.push(goPackage(file, { name, version, line, scope: "runtime" }));
  }
  return packages;
}

// shared/ecosystems/go/go-mod.ts
var goMod = {
  wanted: { names: ["go.mod", "go.sum"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "go.mod",
  parse: parseGoMod
};
var FIRST_COMPLETE_MINOR = 17;
function parseGoMod(file, context) {
  const directives = [...readDirectives(file.bytes.toString("utf8"))];
  const replacements = replacementsOf(directives);
  const packages = [];
  const problems = [];
  const excluded = excludedModules(directives);
  for (const directive of directives) {
    const [, path, version] = directive.words;
    if (excluded.has(`${path}@${version}`)) continue;
    try {
      packages.push(...requirementOf(file, directive, replacements));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const go = goVersion(directives);
  if (go !== void 0) packages.push(standardLibrary(file, go.version, go.line));
  return {
    packages: [...packages, ...olderModules(file, context, directives, packages)],
    problems
  };
}
function* readDirectives(text) {
  let block;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const comment = row.indexOf("//");
    const code = (comment === -1 ? row : row.slice(0, comment)).trim();
    if (code === "") continue;
    if (code === ")") block = void 0;
    else if (code.endsWith("(")) block = code.slice(0, -1).trim();
    else {
      const words2 = code.split(/\s+/).map(unquoted);
      yield {
        line,
        words: block === void 0 ? words2 : [block, ...words2],
        isIndirect: isIndirect(row, comment)
      };
    }
  }
}
function isIndirect(row, comment) {
  if (comment === -1) return false;
  const text = row.slice(comment + 2).trim();
  return text === "indirect" || text.startsWith("indirect;");
}
function unquoted(word) {
  const quote = word.charAt(0);
  const isQuoted = word.length > 1 && (quote === '"' || quote === "`") && word.endsWith(quote);
  return isQuoted ? word.slice(1, -1) : word;
}
function excludedModules(directives) {
  const excluded = directives.filter(({ words: words2 }) => words2[0] === "exclude");
  return new Set(excluded.map(({ words: words2 }) => `${words2[1]}@${words2[2]}`));
}
function replacementsOf(directives) {
  const replacements = /* @__PURE__ */ new Map();
  for (const { words: words2, line } of directives) {
    const arrow = words2.indexOf("=>");
    const [keyword, path, version] = words2;
    const target = words2[arrow + 1];
    if (keyword !== "replace" || arrow < 2 || path === void 0 || target === void 0) continue;
    const key = arrow === 3 ? `${path}@${version}` : path;
    replacements.set(key, { path: target, version: words2[arrow + 2] ?? "", line });
  }
  return replacements;
}
function requirementOf(file, { words: words2, line, isIndirect: indirect }, replacements) {
  const [keyword, path, version] = words2;
  if (keyword !== "require" || path === void 0 || version === void 0) return [];
  const facts = { scope: "runtime", isDirect: !indirect };
  const replacement = replacements.get(`${path}@${version}`) ?? replacements.get(path);
  if (replacement === void 0) return [goPackage(file, { ...facts, name: path, version, line })];
  if (isLocal(replacement)) return [];
  return [
    goPackage(file, {
      ...facts,
      name: replacement.path,
      version: replacement.version,
      line: replacement.line
    })
  ];
}
function isLocal({ path }) {
  return path.startsWith("./") || path.startsWith("../") || path.startsWith("/");
}
function goVersion(directives) {
  const toolchain = wordAfter(directives, "toolchain");
  if (toolchain?.version.startsWith("go")) {
    return { ...toolchain, version: toolchain.version.slice("go".length).split("-", 1)[0] ?? "" };
  }
  const go = wordAfter(directives, "go");
  return go !== void 0 && /^\d+\.\d+\.\d+$/.test(go.version) ? go : void 0;
}
function wordAfter(directives, keyword) {
  const directive = directives.find(({ words: words2 }) => words2[0] === keyword);
  const version = directive?.words[1];
  return directive === void 0 || version === void 0 ? void 0 : { version, line: directive.line };
}
function olderModules(file, context, directives, known) {
  const version = directives.find(({ words: words2 }) => words2[0] === "go")?.words[1] ?? "1.0";
  const [major2 = 1, minor = 0] = version.split(".").map(Number);
  if (major2 !== 1 || minor >= FIRST_COMPLETE_MINOR) return [];
  const sum = context.file(besidePath(file.path, "go.sum"));
  if (sum === void 0) return [];
  const names = new Set(known.map(({ name }) => name));
  return readGoSum(sum).filter(({ name }) => !names.has(name));
}

// shared/ecosystems/go/vendor-modules.ts
var vendorModules = {
  wanted: { pathSuffixes: ["vendor/modules.txt"] },
  wantedIn: ["directory", "file"],
  parse: parseVendorModules
};
function parseVendorModules(file, context) {
  if (context.file(besidePath(file.path, "../go.mod")) !== void 0) {
    return { packages: [], problems: [] };
  }
  const packages = [];
  const problems = [];
  for (const header of headersOf(file.bytes.toString("utf8"))) {
    try {
      packages.push(...readModule(file, header));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages, problems };
}
function headersOf(text) {
  const headers = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const last = headers.at(-1);
    if (row.startsWith("# ")) headers.push({ text: row.slice("# ".length), line, hasCode: false });
    else if (last !== void 0 && row !== "" && !row.startsWith("#")) last.hasCode = true;
  }
  return headers;
}
function readModule(file, { text, line, hasCode }) {
  const [left = "", right] = text.split(" => ");
  const original = left.trim().split(/\s+/);
  const replacement = right?.trim().split(/\s+/);
  const [name, version] = replacement?.[1] === void 0 ? original : replacement;
  if (name === void 0 || version === void 0) return [];
  const isWildcard = original.length === 1;
  if (!hasCode && !isWildcard) return [];
  return [goPackage(file, { name, version, line, scope: "runtime" })];
}

// shared/ecosystems/go.ts
var ecosystem7 = { id: "go", formats: [goMod, goSum, vendorModules] };

// shared/json/relaxed-json.ts
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

// shared/ecosystems/graph.ts
function packagesOfGraph(nodes, roots2) {
  const direct = new Set(roots2 === void 0 ? [] : [...roots2.runtime, ...roots2.development]);
  const runtime = reachable(nodes, roots2?.runtime ?? []);
  const development = reachable(nodes, roots2?.development ?? []);
  return [...nodes].map(([key, { found, needs }]) => ({
    ...found,
    scope: scopeOf(key, runtime, development) ?? found.scope,
    isDirect: roots2 === void 0 ? found.isDirect : direct.has(key),
    dependsOn: needs.flatMap((need) => nodes.get(need)?.found.purl ?? [])
  }));
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

// shared/ecosystems/npm/npm-package.ts
function npmPackage(file, facts) {
  const slash = facts.name.startsWith("@") ? facts.name.indexOf("/") : -1;
  return packageOf(file, {
    ...facts,
    type: "npm",
    namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: "npm"
  });
}
function scopeOf2(value) {
  return value["dev"] === true ? "development" : "runtime";
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["md5", "md5"],
  ["sha1", "sha1"],
  ["sha256", "sha256"],
  ["sha384", "sha384"],
  ["sha512", "sha512"]
]);
var MAX_INTEGRITY_LENGTH = 2048;
function hashesOfIntegrity(integrity) {
  if (integrity === void 0 || integrity.length > MAX_INTEGRITY_LENGTH) return void 0;
  const hashes = integrity.split(/\s/).flatMap(hashOf);
  return hashes.length === 0 ? void 0 : hashes;
}
function hashOf(text) {
  const dash = text.indexOf("-");
  const algorithm = ALGORITHMS.get(text.slice(0, dash));
  if (algorithm === void 0) return [];
  const base64 = text.slice(dash + 1).split("?", 1)[0] ?? "";
  const value = Buffer.from(base64, "base64").toString("hex");
  return value === "" ? [] : [{ algorithm, value }];
}
function licenceOf2(licence, licences) {
  const all = [licence, licences].flat().flatMap(licenceTexts);
  const unique = [...new Set(all)];
  if (unique.length === 0) return void 0;
  return unique.length === 1 ? unique[0] : unique.map(inParentheses).join(" OR ");
}
function licenceTexts(licence) {
  if (typeof licence === "string") return licence.trim() === "" ? [] : [licence.trim()];
  if (typeof licence !== "object" || licence === null || !("type" in licence)) return [];
  return licenceTexts(licence.type);
}
function inParentheses(licence) {
  return licence.includes(" ") && !licence.startsWith("(") ? `(${licence})` : licence;
}

// shared/ecosystems/npm/bun-lock.ts
var bunLock = {
  wanted: { names: ["bun.lock"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !path.includes("node_modules/"),
  parse: parseBunLock
};
var NEEDED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function parseBunLock(file) {
  const text = strictJson(file.bytes.toString("utf8"));
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError("malformed", "a lockfile is a JSON object", { path: file.path });
  }
  const packages = objectAt(lockfile, "packages") ?? {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [key, value] of Object.entries(packages)) {
    try {
      const node = nodeOf(file, key, value, packages, lines);
      if (node !== void 0) nodes.set(key, node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf(lockfile, packages)), problems };
}
function nodeOf(file, key, value, packages, lines) {
  if (!Array.isArray(value) || typeof value[0] !== "string") return void 0;
  const items = value;
  const ident = value[0];
  const at = ident.indexOf("@", 1);
  const reference = at === -1 ? "" : ident.slice(at + 1);
  if (reference.startsWith("workspace:")) return void 0;
  const isRegistry = /^\d/.test(reference);
  const integrity = items.findLast((item) => typeof item === "string");
  const found = npmPackage(file, {
    name: at === -1 ? ident : ident.slice(0, at),
    version: isRegistry ? reference : "",
    line: lineAt(lines, "packages", key),
    hashes: typeof integrity === "string" ? hashesOfIntegrity(integrity) : void 0,
    downloadUrl: isRegistry ? void 0 : reference
  });
  const info = items.find(isObject) ?? {};
  const needs = NEEDED_KINDS.flatMap((kind) => Object.keys(objectAt(info, kind) ?? {})).flatMap(
    (name) => resolve(packages, key, name) ?? []
  );
  return { found, needs };
}
function resolve(packages, from, name) {
  for (let path = from; path !== ""; path = parentOf(path)) {
    const key = `${path}/${name}`;
    if (Object.hasOwn(packages, key)) return key;
  }
  return Object.hasOwn(packages, name) ? name : void 0;
}
function parentOf(path) {
  const parent = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const lastName = parent.slice(parent.lastIndexOf("/") + 1);
  return lastName.startsWith("@") ? parent.slice(0, Math.max(parent.lastIndexOf("/"), 0)) : parent;
}
function rootsOf(lockfile, packages) {
  const workspaces = Object.values(objectAt(lockfile, "workspaces") ?? {}).filter(isObject);
  const keysOf2 = (kinds) => workspaces.flatMap(
    (workspace) => kinds.flatMap(
      (kind) => Object.keys(objectAt(workspace, kind) ?? {}).flatMap(
        (name) => resolve(packages, stringAt(workspace, "name") ?? "", name) ?? []
      )
    )
  );
  return { runtime: keysOf2(NEEDED_KINDS), development: keysOf2(["devDependencies"]) };
}

// shared/ecosystems/npm/installed.ts
var installedPackage = {
  wanted: { names: ["package.json"] },
  wantedIn: ["image"],
  isPrimary: isInstalled2,
  parse: parseInstalled3
};
var INSTALLED = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
function isInstalled2(path) {
  return INSTALLED.test(path);
}
function parseInstalled3(file) {
  const manifest = parseJson(file.bytes, file.path);
  if (!isObject(manifest)) {
    throw new DataError("malformed", "a package.json is a JSON object", { path: file.path });
  }
  const name = stringAt(manifest, "name") ?? "";
  const version = stringAt(manifest, "version") ?? "";
  if (name === "" || version === "" || isForeign(manifest)) return { packages: [], problems: [] };
  const found = npmPackage(file, {
    name,
    version,
    scope: "unknown",
    licence: licenceOf2(manifest["license"], manifest["licenses"]),
    downloadUrl: stringAt(manifest, "_resolved")
  });
  return { packages: [found], problems: [] };
}
function isForeign(manifest) {
  const engines = objectAt(manifest, "engines") ?? {};
  return Object.hasOwn(engines, "vscode") || Object.hasOwn(manifest, "contributes") || Object.hasOwn(manifest, "unity");
}

// shared/ecosystems/npm/manifest.ts
var DEPENDENCY_KINDS = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies"
];
function manifestBeside(lockfile, context) {
  const manifest = context.file(besidePath(lockfile.path, "package.json"));
  if (manifest === void 0) return void 0;
  try {
    const value = parseJson(manifest.bytes, manifest.path);
    return isObject(value) ? value : void 0;
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function manifestNames(lockfile, context) {
  const manifest = manifestBeside(lockfile, context);
  if (manifest === void 0) return void 0;
  return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}

// shared/ecosystems/npm/package-lock-v1.ts
var MAX_NESTING2 = 100;
function parsePackageLockV1(file, text, lockfile, context) {
  const lines = jsonLines(text, (path) => path.length % 2 === 0 || path.at(-1) === "dependencies");
  const direct = manifestNames(file, context);
  const reading = { file, direct, nodes: [], problems: [] };
  const root = { found: void 0, value: {}, children: /* @__PURE__ */ new Map(), parent: void 0 };
  readChildren(reading, root, lockfile, lines, 0);
  return { packages: reading.nodes.flatMap(withEdges3), problems: reading.problems };
}
function readChildren(reading, parent, value, lines, depth) {
  const dependencies = objectAt(value, "dependencies");
  if (dependencies === void 0) return;
  if (depth > MAX_NESTING2) {
    throw new DataError("limit-exceeded", `dependencies are nested more than ${MAX_NESTING2} deep`, {
      path: reading.file.path,
      line: lines?.line
    });
  }
  const members = lines?.members.get("dependencies")?.members;
  for (const [key, child] of Object.entries(dependencies)) {
    if (!isObject(child)) continue;
    const childLines = members?.get(key);
    const isDirect = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
    const found = readOne(reading, key, child, childLines?.line, isDirect);
    const node = { found, value: child, children: /* @__PURE__ */ new Map(), parent };
    parent.children.set(key, node);
    reading.nodes.push(node);
    readChildren(reading, node, child, childLines, depth + 1);
  }
}
function readOne(reading, key, value, line, isDirect) {
  const { name, version, url } = identityOf(key, stringAt(value, "version") ?? "");
  try {
    return npmPackage(reading.file, {
      name,
      version,
      line,
      scope: scopeOf2(value),
      isDirect,
      hashes: hashesOfIntegrity(stringAt(value, "integrity")),
      downloadUrl: stringAt(value, "resolved") ?? url
    });
  } catch (error) {
    reading.problems.push(problemOf(error));
    return void 0;
  }
}
function identityOf(key, version) {
  if (version.startsWith("npm:")) {
    const at = version.lastIndexOf("@");
    return { name: version.slice("npm:".length, at), version: version.slice(at + 1) };
  }
  if (version.includes(":")) return { name: key, version: "", url: version };
  return { name: key, version };
}
function withEdges3(node) {
  if (node.found === void 0) return [];
  const names = Object.keys(objectAt(node.value, "requires") ?? {});
  const purls = names.map((name) => resolve2(node, name)).filter((purl) => purl !== void 0);
  return [{ ...node.found, dependsOn: purls }];
}
function resolve2(from, name) {
  for (let node = from; node !== void 0; node = node.parent) {
    const child = node.children.get(name);
    if (child !== void 0) return child.found?.purl;
  }
  return void 0;
}

// shared/ecosystems/npm/package-lock.ts
var INSTALL_DIRECTORY = "node_modules/";
var LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json"];
var packageLock = {
  wanted: { names: [...LOCKFILES, "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !path.includes(INSTALL_DIRECTORY) && LOCKFILES.includes(path.slice(path.lastIndexOf("/") + 1)),
  parse: parsePackageLock
};
function parsePackageLock(file, context) {
  const text = file.bytes.toString("utf8");
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError("malformed", "a lockfile is a JSON object", { path: file.path });
  }
  const packages = objectAt(lockfile, "packages");
  if (packages === void 0) return parsePackageLockV1(file, text, lockfile, context);
  return readPackages(file, text, packages);
}
function readPackages(file, text, packages) {
  const lines = jsonLines(text, isPackagesPath);
  const entries = entriesOf(packages);
  const installed2 = /* @__PURE__ */ new Map();
  const problems = [];
  const direct = directKeys(entries);
  for (const entry of entries.values()) {
    if (entry.name === void 0) continue;
    try {
      installed2.set(entry.key, toPackage3(file, entry, entry.name, direct, lines));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges4(entries, installed2), problems };
}
function isPackagesPath(path) {
  return path.length === 0 || path.length === 1 && path[0] === "packages";
}
function entriesOf(packages) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(packages)) {
    if (isObject(value)) entries.set(key, { key, value, name: nameOf2(key, value) });
  }
  return entries;
}
function nameOf2(key, value) {
  const start = key.lastIndexOf(INSTALL_DIRECTORY);
  if (start === -1 || value["link"] === true) return void 0;
  return stringAt(value, "name") ?? key.slice(start + INSTALL_DIRECTORY.length);
}
function toPackage3(file, { key, value }, name, direct, lines) {
  return npmPackage(file, {
    name,
    version: stringAt(value, "version") ?? "",
    line: lineAt(lines, "packages", key),
    scope: scopeOf2(value),
    isDirect: direct.has(key),
    licence: licenceOf2(value["license"], value["licenses"]),
    hashes: hashesOfIntegrity(stringAt(value, "integrity")),
    downloadUrl: stringAt(value, "resolved")
  });
}
var DEPENDENCY_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function directKeys(entries) {
  const keys = /* @__PURE__ */ new Set();
  for (const entry of entries.values()) {
    if (entry.key.includes(INSTALL_DIRECTORY)) continue;
    for (const name of dependencyNames(entry.value, [...DEPENDENCY_KINDS2, "devDependencies"])) {
      const key = resolve3(entries, entry.key, name);
      if (key !== void 0) keys.add(key);
    }
  }
  return keys;
}
function withEdges4(entries, installed2) {
  return [...installed2].map(([key, found]) => {
    const value = entries.get(key)?.value ?? {};
    const purls = dependencyNames(value, DEPENDENCY_KINDS2).map((name) => installed2.get(resolve3(entries, key, name) ?? "")?.purl).filter((purl) => purl !== void 0);
    return { ...found, dependsOn: purls };
  });
}
function dependencyNames(value, kinds) {
  return kinds.flatMap((kind) => Object.keys(objectAt(value, kind) ?? {}));
}
function resolve3(entries, from, name) {
  for (let folder = from; ; folder = parentOf2(folder)) {
    const key = folder === "" ? INSTALL_DIRECTORY + name : `${folder}/${INSTALL_DIRECTORY}${name}`;
    if (entries.has(key)) return key;
    if (folder === "") return void 0;
  }
}
function parentOf2(folder) {
  const parent = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
  if (parent === "node_modules") return "";
  return parent.endsWith("/node_modules") ? parent.slice(0, -"/node_modules".length) : parent;
}

// shared/ecosystems/npm/pnpm-key.ts
function readPnpmKey(key) {
  const plain = withoutPeers(key);
  const path = plain.startsWith("/") ? plain.slice(1) : plain;
  const at = path.indexOf("@", 1);
  if (at !== -1 && isName(path.slice(0, at))) {
    const version = path.slice(at + 1);
    return { name: path.slice(0, at), version: startsWithDigit(version) ? version : "" };
  }
  const [host = "", ...rest] = path.split("/");
  return readSegments(plain.startsWith("/") ? [host, ...rest] : rest);
}
function withoutPeers(key) {
  const parenthesis = key.indexOf("(");
  const plain = parenthesis === -1 ? key : key.slice(0, parenthesis);
  const version = /\/(?=\d)/.exec(plain);
  const underscore = version === null ? -1 : plain.indexOf("_", version.index);
  return underscore === -1 ? plain : plain.slice(0, underscore);
}
function readSegments(segments) {
  const [first = "", second = "", third = ""] = segments;
  const isScoped = first.startsWith("@");
  const name = isScoped ? `${first}/${second}` : first;
  const version = isScoped ? third : second;
  return startsWithDigit(version) && isName(name) ? { name, version } : void 0;
}
function startsWithDigit(text) {
  return /^\d/.test(text);
}
function isName(text) {
  return /^(?:@[^/]+\/)?[^/@][^/]*$/.test(text);
}

// shared/ecosystems/npm/pnpm-lock.ts
var pnpmLock = {
  wanted: { names: ["pnpm-lock.yaml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => !path.includes("node_modules/"),
  parse: parsePnpmLock
};
function parsePnpmLock(file) {
  const lines = packageLines(file);
  const packages = [];
  const problems = [];
  for (const document of parseYamlDocuments(file.bytes.toString("utf8"), file.path)) {
    if (isObject(document)) packages.push(...readLockfile(file, document, lines, problems));
  }
  return { packages, problems };
}
function packageLines(file) {
  const lines = /* @__PURE__ */ new Map();
  let isInside = false;
  let line = 0;
  for (const row of linesOf(file.bytes.toString("utf8"))) {
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
function readLockfile(file, lockfile, lines, problems) {
  const entries = objectAt(lockfile, "packages") ?? {};
  const snapshots = objectAt(lockfile, "snapshots") ?? entries;
  const nodes = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...Object.keys(snapshots), ...Object.keys(entries)])) {
    const snapshot = objectAt(snapshots, key) ?? {};
    const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key);
    const entry = objectAt(entries, entryKey) ?? snapshot;
    try {
      const found = toPackage4(file, entryKey, entry, lines.get(entryKey));
      if (found !== void 0) nodes.set(key, { found, needs: needsOf(snapshot, snapshots) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return packagesOfGraph(nodes, rootsOf2(lockfile, snapshots));
}
function toPackage4(file, key, entry, line) {
  const parsed = readPnpmKey(key);
  const name = stringAt(entry, "name") ?? parsed?.name;
  const version = stringAt(entry, "version") ?? parsed?.version;
  if (name === void 0 || version === void 0) return void 0;
  const resolution = objectAt(entry, "resolution") ?? {};
  return npmPackage(file, {
    name,
    version,
    line,
    scope: scopeOf3(entry),
    hashes: hashesOfIntegrity(stringAt(resolution, "integrity")),
    downloadUrl: stringAt(resolution, "tarball")
  });
}
function scopeOf3(entry) {
  if (entry["dev"] === true) return "development";
  return entry["dev"] === false ? "runtime" : "unknown";
}
function needsOf(snapshot, snapshots) {
  return keysIn(snapshot, ["dependencies", "optionalDependencies"], snapshots);
}
function rootsOf2(lockfile, snapshots) {
  const importers = Object.values(objectAt(lockfile, "importers") ?? { ".": lockfile });
  const projects = importers.filter(isObject);
  const runtimeKinds = ["dependencies", "optionalDependencies", "packageManagerDependencies"];
  return {
    runtime: projects.flatMap((project) => keysIn(project, runtimeKinds, snapshots)),
    development: projects.flatMap((project) => keysIn(project, ["devDependencies"], snapshots))
  };
}
function keysIn(holder, kinds, snapshots) {
  return kinds.flatMap(
    (kind) => Object.entries(objectAt(holder, kind) ?? {}).flatMap(([name, value]) => {
      const version = isObject(value) ? stringAt(value, "version") : value;
      return typeof version === "string" ? keyFor(name, version, snapshots) ?? [] : [];
    })
  );
}
function keyFor(name, version, snapshots) {
  const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
  return candidates.find((key) => Object.hasOwn(snapshots, key));
}

// shared/ecosystems/npm/yarn-blocks.ts
var DEPENDENCY_SECTIONS = /* @__PURE__ */ new Set(["dependencies", "optionalDependencies"]);
function readYarnBlocks(text) {
  const blocks = [];
  let section;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row.trim() === "" || row.startsWith("#")) continue;
    if (!row.startsWith(" ")) {
      const header = headerOf(row);
      if (header === void 0) continue;
      blocks.push({ line, patterns: header, fields: /* @__PURE__ */ new Map(), dependencies: /* @__PURE__ */ new Map() });
      section = void 0;
      continue;
    }
    section = addRow2(blocks.at(-1), section, row);
  }
  return blocks;
}
function headerOf(row) {
  const isLong = row.startsWith("? ");
  if (!isLong && !row.endsWith(":")) return void 0;
  const key = isLong ? row.slice("? ".length) : row.slice(0, -1);
  return key === "" ? void 0 : key.split(",").map((pattern) => bare(pattern));
}
function addRow2(block, section, row) {
  if (block === void 0) return void 0;
  const text = row.trim();
  const isNested = row.startsWith("    ");
  if (!isNested && text.endsWith(":")) return text.slice(0, -1);
  const [key, value] = pairOf(text);
  if (!isNested) {
    block.fields.set(key, value);
    return void 0;
  }
  if (section !== void 0 && DEPENDENCY_SECTIONS.has(section) && !row.startsWith("      ")) {
    block.dependencies.set(key, value);
  }
  return section;
}
function pairOf(text) {
  const quoteEnd = text.startsWith('"') ? text.indexOf('"', 1) : -1;
  const end = text.indexOf(" ", Math.max(quoteEnd, 0));
  if (end === -1) return [bare(text), ""];
  const key = text.slice(0, end);
  return [bare(key.endsWith(":") ? key.slice(0, -1) : key), bare(text.slice(end + 1))];
}
function bare(text) {
  return text.trim().replace(/^"/, "").replace(/"$/, "");
}

// shared/ecosystems/npm/yarn-lock.ts
var yarnLock = {
  wanted: { names: ["yarn.lock", "package.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "yarn.lock" && !path.includes("node_modules/"),
  parse: parseYarnLock
};
function parseYarnLock(file, context) {
  const blocks = readYarnBlocks(file.bytes.toString("utf8"));
  const keys = keysByPattern(blocks);
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const block of blocks) {
    try {
      const node = nodeOf2(file, block, keys);
      if (node !== void 0) nodes.set(keyOf(block), node);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: packagesOfGraph(nodes, rootsOf3(file, context, blocks, keys)), problems };
}
function keyOf(block) {
  return String(block.line);
}
function keysByPattern(blocks) {
  const keys = /* @__PURE__ */ new Map();
  for (const block of blocks) {
    for (const pattern of block.patterns) keys.set(pattern, keyOf(block));
  }
  return keys;
}
function nodeOf2(file, block, keys) {
  const [pattern = ""] = block.patterns;
  const resolution = block.fields.get("resolution");
  const version = block.fields.get("version");
  if (version === void 0 || pattern === "__metadata") return void 0;
  if (isWorkspace(resolution ?? "")) return void 0;
  const found = npmPackage(file, {
    name: nameOf3(block, pattern),
    version,
    line: block.line,
    hashes: hashesOfIntegrity(block.fields.get("integrity")),
    downloadUrl: block.fields.get("resolved")
  });
  return { found, needs: needsOf2(block, keys) };
}
function nameOf3({ fields }, pattern) {
  const resolution = fields.get("resolution");
  if (resolution !== void 0) return splitPattern(resolution)[0];
  return nameOfUrl(fields.get("resolved") ?? "") ?? nameOfPattern(pattern);
}
function nameOfUrl(url) {
  const end = url.indexOf("/-/");
  if (end === -1 || !url.startsWith("http")) return void 0;
  const [scope = "", name = ""] = url.slice(0, end).replaceAll("%2f", "/").split("/").slice(-2);
  if (name === "") return void 0;
  return scope.startsWith("@") ? `${scope}/${name}` : name;
}
function isWorkspace(resolution) {
  return splitPattern(resolution)[1].startsWith("workspace:");
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
function needsOf2(block, keys) {
  return [...block.dependencies].flatMap(([name, range]) => keyFor2(keys, name, range) ?? []);
}
function keyFor2(keys, name, range) {
  return keys.get(`${name}@${range}`) ?? keys.get(`${name}@npm:${range}`);
}
function rootsOf3(file, context, blocks, keys) {
  const workspaces = blocks.filter(({ fields }) => isWorkspace(fields.get("resolution") ?? ""));
  const manifest = manifestBeside(file, context);
  if (manifest === void 0 && workspaces.length === 0) return void 0;
  if (workspaces.length === 0 && Object.hasOwn(manifest ?? {}, "workspaces")) return void 0;
  const development = new Set(keysOfKinds(manifest, ["devDependencies"], keys));
  const runtime = keysOfKinds(manifest, ["dependencies", "optionalDependencies"], keys);
  const named2 = workspaces.flatMap((block) => needsOf2(block, keys));
  return {
    runtime: [...runtime, ...named2.filter((key) => !development.has(key))],
    development
  };
}
function keysOfKinds(manifest, kinds, keys) {
  if (manifest === void 0) return [];
  return kinds.flatMap((kind) => {
    const dependencies = objectAt(manifest, kind) ?? {};
    return Object.keys(dependencies).flatMap(
      (name) => keyFor2(keys, name, stringAt(dependencies, name) ?? "") ?? []
    );
  });
}

// shared/ecosystems/npm.ts
var ecosystem8 = {
  id: "npm",
  formats: [packageLock, yarnLock, pnpmLock, bunLock, installedPackage]
};

// shared/ecosystems/php/composer-package.ts
function composerPackage(file, entry, facts) {
  const name = stringAt(entry, "name") ?? "";
  const slash = name.indexOf("/");
  const dist = objectAt(entry, "dist") ?? {};
  return packageOf(file, {
    type: "composer",
    namespace: slash === -1 ? void 0 : name.slice(0, slash),
    name: name.slice(slash + 1),
    fullName: name,
    version: stringAt(entry, "version") ?? "",
    ecosystem: "Packagist",
    ...facts,
    licence: licenceOf3(entry),
    hashes: hashesOf(stringAt(dist, "shasum")),
    downloadUrl: stringAt(dist, "url") ?? stringAt(objectAt(entry, "source") ?? {}, "url")
  });
}
function withRequirements(found) {
  const purls = new Map(found.map(([{ name, purl }]) => [name.toLowerCase(), purl]));
  return found.map(([one, entry]) => ({
    ...one,
    dependsOn: Object.keys(objectAt(entry, "require") ?? {}).flatMap(
      (name) => purls.get(name.toLowerCase()) ?? []
    )
  }));
}
function entriesOf2(holder, key) {
  return (arrayAt(holder, key) ?? []).flatMap(
    (entry, index) => isObject(entry) ? [[index, entry]] : []
  );
}
function licenceOf3(entry) {
  const texts = [stringAt(entry, "license"), ...arrayAt(entry, "license") ?? []].filter(
    (text) => typeof text === "string" && text !== ""
  );
  return texts.length === 0 ? void 0 : texts.join(" OR ");
}
function hashesOf(shasum) {
  const isSha1 = shasum !== void 0 && /^[0-9a-f]{40}$/.test(shasum);
  return isSha1 ? [{ algorithm: "sha1", value: shasum }] : void 0;
}

// shared/ecosystems/php/composer-lock.ts
var composerLock = {
  wanted: { names: ["composer.lock", "composer.json"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "composer.lock",
  parse: parseComposerLock
};
var SECTIONS = [
  ["packages", "runtime"],
  ["packages-dev", "development"]
];
function parseComposerLock(file, context) {
  const text = file.bytes.toString("utf8");
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError("malformed", "a lockfile is a JSON object", { path: file.path });
  }
  const lines = jsonLines(text, (path) => path.length === 0 || isSection(path));
  const direct = manifestNames2(file, context);
  const found = [];
  const problems = [];
  for (const [section, scope] of SECTIONS) {
    for (const [index, entry] of entriesOf2(lockfile, section)) {
      try {
        const line = lineAt(lines, section, String(index));
        const isDirect = direct?.has(String(entry["name"]));
        found.push([composerPackage(file, entry, { line, scope, isDirect }), entry]);
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages: withRequirements(found), problems };
}
function isSection(path) {
  return path.length === 1 && SECTIONS.some(([name]) => name === path[0]);
}
function manifestNames2(file, context) {
  const manifest = context.file(besidePath(file.path, "composer.json"));
  if (manifest === void 0) return void 0;
  try {
    const value = parseJson(manifest.bytes, manifest.path);
    if (!isObject(value)) return void 0;
    const kinds = ["require", "require-dev"];
    return new Set(kinds.flatMap((kind) => Object.keys(objectAt(value, kind) ?? {})));
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}

// shared/ecosystems/php/installed.ts
var installedComposer = {
  wanted: { pathSuffixes: ["composer/installed.json"] },
  wantedIn: ["image"],
  parse: parseInstalled4
};
function parseInstalled4(file) {
  const text = file.bytes.toString("utf8");
  const value = parseJson(text, file.path);
  const document = Array.isArray(value) ? { packages: value } : value;
  if (!isObject(document)) return { packages: [], problems: [] };
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
  const development = new Set(arrayAt(document, "dev-package-names") ?? []);
  const found = [];
  const problems = [];
  for (const [index, entry] of entriesOf2(document, "packages")) {
    const path = Array.isArray(value) ? [String(index)] : ["packages", String(index)];
    const scope = development.has(entry["name"]) ? "development" : "unknown";
    try {
      const facts = { line: lineAt(lines, ...path), scope, isDirect: void 0 };
      found.push([composerPackage(file, entry, facts), entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withRequirements(found), problems };
}

// shared/ecosystems/php.ts
var ecosystem9 = { id: "php", formats: [composerLock, installedComposer] };

// shared/ecosystems/python/python-package.ts
function pythonPackage(file, facts) {
  return packageOf(file, {
    ...facts,
    type: "pypi",
    name: normalisedName(facts.name),
    fullName: facts.name,
    ecosystem: "PyPI"
  });
}
function normalisedName(name) {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

// shared/ecosystems/python/installed.ts
var installedPython = {
  wanted: { names: ["METADATA", "PKG-INFO"], suffixes: [".egg-info"] },
  wantedIn: ["image"],
  isPrimary: (path) => /(?:dist-info\/METADATA|(?:egg-info|EGG-INFO)\/PKG-INFO|\.egg-info)$/.test(path),
  parse: parseMetadata
};
var FIELDS3 = /* @__PURE__ */ new Set([
  "name",
  "version",
  "license",
  "license-expression",
  "classifier"
]);
function parseMetadata(file) {
  const text = file.bytes.toString("utf8");
  const fields = readParagraphs(text, FIELDS3)[0]?.fields ?? /* @__PURE__ */ new Map();
  const name = fields.get("name") ?? "";
  const version = fields.get("version") ?? "";
  if (name === "") return { packages: [], problems: [] };
  const licence = licenceOf4(text, fields);
  const found = pythonPackage(file, { name, version, licence });
  return { packages: [found], problems: [] };
}
function licenceOf4(text, fields) {
  const expression = fields.get("license-expression") ?? "";
  if (expression !== "") return expression;
  const words2 = fields.get("license") ?? "";
  if (words2 !== "" && words2 !== "UNKNOWN" && !words2.includes("\n")) return words2;
  return classifiedLicence(text);
}
var CLASSIFIER = "Classifier: License :: ";
function classifiedLicence(text) {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split("\n");
  const names = rows.filter((row) => row.startsWith(CLASSIFIER)).map((row) => row.trim().split(" :: ").at(-1) ?? "");
  return names.length === 0 ? void 0 : [...new Set(names)].join(" AND ");
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
function tableLines(file, header) {
  const lines = [];
  for (const [index, row] of file.bytes.toString("utf8").split("\n").entries()) {
    if (row.trim() === header) lines.push(index + 1);
  }
  return lines;
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
      ...keysOf(objectAt(poetry, "dependencies"))
    ]),
    development: /* @__PURE__ */ new Set([
      ...listsOf(objectAt(project, "dependency-groups")),
      ...listsOf(objectAt(objectAt(tool, "pdm") ?? {}, "dev-dependencies")),
      ...requirementNames(arrayAt(objectAt(tool, "uv") ?? {}, "dev-dependencies")),
      ...keysOf(objectAt(poetry, "dev-dependencies")),
      ...Object.values(groups).flatMap(
        (group) => isObject(group) ? keysOf(objectAt(group, "dependencies")) : []
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
function keysOf(table) {
  return Object.keys(table ?? {}).map(normalisedName);
}

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
    const { needs, ...facts } = one;
    try {
      const found = pythonPackage(file, facts);
      nodes.set(keyOf2(one), { found, needs: needs.flatMap((name) => keys.get(name) ?? []) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const names = roots2 ?? projectBeside(file, context);
  return { packages: packagesOfGraph(nodes, rootsOf4(names, keys)), problems };
}
function keyOf2({ name, version }) {
  return `${normalisedName(name)}@${version}`;
}
function keysByName(locked) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked) {
    const name = normalisedName(one.name);
    const known = keys.get(name);
    if (known === void 0) keys.set(name, [keyOf2(one)]);
    else known.push(keyOf2(one));
  }
  return keys;
}
function rootsOf4(names, keys) {
  if (names === void 0) return void 0;
  const keysOf2 = (some) => [...some].flatMap((name) => keys.get(name) ?? []);
  return { runtime: keysOf2(names.runtime), development: keysOf2(names.development) };
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
  wanted: { names: ["pdm.lock", "pyproject.toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "pdm.lock",
  parse: parsePdmLock
};
function parsePdmLock(file, context) {
  const locked = lockedTables(file, readToml(file), "package").map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf4(table),
    needs: (arrayAt(table, "dependencies") ?? []).map((item) => requirementName(String(item))),
    hashes: onlyHash(arrayAt(table, "files")),
    downloadUrl: stringAt(table, "git") ?? stringAt(table, "url")
  }));
  return packagesOfLock(file, context, locked);
}
function scopeOf4(table) {
  const groups = arrayAt(table, "groups") ?? [];
  if (groups.includes("default")) return "runtime";
  return groups.length > 0 && groups.every((group) => group === "dev") ? "development" : "unknown";
}

// shared/ecosystems/python/pipfile-lock.ts
var pipfileLock = {
  wanted: { names: ["Pipfile.lock"] },
  wantedIn: ["directory", "file"],
  parse: parsePipfileLock
};
var SECTIONS2 = [
  ["default", "runtime"],
  ["develop", "development"]
];
function parsePipfileLock(file) {
  const text = file.bytes.toString("utf8");
  const lockfile = parseJson(text, file.path);
  if (!isObject(lockfile)) {
    throw new DataError("malformed", "a lockfile is a JSON object", { path: file.path });
  }
  const lines = jsonLines(text, (path) => path.length < 2);
  const packages = [];
  const problems = [];
  for (const [section, scope] of SECTIONS2) {
    const entries = objectAt(lockfile, section) ?? {};
    for (const name of Object.keys(entries)) {
      try {
        packages.push(...readEntry(file, entries, name, { section, scope, lines }));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages, problems };
}
function readEntry(file, entries, name, { section, scope, lines }) {
  const entry = objectAt(entries, name) ?? {};
  const version = (stringAt(entry, "version") ?? "").replace(/^={2,3}/, "");
  if (version === "") return [];
  const line = lineAt(lines, section, name);
  return [pythonPackage(file, { name, version, line, scope, downloadUrl: stringAt(entry, "git") })];
}

// shared/ecosystems/python/poetry-lock.ts
var poetryLock = {
  wanted: { names: ["poetry.lock", "pyproject.toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "poetry.lock",
  parse: parsePoetryLock
};
function parsePoetryLock(file, context) {
  const locked = lockedTables(file, readToml(file), "package").map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: scopeOf5(table),
    needs: Object.keys(objectAt(table, "dependencies") ?? {}).map(normalisedName),
    hashes: onlyHash(arrayAt(table, "files")),
    downloadUrl: stringAt(objectAt(table, "source") ?? {}, "url")
  }));
  return packagesOfLock(file, context, locked);
}
function scopeOf5(table) {
  const category = stringAt(table, "category");
  const groups = arrayAt(table, "groups") ?? (category === void 0 ? [] : [category]);
  if (groups.length === 0) return "unknown";
  return groups.includes("main") ? "runtime" : "development";
}

// shared/ecosystems/python/pylock.ts
var pylock = {
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
    downloadUrl: stringAt(objectAt(table, "vcs") ?? {}, "url") ?? stringAt(objectAt(table, "archive") ?? {}, "url")
  }));
  return packagesOfLock(file, context, locked);
}

// shared/ecosystems/python/requirements.ts
var requirements = {
  wanted: { suffixes: [".txt"], names: ["requirements.in"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => isRequirementsName(path),
  parse: parseRequirements
};
function isRequirementsName(path) {
  const name = baseName(path);
  if (!name.endsWith(".txt")) return false;
  return name.includes("requirements") || /(?:^|\/)requirements\/[^/]*$/.test(path);
}
var MAX_INCLUDE_DEPTH = 20;
function parseRequirements(file, context) {
  const reading = { context, packages: [], problems: [], seen: /* @__PURE__ */ new Set() };
  readFile(reading, file, 0);
  return { packages: reading.packages, problems: reading.problems };
}
function readFile(reading, file, depth) {
  if (reading.seen.has(file.path)) return;
  reading.seen.add(file.path);
  if (depth > MAX_INCLUDE_DEPTH) {
    const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} deep`;
    throw new DataError("limit-exceeded", message, { path: file.path });
  }
  for (const { text, line } of logicalLines(file.bytes.toString("utf8"))) {
    const included = includedPath(text);
    const other = included === void 0 ? void 0 : reading.context.file(besidePath(file.path, included));
    if (other !== void 0) readFile(reading, other, depth + 1);
    else readRequirement(reading, file, text, line);
  }
}
function* logicalLines(text) {
  let parts = [];
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (parts.length === 0) first = line;
    const isContinued = row.endsWith("\\") && !isComment(row);
    parts.push(isContinued ? row.slice(0, -1) : row);
    if (isContinued) continue;
    yield { text: withoutComment(parts.join(" ")), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { text: withoutComment(parts.join(" ")), line: first };
}
function isComment(row) {
  return row.trimStart().startsWith("#");
}
function withoutComment(text) {
  if (isComment(text)) return "";
  const comment = text.search(/\s#/);
  return (comment === -1 ? text : text.slice(0, comment)).trim();
}
function includedPath(text) {
  const match = /^(?:-r|--requirements?)(?:\s+|=|(?<=-r))(\S+)$/.exec(text);
  return match?.[1];
}
function readRequirement(reading, file, text, line) {
  const pin = pinOf(text);
  if (pin === void 0) return;
  const { name, version, options } = pin;
  try {
    reading.packages.push(
      pythonPackage(file, { name, version, line, scope: "runtime", hashes: hashesOf2(options) })
    );
  } catch (error) {
    reading.problems.push(problemOf(error));
  }
}
function pinOf(text) {
  const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(text)?.[0];
  if (name === void 0) return void 0;
  const clauses = withoutExtras(text.slice(name.length).trimStart());
  const equals = /^={2,3}/.exec(clauses)?.[0];
  if (equals === void 0) return void 0;
  const clause = clauses.slice(equals.length).trimStart();
  const version = /^[^\s;,@)#]+/.exec(clause)?.[0];
  if (version === void 0) return void 0;
  const options = clause.slice(version.length).trimStart();
  if (version.includes("*") || version.includes("$") || options.startsWith(",")) return void 0;
  return { name, version, options };
}
function withoutExtras(text) {
  const end = text.startsWith("[") ? text.indexOf("]") : -1;
  const clauses = text.slice(end + 1).trimStart();
  return clauses.startsWith("(") ? clauses.slice(1).trimStart() : clauses;
}
function hashesOf2(options) {
  const found = [...options.matchAll(/--hash[=\s]sha(256|384|512):([0-9a-f]{64,128})/g)];
  const [first] = found;
  if (first === void 0 || found.length > 1) return void 0;
  const algorithm = first[1] === "256" ? "sha256" : first[1] === "384" ? "sha384" : "sha512";
  return [{ algorithm, value: first[2] ?? "" }];
}

// shared/ecosystems/python/uv-lock.ts
var uvLock = {
  wanted: { names: ["uv.lock"] },
  wantedIn: ["directory", "file"],
  parse: parseUvLock
};
function parseUvLock(file, context) {
  const tables = lockedTables(file, readToml(file), "package");
  const projects = tables.map(([table]) => table).filter(isProject);
  const locked = tables.filter(([table]) => !isProject(table)).map(([table, line]) => ({
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    line,
    scope: "unknown",
    needs: namesIn(arrayAt(table, "dependencies")),
    downloadUrl: placeOf(objectAt(table, "source") ?? {})
  }));
  return packagesOfLock(file, context, locked, projects.length === 0 ? void 0 : roots(projects));
}
function isProject(table) {
  const source = objectAt(table, "source") ?? {};
  return ["virtual", "editable", "directory"].some((kind) => Object.hasOwn(source, kind));
}
function placeOf(source) {
  return stringAt(source, "git") ?? stringAt(source, "url");
}
function roots(projects) {
  return {
    runtime: projects.flatMap((project) => [
      ...namesIn(arrayAt(project, "dependencies")),
      ...namesInGroups(objectAt(project, "optional-dependencies"))
    ]),
    development: projects.flatMap(
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
  return (dependencies ?? []).filter(isObject).map((dependency) => normalisedName(stringAt(dependency, "name") ?? ""));
}

// shared/ecosystems/python.ts
var ecosystem10 = {
  id: "python",
  formats: [requirements, poetryLock, pipfileLock, uvLock, pdmLock, pylock, installedPython]
};

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
  const isPlausible = pageBytes >= MIN_PAGE_BYTES && pageBytes <= MAX_PAGE_BYTES;
  if (reader === void 0 || !isPlausible) throw broken(path);
  const whole = Math.floor(bytes.length / pageBytes);
  if (reader.u32(LAST_PAGE_AT) >= whole) {
    throw new DataError("malformed", "this rpm database is cut short", { path });
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
  let missing = length;
  for (let page = first; missing > 0; ) {
    const start = page * pages.pageBytes;
    const isPage = page > 0 && page < pages.count && pages.bytes[start + 25] === OVERFLOW_PAGE;
    const size = isPage ? pages.u16(start + 22) : 0;
    if (size === 0 || size > pages.pageBytes - PAGE_HEADER_BYTES) throw broken(pages.path);
    const from = start + PAGE_HEADER_BYTES;
    parts.push(pages.bytes.subarray(from, from + Math.min(size, missing)));
    missing -= size;
    page = pages.u32(start + 16);
    if (parts.length > pages.count) throw broken(pages.path);
  }
  return Buffer.concat(parts);
}
function broken(path) {
  return new DataError("malformed", "this rpm database (Berkeley DB) is damaged", { path });
}

// shared/ecosystems/rpm/to-package.ts
function toPackage5(file, context, facts) {
  const { name, release, epoch, architecture: arch2, sourceRpm } = facts;
  const version = release === "" ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: "rpm",
    namespace: vendorOf(context),
    name,
    version,
    // The purl has the epoch apart; versions are compared with it.
    fullVersion: epoch === void 0 ? version : `${epoch}:${version}`,
    qualifiers: {
      arch: arch2,
      distro: distroOf(context),
      epoch: epoch === void 0 ? void 0 : String(epoch),
      rpmmod: facts.modularityLabel,
      upstream: sourceRpm
    },
    line: facts.line,
    ecosystem: osvRelease(context.os),
    source: sourceOf2(sourceRpm, epoch),
    architecture: arch2,
    licence: facts.licence,
    supplier: facts.vendor,
    scope: "runtime"
  });
}
var VENDORS = /* @__PURE__ */ new Map([
  ["rhel", "redhat"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf({ os }) {
  return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOf2(sourceRpm, epoch) {
  const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
  if (stem === void 0 || stem === sourceRpm) return void 0;
  const release = stem.lastIndexOf("-");
  const version = stem.lastIndexOf("-", release - 1);
  if (version <= 0) return void 0;
  const full = stem.slice(version + 1);
  return { name: stem.slice(0, version), version: epoch === void 0 ? full : `${epoch}:${full}` };
}

// shared/ecosystems/rpm/container-manifest.ts
var FIELDS4 = 10;
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
  const fields = row.split("	", FIELDS4).map((field) => field === "(none)" ? "" : field);
  const [name = "", evr = "", , , vendor, , , architecture, epoch = "", sourceRpm] = fields;
  const dash = evr.lastIndexOf("-");
  if (fields.length < FIELDS4 || name === "" || dash < 1) {
    const message = `this line does not have the ${FIELDS4} fields of a package`;
    throw new DataError("malformed", message, { path: file.path, line });
  }
  return toPackage5(file, context, {
    name,
    version: evr.slice(0, dash),
    release: evr.slice(dash + 1),
    // A number that is 0 may stand for none: versions compare alike.
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
  licence: 1014,
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
  const broken2 = () => new DataError("malformed", "a package of this rpm database cannot be read", { path });
  if (blob.length < 8) throw broken2();
  const count = blob.readUInt32BE(0);
  const size = blob.readUInt32BE(4);
  const start = 8 + count * ENTRY_BYTES;
  if (count > MAX_ENTRIES || size > MAX_DATA_BYTES || start + size > blob.length) throw broken2();
  const entries = readEntries(blob, count);
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
function readEntries(blob, count) {
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
var VERSION2 = 0;
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
  if (bytes.readUInt32LE(4) !== VERSION2) {
    const message = `version ${bytes.readUInt32LE(4)} of this rpm database is not known`;
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
    throw new DataError("malformed", "this rpm database has a slot without its package", { path });
  }
  const end = start + bytes.readUInt32LE(at + 12);
  if (end > bytes.length) throw cutShort(path);
  return bytes.subarray(start, end);
}
function cutShort(path) {
  return new DataError("malformed", "this rpm database is cut short", { path });
}

// shared/ecosystems/rpm/sqlite-pages.ts
var MIN_PAGE_BYTES2 = 512;
var WAL_MAGIC = 931071618;
var WAL_HEADER_BYTES = 32;
var FRAME_HEADER_BYTES = 24;
function openPages2(bytes, wal, path) {
  const broken2 = () => new DataError("malformed", "this rpm database (SQLite) is damaged", { path });
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
  const open2 = /* @__PURE__ */ new Map();
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    open2.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes));
    if (wal.readUInt32BE(at + 4) === 0) continue;
    for (const [number, page] of open2) committed.set(number, page);
    open2.clear();
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
var MAX_DEPTH3 = 20;
var SCHEMA_ROOT = 1;
var MAGIC2 = "SQLite format 3\0";
function isSqlite(bytes) {
  return bytes.toString("latin1", 0, MAGIC2.length) === MAGIC2;
}
function* readTable(bytes, wal, table, path) {
  const pages = openPages2(bytes, wal, path);
  const root = rootOf(pages, table);
  if (root === void 0) {
    throw new DataError("malformed", `this database has no table ${table}`, { path });
  }
  yield* readTree(pages, root);
}
function rootOf(pages, table) {
  for (const [type, name, , root] of readTree(pages, SCHEMA_ROOT)) {
    if (type === "table" && name === table && typeof root === "number") return root;
  }
  return void 0;
}
function* readTree(pages, root) {
  const todo = [{ page: root, depth: 0 }];
  let visited = 0;
  for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
    visited += 1;
    if (visited > pages.count || next.depth > MAX_DEPTH3) throw pages.broken();
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
  let missing = size - local;
  for (let next = page.readUInt32BE(at + local); missing > 0; ) {
    const overflow = pages.page(next);
    const length = Math.min(missing, usable - 4);
    parts.push(overflow.subarray(4, 4 + length));
    missing -= length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

// shared/ecosystems/rpm.ts
var FOLDERS = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"];
var DATABASES = ["Packages", "Packages.db", "rpmdb.sqlite"];
var WAL = "-wal";
var database = {
  wanted: {
    pathSuffixes: FOLDERS.flatMap(
      (folder) => [...DATABASES, `rpmdb.sqlite${WAL}`].map((name) => `${folder}/${name}`)
    )
  },
  isPrimary: (path) => !path.endsWith(WAL),
  parse: parseDatabase
};
var containerManifest = {
  wanted: { pathSuffixes: ["var/lib/rpmmanifest/container-manifest-2"] },
  parse: parseContainerManifest
};
var ecosystem11 = { id: "rpm", formats: [database, containerManifest] };
function parseDatabase(file, context) {
  const installed2 = [];
  const problems = [];
  try {
    for (const blob of blobsOf(file, context)) {
      try {
        installed2.push(readInstalled(blob, file, context));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  } catch (error) {
    problems.push(problemOf(error));
  }
  return { packages: withEdges5(installed2), problems, owned: () => ownedFiles3(installed2) };
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
  else throw new DataError("unsupported-version", "this is no rpm database that we know", { path });
}
function readInstalled(blob, file, context) {
  const header = readHeader(blob, file.path);
  const [name = "", version = ""] = [header.text(TAG.name), header.text(TAG.version)];
  if (name === "" || version === "") {
    const message = "an installed package has no name or no version";
    throw new DataError("malformed", message, { path: file.path });
  }
  const found = toPackage5(file, context, {
    name,
    version,
    release: header.text(TAG.release) ?? "",
    epoch: header.numbers(TAG.epoch)[0],
    architecture: header.text(TAG.architecture),
    sourceRpm: header.text(TAG.sourceRpm),
    licence: header.text(TAG.licence),
    vendor: header.text(TAG.vendor),
    modularityLabel: header.text(TAG.modularityLabel)
  });
  return { header, found };
}
function withEdges5(installed2) {
  const required = installed2.map(({ header }) => header.texts(TAG.requires));
  const providers = /* @__PURE__ */ new Map();
  const files = new Set(required.flat().filter((name) => name.startsWith("/")));
  if (files.size > 0) {
    for (const { owner, path } of ownedFiles3(installed2)) {
      if (files.has(`/${path}`)) providers.set(`/${path}`, owner);
    }
  }
  for (const { header, found } of installed2) {
    for (const name of header.texts(TAG.provides)) providers.set(name, found.purl);
  }
  return installed2.map(({ found }, index) => ({
    ...found,
    dependsOn: (required[index] ?? []).map((name) => providers.get(name)).filter((purl) => purl !== void 0)
  }));
}
function* ownedFiles3(installed2) {
  for (const { header, found } of installed2) {
    for (const path of filesOf(header)) yield { owner: found.purl, path: path.slice(1) };
  }
}
function filesOf(header) {
  const names = header.texts(TAG.baseNames);
  if (names.length === 0) return header.texts(TAG.oldFileNames);
  const folders = header.texts(TAG.directoryNames);
  const indexes = header.numbers(TAG.directoryIndexes);
  return names.map((name, index) => `${folders[indexes[index] ?? -1] ?? ""}${name}`);
}

// shared/ecosystems/ruby/gemfile-lock.ts
var gemfileLock = {
  wanted: { names: ["Gemfile.lock", "gems.locked"] },
  wantedIn: ["directory", "file"],
  parse: parseGemfileLock
};
var GEM_SECTIONS = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]);
function parseGemfileLock(file) {
  const { specs, direct } = readLockfile2(file.bytes.toString("utf8"));
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  const keys = keysByName2(specs);
  for (const spec of specs) {
    try {
      const needs = spec.needs.flatMap((name) => keys.get(name) ?? []);
      nodes.set(String(spec.line), { found: toPackage6(file, spec), needs });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const roots2 = direct.flatMap((name) => keys.get(name) ?? []);
  const packages = packagesOfGraph(nodes, { runtime: roots2, development: [] });
  return { packages: packages.map((found) => ({ ...found, scope: "unknown" })), problems };
}
function keysByName2(specs) {
  const keys = /* @__PURE__ */ new Map();
  for (const { name, line } of specs) {
    const known = keys.get(name);
    if (known === void 0) keys.set(name, [String(line)]);
    else known.push(String(line));
  }
  return keys;
}
function toPackage6(file, { name, version, platform, line, remote }) {
  return packageOf(file, {
    type: "gem",
    name,
    version,
    qualifiers: { platform },
    ecosystem: "RubyGems",
    line,
    downloadUrl: remote
  });
}
function readLockfile2(text) {
  const lockfile = { specs: [], direct: [] };
  let section = "";
  let remote;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row !== "" && !row.startsWith(" ")) {
      section = row;
      remote = void 0;
    } else if (section === "DEPENDENCIES") {
      lockfile.direct.push(...dependencyName(row.trim()));
    } else if (GEM_SECTIONS.has(section)) {
      if (row.startsWith("  remote: ") && section !== "GEM")
        remote = row.slice("  remote: ".length);
      addSpecRow(lockfile.specs, row, line, remote);
    }
  }
  return lockfile;
}
function addSpecRow(specs, row, line, remote) {
  const indent = row.length - row.trimStart().length;
  const text = row.trim();
  if (indent === 6) specs.at(-1)?.needs.push(...dependencyName(text));
  const open2 = text.indexOf(" (");
  if (indent !== 4 || open2 === -1 || !text.endsWith(")")) return;
  const [version = "", ...platform] = text.slice(open2 + 2, -1).split("-");
  specs.push({
    name: text.slice(0, open2),
    version,
    platform: platform.length === 0 ? void 0 : platform.join("-"),
    line,
    remote,
    needs: []
  });
}
function dependencyName(text) {
  const name = (text.split(" ", 1)[0] ?? "").replace(/!$/, "");
  return name === "" ? [] : [name];
}

// shared/ecosystems/ruby/gemspec.ts
var installedGem = {
  wanted: { suffixes: [".gemspec"] },
  wantedIn: ["image"],
  isPrimary: (path) => /(?:^|\/)specifications\/(?:default\/)?[^/]+$/.test(path),
  parse: parseGemspec
};
function parseGemspec(file) {
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
  const version = textsIn(fields.get("version")?.value)[0];
  if (name === void 0 || version === void 0) return { packages: [], problems: [] };
  const licences = textsIn((fields.get("licenses") ?? fields.get("license"))?.value);
  const found = packageOf(file, {
    type: "gem",
    name,
    version,
    qualifiers: { platform: textsIn(fields.get("platform")?.value)[0] },
    ecosystem: "RubyGems",
    line: fields.get("name")?.line,
    licence: licences.length === 0 ? void 0 : licences.join(" OR ")
  });
  return { packages: [found], problems: [] };
}
function textsIn(value) {
  return [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const text = double ?? single ?? "";
    return text === "" ? [] : [text];
  });
}

// shared/ecosystems/ruby.ts
var ecosystem12 = { id: "ruby", formats: [gemfileLock, installedGem] };

// shared/ecosystems/rust.ts
var cargoLock = {
  wanted: { names: ["Cargo.lock", "Cargo.toml"] },
  wantedIn: ["directory", "file"],
  isPrimary: (path) => baseName(path) === "Cargo.lock",
  parse: parseCargoLock
};
var ecosystem13 = { id: "rust", formats: [cargoLock] };
function parseCargoLock(file, context) {
  const locked = lockedPackages(file);
  const manifest = manifestBeside2(file, context);
  const keys = keysByReference(locked);
  const nodes = /* @__PURE__ */ new Map();
  const problems = [];
  for (const one of locked) {
    if (one.isOwn && manifest !== void 0) continue;
    try {
      nodes.set(keyOf3(one), nodeOf3(file, one, keys));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const roots2 = manifest === void 0 ? void 0 : rootsOf5(locked, keys, manifest);
  return { packages: packagesOfGraph(nodes, roots2), problems };
}
function lockedPackages(file) {
  const tables = arrayAt(readToml(file), "package") ?? [];
  const lines = tableLines(file, "[[package]]");
  return tables.filter(isObject).map((table, index) => ({
    table,
    line: lines.length === tables.length ? lines[index] : void 0,
    isOwn: stringAt(table, "source") === void 0
  }));
}
function nodeOf3(file, one, keys) {
  const { table, line } = one;
  const checksum = stringAt(table, "checksum");
  const found = packageOf(file, {
    type: "cargo",
    name: stringAt(table, "name") ?? "",
    version: stringAt(table, "version") ?? "",
    ecosystem: "crates.io",
    line,
    hashes: checksum === void 0 ? void 0 : [{ algorithm: "sha256", value: checksum }],
    downloadUrl: gitPlace(stringAt(table, "source"))
  });
  return { found, needs: needsOf3(one, keys) };
}
function gitPlace(source) {
  return source?.startsWith("git+") === true ? source : void 0;
}
function keyOf3({ table }) {
  return `${stringAt(table, "name")} ${stringAt(table, "version")}`;
}
function keysByReference(locked) {
  const keys = /* @__PURE__ */ new Map();
  for (const one of locked) {
    keys.set(stringAt(one.table, "name") ?? "", keyOf3(one));
    keys.set(keyOf3(one), keyOf3(one));
  }
  return keys;
}
function needsOf3({ table }, keys) {
  return (arrayAt(table, "dependencies") ?? []).flatMap((reference) => {
    const [name = "", version] = String(reference).split(" ");
    return keys.get(version === void 0 ? name : `${name} ${version}`) ?? [];
  });
}
function manifestBeside2(file, context) {
  const manifest = context.file(besidePath(file.path, "Cargo.toml"));
  if (manifest === void 0) return void 0;
  try {
    return readToml(manifest);
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
function rootsOf5(locked, keys, manifest) {
  const needed = locked.filter(({ isOwn: isOwn2 }) => isOwn2).flatMap((one) => needsOf3(one, keys));
  const dev = new Set(Object.keys(objectAt(manifest, "dev-dependencies") ?? {}));
  for (const kind of ["dependencies", "build-dependencies"]) {
    for (const name of Object.keys(objectAt(manifest, kind) ?? {})) dev.delete(name);
  }
  const isDev = (key) => dev.has(key.split(" ", 1)[0] ?? "");
  return {
    runtime: needed.filter((key) => !isDev(key)),
    development: needed.filter(isDev)
  };
}

// shared/ecosystems/registry.generated.ts
var ecosystems = [ecosystem, ecosystem2, ecosystem3, ecosystem4, ecosystem5, ecosystem6, ecosystem7, ecosystem8, ecosystem9, ecosystem10, ecosystem11, ecosystem12, ecosystem13];

// shared/model/inventory.ts
var INVENTORY_KIND = "assay/inventory/v1";

// shared/inventory/merge.ts
function mergePackages(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found of packages) {
    const known = byPurl.get(found.purl);
    if (known === void 0) byPurl.set(found.purl, firstSight(found));
    else add(known, found);
  }
  return [...byPurl.values()].map((merged) => finish(merged, byPurl)).sort((a, b) => compareText(a.purl, b.purl));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function firstSight(found) {
  return {
    best: found,
    locations: [...found.locations],
    dependsOn: new Set(found.dependsOn)
  };
}
function add(merged, found) {
  merged.locations.push(...found.locations);
  for (const purl of found.dependsOn) merged.dependsOn.add(purl);
  const { best } = merged;
  merged.best = {
    ...best,
    scope: widerScope(best.scope, found.scope),
    isDirect: either(best.isDirect, found.isDirect),
    ecosystem: best.ecosystem ?? found.ecosystem,
    source: best.source ?? found.source,
    architecture: best.architecture ?? found.architecture,
    licence: best.licence ?? found.licence,
    hashes: unitedHashes(best.hashes, found.hashes),
    supplier: best.supplier ?? found.supplier,
    downloadUrl: best.downloadUrl ?? found.downloadUrl
  };
}
function widerScope(a, b) {
  if (a === "runtime" || b === "runtime") return "runtime";
  return a === "unknown" || b === "unknown" ? "unknown" : "development";
}
function either(a, b) {
  if (a === true || b === true) return true;
  return a ?? b;
}
function unitedHashes(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  const known = new Set(a.map(hashText));
  return [...a, ...b.filter((hash) => !known.has(hashText(hash)))];
}
function finish({ best, locations, dependsOn }, known) {
  return {
    ...best,
    locations: sortedLocations(locations),
    dependsOn: [...dependsOn].filter((purl) => known.has(purl) && purl !== best.purl).sort(),
    ...best.hashes !== void 0 && { hashes: sortedHashes(best.hashes) }
  };
}
function sortedHashes(hashes) {
  return [...hashes].sort((a, b) => compareText(hashText(a), hashText(b)));
}
function hashText(hash) {
  return `${hash.algorithm}:${hash.value}`;
}
function sortedLocations(locations) {
  if (locations.length === 1) return locations;
  const sorted = [...locations].sort(compareLocations);
  return sorted.filter((location, index) => {
    const before = sorted[index - 1];
    return before === void 0 || compareLocations(before, location) !== 0;
  });
}
function compareLocations(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.layer ?? 0) - (b.layer ?? 0);
}

// shared/inventory/release-fields.ts
function readFields(text) {
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

// shared/inventory/older-release.ts
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
function readOlderRelease(textOf) {
  for (const [path, read] of READERS) {
    const text = textOf(path);
    const found = text === void 0 ? void 0 : read(text);
    if (found !== void 0) return found;
  }
  return void 0;
}
var NAMES = [
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
  const id = NAMES.find(([start]) => line.startsWith(start))?.[1];
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
  const fields = readFields(text);
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
    const found = readOsRelease(files.get(path)?.bytes.toString("utf8") ?? "");
    if (found !== void 0) return found;
  }
  return readOlderRelease((path) => files.get(path)?.bytes.toString("utf8"));
}
function readOsRelease(text) {
  const fields = readFields(text);
  const id = idOf(fields);
  if (id === "") return void 0;
  return { id, versionId: versionOf(id, fields), prettyName: fields.get("PRETTY_NAME") };
}
function idOf(fields) {
  const stated = fields.get("ID") ?? "";
  return stated === "" ? (fields.get("ID_LIKE") ?? "").split(" ", 1).join("") : stated;
}
function versionOf(id, fields) {
  const stated = fields.get("VERSION_ID") ?? "";
  if (stated !== "" || id !== "debian") return stated;
  return DEBIAN_CODENAMES.get(fields.get("VERSION_CODENAME") ?? "") ?? "";
}

// shared/inventory/wanted-files.ts
function wantedFiles(ecosystems2, sourceKind) {
  const formats = formatsFor(ecosystems2, sourceKind).map(({ wanted }) => wanted);
  return mergeWanted([...formats, { pathSuffixes: OS_FILES }]);
}
function formatsFor(ecosystems2, sourceKind) {
  return ecosystems2.flatMap(({ formats }) => formats).filter(({ wantedIn }) => wantedIn === void 0 || wantedIn.includes(sourceKind));
}

// shared/inventory/take-inventory.ts
var MAX_PACKAGES = 1e6;
function takeInventory(contents, ecosystems2) {
  const files = new Map(contents.files.map((file) => [file.path, file]));
  const os = readOperatingSystem(files);
  const { kind } = contents.description;
  const context = { sourceKind: kind, file: (path) => files.get(path), os };
  const packages = [];
  const problems = [...contents.problems];
  const read = /* @__PURE__ */ new Set();
  for (const [format, file] of work(formatsFor(ecosystems2, kind), contents.files)) {
    const parsed = parse2(format, file, context);
    read.add(file.path);
    for (const found of parsed.packages) packages.push(found);
    problems.push(...parsed.problems);
    if (packages.length > MAX_PACKAGES) throw tooMany(file.path);
  }
  return {
    kind: INVENTORY_KIND,
    source: contents.description,
    os,
    layers: contents.layers,
    packages: mergePackages(packages),
    problems: problems.sort(compareProblems),
    files: [...read].sort()
  };
}
function* work(formats, files) {
  for (const format of formats) {
    const isWanted = compileWanted(format.wanted);
    for (const file of files) {
      if (isWanted(file.path) && format.isPrimary?.(file.path) !== false) yield [format, file];
    }
  }
}
function parse2(format, file, context) {
  try {
    return format.parse(file, context);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { message, code, place } = error;
    return { packages: [], problems: [{ code, message, ...place }] };
  }
}
function tooMany(path) {
  return new DataError("limit-exceeded", `there are more than ${MAX_PACKAGES} packages`, { path });
}
function compareProblems(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
}

// shared/ecosystems/osv-ecosystem.ts
var ECOSYSTEMS2 = /* @__PURE__ */ new Map([
  ["cargo", "crates.io"],
  ["composer", "Packagist"],
  ["conan", "ConanCenter"],
  ["cran", "CRAN"],
  ["gem", "RubyGems"],
  ["githubactions", "GitHub Actions"],
  ["golang", "Go"],
  ["hackage", "Hackage"],
  ["hex", "Hex"],
  ["maven", "Maven"],
  ["npm", "npm"],
  ["nuget", "NuGet"],
  ["pub", "Pub"],
  ["pypi", "PyPI"],
  ["swift", "SwiftURL"]
]);
var DISTRIBUTION_TYPES = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
function osvEcosystem(purl, os) {
  if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS2.get(purl.type);
  return osvRelease(systemOfDistro(purl) ?? os);
}
function systemOfDistro(purl) {
  const distro = purl.qualifiers?.["distro"];
  if (distro === void 0 || distro === "") return void 0;
  const dash = distro.lastIndexOf("-");
  const isDivided = dash > 0 && /^\d/.test(distro.slice(dash + 1));
  if (isDivided) return { id: distro.slice(0, dash), versionId: distro.slice(dash + 1) };
  return void 0;
}
function nameOfPurl(purl) {
  if (purl.namespace === void 0 || DISTRIBUTION_TYPES.has(purl.type)) return purl.name;
  return `${purl.namespace}${purl.type === "maven" ? ":" : "/"}${purl.name}`;
}

// shared/sbom/package-of-purl.ts
function packageOfPurl(purl, facts) {
  const parts = parsePurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames, os, ...rest } = facts;
  return {
    purl,
    type: parts.type,
    name: nameOf4(nameOfPurl(parts), statedNames),
    version: facts.version ?? parts.version ?? "",
    ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
    locations: facts.locations ?? [],
    scope: facts.scope ?? "unknown",
    isDirect: rest.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: rest.source,
    architecture: facts.architecture ?? parts.qualifiers?.["arch"],
    licence: rest.licence,
    hashes: rest.hashes,
    supplier: rest.supplier,
    downloadUrl: rest.downloadUrl
  };
}
function nameOf4(purlName, statedNames) {
  const folded = fold(purlName);
  return statedNames.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS2 = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known = ALGORITHMS2.get((algorithm ?? "").replaceAll("-", ""));
  if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}
function inOrder(packages) {
  const byPurl = /* @__PURE__ */ new Map();
  for (const found of packages) if (!byPurl.has(found.purl)) byPurl.set(found.purl, found);
  return [...byPurl.values()].map((found) => ({ ...found, dependsOn: knownEdges(found, byPurl) })).sort((a, b) => a.purl < b.purl ? -1 : 1);
}
function knownEdges(found, known) {
  const edges = new Set(found.dependsOn.filter((purl) => known.has(purl) && purl !== found.purl));
  return [...edges].sort();
}

// shared/sbom/read-properties.ts
var MAX_LAYERS = 1e3;
function propertiesOf(value) {
  const properties = /* @__PURE__ */ new Map();
  for (const property of arrayAt(value, "properties") ?? []) {
    if (!isObject(property)) continue;
    const name = stringAt(property, "name");
    const text = stringAt(property, "value");
    if (name === void 0 || text === void 0) continue;
    const values = properties.get(name);
    if (values === void 0) properties.set(name, [text]);
    else values.push(text);
  }
  return properties;
}
function layersOf(properties) {
  const layers = [];
  for (let index = 0; index < MAX_LAYERS; index++) {
    const digest = properties.get(`assay:layer:${index}:digest`)?.[0];
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (digest === void 0 || diffId === void 0) break;
    layers.push({
      digest,
      diffId,
      createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0]
    });
  }
  return layers;
}
function filesOf2(properties) {
  return properties.get("assay:file");
}
function problemsOf(properties) {
  return (properties.get("assay:problem") ?? []).flatMap((text) => {
    const problem2 = statedProblem(text);
    return problem2 === void 0 ? [] : [problem2];
  });
}
function statedProblem(text) {
  try {
    return problemFrom(JSON.parse(text));
  } catch {
    return { code: "malformed", message: text.slice(0, 500), path: "" };
  }
}
function problemFrom(value) {
  if (!isObject(value)) return void 0;
  const code = stringAt(value, "code");
  const message = stringAt(value, "message");
  const path = stringAt(value, "path");
  if (code === void 0 || message === void 0 || path === void 0) return void 0;
  return { code, message, path, line: numberAt(value, "line") };
}
function numberAt(value, key) {
  const number = Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof number === "number" ? number : void 0;
}

// shared/sbom/read-cyclonedx.ts
var MAX_NESTING3 = 50;
var NOT_PACKAGES = /* @__PURE__ */ new Set(["operating-system", "file", "cryptographic-asset", "data"]);
function readCycloneDx(document, text, path) {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === "components");
  const components = componentsOf(document, lines, path);
  const metadata = objectAt(document, "metadata") ?? {};
  const properties = propertiesOf(metadata);
  const os = systemOf2(components);
  const edges = edgesOf(document, components);
  const packages = [];
  const problems = [...problemsOf(properties)];
  for (const component of components) {
    if (NOT_PACKAGES.has(stringAt(component.value, "type") ?? "")) continue;
    const found = toPackage7(component, path, os, edges);
    if (found === void 0) problems.push(unnamed(component, path));
    else packages.push(found);
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf3(objectAt(metadata, "component"), path),
    os,
    layers: layersOf(properties),
    packages: inOrder(packages),
    problems,
    files: filesOf2(properties) ?? (isOwn(metadata) ? [] : [path])
  };
}
function componentsOf(document, lines, path) {
  const found = [];
  const collect = (holder, depth, line) => {
    if (depth > MAX_NESTING3) {
      const message = `components are nested more than ${MAX_NESTING3} deep`;
      throw new DataError("limit-exceeded", message, { path, line });
    }
    for (const [index, value] of (arrayAt(holder, "components") ?? []).entries()) {
      if (!isObject(value)) continue;
      const at = line ?? lines.members.get("components")?.members.get(String(index))?.line;
      found.push({ value, line: at });
      collect(value, depth + 1, at);
    }
  };
  collect(document, 0, void 0);
  return found;
}
function toPackage7({ value, line }, path, os, edges) {
  const properties = propertiesOf(value);
  const sourceName = properties.get("assay:source:name")?.[0];
  const isDirect = properties.get("assay:direct")?.[0];
  return packageOfPurl(stringAt(value, "purl") ?? "", {
    statedNames: namesOf2(value),
    os,
    version: stringAt(value, "version"),
    ecosystem: properties.get("assay:ecosystem")?.[0],
    locations: occurrencesOf(value) ?? [{ path, line }],
    scope: SCOPES.get(stringAt(value, "scope") ?? ""),
    isDirect: isDirect === void 0 ? void 0 : isDirect === "true",
    dependsOn: edges.get(stringAt(value, "bom-ref") ?? ""),
    source: sourceName === void 0 ? void 0 : { name: sourceName, version: properties.get("assay:source:version")?.[0] ?? "" },
    architecture: properties.get("assay:architecture")?.[0],
    licence: licenceOf5(value),
    hashes: hashesOf3(value),
    supplier: stringAt(objectAt(value, "supplier") ?? {}, "name"),
    downloadUrl: properties.get("assay:downloadUrl")?.[0] ?? downloadOf(value)
  });
}
function namesOf2(value) {
  const name = stringAt(value, "name") ?? "";
  const group = stringAt(value, "group") ?? "";
  return [name, `${group}/${name}`, `${group}:${name}`];
}
var SCOPES = /* @__PURE__ */ new Map([
  ["required", "runtime"],
  ["optional", "runtime"],
  ["excluded", "development"]
]);
function occurrencesOf(value) {
  const occurrences = arrayAt(objectAt(value, "evidence") ?? {}, "occurrences") ?? [];
  const locations = occurrences.filter(isObject).flatMap((occurrence) => {
    const path = stringAt(occurrence, "location");
    if (path === void 0) return [];
    const layer = /^layer (\d+)$/.exec(stringAt(occurrence, "additionalContext") ?? "")?.[1];
    return [
      {
        path,
        line: typeof occurrence["line"] === "number" ? occurrence["line"] : void 0,
        layer: layer === void 0 ? void 0 : Number(layer)
      }
    ];
  });
  return locations.length === 0 ? void 0 : locations;
}
function licenceOf5(value) {
  const texts = (arrayAt(value, "licenses") ?? []).filter(isObject).flatMap((choice) => {
    const licence = objectAt(choice, "license") ?? {};
    const text = stringAt(choice, "expression") ?? stringAt(licence, "id") ?? stringAt(licence, "name");
    return text === void 0 ? [] : [text];
  });
  return texts.length === 0 ? void 0 : texts.join(" AND ");
}
function hashesOf3(value) {
  const hashes = (arrayAt(value, "hashes") ?? []).filter(isObject).flatMap((hash) => statedHash(stringAt(hash, "alg"), stringAt(hash, "content")));
  return hashes.length === 0 ? void 0 : hashes;
}
function downloadOf(value) {
  const references2 = (arrayAt(value, "externalReferences") ?? []).filter(isObject);
  const found = references2.find((reference) => stringAt(reference, "type") === "distribution");
  return found === void 0 ? void 0 : stringAt(found, "url");
}
function edgesOf(document, components) {
  const purls = /* @__PURE__ */ new Map();
  for (const { value } of components) {
    purls.set(stringAt(value, "bom-ref") ?? "", stringAt(value, "purl") ?? "");
  }
  const edges = /* @__PURE__ */ new Map();
  for (const dependency of (arrayAt(document, "dependencies") ?? []).filter(isObject)) {
    const on = (arrayAt(dependency, "dependsOn") ?? []).map((ref) => purls.get(String(ref)) ?? "");
    edges.set(stringAt(dependency, "ref") ?? "", on);
  }
  return edges;
}
function systemOf2(components) {
  for (const { value } of components) {
    const name = stringAt(value, "name");
    if (stringAt(value, "type") !== "operating-system" || name === void 0) continue;
    const prettyName = stringAt(value, "description");
    return { id: name, versionId: stringAt(value, "version") ?? "", prettyName };
  }
  for (const { value } of components) {
    const purl = stringAt(value, "purl");
    if (purl?.includes("distro=") !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function isOwn(metadata) {
  return propertiesOf(objectAt(metadata, "component") ?? {}).has("assay:source:kind");
}
function sourceOf3(root, path) {
  const version = root === void 0 ? void 0 : stringAt(root, "version");
  const properties = propertiesOf(root ?? {});
  return {
    kind: "sbom",
    name: path,
    digest: version?.startsWith("sha256:") === true ? version : void 0,
    indexDigest: properties.get("assay:source:indexDigest")?.[0],
    platform: properties.get("assay:source:platform")?.[0]
  };
}
function unnamed({ value, line }, path) {
  const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
  return {
    code: "malformed",
    message: `the component ${name} has no package URL, so it cannot be identified`,
    path,
    line
  };
}

// shared/sbom/facts.ts
var FACTS_PREFIX = "assay:facts ";

// shared/sbom/read-facts.ts
function factsOf(value) {
  for (const annotation of (arrayAt(value, "annotations") ?? []).filter(isObject)) {
    const comment = stringAt(annotation, "comment");
    if (comment?.startsWith(FACTS_PREFIX) !== true) continue;
    const facts = parseJson(comment.slice(FACTS_PREFIX.length), "annotation");
    if (isObject(facts)) return facts;
  }
  return {};
}
function systemFrom(os) {
  const id = os === void 0 ? void 0 : stringAt(os, "id");
  if (os === void 0 || id === void 0) return void 0;
  return {
    id,
    versionId: stringAt(os, "versionId") ?? "",
    prettyName: stringAt(os, "prettyName")
  };
}
function layersFrom(layers) {
  return (layers ?? []).filter(isObject).map((layer) => ({
    digest: stringAt(layer, "digest") ?? "",
    diffId: stringAt(layer, "diffId") ?? "",
    createdBy: stringAt(layer, "createdBy")
  }));
}
function locationsFrom(locations) {
  const found = (locations ?? []).filter(isObject).flatMap((location) => {
    const path = stringAt(location, "path");
    if (path === void 0) return [];
    return [{ path, line: numberAt(location, "line"), layer: numberAt(location, "layer") }];
  });
  return found.length === 0 ? void 0 : found;
}
function scopeFrom(scope) {
  return scope === "runtime" || scope === "development" ? scope : void 0;
}
function sourceFrom(source) {
  const name = source === void 0 ? void 0 : stringAt(source, "name");
  if (source === void 0 || name === void 0) return void 0;
  return { name, version: stringAt(source, "version") ?? "" };
}

// shared/sbom/read-spdx.ts
function readSpdx(document, text, path) {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === "packages");
  const facts = factsOf(document);
  const stated = (arrayAt(document, "packages") ?? []).filter(isObject);
  const described = describedIds(document);
  const os = systemFrom(objectAt(facts, "os")) ?? systemOfPackages(stated);
  const edges = edgesOf2(document, stated);
  const packages = [];
  const problems = [...arrayAt(facts, "problems") ?? []].flatMap(
    (value) => problemFrom(value) ?? []
  );
  for (const [index, value] of stated.entries()) {
    const line = lines.members.get("packages")?.members.get(String(index))?.line;
    const found = toPackage8(value, { path, line }, os, edges, document);
    if (found !== void 0) packages.push(found);
    else if (!described.has(stringAt(value, "SPDXID") ?? ""))
      problems.push(unnamed2(value, path, line));
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf4(objectAt(facts, "source") ?? {}, path),
    os,
    layers: layersFrom(arrayAt(facts, "layers")),
    packages: inOrder(packages),
    problems,
    files: filesFrom(arrayAt(facts, "files")) ?? [path]
  };
}
function toPackage8(value, place, os, edges, document) {
  const purl = purlOfPackage(value);
  if (purl === void 0) return void 0;
  const facts = factsOf(value);
  const isDirect = facts["isDirect"];
  return packageOfPurl(purl, {
    statedNames: [stringAt(value, "name") ?? ""],
    os,
    version: stringAt(value, "versionInfo"),
    ecosystem: stringAt(facts, "ecosystem"),
    locations: locationsFrom(arrayAt(facts, "locations")) ?? [place],
    scope: scopeFrom(stringAt(facts, "scope")),
    isDirect: typeof isDirect === "boolean" ? isDirect : void 0,
    dependsOn: edges.get(stringAt(value, "SPDXID") ?? ""),
    source: sourceFrom(objectAt(facts, "source")),
    architecture: stringAt(facts, "architecture"),
    licence: stringAt(facts, "licence") ?? licenceOf6(value, document),
    hashes: hashesOf4(value),
    supplier: stringAt(facts, "supplier") ?? supplierOf(value),
    downloadUrl: stringAt(facts, "downloadUrl") ?? assertedAt(value, "downloadLocation")
  });
}
function purlOfPackage(value) {
  const references2 = (arrayAt(value, "externalRefs") ?? []).filter(isObject);
  const found = references2.find((reference) => stringAt(reference, "referenceType") === "purl");
  return found === void 0 ? void 0 : stringAt(found, "referenceLocator");
}
function assertedAt(value, key) {
  const text = stringAt(value, key);
  return text === "NOASSERTION" || text === "NONE" || text === "" ? void 0 : text;
}
function licenceOf6(value, document) {
  const declared = assertedAt(value, "licenseDeclared") ?? assertedAt(value, "licenseConcluded");
  if (declared?.startsWith("LicenseRef-") !== true) return declared;
  const extracted = (arrayAt(document, "hasExtractedLicensingInfos") ?? []).filter(isObject);
  const found = extracted.find((licence) => stringAt(licence, "licenseId") === declared);
  return found === void 0 ? declared : stringAt(found, "name") ?? declared;
}
function supplierOf(value) {
  const text = assertedAt(value, "supplier");
  return text === void 0 ? void 0 : text.slice(text.indexOf(":") + 1).trim();
}
function hashesOf4(value) {
  const hashes = (arrayAt(value, "checksums") ?? []).filter(isObject).flatMap((sum) => statedHash(stringAt(sum, "algorithm"), stringAt(sum, "checksumValue")));
  return hashes.length === 0 ? void 0 : hashes;
}
function relationships(document) {
  return (arrayAt(document, "relationships") ?? []).filter(isObject).map((value) => ({
    from: stringAt(value, "spdxElementId") ?? "",
    type: stringAt(value, "relationshipType") ?? "",
    to: stringAt(value, "relatedSpdxElement") ?? ""
  }));
}
function describedIds(document) {
  const ids = (arrayAt(document, "documentDescribes") ?? []).map(String);
  for (const { from, type, to } of relationships(document)) {
    if (type === "DESCRIBES") ids.push(to);
    if (type === "DESCRIBED_BY") ids.push(from);
  }
  return new Set(ids);
}
function edgesOf2(document, stated) {
  const purls = new Map(
    stated.map((value) => [stringAt(value, "SPDXID") ?? "", purlOfPackage(value) ?? ""])
  );
  const edges = /* @__PURE__ */ new Map();
  const add2 = (from, to) => {
    const list = edges.get(from) ?? [];
    list.push(purls.get(to) ?? "");
    edges.set(from, list);
  };
  for (const { from, type, to } of relationships(document)) {
    if (type === "DEPENDS_ON") add2(from, to);
    if (type === "DEPENDENCY_OF") add2(to, from);
  }
  return edges;
}
function systemOfPackages(stated) {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes("distro=") !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function sourceOf4(source, path) {
  return {
    kind: "sbom",
    name: path,
    digest: stringAt(source, "digest"),
    indexDigest: stringAt(source, "indexDigest"),
    platform: stringAt(source, "platform")
  };
}
function filesFrom(files) {
  return files?.filter((file) => typeof file === "string");
}
function unnamed2(value, path, line) {
  const name = JSON.stringify(stringAt(value, "name") ?? "").slice(0, 200);
  return {
    code: "malformed",
    message: `the package ${name} has no package URL, so it cannot be identified`,
    path,
    line
  };
}

// shared/sbom/read-document.ts
function readDocument(bytes, path) {
  const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
  const document = parseJson(text, path);
  if (!isObject(document)) {
    throw new DataError("malformed", "an SBOM is a JSON object", { path });
  }
  if (isCycloneDx(document, path)) return readCycloneDx(document, text, path);
  if (isSpdx(document, path)) return readSpdx(document, text, path);
  const message = "this is neither a CycloneDX nor an SPDX document in JSON";
  throw new DataError("malformed", message, { path });
}
function isCycloneDx(document, path) {
  const isIt = stringAt(document, "bomFormat") === "CycloneDX";
  return isIt && requireVersion("CycloneDX", document, "specVersion", /^1\.[2-7]$/, path);
}
function isSpdx(document, path) {
  const isIt = stringAt(document, "spdxVersion") !== void 0;
  return isIt && requireVersion("SPDX", document, "spdxVersion", /^SPDX-2\.[23]$/, path);
}
function requireVersion(format, document, key, supported, path) {
  const version = stringAt(document, key) ?? "";
  if (supported.test(version)) return true;
  const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} cannot be read`;
  throw new DataError("unsupported-version", message, { path });
}

// shared/source/open-source.ts
import { readFile as readFile2, stat } from "node:fs/promises";
import { basename } from "node:path";

// shared/oci/platform.ts
import { arch, platform as osName } from "node:process";
var ARCHITECTURES = /* @__PURE__ */ new Map([
  ["x64", "amd64"],
  ["ia32", "386"],
  ["arm64", "arm64"],
  ["arm", "arm"],
  ["ppc64", "ppc64le"],
  ["riscv64", "riscv64"],
  ["s390x", "s390x"]
]);
var ATTESTATION_TYPE = "vnd.docker.reference.type";
function machinePlatform() {
  const os = osName === "win32" ? "windows" : "linux";
  return { os, architecture: ARCHITECTURES.get(arch) ?? arch };
}
function parsePlatformName(text) {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match === null) {
    const fix = "write it as os/architecture, such as linux/amd64 or linux/arm/v7";
    throw new UserError("input-invalid", `'${text.slice(0, 100)}' is not a platform`, fix);
  }
  const [, os = "", architecture = "", variant] = match;
  return { os, architecture, variant };
}
function formatPlatform({ os, architecture, variant }) {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isPlatform(wanted, offered) {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  if (!wanted.variant) return true;
  return wanted.variant === (offered.variant || impliedVariant(offered));
}
function impliedVariant({ architecture }) {
  return architecture === "arm64" ? "v8" : "";
}
function isBuildkitAttestation(entry) {
  return entry.annotations?.[ATTESTATION_TYPE] === "attestation-manifest" || entry.platform?.os === "unknown" && entry.platform.architecture === "unknown";
}

// shared/oci/resolve-image.ts
var MAX_INDEX_DEPTH = 4;
var MAX_LAYERS2 = 1e3;
async function resolveImage(store, reference, platform) {
  const wanted = platform === void 0 ? void 0 : parsePlatformName(platform);
  const first = await requireManifest(store, reference);
  let current = first;
  for (let depth = 0; ; depth++) {
    const parsed = parseManifest(current.bytes, current.digest);
    if (parsed.kind === "manifest") {
      const index = depth === 0 ? void 0 : first;
      return await readImage(store, { manifest: current, parsed, index }, wanted);
    }
    if (depth >= MAX_INDEX_DEPTH) throw tooDeep(store, first.digest);
    const chosen = chooseEntry(parsed, wanted, store.name);
    current = await requireManifest(store, chosen.digest);
  }
}
function imagesOf(index) {
  return index.manifests.filter((entry) => !isBuildkitAttestation(entry));
}
async function requireManifest(store, reference) {
  const manifest = await store.getManifest(reference);
  if (manifest !== void 0) return manifest;
  const fix = "check the name and the tag, and that you may read it";
  throw new UserError("input-invalid", `${store.name} has no image ${reference}`, fix);
}
function chooseEntry(index, wanted, storeName) {
  const images = imagesOf(index);
  const find = (platform) => images.find((entry) => entry.platform !== void 0 && isPlatform(platform, entry.platform));
  const fallback = images.length === 1 ? images[0] : void 0;
  const nested = images.find((entry) => entry.platform === void 0);
  const chosen = wanted === void 0 ? find(machinePlatform()) ?? find({ os: "linux", architecture: "amd64" }) ?? fallback : find(wanted);
  const found = chosen ?? nested;
  if (found !== void 0) return found;
  const asked = wanted === void 0 ? "this machine" : formatPlatform(wanted);
  throw noPlatform(images, asked, storeName);
}
function noPlatform(images, asked, storeName) {
  const names = images.map((entry) => entry.platform ? formatPlatform(entry.platform) : "?");
  const message = `${storeName} has no image for ${asked}`;
  const there = [...new Set(names)].sort().join(", ") || "none";
  return new UserError("input-invalid", message, `choose one of its platforms: ${there}`);
}
async function readImage(store, found, wanted) {
  const { parsed, manifest } = found;
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  const { platform } = config;
  if (wanted !== void 0 && platform.os !== "" && !isPlatform(wanted, platform)) {
    const message = `${store.name} is an image for ${formatPlatform(platform)} alone, not ${formatPlatform(wanted)}`;
    throw new UserError("input-invalid", message, "leave out the platform, or choose that one");
  }
  return { ...found, platform, config, layers: layersOf2(manifest.digest, parsed, config) };
}
function layersOf2(digest, parsed, config) {
  const { diffIds } = config;
  if (parsed.layers.length > MAX_LAYERS2) {
    const message = `${digest} has more than ${MAX_LAYERS2} layers`;
    throw new DataError("limit-exceeded", message, { path: digest });
  }
  if (diffIds.length !== parsed.layers.length) {
    const message = `${digest} has ${parsed.layers.length} layers, but its configuration names ${diffIds.length}: it is no container image, or damaged`;
    throw new DataError("malformed", message, { path: digest });
  }
  const createdBy = createdByOf(config);
  return parsed.layers.map((descriptor, index) => ({
    descriptor,
    diffId: diffIds[index] ?? "",
    createdBy: createdBy[index]
  }));
}
function tooDeep(store, digest) {
  const message = `${store.name}: ${digest} nests more than ${MAX_INDEX_DEPTH} indexes`;
  return new DataError("malformed", message, { path: digest });
}

// shared/source/limits.ts
var MIB = 1024 * 1024;
var LAYER_LIMITS = {
  // The largest images in use (machine learning) have layers of about 20 GiB.
  maxBytes: 64 * 1024 * MIB,
  // Real layers stay below 20; deflate alone can reach 1,030, and zstd far more.
  maxRatio: 200,
  // A file of zeros is no attack as long as inflating it takes seconds.
  ratioFreeBytes: 1024 * MIB,
  // The largest images seen have some 500,000 files.
  maxEntries: 5e6,
  // The largest package databases (rpm, full distributions) have about 100 MiB.
  maxFileBytes: 128 * MIB,
  maxKeptBytes: 512 * MIB
};
var DIRECTORY_LIMITS = {
  // Deeper than any project; Linux itself stops paths at 4,096 characters.
  maxDepth: 100,
  // The largest monorepos have a few million files.
  maxEntries: 5e6,
  maxFileBytes: 128 * MIB,
  // 100,000 packages in lockfiles take about 100 MB.
  maxKeptBytes: 1024 * MIB
};

// shared/source/read-directory.ts
import { constants as fsConstants } from "node:fs";
import { open, readdir, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var IGNORED_FOLDERS = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules"]);
async function readDirectory(directory, isWanted, limits) {
  const root = await realpath(directory);
  const state = { files: [], problems: [], entries: 0, keptBytes: 0 };
  const walk = { root, isWanted, limits, ...state };
  await visitFolder("", 0, walk);
  walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
  return { files: walk.files, problems: walk.problems };
}
async function visitFolder(path, depth, walk) {
  if (depth > walk.limits.maxDepth) {
    throw exceeded(path, `folders more than ${walk.limits.maxDepth} deep`);
  }
  for (const entry of await entriesOf3(path, depth, walk)) {
    walk.entries += 1;
    if (walk.entries > walk.limits.maxEntries) {
      throw exceeded(path, `more than ${walk.limits.maxEntries} entries`);
    }
    await visitEntry(entry, path === "" ? entry.name : `${path}/${entry.name}`, depth, walk);
  }
}
async function visitEntry(entry, path, depth, walk) {
  if (entry.isDirectory()) {
    if (!IGNORED_FOLDERS.has(entry.name)) await visitFolder(path, depth + 1, walk);
    return;
  }
  if (!walk.isWanted(path)) return;
  if (entry.isFile()) await keepFile(path, path, walk);
  else if (entry.isSymbolicLink()) await followLink(path, walk);
}
async function entriesOf3(path, depth, walk) {
  try {
    const entries = await readdir(join(walk.root, path), { withFileTypes: true });
    return entries.sort((a, b) => a.name < b.name ? -1 : 1);
  } catch (cause) {
    if (depth === 0) {
      throw new DataError("unreadable", `${path} cannot be listed`, { path }, { cause });
    }
    walk.problems.push(problem("unreadable", path, "this folder cannot be listed"));
    return [];
  }
}
async function followLink(path, walk) {
  const target = await realpath(join(walk.root, path)).catch(() => void 0);
  if (target === void 0) {
    walk.problems.push(problem("not-found", path, "this symbolic link leads nowhere"));
    return;
  }
  const inside = relative(walk.root, target).split(sep).join("/");
  if (inside === ".." || inside.startsWith("../") || inside.startsWith("/")) {
    walk.problems.push(problem("path-escapes", path, "this symbolic link leads out of the folder"));
    return;
  }
  if (!walk.isWanted(inside)) await keepFile(path, inside, walk);
}
async function keepFile(path, target, walk) {
  const { limits } = walk;
  try {
    const flags = fsConstants.O_RDONLY | (fsConstants.O_NOFOLLOW ?? 0);
    const handle = await open(join(walk.root, target), flags);
    try {
      const found = await handle.stat();
      if (!found.isFile()) return;
      if (found.size > limits.maxFileBytes) {
        const message = `${found.size} bytes are too many: at most ${limits.maxFileBytes} are read`;
        walk.problems.push(problem("limit-exceeded", path, message));
        return;
      }
      walk.keptBytes += found.size;
      if (walk.keptBytes > limits.maxKeptBytes) {
        throw exceeded(path, `more than ${limits.maxKeptBytes} bytes of files to look into`);
      }
      walk.files.push({ path, bytes: await handle.readFile() });
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    walk.problems.push(problem("unreadable", path, "this file cannot be read"));
  }
}
function problem(code, path, message) {
  return { code, message, path };
}
function exceeded(path, what) {
  return new DataError("limit-exceeded", `the folder has ${what}`, { path });
}

// shared/source/merge-layers.ts
function mergeLayers(layers) {
  const merged = /* @__PURE__ */ new Map();
  const hidden = { trees: /* @__PURE__ */ new Set(), insides: /* @__PURE__ */ new Set() };
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const contents = layers[layer];
    if (contents === void 0) continue;
    for (const [path, bytes] of filesOf3(contents)) {
      const above = merged.get(path);
      if (above !== void 0) above.earlier.push({ layer, bytes });
      else if (!isHidden(path, hidden)) merged.set(path, { path, layer, bytes, earlier: [] });
    }
    hide(contents, hidden);
  }
  return [...merged.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function mergeSymlinks(layers) {
  const links = /* @__PURE__ */ new Map();
  const hidden = { trees: /* @__PURE__ */ new Set(), insides: /* @__PURE__ */ new Set() };
  for (const contents of layers.toReversed()) {
    for (const { path, target } of contents.symlinks) {
      if (!links.has(path) && !isHidden(path, hidden)) links.set(path, target);
    }
    hide(contents, hidden);
  }
  return links;
}
function filesOf3(contents) {
  const { buffer } = contents.bytes;
  const files = /* @__PURE__ */ new Map();
  for (const { path, start, end } of contents.files) {
    files.set(path, Buffer.from(buffer, contents.bytes.byteOffset + start, end - start));
  }
  for (const { path, target } of contents.hardLinks) {
    const bytes = files.get(target);
    if (bytes !== void 0) files.set(path, bytes);
  }
  return files;
}
function hide(contents, hidden) {
  for (const path of contents.whiteouts) hidden.trees.add(path);
  for (const path of contents.occupied) hidden.trees.add(path);
  for (const path of contents.opaque) hidden.insides.add(path);
}
function isHidden(path, { trees, insides }) {
  if (trees.has(path) || insides.has("")) return true;
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    const folder = path.slice(0, slash);
    if (trees.has(folder) || insides.has(folder)) return true;
  }
  return false;
}

// shared/source/image-links.ts
var MAX_HOPS = 40;
function aliasesOf(layers, wanted, isWanted) {
  const links = mergeSymlinks(layers);
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
  const done = [];
  for (let hops = 0; todo.length > 0; ) {
    const segment = todo.pop();
    if (segment === void 0 || segment === "" || segment === ".") continue;
    if (segment === "..") {
      done.pop();
      continue;
    }
    const target = links.get([...done, segment].join("/"));
    if (target === void 0) {
      done.push(segment);
      continue;
    }
    hops += 1;
    if (hops > MAX_HOPS) return void 0;
    if (target.startsWith("/")) done.length = 0;
    todo.push(...target.split("/").reverse());
  }
  return done.join("/");
}

// shared/source/read-layers.ts
import { Worker } from "node:worker_threads";
var INLINE_BYTES = 4 * 1024 * 1024;
async function readLayers(orders, threads, progress = () => void 0) {
  const results = [];
  let done = 0;
  const queue = orders.map((order, index) => ({ order, index }));
  queue.sort((a, b) => b.order.size - a.order.size || a.index - b.index);
  const total = orders.reduce((sum, order) => sum + order.size, 0);
  const count = total < INLINE_BYTES ? 1 : Math.max(1, Math.min(threads, orders.length));
  const stop = { now: false };
  const work2 = async (read) => {
    for (let next = queue.shift(); next !== void 0 && !stop.now; next = queue.shift()) {
      const { open: open2, ...job } = next.order;
      results[next.index] = await read({ ...job, content: await open2() });
      done += 1;
      progress(done, orders.length);
    }
  };
  if (count === 1 && total < INLINE_BYTES) {
    await work2(readLayer);
    return results;
  }
  await allOrStop(
    Array.from({ length: count }, () => withWorker(work2)),
    stop
  );
  return results;
}
async function allOrStop(works, stop) {
  const watched = works.map(async (work2) => {
    try {
      await work2;
    } catch (error) {
      stop.now = true;
      throw error;
    }
  });
  const settled = await Promise.allSettled(watched);
  const failed = settled.find((result) => result.status === "rejected");
  if (failed !== void 0) throw failed.reason;
}
async function withWorker(work2) {
  const worker = new Worker(new URL("../workers/layer.js", import.meta.url));
  try {
    await work2((job) => ask(worker, job));
  } finally {
    await worker.terminate();
  }
}
function ask(worker, job) {
  const asked = new Promise((resolve4, reject) => {
    const answered = (reply) => {
      stopListening();
      resolve4(reply);
    };
    const failed = (error) => {
      stopListening();
      reject(error);
    };
    const ended = (code) => failed(new Error(`a layer's thread ended with ${code}`));
    const stopListening = () => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
    };
    worker.on("message", answered).on("error", failed).on("exit", ended);
    const { content } = job;
    worker.postMessage(job, content instanceof ReadableStream ? [content] : []);
  });
  return asked.then(contentsOfReply);
}

// shared/source/read-image.ts
async function readImage2(store, image, wanted, options) {
  const read = (extraPaths) => readLayers(ordersOf(store, image, wanted, extraPaths), options.threads, options.progress);
  const first = await read([]);
  const isWanted = compileWanted(wanted);
  const aliases = aliasesOf(first, wanted, isWanted);
  const missing = /* @__PURE__ */ new Set([
    ...aliases.map((alias) => alias.target),
    ...first.flatMap((contents) => unresolvedHardLinks(contents))
  ]);
  const layers = missing.size === 0 ? first : await read([...missing].sort());
  const merged = mergeLayers(layers);
  const byPath = new Map(merged.map((file) => [file.path, file]));
  const linked = aliases.flatMap(({ path, target }) => {
    const file = byPath.get(target);
    return file === void 0 || byPath.has(path) ? [] : [{ ...file, path }];
  });
  const files = [...merged.filter((file) => isWanted(file.path)), ...linked];
  return {
    layers: image.layers.map(layerOf),
    files: files.sort((a, b) => a.path < b.path ? -1 : 1),
    problems: layers.flatMap(problemsOf2)
  };
}
function ordersOf(store, image, wanted, extraPaths) {
  return image.layers.map(({ descriptor, diffId }, index) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    diffId,
    open: async () => await store.locateBlob?.(descriptor) ?? await store.openBlob(descriptor),
    wanted,
    extraPaths,
    hidesOthers: index > 0,
    limits: LAYER_LIMITS
  }));
}
function unresolvedHardLinks(contents) {
  if (contents.hardLinks.length === 0) return [];
  const kept = new Set(contents.files.map((file) => file.path));
  for (const { path, target } of contents.hardLinks) if (kept.has(target)) kept.add(path);
  return contents.hardLinks.map((link) => link.target).filter((target) => !kept.has(target));
}
function layerOf({ descriptor, diffId, createdBy }) {
  return { digest: descriptor.digest, diffId, createdBy };
}
function problemsOf2(contents) {
  return contents.tooLarge.map(({ path, size }) => ({
    code: "limit-exceeded",
    message: `${path} has ${size} bytes; at most ${LAYER_LIMITS.maxFileBytes} of a file are read`,
    path
  }));
}

// shared/source/open-source.ts
async function openSource(request, world) {
  if (request.kind === "image") return await openImage(request, world);
  const found = await stat(request.path).catch(() => void 0);
  if (found?.isDirectory() === true) return openDirectory(request);
  if (found?.isFile() === true) return openFile(request, found.size);
  const fix = "name a folder or a file that exists, relative to the working directory";
  throw new UserError("file-not-found", `there is no ${request.name}`, fix);
}
function readFiles(source, wanted, options) {
  return source.read(wanted, options);
}
var nothingToClose = async () => void 0;
function openDirectory({ path, name }) {
  const description = { kind: "directory", name };
  return {
    description,
    read: async (wanted) => {
      const contents = await readDirectory(path, compileWanted(wanted), DIRECTORY_LIMITS);
      return { description, layers: [], ...contents };
    },
    close: nothingToClose
  };
}
function openFile({ path, name }, size) {
  const { maxFileBytes } = DIRECTORY_LIMITS;
  if (size > maxFileBytes) {
    const message = `${name} has ${size} bytes; at most ${maxFileBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: name });
  }
  const description = { kind: "file", name };
  return {
    description,
    read: async () => ({
      description,
      layers: [],
      files: [{ path: basename(path), bytes: await readFile2(path) }],
      problems: []
    }),
    close: nothingToClose
  };
}
async function openImage(request, world) {
  const opened = await openImageStore(request.image, world);
  try {
    const image = await resolveImage(opened.store, opened.reference, request.platform);
    const description = {
      kind: "image",
      name: request.name,
      ...opened.hasOwnDigests ? { digest: image.manifest.digest } : {},
      ...image.index === void 0 ? {} : { indexDigest: image.index.digest },
      platform: formatPlatform(image.platform)
    };
    return {
      description,
      image,
      read: async (wanted, options) => {
        const contents = await readImage2(opened.store, image, wanted, options);
        return { description, ...contents };
      },
      close: opened.close
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

// actions/steps/inventory.ts
async function inventoryOf(inputs, host) {
  requireOneSource(inputs);
  if (inputs.sbom !== void 0) {
    return readDocument(await readInputFile(inputs.sbom), shownPath(host, inputs.sbom));
  }
  const request = requestOf(inputs, host);
  const image = request.kind === "image" ? request.image : { kind: "oci", path: "." };
  const source = await openSource(request, imageWorld(inputs, image, host));
  try {
    const wanted = wantedFiles(ecosystems, source.description.kind);
    const contents = await readFiles(source, wanted, {
      threads: availableParallelism(),
      progress: (done, total) => host.progress(`Read ${done} of ${total} layers`)
    });
    return takeInventory(contents, ecosystems);
  } finally {
    await source.close();
  }
}
function requestOf(inputs, host) {
  if (inputs.image !== void 0) {
    const image = parseImageSource(inputs.image);
    const name = imageName(image, inputs.image, host);
    return { kind: "image", image, name, platform: inputs.platform };
  }
  const path = inputs.path ?? host.workspace;
  return { kind: "path", path, name: shownPath(host, path) || "." };
}
function imageName(image, given, host) {
  return "path" in image ? given.replace(image.path, shownPath(host, image.path)) : given;
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
  if (inputs.platform !== void 0 && inputs.image === void 0) {
    throw new UserError(
      "input-conflict",
      "`platform` was given without an image.",
      "Remove it, or give `image`."
    );
  }
}

// actions/steps/show-inventory.ts
var MAX_SHOWN = 10;
function showInventory(inventory, host) {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  for (const [type, packages] of [...byType].sort(([a], [b]) => a < b ? -1 : 1)) {
    host.info(`${String(packages.length).padStart(7)}  ${type}`);
  }
  showProblems(inventory.problems, host);
}
function showProblems(problems, host) {
  for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
    host.annotate("warning", message, { path, line }, "Could not be read");
  }
  if (problems.length > MAX_SHOWN) {
    host.info(`${problems.length - MAX_SHOWN} more places could not be read.`);
  }
}

export {
  FACTS_PREFIX,
  parseYaml,
  yamlLines,
  inventoryOf,
  showInventory,
  showProblems
};
