import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  isObject,
  objectAt
} from "./chunk-SPWC7RXH.js";
import {
  DataError
} from "./chunk-EJ2PPSOD.js";

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
  if (isObject(whole)) return [candidateOf(whole, path)];
  const lines = bytes.toString("utf8").split("\n");
  const filled = [...lines.entries()].filter(([, line]) => line.trim() !== "");
  if (filled.length > MAX_BUNDLES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_BUNDLES} lines.`, { path });
  }
  if (filled.length === 0) return [unreadable(path, "It is empty.")];
  return filled.map(([index, line]) => {
    const origin = `${path}:${index + 1}`;
    const value = tryJson(line, path);
    return isObject(value) ? candidateOf(value, origin) : unreadable(origin, "It is not JSON.");
  });
}
function candidateOf(value, origin) {
  const isWrapped = !Object.hasOwn(value, "mediaType");
  return { kind: "bundle", origin, bundle: isWrapped && objectAt(value, "bundle") || value };
}
function tryJson(bytes, path) {
  try {
    return parseJson(bytes, path);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function unreadable(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

export {
  bundleFileText,
  bundleLinesText,
  readEvidenceFile
};
