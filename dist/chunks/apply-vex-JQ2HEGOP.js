import {
	applyVex,
	vexContradictions
} from "./chunk-D7KI7ZDK.js";
export {
	applyVex,
	vexContradictions
};
