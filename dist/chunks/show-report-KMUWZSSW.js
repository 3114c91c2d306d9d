import {showReport} from "./chunk-5POKPY32.js";
export {showReport};
