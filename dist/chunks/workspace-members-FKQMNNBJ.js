import {memberManifests, pnpmFolders} from "./chunk-W4FJ7TG7.js";
export {memberManifests, pnpmFolders};
