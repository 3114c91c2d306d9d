import {memberManifests, pnpmFolders} from "./chunk-DJXTVZIU.js";
export {memberManifests, pnpmFolders};
