import {
	memberManifests,
	pnpmFolders
} from "./chunk-F4GIAZEF.js";
export {
	memberManifests,
	pnpmFolders
};
