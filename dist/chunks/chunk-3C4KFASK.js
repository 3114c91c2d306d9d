import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{between,caretIndex,increased,isMet,rangeOf}from"./chunk-INGYTYZ5.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// versions/ranges/composer
var PART = /^(\^|~|>=|<=|>|<|={1,2}|!=|<>)?v?(\d{1,15}(?:\.\d{1,15}){0,3})(\.[xX*])?(-?(?:stable|alpha|beta|a|b|rc|patch|pl|p)[.-]?\d*)?(?:@\w+)?$/i;
var ANY = /^[xX*](?:\.[xX*])*(?:@\w+)?$/;
function composerRange(text) {
	return rangeOf(text.split(/\|\|?/).map(partsOf), boundsOf);
}
function partsOf(alternative) {
	const [, low, high] = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative) ?? [];
	if (low !== void 0 && high !== void 0) {
		return [`>=${low}`, /^v?\d+(?:\.\d+)?$/.test(high) ? `<=${high}.*` : `<=${high}`];
	}
	return alternative.replaceAll(/([<>=~^!])\s+/g, "$1").trim().split(/\s*,\s*|\s+/);
}
function boundsOf(part) {
	if (ANY.test(part)) return [];
	const [, operator = "=", stated, star, stability = ""] = PART.exec(part) ?? [];
	if (stated === void 0) return void 0;
	const numbers = stated.split(".").map(BigInt);
	const last = numbers.length - 1;
	if (star !== void 0) {
		if (operator === "=") return between(first(numbers), first(increased(numbers, last)));
		return operator === "<=" ? [{ operator: "<", version: first(increased(numbers, last)) }] : void 0;
	}
	const version = `${stated}${stability}`;
	const low = stability === "" ? first(numbers) : version;
	switch (operator) {
		case "^":
			return between(low, first(increased(numbers, caretIndex(numbers))));
		case "~":
			return between(low, first(increased(numbers, Math.max(0, last - 1))));
		case ">=":
		case "<":
			return [{ operator, version: low }];
		case ">":
		case "<=":
			return [{ operator, version }];
		case "!=":
		case "<>":
			return [{ operator: "!=", version }];
		default:
			return [{ operator: "=", version }];
	}
}
function first(numbers) {
	return `${[...numbers, 0n, 0n, 0n].slice(0, 4).join(".")}-dev`;
}
// versions/ranges/gem
var PART2 = /^(~>|>=|<=|>|<|=|!=)?(\d{1,15}(?:\.[0-9A-Za-z]{1,15})*)$/;
function gemRange(text) {
	return rangeOf([text.split(",").map((part) => part.replaceAll(/\s+/g, ""))], boundsOf2);
}
function boundsOf2(part) {
	const [, operator = "=", version] = PART2.exec(part) ?? [];
	if (version === void 0) return void 0;
	switch (operator) {
		case "~>": {
			const [release = ""] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
			const numbers = release.split(".").map(BigInt);
			return between(version, increased(numbers, Math.max(0, numbers.length - 2)).join("."));
		}
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "!=":
			return [{ operator, version }];
		default:
			return [{ operator: "=", version }];
	}
}
// versions/ranges/npm
var PART3 = /^(\^|~>?|>=|<=|>|<|=)?[v=]*(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function npmRange(text) {
	return rangeOf(text.split("||").map(partsOf2), (part) => boundsOf3(part, "="));
}
function cargoRange(text) {
	const parts = text.split(",").map((part) => part.replaceAll(/\s+/g, ""));
	return rangeOf([parts], (part) => boundsOf3(part, "^"));
}
function partsOf2(alternative) {
	const [, low, high] = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative) ?? [];
	if (low !== void 0 && high !== void 0) return [`>=${low}`, `<=${high}`];
	const joined = alternative.replaceAll(/([<>=~^])\s+/g, "$1").trim();
	return joined === "" ? ["*"] : joined.split(/\s+/);
}
function boundsOf3(part, standard) {
	const [, operator, ...groups] = PART3.exec(part) ?? [];
	if (groups.length === 0) return void 0;
	const stated = groups.slice(0, 3);
	const firstStar = stated.findIndex((one) => one === void 0 || /^[xX*]$/.test(one));
	const numbers = stated.slice(0, firstStar === -1 ? 3 : firstStar).map((one) => BigInt(one ?? 0));
	if (numbers.length === 0) return [];
	const isStarred = stated.some((one) => one !== void 0 && /^[xX*]$/.test(one));
	const prerelease = numbers.length === 3 ? groups[3] : void 0;
	return compared(operator ?? (isStarred ? "=" : standard), numbers, prerelease);
}
function compared(operator, numbers, prerelease) {
	const low = `${filled(numbers)}${prerelease === void 0 ? "" : `-${prerelease}`}`;
	const isWhole = numbers.length === 3;
	const next = lowest(increased(numbers, numbers.length - 1));
	switch (operator) {
		case "^":
			return between(low, lowest(increased(numbers, caretIndex(numbers))));
		case "~":
		case "~>":
			return between(low, lowest(increased(numbers, Math.min(1, numbers.length - 1))));
		case ">":
			return [isWhole ? { operator, version: low } : { operator: ">=", version: next }];
		case ">=":
			return [{ operator, version: low }];
		case "<":
			return [{ operator, version: isWhole ? low : lowest(numbers) }];
		case "<=":
			return [isWhole ? { operator, version: low } : { operator: "<", version: next }];
		default:
			return isWhole ? [{ operator: "=", version: low }] : between(low, next);
	}
}
function filled(numbers) {
	return [...numbers, 0n, 0n].slice(0, 3).join(".");
}
function lowest(numbers) {
	return `${filled(numbers)}-0`;
}
// versions/ranges/python
var PART4 = /^(\^|~=|~|==|!=|<=|>=|<|>|=)?v?(\d{1,15}(?:\.\d{1,15})*)(\.\*)?([A-Za-z0-9.!+_-]*)$/;
function pythonRange(text) {
	return rangeOf(text.split(/\|\|?/).map(partsOf3), boundsOf4);
}
function partsOf3(alternative) {
	const inner = alternative.trim().replace(/^\((.*)\)$/, "$1");
	const joined = inner.replaceAll(/([<>=~^!])\s+/g, "$1").trim();
	return joined.split(/\s*,\s*|\s+/).filter((part) => part !== "");
}
function boundsOf4(part) {
	if (part === "*") return [];
	const [, operator = "==", release, star, rest = ""] = PART4.exec(part) ?? [];
	if (release === void 0 || rest.includes("!")) return void 0;
	const numbers = release.split(".").map(BigInt);
	const last = numbers.length - 1;
	const version = `${release}${rest}`;
	if (star !== void 0) return rest === "" ? starred(operator, numbers) : void 0;
	switch (operator) {
		case "^":
			return between(version, first2(increased(numbers, caretIndex(numbers))));
		case "~":
			return between(version, first2(increased(numbers, Math.min(1, last))));
		case "~=":
			return between(version, first2(increased(numbers, Math.max(0, last - 1))));
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "!=":
			return [{ operator, version }];
		default:
			return [{ operator: "=", version }];
	}
}
function starred(operator, numbers) {
	if (operator === "!=") return [];
	if (operator !== "==" && operator !== "=") return void 0;
	return between(first2(numbers), first2(increased(numbers, numbers.length - 1)));
}
function first2(numbers) {
	return `${numbers.join(".")}.dev0`;
}
// versions/version-range
var MAX_LENGTH = 1e3;
var PARSERS = new Map([
	["npm", npmRange],
	["crates.io", cargoRange],
	["Packagist", composerRange],
	["RubyGems", gemRange],
	["PyPI", pythonRange]
]);
function isOutside(ecosystem, version, range) {
	return isWithin(ecosystem, version, range) === false;
}
function isWithin(ecosystem, version, range) {
	return rangeTest(ecosystem, range)(version);
}
function rangeTest(ecosystem, range) {
	const parsed = range.length > MAX_LENGTH ? void 0 : PARSERS.get(ecosystem)?.(range);
	if (parsed === void 0) return () => void 0;
	return (version) => {
		if (!isOrdered(ecosystem, version)) return void 0;
		const compared2 = comparable(ecosystem, version, range);
		try {
			return parsed.some((bounds) => bounds.every((bound) => holds(ecosystem, compared2, bound)));
		} catch (error) {
			if (error instanceof DataError) return void 0;
			throw error;
		}
	};
}
function isOrdered(ecosystem, version) {
	return /^v?\d/i.test(version) && (ecosystem !== "Packagist" || !/dev/i.test(version));
}
function holds(ecosystem, version, { operator, version: stated }) {
	const order = schemeFor(ecosystem)?.compare(version, comparable(ecosystem, stated, stated)) ?? 0;
	return isMet(operator, order);
}
function comparable(ecosystem, version, range) {
	const bare = version.replace(/^v(?=\d)/i, "");
	if (ecosystem === "PyPI") return range.includes("+") ? bare : bare.split("+", 1)[0] ?? "";
	if (ecosystem === "npm" || ecosystem === "crates.io") return bare.split("+", 1)[0] ?? "";
	return ecosystem === "Packagist" ? withFourNumbers(bare) : bare;
}
function withFourNumbers(version) {
	return version.replace(/^\d+(?:\.\d+)*/, (numbers) => {
		const stated = numbers.split(".");
		return [...stated, "0", "0", "0"].slice(0, Math.max(4, stated.length)).join(".");
	});
}

export{isOutside,isWithin,rangeTest,withFourNumbers};
