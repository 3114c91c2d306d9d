import{allEcosystems,wantedFiles,wantedInFolder}from"./chunk-HCXID5GH.js";
import{WANTED_BY_AUDIT}from"./chunk-SPFXCSMJ.js";
import{groups,mergeWanted}from"./chunk-3B7BY7XH.js";
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
