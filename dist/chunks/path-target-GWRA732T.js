import {
	sourceTarget
} from "./chunk-K54S6O62.js";

// shared/flows/targets/path-target.ts
async function pathTarget(targets, host, scratch) {
	const { sbom, ...target } = await sourceTarget(targets, host, scratch);
	return sbom === void 0 ? target : { path: sbom };
}
export {
	pathTarget
};
