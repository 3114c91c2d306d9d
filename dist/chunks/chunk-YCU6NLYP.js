// errors/errors
var UserError = class extends Error {
	name = "UserError";
	code;
	fix;
	constructor(code, message, fix, options) {
		super(message, options);
		this.code = code;
		this.fix = fix;
	}
};
var DataError = class extends Error {
	name = "DataError";
	code;
	place;
	constructor(code, message, place, options) {
		super(message, options);
		this.code = code;
		this.place = place;
	}
};
var RemoteError = class extends Error {
	name = "RemoteError";
	code;
	call;
	fix;
	constructor(code, message, call, options) {
		super(message, options);
		this.code = code;
		this.call = call;
		this.fix = options?.fix ?? "";
	}
};
var TrustError = class extends Error {
	name = "TrustError";
	code;
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
};
// digest/digest
import{ createHash, hash }from"node:crypto";
var DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;
function parseDigest(text) {
	const match = DIGEST.exec(text);
	if (match === null) return void 0;
	const [, sha256, hex256, , hex512] = match;
	return sha256 === void 0 ? { algorithm: "sha512", hex: hex512 ?? "" } : { algorithm: "sha256", hex: hex256 ?? "" };
}
function isDigest(text) {
	return parseDigest(text) !== void 0;
}
function requireDigest(text, path) {
	const digest = parseDigest(text);
	if (digest !== void 0) return digest;
	const shown = text.slice(0, 140);
	throw new DataError("malformed", `'${shown}' is not a sha256 or sha512 digest`, { path });
}
function digestOf(bytes, algorithm = "sha256") {
	return `${algorithm}:${hash(algorithm, bytes, "hex")}`;
}
function hashFor(digest) {
	return createHash(digest.algorithm);
}
function requireBytesMatch(bytes, digest, path) {
	const { algorithm } = requireDigest(digest, path);
	const actual = digestOf(bytes, algorithm);
	if (actual !== digest) throw digestMismatch(digest, actual, path);
}
function digestMismatch(wanted, actual, path) {
	return new DataError(
		"digest-mismatch",
		`${path}: the content has the digest ${actual}; expected ${wanted}`,
		{ path }
	);
}
// errors/error-code
function errorCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}

export{UserError,DataError,RemoteError,TrustError,parseDigest,isDigest,requireDigest,digestOf,hashFor,requireBytesMatch,digestMismatch,errorCode};
