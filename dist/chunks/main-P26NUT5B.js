import {main} from "./chunk-VPYO4NA2.js";
export {main};
