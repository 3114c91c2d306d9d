import {showReport} from "./chunk-TDAERGK7.js";
export {showReport};
