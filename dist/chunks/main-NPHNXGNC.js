import {
	main,
	mainWithin
} from "./chunk-DCCFDLR3.js";
export {
	main,
	mainWithin
};
