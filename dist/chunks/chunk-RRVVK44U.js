import {
	extractFile,
	isTooLargeToExtract,
	readDirectory
} from "./chunk-KDMXJBUV.js";
import {
	DIRECTORY_LIMITS
} from "./chunk-F4HIYA7S.js";
import {
	openFile
} from "./chunk-DBPAMHUQ.js";
import {
	extractKindOf,
	extractOptions
} from "./chunk-PGEV7UOY.js";
import {
	compileWanted
} from "./chunk-GSYNIEBZ.js";
import {
	DataError,
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/source/open-path.ts
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
async function openPath(request) {
	const found = await stat(request.path).catch(() => void 0);
	if (found?.isDirectory() === true) return openDirectory(request);
	if (found?.isFile() === true) return openFile2(request, found.size);
	const fix = "Use a folder or file that exists, relative to the working directory.";
	throw new UserError("file-not-found", `${request.name} does not exist (${request.path}).`, fix);
}
function openDirectory({ path, name, isWithIgnored, ignoreFiles }) {
	const description = { kind: "directory", name };
	return {
		description,
		read: async (wanted, { limits = DIRECTORY_LIMITS }) => {
			const isWanted = compileWanted(wanted);
			const { extracts, caselessNames } = wanted;
			const look = { extracts, isWithIgnored, caselessNames, ignoreFiles };
			const contents = await readDirectory(path, isWanted, limits, look);
			return { description, layers: [], ...contents };
		}
	};
}
function openFile2({ path, name }, size) {
	const description = { kind: "file", name };
	return {
		description,
		read: async (wanted) => ({
			description,
			layers: [],
			files: [await readOneFile(path, name, size, new Set(wanted.extracts))],
			problems: []
		})
	};
}
async function readOneFile(path, name, size, extracts) {
	const file = basename(path);
	const kind = extractKindOf(file, extracts);
	if (kind !== void 0 && !isTooLargeToExtract(kind, size)) {
		const handle = await openFile(path);
		try {
			const found = await extractFile({ handle, path: file, size }, kind, extractOptions(extracts));
			if (found !== void 0 && found !== "too-large") {
				return { path: file, bytes: found.bytes, extract: found.kind };
			}
		} finally {
			await handle.close();
		}
	}
	const { maxFileBytes } = DIRECTORY_LIMITS;
	if (size > maxFileBytes) {
		const message = `${name} has ${size} bytes; the limit is ${maxFileBytes}`;
		throw new DataError("limit-exceeded", message, { path: name });
	}
	return { path: file, bytes: await readFile(path) };
}

export {
	openPath
};
