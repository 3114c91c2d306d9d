// audit/apply-rules
function* applyRules(rules, subjects, facts) {
	for (const subject of subjects) {
		for (const rule of rules) {
			for (const hit of rule.check(subject, facts)) yield { rule, file: subject.file, hit };
		}
	}
}
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
	if (name === "") return "a package URL needs a name";
	if (rules.namespace === "required" && namespace === "")
		return `a ${type} package URL needs a namespace`;
	if (rules.namespace === "prohibited" && namespace !== "")
		return `a ${type} package URL has no namespace`;
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
	const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL needs a type";
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
// audit/areas
var AREAS = [
	{
		name: "compose",
		mayRead: ({ path, text }) => /\.(?:ya?ml|json)$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text)),
		load: async () => (await import("./compose-O5TCVFIY.js")).composeArea
	},
	{
		name: "dependabot",
		mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
		load: async () => (await import("./dependabot-GA5Z3SQK.js")).dependabotArea
	},
	{
		name: "dockerfile",
		mayRead: ({ path, text }) => /(?:docker|container)(?:file|ignore)/i.test(path) || text.includes("dockerfile_inline"),
		load: async () => (await import("./dockerfile-SUENJDYT.js")).dockerfileArea
	},
	{
		name: "image",
		mayRead: ({ image }) => image !== void 0,
		load: async () => (await import("./image-FXXXFCLK.js")).imageArea
	},
	{
		name: "kubernetes",
		mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
		load: async () => (await import("./kubernetes-2MYTYKQQ.js")).kubernetesArea
	},
	{
		name: "secret",
		mayRead: () => true,
		load: async () => (await import("./secrets-2UI7D6CB.js")).secretsArea
	},
	{
		name: "workflow",
		mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
		load: async () => (await import("./workflow-QMBOLMCK.js")).workflowArea
	}
];
async function allRules() {
	const areas = await Promise.all(AREAS.map(({ load }) => load()));
	return areas.flatMap(({ rules }) => rules);
}
var BINARY_AREA = "secret";
var IMAGE_AREA = "image";
async function areasFor(files, areas = AREAS) {
	const found = await Promise.all(
		areas.map(async ({ name, mayRead, load }) => {
			const readable = files.filter(
				({ bytes, image }) => (bytes === void 0 || name === BINARY_AREA) && (image === void 0 || name === IMAGE_AREA)
			);
			const candidates = readable.filter(mayRead);
			if (candidates.length === 0) return [];
			const area = await load();
			const own = candidates.filter((file) => area.reads(file));
			return own.length === 0 ? [] : [{ area, files: own }];
		})
	);
	return found.flat();
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
// audit/capability-groups
var CRITICAL = new Set(["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF"]);
var STRONG = new Set([
	"NET_ADMIN",
	"SYS_TIME",
	"SYSLOG",
	"SYS_BOOT",
	"MAC_ADMIN",
	"MAC_OVERRIDE",
	"PERFMON",
	"CHECKPOINT_RESTORE",
	"AUDIT_CONTROL",
	"AUDIT_READ",
	"SYS_PACCT",
	"WAKE_ALARM",
	"BLOCK_SUSPEND",
	"LINUX_IMMUTABLE",
	"SYS_RESOURCE",
	"SYS_NICE"
]);
var DEFAULTS = new Set([
	"AUDIT_WRITE",
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"FSETID",
	"KILL",
	"MKNOD",
	"NET_BIND_SERVICE",
	"NET_RAW",
	"SETFCAP",
	"SETGID",
	"SETPCAP",
	"SETUID",
	"SYS_CHROOT"
]);
// binary/symbol-hashes
var HASH_BYTES = 4;
var FIRST_HASH = 2166136261 | 0;
var PRIME = 16777619;
function packSymbols(hashes) {
	const sorted = hashes.toSorted();
	const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let end = 0;
	for (let index = 0; index < sorted.length; index += 1) {
		const hash = sorted[index] ?? 0;
		if (index > 0 && hash === sorted[index - 1]) continue;
		view.setInt32(end, hash, true);
		end += HASH_BYTES;
	}
	return bytes.toString("base64", 0, end);
}
function unpackSymbols(packed) {
	const bytes = Buffer.from(packed, "base64");
	const hashes = new Set();
	for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
		hashes.add(bytes.readInt32LE(at));
	}
	return (name) => hashes.has(symbolHash(name));
}
function symbolHash(name) {
	return Buffer.from(name).reduce(hashByte, FIRST_HASH);
}
function hashByte(hash, byte) {
	return Math.imul(hash ^ byte, PRIME);
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
function osvRelease(os) {
	return os === void 0 ? void 0 : ECOSYSTEMS.get(os.id)?.(os.versionId, os.prettyName ?? "");
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
	return osvRelease(systemOfDistro(purl) ?? os);
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

export {STAR, fitsStars, compileSegment, applyRules, CRITICAL, STRONG, DEFAULTS, packSymbols, unpackSymbols, symbolHash, hashByte, osvRelease, purlTypeOf, osvEcosystem, systemOfDistro, nameOfPurl, purlOf, readPurl, AREAS, allRules, areasFor};
