import {
	main
} from "./chunk-6RZBZCCR.js";
export {
	main
};
