import {uploadReleaseAsset} from "./chunk-UKVVM7B5.js";
export {uploadReleaseAsset};
