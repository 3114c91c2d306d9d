import {memberManifests, pnpmFolders} from "./chunk-LO73OQ5D.js";
export {memberManifests, pnpmFolders};
