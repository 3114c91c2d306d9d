import {
	showReport
} from "./chunk-SLXQBFFJ.js";
export {
	showReport
};
