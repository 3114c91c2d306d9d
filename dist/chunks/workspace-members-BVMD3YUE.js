import {
	memberManifests,
	pnpmFolders
} from "./chunk-EJZ7JMW5.js";
export {
	memberManifests,
	pnpmFolders
};
