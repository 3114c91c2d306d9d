import {
	main,
	mainWithin
} from "./chunk-XFUISJNR.js";
export {
	main,
	mainWithin
};
