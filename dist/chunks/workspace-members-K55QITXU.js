import {memberManifests, pnpmFolders} from "./chunk-4XH4QG37.js";
export {memberManifests, pnpmFolders};
