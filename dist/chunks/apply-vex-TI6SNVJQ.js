import {
	applyVex,
	vexContradictions
} from "./chunk-KERGGKIF.js";
export {
	applyVex,
	vexContradictions
};
