import {memberManifests, pnpmFolders} from "./chunk-5SAEYX33.js";
export {memberManifests, pnpmFolders};
