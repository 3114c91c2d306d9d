import {uploadReleaseAsset} from "./chunk-M6QZYKQB.js";
export {uploadReleaseAsset};
