import {memberManifests, pnpmFolders} from "./chunk-L5SQQ56E.js";
export {memberManifests, pnpmFolders};
