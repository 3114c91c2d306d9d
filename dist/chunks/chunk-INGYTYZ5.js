import{documentTimestamp}from"./chunk-QSG23CM7.js";
import{REACHABILITY_LEVELS,compareFindingOrder,compareSeverity,decodePercent}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// ecosystems/purl-types
var LOWER = { lower: ["namespace", "name"] };
var TYPES = {
	alpm: LOWER,
	apk: LOWER,
	bitbucket: LOWER,
	brew: LOWER,
	"chrome-extension": {
		namespace: "prohibited",
		badName: /^(?![a-p]{32}$)/,
		version: /^\d+(?:\.\d+){0,3}$/
	},
	composer: LOWER,
	cpan: { badName: /::/ },
	deb: LOWER,
	git: { ...LOWER, hasPathName: true },
	github: LOWER,
	githubactions: LOWER,
	golang: LOWER,
	hex: LOWER,
	huggingface: { lower: ["version"] },
	julia: { qualifier: "uuid" },
	mlflow: {},
	otp: { namespace: "prohibited" },
	pypi: LOWER,
	rpm: { lower: ["namespace"] },
	swift: { namespace: "required" },
	vcpkg: { namespace: "prohibited" },
	"vscode-extension": { namespace: "required" }
};
var NO_RULES = {};
function purlType(type) {
	return Object.hasOwn(TYPES, type) ? TYPES[type] ?? NO_RULES : NO_RULES;
}
var DATABRICKS = /^https?:\/\/[^/]*databricks/;
function canonicalParts(parts) {
	const { type, namespace, name, version, qualifiers } = parts;
	const lower = purlType(type).lower ?? [];
	const isModel = type === "mlflow" && DATABRICKS.test(qualifiers?.["repository_url"] ?? "");
	const cased = lower.includes("name") || isModel ? name.toLowerCase() : name;
	return {
		...parts,
		namespace: lower.includes("namespace") ? namespace?.toLowerCase() : namespace,
		name: type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased,
		version: lower.includes("version") ? version?.toLowerCase() : version
	};
}
function partsProblem({ type, namespace = "", name, version = "" }) {
	const rules = purlType(type);
	if (name === "") return "a package URL must contain a name";
	if (rules.namespace === "required" && namespace === "")
		return `a ${type} package URL must contain a namespace`;
	if (rules.namespace === "prohibited" && namespace !== "")
		return `a ${type} package URL must not contain a namespace`;
	if (rules.badName?.test(name) === true) return `${name} is not a valid name for type ${type}`;
	if (version !== "" && rules.version?.test(version) === false) {
		return `${version} is not a valid version for type ${type}`;
	}
	return void 0;
}
// ecosystems/purl
var TYPE = /^[a-z][a-z0-9.+-]*$/;
var QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
var MAX_PURL_LENGTH = 4096;
function purlOf(given) {
	const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL must contain a type";
	if (problem !== void 0) throw new Error(problem);
	const parts = canonicalParts(given);
	const { type, name, version, subpath } = parts;
	let purl = `pkg:${type}/`;
	const namespace = encodePath(parts.namespace ?? "");
	if (namespace !== "") purl += `${namespace}/`;
	purl += purlType(type).hasPathName === true ? encodePath(name) : encode(name);
	if (version !== void 0 && version !== "") purl += `@${encode(version)}`;
	purl += qualifiersText(parts);
	const path = subpath === void 0 ? "" : encodePath(subpath);
	return path === "" ? purl : `${purl}#${path}`;
}
function readPurl(purl) {
	if (purl.length > MAX_PURL_LENGTH) return void 0;
	try {
		return readParts(purl);
	} catch (error) {
		if (error instanceof URIError) return void 0;
		throw error;
	}
}
function encodePath(path) {
	if (path === "") return "";
	const segments = path.split("/");
	return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
	return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text) {
	if (PLAIN.test(text)) return text;
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
	if (qualifiers === void 0) return "";
	const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [requireKey(key), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
	return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function requireKey(key) {
	if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
	throw new Error(`${key} is not a valid qualifier key`);
}
function readParts(purl) {
	const [main, subpath] = cutLast(purl, "#");
	const [path, query] = cutLast(main, "?");
	if (!path.startsWith("pkg:")) return void 0;
	const rest = path.slice("pkg:".length).replace(/^\/+/, "");
	const slash = rest.indexOf("/");
	const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
	if (!TYPE.test(type)) return void 0;
	const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
	const last = segments.pop() ?? "";
	const at = last.lastIndexOf("@");
	const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
	if (name === "") return void 0;
	const namespace = segments.map(decodeURIComponent);
	const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
	const qualifiers = query === void 0 ? {} : readQualifiers(query);
	return {
		type,
		namespace: namespace.length === 0 ? void 0 : namespace.join("/"),
		name: [...moved, name].join("/"),
		version: at === -1 ? void 0 : decodeURIComponent(last.slice(at + 1)),
		qualifiers: Object.keys(qualifiers).length === 0 ? void 0 : qualifiers,
		subpath: subpath === void 0 ? void 0 : readSubpath(subpath)
	};
}
function readSubpath(subpath) {
	const segments = subpath.split("/").map(decodeURIComponent);
	return segments.filter((segment) => !isEmptySegment(segment)).join("/") || void 0;
}
function readQualifiers(query) {
	const pairs = pairsIn(query).map(([key, value]) => [
		key.toLowerCase(),
		decodeURIComponent(value)
	]);
	return Object.fromEntries(pairs);
}
function pairsIn(query) {
	return query.split("&").flatMap((pair) => {
		const equals = pair.indexOf("=");
		return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)]] : [];
	});
}
function cutLast(text, mark) {
	const at = text.lastIndexOf(mark);
	return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
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
// inventory/join-platforms
function joinPlatforms(inventories) {
	const [first] = inventories;
	if (first === void 0) throw new Error("there are no inventories to join");
	const isOne = inventories.length === 1;
	const labels = platformLabels(inventories);
	return {
		source: isOne ? first.source : indexOf(first.source),
		images: isOne ? [] : inventories.flatMap((each, at) => imageOf(each, labels[at])),
		packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
		contained: inventories.reduce((sum, { contained = [] }) => sum + contained.length, 0),
		files: inventories.reduce((sum, { files }) => sum + files.length, 0),
		problems: isOne ? first.problems : inventories.flatMap((each, at) => platformProblems(each, labels[at]))
	};
}
function platformLabels(inventories) {
	const taken = new Set();
	return inventories.map(({ source: { platform = "unknown", digest = "" } }, at) => {
		const exact = `${platform} (${digest.slice(0, 19) || at + 1})`;
		const label = [platform, exact].find((each) => !taken.has(each)) ?? `${exact} ${at + 1}`;
		taken.add(label);
		return label;
	});
}
function indexOf({ kind, name, indexDigest }) {
	return { kind, name, ...indexDigest !== void 0 && { digest: indexDigest, indexDigest } };
}
function imageOf({ source: { digest } }, platform = "") {
	return digest === void 0 ? [] : [{ platform, digest }];
}
function platformProblems({ packages, files, problems }, platform = "") {
	const own = problems.map((problem) => ({
		...problem,
		message: `${problem.message} (${platform})`
	}));
	if (packages.length > 0 || files.length > 0) return own;
	const message = `no packages found in the image for ${platform}`;
	return [...own, { code: "unreadable", message, path: "." }];
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
// ecosystems/osv-release
var ECOSYSTEMS = new Map([
	["debian", (version) => named("Debian", major(version))],
	["ubuntu", (version) => named("Ubuntu", ubuntuRelease(version))],
	["alpine", (version) => named("Alpine", alpineBranch(version))],
	["wolfi", () => "Wolfi"],
	["chainguard", () => "Chainguard"],
	["almalinux", (version) => named("AlmaLinux", major(version))],
	["rocky", (version) => named("Rocky Linux", major(version))],
	["opensuse-leap", (version) => named("openSUSE", product("Leap", version))],
	["opensuse-tumbleweed", () => "openSUSE:Tumbleweed"],
	["sles", (version) => named("SUSE", suseProduct("Linux Enterprise Server", version))],
	["sled", (version) => named("SUSE", suseProduct("Linux Enterprise Desktop", version))],
	["rhel", (version) => named("Red Hat:enterprise_linux", major(version))],
	["azurelinux", (version) => named("Azure Linux", major(version))],
	["mariner", (version) => named("Azure Linux", major(version))],
	["mageia", (version) => named("Mageia", version)],
	["openEuler", (version, prettyName) => named("openEuler", eulerRelease(version, prettyName))],
	["minimos", () => "MinimOS"],
	["alpaquita", (version) => named("Alpaquita", version)]
]);
function osvRelease(os, type) {
	if (os === void 0) return void 0;
	const release = ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
	return type === void 0 || type === typeOf(release) ? release : void 0;
}
function typeOf(release = "") {
	if (/^(?:Debian|Ubuntu)/.test(release)) return "deb";
	return /^(?:Alpine|Wolfi|Chainguard|MinimOS|Alpaquita)/.test(release) ? "apk" : "rpm";
}
function named(name, release) {
	return release === void 0 || release === "" ? void 0 : `${name}:${release}`;
}
function major(version) {
	return version.split(".", 1)[0] ?? "";
}
function alpineBranch(version) {
	const match = /^(\d+)\.(\d+)/.exec(version);
	return match === null ? void 0 : `v${match[1]}.${match[2]}`;
}
function ubuntuRelease(version) {
	return /^\d*[02468]\.04$/.test(version) ? `${version}:LTS` : version;
}
function product(name, version) {
	return version === "" ? void 0 : `${name} ${version}`;
}
function suseProduct(name, version) {
	const [release = "", servicePack = "0"] = version.split(".");
	if (release === "") return void 0;
	return servicePack === "0" ? `${name} ${release}` : `${name} ${release} SP${servicePack}`;
}
function eulerRelease(version, prettyName) {
	const edition = /\((LTS[A-Z0-9-]*)\)/.exec(prettyName)?.[1];
	return edition === void 0 ? version : `${version}-${edition}`;
}
// ecosystems/osv-ecosystem
var ECOSYSTEMS2 = new Map([
	["cargo", "crates.io"],
	["composer", "Packagist"],
	["conan", "ConanCenter"],
	["cran", "CRAN"],
	["gem", "RubyGems"],
	["githubactions", "GitHub Actions"],
	["golang", "Go"],
	["hackage", "Hackage"],
	["hex", "Hex"],
	["julia", "Julia"],
	["maven", "Maven"],
	["npm", "npm"],
	["nuget", "NuGet"],
	["pub", "Pub"],
	["pypi", "PyPI"],
	["swift", "SwiftURL"]
]);
function purlTypeOf(ecosystem) {
	return [...ECOSYSTEMS2].find(([, name]) => name === ecosystem)?.[0];
}
var DISTRIBUTION_TYPES = new Set(["deb", "apk", "rpm"]);
function osvEcosystem(purl, os) {
	if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS2.get(purl.type);
	return osvRelease(systemOfDistro(purl) ?? os, purl.type);
}
function systemOfDistro(purl) {
	const distro = purl.qualifiers?.["distro"];
	if (distro === void 0 || distro === "") return void 0;
	const dash = distro.lastIndexOf("-");
	const isDivided = dash > 0 && /^\d/.test(distro.slice(dash + 1));
	if (isDivided) return { id: distro.slice(0, dash), versionId: distro.slice(dash + 1) };
	return void 0;
}
function nameOfPurl(purl) {
	if (purl.namespace === void 0 || DISTRIBUTION_TYPES.has(purl.type)) return purl.name;
	return `${purl.namespace}${purl.type === "maven" ? ":" : "/"}${purl.name}`;
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

export{deniedPurl,purlPath,purlOf,readPurl,osvRelease,purlTypeOf,osvEcosystem,systemOfDistro,nameOfPurl,parseCompareTo,policyCompareTo,vexTimestamp,joinPlatforms,platformLabels,withReachability,mergePlatforms,rangeOf,isMet,between,increased,caretIndex};
