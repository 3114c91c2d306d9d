import {main} from "./chunk-7JQLIN23.js";
export {main};
