import{JVM_CONFIG,MAVEN_CONFIG,buildsArtifact,coordinatesOf,interpolated,isNamed,keyOf,machinesOf,mavenConfig,mavenPackage,pomInterpolator,pomPackage,pomTree,readPom,scopeOf,unknownProblems,unreadFiles,untriedProfiles,withVersion}from"./chunk-WHVGMAVF.js";
import{attributeAt,elementAt,elementsAt,readXml,textAt}from"./chunk-U6OC4VFA.js";
import{parseMetadata,readProgram}from"./chunk-VMXTZNNC.js";
import{readToml}from"./chunk-GYNFA5MW.js";
import{manifestFormat,notALockfile,objectEntry,objectsAt,parseEach,readExtract,readJsonObject,unread,unreadRows}from"./chunk-E35L4L6K.js";
import{jsonLines,lineAt,problemOf}from"./chunk-GELJNKES.js";
import{baseName,besidePath,insidePath,lineCounter,linesOf,readProperties}from"./chunk-3B7BY7XH.js";
import{arrayAt,isObject,objectAt,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/java/gradle-version
function exactGradleVersion(stated) {
	const [strict = "", preferred] = stated.trim().split("!!");
	const version = preferred || strict;
	const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1]?.trim() ?? version;
	return only === "" || /[,[\]()\0]|\+$|^latest\./.test(only) ? void 0 : only;
}
// ecosystems/java/bazel
var NAMES = ["MODULE.bazel", "WORKSPACE", "WORKSPACE.bazel", "WORKSPACE.bzlmod"];
var LOADED = [".bzl", ".MODULE.bazel"];
var COMMON = { comment: "#", own: /\w\s*[(=]/, ownName: "call" };
var MAVEN = {
	...COMMON,
	statement: /"(?<name>[A-Za-z][\w.-]*:[A-Za-z][\w.-]*):(?<rest>[\w.:@-]+)"/g,
	mention: /(?<!\bdef )\b(?:maven_install|maven_jar|maven\.(?:install|artifact))\s*\(/g,
	exact: (file, name, rest) => {
		const [group = "", artifact = ""] = name.split(":", 2);
		const version = exactGradleVersion(rest.split(/[:@]/).at(-1) ?? "");
		if (version === void 0) return void 0;
		return mavenPackage(file, { group, artifact, version, scope: "runtime", isDirect: true });
	}
};
var RULES = "http_archive|http_file|http_jar|git_repository|new_git_repository|go_repository|jvm_maven_import_external|java_import_external";
var DOWNLOADS = {
	...COMMON,
	statement: new RegExp(
		`(?<!\\bdef )\\b(?:${RULES})\\s*\\(\\s*name\\s*=\\s*"(?<name>[^"\\n]+)"(?<rest>)`,
		"g"
	),
	mention: new RegExp(`(?<!\\bdef )\\b(?:${RULES})\\s*\\(`, "g")
};
var bazel = manifestFormat(
	{ wanted: { names: NAMES, suffixes: LOADED } },
	{
		ecosystem: "Maven",
		manifests: [...NAMES, ...LOADED.map((suffix) => `*${suffix}`)],
		locks: [],
		note: "The files are programs. Maven artifacts with exact versions are listed as packages. For archives and repositories that Bazel downloads, provide an SBOM."
	},
	(file) => {
		const parts = [MAVEN, DOWNLOADS].map((rules) => readProgram(file, rules));
		return {
			dependencies: parts.flatMap(({ dependencies }) => dependencies),
			isProgram: parts.some(({ isProgram }) => isProgram === true),
			fix: "commit the build's SBOM as bom.json"
		};
	}
);
// ecosystems/java/gradle-lockfile
var gradleLockfile = {
	role: "lockfile",
	wanted: {
		names: ["gradle.lockfile", "buildscript-gradle.lockfile", "settings-gradle.lockfile"],
		directories: ["gradle/dependency-locks"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith(".lockfile"),
	parse: parseGradleLockfile
};
var FIX = "run `gradle dependencies --write-locks`";
var HEADER = "# This is a Gradle generated file for dependency locking.";
function parseGradleLockfile(file) {
	const own = ownConfiguration(baseName(file.path));
	const text = file.bytes.toString("utf8");
	const rows = [...rowsOf(text)];
	const known = rows.filter((row) => ROW.test(row.text));
	if (known.length === 0 && !(rows.length === 0 && text.startsWith(HEADER))) {
		throw notALockfile(file, "locked dependency", FIX);
	}
	const parsed = parseEach(known, (row) => readRow(file, row, own));
	const others = rows.filter((row) => !ROW.test(row.text));
	return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, others, FIX)] };
}
var ROW = /^(?:empty=|[^:=\s]+:[^:=\s]+:[^:=\s]+(?:=|$))/;
function* rowsOf(text) {
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const stated = row.trim();
		if (stated !== "" && !stated.startsWith("#")) yield { line, text: stated };
	}
}
function ownConfiguration(name) {
	if (name === "gradle.lockfile") return void 0;
	return name.endsWith("-gradle.lockfile") ? "classpath" : name.slice(0, -".lockfile".length);
}
function readRow(file, { line, text }, own) {
	const equals = text.indexOf("=");
	const [group = "", artifact = "", version = ""] = text.slice(0, equals === -1 ? void 0 : equals).split(":");
	if (artifact === "") return void 0;
	const stated = equals === -1 ? [] : text.slice(equals + 1).split(",");
	const configurations = own === void 0 ? stated : [own];
	const scope = scopeOf2(configurations.map((name) => name.trim()));
	return mavenPackage(file, { group, artifact, version, line, scope });
}
var DEVELOPMENT = /^(?:classpath$|developmentOnly$|test(?:[A-Z]|$)|kapt|ksp)|Test|nnotationProcessor/;
function scopeOf2(configurations) {
	if (configurations.every((name) => name === "")) return "unknown";
	return configurations.every((name) => DEVELOPMENT.test(name)) ? "development" : "runtime";
}
// ecosystems/java/script-strings
var VALUE = "\0";
var GROOVY = [
	{ open: '"""', close: '"""', escapes: "all", hasValues: true, isMultiline: true },
	{ open: "'''", close: "'''", escapes: "all", isMultiline: true },
	{ open: '"', close: '"', escapes: "all", hasValues: true },
	{ open: "'", close: "'", escapes: "all" }
];
var SLASHY = [
	{ open: "$/", close: "/$", escapes: "dollar", hasValues: true, isMultiline: true },
	{ open: "/", close: "/", escapes: "slash", hasValues: true, isMultiline: true }
];
var SCALA = [
	{ open: '"""', close: '"""', hasValues: true, isMultiline: true },
	{ open: '"', close: '"', escapes: "all", hasValues: true }
];
var KOTLIN = [...SCALA, { open: "'", close: "'", escapes: "all" }];
var FORMS = { groovy: GROOVY, slashy: [...GROOVY, ...SLASHY], kotlin: KOTLIN, scala: SCALA };
var OPENS = new Set(['"', "'", "/", "$"]);
var MAX_DEPTH = 20;
function readString(text, at, language, isBehindOperand) {
	const form = formAt(text, at, language, isBehindOperand);
	return form && readContent(text, at + form.open.length, { form, language, depth: 0 });
}
function formAt(text, at, language, isBehindOperand) {
	if (!OPENS.has(text[at] ?? "")) return void 0;
	const isSlashy = language === "groovy" && !isBehindOperand;
	return (isSlashy ? FORMS.slashy : FORMS[language]).find(({ open }) => text.startsWith(open, at));
}
function readContent(text, start, reading) {
	const { form } = reading;
	let value = "";
	let at = start;
	while (at < text.length && !text.startsWith(form.close, at)) {
		if (text[at] === "\n" && form.isMultiline !== true) return { value, end: at };
		const part = escapeAt(text, at, form) ?? valueAt(text, at, reading);
		value += part?.value ?? text[at];
		at = part?.end ?? at + 1;
	}
	if (at >= text.length) return { value, end: text.length };
	while (form.close === '"""' && text.startsWith('"""', at + 1)) {
		value += '"';
		at++;
	}
	return { value, end: at + form.close.length };
}
var ESCAPED = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var ESCAPE = /\\(?:u+([0-9A-Fa-f]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/y;
function escapeAt(text, at, { escapes }) {
	if (escapes === "dollar") {
		return /^\$[$/]/.test(text.slice(at, at + 2)) ? { value: text[at + 1] ?? "", end: at + 2 } : void 0;
	}
	if (escapes === void 0 || text[at] !== "\\") return void 0;
	if (escapes === "slash") {
		return text[at + 1] === "/" ? { value: "/", end: at + 2 } : void 0;
	}
	ESCAPE.lastIndex = at;
	const [all = "\\", hex, octal, line, char] = ESCAPE.exec(text) ?? [];
	const end = at + all.length;
	if (line !== void 0) return { value: "", end };
	if (char !== void 0) return { value: ESCAPED[char] ?? char, end };
	const code = hex === void 0 ? Number.parseInt(octal ?? "0", 8) : Number.parseInt(hex, 16);
	return { value: String.fromCharCode(code).replace(VALUE, " "), end };
}
var NAMES2 = {
	groovy: /\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y,
	kotlin: /\$(?:[A-Za-z_]\w*|`[^`\n]*`)/y,
	scala: /\$[A-Za-z_]\w*/y
};
function valueAt(text, at, reading) {
	if (reading.form.hasValues !== true || text[at] !== "$") return void 0;
	if (text[at + 1] === "{") {
		const end = endOfExpression(text, at + 2, reading);
		return { value: `${VALUE}${text.slice(at + 2, end - 1)}${VALUE}`, end };
	}
	const pattern = NAMES2[reading.language];
	pattern.lastIndex = at;
	const [name] = pattern.exec(text) ?? [];
	if (name === void 0) return void 0;
	return { value: `${VALUE}${name.slice(1)}${VALUE}`, end: at + name.length };
}
function endOfExpression(text, start, { language, depth }) {
	let open = 1;
	let at = start;
	while (at < text.length && depth < MAX_DEPTH) {
		const form = formAt(text, at, language, true);
		if (form !== void 0) {
			at = readContent(text, at + form.open.length, { form, language, depth: depth + 1 }).end;
			continue;
		}
		if (text[at] === "{") open++;
		if (text[at] === "}" && --open === 0) return at + 1;
		at++;
	}
	return at + 1;
}
// ecosystems/java/script-values
function valuesOf(tokens) {
	const values = new Map();
	const several = new Set();
	for (const [index, token] of tokens.entries()) {
		const at = valueBehind(tokens, index);
		if (at === void 0 || token.kind === "mark") continue;
		const value = isWholeText(tokens, at) ? tokens[at]?.value : void 0;
		const known = values.get(token.value);
		if (value === void 0 || value.includes(VALUE)) several.add(token.value);
		else if (known !== void 0 && known !== value) several.add(token.value);
		else values.set(token.value, value);
	}
	for (const name of several) values.set(name, void 0);
	return values;
}
function valueBehind(tokens, index) {
	const token = tokens[index];
	const words = [1, 2, 3].map((more) => tokens[index + more]?.value ?? "");
	const [first = "", second = "", third = ""] = words;
	if (token?.kind === "text") {
		const before = tokens[index - 2]?.value;
		if (first === "," && tokens[index - 1]?.value === "(" && before === "set") return index + 2;
		if (first === "]" && second === "=" && third !== "=") return index + 3;
	}
	if (first === "by" && second === "extra" && third === "(") return index + 4;
	if (first === "=" && !/^[=~]$/.test(second)) return index + 2;
	const isPair = first === "to" || first === ":";
	return isPair && tokens[index + 2]?.kind === "text" ? index + 2 : void 0;
}
function isWholeText(tokens, at) {
	if (tokens[at]?.kind !== "text") return false;
	const next = tokens[at + 1];
	return next?.kind !== "mark" || !/^[+.?[]$/.test(next.value);
}
function withValues(text, values) {
	if (!text.includes(VALUE)) return text;
	return text.replace(/\0([^\0]*)\0/g, (stated, expression) => {
		return meaningOf(expression.trim(), values) ?? stated;
	});
}
function shownText(text) {
	return text.replace(/\0([^\0]*)\0/g, (_, expression) => `\${${expression}}`);
}
function meaningOf(expression, values) {
	const [, quoted] = /^["']([^"'$\\]*)["']$/.exec(expression) ?? [];
	if (quoted !== void 0) return quoted;
	const path = /^[\w.!]+$/.test(expression) ? expression.split(".").at(-1) : void 0;
	const named = /["']([\w.-]+)["']\s*[\])](?:\s*(?:\.get\(\)|\.toString\(\)|as\s+String|!!))*$/.exec(expression)?.[1];
	return values.get(path ?? named ?? "");
}
function joinedTexts(statement) {
	if (!statement.some(({ kind, value }) => kind === "mark" && value === "+")) return statement;
	const joined = [];
	for (let at = 0; at < statement.length; ) {
		const sum = sumAt(statement, at);
		const first = statement[at];
		const last = statement[sum.end - 1];
		if (first === void 0 || last === void 0) break;
		if (sum.hasText && sum.end > at + 1) {
			joined.push({ ...first, kind: "text", value: sum.value, end: last.end });
		} else joined.push(...statement.slice(at, sum.end));
		at = sum.end;
	}
	return joined;
}
function sumAt(statement, start) {
	let sum = operandAt(statement, start);
	if (sum === void 0) return { value: "", hasText: false, end: start + 1 };
	while (statement[sum.end]?.value === "+" && statement[sum.end]?.kind === "mark") {
		const next = operandAt(statement, sum.end + 1);
		if (next === void 0) break;
		sum = addedUp(sum, next);
	}
	return sum;
}
function addedUp(one, next) {
	return {
		value: one.value + next.value,
		hasText: one.hasText || next.hasText,
		end: next.end
	};
}
function operandAt(statement, start) {
	const first = statement[start];
	if (first?.kind === "text") return { value: first.value, hasText: true, end: start + 1 };
	if (first?.kind !== "word") return void 0;
	let end = start + 1;
	while (statement[end]?.value === "." && statement[end + 1]?.kind === "word") end += 2;
	const path = statement.slice(start, end).map(({ value }) => value);
	return { value: `${VALUE}${path.join("")}${VALUE}`, hasText: false, end };
}
// ecosystems/java/gradle-coordinates
var PART = `[^\\s:/@"']+`;
var COORDINATES = new RegExp(`^(${PART}):(${PART})(?::([^:@]*))?(?::[^:@]*)?(?:@[\\w.]+)?$`);
function coordinatesIn(statement, values) {
	const texts = statement.filter(({ kind }) => kind === "text");
	const plain = texts.flatMap(({ value, line }) => coordinatesOf2(value, line, values) ?? []);
	if (plain.length > 0) return plain;
	const maps = mapsIn(statement, values);
	return maps.length > 0 ? maps : listedParts(statement, values);
}
function coordinatesOf2(text, line, values) {
	const known = withValues(text, values);
	const hidden = known.replace(/\0[^\0]*\0/g, VALUE);
	if (!COORDINATES.test(hidden)) return void 0;
	const expressions = known.match(/\0[^\0]*\0/g) ?? [];
	let next = 0;
	const back = (part = "") => part.replaceAll(VALUE, () => expressions[next++] ?? "");
	const [, group, artifact, version] = COORDINATES.exec(hidden) ?? [];
	return {
		group: shownText(back(group)),
		artifact: shownText(back(artifact)),
		version: back(version),
		line
	};
}
function mapsIn(statement, values) {
	const maps = [];
	for (const [index, { kind, value: key }] of statement.entries()) {
		if (kind === "mark" || !/^(?:group|name|version)$/.test(key)) continue;
		if (!/^(?:[:=]|to)$/.test(statement[index + 1]?.value ?? "")) continue;
		const stated = statement[index + 2];
		const last = maps.at(-1);
		const map = last === void 0 || Object.hasOwn(last, key) ? {} : last;
		if (map !== last) maps.push(map);
		map[key] = stated === void 0 ? "" : statedValue(stated, values);
	}
	const line = statement[0]?.line ?? 1;
	return maps.flatMap(
		({ group, name, version = "" }) => group === void 0 || name === void 0 ? [] : [{ group: shownText(group), artifact: shownText(name), version, line }]
	);
}
function statedValue({ kind, value }, values) {
	if (kind === "text") return withValues(value, values);
	return meaningOf(value, values) ?? `${VALUE}${value}${VALUE}`;
}
function listedParts(statement, values) {
	const start = statement.findIndex(({ value, kind }) => kind === "mark" && value === "(");
	const parts = statement.slice(start + 1).filter(({ kind }) => kind !== "mark");
	const known = parts.map((part) => statedValue(part, values));
	const isAdded2 = statement[0]?.value === "add";
	const [group = "", artifact = "", version = "", ...more] = isAdded2 ? known.slice(1) : known;
	const isList = parts.every(({ kind }) => kind === "text") && more.length === 0;
	if (start === -1 || !isList || version === "" || !/^[\w.-]+$/.test(group)) return [];
	return [{ group, artifact: shownText(artifact), version, line: statement[0]?.line ?? 1 }];
}
// ecosystems/java/gradle-dependencies
function dependenciesOf(file, text, statements, values) {
	return statements.flatMap((statement, index) => {
		const { tokens } = statement;
		const isAsked = statement.blocks.includes("dependencies") || isAdded(tokens);
		if (!isAsked) return namedElsewhere(file, tokens, values);
		const rich = () => richVersion(statements, index, values);
		return askedBy(file, statement, values, rich) ?? unknownDependency(text, tokens);
	});
}
function askedBy(file, { tokens, blocks }, values, rich) {
	const head = headOf(tokens)?.value ?? "";
	const isOther = OTHER.test(head);
	const isOptional = isOther || MANAGED.test(head) || blocks.includes("constraints");
	const isDevelopment = isForDevelopment(tokens);
	const stated = coordinatesIn(withoutLocal(tokens), values).filter(
		(one) => !isOther || isFull(one)
	);
	if (stated.length === 0) return void 0;
	return stated.map((one) => {
		const version = one.version === "" ? rich() : one.version;
		return dependencyOf(file, { ...one, version }, { isDevelopment, isOptional });
	});
}
function isAdded(tokens) {
	const at = tokens.findIndex(
		({ value }) => value === "dependencies" || value === "getDependencies"
	);
	return at !== -1 && tokens[at + 1]?.kind === "mark" && /^[.(]$/.test(tokens[at + 1]?.value ?? "");
}
var MANAGED = /^(?:dependency|dependencySet|entry|mavenBom)$/;
var DEVELOPMENT2 = /test|classpath|processor|kapt|ksp|checkstyle|pmd|spotbugs|detekt|developmentOnly/i;
function headOf(statement) {
	return statement.find(({ kind }, at) => kind !== "mark" && statement[at + 1]?.value !== ".");
}
function isForDevelopment(statement) {
	const head = headOf(statement);
	const isAdd = head?.value === "add";
	const name = isAdd ? statement.find(({ kind }) => kind === "text") : head;
	return DEVELOPMENT2.test(name?.value ?? "");
}
function withoutLocal(statement) {
	return statement.filter(({ kind, value }, at) => {
		const isCalled = kind === "text" && statement[at - 1]?.value === "(";
		return !isCalled || !LOCAL.test(statement[at - 2]?.value ?? "") || /:.*:/.test(value);
	});
}
var NOT_TAKEN = /^(?:substitute|exclude|because|println|reject)$/;
function namedElsewhere(file, statement, values) {
	return statement.flatMap(({ kind, value, line }, index) => {
		if (kind !== "text") return [];
		const found = coordinatesOf2(value, line, values);
		if (found === void 0 || !isFull(found)) return [];
		const before = statement.slice(Math.max(0, index - 4), index);
		if (before.some((token) => NOT_TAKEN.test(token.value))) return [];
		return dependencyOf(file, found, { isDevelopment: false, isOptional: true });
	});
}
function isFull({ group, artifact, version }) {
	const isName = (text) => /^[\w$]/.test(text) && /[A-Za-z]/.test(text);
	return isName(group) && isName(artifact) && /^[[(]?[\d\0]|^latest\.|^\+/.test(version);
}
function richVersion(statements, index, values) {
	const depth = statements[index]?.blocks.length ?? 0;
	for (const { tokens, blocks } of statements.slice(index + 1, index + MAX_RICH)) {
		if (blocks.length <= depth) return "";
		const [first, ...more] = tokens;
		if (!blocks.includes("version") || !/^(?:strictly|require|prefer)$/.test(first?.value ?? "")) {
			continue;
		}
		const text = more.find(({ kind }) => kind === "text")?.value ?? "";
		const [known] = coordinatesIn([{ ...STATED, value: `g:a:${text}` }], values);
		if (known !== void 0 && exactGradleVersion(known.version) !== void 0)
			return known.version;
	}
	return "";
}
var STATED = { kind: "text", line: 1, start: 0, end: 0 };
var MAX_RICH = 12;
var OTHER = /^(?:exclude|because|version|strictly|prefer|require|reject\w*|if|else|for|while|def|va[lr]|return|println|print|import|(?:is)?(?:[tT]ransitive|[cC]hanging|[fF]orce)|attributes?|capabilit\w*|require\w+|artifact|module\w*|replacedBy|components|with\w+|all\w*|constraints|endorse\w*|imports|targetConfiguration|classifier|extension|type|name|url|log\w*|assert|try|catch|throw|when|apply|it|this|entry|dependencySet|dependencies|\d+)$/;
var LOCAL = /^(?:project|projects|files|fileTree|gradleApi|gradleTestKit|localGroovy|gradleKotlinDsl|sourceSets)$/;
function unknownDependency(text, statement) {
	const [head, ...more] = statement;
	const argument = more.findIndex(({ kind }) => kind !== "mark");
	const first = more[argument];
	if (head === void 0 || first === void 0 || OTHER.test(head.value)) return [];
	const before = more.slice(0, argument).map(({ value }) => value);
	if (head.kind === "mark" || before.some((mark) => !/^[([]$/.test(mark))) return [];
	if (more.some(({ kind, value }) => kind === "word" && LOCAL.test(value))) return [];
	const isWritten = more.some(({ kind, value }) => kind === "text" && /^[^:]+:/.test(value));
	const isDevelopment = isForDevelopment(statement);
	return [{ name: shown(text, first.start), isDevelopment, isOptional: !isWritten }];
}
var SHOWN = 100;
function shown(text, start) {
	const [line = ""] = text.slice(start, start + SHOWN).split("\n", 1);
	return line.replace(/[\s){;]+$/, "");
}
function dependencyOf(file, { group, artifact, version, line }, kind) {
	const name = `${group}:${artifact}`;
	const exact = exactGradleVersion(version);
	if (exact === void 0 || name.includes("$")) return { name, ...kind };
	const scope = kind.isDevelopment ? "development" : "runtime";
	const facts = { group, artifact, version: exact, scope, line, isDirect: true };
	const [found] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
	return { name, ...kind, exact: found };
}
// ecosystems/java/gradle-links
var SCRIPT = /\.gradle(?:\.kts)?$/;
function linksOf(file, statements, values, context) {
	const links = statements.flatMap((statement) => linkIn(statement, values) ?? []);
	const found = links.map((link) => ({ link, paths: pathsOf(file, link, context) }));
	const problems = found.flatMap(
		({ link, paths }) => paths.length > 0 || context.sourceKind === "file" ? [] : [problemOf2(file, link)]
	);
	const scripts = found.flatMap(({ paths }) => paths.filter((path) => SCRIPT.test(path)));
	return { scripts: [...scripts, ...ownPlugins(statements, context)], problems };
}
var LINKING = /^(?:from|evaluate|includeBuild|projectDir|buildFileName)$/;
function linkIn(statement, values) {
	const { tokens } = statement;
	const word = tokens.find(({ value }) => LINKING.test(value));
	if (word === void 0) return void 0;
	const stated = { path: lastText(tokens, values), line: word.line };
	const script = { what: "script", fix: SCRIPT_FIX, end: SCRIPT, ...stated };
	switch (word.value) {
		case "includeBuild":
			return { what: "build", fix: FOLDER_FIX, ...stated };
		case "projectDir":
			return isBefore(tokens, word, "=") ? { what: "project", fix: FOLDER_FIX, ...stated } : void 0;
		case "evaluate":
			return isBefore(tokens, word, "(") ? script : void 0;
		case "buildFileName":
			return isBefore(tokens, word, "=") && !SCRIPT.test(stated.path ?? "") ? { ...script, end: NONE } : void 0;
		default:
			return fromLink(statement, script);
	}
}
function fromLink({ tokens, blocks }, script) {
	const has2 = (other) => tokens.some(({ value }) => value === other);
	if (has2("apply") || blocks.at(-1) === "apply") return script;
	const isCatalog = blocks.includes("versionCatalogs") && (has2("files") || has2("file"));
	return isCatalog ? { ...script, what: "catalog", fix: CATALOG_FIX, end: CATALOG } : void 0;
}
var CATALOG = /\.versions\.toml$/;
var NONE = /^(?!)/;
var SCRIPT_FIX = "commit the file as *.gradle or *.gradle.kts, and refer to it by path";
var FOLDER_FIX = "specify a folder in the source tree";
var CATALOG_FIX = "rename the file to *.versions.toml, and refer to it by path";
function isBefore(tokens, word, mark) {
	return tokens[tokens.indexOf(word) + 1]?.value === mark;
}
function lastText(statement, values) {
	const text = statement.findLast(({ kind }) => kind === "text")?.value;
	return text === void 0 ? void 0 : withValues(text, values);
}
var FOLDER = /^\0[^\0]*\b(?:rootDir|projectDir|settingsDir|parentFile|parent|rootDirectory|projectDirectory)\b[^\0]*\0\/?/;
function pathsOf(file, { path, end }, context) {
	const relative = path?.replace(FOLDER, "").replaceAll("\\", "/");
	if (relative === void 0 || relative.includes(VALUE) || relative.includes("//")) return [];
	if (end !== void 0 && !end.test(relative)) return [];
	const seen = foldersAbove(file.path).flatMap(
		(folder) => insidePath(`${folder}x`, relative) ?? []
	);
	if (end === void 0) return seen.filter((folder) => isBuild(folder, context));
	const there = seen.filter((one) => context.file(one) !== void 0 || context.isLeftOut?.(one));
	if (there.length > 0) return there;
	const plain = besidePath("", relative);
	return context.named(baseName(relative)).map((one) => one.path).filter((one) => one.endsWith(plain));
}
var MAX_FOLDERS = 40;
function foldersAbove(path) {
	const folders = [];
	let folder = path.slice(0, path.lastIndexOf("/") + 1);
	while (folder !== "" && folders.length < MAX_FOLDERS) {
		folders.push(folder);
		folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
	}
	return [...folders, ""];
}
var BUILD_FILES = ["settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts"];
function isBuild(folder, context) {
	return BUILD_FILES.some((name) => context.file(besidePath(`${folder}/x`, name)) !== void 0);
}
function problemOf2(file, { what, fix, path, line }) {
	const shown2 = path === void 0 ? "with a computed name" : shownText(path).slice(0, 100);
	const message = `The ${what} ${shown2} is part of this build, but was not read. Fix: ${fix}`;
	return { code: "not-found", message, path: file.path, line };
}
function ownPlugins(statements, context) {
	return statements.filter(({ tokens, blocks }) => blocks.at(-1) === "plugins" || tokens[0]?.value === "apply").flatMap(({ tokens }) => tokens.find(({ kind }) => kind === "text")?.value ?? []).flatMap((id) => [`${id}.gradle`, `${id}.gradle.kts`]).flatMap((name) => context.named(name).map(({ path }) => path));
}
// ecosystems/java/gradle-plugins
function pluginsIn(file, statements, values) {
	const stated = statements.filter(({ blocks }) => blocks.at(-1) === "plugins").flatMap(({ tokens }) => pluginOf(tokens, values) ?? []);
	return parseEach(stated, (plugin) => pluginPackage(file, plugin));
}
function pluginPackage(file, { id, version, line }) {
	return mavenPackage(file, {
		group: id,
		artifact: `${id}.gradle.plugin`,
		version: exactGradleVersion(version) ?? "",
		scope: "development",
		line,
		isDirect: true
	});
}
function pluginOf(statement, values) {
	const [head] = statement;
	const at = statement.findIndex(({ kind, value }) => kind === "word" && value === "version");
	const named = statement.slice(0, at === -1 ? void 0 : at);
	const text = named.find(({ kind }) => kind === "text")?.value;
	if (head === void 0 || at === -1 || text === void 0) return void 0;
	const stated = statement.slice(at + 1).find(({ kind }) => kind !== "mark");
	const version = stated?.kind === "text" ? withValues(stated.value, values) : meaningOf(stated?.value ?? "", values);
	const id = shownText(withValues(text, values));
	return {
		id: head.value === "kotlin" ? `org.jetbrains.kotlin.${id}` : id,
		version: version ?? "",
		line: head.line
	};
}
// ecosystems/java/script-statements
var GOES_ON = /^[,+=:.(?]$/;
var GOES_BACK = /^[.+?]$/;
var MAX_BLOCKS = 100;
function statementsOf(tokens) {
	const reading = { found: [], open: [], brackets: 0, blocks: [], depth: 0 };
	for (const [index, token] of tokens.entries()) {
		if (token.kind === "line") endLine(reading, tokens, index);
		else if (token.kind !== "mark") reading.open.push(token);
		else readMark(reading, token);
	}
	finish(reading);
	return reading.found;
}
function finish(reading) {
	const { open, blocks } = reading;
	if (open.length > 0) reading.found.push({ tokens: open, blocks });
	reading.open = [];
	reading.brackets = 0;
	return open;
}
function endLine(reading, tokens, index) {
	const { open, brackets } = reading;
	if (open.length === 0 || brackets > 0) return;
	if (!goesOn(open.at(-1), nextBehind(tokens, index))) finish(reading);
}
function readMark(reading, token) {
	if (token.value === "{") enter(reading);
	else if (token.value === "}") leave(reading);
	else if (token.value === ";") finish(reading);
	else {
		reading.brackets += bracketOf(token.value);
		reading.open.push(token);
	}
}
function enter(reading) {
	const head = finish(reading);
	reading.depth++;
	if (reading.depth <= MAX_BLOCKS) reading.blocks = [...reading.blocks, nameOf(head)];
}
function leave(reading) {
	finish(reading);
	if (reading.depth === 0) return;
	if (reading.depth <= MAX_BLOCKS) reading.blocks = reading.blocks.slice(0, -1);
	reading.depth--;
}
var PROJECTS = /^(?:subprojects|allprojects)$/;
function nameOf(head) {
	const [first] = head;
	if (first?.kind === "text") return first.value;
	if (first?.value === "configure" && PROJECTS.test(head[2]?.value ?? ""))
		return head[2]?.value ?? "";
	if (first?.value === "project" && head[2]?.kind === "text") return `project ${head[2].value}`;
	let name = "";
	for (const { kind, value } of head) {
		if (kind === "word") name = value;
		else if (value !== ".") break;
	}
	return name;
}
function bracketOf(mark) {
	if (mark === "(" || mark === "[") return 1;
	return mark === ")" || mark === "]" ? -1 : 0;
}
function goesOn(last, next) {
	if (last?.kind === "mark" && GOES_ON.test(last.value)) return true;
	return next?.kind === "mark" && GOES_BACK.test(next.value);
}
function nextBehind(tokens, index) {
	for (let at = index + 1; at < Math.min(tokens.length, index + 100); at++) {
		if (tokens[at]?.kind !== "line") return tokens[at];
	}
	return void 0;
}
// ecosystems/java/script-tokens
function readTokens(source, language) {
	const plain = source.replaceAll("\0", " ");
	const text = language === "groovy" ? decodeEscapes(plain) : plain;
	const tokens = [];
	const lineAt2 = lineCounter(text);
	for (let at = 0; at < text.length; ) {
		const { kind, value, end } = nextToken(text, at, language, tokens.at(-1));
		if (kind !== void 0) tokens.push({ kind, value, line: lineAt2(at), start: at, end });
		at = end;
	}
	return { text, tokens };
}
function decodeEscapes(text) {
	return text.replace(
		/\\\\|\\u+([0-9A-Fa-f]{4})/g,
		(stated, code) => code === void 0 ? stated : String.fromCharCode(Number.parseInt(code, 16))
	);
}
var BLANK = /(?:[^\S\n]|\\\r?\n)+/y;
var WORD = /[\p{L}\p{N}_$]+|`[^`\n]*`/uy;
function nextToken(text, at, language, last) {
	if (text[at] === "\n") return { kind: "line", value: "\n", end: at + 1 };
	const skipped = matchAt(BLANK, text, at)?.length ?? commentLength(text, at, language);
	if (skipped > 0) return { value: "", end: at + skipped };
	const string = readString(text, at, language, isOperand(last));
	if (string !== void 0) return { kind: "text", value: string.value, end: string.end };
	const word = matchAt(WORD, text, at);
	if (word !== void 0) {
		return { kind: "word", value: word.replaceAll("`", ""), end: at + word.length };
	}
	return { kind: "mark", value: text[at] ?? "", end: at + 1 };
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
var KEYWORD = /^(?:return|in|case|assert|throw|else|new|instanceof|as)$/;
function isOperand(last) {
	if (last === void 0 || last.kind === "line") return false;
	if (last.kind === "word") return !KEYWORD.test(last.value);
	return last.kind !== "mark" || /[)\]}]/.test(last.value);
}
function commentLength(text, at, language) {
	if (text.startsWith("//", at) || at === 0 && text.startsWith("#!")) {
		const end = text.indexOf("\n", at);
		return (end === -1 ? text.length : end) - at;
	}
	if (!text.startsWith("/*", at)) return 0;
	return endOfComment(text, at + 2, language !== "groovy") - at;
}
function endOfComment(text, start, isNested) {
	let depth = 1;
	const marks = isNested ? /\*\/|\/\*/g : /\*\//g;
	marks.lastIndex = start;
	for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
		depth += found[0] === "*/" ? -1 : 1;
		if (depth === 0) return marks.lastIndex;
	}
	return text.length;
}
// ecosystems/java/gradle-projects
function isForProjects({ blocks }) {
	return blocks.some((name) => PROJECTS2.test(name)) && !blocks.includes("buildscript");
}
var PROJECTS2 = /^(?:subprojects$|allprojects$|project :)/;
function projectOf({ blocks }) {
	const block = blocks.findLast((name) => PROJECTS2.test(name)) ?? "";
	return block.startsWith("project ") ? block.slice("project ".length) : "";
}
function unlockedForProjects(file, dependencies, statements, context) {
	if (dependencies.length === 0 || !/^build\.gradle(?:\.kts)?$/.test(baseName(file.path))) {
		return dependencies;
	}
	const isForRoot = statements.some(({ blocks }) => blocks.includes("allprojects"));
	const one = statements[0] === void 0 ? "" : projectOf(statements[0]);
	const folders = foldersOfProjects(file, context).filter(
		(folder) => one === "" || folder === one.slice(1).replaceAll(":", "/")
	);
	const locked = lockedInAll(file, isForRoot ? ["", ...folders] : folders, context);
	if (folders.length === 0 || locked === void 0) return dependencies;
	return dependencies.filter(({ isOptional, name }) => isOptional !== true && !locked.has(name));
}
function lockedInAll(file, folders, context) {
	let common;
	for (const folder of folders) {
		const names = namesIn(besidePath(file.path, `${folder}/gradle.lockfile`), context);
		if (names.size === 0) return void 0;
		common = common === void 0 ? names : new Set([...common].filter((one) => names.has(one)));
	}
	return common;
}
function namesIn(path, context) {
	const lockfile = context.file(path);
	if (lockfile === void 0) return new Set();
	try {
		const { packages } = gradleLockfile.parse(lockfile, context);
		return new Set(packages.map(({ name }) => name));
	} catch (error) {
		if (error instanceof DataError) return new Set();
		throw error;
	}
}
function foldersOfProjects(file, context) {
	const settings = ["settings.gradle", "settings.gradle.kts"].flatMap(
		(name) => context.file(besidePath(file.path, name)) ?? []
	);
	const lists = settings.map(includedBy);
	return lists.some((folders) => folders === void 0) ? [] : [...new Set(lists.flatMap((folders) => folders ?? []))];
}
function includedBy({ path, bytes }) {
	const language = path.endsWith(".kts") ? "kotlin" : "groovy";
	const statements = statementsOf(readTokens(bytes.toString("utf8"), language).tokens);
	const folders = [];
	for (const statement of statements) {
		if (isUnclear(statement)) return void 0;
		if (!has(statement, "include")) continue;
		const included = includedIn(statement);
		if (included === void 0) return void 0;
		folders.push(...included);
	}
	return folders;
}
function isUnclear(statement) {
	const isMoving = statement.tokens.some(({ value }) => MOVING.test(value));
	const isApplying = has(statement, "apply") && has(statement, "from");
	return isMoving || isApplying || statement.blocks.includes("apply");
}
var MOVING = /^(?:projectDir|setProjectDir|includeFlat|evaluate)$/;
function has({ tokens }, word) {
	return tokens.some(({ kind, value }) => kind === "word" && value === word);
}
function includedIn({ tokens }) {
	const [head, ...more] = tokens;
	const isPlain = more.every(({ kind, value }) => kind === "text" || /^[(),]$/.test(value));
	if (head?.value !== "include" || !isPlain) return void 0;
	const names = more.filter(({ kind }) => kind === "text").map(({ value }) => value);
	return names.every((name) => NAME.test(name)) ? names.flatMap(foldersOf) : void 0;
}
var NAME = /^:?(?!\.)[\w.-]+(?::(?!\.)[\w.-]+){0,9}$/;
function foldersOf(name) {
	const segments = name.replace(/^:/, "").split(":");
	return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
// ecosystems/java/gradle-values
function gradleValues(path, tokens, context) {
	const own = valuesOf(tokens);
	const properties = propertiesAbove(path, context);
	const values = new Map([...properties, ...own]);
	for (const [name, value] of properties)
		if (values.get(name) !== value) values.set(name, void 0);
	return values;
}
function propertiesAbove(path, context) {
	const values = new Map();
	for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
		const file = context.file(besidePath(at, "gradle.properties"));
		for (const [name, value] of file === void 0 ? [] : propertiesOf(file.bytes.toString())) {
			if (!values.has(name)) values.set(name, value);
		}
	}
	return values;
}
function propertiesOf(text) {
	const rows = text.split(/\r?\n/).filter((row) => !/^\s*[#!]/.test(row));
	return new Map(
		rows.flatMap((row) => {
			const [, name, value = ""] = /^\s*([^\s=:]+)\s*[=:]\s*(.*)$/.exec(row) ?? [];
			return name === void 0 ? [] : [[name, value.trim()]];
		})
	);
}
// ecosystems/java/gradle-script
var SOURCES = ["kt", "groovy", "java"].flatMap(
	(end) => ["", "*/", "*/*/", "*/*/*/", "*/*/*/*/"].map((more) => `buildSrc/src/main/*/${more}*.${end}`)
);
var gradleScript = (locks) => ({
	role: "manifest",
	wanted: {
		suffixes: [".gradle", ".gradle.kts", ".gradle.dcl"],
		names: ["gradle.properties"],
		globs: SOURCES,
		caselessNames: ["build", "settings"].flatMap((name) => [
			`${name}.gradle`,
			`${name}.gradle.kts`
		])
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !path.endsWith(".properties"),
	parse: parseScript,
	locking: {
		ecosystem: "Maven",
		manifests: ["*.gradle", "*.gradle.kts"],
		locks,
		areLocksComplete: true,
		note: "Assay reads dependencies and plugins with exact versions. Transitive dependencies need a lockfile. If a script declares dependencies in `subprojects`, each project needs a lockfile."
	}
});
var OWN = /\w\s*(?:\{|=|\()|^\s*apply\s+(?:plugin|from)\b|^\s*\w[\w.]*[ \t]+['"]/m;
var FIX2 = "enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)";
function parseScript(file, context) {
	const language = /\.(?:kts?|dcl)$/.test(file.path) ? "kotlin" : "groovy";
	const { text, tokens } = readTokens(file.bytes.toString("utf8"), language);
	if (/\.gradle(?:\.kts)?$/.test(file.path) && isNotEmpty(tokens) && !OWN.test(text)) {
		throw notALockfile(file, "Gradle statement", "write one (gradle init)");
	}
	const statements = statementsOf(tokens).map((one) => ({
		...one,
		tokens: joinedTexts(one.tokens)
	}));
	const values = gradleValues(file.path, tokens, context);
	const plugins = pluginsIn(file, statements, values);
	const { scripts, problems } = linksOf(file, statements, values, context);
	const shared = statements.filter(isForProjects);
	const others = statements.filter((one) => !isForProjects(one));
	const ofProjects = [...Map.groupBy(shared, projectOf).values()].flatMap(
		(group) => unlockedForProjects(file, dependenciesOf(file, text, group, values), group, context)
	);
	const dependencies = [...dependenciesOf(file, text, others, values), ...ofProjects];
	return {
		packages: plugins.packages,
		problems: [...plugins.problems, ...problems, ...otherLockfiles(file, tokens)],
		manifest: { dependencies, includes: scripts, fix: FIX2 }
	};
}
function otherLockfiles({ path }, tokens) {
	return tokens.flatMap(({ value, line }, at) => {
		if (value !== "lockFile" || !/^[=.]$/.test(tokens[at + 1]?.value ?? "")) return [];
		const end = tokens.findIndex(({ kind }, index) => index > at && kind === "line");
		const stated = tokens.slice(at, end === -1 ? void 0 : end);
		if (stated.some((one) => one.kind === "text" && one.value.endsWith(LOCKFILE))) return [];
		const message = `lockFile specifies a file that Assay does not read. Fix: name the file ${LOCKFILE}`;
		return [{ code: "not-found", message, path, line }];
	});
}
var LOCKFILE = "gradle.lockfile";
function isNotEmpty(tokens) {
	return tokens.some(({ kind }) => kind !== "line");
}
// ecosystems/java/ivy
var ivyXml = {
	role: "manifest",
	wanted: { names: ["ivy.xml"], globs: ["ivy-*.xml"] },
	wantedIn: ["directory", "file"],
	parse: parseIvy,
	locking: {
		ecosystem: "Maven",
		manifests: ["ivy.xml"],
		locks: [],
		note: "Assay reads dependencies with exact revisions. For transitive dependencies, provide an SBOM."
	}
};
var FIX3 = "commit the build's SBOM as bom.json";
function parseIvy(file) {
	const root = readXml(file);
	if (root.name !== "ivy-module") {
		if (!file.path.endsWith("ivy.xml")) return { packages: [], problems: [], isForeign: true };
		throw notALockfile(file, "<ivy-module> element", "make it a valid Ivy file");
	}
	const group = attributeAt(infoOf(root), "organization") ?? "";
	const stated = elementAt(root, "dependencies")?.children ?? [];
	const rows = stated.filter(({ name }) => name === "dependency" || name === "override");
	const isExtended = infoOf(root).children.some(({ name }) => name === "extends");
	return {
		packages: [],
		problems: [],
		manifest: {
			dependencies: rows.map((row) => dependencyOf2(file, row, group)),
			isProgram: isExtended,
			...isExtended && { untold: "extends a file that was not read" },
			fix: FIX3
		}
	};
}
function infoOf(root) {
	return elementAt(root, "info") ?? { name: "", attributes: {}, children: [], text: "", line: 1 };
}
var OPEN = /^latest\.|\+$|^[[\](]|[$*]/;
function dependencyOf2(file, row, own) {
	const group = attributeAt(row, "org") ?? own;
	const artifact = attributeAt(row, "name") ?? attributeAt(row, "module") ?? "";
	const version = attributeAt(row, "rev") ?? "";
	const isDevelopment = /^test\b/.test(attributeAt(row, "conf") ?? "");
	const name = `${group}:${artifact}`;
	if (version === "" || OPEN.test(version) || /[$*]|^:|:$/.test(name)) {
		return { name, isDevelopment };
	}
	const scope = isDevelopment ? "development" : "runtime";
	const facts = { group, artifact, version, scope, line: row.line, isDirect: true };
	const [exact] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
	return { name, isDevelopment, exact };
}
// ecosystems/java/maven-extensions
var mavenExtensions = {
	role: "manifest",
	wanted: { pathSuffixes: [".mvn/extensions.xml"] },
	wantedIn: ["directory", "file"],
	parse: parseExtensions
};
var FIX4 = "specify groupId, artifactId and version for each extension";
function parseExtensions(file) {
	const root = readXml(file);
	if (root.name !== "extensions") throw notALockfile(file, "<extensions> element", FIX4);
	const extensions = elementsAt(root, "extension");
	const parsed = parseEach(extensions, (extension) => extensionOf(file, extension));
	const other = extensions.find((one) => textAt(one, "artifactId")?.startsWith("polyglot"));
	return {
		packages: parsed.packages,
		problems: [...parsed.problems, ...other === void 0 ? [] : [polyglot(file, other.line)]]
	};
}
function extensionOf(file, extension) {
	const [group, artifact, version] = ["groupId", "artifactId", "version"].map(
		(name) => textAt(extension, name) ?? ""
	);
	const { line } = extension;
	if (!group || !artifact || !version || /[$,[\]()\s]/.test(group + artifact + version)) {
		throw unread(file, { text: "<extension>", line }, FIX4);
	}
	return mavenPackage(file, {
		group,
		artifact,
		version,
		line,
		scope: "development",
		isDirect: true
	});
}
function polyglot({ path }, line) {
	const message = "This extension reads project files other than pom.xml. Fix: convert these files to pom.xml";
	return { code: "not-found", message, path, line };
}
// ecosystems/java/maven-install
var mavenInstall = {
	role: "lockfile",
	wanted: { names: ["maven_install.json"], suffixes: ["_maven_install.json"] },
	wantedIn: ["directory", "file"],
	parse: parseMavenInstall
};
var FIX5 = "run `REPIN=1 bazel run @maven//:pin`";
function parseMavenInstall(file) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const artifacts = objectAt(lockfile, "artifacts");
	const older = arrayAt(objectAt(lockfile, "dependency_tree") ?? {}, "dependencies");
	if (artifacts === void 0 && older === void 0) {
		throw notALockfile(file, "list of artifacts", FIX5);
	}
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "artifacts");
	const stated = [
		...Object.entries(artifacts ?? {}).map(([key, entry]) => ({
			key,
			version: isObject(entry) ? stringAt(entry, "version") : void 0,
			line: lineAt(lines, "artifacts", key)
		})),
		...(older ?? []).map(coordinateOf)
	];
	return parseEach(stated, (artifact) => artifactOf(file, artifact));
}
function coordinateOf(entry) {
	const coordinate = isObject(entry) ? stringAt(entry, "coord") ?? "" : "";
	const colon = coordinate.lastIndexOf(":");
	return { key: coordinate.slice(0, Math.max(colon, 0)), version: coordinate.slice(colon + 1) };
}
function artifactOf(file, { key, version = "", line }) {
	const [group = "", artifact = ""] = key.split(":");
	if (group === "" || artifact === "" || version === "") {
		throw unread(file, { text: `${key}:${version}`, line }, FIX5);
	}
	return mavenPackage(file, { group, artifact, version, line, scope: "unknown" });
}
// ecosystems/java/maven-properties
var mavenProperties = {
	role: "manifest",
	wanted: {
		pathSuffixes: [".mvn/maven-user.properties", ".mvn/maven-system.properties", ".mvn/maven.properties"]
	},
	wantedIn: ["directory"],
	parse: parseMavenProperties
};
function parseMavenProperties({ path, bytes }) {
	let line = 0;
	for (const row of linesOf(bytes.toString("utf8"))) {
		line++;
		if (/^\s*(?:[#!].*)?$/.test(row)) continue;
		const message = "Only Maven 4 reads these properties. Fix: move them to .mvn/maven.config (-D)";
		const problems = [{ code: "contradiction", message, path, line }];
		return { packages: [], problems, isForeign: true };
	}
	return { packages: [], problems: [], isForeign: true };
}
// ecosystems/java/other-builds
var FIX6 = "commit the build's SBOM as bom.json";
var LEININGEN = {
	comment: ";",
	own: /\(\s*(?:defproject|set-env!)/,
	ownName: "defproject form",
	statement: /\[\s*(?<name>[A-Za-z][\w.-]*(?:\/[\w.-]+)?)\s+"(?<rest>[^"\n]*)"/g,
	mention: /\[\s*[A-Za-z][\w.-]*(?:\/[\w.-]+)?\s+"[^"\n]*"|~[(@a-z]|#=/g,
	nameOf: nameOfSymbol,
	exact: (file, name, rest) => release(file, name, rest)
};
var SHADOW_CLJS = { ...LEININGEN, own: /^\s*\{/, ownName: "map" };
var DEPS_EDN = {
	comment: ";",
	own: /^\s*\{/,
	ownName: "map",
	statement: /(?<![\w./$-])(?<name>[A-Za-z][\w.-]*(?:\/[\w.$-]+)?)\s*\{(?<rest>[^{}]*:(?:mvn\/version|(?:git\/)?sha|local\/root)\b[^{}]*)\}/g,
	mention: /:(?:mvn\/version|(?:git\/)?sha|local\/root)\b/g,
	local: /:local\/root\b/,
	nameOf: nameOfSymbol,
	exact: (file, name, rest) => release(file, name, /:mvn\/version\s+"([^"]*)"/.exec(rest)?.[1] ?? "")
};
var MILL = {
	comment: "//",
	own: /\b(?:import|object|package|def|extends|val)\b/,
	ownName: "module",
	statement: /\b(?:ivy|mvn)"(?=(?<rest>[^"\n]*))(?<name>[^":\n]+:+[^":\n]+)/g,
	mention: /\b(?:ivy|mvn)"|\bDep\.parse\b/g,
	nameOf: (name) => name.replace(/:+/, ":"),
	exact: (file, name, rest) => release(file, name, /^[^:]+:[^:]+:([^:;]+)$/.exec(rest)?.[1] ?? "")
};
var otherBuilds = [
	formatOf(["project.clj", "build.boot"], LEININGEN),
	formatOf(["deps.edn", "bb.edn"], DEPS_EDN),
	formatOf(["shadow-cljs.edn", "profiles.clj"], SHADOW_CLJS),
	formatOf(["build.sc", "build.mill", "package.mill"], MILL)
];
function formatOf(names, rules) {
	const note = "The file is a program. Assay reads only plain dependencies. For transitive dependencies, provide an SBOM.";
	return manifestFormat(
		{ wanted: { names } },
		{ ecosystem: "Maven", manifests: names, locks: [], note },
		(file) => ({ ...readProgram(file, rules), fix: FIX6 })
	);
}
function nameOfSymbol(symbol) {
	const [group = "", artifact = group] = symbol.split("/", 2);
	return `${group}:${artifact.replace(/\$.*$/, "")}`;
}
function release(file, name, stated) {
	const [group = "", artifact = ""] = name.split(":", 2);
	const version = exactGradleVersion(stated);
	if (version === void 0 || /[$\s]/.test(name + version)) return void 0;
	return mavenPackage(file, { group, artifact, version, scope: "runtime", isDirect: true });
}
// ecosystems/java/effective-pom
var MAX_DEPTH2 = 30;
function effectiveDependencies(pom2, tree) {
	const chain = lineage(pom2, tree);
	const text = textIn(chain, tree);
	const managed = managedBy({ chain, text, tree, depth: 0 });
	const resolved = new Map();
	for (const { dependencies } of chain) {
		for (const [key, dependency] of lastByKey(dependencies, text)) {
			addFirst(resolved, key, manage(dependency, managed.get(key)));
		}
	}
	return [...resolved.values()];
}
function effectiveTools(pom2, tree) {
	const chain = lineage(pom2, tree);
	const text = textIn(chain, tree);
	return chain.flatMap(({ tools }) => tools).filter(({ version }) => version !== void 0).map((tool) => interpolated(tool, text));
}
function lastByKey(dependencies, text) {
	const known = dependencies.map((stated) => interpolated(stated, text));
	return new Map(known.map((dependency) => [keyOf(dependency), dependency]));
}
function lineage(pom2, tree) {
	const chain = [pom2];
	for (let next = tree.parentOf(pom2); next !== void 0; next = tree.parentOf(next)) {
		if (chain.includes(next) || chain.length > MAX_DEPTH2) break;
		chain.push(next);
	}
	return chain;
}
function textIn(chain, tree) {
	const [project] = chain;
	const stated = project?.arguments;
	return pomInterpolator(chain, {
		user: stated?.properties ?? new Map(),
		outside: project === void 0 ? new Map() : tree.outside(project),
		unknown: stated?.systemProperties ?? new Set()
	});
}
function managedBy({ chain, text, tree, depth }) {
	const managed = new Map();
	const imports = [];
	for (const stated of chain.flatMap((pom2) => pom2.managed)) {
		const dependency = interpolated(stated, text);
		if (dependency.scope === "import") imports.push(dependency);
		else addFirst(managed, keyOf(dependency), dependency);
	}
	const [project] = chain;
	const isWhole = chain.at(-1)?.parent === void 0;
	for (const one of isWhole ? imports : []) {
		const named = project && tree.builtWith(project, `${one.group}:${one.artifact}`);
		const bill = withVersion(named ?? [], one.version ?? "");
		if (bill === void 0) break;
		for (const [key, value] of managedByBill(bill, tree, depth + 1)) addFirst(managed, key, value);
	}
	return managed;
}
function managedByBill(bill, tree, depth) {
	const known = tree.bills.get(bill);
	if (known !== void 0 || depth > MAX_DEPTH2) return known ?? new Map();
	tree.bills.set(bill, new Map());
	const chain = lineage(bill, tree);
	const managed = managedBy({ chain, text: textIn(chain, tree), tree, depth });
	tree.bills.set(bill, managed);
	return managed;
}
function addFirst(map, key, value) {
	if (!map.has(key)) map.set(key, value);
}
function manage(dependency, managed) {
	const scope = dependency.scope ?? managed?.scope;
	const isStated = dependency.version !== void 0 || dependency.unknown !== void 0;
	if (managed === void 0 || isStated) return { ...dependency, scope };
	return { ...dependency, version: managed.version, unknown: managed.unknown, scope };
}
// ecosystems/java/pom
var PARENT_NAMES = ["pom.xml", "parent.xml"];
var pomXml = {
	role: "manifest",
	wanted: {
		names: PARENT_NAMES,
		suffixes: PARENT_NAMES,
		pathSuffixes: [MAVEN_CONFIG, JVM_CONFIG]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "pom.xml",
	parse: parsePom
};
function parsePom(file, context) {
	const tree = pomTree(context);
	const pom2 = tree.at(file.path) ?? readPom(file);
	if (pom2 === void 0) throw notALockfile(file, "<project> element", "make it a valid pom.xml");
	const dependencies = foundIn(file.path, context, effectiveDependencies);
	const tools = foundIn(file.path, context, effectiveTools);
	const parsed = parseEach(dependencies.filter(isNamed), pomPackage);
	const parsedTools = parseEach(tools.filter(isNamed), pomPackage);
	const problems = [
		...unreadFiles(pom2, context),
		...untriedProfiles(pom2),
		...unknownProblems(pom2, tools, tree, effectiveTools),
		...parsed.problems,
		...parsedTools.problems
	];
	const resolved = context.resolved?.(file.path);
	const unknown = unknownProblems(pom2, dependencies, tree, effectiveDependencies);
	const manifest = manifestOf(pom2, parsed.packages, tree);
	if (resolved === void 0) {
		const packages = [...parsed.packages, ...parsedTools.packages];
		return { packages, problems: [...problems, ...unknown], manifest };
	}
	const { gap } = resolved;
	const isWhole = gap === void 0;
	return {
		packages: [...withResolved(parsed.packages, resolved), ...parsedTools.packages],
		problems: [...problems, ...isWhole ? [] : unknown, ...resolved.problems],
		manifest: isWhole ? void 0 : { ...manifest, isProgram: true, gap }
	};
}
function withResolved(stated, { packages, gap }) {
	const names = new Set(packages.map(({ name }) => name));
	const others = stated.filter(
		({ name, version }) => version !== "" || gap !== void 0 && !names.has(name)
	);
	return [...packages, ...others];
}
function fixOf(hasUnknownTests) {
	const option = hasUnknownTests ? " -DincludeTestScope=true" : "";
	return `commit the build's SBOM as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom${option})`;
}
function manifestOf(pom2, packages, tree) {
	const isForTests = ({ scope }) => scope === "development";
	const fix = fixOf(packages.some((one) => isForTests(one) && one.version === ""));
	const dependencies = packages.map((one) => {
		const isDevelopment = isForTests(one);
		return { name: one.name, isDevelopment, isOptional: isDevelopment && one.version !== "" };
	});
	const manifest = { dependencies, fix };
	if (pom2.parent === void 0 || tree.parentOf(pom2) !== void 0) return manifest;
	return { ...manifest, isProgram: true, untold: "has a parent that was not read" };
}
function foundIn(path, context, read) {
	const found = new Map();
	const numbers = [...Array(pomTree(context).machines).keys()];
	const combinations = numbers.flatMap((own) => numbers.map((other) => [own, other]));
	for (const [own, other] of combinations) {
		const pom2 = pomTree(context, own).at(path);
		if (pom2 === void 0 || own >= machinesOf(pom2)) continue;
		const tree = pomTree(context, other);
		for (const dependency of read(pom2, tree)) {
			if (isOfTree(dependency, pom2, tree)) continue;
			const { version, unknown, scope } = dependency;
			found.set(`${keyOf(dependency)}:${version}:${unknown}:${scopeOf(scope)}`, dependency);
		}
	}
	return [...found.values()];
}
function isOfTree(dependency, pom2, tree) {
	const { group, artifact, version, unknown } = dependency;
	return tree.builtWith(pom2, `${group}:${artifact}`).some((module) => {
		if (!buildsArtifact(module, dependency)) return false;
		if (unknown !== void 0) return statedVersion(module) === inWords(unknown, pom2);
		return version !== void 0 && coordinatesOf(module).version === version;
	});
}
function statedVersion({ version, parent }) {
	return version ?? parent?.version;
}
function inWords(unknown, pom2) {
	return /^\$\{(?:project|pom)\.version\}$/.test(unknown) ? statedVersion(pom2) : unknown;
}
// ecosystems/java/sbt-build
var sbtBuild = (lockfile) => ({
	role: "manifest",
	wanted: { suffixes: [".sbt"], globs: ["project/*.scala"] },
	wantedIn: ["directory", "file"],
	parse: readBuild,
	locking: {
		ecosystem: "Maven",
		manifests: ["*.sbt", "project/*.scala"],
		locks: [{ format: lockfile, names: ["build.sbt.lock"], isForAllBelow: true }],
		note: "Build files are programs. Assay reads dependencies and plugins only if they are literals. Lockfiles do not list plugins."
	}
});
var BETWEEN = "[\\s.()]*";
var DEPENDENCY = new RegExp(
	`"([^"\\n]+)"${BETWEEN}(%(?:\\s*%){0,2})${BETWEEN}"([^"\\n]+)"(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+(?:\\s*\\.\\s*\\w+)*)(?:${BETWEEN}%${BETWEEN}("[^"\\n]*"|\\w+))?)?`,
	"g"
);
var ASKING = /^(?:libraryDependencies|dependencyOverrides|allDependencies|projectDependencies)$/;
function readBuild(file, context) {
	const { text: source, tokens } = readTokens(file.bytes.toString("utf8"), "scala");
	if (tokens.length > 0 && !/[:+]=|\b(?:val|import|def|object|class)\s|\w\s*\(/.test(source)) {
		throw notALockfile(file, "sbt setting", "write one (sbt new)");
	}
	const values = valuesOf(tokens);
	const text = plainText(tokens, values);
	const suffix = scalaSuffix(text) ?? suffixOfBuild(file, context);
	const plugins = [];
	const dependencies = [];
	for (const found of text.matchAll(DEPENDENCY)) {
		const isPlugin = /addSbtPlugin[\s(]*$/.test(
			text.slice(Math.max(0, found.index - 30), found.index)
		);
		const one = dependencyOf3(file, found, values, isPlugin ? SBT_SUFFIX : suffix);
		if (!isPlugin) dependencies.push(one);
		else if (one.exact !== void 0) plugins.push(one.exact);
	}
	const isUntold = dependencies.length === 0 && tokens.some(({ value }) => ASKING.test(value));
	const fix = "commit build.sbt.lock (sbt dependencyLockWrite)";
	return { packages: plugins, problems: [], manifest: { dependencies, isProgram: isUntold, fix } };
}
function plainText(tokens, values) {
	return tokens.map(({ kind, value, end }, at) => {
		if (kind === "text")
			return `"${shownText(withValues(value, values)).replace(/["\n]/g, " ")}"`;
		const isPrefix = tokens[at + 1]?.kind === "text" && tokens[at + 1]?.start === end;
		return kind === "word" && isPrefix ? "" : value;
	}).join(" ");
}
function scalaSuffix(text) {
	const [, major, minor] = /\bscalaVersion\s*:\s*=\s*"(\d+)\.(\d+)/.exec(text) ?? [];
	if (major === void 0) return void 0;
	return major === "2" ? `_2.${minor}` : `_${major}`;
}
function suffixOfBuild({ path }, context) {
	return ["build.sbt", "../build.sbt"].flatMap((name) => context.file(besidePath(path, name)) ?? []).map(({ bytes }) => readTokens(bytes.toString("utf8"), "scala").tokens).map((tokens) => scalaSuffix(plainText(tokens, new Map()))).find((suffix) => suffix !== void 0);
}
var SBT_SUFFIX = "_2.12_1.0";
function dependencyOf3(file, found, values, suffix) {
	const [, group = "", operator = "", stated = "", place = "", scope = ""] = found;
	const isPlain = operator === "%" && suffix !== SBT_SUFFIX;
	const artifact = isPlain ? stated : `${stated}${suffix ?? ""}`;
	const version = place.startsWith('"') ? place.slice(1, -1) : meaning(place, values);
	const isCertain = isPlain || suffix !== void 0;
	const isDevelopment = suffix === SBT_SUFFIX || /test/i.test(scope);
	const name = `${group}:${artifact}`;
	const exact = exactGradleVersion(version);
	if (!isCertain || exact === void 0 || /[$\s]/.test(name + exact)) {
		return { name, isDevelopment, isOptional: !isCertain };
	}
	const facts = { group, artifact, version: exact, isDirect: true };
	const kind = isDevelopment ? "development" : "runtime";
	return { name, isDevelopment, exact: mavenPackage(file, { ...facts, scope: kind }) };
}
function meaning(place, values) {
	return values.get(place.split(".").at(-1)?.trim() ?? "") ?? VALUE;
}
// ecosystems/java/sbt-lock
var sbtLock = {
	role: "lockfile",
	wanted: { names: ["build.sbt.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseSbtLock
};
var FIX7 = "run `sbt dependencyLockWrite`";
function parseSbtLock(file) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "dependencies");
	const list = arrayAt(lockfile, "dependencies");
	if (list === void 0) throw notALockfile(file, "list of dependencies", FIX7);
	return parseEach(list.entries(), ([index, value]) => {
		const line = lineAt(lines, "dependencies", String(index));
		const entry = objectEntry(file, value, { text: `dependencies[${index}]`, line });
		const group = stringAt(entry, "org") ?? "";
		const artifact = stringAt(entry, "name") ?? "";
		const version = stringAt(entry, "version") ?? "";
		if (group === "" || artifact === "" || version === "") {
			throw unread(file, { text: `dependencies[${index}]`, line }, FIX7);
		}
		const scope = scopeOf3(arrayAt(entry, "configurations") ?? []);
		return mavenPackage(file, { group, artifact, version, line, scope });
	});
}
function scopeOf3(configurations) {
	if (configurations.length === 0) return "unknown";
	return configurations.every((name) => name === "test") ? "development" : "runtime";
}
// ecosystems/java/verification-metadata
var verificationMetadata = {
	role: "lockfile",
	wanted: { pathSuffixes: ["gradle/verification-metadata.xml"], names: ["gradle.lockfile"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith("verification-metadata.xml"),
	parse: parseVerificationMetadata
};
var SCRIPTS = ["build", "settings"].flatMap((name) => [`${name}.gradle`, `${name}.gradle.kts`]);
var FIX8 = "run `gradle --write-verification-metadata sha256`";
function scriptsBelow({ path }, context) {
	const root = path.replace(/gradle\/[^/]*$/, "");
	const scripts = SCRIPTS.flatMap((name) => context.named(name));
	const manifests = scripts.map((file) => file.path).filter((one) => one.startsWith(root));
	return { manifests, names: [] };
}
function parseVerificationMetadata(file, context) {
	const root = readXml(file);
	if (root.name !== "verification-metadata") {
		throw notALockfile(file, "<verification-metadata> element", FIX8);
	}
	const components = elementsAt(root, "components").flatMap((one) => elementsAt(one, "component"));
	const parsed = parseEach(components, (component) => {
		const group = attributeAt(component, "group");
		const artifact = attributeAt(component, "name");
		const version = attributeAt(component, "version");
		const { line } = component;
		if (group === void 0 || artifact === void 0 || version === void 0) {
			throw unread(file, { text: "<component>", line }, FIX8);
		}
		const hashes = hashesOf(component, `${artifact}-${version}.jar`);
		return mavenPackage(file, { group, artifact, version, line, hashes });
	});
	return isLocked(file, context) ? { ...parsed, packages: [] } : parsed;
}
function isLocked({ path }, context) {
	const lockfile = context.file(besidePath(path, "../gradle.lockfile"));
	if (lockfile === void 0) return false;
	try {
		return gradleLockfile.parse(lockfile, context).packages.length > 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
var ALGORITHMS = ["md5", "sha1", "sha256", "sha512"];
function hashesOf(component, jar) {
	const artifact = elementsAt(component, "artifact").find(
		(one) => attributeAt(one, "name") === jar
	);
	if (artifact === void 0) return void 0;
	const hashes = ALGORITHMS.flatMap(
		(algorithm) => elementsAt(artifact, algorithm).map((element) => attributeAt(element, "value")?.toLowerCase() ?? "").filter((value) => /^[0-9a-f]{32,128}$/.test(value)).map((value) => ({ algorithm, value }))
	);
	return hashes.length === 0 ? void 0 : hashes;
}
// ecosystems/java/version-catalog
var versionCatalog = (locks) => ({
	role: "manifest",
	wanted: { suffixes: [".versions.toml"] },
	wantedIn: ["directory", "file"],
	parse: parseVersionCatalog,
	locking: {
		ecosystem: "Maven",
		manifests: ["gradle/*.versions.toml"],
		locks: locks.map((lock) => ({ ...lock, coverage: catalogsOf })),
		areLocksComplete: true,
		note: "A catalog lists versions that projects can use. If a lockfile lists packages, Assay ignores the catalog."
	}
});
function catalogsOf({ path }, context) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const catalogs = ["", "../"].flatMap(
		(up) => context.file(besidePath(`${folder}x`, `${up}gradle/libs.versions.toml`))?.path ?? []
	);
	return { manifests: catalogs, names: [] };
}
function parseVersionCatalog(file) {
	const catalog = readToml(file);
	const versions = objectAt(catalog, "versions") ?? {};
	const text = file.bytes.toString("utf8");
	const lines = linesOfAliases(text, "libraries");
	const libraries = librariesIn(catalog, versions);
	const exact = parseEach(libraries, (entry) => libraryOf(file, entry, lines));
	const others = libraries.filter(({ version }) => exactGradleVersion(version) === void 0);
	const plugins = parseEach(
		pluginsIn2(catalog, versions, linesOfAliases(text, "plugins")),
		(plugin) => pluginPackage(file, plugin)
	);
	const kind = { isDevelopment: false, isOptional: true };
	const dependencies = [
		...exact.packages.map((one) => ({ name: one.name, ...kind, exact: one })),
		...others.map(({ module }) => ({ name: module, ...kind }))
	];
	const fix = "enable dependencyLocking and commit gradle.lockfile (gradle dependencies --write-locks)";
	return {
		packages: plugins.packages,
		problems: [...exact.problems, ...plugins.problems],
		manifest: { dependencies, fix }
	};
}
function libraryOf(file, { alias, module, version }, lines) {
	const line = lines.get(alias);
	const [group = "", artifact = "", ...rest] = module.split(":");
	if (group === "" || artifact === "" || rest.length > 0) {
		throw unread(file, { text: `${alias} = ${module}`, line }, 'write "group:artifact:version"');
	}
	const exact = exactGradleVersion(version);
	if (exact === void 0) return void 0;
	return mavenPackage(file, { group, artifact, version: exact, line, isDirect: true });
}
function pluginsIn2(catalog, versions, lines) {
	return Object.entries(objectAt(catalog, "plugins") ?? {}).flatMap(([alias, value]) => {
		const line = lines.get(alias);
		if (typeof value === "string") {
			const [id2 = "", version = ""] = value.split(":");
			return { id: id2, version, line };
		}
		const id = isObject(value) ? stringAt(value, "id") : void 0;
		if (!isObject(value) || id === void 0) return [];
		return { id, version: versionOf(value["version"], versions), line };
	});
}
function librariesIn(catalog, versions) {
	const libraries = objectAt(catalog, "libraries") ?? {};
	return Object.entries(libraries).flatMap(([alias, value]) => {
		if (typeof value === "string") {
			const colon = value.lastIndexOf(":");
			return [{ alias, module: value.slice(0, colon), version: value.slice(colon + 1) }];
		}
		if (!isObject(value)) return [];
		const module = stringAt(value, "module") ?? `${stringAt(value, "group")}:${stringAt(value, "name")}`;
		return [{ alias, module, version: versionOf(value["version"], versions) }];
	});
}
function versionOf(stated, versions) {
	if (typeof stated === "string") return stated;
	if (!isObject(stated)) return "";
	const reference = stringAt(stated, "ref");
	if (reference !== void 0) return versionOf(versions[reference], {});
	const rich = ["strictly", "require", "prefer"].flatMap((key) => stringAt(stated, key) ?? []);
	return rich.find((version) => exactGradleVersion(version) !== void 0) ?? "";
}
function linesOfAliases(text, table) {
	const lines = new Map();
	let isInside = false;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.startsWith("[")) isInside = row.trimEnd() === `[${table}]`;
		const alias = isInside ? /^\s*["']?([\w-]+)["']?(?:\.\w+)?\s*=/.exec(row)?.[1] : void 0;
		if (alias !== void 0 && !lines.has(alias)) lines.set(alias, line);
	}
	return lines;
}
// ecosystems/java
var pom = {
	...pomXml,
	locking: {
		ecosystem: "Maven",
		manifests: ["pom.xml"],
		locks: [],
		note: "Maven has no lockfile. Assay reads transitive dependencies from the repositories in `resolve`. With `resolve: none`, provide an SBOM that lists the transitive dependencies."
	}
};
var GRADLE_LOCKS = [
	{
		format: gradleLockfile,
		names: ["gradle.lockfile", "gradle/dependency-locks/*"],
		folderOf: (path) => path.replace(/gradle\/dependency-locks\/[^/]*$/, "").replace(/[^/]*$/, "")
	},
	{
		format: verificationMetadata,
		names: ["gradle/verification-metadata.xml"],
		coverage: scriptsBelow
	}
];
var ecosystem = {
	id: "java",
	formats: [
		pom,
		mavenConfig,
		mavenExtensions,
		mavenInstall,
		mavenProperties,
		gradleLockfile,
		verificationMetadata,
		versionCatalog(GRADLE_LOCKS),
		sbtLock,
		gradleScript(GRADLE_LOCKS),
		sbtBuild(sbtLock),
		ivyXml,
		...otherBuilds,
		bazel
	]
};
// ecosystems/java/archive-contents
function withWhatIsInside(archives) {
	const byPath = new Map(archives.map((archive2) => [archive2.path, archive2]));
	const needs = new Map();
	const need = (from, to) => {
		if (from === void 0) return;
		const purls = needs.get(from) ?? [];
		for (const { purl } of to) if (purl !== from.purl) purls.push(purl);
		needs.set(from, purls);
	};
	for (const { path, own, others } of archives) {
		need(own ?? holderOf(path, byPath), others);
		if (own !== void 0) need(holderOf(path, byPath), [own]);
	}
	return archives.flatMap(({ own, others }) => own === void 0 ? others : [own, ...others]).map((found) => ({ ...found, dependsOn: needs.get(found) ?? found.dependsOn }));
}
function holderOf(path, byPath) {
	for (let at = path; at !== ""; ) {
		at = at.slice(0, Math.max(0, at.lastIndexOf("!/")));
		const own = byPath.get(at)?.own;
		if (own !== void 0) return own;
	}
	return void 0;
}
// ecosystems/java/bundle-license
var ADDRESSES = new Map([
	["apache.org/licenses/LICENSE-2.0", "Apache-2.0"],
	["apache.org/licenses/LICENSE-2.0.html", "Apache-2.0"],
	["apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"],
	["eclipse.org/legal/epl-2.0", "EPL-2.0"],
	["eclipse.org/legal/epl-v10.html", "EPL-1.0"],
	["eclipse.org/legal/epl-v20.html", "EPL-2.0"],
	["opensource.org/licenses/Apache-2.0", "Apache-2.0"],
	["opensource.org/licenses/BSD-2-Clause", "BSD-2-Clause"],
	["opensource.org/licenses/BSD-3-Clause", "BSD-3-Clause"],
	["opensource.org/licenses/MIT", "MIT"],
	["opensource.org/licenses/mit-license.php", "MIT"],
	["spdx.org/licenses/MIT.html", "MIT"]
]);
var MAX_LENGTH = 300;
function licenseOfBundle(value) {
	if (value === void 0 || value.length > MAX_LENGTH || value === "<<EXTERNAL>>")
		return void 0;
	const licenses = clausesOf(value).map((clause) => {
		const name = clause.split(/;\s*\w+=/, 1)[0]?.trim().replace(/^"(.*)"$/, "$1") ?? "";
		const address = name.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
		return ADDRESSES.get(address) ?? name;
	});
	const unique = [...new Set(licenses.filter((license) => license !== ""))];
	return unique.length === 0 ? void 0 : unique.join(" OR ");
}
function clausesOf(value) {
	if (/, *[Vv]ersion /.test(value) && !value.includes('"')) return [value];
	return value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}
// ecosystems/java/known-groups
var GROUPS = [
	[/^spring-security-oauth2?$|^spring-security-jwt$/, "org.springframework.security.oauth"],
	[/^spring-(?:amqp|rabbit)/, "org.springframework.amqp"],
	[/^spring-security-/, "org.springframework.security"],
	[/^spring-boot(?!-admin)(?:-|$)/, "org.springframework.boot"],
	[
		/^spring-(batch|data|graphql|hateoas|integration|kafka|ldap|plugin|retry|session|ws)(?:-|$)/,
		"org.springframework.$1"
	],
	[
		/^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
		"org.springframework"
	],
	[/^tomcat-embed-/, "org.apache.tomcat.embed"],
	[/^tomcat(?:-|$)/, "org.apache.tomcat"],
	[/^bc(?:jmail|mail|pg|pkix|prov|tls|util)-/, "org.bouncycastle"],
	[/^kotlin-(?:reflect|stdlib)/, "org.jetbrains.kotlin"],
	[/^kotlinx-/, "org.jetbrains.kotlinx"],
	[/^logging-interceptor$/, "com.squareup.okhttp3"],
	[/^okio(?:-|$)/, "com.squareup.okio"],
	[/^micrometer-/, "io.micrometer"],
	[/^reactor-netty(?:-|$)/, "io.projectreactor.netty"],
	[/^reactor-core$/, "io.projectreactor"],
	[
		/^grpc-(?:alts|api|auth|context|core|googleapis|grpclb|inprocess|netty|netty-shaded|okhttp|protobuf|protobuf-lite|rls|services|stub|util|xds)$/,
		"io.grpc"
	],
	[/^opentelemetry-(?:api|context|exporter|extension|sdk)(?:-|$)/, "io.opentelemetry"],
	[/^ktor-/, "io.ktor"],
	[
		/^kafka_\d|^kafka-(?:clients|group-coordinator|metadata|raft|server-common|storage|streams|tools)|^connect-(?:api|json|runtime|transforms)$/,
		"org.apache.kafka"
	],
	[/^lucene-(?!search$)/, "org.apache.lucene"],
	[/^solr-/, "org.apache.solr"],
	[/^poi(?:-(?:ooxml|scratchpad|excelant)|$)/, "org.apache.poi"],
	[/^xmlbeans$/, "org.apache.xmlbeans"],
	[/^elasticsearch-rest-/, "org.elasticsearch.client"],
	[/^elasticsearch(?:-(?:core|x-content|cli)|$)/, "org.elasticsearch"],
	[/^opensearch-(?:rest|java)/, "org.opensearch.client"],
	[/^opensearch(?:-(?:core|x-content|cli)|$)/, "org.opensearch"],
	[/^(?:mongodb-driver-|mongo-java-driver$|bson$)/, "org.mongodb"],
	[/^postgresql$/, "org.postgresql"],
	[/^mysql-connector-java$/, "mysql"],
	[/^mysql-connector-j$/, "com.mysql"],
	[
		/^akka-(?:actor|cluster|discovery|http|parsing|persistence|protobuf|remote|slf4j|stream)/,
		"com.typesafe.akka"
	],
	[/^aspectj(?:rt|tools|weaver)$/, "org.aspectj"],
	[/^caffeine$/, "com.github.ben-manes.caffeine"],
	[/^freemarker$/, "org.freemarker"],
	[/^ant(?:-(?:antlr|junit|launcher)|$)/, "org.apache.ant"],
	[/^xercesImpl$/, "xerces"],
	[/^(?:xalan|serializer)$/, "xalan"],
	[/^quartz$/, "org.quartz-scheduler"],
	[/^snappy-java$/, "org.xerial.snappy"],
	[/^zstd-jni$/, "com.github.luben"],
	[/^lz4-java$/, "org.lz4"],
	[/^log4j-(?:1\.2-api|api|core|jul|layout|slf4j|to-slf4j|web)/, "org.apache.logging.log4j"],
	[/^jackson-(?:annotations|core|databind)$/, "com.fasterxml.jackson.core"],
	[/^jackson-(dataformat|datatype|jaxrs|module)-/, "com.fasterxml.jackson.$1"],
	[/^jackson-(?:core|mapper)-asl$/, "org.codehaus.jackson"],
	[
		/^commons-(?:collections4|compress|configuration2|csv|dbcp2|lang3|math3|pool2|text)$/,
		"org.apache.commons"
	],
	[/^netty-(?:all|buffer|codec|common|handler|resolver|transport)/, "io.netty"],
	[/^undertow-/, "io.undertow"],
	[/^(?:httpclient|httpcore|httpmime)$/, "org.apache.httpcomponents"],
	[/^struts2-/, "org.apache.struts"],
	[/^shiro-/, "org.apache.shiro"],
	[/^velocity-/, "org.apache.velocity"],
	[/^tika-/, "org.apache.tika"],
	[/^cxf-/, "org.apache.cxf"],
	[/^batik-/, "org.apache.xmlgraphics"],
	[/^hadoop-/, "org.apache.hadoop"],
	[/^activemq-/, "org.apache.activemq"],
	[/^(dubbo|pdfbox|zookeeper)$/, "org.apache.$1"],
	[/^jetty-(?!util-ajax)/, "org.eclipse.jetty"],
	[/^logback-/, "ch.qos.logback"],
	[/^fastjson$/, "com.alibaba"],
	[/^guava$/, "com.google.guava"],
	[/^gson$/, "com.google.code.gson"],
	[/^protobuf-java/, "com.google.protobuf"],
	[/^h2$/, "com.h2database"],
	[/^hsqldb$/, "org.hsqldb"],
	[/^json-path$/, "com.jayway.jsonpath"],
	[/^json-smart$/, "net.minidev"],
	[/^nimbus-jose-jwt$/, "com.nimbusds"],
	[/^snakeyaml$/, "org.yaml"],
	[/^xstream$/, "com.thoughtworks.xstream"]
];
var MOVED = [
	[/^hibernate-(?:core|envers)$/, "org.hibernate", 6, "org.hibernate.orm"],
	[/^asm(?:-(?:analysis|commons|tree|util))?$/, "asm", 4, "org.ow2.asm"],
	[/^okhttp(?:-|$)/, "com.squareup.okhttp", 3, "com.squareup.okhttp3"],
	[/^retrofit$/, "com.squareup.retrofit", 2, "com.squareup.retrofit2"],
	[/^groovy(?:-(?!postbuild)|$)/, "org.codehaus.groovy", 4, "org.apache.groovy"],
	[/^dom4j$/, "dom4j", 2, "org.dom4j"],
	[/^rxjava$/, "io.reactivex.rxjava2", 3, "io.reactivex.rxjava3"]
];
function knownGroup(artifact, version) {
	for (const [names, from, major, to] of MOVED) {
		if (names.test(artifact)) return Number.parseInt(version, 10) < major ? from : to;
	}
	for (const [names, group] of GROUPS) {
		const match = names.exec(artifact);
		if (match !== null) return group.replace("$1", match[1] ?? "");
	}
	return void 0;
}
// ecosystems/java/identify-archive
var VERSIONED = /-(\d[\w.]*(?:-(?:alpha|android|beta|b|final|ga|jre|m|rc|release|snapshot|sp)[\w.]*(?:-\d+)?)*)$/i;
var IDENTIFIER = /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/;
var ARTIFACT_ATTRIBUTES = ["Short-Name", "Implementation-Title", "Specification-Title", "Bundle-Name"];
var VERSION_ATTRIBUTES = ["Plugin-Version", "Implementation-Version", "Bundle-Version"];
var GROUP_ATTRIBUTES = [
	"Bundle-SymbolicName",
	"Extension-Name",
	"Extension-name",
	"Implementation-Vendor-Id",
	"Automatic-Module-Name"
];
var MAX_NAME_LENGTH = 255;
function identifyArchive(fileName, manifest) {
	if (fileName.length > MAX_NAME_LENGTH) return void 0;
	const stem = fileName.slice(0, fileName.lastIndexOf("."));
	const match = VERSIONED.exec(stem);
	const named = match === null ? void 0 : stem.slice(0, match.index);
	const artifact = named ?? firstOf(manifest, ARTIFACT_ATTRIBUTES, IDENTIFIER) ?? stem;
	const version = match?.[1] ?? firstOf(manifest, VERSION_ATTRIBUTES, /^\d[\w.+-]*$/);
	if (artifact === "" || version === void 0 || !/^[\w.-]+$/.test(artifact)) return void 0;
	const group = firstOf(manifest, ["Group-Id"], IDENTIFIER) ?? knownGroup(artifact, version) ?? groupOf(manifest, artifact) ?? artifact;
	return { group, artifact, version, isByFileName: named !== void 0 };
}
function groupOf(manifest, artifact) {
	const [organization = "", module] = (manifest.get("Implementation-Title") ?? "").split("#", 2);
	if (module !== void 0 && IDENTIFIER.test(organization)) return organization;
	const stated = firstOf(manifest, GROUP_ATTRIBUTES, IDENTIFIER);
	const isWithArtifact = artifact.includes("-") && stated?.endsWith(`.${artifact}`) === true;
	return isWithArtifact ? stated?.slice(0, -artifact.length - 1) : stated;
}
function firstOf(manifest, names, valid) {
	for (const name of names) {
		const value = (manifest.get(name) ?? "").split(";", 1)[0]?.trim() ?? "";
		if (value.length <= MAX_NAME_LENGTH && valid.test(value)) return value;
	}
	return void 0;
}
// ecosystems/java/unpacked-archive
var unpackedArchive = {
	wanted: { names: ["pom.properties"] },
	wantedIn: ["image"],
	isPrimary: (path) => /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path),
	parse: parseUnpacked
};
function parseUnpacked(file) {
	const properties = readProperties(file.bytes.toString("utf8"));
	const [group, artifact, version] = ["groupId", "artifactId", "version"].map((key) => {
		const value = properties.get(key) ?? "";
		return value.includes("${") ? "" : value;
	});
	if (!group || !artifact || !version) return { packages: [], problems: [] };
	const found = mavenPackage(file, { group, artifact, version, scope: "runtime" });
	return { packages: [found], problems: [] };
}
// ecosystems/java/vendor
var ATTRIBUTES = ["Bundle-Vendor", "Implementation-Vendor"];
var MAX_LENGTH2 = 200;
function vendorOf(manifest) {
	return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? "").find(
		(text) => text !== "" && text.length <= MAX_LENGTH2 && !/\$\{|^%/.test(text)
	);
}
// ecosystems/java-archive
var archive = {
	wanted: { extracts: ["java-archive"] },
	parse: parseArchive
};
var ecosystem2 = { id: "java-archive", formats: [archive, unpackedArchive] };
function parseArchive(file, context) {
	const extract = readExtract(file, "java-archive");
	const problems = problemsOf(file, extract);
	const archives = [];
	for (const inside of objectsAt(extract, "archives")) {
		const path = stringAt(inside, "path") ?? "";
		const place = { ...file, path: path === "" ? file.path : `${file.path}!/${path}` };
		const { own, others } = coordinatesOf3(inside, place.path);
		const make = (coordinates, facts = {}) => {
			try {
				return [mavenPackage(place, { ...coordinates, ...facts, scope: "runtime" })];
			} catch (error) {
				problems.push(problemOf(error));
				return [];
			}
		};
		const [itself] = own === void 0 ? [] : make(own, factsOf(inside));
		archives.push({ path, own: itself, others: others.flatMap((each) => make(each)) });
	}
	const python = pythonPackages(file, extract, context);
	return {
		packages: [...withWhatIsInside(archives), ...python.packages],
		problems: [...problems, ...python.problems]
	};
}
function pythonPackages(file, extract, context) {
	return parseEach(
		objectsAt(extract, "python").filter((one) => stringAt(one, "path") !== void 0),
		(one) => {
			const path = `${file.path}!/${stringAt(one, "path")}`;
			const bytes = Buffer.from(stringAt(one, "fields") ?? "");
			return parseMetadata({ path, layer: file.layer, bytes }, context).packages[0];
		}
	);
}
function factsOf(inside) {
	const manifest = manifestOf2(inside);
	const sha1 = stringAt(inside, "sha1");
	return {
		license: licenseOfBundle(manifest.get("Bundle-License")),
		supplier: vendorOf(manifest),
		...sha1 !== void 0 && { hashes: [{ algorithm: "sha1", value: sha1 }] }
	};
}
function problemsOf(file, extract) {
	const sentences = extract["problems"];
	if (!Array.isArray(sentences)) return [];
	return sentences.filter((sentence) => typeof sentence === "string").map((sentence) => ({
		code: "malformed",
		message: `Only part of the archive was read: ${sentence}`,
		path: file.path
	}));
}
function coordinatesOf3(inside, path) {
	const poms = objectsAt(inside, "poms").map(pomOf).filter(isComplete);
	const [only] = poms;
	if (poms.length === 1 && only !== void 0) return { own: only, others: [] };
	const own = identifyArchive(baseName(path), manifestOf2(inside));
	if (own === void 0) return { others: poms };
	const stated = poms.find(({ artifact }) => artifact === own.artifact);
	if (stated !== void 0) return { own: stated, others: poms.filter((pom2) => pom2 !== stated) };
	return poms.length === 0 || own.isByFileName ? { own, others: poms } : { others: poms };
}
function pomOf(pom2) {
	return {
		group: stringAt(pom2, "group") ?? "",
		artifact: stringAt(pom2, "artifact") ?? "",
		version: stringAt(pom2, "version") ?? ""
	};
}
function isComplete({ group, artifact, version }) {
	return [group, artifact, version].every((text) => text !== "" && !text.includes("${"));
}
function manifestOf2(inside) {
	const manifest = objectAt(inside, "manifest");
	if (!isObject(manifest)) return new Map();
	return new Map(
		Object.entries(manifest).filter(
			(attribute) => typeof attribute[1] === "string"
		)
	);
}
// ecosystems/group-java.generated
var ecosystems = [ecosystem2, ecosystem];
export{ecosystems};
