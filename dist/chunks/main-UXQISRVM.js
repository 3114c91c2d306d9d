import {
	main
} from "./chunk-IE5J2YHG.js";
export {
	main
};
