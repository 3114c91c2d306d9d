import {
	sourceTarget
} from "./chunk-TAVHM7OZ.js";
export {
	sourceTarget
};
