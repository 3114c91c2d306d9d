import {
	sourceTarget
} from "./chunk-YGIGDUEK.js";
export {
	sourceTarget
};
