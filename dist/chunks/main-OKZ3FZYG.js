import {main} from "./chunk-WOQZUDLI.js";
export {main};
