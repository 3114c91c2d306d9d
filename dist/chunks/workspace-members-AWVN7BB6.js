import {
	memberManifests,
	pnpmFolders
} from "./chunk-PG3PZUS5.js";
export {
	memberManifests,
	pnpmFolders
};
