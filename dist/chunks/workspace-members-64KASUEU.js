import {
	memberManifests,
	pnpmFolders
} from "./chunk-PBYRS7PT.js";
export {
	memberManifests,
	pnpmFolders
};
