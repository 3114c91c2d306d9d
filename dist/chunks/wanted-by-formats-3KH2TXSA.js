import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-B4KI45JR.js";
import {WANTED_BY_AUDIT} from "./chunk-LRV7UO4H.js";
import {groups, mergeWanted} from "./chunk-O2BJMFCH.js";
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
