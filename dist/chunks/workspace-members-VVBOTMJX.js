import {
	memberManifests,
	pnpmFolders
} from "./chunk-262L2V53.js";
export {
	memberManifests,
	pnpmFolders
};
