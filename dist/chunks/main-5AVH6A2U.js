import {
	main
} from "./chunk-PJ6HVTPD.js";
export {
	main
};
