
// sign/secretbox
import{ xsalsa20poly1305 }from"../vendor/noble-ciphers-salsa.js";
var TAG_BYTES = 16;
var NONCE_BYTES = 24;
var KEY_BYTES = 32;
function openSecretbox(box, nonce, key) {
	const isSized = nonce.length === NONCE_BYTES && key.length === KEY_BYTES && box.length >= TAG_BYTES;
	if (!isSized) return void 0;
	try {
		return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box));
	} catch {
		return void 0;
	}
}
export{openSecretbox};
