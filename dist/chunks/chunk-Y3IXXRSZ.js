import {
	SECRET_RULES,
	secretFinder,
	secretRuleTexts
} from "./chunk-LWXUD35Y.js";
import {
	countNoun
} from "./chunk-TYY32H6U.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/audit/secrets/secrets.ts
var TEXTS = secretRuleTexts(SECRET_RULES);
var secretsArea = {
	name: "secret",
	rules: secretTexts(),
	reads: () => true,
	check(files) {
		const problems = [];
		const onOmitted = (path, places) => problems.push(omittedPlaces(path, places));
		const hits = files.flatMap((file) => secretHits(file, onOmitted));
		return { hits, problems, unchecked: [], subjects: { files: files.length } };
	}
};
function secretTexts() {
	return [...TEXTS.values()];
}
function omittedPlaces(path, places) {
	const message = `has too many secrets of one kind, and ${countNoun(places, "more place")} ${places === 1 ? "is" : "are"} not listed`;
	return new DataError(
		"limit-exceeded",
		`${message}. Fix: exclude the file if it contains samples`,
		{
			path
		}
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
function storedSecretHit(file, secret) {
	return hitsOf(secret, file, { start: 0, end: 0 });
}
function hitsOf(match, file, at) {
	const rule = TEXTS.get(match.kind);
	if (rule === void 0) return [];
	const detail = describeSecret(match);
	return [
		{ rule, file, hit: { at, address: secretAddress(match), detail, severity: match.severity } }
	];
}
function secretAddress({ fingerprint, key = "" }) {
	return fingerprint ?? `key=${key}`;
}
function describeSecret(match) {
	const { masked, key, confidence } = match;
	const isEncoded = "isEncoded" in match && match.isEncoded;
	if ("span" in match ? match.span.start === match.span.end : match.isWhole === true) {
		return "The whole file is the secret.";
	}
	const where = key === void 0 ? "The file" : `\`${key}\``;
	const proof = confidence === "proved" ? " Its content proves the form." : "";
	const value = masked.replace(/^… \((.*)\)$/, "a value of $1");
	const form = isEncoded === true ? " in an encoded form" : "";
	return `${where} contains ${value}${form}.${proof}`;
}

export {
	secretsArea,
	secretTexts,
	omittedPlaces,
	secretHits,
	storedSecretHit,
	secretAddress,
	describeSecret
};
