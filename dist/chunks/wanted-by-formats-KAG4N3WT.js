import {allEcosystems, wantedFiles, wantedInFolder} from "./chunk-A67HWO3W.js";
import {groups} from "./chunk-BPAF4LQG.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
export {wantedByFormats};
