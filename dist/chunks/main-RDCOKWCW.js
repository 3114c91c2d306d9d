import {
	main
} from "./chunk-BT7I2DVK.js";
export {
	main
};
