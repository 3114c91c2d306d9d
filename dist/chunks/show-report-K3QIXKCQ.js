import {showReport} from "./chunk-SQGIMMZ3.js";
export {showReport};
