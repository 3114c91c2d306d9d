import {
	renderHtml
} from "./chunk-BTNX5E4J.js";
export {
	renderHtml
};
