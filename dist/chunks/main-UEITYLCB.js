import {
	main
} from "./chunk-4C6HKFHQ.js";
export {
	main
};
