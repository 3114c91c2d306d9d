import {uploadReleaseAsset} from "./chunk-Z2IY7FGF.js";
export {uploadReleaseAsset};
