import {
	memberManifests,
	pnpmFolders
} from "./chunk-OXJ7MIJ3.js";
export {
	memberManifests,
	pnpmFolders
};
