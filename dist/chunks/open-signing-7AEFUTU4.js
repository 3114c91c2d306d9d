import {
	openSigning
} from "./chunk-43IM5VPO.js";
export {
	openSigning
};
