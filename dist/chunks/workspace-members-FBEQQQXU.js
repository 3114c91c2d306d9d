import {memberManifests, pnpmFolders} from "./chunk-6YXFLU43.js";
export {memberManifests, pnpmFolders};
