import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-JOXYQHCX.js";
import {WANTED_BY_AUDIT} from "./chunk-GSQ556XB.js";
import {groups} from "./chunk-JWBXC644.js";
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
