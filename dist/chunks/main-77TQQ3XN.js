import {
	main
} from "./chunk-ZDNKXBRM.js";
export {
	main
};
