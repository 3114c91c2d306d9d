import {
	main
} from "./chunk-AR2RMPTT.js";
export {
	main
};
