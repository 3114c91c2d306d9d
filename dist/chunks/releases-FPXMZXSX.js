import {uploadReleaseAsset} from "./chunk-7GELTAYF.js";
export {uploadReleaseAsset};
