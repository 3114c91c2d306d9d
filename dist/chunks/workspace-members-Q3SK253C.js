import {
	memberManifests,
	pnpmFolders
} from "./chunk-SKOHLE7H.js";
export {
	memberManifests,
	pnpmFolders
};
