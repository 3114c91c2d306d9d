import {
	main
} from "./chunk-TWDH32CZ.js";
export {
	main
};
