import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-EN3YW6PY.js";
import {groups} from "./chunk-3ZLIHQGQ.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
