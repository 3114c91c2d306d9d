import {uploadReleaseAsset} from "./chunk-3LSS7CTT.js";
export {uploadReleaseAsset};
