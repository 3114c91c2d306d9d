import {
	applyVex,
	vexContradictions
} from "./chunk-TG2V5RU3.js";
export {
	applyVex,
	vexContradictions
};
