import {
	uploadReleaseAsset
} from "./chunk-RBV72E6D.js";
export {
	uploadReleaseAsset
};
