// shared/inventory/ignored-paths.ts
function leftOut(ignored) {
	const all = new Set(ignored);
	return (path) => {
		if (all.has(path)) return true;
		for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
			if (all.has(path.slice(0, at + 1))) return true;
		}
		return false;
	};
}

// shared/inventory/lfs-pointer.ts
import { createHash } from "node:crypto";
var START = Buffer.from("version https://git-lfs.github.com/spec/");
var MAX_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
	return bytes.subarray(0, START.length).equals(START);
}
function lfsDigest(bytes) {
	if (bytes.length >= MAX_POINTER_BYTES || !isLfsPointer(bytes)) return void 0;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("utf8"))?.[1];
}
function isLfsPointerTo(pointer, content) {
	const digest = lfsDigest(pointer);
	return digest !== void 0 && createHash("sha256").update(content).digest("hex") === digest;
}
function unfetched(path) {
	const message = "the file is only a Git LFS pointer. Fix: check out with `lfs: true`";
	return { code: "unreadable", message, path };
}

export {
	leftOut,
	isLfsPointer,
	lfsDigest,
	isLfsPointerTo,
	unfetched
};
