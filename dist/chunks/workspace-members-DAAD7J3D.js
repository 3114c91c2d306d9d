import {memberManifests, pnpmFolders} from "./chunk-REXPKOS2.js";
export {memberManifests, pnpmFolders};
