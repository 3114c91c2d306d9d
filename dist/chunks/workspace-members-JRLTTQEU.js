import {memberManifests, pnpmFolders} from "./chunk-6DHK5ITP.js";
export {memberManifests, pnpmFolders};
