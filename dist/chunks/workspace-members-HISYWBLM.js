import {memberManifests, pnpmFolders} from "./chunk-MIW6QX2I.js";
export {memberManifests, pnpmFolders};
