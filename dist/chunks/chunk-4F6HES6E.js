import {
	removeFile,
	writeFile
} from "./chunk-PSZKTYL2.js";
import {
	UserError,
	errorCode
} from "./chunk-6W7R4ZA7.js";

// shared/files/touch-file.ts
import { lutimes } from "node:fs/promises";
async function touchFile(path, time) {
	await lutimes(path, time, time);
}

// shared/source/cache-folder.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var MAX_ENTRY_BYTES = 1024 * 1024 * 1024;
var MAX_ENTRIES = 1e5;
var ENDING = ".layer";
async function readEntry(folder, name) {
	const path = pathOf(folder, name);
	return await undefinedOnError(async () => {
		const { size } = await stat(path);
		if (size > MAX_ENTRY_BYTES) return void 0;
		const bytes = await readFile(path);
		await undefinedOnError(() => touchFile(path, /* @__PURE__ */ new Date()));
		return bytes;
	});
}
async function writeEntries(target, entries) {
	if (entries.size === 0) return;
	await undefinedOnError(async () => {
		for (const [name, bytes] of entries) {
			if (bytes.length > MAX_ENTRY_BYTES) continue;
			writeFile(pathOf(target.folder, name), bytes, target.guarded);
		}
		await prune(target);
	});
}
function pathOf(folder, name) {
	return join(folder, `${name}${ENDING}`);
}
async function prune({ folder, guarded, maxBytes }) {
	const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
	const entries = await Promise.all(
		names.slice(0, MAX_ENTRIES).map(async (name) => {
			const path = join(folder, name);
			const found = await undefinedOnError(() => stat(path));
			return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
		})
	);
	entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
	let total = 0;
	for (const { path, size } of entries) {
		total += size;
		if (total > maxBytes) removeFile(path, guarded);
	}
}
async function undefinedOnError(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UserError || errorCode(error) === void 0) throw error;
		return void 0;
	}
}

export {
	readEntry,
	writeEntries
};
