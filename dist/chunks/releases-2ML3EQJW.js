import {uploadReleaseAsset} from "./chunk-VDU2TA65.js";
export {uploadReleaseAsset};
