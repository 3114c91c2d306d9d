import {memberManifests, pnpmFolders} from "./chunk-UFAVSQPE.js";
export {memberManifests, pnpmFolders};
