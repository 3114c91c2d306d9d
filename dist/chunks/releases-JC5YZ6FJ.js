import {uploadReleaseAsset} from "./chunk-4WIXSHDV.js";
export {uploadReleaseAsset};
