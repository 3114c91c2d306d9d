import {uploadReleaseAsset} from "./chunk-3USJJPGC.js";
export {uploadReleaseAsset};
