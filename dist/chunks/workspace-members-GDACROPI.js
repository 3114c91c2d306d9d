import {memberManifests, pnpmFolders} from "./chunk-NA4MZK3U.js";
export {memberManifests, pnpmFolders};
