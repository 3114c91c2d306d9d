import {
	main
} from "./chunk-B74E54DZ.js";
export {
	main
};
