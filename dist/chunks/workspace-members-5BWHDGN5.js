import {memberManifests, pnpmFolders} from "./chunk-3BHYVEK2.js";
export {memberManifests, pnpmFolders};
