import {PLATFORM_KEYS, asObject, asString, choice2 as choice, constant, count, isObject, object, objectAt, optional, optionalArray, parseExactJson, requireExactKeys, stringAt, text2 as text} from "./chunk-CRAZHIQN.js";
// files/temporary-folder
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
function makeTemporaryFolder(parent, stem) {
	const path = mkdtempSync(join(parent, stem));
	return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
function removeFolderNow(path) {
	rmSync(path, { recursive: true, force: true });
}
// secrets/masked-secret
var maskedSecretSchema = object({
	kind: text,
	severity: choice(["critical", "high", "medium", "low", "none"]),
	masked: text,
	fingerprint: optional(text),
	key: optional(text),
	confidence: choice(["proved", "form", "context"]),
	line: optional(count),
	column: optional(count),
	isWhole: optional(constant(true)),
	isEncoded: optional(constant(true)),
	entry: optional(text),
	isName: optional(constant(true))
});
function maskedSecret(match, firstLine) {
	const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
	const { isEncoded } = match;
	return {
		kind,
		severity,
		masked,
		confidence,
		...fingerprint !== void 0 && { fingerprint },
		...key !== void 0 && { key },
		...firstLine !== void 0 && { line: firstLine + line - 1, column },
		...span.start === span.end && { isWhole: true },
		...isEncoded === true && { isEncoded }
	};
}
function nameSecret(match) {
	return { ...maskedSecret(match, void 0), isName: true };
}
// flows/targets/path-or-image-fix
function pathOrImageFix(imageFix, target) {
	if (!/[:@/]/.test(target)) return "Check the path, which is relative to the current directory.";
	return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}
// text/read-text
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
	const probe = bytes.subarray(0, PROBED_BYTES);
	const encoding = wideEncoding(probe);
	if (encoding !== void 0) return wideText(bytes, encoding);
	if (probe.includes(0) && !isMostlyText(probe)) return void 0;
	const text2 = bytes.toString("utf8");
	return text2.startsWith(MARK) ? text2.slice(1) : text2;
}
function wideText(bytes, encoding) {
	const isUtf32 = bytes.includes("\0\0");
	const text2 = new TextDecoder(encoding).decode(bytes);
	return isUtf32 ? text2.replaceAll(/[\0\uFEFF]/g, "") : text2;
}
function wideEncoding(probe) {
	let [even, odd] = [0, 0];
	for (let at = probe.indexOf(0); at !== -1; at = probe.indexOf(0, at + 1)) {
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const start = probe.toString("latin1", 0, 4);
	if (start === "\0\0þÿ") return "utf-16be";
	if (start.startsWith("ÿþ")) return isAscii(probe) ? void 0 : "utf-16le";
	if (start.startsWith("þÿ")) return isAscii(probe) ? void 0 : "utf-16be";
	const most = probe.length / 3;
	if (odd > most && even < odd / 20) return "utf-16le";
	return even > most && odd < even / 20 ? "utf-16be" : void 0;
}
function isAscii(probe) {
	return probe.subarray(2).every((byte) => byte > 0 && byte < 128);
}
function isMostlyText(probe) {
	const controls = probe.filter((byte) => byte < 32 && !isLayout(byte)).length;
	return controls <= probe.length / 20;
}
function isLayout(byte) {
	return byte >= 8 && byte <= 13 || byte === 27;
}
// files/open-file
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
async function openFile(path, { refusesLink = false } = {}) {
	const flags = constants.O_RDONLY | (refusesLink ? constants.O_NOFOLLOW ?? 0 : 0);
	return await open(path, flags);
}
function withRegularFile(path, use) {
	const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
	const file = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const found = fstatSync(file);
		if (found.isFile()) use(file, found.size);
	} finally {
		closeSync(file);
	}
}
function* readingFrom(path, use) {
	const file = openSync(path, constants.O_RDONLY);
	try {
		yield* use(file);
	} finally {
		closeSync(file);
	}
}
// oci/image-config
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseImageConfig(bytes, path) {
	const value = asObject(parseExactJson(bytes, path), "$");
	requireExactKeys(value, CONFIG_KEYS, "$", path);
	const rootfs = objectAt(value, "rootfs") ?? {};
	requireExactKeys(rootfs, ROOTFS_KEYS, "$.rootfs", path);
	const diffIds = optionalArray(rootfs["diff_ids"], "$.rootfs.diff_ids") ?? [];
	return {
		platform: {
			os: stringAt(value, "os") ?? "",
			architecture: stringAt(value, "architecture") ?? "",
			variant: stringAt(value, "variant")
		},
		diffIds: diffIds.map((id, index) => asString(id, `$.rootfs.diff_ids[${index}]`)),
		history: (optionalArray(value["history"], "$.history") ?? []).map(historyLine),
		labels: labelsOf(objectAt(value, "config") ?? {})
	};
}
var CONFIG_KEYS = [...PLATFORM_KEYS, "rootfs", "history", "config"];
var ROOTFS_KEYS = ["type", "diff_ids"];
function createdByOf(config) {
	const lines = config.history.filter((line) => !line.isEmptyLayer);
	const fits = lines.length === config.diffIds.length;
	return config.diffIds.map((_, index) => fits ? lines[index]?.createdBy : void 0);
}
function historyLine(value) {
	const line = isObject(value) ? value : {};
	return { createdBy: stringAt(line, "created_by"), isEmptyLayer: line["empty_layer"] === true };
}
function labelsOf(config) {
	const labels = Object.create(null);
	for (const [key, text2] of Object.entries(objectAt(config, "Labels") ?? {})) {
		if (typeof text2 === "string") labels[key] = text2;
	}
	return labels;
}
// source/limits
var MIB = 1024 * 1024;
var LAYER_LIMITS = {
	maxBytes: 64 * 1024 * MIB,
	maxRatio: 200,
	ratioFreeBytes: 1024 * MIB,
	maxEntries: 5e6,
	maxMs: 60 * 60 * 1e3,
	maxFileBytes: 128 * MIB,
	maxKeptBytes: 512 * MIB,
	maxHoleBytes: 1024 * MIB,
	maxFound: 1e5
};
var IMAGE_LIMITS = {
	maxKeptBytes: 1024 * MIB,
	maxPaths: 1e7
};
var DIRECTORY_LIMITS = {
	maxDepth: 100,
	maxEntries: 5e6,
	maxFileBytes: 128 * MIB,
	maxKeptBytes: 1024 * MIB
};

export {openFile, withRegularFile, readingFrom, makeTemporaryFolder, removeFolderNow, MAX_CONFIG_BYTES, parseImageConfig, createdByOf, maskedSecretSchema, maskedSecret, nameSecret, LAYER_LIMITS, IMAGE_LIMITS, DIRECTORY_LIMITS, pathOrImageFix, readText};
