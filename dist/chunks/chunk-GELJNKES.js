import{nameOfPurl,osvEcosystem,osvRelease,purlOf,readPurl}from"./chunk-INGYTYZ5.js";
import{publicUrl}from"./chunk-5C4LGZKE.js";
import{isObject,writtenIndent}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// host/cache-folder
import{ homedir }from"node:os";
import{ join }from"node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
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
// ecosystems/distro
function distroOf({ os }) {
	return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
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
// ecosystems/text
var UTF8_MARK_BYTES = 3;
function withoutMark(bytes) {
	const first = bytes[0];
	const second = bytes[1];
	if (first === 239 && second === 187 && bytes[2] === 191) {
		return bytes.subarray(UTF8_MARK_BYTES);
	}
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var RETURN_IS_SPACE = /(?:^|\/)(?:Gemfile[^/]*|gems\.\w+|[^/]*\.gem(?:spec|file)(?:\.lock)?|go\.\w+|modules\.txt)$/;
var BINARY = /(?:\.(?:lockb|egg|whl|pyz|pex|zip|jar|db|sqlite|sqlite-wal)|(?:^|\/)Packages)$/i;
function isBinaryName(path) {
	return BINARY.test(path);
}
function withLineFeeds(path, bytes) {
	let at = loneReturn(bytes, 0);
	if (at === -1 || RETURN_IS_SPACE.test(path) || isBinaryName(path)) return bytes;
	const text = Buffer.from(bytes);
	for (; at !== -1; at = loneReturn(text, at + 1)) text[at] = LINE_FEED;
	return text;
}
function loneReturn(bytes, from) {
	let at = bytes.indexOf(CARRIAGE_RETURN, from);
	while (at !== -1 && bytes[at + 1] === LINE_FEED) at = bytes.indexOf(CARRIAGE_RETURN, at + 2);
	return at;
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
// json/pretty-lines
var MAX_DEPTH = 100;
var NO_MEMBERS = new Map();
function prettyLines(text, descend, value) {
	const indent = writtenIndent(text, value);
	if (indent === void 0) return void 0;
	const reading = { descend, path: [], isPretty: indent !== "", isTooDeep: false };
	const { members } = insideOf(value, 1, reading);
	return reading.isTooDeep ? void 0 : { line: 1, members };
}
function insideOf(value, line, reading) {
	const { path, isPretty } = reading;
	const isEntered = isContainer(value) && reading.descend(path);
	if (isEntered && path.length > MAX_DEPTH) reading.isTooDeep = true;
	if (!isEntered || reading.isTooDeep) {
		return {
			members: NO_MEMBERS,
			next: () => isPretty ? line + countLines(value, reading) : line
		};
	}
	const members = new Map();
	let next = () => line + 1;
	for (const key of Object.keys(value)) {
		const start = isPretty ? next() : line;
		path.push(key);
		const inside = insideOf(value[key], start, reading);
		path.pop();
		members.set(key, { line: start, members: inside.members });
		next = inside.next;
	}
	return { members, next: () => members.size === 0 || !isPretty ? next() : next() + 1 };
}
function countLines(value, reading) {
	const lines = linesOf(value, 0);
	if (Number.isNaN(lines)) reading.isTooDeep = true;
	return lines;
}
function linesOf(value, depth) {
	if (!isContainer(value)) return 1;
	if (depth > MAX_DEPTH) return Number.NaN;
	let lines = 0;
	for (const key in value) lines += linesOf(value[key], depth + 1);
	return lines === 0 ? 1 : lines + 2;
}
function isContainer(value) {
	return isObject(value) || Array.isArray(value);
}
// json/positions
var MAX_DEPTH2 = 300;
var NO_MEMBERS2 = new Map();
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED2 = 10;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var COMMA = 44;
var COLON = 58;
var SPACE = 32;
var BYTE_ORDER_MARK = 65279;
function jsonLines(bytes, descend, value) {
	const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
	const pretty = value === void 0 ? void 0 : prettyLines(text, descend, value);
	return pretty ?? readValue({ text, at: 0, line: 1 }, [], descend);
}
function lineAt(lines, ...path) {
	let node = lines;
	for (const key of path) node = node?.members.get(key);
	return node?.line;
}
function readValue(cursor, path, descend) {
	skipSpace(cursor);
	const line = cursor.line;
	const first = cursor.text.charCodeAt(cursor.at);
	const isContainer2 = first === OPEN_BRACE || first === OPEN_BRACKET;
	if (!isContainer2 || path.length >= MAX_DEPTH2 || !descend(path)) {
		skipValue(cursor);
		return { line, members: NO_MEMBERS2 };
	}
	cursor.at++;
	const members = first === OPEN_BRACE ? readMembers(cursor, path, descend) : readItems(cursor, path, descend);
	return { line, members };
}
function readMembers(cursor, path, descend) {
	const members = new Map();
	while (hasMore(cursor, CLOSE_BRACE)) {
		const line = cursor.line;
		const key = readKey(cursor);
		path.push(key);
		const value = readValue(cursor, path, descend);
		path.pop();
		members.set(key, { line, members: value.members });
	}
	return members;
}
function readItems(cursor, path, descend) {
	const members = new Map();
	while (hasMore(cursor, CLOSE_BRACKET)) {
		const key = String(members.size);
		path.push(key);
		members.set(key, readValue(cursor, path, descend));
		path.pop();
	}
	return members;
}
function hasMore(cursor, close) {
	skipSpace(cursor);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === COMMA) {
		cursor.at++;
		skipSpace(cursor);
		return cursor.at < cursor.text.length;
	}
	if (code !== close) return cursor.at < cursor.text.length && code !== CLOSE_BRACE;
	cursor.at++;
	return false;
}
function readKey(cursor) {
	const start = cursor.at;
	skipValue(cursor);
	const raw = cursor.text.slice(start + 1, cursor.at - 1);
	skipSpace(cursor);
	if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
	return raw.includes("\\") ? unescaped(raw) : raw;
}
function unescaped(raw) {
	try {
		return String(JSON.parse(`"${raw}"`));
	} catch {
		return raw;
	}
}
function skipSpace(cursor) {
	for (; cursor.at < cursor.text.length; cursor.at++) {
		const code = cursor.text.charCodeAt(cursor.at);
		if (code === LINE_FEED2) cursor.line++;
		else if (code > SPACE && code !== BYTE_ORDER_MARK) return;
	}
}
function skipValue(cursor) {
	const { text } = cursor;
	let depth = 0;
	for (; cursor.at < text.length; cursor.at++) {
		const code = text.charCodeAt(cursor.at);
		if (code === QUOTE) skipString(cursor);
		else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
		else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
		else if (code === LINE_FEED2) cursor.line++;
		if (depth === 0 && isEnd(text, cursor.at)) break;
	}
	cursor.at++;
}
function isEnd(text, at) {
	const code = text.charCodeAt(at);
	if (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
	const next = text.charCodeAt(at + 1);
	return !(next > SPACE) || next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === COLON;
}
function skipString(cursor) {
	const { text } = cursor;
	let at = text.indexOf('"', cursor.at + 1);
	while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
	cursor.at = at === -1 ? text.length : at;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
	return backslashes % 2 === 1;
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

export{packageOf,problemOf,distroOf,pythonPackage,normalizedName,toPackage,withoutMark,isBinaryName,withLineFeeds,loneReturn,vcsUrl,cacheFolder,jsonLines,lineAt,packageOfPurl,statedHash,asWritten};
