import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-ZSQF4PG6.js";
import {WANTED_BY_AUDIT} from "./chunk-ZGEC3SJP.js";
import {groups} from "./chunk-W6CKP4FX.js";
import {mergeWanted} from "./chunk-4QNWWY7T.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
async function wantedBySharedRun() {
	return mergeWanted([await wantedByFormats("image", ["go-functions"]), WANTED_BY_AUDIT]);
}
export {wantedByFormats, wantedBySharedRun};
