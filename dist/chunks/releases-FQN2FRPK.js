import {uploadReleaseAsset} from "./chunk-WAZV5ZRU.js";
export {uploadReleaseAsset};
