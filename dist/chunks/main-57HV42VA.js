import {
	main
} from "./chunk-4GUEUQUZ.js";
export {
	main
};
