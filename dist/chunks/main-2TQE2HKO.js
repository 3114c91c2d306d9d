import {
	main
} from "./chunk-LCCJZXHQ.js";
export {
	main
};
