import {
	uploadReleaseAsset
} from "./chunk-TFV4GJXR.js";
export {
	uploadReleaseAsset
};
