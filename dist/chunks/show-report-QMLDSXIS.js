import {showReport} from "./chunk-LRBGPWXP.js";
export {showReport};
