import{SECRET_RULES,openNameSearch,secretFinder,secretRuleTexts}from"./chunk-G26JNOWV.js";
import{nameSecret}from"./chunk-35MKYH6X.js";
import{KNOWN_PASSWORD,countNoun}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/secrets/secrets
var TEXTS = secretRuleTexts(SECRET_RULES);
var secretsArea = {
	name: "secret",
	rules: secretTexts(),
	reads: () => true,
	check(files) {
		const problems = [];
		const onOmitted = (path, places) => problems.push(omittedPlaces(path, places));
		const search = openNameSearch();
		const hits = files.flatMap((file) => [
			...secretHits(file, onOmitted),
			...nameHits(file, search)
		]);
		return { hits, problems, unchecked: [], subjects: { files: files.length } };
	}
};
function secretTexts() {
	return [...TEXTS.values()];
}
function omittedPlaces(path, places) {
	const message = `contains too many secrets of one kind, so ${countNoun(places, "more place")} ${places === 1 ? "is" : "are"} not listed`;
	return new DataError(
		"limit-exceeded",
		`${message}. Fix: exclude the file if it contains samples`,
		{path}
	);
}
function secretHits(file, onOmitted) {
	const finder = secretFinder();
	const { text, path, bytes } = file;
	const found = bytes === void 0 ? finder.find(text, path, onOmitted) : finder.findTokens(bytes, path, onOmitted);
	return found.flatMap(
		(match) => hitsOf(match, file, bytes === void 0 ? match.span : { start: 0, end: 0 })
	);
}
function nameHits(file, search) {
	return search(file.path).flatMap((match) => storedSecretHit(file, nameSecret(match)));
}
function storedSecretHit(file, secret) {
	return hitsOf(secret, file, { start: 0, end: 0 });
}
function hitsOf(match, file, at) {
	const rule = TEXTS.get(match.kind);
	if (rule === void 0) return [];
	const { severity } = match;
	const hit = { at, address: secretAddress(match), detail: describeSecret(match), severity };
	return [{ rule, file, hit: { ...hit, ...variantPart(match) } }];
}
function variantPart(match) {
	if ("isName" in match && match.isName === true) return { variant: IN_NAME };
	return match.isKnown === true ? { variant: KNOWN_PASSWORD } : {};
}
var IN_NAME = "name";
var HIDDEN = /^… \((.*)\)$/;
function secretAddress({ fingerprint, key = "" }) {
	return fingerprint ?? `key=${key}`;
}
function describeSecret(match) {
	const { masked, key, confidence, isEncoded, note = "" } = match;
	if ("span" in match ? match.span.start === match.span.end : match.isWhole === true) {
		return "The entire file is the secret.";
	}
	const isName = "isName" in match && match.isName === true;
	const file = "entry" in match ? `\`${match.entry}\` in the archive` : "The file";
	const owner = isName ? "The file name, or another field of the file header," : file;
	const named = file === "The file" ? `\`${key}\`` : `\`${key}\` of ${file}`;
	const where = key === void 0 ? owner : named;
	const proof = confidence === "proved" ? " Its content confirms the format." : "";
	const form = isEncoded === true ? " in an encoded form" : "";
	const known = match.isKnown === true ? " The value is a well-known default password." : "";
	const length = HIDDEN.exec(masked)?.[1];
	const value = length === void 0 ? `${masked}${form}` : `a secret value${form} (${length})`;
	return `${where} contains ${value}.${proof}${known} ${note}`.trimEnd();
}

export{secretsArea,secretTexts,omittedPlaces,secretHits,nameHits,storedSecretHit,IN_NAME,secretAddress,describeSecret};
