import {showReport} from "./chunk-KRXGZJH5.js";
export {showReport};
