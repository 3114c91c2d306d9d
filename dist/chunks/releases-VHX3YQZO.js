import {uploadReleaseAsset} from "./chunk-NJMH5252.js";
export {uploadReleaseAsset};
