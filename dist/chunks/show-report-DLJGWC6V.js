import {showReport} from "./chunk-KXHSSOJ4.js";
export {showReport};
