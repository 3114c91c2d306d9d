import {
	main
} from "./chunk-5R3KY6MK.js";
export {
	main
};
