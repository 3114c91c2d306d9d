import {memberManifests, pnpmFolders} from "./chunk-CZRN3QSR.js";
export {memberManifests, pnpmFolders};
