import {
	main
} from "./chunk-AUW7K6Z2.js";
export {
	main
};
