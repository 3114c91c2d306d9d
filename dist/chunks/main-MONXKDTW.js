import {main} from "./chunk-OSG7E2FB.js";
export {main};
