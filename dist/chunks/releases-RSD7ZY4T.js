import {uploadReleaseAsset} from "./chunk-2HR4YNSB.js";
export {uploadReleaseAsset};
