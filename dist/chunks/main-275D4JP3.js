import {main} from "./chunk-LQKFGJJQ.js";
export {main};
