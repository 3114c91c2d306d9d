import {
	allEcosystems,
	wantedFiles,
	wantedInFolder
} from "./chunk-4Q2X2VN2.js";
import {
	groups
} from "./chunk-YCLITCS7.js";

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
