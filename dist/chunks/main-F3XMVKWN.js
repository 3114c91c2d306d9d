import {main} from "./chunk-NLXWNW3P.js";
export {main};
