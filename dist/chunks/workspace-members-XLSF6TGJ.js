import {
	memberManifests,
	pnpmFolders
} from "./chunk-APDZ7JLR.js";
export {
	memberManifests,
	pnpmFolders
};
