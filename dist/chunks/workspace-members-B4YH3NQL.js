import {memberManifests, pnpmFolders} from "./chunk-2Z3R7V45.js";
export {memberManifests, pnpmFolders};
