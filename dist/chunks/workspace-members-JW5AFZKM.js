import {
	memberManifests,
	pnpmFolders
} from "./chunk-B7OBZB2V.js";
export {
	memberManifests,
	pnpmFolders
};
