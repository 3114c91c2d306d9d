import {memberManifests, pnpmFolders} from "./chunk-YOBN5WDL.js";
export {memberManifests, pnpmFolders};
