import {main} from "./chunk-3X5XED72.js";
export {main};
