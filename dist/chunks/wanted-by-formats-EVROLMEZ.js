import {
	allEcosystems,
	wantedFiles,
	wantedInFolder
} from "./chunk-GY3XGM76.js";
import {
	groups
} from "./chunk-NVRMDW3G.js";

// shared/flows/inventory/wanted-by-formats.ts
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {
	wantedByFormats
};
