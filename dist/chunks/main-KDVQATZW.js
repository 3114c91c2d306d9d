import {
	main
} from "./chunk-NRFL5XNO.js";
export {
	main
};
