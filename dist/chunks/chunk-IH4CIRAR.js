import {
	nameOfPurl,
	osvEcosystem
} from "./chunk-ZHR7ZKDH.js";
import {
	sourceOfRpm
} from "./chunk-FU3IYL6J.js";
import {
	readPurl
} from "./chunk-3ZDFUAJA.js";

// shared/ecosystems/source-of-purl.ts
function sourceOfPurl(parts, version) {
	const upstream = parts.qualifiers?.["upstream"] ?? "";
	if (upstream === "") return void 0;
	if (parts.type === "rpm") return sourceOfRpm(upstream, epochOf(version));
	if (parts.type !== "deb" && parts.type !== "apk") return void 0;
	const at = upstream.lastIndexOf("@");
	if (at <= 0) return { name: upstream, version };
	return { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}
function epochOf(version) {
	const epoch = /^(\d{1,10}):/.exec(version)?.[1];
	return epoch === void 0 ? void 0 : Number(epoch);
}

// shared/sbom/package-of-purl.ts
var UNENCODED = /[\s\0-\x1f]/;
function packageOfPurl(purl, facts) {
	if (!purl.isWellFormed() || UNENCODED.test(purl)) return void 0;
	const parts = readPurl(purl);
	if (parts === void 0) return void 0;
	const { statedNames, os, ...rest } = facts;
	const version = facts.version ?? parts.version ?? "";
	return {
		purl,
		type: parts.type,
		name: nameOf(nameOfPurl(parts), statedNames),
		version,
		ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
		locations: facts.locations ?? [],
		scope: facts.scope ?? "unknown",
		isDirect: rest.isDirect,
		dependsOn: facts.dependsOn ?? [],
		source: rest.source ?? sourceOfPurl(parts, version),
		architecture: facts.architecture ?? parts.qualifiers?.["arch"],
		license: rest.license,
		hashes: rest.hashes,
		supplier: rest.supplier,
		downloadUrl: rest.downloadUrl,
		ownedBy: rest.ownedBy,
		origin: rest.origin
	};
}
function nameOf(purlName, statedNames) {
	if (statedNames[0] === purlName) return purlName;
	const folded = fold(purlName);
	return statedNames.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS = /* @__PURE__ */ new Map([
	["MD5", "md5"],
	["SHA1", "sha1"],
	["SHA256", "sha256"],
	["SHA384", "sha384"],
	["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
	const known = ALGORITHMS.get((algorithm ?? "").replaceAll("-", ""));
	if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
	return [{ algorithm: known, value: value.toLowerCase() }];
}
function asWritten(algorithm, value) {
	const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
	return known === void 0 ? [] : [{ algorithm: known, value }];
}

export {
	packageOfPurl,
	statedHash,
	asWritten
};
