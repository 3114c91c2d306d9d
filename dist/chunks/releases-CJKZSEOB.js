import {uploadReleaseAsset} from "./chunk-MTK2EDJC.js";
export {uploadReleaseAsset};
