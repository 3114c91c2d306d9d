import {memberManifests, pnpmFolders} from "./chunk-NNRCFXCQ.js";
export {memberManifests, pnpmFolders};
