import {
	main
} from "./chunk-5YH76U25.js";
export {
	main
};
