import {
	sourceTarget
} from "./chunk-5XZZXIDB.js";
export {
	sourceTarget
};
