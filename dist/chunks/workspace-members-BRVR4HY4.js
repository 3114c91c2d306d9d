import {
	memberManifests,
	pnpmFolders
} from "./chunk-UCNNAGOF.js";
export {
	memberManifests,
	pnpmFolders
};
