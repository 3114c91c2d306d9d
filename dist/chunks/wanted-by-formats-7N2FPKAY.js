import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-VNQGFMNW.js";
import {groups} from "./chunk-HFJ52RAC.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
