import {
	sourceTarget
} from "./chunk-E3WO42TR.js";
export {
	sourceTarget
};
