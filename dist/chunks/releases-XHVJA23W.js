import {uploadReleaseAsset} from "./chunk-AUTRS7BQ.js";
export {uploadReleaseAsset};
