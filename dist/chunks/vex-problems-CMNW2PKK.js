import{comparablePurl,coversPurl,isSubject}from"./chunk-6PCRSKG5.js";
import{countNoun}from"./chunk-DD6OEQO3.js";
// vex/vex-problems
var MAX_AHEAD_MS = 36e5;
function vexProblems({ documents, subject }, packages, nowMs) {
	const known = Map.groupBy(
		packages.flatMap((purl) => comparablePurl(purl) ?? []),
		({ name }) => name
	);
	return documents.flatMap((document) => [
		...foreign(document, known, subject),
		...faulty(document, subject, nowMs)
	]);
}
function foreign({ path, statements }, known, subject) {
	const products = statements.flatMap((statement) => statement.products);
	if (products.some((product) => isKnown(product, known, subject))) return [];
	const name = products.flatMap(({ identifiers }) => identifiers)[0]?.slice(0, 200);
	const message = name === void 0 ? "the document names no product" : `the document is about ${name}, not this source. Fix: if ${name} is the scanned source, add the name to \`vex-products\`.`;
	return [{ code: "malformed", message, path }];
}
function isKnown({ identifiers, components }, known, subject) {
	if (identifiers.some((identifier) => isSubject(identifier, subject))) return true;
	if (components !== void 0) return false;
	return identifiers.some((identifier) => {
		const stated = comparablePurl(identifier);
		if (stated === void 0) return false;
		const whole = { ...stated, version: void 0, subpath: void 0 };
		return known.get(stated.name)?.some((found) => coversPurl(whole, found)) === true;
	});
}
function faulty({ path, statements }, subject, nowMs) {
	const faults = [
		["a date in the future", ({ statedAtMs }) => statedAtMs > nowMs + MAX_AHEAD_MS],
		["no vulnerability", ({ ids }) => ids.length === 0],
		[
			"only products without a purl",
			({ products }) => products.every((each) => isVague(each, subject))
		],
		["neither a justification nor an explanation", isUnexplained]
	];
	return faults.flatMap(([what, isFault]) => {
		const found = statements.filter(isFault);
		const [first, ...others] = found;
		if (first === void 0) return [];
		const more = others.length === 0 ? "" : `, and so do ${countNoun(others.length, "other statement")}`;
		return [{ code: "malformed", message: `${first.position} has ${what}${more}`, path }];
	});
}
function isVague({ identifiers, components }, subject) {
	const isPurl = (text) => comparablePurl(text) !== void 0;
	const isNamed = identifiers.some((text) => isPurl(text) || isSubject(text, subject));
	return !isNamed || components !== void 0 && !components.some(isPurl);
}
function isUnexplained({ status, justification = "", impact = "" }) {
	return status === "not_affected" && `${justification}${impact}` === "";
}
export{vexProblems};
