// shared/files/open-file.ts
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

export {
	openFile,
	withRegularFile,
	readingFrom
};
