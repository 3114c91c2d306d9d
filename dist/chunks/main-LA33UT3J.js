import {
	main
} from "./chunk-DQCYHFYJ.js";
export {
	main
};
