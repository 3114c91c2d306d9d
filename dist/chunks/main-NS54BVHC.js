import {main} from "./chunk-5ZK6SFLV.js";
export {main};
