import {uploadReleaseAsset} from "./chunk-3HLJ2C6A.js";
export {uploadReleaseAsset};
