import {showReport} from "./chunk-MJHCIO6N.js";
export {showReport};
