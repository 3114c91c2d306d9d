import{ createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
	get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
	if (typeof require !== "undefined") return require.apply(this, arguments);
	throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (let key of __getOwnPropNames(from))
			if (!__hasOwnProp.call(to, key) && key !== except)
				__defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
	isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
	mod
));
// unused:@sigstore/protobuf-specs
var require_protobuf_specs = __commonJS({
	"unused:@sigstore/protobuf-specs"() {
	}
});
// helpers:typescript-helpers
var require_typescript_helpers = __commonJS({
	"helpers:typescript-helpers"(exports) {
		exports.__createBinding = (o, m, k, k2 = k) => {
			let desc = Object.getOwnPropertyDescriptor(m, k);
			if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
				desc = { enumerable: true, get: () => m[k] };
			}
			Object.defineProperty(o, k2, desc);
		};
		exports.__importStar = (mod) => {
			if (mod && mod.__esModule) return mod;
			const result = {};
			if (mod != null) {
				for (const k of Object.getOwnPropertyNames(mod)) {
					if (k !== "default") exports.__createBinding(result, mod, k);
				}
			}
			Object.defineProperty(result, "default", { enumerable: true, value: mod });
			return result;
		};
		exports.__importDefault = (mod) => mod && mod.__esModule ? mod : { default: mod };
	}
});
// @sigstore/tuf/dist/appdata.js
var require_appdata = __commonJS({
	"node_modules/@sigstore/tuf/dist/appdata.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.appDataPath = appDataPath;
		var os_1 = __importDefault(__require("os"));
		var path_1 = __importDefault(__require("path"));
		function appDataPath(name) {
			const homedir = os_1.default.homedir();
			switch (process.platform) {
				case "darwin": {
					const appSupport = path_1.default.join(homedir, "Library", "Application Support");
					return path_1.default.join(appSupport, name);
				}
				case "win32": {
					const localAppData = process.env.LOCALAPPDATA || path_1.default.join(homedir, "AppData", "Local");
					return path_1.default.join(localAppData, name, "Data");
				}
				default: {
					const localData = process.env.XDG_DATA_HOME || path_1.default.join(homedir, ".local", "share");
					return path_1.default.join(localData, name);
				}
			}
		}
	}
});
// @tufjs/models/dist/error.js
var require_error = __commonJS({
	"node_modules/@tufjs/models/dist/error.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.UnsupportedAlgorithmError = exports.CryptoError = exports.LengthOrHashMismatchError = exports.UnsignedMetadataError = exports.RepositoryError = exports.ValueError = void 0;
		var ValueError = class extends Error {
		};
		exports.ValueError = ValueError;
		var RepositoryError = class extends Error {
		};
		exports.RepositoryError = RepositoryError;
		var UnsignedMetadataError = class extends RepositoryError {
		};
		exports.UnsignedMetadataError = UnsignedMetadataError;
		var LengthOrHashMismatchError = class extends RepositoryError {
		};
		exports.LengthOrHashMismatchError = LengthOrHashMismatchError;
		var CryptoError = class extends Error {
		};
		exports.CryptoError = CryptoError;
		var UnsupportedAlgorithmError = class extends CryptoError {
		};
		exports.UnsupportedAlgorithmError = UnsupportedAlgorithmError;
	}
});
// @tufjs/models/dist/utils/guard.js
var require_guard = __commonJS({
	"node_modules/@tufjs/models/dist/utils/guard.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.isDefined = isDefined;
		exports.isObject = isObject;
		exports.isStringArray = isStringArray;
		exports.isObjectArray = isObjectArray;
		exports.isStringRecord = isStringRecord;
		exports.isObjectRecord = isObjectRecord;
		function isDefined(val) {
			return val !== void 0;
		}
		function isObject(value) {
			return typeof value === "object" && value !== null;
		}
		function isStringArray(value) {
			return Array.isArray(value) && value.every((v) => typeof v === "string");
		}
		function isObjectArray(value) {
			return Array.isArray(value) && value.every(isObject);
		}
		function isStringRecord(value) {
			return typeof value === "object" && value !== null && Object.keys(value).every((k) => typeof k === "string") && Object.values(value).every((v) => typeof v === "string");
		}
		function isObjectRecord(value) {
			return typeof value === "object" && value !== null && Object.keys(value).every((k) => typeof k === "string") && Object.values(value).every((v) => typeof v === "object" && v !== null);
		}
	}
});
// @tufjs/canonical-json/lib/index.js
var require_lib = __commonJS({
	"node_modules/@tufjs/canonical-json/lib/index.js"(exports, module) {
		var COMMA = ",";
		var COLON = ":";
		var LEFT_SQUARE_BRACKET = "[";
		var RIGHT_SQUARE_BRACKET = "]";
		var LEFT_CURLY_BRACKET = "{";
		var RIGHT_CURLY_BRACKET = "}";
		function canonicalize(object) {
			const buffer = [];
			if (typeof object === "string") {
				buffer.push(canonicalizeString(object));
			} else if (typeof object === "boolean") {
				buffer.push(JSON.stringify(object));
			} else if (Number.isInteger(object)) {
				buffer.push(JSON.stringify(object));
			} else if (object === null) {
				buffer.push(JSON.stringify(object));
			} else if (Array.isArray(object)) {
				buffer.push(LEFT_SQUARE_BRACKET);
				let first = true;
				object.forEach((element) => {
					if (!first) {
						buffer.push(COMMA);
					}
					first = false;
					buffer.push(canonicalize(element));
				});
				buffer.push(RIGHT_SQUARE_BRACKET);
			} else if (typeof object === "object") {
				buffer.push(LEFT_CURLY_BRACKET);
				let first = true;
				Object.keys(object).sort().forEach((property) => {
					if (!first) {
						buffer.push(COMMA);
					}
					first = false;
					buffer.push(canonicalizeString(property));
					buffer.push(COLON);
					buffer.push(canonicalize(object[property]));
				});
				buffer.push(RIGHT_CURLY_BRACKET);
			} else {
				throw new TypeError("cannot encode " + object.toString());
			}
			return buffer.join("");
		}
		function canonicalizeString(string) {
			const escapedString = string.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
			return '"' + escapedString + '"';
		}
		module.exports = {canonicalize};
	}
});
// @tufjs/models/dist/utils/verify.js
var require_verify = __commonJS({
	"node_modules/@tufjs/models/dist/utils/verify.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.verifySignature = void 0;
		var canonical_json_1 = require_lib();
		var crypto_1 = __importDefault(__require("crypto"));
		var verifySignature = (metaDataSignedData, key, signature) => {
			const canonicalData = Buffer.from((0, canonical_json_1.canonicalize)(metaDataSignedData));
			return crypto_1.default.verify(key.hashAlgorithm, canonicalData, key, Buffer.from(signature, "hex"));
		};
		exports.verifySignature = verifySignature;
	}
});
// @tufjs/models/dist/utils/index.js
var require_utils = __commonJS({
	"node_modules/@tufjs/models/dist/utils/index.js"(exports) {
		var { __createBinding, __importStar } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.crypto = exports.guard = void 0;
		exports.guard = __importStar(require_guard());
		exports.crypto = __importStar(require_verify());
	}
});
// @tufjs/models/dist/base.js
var require_base = __commonJS({
	"node_modules/@tufjs/models/dist/base.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Signed = exports.MetadataKind = void 0;
		exports.isMetadataKind = isMetadataKind;
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error();
		var utils_1 = require_utils();
		var SPECIFICATION_VERSION = ["1", "0", "31"];
		var MetadataKind;
		(function(MetadataKind2) {
			MetadataKind2["Root"] = "root";
			MetadataKind2["Timestamp"] = "timestamp";
			MetadataKind2["Snapshot"] = "snapshot";
			MetadataKind2["Targets"] = "targets";
		})(MetadataKind || (exports.MetadataKind = MetadataKind = {}));
		function isMetadataKind(value) {
			return typeof value === "string" && Object.values(MetadataKind).includes(value);
		}
		var Signed = class _Signed {
			specVersion;
			expires;
			version;
			unrecognizedFields;
			constructor(options) {
				this.specVersion = options.specVersion || SPECIFICATION_VERSION.join(".");
				const specList = this.specVersion.split(".");
				if (!(specList.length === 2 || specList.length === 3) || !specList.every((item) => isNumeric(item))) {
					throw new error_1.ValueError("Failed to parse specVersion");
				}
				if (specList[0] != SPECIFICATION_VERSION[0]) {
					throw new error_1.ValueError("Unsupported specVersion");
				}
				this.expires = options.expires;
				this.version = options.version;
				this.unrecognizedFields = options.unrecognizedFields || {};
			}
			equals(other) {
				if (!(other instanceof _Signed)) {
					return false;
				}
				return this.specVersion === other.specVersion && this.expires === other.expires && this.version === other.version && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
			}
			isExpired(referenceTime) {
				if (!referenceTime) {
					referenceTime = new Date();
				}
				return referenceTime >= new Date(this.expires);
			}
			static commonFieldsFromJSON(data) {
				const { spec_version, expires, version, ...rest } = data;
				if (!utils_1.guard.isDefined(spec_version)) {
					throw new error_1.ValueError("spec_version is not defined");
				} else if (typeof spec_version !== "string") {
					throw new TypeError("spec_version must be a string");
				}
				if (!utils_1.guard.isDefined(expires)) {
					throw new error_1.ValueError("expires is not defined");
				} else if (!(typeof expires === "string")) {
					throw new TypeError("expires must be a string");
				} else if (Number.isNaN(new Date(expires).getTime())) {
					throw new error_1.ValueError("Failed to parse expires");
				}
				if (!utils_1.guard.isDefined(version)) {
					throw new error_1.ValueError("version is not defined");
				} else if (!(typeof version === "number")) {
					throw new TypeError("version must be a number");
				}
				return {
					specVersion: spec_version,
					expires,
					version,
					unrecognizedFields: rest
				};
			}
		};
		exports.Signed = Signed;
		function isNumeric(str) {
			return !isNaN(Number(str));
		}
	}
});
// @tufjs/models/dist/file.js
var require_file = __commonJS({
	"node_modules/@tufjs/models/dist/file.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TargetFile = exports.MetaFile = void 0;
		var crypto_1 = __importDefault(__require("crypto"));
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error();
		var utils_1 = require_utils();
		var MetaFile = class _MetaFile {
			version;
			length;
			hashes;
			unrecognizedFields;
			constructor(opts) {
				if (opts.version <= 0) {
					throw new error_1.ValueError("Metafile version must be at least 1");
				}
				if (opts.length !== void 0) {
					validateLength(opts.length);
				}
				this.version = opts.version;
				this.length = opts.length;
				this.hashes = opts.hashes;
				this.unrecognizedFields = opts.unrecognizedFields || {};
			}
			equals(other) {
				if (!(other instanceof _MetaFile)) {
					return false;
				}
				return this.version === other.version && this.length === other.length && util_1.default.isDeepStrictEqual(this.hashes, other.hashes) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
			}
			verify(data) {
				if (this.length !== void 0) {
					if (data.length !== this.length) {
						throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${data.length}`);
					}
				}
				if (this.hashes) {
					Object.entries(this.hashes).forEach(([key, value]) => {
						let hash;
						try {
							hash = crypto_1.default.createHash(key);
						} catch (e) {
							throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
						}
						const observedHash = hash.update(data).digest("hex");
						if (observedHash !== value) {
							throw new error_1.LengthOrHashMismatchError(`Expected hash ${value} but got ${observedHash}`);
						}
					});
				}
			}
			toJSON() {
				const json = {
					version: this.version,
					...this.unrecognizedFields
				};
				if (this.length !== void 0) {
					json.length = this.length;
				}
				if (this.hashes) {
					json.hashes = this.hashes;
				}
				return json;
			}
			static fromJSON(data) {
				const { version, length, hashes, ...rest } = data;
				if (typeof version !== "number") {
					throw new TypeError("version must be a number");
				}
				if (utils_1.guard.isDefined(length) && typeof length !== "number") {
					throw new TypeError("length must be a number");
				}
				if (utils_1.guard.isDefined(hashes) && !utils_1.guard.isStringRecord(hashes)) {
					throw new TypeError("hashes must be string keys and values");
				}
				return new _MetaFile({
					version,
					length,
					hashes,
					unrecognizedFields: rest
				});
			}
		};
		exports.MetaFile = MetaFile;
		var TargetFile = class _TargetFile {
			length;
			path;
			hashes;
			unrecognizedFields;
			constructor(opts) {
				validateLength(opts.length);
				this.length = opts.length;
				this.path = opts.path;
				this.hashes = opts.hashes;
				this.unrecognizedFields = opts.unrecognizedFields || {};
			}
			get custom() {
				const custom = this.unrecognizedFields["custom"];
				if (!custom || Array.isArray(custom) || !(typeof custom === "object")) {
					return {};
				}
				return custom;
			}
			equals(other) {
				if (!(other instanceof _TargetFile)) {
					return false;
				}
				return this.length === other.length && this.path === other.path && util_1.default.isDeepStrictEqual(this.hashes, other.hashes) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
			}
			async verify(stream) {
				let observedLength = 0;
				const digests = Object.keys(this.hashes).reduce((acc, key) => {
					try {
						acc[key] = crypto_1.default.createHash(key);
					} catch (e) {
						throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`);
					}
					return acc;
				}, {});
				for await (const chunk of stream) {
					observedLength += chunk.length;
					Object.values(digests).forEach((digest) => {
						digest.update(chunk);
					});
				}
				if (observedLength !== this.length) {
					throw new error_1.LengthOrHashMismatchError(`Expected length ${this.length} but got ${observedLength}`);
				}
				Object.entries(digests).forEach(([key, value]) => {
					const expected = this.hashes[key];
					const actual = value.digest("hex");
					if (actual !== expected) {
						throw new error_1.LengthOrHashMismatchError(`Expected hash ${expected} but got ${actual}`);
					}
				});
			}
			toJSON() {
				return {
					length: this.length,
					hashes: this.hashes,
					...this.unrecognizedFields
				};
			}
			static fromJSON(path, data) {
				const { length, hashes, ...rest } = data;
				if (typeof length !== "number") {
					throw new TypeError("length must be a number");
				}
				if (!utils_1.guard.isStringRecord(hashes)) {
					throw new TypeError("hashes must have string keys and values");
				}
				return new _TargetFile({
					length,
					path,
					hashes,
					unrecognizedFields: rest
				});
			}
		};
		exports.TargetFile = TargetFile;
		function validateLength(length) {
			if (length < 0) {
				throw new error_1.ValueError("Length must be at least 0");
			}
		}
	}
});
// @tufjs/models/dist/utils/oid.js
var require_oid = __commonJS({
	"node_modules/@tufjs/models/dist/utils/oid.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.encodeOIDString = encodeOIDString;
		var ANS1_TAG_OID = 6;
		function encodeOIDString(oid) {
			const parts = oid.split(".");
			const first = parseInt(parts[0], 10) * 40 + parseInt(parts[1], 10);
			const rest = [];
			parts.slice(2).forEach((part) => {
				const bytes = encodeVariableLengthInteger(parseInt(part, 10));
				rest.push(...bytes);
			});
			const der = Buffer.from([first, ...rest]);
			return Buffer.from([ANS1_TAG_OID, der.length, ...der]);
		}
		function encodeVariableLengthInteger(value) {
			const bytes = [];
			let mask = 0;
			do {
				bytes.unshift(value & 127 | mask);
				value >>= 7;
				mask = 128;
			} while (value > 0);
			return bytes;
		}
	}
});
// @tufjs/models/dist/utils/key.js
var require_key = __commonJS({
	"node_modules/@tufjs/models/dist/utils/key.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.getPublicKey = getPublicKey;
		var crypto_1 = __importDefault(__require("crypto"));
		var error_1 = require_error();
		var oid_1 = require_oid();
		var ASN1_TAG_SEQUENCE = 48;
		var ANS1_TAG_BIT_STRING = 3;
		var NULL_BYTE = 0;
		var OID_EDDSA = "1.3.101.112";
		var OID_EC_PUBLIC_KEY = "1.2.840.10045.2.1";
		var OID_EC_CURVE_P256V1 = "1.2.840.10045.3.1.7";
		var OID_EC_CURVE_P384 = "1.3.132.0.34";
		var PEM_HEADER = "-----BEGIN PUBLIC KEY-----";
		function getPublicKey(keyInfo) {
			switch (keyInfo.keyType) {
				case "rsa":
					return getRSAPublicKey(keyInfo);
				case "ed25519":
					return getED25519PublicKey(keyInfo);
				case "ecdsa":
				case "ecdsa-sha2-nistp256":
				case "ecdsa-sha2-nistp384":
					return getECDCSAPublicKey(keyInfo);
				default:
					throw new error_1.UnsupportedAlgorithmError(`Unsupported key type: ${keyInfo.keyType}`);
			}
		}
		function getRSAPublicKey(keyInfo) {
			if (!keyInfo.keyVal.startsWith(PEM_HEADER)) {
				throw new error_1.CryptoError("Invalid key format");
			}
			const key = crypto_1.default.createPublicKey(keyInfo.keyVal);
			switch (keyInfo.scheme) {
				case "rsassa-pss-sha256":
				case "rsassa-pss-sha384":
				case "rsassa-pss-sha512":
					return {
						key,
						hashAlgorithm: keyInfo.scheme.slice("rsassa-pss-".length),
						padding: crypto_1.default.constants.RSA_PKCS1_PSS_PADDING
					};
				default:
					throw new error_1.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${keyInfo.scheme}`);
			}
		}
		function getED25519PublicKey(keyInfo) {
			let key;
			if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
				key = crypto_1.default.createPublicKey(keyInfo.keyVal);
			} else {
				if (!isHex(keyInfo.keyVal)) {
					throw new error_1.CryptoError("Invalid key format");
				}
				key = crypto_1.default.createPublicKey({
					key: ed25519.hexToDER(keyInfo.keyVal),
					format: "der",
					type: "spki"
				});
			}
			return { key };
		}
		function getECDCSAPublicKey(keyInfo) {
			let namedCurve;
			let curveOID;
			let hashAlgorithm;
			switch (keyInfo.scheme) {
				case "ecdsa-sha2-nistp256":
					namedCurve = "prime256v1";
					curveOID = OID_EC_CURVE_P256V1;
					hashAlgorithm = "sha256";
					break;
				case "ecdsa-sha2-nistp384":
					namedCurve = "secp384r1";
					curveOID = OID_EC_CURVE_P384;
					hashAlgorithm = "sha384";
					break;
				default:
					throw new error_1.UnsupportedAlgorithmError(`Unsupported ECDSA scheme: ${keyInfo.scheme}`);
			}
			if (keyInfo.keyType !== "ecdsa" && keyInfo.keyType !== keyInfo.scheme) {
				throw new error_1.CryptoError("ECDSA key type does not match scheme");
			}
			let key;
			if (keyInfo.keyVal.startsWith(PEM_HEADER)) {
				key = crypto_1.default.createPublicKey(keyInfo.keyVal);
			} else {
				if (!isHex(keyInfo.keyVal)) {
					throw new error_1.CryptoError("Invalid key format");
				}
				key = crypto_1.default.createPublicKey({
					key: ecdsa.hexToDER(keyInfo.keyVal, curveOID),
					format: "der",
					type: "spki"
				});
			}
			if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== namedCurve) {
				throw new error_1.CryptoError("ECDSA key curve does not match scheme");
			}
			return { key, hashAlgorithm };
		}
		var ed25519 = {
			hexToDER: (hex) => {
				const key = Buffer.from(hex, "hex");
				const oid = (0, oid_1.encodeOIDString)(OID_EDDSA);
				const elements = Buffer.concat([
					Buffer.concat([
						Buffer.from([ASN1_TAG_SEQUENCE]),
						Buffer.from([oid.length]),
						oid
					]),
					Buffer.concat([
						Buffer.from([ANS1_TAG_BIT_STRING]),
						Buffer.from([key.length + 1]),
						Buffer.from([NULL_BYTE]),
						key
					])
				]);
				const der = Buffer.concat([
					Buffer.from([ASN1_TAG_SEQUENCE]),
					Buffer.from([elements.length]),
					elements
				]);
				return der;
			}
		};
		var ecdsa = {
			hexToDER: (hex, curveOID) => {
				const key = Buffer.from(hex, "hex");
				const bitString = Buffer.concat([
					Buffer.from([ANS1_TAG_BIT_STRING]),
					Buffer.from([key.length + 1]),
					Buffer.from([NULL_BYTE]),
					key
				]);
				const oids = Buffer.concat([
					(0, oid_1.encodeOIDString)(OID_EC_PUBLIC_KEY),
					(0, oid_1.encodeOIDString)(curveOID)
				]);
				const oidSequence = Buffer.concat([
					Buffer.from([ASN1_TAG_SEQUENCE]),
					Buffer.from([oids.length]),
					oids
				]);
				const der = Buffer.concat([
					Buffer.from([ASN1_TAG_SEQUENCE]),
					Buffer.from([oidSequence.length + bitString.length]),
					oidSequence,
					bitString
				]);
				return der;
			}
		};
		var isHex = (key) => /^[0-9a-fA-F]+$/.test(key);
	}
});
// @tufjs/models/dist/key.js
var require_key2 = __commonJS({
	"node_modules/@tufjs/models/dist/key.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Key = void 0;
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error();
		var utils_1 = require_utils();
		var key_1 = require_key();
		var Key = class _Key {
			keyID;
			keyType;
			scheme;
			keyVal;
			unrecognizedFields;
			constructor(options) {
				const { keyID, keyType, scheme, keyVal, unrecognizedFields } = options;
				this.keyID = keyID;
				this.keyType = keyType;
				this.scheme = scheme;
				this.keyVal = keyVal;
				this.unrecognizedFields = unrecognizedFields || {};
			}
			verifySignature(metadata) {
				const signature = metadata.signatures[this.keyID];
				if (!signature)
					throw new error_1.UnsignedMetadataError("no signature for key found in metadata");
				if (!this.keyVal.public)
					throw new error_1.UnsignedMetadataError("no public key found");
				const publicKey = (0, key_1.getPublicKey)({
					keyType: this.keyType,
					scheme: this.scheme,
					keyVal: this.keyVal.public
				});
				const signedData = metadata.signed.toJSON();
				try {
					if (!utils_1.crypto.verifySignature(signedData, publicKey, signature.sig)) {
						throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
					}
				} catch (error) {
					if (error instanceof error_1.UnsignedMetadataError) {
						throw error;
					}
					throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} signature`);
				}
			}
			equals(other) {
				if (!(other instanceof _Key)) {
					return false;
				}
				return this.keyID === other.keyID && this.keyType === other.keyType && this.scheme === other.scheme && util_1.default.isDeepStrictEqual(this.keyVal, other.keyVal) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
			}
			toJSON() {
				return {
					keytype: this.keyType,
					scheme: this.scheme,
					keyval: this.keyVal,
					...this.unrecognizedFields
				};
			}
			static fromJSON(keyID, data) {
				const { keytype, scheme, keyval, ...rest } = data;
				if (typeof keytype !== "string") {
					throw new TypeError("keytype must be a string");
				}
				if (typeof scheme !== "string") {
					throw new TypeError("scheme must be a string");
				}
				if (!utils_1.guard.isStringRecord(keyval)) {
					throw new TypeError("keyval must be a string record");
				}
				return new _Key({
					keyID,
					keyType: keytype,
					scheme,
					keyVal: keyval,
					unrecognizedFields: rest
				});
			}
		};
		exports.Key = Key;
	}
});
// minimatch:minimatch
var require_minimatch = __commonJS({
	"minimatch:minimatch"(exports) {
		exports.minimatch = __require("node:path").posix.matchesGlob;
	}
});
// @tufjs/models/dist/role.js
var require_role = __commonJS({
	"node_modules/@tufjs/models/dist/role.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.SuccinctRoles = exports.DelegatedRole = exports.Role = exports.TOP_LEVEL_ROLE_NAMES = void 0;
		var crypto_1 = __importDefault(__require("crypto"));
		var minimatch_1 = require_minimatch();
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error();
		var utils_1 = require_utils();
		exports.TOP_LEVEL_ROLE_NAMES = ["root", "targets", "snapshot", "timestamp"];
		var Role = class _Role {
			keyIDs;
			threshold;
			unrecognizedFields;
			constructor(options) {
				const { keyIDs, threshold, unrecognizedFields } = options;
				if (hasDuplicates(keyIDs)) {
					throw new error_1.ValueError("duplicate key IDs found");
				}
				if (threshold < 1) {
					throw new error_1.ValueError("threshold must be at least 1");
				}
				this.keyIDs = keyIDs;
				this.threshold = threshold;
				this.unrecognizedFields = unrecognizedFields || {};
			}
			equals(other) {
				if (!(other instanceof _Role)) {
					return false;
				}
				return this.threshold === other.threshold && util_1.default.isDeepStrictEqual(this.keyIDs, other.keyIDs) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields);
			}
			toJSON() {
				return {
					keyids: this.keyIDs,
					threshold: this.threshold,
					...this.unrecognizedFields
				};
			}
			static fromJSON(data) {
				const { keyids, threshold, ...rest } = data;
				if (!utils_1.guard.isStringArray(keyids)) {
					throw new TypeError("keyids must be an array");
				}
				if (typeof threshold !== "number") {
					throw new TypeError("threshold must be a number");
				}
				return new _Role({
					keyIDs: keyids,
					threshold,
					unrecognizedFields: rest
				});
			}
		};
		exports.Role = Role;
		function hasDuplicates(array) {
			return new Set(array).size !== array.length;
		}
		var DelegatedRole = class _DelegatedRole extends Role {
			name;
			terminating;
			paths;
			pathHashPrefixes;
			constructor(opts) {
				super(opts);
				const { name, terminating, paths, pathHashPrefixes } = opts;
				this.name = name;
				this.terminating = terminating;
				if (opts.paths && opts.pathHashPrefixes) {
					throw new error_1.ValueError("paths and pathHashPrefixes are mutually exclusive");
				}
				this.paths = paths;
				this.pathHashPrefixes = pathHashPrefixes;
			}
			equals(other) {
				if (!(other instanceof _DelegatedRole)) {
					return false;
				}
				return super.equals(other) && this.name === other.name && this.terminating === other.terminating && util_1.default.isDeepStrictEqual(this.paths, other.paths) && util_1.default.isDeepStrictEqual(this.pathHashPrefixes, other.pathHashPrefixes);
			}
			isDelegatedPath(targetFilepath) {
				if (this.paths) {
					return this.paths.some((pathPattern) => isTargetInPathPattern(targetFilepath, pathPattern));
				}
				if (this.pathHashPrefixes) {
					const hasher = crypto_1.default.createHash("sha256");
					const pathHash = hasher.update(targetFilepath).digest("hex");
					return this.pathHashPrefixes.some((pathHashPrefix) => pathHash.startsWith(pathHashPrefix));
				}
				return false;
			}
			toJSON() {
				const json = {
					...super.toJSON(),
					name: this.name,
					terminating: this.terminating
				};
				if (this.paths) {
					json.paths = this.paths;
				}
				if (this.pathHashPrefixes) {
					json.path_hash_prefixes = this.pathHashPrefixes;
				}
				return json;
			}
			static fromJSON(data) {
				const { keyids, threshold, name, terminating, paths, path_hash_prefixes, ...rest } = data;
				if (!utils_1.guard.isStringArray(keyids)) {
					throw new TypeError("keyids must be an array of strings");
				}
				if (typeof threshold !== "number") {
					throw new TypeError("threshold must be a number");
				}
				if (typeof name !== "string") {
					throw new TypeError("name must be a string");
				}
				if (typeof terminating !== "boolean") {
					throw new TypeError("terminating must be a boolean");
				}
				if (utils_1.guard.isDefined(paths) && !utils_1.guard.isStringArray(paths)) {
					throw new TypeError("paths must be an array of strings");
				}
				if (utils_1.guard.isDefined(path_hash_prefixes) && !utils_1.guard.isStringArray(path_hash_prefixes)) {
					throw new TypeError("path_hash_prefixes must be an array of strings");
				}
				return new _DelegatedRole({
					keyIDs: keyids,
					threshold,
					name,
					terminating,
					paths,
					pathHashPrefixes: path_hash_prefixes,
					unrecognizedFields: rest
				});
			}
		};
		exports.DelegatedRole = DelegatedRole;
		var zip = (a, b) => a.map((k, i) => [k, b[i]]);
		function isTargetInPathPattern(target, pattern) {
			const targetParts = target.split("/");
			const patternParts = pattern.split("/");
			if (patternParts.length != targetParts.length) {
				return false;
			}
			return zip(targetParts, patternParts).every(([targetPart, patternPart]) => (0, minimatch_1.minimatch)(targetPart, patternPart));
		}
		var SuccinctRoles = class _SuccinctRoles extends Role {
			bitLength;
			namePrefix;
			numberOfBins;
			suffixLen;
			constructor(opts) {
				super(opts);
				const { bitLength, namePrefix } = opts;
				if (bitLength <= 0 || bitLength > 32) {
					throw new error_1.ValueError("bitLength must be between 1 and 32");
				}
				this.bitLength = bitLength;
				this.namePrefix = namePrefix;
				this.numberOfBins = Math.pow(2, bitLength);
				this.suffixLen = (this.numberOfBins - 1).toString(16).length;
			}
			equals(other) {
				if (!(other instanceof _SuccinctRoles)) {
					return false;
				}
				return super.equals(other) && this.bitLength === other.bitLength && this.namePrefix === other.namePrefix;
			}
			getRoleForTarget(targetFilepath) {
				const hasher = crypto_1.default.createHash("sha256");
				const hasherBuffer = hasher.update(targetFilepath).digest();
				const hashBytes = hasherBuffer.subarray(0, 4);
				const shiftValue = 32 - this.bitLength;
				const binNumber = hashBytes.readUInt32BE() >>> shiftValue;
				const suffix = binNumber.toString(16).padStart(this.suffixLen, "0");
				return `${this.namePrefix}-${suffix}`;
			}
			*getRoles() {
				for (let i = 0; i < this.numberOfBins; i++) {
					const suffix = i.toString(16).padStart(this.suffixLen, "0");
					yield `${this.namePrefix}-${suffix}`;
				}
			}
			isDelegatedRole(roleName) {
				const desiredPrefix = this.namePrefix + "-";
				if (!roleName.startsWith(desiredPrefix)) {
					return false;
				}
				const suffix = roleName.slice(desiredPrefix.length, roleName.length);
				if (suffix.length != this.suffixLen) {
					return false;
				}
				if (!suffix.match(/^[0-9a-fA-F]+$/)) {
					return false;
				}
				const num = parseInt(suffix, 16);
				return 0 <= num && num < this.numberOfBins;
			}
			toJSON() {
				const json = {
					...super.toJSON(),
					bit_length: this.bitLength,
					name_prefix: this.namePrefix
				};
				return json;
			}
			static fromJSON(data) {
				const { keyids, threshold, bit_length, name_prefix, ...rest } = data;
				if (!utils_1.guard.isStringArray(keyids)) {
					throw new TypeError("keyids must be an array of strings");
				}
				if (typeof threshold !== "number") {
					throw new TypeError("threshold must be a number");
				}
				if (typeof bit_length !== "number") {
					throw new TypeError("bit_length must be a number");
				}
				if (typeof name_prefix !== "string") {
					throw new TypeError("name_prefix must be a string");
				}
				return new _SuccinctRoles({
					keyIDs: keyids,
					threshold,
					bitLength: bit_length,
					namePrefix: name_prefix,
					unrecognizedFields: rest
				});
			}
		};
		exports.SuccinctRoles = SuccinctRoles;
	}
});
// @tufjs/models/dist/root.js
var require_root = __commonJS({
	"node_modules/@tufjs/models/dist/root.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Root = void 0;
		var util_1 = __importDefault(__require("util"));
		var base_1 = require_base();
		var error_1 = require_error();
		var key_1 = require_key2();
		var role_1 = require_role();
		var utils_1 = require_utils();
		var Root = class _Root extends base_1.Signed {
			type = base_1.MetadataKind.Root;
			keys;
			roles;
			consistentSnapshot;
			constructor(options) {
				super(options);
				this.keys = options.keys || {};
				this.consistentSnapshot = options.consistentSnapshot ?? true;
				if (!options.roles) {
					this.roles = role_1.TOP_LEVEL_ROLE_NAMES.reduce((acc, role) => ({
						...acc,
						[role]: new role_1.Role({ keyIDs: [], threshold: 1 })
					}), {});
				} else {
					const roleNames = new Set(Object.keys(options.roles));
					if (!role_1.TOP_LEVEL_ROLE_NAMES.every((role) => roleNames.has(role))) {
						throw new error_1.ValueError("missing top-level role");
					}
					this.roles = options.roles;
				}
			}
			addKey(key, role) {
				if (!this.roles[role]) {
					throw new error_1.ValueError(`role ${role} does not exist`);
				}
				if (!this.roles[role].keyIDs.includes(key.keyID)) {
					this.roles[role].keyIDs.push(key.keyID);
				}
				this.keys[key.keyID] = key;
			}
			equals(other) {
				if (!(other instanceof _Root)) {
					return false;
				}
				return super.equals(other) && this.consistentSnapshot === other.consistentSnapshot && util_1.default.isDeepStrictEqual(this.keys, other.keys) && util_1.default.isDeepStrictEqual(this.roles, other.roles);
			}
			toJSON() {
				return {
					_type: this.type,
					spec_version: this.specVersion,
					version: this.version,
					expires: this.expires,
					keys: keysToJSON(this.keys),
					roles: rolesToJSON(this.roles),
					consistent_snapshot: this.consistentSnapshot,
					...this.unrecognizedFields
				};
			}
			static fromJSON(data) {
				const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
				const { keys, roles, consistent_snapshot, ...rest } = unrecognizedFields;
				if (typeof consistent_snapshot !== "boolean") {
					throw new TypeError("consistent_snapshot must be a boolean");
				}
				return new _Root({
					...commonFields,
					keys: keysFromJSON(keys),
					roles: rolesFromJSON(roles),
					consistentSnapshot: consistent_snapshot,
					unrecognizedFields: rest
				});
			}
		};
		exports.Root = Root;
		function keysToJSON(keys) {
			return Object.entries(keys).reduce((acc, [keyID, key]) => ({ ...acc, [keyID]: key.toJSON() }), {});
		}
		function rolesToJSON(roles) {
			return Object.entries(roles).reduce((acc, [roleName, role]) => ({ ...acc, [roleName]: role.toJSON() }), {});
		}
		function keysFromJSON(data) {
			let keys;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObjectRecord(data)) {
					throw new TypeError("keys must be an object");
				}
				keys = Object.entries(data).reduce((acc, [keyID, keyData]) => ({
					...acc,
					[keyID]: key_1.Key.fromJSON(keyID, keyData)
				}), {});
			}
			return keys;
		}
		function rolesFromJSON(data) {
			let roles;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObjectRecord(data)) {
					throw new TypeError("roles must be an object");
				}
				roles = Object.entries(data).reduce((acc, [roleName, roleData]) => ({
					...acc,
					[roleName]: role_1.Role.fromJSON(roleData)
				}), {});
			}
			return roles;
		}
	}
});
// @tufjs/models/dist/signature.js
var require_signature = __commonJS({
	"node_modules/@tufjs/models/dist/signature.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Signature = void 0;
		var Signature = class _Signature {
			keyID;
			sig;
			constructor(options) {
				const { keyID, sig } = options;
				this.keyID = keyID;
				this.sig = sig;
			}
			toJSON() {
				return {
					keyid: this.keyID,
					sig: this.sig
				};
			}
			static fromJSON(data) {
				const { keyid, sig } = data;
				if (typeof keyid !== "string") {
					throw new TypeError("keyid must be a string");
				}
				if (typeof sig !== "string") {
					throw new TypeError("sig must be a string");
				}
				return new _Signature({
					keyID: keyid,
					sig
				});
			}
		};
		exports.Signature = Signature;
	}
});
// @tufjs/models/dist/snapshot.js
var require_snapshot = __commonJS({
	"node_modules/@tufjs/models/dist/snapshot.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Snapshot = void 0;
		var util_1 = __importDefault(__require("util"));
		var base_1 = require_base();
		var file_1 = require_file();
		var utils_1 = require_utils();
		var Snapshot = class _Snapshot extends base_1.Signed {
			type = base_1.MetadataKind.Snapshot;
			meta;
			constructor(opts) {
				super(opts);
				this.meta = opts.meta || { "targets.json": new file_1.MetaFile({ version: 1 }) };
			}
			equals(other) {
				if (!(other instanceof _Snapshot)) {
					return false;
				}
				return super.equals(other) && util_1.default.isDeepStrictEqual(this.meta, other.meta);
			}
			toJSON() {
				return {
					_type: this.type,
					meta: metaToJSON(this.meta),
					spec_version: this.specVersion,
					version: this.version,
					expires: this.expires,
					...this.unrecognizedFields
				};
			}
			static fromJSON(data) {
				const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
				const { meta, ...rest } = unrecognizedFields;
				return new _Snapshot({
					...commonFields,
					meta: metaFromJSON(meta),
					unrecognizedFields: rest
				});
			}
		};
		exports.Snapshot = Snapshot;
		function metaToJSON(meta) {
			return Object.entries(meta).reduce((acc, [path, metadata]) => ({
				...acc,
				[path]: metadata.toJSON()
			}), {});
		}
		function metaFromJSON(data) {
			let meta;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObjectRecord(data)) {
					throw new TypeError("meta field is malformed");
				} else {
					meta = Object.entries(data).reduce((acc, [path, metadata]) => ({
						...acc,
						[path]: file_1.MetaFile.fromJSON(metadata)
					}), {});
				}
			}
			return meta;
		}
	}
});
// @tufjs/models/dist/delegations.js
var require_delegations = __commonJS({
	"node_modules/@tufjs/models/dist/delegations.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Delegations = void 0;
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error();
		var key_1 = require_key2();
		var role_1 = require_role();
		var utils_1 = require_utils();
		var Delegations = class _Delegations {
			keys;
			roles;
			unrecognizedFields;
			succinctRoles;
			constructor(options) {
				this.keys = options.keys;
				this.unrecognizedFields = options.unrecognizedFields || {};
				if (options.roles) {
					if (Object.keys(options.roles).some((roleName) => role_1.TOP_LEVEL_ROLE_NAMES.includes(roleName))) {
						throw new error_1.ValueError("Delegated role name conflicts with top-level role name");
					}
				}
				this.succinctRoles = options.succinctRoles;
				this.roles = options.roles;
			}
			equals(other) {
				if (!(other instanceof _Delegations)) {
					return false;
				}
				return util_1.default.isDeepStrictEqual(this.keys, other.keys) && util_1.default.isDeepStrictEqual(this.roles, other.roles) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields) && util_1.default.isDeepStrictEqual(this.succinctRoles, other.succinctRoles);
			}
			*rolesForTarget(targetPath) {
				if (this.roles) {
					for (const role of Object.values(this.roles)) {
						if (role.isDelegatedPath(targetPath)) {
							yield { role: role.name, terminating: role.terminating };
						}
					}
				} else if (this.succinctRoles) {
					yield {
						role: this.succinctRoles.getRoleForTarget(targetPath),
						terminating: true
					};
				}
			}
			toJSON() {
				const json = {
					keys: keysToJSON(this.keys),
					...this.unrecognizedFields
				};
				if (this.roles) {
					json.roles = rolesToJSON(this.roles);
				} else if (this.succinctRoles) {
					json.succinct_roles = this.succinctRoles.toJSON();
				}
				return json;
			}
			static fromJSON(data) {
				const { keys, roles, succinct_roles, ...unrecognizedFields } = data;
				let succinctRoles;
				if (utils_1.guard.isObject(succinct_roles)) {
					succinctRoles = role_1.SuccinctRoles.fromJSON(succinct_roles);
				}
				return new _Delegations({
					keys: keysFromJSON(keys),
					roles: rolesFromJSON(roles),
					unrecognizedFields,
					succinctRoles
				});
			}
		};
		exports.Delegations = Delegations;
		function keysToJSON(keys) {
			return Object.entries(keys).reduce((acc, [keyId, key]) => ({
				...acc,
				[keyId]: key.toJSON()
			}), {});
		}
		function rolesToJSON(roles) {
			return Object.values(roles).map((role) => role.toJSON());
		}
		function keysFromJSON(data) {
			if (!utils_1.guard.isObjectRecord(data)) {
				throw new TypeError("keys is malformed");
			}
			return Object.entries(data).reduce((acc, [keyID, keyData]) => ({
				...acc,
				[keyID]: key_1.Key.fromJSON(keyID, keyData)
			}), {});
		}
		function rolesFromJSON(data) {
			let roleMap;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObjectArray(data)) {
					throw new TypeError("roles is malformed");
				}
				roleMap = data.reduce((acc, role) => {
					const delegatedRole = role_1.DelegatedRole.fromJSON(role);
					if (Object.hasOwn(acc, delegatedRole.name)) {
						throw new error_1.ValueError(`duplicate delegated role: ${delegatedRole.name}`);
					}
					return {
						...acc,
						[delegatedRole.name]: delegatedRole
					};
				}, {});
			}
			return roleMap;
		}
	}
});
// @tufjs/models/dist/targets.js
var require_targets = __commonJS({
	"node_modules/@tufjs/models/dist/targets.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Targets = void 0;
		var util_1 = __importDefault(__require("util"));
		var base_1 = require_base();
		var delegations_1 = require_delegations();
		var file_1 = require_file();
		var utils_1 = require_utils();
		var Targets = class _Targets extends base_1.Signed {
			type = base_1.MetadataKind.Targets;
			targets;
			delegations;
			constructor(options) {
				super(options);
				this.targets = options.targets || {};
				this.delegations = options.delegations;
			}
			addTarget(target) {
				this.targets[target.path] = target;
			}
			equals(other) {
				if (!(other instanceof _Targets)) {
					return false;
				}
				return super.equals(other) && util_1.default.isDeepStrictEqual(this.targets, other.targets) && util_1.default.isDeepStrictEqual(this.delegations, other.delegations);
			}
			toJSON() {
				const json = {
					_type: this.type,
					spec_version: this.specVersion,
					version: this.version,
					expires: this.expires,
					targets: targetsToJSON(this.targets),
					...this.unrecognizedFields
				};
				if (this.delegations) {
					json.delegations = this.delegations.toJSON();
				}
				return json;
			}
			static fromJSON(data) {
				const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
				const { targets, delegations, ...rest } = unrecognizedFields;
				return new _Targets({
					...commonFields,
					targets: targetsFromJSON(targets),
					delegations: delegationsFromJSON(delegations),
					unrecognizedFields: rest
				});
			}
		};
		exports.Targets = Targets;
		function targetsToJSON(targets) {
			return Object.entries(targets).reduce((acc, [path, target]) => ({
				...acc,
				[path]: target.toJSON()
			}), {});
		}
		function targetsFromJSON(data) {
			let targets;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObjectRecord(data)) {
					throw new TypeError("targets must be an object");
				} else {
					targets = Object.entries(data).reduce((acc, [path, target]) => ({
						...acc,
						[path]: file_1.TargetFile.fromJSON(path, target)
					}), {});
				}
			}
			return targets;
		}
		function delegationsFromJSON(data) {
			let delegations;
			if (utils_1.guard.isDefined(data)) {
				if (!utils_1.guard.isObject(data)) {
					throw new TypeError("delegations must be an object");
				} else {
					delegations = delegations_1.Delegations.fromJSON(data);
				}
			}
			return delegations;
		}
	}
});
// @tufjs/models/dist/timestamp.js
var require_timestamp = __commonJS({
	"node_modules/@tufjs/models/dist/timestamp.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Timestamp = void 0;
		var base_1 = require_base();
		var file_1 = require_file();
		var utils_1 = require_utils();
		var Timestamp = class _Timestamp extends base_1.Signed {
			type = base_1.MetadataKind.Timestamp;
			snapshotMeta;
			constructor(options) {
				super(options);
				this.snapshotMeta = options.snapshotMeta || new file_1.MetaFile({ version: 1 });
			}
			equals(other) {
				if (!(other instanceof _Timestamp)) {
					return false;
				}
				return super.equals(other) && this.snapshotMeta.equals(other.snapshotMeta);
			}
			toJSON() {
				return {
					_type: this.type,
					spec_version: this.specVersion,
					version: this.version,
					expires: this.expires,
					meta: { "snapshot.json": this.snapshotMeta.toJSON() },
					...this.unrecognizedFields
				};
			}
			static fromJSON(data) {
				const { unrecognizedFields, ...commonFields } = base_1.Signed.commonFieldsFromJSON(data);
				const { meta, ...rest } = unrecognizedFields;
				return new _Timestamp({
					...commonFields,
					snapshotMeta: snapshotMetaFromJSON(meta),
					unrecognizedFields: rest
				});
			}
		};
		exports.Timestamp = Timestamp;
		function snapshotMetaFromJSON(data) {
			let snapshotMeta;
			if (utils_1.guard.isDefined(data)) {
				const snapshotData = data["snapshot.json"];
				if (!utils_1.guard.isDefined(snapshotData) || !utils_1.guard.isObject(snapshotData)) {
					throw new TypeError("missing snapshot.json in meta");
				} else {
					snapshotMeta = file_1.MetaFile.fromJSON(snapshotData);
				}
			}
			return snapshotMeta;
		}
	}
});
// @tufjs/models/dist/metadata.js
var require_metadata = __commonJS({
	"node_modules/@tufjs/models/dist/metadata.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Metadata = void 0;
		var canonical_json_1 = require_lib();
		var util_1 = __importDefault(__require("util"));
		var base_1 = require_base();
		var error_1 = require_error();
		var root_1 = require_root();
		var signature_1 = require_signature();
		var snapshot_1 = require_snapshot();
		var targets_1 = require_targets();
		var timestamp_1 = require_timestamp();
		var utils_1 = require_utils();
		var Metadata = class _Metadata {
			signed;
			signatures;
			unrecognizedFields;
			constructor(signed, signatures, unrecognizedFields) {
				this.signed = signed;
				this.signatures = signatures || {};
				this.unrecognizedFields = unrecognizedFields || {};
			}
			sign(signer, append = true) {
				const bytes = Buffer.from((0, canonical_json_1.canonicalize)(this.signed.toJSON()));
				const signature = signer(bytes);
				if (!append) {
					this.signatures = {};
				}
				this.signatures[signature.keyID] = signature;
			}
			verifyDelegate(delegatedRole, delegatedMetadata) {
				let role;
				let keys = {};
				switch (this.signed.type) {
					case base_1.MetadataKind.Root:
						keys = this.signed.keys;
						role = this.signed.roles[delegatedRole];
						break;
					case base_1.MetadataKind.Targets:
						if (!this.signed.delegations) {
							throw new error_1.ValueError(`No delegations found for ${delegatedRole}`);
						}
						keys = this.signed.delegations.keys;
						if (this.signed.delegations.roles) {
							role = this.signed.delegations.roles[delegatedRole];
						} else if (this.signed.delegations.succinctRoles) {
							if (this.signed.delegations.succinctRoles.isDelegatedRole(delegatedRole)) {
								role = this.signed.delegations.succinctRoles;
							}
						}
						break;
					default:
						throw new TypeError("invalid metadata type");
				}
				if (!role) {
					throw new error_1.ValueError(`no delegation found for ${delegatedRole}`);
				}
				const signingKeys = new Set();
				role.keyIDs.forEach((keyID) => {
					const key = keys[keyID];
					if (!key) {
						return;
					}
					try {
						key.verifySignature(delegatedMetadata);
						signingKeys.add(key.keyID);
					} catch (error) {
					}
				});
				if (signingKeys.size < role.threshold) {
					throw new error_1.UnsignedMetadataError(`${delegatedRole} was signed by ${signingKeys.size}/${role.threshold} keys`);
				}
			}
			equals(other) {
				if (!(other instanceof _Metadata)) {
					return false;
				}
				return (
					this.signed.equals(other.signed) && util_1.default.isDeepStrictEqual(this.signatures, other.signatures) && util_1.default.isDeepStrictEqual(this.unrecognizedFields, other.unrecognizedFields)
				);
			}
			toJSON() {
				const signatures = Object.values(this.signatures).map((signature) => {
					return signature.toJSON();
				});
				return {
					signatures,
					signed: this.signed.toJSON(),
					...this.unrecognizedFields
				};
			}
			static fromJSON(type, data) {
				const { signed, signatures, ...rest } = data;
				if (!utils_1.guard.isDefined(signed) || !utils_1.guard.isObject(signed)) {
					throw new TypeError("signed is not defined");
				}
				if (type !== signed._type) {
					throw new error_1.ValueError(`expected '${type}', got ${signed["_type"]}`);
				}
				if (!utils_1.guard.isObjectArray(signatures)) {
					throw new TypeError("signatures is not an array");
				}
				let signedObj;
				switch (type) {
					case base_1.MetadataKind.Root:
						signedObj = root_1.Root.fromJSON(signed);
						break;
					case base_1.MetadataKind.Timestamp:
						signedObj = timestamp_1.Timestamp.fromJSON(signed);
						break;
					case base_1.MetadataKind.Snapshot:
						signedObj = snapshot_1.Snapshot.fromJSON(signed);
						break;
					case base_1.MetadataKind.Targets:
						signedObj = targets_1.Targets.fromJSON(signed);
						break;
					default:
						throw new TypeError("invalid metadata type");
				}
				const sigMap = {};
				signatures.forEach((sigData) => {
					const sig = signature_1.Signature.fromJSON(sigData);
					if (sigMap[sig.keyID]) {
						throw new error_1.ValueError(`multiple signatures found for keyid: ${sig.keyID}`);
					}
					sigMap[sig.keyID] = sig;
				});
				return new _Metadata(signedObj, sigMap, rest);
			}
		};
		exports.Metadata = Metadata;
	}
});
// @tufjs/models/dist/index.js
var require_dist = __commonJS({
	"node_modules/@tufjs/models/dist/index.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Timestamp = exports.Targets = exports.Snapshot = exports.Signature = exports.Root = exports.Metadata = exports.Key = exports.TargetFile = exports.MetaFile = exports.ValueError = exports.MetadataKind = void 0;
		var base_1 = require_base();
		Object.defineProperty(exports, "MetadataKind", { enumerable: true, get: function() {
			return base_1.MetadataKind;
		} });
		var error_1 = require_error();
		Object.defineProperty(exports, "ValueError", { enumerable: true, get: function() {
			return error_1.ValueError;
		} });
		var file_1 = require_file();
		Object.defineProperty(exports, "MetaFile", { enumerable: true, get: function() {
			return file_1.MetaFile;
		} });
		Object.defineProperty(exports, "TargetFile", { enumerable: true, get: function() {
			return file_1.TargetFile;
		} });
		var key_1 = require_key2();
		Object.defineProperty(exports, "Key", { enumerable: true, get: function() {
			return key_1.Key;
		} });
		var metadata_1 = require_metadata();
		Object.defineProperty(exports, "Metadata", { enumerable: true, get: function() {
			return metadata_1.Metadata;
		} });
		var root_1 = require_root();
		Object.defineProperty(exports, "Root", { enumerable: true, get: function() {
			return root_1.Root;
		} });
		var signature_1 = require_signature();
		Object.defineProperty(exports, "Signature", { enumerable: true, get: function() {
			return signature_1.Signature;
		} });
		var snapshot_1 = require_snapshot();
		Object.defineProperty(exports, "Snapshot", { enumerable: true, get: function() {
			return snapshot_1.Snapshot;
		} });
		var targets_1 = require_targets();
		Object.defineProperty(exports, "Targets", { enumerable: true, get: function() {
			return targets_1.Targets;
		} });
		var timestamp_1 = require_timestamp();
		Object.defineProperty(exports, "Timestamp", { enumerable: true, get: function() {
			return timestamp_1.Timestamp;
		} });
	}
});
// debug:debug
var require_debug = __commonJS({
	"debug:debug"(exports, module) {
		module.exports = __require("node:util").debuglog;
	}
});
// tuf-js/dist/error.js
var require_error2 = __commonJS({
	"node_modules/tuf-js/dist/error.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.DownloadHTTPError = exports.DownloadLengthMismatchError = exports.DownloadError = exports.ExpiredMetadataError = exports.EqualVersionError = exports.BadVersionError = exports.RepositoryError = exports.PersistError = exports.RuntimeError = exports.ValueError = void 0;
		var ValueError = class extends Error {
		};
		exports.ValueError = ValueError;
		var RuntimeError = class extends Error {
		};
		exports.RuntimeError = RuntimeError;
		var PersistError = class extends Error {
		};
		exports.PersistError = PersistError;
		var RepositoryError = class extends Error {
		};
		exports.RepositoryError = RepositoryError;
		var BadVersionError = class extends RepositoryError {
		};
		exports.BadVersionError = BadVersionError;
		var EqualVersionError = class extends BadVersionError {
		};
		exports.EqualVersionError = EqualVersionError;
		var ExpiredMetadataError = class extends RepositoryError {
		};
		exports.ExpiredMetadataError = ExpiredMetadataError;
		var DownloadError = class extends Error {
		};
		exports.DownloadError = DownloadError;
		var DownloadLengthMismatchError = class extends DownloadError {
		};
		exports.DownloadLengthMismatchError = DownloadLengthMismatchError;
		var DownloadHTTPError = class extends DownloadError {
			statusCode;
			constructor(message, statusCode) {
				super(message);
				this.statusCode = statusCode;
			}
		};
		exports.DownloadHTTPError = DownloadHTTPError;
	}
});
// tuf-js/dist/utils/tmpfile.js
var require_tmpfile = __commonJS({
	"node_modules/tuf-js/dist/utils/tmpfile.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.withTempFile = void 0;
		var promises_1 = __importDefault(__require("fs/promises"));
		var os_1 = __importDefault(__require("os"));
		var path_1 = __importDefault(__require("path"));
		var withTempFile = async (handler) => withTempDir(async (dir) => handler(path_1.default.join(dir, "tempfile")));
		exports.withTempFile = withTempFile;
		var withTempDir = async (handler) => {
			const tmpDir = await promises_1.default.realpath(os_1.default.tmpdir());
			const dir = await promises_1.default.mkdtemp(tmpDir + path_1.default.sep);
			try {
				return await handler(dir);
			} finally {
				await promises_1.default.rm(dir, { force: true, recursive: true, maxRetries: 3 });
			}
		};
	}
});
// @gar/promise-retry/lib/retry.js
var require_retry = __commonJS({
	"node_modules/@gar/promise-retry/lib/retry.js"(exports, module) {
		var RetryOperation = class {
			#attempts = 1;
			#cachedTimeouts = null;
			#errors = [];
			#fn = null;
			#maxRetryTime;
			#operationStart = null;
			#originalTimeouts;
			#timeouts;
			#timer = null;
			#unref;
			constructor(timeouts, options = {}) {
				this.#originalTimeouts = [...timeouts];
				this.#timeouts = [...timeouts];
				this.#unref = options.unref;
				this.#maxRetryTime = options.maxRetryTime || Infinity;
				if (options.forever) {
					this.#cachedTimeouts = [...this.#timeouts];
				}
			}
			get timeouts() {
				return [...this.#timeouts];
			}
			get errors() {
				return [...this.#errors];
			}
			get attempts() {
				return this.#attempts;
			}
			get mainError() {
				let mainError = null;
				if (this.#errors.length) {
					let mainErrorCount = 0;
					const counts = {};
					for (let i = 0; i < this.#errors.length; i++) {
						const error = this.#errors[i];
						const { message } = error;
						if (!counts[message]) {
							counts[message] = 0;
						}
						counts[message]++;
						if (counts[message] >= mainErrorCount) {
							mainError = error;
							mainErrorCount = counts[message];
						}
					}
				}
				return mainError;
			}
			reset() {
				this.#attempts = 1;
				this.#timeouts = [...this.#originalTimeouts];
			}
			stop() {
				if (this.#timer) {
					clearTimeout(this.#timer);
				}
				this.#timeouts = [];
				this.#cachedTimeouts = null;
			}
			retry(err) {
				this.#errors.push(err);
				if ((new Date()).getTime() - this.#operationStart >= this.#maxRetryTime) {
					this.#errors.unshift(new Error("RetryOperation timeout occurred"));
					return false;
				}
				let timeout = this.#timeouts.shift();
				if (timeout === void 0) {
					if (this.#cachedTimeouts) {
						this.#errors.pop();
						timeout = this.#cachedTimeouts.at(-1);
					} else {
						return false;
					}
				}
				this.#timer = setTimeout(() => {
					this.#attempts++;
					this.#fn(this.#attempts);
				}, timeout);
				if (this.#unref) {
					this.#timer.unref();
				}
				return true;
			}
			attempt(fn) {
				this.#fn = fn;
				this.#operationStart = (new Date()).getTime();
				this.#fn(this.#attempts);
			}
		};
		module.exports = { RetryOperation };
	}
});
// @gar/promise-retry/lib/index.js
var require_lib2 = __commonJS({
	"node_modules/@gar/promise-retry/lib/index.js"(exports, module) {
		var { RetryOperation } = require_retry();
		var createTimeout = (attempt, opts) => Math.min(Math.round((1 + (opts.randomize ? Math.random() : 0)) * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt)), opts.maxTimeout);
		var isRetryError = (err) => err?.code === "EPROMISERETRY" && Object.hasOwn(err, "retried");
		var promiseRetry = async (fn, options = {}) => {
			let timeouts = [];
			if (options instanceof Array) {
				timeouts = [...options];
			} else {
				if (options.retries === Infinity) {
					options.forever = true;
					delete options.retries;
				}
				const opts = {
					retries: 10,
					factor: 2,
					minTimeout: 1 * 1e3,
					maxTimeout: Infinity,
					randomize: false,
					...options
				};
				if (opts.minTimeout > opts.maxTimeout) {
					throw new Error("minTimeout is greater than maxTimeout");
				}
				if (opts.retries) {
					for (let i = 0; i < opts.retries; i++) {
						timeouts.push(createTimeout(i, opts));
					}
					timeouts.sort((a, b) => a - b);
				} else if (options.forever) {
					timeouts.push(createTimeout(0, opts));
				}
			}
			const operation = new RetryOperation(timeouts, {
				forever: options.forever,
				unref: options.unref,
				maxRetryTime: options.maxRetryTime
			});
			return new Promise(function(resolve, reject) {
				operation.attempt(async (number) => {
					try {
						const result = await fn((err) => {
							throw Object.assign(new Error("Retrying"), { code: "EPROMISERETRY", retried: err });
						}, number, operation);
						return resolve(result);
					} catch (err) {
						if (!isRetryError(err)) {
							return reject(err);
						}
						if (!operation.retry(err.retried || new Error())) {
							return reject(err.retried);
						}
					}
				});
			});
		};
		module.exports = { promiseRetry };
	}
});
// tuf-js/dist/fetcher.js
var require_fetcher = __commonJS({
	"node_modules/tuf-js/dist/fetcher.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.DefaultFetcher = exports.BaseFetcher = void 0;
		var debug_1 = __importDefault(require_debug());
		var fs_1 = __importDefault(__require("fs"));
		var util_1 = __importDefault(__require("util"));
		var error_1 = require_error2();
		var tmpfile_1 = require_tmpfile();
		var promise_retry_1 = require_lib2();
		var log = (0, debug_1.default)("tuf:fetch");
		var USER_AGENT_HEADER = "User-Agent";
		var BaseFetcher = class {
			async downloadFile(url, maxLength, handler) {
				return (0, tmpfile_1.withTempFile)(async (tmpFile) => {
					const reader = await this.fetch(url);
					let numberOfBytesReceived = 0;
					const fileStream = fs_1.default.createWriteStream(tmpFile);
					const streamReader = reader.getReader();
					try {
						while (true) {
							const { done, value: chunk } = await streamReader.read();
							if (done) {
								break;
							}
							numberOfBytesReceived += chunk.length;
							if (numberOfBytesReceived > maxLength) {
								throw new error_1.DownloadLengthMismatchError("Max length reached");
							}
							await writeBufferToStream(fileStream, Buffer.from(chunk));
						}
					} finally {
						streamReader.releaseLock();
						await util_1.default.promisify(fileStream.close).bind(fileStream)();
					}
					return handler(tmpFile);
				});
			}
			async downloadBytes(url, maxLength) {
				return this.downloadFile(url, maxLength, async (file) => {
					const stream = fs_1.default.createReadStream(file);
					const chunks = [];
					for await (const chunk of stream) {
						chunks.push(chunk);
					}
					return Buffer.concat(chunks);
				});
			}
		};
		exports.BaseFetcher = BaseFetcher;
		var DefaultFetcher = class extends BaseFetcher {
			userAgent;
			timeout;
			retry;
			constructor(options = {}) {
				super();
				this.userAgent = options.userAgent;
				this.timeout = options.timeout;
				if (options.retry === true) {
					this.retry = { forever: true };
				} else if (options.retry === false || options.retry === void 0) {
					this.retry = void 0;
				} else if (typeof options.retry === "number") {
					if (options.retry < 0) {
						throw new Error("Retry count must be non-negative number");
					}
					this.retry = { retries: options.retry };
				} else {
					this.retry = options.retry;
				}
			}
			async fetch(url) {
				const shouldRetry = this.retry !== void 0;
				return (0, promise_retry_1.promiseRetry)(async (retry, number) => {
					log("GET %s (attempt %d)", url, number);
					let response;
					try {
						response = await fetch(url, {
							headers: {
								[USER_AGENT_HEADER]: this.userAgent || ""
							},
							signal: this.timeout ? AbortSignal.timeout(this.timeout) : void 0
						});
					} catch (error) {
						const err = error instanceof Error ? error : new Error(String(error));
						if (shouldRetry) {
							return retry(err);
						}
						throw err;
					}
					if (!response.ok || !response.body) {
						const err = new error_1.DownloadHTTPError("Failed to download", response.status);
						if (shouldRetry && response.status >= 500 && response.status < 600) {
							return retry(err);
						}
						throw err;
					}
					return response.body;
				}, this.retry);
			}
		};
		exports.DefaultFetcher = DefaultFetcher;
		var writeBufferToStream = async (stream, buffer) => {
			return new Promise((resolve, reject) => {
				stream.write(buffer, (err) => {
					if (err) {
						reject(err);
					}
					resolve(true);
				});
			});
		};
	}
});
// tuf-js/package.json
var require_package = __commonJS({
	"node_modules/tuf-js/package.json"(exports, module) {
		module.exports = { name: "tuf-js", version: "6.0.2" };
	}
});
// tuf-js/dist/config.js
var require_config = __commonJS({
	"node_modules/tuf-js/dist/config.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.defaultConfig = void 0;
		exports.defaultConfig = {
			maxRootRotations: 256,
			maxDelegations: 32,
			rootMaxLength: 512e3,
			timestampMaxLength: 16384,
			snapshotMaxLength: 2e6,
			targetsMaxLength: 5e6,
			prefixTargetsWithHash: true,
			fetchTimeout: 1e5,
			fetchRetries: void 0,
			fetchRetry: 2,
			userAgent: ""
		};
	}
});
// tuf-js/dist/store.js
var require_store = __commonJS({
	"node_modules/tuf-js/dist/store.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TrustedMetadataStore = void 0;
		var models_1 = require_dist();
		var error_1 = require_error2();
		var TrustedMetadataStore = class {
			trustedSet = {};
			referenceTime;
			constructor(rootData) {
				this.referenceTime = new Date();
				this.loadTrustedRoot(rootData);
			}
			get root() {
				if (!this.trustedSet.root) {
					throw new ReferenceError("No trusted root metadata");
				}
				return this.trustedSet.root;
			}
			get timestamp() {
				return this.trustedSet.timestamp;
			}
			get snapshot() {
				return this.trustedSet.snapshot;
			}
			get targets() {
				return this.trustedSet.targets;
			}
			getRole(name) {
				return this.trustedSet[name];
			}
			updateRoot(bytesBuffer) {
				const data = JSON.parse(bytesBuffer.toString("utf8"));
				const newRoot = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
				if (newRoot.signed.type != models_1.MetadataKind.Root) {
					throw new error_1.RepositoryError(`Expected 'root', got ${newRoot.signed.type}`);
				}
				this.root.verifyDelegate(models_1.MetadataKind.Root, newRoot);
				if (newRoot.signed.version != this.root.signed.version + 1) {
					throw new error_1.BadVersionError(`Expected version ${this.root.signed.version + 1}, got ${newRoot.signed.version}`);
				}
				newRoot.verifyDelegate(models_1.MetadataKind.Root, newRoot);
				this.trustedSet.root = newRoot;
				return newRoot;
			}
			updateTimestamp(bytesBuffer) {
				if (this.snapshot) {
					throw new error_1.RuntimeError("Cannot update timestamp after snapshot");
				}
				if (this.root.signed.isExpired(this.referenceTime)) {
					throw new error_1.ExpiredMetadataError("Final root.json is expired");
				}
				const data = JSON.parse(bytesBuffer.toString("utf8"));
				const newTimestamp = models_1.Metadata.fromJSON(models_1.MetadataKind.Timestamp, data);
				if (newTimestamp.signed.type != models_1.MetadataKind.Timestamp) {
					throw new error_1.RepositoryError(`Expected 'timestamp', got ${newTimestamp.signed.type}`);
				}
				this.root.verifyDelegate(models_1.MetadataKind.Timestamp, newTimestamp);
				if (this.timestamp) {
					if (newTimestamp.signed.version < this.timestamp.signed.version) {
						throw new error_1.BadVersionError(`New timestamp version ${newTimestamp.signed.version} is less than current version ${this.timestamp.signed.version}`);
					}
					if (newTimestamp.signed.version === this.timestamp.signed.version) {
						throw new error_1.EqualVersionError(`New timestamp version ${newTimestamp.signed.version} is equal to current version ${this.timestamp.signed.version}`);
					}
					const snapshotMeta = this.timestamp.signed.snapshotMeta;
					const newSnapshotMeta = newTimestamp.signed.snapshotMeta;
					if (newSnapshotMeta.version < snapshotMeta.version) {
						throw new error_1.BadVersionError(`New snapshot version ${newSnapshotMeta.version} is less than current version ${snapshotMeta.version}`);
					}
				}
				this.trustedSet.timestamp = newTimestamp;
				this.checkFinalTimestamp();
				return newTimestamp;
			}
			updateSnapshot(bytesBuffer, trusted = false) {
				if (!this.timestamp) {
					throw new error_1.RuntimeError("Cannot update snapshot before timestamp");
				}
				if (this.targets) {
					throw new error_1.RuntimeError("Cannot update snapshot after targets");
				}
				this.checkFinalTimestamp();
				const snapshotMeta = this.timestamp.signed.snapshotMeta;
				if (!trusted) {
					snapshotMeta.verify(bytesBuffer);
				}
				const data = JSON.parse(bytesBuffer.toString("utf8"));
				const newSnapshot = models_1.Metadata.fromJSON(models_1.MetadataKind.Snapshot, data);
				if (newSnapshot.signed.type != models_1.MetadataKind.Snapshot) {
					throw new error_1.RepositoryError(`Expected 'snapshot', got ${newSnapshot.signed.type}`);
				}
				this.root.verifyDelegate(models_1.MetadataKind.Snapshot, newSnapshot);
				if (this.snapshot) {
					Object.entries(this.snapshot.signed.meta).forEach(([fileName, fileInfo]) => {
						const newFileInfo = newSnapshot.signed.meta[fileName];
						if (!newFileInfo) {
							throw new error_1.RepositoryError(`Missing file ${fileName} in new snapshot`);
						}
						if (newFileInfo.version < fileInfo.version) {
							throw new error_1.BadVersionError(`New version ${newFileInfo.version} of ${fileName} is less than current version ${fileInfo.version}`);
						}
					});
				}
				this.trustedSet.snapshot = newSnapshot;
				this.checkFinalSnapsnot();
				return newSnapshot;
			}
			updateDelegatedTargets(bytesBuffer, roleName, delegatorName) {
				if (!this.snapshot) {
					throw new error_1.RuntimeError("Cannot update delegated targets before snapshot");
				}
				this.checkFinalSnapsnot();
				const delegator = this.trustedSet[delegatorName];
				if (!delegator) {
					throw new error_1.RuntimeError(`No trusted ${delegatorName} metadata`);
				}
				const meta = this.snapshot.signed.meta?.[`${roleName}.json`];
				if (!meta) {
					throw new error_1.RepositoryError(`Missing ${roleName}.json in snapshot`);
				}
				meta.verify(bytesBuffer);
				const data = JSON.parse(bytesBuffer.toString("utf8"));
				const newDelegate = models_1.Metadata.fromJSON(models_1.MetadataKind.Targets, data);
				if (newDelegate.signed.type != models_1.MetadataKind.Targets) {
					throw new error_1.RepositoryError(`Expected 'targets', got ${newDelegate.signed.type}`);
				}
				delegator.verifyDelegate(roleName, newDelegate);
				const version = newDelegate.signed.version;
				if (version != meta.version) {
					throw new error_1.BadVersionError(`Version ${version} of ${roleName} does not match snapshot version ${meta.version}`);
				}
				if (newDelegate.signed.isExpired(this.referenceTime)) {
					throw new error_1.ExpiredMetadataError(`${roleName}.json is expired`);
				}
				this.trustedSet[roleName] = newDelegate;
			}
			loadTrustedRoot(bytesBuffer) {
				const data = JSON.parse(bytesBuffer.toString("utf8"));
				const root = models_1.Metadata.fromJSON(models_1.MetadataKind.Root, data);
				if (root.signed.type != models_1.MetadataKind.Root) {
					throw new error_1.RepositoryError(`Expected 'root', got ${root.signed.type}`);
				}
				root.verifyDelegate(models_1.MetadataKind.Root, root);
				this.trustedSet["root"] = root;
			}
			checkFinalTimestamp() {
				if (!this.timestamp) {
					throw new ReferenceError("No trusted timestamp metadata");
				}
				if (this.timestamp.signed.isExpired(this.referenceTime)) {
					throw new error_1.ExpiredMetadataError("Final timestamp.json is expired");
				}
			}
			checkFinalSnapsnot() {
				if (!this.snapshot) {
					throw new ReferenceError("No trusted snapshot metadata");
				}
				if (!this.timestamp) {
					throw new ReferenceError("No trusted timestamp metadata");
				}
				if (this.snapshot.signed.isExpired(this.referenceTime)) {
					throw new error_1.ExpiredMetadataError("snapshot.json is expired");
				}
				const snapshotMeta = this.timestamp.signed.snapshotMeta;
				if (this.snapshot.signed.version !== snapshotMeta.version) {
					throw new error_1.BadVersionError("Snapshot version doesn't match timestamp");
				}
			}
		};
		exports.TrustedMetadataStore = TrustedMetadataStore;
	}
});
// tuf-js/dist/utils/url.js
var require_url = __commonJS({
	"node_modules/tuf-js/dist/utils/url.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.join = join;
		var url_1 = __require("url");
		function join(base, path) {
			return new url_1.URL(ensureTrailingSlash(base) + removeLeadingSlash(path)).toString();
		}
		function ensureTrailingSlash(path) {
			return path.endsWith("/") ? path : path + "/";
		}
		function removeLeadingSlash(path) {
			return path.startsWith("/") ? path.slice(1) : path;
		}
	}
});
// tuf-js/dist/updater.js
var require_updater = __commonJS({
	"node_modules/tuf-js/dist/updater.js"(exports) {
		var { __createBinding, __importStar, __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Updater = void 0;
		var models_1 = require_dist();
		var debug_1 = __importDefault(require_debug());
		var fs = __importStar(__require("fs"));
		var path = __importStar(__require("path"));
		var package_json_1 = require_package();
		var config_1 = require_config();
		var error_1 = require_error2();
		var fetcher_1 = require_fetcher();
		var store_1 = require_store();
		var url = __importStar(require_url());
		var log = (0, debug_1.default)("tuf:cache");
		var Updater = class {
			dir;
			metadataBaseUrl;
			targetDir;
			targetBaseUrl;
			forceCache;
			trustedSet;
			config;
			fetcher;
			constructor(options) {
				const { metadataDir, metadataBaseUrl, targetDir, targetBaseUrl, fetcher, config } = options;
				this.dir = metadataDir;
				this.metadataBaseUrl = metadataBaseUrl;
				this.targetDir = targetDir;
				this.targetBaseUrl = targetBaseUrl;
				this.forceCache = options.forceCache ?? false;
				const data = this.loadLocalMetadata(models_1.MetadataKind.Root);
				this.trustedSet = new store_1.TrustedMetadataStore(data);
				this.config = { ...config_1.defaultConfig, ...config };
				const userAgent = config?.userAgent ? `${config.userAgent} tuf-js/${package_json_1.version}` : `tuf-js/${package_json_1.version}`;
				this.fetcher = fetcher || new fetcher_1.DefaultFetcher({
					userAgent,
					timeout: this.config.fetchTimeout,
					retry: this.config.fetchRetries ?? this.config.fetchRetry
				});
			}
			async refresh() {
				if (this.forceCache) {
					try {
						await this.loadTimestamp({ checkRemote: false });
					} catch (error) {
						await this.loadRoot();
						await this.loadTimestamp();
					}
				} else {
					await this.loadRoot();
					await this.loadTimestamp();
				}
				await this.loadSnapshot();
				await this.loadTargets(models_1.MetadataKind.Targets, models_1.MetadataKind.Root);
			}
			async getTargetInfo(targetPath) {
				if (!this.trustedSet.targets) {
					await this.refresh();
				}
				return this.preorderDepthFirstWalk(targetPath);
			}
			async downloadTarget(targetInfo, filePath, targetBaseUrl) {
				const targetPath = filePath || this.generateTargetPath(targetInfo);
				if (!targetBaseUrl) {
					if (!this.targetBaseUrl) {
						throw new error_1.ValueError("Target base URL not set");
					}
					targetBaseUrl = this.targetBaseUrl;
				}
				let targetFilePath = targetInfo.path;
				const consistentSnapshot = this.trustedSet.root.signed.consistentSnapshot;
				if (consistentSnapshot && this.config.prefixTargetsWithHash) {
					const hashes = Object.values(targetInfo.hashes);
					const { dir, base } = path.parse(targetFilePath);
					const filename = `${hashes[0]}.${base}`;
					targetFilePath = dir ? `${dir}/${filename}` : filename;
				}
				const targetUrl = url.join(targetBaseUrl, targetFilePath);
				await this.fetcher.downloadFile(targetUrl, targetInfo.length, async (fileName) => {
					await targetInfo.verify(fs.createReadStream(fileName));
					log("WRITE %s", targetPath);
					fs.copyFileSync(fileName, targetPath);
				});
				return targetPath;
			}
			async findCachedTarget(targetInfo, filePath) {
				if (!filePath) {
					filePath = this.generateTargetPath(targetInfo);
				}
				try {
					if (fs.existsSync(filePath)) {
						await targetInfo.verify(fs.createReadStream(filePath));
						return filePath;
					}
				} catch (error) {
					return;
				}
				return;
			}
			loadLocalMetadata(fileName) {
				const filePath = path.join(this.dir, `${fileName}.json`);
				log("READ %s", filePath);
				return fs.readFileSync(filePath);
			}
			async loadRoot() {
				const rootVersion = this.trustedSet.root.signed.version;
				const lowerBound = rootVersion + 1;
				const upperBound = lowerBound + this.config.maxRootRotations;
				for (let version = lowerBound; version < upperBound; version++) {
					const rootUrl = url.join(this.metadataBaseUrl, `${version}.root.json`);
					try {
						const bytesData = await this.fetcher.downloadBytes(rootUrl, this.config.rootMaxLength);
						this.trustedSet.updateRoot(bytesData);
						this.persistMetadata(models_1.MetadataKind.Root, bytesData);
					} catch (error) {
						if (error instanceof error_1.DownloadHTTPError) {
							if ([403, 404].includes(error.statusCode)) {
								break;
							}
						}
						throw error;
					}
				}
			}
			async loadTimestamp({ checkRemote } = { checkRemote: true }) {
				try {
					const data = this.loadLocalMetadata(models_1.MetadataKind.Timestamp);
					this.trustedSet.updateTimestamp(data);
					if (!checkRemote) {
						return;
					}
				} catch (error) {
				}
				const timestampUrl = url.join(this.metadataBaseUrl, "timestamp.json");
				const bytesData = await this.fetcher.downloadBytes(timestampUrl, this.config.timestampMaxLength);
				try {
					this.trustedSet.updateTimestamp(bytesData);
				} catch (error) {
					if (error instanceof error_1.EqualVersionError) {
						return;
					}
					throw error;
				}
				this.persistMetadata(models_1.MetadataKind.Timestamp, bytesData);
			}
			async loadSnapshot() {
				try {
					const data = this.loadLocalMetadata(models_1.MetadataKind.Snapshot);
					this.trustedSet.updateSnapshot(data, true);
				} catch (error) {
					if (!this.trustedSet.timestamp) {
						throw new ReferenceError("No timestamp metadata", { cause: error });
					}
					const snapshotMeta = this.trustedSet.timestamp.signed.snapshotMeta;
					const maxLength = snapshotMeta.length || this.config.snapshotMaxLength;
					const version = this.trustedSet.root.signed.consistentSnapshot ? snapshotMeta.version : void 0;
					const snapshotUrl = url.join(this.metadataBaseUrl, version ? `${version}.snapshot.json` : "snapshot.json");
					try {
						const bytesData = await this.fetcher.downloadBytes(snapshotUrl, maxLength);
						this.trustedSet.updateSnapshot(bytesData);
						this.persistMetadata(models_1.MetadataKind.Snapshot, bytesData);
					} catch (error2) {
						throw new error_1.RuntimeError(`Unable to load snapshot metadata error ${error2}`);
					}
				}
			}
			async loadTargets(role, parentRole) {
				const cachedRole = this.trustedSet.getRole(role);
				if (cachedRole) {
					const delegator = this.trustedSet.getRole(parentRole);
					if (!delegator) {
						throw new error_1.RuntimeError(`No trusted ${parentRole} metadata`);
					}
					delegator.verifyDelegate(role, cachedRole);
					return cachedRole;
				}
				try {
					const buffer = this.loadLocalMetadata(role);
					this.trustedSet.updateDelegatedTargets(buffer, role, parentRole);
				} catch (error) {
					if (!this.trustedSet.snapshot) {
						throw new ReferenceError("No snapshot metadata", { cause: error });
					}
					const metaInfo = this.trustedSet.snapshot.signed.meta[`${role}.json`];
					const maxLength = metaInfo.length || this.config.targetsMaxLength;
					const version = this.trustedSet.root.signed.consistentSnapshot ? metaInfo.version : void 0;
					const encodedRole = encodeURIComponent(role);
					const metadataUrl = url.join(this.metadataBaseUrl, version ? `${version}.${encodedRole}.json` : `${encodedRole}.json`);
					try {
						const bytesData = await this.fetcher.downloadBytes(metadataUrl, maxLength);
						this.trustedSet.updateDelegatedTargets(bytesData, role, parentRole);
						this.persistMetadata(role, bytesData);
					} catch (error2) {
						throw new error_1.RuntimeError(`Unable to load targets error ${error2}`);
					}
				}
				return this.trustedSet.getRole(role);
			}
			async preorderDepthFirstWalk(targetPath) {
				const delegationsToVisit = [
					{
						roleName: models_1.MetadataKind.Targets,
						parentRoleName: models_1.MetadataKind.Root
					}
				];
				const visitedRoleNames = new Set();
				while (visitedRoleNames.size <= this.config.maxDelegations && delegationsToVisit.length > 0) {
					const { roleName, parentRoleName } = delegationsToVisit.pop();
					if (visitedRoleNames.has(roleName)) {
						continue;
					}
					const targets = (await this.loadTargets(roleName, parentRoleName))?.signed;
					if (!targets) {
						continue;
					}
					const target = targets.targets?.[targetPath];
					if (target) {
						return target;
					}
					visitedRoleNames.add(roleName);
					if (targets.delegations) {
						const childRolesToVisit = [];
						const rolesForTarget = targets.delegations.rolesForTarget(targetPath);
						for (const { role: childName, terminating } of rolesForTarget) {
							childRolesToVisit.push({
								roleName: childName,
								parentRoleName: roleName
							});
							if (terminating) {
								delegationsToVisit.splice(0);
								break;
							}
						}
						childRolesToVisit.reverse();
						delegationsToVisit.push(...childRolesToVisit);
					}
				}
				return;
			}
			generateTargetPath(targetInfo) {
				if (!this.targetDir) {
					throw new error_1.ValueError("Target directory not set");
				}
				const filePath = encodeURIComponent(targetInfo.path);
				return path.join(this.targetDir, filePath);
			}
			persistMetadata(metaDataName, bytesData) {
				const encodedName = encodeURIComponent(metaDataName);
				try {
					const filePath = path.join(this.dir, `${encodedName}.json`);
					log("WRITE %s", filePath);
					fs.writeFileSync(filePath, bytesData.toString("utf8"));
				} catch (error) {
					throw new error_1.PersistError(`Failed to persist metadata ${encodedName} error: ${error}`);
				}
			}
		};
		exports.Updater = Updater;
	}
});
// tuf-js/dist/index.js
var require_dist2 = __commonJS({
	"node_modules/tuf-js/dist/index.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Updater = exports.BaseFetcher = exports.TargetFile = void 0;
		var models_1 = require_dist();
		Object.defineProperty(exports, "TargetFile", { enumerable: true, get: function() {
			return models_1.TargetFile;
		} });
		var fetcher_1 = require_fetcher();
		Object.defineProperty(exports, "BaseFetcher", { enumerable: true, get: function() {
			return fetcher_1.BaseFetcher;
		} });
		var updater_1 = require_updater();
		Object.defineProperty(exports, "Updater", { enumerable: true, get: function() {
			return updater_1.Updater;
		} });
	}
});
// @sigstore/tuf/package.json
var require_package2 = __commonJS({
	"node_modules/@sigstore/tuf/package.json"(exports, module) {
		module.exports = { name: "@sigstore/tuf", version: "5.0.1" };
	}
});
// @sigstore/tuf/dist/error.js
var require_error3 = __commonJS({
	"node_modules/@sigstore/tuf/dist/error.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TUFError = void 0;
		var TUFError2 = class extends Error {
			code;
			cause;
			constructor({ code, message, cause }) {
				super(message);
				this.code = code;
				this.cause = cause;
				this.name = this.constructor.name;
			}
		};
		exports.TUFError = TUFError2;
	}
});
// @sigstore/tuf/dist/target.js
var require_target = __commonJS({
	"node_modules/@sigstore/tuf/dist/target.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.readTarget = readTarget;
		var fs_1 = __importDefault(__require("fs"));
		var error_1 = require_error3();
		async function readTarget(tuf, targetPath) {
			const path = await getTargetPath(tuf, targetPath);
			return new Promise((resolve, reject) => {
				fs_1.default.readFile(path, "utf-8", (err, data) => {
					if (err) {
						reject(new error_1.TUFError({
							code: "TUF_READ_TARGET_ERROR",
							message: `error reading target ${path}`,
							cause: err
						}));
					} else {
						resolve(data);
					}
				});
			});
		}
		async function getTargetPath(tuf, target) {
			let targetInfo;
			try {
				targetInfo = await tuf.getTargetInfo(target);
			} catch (err) {
				throw new error_1.TUFError({
					code: "TUF_REFRESH_METADATA_ERROR",
					message: "error refreshing TUF metadata",
					cause: err
				});
			}
			if (!targetInfo) {
				throw new error_1.TUFError({
					code: "TUF_FIND_TARGET_ERROR",
					message: `target ${target} not found`
				});
			}
			let path = await tuf.findCachedTarget(targetInfo);
			if (!path) {
				try {
					path = await tuf.downloadTarget(targetInfo);
				} catch (err) {
					throw new error_1.TUFError({
						code: "TUF_DOWNLOAD_TARGET_ERROR",
						message: `error downloading target ${path}`,
						cause: err
					});
				}
			}
			return path;
		}
	}
});
// @sigstore/tuf/seeds.json
var require_seeds = __commonJS({
	"node_modules/@sigstore/tuf/seeds.json"(exports, module) {
		module.exports = { "https://tuf-repo-cdn.sigstore.dev": { "root.json": "ewogInNpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NWM2OGYyOGViZTQ0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2ODMwN2RiYzUwOTA0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMjIwNmZlZGM0YTM4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MGI3YTg3NTEyOTUxMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMDQ1MDIyMDQ2OGY0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOWQ1MWYzNWRjMGY4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOiAiMzA0NTAyMjAyOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxNDdhOTNkMTNjODZiN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2lnIjogIjMwNDUwMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYzZlYTY0ODgwYWM0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LTA0LTIyVDE5OjI3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OUQrQW4wS2ZLc0QybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cmkiOiAiZ2Nwa21zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfSwKICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1dIWEl5TEcramtmdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObGlEY1dNQzVKMmxmSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSWhzOUd5T2tLZnp1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaTE1YVEyLy83UCtvajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAam9zaHVhZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcFFTNmZvYmtSdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02NzgiCiAgIH0KICB9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0ZjM3NjcwZGMxM2NhMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJpb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDMKICAgfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3ZlcnNpb24iOiAiMS4wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=", targets: { "trusted_root.json": "ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNQ293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1qUjhXckZ3TWRjQUo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxidWh6QUtCZ2dxaGtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zvd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tOYTNrTCtHWkU1WjVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFRREFnRUdNQklHQTFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFvR0NDcUdTTTQ5QkFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIvK0N4RnZhSldtcFlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1QwMzoyMDoyOVoiLAogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6ajBFQXdNd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VGOU5sYXJZcEFkOUhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJBZjhFQkFNQ0FRWXdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dGb0FVV01BZVg1RkZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1BakJPdDZRcEJsYzRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCOXpDQ0FYeWdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1URXdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdIRTdTWHJrMUVDNW0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZIU01FR0RBV2dCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBlRTd3WUk0cUFqRUEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlkRm9yIjogewogICAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0xMC0zMVQyMzo1OTo1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1uYW9jVnRMSkJJMWVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHlnQzhwN280PSIKICAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdVTXZ5NHFPaXlvaml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1EZ3dOalU1TkROYUZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFDSURZZ0FFNHJhMlo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYxVjd1d2tia0FvajB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1GTUhpYzYvTUJZR0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5kM0pCK0czRVFJeEFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4ZHphV2R6ZEc5eVpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4TVhjMmxuYzNSdmNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZGbXBwTExMMVZCUEdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FRSC9BZ0VBTUIwR0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQNmdSYnVqOXZPSzNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==" } } };
	}
});
// @sigstore/tuf/dist/client.js
var require_client = __commonJS({
	"node_modules/@sigstore/tuf/dist/client.js"(exports) {
		var { __importDefault } = require_typescript_helpers();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TUFClient = void 0;
		var fs_1 = __importDefault(__require("fs"));
		var path_1 = __importDefault(__require("path"));
		var tuf_js_1 = require_dist2();
		var _1 = require_dist3();
		var package_json_1 = require_package2();
		var target_1 = require_target();
		var TARGETS_DIR_NAME = "targets";
		var TUFClient = class {
			updater;
			constructor(options) {
				const url = new URL(options.mirrorURL);
				const repoName = encodeURIComponent(url.host + url.pathname.replace(/\/$/, ""));
				const cachePath = path_1.default.join(options.cachePath, repoName);
				initTufCache(cachePath);
				seedCache({
					cachePath,
					mirrorURL: options.mirrorURL,
					tufRootPath: options.rootPath,
					forceInit: options.forceInit
				});
				this.updater = initClient({
					mirrorURL: options.mirrorURL,
					cachePath,
					forceCache: options.forceCache,
					retry: options.retry,
					timeout: options.timeout
				});
			}
			async refresh() {
				return this.updater.refresh();
			}
			getTarget(targetName) {
				return (0, target_1.readTarget)(this.updater, targetName);
			}
		};
		exports.TUFClient = TUFClient;
		function initTufCache(cachePath) {
			const targetsPath = path_1.default.join(cachePath, TARGETS_DIR_NAME);
			if (!fs_1.default.existsSync(cachePath)) {
				fs_1.default.mkdirSync(cachePath, { recursive: true });
			}
			if (!fs_1.default.existsSync(targetsPath)) {
				fs_1.default.mkdirSync(targetsPath);
			}
		}
		function seedCache({ cachePath, mirrorURL, tufRootPath, forceInit }) {
			const cachedRootPath = path_1.default.join(cachePath, "root.json");
			if (!fs_1.default.existsSync(cachedRootPath) || forceInit) {
				if (tufRootPath) {
					fs_1.default.copyFileSync(tufRootPath, cachedRootPath);
				} else {
					const seeds = require_seeds();
					const repoSeed = seeds[mirrorURL];
					if (!repoSeed) {
						throw new _1.TUFError({
							code: "TUF_INIT_CACHE_ERROR",
							message: `No root.json found for mirror: ${mirrorURL}`
						});
					}
					fs_1.default.writeFileSync(cachedRootPath, Buffer.from(repoSeed["root.json"], "base64"));
					Object.entries(repoSeed.targets).forEach(([targetName, target]) => {
						fs_1.default.writeFileSync(path_1.default.join(cachePath, TARGETS_DIR_NAME, targetName), Buffer.from(target, "base64"));
					});
				}
			}
		}
		function initClient(options) {
			const config = {
				fetchTimeout: options.timeout,
				fetchRetry: options.retry,
				userAgent: `${encodeURIComponent(package_json_1.name)}/${package_json_1.version}`
			};
			return new tuf_js_1.Updater({
				metadataBaseUrl: options.mirrorURL,
				targetBaseUrl: `${options.mirrorURL}/targets`,
				metadataDir: options.cachePath,
				targetDir: path_1.default.join(options.cachePath, TARGETS_DIR_NAME),
				forceCache: options.forceCache,
				config
			});
		}
	}
});
// @sigstore/tuf/dist/index.js
var require_dist3 = __commonJS({
	"node_modules/@sigstore/tuf/dist/index.js"(exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.TUFError = exports.DEFAULT_MIRROR_URL = void 0;
		exports.getTrustedRoot = getTrustedRoot;
		exports.initTUF = initTUF2;
		var protobuf_specs_1 = require_protobuf_specs();
		var appdata_1 = require_appdata();
		var client_1 = require_client();
		exports.DEFAULT_MIRROR_URL = "https://tuf-repo-cdn.sigstore.dev";
		var DEFAULT_CACHE_DIR = "sigstore-js";
		var DEFAULT_RETRY = { retries: 2 };
		var DEFAULT_TIMEOUT = 5e3;
		var TRUSTED_ROOT_TARGET = "trusted_root.json";
		async function getTrustedRoot(options = {}) {
			const client = createClient(options);
			const trustedRoot = await client.getTarget(TRUSTED_ROOT_TARGET);
			return protobuf_specs_1.TrustedRoot.fromJSON(JSON.parse(trustedRoot));
		}
		async function initTUF2(options = {}) {
			const client = createClient(options);
			return client.refresh().then(() => client);
		}
		function createClient(options) {
			return new client_1.TUFClient({
				cachePath: options.cachePath || (0, appdata_1.appDataPath)(DEFAULT_CACHE_DIR),
				rootPath: options.rootPath,
				mirrorURL: options.mirrorURL || exports.DEFAULT_MIRROR_URL,
				retry: options.retry ?? DEFAULT_RETRY,
				timeout: options.timeout ?? DEFAULT_TIMEOUT,
				forceCache: options.forceCache ?? false,
				forceInit: options.forceInit ?? options.force ?? false
			});
		}
		var error_1 = require_error3();
		Object.defineProperty(exports, "TUFError", { enumerable: true, get: function() {
			return error_1.TUFError;
		} });
	}
});
// vendor:sigstore-tuf.mjs
var import_tuf = __toESM(require_dist3(), 1);
var export_TUFError = import_tuf.TUFError;
var export_initTUF = import_tuf.initTUF;
export{export_TUFError as TUFError,export_initTUF as initTUF};
