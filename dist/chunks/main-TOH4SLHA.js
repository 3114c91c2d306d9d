import {
	main
} from "./chunk-JQEIMIUC.js";
export {
	main
};
