import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-YUIEBZP6.js";
import {WANTED_BY_AUDIT} from "./chunk-OXPP3YYA.js";
import {groups} from "./chunk-RHMQHBLM.js";
import {mergeWanted} from "./chunk-YFCHC6PP.js";
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
