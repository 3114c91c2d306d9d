import {main} from "./chunk-3JOGHUVZ.js";
export {main};
