import {main} from "./chunk-FN47UQPD.js";
export {main};
