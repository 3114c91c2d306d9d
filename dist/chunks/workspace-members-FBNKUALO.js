import {memberManifests, pnpmFolders} from "./chunk-S3Y4YTVA.js";
export {memberManifests, pnpmFolders};
