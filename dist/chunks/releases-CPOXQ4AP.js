import {uploadReleaseAsset} from "./chunk-MKQCVWAL.js";
export {uploadReleaseAsset};
