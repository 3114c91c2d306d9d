import {
	memberManifests,
	pnpmFolders
} from "./chunk-G4MYCHKY.js";
export {
	memberManifests,
	pnpmFolders
};
