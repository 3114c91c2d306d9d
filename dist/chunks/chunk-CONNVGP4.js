import {
	isNpmName
} from "./chunk-3JY6RRE5.js";
import {
	decodePercent
} from "./chunk-3ZDFUAJA.js";

// shared/ecosystems/npm/registry-address.ts
var MAX_LENGTH = 2048;
var VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function isExactVersion(text) {
	return VERSION.test(text.replace(/^[v=]+/, ""));
}
function isWebAddress(place) {
	return /^[\s\p{Cc}]*https?:/iu.test(place);
}
var USUAL_HOST = /^https:\/\/[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\.[a-z]+$/;
var USUAL_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z][a-z0-9._-]*$/;
function isUsualAddress(address, { name, version }) {
	const bare = name.slice(name.indexOf("/") + 1);
	const path = `/${name}/-/${bare}-${version}.tgz`;
	return address.length <= MAX_LENGTH && address.endsWith(path) && USUAL_HOST.test(address.slice(0, -path.length)) && USUAL_NAME.test(name) && VERSION.test(version) && isNpmName(name);
}
function packageAt(address) {
	const segments = segmentsOf(address);
	if (segments === void 0) return void 0;
	const served = ofMark(segments, "-") ?? ofMark(segments, "download") ?? ofDownload(segments);
	const found = served ?? ofJsr(segments);
	return found !== void 0 && isNpmName(found.name) && VERSION.test(found.version) ? found : void 0;
}
function nameAt(address) {
	const segments = segmentsOf(address);
	const name = segments === void 0 ? void 0 : nameBefore(segments, segments.indexOf("-"));
	return name !== void 0 && isNpmName(name) ? name : void 0;
}
function segmentsOf(address) {
	if (address.length > MAX_LENGTH || !/^https?:\/\/[!-~]+$/i.test(address)) return void 0;
	const url = address.includes("\\") ? null : URL.parse(address);
	const path = url === null ? void 0 : decodePercent(url.pathname);
	if (path === void 0 || !/^[!-~]+$/.test(path) || /[%\\]/.test(path)) return void 0;
	const segments = path.split("/").slice(1);
	return segments.some((segment) => /^\.{0,2}$/.test(segment)) ? void 0 : segments;
}
function ofMark(segments, mark) {
	const at = segments.indexOf(mark);
	const bare = segments[at - 1];
	const file = segments.at(-1);
	if (bare === void 0 || file === void 0 || segments.indexOf(mark, at + 1) !== -1) return;
	const [, version] = startsWith(file, `${bare}-`)?.match(/^(.+)\.(?:tgz|tar\.gz)$/) ?? [];
	if (version === void 0) return void 0;
	const name = nameBefore(segments, at) ?? bare;
	const between = segments.slice(at + 1, -1);
	const isKnown = between.every((one) => name === `${one}/${bare}` || one === version);
	return isKnown && between.length < 2 ? { name, version } : void 0;
}
function nameBefore(segments, at) {
	const [scope, name] = at < 2 ? [void 0, segments[at - 1]] : segments.slice(at - 2, at);
	return scope?.startsWith("@") === true ? `${scope}/${name}` : name;
}
function ofDownload(segments) {
	const [mark, scope, name, version, digest, ...more] = segments;
	const isForm = mark === "download" && more.length === 0 && /^[0-9a-f]{40,}$/.test(digest ?? "");
	return isForm && version !== void 0 ? { name: `${scope}/${name}`, version } : void 0;
}
function ofJsr(segments) {
	const [mark, number, scope, name, file, ...more] = segments;
	const isForm = mark === "~" && scope === "@jsr" && /^\d+$/.test(number ?? "");
	const version = /^(.+)\.tgz$/.exec(file ?? "")?.[1];
	return isForm && more.length === 0 && version !== void 0 ? { name: `${scope}/${name}`, version } : void 0;
}
function startsWith(text, start) {
	return text.startsWith(start) ? text.slice(start.length) : void 0;
}

export {
	isExactVersion,
	isWebAddress,
	isUsualAddress,
	packageAt,
	nameAt
};
