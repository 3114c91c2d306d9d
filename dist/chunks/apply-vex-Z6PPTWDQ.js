import {
	applyVex,
	vexContradictions
} from "./chunk-2ZC4K4EE.js";
export {
	applyVex,
	vexContradictions
};
