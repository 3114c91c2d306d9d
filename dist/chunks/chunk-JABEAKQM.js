import {
	parseEcosystem
} from "./chunk-3ZDFUAJA.js";

// shared/versions/osv-coordinates.ts
var BY_SOURCE = /* @__PURE__ */ new Set([
	"Alpaquita",
	"Alpine",
	"BellSoft Hardened Containers",
	"Chainguard",
	"Debian",
	"Echo",
	"MinimOS",
	"Ubuntu",
	"Wolfi"
]);
var BY_BOTH = /* @__PURE__ */ new Set(["Azure Linux", "Mageia", "Rocky Linux", "SUSE", "openEuler", "openSUSE"]);
function osvCoordinates(item) {
	const { ecosystem, source } = item;
	if (ecosystem === void 0 || ecosystem === "") return [];
	const { base } = parseEcosystem(ecosystem);
	const own = namedAs(ecosystem, base, item);
	if (source === void 0) return [own];
	const bySource = namedAs(ecosystem, base, source);
	if (BY_SOURCE.has(base)) return [bySource];
	return BY_BOTH.has(base) && bySource.name !== own.name ? [own, bySource] : [own];
}
function namedAs(ecosystem, base, { name, version }) {
	return { ecosystem, name: normalName(base, name), spelling: name, version };
}
var FOLDING_HOST = /^(?:github\.com|gitlab\.com|bitbucket\.org)\//i;
function normalName(ecosystem, name) {
	switch (ecosystem) {
		case "PyPI":
			return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
		case "Debian":
		case "GitHub Actions":
		case "NuGet":
		case "Packagist":
		case "Ubuntu":
			return name.toLowerCase();
		case "Go":
			return FOLDING_HOST.test(name) ? name.toLowerCase() : name;
		case "Maven":
			return name.replace("/", ":");
		case "SwiftURL":
			return name.toLowerCase().replace(/^https?:\/\//, "").replace(/\.git$/, "");
		default:
			return name;
	}
}

export {
	osvCoordinates,
	normalName
};
