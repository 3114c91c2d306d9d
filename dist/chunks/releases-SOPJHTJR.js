import {
	uploadReleaseAsset
} from "./chunk-WBNTJWG3.js";
export {
	uploadReleaseAsset
};
