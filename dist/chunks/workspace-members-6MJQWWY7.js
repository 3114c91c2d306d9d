import {
	memberManifests,
	pnpmFolders
} from "./chunk-TZSVNA5I.js";
export {
	memberManifests,
	pnpmFolders
};
