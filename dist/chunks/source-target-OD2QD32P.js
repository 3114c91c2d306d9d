import {
	sourceTarget
} from "./chunk-K54S6O62.js";
export {
	sourceTarget
};
