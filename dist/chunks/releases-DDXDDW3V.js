import {
	uploadReleaseAsset
} from "./chunk-RX7YT53P.js";
export {
	uploadReleaseAsset
};
