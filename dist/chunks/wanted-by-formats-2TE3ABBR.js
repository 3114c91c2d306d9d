import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-T3SIOSPZ.js";
import {groups} from "./chunk-Y7X5VSHN.js";

// flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
