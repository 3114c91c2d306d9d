import {uploadReleaseAsset} from "./chunk-7KF3XZJC.js";
export {uploadReleaseAsset};
