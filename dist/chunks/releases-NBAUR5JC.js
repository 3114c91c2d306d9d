import {uploadReleaseAsset} from "./chunk-3QWNH25R.js";
export {uploadReleaseAsset};
