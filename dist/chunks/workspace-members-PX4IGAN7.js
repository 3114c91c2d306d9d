import {memberManifests, pnpmFolders} from "./chunk-YFVXXSYH.js";
export {memberManifests, pnpmFolders};
