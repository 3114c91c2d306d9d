import {
	sourceTarget
} from "./chunk-M6UUE4JV.js";
export {
	sourceTarget
};
