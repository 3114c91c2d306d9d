import {
	main
} from "./chunk-BDOI2TUV.js";
export {
	main
};
