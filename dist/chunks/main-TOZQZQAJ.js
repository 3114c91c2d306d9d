import {main} from "./chunk-HQRVJN55.js";
export {main};
