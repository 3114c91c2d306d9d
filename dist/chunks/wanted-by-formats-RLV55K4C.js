import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-TZHHLRJC.js";
import {WANTED_BY_AUDIT} from "./chunk-URVZW75C.js";
import {groups} from "./chunk-C6GLIPC2.js";
import {mergeWanted} from "./chunk-MRBP253E.js";
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
