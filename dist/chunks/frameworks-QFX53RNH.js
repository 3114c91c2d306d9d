import {
	FRAMEWORKS
} from "./chunk-7M3DARYR.js";
export {
	FRAMEWORKS
};
