import {
	main
} from "./chunk-MFL33CQ5.js";
export {
	main
};
