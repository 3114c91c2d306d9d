import {main} from "./chunk-6PW3W6HR.js";
export {main};
