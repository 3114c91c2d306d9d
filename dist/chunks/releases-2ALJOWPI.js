import {uploadReleaseAsset} from "./chunk-ELVYQC4N.js";
export {uploadReleaseAsset};
