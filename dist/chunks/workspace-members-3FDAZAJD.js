import {memberManifests, pnpmFolders} from "./chunk-VLUFZJP7.js";
export {memberManifests, pnpmFolders};
