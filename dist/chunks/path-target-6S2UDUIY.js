import{sourceTarget}from"./chunk-HB7IHQ6Y.js";
// flows/targets/path-target
async function pathTarget(targets, host, scratch) {
	const { sbom, ...target } = await sourceTarget(targets, host, scratch);
	return sbom === void 0 ? target : { path: sbom };
}
export{pathTarget};
