import {main} from "./chunk-FG6KE2TR.js";
export {main};
