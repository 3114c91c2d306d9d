import {memberManifests, pnpmFolders} from "./chunk-YL5JSMUY.js";
export {memberManifests, pnpmFolders};
