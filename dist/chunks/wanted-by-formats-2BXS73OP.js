import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-FDURP66N.js";
import {groups} from "./chunk-EBFE2A4N.js";

// flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
