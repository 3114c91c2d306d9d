import {
	main
} from "./chunk-B5OH25QR.js";
export {
	main
};
