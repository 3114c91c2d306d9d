import {memberManifests, pnpmFolders} from "./chunk-B7UNOEWZ.js";
export {memberManifests, pnpmFolders};
