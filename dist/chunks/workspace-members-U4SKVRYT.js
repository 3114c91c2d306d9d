import {memberManifests, pnpmFolders} from "./chunk-BVIS7DGS.js";
export {memberManifests, pnpmFolders};
