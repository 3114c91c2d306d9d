import {
	main
} from "./chunk-QXZRJTI6.js";
export {
	main
};
