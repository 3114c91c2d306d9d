import {
	purlOf
} from "./chunk-3ZDFUAJA.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/ecosystems/package-of.ts
var MAX_TEXT_LENGTH = 1024;
function packageOf(file, facts) {
	return {
		purl: checkedPurl(file, facts),
		type: facts.type,
		name: facts.fullName ?? facts.name,
		version: facts.fullVersion ?? facts.version,
		ecosystem: facts.ecosystem,
		locations: [locationOf(file, facts.line)],
		scope: facts.scope ?? "unknown",
		isDirect: facts.isDirect,
		dependsOn: facts.dependsOn ?? [],
		source: facts.source,
		architecture: facts.architecture,
		license: facts.license,
		hashes: facts.hashes,
		supplier: facts.supplier,
		downloadUrl: facts.downloadUrl === void 0 ? void 0 : publicUrl(facts.downloadUrl)
	};
}
function problemOf(error) {
	if (!(error instanceof DataError)) throw error;
	return { code: error.code, message: error.message, ...error.place };
}
function locationOf(file, line) {
	return { path: file.path, line, layer: file.layer };
}
var CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function publicUrl(url) {
	return url.replace(CREDENTIALS, (stated, scheme) => {
		const user = stated.slice(scheme.length, -1).split(":", 1)[0] ?? "";
		return scheme.includes("ssh") && user !== "" ? `${scheme}${user}@` : scheme;
	});
}
var URL_QUALIFIERS = ["download_url", "repository_url", "vcs_url"];
function publicQualifiers(qualifiers) {
	if (qualifiers === void 0) return void 0;
	const urls = URL_QUALIFIERS.flatMap((key) => {
		const url = qualifiers[key];
		return url === void 0 ? [] : [[key, publicUrl(url)]];
	});
	return urls.length === 0 ? qualifiers : { ...qualifiers, ...Object.fromEntries(urls) };
}
function checkedPurl(file, facts) {
	const location = { path: file.path, line: facts.line };
	if (facts.name.length > MAX_TEXT_LENGTH || facts.version.length > MAX_TEXT_LENGTH) {
		throw new DataError(
			"limit-exceeded",
			"the name or the version of a package is too long",
			location
		);
	}
	try {
		return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
	} catch (cause) {
		const name = JSON.stringify(facts.fullName ?? facts.name);
		throw new DataError(
			"malformed",
			`${name} is not a valid name for a ${facts.type} package`,
			location,
			{
				cause
			}
		);
	}
}

export {
	packageOf,
	problemOf,
	publicUrl
};
