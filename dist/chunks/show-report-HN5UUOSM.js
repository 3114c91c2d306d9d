import {showReport} from "./chunk-X6N6OVDD.js";
export {showReport};
