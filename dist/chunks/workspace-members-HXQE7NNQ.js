import {memberManifests, pnpmFolders} from "./chunk-7BG4LN3L.js";
export {memberManifests, pnpmFolders};
