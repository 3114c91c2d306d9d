import {memberManifests, pnpmFolders} from "./chunk-2VMP734P.js";
export {memberManifests, pnpmFolders};
