import{canonicalJsonChunks,isPackageRule}from"./chunk-DD6OEQO3.js";
// json/text-places
function textPlaces(text) {
	const starts = lineStarts(text);
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
function lineEndAfter(text, offset) {
	const newline = text.indexOf("\n", offset);
	const end = newline === -1 ? text.length : newline;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// sbom/content-id
import{ createHash }from"node:crypto";
function contentUuid(document) {
	const hash = createHash("sha256");
	for (const chunk of canonicalJsonChunks(document)) hash.update(chunk);
	const bytes = hash.digest().subarray(0, 16);
	bytes.writeUInt8(bytes.readUInt8(6) & 15 | 128, 6);
	bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
	const hex = bytes.toString("hex");
	const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
	return [...groups, hex.slice(20)].join("-");
}
// secrets/known-password
var KNOWN_PASSWORD = /^(?:my[-_]?)?(?:password|passwd|pass|secret|root|admin|user|guest|test|postgres|postgresql|mysql|mariadb|mongo|redis|rabbitmq|minioadmin|default|demo|local|dev|development|change[-_]?me|qwerty|s3cr3t|1234(?:56(?:78)?)?)(?:1(?:2(?:34?)?)?)?$/i;
function isKnownPassword(value, names) {
	const text = value.trim().toLowerCase();
	return KNOWN_PASSWORD.test(text) || names.some((name) => name?.toLowerCase() === text);
}
var QUOTED_END = /[ \t]*(?:$|[,;)}\]>#]|\/[/>]|\r?\n(?!\s{0,200}["'`+.~|&\\]))/y;
var BARE_END = /@(?![^\s/"']{0,200}@)|[ \t]*(?:$|<\/|[ \t]#|\r?\n(?![ \t]+[^\s#:=\-)}\]][^\n:=]*(?:\n|$)))/y;
function isWholeKnownPassword(text, { start, end }) {
	if (!isKnownPassword(text.slice(start, end), [])) return false;
	const before = text[start - 1] ?? " ";
	const isQuoted = /["'`]/.test(before);
	if (isQuoted ? text[end] !== before : !/[\s=:>]/.test(before)) return false;
	const pattern = isQuoted ? QUOTED_END : BARE_END;
	pattern.lastIndex = isQuoted ? end + 1 : end;
	return pattern.test(text);
}
// git/star-pattern
var STAR = Symbol("star");
function fitsStars(pattern, items) {
	let at = 0;
	let next = 0;
	let star = -1;
	let starAt = 0;
	while (at < items.length) {
		const part = pattern[next];
		if (part === STAR) {
			star = next;
			starAt = at;
			next += 1;
		} else if (part?.(items[at]) === true) {
			at += 1;
			next += 1;
		} else if (star === -1) {
			return false;
		} else {
			starAt += 1;
			at = starAt;
			next = star + 1;
		}
	}
	while (pattern[next] === STAR) next += 1;
	return next === pattern.length;
}
// git/segment-pattern
function compileSegment(pattern) {
	if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
	const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
	if (ending !== void 0) return (name) => name.endsWith(ending);
	const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
	if (beginning !== void 0) return (name) => name.startsWith(beginning);
	const tokens = tokensOf(bytesOf(pattern));
	return tokens === void 0 ? () => false : (name) => fitsStars(tokens, bytesOf(name));
}
function bytesOf(text) {
	return Buffer.from(text).toString("latin1");
}
var TOKEN = /(\*+)|(\?)|\[([!^]?)(\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]|\\(.)|([^*?[\\])/sy;
function tokensOf(pattern) {
	const tokens = [];
	for (TOKEN.lastIndex = 0; TOKEN.lastIndex < pattern.length; ) {
		const [, star, any, negation, body, escaped, plain] = TOKEN.exec(pattern) ?? [];
		const literal = escaped ?? plain;
		if (star !== void 0) tokens.push(STAR);
		else if (any !== void 0) tokens.push(() => true);
		else if (literal !== void 0) tokens.push((char) => char === literal);
		else if (body !== void 0) tokens.push(characterClass(body, negation !== ""));
		else return void 0;
	}
	return tokens;
}
var CLASSES = new Map([
	["alnum", /[A-Za-z0-9]/],
	["alpha", /[A-Za-z]/],
	["blank", /[ \t]/],
	["digit", /[0-9]/],
	["lower", /[a-z]/],
	["punct", /[!-/:-@[-`{-~]/],
	["space", /\s/],
	["upper", /[A-Z]/],
	["xdigit", /[0-9A-Fa-f]/]
]);
var MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;
function characterClass(body, isNegated) {
	const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
		if (name !== void 0) return (char) => CLASSES.get(name)?.test(char) === true;
		return (char) => char === one || from !== void 0 && char >= from && char <= (to ?? "");
	});
	return (char) => members.some((fits) => fits(char)) !== isNegated;
}
// git/ignore-rules
var MAX_RULES = 5e3;
function parseIgnoreRules(text) {
	const lines = text.split(/\r?\n/);
	if (lines.length > MAX_RULES) return void 0;
	const rules = lines.map(ruleFrom).filter((rule) => rule !== void 0);
	rules.reverse();
	return {
		decide: (path, isFolder) => {
			const segments = path.split("/");
			const name = segments.at(-1) ?? "";
			const rule = rules.find(
				(each) => (isFolder || !each.foldersOnly) && (each.name === void 0 ? fitsStars(each.segments, segments) : each.name(name))
			);
			if (rule === void 0) return void 0;
			return rule.isNegated ? "kept" : "ignored";
		}
	};
}
function ruleFrom(line) {
	let pattern = withoutTrailingSpaces(line);
	if (pattern === "" || pattern.startsWith("#")) return void 0;
	const isNegated = pattern.startsWith("!");
	if (isNegated) pattern = pattern.slice(1);
	const foldersOnly = pattern.endsWith("/");
	if (foldersOnly) pattern = pattern.slice(0, -1);
	const isAnchored = pattern.includes("/");
	const parts = (pattern.startsWith("/") ? pattern.slice(1) : pattern).split("/");
	if (parts.every((part) => part === "")) return void 0;
	const [only = ""] = parts;
	const name = isAnchored || only === "**" ? void 0 : compileSegment(only);
	const segments = parts.flatMap((part, at) => segmentsOf(part, at === parts.length - 1));
	return { isNegated, foldersOnly, name, segments: isAnchored ? segments : [STAR, ...segments] };
}
function segmentsOf(part, isLast) {
	if (part !== "**") return [compileSegment(part)];
	return isLast ? [() => true, STAR] : [STAR];
}
function withoutTrailingSpaces(line) {
	let end = line.length;
	while (end > 0 && line[end - 1] === " " && !isEscaped(line, end - 1)) end--;
	return line.slice(0, end);
}
function isEscaped(line, at) {
	let backslashes = 0;
	while (line[at - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}
// policy/ignore-path
function coversPath(path) {
	const rules = parseIgnoreRules(`/${path.replace(/^\/+/, "")}`);
	return ({ locations }) => locations.length > 0 && locations.every((location) => isBelow(location.path, rules));
}
var MAX_DEPTH = 200;
function isBelow(path, rules) {
	const parts = path.split("/", MAX_DEPTH + 1);
	if (parts.length > MAX_DEPTH) return false;
	return parts.some((_, index) => {
		const isFolder = index < parts.length - 1;
		return rules?.decide(parts.slice(0, index + 1).join("/"), isFolder) === "ignored";
	});
}
// policy/exception-matcher
var ANY_ID = "*";
var NO_BREAK_HYPHEN = "‑";
function exceptionMatcher(rule) {
	const id = rule.id.replaceAll(NO_BREAK_HYPHEN, "-").toLowerCase();
	const isBelow2 = rule.path === void 0 ? () => true : coversPath(rule.path);
	const isFor = purlMatcher(rule);
	return {
		coversFinding: (finding) => hasId(finding, id) && isFor(finding.package?.purl) && isBelow2(finding) && isAt(rule, finding.location),
		coversPackage: ({ rule: refusedBy, item }) => refusedBy === rule.id && rule.purl !== void 0 && isFor(item.purl) && isBelow2(item)
	};
}
function hasId({ id, aliases, kind }, wanted) {
	if (wanted === ANY_ID) return kind !== "malware";
	if (wanted.endsWith("/*")) return id.toLowerCase().startsWith(wanted.slice(0, -1));
	return [id, ...aliases].some((other) => other.toLowerCase() === wanted);
}
function isAt({ onLine, onColumn }, location) {
	if (onLine === void 0) return true;
	const { line, endLine = line, column = 1, endColumn = column } = location;
	if (line === void 0 || endLine === void 0) return false;
	if (onColumn === void 0) return line <= onLine && onLine <= endLine;
	const isStart = onLine === line && onColumn === column;
	const isAfterStart = onLine > line || onLine === line && onColumn > column;
	const isBeforeEnd = onLine < endLine || onLine === endLine && onColumn < endColumn;
	return isStart || isAfterStart && isBeforeEnd;
}
function purlMatcher({ id, purl }) {
	if (purl === void 0) return () => true;
	const isWhole = id === ANY_ID || isPackageRule(id);
	return (found) => found !== void 0 && (isWhole ? isPackage : startsPurl)(found, purl);
}
function isPackage(found, wanted) {
	return found === wanted || found.startsWith(wanted) && /^[@?#]/.test(found.slice(wanted.length));
}
function startsPurl(purl, start) {
	if (!purl.startsWith(start)) return false;
	const next = purl.charAt(start.length);
	return next === "" || "@?#/".includes(next) || "@?#/:".includes(start.charAt(start.length - 1));
}
// text/public-url
var CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
var URLS = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#]*@)?[^\s'"`<>]+/gi;
function publicUrl(url) {
	return url.replace(CREDENTIALS, (stated, scheme) => {
		const user = stated.slice(scheme.length, -1).split(":", 1)[0] ?? "";
		return scheme.includes("ssh") && user !== "" ? `${scheme}${user}@` : scheme;
	});
}
function withPublicUrls(text) {
	return text.includes("://") ? text.replace(URLS, (url) => publicUrl(url).replace(/=[^&?#]+/g, "=…")) : text;
}
// json/map-texts
function mapTexts(value, change) {
	if (typeof value === "string") return change(value);
	if (typeof value !== "object" || value === null) return value;
	const members = Array.isArray(value) ? value : Object.values(value);
	let changed;
	for (let index = 0; index < members.length; index++) {
		const mapped = mapTexts(members[index], change);
		if (mapped === members[index]) continue;
		changed ??= [...members];
		changed[index] = mapped;
	}
	if (changed === void 0 || Array.isArray(value)) return changed ?? value;
	return Object.fromEntries(Object.keys(value).map((key, index) => [key, changed[index]]));
}

export{textPlaces,lineEndAfter,isKnownPassword,isWholeKnownPassword,STAR,fitsStars,compileSegment,parseIgnoreRules,coversPath,ANY_ID,exceptionMatcher,publicUrl,withPublicUrls,mapTexts,contentUuid};
