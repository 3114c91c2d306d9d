import{allEcosystems,wantedFiles,wantedInFolder}from"./chunk-OCVEI6HN.js";
import{WANTED_BY_AUDIT}from"./chunk-JJKBFBZQ.js";
import{groups,mergeWanted}from"./chunk-FOBJ2HAB.js";
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
