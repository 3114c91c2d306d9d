import {main} from "./chunk-FEX36HXB.js";
export {main};
