import {
  arrayAt,
  isObject,
  objectAt,
  parseJson,
  scalarText,
  stringAt
} from "./chunk-KSAPSDIZ.js";
import {
  DataError
} from "./chunk-4ESDXPR3.js";

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
  ["julia", "Julia"],
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

// shared/model/inventory.ts
var INVENTORY_KIND = "assay/inventory/v1";

// shared/sbom/package-of-purl.ts
var UNENCODED = /[\s\0-\x1f]/;
function packageOfPurl(purl, facts) {
  if (!purl.isWellFormed() || UNENCODED.test(purl)) return void 0;
  const parts = parsePurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames, os, ...rest } = facts;
  return {
    purl,
    type: parts.type,
    name: nameOf2(nameOfPurl(parts), statedNames),
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
    downloadUrl: rest.downloadUrl,
    ownedBy: rest.ownedBy,
    origin: rest.origin
  };
}
function nameOf2(purlName, statedNames) {
  const folded = fold(purlName);
  return statedNames.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known = ALGORITHMS.get((algorithm ?? "").replaceAll("-", ""));
  if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}
function asWritten(algorithm, value) {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === void 0 ? [] : [{ algorithm: known, value }];
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

// shared/sbom/exact-facts.ts
function exactFacts(found, os, name = found.name) {
  const { version, ecosystem, architecture } = found;
  const read = packageOfPurl(found.purl, {
    statedNames: [name],
    os,
    version: version === "" ? void 0 : version,
    ecosystem,
    architecture
  });
  const facts = {
    ...read?.name !== found.name && { name: found.name },
    ...read?.version !== version && { version },
    ...read?.ecosystem !== ecosystem && { ecosystem: ecosystem ?? null },
    ...read?.architecture !== architecture && { architecture: architecture ?? null }
  };
  return Object.keys(facts).length === 0 ? void 0 : facts;
}
function withExactFacts(read, exact) {
  if (exact === void 0) return read;
  return {
    ...read,
    name: stringAt(exact, "name") ?? read.name,
    version: stringAt(exact, "version") ?? read.version,
    ecosystem: exactly(exact, "ecosystem", read.ecosystem),
    architecture: exactly(exact, "architecture", read.architecture)
  };
}
function exactly(exact, key, read) {
  return Object.hasOwn(exact, key) && exact[key] === null ? void 0 : stringAt(exact, key) ?? read;
}

// shared/sbom/hash.ts
var LENGTHS = { md5: 32, sha1: 40, sha256: 64, sha384: 96, sha512: 128 };
function isRegularHash({ algorithm, value }) {
  return value.length === LENGTHS[algorithm] && /^[0-9a-f]*$/.test(value);
}

// shared/sbom/spdx.ts
var NO_TIME = "1970-01-01T00:00:00Z";
function idPart(name) {
  return name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
}
function oneLine(text) {
  return text.toWellFormed().replace(/\s+/g, " ").trim();
}

// shared/sbom/facts.ts
var FACTS_PREFIX = "assay:facts ";
function factsText(facts) {
  return `${FACTS_PREFIX}${JSON.stringify(facts)}`;
}
function documentFacts(inventory) {
  const { source, os, layers, base, contained, problems, files } = inventory;
  return { source, os, layers, base, contained, problems, files };
}
function packageFacts(found, { os }) {
  const { ecosystem, locations, scope, isDirect, source, architecture, licence } = found;
  const { supplier, downloadUrl, ownedBy, origin, hashes } = found;
  return {
    ecosystem,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence,
    supplier,
    downloadUrl,
    ownedBy,
    origin,
    hashes: hashes?.every(isRegularHash) === false ? hashes : void 0,
    exact: exactly2(found, os)
  };
}
function exactly2(found, os) {
  const { name, version } = found;
  const exact = {
    ...exactFacts(found, os),
    ...!isPlain(name) && { name },
    ...!isPlain(version) && { version }
  };
  return Object.keys(exact).length === 0 ? void 0 : exact;
}
function isPlain(text) {
  return oneLine(text) === text && !text.includes("text>");
}

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
function originFrom(origin) {
  return origin === "base" || origin === "application" ? origin : void 0;
}
var EVIDENCE = ["input", "annotation", "label", "provenance"];
function baseFrom(base) {
  const stated = base === void 0 ? void 0 : stringAt(base, "evidence");
  const evidence = EVIDENCE.find((known) => known === stated);
  if (base === void 0 || evidence === void 0) return void 0;
  return {
    name: stringAt(base, "name"),
    digest: stringAt(base, "digest"),
    layers: numberAt(base, "layers"),
    evidence
  };
}
function hashesFrom(hashes) {
  return hashes?.filter(isObject).flatMap((hash) => asWritten(stringAt(hash, "algorithm") ?? "", stringAt(hash, "value") ?? ""));
}
function numberAt(value, key) {
  const number = Object.hasOwn(value, key) ? value[key] : void 0;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}

// shared/sbom/read-package.ts
function packageFrom(value) {
  if (!isObject(value)) return void 0;
  const purl = stringAt(value, "purl");
  const type = stringAt(value, "type");
  const name = stringAt(value, "name");
  if (purl === void 0 || type === void 0 || name === void 0) return void 0;
  return {
    purl,
    type,
    name,
    version: stringAt(value, "version") ?? "",
    ecosystem: stringAt(value, "ecosystem"),
    locations: locationsFrom(arrayAt(value, "locations")) ?? [],
    scope: scopeFrom(stringAt(value, "scope")) ?? "unknown",
    isDirect: directFrom(value),
    dependsOn: (arrayAt(value, "dependsOn") ?? []).filter((edge) => typeof edge === "string"),
    source: sourceFrom(objectAt(value, "source")),
    architecture: stringAt(value, "architecture"),
    licence: stringAt(value, "licence"),
    hashes: hashesFrom(arrayAt(value, "hashes")),
    supplier: stringAt(value, "supplier"),
    downloadUrl: stringAt(value, "downloadUrl"),
    ownedBy: stringAt(value, "ownedBy"),
    origin: originFrom(stringAt(value, "origin"))
  };
}
function directFrom(value) {
  return typeof value["isDirect"] === "boolean" ? value["isDirect"] : void 0;
}
function packagesFrom(values) {
  const packages = values.flatMap((value) => packageFrom(value) ?? []);
  return packages.length === 0 ? void 0 : packages;
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
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (diffId === void 0) break;
    layers.push({ diffId, createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0] });
  }
  return layers;
}
function filesOf(properties) {
  return properties.get("assay:file");
}
function baseOf(properties) {
  const layers = properties.get("assay:base:layers")?.[0];
  return baseFrom({
    name: properties.get("assay:base:name")?.[0],
    digest: properties.get("assay:base:digest")?.[0],
    layers: layers === void 0 ? void 0 : Number(layers),
    evidence: properties.get("assay:base:evidence")?.[0]
  });
}
function jsonValues(properties, name) {
  return (properties.get(name) ?? []).flatMap((text) => {
    try {
      return [JSON.parse(text)];
    } catch {
      return [];
    }
  });
}
function problemsOf(properties) {
  return (properties.get("assay:problem") ?? []).flatMap((text) => {
    const problem = statedProblem(text);
    return problem === void 0 ? [] : [problem];
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

// shared/sbom/read-cyclonedx.ts
var MAX_NESTING = 50;
var NOT_PACKAGES = /* @__PURE__ */ new Set(["operating-system", "file", "cryptographic-asset", "data"]);
function readCycloneDx(document, lineOf2, path) {
  const components = componentsOf(document, lineOf2, path);
  const metadata = objectAt(document, "metadata") ?? {};
  const properties = propertiesOf(metadata);
  const os = statedSystem(components) ?? (isOwn(metadata) ? void 0 : systemOfPackages(components));
  const edges = edgesOf(document, components);
  const packages = [];
  const problems = [...problemsOf(properties)];
  for (const component of components) {
    if (NOT_PACKAGES.has(stringAt(component.value, "type") ?? "")) continue;
    const found = toPackage(component, path, os, edges);
    if (found === void 0) problems.push(unnamed(component, path));
    else packages.push(found);
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf(objectAt(metadata, "component"), path),
    os,
    layers: layersOf(properties),
    base: baseOf(properties),
    packages: inOrder(packages),
    contained: packagesFrom(jsonValues(properties, "assay:contained")),
    problems,
    files: filesOf(properties) ?? (isOwn(metadata) ? [] : [path])
  };
}
function componentsOf(document, lineOf2, path) {
  const found = [];
  const collect = (holder, depth, line) => {
    if (depth > MAX_NESTING) {
      const message = `components are nested more than ${MAX_NESTING} deep`;
      throw new DataError("limit-exceeded", message, { path, line });
    }
    for (const [index, value] of (arrayAt(holder, "components") ?? []).entries()) {
      if (!isObject(value)) continue;
      const at = depth === 0 ? lineOf2(index) : line;
      found.push({ value, line: at });
      collect(value, depth + 1, at);
    }
  };
  collect(document, 0, void 0);
  return found;
}
function toPackage({ value, line }, path, os, edges) {
  const properties = propertiesOf(value);
  const sourceName = properties.get("assay:source:name")?.[0];
  const isDirect = properties.get("assay:direct")?.[0];
  const found = packageOfPurl(stringAt(value, "purl") ?? "", {
    statedNames: namesOf(value),
    os,
    version: stringAt(value, "version"),
    ecosystem: properties.get("assay:ecosystem")?.[0],
    locations: locationsOf(properties) ?? occurrencesOf(value) ?? [{ path, line }],
    scope: SCOPES.get(stringAt(value, "scope") ?? ""),
    isDirect: isDirect === void 0 ? void 0 : isDirect === "true",
    dependsOn: edges.get(stringAt(value, "bom-ref") ?? ""),
    source: sourceName === void 0 ? void 0 : { name: sourceName, version: properties.get("assay:source:version")?.[0] ?? "" },
    architecture: properties.get("assay:architecture")?.[0],
    licence: licenceOf(value),
    hashes: irregularHashes(properties) ?? hashesOf(value),
    supplier: stringAt(objectAt(value, "supplier") ?? {}, "name"),
    downloadUrl: properties.get("assay:downloadUrl")?.[0] ?? downloadOf(value),
    ownedBy: properties.get("assay:ownedBy")?.[0],
    origin: originFrom(properties.get("assay:origin")?.[0])
  });
  const [exact] = jsonValues(properties, "assay:exact");
  return found && withExactFacts(found, isObject(exact) ? exact : void 0);
}
function locationsOf(properties) {
  return locationsFrom(jsonValues(properties, "assay:location"));
}
function irregularHashes(properties) {
  const hashes = (properties.get("assay:hash") ?? []).flatMap((text) => {
    const colon = text.indexOf(":");
    return asWritten(text.slice(0, colon), text.slice(colon + 1));
  });
  return hashes.length === 0 ? void 0 : hashes;
}
function namesOf(value) {
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
function licenceOf(value) {
  const texts = (arrayAt(value, "licenses") ?? []).filter(isObject).flatMap((choice) => {
    const licence = objectAt(choice, "license") ?? {};
    const text = stringAt(choice, "expression") ?? stringAt(licence, "id") ?? stringAt(licence, "name");
    return text === void 0 ? [] : [text];
  });
  return texts.length === 0 ? void 0 : texts.join(" AND ");
}
function hashesOf(value) {
  const hashes = (arrayAt(value, "hashes") ?? []).filter(isObject).flatMap((hash) => statedHash(stringAt(hash, "alg"), stringAt(hash, "content")));
  return hashes.length === 0 ? void 0 : hashes;
}
function downloadOf(value) {
  const references = (arrayAt(value, "externalReferences") ?? []).filter(isObject);
  const found = references.find((reference) => stringAt(reference, "type") === "distribution");
  return found === void 0 ? void 0 : stringAt(found, "url");
}
function edgesOf(document, components) {
  const purls = /* @__PURE__ */ new Map();
  for (const { value } of components) {
    purls.set(stringAt(value, "bom-ref") ?? "", stringAt(value, "purl") ?? "");
  }
  const edges = /* @__PURE__ */ new Map();
  for (const dependency of (arrayAt(document, "dependencies") ?? []).filter(isObject)) {
    const on = (arrayAt(dependency, "dependsOn") ?? []).map(
      (ref) => purls.get(scalarText(ref)) ?? ""
    );
    edges.set(stringAt(dependency, "ref") ?? "", on);
  }
  return edges;
}
function statedSystem(components) {
  for (const { value } of components) {
    const name = stringAt(value, "name");
    if (stringAt(value, "type") !== "operating-system" || name === void 0) continue;
    const prettyName = stringAt(value, "description");
    return { id: name, versionId: stringAt(value, "version") ?? "", prettyName };
  }
  return void 0;
}
function systemOfPackages(components) {
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
function sourceOf(root, path) {
  const version = root === void 0 ? void 0 : stringAt(root, "version");
  const properties = propertiesOf(root ?? {});
  return {
    kind: "sbom",
    name: path,
    digest: version?.startsWith("sha256:") === true ? version : void 0,
    imageId: properties.get("assay:source:imageId")?.[0],
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

// shared/sbom/xml.ts
function element(name, attributes, content) {
  const children = typeof content === "string" ? content : content.filter((child) => child !== void 0);
  return { name, attributes, content: children };
}
function textElement(name, text) {
  return text === void 0 ? void 0 : element(name, {}, text);
}
function listElement(name, items, write) {
  return items === void 0 ? void 0 : element(name, {}, items.map(write));
}
function renderXml(root) {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  render(root, "", lines);
  return `${lines.join("\n")}
`;
}
function render({ name, attributes, content }, indent, lines) {
  let tag = `${indent}<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== void 0) tag += ` ${key}="${escapeXml(value)}"`;
  }
  if (content.length === 0) lines.push(`${tag}/>`);
  else if (typeof content === "string") lines.push(`${tag}>${escapeXml(content)}</${name}>`);
  else {
    lines.push(`${tag}>`);
    for (const child of content) render(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}
var ESCAPED = /[&<>"\t\n\r]|^ | $/g;
function escapeXml(text) {
  return text.replace(ESCAPED, (char) => ENTITIES.get(char) ?? `&#${char.charCodeAt(0)};`);
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"]
]);
var UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function writableText(text) {
  return text.replace(
    UNWRITABLE,
    (char) => `�${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function originalText(text) {
  return text.replace(
    /\ufffd([0-9a-f]{4})/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}

// shared/sbom/write-cyclonedx-xml.ts
var ESCAPED_PROPERTY = "assay:xml:escaped";
function cycloneDxXml(document) {
  const { components: made, dependencies } = document;
  const whole = { ...document, components: [...made], dependencies: [...dependencies] };
  const writable = writableDocument(whole);
  const { serialNumber, version, metadata, components } = writable;
  const xmlns = `http://cyclonedx.org/schema/bom/${document.specVersion}`;
  return renderXml(
    element("bom", { xmlns, serialNumber, version: String(version) }, [
      metadataElement(metadata),
      listElement("components", components, componentElement),
      listElement(
        "dependencies",
        writable.dependencies,
        ({ ref, dependsOn }) => element("dependency", { ref }, (dependsOn ?? []).map(dependencyElement))
      ),
      listElement(
        "compositions",
        writable.compositions,
        ({ aggregate, assemblies }) => element("composition", {}, [
          textElement("aggregate", aggregate),
          listElement("assemblies", assemblies, (ref) => element("assembly", { ref }, ""))
        ])
      ),
      listElement("annotations", writable.annotations, annotationElement)
    ])
  );
}
function writableDocument(document) {
  let isChanged = false;
  const writable = mapTexts(document, (text) => {
    const escaped = writableText(text);
    isChanged ||= escaped !== text;
    return escaped;
  });
  if (!isChanged) return document;
  const properties = [...writable.metadata.properties, { name: ESCAPED_PROPERTY, value: "true" }];
  return { ...writable, metadata: { ...writable.metadata, properties } };
}
function mapTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])
  );
}
function metadataElement(metadata) {
  return element("metadata", {}, [
    textElement("timestamp", metadata.timestamp),
    listElement(
      "lifecycles",
      metadata.lifecycles,
      ({ phase }) => element("lifecycle", {}, [textElement("phase", phase)])
    ),
    toolsElement(metadata.tools),
    listElement(
      "authors",
      metadata.authors,
      ({ name }) => element("author", {}, [textElement("name", name)])
    ),
    componentElement(metadata.component),
    propertiesElement(metadata.properties)
  ]);
}
function toolsElement(tools) {
  if ("components" in tools) {
    return element("tools", {}, [listElement("components", tools.components, componentElement)]);
  }
  return listElement(
    "tools",
    tools,
    ({ name, version }) => element("tool", {}, [textElement("name", name), textElement("version", version)])
  );
}
function componentElement(component) {
  const { type, supplier, hashes, licenses, externalReferences, evidence } = component;
  return element("component", { type, "bom-ref": component["bom-ref"] }, [
    supplier && element("supplier", {}, [textElement("name", supplier.name)]),
    textElement("name", component.name),
    textElement("version", component.version),
    textElement("description", component.description),
    textElement("scope", component.scope),
    listElement("hashes", hashes, ({ alg, content }) => element("hash", { alg }, content)),
    listElement(
      "licenses",
      licenses,
      ({ expression, license }) => expression === void 0 ? element("license", {}, [textElement("name", license?.name)]) : textElement("expression", expression)
    ),
    textElement("purl", component.purl),
    listElement(
      "externalReferences",
      externalReferences,
      (reference) => element("reference", { type: reference.type }, [textElement("url", reference.url)])
    ),
    propertiesElement(component.properties),
    evidence && element("evidence", {}, [
      listElement("occurrences", evidence.occurrences, occurrenceElement)
    ])
  ]);
}
function propertiesElement(properties) {
  return listElement(
    "properties",
    properties,
    ({ name, value }) => element("property", { name }, value)
  );
}
function occurrenceElement({ location, line, additionalContext }) {
  return element("occurrence", {}, [
    textElement("location", location),
    textElement("line", line?.toString()),
    textElement("additionalContext", additionalContext)
  ]);
}
function dependencyElement(ref) {
  return element("dependency", { ref }, "");
}
function annotationElement({ subjects, annotator, timestamp, text }) {
  return element("annotation", {}, [
    listElement("subjects", subjects, (ref) => element("subject", { ref }, "")),
    element("annotator", {}, [componentElement(annotator.component)]),
    textElement("timestamp", timestamp),
    textElement("text", text)
  ]);
}

// shared/sbom/read-cyclonedx-xml.ts
var NAMESPACE = "http://cyclonedx.org/schema/bom/";
function isCycloneDxXml(root) {
  return root.name === "bom" && namespaceOf2(root) !== void 0;
}
function cycloneDxForm(root, path) {
  const components = childAt(root, "components")?.children ?? [];
  const document = {
    bomFormat: "CycloneDX",
    specVersion: namespaceOf2(root)?.slice(NAMESPACE.length) ?? "",
    metadata: metadataForm(childAt(root, "metadata"), path),
    components: components.map((component) => componentForm(component, path, 0)),
    dependencies: childrenAt(root, "dependencies").map((dependency) => ({
      ref: dependency.attributes.get("ref"),
      dependsOn: dependency.children.map(({ attributes }) => attributes.get("ref") ?? "")
    }))
  };
  return { document: unescaped2(document), lines: components.map(({ line }) => line) };
}
function namespaceOf2({ attributes }) {
  for (const [name, value] of attributes) {
    const isDeclaration = name === "xmlns" || name.startsWith("xmlns:");
    if (isDeclaration && value.startsWith(NAMESPACE)) return value;
  }
  return void 0;
}
function unescaped2(document) {
  const properties = propertiesOf(objectAt(document, "metadata") ?? {});
  return properties.has(ESCAPED_PROPERTY) ? mapTexts(document, originalText) : document;
}
function metadataForm(metadata, path) {
  const component = childAt(metadata, "component");
  return {
    component: component === void 0 ? void 0 : componentForm(component, path, 0),
    properties: propertiesForm(metadata)
  };
}
var MAX_NESTING2 = 60;
function componentForm(component, path, depth) {
  if (depth > MAX_NESTING2) {
    const place = { path, line: component.line };
    throw new DataError("limit-exceeded", "components are nested without end", place);
  }
  const supplier = childAt(component, "supplier");
  return {
    type: component.attributes.get("type"),
    "bom-ref": component.attributes.get("bom-ref"),
    supplier: supplier && { name: textAt(supplier, "name") },
    group: textAt(component, "group"),
    name: textAt(component, "name"),
    version: textAt(component, "version"),
    description: textAt(component, "description"),
    scope: textAt(component, "scope"),
    hashes: childrenAt(component, "hashes").map(({ attributes, text }) => ({
      alg: attributes.get("alg"),
      content: text
    })),
    licenses: childrenAt(component, "licenses").map(licenceForm),
    purl: textAt(component, "purl"),
    externalReferences: childrenAt(component, "externalReferences").map((reference) => ({
      type: reference.attributes.get("type"),
      url: textAt(reference, "url")
    })),
    properties: propertiesForm(component),
    components: childrenAt(component, "components").map(
      (child) => componentForm(child, path, depth + 1)
    ),
    evidence: { occurrences: occurrencesForm(childAt(component, "evidence")) }
  };
}
function licenceForm(choice) {
  if (choice.name === "expression") return { expression: choice.text };
  const expression = textAt(choice, "expression");
  if (expression !== void 0) return { expression };
  return { license: { id: textAt(choice, "id"), name: textAt(choice, "name") } };
}
function propertiesForm(holder) {
  return childrenAt(holder, "properties").map(({ attributes, text }) => ({
    name: attributes.get("name"),
    // Before the text was the value, it was an attribute.
    value: attributes.get("value") ?? text
  }));
}
function occurrencesForm(evidence) {
  return childrenAt(evidence, "occurrences").map((occurrence) => {
    const line = textAt(occurrence, "line");
    return {
      location: textAt(occurrence, "location"),
      line: line !== void 0 && /^\d{1,15}$/.test(line) ? Number(line) : void 0,
      additionalContext: textAt(occurrence, "additionalContext")
    };
  });
}
function childAt(holder, name) {
  return holder?.children.find((child) => child.name === name);
}
function childrenAt(holder, name) {
  return childAt(holder, name)?.children ?? [];
}
function textAt(holder, name) {
  return childAt(holder, name)?.text;
}

// shared/sbom/read-spdx.ts
function readSpdx(document, lineOf2, path) {
  const facts = factsOf(document);
  const stated = (arrayAt(document, "packages") ?? []).filter(isObject);
  const described2 = describedIds(document);
  const os = isOwn2(facts) ? systemFrom(objectAt(facts, "os")) : systemOfPackages2(stated);
  const edges = edgesOf2(document, stated);
  const extracted = extractedLicences(document);
  const packages = [];
  const problems = [...arrayAt(facts, "problems") ?? []].flatMap(
    (value) => problemFrom(value) ?? []
  );
  for (const [index, value] of stated.entries()) {
    const line = lineOf2(index);
    const found = toPackage2(value, { path, line }, os, edges, extracted);
    if (found !== void 0) packages.push(found);
    else if (!described2.has(stringAt(value, "SPDXID") ?? ""))
      problems.push(unnamed2(value, path, line));
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf2(objectAt(facts, "source") ?? {}, path),
    os,
    layers: layersFrom(arrayAt(facts, "layers")),
    base: baseFrom(objectAt(facts, "base")),
    packages: inOrder(packages),
    contained: packagesFrom(arrayAt(facts, "contained") ?? []),
    problems,
    files: filesFrom(arrayAt(facts, "files")) ?? [path]
  };
}
function toPackage2(value, place, os, edges, extracted) {
  const purl = purlOfPackage(value);
  if (purl === void 0) return void 0;
  const facts = factsOf(value);
  const isDirect = facts["isDirect"];
  const found = packageOfPurl(purl, {
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
    licence: stringAt(facts, "licence") ?? licenceOf2(value, extracted),
    hashes: hashesFrom(arrayAt(facts, "hashes")) ?? hashesOf2(value),
    supplier: stringAt(facts, "supplier") ?? supplierOf(value),
    downloadUrl: stringAt(facts, "downloadUrl") ?? assertedAt(value, "downloadLocation"),
    ownedBy: stringAt(facts, "ownedBy"),
    origin: originFrom(stringAt(facts, "origin"))
  });
  return found && withExactFacts(found, objectAt(facts, "exact"));
}
function isOwn2(facts) {
  return objectAt(facts, "source") !== void 0;
}
function purlOfPackage(value) {
  const references = (arrayAt(value, "externalRefs") ?? []).filter(isObject);
  const found = references.find((reference) => stringAt(reference, "referenceType") === "purl");
  return found === void 0 ? void 0 : stringAt(found, "referenceLocator");
}
function assertedAt(value, key) {
  const text = stringAt(value, key);
  return text === "NOASSERTION" || text === "NONE" || text === "" ? void 0 : text;
}
function licenceOf2(value, extracted) {
  const declared = assertedAt(value, "licenseDeclared") ?? assertedAt(value, "licenseConcluded");
  return declared === void 0 ? void 0 : extracted.get(declared) ?? declared;
}
function extractedLicences(document) {
  const names = /* @__PURE__ */ new Map();
  for (const licence of (arrayAt(document, "hasExtractedLicensingInfos") ?? []).filter(isObject)) {
    const id = stringAt(licence, "licenseId");
    const name = stringAt(licence, "name");
    if (id !== void 0 && name !== void 0) names.set(id, name);
  }
  return names;
}
function supplierOf(value) {
  const text = assertedAt(value, "supplier");
  return text === void 0 ? void 0 : text.slice(text.indexOf(":") + 1).trim();
}
function hashesOf2(value) {
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
  const ids = (arrayAt(document, "documentDescribes") ?? []).map(scalarText);
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
  const add = (from, to) => {
    const list = edges.get(from) ?? [];
    list.push(purls.get(to) ?? "");
    edges.set(from, list);
  };
  for (const { from, type, to } of relationships(document)) {
    if (type === "DEPENDS_ON") add(from, to);
    if (type === "DEPENDENCY_OF") add(to, from);
  }
  return edges;
}
function systemOfPackages2(stated) {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes("distro=") !== true) continue;
    const parts = parsePurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function sourceOf2(source, path) {
  return {
    kind: "sbom",
    name: path,
    digest: stringAt(source, "digest"),
    imageId: stringAt(source, "imageId"),
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

// shared/sbom/read-spdx3.ts
var CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io)\/.*\b3\.\d+\.\d+\b/;
function isSpdx3(document) {
  const context = Object.hasOwn(document, "@context") ? document["@context"] : void 0;
  const named2 = Array.isArray(context) ? context : [context];
  return named2.some((name) => typeof name === "string" && CONTEXT.test(name.slice(0, 200)));
}
function spdx3Version(document) {
  const context = document["@context"];
  const text = (Array.isArray(context) ? context : [context]).map(scalarText).join(" ");
  return /\b3\.\d+\.\d+\b/.exec(text.slice(0, 1e3))?.[0] ?? "";
}
function spdx3Form(document, text) {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === "@graph");
  const graph = (arrayAt(document, "@graph") ?? []).filter(isObject);
  const byId = new Map(graph.map((element2) => [idOf(element2), element2]));
  const relationships2 = graph.flatMap(relationshipForms);
  const licences = licencesOf(relationships2, byId);
  const annotations = annotationsOf(graph);
  const packages = graph.filter(isPackage);
  const members = lines.members.get("@graph")?.members;
  const indexes = new Map(graph.map((element2, index) => [element2, index]));
  return {
    document: {
      spdxVersion: "SPDX-2.3",
      annotations: graph.filter((element2) => typeOf(element2) === "SpdxDocument").flatMap((element2) => annotations.get(idOf(element2)) ?? []),
      packages: packages.map((element2) => ({
        ...packageForm(element2, byId),
        ...licences.get(idOf(element2)),
        annotations: annotations.get(idOf(element2))
      })),
      relationships: [...relationships2, ...described(graph)]
    },
    lines: packages.map((element2) => members?.get(String(indexes.get(element2)))?.line)
  };
}
function typeOf(element2) {
  return stringAt(element2, "type") ?? stringAt(element2, "@type") ?? "";
}
function idOf(element2) {
  return stringAt(element2, "spdxId") ?? stringAt(element2, "@id") ?? "";
}
function isPackage(element2) {
  return ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"].includes(typeOf(element2));
}
function packageForm(element2, byId) {
  const purl = stringAt(element2, "software_packageUrl") ?? purlIdentifier(element2);
  const supplier = referredName(element2, "suppliedBy", byId);
  return {
    SPDXID: idOf(element2),
    name: stringAt(element2, "name"),
    versionInfo: stringAt(element2, "software_packageVersion"),
    supplier: supplier === void 0 ? void 0 : `Organization: ${supplier}`,
    downloadLocation: stringAt(element2, "software_downloadLocation"),
    checksums: (arrayAt(element2, "verifiedUsing") ?? []).filter(isObject).map((hash) => ({
      algorithm: stringAt(hash, "algorithm")?.toUpperCase(),
      checksumValue: stringAt(hash, "hashValue")
    })),
    externalRefs: purl === void 0 ? void 0 : [{ referenceType: "purl", referenceLocator: purl }]
  };
}
function purlIdentifier(element2) {
  const identifiers = (arrayAt(element2, "externalIdentifier") ?? []).filter(isObject);
  const found = identifiers.find(
    (identifier) => stringAt(identifier, "externalIdentifierType") === "packageUrl"
  );
  return found === void 0 ? void 0 : stringAt(found, "identifier");
}
function referredName(element2, key, byId) {
  const referred = objectAt(element2, key) ?? byId.get(stringAt(element2, key) ?? "");
  return referred === void 0 ? void 0 : stringAt(referred, "name");
}
var TYPES = /* @__PURE__ */ new Map([
  ["dependsOn", "DEPENDS_ON"],
  ["hasDeclaredLicense", "hasDeclaredLicense"],
  ["hasConcludedLicense", "hasConcludedLicense"],
  ["describes", "DESCRIBES"]
]);
function relationshipForms(element2) {
  const relationshipType = TYPES.get(stringAt(element2, "relationshipType") ?? "");
  if (relationshipType === void 0) return [];
  const spdxElementId = referredId(element2["from"]);
  return (arrayAt(element2, "to") ?? []).map((to) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement: referredId(to)
  }));
}
function referredId(value) {
  return typeof value === "string" ? value : isObject(value) ? idOf(value) : "";
}
function described(graph) {
  return graph.flatMap(
    (element2) => (arrayAt(element2, "rootElement") ?? []).map((root) => ({
      spdxElementId: idOf(element2),
      relationshipType: "DESCRIBES",
      relatedSpdxElement: referredId(root)
    }))
  );
}
function annotationsOf(graph) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const element2 of graph) {
    if (typeOf(element2) !== "Annotation") continue;
    const subject = referredId(element2["subject"]);
    const list = bySubject.get(subject) ?? [];
    list.push({ comment: stringAt(element2, "statement") });
    bySubject.set(subject, list);
  }
  return bySubject;
}
function licencesOf(relationships2, byId) {
  const found = /* @__PURE__ */ new Map();
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships2) {
    const key = LICENCE_KEYS.get(relationshipType);
    if (key === void 0) continue;
    const licences = found.get(spdxElementId) ?? {};
    const text = licenceText(relatedSpdxElement, byId);
    const known = licences[key];
    licences[key] = known === void 0 ? text : `${known} AND ${text}`;
    found.set(spdxElementId, licences);
  }
  return found;
}
var LICENCE_KEYS = /* @__PURE__ */ new Map([
  ["hasDeclaredLicense", "licenseDeclared"],
  ["hasConcludedLicense", "licenseConcluded"]
]);
function licenceText(id, byId) {
  const element2 = byId.get(id) ?? {};
  const stated = stringAt(element2, "simplelicensing_licenseExpression") ?? stringAt(element2, "name") ?? stringAt(element2, "simplelicensing_licenseText");
  if (stated !== void 0) return stated;
  const last = id.slice(id.lastIndexOf("/") + 1);
  return NOTHING_STATED.get(last) ?? last;
}
var NOTHING_STATED = /* @__PURE__ */ new Map([
  ["NoAssertion", "NOASSERTION"],
  ["NoAssertionLicense", "NOASSERTION"],
  ["None", "NONE"],
  ["NoneLicense", "NONE"]
]);

// shared/sbom/read-tag-value.ts
var MAX_LINES = 2e7;
function isTagValue(text) {
  return /^\s*SPDXVersion:/m.test(text.slice(0, 4096));
}
function tagValueForm(text, path) {
  const document = {};
  const reading = {
    document,
    packages: [],
    lines: [],
    relationships: [],
    extracted: [],
    annotations: /* @__PURE__ */ new Map(),
    current: document,
    annotation: {}
  };
  for (const entry of tagValues(text, path)) takeTag(entry, reading);
  keepAnnotation(reading);
  const { packages, annotations, relationships: relationships2, extracted, lines } = reading;
  const annotated = (fields) => ({
    ...fields,
    annotations: annotations.get(String(fields["SPDXID"]))
  });
  return {
    document: {
      ...annotated(document),
      packages: packages.map(annotated),
      relationships: relationships2,
      hasExtractedLicensingInfos: extracted
    },
    lines
  };
}
function* tagValues(text, path) {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line += 1;
    if (line > MAX_LINES) throw new DataError("limit-exceeded", "it has too many lines", { path });
    const end = endOfLine(text, at);
    const row = text.slice(at, end).trim();
    const colon = row.indexOf(":");
    const start = line;
    let value = row.slice(colon + 1).trim();
    if (value.startsWith("<text>")) {
      const from = text.indexOf("<text>", at) + "<text>".length;
      const close = text.indexOf("</text>", from);
      if (close === -1) throw new DataError("malformed", "<text> is not closed", { path, line });
      value = text.slice(from, close);
      line += countLines(value);
      at = endOfLine(text, close) + 1;
    } else at = end + 1;
    if (row === "" || row.startsWith("#")) continue;
    if (colon < 1) {
      const message = `${JSON.stringify(row.slice(0, 60))} is no tag with a value`;
      throw new DataError("malformed", message, { path, line: start });
    }
    yield { tag: row.slice(0, colon).trim(), value, line: start };
  }
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function countLines(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
var FIELDS = /* @__PURE__ */ new Map([
  ["SPDXVersion", "spdxVersion"],
  ["DocumentName", "documentName"],
  ["SPDXID", "SPDXID"],
  ["PackageVersion", "versionInfo"],
  ["PackageSupplier", "supplier"],
  ["PackageDownloadLocation", "downloadLocation"],
  ["PackageLicenseConcluded", "licenseConcluded"],
  ["PackageLicenseDeclared", "licenseDeclared"],
  ["ExtractedText", "extractedText"],
  ["LicenseName", "name"]
]);
function takeTag({ tag, value, line }, reading) {
  const { current } = reading;
  const field = FIELDS.get(tag);
  if (field !== void 0) {
    current[field] = value;
    return;
  }
  switch (tag) {
    case "PackageName":
      reading.current = { name: value };
      reading.packages.push(reading.current);
      reading.lines.push(line);
      return;
    case "LicenseID":
      reading.current = { licenseId: value };
      reading.extracted.push(reading.current);
      return;
    case "FileName":
    case "SnippetSPDXID":
      reading.current = {};
      return;
    case "PackageChecksum":
      listAt(current, "checksums").push(checksum(value));
      return;
    case "ExternalRef":
      listAt(current, "externalRefs").push(externalReference(value));
      return;
    case "Relationship":
      reading.relationships.push(relationship(value));
      return;
    default:
      takeAnnotation(tag, value, reading);
  }
}
function takeAnnotation(tag, value, reading) {
  if (tag === "Annotator") keepAnnotation(reading);
  if (tag === "SPDXREF") reading.annotation.about = value;
  if (tag === "AnnotationComment") reading.annotation.comment = value;
}
function keepAnnotation(reading) {
  const { about, comment } = reading.annotation;
  reading.annotation = {};
  if (about === void 0 || comment === void 0) return;
  const list = reading.annotations.get(about) ?? [];
  list.push({ comment });
  reading.annotations.set(about, list);
}
function listAt(fields, key) {
  const known = fields[key];
  if (Array.isArray(known)) return known;
  const list = [];
  fields[key] = list;
  return list;
}
function checksum(value) {
  const colon = value.indexOf(":");
  return { algorithm: value.slice(0, colon), checksumValue: value.slice(colon + 1).trim() };
}
function externalReference(value) {
  const [referenceCategory, referenceType, ...rest] = value.split(/\s+/);
  return { referenceCategory, referenceType, referenceLocator: rest.join(" ") };
}
function relationship(value) {
  const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
  return { spdxElementId, relationshipType, relatedSpdxElement };
}

// shared/sbom/read-xml.ts
var MAX_DEPTH2 = 256;
var MAX_ELEMENTS = 2e7;
function readXml(text, path) {
  const cursor = { text, path, at: 0, line: 1, counted: 0 };
  const stack = [];
  const roots = [];
  let elements = 0;
  while (cursor.at < text.length) {
    const next = text.indexOf("<", cursor.at);
    takeText(cursor, next === -1 ? text.length : next, stack);
    const closed = next === -1 ? void 0 : takeMarkup(cursor, stack);
    if (closed === void 0) continue;
    (stack.at(-1)?.children ?? roots).push(closed);
    elements += 1;
    if (elements > MAX_ELEMENTS) throw exceeded(cursor, `more than ${MAX_ELEMENTS} elements`);
  }
  const open = stack.at(-1);
  if (open !== void 0) throw malformed(cursor, `<${shown(open.tag)}> is not closed`);
  const [root] = roots;
  if (root === void 0) throw malformed(cursor, "it has no element");
  if (roots.length > 1) throw malformed(cursor, "it has two outermost elements");
  return root;
}
function takeText(cursor, end, stack) {
  const text = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  const open = stack.at(-1);
  if (open !== void 0) open.raw += text;
  else if (text.trim() !== "") throw malformed(cursor, "there is text outside of all elements");
}
function takeMarkup(cursor, stack) {
  const { text, at } = cursor;
  if (text.startsWith("<!--", at)) return skipTo(cursor, "-->", at + 4);
  if (text.startsWith("<?", at)) return skipTo(cursor, "?>", at + 2);
  if (text.startsWith("<![CDATA[", at)) {
    skipTo(cursor, "]]>", at + 9);
    const open = stack.at(-1);
    if (open === void 0) throw malformed(cursor, "there is text outside of all elements");
    open.raw += text.slice(at + 9, cursor.at - 3).replace(/&/g, "&amp;");
    return void 0;
  }
  if (text.startsWith("<!", at)) {
    throw malformed(cursor, "it declares a document type, which is not read");
  }
  return text[at + 1] === "/" ? closeElement(cursor, stack) : openElement(cursor, stack);
}
function skipTo(cursor, end, from) {
  const found = cursor.text.indexOf(end, from);
  if (found === -1) throw malformed(cursor, `${end} is missing`);
  cursor.at = found + end.length;
}
function closeElement(cursor, stack) {
  const end = cursor.text.indexOf(">", cursor.at);
  const tag = cursor.text.slice(cursor.at + 2, end).trimEnd();
  const open = stack.pop();
  if (end === -1 || open === void 0 || open.tag !== tag) {
    throw malformed(cursor, `</${shown(tag)}> closes nothing that is open`);
  }
  cursor.at = end + 1;
  return finished(open, cursor);
}
var NAME = /[^\s=/<>"'!?&]+/y;
var SPACE2 = /\s*/y;
function openElement(cursor, stack) {
  const line = lineOf(cursor);
  cursor.at += 1;
  const tag = take(cursor, NAME);
  const attributes = /* @__PURE__ */ new Map();
  for (; ; ) {
    take(cursor, SPACE2);
    const isEmpty = cursor.text.startsWith("/>", cursor.at);
    if (isEmpty || cursor.text[cursor.at] === ">") {
      cursor.at += isEmpty ? 2 : 1;
      const open = { name: localName(tag), tag, attributes, children: [], raw: "", line };
      if (isEmpty) return finished(open, cursor);
      if (stack.push(open) > MAX_DEPTH2) throw exceeded(cursor, `more than ${MAX_DEPTH2} levels`);
      return void 0;
    }
    takeAttribute(cursor, attributes);
  }
}
function takeAttribute(cursor, attributes) {
  const name = take(cursor, NAME);
  take(cursor, SPACE2);
  if (cursor.text[cursor.at] !== "=") throw malformed(cursor, "an attribute has no value");
  cursor.at += 1;
  take(cursor, SPACE2);
  const quote = cursor.text[cursor.at];
  const end = quote === '"' || quote === "'" ? cursor.text.indexOf(quote, cursor.at + 1) : -1;
  if (end === -1) throw malformed(cursor, "the value of an attribute has no end");
  if (attributes.has(name)) throw malformed(cursor, `${shown(name)} is given twice`);
  attributes.set(name, decoded(cursor.text.slice(cursor.at + 1, end), cursor));
  cursor.at = end + 1;
}
function take(cursor, pattern) {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === void 0) throw malformed(cursor, "a name is missing");
  cursor.at += found.length;
  return found;
}
function finished({ name, attributes, children, raw, line }, cursor) {
  return { name, attributes, children, text: decoded(trimmed(raw), cursor), line };
}
var XML_SPACE = " 	\r\n";
function trimmed(text) {
  let start = 0;
  let end = text.length;
  while (start < end && XML_SPACE.includes(text.charAt(start))) start += 1;
  while (end > start && XML_SPACE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
function localName(tag) {
  return tag.slice(tag.indexOf(":") + 1);
}
var NAMED = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function decoded(raw, cursor) {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&]{0,12});|&/g, (whole, name) => {
    const char = name === void 0 ? void 0 : NAMED.get(name) ?? numbered(name);
    if (char === void 0) throw malformed(cursor, `${shown(whole)} stands for nothing known`);
    return char;
  });
}
function numbered(name) {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return void 0;
  const code = match[1] === void 0 ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > 1114111 ? void 0 : String.fromCodePoint(code);
}
function lineOf(cursor) {
  for (; ; ) {
    const found = cursor.text.indexOf("\n", cursor.counted);
    if (found === -1 || found >= cursor.at) break;
    cursor.line += 1;
    cursor.counted = found + 1;
  }
  return cursor.line;
}
function shown(text) {
  return text.slice(0, 60);
}
function malformed(cursor, what) {
  const place = { path: cursor.path, line: lineOf(cursor) };
  return new DataError("malformed", `this is not valid XML: ${what}`, place);
}
function exceeded(cursor, what) {
  const place = { path: cursor.path, line: lineOf(cursor) };
  return new DataError("limit-exceeded", `this XML has ${what}`, place);
}

// shared/sbom/read-document.ts
function readDocument(bytes, path) {
  const text = withoutMark(typeof bytes === "string" ? bytes : decode(bytes));
  if (text.trimStart().startsWith("<")) return readXmlDocument(text, path);
  if (isTagValue(text)) return readSpdx2(tagValueForm(text, path), path);
  const document = parseJson(text, path);
  if (!isObject(document)) {
    throw new DataError("malformed", "an SBOM is a JSON object", { path });
  }
  return readJsonDocument(document, text, path);
}
function readJsonDocument(document, text, path) {
  if (stringAt(document, "bomFormat") === "CycloneDX") {
    const version = stringAt(document, "specVersion") ?? "";
    requireVersion("CycloneDX", version, /^1\.[2-7]$/, path);
    return readCycloneDx(document, linesOf(text, "components"), path);
  }
  if (stringAt(document, "spdxVersion") !== void 0) {
    requireSpdx2(document, path);
    return readSpdx(document, linesOf(text, "packages"), path);
  }
  if (isSpdx3(document)) {
    requireVersion("SPDX", spdx3Version(document), /^3\.0\.\d+$/, path);
    return readSpdx2(spdx3Form(document, text), path);
  }
  const message = "this is neither a CycloneDX nor an SPDX document";
  throw new DataError("malformed", message, { path });
}
function readXmlDocument(text, path) {
  const root = readXml(text, path);
  if (!isCycloneDxXml(root)) {
    throw new DataError("malformed", "this XML is no CycloneDX document", { path });
  }
  const { document, lines } = cycloneDxForm(root, path);
  const version = stringAt(document, "specVersion") ?? "";
  requireVersion("CycloneDX", version, /^1\.[0-7]$/, path);
  return readCycloneDx(document, (index) => lines[index], path);
}
function readSpdx2({ document, lines }, path) {
  requireSpdx2(document, path);
  return readSpdx(document, (index) => lines[index], path);
}
function requireSpdx2(document, path) {
  requireVersion("SPDX", stringAt(document, "spdxVersion") ?? "", /^SPDX-2\.[23]$/, path);
}
function linesOf(text, list) {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === list);
  const items = lines.members.get(list)?.members;
  return (index) => items?.get(String(index))?.line;
}
function requireVersion(format, version, supported, path) {
  if (supported.test(version)) return;
  const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} cannot be read`;
  throw new DataError("unsupported-version", message, { path });
}
function decode(bytes) {
  const isUtf16 = bytes[0] === 255 && bytes[1] === 254;
  return bytes.toString(isUtf16 ? "utf16le" : "utf8");
}
function withoutMark(text) {
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}

export {
  osvRelease,
  purlOf,
  jsonLines,
  lineAt,
  INVENTORY_KIND,
  exactFacts,
  isRegularHash,
  NO_TIME,
  idPart,
  oneLine,
  factsText,
  documentFacts,
  packageFacts,
  cycloneDxXml,
  readDocument
};
