import {uploadReleaseAsset} from "./chunk-DUTWAAMN.js";
export {uploadReleaseAsset};
