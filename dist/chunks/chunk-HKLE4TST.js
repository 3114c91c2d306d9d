// shared/binary/symbol-hashes.ts
var HASH_BYTES = 4;
var OFFSET_BASIS = 2166136261;
var PRIME = 16777619;
function packSymbols(hashes) {
  const sorted = Uint32Array.from(hashes).sort();
  const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
  for (const [index, hash] of sorted.entries()) bytes.writeUInt32LE(hash, index * HASH_BYTES);
  return bytes.toString("base64");
}
function unpackSymbols(packed) {
  const bytes = Buffer.from(packed, "base64");
  const hashes = /* @__PURE__ */ new Set();
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
    hashes.add(bytes.readUInt32LE(at));
  }
  return (name) => hashes.has(symbolHash(name));
}
function symbolHash(name) {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
}

export {
  packSymbols,
  unpackSymbols,
  symbolHash
};
