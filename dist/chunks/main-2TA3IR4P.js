import {main, mainWithin} from "./chunk-X6OSQPPZ.js";
export {main, mainWithin};
