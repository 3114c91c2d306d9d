import {uploadReleaseAsset} from "./chunk-PLCTUDW6.js";
export {uploadReleaseAsset};
