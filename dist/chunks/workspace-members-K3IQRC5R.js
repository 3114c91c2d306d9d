import {memberManifests, pnpmFolders} from "./chunk-XUDDGJRE.js";
export {memberManifests, pnpmFolders};
