import {uploadReleaseAsset} from "./chunk-3K6LIVS7.js";
export {uploadReleaseAsset};
