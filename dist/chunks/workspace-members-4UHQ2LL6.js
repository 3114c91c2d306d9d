import {memberManifests, pnpmFolders} from "./chunk-4Q3FIMEN.js";
export {memberManifests, pnpmFolders};
