import {
	sourceTarget
} from "./chunk-JQHUSCWL.js";
export {
	sourceTarget
};
