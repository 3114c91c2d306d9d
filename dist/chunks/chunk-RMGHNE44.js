import {
  FACTS_PREFIX,
  inventoryOf,
  showInventory
} from "./chunk-TQDOCZV2.js";
import {
  DOCUMENTS_KIND
} from "./chunk-FIZENXU4.js";
import {
  sourceText
} from "./chunk-AZ6QOUTQ.js";
import {
  recordingFailure
} from "./chunk-LBSJIREO.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-Z33EZJV2.js";
import {
  openStepFiles,
  shownPath
} from "./chunk-LODKIWTO.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-A552RX2B.js";
import {
  version
} from "./chunk-JTJQTYJJ.js";
import {
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/sbom/content-id.ts
import { createHash } from "node:crypto";
function contentUuid(document) {
  const bytes = createHash("sha256").update(canonicalJson(document)).digest().subarray(0, 16);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 128, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  const hex = bytes.toString("hex");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...groups, hex.slice(20)].join("-");
}

// shared/sbom/licence.ts
import parse from "../vendor/spdx-expression-parse.js";
var MAX_EXPRESSION_LENGTH = 1e3;
function isSpdxExpression(text) {
  if (text.length > MAX_EXPRESSION_LENGTH) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

// shared/sbom/write-cyclonedx.ts
var ROOT_REF = "assay:root";
var SYSTEM_REF = "assay:os";
function cycloneDxDocument(inventory, options) {
  const content = {
    metadata: metadataOf(inventory, options),
    components: [
      ...inventory.os === void 0 ? [] : [systemComponent(inventory.os)],
      ...inventory.packages.map(packageComponent)
    ],
    dependencies: dependenciesOf(inventory),
    compositions: [
      {
        aggregate: inventory.problems.length === 0 ? "unknown" : "incomplete",
        assemblies: [ROOT_REF]
      }
    ]
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${contentUuid(content)}`,
    version: 1,
    ...content,
    metadata: { timestamp: options.timestamp, ...content.metadata },
    annotations: annotationsOf(inventory, options)
  };
}
function metadataOf(inventory, { toolVersion }) {
  return {
    tools: { components: [toolComponent(toolVersion)] },
    component: rootComponent(inventory),
    properties: [
      ...inventory.layers.flatMap(({ digest, diffId, createdBy }, index) => [
        ...property(`assay:layer:${index}:digest`, digest),
        ...property(`assay:layer:${index}:diffId`, diffId),
        ...property(`assay:layer:${index}:createdBy`, createdBy)
      ]),
      ...inventory.files.flatMap((path) => property("assay:file", path)),
      ...inventory.problems.flatMap(
        (problem) => property("assay:problem", JSON.stringify(problem))
      )
    ]
  };
}
function toolComponent(version2) {
  return { type: "application", name: "assay", version: version2 };
}
function rootComponent({ source }) {
  const [algorithm, content] = (source.digest ?? "").split(":");
  return {
    type: source.kind === "image" ? "container" : "application",
    "bom-ref": ROOT_REF,
    name: source.name,
    version: source.digest,
    hashes: algorithm === "sha256" && content !== void 0 ? [{ alg: "SHA-256", content }] : void 0,
    properties: [
      ...property("assay:source:kind", source.kind),
      ...property("assay:source:platform", source.platform),
      ...property("assay:source:indexDigest", source.indexDigest)
    ]
  };
}
function systemComponent(os) {
  return {
    type: "operating-system",
    "bom-ref": SYSTEM_REF,
    name: os.id,
    version: os.versionId === "" ? void 0 : os.versionId,
    description: os.prettyName
  };
}
function packageComponent(found) {
  return {
    type: "library",
    "bom-ref": found.purl,
    supplier: found.supplier === void 0 ? void 0 : { name: found.supplier },
    name: found.name,
    version: found.version === "" ? void 0 : found.version,
    scope: CYCLONEDX_SCOPES[found.scope],
    hashes: found.hashes?.map(hashOf),
    licenses: licencesOf(found.licence),
    purl: found.purl,
    externalReferences: downloadOf(found.downloadUrl),
    properties: propertiesOf(found),
    evidence: { occurrences: found.locations.map(occurrenceOf) }
  };
}
var CYCLONEDX_SCOPES = { runtime: "required", development: "excluded", unknown: void 0 };
var ALGORITHMS = {
  md5: "MD5",
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512"
};
function hashOf({ algorithm, value }) {
  return { alg: ALGORITHMS[algorithm], content: value };
}
function licencesOf(licence) {
  if (licence === void 0 || licence === "") return void 0;
  return isSpdxExpression(licence) ? [{ expression: licence }] : [{ license: { name: licence } }];
}
function downloadOf(url) {
  return url === void 0 ? void 0 : [{ type: "distribution", url: safeIri(url) }];
}
function safeIri(url) {
  return encodeURI(url.toWellFormed()).replaceAll("%25", "%").replace(/[[\]]/g, encodeURIComponent);
}
function changedDownload(url) {
  return url === void 0 || safeIri(url) === url ? [] : property("assay:downloadUrl", url);
}
function propertiesOf(found) {
  return [
    ...property("assay:ecosystem", found.ecosystem),
    ...property("assay:direct", found.isDirect?.toString()),
    ...property("assay:architecture", found.architecture),
    ...property("assay:source:name", found.source?.name),
    ...property("assay:source:version", found.source?.version),
    ...property("assay:layer", found.locations[0]?.layer?.toString()),
    ...changedDownload(found.downloadUrl)
  ];
}
function property(name, value) {
  return value === void 0 ? [] : [{ name, value }];
}
function occurrenceOf({ path, line, layer }) {
  return {
    location: path,
    line,
    additionalContext: layer === void 0 ? void 0 : `layer ${layer}`
  };
}
function dependenciesOf({ packages, os }) {
  const needed = new Set(packages.flatMap(({ dependsOn }) => dependsOn));
  const top = packages.filter(
    ({ isDirect, purl }) => isDirect === true || isDirect === void 0 && !needed.has(purl)
  );
  const system = os === void 0 ? [] : [SYSTEM_REF];
  return [
    { ref: ROOT_REF, dependsOn: [...system, ...top.map(({ purl }) => purl)] },
    ...packages.map(({ purl, dependsOn }) => ({
      ref: purl,
      dependsOn: dependsOn.length === 0 ? void 0 : dependsOn
    }))
  ];
}
function annotationsOf({ problems }, { timestamp, toolVersion }) {
  if (problems.length === 0 || timestamp === void 0) return void 0;
  return [
    {
      subjects: [ROOT_REF],
      annotator: { component: toolComponent(toolVersion) },
      timestamp,
      text: `This document is partial: ${problems.length} problems were met while reading.`
    }
  ];
}

// shared/sbom/write-spdx.ts
import { createHash as createHash2 } from "node:crypto";
var DOCUMENT_ID = "SPDXRef-DOCUMENT";
var ROOT_ID = "SPDXRef-Root";
var NO_TIME = "1970-01-01T00:00:00Z";
var NO_ASSERTION = "NOASSERTION";
function spdxDocument(inventory, options) {
  const { source, packages } = inventory;
  const annotate = annotatorFor(options);
  const content = {
    name: source.name === "" ? "unnamed" : source.name,
    annotations: [annotate(documentFacts(inventory)), ...problemAnnotations(inventory, options)],
    packages: [rootPackage(inventory), ...packages.map((found) => spdxPackage(found, annotate))],
    hasExtractedLicensingInfos: extractedLicences(packages),
    relationships: relationshipsOf(packages)
  };
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: DOCUMENT_ID,
    documentNamespace: `https://assay.invalid/spdx/${contentUuid(content)}`,
    creationInfo: {
      created: options.timestamp ?? NO_TIME,
      creators: [`Tool: assay-${options.toolVersion}`]
    },
    ...content
  };
}
function annotatorFor(options) {
  return (facts) => annotation(options, `${FACTS_PREFIX}${JSON.stringify(facts)}`);
}
function annotation(options, comment) {
  return {
    annotationDate: options.timestamp ?? NO_TIME,
    annotationType: "OTHER",
    annotator: `Tool: assay-${options.toolVersion}`,
    comment
  };
}
function documentFacts({ source, os, layers, problems, files }) {
  return { source, os, layers, problems, files };
}
function problemAnnotations({ problems }, options) {
  if (problems.length === 0) return [];
  const text = `This document is partial: ${problems.length} problems were met while reading.`;
  return [annotation(options, text)];
}
function rootPackage({ source }) {
  const [algorithm, checksumValue] = (source.digest ?? "").split(":");
  return {
    SPDXID: ROOT_ID,
    name: source.name === "" ? "unnamed" : source.name,
    versionInfo: source.digest,
    downloadLocation: NO_ASSERTION,
    filesAnalyzed: false,
    licenseConcluded: NO_ASSERTION,
    licenseDeclared: NO_ASSERTION,
    copyrightText: NO_ASSERTION,
    primaryPackagePurpose: source.kind === "image" ? "CONTAINER" : "APPLICATION",
    checksums: algorithm === "sha256" && checksumValue !== void 0 ? [{ algorithm: "SHA256", checksumValue }] : void 0
  };
}
function spdxPackage(found, annotate) {
  return {
    SPDXID: spdxId(found),
    name: found.name,
    versionInfo: found.version === "" ? void 0 : found.version,
    supplier: found.supplier === void 0 ? void 0 : `Organization: ${oneLine(found.supplier)}`,
    downloadLocation: downloadOf2(found.downloadUrl),
    filesAnalyzed: false,
    licenseConcluded: NO_ASSERTION,
    licenseDeclared: declaredLicence(found.licence),
    copyrightText: NO_ASSERTION,
    sourceInfo: `found in ${found.locations.map(placeText).join(", ")}`,
    checksums: found.hashes?.map(({ algorithm, value }) => ({
      algorithm: algorithm.toUpperCase(),
      checksumValue: value
    })),
    externalRefs: [
      {
        referenceCategory: "PACKAGE-MANAGER",
        referenceType: "purl",
        referenceLocator: found.purl
      }
    ],
    annotations: [annotate(packageFacts(found))]
  };
}
function packageFacts(found) {
  const { ecosystem, locations, scope, isDirect, source, architecture, licence } = found;
  const { supplier, downloadUrl } = found;
  return {
    ecosystem,
    locations,
    scope,
    isDirect,
    source,
    architecture,
    licence,
    supplier,
    downloadUrl
  };
}
function spdxId({ name, purl }) {
  const readable = name.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 60);
  return `SPDXRef-Package-${readable}-${shortDigest(purl)}`;
}
function shortDigest(text) {
  return createHash2("sha256").update(text).digest("hex").slice(0, 16);
}
var DOWNLOAD = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|ftp|git|sftp):\/\/[^\s]+$/;
function downloadOf2(url) {
  return url !== void 0 && DOWNLOAD.test(url) ? url : NO_ASSERTION;
}
function declaredLicence(licence) {
  if (licence === void 0 || licence === "") return NO_ASSERTION;
  return isSpdxExpression(licence) ? licence : licenceRef(licence);
}
function licenceRef(licence) {
  return `LicenseRef-${shortDigest(licence)}`;
}
function extractedLicences(packages) {
  const texts = /* @__PURE__ */ new Set();
  for (const { licence } of packages) {
    if (licence !== void 0 && licence !== "" && !isSpdxExpression(licence)) texts.add(licence);
  }
  if (texts.size === 0) return void 0;
  return [...texts].sort().map((text) => ({
    licenseId: licenceRef(text),
    extractedText: text,
    name: oneLine(text).slice(0, 100)
  }));
}
function placeText({ path, line, layer }) {
  const place = line === void 0 ? path : `${path}:${line}`;
  return layer === void 0 ? place : `${place} (layer ${layer})`;
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
function relationshipsOf(packages) {
  const ids = new Map(packages.map((found) => [found.purl, spdxId(found)]));
  const relate = (from, relationshipType, to) => ({
    spdxElementId: from,
    relationshipType,
    relatedSpdxElement: to
  });
  return [
    relate(DOCUMENT_ID, "DESCRIBES", ROOT_ID),
    ...packages.map(
      (found) => relate(ROOT_ID, found.isDirect === true ? "DEPENDS_ON" : "CONTAINS", spdxId(found))
    ),
    ...packages.flatMap(
      (found) => found.dependsOn.flatMap((purl) => {
        const id = ids.get(purl);
        return id === void 0 ? [] : [relate(spdxId(found), "DEPENDS_ON", id)];
      })
    )
  ];
}

// shared/sbom/write-document.ts
function writeDocument(inventory, format, options) {
  switch (format) {
    case "cyclonedx-json":
      return prettyJson(cycloneDxDocument(inventory, options));
    case "spdx-json":
      return prettyJson(spdxDocument(inventory, options));
  }
}

// actions/steps/document-timestamp.ts
var MAX_SECONDS = 253402300799;
function documentTimestamp(env) {
  const text = env["SOURCE_DATE_EPOCH"] ?? "";
  if (text === "") return void 0;
  const seconds = Number(text);
  if (/^\d{1,12}$/.test(text) && seconds <= MAX_SECONDS) {
    return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
  }
  throw new UserError(
    "input-invalid",
    "The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970.",
    "Set it to whole seconds, such as the output of `git log -1 --format=%ct`."
  );
}

// actions/sbom/main.ts
var FILE_NAMES = {
  "cyclonedx-json": "bom.cdx.json",
  "spdx-json": "bom.spdx.json"
};
async function main(host) {
  await recordingFailure(host, spec.name, () => list(host));
}
async function list(host) {
  const inputs = readInputs(spec, host);
  const inventory = await inventoryOf(inputs, host);
  const files = await openStepFiles(host, spec.name, inputs["output-dir"]);
  const documents = await writeDocuments(inventory, inputs.format, files, host);
  const path = await files.write("inventory.json", prettyJson(inventory));
  await files.write("documents.json", prettyJson(documentsFile(inventory, documents, host)));
  host.setOutput("cyclonedx", documents.get("cyclonedx-json") ?? "");
  host.setOutput("spdx", documents.get("spdx-json") ?? "");
  host.setOutput("inventory", path);
  host.setOutput("packages", String(inventory.packages.length));
  host.setOutput("complete", String(inventory.problems.length === 0));
  showInventory(inventory, host);
  finish(inventory, host);
}
async function writeDocuments(inventory, formats, files, host) {
  const options = { toolVersion: version, timestamp: documentTimestamp(host.env) };
  const paths = /* @__PURE__ */ new Map();
  for (const format of formats) {
    const text = writeDocument(inventory, format, options);
    paths.set(format, await files.write(FILE_NAMES[format], text));
  }
  return paths;
}
function documentsFile(inventory, documents, host) {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  return {
    kind: DOCUMENTS_KIND,
    source: inventory.source,
    packages: inventory.packages.length,
    byType: Object.fromEntries([...byType].map(([type, list2]) => [type, list2.length]).sort()),
    documents: [...documents].map(([format, path]) => ({ format, path: shownPath(host, path) })),
    problems: inventory.problems
  };
}
function finish(inventory, host) {
  const { packages, problems, files } = inventory;
  const source = sourceText(inventory.source.name);
  if (packages.length === 0 && files.length === 0) {
    host.finish("error", `Nothing in ${source} could be read as packages.`);
    return;
  }
  const partial = problems.length === 0 ? "" : ` ${problems.length} places could not be read.`;
  host.finish("pass", `${packages.length} packages in ${source}.${partial}`);
}

export {
  main
};
