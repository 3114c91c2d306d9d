import {nameOfPurl, osvEcosystem, osvRelease, purlOf, readPurl} from "./chunk-LJN66IH7.js";
import {DataError} from "./chunk-YCU6NLYP.js";
// ecosystems/paths
import { posix } from "node:path";
var MAX_PATH_LENGTH = 4096;
function joinedPath(...parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length > MAX_PATH_LENGTH ? parts.join("/") : posix.join(...parts);
}
function besidePath(path, relative) {
	return joinedPath("/", posix.dirname(path), relative).slice(1);
}
function insidePath(path, relative) {
	const joined = joinedPath(posix.dirname(path), relative);
	const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
	return isOutside ? void 0 : joined;
}
function isInFolder(path, folder) {
	return startOfFolder(path, folder) !== -1;
}
function startOfFolder(path, folder) {
	if (path.startsWith(`${folder}/`)) return 0;
	const slash = path.indexOf(`/${folder}/`);
	return slash === -1 ? -1 : slash + 1;
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// host/cache-folder
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
}
// ecosystems/distro
function distroOf({ os }) {
	return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}
// ecosystems/package-of
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
		throw new DataError("limit-exceeded", "the name or the version of a package is too long", location);
	}
	try {
		return purlOf({ ...facts, qualifiers: publicQualifiers(facts.qualifiers) });
	} catch (cause) {
		const name = JSON.stringify(facts.fullName ?? facts.name);
		throw new DataError(
			"malformed",
			`${name} is not a valid name for a ${facts.type} package`,
			location,
			{cause}
		);
	}
}
// ecosystems/rpm/to-package
function toPackage(file, context, facts) {
	const { name, release, epoch, architecture: arch, sourceRpm } = facts;
	const version = release === "" ? facts.version : `${facts.version}-${release}`;
	return packageOf(file, {
		type: "rpm",
		namespace: vendorOf(context),
		name,
		version,
		fullVersion: epoch === void 0 ? version : `${epoch}:${version}`,
		qualifiers: {
			arch,
			distro: distroOf(context),
			epoch: epoch === void 0 ? void 0 : String(epoch),
			rpmmod: facts.modularityLabel,
			upstream: sourceRpm
		},
		line: facts.line,
		ecosystem: osvRelease(context.os, "rpm"),
		source: sourceOfRpm(sourceRpm, epoch),
		architecture: arch,
		license: facts.license,
		supplier: facts.vendor,
		scope: "runtime"
	});
}
var VENDORS = new Map([
	["rhel", "redhat"],
	["opensuse-leap", "opensuse"],
	["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf({ os }) {
	return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOfRpm(sourceRpm, epoch) {
	const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
	if (stem === void 0 || stem === sourceRpm) return void 0;
	const release = stem.lastIndexOf("-");
	const version = stem.lastIndexOf("-", release - 1);
	if (version <= 0) return void 0;
	const full = stem.slice(version + 1);
	return { name: stem.slice(0, version), version: epoch === void 0 ? full : `${epoch}:${full}` };
}
// ecosystems/source-of-purl
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
// sbom/package-of-purl
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
var ALGORITHMS = new Map([
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
// ecosystems/python/python-package
function pythonPackage(file, facts) {
	return packageOf(file, {
		...facts,
		type: "pypi",
		name: normalizedName(facts.name),
		fullName: facts.name,
		ecosystem: "PyPI"
	});
}
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
// ecosystems/text
var UTF8_MARK = Buffer.from([239, 187, 191]);
function withoutMark(bytes) {
	if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) {
		return bytes.subarray(UTF8_MARK.length);
	}
	const [first, second] = bytes;
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}
// ecosystems/vcs-url
var SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;
var MAX_LENGTH = 2048;
function vcsUrl(repository, commit) {
	if (!repository || !commit || repository.length > MAX_LENGTH) return void 0;
	if (/^[a-z]+\+/.test(repository)) return `${repository}@${commit}`;
	const [, host, path] = SHORT_SSH.exec(repository) ?? [];
	return `git+${host === void 0 ? repository : `ssh://${host}/${path}`}@${commit}`;
}

export {distroOf, packageOf, problemOf, publicUrl, toPackage, packageOfPurl, statedHash, asWritten, MAX_PATH_LENGTH, joinedPath, besidePath, insidePath, isInFolder, startOfFolder, baseName, pythonPackage, normalizedName, withoutMark, vcsUrl, cacheFolder};
