import {memberManifests, pnpmFolders} from "./chunk-OJCZO2RT.js";
export {memberManifests, pnpmFolders};
