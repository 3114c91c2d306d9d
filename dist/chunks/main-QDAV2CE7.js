import {main} from "./chunk-IP5OPA56.js";
export {main};
