
// sigstore/prehashed-ecdsa
import{ p256, p384 }from"../vendor/noble-curves-nist.js";
var CURVES = new Map([
	["prime256v1", p256],
	["secp384r1", p384]
]);
function verifyPrehashed(digest, key, signature) {
	const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve);
	if (curve === void 0 || digest.length === 0) return false;
	const options = { prehash: false, format: "der", lowS: false };
	return curve.verify(signature, digest, pointOf(key), options);
}
function pointOf(key) {
	const { x = "", y = "" } = key.export({ format: "jwk" });
	const coordinates = [x, y].map((text) => Buffer.from(text, "base64url"));
	return Buffer.concat([Buffer.of(UNCOMPRESSED), ...coordinates]);
}
var UNCOMPRESSED = 4;
export{verifyPrehashed};
