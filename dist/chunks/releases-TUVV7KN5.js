import {uploadReleaseAsset} from "./chunk-F6FUSCVT.js";
export {uploadReleaseAsset};
