import {
	main
} from "./chunk-AZIC5XW7.js";
export {
	main
};
