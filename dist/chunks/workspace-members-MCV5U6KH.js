import {
	memberManifests,
	pnpmFolders
} from "./chunk-ZWKVDLX7.js";
export {
	memberManifests,
	pnpmFolders
};
