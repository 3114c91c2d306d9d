// shared/secrets/secret-name.ts
var PASSWORD_WORDS = wordSet(
	"password passwd passwort pwd pass pw passphrase userpass dbpass rootpw passcode pswd psw"
);
var SECRET_WORDS = wordSet(
	"secret secrets token tokens credential credentials creds cred auth authorization bearer"
);
var SECRET_ENDING = /(?:secret|token|apikey|appkey|authkey|secretkey|accesskey|privatekey)$/;
var KEY_QUALIFIERS = wordSet(
	"api access private priv secret auth authentication authorization encryption encrypt decryption signing sign master account client admin app application shared storage deploy ssh service session cookie hmac jwt crypto security subscription license consumer webhook registration provisioning server super user root integration personal developer sdk write ingest connection function host"
);
var NEUTRAL_ENDINGS = wordSet(
	"value val string str text txt plain raw base base64 b64 hex prod production dev development test testing staging stage live default new old main primary secondary current root admin user here data encoded v1 v2 us eu do not commit"
);
var HARMLESS = wordSet(
	"public pub next prev previous page paging pagination continuation cancel cancellation csrf xsrf eos bos pad unk sep cls mask stop sync resume cursor delimiter separator lexer parser syntax no without is has use uses enable enabled disable disabled allow require requires reset forgot confirm verify update max min num context limit idempotency cache primary foreign sort partition input invalid missing expired mock fake dummy example sample placeholder jsonweb"
);
function secretNameKind(name) {
	const words = nameWords(name);
	if (words.at(-1) === "id") return isSecretId(words) ? "secret" : void 0;
	if (WORKING_FOLDERS.has(name)) return void 0;
	let at = words.length - 1;
	while (at > 0 && isNeutral(words, at)) at -= 1;
	return words.slice(0, at).some((word) => HARMLESS.has(word)) ? void 0 : kindOfWord(words, at);
}
var WORKING_FOLDERS = wordSet("PWD OLDPWD");
function isSecretId(words) {
	return words.at(-2) === "secret" || words.at(-2) === "key" && words.at(-3) === "access";
}
function isNeutral(words, at) {
	const word = words[at] ?? "";
	return (NEUTRAL_ENDINGS.has(word) || /^\d+$/.test(word)) && !isQualifiedKey(words, at);
}
function kindOfWord(words, at) {
	const word = (words[at] ?? "").replace(/\d+$/, "");
	if (PASSWORD_WORDS.has(word) || /(?:password|passwd|passwort|passphrase)$/.test(word)) {
		return "password";
	}
	if (word === "jsonwebtoken" || word === "monkey") return void 0;
	const isSecret = SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isQualifiedKey(words, at);
	return isSecret ? "secret" : void 0;
}
function isQualifiedKey(words, at) {
	return /^keys?\d*$/.test(words[at] ?? "") && KEY_QUALIFIERS.has(words[at - 1] ?? "");
}
function nameWords(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function wordSet(words) {
	return new Set(words.split(" "));
}

export {
	secretNameKind
};
