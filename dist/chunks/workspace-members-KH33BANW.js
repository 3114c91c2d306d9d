import {memberManifests, pnpmFolders} from "./chunk-KX3AA3G2.js";
export {memberManifests, pnpmFolders};
