import {memberManifests, pnpmFolders} from "./chunk-S3UGA3TJ.js";
export {memberManifests, pnpmFolders};
