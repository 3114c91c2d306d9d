import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-CDCBI7RM.js";
import {groups} from "./chunk-6KEMMO33.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
