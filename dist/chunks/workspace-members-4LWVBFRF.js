import {memberManifests, pnpmFolders} from "./chunk-T4UQYDFX.js";
export {memberManifests, pnpmFolders};
