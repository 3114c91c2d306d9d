import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-V2S2QT5U.js";
import {groups} from "./chunk-L3RV2L6Q.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
