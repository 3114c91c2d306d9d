import {memberManifests, pnpmFolders} from "./chunk-BNRZY2JK.js";
export {memberManifests, pnpmFolders};
