import {uploadReleaseAsset} from "./chunk-SBR3KJTY.js";
export {uploadReleaseAsset};
