import {
	main
} from "./chunk-PSLVYUYV.js";
export {
	main
};
