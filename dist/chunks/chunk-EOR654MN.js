import{COSIGN_VULNERABILITIES_PREDICATE_TYPE,CYCLONEDX_PREDICATE_TYPE,DECISION_KIND,DENIED_LISTS,IN_TOTO_PAYLOAD_TYPE,LEGACY_ANNOTATIONS,LEGACY_SIGNATURE_TYPE,MESSAGE_SIGNATURE_TYPE,OPENVEX_PREDICATE_TYPE,RELEASE_FAMILY,RELEASE_ISSUER,SEVERITIES,SIGSTORE_AUDIENCE,SPDX_PREDICATE_TYPE,STATEMENT_TYPE,TEST_RESULT_FAMILY,TEST_RESULT_PREDICATE_TYPE,VERIFICATION_KIND,VERIFICATION_SUMMARY_FAMILY,VERIFICATION_SUMMARY_PREDICATE_TYPE,VEX_TYPES,arrayAt,asNumber,asObject,asString,canonicalJson,decidedBy,evidenceNoun,githubOf,grouped,guardedFolders,instanceFor,isAtLeast,isObject,isOfFamily,isPredicateOf,isSignedByGitHub,keyText,listed,makeFolder,objectAt,once,parseExactJson,parseJson,readEvidenceFile,readPlainFile,readTrustedFile,requirePredicateType,scalarText,severityOfVector,shownPath,stringAt,trustDomainOf,trustedInstances,verifiedSubject,writeFile}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,TrustError,UserError,digestOf}from"./chunk-YCU6NLYP.js";
// sigstore/public-log-index
var PUBLIC_LOG_ID = "c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d";
function publicLogIndex({ verificationMaterial }) {
	const entry = verificationMaterial.tlogEntries.find(
		({ logId }) => logId?.keyId.toString("hex") === PUBLIC_LOG_ID
	);
	return entry !== void 0 && /^\d{1,20}$/.test(entry.logIndex) ? entry.logIndex : void 0;
}
// sigstore/certificate-timestamps
import{ hash as hash2 }from"node:crypto";
import{ EXTENSION_OID_SCT }from"../vendor/sigstore.js";
// sigstore/der-encoding
function encodingOf({ tag, value }) {
	return encode(tag, [value]);
}
function encode(tag, content) {
	const length = content.reduce((sum, { length: length2 }) => sum + length2, 0);
	return Buffer.concat([Buffer.of(tag.toDER(), ...lengthOctets(length)), ...content]);
}
function lengthOctets(length) {
	if (length < 128) return [length];
	const hex = length.toString(16);
	const octets = Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
	return [128 | octets.length, ...octets];
}
// sigstore/trust-material
import{ createPublicKey, hash }from"node:crypto";
import{ TrustedRoot }from"../vendor/sigstore.js";
// sigstore/certificate
import{ X509Certificate }from"node:crypto";
import{ X509Certificate as ParsedCertificate }from"../vendor/sigstore.js";
// sigstore/bounded-der
function isBoundedDer(der) {
	const walk = { der, at: 0, steps: (der.length + 1) * STEPS_PER_BYTE };
	readElement(walk, 0);
	return walk.steps >= 0;
}
var STEPS_PER_BYTE = 4;
var MAX_DEPTH = 100;
var CONSTRUCTED = 32;
var OCTET_STRING = 4;
function readElement(walk, depth) {
	walk.steps -= 1;
	if (walk.steps < 0 || depth > MAX_DEPTH) return false;
	const tag = walk.der[walk.at++] ?? 0;
	const length = readLength(walk);
	const isTag = (tag & 31) !== 31 && tag !== 0;
	if (!isTag || length === void 0 || walk.at + length > walk.der.length) return false;
	const end = walk.at + length;
	const isConstructed = (tag & CONSTRUCTED) !== 0;
	const mayHoldElements = isConstructed || tag === OCTET_STRING;
	if (mayHoldElements && !readElements(walk, end, depth + 1) && isConstructed) return false;
	walk.at = end;
	return true;
}
function readElements(walk, end, depth) {
	while (walk.at < end) if (!readElement(walk, depth)) return false;
	return walk.at === end;
}
function readLength(walk) {
	const first = walk.der[walk.at++];
	if (first === void 0 || first < 128) return first;
	const count = first & 127;
	if (count > 6 || walk.at + count > walk.der.length) return void 0;
	let length = 0;
	for (let index = 0; index < count; index++) length = length * 256 + (walk.der[walk.at++] ?? 0);
	return length < 128 ? void 0 : length;
}
// sigstore/certificate
function parseCertificate(der) {
	if (!isBoundedDer(der)) throw malformed("the certificate takes too long to parse");
	try {
		const native = new X509Certificate(der);
		if (!native.raw.equals(der)) throw new Error("the certificate is not DER-encoded");
		return { native, parsed: ParsedCertificate.parse(Buffer.from(der)) };
	} catch (cause) {
		throw malformed("the certificate cannot be read", cause);
	}
}
function malformed(message, cause) {
	return new TrustError("certificate-malformed", message, { cause });
}
// sigstore/certificate-path
function pathsFrom(leaf, issuers) {
	if (isIssuedBy(leaf, leaf)) return [];
	return issuers.filter(({ certificate }) => isIssuedBy(leaf, certificate)).flatMap(({ chains }) => chains().map((chain) => [leaf, ...chain])).filter(isWithinLengths);
}
function issuersOf(certificates) {
	return certificates.map((certificate) => {
		let chains;
		return {
			certificate,
			chains: () => {
				chains ??= extended([certificate], certificates);
				return chains;
			}
		};
	});
}
function extended(chain, certificates) {
	const last = chain.at(-1);
	if (last === void 0 || !last.parsed.isCA) return [];
	if (isIssuedBy(last, last)) return [chain];
	return certificates.filter((issuer) => !chain.includes(issuer) && isIssuedBy(last, issuer)).flatMap((issuer) => extended([...chain, issuer], certificates));
}
function isWithinLengths(path) {
	return path.every(({ parsed: parsed2 }, index) => {
		const most = parsed2.extBasicConstraints?.isCA ? parsed2.extBasicConstraints.pathLenConstraint : void 0;
		return most === void 0 || most >= index - 1;
	});
}
function isIssuedBy({ native, parsed: parsed2 }, issuer) {
	return parsed2.issuer.equals(issuer.parsed.subject) && native.checkIssued(issuer.native) && native.verify(issuer.native.publicKey);
}
function isPathValidAt(path, time) {
	return path.every(({ parsed: parsed2 }) => parsed2.validForDate(time));
}
// sigstore/trust-material
function readTrustMaterial(root) {
	requireStarts(root);
	const read = TrustedRoot.fromJSON(root);
	return {
		certificateAuthorities: read.certificateAuthorities.map(certificateAuthorityOf),
		timestampAuthorities: read.timestampAuthorities.flatMap(timestampAuthorityOf),
		tlogs: read.tlogs.map(logOf),
		ctlogs: read.ctlogs.map(logOf)
	};
}
function isWithin(time, { start, end }) {
	return start <= time && time <= end;
}
function certificateAuthorityOf(listed2) {
	return { issuers: issuersOf(certificatesOf(listed2)), validFor: validityOf(listed2.validFor) };
}
function timestampAuthorityOf(listed2) {
	const [certificate, ...others] = certificatesOf(listed2);
	if (certificate === void 0) return [];
	const issuers = issuersOf(others);
	let found;
	const paths = () => {
		found ??= pathsFrom(certificate, issuers);
		return found;
	};
	return [{ certificate, paths, validFor: validityOf(listed2.validFor) }];
}
function certificatesOf({ certChain }) {
	return (certChain?.certificates ?? []).map(({ rawBytes }) => parseCertificate(rawBytes));
}
function logOf({ baseUrl, checkpointKeyId, logId, publicKey }) {
	const id = (checkpointKeyId ?? logId)?.keyId;
	if (id === void 0 || publicKey?.rawBytes === void 0)
		throw new Error(`the log ${baseUrl} lacks an ID or a key`);
	const key = publicKeyOf(publicKey.rawBytes);
	const spki = key.export({ format: "der", type: "spki" });
	return {
		id,
		url: baseUrl,
		publicKey: key,
		validFor: validityOf(publicKey.validFor),
		isNamedByKey: hash("sha256", spki, "buffer").equals(id)
	};
}
function publicKeyOf(der) {
	try {
		return createPublicKey({ key: der, format: "der", type: "spki" });
	} catch {
		return createPublicKey({ key: der, format: "der", type: "pkcs1" });
	}
}
var END_OF_TIME_MS = 864e13;
function validityOf(range) {
	return { start: range?.start ?? new Date(0), end: range?.end ?? new Date(END_OF_TIME_MS) };
}
function requireStarts(root) {
	for (const [list, holder] of RANGES) {
		for (const [index, item] of (arrayAt(root, list) ?? []).entries()) {
			const where = `$.${list}[${index}]`;
			const one = asObject(item, where);
			const range = objectAt(
				holder === void 0 ? one : objectAt(one, holder) ?? {},
				"validFor"
			);
			if (range !== void 0) asString(range["start"], `${where}.validFor.start`);
		}
	}
}
var RANGES = [
	["tlogs", "publicKey"],
	["ctlogs", "publicKey"],
	["certificateAuthorities", void 0],
	["timestampAuthorities", void 0]
];
// sigstore/certificate-timestamps
function requireCertificateTimestamps([leaf, issuer], logs, threshold) {
	const timestamps = leaf.parsed.extSCT?.signedCertificateTimestamps ?? [];
	const signed = timestamps.length === 0 ? Buffer.alloc(0) : signedPart(leaf.parsed, issuer.parsed);
	for (const timestamp of timestamps) verifyTimestamp(timestamp, signed, logs);
	const ids = new Set(timestamps.map(({ logID }) => logID.toString("hex")));
	if (ids.size < timestamps.length)
		throw new TrustError("proof-repeated", "the certificate has two SCTs from the same log");
	if (timestamps.length < threshold)
		throw new TrustError(
			"sct-missing",
			`the certificate has too few SCTs: ${timestamps.length}, but ${threshold} are required`
		);
}
function verifyTimestamp(timestamp, signed, logs) {
	const { logID, datetime } = timestamp;
	const valid = logs.filter(({ id, validFor }) => id.equals(logID) && isWithin(datetime, validFor));
	if (valid.length === 0)
		throw new TrustError(
			"sct-untrusted",
			"the SCT in the certificate is not from a log that was in the trust root at that time"
		);
	if (!valid.some(({ publicKey }) => timestamp.verify(signed, publicKey)))
		throw new TrustError("sct-invalid", "the SCT in the certificate is invalid");
}
function signedPart(leaf, issuer) {
	const { tag, subs } = leaf.tbsCertificate;
	const certificate = encode(tag, subs.map(withoutTimestamps));
	const length = Buffer.alloc(3);
	length.writeUIntBE(certificate.length, 0, length.length);
	return Buffer.concat([hash2("sha256", issuer.publicKey, "buffer"), length, certificate]);
}
function withoutTimestamps(part) {
	const [list] = part.subs;
	if (!part.tag.isContextSpecific(EXTENSIONS) || list === void 0) return encodingOf(part);
	const others = list.subs.filter((extension) => extension.subs[0]?.toOID() !== EXTENSION_OID_SCT);
	return encode(part.tag, [encode(list.tag, others.map(encodingOf))]);
}
var EXTENSIONS = 3;
// sigstore/inclusion-proof
import{ createHash }from"node:crypto";
// sigstore/verify-bytes
import{ verify }from"node:crypto";
function verifyBytes(bytes, key, signature, hash9) {
	try {
		return verify(hash9, bytes, key, signature);
	} catch {
		return false;
	}
}
// sigstore/checkpoint
var SIZE = /^\d{1,20}$/;
var SIGNATURE_LINE = /\u2014 (\S+) (\S+)\n/g;
var KEY_HINT_BYTES = 4;
var MAX_SIGNATURES = 100;
function verifyCheckpoint(envelope, logs) {
	const end = envelope.indexOf("\n\n");
	if (end < 0) throw invalid("has no signatures");
	const note = envelope.slice(0, end + 1);
	const [, size = "", root = ""] = note.split("\n", 3);
	if (!SIZE.test(size) || root === "") throw invalid("does not name its tree");
	const signatures = signaturesIn(envelope.slice(end + 2));
	if (signatures.length === 0) throw invalid("has no signatures");
	if (signatures.length > MAX_SIGNATURES) throw invalid("has too many signatures");
	if (!signatures.some((each) => logs.some((log) => isSignedBy(note, each, log))))
		throw invalid("is not signed by its log");
	return { size, root };
}
function signaturesIn(lines) {
	return [...lines.matchAll(SIGNATURE_LINE)].map(([, name = "", base64 = ""]) => {
		const bytes = Buffer.from(base64, "base64");
		if (bytes.length <= KEY_HINT_BYTES) throw invalid("has a signature that is too short");
		const keyHint = bytes.subarray(0, KEY_HINT_BYTES);
		return { name, keyHint, signature: bytes.subarray(KEY_HINT_BYTES) };
	});
}
function isSignedBy(note, { name, keyHint, signature }, log) {
	if (!keyHint.equals(log.id.subarray(0, KEY_HINT_BYTES))) return false;
	return isNameOf(name, note, log) && verifyBytes(Buffer.from(note), log.publicKey, signature);
}
function isNameOf(name, note, log) {
	if (log.url.includes(name)) return true;
	return log.isNamedByKey && [" - ", "\n"].some((after) => note.startsWith(name + after));
}
function invalid(what) {
	return new TrustError("log-checkpoint-invalid", `the log entry’s checkpoint ${what}`);
}
// sigstore/inclusion-proof
var LEAF = Buffer.of(0);
var NODE = Buffer.of(1);
function verifyInclusionProof(proof, body, logs) {
	const checkpoint = verifyCheckpoint(proof.checkpoint?.envelope ?? "", logs);
	const root = rootFrom(proof, body, BigInt(checkpoint.size));
	if (root?.equals(Buffer.from(checkpoint.root, "base64")) !== true)
		throw new TrustError("log-proof-invalid", "the log entry is not in the checkpoint’s tree");
}
function rootFrom(proof, leaf, size) {
	let index = BigInt(proof.logIndex);
	if (index < 0n || index >= size) return void 0;
	let last = size - 1n;
	let hash9 = sha256(LEAF, leaf);
	for (const sibling of proof.hashes) {
		if (last === 0n) return void 0;
		if (isOdd(index) || index === last) {
			hash9 = sha256(NODE, sibling, hash9);
			while (!isOdd(index) && index > 0n) [index, last] = [index >> 1n, last >> 1n];
		} else {
			hash9 = sha256(NODE, hash9, sibling);
		}
		[index, last] = [index >> 1n, last >> 1n];
	}
	return last === 0n ? hash9 : void 0;
}
function isOdd(value) {
	return (value & 1n) === 1n;
}
function sha256(...parts) {
	const hash9 = createHash("sha256");
	for (const part of parts) hash9.update(part);
	return hash9.digest();
}
// sigstore/log-entry
function readLogEntry({
	canonicalizedBody,
	kindVersion: { kind, version }
}) {
	const body = bodyOf(canonicalizedBody);
	if (body["kind"] !== kind || body["apiVersion"] !== version)
		throw mismatch(`is not of kind ${kind} ${version}`);
	const spec = objectAt(body, "spec") ?? {};
	switch (`${kind} ${version}`) {
		case "hashedrekord 0.0.1":
			return hashedRecord1(spec);
		case "hashedrekord 0.0.2":
			return hashedRecord2(objectAt(spec, "hashedRekordV002") ?? {});
		case "dsse 0.0.1":
			return envelope1(spec);
		case "dsse 0.0.2":
			return envelope2(objectAt(spec, "dsseV002") ?? {});
		case "intoto 0.0.2":
			return inToto(objectAt(spec, "content") ?? {});
		default:
			throw mismatch(`has the unsupported kind ${kind} ${version}`);
	}
}
function bodyOf(bytes) {
	try {
		return asObject(parseJson(bytes, "log entry"), "$");
	} catch (cause) {
		throw mismatch("is not a JSON object", cause);
	}
}
function hashedRecord1(spec) {
	const signature = objectAt(spec, "signature") ?? {};
	return {
		signature: base64At(signature, "content"),
		digest: hexAt(objectAt(objectAt(spec, "data") ?? {}, "hash")),
		digestOf: "signed",
		verifier: pemOf(stringAt(objectAt(signature, "publicKey") ?? {}, "content"))
	};
}
function hashedRecord2(spec) {
	const signature = objectAt(spec, "signature") ?? {};
	return {
		signature: base64At(signature, "content"),
		digest: base64At(objectAt(spec, "data") ?? {}, "digest"),
		digestOf: "signed",
		verifier: derOf(signature)
	};
}
function envelope1(spec) {
	const signature = onlySignature(spec);
	return {
		signature: base64At(signature, "signature"),
		digest: hexAt(objectAt(spec, "payloadHash")),
		digestOf: "payload",
		verifier: pemOf(stringAt(signature, "verifier"))
	};
}
function envelope2(spec) {
	const signature = onlySignature(spec);
	return {
		signature: base64At(signature, "content"),
		digest: base64At(objectAt(spec, "payloadHash") ?? {}, "digest"),
		digestOf: "payload",
		verifier: derOf(signature)
	};
}
function inToto(content) {
	const signature = onlySignature(objectAt(content, "envelope") ?? {});
	return {
		signature: Buffer.from(base64At(signature, "sig").toString("latin1"), "base64"),
		digest: hexAt(objectAt(content, "payloadHash")),
		digestOf: "payload",
		verifier: pemOf(stringAt(signature, "publicKey"))
	};
}
function onlySignature(holder) {
	const [signature, ...others] = arrayAt(holder, "signatures") ?? [];
	if (!isObject(signature) || others.length > 0)
		throw mismatch("does not have exactly one signature");
	return signature;
}
function derOf(signature) {
	const verifier = objectAt(signature, "verifier") ?? {};
	const holder = objectAt(verifier, "x509Certificate") ?? objectAt(verifier, "publicKey") ?? {};
	const rawBytes = stringAt(holder, "rawBytes");
	return rawBytes === void 0 ? void 0 : { der: Buffer.from(rawBytes, "base64") };
}
function pemOf(base64) {
	return base64 === void 0 ? void 0 : { pem: Buffer.from(base64, "base64").toString("latin1") };
}
function base64At(holder, name) {
	return Buffer.from(stringAt(holder, name) ?? "", "base64");
}
function hexAt(hash9) {
	return Buffer.from(stringAt(hash9 ?? {}, "value") ?? "", "hex");
}
function mismatch(what, cause) {
	return new TrustError("log-entry-mismatch", `the log entry ${what}`, { cause });
}
// sigstore/log-entries
function verifyLogEntries(entries, content, logs, threshold) {
	const records = entries.map((entry) => {
		verifyInclusion(entry, logs);
		const record = readLogEntry(entry);
		requireSameContent(record, content);
		return record;
	});
	const bodies = entries.map(
		({ logId, canonicalizedBody }) => `${logId.keyId.toString("hex")} ${canonicalizedBody.toString("base64")}`
	);
	if (new Set(bodies).size < bodies.length)
		throw new TrustError("proof-repeated", "the bundle contains the same log entry twice");
	if (entries.length < threshold)
		throw new TrustError(
			"log-entry-missing",
			`the bundle has too few log entries: ${entries.length}, but ${threshold} are required`
		);
	return records;
}
function verifyInclusion(entry, logs) {
	const { canonicalizedBody, inclusionPromise, inclusionProof, logId } = entry;
	if (inclusionPromise === void 0 && inclusionProof === void 0)
		throw new TrustError("log-proof-invalid", "the log entry has neither a signed entry timestamp nor a proof");
	const known = logs.filter(({ id }) => id.equals(logId.keyId));
	if (known.length === 0)
		throw new TrustError("log-untrusted", "the log entry is from a log that is not in the trust root");
	if (inclusionPromise !== void 0)
		verifyPromise(entry, inclusionPromise.signedEntryTimestamp, known);
	if (inclusionProof !== void 0) verifyInclusionProof(inclusionProof, canonicalizedBody, known);
}
function verifyPromise(entry, promise, logs) {
	const time = new Date(Number(entry.integratedTime) * 1e3);
	const valid = logs.filter(({ validFor }) => isWithin(time, validFor));
	if (valid.length === 0)
		throw new TrustError("log-expired", "the log was not valid when it accepted the entry");
	const signed = canonicalJson({
		body: entry.canonicalizedBody.toString("base64"),
		integratedTime: Number(entry.integratedTime),
		logID: entry.logId.keyId.toString("hex"),
		logIndex: Number(entry.logIndex)
	});
	if (valid.some(({ publicKey }) => verifyBytes(Buffer.from(signed), publicKey, promise))) return;
	throw new TrustError("log-promise-invalid", "the log’s signed entry timestamp is invalid");
}
function requireSameContent(record, content) {
	const { signature, signedDigest, payloadDigest } = content;
	if (!record.signature.equals(signature))
		throw new TrustError("log-entry-mismatch", "the log entry is for a different signature");
	const digest = record.digestOf === "signed" ? signedDigest() : payloadDigest();
	if (!record.digest.equals(digest))
		throw new TrustError("log-entry-mismatch", "the log entry is for different content");
}
// sigstore/log-entry-signer
import{ createPublicKey as createPublicKey2, X509Certificate as X509Certificate2 }from"node:crypto";
function requireSameSigner(records, signer) {
	for (const { verifier } of records) {
		if (verifier === void 0) throw mismatch2("does not name a signer to compare");
		if (!isSame(derOf2(verifier, signer), signer))
			throw mismatch2("names a different signer than the bundle does");
	}
}
function derOf2(verifier, signer) {
	if ("der" in verifier) return verifier.der;
	const { pem } = verifier;
	if ("certificate" in signer && pem === signer.pem) return signer.certificate;
	if (pem.includes("BEGIN CERTIFICATE")) return new X509Certificate2(pem).raw;
	return createPublicKey2(pem).export({ format: "der", type: "spki" });
}
function isSame(logged, signer) {
	if ("certificate" in signer) return logged.equals(signer.certificate);
	return logged.equals(signer.publicKey.export({ format: "der", type: "spki" }));
}
function mismatch2(what) {
	return new TrustError("log-entry-mismatch", `the log entry ${what}`);
}
// sigstore/log-tree
function requireSoundTree(entries, logs, signedAt) {
	for (const { inclusionProof, inclusionPromise, logId, logIndex } of entries) {
		if (inclusionProof !== void 0) requireSameTree(inclusionProof);
		if (inclusionPromise !== void 0) continue;
		if (logIndex !== inclusionProof?.logIndex)
			throw new TrustError("log-proof-invalid", "the log entry’s index differs from the index in its proof");
		if (signedAt === void 0) continue;
		const isValid = logs.some(
			({ id, validFor }) => id.equals(logId.keyId) && isWithin(signedAt, validFor)
		);
		if (isValid) continue;
		const message = `the log was not valid at the signing time ${signedAt.toISOString()}`;
		throw new TrustError("log-expired", message);
	}
}
function requireSameTree({ checkpoint, rootHash, treeSize }) {
	const [, size, root] = (checkpoint?.envelope ?? "").split("\n", 3);
	if (size === treeSize && root === Buffer.from(rootHash).toString("base64")) return;
	const message = "the log entry’s proof and checkpoint are for different trees";
	throw new TrustError("log-proof-invalid", message);
}
// sigstore/proofs-of-time
import{ RFC3161Timestamp }from"../vendor/sigstore.js";
function readTimestamps(bundle) {
	const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
	return rfc3161Timestamps.map(({ signedTimestamp }) => readTimestamp(signedTimestamp));
}
function readTimestamp(der) {
	if (!isBoundedDer(der))
		throw new TrustError("timestamp-malformed", "the timestamp takes too long to parse");
	try {
		const response = RFC3161Timestamp.parse(Buffer.from(der));
		const { signerIssuer: issuer, signerSerialNumber: serialNumber, signingTime: time } = response;
		if (Number.isNaN(time.getTime())) throw new Error("the time in the timestamp is invalid");
		return { response, time, issuer, serialNumber };
	} catch (cause) {
		throw new TrustError("timestamp-malformed", "the timestamp cannot be read", { cause });
	}
}
function verifyTimes({ entries, timestamps }, stamped, authorities, threshold) {
	for (const timestamp of timestamps) verifyTimestamp2(timestamp, stamped, authorities);
	const proofs = [
		...entries.flatMap(timeOfPromise),
		...timestamps.map(({ serialNumber, time }) => ({ id: `tsa ${hexOf(serialNumber)}`, time }))
	];
	const distinct3 = new Set(proofs.map(({ id, time }) => `${id} ${time.getTime()}`));
	if (distinct3.size < proofs.length)
		throw new TrustError("proof-repeated", "the bundle contains the same verified time twice");
	if (proofs.length < threshold)
		throw new TrustError(
			"timestamp-missing",
			`the bundle has too few verified timestamps: ${proofs.length}, but ${threshold} are required`
		);
	return proofs.map(({ time }) => time);
}
function timeOfPromise({ integratedTime, inclusionPromise, logId }) {
	const seconds = Number(integratedTime);
	if (inclusionPromise === void 0 || seconds === 0) return [];
	return [{ id: `log ${hexOf(logId.keyId)}`, time: new Date(seconds * 1e3) }];
}
function verifyTimestamp2({ response, time, issuer, serialNumber }, stamped, authorities) {
	const known = authorities.filter(({ certificate: { parsed: parsed2 } }) => {
		return parsed2.serialNumber.equals(serialNumber) && parsed2.issuer.equals(issuer);
	});
	if (known.length === 0)
		throw new TrustError("timestamp-untrusted", "the timestamp is not from an authority in the trust root");
	const valid = known.filter(
		({ validFor, paths }) => isWithin(time, validFor) && paths().some((path) => isPathValidAt(path, time))
	);
	if (valid.length === 0)
		throw new TrustError(
			"timestamp-expired",
			`the timestamp authority was not valid at ${time.toISOString()}`
		);
	if (!holds(() => response.tstInfo.verify(stamped)))
		throw new TrustError("timestamp-mismatch", "the timestamp covers different content");
	const keys = valid.map(({ certificate }) => certificate.native.publicKey);
	if (!keys.some((key) => holds(() => response.verify(stamped, key))))
		throw new TrustError("timestamp-invalid", "the timestamp’s signature is invalid");
}
function holds(verify2) {
	try {
		verify2();
		return true;
	} catch {
		return false;
	}
}
function hexOf(bytes) {
	return bytes.toString("hex");
}
function earliestOf(times) {
	return [...times].sort((a, b) => a.getTime() - b.getTime())[0];
}
// sigstore/signature-content
import{ hash as hash3 }from"node:crypto";
import{ dsse }from"../vendor/sigstore.js";
import{ HashAlgorithm }from"../vendor/sigstore.js";
function signatureContentOf(candidate, verifyDigest) {
	const { content } = candidate.bundle;
	const { stamped } = candidate;
	if (content.$case === "messageSignature") {
		const message = messageContent(content.messageSignature, candidate, verifyDigest);
		return { ...message, stamped: stamped ?? message.signature };
	}
	const { payload, payloadType, signatures } = content.dsseEnvelope;
	const signature = signatures[0]?.sig ?? Buffer.alloc(0);
	const signed = dsse.preAuthEncoding(payloadType, payload);
	return {
		signature,
		stamped: stamped ?? signature,
		signedDigest: () => sha2562(signed),
		payloadDigest: () => sha2562(payload),
		isSignedBy: (key) => verifyBytes(signed, key, signature)
	};
}
function messageContent({ messageDigest, signature }, { artifact, digest }, verifyDigest) {
	const named = () => digest ?? messageDigest.digest;
	const isSignedBy2 = (key) => {
		if (digest !== void 0) return verifyDigest?.(digest, key, signature) === true;
		const hash9 = HASHES.get(messageDigest.algorithm);
		return artifact !== void 0 && verifyBytes(artifact, key, signature, hash9 ?? "sha256");
	};
	return { signature, signedDigest: named, payloadDigest: named, isSignedBy: isSignedBy2 };
}
var HASHES = new Map([
	[HashAlgorithm.SHA2_384, "sha384"],
	[HashAlgorithm.SHA2_512, "sha512"],
	[HashAlgorithm.SHA3_256, "sha3-256"],
	[HashAlgorithm.SHA3_384, "sha3-384"]
]);
function sha2562(bytes) {
	return hash3("sha256", bytes, "buffer");
}
// sigstore/certificate-identity
import{ ASN1Obj }from"../vendor/sigstore.js";
var CLAIM_NAMES = new Map([
	[2, "githubWorkflowTrigger"],
	[3, "githubWorkflowSha"],
	[4, "githubWorkflowName"],
	[5, "githubWorkflowRepository"],
	[6, "githubWorkflowRef"],
	[9, "buildSigner"],
	[10, "buildSignerDigest"],
	[11, "runnerEnvironment"],
	[12, "sourceRepository"],
	[13, "sourceRepositoryDigest"],
	[14, "sourceRepositoryRef"],
	[15, "sourceRepositoryId"],
	[16, "sourceRepositoryOwner"],
	[17, "sourceRepositoryOwnerId"],
	[18, "buildConfig"],
	[19, "buildConfigDigest"],
	[20, "buildTrigger"],
	[21, "runInvocation"],
	[22, "sourceRepositoryVisibility"],
	[23, "deploymentEnvironment"],
	[24, "tokenSubject"]
]);
var OID_PREFIX = "1.3.6.1.4.1.57264.1.";
var OTHER_NAME_OID = `${OID_PREFIX}7`;
var SUBJECT_ALT_NAME_OID = "2.5.29.17";
var ISSUER_V1 = 1;
var ISSUER_V2 = 8;
var LAST_RAW_EXTENSION = 6;
var UTF8_STRING_TAG = 12;
var OTHER_NAME = 0;
var EMAIL = 1;
var URI = 6;
var MAX_VALUE_BYTES = 4096;
function identityOf(certificate) {
	try {
		return readIdentity(certificate);
	} catch (cause) {
		if (cause instanceof TrustError) throw cause;
		throw malformed2("a certificate extension cannot be read", cause);
	}
}
function readIdentity(certificate) {
	const extensions = extensionsOf(certificate);
	const values = new Map();
	for (const [oid, value] of extensions) {
		if (!oid.startsWith(OID_PREFIX)) continue;
		const number = Number(oid.slice(OID_PREFIX.length));
		if (CLAIM_NAMES.has(number) || number === ISSUER_V1 || number === ISSUER_V2)
			values.set(number, claimText(number, value));
	}
	const san = requireSeen(subjectNameOf(extensions.get(SUBJECT_ALT_NAME_OID)));
	const isRelease = values.size === 0 && RELEASE_SIGNER.test(san);
	return {
		san,
		issuer: isRelease ? RELEASE_ISSUER : requireSeen(issuerOf(values)),
		claims: namedClaims(values)
	};
}
var RELEASE_SIGNER = /^https:\/\/[a-z0-9-]+\.releases\.github\.com$/;
function requireSeen(name) {
	if (!UNSEEN.test(name)) return name;
	throw malformed2("a name in the certificate contains invisible characters");
}
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
var MAY_BE_CRITICAL = new Set(["2.5.29.19", "2.5.29.15", "2.5.29.37", SUBJECT_ALT_NAME_OID]);
function extensionsOf(certificate) {
	const found = new Map();
	for (const extension of certificate.parsed.extensions) {
		const oid = extension.subs[0]?.toOID() ?? "";
		const value = extension.subs.at(-1)?.value ?? Buffer.alloc(0);
		if (found.has(oid)) throw malformed2(`the certificate contains the extension ${oid} twice`);
		if (extension.subs.length > 2 && !MAY_BE_CRITICAL.has(oid))
			throw malformed2(`the certificate contains the unknown critical extension ${oid}`);
		found.set(oid, value);
	}
	return found;
}
function subjectNameOf(extension) {
	if (extension === void 0) throw malformed2("the certificate has no subject name");
	const names = ASN1Obj.parseBuffer(Buffer.from(extension)).subs;
	const [name] = names;
	if (name === void 0 || names.length !== 1)
		throw malformed2(`the certificate has ${names.length} subject names; expected one`);
	if (name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)) return text(name.value);
	if (name.tag.isContextSpecific(OTHER_NAME)) return otherName(name);
	throw malformed2("the subject name has an unsupported type");
}
function otherName(name) {
	const [oid, holder] = name.subs;
	const value = holder?.subs[0];
	if (oid?.toOID() !== OTHER_NAME_OID || value === void 0)
		throw malformed2("the subject name has an unsupported type");
	return utf8String(value.toDER());
}
function claimText(number, value) {
	return number <= LAST_RAW_EXTENSION ? text(value) : utf8String(value);
}
function issuerOf(values) {
	const current = values.get(ISSUER_V2);
	const former = values.get(ISSUER_V1);
	const issuer = current ?? former;
	if (issuer === void 0) throw malformed2("the certificate has no issuer");
	if (former !== void 0 && former !== issuer)
		throw malformed2("the certificate has two different issuers");
	return issuer;
}
function namedClaims(values) {
	const claims = {};
	for (const [number, name] of CLAIM_NAMES) {
		const value = values.get(number);
		if (value !== void 0) claims[name] = value;
	}
	return claims;
}
function utf8String(der) {
	const object = ASN1Obj.parseBuffer(Buffer.from(der));
	if (der[0] !== UTF8_STRING_TAG) throw malformed2("a certificate claim is not a UTF8String");
	return text(object.value);
}
function text(bytes) {
	if (bytes.length > MAX_VALUE_BYTES) throw malformed2("a certificate claim is too long");
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (cause) {
		throw malformed2("a certificate claim is not valid UTF-8", cause);
	}
}
function malformed2(message, cause) {
	return new TrustError("certificate-malformed", message, { cause });
}
// sigstore/known-issuers
var PUBLIC_GOOD_ISSUER = {
	id: "public-good",
	name: "the public Sigstore instance",
	organization: "sigstore.dev"
};
var GITHUB_ISSUER = {
	id: "github",
	name: "GitHub’s Sigstore",
	organization: "GitHub, Inc."
};
function issuerNamedIn(subject) {
	return [PUBLIC_GOOD_ISSUER, GITHUB_ISSUER].find(
		({ organization }) => subject.includes(organization)
	);
}
// sigstore/signing-certificate
var CODE_SIGNING_OID = "1.3.6.1.5.5.7.3.3";
var MAX_CERTIFICATES = 1e3;
function signingCertificateOf(bundle, known) {
	const der = certificateOf(bundle);
	if (der === void 0) return void 0;
	return known.get(der.toString("latin1")) ?? readCertificate(der);
}
function isRemembered({ native }, known) {
	return known.has(native.raw.toString("latin1"));
}
function remember(certificate, known) {
	if (known.size >= MAX_CERTIFICATES) return;
	known.set(certificate.native.raw.toString("latin1"), certificate);
}
function certificateOf(bundle) {
	const { content } = bundle.verificationMaterial;
	switch (content.$case) {
		case "certificate":
			return Buffer.from(content.certificate.rawBytes);
		case "x509CertificateChain":
			return Buffer.from(content.x509CertificateChain.certificates[0]?.rawBytes ?? []);
		case "publicKey":
			return void 0;
	}
}
function readCertificate(der) {
	const certificate = parseCertificate(der);
	const { native, parsed: parsed2 } = certificate;
	const paths = new Map();
	let identity;
	try {
		void parsed2.extSCT?.signedCertificateTimestamps;
		return {
			...certificate,
			publicKey: native.publicKey,
			pem: native.toString(),
			identity: () => {
				identity ??= identityOf(certificate);
				return identity;
			},
			pathsTo: (authority) => {
				const found = paths.get(authority) ?? pathsFrom(certificate, authority.issuers);
				paths.set(authority, found);
				return found;
			}
		};
	} catch (cause) {
		throw new TrustError("certificate-malformed", "the certificate cannot be read", { cause });
	}
}
function requireSigningCertificate(certificate, authorities) {
	const issuers = authorities.flatMap(({ issuers: issuers2 }) => issuers2.map((each) => each.certificate));
	if (!hasPath(certificate, authorities) && !isSignedByAny(certificate, issuers))
		throw new TrustError(
			"certificate-untrusted",
			`the certificate was not issued by an authority in the trust root${elsewhere(certificate, issuers)}`
		);
	const { native } = certificate;
	if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
		throw new TrustError("certificate-misused", "the certificate is not for code signing");
}
function hasPath(certificate, authorities) {
	return authorities.some((authority) => certificate.pathsTo(authority).length > 0);
}
function isSignedByAny({ native }, issuers) {
	return issuers.some((issuer) => native.verify(issuer.native.publicKey));
}
function requirePath(certificate, times, authorities) {
	if (!times.every((time) => certificate.parsed.validForDate(time)))
		throw new TrustError("certificate-expired", "the certificate was not valid when the signature was made");
	const ways = authorities.flatMap(
		(authority) => certificate.pathsTo(authority).map((path) => ({ authority, path }))
	);
	if (ways.length === 0)
		throw new TrustError("certificate-untrusted", "the certificate does not chain to a root");
	const valid = times.map(
		(time) => ways.find(
			({ authority, path }) => isWithin(time, authority.validFor) && isPathValidAt(path, time)
		)
	);
	const last = valid.at(-1);
	if (last === void 0 || valid.includes(void 0))
		throw new TrustError(
			"authority-expired",
			"the authority that issued the certificate was not valid when the signature was made"
		);
	return last.path;
}
function elsewhere({ parsed: parsed2 }, trusted) {
	const named = issuerNamedIn(parsed2.issuer);
	const isTrusted = trusted.some((one) => issuerNamedIn(one.parsed.subject) === named);
	if (named === void 0 || isTrusted) return "";
	return `; the certificate names ${named.name} as its issuer (\`instance: ${named.id}\`)`;
}
// sigstore/trust-anchors
import{ createPublicKey as createPublicKey3, hash as hash4 }from"node:crypto";
// sigstore/thresholds
function thresholdsOf(root) {
	return {
		tlog: hasAny(root, "tlogs") ? 1 : 0,
		timestamp: 1,
		ctlog: hasAny(root, "ctlogs") ? 1 : 0
	};
}
function hasAny(root, key) {
	return (arrayAt(root, key) ?? []).length > 0;
}
// sigstore/trust-anchors
var KEY_ISSUER = "public-key";
function openAnchors(trust) {
	try {
		const root = asObject(trust.trustedRoot, "$");
		const thresholds = trust.thresholds ?? thresholdsOf(root);
		return {
			material: readTrustMaterial(root),
			thresholds,
			keyThresholds: trust.keyThresholds ?? thresholds,
			publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey3(pem)),
			certificates: new Map(),
			timestamped: new WeakSet()
		};
	} catch (cause) {
		throw new UserError(
			"input-invalid",
			`The trust root or a public key cannot be used: ${cause instanceof Error ? cause.message : cause}`,
			"Provide the trusted_root.json of your Sigstore instance, and public keys in PEM format.",
			{ cause }
		);
	}
}
function keyFingerprint(pem, path) {
	try {
		return fingerprintOf(createPublicKey3(pem));
	} catch (cause) {
		throw new UserError(
			"input-invalid",
			`${path} is not a public key in PEM format.`,
			"Provide a public key in PEM format, such as the file cosign.pub.",
			{cause}
		);
	}
}
function fingerprintOf(key) {
	const spki = key.export({ format: "der", type: "spki" });
	return `sha256:${hash4("sha256", spki, "hex")}`;
}
// sigstore/verify-signature
function verifySignature(candidate, anchors, verifyDigest) {
	const { bundle } = candidate;
	const certificate = signingCertificateOf(bundle, anchors.certificates);
	const evidence = {
		content: signatureContentOf(candidate, verifyDigest),
		entries: bundle.verificationMaterial.tlogEntries,
		timestamps: readTimestamps(bundle)
	};
	if (certificate === void 0)
		return { identity: verifyWithKey(evidence, anchors), isTrustedKey: true };
	return { ...verifyWithCertificate(evidence, certificate, anchors), isTrustedKey: false };
}
function verifyWithCertificate(evidence, certificate, { material, thresholds, certificates, timestamped }) {
	const { content } = evidence;
	if (!content.isSignedBy(certificate.publicKey))
		throw new TrustError("signature-invalid", "the signature does not match this content and this key");
	if (!isRemembered(certificate, certificates)) {
		requireSigningCertificate(certificate, material.certificateAuthorities);
		remember(certificate, certificates);
	}
	const identity = certificate.identity();
	const atLeastOne = Math.max(1, thresholds.timestamp);
	const times = verifyTimes(evidence, content.stamped, material.timestampAuthorities, atLeastOne);
	const path = requirePath(certificate, times, material.certificateAuthorities);
	if (!timestamped.has(path)) {
		requireCertificateTimestamps(path, material.ctlogs, thresholds.ctlog);
		timestamped.add(path);
	}
	const { native, pem } = certificate;
	const signer = { certificate: native.raw, pem };
	verifyLogs(evidence, thresholds, { material, times, signer });
	const isShortLived = identity.issuer !== RELEASE_ISSUER;
	return { identity, signedAt: isShortLived ? earliestOf(times) : void 0 };
}
function verifyWithKey(evidence, anchors) {
	const { material, keyThresholds } = anchors;
	const { content } = evidence;
	const key = anchors.publicKeys.find((one) => content.isSignedBy(one));
	if (key === void 0)
		throw new TrustError(
			"key-untrusted",
			"the signature has no certificate, and none of the provided public keys verifies the signature"
		);
	const times = verifyTimes(evidence, content.stamped, material.timestampAuthorities, keyThresholds.timestamp);
	verifyLogs(evidence, keyThresholds, { material, times, signer: { publicKey: key } });
	return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}
function verifyLogs({ content, entries }, { tlog }, { material: { tlogs }, times, signer }) {
	const records = verifyLogEntries(entries, content, tlogs, tlog);
	requireSoundTree(entries, tlogs, earliestOf(times));
	requireSameSigner(records, signer);
}
// verify/name-pattern
function matchesPattern(pattern, name) {
	const lastAt = pattern.lastIndexOf("@");
	let reachable = Array.from({ length: name.length + 1 }, (_, index) => index === 0);
	for (let index = 0; index < pattern.length; index++) {
		reachable = pattern[index] === "*" ? afterWildcard(reachable, name, index > lastAt) : afterCharacter(reachable, name, pattern[index]);
	}
	return reachable[name.length] === true;
}
function afterWildcard(reachable, name, takesAt) {
	const next = [...reachable];
	for (let end = 1; end <= name.length; end++) {
		if (next[end - 1] === true && (takesAt || name[end - 1] !== "@")) next[end] = true;
	}
	return next;
}
function afterCharacter(reachable, name, character) {
	return reachable.map((_, end) => reachable[end - 1] === true && name[end - 1] === character);
}
// verify/match-identity
function requireIdentity(identity, accepted) {
	const named = accepted.filter(({ san }) => matchesName(san, identity.san));
	if (named.length === 0) throw mismatch3(identity, accepted);
	const issued = named.filter(({ issuer }) => issuer === identity.issuer);
	if (issued.length === 0) {
		const wanted = named.map(({ issuer }) => issuer).join(" or ");
		throw new TrustError(
			"issuer-mismatch",
			`the issuer of ${identity.san} is ${identity.issuer}; expected ${wanted}`
		);
	}
	const differences = issued.map((expected) => differingClaim(identity, expected));
	const fitting = issued.filter((_, index) => differences[index] === void 0);
	if (fitting.length > 0) return fitting.flatMap(({ name }) => name ?? []);
	throw new TrustError("claim-mismatch", `the signer is ${identity.san}, but ${differences[0]}`);
}
function matchesName(expected, san) {
	return "exact" in expected ? expected.exact === san : matchesPattern(expected.pattern, san);
}
function differingClaim(identity, expected) {
	for (const [name, value] of Object.entries(expected.claims ?? {})) {
		const wanted = typeof value === "string" ? { exact: value } : value;
		const shown = "exact" in wanted ? wanted.exact : wanted.pattern;
		const found = Object.hasOwn(identity.claims, name) ? identity.claims[name] : void 0;
		if (found === void 0) return `the certificate has no ${name} claim; expected ${shown}`;
		if (!matchesName(wanted, found)) return `the ${name} claim is ${found}; expected ${shown}`;
	}
	return void 0;
}
function mismatch3(identity, accepted) {
	const names = accepted.map(({ san }) => "exact" in san ? san.exact : san.pattern);
	const wanted = names.length === 0 ? "no signer" : names.join(" or ");
	return new TrustError(
		"identity-mismatch",
		`signed by a different signer. Expected: ${wanted}. Actual: ${identity.san}`
	);
}
// verify/read-candidate
import{ hash as hash6 }from"node:crypto";
// sigstore/read-bundle
import{BUNDLE_V01_MEDIA_TYPE,BUNDLE_V02_MEDIA_TYPE,BUNDLE_V03_LEGACY_MEDIA_TYPE,BUNDLE_V03_MEDIA_TYPE,bundleFromJSON,ValidationError}from"../vendor/sigstore.js";
// sigstore/bundle-encoding
var BYTES = new Set([
	"canonicalizedBody",
	"digest",
	"keyId",
	"payload",
	"rawBytes",
	"rootHash",
	"sig",
	"signature",
	"signedEntryTimestamp",
	"signedTimestamp"
]);
var LISTS_OF_BYTES = new Set(["hashes"]);
var COUNTS = new Set(["integratedTime", "logIndex", "treeSize"]);
var NO_BASE64 = /[^A-Za-z0-9+/_=\r\n-]/;
var PADDING_INSIDE = /=[\r\n]*[^=\r\n]/;
var MAX_PADDING = 2;
function requireEncoding(bundle) {
	const pending = [bundle];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (Array.isArray(next)) pending.push(...next);
		if (!isObject(next)) continue;
		for (const [name, value] of Object.entries(next)) {
			if (value === null) continue;
			requireMember(name, value);
			pending.push(value);
		}
	}
}
function requireMember(name, value) {
	if (BYTES.has(name) && !isBase64(value)) throw malformed3(name, "base64");
	if (LISTS_OF_BYTES.has(name) && !(Array.isArray(value) && value.every(isBase64)))
		throw malformed3(name, "a list of base64 strings");
	if (COUNTS.has(name) && !isCount(value)) throw malformed3(name, "a non-negative number");
}
function isBase64(value) {
	if (typeof value !== "string" || NO_BASE64.test(value)) return false;
	return !PADDING_INSIDE.test(value) && (value.match(/=/g)?.length ?? 0) <= MAX_PADDING;
}
function isCount(value) {
	if (typeof value === "string") return /^\d+$/.test(value);
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function malformed3(name, what) {
	return new TrustError("bundle-malformed", `the bundle field ${name} is not ${what}`);
}
// sigstore/bundle-limits
var MAX_PAYLOAD_CHARACTERS = 32 * 1024 * 1024;
var MAX_FIELD_CHARACTERS = 1024 * 1024;
var MAX_BUNDLE_DEPTH = 16;
var MAX_BUNDLE_VALUES = 2e3;
var MAX_LOG_ENTRIES = 8;
var MAX_TIMESTAMPS = 8;
var MAX_CERTIFICATES2 = 10;
var MAX_PROOF_HASHES = 64;
var MAX_DIGITS = 20;
function requireWithinLimits(bundle) {
	measure(bundle);
	const material = asObject(bundle["verificationMaterial"], "$.verificationMaterial");
	const entries = arrayAt(material, "tlogEntries") ?? [];
	limit("log entries", entries.length, MAX_LOG_ENTRIES);
	for (const entry of entries) limitLogEntry(asObject(entry, "$.tlogEntries"));
	const timestamps = objectAt(material, "timestampVerificationData") ?? {};
	limit("timestamps", (arrayAt(timestamps, "rfc3161Timestamps") ?? []).length, MAX_TIMESTAMPS);
	const chain = objectAt(material, "x509CertificateChain") ?? {};
	limit("certificates", (arrayAt(chain, "certificates") ?? []).length, MAX_CERTIFICATES2);
}
function limitLogEntry(entry) {
	const proof = objectAt(entry, "inclusionProof") ?? {};
	limit("hashes in a log proof", (arrayAt(proof, "hashes") ?? []).length, MAX_PROOF_HASHES);
	for (const number of [
		stringAt(entry, "logIndex"),
		stringAt(entry, "integratedTime"),
		stringAt(proof, "logIndex"),
		stringAt(proof, "treeSize")
	])
		limit("digits in a log entry", number?.length ?? 0, MAX_DIGITS);
}
function measure(bundle) {
	const envelope = objectAt(bundle, "dsseEnvelope");
	const pending = [[bundle, 1]];
	let values = 0;
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const [value, depth] = next;
		values += 1;
		limit("values", values, MAX_BUNDLE_VALUES);
		limit("levels", depth, MAX_BUNDLE_DEPTH);
		if (typeof value === "string")
			limit("characters in a field", value.length, MAX_FIELD_CHARACTERS);
		if (typeof value !== "object" || value === null) continue;
		const members = value === envelope ? withoutPayload(envelope) : Object.values(value);
		limit("values", values + members.length, MAX_BUNDLE_VALUES);
		for (const member of members) pending.push([member, depth + 1]);
	}
}
function withoutPayload(envelope) {
	limit(
		"characters in the payload",
		stringAt(envelope, "payload")?.length ?? 0,
		MAX_PAYLOAD_CHARACTERS
	);
	return Object.entries(envelope).filter(([key]) => key !== "payload").map(([, value]) => value);
}
function limit(what, found, most) {
	if (found > most)
		throw new TrustError(
			"bundle-too-large",
			`the bundle has too many ${what}: the limit is ${most}`
		);
}
// sigstore/read-bundle
var MEDIA_TYPES = new Set([BUNDLE_V01_MEDIA_TYPE, BUNDLE_V02_MEDIA_TYPE, BUNDLE_V03_LEGACY_MEDIA_TYPE, BUNDLE_V03_MEDIA_TYPE]);
function readBundle(value) {
	if (!isObject(value)) throw malformed4("the bundle is not a JSON object");
	const mediaType = stringAt(value, "mediaType");
	if (!MEDIA_TYPES.has(mediaType))
		throw malformed4(`the bundle has an unsupported media type: ${mediaType}`);
	requireWithinLimits(value);
	requireEncoding(value);
	requireOne(value, CONTENTS);
	requireOne(objectAt(value, "verificationMaterial") ?? {}, SIGNERS);
	requireOneSignature(objectAt(value, "dsseEnvelope"));
	return completeBundle(value);
}
function requireOneSignature(envelope) {
	const count = envelope === void 0 ? 1 : (arrayAt(envelope, "signatures") ?? []).length;
	if (count !== 1) throw malformed4(`the envelope has ${count} signatures; expected one`);
}
function completeBundle(value) {
	try {
		return bundleFromJSON(value);
	} catch (cause) {
		if (!(cause instanceof ValidationError)) throw cause;
		throw malformed4(
			`the bundle lacks fields that its version requires: ${cause.fields.join(", ")}`
		);
	}
}
var CONTENTS = ["messageSignature", "dsseEnvelope"];
var SIGNERS = ["publicKey", "x509CertificateChain", "certificate"];
function requireOne(holder, names) {
	const found = names.filter((name) => Object.hasOwn(holder, name) && holder[name] !== null);
	if (found.length === 1) return;
	throw malformed4(
		`the bundle must have exactly one of ${names.join(", ")}, but has ${found.join(" and ") || "none"}`
	);
}
function malformed4(message) {
	return new TrustError("bundle-malformed", message);
}
// verify/legacy-bundle
import{ hash as hash5, X509Certificate as X509Certificate3 }from"node:crypto";
var MAX_ANNOTATION_CHARACTERS = 1024 * 1024;
var MAX_PAYLOAD_BYTES = 1024 * 1024;
var MAX_ENVELOPE_BYTES = 33 * 1024 * 1024;
function legacySignatureBundle(candidate) {
	const { payload, annotations } = candidate;
	requireSize(payload, MAX_PAYLOAD_BYTES);
	return {
		mediaType: BUNDLE_V01_MEDIA_TYPE,
		verificationMaterial: materialOf(annotations),
		messageSignature: {
			messageDigest: {
				algorithm: "SHA2_256",
				digest: hash5("sha256", payload, "base64")
			},
			signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? ""
		}
	};
}
function legacyBlobBundle({ annotations }, digest) {
	return {
		mediaType: BUNDLE_V01_MEDIA_TYPE,
		verificationMaterial: materialOf(annotations),
		messageSignature: {
			messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(digest).toString("base64") },
			signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? ""
		}
	};
}
function legacyAttestationBundle(candidate) {
	requireSize(candidate.envelope, MAX_ENVELOPE_BYTES);
	return {
		mediaType: BUNDLE_V01_MEDIA_TYPE,
		verificationMaterial: materialOf(candidate.annotations),
		dsseEnvelope: asObject(parseExactJson(candidate.envelope, candidate.origin), "$")
	};
}
function materialOf(annotations) {
	const certificate = annotation(annotations, LEGACY_ANNOTATIONS.certificate);
	const log = annotation(annotations, LEGACY_ANNOTATIONS.bundle);
	const timestamp = annotation(annotations, LEGACY_ANNOTATIONS.timestamp);
	return {
		...certificate === void 0 ? { publicKey: { hint: "" } } : chainOf(certificate),
		tlogEntries: log === void 0 ? [] : [logEntryOf(log)],
		...timestamp === void 0 ? {} : timestampsOf(timestamp)
	};
}
function chainOf(pem) {
	const rawBytes = derOf3(pem).toString("base64");
	return { x509CertificateChain: { certificates: [{ rawBytes }] } };
}
function derOf3(pem) {
	try {
		return new X509Certificate3(pem).raw;
	} catch (cause) {
		throw new TrustError("certificate-malformed", "the certificate cannot be read", { cause });
	}
}
function logEntryOf(json) {
	const entry = asObject(parseJson(json, LEGACY_ANNOTATIONS.bundle), "$");
	const payload = asObject(entry["Payload"], "$.Payload");
	const body = asString(payload["body"], "$.Payload.body");
	const logged = asObject(parseJson(Buffer.from(body, "base64"), "$.Payload.body"), "$");
	const logId = asString(payload["logID"], "$.Payload.logID");
	return {
		logIndex: String(asNumber(payload["logIndex"], "$.Payload.logIndex")),
		logId: { keyId: Buffer.from(logId, "hex").toString("base64") },
		kindVersion: {
			kind: asString(logged["kind"], "$.kind"),
			version: asString(logged["apiVersion"], "$.apiVersion")
		},
		integratedTime: String(asNumber(payload["integratedTime"], "$.Payload.integratedTime")),
		inclusionPromise: {
			signedEntryTimestamp: asString(entry["SignedEntryTimestamp"], "$.Signed…")
		},
		canonicalizedBody: body
	};
}
function timestampsOf(json) {
	const holder = asObject(parseJson(json, LEGACY_ANNOTATIONS.timestamp), "$");
	const signedTimestamp = asString(holder["SignedRFC3161Timestamp"], "$.SignedRFC3161Timestamp");
	return { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] } };
}
function annotation(annotations, name) {
	const value = stringAt(annotations, name);
	if (value === void 0 || value === "") return void 0;
	if (value.length > MAX_ANNOTATION_CHARACTERS)
		throw new TrustError("bundle-too-large", `the ${name} annotation is too long`);
	return value;
}
function requireSize(bytes, most) {
	if (bytes.length > most)
		throw new TrustError("bundle-too-large", `the legacy signature is larger than ${most} bytes`);
}
// verify/read-candidate
function openCandidate(candidate, subject) {
	switch (candidate.kind) {
		case "unreadable":
			throw new TrustError(
				"evidence-unreadable",
				`the content could not be read (${candidate.code}): ${candidate.message}`
			);
		case "legacy-signature": {
			const bundle = readBundle(legacySignatureBundle(candidate));
			return { form: "simple-signing", bundle, artifact: candidate.payload };
		}
		case "legacy-attestation":
			return {
				form: "statement",
				bundle: readBundle(legacyAttestationBundle(candidate)),
				stamped: candidate.envelope
			};
		case "legacy-blob":
			return openBundle(
				readBundle(legacyBlobBundle(candidate, digestBytes(subject.digest))),
				subject
			);
		case "bundle":
			return openBundle(readBundle(candidate.bundle), subject);
	}
}
function openBundle(bundle, subject) {
	const { content } = bundle;
	if (content.$case === "dsseEnvelope") return { form: "statement", bundle };
	const claimed = content.messageSignature.messageDigest.digest;
	if (subject.content !== void 0) {
		requireDigest(claimed, subject.content);
		return { form: "message", bundle, artifact: subject.content };
	}
	if (subject.isFile !== true)
		throw new TrustError("subject-mismatch", "a signature over raw bytes can be verified only for a file");
	const digest = digestBytes(subject.digest);
	if (!digest.equals(claimed)) throw otherDigest();
	return { form: "message", bundle, digest };
}
function digestBytes(digest) {
	const hex = SHA256.exec(digest)?.[1];
	if (hex === void 0)
		throw new TrustError(
			"subject-mismatch",
			`a signature over raw bytes requires a sha256 digest, not ${digest}`
		);
	return Buffer.from(hex, "hex");
}
function requireDigest(claimed, artifact) {
	const algorithm = DIGEST_ALGORITHMS.get(claimed.length);
	if (algorithm === void 0) throw malformed5("the message digest has an unsupported length");
	if (!hash6(algorithm, artifact, "buffer").equals(claimed)) throw otherDigest();
}
function otherDigest() {
	return new TrustError("subject-mismatch", "the signature is for a file with a different digest");
}
var SHA256 = /^sha256:([0-9a-f]{64})$/;
var DIGEST_ALGORITHMS = new Map([
	[32, "sha256"],
	[48, "sha384"],
	[64, "sha512"]
]);
function malformed5(message) {
	return new TrustError("bundle-malformed", message);
}
// verify/signed-content
import{ hash as hash7 }from"node:crypto";
var STATEMENT_TYPES = new Set([STATEMENT_TYPE, "https://in-toto.io/Statement/v0.1"]);
var SIMPLE_SIGNING_TYPE = "cosign container image signature";
var MAX_STATEMENT_DEPTH = 200;
var MAX_TYPE_CHARACTERS = 1024;
var HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
function readContent(candidate) {
	const { bundle, artifact } = candidate;
	if (candidate.form === "message")
		return { predicateType: MESSAGE_SIGNATURE_TYPE, digests: [], isAbout: () => true };
	if (candidate.form === "simple-signing") return readSimpleSigning(artifact ?? Buffer.alloc(0));
	if (bundle.content.$case !== "dsseEnvelope") throw malformed6("the bundle has no envelope");
	const { payloadType, payload } = bundle.content.dsseEnvelope;
	if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
		throw malformed6(`the payload type ${payloadType} is not that of an in-toto statement`);
	return readStatement(payload);
}
function readStatement(payload) {
	const statement = parsedObject(payload, "the statement");
	const type = stringAt(statement, "_type");
	if (!STATEMENT_TYPES.has(type)) throw malformed6(`the statement has the unexpected type ${type}`);
	const predicateType = stringAt(statement, "predicateType");
	if (predicateType === void 0 || predicateType === "")
		throw malformed6("the statement has no predicate type");
	if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed6("the predicate type is too long");
	if (!HAS_SCHEME.test(predicateType)) throw malformed6("the predicate type is not a URI");
	const subjects = arrayAt(statement, "subject") ?? [];
	return {
		predicateType,
		predicate: statement["predicate"],
		digests: digestsIn(subjects),
		isAbout: (subject) => subjects.some((one) => hasDigestOf(one, subject))
	};
}
var MAX_DIGESTS = 3;
function digestsIn(subjects) {
	return shownDigests(
		subjects.slice(0, MAX_DIGESTS).map((one) => {
			const hex = isObject(one) ? stringAt(objectAt(one, "digest") ?? {}, "sha256") : void 0;
			return hex === void 0 ? void 0 : `sha256:${hex}`;
		})
	);
}
function shownDigests(digests) {
	return digests.flatMap(
		(one) => one !== void 0 && /^sha256:[0-9a-f]{64}$/.test(one) ? one : []
	);
}
function hasDigestOf(one, { digest, content }) {
	if (!isObject(one)) return false;
	const named = objectAt(one, "digest") ?? {};
	if (content === void 0) {
		const colon = digest.indexOf(":");
		return stringAt(named, digest.slice(0, colon)) === digest.slice(colon + 1);
	}
	const known = CONTENT_ALGORITHMS.filter((algorithm) => Object.hasOwn(named, algorithm));
	return known.length > 0 && known.every((each) => hash7(each, content, "hex") === named[each]);
}
var CONTENT_ALGORITHMS = ["sha256", "sha384", "sha512"];
function readSimpleSigning(payload) {
	const document = parsedObject(payload, "the payload");
	const critical = objectAt(document, "critical") ?? {};
	const type = stringAt(critical, "type");
	if (type !== SIMPLE_SIGNING_TYPE) throw malformed6(`the payload has the type ${type}`);
	const digest = stringAt(objectAt(critical, "image") ?? {}, "docker-manifest-digest");
	return {
		predicateType: LEGACY_SIGNATURE_TYPE,
		predicate: objectAt(document, "optional"),
		digests: shownDigests([digest]),
		isAbout: (subject) => digest !== void 0 && digest === subject.digest
	};
}
function parsedObject(bytes, what) {
	const value = parsed(bytes, what);
	if (!isObject(value)) throw malformed6(`${what} is not a JSON object`);
	if (isDeeper(value, MAX_STATEMENT_DEPTH)) throw malformed6(`${what} is nested too deeply`);
	return value;
}
function parsed(bytes, what) {
	try {
		return parseExactJson(bytes, what);
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw malformed6(`${what} cannot be read: ${message}`, cause);
	}
}
function isDeeper(value, most) {
	const pending = [[value, 1]];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const [one, depth] = next;
		if (depth > most) return true;
		if (typeof one !== "object" || one === null) continue;
		for (const member of Object.values(one)) pending.push([member, depth + 1]);
	}
	return false;
}
function malformed6(message, cause) {
	return new TrustError("statement-malformed", message, { cause });
}
// flows/trust/open-trust
import{ homedir }from"node:os";
import{ join as join2 }from"node:path";
// sigstore/tuf
import{ hash as hash8 }from"node:crypto";
import{ dirname, join }from"node:path";
var FETCH_TIMEOUT_MS = 1e4;
var FETCH_RETRIES = 2;
async function fetchTarget(repository, name) {
	const { initTUF, TUFError } = await import("../vendor/sigstore-tuf.js");
	try {
		const cache = await cacheOf(repository);
		const client = await initTUF({
			mirrorURL: repository.url,
			...cache,
			timeout: FETCH_TIMEOUT_MS,
			retry: { retries: FETCH_RETRIES }
		});
		return Buffer.from(await client.getTarget(name));
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (isOfDisk(error)) throw noCache(repository, error);
		if (!(error instanceof Error)) throw error;
		const isRootMissing = error instanceof TUFError && error.code === "TUF_INIT_CACHE_ERROR";
		throw isRootMissing ? noRoot(repository, error) : notHad(repository, error);
	}
}
async function cacheOf({ root, cacheFolder }) {
	const guarded = [dirname(cacheFolder)];
	makeFolder(cacheFolder, guarded);
	if (root === void 0) return { cachePath: cacheFolder };
	const cachePath = join(cacheFolder, hash8("sha256", root, "hex"));
	const rootPath = join(cachePath, "first-root.json");
	writeFile(rootPath, root, guarded);
	return { cachePath, rootPath };
}
function notHad(repository, cause) {
	return new RemoteError(
		isOfNetwork(cause) || isOfNetwork(cause.cause) ? "unreachable" : "bad-response",
		`The trust root could not be fetched from ${repository.url}: ${cause.message}`,
		{ service: "Sigstore TUF repository", method: "GET", url: repository.url },
		{ cause, fix: "Without network access, provide a trusted root file as `trusted-root`." }
	);
}
function isOfNetwork(error) {
	if (error instanceof TypeError) return error.cause instanceof Error;
	return error instanceof DOMException && error.name === "TimeoutError";
}
function isOfDisk(error) {
	return isObject(error) && "syscall" in error && "path" in error;
}
function noCache({ cacheFolder }, cause) {
	return new UserError(
		"input-invalid",
		`TUF metadata cannot be stored in ${cacheFolder}: ${cause.message}`,
		"Set the XDG_CACHE_HOME environment variable to a different folder, or provide a trusted root file as `trusted-root`.",
		{ cause }
	);
}
function noRoot(repository, cause) {
	return new UserError(
		"input-missing",
		`The initial TUF root for ${repository.url} is missing.`,
		"Provide the repository’s root.json as `tuf-root`, or a trusted root file as `trusted-root`.",
		{ cause }
	);
}
// shared/trust/github-tuf-root.ts
var GITHUB_TUF_ROOT = String.raw`{
 "signatures": [
  {
   "keyid": "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
   "sig": ""
  },
  {
   "keyid": "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
   "sig": ""
  },
  {
   "keyid": "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
   "sig": ""
  },
  {
   "keyid": "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
   "sig": "3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"
  },
  {
   "keyid": "5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800",
   "sig": "3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"
  },
  {
   "keyid": "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44",
   "sig": "304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"
  },
  {
   "keyid": "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
   "sig": "3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"
  },
  {
   "keyid": "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
   "sig": "3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"
  },
  {
   "keyid": "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
   "sig": "30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"
  }
 ],
 "signed": {
  "_type": "root",
  "consistent_snapshot": true,
  "expires": "2025-04-11T14:36:57Z",
  "keys": {
   "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@ashtom"
   },
   "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@nerdneha"
   },
   "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@alexiswales"
   },
   "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@gregose"
   },
   "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@trevrosen"
   },
   "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@kommendorkapten"
   },
   "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@krukow"
   },
   "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@mph4"
   },
   "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-online-uri": "azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"
   }
  },
  "roles": {
   "root": {
    "keyids": [
     "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
     "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
     "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
     "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
     "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
     "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
     "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
     "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"
    ],
    "threshold": 3
   },
   "snapshot": {
    "keyids": [
     "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 21,
    "x-tuf-on-ci-signing-period": 7
   },
   "targets": {
    "keyids": [
     "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
     "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
     "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
     "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
     "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
     "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
     "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
     "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"
    ],
    "threshold": 3
   },
   "timestamp": {
    "keyids": [
     "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 7,
    "x-tuf-on-ci-signing-period": 6
   }
  },
  "spec_version": "1.0.31",
  "version": 3,
  "x-tuf-on-ci-expiry-period": 240,
  "x-tuf-on-ci-signing-period": 60
 }
}`;
// trust/instances
var PUBLIC_GOOD = {
	...PUBLIC_GOOD_ISSUER,
	thresholds: { tlog: 1, timestamp: 1, ctlog: 1 },
	services: {
		fulcioUrl: "https://fulcio.sigstore.dev",
		logs: [{ url: "https://rekor.sigstore.dev", version: 1 }],
		timestampUrls: ["https://timestamp.sigstore.dev/api/v1/timestamp"]
	},
	tufUrl: "https://tuf-repo-cdn.sigstore.dev"
};
var UNLOGGED = { tlog: 0, timestamp: 1, ctlog: 0 };
var GITHUB = {
	...GITHUB_ISSUER,
	thresholds: UNLOGGED,
	services: {
		fulcioUrl: "https://fulcio.githubapp.com",
		logs: [],
		timestampUrls: ["https://timestamp.githubapp.com/api/v1/timestamp"]
	},
	tufUrl: "https://tuf-repo.github.com",
	tufRoot: GITHUB_TUF_ROOT
};
var CUSTOM = { id: "custom", name: "a private Sigstore instance" };
var TENANT = /^([a-z0-9][a-z0-9-]{0,62})\.ghe\.com$/;
function instanceOf(name) {
	if (name === "public-good") return PUBLIC_GOOD;
	if (name === "github") return GITHUB;
	if (name === "custom") return CUSTOM;
	const tenant = TENANT.exec(name)?.[1];
	if (tenant !== void 0) return tenantInstance(tenant);
	throw new UserError(
		"input-invalid",
		`Unknown Sigstore instance ${JSON.stringify(name)}.`,
		"Use public-good, github, custom, or a tenant’s host name, such as octo.ghe.com."
	);
}
function tenantInstance(tenant) {
	return {
		...GITHUB,
		id: "tenant",
		name: `the Sigstore instance of ${tenant}.ghe.com`,
		services: {
			fulcioUrl: `https://fulcio.${tenant}.ghe.com`,
			logs: [],
			timestampUrls: [`https://timestamp.${tenant}.ghe.com/api/v1/timestamp`]
		}
	};
}
// trust/signing-config
var MEDIA_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
var MAX_SERVICES = 64;
var SUPPORTED = { fulcio: [1], rekor: [1, 2], tsa: [1] };
function readSigningConfig(value, path, nowMs) {
	const config = asObject(value, "$");
	if (stringAt(config, "mediaType") !== MEDIA_TYPE) {
		throw new DataError(
			"unsupported-version",
			`The file is not a signing configuration of type ${MEDIA_TYPE}.`,
			{path}
		);
	}
	const list = (key, versions) => usable(arrayAt(config, key) ?? [], versions, nowMs);
	const [fulcio] = list("caUrls", SUPPORTED.fulcio);
	if (fulcio === void 0) throw notOffered("certificate authority", path);
	const chosen = (key, selectorKey, versions, what) => {
		const selector = objectAt(config, selectorKey);
		const isOffered = (arrayAt(config, key) ?? []).length > 0;
		if (selector === void 0 && isOffered) throw unselected(what, selectorKey, path);
		const services = selector === void 0 ? [] : select(list(key, versions), selector);
		if (services === void 0) throw notOffered(what, path);
		return services;
	};
	const logs = chosen("rekorTlogUrls", "rekorTlogConfig", SUPPORTED.rekor, "transparency log");
	const authorities = chosen("tsaUrls", "tsaConfig", SUPPORTED.tsa, "timestamp authority");
	return {
		fulcioUrl: fulcio.url,
		logs: logs.map(logEndpoint),
		timestampUrls: authorities.map(({ url }) => url)
	};
}
function logEndpoint(service) {
	return { url: service.url, version: service.version === 2 ? 2 : 1 };
}
function usable(entries, versions, nowMs) {
	const valid = [];
	for (const [index, entry] of entries.slice(0, MAX_SERVICES).entries()) {
		const service = asObject(entry, `$[${index}]`);
		const version = service["majorApiVersion"];
		const url = stringAt(service, "url");
		if (url === void 0 || typeof version !== "number" || !versions.includes(version)) continue;
		const validFor = objectAt(service, "validFor");
		if (!isValidAt(validFor, nowMs)) continue;
		const operator = stringAt(service, "operator") ?? "";
		valid.push({ url, version, operator, startMs: startOf(validFor) });
	}
	const highest = Math.max(...valid.map(({ version }) => version));
	const current = valid.filter(({ version }) => version === highest).sort((a, b) => b.startMs - a.startMs);
	const newest = new Map(current.toReversed().map((service) => [service.operator, service]));
	return current.filter((service) => newest.get(service.operator) === service);
}
function isValidAt(range, nowMs) {
	const start = startOf(range);
	if (Number.isNaN(start) || start > nowMs) return false;
	const end = range && stringAt(range, "end");
	return end === void 0 || Date.parse(end) > nowMs;
}
function startOf(range) {
	return Date.parse((range && stringAt(range, "start")) ?? "");
}
function select(services, config) {
	switch (stringAt(config, "selector")) {
		case "ALL":
			return services.length > 0 ? services : void 0;
		case "ANY":
			return services.length > 0 ? services.slice(0, 1) : void 0;
		case "EXACT": {
			const { count } = config;
			if (typeof count !== "number" || count < 1 || services.length < count) return void 0;
			return services.slice(0, count);
		}
		default:
			return void 0;
	}
}
function unselected(what, key, path) {
	const message = `The signing configuration lists a ${what}, but has no ${key} that states how many services to use.`;
	return new DataError("malformed", message, { path });
}
function notOffered(what, path) {
	return new DataError(
		"not-found",
		`The signing configuration has no supported ${what} that is currently valid.`,
		{ path }
	);
}
// trust/trusted-root
var MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.trustedroot";
function readTrustedRoot(bytes, path, organization) {
	const roots = readTrustedRoots(bytes, path);
	const [only] = roots;
	if (roots.length === 1 && only !== void 0) return only;
	const fitting = roots.filter((root) => organizationsOf(root).has(organization ?? ""));
	const [first] = fitting;
	if (fitting.length === 1 && first !== void 0) return first;
	const matching = organization === void 0 ? "" : `, of which ${fitting.length} belong to ${organization}`;
	throw new DataError(
		"not-found",
		`The file contains ${roots.length} trusted roots${matching}; expected one.`,
		{ path }
	);
}
function readTrustedRoots(bytes, path) {
	return documentsIn(bytes, path).map((value) => requireRoot(value, path));
}
function documentsIn(bytes, path) {
	const lines = bytes.toString("utf8").split("\n").filter((line) => line.trim() !== "");
	const isLines = lines.length > 1 && lines.every((line) => line.startsWith("{") && isJson(line));
	if (isLines) return lines.map((line) => parseJson(line, path));
	return [parseJson(bytes, path)];
}
function isJson(line) {
	try {
		JSON.parse(line);
		return true;
	} catch {
		return false;
	}
}
function requireRoot(value, path) {
	const root = asObject(value, "$");
	const mediaType = stringAt(root, "mediaType");
	if (mediaType?.startsWith(MEDIA_TYPE_PREFIX) !== true) {
		throw new DataError(
			"malformed",
			"The file is not a Sigstore trusted root. To get one, run `gh attestation trusted-root`.",
			{ path }
		);
	}
	if ((arrayAt(root, "certificateAuthorities") ?? []).length > 0) return root;
	throw new DataError("malformed", "The trusted root contains no certificate authority.", { path });
}
function organizationsOf(root) {
	const authorities = arrayAt(root, "certificateAuthorities") ?? [];
	const subjects = authorities.filter(isObject).map((authority) => objectAt(authority, "subject"));
	return new Set(subjects.map((subject) => (subject && stringAt(subject, "organization")) ?? ""));
}
// trust/load-trust
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var ROOT_TARGET = "trusted_root.json";
var SIGNING_CONFIG_TARGET = "signing_config.v0.2.json";
async function loadTrust(choice, dependencies) {
	const instance = instanceOf(choice.instance);
	const services = once(() => signingServices(choice, instance, dependencies));
	const common = { services, audience: SIGSTORE_AUDIENCE };
	if (choice.trustedRootPath !== void 0) {
		const path = choice.trustedRootPath;
		const bytes = await boundedFile(path, dependencies);
		const root = readTrustedRoot(bytes, path, instance.organization);
		const thresholds = instance.thresholds ?? thresholdsOf(root);
		return { ...common, name: nameOf(instance, path), thresholds, trustedRoot: async () => root };
	}
	if (instance.thresholds === void 0 && choice.tufUrl !== void 0) {
		return { ...common, ...await mirrorTrust(choice, choice.tufUrl, dependencies) };
	}
	return { ...common, ...instanceTrust(choice, instance, dependencies) };
}
async function rootsInFile(path, dependencies) {
	const roots = readTrustedRoots(await boundedFile(path, dependencies), path);
	return roots.map((root, index) => ({
		name: roots.length === 1 ? path : `line ${index + 1} of ${path}`,
		thresholds: thresholdsOf(root),
		trustedRoot: async () => root
	})).sort((a, b) => b.thresholds.tlog - a.thresholds.tlog);
}
async function mirrorTrust(choice, url, dependencies) {
	const bytes = await fetchTarget(await repositoryOf(choice, url, dependencies), ROOT_TARGET);
	const root = readTrustedRoot(bytes, `${url}/${ROOT_TARGET}`, void 0);
	return {
		name: `the Sigstore instance at ${url}`,
		thresholds: thresholdsOf(root),
		trustedRoot: async () => root
	};
}
async function repositoryOf({ tufRootPath: path }, url, dependencies, builtIn) {
	const root = path === void 0 ? builtIn : await boundedFile(path, dependencies);
	return { url, root, cacheFolder: dependencies.cacheFolder };
}
function instanceTrust(choice, instance, dependencies) {
	const url = choice.tufUrl ?? instance.tufUrl;
	const { thresholds } = instance;
	if (url === void 0 || thresholds === void 0) throw noTrustedRoot(instance);
	return {
		name: instance.name,
		thresholds,
		trustedRoot: once(async () => {
			const repository = await repositoryOf(choice, url, dependencies, instance.tufRoot);
			const isTenant = instance.id === "tenant";
			const target = isTenant ? `${await dependencies.trustDomain()}.${ROOT_TARGET}` : ROOT_TARGET;
			const bytes = await fetchTarget(repository, target);
			return readTrustedRoot(bytes, `${url}/${target}`, void 0);
		})
	};
}
async function signingServices(choice, instance, dependencies) {
	const services = await configuredServices(choice, instance, dependencies);
	if (services === void 0) throw noServices(instance);
	return requireTime(services);
}
async function configuredServices(choice, instance, dependencies) {
	const file = await signingConfigFile(choice, instance, dependencies);
	if (file === void 0) return instance.services;
	const { bytes, path } = file;
	const value = parseJson(bytes, path);
	const config = isObject(value) && isObject(value["signingConfig"]) ? value["signingConfig"] : value;
	return readSigningConfig(config, path, dependencies.now());
}
async function signingConfigFile(choice, instance, dependencies) {
	const { signingConfigPath: path, tufUrl: url } = choice;
	if (path !== void 0) return { bytes: await boundedFile(path, dependencies), path };
	if (url === void 0 || instance.id !== "custom") return void 0;
	const bytes = await fetchTarget(
		await repositoryOf(choice, url, dependencies),
		SIGNING_CONFIG_TARGET
	);
	return { bytes, path: `${url}/${SIGNING_CONFIG_TARGET}` };
}
function requireTime(services) {
	const hasTime = services.logs.some(({ version }) => version === 1);
	if (hasTime || services.timestampUrls.length > 0) return services;
	throw new UserError(
		"input-missing",
		"No service proves the signing time, because there is neither a version 1 log nor a timestamp authority.",
		"Add a timestamp authority to the signing configuration."
	);
}
async function boundedFile(path, dependencies) {
	const bytes = await dependencies.readFile(path);
	if (bytes.length <= MAX_FILE_BYTES) return bytes;
	throw new DataError("limit-exceeded", `The file is larger than ${MAX_FILE_BYTES} bytes.`, {path});
}
function nameOf(instance, path) {
	return instance.id === "custom" ? `the Sigstore instance in ${path}` : instance.name;
}
function noTrustedRoot(instance) {
	return new UserError(
		"input-missing",
		`Verification with ${instance.name} requires a trust root.`,
		"Provide its trusted_root.json as `trusted-root`, or its TUF repository as `tuf-url` and `tuf-root`."
	);
}
function noServices(instance) {
	return new UserError(
		"input-missing",
		`Signing with ${instance.name} requires the URLs of its services.`,
		"Set `signing-config` to a Sigstore signing configuration."
	);
}
// flows/trust/open-trust
async function trustOf(choice, run) {
	const instance = await instanceFor(choice, run.github);
	return await loadTrust({ ...choice, instance }, dependenciesOf(run));
}
async function rootsOf(choice, run) {
	const instances = trustedInstances(choice, run.github.context);
	const dependencies = dependenciesOf(run);
	const path = choice.trustedRootPath;
	if (path !== void 0 && instances.length > 1) return await rootsInFile(path, dependencies);
	return await Promise.all(
		instances.map((instance) => loadTrust({ ...choice, instance }, dependencies))
	);
}
function dependenciesOf(run) {
	return {
		readFile: (path) => readTrustedFile(path, run),
		now: run.github.network.now,
		cacheFolder: cacheFolderOf(run.env),
		trustDomain: () => trustDomainOf(run.github)
	};
}
function cacheFolderOf(env) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join2(homedir(), ".cache");
	return join2(base, "assay-tuf");
}
// flows/verification/attested-repositories
var MAX_REPOSITORIES = 20;
function attestedRepositories({ identities, evidence }, { repository, serverUrl }) {
	const found = new Map([[repository.toLowerCase(), repository]]);
	const released = evidence.filter(isSignedByGitHub).flatMap(({ source }) => source ?? []);
	for (const url of [...identities.flatMap(sourceOf), ...released]) {
		const name = repositoryAt(url, serverUrl);
		if (name !== void 0) found.set(name.toLowerCase(), name);
	}
	if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
	return [...found.values()];
}
function sourceOf(identity) {
	const rule = identity.kind === "certificate" ? identity.claims["sourceRepository"] : void 0;
	return rule !== void 0 && "exact" in rule ? [rule.exact] : [];
}
function repositoryAt(url, serverUrl) {
	if (!url.startsWith(`${serverUrl}/`)) return void 0;
	const name = url.slice(serverUrl.length + 1);
	return /^[\w.-]+\/[\w.-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name) ? name : void 0;
}
function tooMany(count) {
	return new UserError(
		"not-supported",
		`The policy needs GitHub attestations from ${count} repositories, but at most ${MAX_REPOSITORIES} are supported.`,
		"Split the policy, and use a separate step for each part."
	);
}
// flows/verification/find-evidence
async function evidenceSource({ bundles, isWithGitHub, list }, policy, run) {
	const given = [];
	for (const path of bundles) {
		const bytes = await readPlainFile(path, guardedFolders(run));
		given.push(...readEvidenceFile(bytes, shownPath(run, path)));
	}
	const github = isWithGitHub ? await githubSource(policy, run) : void 0;
	return async ({ subject, place }) => {
		const [stored, attested] = await Promise.all([
			place === void 0 ? [] : list(place),
			github?.(subject.digest) ?? []
		]);
		return [...stored, ...attested, ...given];
	};
}
async function githubSource(policy, run) {
	const { github, repository } = await githubOf(run.github);
	const { githubStore } = await import("./github-store-N7ICXCWJ.js");
	const serverUrl = run.github.context?.serverUrl ?? "https://github.com";
	const repositories = attestedRepositories(policy, { repository, serverUrl });
	return async (digest) => {
		const listed2 = await Promise.all(
			repositories.map((name) => githubStore(github, name, digest).list())
		);
		return listed2.flat();
	};
}
// flows/verification/trusted-signers
var NOTHING = { tlog: 0, timestamp: 0, ctlog: 0 };
var NOBODY = {
	name: "nobody",
	thresholds: NOTHING,
	trustedRoot: async () => ({
		mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1"
	})
};
async function trustedSigners(policy, trust, { acceptsUnlogged: isUnlogged }, run) {
	const keys = await keysOf(policy.identities, run);
	const certificates = policy.identities.filter((identity) => identity.kind === "certificate");
	const needsInstance = certificates.length > 0 || !isUnlogged;
	const [first = NOBODY, ...more] = needsInstance ? await rootsOf(trust, run) : [];
	const others = certificates.length > 0 ? more : [];
	const ofKeys = {
		publicKeys: keys.map(({ pem }) => pem),
		...isUnlogged ? { keyThresholds: NOTHING } : {}
	};
	return {
		expectation: {
			identities: certificates,
			keyNames: namesByKey(keys),
			predicateTypes: typesOf(policy)
		},
		sigstores: [sigstoreOf(first, ofKeys), ...others.map((root) => sigstoreOf(root))]
	};
}
function sigstoreOf({ name, thresholds, trustedRoot }, ofKeys = {}) {
	let opened;
	const open = async () => openAnchors({ trustedRoot: await trustedRoot(), thresholds, ...ofKeys });
	return {
		name,
		anchors: () => {
			opened ??= open();
			return opened;
		}
	};
}
function namesByKey(keys) {
	const names = new Map();
	for (const { name, fingerprint } of keys) {
		names.set(fingerprint, [...names.get(fingerprint) ?? [], name]);
	}
	return names;
}
async function keysOf(identities, run) {
	const keys = [];
	for (const identity of identities) {
		if (identity.kind !== "key") continue;
		const pem = await keyText(identity, run);
		const fingerprint = keyFingerprint(pem, shownPath(run, identity.path));
		keys.push({ name: identity.name, pem, fingerprint });
	}
	return keys;
}
function typesOf({ evidence }) {
	const types = evidence.flatMap((rule) => rule.types);
	const vex = evidence.some(({ vexBy }) => vexBy !== void 0) ? VEX_TYPES : [];
	return [...new Set([...types, ...vex])];
}
// policy/common-cause
var OTHER_SIGNER = new Set(["identity-mismatch", "signer-not-asked"]);
var MAX_NAMED = 3;
function commonCause(candidates) {
	if (candidates.length < 2) return void 0;
	if (candidates.every(({ code }) => code === "subject-mismatch")) {
		return { kind: "other-subject", candidates };
	}
	if (candidates.every(({ code }) => code === "evidence-unreadable")) {
		return { kind: "unreadable", candidates };
	}
	const isBySome = ({ code, signer }) => OTHER_SIGNER.has(code) && signer;
	return candidates.every(isBySome) ? { kind: "other-signer", candidates } : void 0;
}
function causeText({ kind, candidates }, rules, digest) {
	const noun = nounOf(rules);
	const all = candidates.length === 2 ? "both" : `all ${grouped(candidates.length)}`;
	if (kind === "unreadable") {
		return `${grouped(candidates.length)} signatures or attestations are unreadable. First error: ${candidates[0]?.message}`;
	}
	if (kind === "other-subject") {
		const head = `${all} ${noun}s found are for another digest`;
		const signed = some(
			candidates.flatMap(({ signedDigests = [] }) => signedDigests.map((one) => `\`${one}\``))
		);
		return signed === "" ? `${head} than ${digest}` : `${head}. Signed: ${signed}. Current: \`${digest}\``;
	}
	const actual = some(
		candidates.flatMap(({ signer }) => signer === void 0 ? [] : `\`${signer}\``)
	);
	const found = `${grouped(candidates.length)} ${noun}s found`;
	return `${found}, none from an accepted signer. Expected: ${wantedOf(rules)}. Actual: ${actual}`;
}
function some(items) {
	const all = [...new Set(items)].sort();
	const left = all.length - MAX_NAMED;
	return listed([...all.slice(0, MAX_NAMED), ...left > 0 ? [`${grouped(left)} more`] : []]);
}
function nounOf(rules) {
	const signatures = rules.filter(({ name }) => name === "signature").length;
	if (signatures === rules.length) return "signature";
	return signatures === 0 ? "attestation" : "signatures and attestation";
}
function wantedOf(rules) {
	const names = rules.flatMap(
		({ signedBy }) => signedBy.map((name) => `\`${name.replace(/^input:/, "")}\``)
	);
	return new Intl.ListFormat("en", { type: "disjunction" }).format(new Set(names));
}
// policy/content/attested-findings
function attestedFindings(predicate) {
	const scanner = isObject(predicate) ? objectAt(predicate, "scanner") : void 0;
	const result = scanner?.["result"];
	if (Array.isArray(result)) return result.map(inTotoFinding);
	if (!isObject(result) || FORMS.filter((key) => Object.hasOwn(result, key)).length > 1) {
		return void 0;
	}
	const vulnerabilities = arrayAt(result, "vulnerabilities");
	if (vulnerabilities !== void 0) return vulnerabilities.map(inTotoFinding);
	const matches = arrayAt(result, "matches");
	if (matches !== void 0) return matches.map(grypeFinding);
	return trivyVulnerabilities(result)?.map(trivyFinding);
}
var FORMS = ["vulnerabilities", "matches", "Results"];
function inTotoFinding(value) {
	const result = objectOrEmpty(value);
	const annotations = (arrayAt(result, "annotations") ?? []).filter(isObject);
	const said = (key) => annotations.map((each) => stringAt(each, key)).find(isPresent);
	const scores = (arrayAt(result, "severity") ?? []).filter(isObject);
	return {
		id: stringAt(result, "id") ?? "",
		aliases: annotations.flatMap((each) => texts(arrayAt(each, "aliases"))),
		purl: said("purl"),
		severity: worst(scores.filter(isRating).map(({ score }) => severityOf(score))),
		excuse: said("suppressed") || void 0
	};
}
function trivyVulnerabilities(result) {
	if (typeof result["SchemaVersion"] !== "number") return void 0;
	const found = [];
	for (const target of listOrNone(result["Results"]) ?? [void 0]) {
		const listed2 = isObject(target) ? listOrNone(target["Vulnerabilities"]) : void 0;
		if (listed2 === void 0) return void 0;
		found.push(...listed2);
	}
	return found;
}
function listOrNone(value) {
	if (value === void 0 || value === null) return [];
	return Array.isArray(value) ? value : void 0;
}
function trivyFinding(value) {
	const finding = objectOrEmpty(value);
	return {
		id: stringAt(finding, "VulnerabilityID") ?? "",
		aliases: texts(arrayAt(finding, "VendorIDs")),
		purl: stringAt(objectAt(finding, "PkgIdentifier") ?? {}, "PURL"),
		severity: severityOf(finding["Severity"]),
		excuse: void 0
	};
}
function grypeFinding(value) {
	const match = objectOrEmpty(value);
	const vulnerability = objectAt(match, "vulnerability") ?? {};
	const related = (arrayAt(match, "relatedVulnerabilities") ?? []).filter(isObject);
	return {
		id: stringAt(vulnerability, "id") ?? "",
		aliases: texts(related.map(({ id }) => id)),
		purl: stringAt(objectAt(match, "artifact") ?? {}, "purl"),
		severity: severityOf(vulnerability["severity"]),
		excuse: void 0
	};
}
var WORDS = new Map([
	...SEVERITIES.map((severity) => [severity, severity]),
	["moderate", "medium"],
	["important", "high"],
	["negligible", "low"]
]);
var BANDS = [
	[9, "critical"],
	[7, "high"],
	[4, "medium"],
	[0.1, "low"],
	[0, "none"]
];
var SCORE = /^\d{1,2}(\.\d{1,2})?$/;
var OTHER_METHODS = /epss|ssvc|priority|probability|percentile/i;
function isRating({ method }) {
	return typeof method !== "string" || !OTHER_METHODS.test(method);
}
function severityOf(score) {
	const text2 = scalarText(score).trim();
	const word = WORDS.get(text2.toLowerCase());
	if (word !== void 0) return word;
	if (!SCORE.test(text2)) return severityOfVector(text2) ?? "unknown";
	return BANDS.find(([least]) => Number(text2) >= least)?.[1] ?? "unknown";
}
function worst(severities) {
	const found = SEVERITIES.find((severity) => severities.includes(severity)) ?? "unknown";
	return found !== "critical" && severities.includes("unknown") ? "unknown" : found;
}
function texts(values) {
	return (values ?? []).filter((value) => typeof value === "string");
}
function isPresent(value) {
	return value !== void 0;
}
function objectOrEmpty(value) {
	return isObject(value) ? value : {};
}
// policy/content/form
function formProblem({predicateType,predicate}) {
	const form = FORMS2.find(({ type }) => isPredicateOf(predicateType, type));
	return form === void 0 || form.isOf(predicate) ? void 0 : `the predicate contains no ${form.name}`;
}
var FORMS2 = [
	{ type: CYCLONEDX_PREDICATE_TYPE, name: "CycloneDX document", isOf: isCycloneDx },
	{ type: SPDX_PREDICATE_TYPE, name: "SPDX document", isOf: isSpdx },
	{ type: OPENVEX_PREDICATE_TYPE, name: "OpenVEX document", isOf: isOpenVex },
	{ type: COSIGN_VULNERABILITIES_PREDICATE_TYPE, name: "scan results", isOf: hasResults },
	{ type: "https://in-toto.io/attestation/vulns", name: "scan results", isOf: hasResults }
];
function isCycloneDx(predicate) {
	if (!isObject(predicate) || stringAt(predicate, "bomFormat") !== "CycloneDX") return false;
	return !["spdxVersion", "@graph"].some((key) => Object.hasOwn(predicate, key));
}
function isSpdx(predicate) {
	if (typeof predicate === "string") return /^SPDXVersion:/m.test(predicate);
	if (!isObject(predicate)) return false;
	if (Object.hasOwn(predicate, "bomFormat")) return false;
	if (Object.hasOwn(predicate, "Data")) return isSpdx(predicate["Data"]);
	return stringAt(predicate, "spdxVersion") !== void 0 || arrayAt(predicate, "@graph") !== void 0;
}
function isOpenVex(predicate) {
	return isObject(predicate) && (arrayAt(predicate, "statements") ?? []).length > 0;
}
function hasResults(predicate) {
	const scanner = isObject(predicate) && objectAt(predicate, "scanner") || {};
	return arrayAt(scanner, "result") !== void 0 || objectAt(scanner, "result") !== void 0;
}
// policy/content/provenance
var PROVENANCE_FAMILY = "https://slsa.dev/provenance/";
function provenanceProblem({ predicateType, predicate }, { builder, source }) {
	const provenance = isObject(predicate) ? predicate : {};
	const isProvenance = predicateType.startsWith(PROVENANCE_FAMILY);
	if (isProvenance || builder !== void 0) {
		const [found2, ...others2] = buildersOf(provenance);
		if (found2 === void 0) return otherBuilder("the provenance names no builder");
		if (others2.length > 0)
			return otherBuilder(
				`the provenance names more than one builder: ${[found2, ...others2].join(" and ")}`
			);
		if (builder !== void 0 && !matchesName(builder, found2)) {
			return otherBuilder(`the provenance names the builder ${found2}`);
		}
	}
	if (source === void 0) return void 0;
	const [found, ...others] = sourcesOf(provenance);
	if (found === void 0) return otherSource("the provenance names no source");
	if (others.length > 0)
		return otherSource(
			`the provenance names more than one source: ${[found, ...others].join(" and ")}`
		);
	return found === repositoryOf2(source) ? void 0 : otherSource(`the provenance names the source ${found}`);
}
var otherBuilder = (message) => ({ code: "builder-mismatch", message });
var otherSource = (message) => ({ code: "source-mismatch", message });
function buildersOf(provenance) {
	const holders = [objectAt(provenance, "runDetails"), provenance];
	return distinct(
		holders.map((holder) => stringAt(objectAt(holder ?? {}, "builder") ?? {}, "id")?.trim())
	);
}
function sourcesOf(provenance) {
	const definition = objectAt(provenance, "buildDefinition") ?? {};
	const workflow = objectAt(objectAt(definition, "externalParameters") ?? {}, "workflow") ?? {};
	const invocation = objectAt(objectAt(provenance, "invocation") ?? {}, "configSource") ?? {};
	const named = distinct([repositoryIn(workflow, "repository"), repositoryIn(invocation, "uri")]);
	if (named.length > 0) return named;
	const [dependency] = arrayAt(definition, "resolvedDependencies") ?? [];
	return distinct([isObject(dependency) ? repositoryIn(dependency, "uri") : void 0]);
}
function distinct(found) {
	return [...new Set(found.flatMap((each) => each || []))];
}
function repositoryIn(holder, key) {
	const uri = stringAt(holder, key);
	return uri === void 0 ? void 0 : repositoryOf2(uri);
}
function repositoryOf2(uri) {
	const plain = uri.startsWith("git+") ? uri.slice("git+".length) : uri;
	const start = plain.indexOf("://") + 3;
	const end = plain.indexOf("@", start);
	const base = end === -1 ? plain : plain.slice(0, end);
	return base.endsWith(".git") ? base.slice(0, -".git".length) : base;
}
// policy/content/release
var PURL = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@/;
function releaseProblem({ predicate }, { source }) {
	if (source === void 0) return void 0;
	const release = isObject(predicate) ? predicate : {};
	const named = [
		stringAt(release, "repository"),
		PURL.exec(stringAt(release, "purl") ?? "")?.[1]
	].filter((each) => each !== void 0);
	const [found, ...others] = new Set(named);
	if (found === void 0) return mismatch4("the release names no repository");
	if (others.length > 0) {
		return mismatch4(`the release names several repositories: ${[found, ...others].join(" and ")}`);
	}
	const url = `https://github.com/${found}`;
	return url === source ? void 0 : mismatch4(`the release belongs to ${url}`);
}
var mismatch4 = (message) => ({ code: "source-mismatch", message });
// policy/content/result
function resultProblem({predicateType,predicate}) {
	const rule = RESULTS.find(({ family }) => isOfFamily(predicateType, family));
	if (rule === void 0) return void 0;
	if (!isPredicateOf(predicateType, rule.type))
		return `this version of ${predicateType} is not supported`;
	const document = isObject(predicate) ? predicate : {};
	const found = stringAt(document, rule.field);
	if (found === void 0) return `the predicate has no ${rule.field}`;
	const denied = rule.passing.get(found);
	if (denied === void 0) return `the predicate’s ${rule.field} is ${found}`;
	const field = denied.find((name) => !isEmptyList(document, name));
	return field === void 0 ? void 0 : `the predicate’s ${rule.field} is ${found}, but it also has ${field}`;
}
var RESULTS = [
	{
		family: TEST_RESULT_FAMILY,
		type: TEST_RESULT_PREDICATE_TYPE,
		field: "result",
		passing: DENIED_LISTS
	},
	{
		family: VERIFICATION_SUMMARY_FAMILY,
		type: VERIFICATION_SUMMARY_PREDICATE_TYPE,
		field: "verificationResult",
		passing: new Map([["PASSED", []]])
	}
];
function isEmptyList(document, name) {
	const value = Object.hasOwn(document, name) ? document[name] : void 0;
	return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}
// policy/content/sbom
function sbomProblem(predicate) {
	const document = isObject(predicate) ? predicate : {};
	if (stringAt(document, "bomFormat") === "CycloneDX") return cycloneDxProblem(document);
	if (stringAt(document, "spdxVersion") !== void 0) return spdxProblem(document);
	const graph = arrayAt(document, "@graph");
	if (graph !== void 0) return spdx3Problem(graph);
	return "the document is neither CycloneDX nor SPDX";
}
function cycloneDxProblem(document) {
	if ((arrayAt(document, "components") ?? []).length === 0) return "the SBOM lists no components";
	const compositions = (arrayAt(document, "compositions") ?? []).filter(isObject);
	const aggregates = compositions.map((composition) => stringAt(composition, "aggregate") ?? "");
	return aggregates.some((aggregate) => aggregate.startsWith("incomplete")) ? "the SBOM declares that it is incomplete" : void 0;
}
function spdxProblem(document) {
	const packages = (arrayAt(document, "packages") ?? []).filter(isObject);
	const [only] = packages;
	if (only === void 0) return "the SBOM lists no packages";
	if (packages.length === 1 && isDescribed(only["SPDXID"], document))
		return "the SBOM lists no packages";
	const annotations = (arrayAt(document, "annotations") ?? []).filter(isObject);
	const isPartial = annotations.some(({ comment }) => PARTIAL.test(scalarText(comment)));
	const relationships = (arrayAt(document, "relationships") ?? []).filter(isObject);
	return isPartial || relationships.some(hasUnknownParts) ? "the SBOM declares that it is incomplete" : void 0;
}
var PARTIAL = /^This document is partial:/;
function hasUnknownParts({ relationshipType, spdxElementId, relatedSpdxElement }) {
	const isToParts = relationshipType === "DEPENDS_ON" || relationshipType === "CONTAINS";
	if (isToParts) return relatedSpdxElement === "NOASSERTION";
	const isFromPart = relationshipType === "DEPENDENCY_OF" || relationshipType === "CONTAINED_BY";
	return isFromPart && spdxElementId === "NOASSERTION";
}
function isDescribed(id, document) {
	if ((arrayAt(document, "documentDescribes") ?? []).includes(id)) return true;
	const relationships = (arrayAt(document, "relationships") ?? []).filter(isObject);
	return relationships.some(
		({ relationshipType, relatedSpdxElement }) => relationshipType === "DESCRIBES" && relatedSpdxElement === id
	);
}
function spdx3Problem(graph) {
	const elements = graph.filter(isObject);
	const root = elements.find(({ type }) => type === "software_Sbom" || type === "SpdxDocument");
	const roots = new Set((root && arrayAt(root, "rootElement")) ?? []);
	const listed2 = elements.filter(
		(element) => element["type"] === "software_Package" && !roots.has(element["spdxId"])
	);
	if (listed2.length === 0) return "the SBOM lists no packages";
	const isIncomplete = elements.some(({ completeness }) => completeness === "incomplete");
	return isIncomplete || elements.some(hasUnknownTargets) ? "the SBOM declares that it is incomplete" : void 0;
}
function hasUnknownTargets(element) {
	const type = element["relationshipType"];
	if (type !== "dependsOn" && type !== "contains") return false;
	return (arrayAt(element, "to") ?? []).some(
		(to) => /(?:^|[/:])NoAssertionElement$/.test(scalarText(to))
	);
}
// policy/content/summary
var FAILED_LEVEL = "FAILED";
function summaryProblem({ predicateType, predicate, identity }, { verifier, levels = [] }, subject) {
	if (!isPredicateOf(predicateType, VERIFICATION_SUMMARY_PREDICATE_TYPE)) return void 0;
	const summary = isObject(predicate) ? predicate : {};
	return resourceProblem(summary, subject) ?? verifierProblem(summary, identity, verifier) ?? levelsProblem(summary, levels);
}
function resourceProblem(summary, subject) {
	const code = "resource-mismatch";
	const resource = stringAt(summary, "resourceUri");
	if (resource === void 0) return { code, message: "the summary names no resource" };
	if (isResource(resource, subject)) return void 0;
	return { code, message: `the summary is for a different resource: ${resource}` };
}
function isResource(resource, { name, digest }) {
	if (resource.startsWith("pkg:")) {
		const kind = digest.slice(0, digest.indexOf(":") + 1);
		const found = digestsIn2(resource).filter((each) => each.startsWith(kind));
		return found.length > 0 && found.every((each) => each === digest);
	}
	if (name === "") return false;
	const plain = resource.replace(/^(?:oci|docker|https):\/\//, "");
	return plain === name || plain === `${name}@${digest}`;
}
function digestsIn2(purl) {
	const version = /^[^?#@]*@([^?#]*)/.exec(purl)?.[1] ?? "";
	const query = new URLSearchParams(/\?([^#]*)/.exec(purl)?.[1]);
	const checksums = [...query].flatMap(
		([key, value]) => key.toLowerCase() === "checksum" ? value.split(",") : []
	);
	return [...new URLSearchParams(`version=${version}`).getAll("version"), ...checksums];
}
function verifierProblem(summary, identity, rule) {
	const code = "verifier-mismatch";
	const found = stringAt(objectAt(summary, "verifier") ?? {}, "id");
	if (found === void 0) return { code, message: "the summary names no verifier" };
	if (rule !== void 0) {
		return matchesName(rule, found) ? void 0 : { code, message: `the summary names a different verifier: ${found}` };
	}
	const own = [identity.san, identity.claims["buildConfig"]];
	if (own.includes(found)) return void 0;
	const message = `the summary names the verifier ${found}, which did not sign the summary; to accept this verifier, set \`verifier\``;
	return { code, message };
}
function levelsProblem(summary, wanted) {
	const code = "levels-missing";
	const found = arrayAt(summary, "verifiedLevels") ?? [];
	if (found.length === 0 || !found.every(isName)) {
		return { code, message: "the summary names no verified levels" };
	}
	if (found.some((level) => level.toUpperCase() === FAILED_LEVEL))
		return { code, message: "the summary’s verified levels are FAILED" };
	const missing = wanted.filter((level) => !found.some((each) => includesLevel(each, level)));
	if (missing.length === 0) return void 0;
	return { code, message: `the summary lacks verified levels: ${missing.join(", ")}` };
}
function includesLevel(found, wanted) {
	const [, track, height] = SLSA_LEVEL.exec(found) ?? [];
	const [, wantedTrack, wantedHeight] = SLSA_LEVEL.exec(wanted) ?? [];
	if (track === void 0 || track !== wantedTrack) return found === wanted;
	return Number(height) >= Number(wantedHeight);
}
var SLSA_LEVEL = /^SLSA_([A-Z]{1,20})_LEVEL_(\d)$/;
function isName(level) {
	return typeof level === "string" && level.trim() !== "";
}
// policy/newest-items
function newestOf(items, timeOf) {
	const times = items.map(timeOf);
	const newest = times.filter((time) => time !== void 0).sort().at(-1);
	return items.filter((_, index) => times[index] === void 0 || times[index] === newest);
}
// policy/content/vex
function vexDocument({ predicate, signedAt }, subject) {
	const listed2 = (isObject(predicate) ? arrayAt(predicate, "statements") : void 0) ?? [];
	const issued = isObject(predicate) ? stringAt(predicate, "timestamp") : void 0;
	const statements = listed2.filter(isObject).map((statement) => statementOf(statement, subject, issued));
	return { signedAt, statements };
}
function isExcused(finding, documents) {
	const ids = [finding.id, ...finding.aliases].map((id) => id.toLowerCase());
	const isAboutIt = ({ ids: named, purls }) => ids.some((id) => named.has(id)) && concerns(purls, finding.purl);
	const latest = documents.flatMap(({ signedAt, statements }) => {
		const about = statements.filter(isAboutIt);
		const last = about.at(-1);
		return last === void 0 ? [] : { signedAt, isExcuse: latestOf(about, last).every(isExcusing) };
	});
	const current = newestOf(latest, ({ signedAt }) => signedAt);
	return current.length > 0 && current.every(({ isExcuse }) => isExcuse);
}
function latestOf(statements, last) {
	return statements.filter(
		(statement) => statement === last || statement.statedAtMs > last.statedAtMs
	);
}
var isExcusing = ({ isExcuse }) => isExcuse;
function statementOf(statement, subject, issued) {
	const products = listedIn(statement, "products");
	return {
		ids: new Set(idsOf(statement["vulnerability"]).map((id) => id.toLowerCase())),
		purls: products && purlsOf(products, subject),
		isExcuse: products?.every(hasReadableParts) === true && saysHarmless(statement),
		statedAtMs: Date.parse(stringAt(statement, "timestamp") ?? issued ?? "")
	};
}
function saysHarmless(statement) {
	const status = stringAt(statement, "status");
	if (status === "fixed") return true;
	const reason = stringAt(statement, "justification") ?? stringAt(statement, "impact_statement") ?? "";
	return status === "not_affected" && reason !== "";
}
function listedIn(holder, key) {
	const isAbsent = !Object.hasOwn(holder, key) || holder[key] === null;
	return isAbsent ? [] : arrayAt(holder, key);
}
function hasReadableParts(product) {
	return !isObject(product) || listedIn(product, "subcomponents") !== void 0;
}
function idsOf(vulnerability) {
	if (!isObject(vulnerability)) return isName2(vulnerability) ? [vulnerability] : [];
	const ids = [
		vulnerability["name"],
		vulnerability["@id"],
		...arrayAt(vulnerability, "aliases") ?? []
	];
	return ids.filter(isName2);
}
function isName2(id) {
	return typeof id === "string" && id.trim() !== "";
}
function purlsOf(products, subject) {
	const purls = [];
	for (const product of products) {
		const purl = purlOf(product);
		const parts = isObject(product) ? arrayAt(product, "subcomponents") ?? [] : [];
		if (isOtherImage(purl, subject)) continue;
		if (parts.length > 0) purls.push(...parts.map(purlOf));
		else if (IMAGE.test(purl)) return void 0;
		else purls.push(purl);
	}
	return products.length === 0 ? void 0 : purls;
}
var IMAGE = /^pkg:(?:oci|docker)\/(?<path>[^@?#]{1,512})(?:@(?<version>[^?#]{1,512}))?/;
function isOtherImage(purl, { name, digest }) {
	const { path = "", version = "" } = IMAGE.exec(purl)?.groups ?? {};
	if (path === "") return false;
	const stated = version.replace(/%3a/i, ":");
	if (stated.includes(":")) return stated !== digest;
	return lastPart(path) !== lastPart(name);
}
function lastPart(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
function purlOf(component) {
	if (typeof component === "string") return component;
	if (!isObject(component)) return "";
	return stringAt(objectAt(component, "identifiers") ?? {}, "purl") ?? stringAt(component, "@id") ?? "";
}
function concerns(purls, found) {
	if (purls === void 0) return true;
	if (found === void 0) return false;
	const exact = withoutQualifiers(found);
	return purls.some((purl) => {
		const wanted = withoutQualifiers(purl);
		return wanted !== "" && (wanted === exact || exact.startsWith(`${wanted}@`));
	});
}
function withoutQualifiers(purl) {
	return purl.split(/[?#]/, 1)[0] ?? "";
}
// policy/distinct-signers
function countDistinctSigners(evidence, names) {
	const namesBySigner = new Map();
	for (const { identity, acceptedAs = [] } of evidence) {
		const signer = signerOf({ identity });
		const known = namesBySigner.get(signer) ?? [];
		namesBySigner.set(
			signer,
			new Set([...known, ...acceptedAs.filter((name) => names.includes(name))])
		);
	}
	const signerByName = new Map();
	let count = 0;
	for (const signer of namesBySigner.keys()) {
		if (assign(signer, namesBySigner, signerByName, new Set())) count += 1;
	}
	return count;
}
function signerOf({ identity }) {
	const { issuer, san } = identity;
	const name = san.startsWith("https://") ? (san.split("@", 1)[0] ?? "").toLowerCase() : san;
	return JSON.stringify([issuer, name]);
}
function assign(signer, namesBySigner, signerByName, tried) {
	for (const name of namesBySigner.get(signer) ?? []) {
		if (tried.has(name)) continue;
		tried.add(name);
		const current = signerByName.get(name);
		if (current === void 0 || assign(current, namesBySigner, signerByName, tried)) {
			signerByName.set(name, signer);
			return true;
		}
	}
	return false;
}
// policy/evidence-summary
var CAUSES = [
	{
		codes: ["subject-mismatch"],
		headline: "all signatures are for a different digest",
		verbs: ["is for a different digest", "are for a different digest"]
	},
	{
		codes: ["identity-mismatch", "issuer-mismatch", "signer-not-asked"],
		headline: "no signature is from an accepted signer",
		verbs: ["is not from an accepted signer", "are not from an accepted signer"]
	},
	{
		codes: ["evidence-unreadable"],
		headline: "the required signatures or attestations cannot be read",
		verbs: ["cannot be read", "cannot be read"]
	},
	{
		codes: ["evidence-missing"],
		headline: "a required signature or attestation is missing",
		verbs: ["is missing", "are missing"]
	}
];
var OTHER_CAUSE = {
	headline: "a required signature or attestation is missing or invalid",
	verbs: ["is missing or invalid", "are missing or invalid"]
};
function refusalHeadline(reasons, { met, unmet }) {
	const codes = reasons.flatMap((reason) => reason.codes ?? []);
	const known = CAUSES.find((each) => codes.every((code) => each.codes.includes(code)));
	const { headline, verbs } = (codes.length === 0 ? void 0 : known) ?? OTHER_CAUSE;
	if (met.length === 0 || unmet.length === 0) return headline;
	return `${withVerb(unmet, verbs)} (${withVerb(met, ["is valid", "are valid"])})`;
}
function withVerb(names, [one, several]) {
	const nouns = new Set(names.map(evidenceNoun));
	return `the ${some2([...nouns])} ${nouns.size === 1 ? one : several}`;
}
var MAX_NAMED2 = 3;
function evidenceSummary(met) {
	const kinds = some2(met.map(({ name }) => evidenceNoun(name)));
	const signers = some2(
		met.flatMap(({ valid }) => valid.map(({ identity }) => `\`${identity.san}\``)).sort()
	);
	return `Passed: valid ${kinds}, signed by ${signers}.`;
}
function some2(all) {
	const names = [...new Set(all)];
	const left = names.length - MAX_NAMED2;
	return listed([...names.slice(0, MAX_NAMED2), ...left > 0 ? [`${grouped(left)} more`] : []]);
}
// policy/unmet-reasons
var MAX_EXPLAINED = 10;
var MAX_ORIGINS = 2;
function unmetReasons(unmet, { digest }) {
	return [...Map.groupBy(unmet, groupOf).values()].map((alike) => {
		const line = alike.find(({ rule }) => rule.line !== void 0)?.rule.line;
		const reason = failure(messageOf(alike, digest), alike.flatMap(codesOf));
		return line === void 0 ? reason : { ...reason, line };
	});
}
function failure(message, codes) {
	const distinct3 = [...new Set(codes)];
	return { rule: "required-evidence", outcome: "fail", message, codes: distinct3, findings: [] };
}
function groupOf(unmet) {
	const { rule, shortcomings } = unmet;
	if (rule.signers > 1) return unmet;
	if (shortcomings.length === 0) return "missing";
	const kind = commonCause(shortcomings)?.kind;
	return kind === "other-signer" ? `${kind} ${rule.signedBy.join()}` : kind ?? unmet;
}
function messageOf(alike, digest) {
	const shortcomings = distinct2(alike.flatMap((each) => each.shortcomings));
	const rules = alike.map(({ rule: rule2 }) => rule2);
	const present = [...new Set(alike.flatMap((each) => each.present))].slice(0, MAX_EXPLAINED);
	const types = present.join(", ");
	const [{ rule, signers } = { rule: void 0, signers: 0 }] = alike;
	const wanted = rule?.signers ?? 1;
	const nouns = anyOf(rules.map(({ name }) => evidenceNoun(name)));
	const head = wanted === 1 ? `no valid ${nouns}` : `${wanted} different signers required for the ${nouns}, but only ${signers} found`;
	const cause = commonCause(shortcomings);
	if (cause !== void 0) {
		const text2 = causeText(cause, rules, digest);
		return wanted === 1 && cause.kind !== "unreadable" ? text2 : `${head}: ${text2}`;
	}
	if (shortcomings.length > 0) return `${head}: ${explained(shortcomings)}`;
	if (wanted > 1) return `${head}${types === "" ? "" : `; present: ${types}`}`;
	return `no ${nouns} found${types === "" ? "" : `, only ${types}`}`;
}
function anyOf(nouns) {
	return new Intl.ListFormat("en", { type: "disjunction" }).format(new Set(nouns));
}
function distinct2(shortcomings) {
	const keyOf = ({ origin, code, message }) => JSON.stringify([origin, code, message]);
	return [...new Map(shortcomings.map((each) => [keyOf(each), each])).values()];
}
function codesOf({ rule, signers, shortcomings }) {
	return [...headCodes(rule, signers, shortcomings), ...shortcomings.map(({ code }) => code)];
}
function headCodes({ signers: wanted }, found, shortcomings) {
	if (found > 0) return ["signers-too-few"];
	if (shortcomings.length === 0) return ["evidence-missing"];
	return wanted > 1 ? ["signers-too-few"] : [];
}
function explained(shortcomings) {
	const byReason = [
		...Map.groupBy(shortcomings, ({ message, code }) => `${message} (${code})`).entries()
	];
	const lines = byReason.slice(0, MAX_EXPLAINED).map(([reason, alike]) => `${originsOf(alike)}: ${reason}`);
	const left = byReason.slice(MAX_EXPLAINED).reduce((sum, [, alike]) => sum + alike.length, 0);
	return [...lines, ...left === 0 ? [] : [`and ${left} more`]].join("; ");
}
function originsOf(alike) {
	const named = alike.slice(0, MAX_ORIGINS).map(({ origin }) => origin);
	const left = alike.length - named.length;
	return `${named.join(", ")}${left === 0 ? "" : ` and ${left} more`}`;
}
// policy/verify-rules
var DAY_MS = 864e5;
async function whyNotMet(evidence, rule, context) {
	return as("signer-not-asked", signerProblem(evidence, rule)) ?? futureProblem(evidence, context.now) ?? ageProblem(evidence, rule, context.now) ?? as("predicate-malformed", formProblem(evidence)) ?? as("result-failed", resultProblem(evidence)) ?? summaryProblem(evidence, rule, context.subject) ?? sourceProblem(evidence, rule) ?? as("sbom-incomplete", rule.isComplete === true ? sbomProblem(evidence.predicate) : void 0) ?? findingsProblem(evidence, rule, context) ?? await conditionsProblem(evidence, rule, context);
}
function sourceProblem(evidence, rule) {
	const isRelease = isOfFamily(evidence.predicateType, RELEASE_FAMILY);
	return isRelease ? releaseProblem(evidence, rule) : provenanceProblem(evidence, rule);
}
function as(code, message) {
	return message === void 0 ? void 0 : { code, message };
}
function signerProblem({ identity, acceptedAs = [] }, { signedBy }) {
	if (acceptedAs.some((name) => signedBy.includes(name))) return void 0;
	const known = acceptedAs.length === 0 ? "" : ` (${acceptedAs.join(", ")})`;
	return `the signer is ${identity.san}${known}; expected ${signedBy.join(" or ")}`;
}
var MAX_AHEAD_MS = 36e5;
function futureProblem({ signedAt }, now) {
	if (signedAt === void 0 || Date.parse(signedAt) - now.getTime() <= MAX_AHEAD_MS)
		return void 0;
	const here = now.toISOString();
	return as("time-unproved", `the signing time is ${signedAt}, but the local time is ${here}`);
}
function ageProblem({ signedAt }, { maxAgeDays }, now) {
	if (maxAgeDays === void 0) return void 0;
	if (signedAt === void 0)
		return as("time-unproved", "the signing time is not proven, but the policy limits the age");
	const days = (now.getTime() - Date.parse(signedAt)) / DAY_MS;
	if (days <= maxAgeDays) return void 0;
	const age = `the signature is ${Math.ceil(days * 10) / 10} days old`;
	return as("too-old", `${age}; the limit is ${maxAgeDays}`);
}
var MAX_NAMED3 = 5;
function findingsProblem({ predicate }, { failOn }, { vex }) {
	if (failOn === void 0) return void 0;
	const findings = attestedFindings(predicate);
	if (findings === void 0)
		return as("findings-unreadable", "the format of the scan results is not supported");
	const counted = findings.filter(
		(finding) => finding.excuse === void 0 && !isExcused(finding, vex) && // A finding without a score could have any severity.
		(finding.severity === "unknown" || isAtLeast(finding.severity, failOn))
	);
	if (counted.length === 0) return void 0;
	const named = counted.slice(0, MAX_NAMED3).map(({ id, severity }) => `${id} (${severity})`);
	const more = counted.length > MAX_NAMED3 ? ` and ${counted.length - MAX_NAMED3} more` : "";
	const what = `the scan has unsuppressed findings at or above ${failOn}`;
	return as("findings-open", `${what}: ${named.join(", ")}${more}`);
}
async function conditionsProblem({ predicate, predicateType, identity, signedAt }, { conditions }, { subject, unmetCondition }) {
	if (conditions.length === 0) return void 0;
	return await unmetCondition(conditions, {
		predicate: predicate ?? null,
		predicateType,
		identity: { san: identity.san, issuer: identity.issuer },
		claims: identity.claims,
		subject: { name: subject.name, digest: subject.digest },
		signedAt: signedAt === void 0 ? void 0 : new Date(signedAt)
	});
}
// policy/decide-verification
async function decideVerification(verification, { evidence }, now, unmetCondition) {
	const results = [];
	for (const rule of evidence) {
		results.push(await checkRule(rule, verification, { now, unmetCondition }));
	}
	const reasons = evidence.length === 0 ? [failure("the policy requires no signature or attestation", ["nothing-asked"])] : unmetReasons(
		results.flatMap(({ unmet: unmet2 }) => unmet2 ?? []),
		verification.subject
	);
	const met = results.filter(({ unmet: unmet2 }) => unmet2 === void 0).map(({ rule, valid }) => ({ name: rule.name, valid }));
	const unmet = results.flatMap(({ unmet: problem, rule }) => problem ? rule.name : []);
	return {
		kind: DECISION_KIND,
		action: "verify",
		subject: verifiedSubject(verification.subject),
		...decidedBy(reasons),
		...reasons.length === 0 ? { summary: evidenceSummary(met) } : { headline: refusalHeadline(reasons, { met: met.map(({ name }) => name), unmet }) },
		reasons
	};
}
async function checkRule(rule, verification, by) {
	const { subject } = verification;
	const context = { ...by, subject, vex: vexFor(rule, verification) };
	const relevant = verification.verified.filter(
		({ predicateType }) => isMeant(predicateType, rule)
	);
	const all = [];
	for (const evidence of relevant) {
		all.push({ evidence, problem: await whyNotMet(evidence, rule, context) });
	}
	const counted = rule.failOn === void 0 ? all : newestScans(all, rule);
	const valid = counted.flatMap(({ evidence, problem }) => problem === void 0 ? evidence : []);
	const signers = isHidden(rule, verification) ? 0 : countDistinctSigners(valid, rule.signedBy);
	if (signers >= rule.signers) return { rule, valid };
	const shortcomings = shortcomingsOf(counted, verification.refused, rule);
	return {
		rule,
		valid,
		unmet: { rule, signers, shortcomings, present: presentTypes(verification) }
	};
}
function isHidden({ failOn }, { refused }) {
	return failOn !== void 0 && refused.some(({ isUnseen: isUnseen2 }) => isUnseen2 === true);
}
function newestScans(checked, { signedBy }) {
	const isBy = ({ evidence }, name) => evidence.acceptedAs?.includes(name) === true;
	const newest = signedBy.flatMap((name) => {
		const own = checked.filter((each) => isBy(each, name));
		const current = newestOf(own, ({ evidence }) => evidence.signedAt);
		const problem = current.find((each) => each.problem !== void 0)?.problem;
		return current.map(({ evidence }) => ({
			evidence: { ...evidence, acceptedAs: [name] },
			problem
		}));
	});
	const others = checked.filter((each) => !signedBy.some((name) => isBy(each, name)));
	return [...newest, ...others];
}
function vexFor({ vexBy }, { subject, verified }) {
	if (vexBy === void 0) return [];
	return verified.filter(({ predicateType }) => VEX_TYPES.some((type) => isPredicateOf(predicateType, type))).filter((evidence) => signerProblem(evidence, { signedBy: vexBy }) === void 0).map((evidence) => vexDocument(evidence, subject));
}
function isMeant(predicateType, { types }) {
	return types.some((type) => isPredicateOf(predicateType, type));
}
function shortcomingsOf(checked, refused, rule) {
	const relevant = refused.filter(
		({ predicateType }) => predicateType === void 0 || isMeant(predicateType, rule)
	);
	return [
		...checked.flatMap(
			({ evidence: { origin, identity }, problem }) => problem === void 0 ? [] : { origin, signer: identity.san, ...problem }
		),
		...relevant.map(({ identity, ...refusal }) => ({ ...refusal, signer: identity?.san }))
	];
}
function presentTypes({ verified, refused }) {
	const others = refused.filter(({ code }) => code === "predicate-mismatch");
	const types = [...verified, ...others].flatMap(({ predicateType }) => predicateType ?? []);
	return [...new Set(types)].sort();
}
// policy/open-conditions
async function openConditions({ evidence }, limits) {
	if (evidence.every(({ conditions }) => conditions.length === 0)) {
		return { judge: unexpected, close: () => void 0 };
	}
	const { openConditionProcess } = await import("./condition-process-QKXEX474.js");
	const { ask, close } = openConditionProcess(limits);
	return { judge: (conditions, variables) => ask({ conditions, variables }), close };
}
async function unexpected(conditions) {
	const message = `${conditions.join(", ")} belongs to a different policy`;
	return { code: "condition-undecided", message };
}
// verify/verify-with-roots
async function verifyWithRoots(candidates, subject, expectation, roots) {
	const [first, ...others] = roots;
	const shown = boundedCandidates(candidates);
	const verifyBy = async (anchors2, candidate) => ({
		candidate,
		result: await verifyCandidate(candidate, subject, expectation, anchors2)
	});
	const anchors = await first.anchors();
	const checked = [];
	for (const candidate of shown) checked.push(await verifyBy(anchors, candidate));
	const failures = [];
	for (const other of others) {
		if (!checked.some(isForeign)) break;
		const further = await anchorsOf(other, failures);
		if (further === void 0) continue;
		for (const [index, each] of checked.entries()) {
			if (isForeign(each)) checked[index] = await verifyBy(further, each.candidate);
		}
	}
	const results = checked.map(
		({ result }) => isForeign({ result }) && others.length > 0 ? { ...result, message: foreignTo(roots, failures) } : result
	);
	return verificationOf(subject, results, candidates.length);
}
function isForeign({ result }) {
	return isRefused(result) && result.code === "certificate-untrusted";
}
async function anchorsOf({ name, anchors }, failures) {
	try {
		return await anchors();
	} catch (error) {
		if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
		failures.push(`; the trust root of ${name} is unavailable: ${error.message}`);
		return void 0;
	}
}
function foreignTo(roots, failures) {
	const names = roots.map(({ name }) => name).join(" or ");
	return `the certificate was not issued by an authority of ${names}${failures.join("")}`;
}
// verify/verify-candidates
var MAX_CANDIDATES = 1e3;
var MAX_MESSAGE_CHARACTERS = 1e3;
async function verifyCandidates(candidates, subject, expectation, anchors) {
	const results = [];
	for (const candidate of boundedCandidates(candidates)) {
		results.push(await verifyCandidate(candidate, subject, expectation, anchors));
	}
	return verificationOf(subject, results, candidates.length);
}
function boundedCandidates(candidates) {
	return candidates.slice(0, MAX_CANDIDATES);
}
function verificationOf({ name, digest }, results, count) {
	const verified = [];
	const refused = [];
	for (const result of results) {
		if (isRefused(result)) refused.push(result);
		else verified.push(result);
	}
	if (count > MAX_CANDIDATES) refused.push(tooMany2(count));
	return { kind: VERIFICATION_KIND, subject: { name, digest }, verified, refused };
}
function isRefused(result) {
	return "code" in result;
}
async function verifyCandidate(candidate, subject, expectation, anchors) {
	const { origin } = candidate;
	let predicateType;
	let identity;
	let signedDigests = [];
	try {
		const signed = openCandidate(candidate, subject);
		const signer = verifySignature(signed, anchors, await digestVerifierFor(signed));
		identity = signer.identity;
		const acceptedAs = namesOf(signer, expectation);
		const content = readContent(signed);
		predicateType = content.predicateType;
		signedDigests = content.digests;
		if (!content.isAbout(subject))
			throw new TrustError("subject-mismatch", `the signed digest is not ${subject.digest}`);
		requirePredicateType(predicateType, expectation.predicateTypes);
		return {
			origin,
			predicateType,
			digest: storedDigest(candidate),
			identity: signer.identity,
			...acceptedAs.length === 0 ? {} : { acceptedAs },
			signedAt: signer.signedAt?.toISOString(),
			publicLogIndex: publicLogIndex(signed.bundle),
			predicate: content.predicate
		};
	} catch (error) {
		const unseen = isUnseen(candidate) ? { isUnseen: true } : {};
		const by = identity === void 0 ? {} : { identity };
		const refusal = refusalOf(error);
		const facts = differenceOf(refusal.code, signedDigests, expectation);
		return { origin, predicateType, ...refusal, ...by, ...facts, ...unseen };
	}
}
var MAX_EXPECTED = 5;
function differenceOf(code, signedDigests, { identities }) {
	if (code === "subject-mismatch" && signedDigests.length > 0) return { signedDigests };
	if (code !== "identity-mismatch") return {};
	const expectedSigners = identities.slice(0, MAX_EXPECTED).map(({ san }) => "exact" in san ? san.exact : san.pattern);
	return { expectedSigners };
}
async function digestVerifierFor({ digest }) {
	if (digest === void 0) return void 0;
	return (await import("./prehashed-ecdsa-DQKKROZR.js")).verifyPrehashed;
}
function isUnseen(candidate) {
	return candidate.kind === "unreadable" && !["malformed", "not-found"].includes(candidate.code);
}
function storedDigest(candidate) {
	switch (candidate.kind) {
		case "legacy-signature":
			return digestOf(candidate.payload);
		case "legacy-attestation":
			return digestOf(candidate.envelope);
		case "bundle":
		case "legacy-blob":
			return candidate.digest;
		case "unreadable":
			return void 0;
	}
}
function namesOf({ identity, isTrustedKey }, { identities, keyNames }) {
	if (!isTrustedKey) return requireIdentity(identity, identities);
	return keyNames?.get(identity.san) ?? [];
}
function refusalOf(error) {
	if (error instanceof TrustError) return { code: error.code, message: shortened(error.message) };
	const prefix = error instanceof DataError ? `${error.place.path}: ` : "";
	const message = error instanceof Error ? error.message : String(error);
	return {
		code: "bundle-malformed",
		message: shortened(`the content cannot be read: ${prefix}${message}`)
	};
}
function shortened(message) {
	if (message.length <= MAX_MESSAGE_CHARACTERS) return message;
	return `${message.slice(0, MAX_MESSAGE_CHARACTERS)}…`;
}
function tooMany2(count) {
	return {
		origin: `candidates ${MAX_CANDIDATES + 1} to ${count}`,
		code: "too-many-candidates",
		message: `these candidates were not checked, because the limit per image or file is ${MAX_CANDIDATES}`,
		isUnseen: true
	};
}
export{isBoundedDer,parseCertificate,identityOf,openAnchors,evidenceSource,trustedSigners,newestOf,whyNotMet,decideVerification,verifyCandidates,boundedCandidates,verificationOf,isRefused,verifyCandidate,verifyWithRoots,openConditions,trustOf};
