import {
	FRAMEWORKS
} from "./chunk-QV6VVLGE.js";
export {
	FRAMEWORKS
};
