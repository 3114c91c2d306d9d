import {
	FRAMEWORKS
} from "./chunk-57IH7SEQ.js";
export {
	FRAMEWORKS
};
