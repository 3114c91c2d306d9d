import {uploadReleaseAsset} from "./chunk-LZ275VT3.js";
export {uploadReleaseAsset};
