import {
	applyVex,
	vexContradictions
} from "./chunk-KAEUFPT7.js";
export {
	applyVex,
	vexContradictions
};
