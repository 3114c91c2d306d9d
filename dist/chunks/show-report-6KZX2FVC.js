import {showReport} from "./chunk-C6QQWG7O.js";
export {showReport};
