import {
	main
} from "./chunk-XI6IDYVB.js";
export {
	main
};
