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

export {purlOf, readPurl, osvRelease, purlTypeOf, osvEcosystem, systemOfDistro, nameOfPurl, joinPlatforms, platformLabels};
