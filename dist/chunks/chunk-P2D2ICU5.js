import {
	canonicalJsonChunks
} from "./chunk-PSZKTYL2.js";

// shared/sbom/content-id.ts
import { createHash } from "node:crypto";
function contentUuid(document) {
	const hash = createHash("sha256");
	for (const chunk of canonicalJsonChunks(document)) hash.update(chunk);
	const bytes = hash.digest().subarray(0, 16);
	bytes.writeUInt8(bytes.readUInt8(6) & 15 | 128, 6);
	bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
	const hex = bytes.toString("hex");
	const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
	return [...groups, hex.slice(20)].join("-");
}

export {
	contentUuid
};
