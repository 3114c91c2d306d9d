import {
  LEGACY_ANNOTATIONS,
  parseExactJson
} from "./chunk-KF2SA2YO.js";
import {
  isObject,
  objectAt,
  stringAt
} from "./chunk-KSAPSDIZ.js";
import {
  DataError,
  digestOf
} from "./chunk-4ESDXPR3.js";

// shared/store/legacy-file.ts
function legacyFileCandidate(value, origin, text) {
  const signature = stringAt(value, "base64Signature");
  if (signature === void 0 || Object.hasOwn(value, "mediaType")) return void 0;
  const log = objectAt(value, "rekorBundle");
  const annotations = {
    ...certificateOf(stringAt(value, "cert") ?? ""),
    ...log && { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(log) }
  };
  const decoded = Buffer.from(signature, "base64");
  if (isJsonObject(decoded)) {
    return { kind: "legacy-attestation", origin, envelope: decoded, annotations };
  }
  const own = { [LEGACY_ANNOTATIONS.signature]: signature, ...annotations };
  return { kind: "legacy-blob", origin, annotations: own, digest: digestOf(text) };
}
function isJsonObject(bytes) {
  try {
    return isObject(JSON.parse(bytes.toString("utf8")));
  } catch {
    return false;
  }
}
function certificateOf(encoded) {
  const pem = Buffer.from(encoded, "base64").toString("latin1");
  return pem === "" || pem.includes("BEGIN PUBLIC KEY") ? {} : { [LEGACY_ANNOTATIONS.certificate]: pem };
}

// shared/store/files.ts
var MAX_BUNDLES = 1e3;
var MAX_FILE_BYTES = 256 * 1024 * 1024;
function bundleFileText(bundle) {
  return `${JSON.stringify(bundle)}
`;
}
function bundleLinesText(bundles) {
  return bundles.map(bundleFileText).join("");
}
function readEvidenceFile(bytes, path) {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_FILE_BYTES} bytes.`, { path });
  }
  const whole = tryJson(bytes, path);
  if (isDocument(whole)) return [candidateOf(whole, path, bytes)];
  const lines = bytes.toString("latin1").split("\n");
  const filled = [...lines.entries()].filter(([, line]) => line.trim() !== "");
  if (filled.length > MAX_BUNDLES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_BUNDLES} lines.`, { path });
  }
  if (filled.length === 0) return [unreadable(path, "It is empty.")];
  return filled.map(([index, line]) => {
    const origin = `${path}:${index + 1}`;
    const text = Buffer.from(line, "latin1");
    const value = tryJson(text, path);
    if (isDocument(value)) return candidateOf(value, origin, text);
    return unreadable(origin, value instanceof DataError ? value.message : "It is no object.");
  });
}
function candidateOf(value, origin, text) {
  const legacy = legacyFileCandidate(value, origin, text);
  if (legacy !== void 0) return legacy;
  const isWrapped = !Object.hasOwn(value, "mediaType");
  const bundle = isWrapped && objectAt(value, "bundle") || value;
  return { kind: "bundle", origin, bundle, digest: digestOf(text) };
}
function tryJson(bytes, path) {
  try {
    return parseExactJson(bytes, path);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}
function isDocument(value) {
  return isObject(value) && !(value instanceof DataError);
}
function unreadable(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

export {
  bundleFileText,
  bundleLinesText,
  readEvidenceFile
};
