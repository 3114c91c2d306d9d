import {uploadReleaseAsset} from "./chunk-7V6USL6I.js";
export {uploadReleaseAsset};
