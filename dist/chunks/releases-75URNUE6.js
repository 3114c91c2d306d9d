import {
	uploadReleaseAsset
} from "./chunk-3HSAV7ZC.js";
export {
	uploadReleaseAsset
};
