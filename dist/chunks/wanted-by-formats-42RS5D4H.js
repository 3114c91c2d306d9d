import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-OTGLEUQA.js";
import {groups} from "./chunk-63A6S4CP.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
