import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-Q5NZZ5OI.js";
import {WANTED_BY_AUDIT} from "./chunk-CCDDG7LM.js";
import {groups} from "./chunk-BFQ4TNAE.js";
import {mergeWanted} from "./chunk-LJN66IH7.js";
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
