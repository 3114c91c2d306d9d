import {
	memberManifests,
	pnpmFolders
} from "./chunk-5F75SVXM.js";
export {
	memberManifests,
	pnpmFolders
};
