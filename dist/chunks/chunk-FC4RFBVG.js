import{parseEcosystem}from"./chunk-DD6OEQO3.js";
// versions/osv-coordinates
var BY_SOURCE = new Set([
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
var BY_BOTH = new Set(["Azure Linux", "Mageia", "Rocky Linux", "SUSE", "openEuler", "openSUSE"]);
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
// licenses/license-term
import parse from "../vendor/spdx-expression-parse.js";
var MAX_EXPRESSION_LENGTH = 2e3;
function termOf(text) {
	if (text.length > MAX_EXPRESSION_LENGTH) return void 0;
	try {
		return parse(text);
	} catch {
		return void 0;
	}
}
var GNU = /^(?:AGPL|GFDL|GPL|LGPL)-\d\.\d$/;
var WITHDRAWN = new Map([
	["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
	["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
	["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
	["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
	["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
	["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
	["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
	["StandardML-NJ", "SMLNJ"],
	["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"]
]);
function namedToday({ license, plus, exception }) {
	const instead = WITHDRAWN.get(license);
	if (instead !== void 0 && exception === void 0) return instead;
	const suffix = plus === true ? "-or-later" : "-only";
	const name = GNU.test(license) ? `${license}${suffix}` : `${license}${plus === true ? "+" : ""}`;
	return exception === void 0 ? name : `${name} WITH ${exception}`;
}

export{MAX_EXPRESSION_LENGTH,termOf,namedToday,osvCoordinates,normalName};
