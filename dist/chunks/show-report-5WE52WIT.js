import {showReport} from "./chunk-OHTHEUKU.js";
export {showReport};
