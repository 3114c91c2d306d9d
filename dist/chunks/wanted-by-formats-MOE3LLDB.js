import {
	allEcosystems,
	wantedFiles,
	wantedInFolder
} from "./chunk-SS3YYOT2.js";
import {
	groups
} from "./chunk-2W7FY3T7.js";

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
