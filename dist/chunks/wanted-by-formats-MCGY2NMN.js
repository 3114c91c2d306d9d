import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-AA4WRNC5.js";
import {WANTED_BY_AUDIT} from "./chunk-YCO62NC3.js";
import {groups, mergeWanted} from "./chunk-CX72SJ23.js";
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
