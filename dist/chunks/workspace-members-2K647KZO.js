import {memberManifests, pnpmFolders} from "./chunk-LLNVDCWC.js";
export {memberManifests, pnpmFolders};
