import {showReport} from "./chunk-34U5LSOK.js";
export {showReport};
