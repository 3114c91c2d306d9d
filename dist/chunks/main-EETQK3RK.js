import {main} from "./chunk-5PD6ZQKT.js";
export {main};
