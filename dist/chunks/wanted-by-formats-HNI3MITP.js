import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-5S65M7YQ.js";
import {WANTED_BY_AUDIT} from "./chunk-DERBLCBS.js";
import {groups} from "./chunk-YXY3TD44.js";
import {mergeWanted} from "./chunk-HWOVWX5Q.js";
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
