import {memberManifests, pnpmFolders} from "./chunk-MFX3APL5.js";
export {memberManifests, pnpmFolders};
