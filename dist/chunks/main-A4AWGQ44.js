import {main} from "./chunk-6BOROVTQ.js";
export {main};
