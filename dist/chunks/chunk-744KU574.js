import {
	canonicalJson
} from "./chunk-PSZKTYL2.js";
import {
	TrustError
} from "./chunk-6W7R4ZA7.js";

// shared/store/confirm-stored.ts
var WAITS_MS = [0, 500, 1500, 4e3];
async function confirmStored(store, digest, written, clock) {
	let missing = written;
	for (const waitMs of WAITS_MS) {
		if (waitMs > 0) await clock.sleep(waitMs);
		const candidates = await store.list();
		const found = written.map((each) => candidates.find((candidate) => isWritten(candidate, each)));
		const present = found.filter((candidate) => candidate !== void 0);
		if (present.length === written.length) return present;
		missing = written.filter((_, index) => found[index] === void 0);
	}
	const kinds = missing.map(({ kind }) => kind).join(", ");
	throw new TrustError(
		"read-back-failed",
		`${store.name} does not return what was written for ${digest}: ${missing.length} missing (${kinds})`
	);
}
function isWritten(candidate, written) {
	if (written.kind === "bundle") {
		return candidate.kind === "bundle" && isEqual(candidate.bundle, written.bundle);
	}
	const { payload, annotations } = written.signed;
	if (candidate.kind !== written.kind) return false;
	const found = candidate.kind === "legacy-signature" ? candidate.payload : candidate.envelope;
	return payload.equals(found) && isEqual({ ...candidate.annotations }, annotations);
}
function isEqual(one, other) {
	try {
		return canonicalJson(one) === canonicalJson(JSON.parse(JSON.stringify(other)));
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

export {
	confirmStored,
	isWritten
};
