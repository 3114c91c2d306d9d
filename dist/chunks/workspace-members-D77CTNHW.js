import {memberManifests, pnpmFolders} from "./chunk-BMTPAJTQ.js";
export {memberManifests, pnpmFolders};
