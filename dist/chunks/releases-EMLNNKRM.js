import {uploadReleaseAsset} from "./chunk-LYNKC3G7.js";
export {uploadReleaseAsset};
