import {
	uploadReleaseAsset
} from "./chunk-MYWHMZ77.js";
export {
	uploadReleaseAsset
};
