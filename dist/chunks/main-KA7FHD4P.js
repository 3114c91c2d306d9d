import {main} from "./chunk-YEHOUEO3.js";
export {main};
