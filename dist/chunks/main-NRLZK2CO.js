import {
	main
} from "./chunk-D326XNKP.js";
export {
	main
};
