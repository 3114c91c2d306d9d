import {
	rulePage
} from "./chunk-STHY7KZN.js";
import {
	applyIgnores,
	compareProblems,
	findingReason,
	foundText,
	problemReasons,
	renderScanTable,
	terminalFindings,
	withComparison,
	withPolicyReasons
} from "./chunk-NMXWOBN4.js";
import {
	sarifCategory
} from "./chunk-ZAFBED7T.js";
import {
	renderSarif
} from "./chunk-4UGQMNRR.js";
import {
	openPath
} from "./chunk-2LVSKLTF.js";
import {
	gatherReport
} from "./chunk-RWMGU6XR.js";
import {
	markdownSection
} from "./chunk-XH5XJUZI.js";
import {
	DIRECTORY_LIMITS
} from "./chunk-F4V4XXGS.js";
import {
	YAML_MAX_DEPTH,
	checkYamlLength,
	guardedYaml
} from "./chunk-NAZL43FT.js";
import {
	AUDIT_PROFILES,
	CHOSEN_PROFILES,
	COVERAGE_KIND,
	DECISION_KIND,
	FINDINGS_KIND,
	SEVERITIES,
	acceptText,
	changedFiles,
	chooseAnnotations,
	compareSeverity,
	compareText,
	constant,
	countNoun,
	coversPath,
	decidedBy,
	decode,
	documentTimestamp,
	explainDecision,
	fileNoun,
	filesBelow,
	findGit,
	formed,
	grouped,
	id,
	isAtLeast,
	isNew,
	isObject,
	isObjectId,
	list,
	listed,
	locationText,
	object,
	objectAt,
	oneLine,
	openFindings,
	openObjects,
	parseCommit,
	parseJson,
	parseTree,
	pathRequest,
	policyChanges,
	prettyJson,
	prettyJsonChunks,
	readPolicy,
	runRepository,
	showPolicy,
	showProblems,
	stringAt,
	text,
	text2,
	version,
	workTreesAround
} from "./chunk-XHOQ7TDZ.js";
import {
	DataError,
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/json/text-places.ts
function textPlaces(text3) {
	const starts = lineStarts(text3);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
function lineStarts(text3) {
	const starts = [0];
	for (let at = text3.indexOf("\n"); at !== -1; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// shared/secrets/assignment.ts
var MAX_KEY = 80;
var MAX_VALUE = 512;
var CLOSERS = "'\"`)]\\";
var MORE_WORDS = /(?: [A-Za-z][\w.-]{0,30}){1,3}(?=["'`]?\s{0,3}[:=])/y;
var TYPE_BEFORE_EQUALS = /:\s{0,2}[A-Za-z_][\w.<>[\]?| ]{0,40}?\s{0,3}=(?!=)/y;
var OPERATOR = /[ \t]{0,40}(=>|->|:{1,3}=|[?|+.]{1,2}=|={1,3}|:|~>)[ \t]{0,40}/y;
var END_OF_TAG = /(?:\s[\w:.-]{1,30}=["'][^"'<>\n]{0,60}["']){0,3}>\s{0,60}/y;
var NEXT_ARGUMENT = /[ \t]{0,4},\s{0,20}(?=["'`])/y;
var CALL = /\([ \t]{0,4}(?=["'`])/y;
var NAMED_VALUE = /[ \t]{0,4},?\s{1,60}["']?(?:value|secret_value|default|content)["']?\s{0,4}[:=]\s{0,4}/iy;
var QUOTED_WORD = /[ \t]{1,10}(?=["'])/y;
var FALLBACK = /[^\n"';]{1,80}["'][^"'\n]{1,60}["']\)?[^\n"';]{0,40}?(?:\?:|\|\||\?\?|:|,|\bor)\s{0,3}(?=["'])/y;
var XML_VALUE = />?\s{0,60}<value>\s{0,60}/iy;
var LINE_CONTINUATION = /(?:\|-?|>-?|\\)?\r?\n[ \t]{1,40}(?=["'`])/y;
var OPENING = /(?:[A-Za-z@$]{1,2})?(\\?["'`]|"""|''')/y;
function assignmentAt(text3, start, end) {
	const keyStart = startOfName(text3, start);
	let at = endOfName(text3, end);
	if (at - keyStart > MAX_KEY) return void 0;
	const key = text3.slice(keyStart, at);
	if (text3[keyStart - 1] !== "<") at = matchEnd(MORE_WORDS, text3, at) ?? at;
	const name = text3.slice(keyStart, at);
	const closed = skipClosers(text3, at);
	const operator = readOperator(text3, closed, { keyStart, isClosed: closed > at });
	if (operator === void 0) return void 0;
	const value = readValue(text3, matchEnd(FALLBACK, text3, operator.end) ?? operator.end);
	return value && { key, name, keyStart, operator: operator.text, ...value };
}
function readOperator(text3, at, context) {
	const named = matchEnd(NAMED_VALUE, text3, at) ?? matchEnd(XML_VALUE, text3, at);
	if (named !== void 0) return { text: "=", end: named };
	const typed = matchEnd(TYPE_BEFORE_EQUALS, text3, at);
	if (typed !== void 0) return { text: "=", end: skipBlanks(text3, typed) };
	OPERATOR.lastIndex = at;
	const operator = OPERATOR.exec(text3);
	if (operator !== null) {
		const end = at + operator[0].length;
		return { text: operator[1] ?? "", end: matchEnd(LINE_CONTINUATION, text3, end) ?? end };
	}
	return readOtherOperator(text3, at, context);
}
function readOtherOperator(text3, at, { keyStart, isClosed }) {
	const tag = matchEnd(END_OF_TAG, text3, at);
	if (tag !== void 0 && text3[keyStart - 1] === "<") return { text: ">", end: tag };
	const argument = isClosed ? matchEnd(NEXT_ARGUMENT, text3, at) : void 0;
	if (argument !== void 0) return { text: ",", end: argument };
	const call = matchEnd(CALL, text3, at);
	if (call !== void 0) return { text: "(", end: call };
	const word = matchEnd(QUOTED_WORD, text3, at);
	if (word !== void 0) return { text: " ", end: word };
	const isOption = text3[keyStart] === "-" && text3[at] === " ";
	return isOption ? { text: " ", end: at + 1 } : void 0;
}
function readValue(text3, at) {
	OPENING.lastIndex = at;
	const opening = OPENING.exec(text3)?.[1];
	if (opening === void 0) {
		const end2 = endOfBareValue(text3, at);
		return end2 === at ? void 0 : { start: at, end: end2, isQuoted: false };
	}
	const start = OPENING.lastIndex;
	const end = endOfQuotedValue(text3, start, opening);
	if (end === void 0) return unclosedValue(text3, start);
	return end === start ? void 0 : { start, end, isQuoted: true };
}
function unclosedValue(text3, start) {
	const end = endOfBareValue(text3, start);
	const isLineEnd = end === text3.length || /[\r\n]/.test(text3[end] ?? "");
	return isLineEnd && end > start ? { start, end, isQuoted: true } : void 0;
}
function endOfQuotedValue(text3, start, opening) {
	const limit = Math.min(text3.length, start + MAX_VALUE);
	const isEscaped = opening.startsWith("\\");
	for (let at = start; at < limit; at++) {
		const character = text3[at];
		if (character === "\n" || character === "\r") return void 0;
		if (isEscaped ? text3.startsWith(opening, at) : character === opening[0]) return at;
		if (character === "\\" && !isEscaped) at += 1;
	}
	return void 0;
}
function endOfBareValue(text3, start) {
	const limit = Math.min(text3.length, start + MAX_VALUE);
	let at = start;
	while (at < limit && !isSeparator(text3.charCodeAt(at))) {
		if (text3[at] === "\\" && /[nrt"']/.test(text3[at + 1] ?? "")) break;
		at += 1;
	}
	return at;
}
var SEPARATORS = new Set(
	[..." 	\r\n\"'`;,<>(){}[]|"].map((character) => character.charCodeAt(0))
);
function isSeparator(code) {
	return SEPARATORS.has(code);
}
function startOfName(text3, from) {
	const limit = Math.max(0, from - MAX_KEY);
	let at = from;
	while (at > limit && isNameCode(text3.charCodeAt(at - 1))) at -= 1;
	return at < from && isEscapeBefore(text3, at) ? at + 1 : at;
}
function isEscapeBefore(text3, at) {
	return text3[at - 1] === "\\" && /[nrt]/.test(text3[at] ?? "");
}
function endOfName(text3, from) {
	const limit = Math.min(text3.length, from + MAX_KEY);
	let at = from;
	while (at < limit && isNameCode(text3.charCodeAt(at))) at += 1;
	return at;
}
function isNameCode(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 45 || code === 46 || code === 36;
}
function skipClosers(text3, from) {
	let at = from;
	while (at < from + 4 && CLOSERS.includes(text3[at] ?? " ")) at += 1;
	return at;
}
function skipBlanks(text3, from) {
	let at = from;
	while (text3[at] === " " && at < from + 10) at += 1;
	return at;
}
function matchEnd(pattern, text3, at) {
	pattern.lastIndex = at;
	return pattern.test(text3) ? pattern.lastIndex : void 0;
}

// shared/secrets/keyword-scanner.ts
var CODE_UNITS = 65536;
function compileKeywords(keywords) {
	const classes = characterClasses(keywords);
	const trie = buildTrie(keywords, classes);
	const { next, outputs, firstOutput } = compileTrie(trie);
	return {
		scan(text3, visit) {
			const { length: length2 } = text3;
			const { ofCode } = classes;
			let state = 0;
			for (let at = 0; at < length2; at++) {
				state = next[state + (ofCode[text3.charCodeAt(at)] ?? 0)] ?? 0;
				if (state < firstOutput) continue;
				for (const keyword of outputs[(state - firstOutput) / classes.count] ?? []) {
					visit(keyword, at + 1);
				}
			}
		}
	};
}
function characterClasses(keywords) {
	const ofCode = new Uint8Array(CODE_UNITS);
	let count = 1;
	for (const character of new Set(keywords.join(""))) {
		ofCode[character.charCodeAt(0)] = count;
		ofCode[character.toUpperCase().charCodeAt(0)] = count;
		count += 1;
	}
	return { ofCode, count };
}
function buildTrie(keywords, classes) {
	const trie = { targets: [], ends: [], classCount: classes.count };
	addState(trie);
	keywords.forEach((keyword, index) => {
		let state = 0;
		for (let at = 0; at < keyword.length; at++) {
			const slot = state * classes.count + (classes.ofCode[keyword.charCodeAt(at)] ?? 0);
			if (trie.targets[slot] === -1) trie.targets[slot] = addState(trie);
			state = trie.targets[slot] ?? 0;
		}
		trie.ends[state]?.push(index);
	});
	return trie;
}
function addState({ targets, ends, classCount }) {
	for (let added = 0; added < classCount; added++) targets.push(-1);
	return ends.push([]) - 1;
}
function compileTrie(trie) {
	addFailureLinks(trie);
	const { targets, ends, classCount } = trie;
	const states = [...ends.keys()];
	const silentStates = states.filter((state) => ends[state]?.length === 0);
	const order = [...silentStates, ...states.filter((state) => ends[state]?.length !== 0)];
	const rows = new Uint32Array(ends.length);
	order.forEach((state, row) => {
		rows[state] = row * classCount;
	});
	const next = new Uint32Array(targets.length);
	order.forEach((state, row) => {
		for (let of = 0; of < classCount; of++) {
			next[row * classCount + of] = rows[targets[state * classCount + of] ?? 0] ?? 0;
		}
	});
	const outputs = order.slice(silentStates.length).map((state) => ends[state] ?? []);
	return { next, outputs, firstOutput: silentStates.length * classCount };
}
function addFailureLinks({ targets, ends, classCount }) {
	const suffixes = [0];
	const queue = [0];
	for (const state of queue) {
		for (let of = 0; of < classCount; of++) {
			const slot = state * classCount + of;
			const target = targets[slot] ?? -1;
			const fallback = state === 0 ? 0 : targets[(suffixes[state] ?? 0) * classCount + of] ?? 0;
			if (target === -1) {
				targets[slot] = fallback;
				continue;
			}
			suffixes[target] = fallback;
			ends[target]?.push(...ends[fallback] ?? []);
			queue.push(target);
		}
	}
}

// shared/secrets/known-samples.ts
import { createHash } from "node:crypto";
var SAMPLES = /* @__PURE__ */ new Set([
	"bc3ae723f57c6b9e",
	"a7b580d711ef2807",
	"78314b11be2e5815",
	"7f75367e78812551",
	"2cafc0970149a84f",
	"f2d6ca16515033e5",
	"0011cc25eb432071",
	"aa6547439583c3a2",
	"60a09e4357868c1e",
	"bc1a50966c9e6486"
]);
function isKnownSample(secret) {
	return SAMPLES.has(createHash("sha256").update(secret).digest("hex").slice(0, 16));
}

// shared/secrets/mask.ts
import { createHash as createHash2 } from "node:crypto";

// shared/secrets/entropy.ts
function bitsPerCharacter(text3) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text3) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values())
		bits -= count / text3.length * Math.log2(count / text3.length);
	return bits;
}
function strengthBits(text3) {
	return text3.length * Math.log2(alphabetSize(text3));
}
function alphabetSize(text3) {
	if (/^\d*$/.test(text3)) return 10;
	if (/^(?:[\da-f]*|[\dA-F]*)$/.test(text3)) return 16;
	if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(text3)) return 36;
	return 62;
}

// shared/secrets/mask.ts
var SHOWN = 4;
function maskSecret(secret, showsPrefix) {
	return `${showsPrefix ? secret.slice(0, SHOWN) : ""}… (${lengthClass(secret.length)})`;
}
function lengthClass(length2) {
	if (length2 < 8) return "under 8 characters";
	const low = 2 ** Math.floor(Math.log2(length2));
	return low >= 512 ? "512 or more characters" : `${low} to ${low * 2 - 1} characters`;
}
var MIN_FINGERPRINT_BITS = 80;
function fingerprintSecret(secret) {
	return strengthBits(secret) < MIN_FINGERPRINT_BITS ? void 0 : createHash2("sha256").update(secret).digest("hex");
}

// shared/secrets/placeholder.ts
var REFERENCE = /^\$|^\{[\w.]+\}$|\[\^|\\[sdwSDW]|\(\?[:=!<]|\$\{|\$\(|\{\{|\}\}|<%|%>|^%[\w.]+%?$|^<|>$|^\(|^\[|^@|^#|^__\w+__$|^!|^&\w|^\*\w+$|^env[.:[(]|^process\.|^os\.|^ENC\[|^vault:|^op:\/\/|^arn:|^secretref|^ref\+|^file:|^data:|\*{3,}|\.{3,}|…/i;
var SAMPLE_WORDS = /example|sample|dummy|placeholder|change[_ -]?(?:me|it|this)|changeme|replace|redact|\bfake|fake(?:[_-]|$)|insert|todo|fixme|censored|hidden|masked|your[_ -]?[a-z]|my[_-]?(?:secret|pass|token|key)|<[\w -]+>|x{5,}|_here$|-here$|not[_ -]?(?:a[_ -]?)?(?:real|secret)|(?:some|the|this[_ -]is)[_ -](?:secret|pass|token|key|random|long)|super[_ -]?secret|top[_ -]?secret|s3cr[3e]t|hunter2|letmein|swordfish|correct.?horse|lorem|ipsum|foo-?bar|notreal/i;
function isPlaceholder(value) {
	return REFERENCE.test(value) || SAMPLE_WORDS.test(value) || isMonotonous(value);
}
function isSampleToken(token2) {
	return /example|x{6,}|0{12,}|\*{3}|\.{3}|placeholder|your[_-]|redacted/i.test(token2) || isMonotonous(token2);
}
var MAX_SHARE_OF_ONE = 0.6;
var MAX_SHARE_OF_STEPS = 0.85;
function isMonotonous(value) {
	const counts = /* @__PURE__ */ new Map();
	let steps = 0;
	for (let at = 0; at < value.length; at++) {
		const character = value[at] ?? "";
		counts.set(character, (counts.get(character) ?? 0) + 1);
		if (at > 0 && value.charCodeAt(at) - value.charCodeAt(at - 1) === 1) steps += 1;
	}
	const most = Math.max(0, ...counts.values());
	return most > value.length * MAX_SHARE_OF_ONE || steps >= (value.length - 1) * MAX_SHARE_OF_STEPS;
}

// shared/secrets/text-format.ts
var GENERATED = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|yarn\.lock|bun\.lockb?|go\.(?:sum|work\.sum)|[^/]*\.lock|[^/]*\.lock\.json|packages\.lock\.json|gradle\.lockfile|verification-metadata\.xml|Package\.resolved|[^/]*\.(?:map|svg|min\.js|min\.css|sum|sha\d*|sha\d+sums?|md5|po|pot|xlf|xliff|snap|ipynb|woff2?|pdf)|sha\d+sums?(?:\.txt)?|checksums?(?:\.txt)?)$|(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|node_modules|vendor|__snapshots__)\/|\.generated\.[a-z]+$|_pb2?\.[a-z]+$|\.pb\.go$/i;
var CONFIG = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?[^/]*rc|\.npmrc|\.pypirc|\.netrc|_netrc|\.?pgpass|credentials|config|\.git-credentials|\.htpasswd|Dockerfile[^/]*|Containerfile[^/]*|Makefile|Jenkinsfile|[^/]*\.(?:ya?ml|properties|ini|cfg|cnf|conf|config|toml|tfvars|hcl|env|sh|bash|zsh|fish|ps1|bat|cmd|xml|plist|json5?|jsonc|tf|nix|service|dockerfile|gradle|sql|pem|key|ovpn|reg|inf|csv|tsv|log|har|settings|prefs|cfg|dist|bash_profile|profile))$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?|tex|mjml)$/i;
var CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kt|kts|scala|groovy|rb|erb|php|phtml|cs|vb|fs|c|cc|cpp|h|hpp|m|mm|swift|rs|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|elm|vue|svelte|sol|proto|graphql|css|scss|less)$/i;
function textFormat(path) {
	if (GENERATED.test(path)) return "generated";
	if (path.endsWith(".gradle.kts")) return "config";
	if (PROSE.test(path)) return "prose";
	if (CODE.test(path)) return "code";
	return CONFIG.test(path) ? "config" : "unknown";
}
var SYSTEM = /(?:^|\/)usr\/(?:s?bin|lib(?:32|64|exec)?|share\/(?:mime|misc|doc|man|info))\//;
var SAMPLE_NAME = /(?:^|[/._-])(?:dummy|fake|mock|placeholder|sample|example)(?:[._-][^/]*)?$/i;
function isSamplePath(path) {
	return SYSTEM.test(path) || SAMPLE_NAME.test(path);
}
var TEST = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|testdata|test-data|testing|fixtures?|__fixtures__|__mocks__|mocks?|examples?|samples?|demos?)\/|[._-](?:test|tests|spec|e2e)\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|groovy|swift)$/i;
function isTestPath(path) {
	return TEST.test(path);
}

// shared/secrets/match-rule.ts
function matchRule(rule, searched, occurrence) {
	const { matcher } = rule;
	switch (matcher.form) {
		case "token":
			if (rule.isGuessable && !isSource(searched.format)) return void 0;
			return matchToken(rule, matcher, searched.text, occurrence.start);
		case "assigned":
			return searched.format === "generated" ? void 0 : matchAssigned(matcher, searched, occurrence);
		case "custom":
			if (isSamplePath(searched.path)) return void 0;
			return matcher.find(searched, occurrence.start, occurrence.end);
	}
}
function isSource(format) {
	return format !== "prose" && format !== "generated";
}
var MAX_BEFORE = 90;
function matchToken({ isGuessable }, matcher, text3, keywordStart) {
	const { pattern } = matcher;
	pattern.lastIndex = keywordStart;
	const found = pattern.exec(text3);
	if (found === null) return void 0;
	const end = keywordStart + found[0].length;
	const start = startOfToken(matcher, text3, keywordStart);
	if (start === void 0) return void 0;
	const secret = found[1];
	const from = secret === void 0 ? start : keywordStart + found[0].lastIndexOf(secret);
	const to = secret === void 0 ? end : from + secret.length;
	const token2 = text3.slice(from, to);
	if (isGuessable && !token2.startsWith("$") && isPlaceholder(token2)) return void 0;
	return judgeToken(matcher, token2, { start: from, end: to });
}
function judgeToken({ minEntropy, check }, token2, span) {
	if (bitsPerCharacter(token2) < minEntropy || isSampleToken(token2)) return void 0;
	switch (check?.(token2) ?? "possible") {
		case "proved":
			return { ...span, isProved: true };
		case "possible":
			return span;
		case "refuted":
			return { ...span, severity: "low" };
		case "none":
			return void 0;
	}
}
function startOfToken({ before, showsPrefix }, text3, at) {
	if (before === void 0) return showsPrefix && isInsideWord(text3, at) ? void 0 : at;
	const found = before.exec(text3.slice(Math.max(0, at - MAX_BEFORE), at));
	return found === null ? void 0 : at - (found[1]?.length ?? 0);
}
function isInsideWord(text3, at) {
	const previous = text3[at - 1] ?? " ";
	if (previous === ".") return /\w$/.test(text3[at - 2] ?? "");
	if (/[A-Za-z0-9]/.test(previous)) return !isEscapeEnd(text3.slice(Math.max(0, at - 3), at));
	return /[+/]/.test(previous) && /[A-Za-z0-9+/]{16}$/.test(text3.slice(Math.max(0, at - 20), at));
}
function isEscapeEnd(before) {
	return /\\[nrt]$|%[\dA-Fa-f]{2}$/.test(before);
}
var NOT_SECRET = /commit|sha\d*\b|hash|revision|checksum|digest|etag/i;
function matchAssigned({ value, minEntropy }, { text: text3 }, occurrence) {
	const found = occurrence.assignment();
	if (found === void 0 || found.end - found.start > MAX_VALUE) return void 0;
	if (NOT_SECRET.test(found.name)) return void 0;
	const secret = text3.slice(found.start, found.end).trim();
	if (!value.test(secret) || bitsPerCharacter(secret) < minEntropy) return void 0;
	if (isSampleToken(secret)) return void 0;
	const start = text3.indexOf(secret, found.start);
	return { start, end: start + secret.length, key: found.key };
}

// shared/secrets/secret-value.ts
var TOKEN_CHARACTERS = /^[\w.~!@#$%^&*+/=:?-]{8,512}$/;
var UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
var PATH = /^(?:\.{1,2}\/|~\/|\/[\w.-]+\/|[A-Za-z]:\\)/;
var URL = /^[a-z][a-z\d+.-]*:\/\//i;
var DATE_OR_NUMBER = /^[\d\s.:,/TZ+-]+$/;
var HEX = /^(?:[\da-f]+|[\dA-F]+)$/;
function isRandomToken(value) {
	if (!TOKEN_CHARACTERS.test(value) || isPlaceholder(value) || isStructured(value)) return false;
	if (/^eyJ[\w-]*\.eyJ/.test(value)) return false;
	if (isEncodedText(value)) return false;
	const bits = bitsPerCharacter(value);
	if (HEX.test(value)) return value.length >= 16 && bits >= 2.9;
	if (value.length < 16) return /\d/.test(value) && /[A-Za-z]/.test(value) && bits >= 3;
	return bits >= 3.3 && (/\d/.test(value) || isMixedCase(value));
}
function isStructured(value) {
	if (UUID.test(value)) return false;
	return URL.test(value) || PATH.test(value) || isWords(value) || DATE_OR_NUMBER.test(value);
}
var WORD = /^(?:[A-Za-z]{1,16}\d{0,4}|\d{1,10}|[a-z]{1,3}\d{1,3}[a-z]{1,4})$/;
function isWords(value) {
	const parts = value.split(/[\s._:/?-]+/).filter((part) => part !== "");
	if (parts.length > 1) return parts.every(isPlainWord);
	const [word = ""] = parts;
	return /^[A-Za-z]+\d{0,4}$/.test(word) && (!isMixedCase(word) || hasWordShape(word));
}
function isPlainWord(part) {
	return WORD.test(part) && (!isMixedCase(part) || hasWordShape(part));
}
function hasWordShape(value) {
	const capitals = value.replaceAll(/[^A-Z]/g, "").length;
	return capitals * 3 <= value.length && !/[bcdfghjkmnpqrstvwxz]{5}/i.test(value);
}
function isMixedCase(value) {
	return /[a-z]/.test(value) && /[A-Z]/.test(value);
}
function isEncodedText(value) {
	if (!/^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(value)) return false;
	const decoded = Buffer.from(value, "base64").toString("latin1");
	return /^[\x20-\x7e\s]+$/.test(decoded) && (/^\{"/.test(decoded) || isPlaceholder(decoded) || /12345|changeme/i.test(decoded));
}
var NO_PASSWORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|empty|string|str|text|int|integer|number|bool|boolean|object|any|void|required|optional|disabled?|enabled?|never|always|auto|default|password|passwd|pwd|pass|secret|token|key|value|username|user|login|prompt|ask|input|hash|plain|plaintext|md5|sha\d*|scrypt|bcrypt|argon2\w*|x+|\*+|-+|_+|\.+|test|testing|foo|bar|baz|\d{1,3})\??$/i;
function isPassword(value, { isQuoted, isCode }) {
	if (value.length < 4 || value.length > 128 || /\s/.test(value)) return false;
	if (isPlaceholder(value) || NO_PASSWORD.test(value) || URL.test(value)) return false;
	if (isReference(value) || isEncodedText(value)) return false;
	if (!isCode) return isQuoted || !/[()]/.test(value);
	return value.length >= 6 && /[\d!@#$%^&*?~]/.test(value) && !DATE_OR_NUMBER.test(value.replaceAll(/\\[nrt]/g, "")) && !(isWords(value) && !/^[a-z]+\d{2,}$/i.test(value));
}
function isReference(value) {
	return value.includes(".") && isWords(value) || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) || /^(?:\.{0,2}|~)\/[\w./-]+$/.test(value) || /[_.-](?:password|passwd|passphrase|secret|token|key)s?$/i.test(value) || /^[A-Za-z]+[a-z](?:Password|Passwd|Passphrase|Secret|Token|Key)s?$/.test(value);
}

// shared/secrets/whole-file.ts
var MAX_LENGTH = 4096;
var KEY_STORE = /(?:^|\/)[^/]+\.(?:p12|pfx)$/i;
var PGPASS = /(?:^|\/)\.?pgpass(?:\.conf)?$/;
var GIT_CREDENTIALS = /(?:^|\/)\.git-credentials$/;
var SECRET_FILE = /(?:^|[/._-])(?:[a-z]{0,12}token|[a-z]{0,12}password|secret|api[_-]?key|master\.key|credentials?)(?:\.txt)?$/i;
function findFileSecrets(text3, path) {
	if (KEY_STORE.test(path)) return [{ kind: "pkcs12-file", start: 0, end: 0 }];
	if (text3.length > MAX_LENGTH) return [];
	if (GIT_CREDENTIALS.test(path)) return linesOf(text3).flatMap(gitPassword);
	if (PGPASS.test(path)) return linesOf(text3).flatMap(pgpassPassword);
	return SECRET_FILE.test(path) ? linesOf(text3).flatMap(bareToken) : [];
}
function linesOf(text3) {
	return [...text3.matchAll(/[^\r\n]+/g)].map((line) => ({ text: line[0], start: line.index }));
}
function pgpassPassword({ text: text3, start }) {
	const password = /^[^#:\s][^:]*:[^:]*:[^:]*:[^:]*:(.+)$/.exec(text3)?.[1];
	if (password === void 0) return [];
	const at = start + text3.length - password.length;
	return [{ kind: "password-assignment", start: at, end: at + password.length, key: "password" }];
}
function gitPassword({ text: text3, start }) {
	const [, login = "", password] = /^([a-z]+:\/\/[^:/]+:)(.+)@[^@\s]+$/.exec(text3) ?? [];
	if (password === void 0) return [];
	const at = start + login.length;
	return [{ kind: "url-password", start: at, end: at + password.length, key: "password" }];
}
function bareToken({ text: text3, start }) {
	const token2 = text3.trim();
	if (token2.length < 16 || !isRandomToken(token2)) return [];
	const at = start + text3.indexOf(token2);
	return [{ kind: "generic-assignment", start: at, end: at + token2.length }];
}

// shared/secrets/find-secrets.ts
function createSecretFinder(rules) {
	const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
	const scanner = compileKeywords(keywords);
	const all = rulesByKeyword(rules, keywords);
	const tokens = rulesByKeyword(rules.filter(isTokenRule), keywords);
	const search = (searched, rulesOf) => {
		const sightings = [];
		const counts = /* @__PURE__ */ new Map();
		const isWanted = ({ kind }, { isProved, severity }) => {
			const sort = `${kind} ${severity ?? ""}`;
			const count = counts.get(sort) ?? 0;
			counts.set(sort, count + 1);
			return isProved === true || count < MAX_SIGHTINGS;
		};
		scanner.scan(searched.text, (keyword, end) => {
			const here = rulesOf[keyword] ?? [];
			if (here.length === 0) return;
			const occurrence = occurrenceAt(searched.text, end - (keywords[keyword]?.length ?? 0), end);
			for (const rule of here) {
				const found = matchRule(rule, searched, occurrence);
				if (found !== void 0 && isWanted(rule, found)) sightings.push({ rule, found });
			}
		});
		return sightings;
	};
	return {
		find(text3, path) {
			const searched = { text: text3, path, format: textFormat(path) };
			const sightings = [...search(searched, all), ...fileSightings(rules, searched)];
			return describe(searched, sightings);
		},
		findTokens(bytes, path) {
			const searched = { text: bytes.toString("latin1"), path, format: "generated" };
			const sightings = search(searched, tokens);
			return describe(searched, [...sightings, ...fileSightings(rules, { ...searched, text: "" })]);
		}
	};
}
var MAX_SIGHTINGS = 2e3;
function rulesByKeyword(rules, keywords) {
	const found = new Map(keywords.map((keyword) => [keyword, []]));
	for (const rule of rules) {
		for (const keyword of rule.keywords) found.get(keyword)?.push(rule);
	}
	return [...found.values()];
}
function isTokenRule({ matcher, isGuessable }) {
	return matcher.form === "token" && matcher.showsPrefix && !isGuessable;
}
function fileSightings(rules, { text: text3, path }) {
	return findFileSecrets(text3, path).flatMap((found) => {
		const rule = rules.find(({ kind }) => kind === found.kind);
		return rule === void 0 ? [] : [{ rule, found }];
	});
}
function occurrenceAt(text3, start, end) {
	let isRead = false;
	let assignment;
	return {
		start,
		end,
		assignment() {
			if (!isRead) assignment = assignmentAt(text3, start, end);
			isRead = true;
			return assignment;
		}
	};
}
function strongest(sightings) {
	const kept = [];
	const byPlace2 = sightings.toSorted((a, b) => a.found.start - b.found.start);
	for (const sighting of byPlace2) {
		const last = kept.at(-1);
		if (last === void 0 || last.found.end <= sighting.found.start) kept.push(sighting);
		else if (isStronger(sighting, last)) kept[kept.length - 1] = sighting;
	}
	return kept;
}
function isStronger(a, b) {
	const difference = rank(a) - rank(b) || length(b) - length(a);
	return difference < 0;
}
function rank({ rule, found }) {
	if (found.isProved === true) return 0;
	if (rule.kind.endsWith("-assignment")) return 5;
	if (rule.isGuessable) return rule.matcher.form === "token" ? 3 : 4;
	return rule.matcher.form === "assigned" ? 2 : 1;
}
function length({ found }) {
	return found.end - found.start;
}
function describe({ text: text3 }, sightings) {
	if (sightings.length === 0) return [];
	const placeOf = textPlaces(text3);
	return strongest(sightings).flatMap((sighting) => {
		const secret = text3.slice(sighting.found.start, sighting.found.end);
		const place = placeOf(sighting.found.start);
		return isKnownSample(secret) ? [] : [{ ...maskedMatch(sighting, secret), ...place }];
	});
}
function maskedMatch({ rule, found }, secret) {
	const fingerprint = rule.isGuessable ? void 0 : fingerprintSecret(secret);
	return {
		kind: rule.kind,
		noun: rule.noun,
		severity: severityOf(rule, found),
		span: { start: found.start, end: found.end },
		masked: maskSecret(secret, rule.matcher.form === "token" && rule.matcher.showsPrefix),
		confidence: confidenceOf(rule, found),
		...fingerprint !== void 0 && { fingerprint },
		...found.key !== void 0 && { key: found.key },
		...rule.revokeUrl !== void 0 && { revokeUrl: rule.revokeUrl }
	};
}
function severityOf(rule, { severity, isProved }) {
	if (severity !== void 0) return severity;
	return isProved === true && rule.severity === "high" && rule.raisesIfProved ? "critical" : rule.severity;
}
function confidenceOf(rule, { isProved }) {
	if (isProved === true) return "proved";
	return rule.matcher.form === "token" && !rule.isGuessable ? "form" : "context";
}

// shared/secrets/rule.ts
var TOKEN_MIN_ENTROPY = 2.5;
var ASSIGNED_MIN_ENTROPY = 2.7;
var TOKEN_END = "(?![A-Za-z0-9]|[+/][A-Za-z0-9+/]{8})";
function token([kind, noun], keywords, source, options = {}) {
	const flags = options.ignoresCase === true ? "iy" : "y";
	const matcher = {
		form: "token",
		pattern: new RegExp(source + TOKEN_END, flags),
		before: options.before === void 0 ? void 0 : new RegExp(`${options.before}$`),
		minEntropy: options.minEntropy ?? TOKEN_MIN_ENTROPY,
		check: options.check,
		showsPrefix: options.showsPrefix ?? true
	};
	return { ...common(kind, noun, options), keywords, matcher };
}
function assigned([kind, noun], keywords, value, options = {}) {
	const matcher = {
		form: "assigned",
		value: new RegExp(`^(?:${value})$`, options.ignoresCase === false ? "" : "i"),
		minEntropy: options.minEntropy ?? ASSIGNED_MIN_ENTROPY
	};
	return { ...common(kind, noun, options), keywords, matcher };
}
function custom([kind, noun], keywords, find, options = {}) {
	return { ...common(kind, noun, options), keywords, matcher: { form: "custom", find } };
}
function common(kind, noun, options) {
	return {
		kind,
		noun,
		severity: options.severity ?? "high",
		isGuessable: options.isGuessable ?? false,
		raisesIfProved: options.check !== void 0,
		revokeUrl: options.revokeUrl
	};
}

// shared/secrets/rules/ai.ts
var OPENAI = ["openai-key", "OpenAI API key"];
var HUGGING_FACE = ["huggingface-token", "Hugging Face token"];
var LANGSMITH = ["langsmith-key", "LangSmith API key"];
var OPENAI_PAGE = { revokeUrl: "https://platform.openai.com/api-keys" };
var ANTHROPIC_PAGE = { revokeUrl: "https://console.anthropic.com/settings/keys" };
var HUGGING_FACE_PAGE = { revokeUrl: "https://huggingface.co/settings/tokens" };
var AI_RULES = [
	token(
		OPENAI,
		["sk-proj-", "sk-svcacct-", "sk-admin-"],
		"sk-(?:proj|svcacct|admin)-[\\w-]{20,100}T3BlbkFJ[\\w-]{20,100}",
		OPENAI_PAGE
	),
	token(OPENAI, ["t3blbkfj"], "T3BlbkFJ[A-Za-z0-9]{20}", {
		...OPENAI_PAGE,
		before: "(?:^|[^\\w-])(sk-(?:[\\w]{1,20}-)?[A-Za-z0-9]{20})"
	}),
	assigned(OPENAI, ["openai"], "sk-[\\w-]{20,200}", OPENAI_PAGE),
	token(
		["anthropic-key", "Anthropic API key"],
		["sk-ant-api", "sk-ant-oat", "sk-ant-ort"],
		"sk-ant-(?:api|oat|ort)\\d\\d-[\\w-]{80,120}",
		ANTHROPIC_PAGE
	),
	token(
		["anthropic-admin-key", "Anthropic admin key"],
		["sk-ant-admin"],
		"sk-ant-admin\\d\\d-[\\w-]{80,120}",
		ANTHROPIC_PAGE
	),
	token(HUGGING_FACE, ["hf_"], "hf_(?:[A-Za-z]{34}|[A-Za-z0-9]{34,38})", {
		...HUGGING_FACE_PAGE,
		minEntropy: 3
	}),
	token(HUGGING_FACE, ["api_org_"], "api_org_[A-Za-z0-9]{34}", {
		...HUGGING_FACE_PAGE,
		minEntropy: 3
	}),
	assigned(["cohere-key", "Cohere API key"], ["cohere", "co_api_key"], "[A-Za-z0-9]{40}", {
		minEntropy: 3.5,
		revokeUrl: "https://dashboard.cohere.com/api-keys"
	}),
	assigned(["mistral-key", "Mistral API key"], ["mistral"], "[A-Za-z0-9]{32}", {
		minEntropy: 3.5,
		revokeUrl: "https://console.mistral.ai/api-keys"
	}),
	token(["groq-key", "Groq API key"], ["gsk_"], "gsk_[A-Za-z0-9]{52}", {
		revokeUrl: "https://console.groq.com/keys"
	}),
	token(["perplexity-key", "Perplexity API key"], ["pplx-"], "pplx-[A-Za-z0-9]{48}", {
		minEntropy: 3,
		revokeUrl: "https://www.perplexity.ai/settings/api"
	}),
	token(["xai-key", "xAI API key"], ["xai-"], "xai-[\\w-]{70,90}", {
		minEntropy: 3,
		revokeUrl: "https://console.x.ai/"
	}),
	token(["replicate-token", "Replicate API token"], ["r8_"], "r8_[A-Za-z0-9]{37}", {
		minEntropy: 3,
		revokeUrl: "https://replicate.com/account/api-tokens"
	}),
	token(["openrouter-key", "OpenRouter API key"], ["sk-or-v1-"], "sk-or-v1-[a-f0-9]{64}", {
		revokeUrl: "https://openrouter.ai/settings/keys"
	}),
	token(["gemini-key", "Gemini API key"], ["aq.ab8"], "AQ\\.Ab8[\\w-]{40,60}", {
		revokeUrl: "https://aistudio.google.com/apikey"
	}),
	assigned(
		["elevenlabs-key", "ElevenLabs API key"],
		["elevenlabs", "eleven_labs", "xi-api-key", "xi_api_key"],
		"(?:sk_)?[a-f0-9]{32,48}",
		{ revokeUrl: "https://elevenlabs.io/app/settings/api-keys" }
	),
	token(LANGSMITH, ["lsv2_"], "lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}", {
		revokeUrl: "https://smith.langchain.com/settings"
	}),
	token(LANGSMITH, ["ls__"], "ls__[a-f0-9]{32}")
];

// shared/secrets/aws-secret.ts
var KEY_ID = /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/y;
var SECRET = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
var MAX_DISTANCE = 200;
var MIN_ENTROPY = 4.1;
function nearbyAwsSecret({ text: text3 }, start) {
	KEY_ID.lastIndex = start;
	if (!KEY_ID.test(text3)) return void 0;
	const from = KEY_ID.lastIndex;
	for (const match of text3.slice(from, from + MAX_DISTANCE).matchAll(SECRET)) {
		if (bitsPerCharacter(match[0]) < MIN_ENTROPY) continue;
		const at = from + match.index;
		return { start: at, end: at + match[0].length };
	}
	return void 0;
}

// shared/secrets/rules/clouds.ts
var UUID2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var AWS_KEY = ["aws-access-key", "AWS access key"];
var AWS_SESSION = ["aws-session-token", "AWS session token"];
var BEDROCK = ["aws-bedrock-key", "Amazon Bedrock API key"];
var AZURE_STORAGE = ["azure-storage-key", "Azure storage account key"];
var AZURE_CONNECTION = ["azure-connection-string", "Azure connection string"];
var AZURE_DEVOPS = ["azure-devops-token", "Azure DevOps access token"];
var ALIBABA = ["alibaba-key", "Alibaba Cloud access key"];
var HEROKU = ["heroku-key", "Heroku API key"];
var FLYIO = ["flyio-token", "Fly.io access token"];
var CLOUDFLARE = ["cloudflare-token", "Cloudflare API token"];
var VERCEL = ["vercel-token", "Vercel access token"];
var NETLIFY = ["netlify-token", "Netlify access token"];
var SCALEWAY = ["scaleway-key", "Scaleway API key"];
var YANDEX = ["yandex-key", "Yandex Cloud key"];
var EXOSCALE = ["exoscale-key", "Exoscale API key"];
var AIVEN = ["aiven-token", "Aiven token or password"];
var AWS_PAGE = { revokeUrl: "https://console.aws.amazon.com/iam/home#/security_credentials" };
var AZURE_PAGE = { revokeUrl: "https://portal.azure.com/" };
var CLOUDFLARE_PAGE = { revokeUrl: "https://dash.cloudflare.com/profile/api-tokens" };
var AWS_KEY_ID = "(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}";
var CLOUD_RULES = [
	token(AWS_KEY, ["akia", "asia", "abia", "acca", "a3t"], AWS_KEY_ID, {
		...AWS_PAGE,
		minEntropy: 3
	}),
	assigned(
		AWS_KEY,
		["aws_secret", "aws-secret", "awssecret", "aws.secret", "secret_access_key", "secretaccesskey"],
		"[A-Za-z0-9/+]{40}",
		{ ...AWS_PAGE, minEntropy: 3.5 }
	),
	assigned(AWS_KEY, ["secret-access-key", "secretkey", "secret_key"], "[A-Za-z0-9/+]{40}", {
		...AWS_PAGE,
		minEntropy: 4.2
	}),
	custom(AWS_KEY, ["akia", "asia"], nearbyAwsSecret, AWS_PAGE),
	assigned(
		AWS_SESSION,
		["session_token", "sessiontoken", "session-token", "security_token", "security-token"],
		"[A-Za-z0-9/+=]{100,512}",
		{ ...AWS_PAGE, minEntropy: 4 }
	),
	token(
		AWS_SESSION,
		["iqojb3jpz2lux2", "fwogzxivyxdz"],
		"(?:IQoJb3JpZ2luX2|FwoGZXIvYXdz)[\\w/+=]{80,512}",
		AWS_PAGE
	),
	token(
		BEDROCK,
		["abskqmvkcm9ja0fqsutles"],
		"ABSKQmVkcm9ja0FQSUtleS[\\w+/]{80,300}={0,2}",
		AWS_PAGE
	),
	token(BEDROCK, ["bedrock-api-key-"], "bedrock-api-key-[\\w+/=]{50,512}", AWS_PAGE),
	token(["gcp-api-key", "Google API key"], ["aiza"], "AIza[\\w-]{35}(?![\\w-])", {
		minEntropy: 3.5,
		revokeUrl: "https://console.cloud.google.com/apis/credentials"
	}),
	token(AZURE_STORAGE, ["accountkey="], "AccountKey=([A-Za-z0-9+/]{86}==)", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true
	}),
	assigned(
		AZURE_STORAGE,
		["storage", "account_key", "accountkey", "azure"],
		"[A-Za-z0-9+/]{86}==",
		AZURE_PAGE
	),
	token(
		["azure-client-secret", "Microsoft Entra client secret"],
		tilde(),
		"\\dQ~[\\w~.-]{31,34}(?![\\w~.-])",
		{
			...AZURE_PAGE,
			before: "(?:^|[^\\w~.-])([\\w~.-]{3})",
			minEntropy: 3
		}
	),
	token(AZURE_CONNECTION, ["sharedaccesskey="], "SharedAccessKey=([A-Za-z0-9+/]{43}=)", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true
	}),
	token(
		AZURE_CONNECTION,
		["azconfig.io;"],
		"azconfig\\.io;Id=[\\w+/:=-]{4,100};Secret=([A-Za-z0-9+/]{40,100}={0,2})",
		{ ...AZURE_PAGE, showsPrefix: false, ignoresCase: true }
	),
	token(AZURE_CONNECTION, ["&sig=", "?sig="], "[&?]sig=([\\w%+/]{40,70}(?:%3D|=))", {
		...AZURE_PAGE,
		showsPrefix: false,
		ignoresCase: true,
		minEntropy: 4
	}),
	token(AZURE_DEVOPS, ["azdo"], "AZDO[A-Za-z0-9]{4}", {
		before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{76})"
	}),
	assigned(
		AZURE_DEVOPS,
		[
			"azure_devops",
			"azuredevops",
			"azure-devops",
			"azure devops",
			"vsts",
			"azdo",
			"devops",
			"visualstudio"
		],
		"[a-z2-7]{52}",
		{ minEntropy: 3.5 }
	),
	token(
		["azure-storage-key", "Azure service key"],
		["jqqj99", "jqqj9d"],
		"JQQJ9[9D][A-Za-z0-9]{26}",
		{
			...AZURE_PAGE,
			before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{52})"
		}
	),
	token(ALIBABA, ["ltai"], "LTAI[A-Za-z0-9]{12,24}", { minEntropy: 3 }),
	assigned(ALIBABA, ["alibaba", "aliyun", "alicloud"], "[a-z0-9]{30}", { minEntropy: 3 }),
	token(
		["digitalocean-token", "DigitalOcean token"],
		["dop_v1_", "doo_v1_", "dor_v1_"],
		"do[opr]_v1_[a-f0-9]{64}",
		{
			ignoresCase: true,
			revokeUrl: "https://cloud.digitalocean.com/account/api/tokens"
		}
	),
	token(HEROKU, ["hrku-"], "HRKU-[\\w-]{36,70}", {
		revokeUrl: "https://dashboard.heroku.com/account"
	}),
	assigned(HEROKU, ["heroku"], UUID2),
	token(FLYIO, ["flyv1 fm"], "FlyV1 fm\\d[a-z]?_[\\w+/=,-]{60,512}", {
		revokeUrl: "https://fly.io/user/personal_access_tokens"
	}),
	token(FLYIO, ["fo1_"], "fo1_[\\w-]{43}"),
	token(FLYIO, ["fm1r_", "fm1a_", "fm2_"], "fm(?:1[ar]|2)_[\\w+/-]{60,512}={0,3}"),
	token(
		CLOUDFLARE,
		["cfut_", "cfat_", "cfk_"],
		"cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}",
		CLOUDFLARE_PAGE
	),
	assigned(CLOUDFLARE, ["cloudflare", "cf_api", "cf_token"], "[\\w-]{40}", {
		...CLOUDFLARE_PAGE,
		minEntropy: 3.3
	}),
	assigned(
		["cloudflare-global-key", "Cloudflare global API key"],
		["cloudflare", "cf_api"],
		"[a-f0-9]{37}",
		CLOUDFLARE_PAGE
	),
	token(
		["cloudflare-origin-key", "Cloudflare origin CA key"],
		["v1.0-"],
		"v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}",
		CLOUDFLARE_PAGE
	),
	token(VERCEL, ["vcp_", "vci_", "vca_", "vcr_", "vck_"], "vc[piark]_[A-Za-z0-9]{50,60}", {
		revokeUrl: "https://vercel.com/account/tokens"
	}),
	assigned(VERCEL, ["vercel", "zeit"], "[A-Za-z0-9]{24}", { minEntropy: 3.2 }),
	token(NETLIFY, ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"], "nf[pcoub]_[A-Za-z0-9]{36}", {
		revokeUrl: "https://app.netlify.com/user/applications"
	}),
	assigned(NETLIFY, ["netlify"], "[\\w=-]{40,46}", { minEntropy: 3.2 }),
	token(["render-key", "Render API key"], ["rnd_"], "rnd_[A-Za-z0-9]{28,36}", { minEntropy: 3 }),
	token(SCALEWAY, ["scw"], "SCW[A-Z0-9]{17}", { minEntropy: 3, severity: "low" }),
	assigned(SCALEWAY, ["scw_secret", "scaleway"], UUID2, {
		revokeUrl: "https://console.scaleway.com/iam/api-keys"
	}),
	assigned(
		["ibm-cloud-key", "IBM Cloud API key"],
		["ibm", "bluemix", "softlayer"],
		"[\\w-]{44}|[a-z0-9]{64}",
		{
			minEntropy: 3.2,
			revokeUrl: "https://cloud.ibm.com/iam/apikeys"
		}
	),
	assigned(
		["ovh-key", "OVHcloud API key"],
		["ovh_", "ovh-", "ovh.", "ovhcloud"],
		"[A-Za-z0-9]{32}",
		{ minEntropy: 3.2 }
	),
	token(YANDEX, ["aqvn"], "AQVN[\\w-]{35,38}", { minEntropy: 3.5 }),
	token(YANDEX, ["t1."], "t1\\.[\\w-]{8,300}={0,2}\\.[\\w-]{86}={0,2}", { minEntropy: 3.5 }),
	token(YANDEX, ["ycaj", "ycn", "ycm", "yco", "ycp"], "YC[\\w-]{38}(?![\\w-])", { minEntropy: 4 }),
	assigned(YANDEX, ["yandex"], "YC[\\w-]{38}|AQVN[\\w-]{35,38}|y0_[\\w-]{40,70}", {
		minEntropy: 3
	}),
	assigned(["civo-key", "Civo API key"], ["civo"], "[A-Za-z0-9]{50}", { minEntropy: 3.5 }),
	token(EXOSCALE, ["exo"], "EXO[a-f0-9]{24}", { severity: "low", minEntropy: 3 }),
	assigned(EXOSCALE, ["exoscale"], "[\\w-]{43}", { minEntropy: 3.5 }),
	token(
		["tailscale-key", "Tailscale key"],
		["tskey-"],
		"tskey-(?:[a-z]{3,12}-)?[A-Za-z0-9]{6,30}(?:-[A-Za-z0-9]{6,64})?",
		{
			minEntropy: 3,
			revokeUrl: "https://login.tailscale.com/admin/settings/keys"
		}
	),
	token(AIVEN, ["avns_"], "AVNS_[\\w-]{19}", { minEntropy: 3 }),
	assigned(AIVEN, ["aiven"], "[\\w/+=-]{200,400}", { minEntropy: 4 })
];
function tilde() {
	return [..."0123456789"].map((digit) => `${digit}q~`);
}

// shared/secrets/connection-password.ts
var PASSWORD = /(?:password|pwd)\s?=\s?([^\s;'"`<>&]{3,128})/iy;
var SERVER = /(?:server|data source|host|driver|dsn|provider|addr|address|network address)\s?=/i;
var USER = /(?:user id|user|uid|username|user name|database|initial catalog)\s?=/i;
var MAX_LINE = 400;
function findConnectionPassword({ text: text3, path }, start) {
	if (isTestPath(path)) return void 0;
	PASSWORD.lastIndex = start;
	const found = PASSWORD.exec(text3);
	const value = found?.[1];
	if (found === null || value === void 0 || isPlaceholder(value)) return void 0;
	const line = lineAround(text3, start);
	if (!line.includes(";") || !SERVER.test(line) || !USER.test(line)) return void 0;
	const at = start + found[0].length - value.length;
	return { start: at, end: at + value.length, key: "Password" };
}
function lineAround(text3, at) {
	const before = text3.slice(Math.max(0, at - MAX_LINE), at).split("\n").at(-1) ?? "";
	return before + text3.slice(at, at + MAX_LINE).split("\n", 1)[0];
}

// shared/secrets/url-password.ts
var LOGIN = /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s/@'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][^\s'"`/<>?#]{0,200})/y;
var DATABASE_LOGIN = /[^\s:/?#@'"`<>{}()[\]\\]{0,80}:([^\s'"`<>\\]{2,120})@([A-Za-z0-9[%_$.{-][\w.:,$%-]{0,200})/y;
var DOCUMENTED_HOST = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid)(?:[:/.,]|$)/i;
var LOCAL_HOST = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[a-z_-]*(?:db|postgres|mysql|mariadb|mongo|redis|rabbitmq|database)[a-z0-9_-]*(?:[:,]|$))/i;
function findDatabaseUrl({ text: text3, path }, _start, end) {
	return isTestPath(path) ? void 0 : findLogin(text3, end, DATABASE_LOGIN);
}
function findUrlPassword({ text: text3, path }, _start, end) {
	return isTestPath(path) ? void 0 : findLogin(text3, end, LOGIN);
}
function findLogin(text3, at, pattern) {
	pattern.lastIndex = at;
	const found = pattern.exec(text3);
	const [whole, password, host] = found ?? [];
	if (whole === void 0 || password === void 0 || host === void 0) return void 0;
	const user = whole.slice(0, whole.indexOf(":"));
	if (isSampleLogin(user, password, host)) return void 0;
	const start = at + user.length + 1;
	return { start, end: start + password.length, key: "password" };
}
var DOCUMENTED = /^(?:(?:my|your|the|user|proxy|some)?[_-]?pass(?:word|wd)?|p(?:assw|wd|w)|\*+|[a-z_-]*secret|x+|[a-z_-]*token|user(?:name)?|foo|bar|baz|key|auth|redacted|guest|root|admin)\d{0,3}$/i;
var NO_USER = /^(?:\$|mailto|x-access-token|oauth2)$/;
function isSampleLogin(user, password, host) {
	if (DOCUMENTED.test(password) || isPlaceholder(password) || NO_USER.test(user)) return true;
	const isStrong = password.length >= 8 && /\d|%[\dA-F]{2}|[!$^&*]/.test(password);
	if (DOCUMENTED_HOST.test(host)) return !isStrong;
	return LOCAL_HOST.test(host) && (password === user || /^[a-z]+$/.test(password));
}

// shared/secrets/rules/data.ts
var UUID3 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var DATABASE_URL = ["database-url", "database password in a URL"];
var ATLAS = ["mongodb-atlas-secret", "MongoDB Atlas secret"];
var SUPABASE = ["supabase-key", "Supabase key"];
var CONFLUENT = ["confluent-key", "Confluent Cloud key"];
var AIRTABLE = ["airtable-token", "Airtable token"];
var SNOWFLAKE = ["snowflake-token", "Snowflake token"];
var DATA_RULES = [
	custom(
		DATABASE_URL,
		[
			"postgres://",
			"postgresql://",
			"mysql://",
			"mysqlx://",
			"mariadb://",
			"mongodb://",
			"mongodb+srv://",
			"redis://",
			"rediss://",
			"amqp://",
			"amqps://",
			"mssql://",
			"sqlserver://",
			"cockroachdb://",
			"clickhouse://",
			"oracle://",
			"+psycopg2://",
			"+pymysql://",
			"+asyncpg://",
			"+psycopg://"
		],
		findDatabaseUrl
	),
	custom(DATABASE_URL, ["password=", "password =", "pwd=", "pwd ="], findConnectionPassword),
	token(
		["databricks-token", "Databricks token"],
		["dapi", "dkea", "dose"],
		"(?:dapi[a-f0-9]{32}|d(?:kea|ose)[a-f0-9]{32})(?:-\\d)?",
		{ minEntropy: 3 }
	),
	token(SNOWFLAKE, ["ver:1-hint:"], "ver:1-hint:\\d{4,20}-ETMsDgAAA[\\w+/=-]{100,512}"),
	assigned(SNOWFLAKE, ["snowflake"], "[\\w.-]{100,512}", { minEntropy: 4 }),
	token(
		["planetscale-token", "PlanetScale credential"],
		["pscale_tkn_", "pscale_pw_", "pscale_oauth_"],
		"pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}",
		{ minEntropy: 3 }
	),
	token(ATLAS, ["mdb_sa_sk_"], "mdb_sa_sk_[\\w-]{36,60}", {
		revokeUrl: "https://cloud.mongodb.com/"
	}),
	assigned(ATLAS, ["atlas_private", "mongodb_atlas", "atlas_api", "mcli_private"], UUID3),
	assigned(["influxdb-token", "InfluxDB token"], ["influx"], "[\\w-]{86}==", { minEntropy: 3.5 }),
	token(
		SUPABASE,
		["sbp_", "sb_secret_"],
		"(?:sbp_(?:oauth_|v0_)?[a-z0-9]{40}|sb_secret_[\\w-]{31})",
		{ revokeUrl: "https://supabase.com/dashboard/account/tokens" }
	),
	token(["neon-key", "Neon API key"], ["napi_"], "napi_[a-z0-9]{40,70}", {
		minEntropy: 3,
		revokeUrl: "https://console.neon.tech/app/settings/api-keys"
	}),
	token(CONFLUENT, ["cflt"], "cflt[A-Za-z0-9+/]{60}", { minEntropy: 3.5 }),
	assigned(CONFLUENT, ["confluent"], "[A-Za-z0-9+/]{64}|[A-Z0-9]{16}", {
		minEntropy: 3,
		revokeUrl: "https://confluent.cloud/settings/api-keys"
	}),
	assigned(["algolia-key", "Algolia API key"], ["algolia"], "[a-f0-9]{32}|[a-z0-9]{32}", {
		minEntropy: 3,
		revokeUrl: "https://dashboard.algolia.com/account/api-keys"
	}),
	token(AIRTABLE, ["pat"], "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}", {
		revokeUrl: "https://airtable.com/create/tokens"
	}),
	assigned(AIRTABLE, ["airtable"], "key[A-Za-z0-9]{14}|[a-z0-9]{17}", { minEntropy: 2.8 }),
	token(["clickhouse-key", "ClickHouse Cloud key"], ["4b1d"], "4b1d[A-Za-z0-9]{38}", {
		minEntropy: 3.5
	})
];

// shared/secrets/decoded-forms.ts
function isBase64Json(text3) {
	return decodeJson(text3) === void 0 ? "none" : "proved";
}
function isBasicCredential(text3) {
	const decoded = Buffer.from(text3, "base64").toString("latin1");
	return /^[\x20-\x39\x3b-\x7e]{1,200}:[\x20-\x7e]{2,400}$/.test(decoded) ? "proved" : "none";
}
function decodeJson(text3) {
	try {
		const value = JSON.parse(Buffer.from(text3, "base64").toString("utf8"));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
	} catch {
		return void 0;
	}
}

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
	const isSecret2 = SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isQualifiedKey(words, at);
	return isSecret2 ? "secret" : void 0;
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

// shared/secrets/generic-assignment.ts
function findAssignedToken(searched, start, end) {
	const found = readAssignment(searched, start, end);
	if (found === void 0 || secretNameKind(found.key) !== "secret") return void 0;
	const value = bareValue(searched, found);
	return value !== void 0 && isRandomToken(value.text) ? candidate(found, value) : void 0;
}
function findAssignedPassword(searched, start, end) {
	const found = readAssignment(searched, start, end);
	if (found === void 0 || secretNameKind(found.key) !== "password") return void 0;
	const value = bareValue(searched, found);
	if (value === void 0) return void 0;
	if (isTestPath(searched.path) || isDefaultLogin(searched, found, value)) return void 0;
	const isCode = searched.format === "code" || searched.format === "prose";
	return isPassword(value.text, { isQuoted: found.isQuoted, isCode }) ? candidate(found, value) : void 0;
}
var WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//;
var USER_DISTANCE = 160;
function isDefaultLogin({ text: text3, path }, { key, keyStart, end }, value) {
	if (!/^[a-z]{2,20}$/.test(value.text)) return false;
	if (WORKFLOW.test(path) || key.toLowerCase().includes(value.text)) return true;
	if (!/\.ya?ml$/.test(path)) return false;
	const near = text3.slice(Math.max(0, keyStart - USER_DISTANCE), end + USER_DISTANCE);
	return new RegExp(`user(?:name)?["']?\\s{0,3}[:=]\\s{0,3}["']?${value.text}\\b`, "i").test(near);
}
function readAssignment({ text: text3, format }, start, end) {
	if (format === "generated") return void 0;
	const found = assignmentAt(text3, start, end);
	if (found === void 0) return void 0;
	const needsQuotes = format === "code" || format === "prose" || found.operator === "," || found.operator === "(";
	return needsQuotes && !found.isQuoted && found.operator !== ">" ? void 0 : found;
}
function bareValue({ text: text3 }, { start, end, isQuoted }) {
	if (!isQuoted && /[([{]/.test(text3[end] ?? "")) return void 0;
	if (!isQuoted && /^(?:bearer|basic|token)$/i.test(text3.slice(start, end))) return void 0;
	const scheme = /^(?:Bearer|Basic|Token|token|bearer) /.exec(text3.slice(start, end))?.[0].length ?? 0;
	return { text: text3.slice(start + scheme, end), start: start + scheme };
}
function candidate({ key }, { text: text3, start }) {
	return { start, end: start + text3.length, key };
}

// shared/secrets/rules/generic.ts
var HTTP_HEADER = ["http-auth-header", "HTTP credential"];
var CURL = ["curl-credential", "credential of a curl command"];
function isChosenPassword(password) {
	return isPassword(password, { isQuoted: true, isCode: true }) ? "possible" : "none";
}
var HASH = ["password-hash", "password hash"];
var GENERIC_RULES = [
	custom(["url-password", "password in a URL"], ["://"], findUrlPassword),
	token(HTTP_HEADER, ["basic "], "Basic ([A-Za-z0-9+/]{8,400}={0,2})", {
		ignoresCase: true,
		showsPrefix: false,
		check: isBasicCredential,
		isGuessable: true
	}),
	token(HTTP_HEADER, ["bearer "], "Bearer ([\\w.~+/=-]{20,512})", {
		ignoresCase: true,
		showsPrefix: false,
		minEntropy: 3.5,
		isGuessable: true
	}),
	token(
		CURL,
		["curl "],
		`curl [^\\n|;]{0,160}?(?:-u|--user)[ =]?["']?[\\w.@+-]{1,80}:([^\\s"'$@<>{}]{3,128})`,
		{ check: isChosenPassword, showsPrefix: false, minEntropy: 1.5, isGuessable: true }
	),
	token(
		["netrc-password", "password of a netrc file"],
		["machine "],
		`machine \\s{0,4}[\\w.-]{1,100}\\s{1,10}login\\s{1,4}\\S{1,100}\\s{1,10}password\\s{1,4}([^\\s<$'"]{3,200})`,
		{ showsPrefix: false, minEntropy: 1, isGuessable: true }
	),
	token(
		["maven-password", "Maven server password"],
		["<password>", "<passphrase>"],
		"<pass(?:word|phrase)>\\s{0,20}([^\\s<${}]{3,200})(?=\\s{0,20}</pass)",
		{ showsPrefix: false, minEntropy: 1.5, isGuessable: true }
	),
	custom(
		["password-assignment", "password in an assignment"],
		[
			"passw",
			"pwd",
			"passphrase",
			"pass=",
			"pass:",
			"pass'",
			'pass"',
			"_pass",
			"pass ",
			"passcode"
		],
		findAssignedPassword,
		{ severity: "medium", isGuessable: true }
	),
	custom(
		["generic-assignment", "secret in an assignment"],
		[
			"secret",
			"token",
			"apikey",
			"api_key",
			"api-key",
			"api.key",
			"appkey",
			"app_key",
			"credential",
			"creds",
			"privatekey",
			"private_key",
			"private-key",
			"accesskey",
			"access_key",
			"access-key",
			"auth_key",
			"authkey",
			"auth-key",
			"encryption_key",
			"encryptionkey",
			"encryption-key",
			"signing_key",
			"signingkey",
			"signing-key",
			"master_key",
			"masterkey",
			"account_key",
			"accountkey",
			"client_key",
			"license_key",
			"licensekey",
			"service_key",
			"session_key",
			"consumer_key",
			"storage_key",
			"shared_key",
			"sharedkey",
			"admin_key",
			"subscription_key",
			"subscription-key",
			"_auth",
			"authorization"
		],
		findAssignedToken,
		{ severity: "medium", isGuessable: true }
	),
	token(HASH, ["$2a$", "$2b$", "$2y$"], "\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}", {
		severity: "low",
		minEntropy: 3,
		isGuessable: true,
		showsPrefix: false
	}),
	token(
		HASH,
		["$1$", "$5$", "$6$", "$y$", "$gy$", "$apr1$"],
		"\\$(?:[156y]|gy|apr1)\\$(?:rounds=\\d{1,9}\\$|j\\w{1,6}\\$)?[./A-Za-z0-9]{1,24}\\$[./A-Za-z0-9]{22,90}",
		{ severity: "low", minEntropy: 3, isGuessable: true, showsPrefix: false }
	),
	token(
		HASH,
		["$argon2"],
		"\\$argon2(?:id|i|d)\\$v=\\d{1,3}\\$[\\w,=]{5,60}\\$[\\w+/]{8,90}\\$[\\w+/]{16,128}",
		{ severity: "low", isGuessable: true, showsPrefix: false }
	),
	token(
		["htpasswd", "password hash of htpasswd"],
		["{sha}", "{ssha}"],
		"\\{S?SHA\\}[A-Za-z0-9+/]{27,64}={0,2}",
		{ severity: "low", isGuessable: true, ignoresCase: true, showsPrefix: false }
	)
];

// shared/secrets/json-web-token.ts
var TOKEN = /ey[\w-]{10,4000}\.(?:ey|ew|ZX)[\w/+-]{6,8000}\.[\w/+-]{10,4000}={0,2}/y;
var BASE64 = /[A-Za-z0-9+/_-]{60,8000}={0,2}/y;
function findJwt({ text: text3 }, start) {
	if (/[\w./+-]/.test(text3[start - 1] ?? "") && !isEscapedBefore(text3, start)) return void 0;
	if (/private-user-images\.[^\s]{0,300}[?&]jwt=$/.test(text3.slice(start - 400, start)))
		return void 0;
	TOKEN.lastIndex = start;
	const found = TOKEN.exec(text3)?.[0];
	return found === void 0 ? void 0 : describe2(found, start, start + found.length);
}
function findEncodedJwt({ text: text3 }, start) {
	if (/[\w+/-]/.test(text3[start - 1] ?? "")) return void 0;
	BASE64.lastIndex = start;
	const found = BASE64.exec(text3)?.[0];
	if (found === void 0) return void 0;
	const decoded = Buffer.from(found, "base64").toString("latin1");
	return /^ey[\w-]+\.(?:ey|ZX)[\w-]+\.[\w-]*/.test(decoded) ? describe2(decoded, start, start + found.length) : void 0;
}
function describe2(token2, start, end) {
	const [header = "", payload = ""] = token2.split(".");
	const fields = decodeJson(header);
	if (fields === void 0) return void 0;
	const isClusterAccount = String(decodeJson(payload)?.["iss"]).includes("serviceaccount");
	return { start, end, isProved: true, ...isClusterAccount && { severity: "high" } };
}
function isEscapedBefore(text3, start) {
	return text3[start - 2] === "\\" && /[nrt]/.test(text3[start - 1] ?? "");
}

// shared/secrets/rules/identity.ts
var VAULT = ["vault-token", "HashiCorp Vault token"];
var OKTA = ["okta-token", "Okta API token"];
var KUBECONFIG = ["kubeconfig-credential", "credential of a kubeconfig"];
var JWT = ["jwt", "JSON Web Token"];
var BECH32 = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
var IDENTITY_RULES = [
	token(VAULT, ["hvs.", "hvr."], "hv[sr]\\.[\\w-]{24,160}(?![\\w-])", { minEntropy: 3 }),
	assigned(
		VAULT,
		["vault"],
		"s\\.[A-Za-z0-9]{24}(?:\\.[A-Za-z0-9]{4,8})?|hv[sbr]\\.[\\w-]{20,200}",
		{ minEntropy: 3 }
	),
	token(["vault-batch-token", "HashiCorp Vault batch token"], ["hvb."], "hvb\\.[\\w-]{80,400}", {
		minEntropy: 3
	}),
	token(
		["onepassword-secret-key", "1Password secret key"],
		["a3-"],
		"A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
		{ minEntropy: 3.6 }
	),
	token(
		["onepassword-service-token", "1Password service account token"],
		["ops_eyj"],
		"ops_eyJ[\\w+/-]{200,1500}={0,3}",
		{ check: (found) => isBase64Json(found.slice(4)), minEntropy: 3.5 }
	),
	token(
		["doppler-token", "Doppler token"],
		["dp.pt.", "dp.ct.", "dp.st.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
		"dp\\.(?:pt|ct|st|sa|scim|audit|said)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}",
		{ minEntropy: 3, revokeUrl: "https://dashboard.doppler.com/workplace/tokens/" }
	),
	assigned(OKTA, ["okta", "ssws"], "00[\\w=-]{40}", { minEntropy: 3.2 }),
	token(OKTA, ["ssws 00"], "SSWS (00[\\w-]{40})", { ignoresCase: true, showsPrefix: false }),
	assigned(["auth0-secret", "Auth0 client secret"], ["auth0"], "[\\w-]{64}", {
		minEntropy: 4,
		revokeUrl: "https://manage.auth0.com/"
	}),
	token(["age-key", "age private key"], ["age-secret-key-1"], `AGE-SECRET-KEY-1[${BECH32}]{58}`, {
		minEntropy: 3
	}),
	custom(JWT, ["eyj", "ewog"], findJwt, { severity: "medium" }),
	custom(JWT, ["zxlk"], findEncodedJwt, { severity: "medium" }),
	token(
		KUBECONFIG,
		["client-key-data"],
		`client-key-data:\\s{0,4}["']?([A-Za-z0-9+/]{40,8000}={0,2})`,
		{ showsPrefix: false, minEntropy: 3 }
	),
	token(
		["kubernetes-bootstrap-token", "Kubernetes bootstrap token"],
		["token"],
		`token["']?[:= ]{1,3}["']?([a-z0-9]{6}\\.[a-z0-9]{16})`,
		{ ignoresCase: true, showsPrefix: false, minEntropy: 3 }
	)
];

// shared/secrets/json-web-key.ts
var PRIVATE_PART = /"(?:d|k)"\s{0,4}:\s{0,4}"([\w-]{16,1024})"/;
var MAX_DISTANCE2 = 2048;
function findPrivateJwk({ text: text3 }, start) {
	const from = Math.max(0, start - MAX_DISTANCE2);
	const open = from + text3.slice(from, start).lastIndexOf("{");
	if (text3[open] !== "{") return void 0;
	const after2 = text3.slice(start, start + MAX_DISTANCE2);
	const part = PRIVATE_PART.exec(text3.slice(open, start) + after2.split("}", 1)[0]);
	const value = part?.[1];
	if (part === null || value === void 0) return void 0;
	const at = open + part.index + part[0].lastIndexOf(value);
	return { start: at, end: at + value.length, key: "d" };
}

// shared/secrets/private-key.ts
var BEGIN = /-----BEGIN ((?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?)-----/y;
var MAX_BLOCK = 65536;
var MIN_BODY = 40;
var OMITTED = /\.\.\.|\*{3}|x{8}|X{8}|<[\w -]+>|\$\{|\{\{|REDACTED|your[ _-]/i;
function findPrivateKey({ text: text3 }, start) {
	BEGIN.lastIndex = start;
	const label = BEGIN.exec(text3)?.[1];
	if (label === void 0 || isSampleName(text3, start)) return void 0;
	const bodyStart = start + `-----BEGIN ${label}-----`.length;
	const end = `-----END ${label}-----`;
	const close = endOfBody(text3, bodyStart, end);
	const body = close === -1 ? openBody(text3, bodyStart) : text3.slice(bodyStart, bodyStart + close);
	if (body === void 0 || !isKeyBody(body, label)) return void 0;
	const isEncrypted = label.startsWith("ENCRYPTED") || body.includes("ENCRYPTED");
	return {
		start,
		end: bodyStart + body.length + (close === -1 ? 0 : end.length),
		isProved: true,
		...isEncrypted && { severity: "medium" }
	};
}
function endOfBody(text3, bodyStart, end) {
	const length2 = text3.slice(bodyStart, bodyStart + MAX_BLOCK).indexOf("-----");
	return text3.startsWith(end, bodyStart + length2) ? length2 : -1;
}
var OPEN_BODY = /(?:\s|\\[nr]){0,8}(?:[A-Za-z0-9+/=]{40,80}(?:\r?\n|\\n)?[ \t]{0,20}){1,400}/y;
function openBody(text3, bodyStart) {
	OPEN_BODY.lastIndex = bodyStart;
	return OPEN_BODY.exec(text3)?.[0].trimEnd();
}
function isSampleName(text3, start) {
	return /(?:^|[^a-z])(?:fake|dummy|mock|sample|example)[\w.-]*["']?\s*[:=]\s*["'`]?$/i.test(
		text3.slice(Math.max(0, start - 80), start)
	);
}
function isKeyBody(body, label) {
	if (OMITTED.test(body)) return false;
	const isPgp = label.startsWith("PGP");
	if (isPgp && !label.endsWith("BLOCK")) return false;
	const base64 = body.replaceAll(/^.*: .*$/gm, "").replaceAll(/\\[nrt]/g, "").replaceAll(/[^A-Za-z0-9+/=]/g, "");
	return base64.length >= MIN_BODY && (isPgp || hasKeyStart(base64, body));
}
function hasKeyStart(base64, body) {
	if (body.includes("Proc-Type")) return true;
	const bytes = Buffer.from(base64.slice(0, 32), "base64");
	return bytes[0] === 48 || bytes.toString("latin1").startsWith("openssh-key-v1");
}
var ENCODED = /[A-Za-z0-9+/]{60,65536}={0,2}/y;
function findEncodedPrivateKey({ text: text3 }, start) {
	if (/[A-Za-z0-9+/]/.test(text3[start - 1] ?? "")) return void 0;
	ENCODED.lastIndex = start;
	const found = ENCODED.exec(text3)?.[0];
	if (found === void 0) return void 0;
	const decoded = Buffer.from(found, "base64").toString("latin1");
	const key = findPrivateKey({ text: decoded, path: "", format: "unknown" }, 0);
	return key && { ...key, start, end: start + found.length };
}

// shared/secrets/rules/keys.ts
var PRIVATE_KEY = ["private-key", "private key"];
var WIREGUARD = ["wireguard-key", "WireGuard key"];
function fileKind(name) {
	return custom(name, [], () => void 0);
}
var KEY_RULES = [
	custom(PRIVATE_KEY, ["-----begin"], findPrivateKey),
	custom(PRIVATE_KEY, ["ls0tls1crudjti"], findEncodedPrivateKey),
	token(
		["putty-key", "PuTTY private key"],
		["putty-user-key-file-"],
		"PuTTY-User-Key-File-\\d: [\\w-]{3,40}[\\s\\S]{1,3000}?Private-Lines: \\d{1,3}",
		{ minEntropy: 1, showsPrefix: false }
	),
	token(
		WIREGUARD,
		["privatekey", "presharedkey"],
		"(?:PrivateKey|PresharedKey)\\s{0,4}=\\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)",
		{ ignoresCase: true, showsPrefix: false, minEntropy: 3.5 }
	),
	assigned(
		WIREGUARD,
		["wireguard", "wg_private", "wg_preshared"],
		"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=",
		{ ignoresCase: false, minEntropy: 3.5 }
	),
	fileKind(["pkcs12-file", "PKCS #12 key store"]),
	custom(["jwk-private", "private JSON Web Key"], ['"kty"'], findPrivateJwk),
	custom(
		["android-keystore-password", "Android keystore password"],
		["storepassword", "keypassword"],
		findAssignedPassword,
		{ severity: "medium", isGuessable: true }
	),
	assigned(
		["ethereum-key", "Ethereum private key"],
		[
			"ethereum",
			"eth_private",
			"private_key",
			"privatekey",
			"private-key",
			"deployer_key",
			"wallet_key"
		],
		"(?:0x)?[a-f0-9]{64}",
		{ minEntropy: 3 }
	)
];

// shared/secrets/rules/messages.ts
var UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var SLACK = ["slack-token", "Slack token"];
var SLACK_PAGE = { revokeUrl: "https://api.slack.com/apps" };
var DISCORD = ["discord-token", "Discord token"];
var TEAMS = ["teams-webhook", "Microsoft Teams webhook"];
var TWILIO = ["twilio-key", "Twilio key"];
var MAILGUN = ["mailgun-key", "Mailgun key"];
var MAILCHIMP = ["mailchimp-key", "Mailchimp API key"];
var HEX2 = [..."0123456789abcdef"];
var MESSAGE_RULES = [
	token(
		SLACK,
		["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxe-", "xoxe.xox"],
		"xox(?:[bpso]-\\d{5,20}-[A-Za-z0-9-]{10,200}|[ar]-(?:\\d-)?[a-z0-9-]{8,120}|e(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{80,300})",
		{
			...SLACK_PAGE,
			minEntropy: 2.6,
			ignoresCase: true
		}
	),
	token(
		["slack-app-token", "Slack app token"],
		["xapp-"],
		"xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-z0-9]{20,80}",
		{ ...SLACK_PAGE, ignoresCase: true }
	),
	token(
		["slack-webhook", "Slack webhook"],
		["hooks.slack.com"],
		"hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/([A-Za-z0-9+/_-]{30,80})",
		{ ...SLACK_PAGE, showsPrefix: false, minEntropy: 2.8 }
	),
	token(
		["slack-session", "Slack session token"],
		["xoxc-", "xoxd-"],
		"xox(?:c-\\d{5,20}-\\d{5,20}-\\d{5,20}-[a-f0-9]{32,80}|d-[\\w%+/=-]{60,400})",
		SLACK_PAGE
	),
	token(
		["discord-webhook", "Discord webhook"],
		["/api/webhooks/"],
		"/api/webhooks/\\d{17,20}/([\\w-]{60,80})",
		{ showsPrefix: false }
	),
	assigned(
		DISCORD,
		["discord"],
		"[a-f0-9]{64}|[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}|mfa\\.[\\w-]{60,90}|[A-Za-z0-9=_-]{32}",
		{
			minEntropy: 3,
			revokeUrl: "https://discord.com/developers/applications"
		}
	),
	token(["telegram-bot-token", "Telegram bot token"], [":aa"], ":AA[\\w-]{32,33}(?![\\w-])", {
		before: "(?:^|[^\\d])(?:bot)?(\\d{8,10})",
		revokeUrl: "https://t.me/BotFather"
	}),
	token(
		TEAMS,
		["webhook.office.com/"],
		`webhook\\.office\\.com/webhookb2/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	token(
		TEAMS,
		["outlook.office.com/webhook"],
		`outlook\\.office\\.com/webhook(?:b2)?/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	token(
		TWILIO,
		HEX2.map((digit) => `sk${digit}`),
		"SK[a-f0-9]{32}",
		{ minEntropy: 3, revokeUrl: "https://console.twilio.com/" }
	),
	assigned(TWILIO, ["twilio"], "[a-f0-9]{32}", { minEntropy: 3 }),
	token(["sendgrid-key", "SendGrid API key"], ["sg."], "SG\\.[\\w-]{20,24}\\.[\\w-]{39,50}", {
		minEntropy: 3.5,
		revokeUrl: "https://app.sendgrid.com/settings/api_keys"
	}),
	token(MAILGUN, ["key-"], "key-[a-f0-9]{32}", {
		minEntropy: 3,
		revokeUrl: "https://app.mailgun.com/settings/api_security"
	}),
	assigned(MAILGUN, ["mailgun"], "(?:key-|pubkey-)?[a-f0-9]{32}(?:-[a-f0-9]{8}-[a-f0-9]{8})?", {
		minEntropy: 3
	}),
	token(MAILCHIMP, ["-us"], "-us\\d{1,2}", {
		before: "(?:^|[^A-Za-z0-9])([a-f0-9]{32})",
		minEntropy: 3,
		revokeUrl: "https://us1.admin.mailchimp.com/account/api/"
	}),
	assigned(
		["messagebird-token", "MessageBird access key"],
		["messagebird", "message-bird", "message_bird"],
		`(?:live_|test_)?[a-z0-9]{25}|${UUID4}`,
		{ minEntropy: 2.8 }
	),
	assigned(["mattermost-token", "Mattermost access token"], ["mattermost"], "[a-z0-9]{26}", {
		minEntropy: 3
	})
];

// shared/secrets/checksums.ts
import { crc32 } from "node:zlib";
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function checkBase62Crc(token2) {
	const body = token2.slice(token2.indexOf("_") + 1, -CHECKSUM_LENGTH);
	return base62(crc32(body)) === token2.slice(-CHECKSUM_LENGTH) ? "proved" : "refuted";
}
function checkGrafanaCrc(token2) {
	const at = token2.lastIndexOf("_");
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32LE(crc32(token2.slice(0, at)));
	return token2.slice(at + 1).toLowerCase() === checksum.toString("hex") ? "proved" : "possible";
}
function base62(value) {
	let digits = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
		digits = `${BASE62[rest % 62]}${digits}`;
	}
	return digits.padStart(CHECKSUM_LENGTH, "0");
}
function checkGitLabRoutable(token2) {
	if (!token2.includes(".")) return "possible";
	const want = crc32(token2.slice(0, -7)).toString(36).padStart(7, "0");
	return token2.endsWith(want) ? "proved" : "possible";
}

// shared/secrets/rules/monitoring.ts
var UUID5 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var DATADOG = ["datadog-key", "Datadog key"];
var NEW_RELIC = ["new-relic-key", "New Relic key"];
var NEW_RELIC_PAGE = { revokeUrl: "https://one.newrelic.com/api-keys", ignoresCase: true };
var GRAFANA = ["grafana-token", "Grafana token"];
var GRAFANA_PAGE = { revokeUrl: "https://grafana.com/orgs" };
var SENTRY = ["sentry-token", "Sentry auth token"];
var SENTRY_PAGE = { revokeUrl: "https://sentry.io/settings/auth-tokens/" };
var HONEYCOMB = ["honeycomb-key", "Honeycomb API key"];
var LAUNCHDARKLY = ["launchdarkly-key", "LaunchDarkly key"];
var ELASTIC = ["elastic-key", "Elastic API key"];
var MONITORING_RULES = [
	assigned(
		DATADOG,
		["datadog", "dd_api", "dd_app", "dd-api", "dd-app", "ddog"],
		"[a-z0-9]{40}|[a-f0-9]{32}|ddapp_[a-z0-9]{34}",
		{ minEntropy: 3, revokeUrl: "https://app.datadoghq.com/organization-settings/api-keys" }
	),
	token(
		NEW_RELIC,
		["nrak-", "nrii-", "nriq-", "nraa-", "nrjs-", "nrra-", "nrsp-"],
		"NR(?:AK-[A-Z0-9]{27}|I[IQ]-[\\w-]{32}|AA-[a-f0-9]{27}|JS-[a-f0-9]{19}|RA-[a-f0-9]{42}|SP-[a-z]{2}\\d\\d[A-Z0-9]{31})",
		NEW_RELIC_PAGE
	),
	token(NEW_RELIC, ["nral"], "NRAL", {
		before: "(?:^|[^A-Za-z0-9])((?:[a-z]{2}\\d\\d(?:xx|x{2}))?[a-fA-F0-9x]{30,40})",
		revokeUrl: NEW_RELIC_PAGE.revokeUrl
	}),
	token(NEW_RELIC, ["px-api-", "px-dep-"], `px-(?:api|dep)-${UUID5}`, NEW_RELIC_PAGE),
	assigned(
		NEW_RELIC,
		["newrelic", "new_relic", "new-relic"],
		"[a-f0-9]{40}|[a-f0-9]{47}|[a-z0-9]{64}",
		{ minEntropy: 3 }
	),
	token(GRAFANA, ["glsa_"], "glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", {
		...GRAFANA_PAGE,
		check: checkGrafanaCrc
	}),
	token(GRAFANA, ["glc_"], "glc_[A-Za-z0-9+/]{32,400}={0,3}", { ...GRAFANA_PAGE, minEntropy: 3 }),
	token(GRAFANA, ["eyjrijoi"], "eyJrIjoi[A-Za-z0-9]{60,400}={0,3}", {
		...GRAFANA_PAGE,
		check: isBase64Json,
		minEntropy: 3
	}),
	token(
		SENTRY,
		["sntrys_", "sntryu_"],
		"sntry(?:s_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}|u_[a-f0-9]{64})",
		SENTRY_PAGE
	),
	assigned(SENTRY, ["sentry"], "[a-f0-9]{64}", { ...SENTRY_PAGE, minEntropy: 3 }),
	token(
		["dynatrace-token", "Dynatrace token"],
		["dt0"],
		"dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}",
		{ ignoresCase: true }
	),
	assigned(["sumologic-key", "Sumo Logic key"], ["sumo"], "[a-z0-9]{64}|su[a-z0-9]{12}", {
		minEntropy: 3,
		revokeUrl: "https://service.sumologic.com/ui/#/preferences"
	}),
	token(
		HONEYCOMB,
		["hcaik_", "hcbik_", "hcmik_", "hcxik_", "hcaic_", "hcamk_"],
		"hc[a-z](?:ik|lk|mk|ic)_[a-z0-9]{50,64}"
	),
	assigned(HONEYCOMB, ["honeycomb"], "[A-Za-z0-9]{22,23}|[a-f0-9]{32}", { minEntropy: 3 }),
	token(LAUNCHDARKLY, ["sdk-", "api-", "rel-"], `(?:sdk|api|rel)-${UUID5}`, {
		revokeUrl: "https://app.launchdarkly.com/settings/authorization"
	}),
	assigned(LAUNCHDARKLY, ["launchdarkly"], `[\\w=-]{40}|(?:api|sdk|mob|rel)-${UUID5}`, {
		minEntropy: 3
	}),
	token(ELASTIC, ["essu_"], "essu_[\\w=-]{60,120}"),
	assigned(ELASTIC, ["elastic", "es_api", "elk_"], "[A-Za-z0-9]{58}==|[A-Za-z0-9_-]{56,60}={0,2}", {
		minEntropy: 3.5
	}),
	token(["posthog-key", "PostHog personal API key"], ["phx_"], "phx_[A-Za-z0-9]{40,60}", {
		minEntropy: 3
	})
];

// shared/secrets/rules/other-services.ts
var UUID6 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var GOOGLE_PAGE = { revokeUrl: "https://myaccount.google.com/permissions" };
var GUESSABLE = { isGuessable: true, showsPrefix: false, minEntropy: 1.5 };
var OTHER_SERVICE_RULES = [
	prefixed(
		"google-oauth-secret",
		"Google OAuth client secret",
		["gocspx-"],
		"GOCSPX-[\\w-]{24,32}",
		{ revokeUrl: "https://console.cloud.google.com/apis/credentials" }
	),
	prefixed(
		"google-oauth-token",
		"Google OAuth token",
		["ya29."],
		"ya29\\.[\\w-]{20,400}",
		GOOGLE_PAGE
	),
	assigned(["google-oauth-secret", "Google OAuth client secret"], ["google"], "[\\w-]{24}", {
		minEntropy: 3.4
	}),
	assigned(
		["google-oauth-token", "Google OAuth refresh token"],
		["refresh_token", "refreshtoken", "refresh-token"],
		"1//0[\\w-]{40,120}",
		GOOGLE_PAGE
	),
	prefixed("firebase-server-key", "Firebase server key", [":apa91b"], ":APA91b[\\w-]{130,140}", {
		before: "(?:^|[^\\w-])(AAAA[\\w-]{7})"
	}),
	prefixed(
		"facebook-token",
		"Facebook access token",
		["eaac", "eaam", "eaab", "eaag", "eaaj"],
		"EAA[A-Za-z0-9]{80,400}",
		{ minEntropy: 3.5 }
	),
	assigned(
		["facebook-token", "Facebook app token"],
		["facebook", "fb_"],
		"\\d{15,16}\\|[\\w-]{27}"
	),
	prefixed(
		"facebook-token",
		"Facebook app token",
		["facebook "],
		"facebook (\\d{15,16}\\|[\\w-]{27})",
		{ showsPrefix: false }
	),
	assigned(
		["facebook-secret", "Facebook app secret"],
		["facebook", "fb_app", "fb_secret", "instagram"],
		"[a-f0-9]{32}",
		{ minEntropy: 3 }
	),
	assigned(
		["twitter-secret", "X API secret"],
		["twitter"],
		"[a-z0-9]{45,50}|[a-z0-9]{25}|A{22}[a-z0-9%]{80,100}",
		{ minEntropy: 3.3 }
	),
	assigned(["linkedin-secret", "LinkedIn client secret"], ["linkedin"], "[a-z0-9]{16}", {
		minEntropy: 3
	}),
	assigned(["twitch-secret", "Twitch secret"], ["twitch"], "[a-z0-9]{30}", { minEntropy: 3 }),
	prefixed("twitch-secret", "Twitch stream key", ["live_"], "live_\\d{8,10}_[A-Za-z0-9]{30}", {}),
	prefixed(
		"mapbox-token",
		"Mapbox secret token",
		["sk.ey", "tk.ey"],
		"[st]k\\.ey[\\w-]{30,400}\\.[\\w-]{22}",
		{}
	),
	prefixed("nvidia-key", "NVIDIA API key", ["nvapi-"], "nvapi-[\\w-]{64}", {}),
	prefixed("tavily-key", "Tavily API key", ["tvly-"], "tvly-(?:dev-|prod-)?[A-Za-z0-9]{20,40}", {}),
	prefixed("jina-key", "Jina API key", ["jina_"], "jina_[a-f0-9]{32}[\\w-]{20,36}", {}),
	prefixed("firecrawl-key", "Firecrawl API key", ["fc-"], "fc-[a-f0-9]{32}", {}),
	prefixed(
		"pinecone-key",
		"Pinecone API key",
		["pcsk_"],
		"pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}",
		{}
	),
	prefixed("together-key", "Together API key", ["tgp_v1_"], "tgp_v1_[\\w-]{43}", {}),
	prefixed("cerebras-key", "Cerebras API key", ["csk-"], "csk-[a-z0-9]{48}", {}),
	prefixed("fireworks-key", "Fireworks API key", ["fw_"], "fw_[A-Za-z0-9]{24}", {
		minEntropy: 3.3
	}),
	prefixed("cursor-key", "Cursor API key", ["key_"], "key_[a-f0-9]{64}", {}),
	prefixed(
		"devin-key",
		"Devin API key",
		["apk_user_"],
		"apk_(?:user_)?[A-Za-z0-9+/]{60,300}={0,2}",
		{}
	),
	prefixed("adafruit-key", "Adafruit IO key", ["aio_"], "aio_[A-Za-z0-9]{28}", {}),
	prefixed("easypost-key", "EasyPost API key", ["ezak", "eztk"], "EZ[AT]K[A-Za-z0-9]{54}", {
		minEntropy: 3.5
	}),
	prefixed("duffel-token", "Duffel token", ["duffel_"], "duffel_(?:test|live)_[\\w=-]{43}", {}),
	prefixed("shippo-token", "Shippo token", ["shippo_"], "shippo_(?:live|test)_[a-f0-9]{40}", {}),
	prefixed("frameio-token", "Frame.io token", ["fio-u-"], "fio-u-[\\w=-]{64}", {}),
	prefixed("prefect-key", "Prefect API key", ["pnu_", "pnb_"], "pn[ub]_[A-Za-z0-9]{36}", {}),
	prefixed("readme-key", "ReadMe API key", ["rdme_"], "rdme_[a-z0-9]{60,80}", {}),
	prefixed(
		"brevo-key",
		"Brevo API key",
		["xkeysib-", "xsmtpsib-"],
		"x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}",
		{}
	),
	prefixed("resend-key", "Resend API key", ["re_"], "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", {
		minEntropy: 3.5
	}),
	prefixed("infracost-key", "Infracost API key", ["ico-"], "ico-[A-Za-z0-9]{32}", {
		minEntropy: 3
	}),
	prefixed("scalingo-token", "Scalingo token", ["tk-us-"], "tk-us-[\\w-]{48}", {}),
	prefixed(
		"defined-networking-token",
		"Defined Networking token",
		["dnkey-"],
		"dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}",
		{}
	),
	prefixed("openshift-token", "OpenShift token", ["sha256~"], "sha256~[\\w-]{43}", {
		minEntropy: 3.5
	}),
	prefixed(
		"intra42-secret",
		"42 intra client secret",
		["s-s4t2"],
		"s-s4t2(?:ud|af)-[a-f0-9]{64}",
		{}
	),
	prefixed(
		"settlemint-token",
		"SettleMint token",
		["sm_aat_", "sm_pat_", "sm_sat_"],
		"sm_[aps]at_[A-Za-z0-9]{16}",
		{}
	),
	prefixed("maxmind-key", "MaxMind license key", ["_mmk"], "_mmk", {
		before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{6}_[A-Za-z0-9]{29})"
	}),
	prefixed(
		"sauce-key",
		"Sauce Labs access key",
		["sauce_access", "sauce-access", "sauce"],
		`sauce[\\w.-]{0,20}["']?\\s{0,3}[=:]\\s{0,3}["']?(${UUID6})`,
		{ showsPrefix: false, ignoresCase: true }
	),
	prefixed("stackhawk-key", "StackHawk API key", ["hawk."], "hawk\\.[\\w-]{20}\\.[\\w-]{20}", {}),
	prefixed(
		"dependency-track-key",
		"Dependency-Track API key",
		["odt_"],
		"odt_[A-Za-z0-9_]{32,60}",
		{}
	),
	prefixed("wakatime-key", "WakaTime API key", ["waka_"], `waka_(?:[a-z]{3}_)?${UUID6}`, {}),
	prefixed("runpod-key", "RunPod API key", ["rpa_"], "rpa_[A-Z0-9]{40,48}", {}),
	prefixed("apify-token", "Apify token", ["apify_api_"], "apify_api_[A-Za-z0-9]{36}", {}),
	prefixed(
		"paddle-key",
		"Paddle API key",
		["pdl_live_apikey_"],
		"pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}",
		{}
	),
	prefixed("clickup-token", "ClickUp token", ["pk_"], "pk_\\d{7,10}_[A-Z0-9]{32}", {}),
	prefixed("klaviyo-key", "Klaviyo private key", ["pk_"], "pk_[a-f0-9]{34}", { minEntropy: 3.2 }),
	prefixed(
		"cockroach-key",
		"CockroachDB Cloud key",
		["ccdb1_"],
		"CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
		{}
	),
	prefixed("endor-key", "Endor Labs API key", ["endr+"], "endr\\+[\\w-]{16}", {}),
	prefixed(
		"workato-token",
		"Workato token",
		["wrka-"],
		"wrka-ey[\\w-]{10,400}\\.ey[\\w-]{10,600}\\.[\\w-]{40,800}",
		{}
	),
	prefixed(
		"salesforce-token",
		"Salesforce access token",
		["00d"],
		"00D[A-Za-z0-9]{12}![\\w.]{80,120}",
		{}
	),
	prefixed("alibaba-sts-key", "Alibaba Cloud temporary key", ["sts."], "STS\\.[A-Za-z0-9]{20,32}", {
		minEntropy: 3.3
	}),
	prefixed("xata-key", "Xata API key", ["xau_"], "xau_[A-Za-z0-9]{30,50}", {}),
	prefixed("materialize-key", "Materialize app password", ["mzp_"], "mzp_[a-f0-9]{64}", {}),
	prefixed("razorpay-key", "Razorpay key", ["rzp_live_"], "rzp_live_[A-Za-z0-9]{14}", {}),
	prefixed(
		"paypal-token",
		"Braintree access token",
		["access_token$production$"],
		"access_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}",
		{}
	),
	prefixed(
		"akamai-token",
		"Akamai EdgeGrid token",
		["akab-"],
		"akab-[a-z0-9]{16}-[a-z0-9]{16}",
		{}
	),
	prefixed(
		"expo-token",
		"Expo access token",
		["expo_token"],
		`EXPO_TOKEN["']?\\s{0,3}[=:]\\s{0,3}["']?([\\w-]{40})`,
		{ showsPrefix: false }
	),
	prefixed("upcloud-token", "UpCloud token", ["ucat_"], "ucat_[A-Z0-9]{26}", {}),
	prefixed("canva-secret", "Canva client secret", ["cnvca"], "cnvca[\\w-]{50,52}(?![\\w-])", {
		minEntropy: 3.5
	}),
	prefixed("zuplo-key", "Zuplo API key", ["zpka_"], "zpka_[a-f0-9]{32}_[a-f0-9]{8}", {}),
	prefixed(
		"polar-token",
		"Polar access token",
		["polar_oat_", "polar_pat_"],
		"polar_[op]at_[A-Za-z0-9]{40,60}",
		{}
	),
	prefixed("lob-key", "Lob API key", ["live_", "test_"], "(?:live|test)_[a-f0-9]{35}", {}),
	prefixed(
		"lob-key",
		"Lob publishable key",
		["live_pub_", "test_pub_"],
		"(?:live|test)_pub_[a-f0-9]{31}",
		{ severity: "low" }
	),
	prefixed(
		"sidekiq-license",
		"Sidekiq license credential",
		["__contribsys__com"],
		`__CONTRIBSYS__COM(?:_\\w{1,20})?["']?\\s{0,3}[:=]\\s{0,3}["']?([a-f0-9]{8}:[a-f0-9]{8})`,
		{ ...GUESSABLE, ignoresCase: true, before: "(?:BUNDLE_(?:ENTERPRISE|GEMS))" }
	),
	assigned(
		["configcat-key", "ConfigCat SDK key"],
		["configcat"],
		"(?:configcat-sdk-\\d/)?[\\w-]{22}/[\\w-]{22}"
	),
	assigned(["greptile-key", "Greptile API key"], ["greptile"], "[a-z0-9+/]{48}", {
		minEntropy: 3.5
	}),
	assigned(["klaviyo-key", "Klaviyo private key"], ["klaviyo"], "pk_[a-z0-9]{34}"),
	assigned(
		["openweather-key", "OpenWeather API key"],
		["openweather", "pyowm", "owm_"],
		"[a-z0-9]{32}",
		{ minEntropy: 3.2 }
	),
	assigned(
		["wandb-key", "Weights & Biases API key"],
		["wandb", "weights_and_biases"],
		"[a-f0-9]{40}|[a-z0-9]{86}",
		{ minEntropy: 3 }
	),
	assigned(["amplitude-key", "Amplitude secret key"], ["amplitude"], "[a-f0-9]{32}", {
		minEntropy: 3
	}),
	assigned(["fastly-token", "Fastly API token"], ["fastly"], "[\\w=-]{32}", { minEntropy: 3.3 }),
	assigned(["linode-token", "Linode API token"], ["linode"], "[a-f0-9]{64}", { minEntropy: 3 }),
	assigned(["hetzner-token", "Hetzner Cloud token"], ["hetzner", "hcloud"], "[A-Za-z0-9]{64}", {
		minEntropy: 3.5
	}),
	assigned(
		["pagerduty-key", "PagerDuty API key"],
		["pagerduty", "pager_duty"],
		"u\\+[\\w-]{18}|[\\w+-]{20}",
		{ minEntropy: 3.2 }
	),
	assigned(["postmark-token", "Postmark server token"], ["postmark"], UUID6),
	assigned(["rapidapi-key", "RapidAPI key"], ["rapidapi", "rapid_api", "rapid-api"], "[\\w-]{50}", {
		minEntropy: 3.2
	}),
	assigned(
		["codeclimate-reporter-id", "Code Climate reporter ID"],
		["cc_test_reporter_id"],
		"[a-f0-9]{64}",
		{ severity: "low" }
	)
];
function prefixed(kind, noun, keywords, source, options) {
	return token([kind, noun], keywords, source, { minEntropy: 3, ...options });
}

// shared/secrets/registry-auth.ts
var AUTH = /\\{0,3}["']?\s{0,3}:\s{0,3}\\{0,3}["']?([\w+/-]{8,4096}={0,2})/y;
var MAX_DISTANCE3 = 4096;
var MIN_OPAQUE = 32;
function findRegistryAuth({ text: text3 }, start, end) {
	if (/[\w-]/.test(text3[start - 1] ?? "")) return void 0;
	AUTH.lastIndex = end;
	const found = AUTH.exec(text3);
	const value = found?.[1];
	if (found === null || value === void 0) return void 0;
	const span = { start: AUTH.lastIndex - value.length, end: AUTH.lastIndex, key: "auth" };
	if (isBasicCredential(value) === "proved") return { ...span, isProved: true };
	const before = text3.slice(Math.max(0, start - MAX_DISTANCE3), start);
	const isOpaque = value.length >= MIN_OPAQUE && bitsPerCharacter(value) > 3.5;
	return isOpaque && before.includes("auths") ? span : void 0;
}

// shared/secrets/rules/packages.ts
var NPMRC = ["npmrc-auth", "npm registry credential"];
var ARTIFACTORY = ["artifactory-token", "Artifactory token"];
var PYPI = ["pypi-token", "PyPI API token"];
var PACKAGE_RULES = [
	token(["npm-token", "npm access token"], ["npm_"], "npm_[A-Za-z0-9]{36}", {
		check: checkBase62Crc,
		revokeUrl: "https://www.npmjs.com/settings/~/tokens"
	}),
	token(NPMRC, ["_authtoken"], `_authToken\\s?[=:]\\s?["']?([\\w.+/=-]{16,400})`, {
		ignoresCase: true,
		showsPrefix: false,
		minEntropy: 3
	}),
	token(
		NPMRC,
		[":_password", ":_auth", "_auth=", "_auth ="],
		`:?_(?:password|auth)\\s?=\\s?["']?([\\w.+/=-]{8,400})`,
		{
			showsPrefix: false
		}
	),
	token(PYPI, ["pypi-ageichlwas5vcmc"], "pypi-AgEIcHlwaS5vcmc[\\w-]{50,512}", {
		revokeUrl: "https://pypi.org/manage/account/token/"
	}),
	token(PYPI, ["pypi-agendgvzdc5wexbplm9yzw"], "pypi-AgENdGVzdC5weXBpLm9yZw[\\w-]{50,512}", {
		severity: "medium",
		revokeUrl: "https://test.pypi.org/manage/account/token/"
	}),
	token(["rubygems-key", "RubyGems API key"], ["rubygems_"], "rubygems_[a-f0-9]{48}", {
		revokeUrl: "https://rubygems.org/profile/api_keys"
	}),
	token(["nuget-key", "NuGet API key"], ["oy2"], "oy2[a-z0-9]{43}", {
		minEntropy: 3.5,
		revokeUrl: "https://www.nuget.org/account/apikeys"
	}),
	token(
		["nuget-config-password", "NuGet feed password"],
		["cleartextpassword"],
		`ClearTextPassword["']\\s{1,5}value\\s?=\\s?["']([^"'\\s%$]{1,256})(?=["'])`,
		{ ignoresCase: true, showsPrefix: false, minEntropy: 1, isGuessable: true }
	),
	token(["crates-token", "crates.io token"], ["cio"], "cio[A-Za-z0-9]{32}", {
		minEntropy: 3.5,
		revokeUrl: "https://crates.io/settings/tokens"
	}),
	token(["clojars-token", "Clojars deploy token"], ["clojars_"], "CLOJARS_[a-z0-9]{60}", {
		ignoresCase: true,
		revokeUrl: "https://clojars.org/tokens"
	}),
	token(
		["dockerhub-token", "Docker Hub access token"],
		["dckr_pat_", "dckr_oat_"],
		"dckr_[po]at_[\\w-]{27,40}",
		{
			revokeUrl: "https://app.docker.com/settings/personal-access-tokens"
		}
	),
	custom(["docker-config-auth", "registry credential of Docker"], ["auth"], findRegistryAuth),
	token(ARTIFACTORY, ["akc"], "AKC[A-Za-z0-9]{10,80}", { minEntropy: 3 }),
	token(ARTIFACTORY, ["cmvmd"], "cmVmd[A-Za-z0-9]{59}", { minEntropy: 3 }),
	assigned(
		ARTIFACTORY,
		["jfrog", "artifactory", "bintray", "xray"],
		"[a-z0-9]{64}|[a-z0-9]{73}|AKC[a-z0-9]{10,80}|AP\\d[A-Za-z0-9]{8,40}",
		{
			minEntropy: 3.2
		}
	)
];

// shared/secrets/rules/payments.ts
var UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var STRIPE = ["stripe-key", "Stripe API key"];
var STRIPE_PAGE = { revokeUrl: "https://dashboard.stripe.com/apikeys" };
var SQUARE = ["square-token", "Square access token"];
var PLAID = ["plaid-key", "Plaid secret"];
var FLUTTERWAVE = ["flutterwave-key", "Flutterwave key"];
var GOCARDLESS = ["gocardless-token", "GoCardless access token"];
var SHOPIFY_PAGE = { revokeUrl: "https://partners.shopify.com/", ignoresCase: true };
var PAYMENT_RULES = [
	token(
		STRIPE,
		["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"],
		"[sr]k_(?:live|prod)_[A-Za-z0-9]{10,120}",
		{
			...STRIPE_PAGE,
			severity: "critical"
		}
	),
	token(STRIPE, ["sk_test_", "rk_test_"], "[sr]k_test_[A-Za-z0-9]{10,120}", {
		...STRIPE_PAGE,
		severity: "low"
	}),
	token(STRIPE, ["whsec_"], "whsec_[A-Za-z0-9+/]{32,80}={0,2}", { ...STRIPE_PAGE, minEntropy: 3 }),
	token(SQUARE, ["sq0atp-", "sq0csp-"], "sq0(?:atp-[\\w-]{22}|csp-[\\w-]{43})", {
		minEntropy: 3,
		revokeUrl: "https://developer.squareup.com/apps"
	}),
	token(SQUARE, ["eaaae", "eaaa"], "EAAA[\\w-]{60}(?![\\w-])", { minEntropy: 3.5 }),
	token(
		["shopify-token", "Shopify access token"],
		["shpat_", "shpca_", "shppa_", "shpua_"],
		"shp(?:at|ca|pa|ua)_[A-Za-z0-9]{32,40}",
		SHOPIFY_PAGE
	),
	token(
		["shopify-secret", "Shopify app secret"],
		["shpss_"],
		"shpss_(?:[a-f0-9]{32}|[A-Za-z0-9]{32,40})",
		SHOPIFY_PAGE
	),
	token(
		PLAID,
		["access-sandbox-", "access-development-", "access-production-"],
		`access-(?:sandbox|development|production)-${UUID7}`,
		{ ignoresCase: true }
	),
	assigned(PLAID, ["plaid"], "[a-f0-9]{30}|[a-z0-9]{24}|[a-z0-9]{30}", {
		minEntropy: 3.2,
		revokeUrl: "https://dashboard.plaid.com/developers/keys"
	}),
	assigned(["coinbase-key", "Coinbase API key"], ["coinbase"], "[\\w-]{64}|[A-Za-z0-9+/]{86}==", {
		minEntropy: 3.2
	}),
	token(FLUTTERWAVE, ["flwseck"], "FLWSECK(?:_TEST)?-[a-h0-9]{12,32}(?:-X)?", {
		ignoresCase: true
	}),
	token(FLUTTERWAVE, ["flwpubk"], "FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X", {
		ignoresCase: true,
		severity: "low"
	}),
	token(GOCARDLESS, ["live_"], "live_[\\w=-]{40}(?![\\w=-])", { minEntropy: 4 }),
	assigned(GOCARDLESS, ["gocardless"], "(?:live|sandbox)_[\\w=-]{36,44}", { minEntropy: 3 }),
	assigned(
		["checkout-key", "Checkout.com secret key"],
		["checkout", "cko_", "cko-"],
		"sk_(?:sbox_|test_)?[a-z2-7]{26}[a-z*#$=]|sk_(?:test_)?[0-9a-f-]{36}"
	)
];

// shared/secrets/rules/source-hosts.ts
var UUID8 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var GITHUB_PAGE = "https://github.com/settings/tokens";
var GITHUB_TOKEN = { check: checkBase62Crc, revokeUrl: GITHUB_PAGE };
var GITLAB_PAGE = {
	check: checkGitLabRoutable,
	revokeUrl: "https://gitlab.com/-/user_settings/personal_access_tokens"
};
var GITLAB_BODY = "(?:[\\w-]{27,300}\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9}|[\\w-]{20,64})";
var GITHUB_APP = ["github-app-token", "GitHub App token"];
var GITHUB_REFRESH = ["github-refresh-token", "GitHub refresh token"];
var RUNNER = ["gitlab-runner-token", "GitLab runner token"];
var GITLAB_OTHER = ["gitlab-service-token", "GitLab service token"];
var BITBUCKET = ["bitbucket-secret", "Bitbucket secret"];
var CIRCLECI = ["circleci-token", "CircleCI token"];
var SONAR = ["sonar-token", "SonarQube token"];
var SNYK = ["snyk-token", "Snyk token"];
var SOURCEGRAPH = ["sourcegraph-token", "Sourcegraph access token"];
var SOURCE_HOST_RULES = [
	token(
		["github-pat", "GitHub personal access token"],
		["ghp_"],
		"ghp_[A-Za-z0-9]{36}",
		GITHUB_TOKEN
	),
	token(
		["github-fine-grained-pat", "GitHub fine-grained personal access token"],
		["github_pat_"],
		"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
		{ revokeUrl: "https://github.com/settings/personal-access-tokens" }
	),
	token(GITHUB_APP, ["ghu_", "ghs_"], "gh[us]_[A-Za-z0-9]{36}", GITHUB_TOKEN),
	token(
		GITHUB_APP,
		["ghs_"],
		"ghs_\\d{1,12}_ey[\\w-]{20,400}\\.ey[\\w-]{20,512}\\.[\\w-]{20,512}",
		{ revokeUrl: GITHUB_PAGE }
	),
	token(["github-oauth-token", "GitHub OAuth token"], ["gho_"], "gho_[A-Za-z0-9]{36}", {
		...GITHUB_TOKEN,
		revokeUrl: "https://github.com/settings/applications"
	}),
	token(GITHUB_REFRESH, ["ghr_"], "ghr_[A-Za-z0-9]{36}", GITHUB_TOKEN),
	token(GITHUB_REFRESH, ["ghr_"], "ghr_[A-Za-z0-9]{70,80}", GITHUB_TOKEN),
	assigned(["github-client-secret", "GitHub client secret"], ["github"], "[0-9a-f]{40}", {
		minEntropy: 3.3,
		revokeUrl: "https://github.com/settings/developers"
	}),
	token(["gitlab-pat", "GitLab personal access token"], ["glpat-"], `glpat-${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(RUNNER, ["glrt-", "glrtr-"], `glrtr?-(?:t\\d_)?${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(RUNNER, ["gr1348941"], "GR1348941[\\w-]{20}", GITLAB_PAGE),
	token(["gitlab-deploy-token", "GitLab deploy token"], ["gldt-"], `gldt-${GITLAB_BODY}`, {
		...GITLAB_PAGE,
		minEntropy: 3
	}),
	token(
		["gitlab-trigger-token", "GitLab pipeline trigger token"],
		["glptt-"],
		`glptt-(?:[0-9a-f]{40}|${GITLAB_BODY})`,
		GITLAB_PAGE
	),
	token(
		["gitlab-job-token", "GitLab CI job token"],
		["glcbt-"],
		"glcbt-[\\w-]{1,5}_[\\w-]{20,512}(?:\\.[\\w-]{1,512}){0,2}",
		GITLAB_PAGE
	),
	token(
		GITLAB_OTHER,
		["glsoat-", "gloas-", "glagent-", "glimt-", "glft-", "glffct-", "glwt-", "_gitlab_session="],
		"(?:gl(?:soat|oas|agent|imt|ft|ffct|wt)-|_gitlab_session=)[\\w-]{20,120}",
		{ ...GITLAB_PAGE, minEntropy: 3 }
	),
	token(
		BITBUCKET,
		["atbb", "atctt3"],
		"(?:ATBB[A-Za-z0-9]{24,32}|ATCTT3[\\w-]{60,250}={0,2}[A-F0-9]{0,8})",
		{
			minEntropy: 3,
			revokeUrl: "https://bitbucket.org/account/settings/app-passwords/"
		}
	),
	assigned(BITBUCKET, ["bitbucket"], "[\\w=-]{32}|[\\w=-]{64}|[A-Za-z0-9]{20}", {
		minEntropy: 3.2
	}),
	assigned(
		["gitea-token", "Gitea access token"],
		["gitea", "forgejo", "codeberg"],
		"[0-9a-f]{40}",
		{ minEntropy: 3 }
	),
	token(CIRCLECI, ["ccipat_", "cciprj_"], "CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}", {
		revokeUrl: "https://app.circleci.com/settings/user/tokens"
	}),
	assigned(CIRCLECI, ["circleci", "circle_", "circle-"], "[0-9a-f]{40}", { minEntropy: 3 }),
	token(
		["buildkite-token", "Buildkite token"],
		["bkua_", "bkaj_", "bkat_", "bkct_", "bkpi_", "bkpt_"],
		"bk(?:ua|aj|at|ct|pi|pt)_[A-Za-z0-9_-]{30,700}",
		{
			revokeUrl: "https://buildkite.com/user/api-access-tokens"
		}
	),
	assigned(["travis-token", "Travis CI token"], ["travis"], "[\\w-]{20,22}", {
		minEntropy: 3.2,
		revokeUrl: "https://app.travis-ci.com/account/preferences"
	}),
	assigned(["drone-token", "Drone CI token"], ["drone"], "[A-Za-z0-9]{32}", { minEntropy: 3.2 }),
	token(["octopus-key", "Octopus Deploy API key"], ["api-"], "API-[A-Z0-9]{25,29}", {
		minEntropy: 3
	}),
	token(
		["terraform-cloud-token", "HCP Terraform token"],
		[".atlasv1."],
		"\\.atlasv1\\.[\\w=-]{60,70}",
		{
			ignoresCase: true,
			before: "(?:^|[^A-Za-z0-9])([A-Za-z0-9]{14})",
			minEntropy: 3,
			revokeUrl: "https://app.terraform.io/app/settings/tokens"
		}
	),
	token(["pulumi-token", "Pulumi access token"], ["pul-"], "pul-[a-f0-9]{40}", {
		revokeUrl: "https://app.pulumi.com/account/tokens"
	}),
	assigned(["codecov-token", "Codecov token"], ["codecov"], `[a-z0-9]{32}|${UUID8}`, {
		minEntropy: 2.8
	}),
	token(SONAR, ["squ_", "sqp_", "sqa_", "sqb_", "sqr_"], "sq[upabr]_[A-Za-z0-9]{40}", {
		minEntropy: 2.8
	}),
	assigned(SONAR, ["sonar"], "(?:sq[upabr]_)?[a-z0-9]{40}", {
		minEntropy: 2.8,
		revokeUrl: "https://sonarcloud.io/account/security"
	}),
	token(SNYK, ["snyk_uat.", "snyk_sat."], "snyk_[us]at\\.[a-z0-9]{6,10}\\.[\\w.-]{60,300}"),
	assigned(SNYK, ["snyk"], UUID8, { revokeUrl: "https://app.snyk.io/account" }),
	token(SOURCEGRAPH, ["sgp_"], "sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}", {
		minEntropy: 3
	}),
	token(SOURCEGRAPH, ["slk_", "sgd_", "sgs_", "sgph_"], "(?:slk|sgd|sgs|sgph)_[a-f0-9]{40,64}"),
	assigned(SOURCEGRAPH, ["sourcegraph"], "[a-f0-9]{40}", { minEntropy: 3 }),
	token(
		["harness-key", "Harness API key"],
		["pat.", "sat."],
		"[ps]at\\.[\\w-]{22}\\.[a-zA-Z0-9]{24}\\.[A-Za-z0-9]{20}",
		{ minEntropy: 3 }
	)
];

// shared/secrets/rules/work-tools.ts
var UUID9 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ATLASSIAN = ["atlassian-token", "Atlassian API token"];
var ATLASSIAN_PAGE = { revokeUrl: "https://id.atlassian.com/manage-profile/security/api-tokens" };
var NOTION = ["notion-token", "Notion integration token"];
var ASANA = ["asana-secret", "Asana secret"];
var LINEAR = ["linear-key", "Linear API key"];
var FIGMA = ["figma-token", "Figma access token"];
var HUBSPOT = ["hubspot-key", "HubSpot token"];
var CONTENTFUL = ["contentful-token", "Contentful token"];
var DROPBOX = ["dropbox-token", "Dropbox access token"];
var WORK_TOOL_RULES = [
	token(ATLASSIAN, ["atatt3"], "ATATT3[\\w=-]{160,200}", ATLASSIAN_PAGE),
	assigned(
		ATLASSIAN,
		["atlassian", "jira", "confluence"],
		"[A-Za-z0-9]{20}[a-f0-9]{4}|[A-Za-z0-9]{24}",
		{ ...ATLASSIAN_PAGE, minEntropy: 3.2 }
	),
	token(NOTION, ["ntn_"], "ntn_\\d{11}[A-Za-z0-9]{35}", {
		revokeUrl: "https://www.notion.so/profile/integrations"
	}),
	token(NOTION, ["secret_"], "secret_[A-Za-z0-9]{43}", { minEntropy: 4 }),
	token(LINEAR, ["lin_api_", "lin_oauth_"], "lin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64})", {
		revokeUrl: "https://linear.app/settings/api"
	}),
	assigned(LINEAR, ["linear"], "[a-f0-9]{32}", { minEntropy: 3.2 }),
	token(ASANA, ["/120", "/119", "/118", "/121"], "/1[12]\\d{11,16}:[a-f0-9]{32}", {
		before: "([12])"
	}),
	assigned(ASANA, ["asana"], "[a-z0-9]{32}|\\d{16}", { minEntropy: 2.2 }),
	token(
		FIGMA,
		["figd_", "figo_", "figu_", "figor_", "figoh_"],
		"fig(?:d|o|u|or|oh)_[\\w-]{38,60}",
		{ minEntropy: 3 }
	),
	assigned(FIGMA, ["figma"], `\\d{6}-${UUID9}|fig[a-z]{1,2}_[\\w-]{38,60}`),
	token(HUBSPOT, ["pat-na", "pat-eu", "pat-ap"], `pat-(?:na|eu|ap)\\d-${UUID9}`, {
		ignoresCase: true,
		revokeUrl: "https://app.hubspot.com/private-apps"
	}),
	assigned(HUBSPOT, ["hubspot", "hapikey", "hubapi"], UUID9),
	assigned(["zendesk-secret", "Zendesk secret"], ["zendesk"], "[a-z0-9]{40}|[a-f0-9]{64}", {
		minEntropy: 3
	}),
	token(["typeform-token", "Typeform token"], ["tfp_"], "tfp_[\\w.=-]{40,70}", { minEntropy: 3 }),
	token(["postman-key", "Postman API key"], ["pmak-"], "PMAK-[a-f0-9]{24}-[a-f0-9]{34}", {
		ignoresCase: true,
		revokeUrl: "https://web.postman.co/settings/me/api-keys"
	}),
	token(CONTENTFUL, ["cfpat-"], "CFPAT-[\\w-]{43}"),
	assigned(CONTENTFUL, ["contentful"], "[\\w=-]{43}", { minEntropy: 3.2 }),
	token(DROPBOX, ["sl."], "sl\\.(?:u\\.)?[\\w=-]{120,600}", {
		revokeUrl: "https://www.dropbox.com/account/connected_apps"
	}),
	assigned(
		DROPBOX,
		["dropbox"],
		"sl\\.[\\w=-]{120,600}|[a-z0-9]{11}AAAAAAAAAA[\\w=-]{43}|[a-z0-9]{15}",
		{ minEntropy: 2.8 }
	),
	assigned(["intercom-key", "Intercom access token"], ["intercom"], "[\\w=-]{60}", {
		minEntropy: 3.2
	})
];

// shared/secrets/secret-rules.ts
var SECRET_RULES = [
	...CLOUD_RULES,
	...SOURCE_HOST_RULES,
	...PACKAGE_RULES,
	...AI_RULES,
	...PAYMENT_RULES,
	...MESSAGE_RULES,
	...MONITORING_RULES,
	...DATA_RULES,
	...IDENTITY_RULES,
	...WORK_TOOL_RULES,
	...KEY_RULES,
	...OTHER_SERVICE_RULES,
	...GENERIC_RULES
];

// shared/audit/secrets/rule-texts.ts
var CONTROLS = {
	"cis-docker-1.6.0": ["4.10"],
	"cis-kubernetes-1.10": ["5.4.1"],
	"nist-800-190": ["4.1.4"],
	"pci-dss-4.0.1": ["8.3.2", "8.6.2", "8.6.3"],
	hipaa: ["164.312(a)(2)(iv)", "164.312(d)"],
	ssdf: ["PS.1.1"]
};
var DOCUMENTATION = [
	"https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning"
];
function secretRuleTexts(rules) {
	const texts = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (!texts.has(rule.kind)) texts.set(rule.kind, textOf(rule));
	}
	return texts;
}
function textOf({ kind, noun, severity, revokeUrl }) {
	return {
		id: `secret/${kind}`,
		title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in plain text`,
		severity,
		profile: "essential",
		why: "Everyone who can read the file can use the secret. Git keeps it after you delete the line.",
		fix: fixOf(revokeUrl),
		references: revokeUrl === void 0 ? DOCUMENTATION : [...DOCUMENTATION, revokeUrl],
		aliases: [],
		controls: CONTROLS
	};
}
function fixOf(revokeUrl) {
	const place = revokeUrl === void 0 ? "" : ` at ${revokeUrl}`;
	return `Revoke the secret${place}, because others may have copied it. Read the new one from a secret store.`;
}

// actions/audit/audit-history.ts
import { realpath } from "node:fs/promises";

// shared/git/new-commits.ts
var MAX_COMMITS = 2e5;
var MAX_BYTES = 4 * 1024 * 1024;
async function newCommits(objects, head, base) {
	const known = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const old = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Map();
	const add = async (id2) => {
		if (known.has(id2) || missing.has(id2)) return;
		const commit = await readCommit(objects, id2);
		if (commit === void 0) missing.add(id2);
		else open.set(id2, commit);
	};
	await add(head);
	if (base !== void 0) {
		old.add(base);
		await add(base);
	}
	while ([...open.keys()].some((id2) => !old.has(id2))) {
		const commit = newest(open.values());
		open.delete(commit.id);
		known.set(commit.id, commit);
		if (known.size > MAX_COMMITS) {
			const message = `the range has more than ${MAX_COMMITS} commits`;
			throw new DataError("limit-exceeded", message, { path: ".git" });
		}
		for (const parent of commit.parents) {
			if (old.has(commit.id)) old.add(parent);
			await add(parent);
		}
	}
	const commits = [...known.values()].filter(({ id: id2 }) => !old.has(id2));
	return { commits, missing: [...missing].filter((id2) => !old.has(id2)) };
}
function newest(commits) {
	const [first, ...rest] = commits;
	if (first === void 0) throw new Error("there is no commit");
	return rest.reduce((best, each) => each.time > best.time ? each : best, first);
}
async function readCommit(objects, id2) {
	const content = await objects.read(id2, "commit", MAX_BYTES);
	if (content === void 0) return void 0;
	const time = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(content.toString("latin1"))?.[1];
	return { ...parseCommit(content, id2), id: id2, time: Number(time ?? 0) };
}

// shared/audit/finding-of.ts
import { createHmac, hash, randomBytes } from "node:crypto";
var RUN_KEY = randomBytes(32);
var SECRETS = "secret";
function isSecret(id2) {
	return id2.startsWith(`${SECRETS}/`);
}
function findingsOf(hits) {
	const seen = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	return hits.map((each) => {
		const { rule, file, hit } = each;
		const parts = [rule.id, hit.variant ?? "", hit.address];
		const same = JSON.stringify([file.path, ...parts]);
		const number = seen.get(same) ?? 0;
		seen.set(same, number + 1);
		const key = JSON.stringify(number === 0 ? parts : [...parts, number]);
		const place = places.get(file) ?? placer(file.text);
		places.set(file, place);
		return { finding: findingOf(each, key, place), key, ...contentOf(each) };
	});
}
function contentOf({ rule, file, hit }) {
	if (!isSecret(rule.id)) return {};
	const value = file.text.slice(hit.at.start, hit.at.end);
	return { content: createHmac("sha256", RUN_KEY).update(value).digest("hex") };
}
function findingOf({ rule, file: { path, text: text3 }, hit }, key, place) {
	const location = { path, ...locationPart(place(hit.at)) };
	const others = (hit.via ?? []).map((span) => ({ path, ...locationPart(place(span)) }));
	const edits = (hit.edits ?? []).map((edit) => findingEdit(withLineEnds(edit, text3), place));
	return {
		kind: isSecret(rule.id) ? "secret" : "misconfiguration",
		id: rule.id,
		aliases: rule.aliases.flatMap(withOldName),
		severity: hit.severity ?? rule.severity,
		title: rule.title,
		...hit.detail !== void 0 && { description: hit.detail },
		fixed: [],
		location,
		locations: [location, ...others],
		url: rulePage(rule.id),
		fingerprint: hash("sha256", JSON.stringify([path, key]), "hex"),
		rule: { why: rule.why, fix: rule.fix, references: rule.references },
		...hit.variant !== void 0 && { variant: hit.variant },
		profile: hit.profile ?? rule.profile,
		controls: rule.controls,
		...edits.length > 0 && { edits }
	};
}
function withOldName(alias) {
	return /^(?:DS|KSV|KCV)-\d{4}$/.test(alias) ? [alias, `AVD-${alias}`] : [alias];
}
function placer(text3) {
	const placeOf = textPlaces(text3);
	return ({ start, end }) => {
		const from = placeOf(start);
		const to = placeOf(end);
		return { ...from, endLine: to.line, endColumn: to.column };
	};
}
function locationPart({ line, column, endLine, endColumn }) {
	return { line, column, endLine, endColumn };
}
function withLineEnds(edit, text3) {
	const first = text3.indexOf("\n");
	if (first < 1 || text3[first - 1] !== "\r") return edit;
	return { ...edit, text: edit.text.replaceAll(/\r?\n/g, "\r\n") };
}
function findingEdit({ span, text: text3, isSafe }, place) {
	return { start: span.start, end: span.end, ...place(span), text: text3, isSafe };
}

// shared/audit/read-text.ts
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
	const probe = bytes.subarray(0, PROBED_BYTES);
	const encoding = wideEncoding(probe);
	if (encoding !== void 0) return wideText(bytes, encoding);
	if (probe.includes(0) && !isMostlyText(probe)) return void 0;
	const text3 = bytes.toString("utf8");
	return text3.startsWith(MARK) ? text3.slice(1) : text3;
}
function wideText(bytes, encoding) {
	const isUtf32 = bytes.includes("\0\0");
	const text3 = new TextDecoder(encoding).decode(bytes);
	return isUtf32 ? text3.replaceAll(/[\0\uFEFF]/g, "") : text3;
}
function wideEncoding(probe) {
	const zeros = [0, 0];
	for (const [index, byte] of probe.entries()) {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros;
	const start = probe.toString("latin1", 0, 4);
	if (start === "\0\0þÿ") return "utf-16be";
	if (start.startsWith("ÿþ")) return isAscii(probe) ? void 0 : "utf-16le";
	if (start.startsWith("þÿ")) return isAscii(probe) ? void 0 : "utf-16be";
	const most = probe.length / 3;
	if (odd > most && even < odd / 20) return "utf-16le";
	return even > most && odd < even / 20 ? "utf-16be" : void 0;
}
function isAscii(probe) {
	return probe.subarray(2).every((byte) => byte > 0 && byte < 128);
}
function isMostlyText(probe) {
	const controls = probe.filter((byte) => byte < 32 && !isLayout(byte)).length;
	return controls <= probe.length / 20;
}
function isLayout(byte) {
	return byte >= 8 && byte <= 13 || byte === 27;
}

// shared/audit/secrets/history.ts
var MAX_FILE_BYTES = 10 * 1024 * 1024;
var MAX_TREE_BYTES = 64 * 1024 * 1024;
async function historySecrets(objects, { head, base }) {
	const { commits, missing } = await newCommits(objects, head, base);
	const reader = treeReader(objects);
	const finder = createSecretFinder(SECRET_RULES);
	const searched = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Map();
	const problems = missing.map(shallowClone);
	for (const commit of commits.toReversed()) {
		for (const file of await filesOf(reader, commit)) {
			if (searched.has(`${file.id} ${file.path}`)) continue;
			searched.add(`${file.id} ${file.path}`);
			for (const each of await findingsIn(reader, file, { finder, problems })) {
				const { fingerprint } = each.finding;
				if (!found.has(fingerprint)) found.set(fingerprint, inCommit(each, commit));
			}
		}
	}
	const findings = [...found.values()];
	return { findings, problems, commits: commits.length, files: searched.size };
}
function treeReader(objects) {
	return {
		tree: async (id2) => parseTree(await present(objects, id2, "tree", MAX_TREE_BYTES), id2),
		blob: (id2) => present(objects, id2, "blob", MAX_FILE_BYTES),
		treeOf: async (id2) => {
			const content = await objects.read(id2, "commit", MAX_TREE_BYTES);
			return content === void 0 ? void 0 : parseCommit(content, id2).tree;
		}
	};
}
async function present(objects, id2, type, maxBytes) {
	const content = await objects.read(id2, type, maxBytes);
	if (content !== void 0) return content;
	throw new DataError("not-found", `this clone does not contain the ${type} ${id2}`, {
		path: ".git"
	});
}
async function filesOf(reader, commit) {
	const trees = await Promise.all(commit.parents.map((parent) => reader.treeOf(parent)));
	const known = trees.filter((tree) => tree !== void 0);
	const [first, ...others] = known;
	if (first === void 0) return await filesBelow(reader, commit.tree);
	let files = await changedSince(reader, first, commit.tree);
	for (const other of others) {
		const differing = new Set(
			(await changedSince(reader, other, commit.tree)).map(({ path }) => path)
		);
		files = files.filter(({ path }) => differing.has(path));
	}
	return files;
}
async function changedSince(reader, before, after2) {
	const changed = await changedFiles(reader, before, after2, () => true);
	return [...changed].flatMap(
		([path, { after: entry }]) => isFile(entry) ? [{ path, id: entry.id }] : []
	);
}
function isFile(entry) {
	return entry?.kind === "file";
}
async function findingsIn(reader, { path, id: id2 }, { finder, problems }) {
	try {
		const bytes = await reader.blob(id2);
		const text3 = readText(bytes);
		const file = text3 === void 0 ? { path, text: "", bytes } : { path, text: text3 };
		return findingsOf(secretHits(file, finder));
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		problems.push(new DataError(error.code, error.message, { path }));
		return [];
	}
}
function inCommit({ finding, key }, { id: id2, time }) {
	const { path, line } = finding.location;
	const day = new Date(time * 1e3).toISOString().slice(0, 10);
	const where = `Commit ${id2.slice(0, 12)} of ${day} has it in line ${line}.`;
	const description = `${finding.description} ${where} A later commit removed it.`;
	return { key, finding: { ...finding, description, location: { path }, locations: [{ path }] } };
}
function shallowClone(id2) {
	const message = `this clone does not contain commit ${id2.slice(0, 12)}`;
	return new DataError("not-found", `${message}. Fix: check out with \`fetch-depth: 0\``, {
		path: ".git"
	});
}

// shared/policy/split-excluded.ts
function splitExcluded(files, globs) {
	if (globs.length === 0) return { files, excluded: [] };
	const matchers = globs.map((glob) => ({ glob, covers: coversPath(glob) }));
	const counts = /* @__PURE__ */ new Map();
	const kept = files.filter((file) => {
		const by = matchers.find(({ covers }) => covers({ locations: [{ path: file.path }] }));
		if (by !== void 0) counts.set(by.glob, (counts.get(by.glob) ?? 0) + 1);
		return by === void 0;
	});
	const excluded = [...counts].map(([path, count]) => ({
		path,
		reason: `the policy excludes ${countNoun(count, "file")}`
	}));
	return { files: kept, excluded };
}

// actions/audit/audit-history.ts
async function withHistory(result, { range, path, policy }, programs) {
	const tree = await workTreeOf(path);
	const objects = await openObjects(tree.folder, programs.env);
	if (objects === void 0) throw noGit();
	const history = await historySecrets(objects, await resolveRange(range, tree, programs));
	const current = new Set(result.findings.map(({ fingerprint }) => fingerprint));
	const removed = history.findings.filter(
		({ finding, key }) => !current.has(finding.fingerprint) && !isMoved(key, result.keys)
	);
	const isCompared = result.comparison.status === "compared";
	const placed = removed.map(({ finding }) => ({ path: finding.location.path, finding }));
	const { files } = splitExcluded(placed, policy.exclude);
	const findings = files.map(({ finding }) => ({
		...finding,
		...isCompared && { change: { state: "new" } }
	}));
	const subjects = { commits: history.commits };
	return {
		...result,
		findings: [...result.findings, ...findings],
		problems: [
			...result.problems,
			...history.problems.map(({ code, message, place }) => ({ code, message, ...place }))
		],
		checked: [...result.checked, { area: "history", files: history.files, subjects }]
	};
}
function isMoved(key, keys) {
	return /[\da-f]{64}/.test(key) && keys.has(key);
}
async function workTreeOf(path) {
	for await (const tree of workTreesAround(await realpath(path))) return tree;
	throw new UserError(
		"input-conflict",
		"`history` needs a folder in a git repository",
		"Remove the input `history`, or audit a folder that git tracks."
	);
}
async function resolveRange(range, tree, programs) {
	const [from = "", to = "HEAD"] = range.split("..");
	const head = await commitOf(to === "" ? "HEAD" : to, tree, programs);
	if (from === "all") return { head, base: void 0 };
	return { head, base: await commitOf(from, tree, programs) };
}
async function commitOf(name, { folder }, programs) {
	const program = await findGit(programs.env);
	if (program === void 0) throw noGit();
	const revision = `${name}^{commit}`;
	const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", revision];
	const answer = await programs.exec(program, args, { cwd: folder });
	const text3 = answer.stdout.toString("utf8").trim();
	if (answer.exitCode === 0 && isObjectId(text3)) return text3;
	throw new UserError(
		"input-invalid",
		"`history` names a commit that this clone does not contain",
		"Check out with `fetch-depth: 0`, or name another commit."
	);
}
function noGit() {
	return new UserError(
		"not-supported",
		"`history` needs git, and git is not installed",
		"Install git, or remove the input `history`."
	);
}

// shared/policy/audit-policy.ts
var DEFAULT_AUDIT_POLICY = {
	profile: "essential",
	failOn: "high",
	scope: "auto",
	templates: "allow",
	undecided: "allow",
	inline: void 0,
	rules: {},
	registries: [],
	pins: void 0,
	owner: void 0,
	actions: void 0,
	allowedSecrets: void 0,
	cooldownDays: void 0,
	// The newest version that the rules know.
	kubernetesVersion: "1.34",
	clusterPolicies: void 0,
	exclude: [],
	baseline: ".assay-baseline.json",
	ignore: []
};
var STRICTNESS = [
	{ key: "profile", name: "profile", values: CHOSEN_PROFILES.toReversed() },
	{
		key: "failOn",
		name: "fail-on",
		values: [
			"none",
			"low",
			"medium",
			"high",
			"critical",
			"new",
			"never"
		]
	},
	{
		key: "scope",
		name: "scope",
		values: ["all", "auto", "new"]
	}
];
function auditPolicyFrom(inputs, file = {}) {
	const contested = [];
	const settings = STRICTNESS.map(({ key, name, values }) => {
		const [input, stated2] = [inputs[key], file[key]];
		const given = [input, stated2].filter((value) => value !== void 0);
		const holds = values.find((value) => given.some((each) => each === value));
		if (given.length === 2 && input !== stated2) {
			contested.push({ name, input: input ?? "", file: stated2 ?? "", holds: holds ?? "" });
		}
		return [key, holds ?? DEFAULT_AUDIT_POLICY[key]];
	});
	const { registries = [], kubernetes, ignore = [], ...rest } = file;
	const stated = Object.entries(rest).filter(([, value]) => value !== void 0);
	const chosen = Object.fromEntries(settings);
	const policy = {
		...DEFAULT_AUDIT_POLICY,
		...Object.fromEntries(stated),
		...chosen,
		registries: registries.map((each) => each.endsWith("/") ? each : `${each}/`),
		kubernetesVersion: kubernetes?.version ?? DEFAULT_AUDIT_POLICY.kubernetesVersion,
		clusterPolicies: kubernetes?.policies,
		ignore
	};
	return { policy, contested };
}

// actions/audit/is-stranger.ts
function isStranger(context) {
	const { payload, repository } = context ?? {};
	const pullRequest = isObject(payload) ? objectAt(payload, "pull_request") : void 0;
	if (pullRequest === void 0) return false;
	const head = objectAt(pullRequest, "head");
	const from = head && objectAt(head, "repo");
	return (from && stringAt(from, "full_name")) !== repository;
}

// actions/audit/audit-rules.ts
async function auditRulesOf({ policy: path, profile, "fail-on": failOn, scope }, host) {
	const source = await readPolicy(path, runRepository(host), host.kind);
	const given = {
		...profile !== void 0 && { profile },
		...failOn !== void 0 && { failOn },
		...scope !== void 0 && { scope }
	};
	const inline = isStranger(host.context) ? "report" : "honor";
	const policyOf = (file) => {
		const { policy, contested } = auditPolicyFrom(given, file.audit);
		return { policy: { ...policy, inline: policy.inline ?? inline }, contested };
	};
	const { proposed } = source;
	const afterMerge = proposed?.kind === "valid" ? policyOf(proposed.file).policy : void 0;
	return { ...policyOf(source.file), source, afterMerge };
}

// shared/audit/areas.ts
var AREAS = [
	{
		name: "compose",
		mayRead: ({ path, text: text3 }) => /\.(?:ya?ml|json)$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text3)),
		load: async () => (await import("./compose-HGRFOCFW.js")).composeArea
	},
	{
		name: "dependabot",
		mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
		load: async () => (await import("./dependabot-KZUVRA5L.js")).dependabotArea
	},
	{
		name: "dockerfile",
		mayRead: ({ path, text: text3 }) => /(?:docker|container)(?:file|ignore)/i.test(path) || text3.includes("dockerfile_inline"),
		load: async () => (await import("./dockerfile-ARSXNVFB.js")).dockerfileArea
	},
	{
		name: "kubernetes",
		mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
		load: async () => (await import("./kubernetes-FGLKCUWP.js")).kubernetesArea
	},
	{
		name: "secret",
		mayRead: () => true,
		load: async () => (await import("./secrets-N3IN37UF.js")).secretsArea
	},
	{
		name: "workflow",
		mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
		load: async () => (await import("./workflow-LI2O6WTF.js")).workflowArea
	}
];
var BINARY_AREA = "secret";
async function areasFor(files, areas = AREAS) {
	const found = await Promise.all(
		areas.map(async ({ name, mayRead, load }) => {
			const readable = files.filter(({ bytes }) => bytes === void 0 || name === BINARY_AREA);
			const candidates = readable.filter(mayRead);
			if (candidates.length === 0) return [];
			const area = await load();
			const own = candidates.filter((file) => area.reads(file));
			return own.length === 0 ? [] : [{ area, files: own }];
		})
	);
	return found.flat();
}

// shared/audit/cluster-policies/may-have-policy.ts
function mayHavePolicy({ path, text: text3 }) {
	if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
	return text3.includes("kyverno.io") || text3.includes("ValidatingAdmissionPolicy");
}

// shared/audit/mask-secrets.ts
var MIN_LENGTH = 6;
var MASK = "***";
function secretMasker(hits) {
	const found = /* @__PURE__ */ new Set();
	for (const { file, hit } of hits) {
		const parts = file.text.slice(hit.at.start, hit.at.end).split(/\r?\n/);
		for (const part of parts.map((each) => lower(each.trim()))) {
			if (part.length >= MIN_LENGTH) found.add(part);
		}
	}
	const secrets = [...found].sort((a, b) => b.length - a.length);
	const byStart = Map.groupBy(secrets, (secret) => secret.slice(0, MIN_LENGTH));
	return (text3) => byStart.size === 0 ? text3 : masked(text3, byStart);
}
function masked(text3, byStart) {
	const searched = lower(text3);
	let shown = "";
	let [from, end] = [0, 0];
	for (let at = 0; at + MIN_LENGTH <= text3.length; at++) {
		const same = byStart.get(searched.slice(at, at + MIN_LENGTH));
		const secret = same?.find((each) => searched.startsWith(each, at));
		if (secret === void 0) continue;
		if (end <= at) shown += text3.slice(from, at) + MASK;
		end = Math.max(end, at + secret.length);
		from = end;
	}
	return shown + text3.slice(from);
}
function lower(text3) {
	return text3.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// shared/audit/merge-secrets.ts
var SECRET_VALUES = /* @__PURE__ */ new Set([
	"compose/secret-in-build-args",
	"compose/secret-in-env",
	"compose/secret-in-url",
	"dockerfile/password-set",
	"dockerfile/secret-in-arg-env",
	"dockerfile/secret-written",
	"kubernetes/secret-in-configmap",
	"kubernetes/secret-in-env"
]);
function mergeSecrets(hits) {
	const secrets = Map.groupBy(
		hits.filter(({ rule }) => isSecret(rule.id)),
		({ file }) => file.path
	);
	const merged = /* @__PURE__ */ new Map();
	const kept = hits.filter((each) => {
		if (!SECRET_VALUES.has(each.rule.id)) return true;
		const inFile = secrets.get(each.file.path) ?? [];
		const same = inFile.find(({ hit }) => overlaps(hit.at, each.hit.at));
		if (same !== void 0) merged.set(same, mergedHit(merged.get(same) ?? same, each));
		return same === void 0;
	});
	return kept.map((each) => merged.get(each) ?? each);
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
function mergedHit(secret, { rule, hit }) {
	const severity = higher(
		secret.hit.severity ?? secret.rule.severity,
		hit.severity ?? rule.severity
	);
	const { edits = hit.edits ?? [] } = secret.hit;
	return {
		...secret,
		rule: mergedRule(secret.rule, rule),
		hit: { ...secret.hit, severity, edits }
	};
}
function mergedRule(secret, { id: id2, aliases, controls, fix, references }) {
	const own = Object.entries(secret.controls);
	const all = Map.groupBy([...own, ...Object.entries(controls)], ([framework]) => framework);
	return {
		...secret,
		fix: `${secret.fix} ${fix.replace(/^Revoke the secret\. /, "")}`,
		references: distinct([...secret.references, ...references]),
		aliases: distinct([...secret.aliases, id2, ...aliases]),
		controls: Object.fromEntries(
			[...all].map(([framework, parts]) => [framework, distinct(parts.flatMap(([, ids]) => ids))])
		)
	};
}
function higher(a, b) {
	return compareSeverity(a, b) <= 0 ? a : b;
}
function distinct(values) {
	return [...new Set(values)];
}

// shared/audit/audit-files.ts
async function auditFiles(files, facts) {
	const areas = await areasFor(files);
	const results = [
		...areas.map((each) => resultOf(each, facts)),
		...await policyResults(files, facts)
	];
	const hits = results.flatMap((result) => result.hits);
	const mask = secretMasker(hits.filter(({ rule }) => isSecret(rule.id)));
	const problems = results.flatMap((result) => result.problems);
	return {
		findings: findingsOf(mergeSecrets(hits.map((each) => maskedHit(each, mask)))).toSorted(byPlace),
		problems: problems.map((each) => ({ ...each, message: mask(each.message) })),
		unchecked: results.flatMap(({ unchecked }) => unchecked),
		checked: results.flatMap(({ checked }) => checked),
		undecided: results.flatMap(({ undecided }) => undecided).map((each) => ({ ...each, reason: mask(each.reason) })),
		ran: results.flatMap(({ ran }) => ran),
		mask
	};
}
function resultOf({ area, files }, facts) {
	const { hits, problems, unchecked, subjects, checkedFiles } = area.check(files, facts);
	const isHit = new Set(hits.map(({ rule }) => rule.id));
	const number = checkedFiles ?? files.length;
	return {
		hits,
		problems: problems.map(problemOf),
		unchecked,
		checked: number === 0 ? [] : [{ area: area.name, files: number, subjects }],
		undecided: [],
		ran: area.rules.filter((rule) => isHit.has(rule.id) || hasSubject(rule, subjects, facts))
	};
}
async function policyResults(files, { isPolicyFile = () => true }) {
	const sources = files.filter((file) => isPolicyFile(file.path) && mayHavePolicy(file));
	if (sources.length === 0) return [];
	const { checkClusterPolicies } = await import("./cluster-policies-A3QWTYS5.js");
	const { hits, problems, undecided, policies } = await checkClusterPolicies(files, isPolicyFile);
	const checked = [{ area: "policy", files: sources.length, subjects: { policies } }];
	return [
		{
			hits,
			problems: problems.map(problemOf),
			unchecked: [],
			checked: policies === 0 ? [] : checked,
			undecided,
			ran: []
		}
	];
}
function problemOf({ code, message, place }) {
	return { code, message, ...place };
}
var NARROW_GROUPS = new Set(
	"rbac mesh cluster storage runtime apiserver controller-manager scheduler etcd kubelet".split(
		" "
	)
);
function hasSubject({ id: id2, on, profile }, subjects, { registries, actions }) {
	if (id2 === "workflow/uses-forbidden" && actions === void 0) return false;
	const isAllowed = id2.endsWith("/registry-not-allowed") && registries.length > 0;
	if (profile === "policy" && !isAllowed) return false;
	const group = id2.slice(0, id2.indexOf("/"));
	const kind = NARROW_GROUPS.has(group) ? group : on && `${on}s`;
	const numbers = kind === void 0 ? Object.values(subjects) : [subjects[kind] ?? 0];
	return numbers.some((number) => number > 0);
}
function maskedHit(each, mask) {
	const { detail, edits = [] } = each.hit;
	const isClean = edits.every(({ text: text3 }) => mask(text3) === text3);
	if (isClean && (detail === void 0 || mask(detail) === detail)) return each;
	const shown = detail === void 0 ? {} : { detail: mask(detail) };
	return { ...each, hit: { ...each.hit, ...shown, edits: isClean ? edits : [] } };
}
function byPlace({ finding: a }, { finding: b }) {
	return compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}

// shared/audit/compare-audit.ts
function compareAudit(base, head, { hasFile, hadFile }) {
	const known = new Map(base.map((each) => [withContent(each.finding.fingerprint, each), each]));
	const gone = base.filter(({ finding }) => !hasFile(finding.location.path));
	const moved = Map.groupBy(gone, (each) => withContent(each.key, each));
	const kept = /* @__PURE__ */ new Set();
	const findings = head.map((each) => {
		const { finding, key } = each;
		const isNewFile = !hadFile(finding.location.path);
		const from = known.get(withContent(finding.fingerprint, each)) ?? (isNewFile ? moved.get(withContent(key, each))?.shift() : void 0);
		if (from !== void 0) kept.add(from);
		return { ...finding, change: { state: from === void 0 ? "new" : "unchanged" } };
	});
	const fixed = base.filter((each) => !kept.has(each)).map(({ finding }) => finding);
	return { findings, fixed };
}
function withContent(identity, { content = "" }) {
	return `${identity} ${content}`;
}

// actions/audit/audit-tree.ts
async function auditTree(tree, policy) {
	const { files, excluded } = splitExcluded(tree.files, policy.exclude);
	const head = await auditOf({ ...tree, files }, policy);
	const { comparison, base } = tree.compared;
	const [earlier] = base?.inventories ?? [];
	const common2 = {
		problems: head.problems,
		checked: head.checked,
		unchecked: [...tree.unchecked, ...head.unchecked, ...head.undecided, ...excluded],
		templates: head.unchecked,
		undecided: head.undecided,
		comparison,
		keys: new Set(head.findings.map(({ key }) => key)),
		ran: head.ran,
		mask: head.mask
	};
	if (base === void 0 || earlier === void 0) {
		const findings2 = head.findings.map(({ finding }) => finding);
		return { ...common2, findings: findings2, fixed: void 0, existingProblems: void 0 };
	}
	const kept = splitExcluded(earlier.files, policy.exclude).files;
	const before = await auditOf({ ...earlier, files: kept }, policy);
	const { findings, fixed } = compareAudit(before.findings, head.findings, {
		hasFile: pathsIn(tree),
		hadFile: pathsIn(earlier)
	});
	const { existing } = compareProblems(before.problems, head.problems, base.isSame);
	return { ...common2, findings, fixed, existingProblems: existing };
}
async function auditOf(tree, policy) {
	const audited = await auditFiles(tree.files, factsOf(tree, policy));
	return { ...audited, problems: [...tree.problems, ...audited.problems] };
}
function factsOf(tree, policy) {
	const { registries, kubernetesVersion, clusterPolicies } = policy;
	const { pins, owner, actions, allowedSecrets, cooldownDays } = policy;
	return {
		registries,
		kubernetesVersion,
		hasFile: pathsIn(tree),
		...clusterPolicies !== void 0 && { isPolicyFile: filesIn(clusterPolicies) },
		...pins !== void 0 && { pins },
		...owner !== void 0 && { owner: owner.toLowerCase() },
		...actions !== void 0 && { actions },
		...allowedSecrets !== void 0 && {
			allowedSecrets: allowedSecrets.map((name) => name.toLowerCase())
		},
		...cooldownDays !== void 0 && { cooldownDays }
	};
}
function filesIn(globs) {
	const matchers = globs.map(coversPath);
	return (path) => matchers.some((covers) => covers({ locations: [{ path }] }));
}
function pathsIn({ files }) {
	const paths = new Set(files.map(({ path }) => path));
	return (path) => paths.has(path);
}

// shared/audit/baseline.ts
var KIND = "assay/baseline/v1";
var entrySchema = object({
	rule: text,
	path: text,
	fingerprint: formed(text, /^[0-9a-f]{64}$/, "be 64 hex digits")
});
var baselineSchema = object({ kind: constant(KIND), findings: list(entrySchema) });
function readBaseline(content, path) {
	try {
		return decode(baselineSchema, parseJson(Buffer.from(content), path)).findings;
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const { path: at, line } = error.place;
		const where = at === void 0 || at === path ? "" : `: ${at} has another form`;
		throw new DataError(error.code, `the baseline is invalid${where}`, { path, line });
	}
}
function baselineText(findings) {
	const entries = findings.filter(({ suppression }) => suppression === void 0).map(({ id: id2, location, fingerprint }) => ({ rule: id2, path: location.path, fingerprint })).sort(
		(a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
	);
	return `${JSON.stringify({ kind: KIND, findings: entries }, void 0, 2)}
`;
}
function applyBaseline(findings, entries, name) {
	const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const used = /* @__PURE__ */ new Set();
	const marked = findings.map((finding) => {
		if (!known.has(finding.fingerprint)) return finding;
		used.add(finding.fingerprint);
		if (finding.suppression !== void 0) return finding;
		return { ...finding, suppression: { rule: name, reason: "accepted by the baseline" } };
	});
	return { findings: marked, unused: entries.filter((entry) => !used.has(entry.fingerprint)) };
}

// actions/audit/find-baseline.ts
function findBaseline(tree, path) {
	const { comparison, base } = tree.baselineBase;
	if (comparison.status === "unavailable") return [];
	const [earlier] = base?.inventories ?? [];
	const { files } = earlier ?? tree;
	const file = files.find((each) => each.path === path);
	return file === void 0 ? [] : readBaseline(file.text, path);
}

// actions/audit/findings-file.ts
function findingsFile(source, checkout, { problems, checked, unchecked, comparison, existingProblems }, { findings, fixed, inline }) {
	return {
		kind: FINDINGS_KIND,
		source: { ...source, ...checkout !== void 0 && { checkout } },
		packages: 0,
		findings,
		problems: [...problems, ...inline.problems],
		checked,
		...unchecked.length > 0 && { uncheckedFiles: unchecked },
		...comparison.status !== "none" && { comparison },
		...fixed !== void 0 && { fixed },
		...existingProblems !== void 0 && { existingProblems }
	};
}

// actions/audit/judge.ts
import { isDeepStrictEqual } from "node:util";

// shared/json/yaml-tree.ts
import {
	COLLECTION_STYLE,
	EVENT_ALIAS,
	EVENT_DOCUMENT,
	EVENT_MAPPING,
	EVENT_POP,
	EVENT_SCALAR,
	EVENT_SEQUENCE,
	getScalarValue,
	parseEvents,
	SCALAR_STYLE
} from "../vendor/js-yaml.js";

// shared/json/plain-value.ts
var NULL = /^(?:~|null|Null|NULL|)$/;
var TRUE = /^(?:true|True|TRUE)$/;
var FALSE = /^(?:false|False|FALSE)$/;
var INTEGER = /^[-+]?[0-9]+$/;
var OCTAL = /^0o[0-7]+$/;
var HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
var NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function plainValue(text3) {
	if (NULL.test(text3)) return null;
	if (TRUE.test(text3)) return true;
	if (FALSE.test(text3)) return false;
	if (INTEGER.test(text3) || OCTAL.test(text3) || HEXADECIMAL.test(text3) || FLOAT.test(text3)) {
		return Number(text3);
	}
	if (NOT_A_NUMBER.test(text3)) return Number.NaN;
	const infinity = INFINITY.exec(text3);
	if (infinity !== null)
		return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return text3;
}

// shared/json/yaml-tree.ts
var MAX_NODES = 1e6;
var TEXT_TAG = /^!(?:!str|<tag:yaml\.org,2002:str>)?$/;
var PLAIN_TAG = /^!.*[!:](?:bool|int|float|null)>?$/;
function readYamlTrees(text3, path) {
	checkYamlLength(text3, path);
	const events = guardedYaml(
		path,
		() => parseEvents(text3, { filename: path, maxDepth: YAML_MAX_DEPTH })
	);
	return new TreeReader(text3, path, events).documents();
}
function yamlAt(node, ...keys) {
	let found = node;
	for (const key of keys) found = found?.kind === "map" ? found.entries.get(key)?.value : void 0;
	return found;
}
var TreeReader = class {
	#text;
	#path;
	#events;
	#sizes = /* @__PURE__ */ new WeakMap();
	#at = 0;
	/** The end of the last token that was read. A block has no end of its own in the events. */
	#end = 0;
	#anchors = /* @__PURE__ */ new Map();
	constructor(text3, path, events) {
		this.#text = text3;
		this.#path = path;
		this.#events = events;
	}
	documents() {
		const roots = [];
		while (this.#at < this.#events.length) {
			const event = this.#events[this.#at];
			if (event?.type === EVENT_DOCUMENT) {
				this.#at++;
				this.#anchors = /* @__PURE__ */ new Map();
			} else if (event?.type === EVENT_POP) this.#at++;
			else roots.push(this.#node());
		}
		return roots;
	}
	#node() {
		const event = this.#events[this.#at++];
		switch (event?.type) {
			case EVENT_SCALAR:
				return this.#anchored(event, this.#scalar(event));
			case EVENT_MAPPING:
				return this.#anchored(event, this.#map(event));
			case EVENT_SEQUENCE:
				return this.#anchored(event, this.#list(event));
			case EVENT_ALIAS:
				return this.#alias(event.anchorStart, event.anchorEnd);
			default:
				throw this.#error("the document ends too early", this.#end);
		}
	}
	#scalar(event) {
		const tag = event.tagStart < 0 ? void 0 : this.#text.slice(event.tagStart, event.tagEnd);
		const isPlain = event.style === SCALAR_STYLE.PLAIN || tag !== void 0 && PLAIN_TAG.test(tag);
		const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
		const isAbsent = event.valueStart < 0;
		const text3 = isAbsent ? "" : getScalarValue(this.#text, event);
		const margin = isQuoted ? 1 : 0;
		const span = isAbsent ? { start: this.#end, end: this.#end } : { start: event.valueStart - margin, end: event.valueEnd + margin };
		this.#end = Math.max(this.#end, span.end);
		const isText = tag !== void 0 && TEXT_TAG.test(tag);
		const value = isPlain && !isText ? plainValue(text3) : text3;
		return this.#sized({ kind: "scalar", value, text: text3, isPlain, span, via: [] }, 1);
	}
	#map({ start, style }) {
		const entries = /* @__PURE__ */ new Map();
		const repeated = [];
		const merged = [];
		let size = 1;
		while (this.#events[this.#at]?.type !== EVENT_POP) {
			const entry = this.#entry();
			size += this.#sizeOf(entry.value);
			if (entry.key === "<<" && this.#text.slice(entry.keySpan.start, entry.keySpan.end) === "<<") {
				merged.push(entry);
			} else {
				if (entries.delete(entry.key)) repeated.push(entry);
				entries.set(entry.key, entry);
			}
		}
		this.#at++;
		for (const entry of merged.flatMap(({ value }) => this.#mergedEntries(value))) {
			if (!entries.has(entry.key)) entries.set(entry.key, entry);
		}
		const span = { start, end: this.#closed(style, "}") };
		return this.#sized({ kind: "map", entries, repeated, span, via: [] }, size);
	}
	#entry() {
		const key = this.#node();
		if (key.kind !== "scalar") throw this.#error("a key is not a scalar", key.span.start);
		this.#end = Math.max(this.#end, key.span.end);
		return { key: key.text, keySpan: key.span, value: this.#node() };
	}
	/** Earlier mappings in a list of merged mappings take precedence over later mappings. */
	#mergedEntries(value) {
		const maps = value.kind === "list" ? value.items : [value];
		return maps.flatMap((map) => {
			if (map.kind !== "map") throw this.#error("a merge key has no mapping", map.span.start);
			const via = [...value.via, ...map === value ? [] : map.via];
			return [...map.entries.values()].map((entry) => ({
				...entry,
				value: this.#reached(entry.value, via)
			}));
		});
	}
	#list({ start, style }) {
		const items = [];
		let size = 1;
		while (this.#events[this.#at]?.type !== EVENT_POP) {
			const item = this.#node();
			size += this.#sizeOf(item);
			items.push(item);
		}
		this.#at++;
		return this.#sized(
			{ kind: "list", items, span: { start, end: this.#closed(style, "]") }, via: [] },
			size
		);
	}
	#alias(start, end) {
		const target = this.#anchors.get(this.#text.slice(start, end));
		if (target === void 0) throw this.#error("an alias names an unknown anchor", start);
		this.#end = Math.max(this.#end, end);
		return this.#reached(target, [{ start: start - 1, end }]);
	}
	#reached(node, via) {
		return this.#sized({ ...node, via: [...via, ...node.via] }, this.#sizeOf(node));
	}
	/** An anchor is known only after its node ends, so that no node can contain itself. */
	#anchored(event, node) {
		if (event.anchorStart >= 0) {
			this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		}
		return node;
	}
	/** Returns the end of a container: its closing bracket, or the end of its last value. */
	#closed(style, bracket) {
		if (style === COLLECTION_STYLE.FLOW) this.#end = this.#text.indexOf(bracket, this.#end) + 1;
		return this.#end;
	}
	#sized(node, size) {
		if (size > MAX_NODES) {
			const message = `the document has over ${MAX_NODES} values after its aliases are expanded`;
			throw new DataError("limit-exceeded", message, { path: this.#path });
		}
		this.#sizes.set(node, size);
		return node;
	}
	#sizeOf(node) {
		return this.#sizes.get(node) ?? 1;
	}
	#error(message, offset) {
		const { line } = textPlaces(this.#text)(Math.max(0, offset));
		return new DataError("malformed", message, { path: this.#path, line });
	}
};

// shared/audit/ignore-annotations.ts
var FORMS = [
	{
		tool: "kube-linter",
		key: /^ignore-check\.kube-linter\.io\/(.{1,100})$/,
		read: (id2, reason) => ({ ids: [id2], reason })
	},
	{
		tool: "kube-linter",
		key: /^kube-linter\.io\/ignore-all$/,
		read: (_id, reason) => ({ ids: ["*"], reason })
	},
	{
		tool: "Checkov",
		key: /^checkov\.io\/skip\d{1,3}$/,
		read: (_id, value) => {
			const [id2 = "", ...reason] = value.split("=");
			return { ids: [id2.trim()], reason: reason.join("=") };
		}
	},
	{
		tool: "Polaris",
		key: /^polaris\.fairwinds\.com\/(?:(.{1,100})-)?exempt$/,
		read: (id2, value) => ({ ids: value === "true" ? [id2 === "" ? "*" : id2] : [] })
	}
];
var ANY_FORM = /kube-linter\.io|checkov\.io\/skip|polaris\.fairwinds\.com/;
function ignoreAnnotations(text3, path) {
	if (!ANY_FORM.test(text3)) return [];
	const placeOf = textPlaces(text3);
	const lineOf = (offset) => placeOf(offset).line;
	return treesOf(text3, path).flatMap(objectsIn).flatMap((object2) => inObject(object2, lineOf));
}
function treesOf(text3, path) {
	try {
		return readYamlTrees(text3, path);
	} catch (error) {
		if (error instanceof DataError) return [];
		throw error;
	}
}
function objectsIn(node) {
	const items = yamlAt(node, "items");
	return items?.kind === "list" ? [...items.items, node] : [node];
}
function inObject(object2, lineOf) {
	const annotations = yamlAt(object2, "metadata", "annotations");
	if (annotations?.kind !== "map") return [];
	const span = object2.span;
	return [...annotations.entries.values()].flatMap(({ key, keySpan, value }) => {
		const text3 = value.kind === "scalar" ? value.text : "";
		return FORMS.flatMap(({ tool, key: pattern, read }) => {
			const match = pattern.exec(key);
			if (match === null) return [];
			const { ids, reason = "" } = read(match[1] ?? "", text3);
			const lines = { firstLine: lineOf(span.start), lastLine: lineOf(span.end) };
			const stated = reason.trim() === "" ? void 0 : reason.trim();
			return ids.length === 0 ? [] : [{ tool, ids, reason: stated, line: lineOf(keySpan.start), ...lines }];
		});
	});
}

// shared/audit/ignore-comment.ts
var SECRETS2 = ["secret/*"];
var MAX_LINE2 = 2e3;
var REST = "([^\\r\\n]*?)(?:-->|\\*/)?\\s*$";
function after(text3) {
	return new RegExp(`(?:#|//|<!--|/\\*|;|--)\\s{0,20}${text3}`, "i");
}
function split(list2) {
	return (list2 ?? "").split(/[\s,;]+/).filter((id2) => id2 !== "");
}
var FORMS2 = [
	{
		tool: "assay",
		pattern: after(
			`assay:\\s?ignore\\s+([\\w./*,\\s-]{1,400}?)(?:\\s+until=(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+because\\s+(\\S.{0,500}?))?${REST.replace("([^\\r\\n]*?)", "")}`
		),
		read: ([, ids, expires, reason], isAlone) => ({
			ids: split(ids),
			reach: isAlone ? "next" : "line",
			reason,
			expires,
			lacksReason: reason === void 0
		})
	},
	{
		tool: "hadolint",
		pattern: after("hadolint\\s+(global\\s+)?ignore=([\\w,\\s]{1,400}?)(?:[;#]|$)"),
		read: ([, isGlobal, ids]) => ({ ids: split(ids), reach: isGlobal ? "file" : "next" })
	},
	{
		tool: "BuildKit",
		pattern: after("check=skip=([\\w,]{1,400})"),
		read: ([, ids]) => ({
			ids: ids?.toLowerCase() === "all" ? ["dockerfile/*"] : split(ids),
			reach: "file"
		})
	},
	{
		tool: "zizmor",
		pattern: after(`zizmor:\\s*ignore\\[([\\w,\\s-]{1,400})\\]${REST}`),
		read: ([, ids, reason]) => ({ ids: split(ids), reach: "line", reason })
	},
	{
		tool: "Checkov",
		pattern: after(`checkov:skip=([\\w,-]{1,400})(?::${REST})?`),
		read: ([, ids, reason]) => ({ ids: split(ids), reach: "file", reason })
	},
	{
		tool: "Trivy",
		pattern: after(
			"(?:trivy|tfsec):ignore:([\\w*-]{1,100})(?::\\S*?)?(?::?exp:(\\d{4}-\\d\\d-\\d\\d))?(?:\\s|$)"
		),
		read: ([, id2 = "", expires], isAlone) => ({
			ids: [id2],
			reach: isAlone ? "next" : "line",
			expires
		})
	},
	{
		tool: "KICS",
		pattern: after("kics-scan\\s+(ignore-line|ignore-block|ignore|disable=([\\w,-]{1,2000}))"),
		read: ([, word, ids]) => {
			if (ids !== void 0) return { ids: split(ids), reach: "file" };
			return { ids: ["*"], reach: word === "ignore" ? "file" : "next" };
		}
	},
	{
		tool: "Semgrep",
		pattern: after("nosem(?:grep)?(?::\\s*([\\w.,\\s-]{1,400}))?\\s*$"),
		read: ([, ids], isAlone) => ({
			ids: ids === void 0 ? ["*"] : split(ids),
			reach: isAlone ? "next" : "line"
		})
	},
	{
		tool: "gitleaks",
		pattern: /(?:gitleaks|betterleaks):allow\b/i,
		read: () => ({ ids: SECRETS2, reach: "line" })
	},
	{
		tool: "TruffleHog",
		pattern: /trufflehog:ignore\b/i,
		read: () => ({ ids: SECRETS2, reach: "line" })
	},
	{
		tool: "detect-secrets",
		pattern: /pragma:\s?(?:allow|white)list\s+(nextline\s+)?secret\b/i,
		read: ([, isNext]) => ({ ids: SECRETS2, reach: isNext ? "next" : "line" })
	},
	{
		tool: "secretlint",
		pattern: /secretlint-disable(-next-line|-line)?(?=\s|\*|$)/i,
		read: ([, where]) => ({
			ids: SECRETS2,
			reach: where === void 0 ? "file" : where === "-line" ? "line" : "next"
		})
	}
];
var ANY_FORM2 = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;
function ignoreComments(line) {
	if (line.length > MAX_LINE2 || !ANY_FORM2.test(line)) return [];
	const isAlone = /^\s*(?:#|\/\/|<!--|\/\*|;|--)/.test(line);
	return FORMS2.flatMap(({ tool, pattern, read }) => {
		const match = pattern.exec(line);
		const found = match === null ? void 0 : read(match, isAlone);
		if (found === void 0 || found.ids.length === 0) return [];
		const reason = found.reason?.trim().replace(/^[-:\s]+/, "");
		return [{ ...found, tool, reason: reason === "" ? void 0 : reason }];
	});
}

// shared/audit/inline-ignores.ts
function inlineIgnores({ path, text: text3 }) {
	const lines = text3.split("\n");
	const comments = lines.flatMap(
		(line, index) => ignoreComments(line).map(({ reach, ...comment }) => ({
			...comment,
			path,
			line: index + 1,
			...reachOf(reach, index, lines)
		}))
	);
	const annotations = /\.ya?ml$/i.test(path) ? ignoreAnnotations(text3, path) : [];
	return [...comments, ...annotations.map((each) => ({ ...each, path }))].sort(
		(a, b) => a.line - b.line
	);
}
function reachOf(reach, index, lines) {
	if (reach === "file") return { firstLine: 1, lastLine: lines.length + 1 };
	if (reach === "line") return { firstLine: index + 1, lastLine: index + 1 };
	const isSkipped = (line) => line !== void 0 && /^\s*(?:#.*|\/\/.*)?$/.test(line);
	let next = index + 1;
	while (isSkipped(lines[next])) next += 1;
	let last = next;
	while (/\\\s*$/.test(lines[last] ?? "")) last += 1;
	return { firstLine: next + 1, lastLine: last + 1 };
}
function coversFinding(ignore, finding) {
	return finding.locations.some((location) => touches(ignore, location)) && ignore.ids.some((id2) => matchesRule(id2.toLowerCase(), finding));
}
function touches({ path, firstLine, lastLine }, location) {
	const { line = 1, endLine = line } = location;
	return location.path === path && line <= lastLine && endLine >= firstLine;
}
function matchesRule(wanted, { id: id2, aliases }) {
	if (wanted === "*") return true;
	if (wanted.endsWith("/*")) return id2.startsWith(wanted.slice(0, -1));
	const name = wanted.slice(wanted.lastIndexOf(".") + 1);
	return [id2, ...aliases].some((each) => [wanted, name].includes(each.toLowerCase()));
}

// shared/audit/apply-inline.ts
function applyInline(findings, files, { isHonored, now }) {
	const paths = new Set(findings.map(({ location }) => location.path));
	const all = files.filter(({ path }) => paths.has(path)).flatMap(inlineIgnores);
	const today = now.toISOString().slice(0, 10);
	const inForce = all.filter(
		({ expires = today, lacksReason }) => lacksReason !== true && expires >= today
	);
	const byPath = Map.groupBy(inForce, ({ path }) => path);
	const used = /* @__PURE__ */ new Set();
	const marked = findings.map((finding) => {
		if (finding.suppression !== void 0) return finding;
		const own = (byPath.get(finding.location.path) ?? []).find(
			(each) => coversFinding(each, finding)
		);
		if (own === void 0) return finding;
		used.add(own);
		return isHonored ? { ...finding, suppression: suppressionOf(own) } : finding;
	});
	return {
		findings: marked,
		used: [...used],
		problems: all.filter(({ lacksReason }) => lacksReason === true).map(problemOf2)
	};
}
function suppressionOf({
	path,
	line,
	tool,
	reason,
	expires
}) {
	return {
		rule: `${path}:${line}`,
		reason: reason ?? `ignored by a comment for ${tool}, without a reason`,
		...expires !== void 0 && { expires }
	};
}
function problemOf2({ path, line }) {
	const message = "this comment ignores a rule without a reason. Fix: add `because` and the reason";
	return { code: "malformed", message, path, line };
}

// shared/policy/audit-summary.ts
var EVERY_FILE = "secret";
function auditSummary(facts, policy) {
	const { outcome, checked, reasons, problems, unchecked } = facts;
	const hasErrors = reasons.some((reason) => reason.outcome === "error");
	const left = [
		...hasErrors && problems.length > 0 ? [`Incomplete: ${countNoun(problems.length, "problem")}.`] : []
	];
	const skipped = unchecked.length === 0 ? [] : [`${countNoun(unchecked.length, "file")} not checked.`];
	if (checked.length === 0) return [...left, "No file was checked.", ...skipped].join(" ");
	const found = resultText(facts, policy);
	const verdict = outcome === "pass" ? `Passed: ${found}.` : reasons.some((reason) => reason.outcome === "fail") ? `Failed: ${found}.` : `Found ${found}.`;
	return [...left, verdict, ...skipped].join(" ");
}
function resultText(facts, policy) {
	const { checked, findings, comparison } = facts;
	const own = checked.filter(({ area }) => area !== EVERY_FILE);
	const texts = checked.filter(({ area }) => area === EVERY_FILE);
	const files = texts.map((area) => countNoun(area.files, "file"));
	const places = own.map(({ area, files: count }) => countNoun(count, fileNoun(area)));
	const isPlain = findings.length === 0 && comparison?.status !== "compared";
	const { scope } = policy;
	const failOn = policy.failOn === "new" ? "never" : policy.failOn;
	if (!isPlain) return `${foundText(facts, { failOn, scope })} in ${searchedPlaces(checked)}`;
	return listed([
		...own.length === 0 ? [] : [`no misconfigurations in ${listed(places)}`],
		...files.map((count) => `no secrets in ${count}`)
	]);
}
var ELSEWHERE = /* @__PURE__ */ new Set(["history", "image"]);
function searchedPlaces(checked) {
	const texts = checked.filter(({ area }) => area === EVERY_FILE);
	const others = checked.filter(({ area }) => area !== EVERY_FILE);
	const inTree = texts.length === 0 ? [] : others.filter(({ area }) => !ELSEWHERE.has(area));
	const named = (areas) => areas.map(({ area, files: files2 }) => countNoun(files2, fileNoun(area)));
	const kinds = inTree.length === 0 ? "" : ` (including ${listed(named(inTree))})`;
	const files = texts.map((area) => `${countNoun(area.files, "file")}${kinds}`);
	return listed([...files, ...named(others.filter((area) => !inTree.includes(area)))]);
}

// shared/policy/rules/audit-severity.ts
function auditSeverity(findings, policy) {
	const { failOn, scope } = policy;
	const counted = findings.filter((finding) => isCounted(finding, policy));
	return findingReason(
		counted,
		{
			rule: "max-severity",
			one: ({ severity }) => `is ${severity}`,
			several: (all) => severalText(all, failOn)
		},
		scope !== "all"
	);
}
function severalText(findings, failOn) {
	const [first] = findings;
	const isOne = findings.every(({ severity }) => severity === first?.severity);
	return isOne ? `are ${first?.severity}` : `are ${failOn} or worse: ${countsText(findings)}`;
}
function isCounted(finding, { failOn, scope }) {
	if (finding.suppression !== void 0 || failOn === "never" || failOn === "new") return false;
	return isAtLeast(finding.severity, failOn) && (scope === "all" || isNew(finding));
}
function countsText(findings) {
	const counts = Map.groupBy(findings, ({ severity }) => severity);
	return SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`).join(", ");
}

// shared/policy/rules/new-dangers.ts
function newDangers(findings, comparison, policy) {
	if (comparison.status === "none" || policy.failOn === "never") return [];
	const dangers = findings.filter(
		(finding) => finding.suppression === void 0 && isNew(finding) && (finding.kind === "secret" || finding.severity === "critical") && !isCounted(finding, policy)
	);
	return findingReason(
		dangers,
		{
			rule: "new-dangers",
			one: ({ kind }) => kind === "secret" ? "is a new secret" : "is new and critical",
			several: () => "are secrets or critical misconfigurations"
		},
		true
	);
}

// shared/policy/decide-audit.ts
function decideAudit(facts, policy, state = {}) {
	const isKnown2 = new Set(policy.scope === "all" ? [] : facts.existingProblems);
	const problems = facts.problems.filter((problem) => !isKnown2.has(problem));
	const found = [
		...facts.isEmptyAllowed === true ? [] : somethingAudited(facts.checked),
		...problemReasons(problems, {
			rule: "files-read",
			several: "files could not be read",
			accept: void 0
		}),
		...templatesChecked(facts.templates, policy),
		...policiesDecided(facts.undecided ?? [], policy),
		...auditSeverity(facts.findings, policy),
		...commentsForbidden(facts.comments),
		...newDangers(facts.findings, facts.comparison, policy)
	];
	const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
	const { outcome, isComplete } = decidedBy(reasons);
	return {
		kind: DECISION_KIND,
		action: "audit",
		subject: facts.subject,
		outcome,
		isComplete: isComplete && facts.problems.length === 0,
		summary: auditSummary({ ...facts, outcome, reasons }, policy),
		reasons: reasons.toSorted((a, b) => rankOf(a) - rankOf(b))
	};
}
function rankOf({ outcome }) {
	return outcome === "error" ? 0 : 1;
}
function templatesChecked(templates, policy) {
	if (policy.templates === "allow") return [];
	const problems = templates.map(({ path, reason }) => ({
		code: "template",
		path,
		message: reason
	}));
	return problemReasons(problems, {
		rule: "templates-checked",
		several: "files with template syntax were not checked",
		accept: "templates: allow"
	});
}
function policiesDecided(undecided, policy) {
	if (policy.undecided === "allow") return [];
	const problems = undecided.map(({ path, reason }) => ({
		code: "undecided",
		path,
		message: reason
	}));
	return problemReasons(problems, {
		rule: "policies-decided",
		several: "objects are undecided by policies of the cluster",
		accept: "undecided: allow"
	});
}
function commentsForbidden(comments) {
	const [first] = comments;
	if (first === void 0) return [];
	const others = comments.length - 1;
	const more = others === 0 ? "" : `, and ${countNoun(others, "more comment")} elsewhere`;
	const message = `${first.path}:${first.line} has a comment that ignores a finding${more} (\`inline: forbid\`)`;
	return [{ rule: "inline", outcome: "fail", message, accept: "inline: honor", findings: [] }];
}
function somethingAudited(checked) {
	if (checked.length > 0) return [];
	const message = "no file that a rule covers: nothing was checked";
	return [{ rule: "something-audited", outcome: "error", message, findings: [] }];
}

// shared/policy/select-findings.ts
function selectFindings(found, { profile, rules }) {
	const settings = settingsOf(rules);
	const most = AUDIT_PROFILES.indexOf(profile);
	return found.flatMap((finding) => {
		const setting = settingFor(finding, settings);
		if (setting === "off") return [];
		if (setting !== void 0) return [{ ...finding, severity: setting }];
		const { profile: own = "essential" } = finding;
		return AUDIT_PROFILES.indexOf(own) <= most ? [finding] : [];
	});
}
function isSwitchedOff(rule, rules) {
	return settingFor(rule, settingsOf(rules)) === "off";
}
function settingsOf(rules) {
	return new Map(Object.entries(rules).map(([id2, value]) => [id2.toLowerCase(), value]));
}
function settingFor({ id: id2, aliases }, settings) {
	if (settings.size === 0) return void 0;
	for (const name of [id2, ...aliases]) {
		const setting = settings.get(name.toLowerCase());
		if (setting !== void 0) return setting;
	}
	const parts = id2.toLowerCase().split("/");
	for (let length2 = parts.length - 1; length2 >= 0; length2 -= 1) {
		const setting = settings.get([...parts.slice(0, length2), "*"].join("/"));
		if (setting !== void 0) return setting;
	}
	return void 0;
}

// actions/audit/judge.ts
function judgeAudit(result, rules, given) {
	const { source } = rules;
	const invalid = source.proposed?.kind === "invalid" ? source.proposed.problem : void 0;
	const state = { unreadable: source.unreadable, invalid };
	const judged = judgeBy(rules.policy, result, given, state);
	const afterMerge = proposedPolicy(
		rules,
		given,
		(policy) => judgeBy(policy, result, given, {}).decision.outcome
	);
	const decision = { ...judged.decision, policy: source.origin, ...afterMerge && { afterMerge } };
	return { ...judged, decision };
}
function wholeFindings(result, { policy }, given) {
	return judgeBy({ ...policy, profile: "all" }, result, given, {}).findings;
}
function judgeBy(policy, result, { subject, now, files, baseline, isEmptyAllowed }, state) {
	const chosen = selectFindings(result.findings, policy);
	const ignored = applyIgnores({ findings: chosen }, policy, now, "audit.ignore");
	const isHonored = policy.inline === "honor";
	const inline = applyInline(ignored.findings, files, { isHonored, now });
	const { findings, unused } = applyBaseline(inline.findings, baseline, policy.baseline);
	const fixed = result.fixed && selectFindings(result.fixed, policy);
	const problems = [...result.problems, ...inline.problems];
	const facts = {
		...result,
		subject,
		isEmptyAllowed,
		findings,
		problems,
		fixed: fixed?.length,
		comments: policy.inline === "forbid" ? inline.used : []
	};
	const decision = decideAudit(facts, policy, state);
	return { decision, findings, fixed, ignored, inline, unusedBaseline: unused };
}
function proposedPolicy({ policy, source, afterMerge }, { ignoreFiles }, outcomeBy) {
	const policies = source.proposed === void 0 ? [] : [source.origin.path];
	const files = [...policies, ...ignoreFiles];
	if (files.length === 0) return void 0;
	const { proposed } = source;
	const changes = proposed?.kind === "valid" ? policyChanges(source.file, proposed.file) : [];
	const isKnown2 = afterMerge !== void 0 && ignoreFiles.length === 0 && isDeepStrictEqual(factsOf2(policy), factsOf2(afterMerge));
	return { files, changes, outcome: isKnown2 ? outcomeBy(afterMerge) : void 0 };
}
function factsOf2({
	profile: _profile,
	failOn: _failOn,
	scope: _scope,
	templates: _templates,
	undecided: _undecided,
	inline: _inline,
	rules: _rules,
	ignore: _ignore,
	...facts
}) {
	return facts;
}

// actions/audit/read-tree.ts
var BINARY = ".7z .a .avi .bmp .bz2 .class .dll .dylib .eot .exe .gif .gz .ico .iso .jar .jpeg .jpg .lib .mkv .mov .mp3 .mp4 .o .ogg .otf .pdf .png .pyc .rar .so .tar .tgz .tif .tiff .ttf .war .wasm .wav .webm .webp .woff .woff2 .xz .zip .zst";
var ALL_FILES = { globs: ["*"], exceptExtensions: BINARY.split(" ") };
var MAX_FILE_BYTES2 = 10 * 1024 * 1024;
var LIMITS = { ...DIRECTORY_LIMITS, maxFileBytes: MAX_FILE_BYTES2 };
async function readTree({ path, isWithIgnored, isComparing, baseline }, host) {
	const run = runRepository(host);
	const { request, proposedIgnores } = await pathRequest(path, isWithIgnored, run, host);
	const source = await openPath(request);
	const contents = await source.read(ALL_FILES, { threads: 1, limits: LIMITS });
	const texts = textFiles(contents);
	const isNeeded = isComparing || texts.files.some((file) => file.path === baseline);
	const baselineBase = isNeeded ? await baseOf(path, contents, host) : NOT_COMPARED;
	const compared = isComparing ? baselineBase : NOT_COMPARED;
	const { description, ignored = [] } = contents;
	return { ...texts, source: description, ignored, compared, baselineBase, proposedIgnores };
}
var NOT_COMPARED = { comparison: { status: "none" } };
async function baseOf(path, contents, host) {
	const { baseOfFolder } = await import("./base-of-folder-NJHU3W6Z.js");
	const head = { contents, wanted: ALL_FILES };
	const list2 = async (base) => textFiles(base);
	return await baseOfFolder(path, head, runRepository(host), { list: list2 });
}
var LEFT_OUT = /* @__PURE__ */ new Set(["limit-exceeded", "path-escapes", "not-found"]);
function textFiles({ files, problems }) {
	const own = files.filter(({ extract }) => extract === void 0);
	const isLeftOut = (problem) => LEFT_OUT.has(problem.code) && !isUnreadConfiguration(problem);
	return {
		files: own.flatMap(({ path, bytes }) => {
			const text3 = readText(bytes);
			return text3 === void 0 ? [{ path, text: "", bytes }] : [{ path, text: text3 }];
		}),
		problems: [
			...problems.filter((problem) => !isLeftOut(problem)),
			...own.filter(isBinaryConfiguration).map(({ path }) => ({ ...BINARY_PROBLEM, path }))
		],
		unchecked: problems.filter(isLeftOut).map(({ path, message }) => ({ path, reason: message }))
	};
}
var BINARY_PROBLEM = {
	code: "malformed",
	message: "the file is binary, so no rule could read it"
};
function isBinaryConfiguration({ path, bytes }) {
	return hasRules(path) && readText(bytes) === void 0;
}
function isUnreadConfiguration({ code, path }) {
	return code === "limit-exceeded" && (hasRules(path) || /\.ya?ml$/i.test(path));
}
function hasRules(path) {
	return AREAS.some(({ name, mayRead }) => name !== "secret" && mayRead({ path, text: "" }));
}

// actions/audit/show-audit.ts
var MAX_ROWS = 50;
var MAX_LINES = 10;
function showAudit(audited, decision, { host, isAnnotating }) {
	const data = gatherReport({ title: "" }, [audited, decision], []);
	showUnchecked(audited, host);
	if (host.kind === "terminal") {
		const lines = terminalFindings(openFindings(data), host);
		if (lines.length > 0) host.show([...lines, []]);
		return;
	}
	showProblems(audited.problems, host);
	const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
	const table = renderScanTable(audited, decision, options);
	if (table !== "") host.print(table, countNoun(openFindings(data).length, "finding"));
	if (!isAnnotating) return;
	for (const { level, message, path, line, title } of chooseAnnotations(data)) {
		host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
	}
}
function showUnchecked({ uncheckedFiles: unchecked = [] }, host) {
	for (const { path, reason } of unchecked.slice(0, MAX_LINES)) {
		host.info(`Not checked: ${path}: ${reason}`);
	}
	const left = unchecked.length - MAX_LINES;
	if (left > 0) host.info(`Not checked: ${countNoun(left, "more file")}`);
}
function auditExplanation(decision, host) {
	const { reasons, summary = "" } = decision;
	const isEmpty = reasons.some(({ rule }) => rule === "something-audited");
	const fix = isEmpty ? ["Fix: Choose a folder with files that git tracks."] : [];
	if (host.kind !== "terminal") return [explainDecision(decision), ...fix].join("\n");
	const left = reasons.length - MAX_LINES;
	const accept = acceptText(reasons);
	return [
		oneLine(summary),
		...reasons.slice(0, MAX_LINES).map(({ message }) => `- ${oneLine(message)}`),
		...left > 0 ? [`- ${countNoun(left, "more reason")}`] : [],
		...accept === "" ? [] : [`${accept} (in .assay.yml)`],
		...fix
	].join("\n");
}

// actions/audit/show-exceptions.ts
var MAX_SHOWN = 50;
function showExceptions(judged, rules, host) {
	const { annotate, progress } = host;
	const isTerminal = host.kind === "terminal";
	showPolicy(judged.decision, isTerminal ? { info: host.debug, annotate, progress } : host);
	for (const { name, input, file, holds } of rules.contested) {
		host.info(
			`Input ${name} is ${input}, but ${rules.source.origin.path} has ${file}. Using the stricter value: ${holds}`
		);
	}
	showSuppressed(judged.findings, host);
	showComments(judged, rules, host);
	showStale(judged, rules, host);
}
function showSuppressed(findings, host) {
	const suppressed = findings.filter(({ suppression }) => suppression !== void 0).toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));
	if (suppressed.length === 0) return;
	host.info(`${countNoun(suppressed.length, "suppressed finding")}:`);
	for (const { id: id2, location, suppression } of suppressed.slice(0, MAX_SHOWN)) {
		host.info(
			`  ${id2} in ${locationText(location)} (${suppression?.rule}): ${suppression?.reason}`
		);
	}
	const more = suppressed.length - MAX_SHOWN;
	if (more > 0) host.info(`  and ${more} more`);
}
function showComments({ inline: { used } }, { policy }, host) {
	if (policy.inline === "honor") return;
	for (const { path, line, tool } of used.slice(0, MAX_SHOWN)) {
		const message = `This comment for ${tool} ignores a finding, but has no effect (\`inline: ${policy.inline}\`).`;
		host.annotate("notice", message, { path, line });
	}
}
function showStale({ ignored, unusedBaseline }, rules, host) {
	const { origin, proposed } = rules.source;
	const isHere = origin.from !== "given" && proposed === void 0;
	const place = (line) => isHere ? { path: origin.path, line } : void 0;
	for (const { rule, ignore } of ignored.expired) {
		const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
		host.annotate("warning", message, place(ignore.line));
	}
	for (const { rule, ignore } of ignored.unused) {
		const message = `${rule} for ${ignore.id} matches no finding. Remove the rule.`;
		host.annotate("notice", message, place(ignore.line));
	}
	if (unusedBaseline.length === 0) return;
	const { baseline } = rules.policy;
	host.info(
		`${countNoun(unusedBaseline.length, "entry")} of ${baseline} without a finding. Fix: Write the baseline again.`
	);
	for (const { rule, path } of unusedBaseline.slice(0, MAX_SHOWN))
		host.info(`  ${rule} in ${path}`);
}

// actions/audit/unknown-rules.ts
async function warnUnknownRules({ rules }, log) {
	const names = Object.keys(rules);
	if (names.length === 0) return;
	const areas = await Promise.all(AREAS.map(({ load }) => load()));
	const all = areas.flatMap((area) => area.rules);
	const known = new Set(all.flatMap(({ id: id2, aliases }) => [id2, ...aliases].map(lower2)));
	for (const name of names.filter((each) => !isKnown(lower2(each), known))) {
		log.annotate(
			"warning",
			`The policy names the rule ${name}, which does not exist. Fix: Correct \`audit.rules\`.`
		);
	}
}
function isKnown(name, known) {
	if (name === "*") return true;
	if (name.endsWith("/*")) return [...known].some((id2) => id2.startsWith(name.slice(0, -1)));
	return known.has(name.replace(/^avd-/, ""));
}
function lower2(text3) {
	return text3.toLowerCase();
}

// shared/audit/frameworks/framework.ts
var UNCHECKED_REASONS = {
	host: "The control is about the host, which is not in the repository.",
	cluster: "The control is about files and settings of a node or a running cluster.",
	process: "The control is about people and processes.",
	runtime: "The control is about a running system.",
	scan: "The action scan checks packages for this control.",
	evidence: "The actions sbom, sign, attest and verify answer this control.",
	policy: "A rule checks this only if the policy has a value for it.",
	none: "Assay has no rule for this control."
};
function controlsOf(rows) {
	return rows.trim().split("\n").map((row) => {
		const [, id2 = "", why, title = ""] = /^(\S+) (?:\[(\w+)\] )?(.+)$/.exec(row.trim()) ?? [];
		return { id: id2, title, ...isReason(why) && { why } };
	});
}
function isReason(text3) {
	return text3 !== void 0 && Object.hasOwn(UNCHECKED_REASONS, text3);
}

// shared/audit/frameworks/cis-docker-1.6.0.ts
var CIS_DOCKER = {
	id: "cis-docker-1.6.0",
	title: "CIS Docker Benchmark 1.6.0",
	controls: controlsOf(`
1 [host] Host of the containers
2 [host] Settings of the daemon
3 [host] Files of the daemon
4.1 Image user without root
4.2 Trusted base images
4.3 No needless packages in images
4.4 [scan] Images without known vulnerabilities
4.5 [evidence] Signed images
4.6 Health check in the image
4.7 No package index update alone
4.8 No programs with setuid in images
4.9 COPY in place of ADD
4.10 No secrets in images
4.11 Verified packages only
4.12 Signatures of artifacts checked
5.1 [host] Swarm mode off if unused
5.2 AppArmor profile
5.3 SELinux options
5.4 Few capabilities
5.5 No privileged containers
5.6 No sensitive host folders
5.7 No SSH server in containers
5.8 No privileged ports
5.9 [none] Needed ports only
5.10 No host network
5.11 Memory limit
5.12 CPU limit
5.13 Root file system without writes
5.14 Ports on chosen interfaces
5.15 Limited restarts
5.16 No host process namespace
5.17 No host IPC namespace
5.18 No host devices
5.19 [none] File limits of the daemon
5.20 No shared mounts
5.21 No host UTS namespace
5.22 Seccomp profile on
5.23 [runtime] No privileged commands in containers
5.24 [runtime] No commands as root in containers
5.25 Control group of the daemon
5.26 No new privileges
5.27 Health check at run time
5.28 [runtime] Current versions of images
5.29 Process limit
5.30 [none] Own networks in place of the default bridge
5.31 No host user namespace
5.32 No socket of the daemon in containers
6 [process] Operation of images and containers
7 [host] Settings of Swarm
`)
};

// shared/audit/frameworks/cis-kubernetes-1.10.ts
var CIS_KUBERNETES = {
	id: "cis-kubernetes-1.10",
	title: "CIS Kubernetes Benchmark 1.10",
	controls: controlsOf(`
1.1 [cluster] Files of the control plane
1.2.1 No anonymous requests
1.2.2 No token file
1.2.3 External addresses denied
1.2.4 Client certificate for kubelets
1.2.5 Certificate authority of kubelets
1.2.6 Authorization on
1.2.7 Authorization of nodes
1.2.8 Authorization by roles
1.2.9 Event rate limit
1.2.10 No admission of everything
1.2.11 Images always pulled
1.2.12 Service account admission
1.2.13 Namespace admission
1.2.14 Node restriction
1.2.15 No profiling
1.2.16 Audit log
1.2.17 Age of audit logs
1.2.18 Number of audit logs
1.2.19 Size of audit logs
1.2.20 Request timeout
1.2.21 Service accounts looked up
1.2.22 Key of service accounts
1.2.23 Client certificate for etcd
1.2.24 TLS certificate
1.2.25 Client certificate authority
1.2.26 Certificate authority of etcd
1.2.27 Encryption at rest
1.2.28 Strong encryption provider
1.2.29 Strong ciphers
1.3.1 Terminated pods removed
1.3.2 No profiling
1.3.3 Own credentials per controller
1.3.4 Key of service accounts
1.3.5 Root certificate
1.3.6 Certificates of kubelets rotated
1.3.7 Local address
1.4.1 No profiling
1.4.2 Local address
2.1 Server certificate
2.2 Client certificates required
2.3 No certificates made by itself
2.4 Peer certificate
2.5 Peer certificates required
2.6 No peer certificates made by itself
2.7 [cluster] Own certificate authority
3.1 [cluster] Sign-in of people
3.2.1 Audit policy present
3.2.2 Audit policy covers what matters
4.1 [cluster] Files of worker nodes
4.2.1 No anonymous requests
4.2.2 Authorization on
4.2.3 Client certificate authority
4.2.4 No read-only port
4.2.5 Idle connections closed
4.2.6 Firewall chains
4.2.7 Host name kept
4.2.8 Event rate
4.2.9 TLS certificate
4.2.10 Client certificate rotated
4.2.11 Server certificate rotated
4.2.12 Strong ciphers
4.2.13 [none] Process limit for pods
4.3 [cluster] Metrics of kube-proxy
5.1.1 Few cluster administrators
5.1.2 Few readers of secrets
5.1.3 No wildcards in roles
5.1.4 Few creators of pods
5.1.5 Default service account unused
5.1.6 Service account tokens only where needed
5.1.7 No group system:masters
5.1.8 No bind, impersonate and escalate
5.1.9 Few creators of persistent volumes
5.1.10 No access to the proxy of nodes
5.1.11 No approval of certificates
5.1.12 No access to admission webhooks
5.1.13 No creation of tokens
5.2.1 Admission control for pods
5.2.2 No privileged containers
5.2.3 No host process namespace
5.2.4 No host IPC namespace
5.2.5 No host network
5.2.6 No privilege escalation
5.2.7 No root containers
5.2.8 No raw network capability
5.2.9 No added capabilities
5.2.10 Capabilities dropped
5.2.11 No host processes on Windows
5.2.12 No host paths
5.2.13 No host ports
5.3.1 [cluster] Network plugin with policies
5.3.2 Network policies in each namespace
5.4.1 Secrets as files and not as variables
5.4.2 External storage of secrets
5.5.1 Provenance of images at admission
5.7.1 Namespaces as boundaries
5.7.2 Seccomp profile
5.7.3 Security contexts
5.7.4 Default namespace unused
`)
};

// shared/audit/frameworks/gdpr.ts
var FROM = {
	"5(1)(f)": { "pci-dss-4.0.1": ["7.2.1", "7.2.2", "8.6.2", "8.6.3"] },
	"32(1)(a)": {
		"pci-dss-4.0.1": ["3.5.1", "4.2.1"],
		hipaa: ["164.312(e)", "164.312(e)(2)(ii)"]
	},
	"32(1)(b)": {
		"pci-dss-4.0.1": ["2.2.1", "7.2.1", "7.2.2", "7.2.5"],
		hipaa: ["164.312(a)(1)", "164.312(c)(1)"]
	},
	"32(1)(d)": { hipaa: ["164.312(b)"], ssdf: ["PW.4.4"] }
};
var CONTROLS2 = controlsOf(`
5(1)(f) Integrity and confidentiality
25 [process] Data protection by design
30 [process] Records of processing
32(1)(a) Encryption and pseudonymization
32(1)(b) Confidentiality, integrity and availability of systems
32(1)(c) [runtime] Restoration after an incident
32(1)(d) Regular tests of the measures
33 [process] Notification of a breach
35 [process] Impact assessment
`);
var GDPR = {
	id: "gdpr",
	title: "GDPR, Regulation (EU) 2016/679",
	controls: CONTROLS2.map((control) => {
		const { [control.id]: from } = FROM;
		return from === void 0 ? control : { ...control, from };
	})
};

// shared/audit/frameworks/hipaa.ts
var HIPAA = {
	id: "hipaa",
	title: "HIPAA Security Rule, 45 CFR 164",
	controls: controlsOf(`
164.308 [process] Administrative safeguards
164.310 [process] Physical safeguards
164.312(a)(1) Access control
164.312(a)(2)(i) [process] Unique users
164.312(a)(2)(ii) [process] Access in an emergency
164.312(a)(2)(iii) [runtime] Automatic logoff
164.312(a)(2)(iv) Encryption and decryption
164.312(b) Audit controls
164.312(c)(1) [policy] Integrity
164.312(c)(2) [runtime] Proof that data is unchanged
164.312(d) Authentication of persons and systems
164.312(e) Security of transmission
164.312(e)(1) Protection of transmission
164.312(e)(2)(i) [runtime] Integrity of transmission
164.312(e)(2)(ii) Encryption of transmission
164.314 [process] Contracts
`)
};

// shared/audit/frameworks/nist-800-190.ts
var NIST_800_190 = {
	id: "nist-800-190",
	title: "NIST SP 800-190",
	controls: controlsOf(`
4.1.1 [scan] Vulnerabilities in images
4.1.2 Configuration of images
4.1.3 Malware in images
4.1.4 Secrets in images
4.1.5 Trust in images
4.2.1 [cluster] Connections to registries
4.2.2 [scan] Old images in registries
4.2.3 [process] Access to registries
4.3.1 Administrative access to orchestrators
4.3.2 [cluster] Sign-in to orchestrators
4.3.3 Traffic between containers
4.3.4 [cluster] Workloads of different sensitivity
4.3.5 [cluster] Trust in nodes
4.4.1 [runtime] Vulnerabilities in container runtimes
4.4.2 Network access from containers
4.4.3 Configuration of containers at run time
4.4.4 [policy] Detection at run time
4.4.5 [process] Containers that nobody approved
4.5.1 Small attack surface
4.5.2 [policy] Isolation from the shared kernel
4.5.3 [host] Vulnerabilities of the host
4.5.4 [host] Sign-in to the host
4.5.5 File systems of the host
`)
};

// shared/audit/frameworks/nsa-cisa-1.2.ts
var NSA_CISA = {
	id: "nsa-cisa-1.2",
	title: "NSA and CISA Kubernetes Hardening Guidance 1.2",
	controls: controlsOf(`
pod Security of pods
network Separation by networks and namespaces
access Authentication and authorization
logging Audit logs and threat detection
updates Current and supported versions
`)
};

// shared/audit/frameworks/pci-dss-4.0.1.ts
var PCI_DSS = {
	id: "pci-dss-4.0.1",
	title: "PCI DSS 4.0.1",
	controls: controlsOf(`
1.1 [process] Network security: processes
1.3.1 Inbound traffic limited
1.3.2 Outbound traffic limited
1.4 [cluster] Connections to untrusted networks
2.1 [process] Secure configuration: processes
2.2.1 Configuration standards applied
2.2.4 Needed services and functions only
2.2.7 [cluster] Encrypted administrative access
3.5.1 Stored account data unreadable
4.2.1 Strong cryptography in transit
5 [scan] Malicious software
6.2 [process] Secure development
6.3.1 [scan] Vulnerabilities identified and ranked
6.3.2 [evidence] Inventory of software components
6.3.3 Patches and updates installed
7.2.1 Access control model
7.2.2 Least privileges
7.2.5 Privileges of system accounts
8.3.2 Authentication factors unreadable
8.4 [process] Multi-factor authentication
8.6.2 No passwords in files and code
8.6.3 Passwords of applications protected
9 [process] Physical access
10.2.1 Audit logs on
10.3.3 Audit logs kept in a central place
10.4 [runtime] Audit logs reviewed
11.3 [scan] Vulnerability scans
11.4 [process] Penetration tests
11.5.1 Intrusion detection
12 [process] Policies of the organization
`)
};

// shared/audit/frameworks/slsa.ts
var SLSA = {
	id: "slsa",
	title: "SLSA 1.0",
	controls: controlsOf(`
provenance [evidence] Provenance of artifacts
build Consistent inputs of a build
isolated Isolated builds
dependencies Pinned dependencies
verify [policy] Verification before use
source [process] Reviewed source
`)
};

// shared/audit/frameworks/ssdf.ts
var SSDF = {
	id: "ssdf",
	title: "NIST SP 800-218 (SSDF) 1.1",
	controls: controlsOf(`
PO [process] Preparation of the organization
PO.5.1 Separate and protected environments
PS.1.1 Code protected from unauthorized access
PS.2.1 [evidence] Integrity of releases
PS.3.1 [process] Releases archived
PS.3.2 [evidence] Provenance of releases
PW.1 [process] Secure design
PW.4.1 Well-secured components
PW.4.4 Components checked over time
PW.5.1 Secure coding practices
PW.8 [process] Reviews and tests
PW.9.1 Secure default settings
RV.1.1 [scan] Vulnerability reports gathered
RV.2 [process] Vulnerabilities fixed
`)
};

// shared/audit/frameworks/frameworks.ts
var FRAMEWORKS = [
	CIS_DOCKER,
	CIS_KUBERNETES,
	NSA_CISA,
	NIST_800_190,
	PCI_DSS,
	HIPAA,
	GDPR,
	SSDF,
	SLSA
];

// shared/audit/coverage.ts
function coverageOf(facts, frameworks = FRAMEWORKS) {
	const { problems } = facts;
	const found = foundByRules(facts);
	return {
		kind: COVERAGE_KIND,
		subject: facts.subject,
		frameworks: frameworks.map((framework) => {
			const { id: id2, title } = framework;
			const rules = rulesByControl(framework, facts.ran);
			const known = [...framework.controls, ...unlisted(framework, rules)];
			return {
				id: id2,
				title,
				controls: known.map((each) => coveredControl(each, rules, { found, problems }))
			};
		}),
		uncheckedFiles: facts.unchecked
	};
}
function rulesByControl({ id: id2, controls }, ran) {
	const found = /* @__PURE__ */ new Map();
	const add = (control, rule) => {
		const rules = found.get(control) ?? /* @__PURE__ */ new Map();
		found.set(control, rules.set(rule.id, rule));
	};
	for (const rule of ran) {
		for (const control of rule.controls[id2] ?? []) add(control, rule);
		for (const { id: control, from = {} } of controls) {
			if (isNamed(rule, from)) add(control, rule);
		}
	}
	return found;
}
function isNamed({ controls }, from) {
	return Object.entries(from).some(
		([framework, ids]) => ids.some((id2) => controls[framework]?.includes(id2))
	);
}
function unlisted({ controls }, rules) {
	const listed2 = new Set(controls.map(({ id: id2 }) => id2));
	return [...rules].flatMap(
		([id2, [first]]) => listed2.has(id2) ? [] : [{ id: id2, title: first?.[1].title ?? id2 }]
	);
}
function foundByRules({ findings }) {
	const found = /* @__PURE__ */ new Map();
	for (const { id: id2, aliases, suppression } of findings) {
		const names = [id2, ...aliases];
		const key = names.join(" ");
		const group = found.get(key) ?? { names, open: 0, excepted: 0 };
		found.set(key, group);
		if (suppression === void 0) group.open += 1;
		else group.excepted += 1;
	}
	return [...found.values()];
}
function coveredControl({ id: id2, title, why }, rules, { found, problems }) {
	const own = rules.get(id2) ?? /* @__PURE__ */ new Map();
	const groups = found.filter(({ names }) => names.some((name) => own.has(name)));
	const numbers = {
		findings: groups.reduce((sum, { open }) => sum + open, 0),
		excepted: groups.reduce((sum, { excepted }) => sum + excepted, 0)
	};
	const result = (status, reason) => {
		const names = [...own.keys()].sort(compareText);
		return { id: id2, title, status, ...reason !== void 0 && { reason }, rules: names, ...numbers };
	};
	if (numbers.findings > 0) return result("failed");
	if (own.size === 0 && why !== void 0) return result("not-checkable", UNCHECKED_REASONS[why]);
	if (problems > 0) return result("not-checkable", unread(problems));
	if (numbers.excepted > 0) return result("excepted");
	return own.size > 0 ? result("passed") : result("not-applicable", NO_SUBJECT);
}
var NO_SUBJECT = "No audited file has a subject for this control.";
function unread(problems) {
	return `Assay could not read all files (${countNoun(problems, "problem")}).`;
}

// shared/report/coverage-block.ts
var STATUS_TEXTS = {
	failed: "failed",
	excepted: "excepted",
	passed: "passed",
	"not-applicable": "not applicable",
	"not-checkable": "not checkable"
};
function coverageBlock({ frameworks }) {
	return {
		kind: "table",
		title: "Controls of public frameworks",
		isFolded: true,
		noun: "control",
		columns: ["Framework", "Control", "Subject", "Status"],
		rows: frameworks.flatMap(
			({ title, controls }) => controls.map((control) => [
				[text2(title)],
				[id(control.id)],
				[text2(control.title)],
				[text2(statusText(control))]
			])
		)
	};
}
function coverageLines({ frameworks }) {
	return frameworks.flatMap(
		({ title, controls }) => controls.map((control) => `${title}, ${control.id} ${control.title}: ${statusText(control)}`)
	);
}
function statusText({ status, reason, findings, excepted }) {
	const label = STATUS_TEXTS[status];
	if (status === "failed") return `${label} (${countNoun(findings, "finding")})`;
	if (status === "excepted") return `${label} (${countNoun(excepted, "finding")})`;
	return reason === void 0 ? label : `${label}: ${reason}`;
}

// actions/audit/write-coverage.ts
async function writeCoverage({ ran, problems, unchecked }, findings, { subject, rules, isWithOscal, files, host }) {
	const coverage = coverageOf({
		subject,
		ran: ran.filter((rule) => !isSwitchedOff(rule, rules.policy.rules)),
		findings,
		problems: problems.length,
		unchecked: unchecked.length
	});
	host.setOutput("coverage", await files.write("coverage.json", prettyJson(coverage)));
	if (isWithOscal) {
		const { oscalResults } = await import("./oscal-QVG7NDIY.js");
		const time = documentTimestamp(host.env) ?? host.now().toISOString();
		const results = oscalResults(coverage, { time, version });
		await files.write("coverage.oscal.json", prettyJson(results));
	}
	await show(coverage, host);
}
async function show(coverage, host) {
	if (host.kind === "terminal") {
		for (const line of coverageLines(coverage)) host.debug(line);
		return;
	}
	const { open, rows, close } = markdownSection(coverageBlock(coverage));
	await host.summary([open, ...rows, close].join(""));
}

// actions/audit/write-results.ts
async function writeResults(audited, decision, { category = sarifCategory(audited), files, host }) {
	const sarif = renderSarif(audited, { toolVersion: version, category, decision });
	host.setOutput("findings", await files.write("findings.json", prettyJsonChunks(audited)));
	host.setOutput("sarif", await files.write("results.sarif", sarif));
	host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
	host.setOutput("decision", decision.outcome);
	host.setOutput("complete", String(decision.isComplete));
	host.setOutput("summary", decision.summary ?? "");
	const open = audited.findings.filter(({ suppression }) => suppression === void 0);
	host.setOutput("misconfigurations", countOf(open, "misconfiguration"));
	host.setOutput("secrets", countOf(open, "secret"));
	const isCompared = audited.comparison?.status === "compared";
	host.setOutput("new", isCompared ? String(open.filter(isNew).length) : "");
	await host.offer("json", () => prettyJsonChunks(audited));
	await host.offer("sarif", () => sarif);
	await host.offer("html", async () => {
		const { renderHtml } = await import("./render-html-TBDYYSN3.js");
		return renderHtml(gatherReport({ title: "Assay" }, [audited, decision], []));
	});
}
function countOf(findings, wanted) {
	return String(findings.filter(({ kind }) => kind === wanted).length);
}

// shared/audit/secrets/secrets.ts
var TEXTS = secretRuleTexts(SECRET_RULES);
var secretsArea = {
	name: "secret",
	rules: [...TEXTS.values()],
	reads: () => true,
	check(files) {
		const finder = createSecretFinder(SECRET_RULES);
		const hits = files.flatMap((file) => secretHits(file, finder));
		return { hits, problems: [], unchecked: [], subjects: { files: files.length } };
	}
};
function secretHits(file, finder) {
	const { text: text3, path, bytes } = file;
	const found = bytes === void 0 ? finder.find(text3, path) : finder.findTokens(bytes, path);
	return found.flatMap((match) => {
		const rule = TEXTS.get(match.kind);
		return rule === void 0 ? [] : [hitOf(match, rule, file)];
	});
}
function hitOf(match, rule, file) {
	return {
		rule,
		file,
		hit: {
			// A binary file has no lines, so the place is its start.
			at: file.bytes === void 0 ? match.span : { start: 0, end: 0 },
			address: match.fingerprint ?? `key=${match.key ?? ""}`,
			detail: describeSecret(match),
			severity: match.severity
		}
	};
}
function describeSecret({ masked: masked2, key, confidence, span }) {
	if (span.start === span.end) return "The whole file is the secret.";
	const where = key === void 0 ? "The file" : `\`${key}\``;
	const proof = confidence === "proved" ? " Its content proves the form." : "";
	return `${where} contains ${masked2}.${proof}`;
}

export {
	textPlaces,
	secretNameKind,
	auditRulesOf,
	readYamlTrees,
	yamlAt,
	baselineText,
	findBaseline,
	findingsFile,
	judgeAudit,
	wholeFindings,
	readTree,
	showAudit,
	auditExplanation,
	showExceptions,
	warnUnknownRules,
	writeResults,
	mayHavePolicy,
	writeCoverage,
	auditTree,
	secretsArea,
	secretHits,
	withHistory
};
