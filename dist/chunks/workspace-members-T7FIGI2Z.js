import {memberManifests, pnpmFolders} from "./chunk-VOQSW23E.js";
export {memberManifests, pnpmFolders};
