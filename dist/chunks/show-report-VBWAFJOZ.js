import {showReport} from "./chunk-EOD5OP4V.js";
export {showReport};
