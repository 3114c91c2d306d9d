import {uploadReleaseAsset} from "./chunk-2VY2LKSR.js";
export {uploadReleaseAsset};
