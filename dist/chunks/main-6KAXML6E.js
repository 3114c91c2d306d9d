import {main} from "./chunk-5IBTN5HJ.js";
export {main};
