import {uploadReleaseAsset} from "./chunk-N5SEV3P5.js";
export {uploadReleaseAsset};
