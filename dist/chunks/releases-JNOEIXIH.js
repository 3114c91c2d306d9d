import {uploadReleaseAsset} from "./chunk-H3MHZWRQ.js";
export {uploadReleaseAsset};
