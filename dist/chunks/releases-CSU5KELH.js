import {
	uploadReleaseAsset
} from "./chunk-HAFBRD4G.js";
export {
	uploadReleaseAsset
};
