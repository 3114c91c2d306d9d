import {documentTimestamp} from "./chunk-6DYKUPJY.js";
import {REACHABILITY_LEVELS, compareFindingOrder, compareSeverity, decodePercent, isPackageRule} from "./chunk-TOEWV52S.js";
import {UserError} from "./chunk-YCU6NLYP.js";
// flows/comparison/compare-to
var SOURCES = {
	image: ["image"],
	attested: ["image"],
	sbom: ["path", "image", "sbom"],
	commit: ["path"]
};
function parseCompareTo(value, source) {
	if (value === "auto" || value === "none") return { kind: value };
	const base = givenBase(value);
	if (SOURCES[base.kind].includes(source)) return base;
	const name = base.kind === "commit" ? "a commit" : "an image";
	const message = `\`${source}\` cannot be compared with ${name} (\`compare-to: ${value}\`).`;
	const fix = source === "image" ? "Set compare-to to an image, as in `image:ghcr.io/o/app:main`, or to an SBOM, as in `sbom:FILE`." : "Set compare-to to an SBOM, as in `sbom:FILE`.";
	throw new UserError("input-conflict", message, fix);
}
function policyCompareTo(value, source) {
	if (value === void 0 || value === "auto") return { kind: "auto" };
	if (value === "none") return { kind: "none" };
	const base = givenBase(value);
	return SOURCES[base.kind].includes(source) ? base : { kind: "auto" };
}
function givenBase(value) {
	const [, kind, rest = ""] = /^(image|attested|sbom):(.*)$/s.exec(value) ?? [];
	const isEmpty = kind === void 0 ? value.trim() === "" : rest === "";
	if (isEmpty || value.startsWith("-")) {
		const fix = "Use `auto`, `none`, `image:NAME`, `attested:NAME`, `sbom:FILE`, or a branch, tag or commit.";
		throw new UserError("input-invalid", `compare-to has an invalid value: "${value}".`, fix);
	}
	if (kind === "image" || kind === "attested") return { kind, image: rest };
	return kind === "sbom" ? { kind, path: rest } : { kind: "commit", ref: value };
}
// scan/go-imports
var STANDARD_LIBRARY = "stdlib";
function vulnerableImports(matches) {
	const informed = matches.filter(({ entries: entries2 }) => entries2.some(({ imports: imports2 }) => imports2));
	const entries = informed.flatMap((match) => match.entries);
	const isComplete = entries.every(
		({ imports: imports2, package: { name } }) => imports2?.every(({ path }) => isInModule(path, name))
	);
	const imports = entries.flatMap((entry) => entry.imports ?? []);
	return isComplete && imports.length > 0 ? imports : void 0;
}
function isInModule(path, module) {
	return module === STANDARD_LIBRARY || path === module || path.startsWith(`${module}/`);
}
// scan/reachability
var MAX_LISTED = 10;
function withReachability(finding, item, matches, linked) {
	if (finding.kind !== "vulnerability") return finding;
	const reachability = reachabilityOf(item, matches, linked);
	return reachability === void 0 ? finding : { ...finding, reachability };
}
function joinReachability(a, b) {
	if (a === void 0 || b === void 0) return void 0;
	return rankOf(b) > rankOf(a) ? b : a;
}
function rankOf({ level }) {
	return REACHABILITY_LEVELS.indexOf(level);
}
function reachabilityOf({ purl, locations }, matches, linked) {
	const imports = vulnerableImports(matches);
	if (imports === void 0 || locations.length === 0) return void 0;
	const code = [];
	for (const location of locations) {
		const found = linked.codeAt(location, purl, imports);
		if (found === void 0) return void 0;
		code.push(found);
	}
	return {
		level: levelOf(code),
		packages: listed(imports.map(({ path }) => path)),
		linked: listed(code.flatMap(({ functions, packages }) => [...functions, ...packages]))
	};
}
function levelOf(code) {
	if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
		return "linked";
	}
	return code.some(({ hasPackage }) => hasPackage) ? "symbol-not-linked" : "not-linked";
}
function listed(names) {
	return [...new Set(names)].sort().slice(0, MAX_LISTED);
}
// scan/merge-platforms
function mergePlatforms(parts) {
	const merged = new Map();
	for (const { platform, findings } of parts) {
		for (const finding of findings) {
			const known = merged.get(finding.fingerprint);
			if (known === void 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: [platform] });
				continue;
			}
			if (!known.platforms.includes(platform)) known.platforms.push(platform);
			const reachability = joinReachability(known.reachability, finding.reachability);
			if (compareSeverity(finding.severity, known.severity) < 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: known.platforms, reachability });
			} else if (known.reachability !== reachability) {
				merged.set(finding.fingerprint, { ...known, reachability });
			}
		}
	}
	return [...merged.values()].sort(compareFindingOrder);
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
// policy/denied-purl
var BOUND = /^(<=|>=|<|>|=)?\s*([^\s<>=,]+)$/;
function deniedPurl(text) {
	const { path, version } = purlParts(text);
	const isNamespace = path.endsWith("/*");
	const bare = isNamespace ? path.slice(0, -1) : path;
	if (bare.includes("*") || !/^[^/]+\/./.test(path)) return void 0;
	if (version === void 0) return { text, path: bare, bounds: [] };
	const bounds = version.split(/\s*,\s*|\s+(?=[<>=])/).map(boundOf);
	const isRead = bounds.every((bound) => bound !== void 0);
	return isRead && !isNamespace ? { text, path: bare, bounds } : void 0;
}
function boundOf(text) {
	const [, operator = "=", version] = BOUND.exec(text.trim()) ?? [];
	return version === void 0 ? void 0 : { operator, version };
}
function purlPath(purl) {
	return purlParts(purl).path;
}
function purlParts(purl) {
	const [main = ""] = purl.replace(/^pkg:/, "").split(/[?#]/, 1);
	const at = main.lastIndexOf("@");
	if (at <= 0 || main[at - 1] === "/") return { path: normalized(main) };
	return { path: normalized(main.slice(0, at)), version: main.slice(at + 1) };
}
function normalized(path) {
	const plain = (decodePercent(path) ?? path).toLowerCase();
	return plain.startsWith("pypi/") ? plain.replaceAll(/[-_.]+/g, "-") : plain;
}
// flows/results/vex-timestamp
function vexTimestamp({ advisories }, { env, now }) {
	return documentTimestamp(env) ?? advisories?.newest ?? now().toISOString();
}
// versions/ranges/range
var MAX_PARTS = 100;
function rangeOf(alternatives, parse) {
	const range = [];
	for (const parts of alternatives.slice(0, MAX_PARTS + 1)) {
		const bounds = parts.slice(0, MAX_PARTS + 1).map(parse);
		if (bounds.includes(void 0) || bounds.length > MAX_PARTS) return void 0;
		range.push(bounds.flatMap((bound) => bound ?? []));
	}
	return range.length > MAX_PARTS ? void 0 : range;
}
function isMet(operator, order) {
	switch (operator) {
		case "<":
			return order < 0;
		case "<=":
			return order <= 0;
		case ">":
			return order > 0;
		case ">=":
			return order >= 0;
		case "=":
			return order === 0;
		case "!=":
			return order !== 0;
	}
}
function between(low, high) {
	return [
		{ operator: ">=", version: low },
		{ operator: "<", version: high }
	];
}
function increased(numbers, index) {
	return [...numbers.slice(0, index), (numbers[index] ?? 0n) + 1n];
}
function caretIndex(numbers) {
	const first = numbers.findIndex((one) => one !== 0n);
	return first === -1 ? numbers.length - 1 : first;
}

export {STAR, fitsStars, compileSegment, parseIgnoreRules, coversPath, ANY_ID, exceptionMatcher, deniedPurl, purlPath, parseCompareTo, policyCompareTo, vexTimestamp, withReachability, mergePlatforms, rangeOf, isMet, between, increased, caretIndex};
