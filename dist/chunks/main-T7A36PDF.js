import {main} from "./chunk-US4H6723.js";
export {main};
