import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-GWFESCZ4.js";
import {groups} from "./chunk-PS5TQOQ3.js";
import {WANTED_BY_AUDIT} from "./chunk-BSEI3DVW.js";
import {mergeWanted} from "./chunk-JG3Q5K5B.js";
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
