import {main} from "./chunk-QSL77L2D.js";
export {main};
