// shared/files/temporary-folder.ts
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

export {
	makeTemporaryFolder,
	removeFolderNow
};
