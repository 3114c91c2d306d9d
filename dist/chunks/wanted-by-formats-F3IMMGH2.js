import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-24Z4ICS7.js";
import {groups} from "./chunk-PSMNLVPP.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
