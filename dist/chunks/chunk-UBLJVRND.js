import{termOf}from"./chunk-FC4RFBVG.js";
import{writeYaml}from"./chunk-63MV2323.js";
import{parseYaml}from"./chunk-SXFPTYMK.js";
import{readToml}from"./chunk-GYNFA5MW.js";
import{purlOf}from"./chunk-INGYTYZ5.js";
import{inspect}from"./chunk-QSG23CM7.js";
import{PACKAGE_SCOPES,REASON,asObject,auditSectionSchema,dayBefore,isDate,isObject,objectAt,optionalArray,optionalObject,optionalString,scalarText,scanSectionSchema}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// policy-import/imported-rules
function joinedRules(parts) {
	const deny = parts.flatMap(({ settings: settings2 }) => settings2?.deny ?? []);
	const settings = Object.assign({}, ...parts.map((part) => part.settings));
	const audit = joinedAudit(parts.flatMap((part) => part.audit ?? []));
	return {
		settings: deny.length === 0 ? settings : { ...settings, deny },
		ignore: parts.flatMap(({ ignore = [] }) => ignore),
		refused: parts.flatMap(({ refused = [] }) => refused),
		...audit !== void 0 && { audit }
	};
}
function joinedAudit(parts) {
	if (parts.length === 0) return void 0;
	return {
		settings: Object.assign({}, ...parts.map(({ settings }) => settings)),
		ignore: parts.flatMap(({ ignore }) => ignore)
	};
}
function refusing(entry, why) {
	return { refused: [{ entry, why }] };
}
// policy-import/exception
var MAX_COMBINED = 500;
var DATE = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;
var PATH = /^[^!#\s\0][^\r\n\0]{0,1000}$/;
function importedException(given) {
	const { entry, id, purls = [], paths = [], reason } = given;
	const expires = given.expires === void 0 ? void 0 : lastDay(given.expires);
	if (given.expires !== void 0 && expires === void 0) {
		return refusing(entry, `the date ${given.expires.slice(0, 50)} does not exist`);
	}
	const bad = paths.find((path) => !isPath(path));
	if (bad !== void 0) return refusing(entry, `the path ${bad.slice(0, 100)} is not supported`);
	if (Math.max(purls.length, 1) * Math.max(paths.length, 1) > MAX_COMBINED) {
		return refusing(entry, "the entry combines too many packages and paths");
	}
	const ignore = orNone(purls).flatMap(
		(purl) => orNone(paths).map(
			(path) => ({
				id,
				...purl !== void 0 && { purl },
				...path !== void 0 && { path },
				reason: plainReason(reason),
				...expires !== void 0 && { expires }
			})
		)
	);
	return { ignore };
}
function orNone(items) {
	return items.length === 0 ? [void 0] : items;
}
function isPath(path) {
	const parts = path.split("/");
	return PATH.test(path) && !parts.some((part) => part === "." || part === "..");
}
function dateIn(text) {
	const date = DATE.exec(text.trim())?.[1];
	return date !== void 0 && isDate(date) ? date : void 0;
}
function lastDay(text) {
	const date = dateIn(text);
	if (date === void 0) return void 0;
	const endMs = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : date);
	return Number.isNaN(endMs) ? void 0 : dayBefore(endMs);
}
var MAX_REASON = 1e3;
function plainReason(reason) {
	const text = reason.replaceAll(/\s+/g, " ").trim().slice(0, MAX_REASON);
	return REASON.test(text) ? text : "Imported without a reason";
}
// policy-import/foreign-tool
var HADOLINT = {
	areas: ["dockerfile"],
	isOwn: (id) => /^DL\d{4}$/.test(id)
};
var TRIVY = { isOwn: (id) => /^(?:DS|KSV|KCV)-\d{4}$/.test(id) };
var CHECKOV = { isOwn: (id) => /^CKV2?_/.test(id) };
var ZIZMOR = { areas: ["workflow", "dependabot"], isOwn: () => false };
var OTHER_AREAS = ["compose", "dependabot", "dockerfile", "image", "secret", "workflow"];
function kubeLinter(rules) {
	const areas = new Set(rules.map(({ id }) => areaOf(id)));
	for (const other of OTHER_AREAS) areas.delete(other);
	return { areas: [...areas], isOwn: (id) => /^[a-z]+(?:-[a-z]+)+$/.test(id) };
}
function areaOf(id) {
	return id.slice(0, id.indexOf("/"));
}
function rulesOf(id, listed, { areas, isOwn }, rules) {
	const isListed = new Set(listed.map(lower));
	const known = rules.filter(
		(rule) => (areas === void 0 || areas.includes(areaOf(rule.id))) && aliasIn(rule.aliases, id) !== void 0
	);
	if (known.length === 0) return { why: `${id.slice(0, 100)} is not the ID of an audit rule` };
	const ids = [];
	for (const rule of known) {
		const exact = aliasIn(Object.values(rule.variants ?? {}).flat(), id);
		const other = rule.aliases.find((alias) => isOwn(alias) && !isListed.has(lower(alias)));
		if (exact === void 0 && other !== void 0) {
			return { why: `${rule.id} also reports findings that ${other} covers` };
		}
		ids.push(exact ?? rule.id);
	}
	return { ids };
}
function aliasIn(aliases, id) {
	return aliases.find((alias) => lower(alias) === lower(id));
}
function lower(text) {
	return text.toLowerCase();
}
// policy-import/audit-exception
function auditException({ ids, place, ...given }) {
	const { ignore = [], refused } = importedException({ ...given, id: "*" });
	if (refused !== void 0) return { refused };
	const rules = ids.flatMap((id) => ignore.map((rule) => ({ ...rule, id, ...place })));
	return { audit: { settings: {}, ignore: rules } };
}
function exceptionById(id, { tool, rules, listed = [id] }, given) {
	const found = rulesOf(id, listed, tool, rules);
	return "why" in found ? refusing(given.entry, found.why) : auditException({ ...given, ids: found.ids });
}
function escapedPath(path) {
	return path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
}
// policy-import/read-entry
function readEntry(entry, read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof DataError) return refusing(entry, error.message);
		throw error;
	}
}
function refusingUnknown(entry, table, known) {
	const unknown = Object.keys(table).find((key) => !known.includes(key));
	return unknown === void 0 ? void 0 : refusing(entry, `the condition ${unknown} is not supported`);
}
function textsAt(holder, key) {
	return textsIn(optionalArray(holder[key], key) ?? [], key);
}
function listedTexts(value, key) {
	if (value === void 0 || value === null || value === "") return [];
	return textsIn(Array.isArray(value) ? value : [value], key).flatMap((text) => text.split(",")).map((text) => text.trim()).filter((text) => text !== "");
}
function textsIn(items, key) {
	return items.map((item, at) => {
		const text = scalarText(item);
		if (text !== "") return text;
		throw new DataError("malformed", `${key}[${at}] must be a string`, { path: key });
	});
}
// policy-import/checkov
var IRRELEVANT = new Set([
	"branch",
	"compact",
	"directory",
	"no-guide",
	"output",
	"output-file-path",
	"quiet",
	"summary-position"
]);
function checkovRules(document, rules) {
	const listed = listedTexts(document["skip-check"], "skip-check");
	const others = Object.entries(document).filter(
		([key, value]) => key !== "skip-check" && !IRRELEVANT.has(key) && value !== false
	);
	return joinedRules([
		...listed.map(
			(id, at) => exceptionById(
				id,
				{ tool: CHECKOV, rules, listed },
				{
					entry: `skip-check[${at}]`,
					reason: `${id} is skipped in .checkov.yaml`
				}
			)
		),
		...others.map(([key]) => refusing(key, "the policy has no equivalent setting"))
	]);
}
// policy-import/package-purl
var TYPES = {
	npm: "npm",
	npm_and_yarn: "npm",
	pypi: "pypi",
	pip: "pypi",
	python: "pypi",
	uv: "pypi",
	go: "golang",
	gomod: "golang",
	"go-module": "golang",
	"crates.io": "cargo",
	cargo: "cargo",
	"rust-crate": "cargo",
	rubygems: "gem",
	bundler: "gem",
	gem: "gem",
	packagist: "composer",
	composer: "composer",
	"php-composer": "composer",
	nuget: "nuget",
	dotnet: "nuget",
	maven: "maven",
	gradle: "maven",
	hex: "hex",
	mix: "hex",
	pub: "pub",
	"dart-pub": "pub",
	"github actions": "githubactions",
	"github-actions": "githubactions",
	"github-action": "githubactions"
};
var PATHS = new Set(["npm", "golang", "composer", "githubactions"]);
var NAME = /^@?[\w.~+-]+(?:[/:][\w.~+-]+)*$/;
function packagePurl(tool, name, version) {
	const key = tool.toLowerCase();
	const type = Object.hasOwn(TYPES, key) ? TYPES[key] : void 0;
	if (type === void 0 || !NAME.test(name)) return void 0;
	const parts = partsOf(type, name);
	return parts === void 0 ? void 0 : purlOf({ type, ...parts, version });
}
function partsOf(type, name) {
	if (type === "maven") {
		const [namespace, artifact, more] = name.split(":");
		return artifact === void 0 || more !== void 0 ? void 0 : { namespace, name: artifact };
	}
	const slash = PATHS.has(type) ? name.lastIndexOf("/") : -1;
	if (name.includes(":") || slash === -1 && name.includes("/")) return void 0;
	if (slash === -1) return { name };
	return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
// policy-import/dependabot
var REASON2 = "Dependabot ignores this package";
function dependabotRules(document) {
	const updates = (optionalArray(document["updates"], "updates") ?? []).map(
		(update, at) => asObject(update, `updates[${at}]`)
	);
	const days = updates.flatMap((update) => {
		const value = objectAt(update, "cooldown")?.["default-days"];
		return typeof value === "number" && Number.isInteger(value) && value > 0 ? [value] : [];
	});
	return joinedRules([
		days.length === 0 ? {} : { settings: { minAgeDays: Math.max(...days) } },
		...updates.flatMap(
			(update, index) => (optionalArray(update["ignore"], "ignore") ?? []).map((rule, at) => {
				const entry = `updates[${index}].ignore[${at}]`;
				return readEntry(entry, () => ruleOf(update, rule, { entry, updates }));
			})
		)
	]);
}
function ruleOf(update, rule, { entry, updates }) {
	if (!isObject(rule)) return refusing(entry, "the entry is not a mapping");
	const unknown = Object.keys(rule).find((key) => key !== "dependency-name");
	if (unknown !== void 0) return refusing(entry, `${unknown} applies only to updates`);
	if (Object.hasOwn(update, "target-branch"))
		return refusing(entry, "the entry applies to only one branch");
	const name = optionalString(rule["dependency-name"], "dependency-name") ?? "";
	const purl = packagePurl(ecosystemOf(update), name);
	if (purl === void 0) {
		return refusing(entry, `${name.slice(0, 100)} and its ecosystem do not form a purl`);
	}
	const folders = foldersOf(update);
	if (folders.length === 0 || folders.some((folder) => /^\*\*?$/.test(folder))) {
		return refusing(entry, "the entry’s folders are not supported");
	}
	const others = updates.filter(
		(other) => other !== update && ecosystemOf(other) === ecosystemOf(update)
	);
	if (others.flatMap(foldersOf).some((other) => folders.some((folder) => isBelow(other, folder))))
		return refusing(entry, "the exception would also apply to updates in a subfolder");
	const paths = folders.includes("") ? [] : folders;
	return importedException({ entry, id: "*", purls: [purl], paths, reason: REASON2 });
}
function isBelow(path, folder) {
	return path !== folder && (folder === "" || path.startsWith(`${folder}/`));
}
function ecosystemOf(update) {
	return optionalString(update["package-ecosystem"], "package-ecosystem") ?? "";
}
function foldersOf(update) {
	const listed = Object.hasOwn(update, "directories") ? textsAt(update, "directories") : [optionalString(update["directory"], "directory") ?? "/"];
	return listed.map((folder) => folder.replaceAll(/^\/+|\/+$/g, ""));
}
// policy-import/advisory-id
var ADVISORY = /^(?:A|ALAS2?|ALBA|ALEA|ALPINE|ALSA|ASB|BELL|BIT|CGA|CLEANSTART|CURL|CVE|DEBIAN|DHI|DLA|DRUPAL|DSA|DTSA|ECHO|EEF|ELA|ELSA|ESB|FreeBSD|GHSA|GMS|GO|GSD|HSEC|JLSEC|KUBE|LBSEC|LSN|MAL|MGASA|MINI|NSWG|OESA|openSUSE|OSEC|OSV|PHSA|PSF|PUB|PYSEC|RHBA|RHEA|RHSA|RLSA|ROOT|RSEC|RUSTSEC|RXSA|SNYK|SUSE|TEMP|UBUNTU|USN|V8)-[A-Za-z0-9][\w.:-]{0,100}$/i;
function isAdvisoryId(text) {
	return ADVISORY.test(text);
}
// policy-import/dependency-review
var REASON3 = "Imported from the dependency-review configuration";
var SEVERITIES = new Map([
	["low", "low"],
	["moderate", "medium"],
	["high", "high"],
	["critical", "critical"]
]);
var IRRELEVANT2 = new Set([
	"comment-summary-in-pr",
	"retry-on-snapshot-warnings",
	"retry-on-snapshot-warnings-timeout",
	"show-openssf-scorecard",
	"warn-on-openssf-scorecard-level",
	"repo-token",
	"external-repo-token",
	"base-ref",
	"head-ref"
]);
var READERS = {
	"fail-on-severity": severity,
	"fail-on-scopes": scopes,
	"allow-licenses": (value, key) => licenses(value, key, "allow"),
	"deny-licenses": (value, key) => licenses(value, key, "deny"),
	"allow-dependencies-licenses": (value, key) => exceptions(value, key, "licenses"),
	"allow-ghsas": advisories,
	"deny-packages": (value, key) => denied(value, key, ""),
	"deny-groups": (value, key) => denied(value, key, "/*"),
	"vulnerability-check": (value, key) => switchedOn(value, key),
	"license-check": (value, key) => value === false ? {} : switchedOn(value, key),
	"warn-only": (value, key) => value === false ? {} : refusing(key, "the scan always makes a decision")
};
function dependencyReviewRules(document) {
	const entries2 = Object.entries(document).map(
		([key, value]) => [key.replaceAll("_", "-"), value]
	);
	const isLicensed = entries2.every(([key, value]) => key !== "license-check" || value !== false);
	const repeated = entries2.find(([key], at) => entries2.findIndex(([name]) => name === key) < at);
	if (repeated !== void 0)
		throw new DataError("malformed", `${repeated[0]} is listed twice`, { path: repeated[0] });
	const hasBoth = ["allow-licenses", "deny-licenses"].every(
		(key) => entries2.some(([name]) => name === key)
	);
	const read = entries2.filter(([key]) => !IRRELEVANT2.has(key) && (isLicensed || !key.endsWith("-licenses"))).filter(([key]) => !hasBoth || key !== "deny-licenses").map(([key, value]) => readerOf(key)(value, key));
	const both = hasBoth ? [refusing("deny-licenses", "allow-licenses is also set")] : [];
	return joinedRules([{ settings: { failOn: "low", scope: "auto" } }, ...read, ...both]);
}
function readerOf(key) {
	const reader = Object.hasOwn(READERS, key) ? READERS[key] : void 0;
	return reader ?? (() => refusing(key, "the policy has no equivalent rule"));
}
function severity(value, key) {
	const text = scalarText(value);
	const failOn = new Map(SEVERITIES).get(text);
	return failOn === void 0 ? refusing(key, `${text.slice(0, 50)} is not a severity`) : { settings: { failOn } };
}
function scopes(value, key) {
	const texts = listedTexts(value, key);
	const known = PACKAGE_SCOPES.filter((scope) => texts.includes(scope));
	const isKnown = texts.length > 0 && texts.length === known.length;
	return isKnown ? { settings: { scopes: known } } : refusing(key, "the configuration contains an unknown scope");
}
function licenses(value, key, list) {
	const names = listedTexts(value, key);
	const unknown = names.filter((name) => isNotOneLicense(name));
	const known = names.filter((name) => !unknown.includes(name));
	const settings = known.length === 0 ? {} : (
		{ licenses: { [list]: known }, unknownLicenses: "allow" }
	);
	const refused = unknown.map((name) => ({
		entry: key,
		why: `${name.slice(0, 100)} is not a single SPDX license`
	}));
	return { settings, refused };
}
function isNotOneLicense(name) {
	const term = termOf(name);
	return term === void 0 || "conjunction" in term;
}
function exceptions(value, key, id) {
	return joinedRules(
		listedTexts(value, key).map(
			(purl) => /^pkg:[^/]+\/.*[^/:@]$/.test(purl) ? importedException({ entry: key, id, purls: [bare(purl)], reason: REASON3 }) : refusing(key, `${purl.slice(0, 100)} is not a package purl`)
		)
	);
}
function advisories(value, key) {
	return joinedRules(
		listedTexts(value, key).map(
			(id) => isAdvisoryId(id) ? importedException({ entry: key, id, reason: REASON3 }) : refusing(key, `${id.slice(0, 100)} is not an advisory ID`)
		)
	);
}
function denied(value, key, ending) {
	const purls = listedTexts(value, key);
	const isPurl = (purl) => /^pkg:[a-z][a-z0-9.+-]*\/[^?#\s*]+$/.test(purl);
	const good = purls.filter(isPurl).map((purl) => `${purl.replace(/\/+$/, "")}${ending}`);
	const refused = purls.filter((purl) => !isPurl(purl)).map((purl) => ({ entry: key, why: `${purl.slice(0, 100)} is not a purl that can be denied` }));
	return { settings: good.length === 0 ? {} : { deny: good }, refused };
}
function switchedOn(value, key) {
	return value === true ? {} : refusing(key, "the policy cannot turn off this check");
}
function bare(purl) {
	return purl.split(/[?#]/, 1)[0] ?? "";
}
// policy-import/path-pattern
var LITERAL = /^(?:[\w./@=,~-]|\\[./@=,~-])+$/;
var ANY = /\(?\.\*\??\)?/;
function globOfPattern(pattern) {
	const isStart = pattern.startsWith("^");
	const isEnd = pattern.endsWith("$") && !pattern.endsWith("\\$");
	const inner = pattern.slice(isStart ? 1 : 0, isEnd ? -1 : void 0);
	const parts = inner.split(ANY);
	const filled = parts.filter((part) => part !== "");
	const [literal] = filled;
	if (literal === void 0 || filled.length > 1 || !LITERAL.test(literal)) return void 0;
	const isFree = parts.indexOf(literal) > 0 || !isStart;
	const isOpen = parts.indexOf(literal) < parts.length - 1 || !isEnd;
	const text = escapedPath(literal.replaceAll(/\\(.)/g, "$1"));
	if (!isOpen && !matchesOnlyFiles(text)) return void 0;
	if (!isFree && text.startsWith("/") || !isOpen && text.endsWith("/")) return void 0;
	return `${isFree ? freeStart(text) : text}${isOpen ? openEnd(text) : ""}`;
}
var TOO_WIDE = "the path is neither a file nor a folder followed by /**";
function matchesOnlyFiles(glob) {
	const name = glob.slice(glob.lastIndexOf("/") + 1);
	const isWhole = /(?:^|\/)\*\*(?:\/\*)?$/.test(glob);
	return (isWhole || /\.\w[\w*-]*$|file$/i.test(name)) && !/[{}]/.test(glob);
}
function freeStart(text) {
	return `**/*${text}`;
}
function openEnd(text) {
	return text.endsWith("/") ? "**" : "*";
}
// policy-import/gitleaks
var ALL_SECRETS = "secret/*";
var FINGERPRINT = /^(?:[0-9a-f]{40}:)?([^:]{1,1000}):([\w.-]{1,100}):(\d{1,7})$/;
function gitleaksIgnore(text, rules) {
	return joinedRules(
		text.split(/\r?\n/).map((line, at) => {
			const plain = line.replace(/\s+#.*$/, "").trim();
			return plain === "" || plain.startsWith("#") ? {} : fingerprint(plain, `line ${at + 1}`, rules);
		})
	);
}
function fingerprint(text, entry, rules) {
	const [, path = "", rule = "", line] = FINGERPRINT.exec(text) ?? [];
	if (line === void 0)
		return refusing(entry, "the entry is not a fingerprint that contains a line");
	if (path !== path.trim()) return refusing(entry, "the path begins or ends with a space");
	if (path.includes("!")) return refusing(entry, "the audit does not read archives");
	const ids = secretRules(rule, rules);
	if (ids.length === 0) return refusing(entry, `the audit has no equivalent of the rule ${rule}`);
	return auditException({
		entry,
		ids,
		paths: [escapedPath(path)],
		place: { onLine: Number(line) },
		reason: `${rule} is ignored here in .gitleaksignore`
	});
}
var GENERIC = ["secret/generic-assignment", "secret/password-assignment"];
function secretRules(name, rules) {
	if (name === "generic-api-key") return GENERIC;
	const secrets = rules.filter(({ id }) => areaOf(id) === "secret").map(({ id }) => id);
	const same = `secret/${name.toLowerCase()}`;
	const [vendor = ""] = same.split("-", 1);
	return secrets.includes(same) ? [same] : secrets.filter((id) => id === vendor || id.startsWith(`${vendor}-`));
}
var IRRELEVANT3 = new Set(["title", "description", "minVersion", "useDefault"]);
function gitleaksRules(document, rules) {
	const extend = optionalObject(document["extend"], "extend") ?? {};
	const others = [
		...Object.keys(document).filter((key) => !READ.has(key)),
		...Object.keys(extend).flatMap((key) => key === "disabledRules" ? [] : [`extend.${key}`])
	].filter((key) => !IRRELEVANT3.has(key.replace("extend.", "")));
	return joinedRules([
		...textsAt(extend, "disabledRules").map((name, at) => disabled(name, at, rules)),
		...allowlists(document, "", [ALL_SECRETS]),
		...(optionalArray(document["rules"], "rules") ?? []).flatMap(
			(rule, at) => ruleParts(rule, at, rules)
		),
		...others.map((key) => refusing(key, "the policy has no equivalent setting"))
	]);
}
var READ = new Set(["extend", "allowlist", "allowlists", "rules"]);
function disabled(name, at, rules) {
	const id = `secret/${name.toLowerCase()}`;
	const entry = `extend.disabledRules[${at}]`;
	if (!rules.some((rule) => rule.id === id))
		return refusing(entry, `${name} has no equivalent rule`);
	return auditException({ entry, ids: [id], reason: `${name} is disabled in .gitleaks.toml` });
}
function ruleParts(rule, at, rules) {
	const entry = `rules[${at}]`;
	if (!isObject(rule)) return [refusing(entry, "the entry is not a mapping")];
	const own = Object.keys(rule).find((key) => !["id", "allowlist", "allowlists"].includes(key));
	if (own !== void 0)
		return [refusing(entry, `the policy does not support patterns for secrets (${own})`)];
	const id = `secret/${(optionalString(rule["id"], "id") ?? "").toLowerCase()}`;
	if (!rules.some((each) => each.id === id))
		return [refusing(entry, "the audit has no equivalent rule")];
	return allowlists(rule, `${entry}.`, [id]);
}
function allowlists(holder, prefix, ids) {
	const one = optionalObject(holder["allowlist"], "allowlist");
	return [
		...one === void 0 ? [] : [[one, `${prefix}allowlist`]],
		...(optionalArray(holder["allowlists"], "allowlists") ?? []).map((each, at) => {
			const entry = `${prefix}allowlists[${at}]`;
			return [asObject(each, entry), entry];
		})
	].flatMap(([list, entry]) => allowed(list, entry, ids));
}
var ENOUGH = ["commits", "condition", "regexTarget", "regexes", "stopwords"];
function allowed(list, entry, ids) {
	const criteria = Object.keys(list).filter((key) => !["description", "paths"].includes(key));
	const isJoined = /^(?:and|&&)$/i.test(scalarText(list["condition"]));
	const isNarrow = isJoined || criteria.some((key) => !ENOUGH.includes(key));
	if (isNarrow) return [refusing(entry, "the policy cannot combine these conditions")];
	const reason = optionalString(list["description"], "description")?.trim() || "Allowed in .gitleaks.toml";
	return [
		...textsAt(list, "paths").map((pattern, at) => {
			const where = `${entry}.paths[${at}]`;
			const path = globOfPattern(pattern);
			return path === void 0 ? refusing(where, `no glob is equivalent to ${pattern.slice(0, 100)}`) : auditException({ entry: where, ids, paths: [path], reason });
		}),
		...criteria.filter((key) => !["condition", "regexTarget"].includes(key)).map((key) => refusing(`${entry}.${key}`, "exceptions can contain only paths and rules"))
	];
}
// policy-import/grype
var SEVERITIES2 = new Map([
	["negligible", "none"],
	["low", "low"],
	["medium", "medium"],
	["high", "high"],
	["critical", "critical"]
]);
var REFUSED = ["exclude", "only-notfixed", "vex-add", "by-cve"];
function grypeRules(document) {
	const isSet2 = (key) => ![void 0, false, null, ""].includes(document[key]);
	const isList = (key) => (optionalArray(document[key], key) ?? []).length > 0;
	return joinedRules([
		severityOf(optionalString(document["fail-on-severity"], "fail-on-severity")),
		document["only-fixed"] === true ? { settings: { onlyFixed: true } } : {},
		isList("vex-documents") ? { settings: { vex: textsAt(document, "vex-documents") } } : {},
		...REFUSED.filter((key) => Array.isArray(document[key]) ? isList(key) : isSet2(key)).map(
			(key) => refusing(key, "the policy has no equivalent rule")
		),
		...(optionalArray(document["ignore"], "ignore") ?? []).map((rule, index) => {
			const entry = `ignore[${index}]`;
			return readEntry(entry, () => ruleOf2(rule, entry));
		})
	]);
}
function severityOf(text = "") {
	if (text === "") return {};
	const failOn = new Map(SEVERITIES2).get(
		text.toLowerCase()
	);
	return failOn === void 0 ? refusing("fail-on-severity", `${text.slice(0, 50)} is not a severity`) : { settings: { failOn } };
}
var RULE_KEYS = ["vulnerability", "reason", "package", "include-aliases"];
var PACKAGE_KEYS = ["name", "version", "type", "location"];
function ruleOf2(rule, entry) {
	if (!isObject(rule)) return refusing(entry, "the entry is not a mapping");
	const about = optionalObject(rule["package"], "package") ?? {};
	const id = optionalString(rule["vulnerability"], "vulnerability") ?? "";
	const purl = purlIn(about);
	const unknown = refusingUnknown(entry, rule, RULE_KEYS) ?? refusingUnknown(entry, about, PACKAGE_KEYS);
	if (unknown !== void 0) return unknown;
	const problem = problemOf(id, about, purl);
	if (problem !== void 0) return refusing(entry, problem);
	const location = optionalString(about["location"], "location")?.replace(/^\/+/, "");
	if (location !== void 0 && !matchesOnlyFiles(location)) {
		return refusing(entry, TOO_WIDE);
	}
	return importedException({
		entry,
		id: id === "" ? "*" : id,
		purls: purl === void 0 ? [] : [purl],
		paths: location === void 0 ? [] : [location],
		reason: optionalString(rule["reason"], "reason")?.trim() || "Imported from .grype.yaml"
	});
}
function problemOf(id, about, purl) {
	if (id !== "" && !isAdvisoryId(id)) return `${id.slice(0, 100)} is not an advisory ID`;
	const name = optionalString(about["name"], "name");
	if (name !== void 0 && purl === void 0) {
		return `the name and the type of ${name.slice(0, 100)} do not form a purl`;
	}
	if (name === void 0 && ["version", "type"].some((key) => Object.hasOwn(about, key))) {
		return "the entry names no package";
	}
	return id === "" && purl === void 0 ? "the entry names neither an advisory nor a package" : void 0;
}
function purlIn(about) {
	const [name, type = "", version = ""] = ["name", "type", "version"].map(
		(key) => optionalString(about[key], key)
	);
	return name === void 0 ? void 0 : packagePurl(type, name, version || void 0);
}
// policy-import/audit-settings
function auditSettings(entry, section) {
	const { value, issues } = inspect(auditSectionSchema, section);
	const [first] = issues;
	if (first !== void 0) return refusing(entry, `${first.where} ${first.message}`);
	return value === void 0 ? {} : { audit: { settings: value, ignore: [] } };
}
// policy-import/hadolint
var IRRELEVANT4 = new Set(["format", "no-color", "verbose", "no-fail"]);
var SEVERITIES3 = { error: "high", warning: "medium", info: "low", style: "none" };
function hadolintRules(document, rules) {
	const listed = textsAt(document, "ignored");
	const hosts = textsAt(document, "trustedRegistries");
	const others = Object.keys(document).filter(
		(key) => !IRRELEVANT4.has(key) && !["ignored", "override", "trustedRegistries"].includes(key)
	);
	return joinedRules([
		...listed.map(
			(id, at) => exceptionById(
				id,
				{ tool: HADOLINT, rules, listed },
				{
					entry: `ignored[${at}]`,
					reason: `${id} is ignored in .hadolint.yaml`
				}
			)
		),
		severities(optionalObject(document["override"], "override") ?? {}, rules),
		hosts.length === 0 ? {} : auditSettings("trustedRegistries", { registries: hosts }),
		document["no-fail"] === true ? refusing("no-fail", "the audit always makes a decision") : {},
		...others.map((key) => refusing(key, "the policy has no equivalent setting for Dockerfiles"))
	]);
}
function severities(override, rules) {
	const chosen = {};
	const unknown = Object.keys(override).filter((key) => !Object.hasOwn(SEVERITIES3, key));
	const refused = unknown.map((key) => ({
		entry: `override.${key}`,
		why: "this severity does not exist"
	}));
	for (const [name, severity2] of Object.entries(SEVERITIES3)) {
		const listed = textsAt(override, name);
		for (const [at, id] of listed.entries()) {
			const found = rulesOf(id, listed, HADOLINT, rules);
			if ("why" in found) refused.push({ entry: `override.${name}[${at}]`, why: found.why });
			else for (const rule of found.ids) chosen[rule] ??= severity2;
		}
	}
	const isEmpty = Object.keys(chosen).length === 0;
	return { refused, ...!isEmpty && { audit: { settings: { rules: chosen }, ignore: [] } } };
}
// policy-import/kube-linter
function kubeLinterRules(document, rules) {
	const checks = optionalObject(document["checks"], "checks") ?? {};
	const listed = textsAt(checks, "exclude");
	const tool = kubeLinter(rules);
	const others = [
		...Object.keys(document).filter((key) => key !== "checks"),
		...Object.keys(checks).flatMap(
			(key) => ["exclude", "ignorePaths"].includes(key) ? [] : [`checks.${key}`]
		)
	];
	return joinedRules([
		...listed.map(
			(id, at) => exceptionById(
				id,
				{ tool, rules, listed },
				{
					entry: `checks.exclude[${at}]`,
					reason: `${id} is excluded in .kube-linter.yaml`
				}
			)
		),
		...textsAt(checks, "ignorePaths").map(
			(path, at) => ignoredPath(path, `checks.ignorePaths[${at}]`, tool.areas ?? [])
		),
		...others.filter((key) => isSet(key.startsWith("checks.") ? checks[key.slice(7)] : document[key])).map((key) => refusing(key, "the profile in the policy selects the rules"))
	]);
}
function ignoredPath(given, entry, areas) {
	const path = given.replace(/^\.\//, "");
	if (/^[/~]/.test(path)) return refusing(entry, `the path ${path.slice(0, 100)} is not supported`);
	if (/^[*/]+$/.test(path)) return refusing(entry, "the pattern covers all files");
	if (!matchesOnlyFiles(path)) {
		return refusing(entry, TOO_WIDE);
	}
	return auditException({
		entry,
		ids: areas.map((area) => `${area}/*`),
		paths: [path],
		reason: "The path is ignored in .kube-linter.yaml"
	});
}
function isSet(value) {
	return value !== false && value !== null && !(Array.isArray(value) && value.length === 0);
}
// policy-import/osv-scanner
var DEFAULT_REASON = "Imported from osv-scanner.toml";
function osvScannerRules(document) {
	const others = Object.keys(document).filter(
		(key) => !["IgnoredVulns", "PackageOverrides"].includes(key)
	);
	return joinedRules([
		...tables(document, "IgnoredVulns").map(
			([table, entry]) => readEntry(entry, () => ignoredOf(table, entry))
		),
		...tables(document, "PackageOverrides").map(
			([table, entry]) => readEntry(entry, () => overrideOf(table, entry))
		),
		...others.map((key) => refusing(key, "the policy has no equivalent setting"))
	]);
}
function tables(document, key) {
	return (optionalArray(document[key], key) ?? []).map((table, index) => {
		const entry = `${key}[${index}]`;
		return [asObject(table, entry), entry];
	});
}
var VULNERABILITY_KEYS = ["id", "ignoreUntil", "reason"];
function ignoredOf(table, entry) {
	const unknown = refusingUnknown(entry, table, VULNERABILITY_KEYS);
	if (unknown !== void 0) return unknown;
	const id = optionalString(table["id"], "id") ?? "";
	if (!isAdvisoryId(id)) return refusing(entry, "the entry has no advisory ID");
	const reason = reasonOf(table);
	return importedException({ entry, id, reason, expires: dateText(table["ignoreUntil"]) });
}
var OVERRIDE_KEYS = ["name", "version", "ecosystem", "ignore", "vulnerability", "license", "effectiveUntil", "reason"];
var PART_KEYS = ["ignore", "override"];
function overrideOf(table, entry) {
	const license = optionalObject(table["license"], "license") ?? {};
	const vulnerability = optionalObject(table["vulnerability"], "vulnerability") ?? {};
	const unknown = refusingUnknown(entry, table, OVERRIDE_KEYS) ?? refusingUnknown(entry, { ...license, ...vulnerability }, PART_KEYS);
	if (unknown !== void 0) return unknown;
	if (Object.hasOwn(license, "override"))
		return refusing(entry, "the policy cannot change a license");
	const [name = "", ecosystem = ""] = ["name", "ecosystem"].map(
		(key) => optionalString(table[key], key)
	);
	const purl = packagePurl(
		ecosystem,
		name,
		optionalString(table["version"], "version") || void 0
	);
	if (purl === void 0)
		return refusing(entry, "the entry’s name and ecosystem do not form a purl");
	const isWhole = table["ignore"] === true;
	const ids = [
		...isWhole || vulnerability["ignore"] === true ? ["*"] : [],
		...isWhole || license["ignore"] === true ? ["licenses"] : []
	];
	if (ids.length === 0) return refusing(entry, "the entry ignores nothing");
	const reason = reasonOf(table);
	const expires = dateText(table["effectiveUntil"]);
	const rules = ids.map((id) => importedException({ entry, id, purls: [purl], reason, expires }));
	return rules.some(({ refused }) => refused !== void 0) ? rules[0] ?? {} : joinedRules(rules);
}
function reasonOf(table) {
	return optionalString(table["reason"], "reason")?.trim() || DEFAULT_REASON;
}
function dateText(value) {
	if (value === void 0) return void 0;
	return value instanceof Date ? isoText(value) : String(value);
}
function isoText(date) {
	return Number.isNaN(date.getTime()) ? "invalid" : date.toISOString();
}
// policy-import/trivyignore
var DEFAULT_REASON2 = "Imported from .trivyignore";
var LINE = /^(\S+)(?:\s+exp:\S*)?\s*(?:#\s*(.*))?$/;
var EXPIRY = /\sexp:(\S*)/;
function trivyIgnore(text, rules = []) {
	const parts = [];
	let comments = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const plain = line.trim();
		if (plain.startsWith("#")) {
			comments.push(plain.replace(/^#+\s*/, ""));
			continue;
		}
		if (plain !== "")
			parts.push(ruleIn(plain, { entry: `line ${index + 1}`, above: comments.join(" "), rules }));
		comments = [];
	}
	return joinedRules(parts);
}
function ruleIn(line, { entry, above, rules }) {
	const [, id = "", behind = ""] = LINE.exec(line) ?? [];
	const expires = EXPIRY.exec(line)?.[1];
	const reason = behind.trim() || above.trim() || DEFAULT_REASON2;
	if (isAdvisoryId(id)) return importedException({ entry, id, reason, expires });
	if (id === "") return refusing(entry, `${line.slice(0, 100)} is not an ID`);
	return checkException(id, rules, { entry, reason, expires });
}
var CHECK = /^(?:AVD-)?(DS|KSV|KCV)-?(\d{3,4})$/i;
function checkException(id, rules, given) {
	const [, group = "", number = ""] = CHECK.exec(id) ?? [];
	if (group !== "") {
		const name = `${group.toUpperCase()}-${number.padStart(4, "0")}`;
		return exceptionById(name, { tool: TRIVY, rules }, given);
	}
	const secret = `secret/${id.toLowerCase()}`;
	return rules.some((rule) => rule.id === secret) ? auditException({ ...given, ids: [secret] }) : refusing(given.entry, `${id.slice(0, 100)} is neither an advisory ID nor a rule ID`);
}
var AUDIT_SECTIONS = ["misconfigurations", "secrets"];
function trivyIgnoreYaml(document, rules = []) {
	const others = Object.keys(document).filter(
		(key) => key !== "vulnerabilities" && !AUDIT_SECTIONS.includes(key)
	);
	const itemsOf = (key) => (optionalArray(document[key], key) ?? []).map((item, at) => [item, `${key}[${at}]`]);
	return joinedRules([
		...itemsOf("vulnerabilities").map(
			([item, entry]) => readEntry(entry, () => entryOf(item, entry))
		),
		...AUDIT_SECTIONS.flatMap(itemsOf).map(
			([item, entry]) => readEntry(entry, () => checkOf(item, entry, rules))
		),
		...others.map(
			(key) => refusing(key, "the policy does not support exceptions for this section")
		)
	]);
}
function checkOf(item, entry, rules) {
	const id = isObject(item) ? optionalString(item["id"], "id") ?? "" : "";
	if (!isObject(item) || id === "") return refusing(entry, "the entry has no ID");
	const unknown = refusingUnknown(entry, item, KNOWN);
	if (unknown !== void 0) return unknown;
	const limits = limitsOf(item);
	return "why" in limits ? refusing(entry, limits.why) : checkException(id, rules, { entry, ...limits });
}
function limitsOf(item) {
	const paths = textsAt(item, "paths");
	if (!paths.every(matchesOnlyFiles)) return { why: TOO_WIDE };
	const reason = optionalString(item["statement"], "statement")?.trim() || DEFAULT_REASON2;
	return { paths, reason, expires: optionalString(item["expired_at"], "expired_at") };
}
var KNOWN = ["id", "paths", "expired_at", "statement"];
function entryOf(item, entry) {
	const id = isObject(item) ? optionalString(item["id"], "id") ?? "" : "";
	if (!isObject(item) || !isAdvisoryId(id)) return refusing(entry, "the entry has no advisory ID");
	const unknown = refusingUnknown(entry, item, [...KNOWN, "purls"]);
	if (unknown !== void 0) return unknown;
	const purls = textsAt(item, "purls");
	if (purls.some((purl) => !purl.startsWith("pkg:")))
		return refusing(entry, "the entry has an invalid purl");
	const limits = limitsOf(item);
	return "why" in limits ? refusing(entry, limits.why) : importedException({ entry, id, purls, ...limits });
}
// policy-import/zizmor
function zizmorRules(document, rules) {
	const others = Object.keys(document).filter((key) => key !== "rules");
	return joinedRules([
		...Object.entries(optionalObject(document["rules"], "rules") ?? {}).flatMap(
			([id, value]) => isObject(value) ? ruleParts2(id, value, rules) : [refusing(`rules.${id}`, "no mapping")]
		),
		...others.map((key) => refusing(key, "the policy has no equivalent setting"))
	]);
}
function ruleParts2(id, value, rules) {
	const own = { tool: ZIZMOR, rules };
	const entry = `rules.${id}`;
	const others = Object.keys(value).filter(
		(key) => !["ignore", "config"].includes(key) && !(key === "disable" && typeof value[key] === "boolean")
	);
	return [
		value["disable"] === true ? exceptionById(id, own, { entry, reason: `${id} is disabled in zizmor.yml` }) : {},
		...textsAt(value, "ignore").map((item, at) => {
			const place = ignoredPlace(item);
			const where = `${entry}.ignore[${at}]`;
			if (place === void 0) return refusing(where, "the entry is not a file name and a line");
			const reason = `${id} is ignored here in zizmor.yml`;
			return exceptionById(id, own, { entry: where, reason, ...place });
		}),
		...[optionalObject(value["config"], "config")].map(
			(config) => config === void 0 ? {} : configPart(id, config)
		),
		...others.map((key) => refusing(`${entry}.${key}`, "the policy has no equivalent setting"))
	];
}
var PLACE = /^([^/:\s][^/:]{0,250})(?::([1-9]\d{0,6})(?::([1-9]\d{0,6}))?)?$/;
function ignoredPlace(text) {
	const [, file, line, column] = PLACE.exec(text) ?? [];
	if (file === void 0) return void 0;
	const paths = [`**/${escapedPath(file)}`];
	if (line === void 0) return { paths };
	const place = { onLine: Number(line), ...column !== void 0 && { onColumn: Number(column) } };
	return { paths, place };
}
var CONFIG = {
	"unpinned-uses": { keys: ["policies"], convert: ({ policies }) => ({ pins: pinsOf(policies) }) },
	"forbidden-uses": { keys: ["allow", "deny"], convert: (config) => ({ actions: config }) },
	"secrets-outside-env": {
		keys: ["allow"],
		convert: ({ allow }) => ({ "allowed-secrets": allow })
	},
	"dependabot-cooldown": { keys: ["days"], convert: ({ days }) => ({ "cooldown-days": days }) }
};
function configPart(id, config) {
	const known = Object.hasOwn(CONFIG, id) ? CONFIG[id] : void 0;
	const unknown = Object.keys(config).find((key) => known?.keys.includes(key) !== true);
	const entry = `rules.${id}.config`;
	if (known === void 0 || unknown !== void 0) {
		return refusing(`${entry}.${unknown ?? ""}`, "the policy has no equivalent setting");
	}
	return auditSettings(entry, known.convert(config));
}
var OTHERS = { "*": "hash" };
var PINS = { "hash-pin": "hash", "ref-pin": "any", any: "any" };
function pinsOf(policies) {
	if (!isObject(policies)) return policies;
	const entries2 = Object.entries(policies);
	const pins = entries2.map(([key, pin]) => [key, PINS[scalarText(pin)] ?? pin]);
	return { ...OTHERS, ...Object.fromEntries(pins) };
}
// policy-import/import-file
var MAX_BYTES = 1024 * 1024;
var FORMATS = [
	[/(?:^|\/)\.trivyignore$/, (bytes, _, rules) => trivyIgnore(bytes.toString("utf8"), rules)],
	[
		/(?:^|\/)\.trivyignore\.ya?ml$/,
		(bytes, path, rules) => trivyIgnoreYaml(yamlOf(bytes, path), rules)
	],
	[/(?:^|\/)\.gitleaksignore$/, (bytes, _, rules) => gitleaksIgnore(bytes.toString("utf8"), rules)],
	[/(?:^|\/)\.?gitleaks\.toml$/, (bytes, path, rules) => gitleaksRules(tomlOf(bytes, path), rules)],
	[/(?:^|\/)zizmor\.ya?ml$/, (bytes, path, rules) => zizmorRules(yamlOf(bytes, path), rules)],
	[
		/(?:^|\/)\.?hadolint\.ya?ml$/,
		(bytes, path, rules) => hadolintRules(yamlOf(bytes, path), rules)
	],
	[
		/(?:^|\/)\.?kube-linter\.ya?ml$/,
		(bytes, path, rules) => kubeLinterRules(yamlOf(bytes, path), rules)
	],
	[/(?:^|\/)\.checkov\.ya?ml$/, (bytes, path, rules) => checkovRules(yamlOf(bytes, path), rules)],
	[
		/(?:^|\/)(?:\.?grype|\.grype\/config)\.ya?ml$/,
		(bytes, path) => grypeRules(yamlOf(bytes, path))
	],
	[/(?:^|\/)osv-scanner\.toml$/, (bytes, path) => osvScannerRules(tomlOf(bytes, path))],
	[/(?:^|\/)dependabot\.ya?ml$/, (bytes, path) => dependabotRules(yamlOf(bytes, path))],
	[/dependency-review[^/]*\.ya?ml$/, (bytes, path) => dependencyReviewRules(yamlOf(bytes, path))]
];
var FOREIGN_FILES = [
	".trivyignore",
	".trivyignore.yaml",
	".trivyignore.yml",
	".grype.yaml",
	".grype.yml",
	".grype/config.yaml",
	"osv-scanner.toml",
	".github/dependabot.yml",
	".github/dependabot.yaml",
	".github/dependency-review-config.yml",
	".github/dependency-review-config.yaml",
	".gitleaksignore",
	".gitleaks.toml",
	"zizmor.yml",
	"zizmor.yaml",
	".github/zizmor.yml",
	".github/zizmor.yaml",
	".hadolint.yaml",
	".hadolint.yml",
	".kube-linter.yaml",
	".kube-linter.yml",
	".checkov.yaml",
	".checkov.yml"
];
function importFile(bytes, path, rules) {
	const read = FORMATS.find(([name]) => name.test(path))?.[1];
	if (read === void 0) {
		const fix = `Specify a file such as ${FOREIGN_FILES.slice(0, 4).join(", ")} or osv-scanner.toml.`;
		throw new UserError(
			"input-invalid",
			`${path} is not a configuration file for a known tool.`,
			fix
		);
	}
	if (bytes.length > MAX_BYTES)
		throw unreadable(path, `the file is larger than ${MAX_BYTES} bytes`);
	try {
		return read(bytes, path, rules);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const line = error.place.line === void 0 ? "" : ` in line ${error.place.line}`;
		throw unreadable(path, `${error.message}${line}`, error);
	}
}
function yamlOf(bytes, path) {
	const value = parseYaml(bytes.toString("utf8"), path) ?? {};
	if (isObject(value)) return value;
	throw new DataError("malformed", "the file is not a YAML mapping", { path });
}
var DATES = /=\s*(\d{4}-\d{2}-\d{2})/g;
function tomlOf(bytes, path) {
	const [, impossible] = [...bytes.toString("utf8").matchAll(DATES)].find(
		([, date = ""]) => dateIn(date) === void 0
	) ?? [];
	if (impossible === void 0) return readToml({ path, bytes });
	throw new DataError("malformed", `the date ${impossible} does not exist`, { path });
}
function unreadable(path, why, cause) {
	return new UserError("input-invalid", `${path} cannot be imported: ${why}.`, `Correct ${path}.`, {cause});
}
// policy-import/merge-files
function mergeFiles(files) {
	const scan = chosenSettings(files, ({ settings }) => settings);
	const audit = chosenSettings(files, ({ audit: audit2 }) => audit2?.settings ?? {});
	const refused = files.flatMap(
		({ path, rules }) => rules.refused.map((entry) => ({ ...entry, path }))
	);
	return {
		settings: scan.chosen,
		ignore: onlyOnce(files.flatMap(({ rules }) => rules.ignore)),
		refused: [...refused, ...scan.refused, ...audit.refused],
		audit: {
			settings: audit.chosen,
			ignore: onlyOnce(files.flatMap(({ rules }) => rules.audit?.ignore ?? []))
		}
	};
}
function chosenSettings(files, settingsOf) {
	const settings = new Map();
	const refused = files.flatMap(
		({ path, rules }) => Object.entries(settingsOf(rules)).flatMap(
			([key, value]) => conflict(settings, key, value, path)
		)
	);
	const chosen = Object.fromEntries([...settings].map(([key, { value }]) => [key, value]));
	return { chosen, refused };
}
function onlyOnce(rules) {
	const known = new Map();
	for (const rule of rules) {
		const { reason: _, ...effect } = rule;
		const key = JSON.stringify(effect);
		if (!known.has(key)) known.set(key, rule);
	}
	return [...known.values()];
}
function conflict(settings, key, value, path) {
	const before = settings.get(key);
	if (before === void 0) settings.set(key, { value, path });
	if (before === void 0 || JSON.stringify(before.value) === JSON.stringify(value)) return [];
	const said = (given) => JSON.stringify(given).slice(0, 100);
	const why = `${before.path} contains ${said(before.value)}, but this file contains ${said(value)}`;
	return [{ entry: key, why, path }];
}
// policy-import/policy-text
var SCHEMA = "https://raw.githubusercontent.com/assay-dev/assay/v1/docs/schemas/policy.schema.json";
var LINE_BREAKS = /[\r\n\u0085\u2028\u2029\0]+/g;
function policyText({ settings, ignore, audit }, notes = []) {
	const scan = sectionOf(scanSectionSchema, settings, ignore);
	const audited = sectionOf(auditSectionSchema, audit?.settings ?? {}, audit?.ignore ?? []);
	const isOnlyAudit = scan.length === 0 && audited.length > 0;
	return [
		`# yaml-language-server: $schema=${SCHEMA}`,
		...notes.map((note) => `# ${note.replaceAll(LINE_BREAKS, " ")}`.trimEnd()),
		writeYaml({
			...isOnlyAudit ? {} : { scan: Object.fromEntries(scan) },
			...audited.length > 0 && { audit: Object.fromEntries(audited) }
		})
	].join("\n");
}
function sectionOf({ members }, settings, ignore) {
	const values = new Map(Object.entries(settings));
	return members.flatMap(({ name, key }) => {
		const value = name === "ignore" ? entries(ignore) : values.get(name);
		return value === void 0 ? [] : [[key, value]];
	});
}
function entries(ignore) {
	if (ignore.length === 0) return void 0;
	return ignore.map(
		({ id, purl, path, onLine, onColumn, reason, justification, owner, expires }) => ({
			id,
			...purl !== void 0 && { purl },
			...path !== void 0 && { path },
			...onLine !== void 0 && { line: onLine },
			...onColumn !== void 0 && { column: onColumn },
			reason,
			...justification !== void 0 && { justification },
			...owner !== void 0 && { owner },
			...expires !== void 0 && { expires }
		})
	);
}

export{FOREIGN_FILES,importFile,mergeFiles,policyText};
