import {main} from "./chunk-Q6EVF3E3.js";
export {main};
