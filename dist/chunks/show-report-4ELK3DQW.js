import {showReport} from "./chunk-WSAM7BEZ.js";
export {showReport};
