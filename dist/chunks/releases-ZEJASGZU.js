import {uploadReleaseAsset} from "./chunk-HNYLL34A.js";
export {uploadReleaseAsset};
