import {
	main
} from "./chunk-W2VS6RYN.js";
export {
	main
};
