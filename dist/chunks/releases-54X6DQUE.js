import {uploadReleaseAsset} from "./chunk-HWIJ7ZBD.js";
export {uploadReleaseAsset};
