import {main} from "./chunk-FHS26RMA.js";
export {main};
