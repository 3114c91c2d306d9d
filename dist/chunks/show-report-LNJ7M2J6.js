import {showReport} from "./chunk-DIZRO7TP.js";
export {showReport};
