import {
  parseJson
} from "./chunk-KSAPSDIZ.js";
import {
  DataError
} from "./chunk-4ESDXPR3.js";

// shared/json/parse-exact-json.ts
function parseExactJson(bytes, path) {
  const text = decoded(bytes, path);
  const value = parseJson(text, path);
  const key = repeatedKey(text);
  if (key === void 0) return value;
  throw new DataError("malformed", `it has the key ${JSON.stringify(key)} twice`, { path });
}
function decoded(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DataError("malformed", "it is not in UTF-8", { path }, { cause });
  }
}
function repeatedKey(text) {
  const open = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') {
      follow(open, text[at]);
      at += 1;
      continue;
    }
    const end = endOfString(text, at);
    const key = isKey(text, end) ? String(JSON.parse(text.slice(at, end))) : void 0;
    if (key !== void 0 && open.at(-1)?.has(key) === true) return key;
    if (key !== void 0) open.at(-1)?.add(key);
    at = end;
  }
  return void 0;
}
function follow(open, character) {
  if (character === "{") open.push(/* @__PURE__ */ new Set());
  else if (character === "[") open.push(void 0);
  else if (character === "}" || character === "]") open.pop();
}
function endOfString(text, start) {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}
function isEscaped(text, at) {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}
function isKey(text, end) {
  let at = end;
  while (WHITE_SPACE.has(text[at] ?? "")) at += 1;
  return text[at] === ":";
}
var WHITE_SPACE = /* @__PURE__ */ new Set([" ", "	", "\n", "\r"]);

// shared/model/evidence.ts
var LEGACY_ANNOTATIONS = {
  signature: "dev.cosignproject.cosign/signature",
  certificate: "dev.sigstore.cosign/certificate",
  chain: "dev.sigstore.cosign/chain",
  bundle: "dev.sigstore.cosign/bundle",
  timestamp: "dev.sigstore.cosign/rfc3161timestamp",
  predicateType: "predicateType"
};
var SIMPLE_SIGNING_MEDIA_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_MEDIA_TYPE = "application/vnd.dsse.envelope.v1+json";
var BUNDLE_MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.bundle";

export {
  parseExactJson,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
  DSSE_MEDIA_TYPE,
  BUNDLE_MEDIA_TYPE_PREFIX
};
