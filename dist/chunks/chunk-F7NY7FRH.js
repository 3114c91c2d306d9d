import {STAR, compileSegment, fitsStars} from "./chunk-XXVYQVGZ.js";
import {isPackageRule} from "./chunk-CNS6O5IZ.js";
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

export {parseIgnoreRules, coversPath, ANY_ID, exceptionMatcher};
