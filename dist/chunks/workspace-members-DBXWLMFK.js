import {memberManifests, pnpmFolders} from "./chunk-XRBGOYFN.js";
export {memberManifests, pnpmFolders};
