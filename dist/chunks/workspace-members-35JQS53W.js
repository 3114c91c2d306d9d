import {memberManifests, pnpmFolders} from "./chunk-3KJC6XJD.js";
export {memberManifests, pnpmFolders};
