import {memberManifests, pnpmFolders} from "./chunk-NLNTMFYM.js";
export {memberManifests, pnpmFolders};
