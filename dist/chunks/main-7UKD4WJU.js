import {main} from "./chunk-K4Y4KHTA.js";
export {main};
