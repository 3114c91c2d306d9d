import {memberManifests, pnpmFolders} from "./chunk-XHSMDKU2.js";
export {memberManifests, pnpmFolders};
