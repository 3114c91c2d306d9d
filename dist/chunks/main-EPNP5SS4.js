import {
	main
} from "./chunk-T35ZXAG3.js";
export {
	main
};
