import {
	FRAMEWORKS
} from "./chunk-KUXQM2D7.js";
export {
	FRAMEWORKS
};
