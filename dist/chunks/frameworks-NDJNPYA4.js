import {
	FRAMEWORKS
} from "./chunk-LVR25RP5.js";
export {
	FRAMEWORKS
};
