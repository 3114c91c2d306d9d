import {
	memberManifests,
	pnpmFolders
} from "./chunk-5OZ2RPQ5.js";
export {
	memberManifests,
	pnpmFolders
};
