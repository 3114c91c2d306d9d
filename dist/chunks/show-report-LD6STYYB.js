import {showReport} from "./chunk-ZDT3HS2R.js";
export {showReport};
