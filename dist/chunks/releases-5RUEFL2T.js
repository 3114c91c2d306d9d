import {uploadReleaseAsset} from "./chunk-5MK33NJ3.js";
export {uploadReleaseAsset};
