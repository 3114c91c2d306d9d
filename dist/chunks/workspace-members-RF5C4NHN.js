import {
	memberManifests,
	pnpmFolders
} from "./chunk-DGE53QD5.js";
export {
	memberManifests,
	pnpmFolders
};
