import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-I65ZOVPO.js";
import {WANTED_BY_AUDIT} from "./chunk-ZYFCPX3G.js";
import {groups} from "./chunk-3YE263QM.js";
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
