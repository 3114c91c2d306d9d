import {memberManifests, pnpmFolders} from "./chunk-K6H5LFRW.js";
export {memberManifests, pnpmFolders};
