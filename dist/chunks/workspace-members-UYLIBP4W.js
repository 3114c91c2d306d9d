import {memberManifests, pnpmFolders} from "./chunk-TJFSQXJM.js";
export {memberManifests, pnpmFolders};
