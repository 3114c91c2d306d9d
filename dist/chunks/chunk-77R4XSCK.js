import{SERVICES,badAnswer,endpoint,jsonOf,postJson}from"./chunk-27D2I576.js";
import{identityOf,openAnchors,parseCertificate,trustOf}from"./chunk-EOR654MN.js";
import{SIGSTORE_AUDIENCE,arrayAt,asNumber,asObject,asString,isObject,networkOf,objectAt,readInputFile,requirePrivacy,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// sign/identity-token
var MAX_TOKEN_BYTES = 64 * 1024;
function readClaims(token) {
	const [, payload] = token.length > MAX_TOKEN_BYTES ? [] : token.split(".");
	const claims = payload === void 0 ? void 0 : decoded(payload);
	if (isObject(claims)) return claims;
	throw new RemoteError("bad-response", "The identity token is not a JSON Web Token.", {
		service: "OIDC issuer",
		method: "GET",
		url: ""
	});
}
function challengeOf(claims) {
	const email = stringAt(claims, "email");
	return email === void 0 || email === "" ? stringAt(claims, "sub") ?? "" : email;
}
function decoded(payload) {
	try {
		return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
	} catch {
		return void 0;
	}
}
// sign/signer
import{ generateKeyPairSync, sign as sign2 }from"node:crypto";
// sign/fulcio
import{ sign, X509Certificate }from"node:crypto";
var MAX_CHAIN = 4;
async function requestCertificate(network, fulcioUrl, identityToken, keys) {
	const challenge = challengeOf(readClaims(identityToken));
	const proof = sign("sha256", Buffer.from(challenge), keys.privateKey);
	const answer = await postJson(
		network,
		endpoint(fulcioUrl, "/api/v2/signingCert"),
		{
			credentials: { oidcIdentityToken: identityToken },
			publicKeyRequest: {
				publicKey: {
					algorithm: "ECDSA",
					content: keys.publicKey.export({ format: "pem", type: "spki" })
				},
				proofOfPossession: proof.toString("base64")
			}
		},
		{ service: SERVICES.fulcio }
	);
	const chain = chainOf(jsonOf(answer, SERVICES.fulcio), answer.url);
	if (!certifies(chain, keys)) {
		throw badAnswer(SERVICES.fulcio, answer.url, "certifies a different key");
	}
	return chain;
}
function chainOf(answer, url) {
	const signed = objectAt(answer, "signedCertificateEmbeddedSct") ?? objectAt(answer, "signedCertificateDetachedSct");
	const chain = signed && objectAt(signed, "chain");
	const pems = (chain && arrayAt(chain, "certificates")) ?? [];
	const [leaf, ...issuers] = pems.slice(0, MAX_CHAIN).map((pem) => certificateOf(pem, url));
	if (leaf === void 0) throw badAnswer(SERVICES.fulcio, url, "has no certificate");
	return [leaf, ...issuers];
}
function certificateOf(pem, url) {
	try {
		const certificate = new X509Certificate(String(pem));
		void certificate.publicKey;
		return certificate;
	} catch (error) {
		throw badAnswer(SERVICES.fulcio, url, "contains an unreadable certificate", error);
	}
}
function certifies(chain, keys) {
	return chain[0].publicKey.equals(keys.publicKey);
}
// sign/signer
var EXPIRY_MARGIN_MS = 3e4;
async function openSigner(trust, identityToken, network) {
	const services = await trust.services();
	const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const chain = await requestCertificate(network, services.fulcioUrl, identityToken, keys);
	const [leaf, ...issuers] = chain;
	const requireAlive = expiryCheck(leaf, network);
	return {
		sign: (bytes) => {
			requireAlive();
			return sign2("sha256", bytes, keys.privateKey);
		},
		verifier: { kind: "certificate", der: leaf.raw },
		verifierPem: leaf.toString(),
		chainPem: issuers.map(String).join(""),
		services,
		network
	};
}
function expiryCheck(certificate, network) {
	const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
	const endMs = network.now() + lifetimeMs - EXPIRY_MARGIN_MS;
	return () => {
		if (network.now() < endMs) return;
		throw new UserError(
			"not-supported",
			"The signing certificate expired before all subjects were signed.",
			"Sign fewer subjects per step. Existing signatures remain valid."
		);
	};
}
// flows/signing/keyless-signing
async function openKeylessSigning({ trust: chosen, isPublicLogAllowed }, run, tokens, permitted) {
	const [{ trust, services, anchors, token }] = await Promise.all([
		trustAndToken(chosen, run, tokens),
		permitted
	]);
	const claims = readClaims(token);
	const claimed = stringAt(claims, "repository_visibility");
	await requirePrivacy(services, isPublicLogAllowed, claimed, run.github);
	const signer = await openSigner(trust, token, run.github.network);
	const identity = identityOf(parseCertificate(signer.verifier.der));
	const startedAt = new Date(run.github.network.now());
	const own = {
		identities: [ownIdentity(identity)],
		run: { claims: identity.claims, startedAt },
		anchors
	};
	return { signer, claims: async () => claims, own };
}
async function trustAndToken(chosen, run, tokens) {
	const trust = await trustOf(chosen, run);
	const [services, anchors, token] = await Promise.all([
		trust.services(),
		trust.trustedRoot().then((trustedRoot) => openAnchors({ trustedRoot, thresholds: trust.thresholds })),
		tokens.idToken(trust.audience)
	]);
	return { trust, services, anchors, token };
}
function ownIdentity({ san, issuer, claims }) {
	const { sourceRepository } = claims;
	return {
		san: { exact: san },
		issuer,
		...sourceRepository === void 0 ? {} : { claims: { sourceRepository } }
	};
}
// sign/key-signer
import{ createPublicKey, sign as sign3 }from"node:crypto";
// sign/private-key
import{ createPrivateKey, scrypt }from"node:crypto";
var MAX_KEY_BYTES = 64 * 1024;
var MAX_COST = 2 ** 17;
var MAX_BLOCK_SIZE = 8;
var MAX_PARALLEL = 1;
var COSIGN_PEM = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([^-]+)-----END/;
async function readPrivateKey(text, password) {
	if (text.length > MAX_KEY_BYTES) throw invalid("The key file is too large.");
	const sealed = COSIGN_PEM.exec(text)?.[1];
	const key = sealed === void 0 ? plainKey(text, password) : await cosignKey(sealed, password);
	if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
	throw invalid(`The key is ${key.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function plainKey(text, password) {
	try {
		return createPrivateKey({ key: text, format: "pem", passphrase: password });
	} catch {
		throw invalid("The private key cannot be read: it is not a PEM key, or the password is wrong.");
	}
}
async function cosignKey(sealed, password) {
	let der;
	try {
		const box = asObject(JSON.parse(Buffer.from(sealed, "base64").toString("utf8")), "$");
		der = await openBox(box, password);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw invalid("The private key is not in cosign’s format.");
	}
	if (der === void 0) throw invalid("The password does not decrypt the private key.");
	return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}
async function openBox(box, password) {
	const kdf = asObject(box["kdf"], "$.kdf");
	const cipher = asObject(box["cipher"], "$.cipher");
	if (kdf["name"] !== "scrypt" || cipher["name"] !== "nacl/secretbox") {
		throw invalid("The private key’s encryption is not supported.");
	}
	const key = await derivedKey(kdf, password);
	const bytes = (value, where) => Buffer.from(asString(value, where), "base64");
	const nonce = bytes(cipher["nonce"], "$.cipher.nonce");
	const { openSecretbox } = await import("./secretbox-I3W7HDPO.js");
	return openSecretbox(bytes(box["ciphertext"], "$.ciphertext"), nonce, key);
}
async function derivedKey(kdf, password) {
	const params = asObject(kdf["params"], "$.kdf.params");
	const cost = asNumber(params["N"], "$.kdf.params.N");
	const blockSize = asNumber(params["r"], "$.kdf.params.r");
	const parallelization = asNumber(params["p"], "$.kdf.params.p");
	if (cost > MAX_COST || blockSize > MAX_BLOCK_SIZE || parallelization > MAX_PARALLEL) {
		throw invalid("The private key’s scrypt cost is higher than that of any key that cosign generates.");
	}
	const salt = Buffer.from(asString(kdf["salt"], "$.kdf.salt"), "base64");
	const maxmem = 2 * 128 * cost * blockSize;
	return await new Promise((resolve2, reject) => {
		scrypt(
			password,
			salt,
			32,
			{ cost, blockSize, parallelization, maxmem },
			(error, key) => error === null ? resolve2(key) : reject(error)
		);
	});
}
function invalid(message) {
	return new UserError(
		"input-invalid",
		message,
		"Provide an ECDSA P-256 key in PEM format, or a key from `cosign generate-key-pair` and its password."
	);
}
// sign/key-signer
async function openKeySigner(keyText, password, services, network) {
	const privateKey = await readPrivateKey(keyText, password);
	const publicKey = createPublicKey(privateKey);
	return {
		sign: (bytes) => sign3("sha256", bytes, privateKey),
		verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
		verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
		chainPem: "",
		services,
		network
	};
}
// sign/kms-signer
import{ createPublicKey as createPublicKey2, verify }from"node:crypto";
var KMS_URI = /^(?:pkcs11:|(?!env:)[a-z][a-z0-9]*:\/\/)/;
var MAX_OUTPUT_BYTES = 256 * 1024;
var NO_INPUT = Buffer.alloc(0);
var MAX_COMPLAINT = 500;
function isKmsUri(key) {
	return KMS_URI.test(key);
}
async function openKmsSigner(key, password, services, dependencies) {
	const run = (args, stdin = NO_INPUT) => runCosign(dependencies.exec, args, password, stdin);
	const pem = await run(["public-key", "--key", key]);
	const publicKey = requireP256(pem, key);
	const rawSignature = await rawSignatureFlags(run);
	return {
		sign: async (bytes) => {
			const args = ["sign-blob", "--key", key, ...rawSignature, "--yes", "-"];
			const signature = Buffer.from((await run(args, bytes)).trim(), "base64");
			if (verify("sha256", bytes, publicKey, signature)) return signature;
			throw failed(`The signature from ${key} does not match its public key.`);
		},
		verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
		verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
		chainPem: "",
		services,
		network: dependencies.network
	};
}
async function rawSignatureFlags(run) {
	const help = await run(["sign-blob", "--help"]);
	const known = ["--tlog-upload", "--new-bundle-format", "--use-signing-config"];
	return known.filter((flag) => help.includes(flag)).map((flag) => `${flag}=false`);
}
async function runCosign(exec, args, password, stdin) {
	const result = await exec("cosign", args, {
		env: { COSIGN_PASSWORD: password },
		maxBytes: MAX_OUTPUT_BYTES,
		stdin
	});
	if (result.exitCode === 0) return result.stdout.toString("utf8");
	const said = result.stderr.replace(/\s+/g, " ").trim().slice(0, MAX_COMPLAINT);
	throw failed(`cosign ${args[0]} failed with exit code ${result.exitCode}: ${said}`);
}
function requireP256(pem, key) {
	let publicKey;
	try {
		publicKey = createPublicKey2(pem);
	} catch {
		throw failed(`cosign returned no public key for ${key}.`);
	}
	if (publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1") return publicKey;
	throw failed(`The key ${key} is ${publicKey.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function failed(message) {
	return new UserError(
		"input-invalid",
		message,
		"Check that the key’s URI is correct, that it is an ECDSA P-256 key, and that the job has credentials for the key service."
	);
}
// flows/signing/read-key
import{ resolve }from"node:path";
var ENVIRONMENT = "env://";
async function readKey(key, place) {
	if (!key.startsWith(ENVIRONMENT)) {
		return (await readInputFile(resolve(place.workspace, key))).toString("utf8");
	}
	const name = key.slice(ENVIRONMENT.length);
	const text = place.env[name] ?? "";
	if (text !== "") {
		place.mask(text);
		return text;
	}
	throw new UserError(
		"input-missing",
		`The ${name} environment variable, which must contain the key, is missing or empty.`,
		"In the step, use `env:` to set the variable to a secret."
	);
}
// flows/signing/key-signing
var EMPTY_ROOT = {
	mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
	tlogs: [],
	certificateAuthorities: [],
	ctlogs: [],
	timestampAuthorities: []
};
async function openKeySigning(choice, run, machine) {
	const trust = hasInstance(choice.trust) ? await trustOf(choice.trust, run) : void 0;
	const services = await trust?.services() ?? NO_SERVICES;
	const signer = await keySigner(choice, services, machine);
	return {
		signer,
		claims: async () => readClaims(await machine.idToken(SIGSTORE_AUDIENCE).catch(neededWithKey)),
		own: await keyTrust(signer, trust)
	};
}
function neededWithKey(error) {
	if (!(error instanceof UserError)) throw error;
	const message = `${error.message} Provenance describes the workflow run in this token, so \`key\` does not replace it.`;
	throw new UserError(error.code, message, error.fix.replace("Set `key`, or set", "Set"), {
		cause: error
	});
}
function hasInstance({ instance, signingConfigPath }) {
	return instance !== "auto" || signingConfigPath !== void 0;
}
var NO_SERVICES = { fulcioUrl: "", logs: [], timestampUrls: [] };
async function keySigner({ key, keyPassword }, services, machine) {
	const network = networkOf(machine);
	const password = keyPassword ?? machine.env["COSIGN_PASSWORD"] ?? "";
	if (isKmsUri(key)) {
		return await openKmsSigner(key, password, services, { exec: machine.exec, network });
	}
	return await openKeySigner(await readKey(key, machine), password, services, network);
}
async function keyTrust({ services, verifierPem }, trust) {
	const trustedRoot = await trust?.trustedRoot() ?? EMPTY_ROOT;
	const tlog = services.logs.length > 0 ? 1 : 0;
	const thresholds = { tlog, timestamp: trust === void 0 ? 0 : 1, ctlog: 0 };
	const anchors = openAnchors({ trustedRoot, thresholds, publicKeys: [verifierPem] });
	return { identities: [], anchors };
}

export{openKeylessSigning,openKeySigning};
