import {
  BUNDLE_MEDIA_TYPE_PREFIX,
  DSSE_MEDIA_TYPE,
  SIMPLE_SIGNING_MEDIA_TYPE,
  inTurns,
  parseExactJson,
  parseManifest
} from "./chunk-5BZ5NW4B.js";
import {
  DataError,
  RemoteError
} from "./chunk-4ESDXPR3.js";

// shared/store/tags.ts
var SHA256 = /^sha256:([0-9a-f]{64})$/;
function legacyTag(digest, suffix) {
  const hex = SHA256.exec(digest)?.[1];
  if (hex !== void 0) return `sha256-${hex}.${suffix}`;
  throw new DataError("malformed", "The digest is not sha256.", { path: digest });
}

// shared/store/pieces.ts
var MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
var MAX_PAYLOAD_BYTES = 1024 * 1024;
function piecesOf(manifest, origin, place) {
  const isForEvidence = place === "tag" || isBundleType(manifest.artifactType ?? "");
  if (isForEvidence && manifest.layers.length === 0) return [unreadable(origin, "It is empty.")];
  return manifest.layers.flatMap((descriptor, index) => {
    const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
    const kind = kindOf(descriptor.mediaType);
    if (kind !== void 0) return [{ kind, origin: where, descriptor }];
    const message = `Its media type, ${descriptor.mediaType}, is no known kind of evidence.`;
    return isForEvidence ? [unreadable(where, message)] : [];
  });
}
async function readPiece(store, piece) {
  const { origin, descriptor } = piece;
  const annotations = descriptor.annotations ?? /* @__PURE__ */ Object.create(null);
  switch (piece.kind) {
    case "bundle": {
      const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      const { digest } = descriptor;
      return { kind: "bundle", origin, bundle: parseExactJson(bytes, origin), digest };
    }
    case "legacy-signature": {
      const payload = await store.readBlob(descriptor, MAX_PAYLOAD_BYTES);
      return { kind: "legacy-signature", origin, payload, annotations };
    }
    case "legacy-attestation": {
      const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: "legacy-attestation", origin, envelope, annotations };
    }
  }
}
function kindOf(mediaType) {
  if (isBundleType(mediaType)) return "bundle";
  if (mediaType === SIMPLE_SIGNING_MEDIA_TYPE) return "legacy-signature";
  return mediaType === DSSE_MEDIA_TYPE ? "legacy-attestation" : void 0;
}
function isBundleType(mediaType) {
  return mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX);
}
function unreadable(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

// shared/store/list-evidence.ts
var MAX_PIECES = 1e3;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var CONCURRENCY = 8;
async function listEvidence(store, digest, parts = ["referrers", "sig", "att"]) {
  const found = await inTurns(
    parts,
    parts.length,
    (part) => part === "referrers" ? referrerPieces(store, digest) : taggedPieces(store, legacyTag(digest, part))
  );
  return await inTurns(withinLimits(found.flat()), CONCURRENCY, (piece) => readFrom(store, piece));
}
async function referrerPieces(store, digest) {
  const listed = await store.listReferrers(digest);
  const sizes = /* @__PURE__ */ new Map();
  for (const { digest: referrer, size } of listed)
    sizes.set(referrer, /* @__PURE__ */ new Set([...sizes.get(referrer) ?? [], size]));
  const pieces = await inTurns([...sizes], CONCURRENCY, async ([referrer, stated]) => {
    const origin = `referrer ${referrer}`;
    return await caught(origin, async () => {
      const manifest = await store.getManifest(referrer);
      if (manifest === void 0)
        throw new DataError("not-found", "It is listed, but not there.", { path: referrer });
      requireSize(manifest, stated);
      return evidenceIn(manifest, origin, "referrer");
    });
  });
  return pieces.flat();
}
function requireSize({ bytes, digest }, stated) {
  const wrong = [...stated].find((size) => size !== bytes.length);
  if (wrong === void 0) return;
  const message = `It has ${bytes.length} bytes, and is listed with ${wrong}.`;
  throw new DataError("malformed", message, { path: digest });
}
async function taggedPieces(store, tag) {
  const manifest = await store.getManifest(tag);
  if (manifest === void 0) return [];
  const origin = `tag ${tag}`;
  return await caught(origin, async () => evidenceIn(manifest, origin, "tag"));
}
function evidenceIn(manifest, origin, place) {
  const parsed = parseManifest(manifest.bytes, origin);
  if (parsed.kind === "manifest") return piecesOf(parsed, origin, place);
  if (place === "referrer") return [];
  throw new DataError("malformed", "It is an index, not a manifest.", { path: origin });
}
function withinLimits(pieces) {
  const kept = [];
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.kind === "unreadable" ? 0 : piece.descriptor.size;
    if (kept.length < MAX_PIECES && bytes <= MAX_TOTAL_BYTES) kept.push(piece);
  }
  const left = pieces.length - kept.length;
  if (left === 0) return kept;
  const message = `${left} more were not read: the limits are ${MAX_PIECES} and ${MAX_TOTAL_BYTES} bytes.`;
  return [...kept, { kind: "unreadable", origin: "the rest", code: "limit-exceeded", message }];
}
async function readFrom(store, piece) {
  if (piece.kind === "unreadable") return piece;
  const [candidate] = await caught(piece.origin, async () => [await readPiece(store, piece)]);
  if (candidate === void 0) throw new Error(`nothing was read of ${piece.origin}`);
  return candidate;
}
async function caught(origin, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return [{ kind: "unreadable", origin, code: error.code, message: error.message }];
  }
}

export {
  legacyTag,
  listEvidence
};
