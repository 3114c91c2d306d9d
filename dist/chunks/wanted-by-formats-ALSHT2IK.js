import{allEcosystems,wantedFiles,wantedInFolder}from"./chunk-FJWQVOX3.js";
import{WANTED_BY_AUDIT}from"./chunk-NT25GU7O.js";
import{groups,mergeWanted}from"./chunk-6MA6YD2Q.js";
// flows/inventory/wanted-by-formats
async function wantedByFormats(kind, extracts) {
	if (kind !== "directory") return wantedFiles(await allEcosystems(), kind, extracts);
	return wantedInFolder(
		groups.map(({ wanted }) => wanted),
		extracts
	);
}
async function wantedBySharedRun() {
	return mergeWanted([await wantedByFormats("image", ["go-functions"]), WANTED_BY_AUDIT]);
}
export{wantedByFormats,wantedBySharedRun};
