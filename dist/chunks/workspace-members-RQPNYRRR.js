import {memberManifests, pnpmFolders} from "./chunk-F5AKO7QN.js";
export {memberManifests, pnpmFolders};
