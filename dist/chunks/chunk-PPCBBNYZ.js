import{compareText,parseEcosystem}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// versions/digits
function compareDigits(a, b) {
	if (a === b) return 0;
	const left = withoutLeadingZeros(a);
	const right = withoutLeadingZeros(b);
	return left.length - right.length || compareText(left, right);
}
function isDigit(character) {
	return character !== void 0 && character >= "0" && character <= "9";
}
function isDigits(text) {
	return /^\d+$/.test(text);
}
function withoutLeadingZeros(digits) {
	let start = 0;
	while (digits[start] === "0") start++;
	return digits.slice(start);
}
// versions/malformed-version
var MAX_VERSION_LENGTH = 1024;
var SHOWN_LENGTH = 80;
function malformedVersion(version, scheme) {
	const shown = version.length > SHOWN_LENGTH ? `${version.slice(0, SHOWN_LENGTH)}…` : version;
	return new DataError("malformed", `${JSON.stringify(shown)} is not a ${scheme} version`, {
		path: scheme
	});
}
function checkedVersion(version, scheme) {
	const trimmed2 = version.length > MAX_VERSION_LENGTH ? "" : version.trim();
	if (trimmed2 === "") throw malformedVersion(version, scheme);
	return trimmed2;
}
// versions/remember-parts
var MAX_KNOWN = 1e3;
function rememberParts(parse7) {
	const known4 = new Map();
	const partsOf4 = (version) => {
		const found = known4.get(version);
		if (found !== void 0) return found;
		const parts = parse7(version);
		if (known4.size >= MAX_KNOWN) known4.clear();
		known4.set(version, parts);
		return parts;
	};
	return partsOf4;
}
// versions/apk
var apk = { id: "apk", compare: compareApk };
var KINDS = ["first", "number", "letter", "suffix", "suffixNumber", "hash", "revision"];
var SUFFIXES = ["alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p"];
var RELEASE_RANK = SUFFIXES.indexOf("");
var END = { kind: "end", value: "" };
var INVALID = { kind: "invalid", value: "" };
function compareApk(a, b) {
	const left = knownTokens(a);
	const right = knownTokens(b);
	let index = 0;
	while (left[index]?.kind === right[index]?.kind && index < left.length) {
		const order = compareToken(left[index] ?? END, right[index] ?? END);
		if (order !== 0) return order;
		index++;
	}
	return compareRest(left[index] ?? END, right[index] ?? END);
}
function compareRest(a, b) {
	if (a.kind === b.kind) return 0;
	if (isPrerelease(a)) return -1;
	if (isPrerelease(b)) return 1;
	return rankOf(b.kind) - rankOf(a.kind);
}
function compareToken(a, b) {
	switch (a.kind) {
		case "number":
			if (a.value.startsWith("0") || b.value.startsWith("0")) return compareText(a.value, b.value);
			return compareDigits(a.value, b.value);
		case "first":
		case "suffixNumber":
		case "revision":
			return compareDigits(a.value, b.value);
		case "suffix":
			return SUFFIXES.indexOf(a.value) - SUFFIXES.indexOf(b.value);
		case "letter":
		case "hash":
			return compareText(a.value, b.value);
		case "end":
		case "invalid":
			return 0;
	}
}
var knownTokens = rememberParts(tokensOf);
function tokensOf(version) {
	const text = checkedVersion(version, "apk");
	if (!isDigit(text[0])) throw malformedVersion(version, "apk");
	const tokens = [];
	let at = 0;
	let kind = "end";
	while (at < text.length && kind !== "invalid") {
		const { token, length } = nextToken(text, at, tokens.at(-1)?.kind);
		tokens.push(token);
		kind = token.kind;
		at += length;
	}
	return tokens;
}
var PARTS = [
	{ kind: "first", after: [void 0], shape: /(\d+)/y },
	{ kind: "number", after: ["first", "number"], shape: /\.(\d*)/y },
	{ kind: "number", after: ["letter"], shape: /(\d+)/y },
	{ kind: "letter", after: ["first", "number"], shape: /([a-z])/y },
	{
		kind: "suffix",
		after: ["first", "number", "letter", "suffix", "suffixNumber"],
		shape: /_(alpha|beta|pre|rc|cvs|svn|git|hg|p)/y
	},
	{ kind: "suffixNumber", after: ["suffix"], shape: /(\d+)/y },
	{
		kind: "hash",
		after: ["first", "number", "letter", "suffix", "suffixNumber"],
		shape: /~([0-9a-f]+)/y
	},
	{
		kind: "revision",
		after: ["first", "number", "letter", "suffix", "suffixNumber", "hash"],
		shape: /-r(\d*)/y
	}
];
function nextToken(text, at, previous) {
	for (const part of PARTS) {
		if (!part.after.includes(previous)) continue;
		part.shape.lastIndex = at;
		const match = part.shape.exec(text);
		if (match !== null) {
			return { token: { kind: part.kind, value: match[1] ?? "" }, length: match[0].length };
		}
	}
	return { token: INVALID, length: 0 };
}
function isPrerelease(token) {
	return token.kind === "suffix" && SUFFIXES.indexOf(token.value) < RELEASE_RANK;
}
function rankOf(kind) {
	if (kind === "invalid") return KINDS.length + 1;
	return kind === "end" ? KINDS.length : KINDS.indexOf(kind);
}
// versions/dotted-numbers
function comparePadded(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = compareDigits(a[index] ?? "", b[index] ?? "");
		if (order !== 0) return order;
	}
	return 0;
}
function compareByLength(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index++) {
		const order = compareDigits(a[index] ?? "", b[index] ?? "");
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
// versions/cran
var cran = {
	id: "cran",
	compare: (a, b) => compareByLength(parse(a), parse(b))
};
function parse(version) {
	const text = checkedVersion(version, "cran");
	if (!/^\d+(?:[.-]\d+)*$/.test(text)) throw malformedVersion(version, "cran");
	return text.split(/[.-]/);
}
// versions/deb
var deb = { id: "deb", compare: compareDeb };
var CHARACTERS = /^[0-9A-Za-z.+~:_-]+$/;
function compareDeb(a, b) {
	const left = known(a);
	const right = known(b);
	return compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
var known = rememberParts(parse2);
function parse2(version) {
	const text = checkedVersion(version, "deb");
	const colon = text.indexOf(":");
	const epoch = colon === -1 ? "" : text.slice(0, colon);
	const rest = text.slice(colon + 1);
	const isValid = CHARACTERS.test(text) && /^\d*$/.test(epoch) && rest !== "";
	if (!isValid || colon !== -1 && epoch === "") throw malformedVersion(version, "deb");
	const dash = rest.lastIndexOf("-");
	if (dash === -1) return { epoch, upstream: rest, revision: "" };
	return { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}
function comparePart(a, b) {
	let atA = 0;
	let atB = 0;
	while (atA < a.length || atB < b.length) {
		while (isText(a[atA]) || isText(b[atB])) {
			const order2 = weight(a[atA]) - weight(b[atB]);
			if (order2 !== 0) return order2;
			atA++;
			atB++;
		}
		const endA = endOfDigits(a, atA);
		const endB = endOfDigits(b, atB);
		const order = compareDigits(a.slice(atA, endA), b.slice(atB, endB));
		if (order !== 0) return order;
		atA = endA;
		atB = endB;
	}
	return 0;
}
function isText(character) {
	return character !== void 0 && !isDigit(character);
}
function weight(character) {
	if (character === "~") return -1;
	if (character === void 0 || isDigit(character)) return 0;
	const code = character.charCodeAt(0);
	return /[A-Za-z]/.test(character) ? code : code + 256;
}
function endOfDigits(text, start) {
	let end = start;
	while (isDigit(text[end])) end++;
	return end;
}
// versions/prerelease
function compareIdentifiers(a, b) {
	const left = a.split(".");
	const right = b.split(".");
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const order = compareIdentifier(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function comparePrerelease(a, b) {
	if (a === "" || b === "") return Number(a === "") - Number(b === "");
	return compareIdentifiers(a, b);
}
function compareIdentifier(a, b) {
	const isNumberA = isDigits(a);
	const isNumberB = isDigits(b);
	if (isNumberA && isNumberB) return compareDigits(a, b);
	if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
	return compareText(a, b);
}
// versions/semver-parts
var SHAPE = /^[vV=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.+_~-]*))?$/;
function parseSemver(version, scheme, maxNumbers) {
	const match = SHAPE.exec(checkedVersion(version, scheme));
	const numbers = match?.[1]?.split(".") ?? [];
	if (match === null || numbers.length > maxNumbers) throw malformedVersion(version, scheme);
	return { numbers, prerelease: match[2] ?? "", build: match[3] ?? "" };
}
// versions/semver
var semver = { id: "semver", compare: compareSemver };
function compareSemver(a, b) {
	const left = partsOf(a);
	const right = partsOf(b);
	return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease);
}
var partsOf = rememberParts((version) => parseSemver(version, "semver", 3));
// versions/go
var go = {
	id: "go",
	compare: (a, b) => semver.compare(moduleVersion(a), moduleVersion(b))
};
var TOOLCHAIN = /^(?:go)?(\d+\.\d+(?:\.\d+)?)(?:(rc|beta)(\d+))?(?:[- ][0-9A-Za-z.:,_-]*)?$/;
function moduleVersion(version) {
	const isToolchain = version.startsWith("go") || /^\d+\.\d+(?:rc|beta)\d+$/.test(version);
	const match = isToolchain ? TOOLCHAIN.exec(version) : null;
	if (match === null) return version;
	const numbers = match[1] ?? "";
	return match[2] === void 0 ? numbers : `${numbers}-${match[2]}.${match[3]}`;
}
// versions/hackage
var hackage = {
	id: "hackage",
	compare: (a, b) => compareByLength(parse3(a), parse3(b))
};
function parse3(version) {
	const text = checkedVersion(version, "hackage");
	if (!/^\d+(?:\.\d+)*$/.test(text)) throw malformedVersion(version, "hackage");
	return text.split(".");
}
// versions/maven-item
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var RELEASE = String(QUALIFIERS.indexOf(""));
function compareLists(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = compareItems(a[index], b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
function isNothing(item) {
	switch (item.kind) {
		case "number":
			return /^0*$/.test(item.digits);
		case "word":
			return item.word === "";
		case "list":
			return item.items.length === 0;
	}
}
function compareItems(a, b) {
	if (a === void 0) return b === void 0 ? 0 : -compareWithNothing(b);
	if (b === void 0) return compareWithNothing(a);
	if (a.kind === "list" && b.kind === "list") return compareLists(a.items, b.items);
	if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
	if (a.kind === "word" && b.kind === "word") return compareText(orderOf(a.word), orderOf(b.word));
	return kindRank(a) - kindRank(b);
}
function compareWithNothing(item) {
	switch (item.kind) {
		case "number":
			return compareDigits(item.digits, "");
		case "word":
			return compareText(orderOf(item.word), RELEASE);
		case "list":
			return compareLists(item.items, []);
	}
}
function kindRank(item) {
	if (item.kind === "number") return 2;
	return item.kind === "list" ? 1 : 0;
}
function orderOf(word) {
	const index = QUALIFIERS.indexOf(word);
	return index === -1 ? `${QUALIFIERS.length}-${word}` : String(index);
}
// versions/maven
var maven = {
	id: "maven",
	compare: (a, b) => compareLists(known2(a), known2(b))
};
var SAME_WORDS = new Map([
	["cr", "rc"],
	["ga", ""],
	["final", ""],
	["release", ""]
]);
var SHORT_WORDS = new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
var known2 = rememberParts(parse4);
function parse4(version) {
	const text = checkedVersion(version, "maven").toLowerCase();
	const lists = [{ kind: "list", items: [] }];
	let at = 0;
	while (at < text.length) {
		const end = endOfPart(text, at);
		const isSeparated = isSeparator(text[end]);
		const isDash = text[end] === "-";
		const next = isSeparated ? end + 1 : end;
		lists.at(-1)?.items.push(itemOf(text.slice(at, end), isDigit(text[next]) && !isSeparated));
		if (isDash || !isSeparated && next < text.length) openList(lists);
		at = next;
	}
	for (const list of lists.reverse()) list.items = trimmed(list.items);
	return lists.at(-1)?.items ?? [];
}
function endOfPart(text, start) {
	const isNumber = isDigit(text[start]);
	let end = start;
	while (end < text.length && !isSeparator(text[end]) && isDigit(text[end]) === isNumber) end++;
	return end;
}
function isSeparator(character) {
	return character === "." || character === "-";
}
function itemOf(text, isBeforeDigits) {
	if (text === "" || isDigit(text[0])) return { kind: "number", digits: text };
	const word = (isBeforeDigits ? SHORT_WORDS.get(text) : void 0) ?? text;
	return { kind: "word", word: SAME_WORDS.get(word) ?? word };
}
function openList(lists) {
	const list = { kind: "list", items: [] };
	lists.at(-1)?.items.push(list);
	lists.push(list);
}
function trimmed(items) {
	const kept = [...items];
	for (let index = kept.length - 1; index >= 0; index--) {
		const item = kept[index];
		if (item === void 0) continue;
		if (isNothing(item)) kept.splice(index, 1);
		else if (item.kind !== "list") break;
	}
	return kept;
}
// versions/nuget
var nuget = { id: "nuget", compare: compareNuget };
function compareNuget(a, b) {
	const left = partsOf2(a);
	const right = partsOf2(b);
	return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease.toLowerCase(), right.prerelease.toLowerCase());
}
var partsOf2 = rememberParts((version) => parseSemver(withoutRemark(version), "nuget", 4));
function withoutRemark(version) {
	return version.trim().split(" ", 1)[0] ?? "";
}
// versions/packagist
var packagist = {
	id: "packagist",
	compare: (a, b) => compareParts(knownParts(a), knownParts(b))
};
var NUMBER = "#";
var WORDS = ["dev", "a", "b", "rc", NUMBER, "p"];
function compareParts(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = comparePart2(a[index], b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
function comparePart2(a, b) {
	if (a !== void 0 && b !== void 0 && isDigits(a) && isDigits(b)) return compareDigits(a, b);
	if (a === void 0) return b !== void 0 && isDigits(b) ? -1 : rankOf2(NUMBER) - rankOf2(b);
	if (b === void 0) return isDigits(a) ? 1 : rankOf2(a) - rankOf2(NUMBER);
	return rankOf2(a) - rankOf2(b);
}
function rankOf2(part) {
	if (part === void 0 || isDigits(part)) return WORDS.indexOf(NUMBER);
	const word = part.startsWith("RC") ? "rc" : part;
	return Math.max(
		WORDS.findIndex((known4) => word.startsWith(known4)),
		0
	);
}
var CONSTRAINT = /[\^<>=*|,]/;
var knownParts = rememberParts(partsOf3);
function partsOf3(version) {
	const text = checkedVersion(version, "packagist").replace(/^[vV]/, "");
	if (CONSTRAINT.test(text)) throw malformedVersion(version, "packagist");
	return text.match(/\d+|[^\d._+-]+/g) ?? [];
}
// versions/pep440
var pep440 = { id: "pep440", compare: comparePep440 };
var FINAL_PHASE = 4;
var SHAPE2 = new RegExp(
	[
		"^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)",
		"(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d*))?",
		"(?:-(?<implicitPost>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?",
		"(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d*))?",
		"(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$"
	].join("")
);
function comparePep440(a, b) {
	const left = known3(a);
	const right = known3(b);
	return compareDigits(left.epoch, right.epoch) || comparePadded(left.release, right.release) || left.phase - right.phase || compareDigits(left.phaseNumber, right.phaseNumber) || compareOptional(left.post, right.post, -1) || compareOptional(left.dev, right.dev, 1) || compareLocal(left.local, right.local);
}
var known3 = rememberParts(parse5);
function parse5(version) {
	const groups = SHAPE2.exec(checkedVersion(version, "pep440").toLowerCase())?.groups;
	if (groups === void 0) throw malformedVersion(version, "pep440");
	const post = groups["implicitPost"] ?? (groups["post"] && (groups["postNumber"] ?? ""));
	const dev = groups["dev"] && (groups["devNumber"] ?? "");
	return {
		epoch: groups["epoch"] ?? "",
		release: (groups["release"] ?? "").split("."),
		phase: phaseOf(groups["pre"], post, dev),
		phaseNumber: groups["preNumber"] ?? "",
		post,
		dev,
		local: groups["local"]?.split(/[-_.]/) ?? []
	};
}
function phaseOf(pre, post, dev) {
	if (pre !== void 0) return pre.startsWith("a") ? 1 : pre.startsWith("b") ? 2 : 3;
	return post === void 0 && dev !== void 0 ? 0 : FINAL_PHASE;
}
function compareOptional(a, b, absent) {
	if (a !== void 0 && b !== void 0) return compareDigits(a, b);
	return (Number(a === void 0) - Number(b === void 0)) * absent;
}
function compareLocal(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index++) {
		const order = compareLocalPart(a[index] ?? "", b[index] ?? "");
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
function compareLocalPart(a, b) {
	const isNumberA = isDigits(a);
	const isNumberB = isDigits(b);
	if (isNumberA && isNumberB) return compareDigits(a, b);
	if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
	return compareText(a, b);
}
// versions/pub
var pub = { id: "pub", compare: comparePub };
function comparePub(a, b) {
	const left = parseSemver(a, "pub", 3);
	const right = parseSemver(b, "pub", 3);
	return comparePadded(left.numbers, right.numbers) || comparePrerelease(left.prerelease, right.prerelease) || compareBuild(left.build, right.build);
}
function compareBuild(a, b) {
	if (a === "" || b === "") return Number(a !== "") - Number(b !== "");
	return compareIdentifiers(a, b);
}
// versions/rpm
var rpm = { id: "rpm", compare: compareRpm };
function compareRpm(a, b) {
	const left = parse6(a);
	const right = parse6(b);
	return compareSegments(left.epoch, right.epoch) || compareSegments(left.version, right.version) || compareSegments(left.release, right.release);
}
function parse6(version) {
	const text = checkedVersion(version, "rpm");
	const colon = text.indexOf(":");
	const epoch = colon <= 0 ? "0" : text.slice(0, colon);
	const rest = text.slice(colon + 1);
	const dash = rest.lastIndexOf("-");
	if (dash === -1) return { epoch, version: rest, release: "" };
	return { epoch, version: rest.slice(0, dash), release: rest.slice(dash + 1) };
}
function compareSegments(a, b) {
	let atA = 0;
	let atB = 0;
	for (; ; ) {
		atA = skipSeparators(a, atA);
		atB = skipSeparators(b, atB);
		const mark = compareMark(a[atA], b[atB]);
		if (mark !== void 0 && mark !== 0) return mark;
		if (mark === 0) {
			atA++;
			atB++;
			continue;
		}
		if (atA >= a.length || atB >= b.length) return Number(atA < a.length) - Number(atB < b.length);
		const endA = endOfRun(a, atA, isDigit(a[atA]));
		const endB = endOfRun(b, atB, isDigit(a[atA]));
		const order = compareRun(a.slice(atA, endA), b.slice(atB, endB));
		if (order !== 0) return order;
		atA = endA;
		atB = endB;
	}
}
function compareMark(a, b) {
	if (a === "~" || b === "~") return Number(a !== "~") - Number(b !== "~");
	if (a !== "^" && b !== "^") return void 0;
	if (a === b) return 0;
	if (a === void 0 || b === void 0) return a === void 0 ? -1 : 1;
	return a === "^" ? -1 : 1;
}
function compareRun(a, b) {
	const isNumber = isDigit(a[0]);
	if (b === "") return isNumber ? 1 : -1;
	return isNumber ? compareDigits(a, b) : compareText(a, b);
}
function skipSeparators(text, start) {
	let at = start;
	while (at < text.length && !/[0-9A-Za-z~^]/.test(text[at] ?? "")) at++;
	return at;
}
function endOfRun(text, start, isNumber) {
	const inRun = isNumber ? /[0-9]/ : /[A-Za-z]/;
	let end = start;
	while (end < text.length && inRun.test(text[end] ?? "")) end++;
	return end;
}
// versions/rubygems
var rubygems = { id: "rubygems", compare: compareGems };
var SHAPE3 = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;
function compareGems(a, b) {
	const left = knownSegments(a);
	const right = knownSegments(b);
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const order = compareSegment(left[index] ?? "0", right[index] ?? "0");
		if (order !== 0) return order;
	}
	return 0;
}
function compareSegment(a, b) {
	const isNumberA = isDigit(a[0]);
	const isNumberB = isDigit(b[0]);
	if (isNumberA && isNumberB) return compareDigits(a, b);
	if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
	return compareText(a, b);
}
var knownSegments = rememberParts(segmentsOf);
function segmentsOf(version) {
	const text = checkedVersion(version, "rubygems");
	if (!SHAPE3.test(text)) throw malformedVersion(version, "rubygems");
	const segments = text.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
	const firstWord = segments.findIndex((segment) => !isDigit(segment[0]));
	const split = firstWord === -1 ? segments.length : firstWord;
	return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
	let end = segments.length;
	while (end > 0 && /^0+$/.test(segments[end - 1] ?? "")) end--;
	return segments.slice(0, end);
}
// versions/scheme-for
var SCHEMES = new Map([
	["AlmaLinux", rpm],
	["Alpaquita", apk],
	["Alpine", apk],
	["Azure Linux", rpm],
	["BellSoft Hardened Containers", apk],
	["Bitnami", semver],
	["CRAN", cran],
	["Chainguard", apk],
	["ConanCenter", semver],
	["Debian", deb],
	["Echo", deb],
	["GitHub Actions", semver],
	["Go", go],
	["Hackage", hackage],
	["Hex", semver],
	["Julia", semver],
	["Mageia", rpm],
	["Maven", maven],
	["MinimOS", apk],
	["NuGet", nuget],
	["Packagist", packagist],
	["Pub", pub],
	["PyPI", pep440],
	["Red Hat", rpm],
	["Rocky Linux", rpm],
	["RubyGems", rubygems],
	["SUSE", rpm],
	["SwiftURL", semver],
	["Ubuntu", deb],
	["Wolfi", apk],
	["crates.io", semver],
	["npm", semver],
	["openEuler", rpm],
	["openSUSE", rpm]
]);
function schemeFor(ecosystem) {
	return SCHEMES.get(parseEcosystem(ecosystem).base);
}

export{semver,maven,schemeFor};
