import {memberManifests, pnpmFolders} from "./chunk-6OQFBICK.js";
export {memberManifests, pnpmFolders};
