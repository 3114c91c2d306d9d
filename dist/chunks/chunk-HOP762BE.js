import {
  requireDigest
} from "./chunk-WJ75VXBJ.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  asArray,
  asNumber,
  asObject,
  asString,
  isObject,
  objectAt,
  optionalArray,
  optionalObject,
  optionalString
} from "./chunk-SPWC7RXH.js";
import {
  DataError
} from "./chunk-EJ2PPSOD.js";

// shared/oci/image-store.ts
var MEDIA_TYPES = {
  ociManifest: "application/vnd.oci.image.manifest.v1+json",
  ociIndex: "application/vnd.oci.image.index.v1+json",
  ociConfig: "application/vnd.oci.image.config.v1+json",
  ociEmpty: "application/vnd.oci.empty.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json"
};

// shared/oci/manifest.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_DESCRIPTORS = 1e4;
var MANIFEST_TYPES = [
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.ociIndex,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerList
];
function parseManifest(bytes, path) {
  const value = asObject(parseJson(bytes, path), "$");
  if (value["schemaVersion"] === 1) {
    const message = `${path} has the old schema 1: push the image again with a current tool`;
    throw new DataError("unsupported-version", message, { path });
  }
  const isIndex = Array.isArray(value["manifests"]);
  const isManifest = Array.isArray(value["layers"]) || isObject(value["config"]);
  if (isIndex && isManifest) {
    throw new DataError("malformed", `${path} is both an index and a manifest`, { path });
  }
  if (!isIndex && !isManifest) {
    throw new DataError("malformed", `${path} is neither an index nor a manifest`, { path });
  }
  return isIndex ? indexOf(value, path) : manifestOf(value, path);
}
function manifestOf(value, path) {
  const layers = optionalArray(value["layers"], "$.layers") ?? [];
  return {
    kind: "manifest",
    config: parseDescriptor(value["config"], "$.config", path),
    layers: descriptors(layers, "$.layers", path),
    subject: subjectOf(value, path),
    artifactType: optionalString(value["artifactType"], "$.artifactType"),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function indexOf(value, path) {
  return {
    kind: "index",
    manifests: descriptors(asArray(value["manifests"], "$.manifests"), "$.manifests", path),
    subject: subjectOf(value, path),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function subjectOf(value, path) {
  const subject = optionalObject(value["subject"], "$.subject");
  return subject === void 0 ? void 0 : parseDescriptor(subject, "$.subject", path);
}
function descriptors(values, where, path) {
  if (values.length > MAX_DESCRIPTORS) {
    const message = `${path}: ${where} has more than ${MAX_DESCRIPTORS} entries`;
    throw new DataError("limit-exceeded", message, { path });
  }
  return values.map((value, index) => parseDescriptor(value, `${where}[${index}]`, path));
}
function parseDescriptor(value, where, path) {
  const object = asObject(value, where);
  const digest = asString(object["digest"], `${where}.digest`);
  requireDigest(digest, path);
  const size = asNumber(object["size"], `${where}.size`);
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new DataError("malformed", `${path}: ${where}.size is not a size`, { path });
  }
  const hasAnnotations = objectAt(object, "annotations") !== void 0;
  return {
    ...object,
    mediaType: optionalString(object["mediaType"], `${where}.mediaType`) ?? "",
    digest,
    size,
    artifactType: optionalString(object["artifactType"], `${where}.artifactType`),
    annotations: hasAnnotations ? parseAnnotations(object["annotations"], `${where}.annotations`) : void 0,
    platform: parsePlatform(object["platform"], `${where}.platform`)
  };
}
function parsePlatform(value, where) {
  const object = optionalObject(value, where);
  if (object === void 0) return void 0;
  return {
    ...object,
    os: optionalString(object["os"], `${where}.os`) ?? "",
    architecture: optionalString(object["architecture"], `${where}.architecture`) ?? "",
    variant: optionalString(object["variant"], `${where}.variant`)
  };
}
function parseAnnotations(value, where) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [key, text] of Object.entries(optionalObject(value, where) ?? {})) {
    if (typeof text === "string") result[key] = text;
  }
  return result;
}
function declaredMediaType(bytes, path) {
  const value = parseJson(bytes, path);
  return isObject(value) && typeof value["mediaType"] === "string" ? value["mediaType"] : void 0;
}

export {
  MEDIA_TYPES,
  MAX_MANIFEST_BYTES,
  MANIFEST_TYPES,
  parseManifest,
  parseDescriptor,
  declaredMediaType
};
