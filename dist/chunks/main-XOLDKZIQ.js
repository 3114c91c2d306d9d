import {
	main
} from "./chunk-B3AL63D5.js";
export {
	main
};
