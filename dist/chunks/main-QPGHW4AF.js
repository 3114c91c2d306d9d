import {main} from "./chunk-HXVKR7YU.js";
export {main};
