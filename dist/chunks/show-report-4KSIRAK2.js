import {showReport} from "./chunk-UEYV6RSV.js";
export {showReport};
