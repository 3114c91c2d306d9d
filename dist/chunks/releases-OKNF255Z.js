import {uploadReleaseAsset} from "./chunk-WE5HDJDB.js";
export {uploadReleaseAsset};
