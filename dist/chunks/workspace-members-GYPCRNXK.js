import {
	memberManifests,
	pnpmFolders
} from "./chunk-2CMU52OJ.js";
export {
	memberManifests,
	pnpmFolders
};
