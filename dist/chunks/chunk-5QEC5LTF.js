// shared/files/open-file.ts
import { closeSync, constants, openSync } from "node:fs";
import { open } from "node:fs/promises";
async function openFile(path, { refusesLink = false } = {}) {
	const flags = constants.O_RDONLY | (refusesLink ? constants.O_NOFOLLOW ?? 0 : 0);
	return await open(path, flags);
}
function* readingFrom(path, use) {
	const file = openSync(path, constants.O_RDONLY);
	try {
		yield* use(file);
	} finally {
		closeSync(file);
	}
}

export {
	openFile,
	readingFrom
};
