import {showReport} from "./chunk-XVDETQCM.js";
export {showReport};
