import {
	memberManifests,
	pnpmFolders
} from "./chunk-FXPJOEYV.js";
export {
	memberManifests,
	pnpmFolders
};
