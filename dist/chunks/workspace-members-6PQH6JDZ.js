import {
	memberManifests,
	pnpmFolders
} from "./chunk-7CSPODMW.js";
export {
	memberManifests,
	pnpmFolders
};
