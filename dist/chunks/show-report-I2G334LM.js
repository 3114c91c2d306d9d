import {showReport} from "./chunk-QEZGIKB6.js";
export {showReport};
