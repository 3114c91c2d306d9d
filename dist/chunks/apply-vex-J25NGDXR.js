import {
	applyVex,
	vexContradictions
} from "./chunk-7OEMQPEA.js";
export {
	applyVex,
	vexContradictions
};
