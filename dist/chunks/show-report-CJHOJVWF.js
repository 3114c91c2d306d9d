import {showReport} from "./chunk-AQVUZWQS.js";
export {showReport};
