import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-UEOZRYNV.js";
import {WANTED_BY_AUDIT} from "./chunk-4XA2XNYK.js";
import {groups} from "./chunk-ZUZEQTFE.js";
import {mergeWanted} from "./chunk-TPXQI3CS.js";
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
