import {memberManifests, pnpmFolders} from "./chunk-SSLDZL7I.js";
export {memberManifests, pnpmFolders};
