// shared/binary/symbol-hashes.ts
var HASH_BYTES = 4;
var FIRST_HASH = 2166136261 | 0;
var PRIME = 16777619;
function packSymbols(hashes) {
	const sorted = hashes.toSorted();
	const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let end = 0;
	for (let index = 0; index < sorted.length; index += 1) {
		const hash = sorted[index] ?? 0;
		if (index > 0 && hash === sorted[index - 1]) continue;
		view.setInt32(end, hash, true);
		end += HASH_BYTES;
	}
	return bytes.toString("base64", 0, end);
}
function unpackSymbols(packed) {
	const bytes = Buffer.from(packed, "base64");
	const hashes = /* @__PURE__ */ new Set();
	for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
		hashes.add(bytes.readInt32LE(at));
	}
	return (name) => hashes.has(symbolHash(name));
}
function symbolHash(name) {
	return Buffer.from(name).reduce(hashByte, FIRST_HASH);
}
function hashByte(hash, byte) {
	return Math.imul(hash ^ byte, PRIME);
}

export {
	packSymbols,
	unpackSymbols,
	symbolHash,
	hashByte
};
