import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-GW4HEO6H.js";
import {groups} from "./chunk-HIM4SHNH.js";

// flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
