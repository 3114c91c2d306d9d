import {main} from "./chunk-3G6CAZQX.js";
export {main};
