import {memberManifests, pnpmFolders} from "./chunk-JEMHH4YR.js";
export {memberManifests, pnpmFolders};
