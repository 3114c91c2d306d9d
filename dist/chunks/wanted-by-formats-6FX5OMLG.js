import{allEcosystems,wantedFiles,wantedInFolder}from"./chunk-ZG3YNWE6.js";
import{groups}from"./chunk-T323PILC.js";
import{WANTED_BY_AUDIT}from"./chunk-X3UDDVT2.js";
import{mergeWanted}from"./chunk-Q3R5USXZ.js";
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
