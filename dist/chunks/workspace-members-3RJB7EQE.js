import {memberManifests, pnpmFolders} from "./chunk-6ESG2RBT.js";
export {memberManifests, pnpmFolders};
