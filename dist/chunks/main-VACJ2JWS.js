import {main} from "./chunk-A65NSZXT.js";
export {main};
