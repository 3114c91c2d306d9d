import {
	uploadReleaseAsset
} from "./chunk-CXUDZJUC.js";
export {
	uploadReleaseAsset
};
