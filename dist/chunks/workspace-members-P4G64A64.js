import {
	memberManifests,
	pnpmFolders
} from "./chunk-EMYFUPSQ.js";
export {
	memberManifests,
	pnpmFolders
};
