import {showReport} from "./chunk-EG4CNANA.js";
export {showReport};
