import {main} from "./chunk-MA2ZYVJX.js";
export {main};
