import {memberManifests, pnpmFolders} from "./chunk-B3QGF3FK.js";
export {memberManifests, pnpmFolders};
