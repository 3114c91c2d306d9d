import {
  INVENTORY_KIND,
  asWritten,
  baseFrom,
  baseOf,
  countOf,
  cycloneDxForm,
  factsOf,
  filesOf,
  hashesFrom,
  inOrder,
  isCycloneDxXml,
  isTagValue,
  jsonLines,
  jsonValues,
  layersFrom,
  layersOf,
  locationsFrom,
  numberAt,
  originFrom,
  ownersFrom,
  packageOfPurl,
  partsFrom,
  problemFrom,
  problemsOf,
  propertiesOf,
  readPurl,
  scopeFrom,
  sourceFrom,
  statedHash,
  systemFrom,
  systemOfDistro,
  tagValueForm,
  withPurlOverrides,
  writtenNames
} from "./chunk-ASPE33MH.js";
import {
  arrayAt,
  isObject,
  objectAt,
  parseJson,
  scalarText,
  stringAt
} from "./chunk-PHJBNQ6I.js";
import {
  DataError
} from "./chunk-KAO2RF6T.js";

// shared/ecosystems/read-xml.ts
import { SaxesParser } from "../vendor/saxes.js";
var MAX_DEPTH = 256;
var MAX_ELEMENTS = 2e7;
var SHOWN = 100;
function readXml({ bytes, path }) {
  const text = bytes.toString("utf8");
  const parser = openParser(path);
  for (const [reference, name = ""] of text.matchAll(/&([A-Za-z_][\w.:-]*);/g)) {
    parser.ENTITIES[name] ??= reference;
  }
  return rootOf(parser, text, path);
}
function readPlainXml(text, path) {
  const parser = openParser(path);
  parser.on("doctype", () => {
    throw malformed(parser, path, "it declares a document type, which is not allowed");
  });
  return rootOf(parser, text, path);
}
function openParser(path) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", ({ message }) => {
    throw malformed(parser, path, message.replace(/\.$/, "").slice(0, SHOWN));
  });
  return parser;
}
function rootOf(parser, text, path) {
  const document = openElement("", {}, 1, 0);
  const open = [document];
  let line = 1;
  let count = 0;
  const addText = (more) => {
    (open.at(-1) ?? document).text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentagstart", () => {
    line = lineOfStartTag(parser);
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (count > MAX_ELEMENTS) throw exceeded(parser, path, `more than ${MAX_ELEMENTS} elements`);
    if (open.length > MAX_DEPTH) throw exceeded(parser, path, `more than ${MAX_DEPTH} levels`);
    open.push(openElement(name, attributes, line, parser.position));
  });
  parser.on("closetag", () => {
    const closed = closedElement(open.pop() ?? document, text, parser.position);
    (open.at(-1) ?? document).children.push(closed);
  });
  parser.write(text).close();
  const [root] = document.children;
  if (root === void 0) throw malformed(parser, path, "it has no element");
  return root;
}
function openElement(tag, attributes, line, start) {
  const name = tag.slice(tag.indexOf(":") + 1);
  return { name, attributes, children: [], text: "", line, start };
}
function lineOfStartTag({ line, columnIndex }) {
  return columnIndex === 0 ? line - 1 : line;
}
function closedElement(open, document, end) {
  const { name, attributes, children, line } = open;
  return { name, attributes, children, text: textOf(open, document, end), line };
}
function textOf({ text, children, start }, document, end) {
  const trimmed = text.slice(spaceBefore(text), spaceAfter(text));
  if (trimmed.length === text.length || children.length > 0) return trimmed;
  const written = document.slice(start, document.lastIndexOf("<", end - 1));
  if (!written.includes("&#")) return trimmed;
  const unified = written.replaceAll("\r\n", "\n");
  return text.slice(spaceBefore(unified), text.length - (unified.length - spaceAfter(unified)));
}
var SPACE = " 	\r\n";
function spaceBefore(text) {
  let at = 0;
  while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
  return at;
}
function spaceAfter(text) {
  let at = text.length;
  while (at > 0 && SPACE.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
function malformed({ line }, path, what) {
  return new DataError("malformed", `Invalid XML: ${what}`, { path, line });
}
function exceeded({ line }, path, what) {
  return new DataError("limit-exceeded", `XML file has ${what}`, { path, line });
}

// shared/sbom/read-cyclonedx.ts
var MAX_NESTING = 50;
var NOT_PACKAGES = /* @__PURE__ */ new Set(["operating-system", "file", "cryptographic-asset", "data"]);
var PART = "assay:contained";
function readCycloneDx(document, lineOf, path) {
  const components = componentsOf(document, lineOf, path);
  const metadata = objectAt(document, "metadata") ?? {};
  const properties = propertiesOf(metadata);
  const os = statedSystem(components) ?? (isOwn(metadata) ? void 0 : systemOfPackages(components));
  const edges = edgesOf(document, components);
  const packages = [];
  const problems = [...problemsOf(properties)];
  for (const component of components) {
    const isPart = propertiesOf(component.value).has(PART);
    if (isPart || isNoPackage(component.value)) continue;
    const found = toPackage(component, path, os, edges);
    if (found === void 0) problems.push(unnamed(component, path));
    else packages.push(found);
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf(metadata, path),
    os,
    layers: layersOf(properties),
    base: baseOf(properties),
    packages: inOrder(packages),
    contained: partsFrom(
      [metadata, ...components.map(({ value }) => value)].flatMap(
        (holder) => jsonValues(propertiesOf(holder), PART)
      )
    ),
    problems,
    ignored: properties.get("assay:ignored"),
    ignoredFiles: countOf(properties, "assay:ignoredFiles"),
    files: filesOf(properties) ?? (isOwn(metadata) ? [] : [path])
  };
}
function isNoPackage(value) {
  const hasPurl = (stringAt(value, "purl") ?? "") !== "";
  return !hasPurl && NOT_PACKAGES.has(stringAt(value, "type") ?? "");
}
function componentsOf(document, lineOf, path) {
  const found = [];
  const collect = (holder, depth, line) => {
    if (depth > MAX_NESTING) {
      const message = `components are nested more than ${MAX_NESTING} levels deep`;
      throw new DataError("limit-exceeded", message, { path, line });
    }
    for (const [index, value] of (arrayAt(holder, "components") ?? []).entries()) {
      if (!isObject(value)) continue;
      const at = depth === 0 ? lineOf(index) : line;
      found.push({ value, line: at });
      collect(value, depth + 1, at);
    }
  };
  collect(document, 0, void 0);
  return found;
}
function toPackage({ value, line }, path, os, edges) {
  const properties = propertiesOf(value);
  const isDirect = properties.get("assay:direct")?.[0];
  const found = packageOfPurl(stringAt(value, "purl") ?? "", {
    statedNames: writtenNames({
      group: stringAt(value, "group"),
      name: stringAt(value, "name") ?? ""
    }),
    os,
    version: stringAt(value, "version"),
    ecosystem: properties.get("assay:ecosystem")?.[0],
    locations: locationsOf(properties) ?? occurrencesOf(value) ?? [{ path, line }],
    scope: SCOPES.get(stringAt(value, "scope") ?? ""),
    isDirect: isDirect === void 0 ? void 0 : isDirect === "true",
    dependsOn: edges.get(stringAt(value, "bom-ref") ?? ""),
    source: statedSource(properties),
    architecture: properties.get("assay:architecture")?.[0],
    license: properties.get("assay:licence")?.[0] ?? licenseOf(value),
    hashes: irregularHashes(properties) ?? hashesOf(value),
    supplier: stringAt(objectAt(value, "supplier") ?? {}, "name"),
    downloadUrl: properties.get("assay:downloadUrl")?.[0] ?? downloadOf(value),
    ownedBy: properties.get("assay:ownedBy"),
    origin: originFrom(properties.get("assay:origin")?.[0])
  });
  const [exact] = jsonValues(properties, "assay:exact");
  return found && withPurlOverrides(found, isObject(exact) ? exact : void 0);
}
function statedSource(properties) {
  const first = (name2) => properties.get(name2)?.[0] ?? "";
  const own = first("assay:source:name");
  if (own !== "") return { name: own, version: first("assay:source:version") };
  const name = first("aquasecurity:trivy:SrcName");
  const version = first("aquasecurity:trivy:SrcVersion");
  if (name === "" || version === "") return void 0;
  const epoch = first("aquasecurity:trivy:SrcEpoch");
  const release = first("aquasecurity:trivy:SrcRelease");
  const full = release === "" ? version : `${version}-${release}`;
  return { name, version: epoch === "" ? full : `${epoch}:${full}` };
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
function licenseOf(value) {
  const texts = (arrayAt(value, "licenses") ?? []).filter(isObject).flatMap((choice) => {
    const license = objectAt(choice, "license") ?? {};
    const text = stringAt(choice, "expression") ?? stringAt(license, "id") ?? stringAt(license, "name");
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
    const parts = readPurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function isOwn(metadata) {
  return propertiesOf(objectAt(metadata, "component") ?? {}).has("assay:source:kind");
}
function sourceOf(metadata, path) {
  const root = objectAt(metadata, "component");
  const supplier = objectAt(metadata, "supplier") ?? objectAt(root ?? {}, "supplier");
  const version = root === void 0 ? void 0 : stringAt(root, "version");
  const properties = propertiesOf(root ?? {});
  return {
    kind: "sbom",
    name: path,
    digest: version?.startsWith("sha256:") === true ? version : void 0,
    imageId: properties.get("assay:source:imageId")?.[0],
    indexDigest: properties.get("assay:source:indexDigest")?.[0],
    platform: properties.get("assay:source:platform")?.[0],
    supplier: supplier && stringAt(supplier, "name")
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

// shared/sbom/read-spdx.ts
function readSpdx(document, lineOf, path) {
  const facts = factsOf(document);
  const stated = (arrayAt(document, "packages") ?? []).filter(isObject);
  const described2 = describedIds(document);
  const os = isOwn2(facts) ? systemFrom(objectAt(facts, "os")) : statedSystem2(stated) ?? systemOfPackages2(stated);
  const edges = edgesOf2(document, stated);
  const extracted = extractedLicenses(document);
  const packages = [];
  const problems = [...arrayAt(facts, "problems") ?? []].flatMap(
    (value) => problemFrom(value) ?? []
  );
  const elements = stated.map((value, index) => ({ value, facts: factsOf(value), path, line: lineOf(index) })).filter((element) => !isOwn2(facts) || !described2.has(idOf(element)));
  for (const element of elements) {
    if (objectAt(element.facts, "contained") !== void 0 || isSystem(element.value)) continue;
    const found = toPackage2(element, os, edges, extracted);
    if (found !== void 0) packages.push(found);
    else if (!described2.has(idOf(element))) problems.push(unnamed2(element));
  }
  return {
    kind: INVENTORY_KIND,
    source: sourceOf2(
      objectAt(facts, "source") ?? { supplier: supplierOfRoot(stated, described2) },
      path
    ),
    os,
    layers: layersFrom(arrayAt(facts, "layers")),
    base: baseFrom(objectAt(facts, "base")),
    packages: inOrder(packages),
    contained: partsFrom(statedParts(facts, elements)),
    problems,
    ignored: filesFrom(arrayAt(facts, "ignored")),
    ignoredFiles: numberAt(facts, "ignoredFiles"),
    files: filesFrom(arrayAt(facts, "files")) ?? [path]
  };
}
function idOf({ value }) {
  return stringAt(value, "SPDXID") ?? "";
}
function statedParts(facts, elements) {
  const beside = arrayAt(facts, "contained") ?? [];
  return [...beside, ...elements.flatMap((element) => objectAt(element.facts, "contained") ?? [])];
}
function toPackage2({ value, facts, path, line }, os, edges, extracted) {
  const purl = purlOfPackage(value);
  if (purl === void 0) return void 0;
  const isDirect = facts["isDirect"];
  const found = packageOfPurl(purl, {
    statedNames: [stringAt(value, "name") ?? ""],
    os,
    version: stringAt(value, "versionInfo"),
    ecosystem: stringAt(facts, "ecosystem"),
    locations: locationsFrom(arrayAt(facts, "locations")) ?? [{ path, line }],
    scope: scopeFrom(stringAt(facts, "scope")),
    isDirect: typeof isDirect === "boolean" ? isDirect : void 0,
    dependsOn: edges.get(stringAt(value, "SPDXID") ?? ""),
    source: sourceFrom(objectAt(facts, "source")) ?? builtFrom(value),
    architecture: stringAt(facts, "architecture"),
    license: stringAt(facts, "licence") ?? licenseOf2(value, extracted),
    hashes: hashesFrom(arrayAt(facts, "hashes")) ?? hashesOf2(value),
    supplier: stringAt(facts, "supplier") ?? supplierOf(value),
    downloadUrl: stringAt(facts, "downloadUrl") ?? assertedAt(value, "downloadLocation"),
    ownedBy: ownersFrom(facts),
    origin: originFrom(stringAt(facts, "origin"))
  });
  return found && withPurlOverrides(found, objectAt(facts, "exact"));
}
function builtFrom(value) {
  const text = stringAt(value, "sourceInfo") ?? "";
  const [, name, version] = /^built package from: (\S+) (\S+)$/.exec(text) ?? [];
  return name === void 0 || version === void 0 ? void 0 : { name, version };
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
function licenseOf2(value, extracted) {
  const declared = assertedAt(value, "licenseDeclared") ?? assertedAt(value, "licenseConcluded");
  return declared === void 0 ? void 0 : extracted.get(declared) ?? declared;
}
function extractedLicenses(document) {
  const names = /* @__PURE__ */ new Map();
  for (const license of (arrayAt(document, "hasExtractedLicensingInfos") ?? []).filter(isObject)) {
    const id = stringAt(license, "licenseId");
    const name = stringAt(license, "name");
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
function isSystem(value) {
  if (purlOfPackage(value) !== void 0) return false;
  return /^OPERATING[-_]SYSTEM$/.test(stringAt(value, "primaryPackagePurpose") ?? "");
}
function statedSystem2(stated) {
  const value = stated.find(isSystem);
  const id = value === void 0 ? "" : stringAt(value, "name") ?? "";
  if (value === void 0 || !/^[a-z0-9._-]{1,100}$/.test(id)) return void 0;
  return { id, versionId: assertedAt(value, "versionInfo") ?? "" };
}
function systemOfPackages2(stated) {
  for (const value of stated) {
    const purl = purlOfPackage(value);
    if (purl?.includes("distro=") !== true) continue;
    const parts = readPurl(purl);
    const os = parts === void 0 ? void 0 : systemOfDistro(parts);
    if (os !== void 0) return os;
  }
  return void 0;
}
function supplierOfRoot(stated, described2) {
  const [root, ...others] = stated.filter(
    (value) => described2.has(stringAt(value, "SPDXID") ?? "")
  );
  return root === void 0 || others.length > 0 ? void 0 : supplierOf(root);
}
function sourceOf2(source, path) {
  return {
    kind: "sbom",
    name: path,
    digest: stringAt(source, "digest"),
    imageId: stringAt(source, "imageId"),
    indexDigest: stringAt(source, "indexDigest"),
    platform: stringAt(source, "platform"),
    supplier: stringAt(source, "supplier")
  };
}
function filesFrom(files) {
  return files?.filter((file) => typeof file === "string");
}
function unnamed2({ value, path, line }) {
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
  const named = Array.isArray(context) ? context : [context];
  return named.some((name) => typeof name === "string" && CONTEXT.test(name.slice(0, 200)));
}
function spdx3Version(document) {
  const context = document["@context"];
  const text = (Array.isArray(context) ? context : [context]).map(scalarText).join(" ");
  return /\b3\.\d+\.\d+\b/.exec(text.slice(0, 1e3))?.[0] ?? "";
}
function spdx3Form(document, text) {
  const lines = jsonLines(text, (keys) => keys.length === 0 || keys[0] === "@graph");
  const graph = (arrayAt(document, "@graph") ?? []).filter(isObject);
  const byId = new Map(graph.map((element) => [idOf2(element), element]));
  const relationships2 = graph.flatMap(relationshipForms);
  const licenses = licensesOf(relationships2, byId);
  const annotations = annotationsOf(graph);
  const packages = graph.filter(isPackage);
  const members = lines.members.get("@graph")?.members;
  const indexes = new Map(graph.map((element, index) => [element, index]));
  return {
    document: {
      spdxVersion: "SPDX-2.3",
      annotations: graph.filter((element) => typeOf(element) === "SpdxDocument").flatMap((element) => annotations.get(idOf2(element)) ?? []),
      packages: packages.map((element) => ({
        ...packageForm(element, byId),
        ...licenses.get(idOf2(element)),
        annotations: annotations.get(idOf2(element))
      })),
      relationships: [...relationships2, ...described(graph)]
    },
    lines: packages.map((element) => members?.get(String(indexes.get(element)))?.line)
  };
}
function typeOf(element) {
  return stringAt(element, "type") ?? stringAt(element, "@type") ?? "";
}
function idOf2(element) {
  return stringAt(element, "spdxId") ?? stringAt(element, "@id") ?? "";
}
function isPackage(element) {
  return ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"].includes(typeOf(element));
}
function packageForm(element, byId) {
  const purl = stringAt(element, "software_packageUrl") ?? purlIdentifier(element);
  const supplier = referredName(element, "suppliedBy", byId);
  return {
    SPDXID: idOf2(element),
    name: stringAt(element, "name"),
    versionInfo: stringAt(element, "software_packageVersion"),
    primaryPackagePurpose: purposeOf(element),
    supplier: supplier === void 0 ? void 0 : `Organization: ${supplier}`,
    downloadLocation: stringAt(element, "software_downloadLocation"),
    checksums: (arrayAt(element, "verifiedUsing") ?? []).filter(isObject).map((hash) => ({
      algorithm: stringAt(hash, "algorithm")?.toUpperCase(),
      checksumValue: stringAt(hash, "hashValue")
    })),
    externalRefs: purl === void 0 ? void 0 : [{ referenceType: "purl", referenceLocator: purl }]
  };
}
function purposeOf(element) {
  const isSystem2 = stringAt(element, "software_primaryPurpose") === "operatingSystem";
  return isSystem2 ? "OPERATING_SYSTEM" : void 0;
}
function purlIdentifier(element) {
  const identifiers = (arrayAt(element, "externalIdentifier") ?? []).filter(isObject);
  const found = identifiers.find(
    (identifier) => stringAt(identifier, "externalIdentifierType") === "packageUrl"
  );
  return found === void 0 ? void 0 : stringAt(found, "identifier");
}
function referredName(element, key, byId) {
  const referred = objectAt(element, key) ?? byId.get(stringAt(element, key) ?? "");
  return referred === void 0 ? void 0 : stringAt(referred, "name");
}
var TYPES = /* @__PURE__ */ new Map([
  ["dependsOn", "DEPENDS_ON"],
  ["hasDeclaredLicense", "hasDeclaredLicense"],
  ["hasConcludedLicense", "hasConcludedLicense"],
  ["describes", "DESCRIBES"]
]);
function relationshipForms(element) {
  const relationshipType = TYPES.get(stringAt(element, "relationshipType") ?? "");
  if (relationshipType === void 0) return [];
  const spdxElementId = referredId(element["from"]);
  return (arrayAt(element, "to") ?? []).map((to) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement: referredId(to)
  }));
}
function referredId(value) {
  return typeof value === "string" ? value : isObject(value) ? idOf2(value) : "";
}
function described(graph) {
  return graph.flatMap(
    (element) => (arrayAt(element, "rootElement") ?? []).map((root) => ({
      spdxElementId: idOf2(element),
      relationshipType: "DESCRIBES",
      relatedSpdxElement: referredId(root)
    }))
  );
}
function annotationsOf(graph) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const element of graph) {
    if (typeOf(element) !== "Annotation") continue;
    const subject = referredId(element["subject"]);
    const list = bySubject.get(subject) ?? [];
    list.push({ comment: stringAt(element, "statement") });
    bySubject.set(subject, list);
  }
  return bySubject;
}
function licensesOf(relationships2, byId) {
  const found = /* @__PURE__ */ new Map();
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships2) {
    const key = LICENCE_KEYS.get(relationshipType);
    if (key === void 0) continue;
    const licenses = found.get(spdxElementId) ?? {};
    const text = licenseText(relatedSpdxElement, byId);
    const known = licenses[key];
    licenses[key] = known === void 0 ? text : `${known} AND ${text}`;
    found.set(spdxElementId, licenses);
  }
  return found;
}
var LICENCE_KEYS = /* @__PURE__ */ new Map([
  ["hasDeclaredLicense", "licenseDeclared"],
  ["hasConcludedLicense", "licenseConcluded"]
]);
function licenseText(id, byId) {
  const element = byId.get(id) ?? {};
  const stated = stringAt(element, "simplelicensing_licenseExpression") ?? stringAt(element, "name") ?? stringAt(element, "simplelicensing_licenseText");
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

// shared/sbom/read-document.ts
function readDocument(bytes, path) {
  const text = withoutMark(typeof bytes === "string" ? bytes : decode(bytes));
  if (text.trimStart().startsWith("<")) return readXmlDocument(text, path);
  if (isTagValue(text)) return readSpdx2(tagValueForm(text, path), path);
  const document = parseJson(text, path);
  if (!isObject(document)) {
    throw new DataError("not-an-sbom", "an SBOM must be a JSON object", { path });
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
  throw new DataError("not-an-sbom", message, { path });
}
function readXmlDocument(text, path) {
  const root = readPlainXml(text, path);
  if (!isCycloneDxXml(root)) {
    throw new DataError("not-an-sbom", "this XML is not a CycloneDX document", { path });
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
  const message = `version ${JSON.stringify(version.slice(0, 20))} of ${format} is not supported`;
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
  readXml,
  describedIds,
  isSpdx3,
  spdx3Form,
  readDocument
};
