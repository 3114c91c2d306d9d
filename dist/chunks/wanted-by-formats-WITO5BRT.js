import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-AEHKJIA5.js";
import {groups} from "./chunk-IWOH4H5N.js";

// flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
