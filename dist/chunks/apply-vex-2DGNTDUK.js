import {
	applyVex,
	vexContradictions
} from "./chunk-6AM46XNS.js";
export {
	applyVex,
	vexContradictions
};
