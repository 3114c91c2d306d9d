import {memberManifests, pnpmFolders} from "./chunk-HEDBTSOK.js";
export {memberManifests, pnpmFolders};
