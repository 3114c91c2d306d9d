import {main} from "./chunk-R6DFKGA6.js";
export {main};
