import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-PY74QGXB.js";
import {groups} from "./chunk-QFR45D6S.js";
import {WANTED_BY_AUDIT} from "./chunk-ZJY6SBV4.js";
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
