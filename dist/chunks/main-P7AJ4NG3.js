import {
	main
} from "./chunk-TXLCK34Y.js";
export {
	main
};
