import {uploadReleaseAsset} from "./chunk-XJFCCMPJ.js";
export {uploadReleaseAsset};
