import {
	main
} from "./chunk-RXZSV2XY.js";
export {
	main
};
