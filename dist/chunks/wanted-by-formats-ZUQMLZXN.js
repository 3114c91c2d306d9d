import {
	allEcosystems,
	wantedFiles,
	wantedInFolder
} from "./chunk-PCOZNOLO.js";
import {
	groups
} from "./chunk-FPWS2JNJ.js";

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
