import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-RBBLQEO7.js";
import {groups} from "./chunk-NJYMDSQO.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
