import {
	osvRelease
} from "./chunk-SN5OKSCF.js";

// shared/ecosystems/osv-ecosystem.ts
var ECOSYSTEMS = /* @__PURE__ */ new Map([
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
	return [...ECOSYSTEMS].find(([, name]) => name === ecosystem)?.[0];
}
var DISTRIBUTION_TYPES = /* @__PURE__ */ new Set(["deb", "apk", "rpm"]);
function osvEcosystem(purl, os) {
	if (!DISTRIBUTION_TYPES.has(purl.type)) return ECOSYSTEMS.get(purl.type);
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

export {
	purlTypeOf,
	osvEcosystem,
	systemOfDistro,
	nameOfPurl
};
