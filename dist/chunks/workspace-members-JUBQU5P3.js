import {memberManifests, pnpmFolders} from "./chunk-GGM7LCNG.js";
export {memberManifests, pnpmFolders};
