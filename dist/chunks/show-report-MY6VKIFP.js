import {showReport} from "./chunk-ZNP6UFDN.js";
export {showReport};
