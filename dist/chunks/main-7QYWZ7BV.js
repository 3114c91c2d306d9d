import {
	main
} from "./chunk-BL4XJ7NO.js";
export {
	main
};
