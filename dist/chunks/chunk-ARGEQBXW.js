import {PLATFORM_KEYS, asObject, asString, isObject, objectAt, optionalArray, parseExactJson, requireExactKeys, stringAt} from "./chunk-KW6XVY3M.js";
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
// flows/targets/path-or-image-fix
function pathOrImageFix(imageFix, target) {
	if (!/[:@/]/.test(target)) return "Check the path, which is relative to the current directory.";
	return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
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
	for (const [key, text] of Object.entries(objectAt(config, "Labels") ?? {})) {
		if (typeof text === "string") labels[key] = text;
	}
	return labels;
}

export {makeTemporaryFolder, removeFolderNow, MAX_CONFIG_BYTES, parseImageConfig, createdByOf, pathOrImageFix};
