import {memberManifests, pnpmFolders} from "./chunk-KOFSXKRU.js";
export {memberManifests, pnpmFolders};
