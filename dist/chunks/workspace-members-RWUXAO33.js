import {
	memberManifests,
	pnpmFolders
} from "./chunk-DGHFY3TF.js";
export {
	memberManifests,
	pnpmFolders
};
