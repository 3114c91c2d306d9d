import {uploadReleaseAsset} from "./chunk-ELXSJDJT.js";
export {uploadReleaseAsset};
