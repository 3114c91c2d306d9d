import {
	main
} from "./chunk-ARDKPXH3.js";
export {
	main
};
